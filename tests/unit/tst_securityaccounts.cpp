#include "tests/support/adminworld.h"

#include <QFile>
#include <QTemporaryDir>

using namespace usher;
using namespace usher::security;
using usher::test::AdminWorld;
using namespace std::chrono_literals;

namespace {

const QString administrator = QStringLiteral("administrator");
const QString viewer = QStringLiteral("viewer");

} // namespace

class SecurityAccountsTest : public QObject
{
    Q_OBJECT

    static Result<Account> update(
        AdminWorld &world, const QString &name, qint64 seen, const AccountEdit &edit)
    {
        return world.wait<Account>(
            [&](auto done) { world.accounts.update(name, seen, edit, AdminWorld::root(), std::move(done)); });
    }
    static Result<void> remove(AdminWorld &world, const QString &name, qint64 seen)
    {
        return world.wait<void>(
            [&](auto done) { world.accounts.remove(name, seen, AdminWorld::root(), std::move(done)); });
    }
    static Result<Account> setPassword(AdminWorld &world, const QString &name, const QString &password)
    {
        return world.wait<Account>([&](auto done) {
            world.accounts.setPassword(name, password, AdminWorld::root(), {}, std::move(done));
        });
    }
    static Result<QString> ensure(AdminWorld &world, const QString &password, const QString &file)
    {
        return world.wait<QString>(
            [&](auto done) { world.accounts.ensureAdministrator(password, file, std::move(done)); });
    }
    static QString codeOf(const Result<Account> &result)
    {
        return result ? QStringLiteral("ok") : QString::number(static_cast<int>(result.error().code));
    }

private Q_SLOTS:
    void create_whenValid_thenLogsInAndIsAuditedWithoutThePassword()
    {
        AdminWorld world;
        const auto made = world.addAccount(QStringLiteral(" Ann "), administrator);
        QVERIFY(made.has_value());
        QCOMPARE(made->name, QStringLiteral("ann"));
        QCOMPARE(made->revision, 1);
        QVERIFY(world.logIn(QStringLiteral("ANN"), AdminWorld::password).has_value());

        const auto audit = world.audit();
        QCOMPARE(audit.size(), 1);
        QCOMPARE(audit.first().subject, QStringLiteral("account ann"));
        QCOMPARE(audit.first().actor.account, QStringLiteral("root"));
        QCOMPARE(audit.first().after.value(QStringLiteral("role")), administrator);
        QCOMPARE(world.count("SELECT count(*) FROM account WHERE password_hash LIKE '%correct horse%'"), 0);
        QCOMPARE(
            world.count("SELECT count(*) FROM audit WHERE after LIKE '%scrypt%' OR after LIKE '%correct%'"),
            0);
    }

