#include "server/core/ioscheduler.h"
#include "server/security/basicauth.h"
#include "server/security/loginpolicy.h"
#include "server/security/passwordhasher.h"
#include "server/security/privatefile.h"
#include "server/security/roles.h"
#include "server/security/scrypt.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace usher;
using namespace usher::security;
using channel::Privilege;

class SecurityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scrypt_whenGivenTheVectorsOfTheRfc_thenDerivesTheirKeys_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QByteArray>("salt");
        QTest::addColumn<int>("logN");
        QTest::addColumn<int>("r");
        QTest::addColumn<int>("p");
        QTest::addColumn<QByteArray>("key");
        // RFC 7914, 12. The first one has N = 16, the last (N = 2^20) would need 1 GiB.
        QTest::newRow("empty") << QByteArray() << QByteArray() << 4 << 1 << 1
                               << QByteArray(
                                      "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
                                      "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906");
        QTest::newRow("NaCl") << QByteArray("password") << QByteArray("NaCl") << 10 << 8 << 16
                              << QByteArray(
                                     "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
                                     "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640");
        QTest::newRow("SodiumChloride")
            << QByteArray("pleaseletmein") << QByteArray("SodiumChloride") << 14 << 8 << 1
            << QByteArray("7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
                          "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887");
    }
    void scrypt_whenGivenTheVectorsOfTheRfc_thenDerivesTheirKeys()
    {
        QFETCH(QByteArray, password);
        QFETCH(QByteArray, salt);
        QFETCH(int, logN);
        QFETCH(int, r);
        QFETCH(int, p);
        QFETCH(QByteArray, key);
        const auto derived = scrypt(password, salt, {logN, r, p}, 64);
        QVERIFY(derived.has_value());
        QCOMPARE(derived->toHex(), key);
    }

    void scrypt_whenCostsAreOutOfRange_thenRefuses()
    {
        for (const ScryptParameters &costs : {ScryptParameters{0, 8, 1}, {21, 8, 1}, {15, 0, 1}, {15, 33, 1},
                 {15, 8, 0}, {15, 8, 17}, {20, 32, 1}})
            QVERIFY(!scrypt("a", "b", costs));
    }

    void passwordHash_whenStored_thenVerifiesOnlyItsPassword()
    {
        const auto stored = hashPassword("secret", "0123456789abcdef", {4, 8, 2});
        QVERIFY(stored.has_value());
        QVERIFY2(stored->startsWith(u"$scrypt$ln=4,r=8,p=2$"), qPrintable(*stored));
        QVERIFY(verifyPassword("secret", *stored).value_or(false));
        QVERIFY(!verifyPassword("secreT", *stored).value_or(true));
        QVERIFY(!verifyPassword("", *stored).value_or(true));
        QVERIFY(!stored->contains(u"secret"));
    }

    void passwordHash_whenTextIsBroken_thenIsAnErrorAndNoMatch_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("other scheme") << QStringLiteral("$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA");
        QTest::newRow("no hash") << QStringLiteral("$scrypt$ln=4,r=8,p=1$AAAAAAAA$");
        QTest::newRow("short hash") << QStringLiteral("$scrypt$ln=4,r=8,p=1$AAAAAAAA$AAAA");
        QTest::newRow("costs out of range")
            << QStringLiteral("$scrypt$ln=31,r=8,p=1$AAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAA");
        QTest::newRow("trailing text")
            << QStringLiteral("$scrypt$ln=4,r=8,p=1$AAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAA$x");
    }
    void passwordHash_whenTextIsBroken_thenIsAnErrorAndNoMatch()
    {
        QFETCH(QString, text);
        QVERIFY(!verifyPassword("anything", text));
    }

    void equalInConstantTime_whenContentOrLengthDiffers_thenFalse()
    {
        QVERIFY(equalInConstantTime("abc", "abc"));
        QVERIFY(equalInConstantTime("", ""));
        QVERIFY(!equalInConstantTime("abc", "abd"));
        QVERIFY(!equalInConstantTime("abc", "abcd"));
        QVERIFY(!equalInConstantTime("abc", ""));
    }

    void pooledHasher_whenJobsAreGiven_thenAnswersOnTheCoreThread()
    {
        boost::asio::io_context context;
        IoScheduler core(context);
        PooledHasher hasher(core, 2, {4, 8, 1});
        const auto work = boost::asio::make_work_guard(context);
        const auto coreThread = std::this_thread::get_id();
        int answers = 0;
        for (int i = 0; i < 20; ++i) {
            const QByteArray password = QByteArray::number(i);
            hasher.hash(password, "salt", [&, password](Result<QString> stored) {
                QCOMPARE(std::this_thread::get_id(), coreThread);
                QVERIFY(stored.has_value());
                hasher.verify(password, *stored, [&](Result<bool> matches) {
                    QVERIFY(matches.value_or(false));
                    if (++answers == 20)
                        context.stop();
                });
            });
        }
        QCOMPARE(answers, 0); // never inside the call
        context.run();
        QCOMPARE(answers, 20);
    }

    void pooledHasher_whenTooManyJobsWait_thenRefusesTheRestAndAnswersAll()
    {
        boost::asio::io_context context;
        IoScheduler core(context);
        PooledHasher hasher(core, 1, {12, 8, 1});
        const auto work = boost::asio::make_work_guard(context);
        int done = 0, refused = 0;
        constexpr int jobs = 200;
        for (int i = 0; i < jobs; ++i) {
            hasher.hash("password", "salt", [&](Result<QString> stored) {
                stored ? ++done : ++refused;
                if (!stored)
                    QCOMPARE(stored.error().code, ErrorCode::TooManyRequests);
                if (done + refused == jobs)
                    context.stop();
            });
        }
        context.run();
        QVERIFY2(done >= PooledHasher::maxWaiting, qPrintable(QString::number(done)));
        QVERIFY(refused > 0);
    }

    void pooledHasher_whenDestroyedWithWaitingJobs_thenEnds()
    {
        boost::asio::io_context context;
        IoScheduler core(context);
        {
            PooledHasher hasher(core, 1, {10, 8, 1});
            for (int i = 0; i < 10; ++i)
                hasher.hash("password", "salt", [](const Result<QString> &) {});
        }
        QCOMPARE(context.poll() <= 10, true);
    }

    void lockout_whenFailuresFollowEachOther_thenLocksAtTheThresholdAndDoubles()
    {
        const Lockout lockout{3, 60'000, 10'000, 60'000};
        Failures failures;
        qint64 now = 1'000'000;
        QList<qint64> locks;
        for (int i = 0; i < 8; ++i) {
            failures = failures.afterAnother(now, lockout);
            locks.append(failures.lockedForMs(now));
            now = failures.untilMs;
        }
        QCOMPARE(locks, (QList<qint64>{0, 0, 10'000, 20'000, 40'000, 60'000, 60'000, 60'000}));
    }

    void lockout_whenQuietForTheWindow_thenStartsAnew()
    {
        const Lockout lockout{3, 60'000, 10'000, 300'000};
        Failures two{2, 1'000'000};
        QCOMPARE(two.afterAnother(1'060'000, lockout).count, 3);
        QCOMPARE(two.afterAnother(1'060'001, lockout).count, 1);
        // A lock is remembered for longer, or waiting for its end would be all it costs.
        Failures locked{4, 1'000'000};
        QCOMPARE(locked.afterAnother(1'200'000, lockout).count, 5);
        QCOMPARE(locked.afterAnother(1'300'001, lockout).count, 1);
    }

    void failureTable_whenFull_thenKeepsTheLocked()
    {
        const Lockout lockout{2, 60'000, 600'000, 600'000};
        FailureTable table(lockout, 100);
        const QString attacker = QStringLiteral("attacker");
        table.add(attacker, 1'000);
        table.add(attacker, 1'000);
        for (int i = 0; i < 1'000; ++i)
            table.add(QString::number(i), 2'000 + i);
        QCOMPARE(table.size(), 100);
        QVERIFY(table.lockedForMs(attacker, 3'000) > 0);
    }

    void addressKey_whenIpv6_thenIsTheNetwork()
    {
        QCOMPARE(addressKey(QStringLiteral("192.0.2.7")), QStringLiteral("192.0.2.7"));
        QCOMPARE(addressKey(QStringLiteral("::ffff:192.0.2.7")), QStringLiteral("192.0.2.7"));
        QCOMPARE(addressKey(QStringLiteral("2001:db8:1:2::7")),
            addressKey(QStringLiteral("2001:db8:1:2:ffff::1")));
        QVERIFY(
            addressKey(QStringLiteral("2001:db8:1:2::7")) != addressKey(QStringLiteral("2001:db8:1:3::7")));
    }

    void accountName_whenMalformed_thenIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("valid");
        QTest::newRow("plain") << QStringLiteral("ann") << true;
        QTest::newRow("address") << QStringLiteral("ann.lee-2@example.org") << true;
        QTest::newRow("longest") << QString(64, u'a') << true;
        QTest::newRow("too long") << QString(65, u'a') << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("leading sign") << QStringLiteral("-ann") << false;
        QTest::newRow("upper case") << QStringLiteral("Ann") << false;
        QTest::newRow("space") << QStringLiteral("ann lee") << false;
        QTest::newRow("line feed") << QStringLiteral("ann\n") << false;
        QTest::newRow("NUL") << QStringLiteral("an\0n") << false;
        QTest::newRow("not ASCII") << QString::fromUtf8("änn") << false;
    }
    void accountName_whenMalformed_thenIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(bool, valid);
        QCOMPARE(checkAccountName(name).has_value(), valid);
    }

    void password_whenItBreaksARule_thenIsRefusedAndNamesTheField_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("valid");
        QTest::newRow("shortest") << QStringLiteral("abcdefghij") << true;
        QTest::newRow("too short") << QStringLiteral("abcdefghi") << false;
        QTest::newRow("ten characters outside the first plane") << QString::fromUtf8("😀😁😂😃😄😅😆😇😈😉") << true;
        QTest::newRow("five of them") << QString::fromUtf8("😀😁😂😃😄") << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("the name") << QStringLiteral("Administrat") << false;
        QTest::newRow("one character") << QString(20, u'x') << false;
        QTest::newRow("control character") << QStringLiteral("abcdefghij\t") << false;
        QTest::newRow("longest") << QString(QString(1023, u'a') + u'b') << true;
        QTest::newRow("too long") << QString(QString(1024, u'a') + u'b') << false;
    }
    void password_whenItBreaksARule_thenIsRefusedAndNamesTheField()
    {
        QFETCH(QString, password);
        QFETCH(bool, valid);
        const auto checked = checkPassword(password, QStringLiteral("administrat"), LoginPolicy{});
        QCOMPARE(checked.has_value(), valid);
        if (!checked) {
            QCOMPARE(checked.error().field, QStringLiteral("password"));
            QVERIFY(password.size() < 5 || !checked.error().message.contains(password));
        }
    }

    void passwordBytes_whenTypedOnAnotherKeyboard_thenAreEqual()
    {
        QCOMPARE(
            passwordBytes(QString::fromUtf8("caf\u00e9")), passwordBytes(QString::fromUtf8("cafe\u0301")));
    }

    void roles_whenAsked_thenEachHasExactlyItsPrivileges_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("privileges");
        QTest::newRow("administrator") << QStringLiteral("administrator")
                                       << QStringLiteral("session read watch edit operate accounts audit");
        QTest::newRow("operator") << QStringLiteral("operator")
                                  << QStringLiteral("session read watch edit operate audit");
        QTest::newRow("supervisor") << QStringLiteral("supervisor") << QStringLiteral("session read watch");
        QTest::newRow("viewer") << QStringLiteral("viewer") << QStringLiteral("session read");
        QTest::newRow("unknown") << QStringLiteral("root") << QString();
        QTest::newRow("none") << QString() << QString();
    }
    void roles_whenAsked_thenEachHasExactlyItsPrivileges()
    {
        QFETCH(QString, role);
        QFETCH(QString, privileges);
        QStringList granted;
        for (const Privilege privilege : {Privilege::Session, Privilege::Read, Privilege::Watch,
                 Privilege::Edit, Privilege::Operate, Privilege::Accounts, Privilege::Audit}) {
            if (allows(role, privilege))
                granted.append(privilegeName(privilege));
        }
        QCOMPARE(granted.join(u' '), privileges);
        QVERIFY(allows(role, Privilege::None));
    }

    void basicAuth_whenSectionsHaveTheirOwnPair_thenTheySupersedeTheServers_data()
    {
        QTest::addColumn<QMap<QString, QString>>("options");
        QTest::addColumn<int>("protection");
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("credentials"); // "" = no header
        QTest::addColumn<bool>("passes");
        using Options = QMap<QString, QString>;
        using http::Protection;
        const auto row = [](const char *name, Options options, Protection protection, const char *section,
                             const char *credentials, bool passes) {
            QTest::newRow(name) << options << int(protection) << QString::fromLatin1(section)
                                << QString::fromLatin1(credentials) << passes;
        };
        const Options server{{QStringLiteral("server/username"), QStringLiteral("gms")},
            {QStringLiteral("server/password"), QStringLiteral("pw")}};
        Options service = server;
        service.insert(QStringLiteral("service.a/username"), QStringLiteral("own"));
        service.insert(QStringLiteral("service.a/password"), QStringLiteral("secret"));
        Options nameOnly = server;
        nameOnly.insert(QStringLiteral("service.a/username"), QStringLiteral("own"));
        Options storage = server;
        storage.insert(QStringLiteral("storage/username"), QStringLiteral("st"));
        storage.insert(QStringLiteral("storage/password"), QStringLiteral("st:pw"));
        const Options security{{QStringLiteral("security/auth-scheme"), QStringLiteral("Basic")},
            {QStringLiteral("security/user-id"), QStringLiteral("h")},
            {QStringLiteral("security/password"), QStringLiteral("x")}};
        Options securityWithoutPassword = security;
        securityWithoutPassword.remove(QStringLiteral("security/password"));

        row("nothing configured", {}, Protection::Server, "", "", true);
        row("a user name alone protects nothing",
            {{QStringLiteral("server/username"), QStringLiteral("gms")}}, Protection::Server, "", "", true);
        row("an unprotected route", server, Protection::None, "", "", true);
        row("no credentials", server, Protection::Server, "", "", false);
        row("right pair", server, Protection::Server, "", "gms:pw", true);
        row("wrong password", server, Protection::Server, "", "gms:pW", false);
        row("wrong user", server, Protection::Server, "", "gmt:pw", false);
        row("longer password", server, Protection::Server, "", "gms:pwx", false);
        row("a service without its own pair", service, Protection::Service, "service.b", "gms:pw", true);
        row("a service with its own pair", service, Protection::Service, "service.a", "own:secret", true);
        row("... refuses the server's", service, Protection::Service, "service.a", "gms:pw", false);
        row("... also with mixed halves", service, Protection::Service, "service.a", "own:pw", false);
        row("a service user without password uses the server's", nameOnly, Protection::Service, "service.a",
            "own:pw", true);
        row("... and its own user only", nameOnly, Protection::Service, "service.a", "gms:pw", false);
        row("a service user without any password protects nothing",
            {{QStringLiteral("service.a/username"), QStringLiteral("own")}}, Protection::Service, "service.a",
            "", true);
        row("a service password alone protects it",
            {{QStringLiteral("service.a/password"), QStringLiteral("secret")}}, Protection::Service,
            "service.a", "", false);
        row("storage with a colon in its password", storage, Protection::Storage, "", "st:st:pw", true);
        row("storage refuses the server's", storage, Protection::Storage, "", "gms:pw", false);
        row("security off", {}, Protection::Security, "", "", true);
        row("security does not use the server's pair", server, Protection::Security, "", "", true);
        row("security right", security, Protection::Security, "", "h:x", true);
        row("security wrong", security, Protection::Security, "", "h:y", false);
        row("security without password opens to nobody", securityWithoutPassword, Protection::Security, "",
            "h:", false);
    }
    void basicAuth_whenSectionsHaveTheirOwnPair_thenTheySupersedeTheServers()
    {
        using Options = QMap<QString, QString>;
        QFETCH(Options, options);
        QFETCH(int, protection);
        QFETCH(QString, section);
        QFETCH(QString, credentials);
        QFETCH(bool, passes);
        const auto pair = requiredPair(static_cast<http::Protection>(protection), section,
            [&](const QString &of, const QString &name) { return options.value(of + u'/' + name); });
        const QByteArray header
            = credentials.isEmpty() ? QByteArray() : "Basic " + credentials.toUtf8().toBase64();
        QCOMPARE(!pair || checkBasic(*pair, header).has_value(), passes);
    }

    void basicAuth_whenHeaderIsMalformed_thenIsRefused_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("passes");
        QTest::newRow("right") << QByteArray("Basic Z21zOnB3") << true;
        QTest::newRow("scheme in other case") << QByteArray("bAsIc Z21zOnB3") << true;
        QTest::newRow("no space") << QByteArray("BasicZ21zOnB3") << false;
        QTest::newRow("other scheme") << QByteArray("Bearer Z21zOnB3") << false;
        QTest::newRow("not base64") << QByteArray("Basic Z21z*nB3") << false;
        QTest::newRow("no colon") << QByteArray("Basic Z21zcHc=") << false;
        QTest::newRow("empty") << QByteArray("Basic ") << false;
        QTest::newRow("oversized") << QByteArray("Basic " + QByteArray(9000, 'A')) << false;
    }
    void basicAuth_whenHeaderIsMalformed_thenIsRefused()
    {
        QFETCH(QByteArray, header);
        QFETCH(bool, passes);
        QCOMPARE(checkBasic({QStringLiteral("gms"), QStringLiteral("pw"), {}}, header).has_value(), passes);
    }

    void privateFile_whenWritten_thenOnlyItsOwnerMayReadIt()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("admin-password"));
        for (const QByteArray &text : {QByteArray("first\n"), QByteArray("second\n")}) {
            QVERIFY(writePrivateFile(path, text));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), text);
            struct stat state
            {
            };
            QCOMPARE(::stat(path.toLocal8Bit().constData(), &state), 0);
            QCOMPARE(state.st_mode & 0777, mode_t(0600));
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void privateFile_whenFolderIsMissing_thenSaysSo()
    {
        const auto written = writePrivateFile(QStringLiteral("/nonexistent/folder/file"), "x");
        QVERIFY(!written);
        QVERIFY(written.error().message.contains(u"/nonexistent/folder/file"));
    }
};

QTEST_APPLESS_MAIN(SecurityTest)
#include "tst_security.moc"
