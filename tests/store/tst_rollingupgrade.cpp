#include "tests/store/storetest.h"
#include "tests/support/postgres.h"
#include "tests/support/tcpproxy.h"

#include "server/store/datafolder.h"
#include "server/store/openstore.h"
#include "server/store/threadedstore.h"

#include <QTest>

using namespace usher;
using namespace usher::store;
using namespace usher::store::test;
using usher::test::PostgresServer;
using usher::test::TcpProxy;

namespace {

/// The migrations of programs to come: N+1 adds a column that N need not know, N+2 adds another, N+3 takes
/// away what N used, N+4 only adds again.
std::vector<Migration> future()
{
    const auto known = migrations();
    std::vector<Migration> list(known.begin(), known.end());
    const int n = known.back().version;
    list.push_back({n + 1, "drafts have notes", "ALTER TABLE draft ADD COLUMN note TEXT NOT NULL DEFAULT ''",
        nullptr, n});
    list.push_back({n + 2, "drafts have colours",
        "ALTER TABLE draft ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey'", nullptr, n});
    list.push_back({n + 3, "drafts have no titles", "ALTER TABLE draft DROP COLUMN title", nullptr});
    list.push_back({n + 4, "drafts have sizes", "ALTER TABLE draft ADD COLUMN size BIGINT NOT NULL DEFAULT 0",
        nullptr, n + 3});
    return list;
}

/// What the program that is @p releases newer than this one knows.
std::span<const Migration> program(int releases)
{
    static const std::vector<Migration> list = future();
    return std::span(list).first(migrations().size() + static_cast<std::size_t>(releases));
}

Result<bool> addDraft(Connection &connection, qint64 n)
{
    auto added = connection.execute("INSERT INTO draft (id, account, title, revision, updated, body)"
                                    " VALUES (?, 'ada', 't', 1, 1, '{}')",
        {QString::number(n)});
    if (!added)
        return fail(added.error());
    return true;
}

Result<bool> addNewDraft(Connection &connection, qint64 n)
{
    auto added = connection.execute("INSERT INTO draft (id, account, title, revision, updated, body, note)"
                                    " VALUES (?, 'ada', 't', 1, 1, '{}', 'new')",
        {QString::number(n)});
    if (!added)
        return fail(added.error());
    return true;
}

} // namespace

