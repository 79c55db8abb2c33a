#include "tests/store/storetest.h"

#include "server/store/groupcommit.h"
#include "server/store/sweeper.h"

#include <QTest>

using namespace usher;
using namespace usher::store;
using namespace usher::store::test;
using namespace std::chrono_literals;

namespace {

/// Runs jobs at once, on virtual time, and writes down when and how much.
class LoggingStore final : public Store
{
public:
    struct Step
    {
        qint64 atMs;
        qint64 rows;
    };

    LoggingStore(Connection &connection, TestScheduler &scheduler, const ManualClock &clock)
        : m_connection(connection)
        , m_scheduler(scheduler)
        , m_clock(clock)
    {
    }

    void submit(Kind kind, std::unique_ptr<Job> job) override
    {
        ++waiting;
        mostWaiting = std::max(mostWaiting, waiting);
        std::vector<std::unique_ptr<Job>> batch;
        batch.push_back(std::move(job));
        if (refusing) {
            batch.front()->fail(Error{ErrorCode::Unavailable, QStringLiteral("away"), {}, {}, 5, {}});
        } else {
            GroupCommit group(m_connection);
            const BatchReport report = kind == Kind::Write ? group.write(batch) : group.read(batch);
            if (kind == Kind::Write)
                steps.append({m_clock.nowMs(), report.rowsChanged});
        }
        m_scheduler.after(std::chrono::milliseconds(3), [this, finished = std::move(batch)] {
            --waiting;
            finished.front()->finish();
        });
    }

    [[nodiscard]] qint64 rows() const
    {
        qint64 rows = 0;
        for (const Step &step : steps)
            rows += step.rows;
        return rows;
    }

    QList<Step> steps;
    int waiting = 0;
    int mostWaiting = 0;
    bool refusing = false;

private:
    Connection &m_connection;
    TestScheduler &m_scheduler;
    const ManualClock &m_clock;
};

constexpr std::string_view removeItems
    = "DELETE FROM item WHERE n IN (SELECT n FROM item WHERE expires <= ? ORDER BY expires, n LIMIT ?)";
constexpr std::string_view oldestItem = "SELECT MIN(expires) FROM item WHERE expires <= ?";

} // namespace

class SweeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto connection = Connection::open({.path = QStringLiteral(":memory:")});
        QVERIFY(connection && migrate(**connection, itemMigrations));
        m_connection = std::move(*connection);
        QVERIFY(
            m_connection->executeDirect(QStringLiteral("CREATE TABLE part (n BIGINT NOT NULL, text TEXT)")));
        m_clock = std::make_unique<ManualClock>();
        m_core = std::make_unique<TestScheduler>(*m_clock);
        m_store = std::make_unique<LoggingStore>(*m_connection, *m_core, *m_clock);
        m_sweeper = std::make_unique<Sweeper>(*m_store, *m_core, *m_clock);
    }
    void cleanup()
    {
        m_sweeper.reset();
        m_store.reset();
        m_core.reset();
        m_connection.reset();
    }

    void sweep_whenRowsAreDue_thenOnlyTheyGo()
    {
        addItems(0, 500, -1000);
        addItems(500, 20, +3600 * 1000);
        m_sweeper->add({.name = QStringLiteral("items"), .statements = {removeItems}, .oldest = oldestItem});
        m_sweeper->start();
        m_core->advance(60s);
        QCOMPARE(items(*m_connection).size(), 20);
        const SweepFigures figures = m_sweeper->figures().constFirst();
        QCOMPARE(figures.rows, 500U);
        QVERIFY(figures.finishedMs > 0);
        QCOMPARE(figures.oldestMs, 0);
        m_core->advance(3600s);
        QCOMPARE(items(*m_connection).size(), 0);
    }

    void sweep_whenItIsAnotherNodesTurn_thenNothingIsDoneUntilItIsOurs()
    {
        addItems(0, 500, -1000);
        bool isOurs = false;
        m_sweeper->setMayRun([&isOurs] { return isOurs; });
        m_sweeper->add({.name = QStringLiteral("items"), .statements = {removeItems}, .oldest = oldestItem});
        m_sweeper->start();
        m_core->advance(60s);
        QCOMPARE(items(*m_connection).size(), 500);
        QVERIFY(m_store->steps.isEmpty());
        isOurs = true;
        m_core->advance(30s);
        QCOMPARE(items(*m_connection).size(), 0);
    }

    void sweep_whenRowsAreKeptForATime_thenTheyGoAfterIt()
    {
        addItems(0, 10, 0);
        m_sweeper->add({.name = QStringLiteral("items"), .statements = {removeItems}, .keepMs = 60'000});
        m_sweeper->start();
        m_core->advance(58s);
        QCOMPARE(items(*m_connection).size(), 10);
        m_core->advance(20s);
        QCOMPARE(items(*m_connection).size(), 0);
    }

    void sweep_whenMuchIsDue_thenTheRateIsNeverExceededAndStepsAreSmall_data()
    {
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("rows");
        QTest::newRow("slow") << 10 << 300;
        QTest::newRow("default") << 2000 << 20000;
        QTest::newRow("fast") << 1000000 << 30000;
    }
    void sweep_whenMuchIsDue_thenTheRateIsNeverExceededAndStepsAreSmall()
    {
        QFETCH(int, rate);
        QFETCH(int, rows);
        addItems(0, rows, -1000);
        m_sweeper->add({.name = QStringLiteral("items"), .statements = {removeItems}});
        m_sweeper->setRate(rate);
        m_sweeper->start();
        const qint64 started = m_clock->nowMs() + 1000;
        while (m_store->rows() < rows && m_clock->nowMs() - started < 200'000)
            m_core->advance(100ms);
        QCOMPARE(m_store->rows(), rows);
        QCOMPARE(m_store->mostWaiting, 1);
        qint64 removed = 0;
        qint64 before = 0;
        for (const LoggingStore::Step &step : m_store->steps) {
            QVERIFY(step.rows <= Sweeper::maxRowsPerStep);
            QVERIFY(step.atMs - before >= 20 || removed == 0); // room for the foreground
            QVERIFY2(removed * 1000 <= (step.atMs - started) * rate, qPrintable(QString::number(removed)));
            removed += step.rows;
            before = step.atMs;
        }
        const double perSecond = m_sweeper->figures().constFirst().rowsPerSecond;
        QVERIFY(perSecond > 0 && perSecond <= rate);
        if (rate < 10000) // and it is used: at least 9 tenths of it
            QVERIFY2(m_clock->nowMs() - started < rows * 1000.0 / rate / 0.9 + 200,
                qPrintable(QString::number(perSecond)));
    }

    void sweep_whenRowsHaveParts_thenBothGoTogetherAndCountForTheRate()
    {
        addItems(0, 1000, -1000);
        QVERIFY(m_connection->execute(
            "INSERT INTO part (n) SELECT item.n FROM item JOIN item AS other ON other.n < 9"));
        m_sweeper->add({.name = QStringLiteral("items"),
            .statements = {"DELETE FROM part WHERE n IN (SELECT n FROM item WHERE expires <= ? ORDER BY "
                           "expires, n LIMIT ?)",
                removeItems}});
        m_sweeper->setRate(1000);
        m_sweeper->start();
        m_core->advance(4s);
        auto orphans = m_connection->run("SELECT COUNT(*) FROM part WHERE n NOT IN (SELECT n FROM item)");
        QVERIFY(orphans->next());
        QCOMPARE(orphans->integer(0), 0);
        QVERIFY(m_store->rows() > 2000 && m_store->rows() <= 3500);
        m_core->advance(10s);
        QCOMPARE(m_store->rows(), 10000);
        QCOMPARE(m_sweeper->figures().constFirst().rows, 1000U);
    }

    void sweep_whenOneSweepHasMuchToDo_thenTheOthersStillGetTheirTurn()
    {
        addItems(0, 5000, -1000);
        QVERIFY(m_connection->executeDirect(
            QStringLiteral("CREATE TABLE other (n BIGINT NOT NULL, expires BIGINT NOT NULL)")));
        QVERIFY(m_connection->execute("INSERT INTO other (n, expires) VALUES (1, 5)"));
        m_sweeper->add({.name = QStringLiteral("items"), .statements = {removeItems}});
        m_sweeper->add({.name = QStringLiteral("others"),
            .statements = {"DELETE FROM other WHERE n IN (SELECT n FROM other WHERE expires <= ? LIMIT ?)"}});
        m_sweeper->setRate(200);
        m_sweeper->start();
        m_core->advance(2s);
        QCOMPARE(m_sweeper->figures().constLast().rows, 1U);
        QVERIFY(m_sweeper->figures().constFirst().rows < 5000U);
    }

    void sweep_whenNothingIsDue_thenItRests()
    {
        m_sweeper->add({.name = QStringLiteral("items"), .statements = {removeItems}});
        m_sweeper->start();
        m_core->advance(100s);
        QVERIFY2(m_store->steps.size() >= 9 && m_store->steps.size() <= 11,
            qPrintable(QString::number(m_store->steps.size())));
    }

    void sweep_whenDataAreADayOverdue_thenItIsBehindUntilCaughtUp()
    {
        addItems(0, 3000, -86'400'000LL * 2);
        m_sweeper->add({.name = QStringLiteral("items"), .statements = {removeItems}, .oldest = oldestItem});
        QList<bool> told;
        m_sweeper->setListener([&](const SweepFigures &figures) { told.append(figures.behind); });
        m_sweeper->setRate(20);
        m_sweeper->start();
        m_core->advance(70s);
        QCOMPARE(told, QList<bool>{true});
        QVERIFY(m_sweeper->figures().constFirst().oldestMs > 0);
        m_core->advance(100s);
        QCOMPARE(told, (QList<bool>{true, false}));
    }

    void sweep_whenStoreIsAway_thenErrorAndLaterItGoesOn()
    {
        addItems(0, 100, -1000);
        m_sweeper->add({.name = QStringLiteral("items"), .statements = {removeItems}});
        m_store->refusing = true;
        m_sweeper->start();
        m_core->advance(30s);
        QCOMPARE(m_sweeper->figures().constFirst().error, QStringLiteral("away"));
        m_store->refusing = false;
        m_core->advance(30s);
        QVERIFY(m_sweeper->figures().constFirst().error.isEmpty());
        QCOMPARE(items(*m_connection).size(), 0);
    }

    void sweeper_whenDestroyedWithAJobUnderWay_thenItsEndIsIgnored()
    {
        addItems(0, 1000, -1000);
        m_sweeper->add({.name = QStringLiteral("items"), .statements = {removeItems}});
        m_sweeper->start();
        m_core->advance(1001ms);
        QCOMPARE(m_store->waiting, 1);
        m_sweeper.reset();
        m_core->advance(10s);
        QCOMPARE(m_store->waiting, 0);
        QCOMPARE(m_store->steps.size(), 1);
    }

private:
    void addItems(int first, int count, qint64 expiresInMs)
    {
        QVERIFY(m_connection->control("BEGIN"));
        for (int n = first; n < first + count; ++n)
            QVERIFY(m_connection->execute("INSERT INTO item (n, text, expires) VALUES (?, '', ?)",
                {n, m_clock->nowMs() + expiresInMs}));
        QVERIFY(m_connection->control("COMMIT"));
    }

    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<TestScheduler> m_core;
    std::unique_ptr<LoggingStore> m_store;
    std::unique_ptr<Sweeper> m_sweeper;
};

QTEST_GUILESS_MAIN(SweeperTest)
#include "tst_sweeper.moc"
