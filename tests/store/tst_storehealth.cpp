#include "tests/store/storetest.h"
#include "tests/support/postgres.h"

#include "server/store/slowstatements.h"
#include "server/store/storehealth.h"
#include "server/store/threadedstore.h"

#include <QTest>

using namespace usher;
using namespace usher::store;
using namespace usher::store::test;
using usher::test::PostgresServer;

/// What the store tells of its health.
class StoreHealthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sqlite_whenMeasured_thenWhatAppliesIsKnown()
    {
        QTemporaryDir folder;
        const auto settings = makeDatabase(folder);
        auto connection = Connection::open(*settings);
        const auto health = measureHealth(**connection);
        QVERIFY(health);
        QCOMPARE(health->role, QStringLiteral("embedded"));
        QVERIFY(health->version.startsWith(QStringLiteral("3.")));
        QVERIFY(*health->pages > 0);
        QCOMPARE(health->sizeBytes % *health->pages, 0);
        QVERIFY(!health->connections && !health->timeLine && health->standbys.isEmpty());
    }

    void postgres_whenMeasured_thenAsMuchAsTheRoleMaySee()
    {
        QVERIFY2(PostgresServer::isInstalled(), "PostgreSQL is not installed: ./dev deps test");
        PostgresServer primary, standby;
        for (PostgresServer *server : {&primary, &standby})
            server->listenOnTcp();
        QCOMPARE(primary.start(), QString());
        QCOMPARE(standby.follow(primary), QString());
        primary.waitForStandby();
        const QString database = primary.createDatabase();
        const auto target = parsePostgresUrl(primary.tcpUrl(database, QStringLiteral("runner")));
        const Connection::Settings settings{
            .dialect = Dialect::PostgreSql, .path = target->text(), .postgres = *target, .readOnly = true};

        // In the transaction of other reads, which must survive it.
        auto connection = Connection::open(settings);
        QVERIFY(connection);
        QVERIFY((*connection)->control("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"));
        auto health = measureHealth(**connection);
        QVERIFY2(health, qPrintable(health ? QString() : health.error().detail));
        QVERIFY((*connection)->run("SELECT 1"));
        QVERIFY((*connection)->control("ROLLBACK"));
        QCOMPARE(health->role, QStringLiteral("primary"));
        QVERIFY(health->version.startsWith(QStringLiteral("1")));
        QCOMPARE(health->address, QStringLiteral("127.0.0.1:%1").arg(primary.port()));
        QCOMPARE(health->timeLine, std::optional<qint64>(1));
        QCOMPARE(health->maxConnections, std::optional<qint64>(60));
        QVERIFY(*health->connections >= 1 && health->sizeBytes > 0 && health->roundTripUs > 0);
        QCOMPARE(health->archiveFailures, std::optional<qint64>(0));
        QVERIFY(!health->walBytes && !health->oldestTransactionMs);
        QCOMPARE(health->standbys.size(), 1);
        QCOMPARE(health->standbys[0].sync, QStringLiteral("unknown"));
        QVERIFY(!health->standbys[0].lagBytes);

        (void)primary.sql(database, QStringLiteral("GRANT pg_monitor TO runner"));
        health = measureHealth(**connection);
        QVERIFY2(health, qPrintable(health ? QString() : health.error().detail));
        QVERIFY(*health->walBytes >= 16 * 1024 * 1024);
        QVERIFY(*health->oldestTransactionMs >= 0);
        QCOMPARE(health->standbys[0].sync, QStringLiteral("sync"));
        QCOMPARE(health->standbys[0].state, QStringLiteral("streaming"));
        QVERIFY(*health->standbys[0].lagBytes >= 0 && *health->standbys[0].lagMs >= 0);

        const auto second = parsePostgresUrl(standby.tcpUrl(database, QStringLiteral("runner")));
        auto onStandby = Connection::open(
            {.dialect = Dialect::PostgreSql, .path = second->text(), .postgres = *second, .readOnly = true});
        QVERIFY(!onStandby); // never served from
        QCOMPARE(onStandby.error().code, ErrorCode::Unavailable);
    }

    void sampler_whenItRuns_thenMeasuresNowAndThenAndTellsTheGrowth()
    {
        QTemporaryDir folder;
        const auto settings = makeDatabase(folder);
        ManualClock clock;
        TestScheduler core(clock);
        ThreadedStore store({.database = *settings, .schemaVersion = 1}, core, clock);
        HealthSampler sampler(store, core, clock);
        store.start();
        sampler.start();
        QVERIFY(core.waitFor([&] { return sampler.latest().measuredMs > 0; }));
        QVERIFY(!sampler.latest().growthBytesPerDay);
        const qint64 before = sampler.latest().sizeBytes;
        std::optional<Result<bool>> written;
        store.write<bool>(
            [](Connection &c) { return insertItem(c, 1, QString(1'000'000, u'x')).map([] { return true; }); },
            [&](Result<bool> done) { written = std::move(done); });
        QVERIFY(core.waitFor([&] { return written.has_value(); }));
        QVERIFY(written->has_value());
        clock.advance(1'200'000); // twenty minutes
        core.advance(std::chrono::milliseconds(1)); // its timer is overdue; the job is not
        QVERIFY(core.waitFor([&] { return sampler.latest().growthBytesPerDay.has_value(); }));
        const qint64 grown = sampler.latest().sizeBytes - before;
        QVERIFY2(grown >= 900'000, qPrintable(QString::number(grown)));
        const double days = 1'200'000.0 / 86'400'000.0;
        QVERIFY(std::abs(static_cast<double>(*sampler.latest().growthBytesPerDay) * days
                    - static_cast<double>(grown))
            < static_cast<double>(grown) / 50);
        store.stop();
        core.drain();
    }

    void statements_whenSlow_thenCountedAndKeptWithoutTheirValues()
    {
        QTemporaryDir folder;
        auto settings = makeDatabase(folder);
        auto slow = std::make_shared<SlowStatements>();
        settings->slowStatements = slow;
        auto connection = Connection::open(*settings);
        slow->setThreshold(std::chrono::minutes(1));
        QVERIFY(insertItem(**connection, 1, QStringLiteral("secret-value")));
        QCOMPARE(slow->count(), 0U);
        slow->setThreshold(std::chrono::milliseconds(0));
        QTest::ignoreMessage(
            QtWarningMsg, QRegularExpression(QStringLiteral("a statement took [0-9]+ ms: INSERT")));
        QVERIFY(insertItem(**connection, 2, QStringLiteral("secret-value")));
        QCOMPARE(slow->count(), 1U);
        QCOMPARE(slow->last().constFirst().text, QStringLiteral("INSERT INTO item (n, text) VALUES (?, ?)"));
        QVERIFY(!slow->worst().text.isEmpty());
        for (int n = 3; n < 200; ++n) {
            if (n < 12)
                QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("a statement took")));
            QVERIFY(insertItem(**connection, n));
        }
        QCOMPARE(slow->last().size(), SlowStatements::maxKept);
        QCOMPARE(slow->count(), 198U);
    }
};

QTEST_GUILESS_MAIN(StoreHealthTest)
#include "tst_storehealth.moc"