/// Two releases on one schema.
class RollingUpgradeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(PostgresServer::isInstalled(), "PostgreSQL is not installed: ./dev deps test");
        m_server.listenOnTcp();
        QCOMPARE(m_server.start(), QString());
    }

    void schema_whenNewer_thenAnOlderProgramUsesItUnlessAMigrationForbade_data()
    {
        QTest::addColumn<int>("stored");
        QTest::addColumn<int>("releases");
        QTest::addColumn<bool>("mayServe");
        QTest::newRow("one ahead") << 1 << 0 << true;
        QTest::newRow("two ahead") << 2 << 0 << true;
        QTest::newRow("two ahead of N+1") << 2 << 1 << true;
        QTest::newRow("contracted") << 3 << 2 << false;
        QTest::newRow("contracted, then expanded") << 4 << 2 << false;
        QTest::newRow("expanded after the contraction") << 4 << 3 << true;
    }
    void schema_whenNewer_thenAnOlderProgramUsesItUnlessAMigrationForbade()
    {
        QFETCH(int, stored);
        QFETCH(int, releases);
        QFETCH(bool, mayServe);
        QTemporaryDir parent;
        const auto folder = DataFolder::open(parent.filePath(QStringLiteral("data")));
        QVERIFY(folder);
        const OpenPlan plan{
            .backupFolder = parent.filePath(QStringLiteral("backup")), .migrations = program(stored)};
        QVERIFY(openStore(*folder, plan));
        OpenPlan older = plan;
        older.migrations = program(releases);
        const auto opened = openStore(*folder, older);
        QCOMPARE(opened.has_value(), mayServe);
        const int n = migrations().back().version;
        if (!mayServe) {
            QCOMPARE(opened.error().code, ErrorCode::Conflict);
            for (const int version : {n + stored, n + 3, n + releases})
                QVERIFY2(opened.error().message.contains(QString::number(version)),
                    qPrintable(opened.error().message));
            return;
        }
        QCOMPARE(opened->schemaVersion, n + releases);
        QCOMPARE(opened->schemaStored, n + stored);
        auto connection = Connection::open(opened->database);
        QVERIFY(connection);
        QCOMPARE(*schemaVersion(**connection), n + stored); // never down
        if (stored < 3)
            QVERIFY(addDraft(**connection, 1));
    }

    void upgrade_whenTheSchemaIsBroughtOnUnderLoad_thenBothProgramsServeAndNothingFails()
    {
        const QString database = m_server.createDatabase();
        QTemporaryDir parent;
        const auto folder = DataFolder::open(parent.filePath(QStringLiteral("data")));
        QVERIFY(folder);
        const OpenPlan owner{
            .url = m_server.url(database, QStringLiteral("owner")), .migrations = program(0)};
        QVERIFY(migrateStore(*folder, owner, QStringLiteral("runner")));
        TcpProxy proxy(m_server.port());
        OpenPlan plan{.url = m_server.tcpUrl(database, QStringLiteral("runner"), proxy.port()),
            .migrations = program(0)};
        const auto opened = openStore(*folder, plan);
        QVERIFY(opened);
        ManualClock clock;
        TestScheduler core(clock);
        ThreadedStore old({.database = opened->database,
                              .schemaVersion = opened->schemaVersion,
                              .commitPrefix = QStringLiteral("old")},
            core, clock);
        old.start();
        int done = 0;
        QStringList failures;
        bool isAnotherError = false; // than that the store is away for a moment
        qint64 next = 0;
        bool goesOn = true;
        std::function<void()> write = [&] {
            old.write<bool>([n = next++](Connection &c) { return addDraft(c, n); },
                [&](const Result<bool> &written) {
                    if (written)
                        ++done;
                    else
                        failures.append(written.error().message + written.error().detail);
                    if (!written && written.error().code != ErrorCode::Unavailable)
                        isAnotherError = true;
                    if (goesOn)
                        write();
                });
        };
        for (int i = 0; i < 8; ++i)
            write();
        QVERIFY(core.waitFor([&] { return done > 100; }));

        // The owner migrates while the old program writes, then the new one serves beside it.
        std::optional<Result<int>> migrated;
        std::atomic<bool> isMigrated = false;
        OpenPlan newer = owner;
        newer.migrations = program(2);
        std::thread migration([&] {
            migrated = migrateStore(*folder, newer, QStringLiteral("runner"));
            isMigrated = true;
        });
        QVERIFY(core.poll([&] { return isMigrated.load(); }));
        migration.join();
        QVERIFY2(*migrated,
            qPrintable(*migrated ? QString() : migrated->error().message + migrated->error().detail));
        const int before = done;
        QVERIFY(core.waitFor([&] { return done > before + 100; }));
        newer.url = m_server.url(database, QStringLiteral("runner"));
        const auto next1 = openStore(*folder, newer);
        QVERIFY(next1);
        ThreadedStore young({.database = next1->database,
                                .schemaVersion = next1->schemaVersion,
                                .commitPrefix = QStringLiteral("young")},
            core, clock);
        young.start();
        int young1 = 0;
        for (int n = 0; n < 20; ++n)
            young.write<bool>([n](Connection &c) { return addNewDraft(c, 1'000'000 + n); },
                [&](const Result<bool> &written) { young1 += written ? 1 : 0; });
        QVERIFY(core.waitFor([&] { return young1 == 20; }));

        // The old program connects again, and even starts again, on the newer schema.
        QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
        proxy.cut(); // what was under way may be refused, but not for long
        const int cut = done;
        QVERIFY(core.waitFor([&] { return done > cut + 100; }));
        QVERIFY2(!isAnotherError, qPrintable(failures.join(u'\n')));
        QCOMPARE(old.figures().state, StoreState::Available);
        const auto again = openStore(*folder, plan);
        QVERIFY2(again, qPrintable(again ? QString() : again.error().message + again.error().detail));
        QCOMPARE(again->schemaStored, migrations().back().version + 2);

        // What the old program still needs is taken away: it says so and serves no longer.
        goesOn = false;
        QVERIFY(core.poll([&] { return done + failures.size() == next; }));
        newer.url = owner.url;
        newer.migrations = program(3);
        QVERIFY(migrateStore(*folder, newer, QStringLiteral("runner")));
        proxy.cut();
        QVERIFY(core.poll([&] {
            return old.figures().state == StoreState::Away
                || (old.write<bool>(
                        [](Connection &c) { return addDraft(c, -1); }, [](const Result<bool> &) {}),
                    false);
        }));
        const auto refused = openStore(*folder, plan);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("newer program")),
            qPrintable(refused.error().message));
        young.stop();
        old.stop();
        core.drain();
    }

private:
    PostgresServer m_server;
};

QTEST_GUILESS_MAIN(RollingUpgradeTest)
#include "tst_rollingupgrade.moc"