    void create_whenInvalid_thenNamesTheField_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("fullName");
        QTest::addColumn<QString>("field");
        const QString good = AdminWorld::password;
        QTest::newRow("name") << QStringLiteral("a b") << viewer << good << QString()
                              << QStringLiteral("name");
        QTest::newRow("role") << QStringLiteral("ann") << QStringLiteral("king") << good << QString()
                              << QStringLiteral("role");
        QTest::newRow("password") << QStringLiteral("ann") << viewer << QStringLiteral("short") << QString()
                                  << QStringLiteral("password");
        QTest::newRow("fullName") << QStringLiteral("ann") << viewer << good << QString(201, u'x')
                                  << QStringLiteral("fullName");
    }
    void create_whenInvalid_thenNamesTheField()
    {
        QFETCH(QString, name);
        QFETCH(QString, role);
        QFETCH(QString, password);
        QFETCH(QString, fullName);
        QFETCH(QString, field);
        AdminWorld world;
        const auto made = world.wait<Account>([&](auto done) {
            world.accounts.create(
                {name, password, role, fullName, false}, AdminWorld::root(), std::move(done));
        });
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::BadParameter);
        QCOMPARE(made.error().field, field);
        QCOMPARE(world.count("SELECT count(*) FROM account"), 0);
    }

    void create_whenNameIsTaken_thenConflictAndTheFirstStays()
    {
        AdminWorld world;
        QVERIFY(world.addAccount(QStringLiteral("ann"), administrator));
        const auto again = world.addAccount(QStringLiteral("Ann"), viewer);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        QCOMPARE(world.logIn(QStringLiteral("ann"), AdminWorld::password)->role, administrator);
    }

    void create_whenAccountExistedBefore_thenRevisionGoesOn()
    {
        AdminWorld world;
        QVERIFY(world.addAccount(QStringLiteral("root"), administrator));
        QVERIFY(world.addAccount(QStringLiteral("ann"), viewer));
        QVERIFY(remove(world, QStringLiteral("ann"), 1));
        const auto again = world.addAccount(QStringLiteral("ann"), viewer);
        QCOMPARE(again->revision, 3);
        QCOMPARE(update(world, QStringLiteral("ann"), 1, {{}, administrator, {}, false}).error().code,
            ErrorCode::Conflict);
    }

    void update_whenRevisionIsStale_thenConflictNamesBoth()
    {
        AdminWorld world;
        QVERIFY(world.addAccount(QStringLiteral("ann"), administrator));
        QCOMPARE(
            update(world, QStringLiteral("ann"), 1, {QStringLiteral("Ann Lee"), {}, {}, false})->revision, 2);
        const auto stale = update(world, QStringLiteral("ann"), 1, {QStringLiteral("Ann Li"), {}, {}, false});
        QVERIFY(!stale);
        QCOMPARE(stale.error().code, ErrorCode::Conflict);
        QCOMPARE(stale.error().data.value(QStringLiteral("seen")).toInt(), 1);
        QCOMPARE(stale.error().data.value(QStringLiteral("current")).toInt(), 2);
        QCOMPARE(world.audit().size(), 2);
        QCOMPARE(world.audit().last().before.value(QStringLiteral("fullName")), QString());
        QCOMPARE(world.audit().last().after.value(QStringLiteral("fullName")), QStringLiteral("Ann Lee"));
    }

    void update_whenNothingChanges_thenKeepsTheRevisionAndAuditsNothing()
    {
        AdminWorld world;
        QVERIFY(world.addAccount(QStringLiteral("ann"), administrator));
        QCOMPARE(update(world, QStringLiteral("ann"), 1, {{}, administrator, false, true})->revision, 1);
        QCOMPARE(world.audit().size(), 1);
    }

    void update_whenAccountIsUnknown_thenNotFound()
    {
        AdminWorld world;
        QCOMPARE(update(world, QStringLiteral("nobody"), 1, {}).error().code, ErrorCode::NotFound);
        QCOMPARE(remove(world, QStringLiteral("nobody"), 1).error().code, ErrorCode::NotFound);
        QCOMPARE(setPassword(world, QStringLiteral("nobody"), AdminWorld::password).error().code,
            ErrorCode::NotFound);
    }

    void lastAdministrator_whenWouldGo_thenIsKept_data()
    {
        QTest::addColumn<bool>("other"); // is there another enabled administrator?
        QTest::newRow("alone") << false;
        QTest::newRow("not alone") << true;
    }
    void lastAdministrator_whenWouldGo_thenIsKept()
    {
        QFETCH(bool, other);
        for (const QString &way :
            {QStringLiteral("demote"), QStringLiteral("disable"), QStringLiteral("delete")}) {
            AdminWorld world;
            QVERIFY(world.addAccount(QStringLiteral("ann"), administrator));
            QVERIFY(
                world.addAccount(QStringLiteral("bob"), other ? administrator : QStringLiteral("operator")));
            QVERIFY(world.addAccount(QStringLiteral("cid"), administrator)); // disabled ones do not count
            QVERIFY(update(world, QStringLiteral("cid"), 1, {{}, {}, true, false}));
            bool done = false;
            if (way == u"demote")
                done = update(world, QStringLiteral("ann"), 1, {{}, viewer, {}, false}).has_value();
            else if (way == u"disable")
                done = update(world, QStringLiteral("ann"), 1, {{}, {}, true, false}).has_value();
            else
                done = remove(world, QStringLiteral("ann"), 1).has_value();
            QVERIFY2(done == other, qPrintable(way));
            QCOMPARE(
                world.count("SELECT count(*) FROM account WHERE role = 'administrator' AND disabled = 0"), 1);
        }
    }

    void authenticate_whenWrongOrUnknown_thenAnswersAreEqual()
    {
        AdminWorld world;
        QVERIFY(world.addAccount(QStringLiteral("ann"), administrator));
        const auto wrong = world.logIn(QStringLiteral("ann"), QStringLiteral("wrong"));
        const auto unknown = world.logIn(QStringLiteral("nobody"), QStringLiteral("wrong"));
        const auto malformed = world.logIn(QStringLiteral("no body"), QStringLiteral("wrong"));
        for (const auto &result : {wrong, unknown, malformed}) {
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::Unauthenticated);
            QCOMPARE(result.error().message, wrong.error().message);
        }
    }

    void authenticate_whenTooManyFailures_thenLocksWithBackOffForKnownAndUnknownAlike_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("known") << QStringLiteral("ann");
        QTest::newRow("unknown") << QStringLiteral("nobody");
    }
    void authenticate_whenTooManyFailures_thenLocksWithBackOffForKnownAndUnknownAlike()
    {
        QFETCH(QString, name);
        AdminWorld world;
        QVERIFY(world.addAccount(QStringLiteral("ann"), administrator));
        int address = 0;
        const auto guess = [&] { // each from another address: this is about the account
            return world.logIn(name, QStringLiteral("wrong"), QStringLiteral("10.1.0.%1").arg(++address));
        };
        for (int i = 0; i < 5; ++i)
            QCOMPARE(guess().error().code, ErrorCode::Unauthenticated);
        QCOMPARE(guess().error().code, ErrorCode::TooManyRequests);
        QCOMPARE(guess().error().retryAfterS, 300);
        // Not even the right password opens it, and trying does not prolong the lock.
        QCOMPARE(world.logIn(name, AdminWorld::password, QStringLiteral("10.9.9.9")).error().code,
            ErrorCode::TooManyRequests);
        world.pass(299s);
        QCOMPARE(guess().error().retryAfterS, 1);
        world.pass(1s);
        QCOMPARE(guess().error().code, ErrorCode::Unauthenticated);
        QCOMPARE(guess().error().retryAfterS, 600);
        world.pass(600s);
        const auto right = world.logIn(name, AdminWorld::password, QStringLiteral("10.9.9.9"));
        QCOMPARE(right.has_value(), name == u"ann");
        if (right) {
            for (int i = 0; i < 4; ++i)
                QCOMPARE(guess().error().code, ErrorCode::Unauthenticated); // counted anew
        }
    }

    void authenticate_whenServerRestarts_thenTheLockStays()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("usher.db"));
        {
            AdminWorld world({}, file);
            QVERIFY(world.addAccount(QStringLiteral("ann"), administrator));
            for (int i = 0; i < 5; ++i)
                QCOMPARE(codeOf(world.logIn(QStringLiteral("ann"), QStringLiteral("wrong"))),
                    codeOf(fail(ErrorCode::Unauthenticated, {})));
        }
        AdminWorld world({}, file);
        QCOMPARE(world.logIn(QStringLiteral("ann"), AdminWorld::password).error().code,
            ErrorCode::TooManyRequests);
    }

    void authenticate_whenOneAddressFailsOften_thenOnlyThatAddressIsLocked()
    {
        AdminWorld world;
        LoginPolicy policy;
        policy.address.threshold = 8;
        world.accounts.setPolicy(policy);
        QVERIFY(world.addAccount(QStringLiteral("ann"), administrator));
        for (int i = 0; i < 8; ++i)
            QVERIFY(!world.logIn(
                QStringLiteral("user%1").arg(i), QStringLiteral("wrong"), QStringLiteral("10.6.6.6")));
        QCOMPARE(
            world.logIn(QStringLiteral("ann"), AdminWorld::password, QStringLiteral("10.6.6.6")).error().code,
            ErrorCode::TooManyRequests);
        QVERIFY(world.logIn(QStringLiteral("ann"), AdminWorld::password, QStringLiteral("10.0.0.1")));
        world.pass(301s);
        QVERIFY(world.logIn(QStringLiteral("ann"), AdminWorld::password, QStringLiteral("10.6.6.6")));
    }

    void authenticate_whenGuessesComeInParallel_thenTheyCountLikeSerialOnes()
    {
        AdminWorld world;
        QVERIFY(world.addAccount(QStringLiteral("ann"), administrator));
        int wrong = 0, locked = 0, right = 0;
        for (int i = 0; i < 16; ++i) {
            world.accounts.authenticate(QStringLiteral("ann"),
                i == 12 ? AdminWorld::password : QStringLiteral("guess"), QStringLiteral("10.1.0.%1").arg(i),
                [&](const Result<Account> &result) {
                    if (result)
                        ++right;
                    else
                        ++(result.error().code == ErrorCode::Unauthenticated ? wrong : locked);
                });
        }
        world.settle();
        QCOMPARE(wrong, 5);
        QCOMPARE(locked, 11);
        QCOMPARE(right, 0);
    }

    void authenticate_whenStoreCannotCount_thenFailuresLockAllTheSame()
    {
        AdminWorld world;
        QVERIFY(world.addAccount(QStringLiteral("ann"), administrator));
        for (int i = 0; i < 5; ++i) {
            world.store.failNextCommit({ErrorCode::StoreFull, QStringLiteral("full"), {}, {}, 0, {}});
            QCOMPARE(world.logIn(QStringLiteral("ann"), QStringLiteral("wrong")).error().code,
                ErrorCode::Unauthenticated);
        }
        QCOMPARE(world.logIn(QStringLiteral("ann"), AdminWorld::password).error().code,
            ErrorCode::TooManyRequests);
    }

    void authenticate_whenDisabled_thenOnlyTheRightPasswordLearnsIt()
    {
        AdminWorld world;
        QVERIFY(world.addAccount(QStringLiteral("root"), administrator));
        QVERIFY(world.addAccount(QStringLiteral("ann"), viewer));
        QVERIFY(update(world, QStringLiteral("ann"), 1, {{}, {}, true, false}));
        QCOMPARE(world.logIn(QStringLiteral("ann"), AdminWorld::password).error().code, ErrorCode::Forbidden);
        QCOMPARE(world.logIn(QStringLiteral("ann"), QStringLiteral("wrong")).error().code,
            ErrorCode::Unauthenticated);
    }

    void authenticate_whenHashHasOldCosts_thenIsRenewedOnLogin()
    {
        AdminWorld world;
        QVERIFY(world.addAccount(QStringLiteral("ann"), administrator));
        const auto old = hashPassword(passwordBytes(AdminWorld::password), "0123456789abcdef", {3, 1, 1});
        QVERIFY(world.store.connection().execute("UPDATE account SET password_hash = ?", {*old}));
        QVERIFY(world.logIn(QStringLiteral("ann"), AdminWorld::password));
        QCOMPARE(
            world.count("SELECT count(*) FROM account WHERE password_hash LIKE '$scrypt$ln=4,r=1,p=1$%'"), 1);
        QVERIFY(world.logIn(QStringLiteral("ann"), AdminWorld::password));
    }

    void unlock_whenAsked_thenForgetsFailures()
    {
        AdminWorld world;
        QVERIFY(world.addAccount(QStringLiteral("ann"), administrator));
        for (int i = 0; i < 5; ++i)
            QVERIFY(!world.logIn(QStringLiteral("ann"), QStringLiteral("wrong")));
        QVERIFY(update(world, QStringLiteral("ann"), 1, {{}, {}, {}, true}));
        QVERIFY(world.logIn(QStringLiteral("ann"), AdminWorld::password));
        QCOMPARE(world.audit().last().after.value(QStringLiteral("unlocked")), QStringLiteral("true"));
    }

    void setPassword_whenDone_thenOnlyTheNewOneOpensAndTheAuditHidesBoth()
    {
        AdminWorld world;
        QVERIFY(world.addAccount(QStringLiteral("ann"), administrator));
        const QString fresh = QStringLiteral("another long secret");
        QCOMPARE(setPassword(world, QStringLiteral("ann"), fresh)->revision, 2);
        QVERIFY(!world.logIn(QStringLiteral("ann"), AdminWorld::password));
        QVERIFY(world.logIn(QStringLiteral("ann"), fresh));
        QCOMPARE(world.audit().last().after.value(QStringLiteral("password")), QStringLiteral("changed"));
        QCOMPARE(
            world.count("SELECT count(*) FROM audit WHERE after LIKE '%another%' OR before LIKE '%scrypt%'"),
            0);
    }

    void changeOwnPassword_whenCurrentIsWrong_thenForbiddenAndCounted()
    {
        AdminWorld world;
        QVERIFY(world.addAccount(QStringLiteral("ann"), administrator));
        const Actor ann{
            QStringLiteral("ann"), administrator, QStringLiteral("10.0.0.1"), QStringLiteral("test")};
        const auto change = [&](const QString &current) {
            return world.wait<Account>([&](auto done) {
                world.accounts.changeOwnPassword(
                    current, QStringLiteral("another long secret"), ann, {}, std::move(done));
            });
        };
        for (int i = 0; i < 5; ++i) {
            const auto refused = change(QStringLiteral("wrong"));
            QCOMPARE(refused.error().code, ErrorCode::Forbidden);
            QCOMPARE(refused.error().field, QStringLiteral("current"));
        }
        QCOMPARE(change(AdminWorld::password).error().code, ErrorCode::TooManyRequests);
        world.pass(301s);
        QVERIFY(change(AdminWorld::password));
        QVERIFY(world.logIn(QStringLiteral("ann"), QStringLiteral("another long secret")));
    }

    void ensureAdministrator_whenPasswordIsGiven_thenCreatesOnceAndWritesNoFile()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("admin-password"));
        AdminWorld world;
        QCOMPARE(ensure(world, AdminWorld::password, file).value_or(QStringLiteral("?")), QString());
        QVERIFY(!QFile::exists(file));
        QCOMPARE(world.logIn(QStringLiteral("admin"), AdminWorld::password)->role, administrator);
        QCOMPARE(ensure(world, QStringLiteral("a different password"), file).value_or(QStringLiteral("?")),
            QString());
        QVERIFY(world.logIn(QStringLiteral("admin"), AdminWorld::password));
        QCOMPARE(world.count("SELECT count(*) FROM account"), 1);
    }

    void ensureAdministrator_whenPasswordIsWeak_thenItIsTakenAllTheSame()
    {
        AdminWorld world;
        QVERIFY(ensure(world, QStringLiteral("weak"), {}));
        QCOMPARE(world.logIn(QStringLiteral("admin"), QStringLiteral("weak"))->role, administrator);
    }

    void ensureAdministrator_whenNoneIsGiven_thenGeneratesAndForgetsItAfterAChange()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("admin-password"));
        AdminWorld world;
        QCOMPARE(ensure(world, {}, path).value_or(QString()), path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!(file.permissions()
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
        const QString generated = QString::fromUtf8(file.readAll()).trimmed();
        QVERIFY(generated.size() >= 20);
        QVERIFY(world.logIn(QStringLiteral("admin"), generated));
        QVERIFY(setPassword(world, QStringLiteral("admin"), AdminWorld::password));
        QVERIFY(!QFile::exists(path));
    }

    void ensureAdministrator_whenStoreFails_thenLeavesNoFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("admin-password"));
        AdminWorld world;
        world.store.failNextCommit({ErrorCode::StoreFull, QStringLiteral("full"), {}, {}, 0, {}});
        QCOMPARE(ensure(world, {}, path).error().code, ErrorCode::StoreFull);
        QVERIFY(!QFile::exists(path));
    }

    void commit_whenItFails_thenNothingChangesAndTheErrorIsTold()
    {
        AdminWorld world;
        QVERIFY(world.addAccount(QStringLiteral("ann"), administrator));
        world.store.failNextCommit({ErrorCode::Unavailable, QStringLiteral("away"), {}, {}, 5, {}});
        QCOMPARE(update(world, QStringLiteral("ann"), 1, {QStringLiteral("New"), {}, {}, false}).error().code,
            ErrorCode::Unavailable);
        QCOMPARE(world.audit().size(), 1);
        QVERIFY(update(world, QStringLiteral("ann"), 1, {QStringLiteral("New"), {}, {}, false}));
    }
};

QTEST_GUILESS_MAIN(SecurityAccountsTest)
#include "tst_securityaccounts.moc"
