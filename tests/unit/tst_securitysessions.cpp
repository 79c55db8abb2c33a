#include "tests/support/adminworld.h"

#include <QTemporaryDir>

using namespace usher;
using namespace usher::security;
using usher::test::AdminWorld;
using namespace std::chrono_literals;

namespace {

const QString ann = QStringLiteral("ann");
const QString administrator = QStringLiteral("administrator");
const Error storeFull{ErrorCode::StoreFull, QStringLiteral("full"), {}, {}, 0, {}};

// A world with one administrator and an ear for sessions that end.
struct SessionWorld : AdminWorld
{
    explicit SessionWorld(const QString &file = QStringLiteral(":memory:"))
        : AdminWorld({}, file)
    {
        (void)addAccount(ann, administrator);
        sessions.setEndListener([this](const QString &id, const QString &reason) {
            ended.append({id, reason});
        });
    }

    Result<Sessions::Opened> open(const QString &name = ann)
    {
        Account account;
        account.name = name;
        account.role = administrator;
        return wait<Sessions::Opened>([&](auto done) {
            sessions.open(account, QStringLiteral("10.0.0.1"), QStringLiteral("test 1"), std::move(done));
        });
    }
    Result<Session> resume(const QString &token)
    {
        return wait<Session>([&](auto done) { sessions.resume(token, std::move(done)); });
    }
    Result<int> revoke(const QString &id)
    {
        return wait<int>([&](auto done) { sessions.revoke(id, root(), std::move(done)); });
    }
    Result<int> revokeAll(const QString &account)
    {
        return wait<int>([&](auto done) { sessions.revokeAll(account, root(), std::move(done)); });
    }
    QList<Sessions::Listed> list(const QString &account = {})
    {
        return *wait<QList<Sessions::Listed>>([&](auto done) { sessions.list(account, std::move(done)); });
    }

    QList<std::pair<QString, QString>> ended;
};

} // namespace

class SecuritySessionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verify_whenAnotherNodeEndedASession_thenItEndsHereAlsoIfTheStoreWasAwayAtFirst()
    {
        SessionWorld world;
        const auto gone = world.open();
        const auto kept = world.open();
        QVERIFY(gone && kept);
        QVERIFY(world.store.connection().execute(
            "DELETE FROM session WHERE substr(token_hash, 1, 16) = ?", {gone->session.id}));
        QVERIFY(world.store.connection().execute("UPDATE account SET role = 'viewer' WHERE name = ?", {ann}));
        world.store.failNext();
        world.sessions.verify();
        world.settle();
        QVERIFY(world.ended.isEmpty());
        world.pass(2s);
        QCOMPARE(world.ended.size(), 1);
        QCOMPARE(world.ended.first().first, gone->session.id);
        const Session *left = world.sessions.use(kept->session.id);
        QVERIFY(left);
        QCOMPARE(left->role, QStringLiteral("viewer"));
    }

    void open_whenDone_thenOnlyTheDigestIsStored()
    {
        SessionWorld world;
        const auto opened = world.open();
        QVERIFY(opened.has_value());
        QCOMPARE(opened->token.size(), 32);
        QCOMPARE(opened->session.id.size(), 16);
        QVERIFY(!opened->token.contains(opened->session.id));
        auto rows = world.store.connection().run("SELECT token_hash, account, address, origin FROM session");
        QVERIFY(rows && rows->next());
        QVERIFY(!rows->text(0).contains(opened->token));
        QVERIFY(rows->text(0).startsWith(opened->session.id));
        QCOMPARE(rows->text(1), ann);
        QCOMPARE(rows->text(2), QStringLiteral("10.0.0.1"));
        QCOMPARE(rows->text(3), QStringLiteral("test 1"));
    }

    void resume_whenServerRestarted_thenSessionGoesOnWithItsRole()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("usher.db"));
        QString token;
        {
            SessionWorld world(file);
            token = world.open()->token;
        }
        SessionWorld world(file);
        const auto resumed = world.resume(token);
        QVERIFY(resumed.has_value());
        QCOMPARE(resumed->account, ann);
        QCOMPARE(resumed->role, administrator);
        QCOMPARE(world.resume(token + u'x').error().code, ErrorCode::Unauthenticated);
        QCOMPARE(world.resume({}).error().code, ErrorCode::Unauthenticated);
    }

    void use_whenIdleTooLong_thenEndsAndCannotBeResumed()
    {
        SessionWorld world;
        const auto opened = *world.open();
        for (int i = 0; i < 10; ++i) {
            world.pass(29min);
            QVERIFY(world.sessions.use(opened.session.id));
        }
        world.pass(30min);
        QVERIFY(!world.sessions.use(opened.session.id));
        QCOMPARE(world.ended.size(), 1);
        QCOMPARE(world.ended.first().first, opened.session.id);
        QCOMPARE(world.resume(opened.token).error().code, ErrorCode::Unauthenticated);
    }

    void use_whenAbsoluteLifetimeIsOver_thenEndsHoweverBusy()
    {
        SessionWorld world;
        const auto opened = *world.open();
        for (int i = 0; i < 12 * 4 - 1; ++i) {
            world.pass(15min);
            QVERIFY2(world.sessions.use(opened.session.id), qPrintable(QString::number(i)));
        }
        world.pass(15min);
        QVERIFY(!world.sessions.use(opened.session.id));
        QVERIFY(!world.resume(opened.token));
    }

    void tick_whenAConnectedSessionExpires_thenItsConnectionHearsOfItByItself()
    {
        SessionWorld world;
        QVERIFY(world.open());
        world.pass(30min + 15s);
        QCOMPARE(world.ended.size(), 1);
    }

    void use_whenCalledOften_thenStoresSeldomAndARestartKeepsTheLastUse()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("usher.db"));
        SessionWorld world(file);
        const auto opened = *world.open();
        const auto stored = [&] { return world.count("SELECT expires / 1000 FROM session"); };
        const int atFirst = stored();
        world.pass(2min);
        QVERIFY(world.sessions.use(opened.session.id));
        world.settle();
        QCOMPARE(stored(), atFirst);
        world.pass(2min);
        QVERIFY(world.sessions.use(opened.session.id));
        world.settle();
        QCOMPARE(stored(), atFirst + 240);
        // Leaving stores the last use exactly.
        world.pass(1min);
        QVERIFY(world.sessions.use(opened.session.id));
        world.sessions.leave(opened.session.id);
        world.settle();
        QCOMPARE(stored(), atFirst + 300);
        QCOMPARE(world.sessions.connected(), 0);
    }

    void policy_whenShortened_thenCountsAtOnceForEverySession()
    {
        SessionWorld world;
        const auto connected = *world.open();
        const auto away = *world.open();
        world.sessions.leave(away.session.id);
        world.pass(10min);
        LoginPolicy policy;
        policy.sessionLifetimeMs = 300'000;
        world.accounts.setPolicy(policy);
        QVERIFY(!world.sessions.use(connected.session.id));
        QVERIFY(!world.resume(away.token));
    }

    void open_whenAccountHasTooMany_thenTheOldestEnds()
    {
        SessionWorld world;
        LoginPolicy policy;
        policy.sessionsPerAccount = 3;
        world.accounts.setPolicy(policy);
        QVERIFY(world.addAccount(QStringLiteral("bob"), administrator));
        const auto bobs = *world.open(QStringLiteral("bob"));
        QList<Sessions::Opened> opened;
        for (int i = 0; i < 5; ++i) {
            opened.append(*world.open());
            world.pass(1s);
        }
        QCOMPARE(world.count("SELECT count(*) FROM session WHERE account = 'ann'"), 3);
        QCOMPARE(world.ended.size(), 2);
        QCOMPARE(world.ended.at(0).first, opened.at(0).session.id);
        QCOMPARE(world.ended.at(1).first, opened.at(1).session.id);
        QVERIFY(world.sessions.use(opened.at(2).session.id));
        QVERIFY(world.sessions.use(bobs.session.id));
    }

    void open_whenAccountWentMeanwhile_thenIsRefused()
    {
        SessionWorld world;
        QCOMPARE(world.open(QStringLiteral("nobody")).error().code, ErrorCode::Unauthenticated);
        QVERIFY(world.store.connection().execute("UPDATE account SET disabled = 1"));
        QCOMPARE(world.open().error().code, ErrorCode::Unauthenticated);
        QCOMPARE(world.count("SELECT count(*) FROM session"), 0);
    }

    void open_whenStoreIsFull_thenSessionLivesInMemory()
    {
        SessionWorld world;
        world.store.failNextCommit(storeFull);
        const auto opened = world.open();
        QVERIFY(opened.has_value());
        QVERIFY(world.sessions.use(opened->session.id));
        QCOMPARE(world.list().size(), 1);
        QVERIFY(world.list().first().connected);
        // The connection is lost and comes back, the store still being full.
        world.sessions.leave(opened->session.id);
        world.store.failNextCommit(storeFull);
        QVERIFY(world.resume(opened->token));
        QCOMPARE(*world.revoke(opened->session.id), 1);
        QVERIFY(!world.sessions.use(opened->session.id));
        QVERIFY(!world.resume(opened->token));
    }

    void open_whenStoreStaysFull_thenMemorySessionsAreBounded()
    {
        SessionWorld world;
        for (int i = 0; i < 50; ++i) {
            world.store.failNextCommit(storeFull);
            const auto opened = world.open();
            QVERIFY(opened.has_value());
            world.sessions.leave(opened->session.id);
            world.pass(1s);
        }
        QCOMPARE(world.list().size(), 20);
        world.pass(31min);
        QCOMPARE(world.list().size(), 0);
    }

    void resume_whenStoreIsFull_thenReadsInstead()
    {
        SessionWorld world;
        const auto opened = *world.open();
        world.sessions.leave(opened.session.id);
        world.store.failNextCommit(storeFull);
        QVERIFY(world.resume(opened.token));
    }

    void revoke_whenDone_thenEndsForGoodAndIsAudited()
    {
        SessionWorld world;
        const auto first = *world.open();
        const auto second = *world.open();
        QCOMPARE(*world.revoke(first.session.id), 1);
        QCOMPARE(world.ended.size(), 1);
        QVERIFY(!world.sessions.use(first.session.id));
        QVERIFY(!world.resume(first.token));
        QVERIFY(world.sessions.use(second.session.id));
        QCOMPARE(world.revoke(first.session.id).error().code, ErrorCode::NotFound);
        const AuditEntry entry = world.audit().last();
        QCOMPARE(entry.subject, QStringLiteral("account ann"));
        QCOMPARE(entry.after.value(QStringLiteral("sessionsEnded")), QStringLiteral("1"));
        QCOMPARE(entry.revisionBefore, 1);
        QCOMPARE(entry.revisionAfter, 1);
    }

    void revokeAll_whenDone_thenOnlyThatAccountsEnd()
    {
        SessionWorld world;
        QVERIFY(world.addAccount(QStringLiteral("bob"), administrator));
        (void)world.open();
        (void)world.open();
        const auto bobs = *world.open(QStringLiteral("bob"));
        QCOMPARE(*world.revokeAll(ann), 2);
        QCOMPARE(world.ended.size(), 2);
        QVERIFY(world.sessions.use(bobs.session.id));
        QCOMPARE(*world.revokeAll(ann), 0);
    }

    void resume_whenRevocationIsUnderWay_thenCannotOvertakeIt()
    {
        SessionWorld world;
        const auto opened = *world.open();
        world.sessions.leave(opened.session.id);
        bool revoked = false;
        std::optional<Result<Session>> resumed;
        world.sessions.revoke(opened.session.id, AdminWorld::root(),
            [&](const Result<int> &done) { revoked = done.has_value(); });
        world.sessions.resume(opened.token, [&](Result<Session> session) { resumed = std::move(session); });
        world.settle();
        QVERIFY(revoked);
        QVERIFY(resumed && !*resumed);
    }

    void account_whenChanged_thenItsSessionsFollow_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<bool>("ends");
        QTest::newRow("role") << QStringLiteral("role") << false;
        QTest::newRow("disabled") << QStringLiteral("disabled") << true;
        QTest::newRow("deleted") << QStringLiteral("deleted") << true;
        QTest::newRow("password") << QStringLiteral("password") << true;
    }
    void account_whenChanged_thenItsSessionsFollow()
    {
        QFETCH(QString, change);
        QFETCH(bool, ends);
        SessionWorld world;
        QVERIFY(world.addAccount(QStringLiteral("bob"), administrator));
        const auto connected = *world.open(QStringLiteral("bob"));
        const auto away = *world.open(QStringLiteral("bob"));
        world.sessions.leave(away.session.id);
        if (change == u"role") {
            QVERIFY(world.wait<Account>([&](auto done) {
                world.accounts.update(QStringLiteral("bob"), 1, {{}, QStringLiteral("viewer"), {}, false},
                    AdminWorld::root(), std::move(done));
            }));
        } else if (change == u"disabled") {
            QVERIFY(world.wait<Account>([&](auto done) {
                world.accounts.update(
                    QStringLiteral("bob"), 1, {{}, {}, true, false}, AdminWorld::root(), std::move(done));
            }));
        } else if (change == u"deleted") {
            QVERIFY(world.wait<void>([&](auto done) {
                world.accounts.remove(QStringLiteral("bob"), 1, AdminWorld::root(), std::move(done));
            }));
        } else {
            QVERIFY(world.wait<Account>([&](auto done) {
                world.accounts.setPassword(QStringLiteral("bob"), QStringLiteral("another long secret"),
                    AdminWorld::root(), {}, std::move(done));
            }));
        }
        const Session *session = world.sessions.use(connected.session.id);
        QCOMPARE(session == nullptr, ends);
        QCOMPARE(world.ended.size(), ends ? 1 : 0);
        QCOMPARE(!world.resume(away.token), ends);
        if (session)
            QCOMPARE(session->role, QStringLiteral("viewer"));
    }

    void setPassword_whenBySession_thenThatSessionStays()
    {
        SessionWorld world;
        const auto own = *world.open();
        const auto other = *world.open();
        QVERIFY(world.wait<Account>([&](auto done) {
            world.accounts.setPassword(ann, QStringLiteral("another long secret"), AdminWorld::root(),
                own.session.id, std::move(done));
        }));
        QVERIFY(world.sessions.use(own.session.id));
        QVERIFY(!world.sessions.use(other.session.id));
        QVERIFY(world.resume(own.token));
        QVERIFY(!world.resume(other.token));
    }

    void sweep_whenSessionsExpired_thenTheirRowsGo()
    {
        SessionWorld world;
        for (int i = 0; i < 20; ++i)
            world.sessions.leave(world.open()->session.id);
        QCOMPARE(world.count("SELECT count(*) FROM session"), 20);
        world.pass(32min);
        QCOMPARE(world.count("SELECT count(*) FROM session"), 0);
    }

    void prolong_whenAnotherNodeRevoked_thenEndsHere()
    {
        SessionWorld world;
        const auto opened = *world.open();
        QVERIFY(world.store.connection().execute("DELETE FROM session"));
        world.pass(4min);
        QVERIFY(world.sessions.use(opened.session.id)); // finds out while storing the use
        world.settle();
        QVERIFY(!world.sessions.use(opened.session.id));
        QCOMPARE(world.ended.size(), 1);
    }

    void list_whenAsked_thenNewestFirstAndSaysWhoIsConnected()
    {
        SessionWorld world;
        QVERIFY(world.addAccount(QStringLiteral("bob"), administrator));
        const auto first = *world.open();
        world.pass(1s);
        const auto second = *world.open(QStringLiteral("bob"));
        world.sessions.leave(second.session.id);
        world.settle();
        const auto all = world.list();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(0).session.id, second.session.id);
        QVERIFY(!all.at(0).connected);
        QVERIFY(all.at(1).connected);
        QCOMPARE(world.list(ann).size(), 1);
    }

    void destruction_whenWorkIsUnderWay_thenNothingHappens()
    {
        AdminWorld world;
        {
            Accounts accounts(world.store, world.time, world.random, world.ids, world.hasher);
            Sessions sessions(world.store, world.time, world.time, world.ids, accounts);
            sessions.start();
            accounts.authenticate(
                ann, AdminWorld::password, {}, [](const Result<Account> &) { QFAIL("called"); });
            sessions.resume(QStringLiteral("token"), [](const Result<Session> &) { QFAIL("called"); });
        }
        world.pass(1min);
    }
};

QTEST_GUILESS_MAIN(SecuritySessionsTest)
#include "tst_securitysessions.moc"
