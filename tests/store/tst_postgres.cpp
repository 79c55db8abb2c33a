#include "tests/store/storetest.h"
#include "tests/support/postgres.h"

#include "server/store/datafolder.h"
#include "server/store/groupcommit.h"
#include "server/store/openstore.h"
#include "server/store/threadedstore.h"

#include <QTest>

#include <thread>

using namespace usher;
using namespace usher::store;
using namespace usher::store::test;
using namespace std::chrono_literals;
using usher::test::PostgresServer;

/// The store on a real PostgreSQL.
class PostgresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(PostgresServer::isInstalled(), "PostgreSQL is not installed: ./dev deps test");
        QCOMPARE(m_server.start(), QString());
    }
    void init()
    {
        m_database = m_server.createDatabase();
        m_folder = std::make_unique<QTemporaryDir>();
        auto folder = DataFolder::open(m_folder->filePath(QStringLiteral("data")));
        QVERIFY(folder);
        m_data = std::make_unique<DataFolder>(std::move(*folder));
    }
    void cleanup()
    {
        m_data.reset();
        m_folder.reset();
    }

    void url_whenParsed_thenHostsPortsAndKeywords_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("text"); // empty: refused
        QTest::addColumn<QString>("keywords");
        const QString verified = QStringLiteral("sslmode='verify-full',connect_timeout='3'");
        QTest::newRow("one host") << QStringLiteral("postgresql://run@db.example.com/usher")
                                  << QStringLiteral("postgresql://run@db.example.com:5432/usher") << verified;
        QTest::newRow("several hosts")
            << QStringLiteral("postgres://run@a:5433,b,[2001:db8::1]:5434/usher")
            << QStringLiteral("postgresql://run@a:5433,b:5432,2001:db8::1:5434/usher") << verified;
        QTest::newRow("local") << QStringLiteral("postgresql://run@127.0.0.1:5433/usher")
                               << QStringLiteral("postgresql://run@127.0.0.1:5433/usher")
                               << QStringLiteral("connect_timeout='3'");
        QTest::newRow("socket") << QStringLiteral("postgresql://run@/usher?host=/run/postgresql")
                                << QStringLiteral("postgresql://run@/run/postgresql/usher")
                                << QStringLiteral("connect_timeout='3'");
        QTest::newRow("tls") << QStringLiteral(
            "postgresql://run@h/usher?sslmode=require&sslrootcert=/etc/a%20b's.pem&connect_timeout=3")
                             << QStringLiteral("postgresql://run@h:5432/usher")
                             << QStringLiteral(
                                    "sslmode='require',sslrootcert='/etc/a b\\'s.pem',connect_timeout='3'");
        for (const char *bad : {"postgresql://run:secret@h/usher", "postgresql://h/usher",
                 "postgresql://run@h", "postgresql://run@h/", "postgresql://run@h:0/usher",
                 "postgresql://run@h:port/usher", "postgresql://run@,h/usher", "postgresql://run@/usher",
                 "postgresql://run@[::1/usher", "postgresql://run@h/usher?options=-cfsync=off",
                 "postgresql://run@h/usher?password=x", "postgresql://run@h/a/b"})
            QTest::newRow(bad) << QString::fromLatin1(bad) << QString() << QString();
    }
    void url_whenParsed_thenHostsPortsAndKeywords()
    {
        QFETCH(QString, url);
        QFETCH(QString, text);
        QFETCH(QString, keywords);
        const auto target = parsePostgresUrl(url);
        QCOMPARE(target.has_value(), !text.isEmpty());
        if (!target) {
            QCOMPARE(target.error().field, QStringLiteral("store/url"));
            return;
        }
        QCOMPARE(target->text(), text);
        QCOMPARE(target->keywords.join(u','), keywords);
    }

    void migrate_whenOwnerDoesIt_thenTheServersRoleMayReadAndWriteAndNoMore()
    {
        const auto refused = openStore(*m_data, {.url = url("runner")});
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("usherd --migrate")),
            qPrintable(refused.error().message));

        const auto migrated = migrateStore(*m_data, {.url = url("owner")}, QStringLiteral("runner"));
        QVERIFY2(
            migrated, qPrintable(migrated ? QString() : migrated.error().message + migrated.error().detail));
        QCOMPARE(*migrated, 0);
        QCOMPARE(*migrateStore(*m_data, {.url = url("owner")}, QStringLiteral("runner")),
            migrations().back().version);

        const auto opened = openStore(*m_data, {.url = url("runner")});
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message + opened.error().detail));
        QCOMPARE(opened->schemaVersion, migrations().back().version);
        auto connection = Connection::open(opened->database);
        QVERIFY(connection);
        QVERIFY((*connection)
                    ->execute("INSERT INTO record (kind, owner, name, revision, body) VALUES ('options', "
                              "'cluster', 'a', 1, '{}')"));
        QVERIFY(!(*connection)->executeDirect(QStringLiteral("DROP TABLE record")));

        const auto owner = openStore(*m_data, {.url = url("owner")});
        QVERIFY(!owner);
        QCOMPARE(owner.error().code, ErrorCode::Forbidden);
        QVERIFY(openStore(*m_data, {.url = url("owner"), .mayOwnSchema = true}));
        const auto nobody = migrateStore(*m_data, {.url = url("owner")}, QStringLiteral("nobody-here"));
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().field, QStringLiteral("store/runtime-role"));
    }

    void schema_whenNewerOrForeign_thenRefusedAndUntouched()
    {
        QVERIFY(migrateStore(*m_data, {.url = url("owner")}, QStringLiteral("runner")));
        (void)m_server.sql(
            m_database, QStringLiteral("INSERT INTO schema_migration VALUES (1000, 'future', 0)"));
        const auto newer = openStore(*m_data, {.url = url("runner")});
        QVERIFY(!newer);
        QVERIFY2(
            newer.error().message.contains(QStringLiteral("newer Usher")), qPrintable(newer.error().message));
        m_database = m_server.createDatabase();
        (void)m_server.sql(m_database,
            QStringLiteral(
                "CREATE TABLE somebody_elses (id int); GRANT ALL ON somebody_elses TO owner, runner"));
        const auto foreign = migrateStore(*m_data, {.url = url("owner")}, {});
        QVERIFY(!foreign);
        QVERIFY2(foreign.error().message.contains(QStringLiteral("not a database of Usher")),
            qPrintable(foreign.error().message));
    }

    void passwordFile_whenOthersMayReadIt_thenRefused()
    {
        const QString path = m_folder->filePath(QStringLiteral("password"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("tall grey heron\n");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::ReadGroup);
        const auto open = [&] { return openStore(*m_data, {.url = url("runner"), .passwordFile = path}); };
        QCOMPARE(open().error().field, QStringLiteral("store/password-file"));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(migrateStore(*m_data, {.url = url("owner"), .passwordFile = path}, QStringLiteral("runner")));
        QVERIFY(open());
    }

    void group_whenAJobFails_thenOnlyItsOwnChangesAreGone()
    {
        auto connection = makeItems();
        GroupCommit group(*connection);
        std::vector<std::unique_ptr<Job>> batch;
        std::vector<TestJob *> jobs;
        const auto add = [&](TestJob::Work work) {
            auto job = std::make_unique<TestJob>(std::move(work));
            jobs.push_back(job.get());
            batch.push_back(std::move(job));
        };
        add([](Connection &c) { return insertItem(c, 1); });
        add([](Connection &c) -> Result<void> {
            if (auto done = insertItem(c, 2); !done)
                return done;
            return fail(ErrorCode::NotFound, QStringLiteral("thought better of it"));
        });
        add([](Connection &c) { return insertItem(c, 1); }); // breaks the key
        add([](Connection &) -> Result<void> {
            return fail(ErrorCode::NotFound, QStringLiteral("read only"));
        });
        add([](Connection &c) { return insertItem(c, 5); });
        const BatchReport report = group.write(batch);
        QCOMPARE(items(*connection), (QList<qint64>{1, 5}));
        QCOMPARE(report.failed, 3);
        QCOMPARE(report.commits, 1);
        QCOMPARE(jobs[2]->outcome.error().code, ErrorCode::Conflict);
    }

    void group_whenTransactionsDeadlock_thenBothSucceedInTheEnd()
    {
        auto first = makeItems(), second = reopen();
        QVERIFY(insertItem(*first, 1) && insertItem(*first, 2));
        std::atomic<int> arrived = 0;
        const auto crossing = [&arrived](qint64 a, qint64 b) {
            return std::make_unique<TestJob>([&arrived, a, b](Connection &c) -> Result<void> {
                if (auto done = c.execute("UPDATE item SET expires = expires + 1 WHERE n = ?", {a}); !done)
                    return fail(done.error());
                ++arrived;
                for (int i = 0; arrived < 2 && i < 1000; ++i)
                    std::this_thread::sleep_for(1ms); // until the other holds its row as well
                auto done = c.execute("UPDATE item SET expires = expires + 1 WHERE n = ?", {b});
                return done ? Result<void>() : fail(done.error());
            });
        };
        std::vector<std::unique_ptr<Job>> one, two;
        one.push_back(crossing(1, 2));
        two.push_back(crossing(2, 1));
        BatchReport reportOne, reportTwo;
        // A connection belongs to the thread that opened it.
        std::thread other([&, settings = m_settings] {
            auto own = Connection::open(settings);
            reportTwo = GroupCommit(**own).write(two);
        });
        reportOne = GroupCommit(*first).write(one);
        other.join();
        QCOMPARE(reportOne.failed + reportTwo.failed, 0);
        auto rows = second->run("SELECT SUM(expires)::bigint FROM item");
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->integer(0), 4);
    }

    void commit_whenItsAnswerIsLost_thenItIsLookedUp()
    {
        auto connection = makeItems();
        (void)m_server.sql(m_database,
            QStringLiteral("CREATE TABLE store_commit (id TEXT PRIMARY KEY, at BIGINT NOT NULL,"
                           " state BIGINT NOT NULL); GRANT ALL ON store_commit TO owner, runner"));
        GroupCommit group(*connection);
        QVERIFY(connection->execute("INSERT INTO store_commit VALUES ('done-1', 1, 1)"));
        QCOMPARE(*group.wasCommitted(QStringLiteral("done-1")), true);
        QCOMPARE(*group.wasCommitted(QStringLiteral("never-1")), false);
        QCOMPARE(*group.wasCommitted(QStringLiteral("never-1")), false); // asking twice changes nothing
        // Whoever was asked for can no longer commit under that name.
        QVERIFY(!connection->execute("INSERT INTO store_commit VALUES ('never-1', 1, 1)"));

        // While the commit still holds its name, the answer waits for it.
        auto slow = reopen();
        QVERIFY(slow->control("BEGIN"));
        QVERIFY(slow->execute("INSERT INTO store_commit VALUES ('slow-1', 1, 1)"));
        std::atomic<bool> answered = false;
        std::optional<Result<bool>> outcome;
        std::thread asker([&, settings = m_settings] {
            auto own = Connection::open(settings);
            outcome = GroupCommit(**own).wasCommitted(QStringLiteral("slow-1"));
            answered = true;
        });
        QTRY_COMPARE(
            m_server.sql(m_database, QStringLiteral("SELECT count(*) FROM pg_locks WHERE NOT granted")),
            QStringLiteral("1"));
        QVERIFY(!answered);
        QVERIFY(slow->control("COMMIT"));
        asker.join();
        QCOMPARE(**outcome, true);
    }

    void store_whenTheConnectionIsLostDuringACommit_thenTheAnswerIsWhatBecameOfIt_data()
    {
        QTest::addColumn<QString>("commitHangs"); // what makes the commit hang
        QTest::addColumn<QString>("isHanging"); // what the database says meanwhile
        QTest::addColumn<QString>("goesOn");
        QTest::addColumn<bool>("isThere");
        QTest::newRow("before it counted")
            << QStringLiteral("CREATE FUNCTION hang() RETURNS trigger LANGUAGE plpgsql AS"
                              " 'BEGIN PERFORM pg_sleep(60); RETURN NULL; END';"
                              "CREATE CONSTRAINT TRIGGER hang AFTER INSERT ON item DEFERRABLE INITIALLY"
                              " DEFERRED FOR EACH ROW WHEN (new.n = 1) EXECUTE FUNCTION hang()")
            << QStringLiteral("PgSleep") << QStringLiteral("SELECT 1") << false;
        QTest::newRow("after it counted")
            << QStringLiteral("ALTER SYSTEM SET synchronous_standby_names TO 'nobody'")
            << QStringLiteral("SyncRep") << QStringLiteral("ALTER SYSTEM RESET synchronous_standby_names")
            << true;
    }
    void store_whenTheConnectionIsLostDuringACommit_thenTheAnswerIsWhatBecameOfIt()
    {
        QFETCH(QString, commitHangs);
        QFETCH(QString, isHanging);
        QFETCH(QString, goesOn);
        QFETCH(bool, isThere);
        QVERIFY(migrateStore(*m_data, {.url = url("owner")}, QStringLiteral("runner")));
        (void)m_server.sql(m_database,
            QStringLiteral("CREATE TABLE item (n BIGINT PRIMARY KEY, text TEXT NOT NULL, expires BIGINT NOT"
                           " NULL DEFAULT 0); GRANT ALL ON item TO runner"));
        const auto opened = openStore(*m_data, {.url = url("runner")});
        QVERIFY(opened);
        ManualClock clock;
        TestScheduler core(clock);
        ThreadedStore store({.database = opened->database,
                                .schemaVersion = opened->schemaVersion,
                                .commitPrefix = QStringLiteral("test")},
            core, clock);
        store.start();
        (void)m_server.sql(m_database, commitHangs);
        (void)m_server.sql(m_database, QStringLiteral("SELECT pg_reload_conf()"));
        std::optional<Result<bool>> outcome;
        store.write<bool>([](Connection &c) { return insertItem(c, 1).map([] { return true; }); },
            [&](Result<bool> done) { outcome = std::move(done); });
        const QString hanging = QStringLiteral("SELECT pid FROM pg_stat_activity WHERE usename = 'runner' AND"
                                               " wait_event = '%1'")
                                    .arg(isHanging);
        QString process;
        QVERIFY(core.poll([&] { return !(process = m_server.sql(m_database, hanging)).isEmpty(); }));
        QVERIFY(!outcome);
        QCOMPARE(m_server.sql(m_database, QStringLiteral("SELECT pg_terminate_backend(%1)").arg(process)),
            QStringLiteral("t"));
        (void)m_server.sql(m_database, goesOn);
        (void)m_server.sql(m_database, QStringLiteral("SELECT pg_reload_conf()"));
        QVERIFY(core.waitFor([&] { return outcome.has_value(); }));
        QCOMPARE(outcome->has_value(), isThere);
        if (!isThere)
            QCOMPARE(outcome->error().code, ErrorCode::Unavailable);
        QCOMPARE(m_server.sql(m_database, QStringLiteral("SELECT count(*) FROM item")),
            isThere ? QStringLiteral("1") : QStringLiteral("0"));
        store.stop();
        core.drain();
    }

    void store_whenTheDatabaseGoesAwayAndComesBack_then503AndRecovery()
    {
        QVERIFY(migrateStore(*m_data, {.url = url("owner")}, QStringLiteral("runner")));
        (void)m_server.sql(m_database,
            QStringLiteral("CREATE TABLE item (n BIGINT PRIMARY KEY, text TEXT NOT NULL, expires BIGINT NOT"
                           " NULL DEFAULT 0); GRANT ALL ON item TO runner"));
        const auto opened = openStore(*m_data, {.url = url("runner")});
        QVERIFY(opened);
        ManualClock clock;
        TestScheduler core(clock);
        ThreadedStore store({.database = opened->database,
                                .schemaVersion = opened->schemaVersion,
                                .commitPrefix = QStringLiteral("test")},
            core, clock);
        store.start();
        const auto write = [&](qint64 n) {
            std::optional<Result<bool>> outcome;
            store.write<bool>([n](Connection &c) { return insertItem(c, n).map([] { return true; }); },
                [&](Result<bool> done) { outcome = std::move(done); });
            return core.waitFor([&] { return outcome.has_value(); }) ? *outcome
                                                                     : fail(ErrorCode::Timeout, {});
        };
        QVERIFY(write(1));
        m_server.stop(true);
        const auto refused = write(2);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Unavailable);
        QVERIFY(refused.error().retryAfterS > 0);
        QCOMPARE(m_server.start(), QString());
        QString last;
        const bool isBack = core.poll([&] {
            const auto written = write(3);
            last = written ? QString() : written.error().message + u' ' + written.error().detail;
            return written.has_value();
        });
        QVERIFY2(isBack, qPrintable(last));
        std::optional<Result<QList<qint64>>> seen;
        store.read<QList<qint64>>([](Connection &c) -> Result<QList<qint64>> { return items(c); },
            [&](Result<QList<qint64>> all) { seen = std::move(all); });
        QVERIFY(core.waitFor([&] { return seen.has_value(); }));
        QVERIFY(seen->has_value());
        QVERIFY((*seen)->contains(1) && (*seen)->contains(3) && !(*seen)->contains(2));
        store.stop();
        core.drain();
    }

private:
    QString url(const char *role) const { return m_server.url(m_database, QString::fromLatin1(role)); }

    std::unique_ptr<Connection> makeItems()
    {
        const auto target = parsePostgresUrl(url("owner"));
        m_settings = {.dialect = Dialect::PostgreSql, .path = target->text(), .postgres = *target};
        auto connection = reopen();
        if (auto migrated = migrate(*connection, itemMigrations); !migrated)
            qFatal("%s", qPrintable(migrated.error().message + migrated.error().detail));
        return connection;
    }
    std::unique_ptr<Connection> reopen() const
    {
        auto connection = Connection::open(m_settings);
        if (!connection)
            qFatal("%s", qPrintable(connection.error().message + connection.error().detail));
        return std::move(*connection);
    }

    PostgresServer m_server;
    QString m_database;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DataFolder> m_data;
    Connection::Settings m_settings;
};

QTEST_GUILESS_MAIN(PostgresTest)
#include "tst_postgres.moc"
