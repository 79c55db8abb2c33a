#include "tests/store/storetest.h"

#include "server/store/groupcommit.h"

#include <QTest>

#include <stdexcept>

using namespace usher;
using namespace usher::store;
using namespace usher::store::test;

namespace {

/// Does what the test says at each point; by default nothing.
class ScriptedFaults final : public FaultInjector
{
public:
    std::function<std::optional<Fault>()> onBatch, onCommit, onCommitted, onRead;

    std::optional<Fault> beforeBatch() override { return call(onBatch); }
    std::optional<Fault> beforeCommit() override { return call(onCommit); }
    std::optional<Fault> afterCommit() override { return call(onCommitted); }
    std::optional<Fault> beforeRead() override { return call(onRead); }

private:
    static std::optional<Fault> call(const std::function<std::optional<Fault>()> &point)
    {
        return point ? point() : std::nullopt;
    }
};

Fault failing(ErrorCode code)
{
    return {.kind = Fault::Kind::Fail, .error = Error{code, QStringLiteral("injected"), {}, {}, 0, {}}};
}

} // namespace

class GroupCommitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto settings = makeDatabase(*m_folder);
        QVERIFY(settings);
        m_settings = *settings;
        auto connection = Connection::open(m_settings);
        QVERIFY(connection);
        m_connection = std::move(*connection);
        m_batch.clear();
        m_jobs.clear();
        m_committed = false;
    }
    void cleanup()
    {
        m_batch.clear();
        m_connection.reset();
        m_folder.reset();
    }

    void write_whenJobsSucceed_thenOneCommitInOrder()
    {
        QStringList order;
        for (int n = 0; n < 5; ++n)
            add([n, &order](Connection &connection) {
                order.append(QString::number(n));
                return insertItem(connection, n);
            });
        const BatchReport report = commit();
        QCOMPARE(report.jobs, 5);
        QCOMPARE(report.failed, 0);
        QCOMPARE(report.commits, 1);
        QCOMPARE(report.rowsChanged, 5);
        QCOMPARE(order.join(u','), QStringLiteral("0,1,2,3,4"));
        QCOMPARE(durable(), (QList<qint64>{0, 1, 2, 3, 4}));
    }

    void write_whenOneJobFails_thenItAloneLeavesNothing()
    {
        add([](Connection &connection) { return insertItem(connection, 1); });
        add([](Connection &connection) -> Result<void> {
            (void)insertItem(connection, 2);
            (void)connection.execute("DELETE FROM item");
            return usher::fail(ErrorCode::NoResource, QStringLiteral("changed my mind"));
        });
        add([](Connection &connection) { return insertItem(connection, 3); });
        const BatchReport report = commit();
        QCOMPARE(report.failed, 1);
        QCOMPARE(report.rowsChanged, 2);
        QVERIFY(outcome(0) && outcome(2));
        QCOMPARE(outcome(1).error().code, ErrorCode::NoResource);
        QCOMPARE(durable(), (QList<qint64>{1, 3}));
    }

    void write_whenTheOnlyJobFails_thenNothingIsLeftAndTheNextBatchWorks()
    {
        add([](Connection &connection) -> Result<void> {
            (void)insertItem(connection, 1);
            return usher::fail(ErrorCode::NotFound, {});
        });
        QCOMPARE(commit().failed, 1);
        QCOMPARE(durable(), QList<qint64>());
        add([](Connection &connection) { return insertItem(connection, 2); });
        QCOMPARE(commit().failed, 0);
        QCOMPARE(durable(), QList<qint64>{2});
    }

    void write_whenJobGoesOnAfterAConflict_thenItFailsAlone()
    {
        add([](Connection &connection) { return insertItem(connection, 1); });
        add([](Connection &connection) -> Result<void> {
            const auto taken = insertItem(connection, 1);
            if (taken || taken.error().code != ErrorCode::Conflict)
                return usher::fail(ErrorCode::Forbidden, {});
            (void)insertItem(connection, 2);
            return {};
        });
        add([](Connection &connection) { return insertItem(connection, 3); });
        QCOMPARE(commit().failed, 1);
        QCOMPARE(outcome(1).error().code, ErrorCode::Internal);
        QCOMPARE(durable(), (QList<qint64>{1, 3}));
    }

    void write_whenLaterJobReads_thenItSeesEarlierOnesOfTheBatch()
    {
        add([](Connection &connection) { return insertItem(connection, 1); });
        add([](Connection &connection) -> Result<void> {
            if (items(connection) != QList<qint64>{1})
                return usher::fail(ErrorCode::Internal, {});
            return {};
        });
        QCOMPARE(commit().failed, 0);
    }

    void write_whenARowIsTakenOrUnfitAmongMany_thenItsJobAloneFails()
    {
        QVERIFY(insertItem(*m_connection, 3));
        for (int n = 0; n < 5; ++n)
            add([n](Connection &connection) { return insertItem(connection, n); });
        add([](Connection &connection) { return insertItem(connection, 9, QString(QChar::Null)); });
        const BatchReport report = commit();
        QCOMPARE(report.failed, 2);
        QCOMPARE(outcome(3).error().code, ErrorCode::Conflict);
        QCOMPARE(outcome(5).error().code, ErrorCode::BadParameter);
        QCOMPARE(durable(), (QList<qint64>{0, 1, 2, 3, 4}));
    }

    void write_whenManyRowsHaveAllKindsOfValues_thenTheyAreStoredAsTheyAre()
    {
        QVERIFY(m_connection->executeDirect(
            QStringLiteral("CREATE TABLE thing (n BIGINT, text TEXT, other "
                           "TEXT, bytes %1)")
                .arg(m_settings.dialect == Dialect::Sqlite ? u"BLOB" : u"BYTEA")));
        QStringList texts{{}, QStringLiteral("it's"), QStringLiteral("back\\slash' -- ?"),
            QStringLiteral("$1 %1 \n\t\"x\""), QString::fromUtf8("\xe6\x97\xa5\xf0\x9f\x99\x82"),
            QString(400'000, u'z')};
        const QByteArray bytes("\0\1'\\\xff", 5);
        for (qsizetype n = 0; n < texts.size(); ++n)
            add([n, &texts, &bytes](Connection &connection) {
                return connection.insert("INSERT INTO thing (n, text, other, bytes)",
                    {n - 2, texts.at(n), n == 1 ? QVariant(texts.at(n)) : QVariant(), bytes});
            });
        QCOMPARE(commit().rowsChanged, texts.size());
        auto rows = m_connection->run("SELECT n, text, other, bytes FROM thing ORDER BY n");
        for (qsizetype n = 0; n < texts.size(); ++n) {
            QVERIFY(rows && rows->next());
            QCOMPARE(rows->integer(0), n - 2);
            QCOMPARE(rows->text(1), texts.at(n).isNull() ? QStringLiteral("") : texts.at(n));
            QVERIFY(!rows->isNull(1));
            QCOMPARE(rows->isNull(2), n != 1);
            QCOMPARE(rows->blob(3), bytes);
        }
    }

    void write_whenJobThrows_thenItFailsAlone()
    {
        add([](Connection &connection) { return insertItem(connection, 1); });
        add([](Connection &connection) -> Result<void> {
            (void)insertItem(connection, 2);
            throw std::runtime_error("thrown");
        });
        QCOMPARE(commit().failed, 1);
        QCOMPARE(outcome(1).error().code, ErrorCode::Internal);
        QVERIFY(outcome(1).error().detail.contains(QLatin1String("thrown")));
        QCOMPARE(durable(), QList<qint64>{1});
    }

    void write_whenReadOfAJobBreaksOff_thenItFailsAlthoughItSaidYes()
    {
        add([](Connection &connection) { return insertItem(connection, 1); });
        add([](Connection &connection) -> Result<void> {
            (void)insertItem(connection, 2);
            auto rows = connection.run(connection.dialect() == Dialect::Sqlite
                    ? "SELECT abs(CASE n WHEN 2 THEN -9223372036854775808 ELSE n END) FROM item"
                    : "SELECT 1 / (n - 2) FROM item");
            while (rows && rows->next()) { }
            return {};
        });
        add([](Connection &connection) { return insertItem(connection, 3); });
        QCOMPARE(commit().failed, 1);
        QVERIFY(!outcome(1));
        QCOMPARE(durable(), (QList<qint64>{1, 3}));
    }

    void write_whenTheCommitFails_thenAllFailAndNothingIsLeft()
    {
        for (int n = 0; n < 3; ++n)
            add([n](Connection &connection) { return insertItem(connection, n); });
        m_faults.onCommit = [] { return failing(ErrorCode::Unavailable); };
        const BatchReport report = commit();
        QCOMPARE(report.failed, 3);
        QCOMPARE(report.commits, 0);
        QVERIFY(report.broken);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(outcome(i).error().code, ErrorCode::Unavailable);
        QCOMPARE(durable(), QList<qint64>());
        add([](Connection &connection) { return insertItem(connection, 7); });
        QCOMPARE(commit().failed, 0);
        QCOMPARE(durable(), QList<qint64>{7});
    }

    void write_whenTheConnectionIsLostBefore_thenNoJobRuns()
    {
        add([](Connection &connection) { return insertItem(connection, 1); });
        m_faults.onBatch = [] { return failing(ErrorCode::Unavailable); };
        const BatchReport report = commit();
        QCOMPARE(report.failed, 1);
        QCOMPARE(m_jobs[0]->runs, 0);
    }

    void write_whenTheAnswerOfTheCommitIsLost_thenCallersFailAlthoughItIsDurable()
    {
        add([](Connection &connection) { return insertItem(connection, 1); });
        m_faults.onCommitted = [] { return failing(ErrorCode::Unavailable); };
        const BatchReport report = commit();
        QVERIFY(report.broken);
        QCOMPARE(outcome(0).error().code, ErrorCode::Unavailable);
        QCOMPARE(durable(), QList<qint64>{1});
    }

    void write_whenTheProcessDies_thenReportSaysSo_data()
    {
        QTest::addColumn<bool>("afterCommit");
        QTest::newRow("before the commit: nothing is left") << false;
        QTest::newRow("between commit and reply: all is durable") << true;
    }
    void write_whenTheProcessDies_thenReportSaysSo()
    {
        QFETCH(bool, afterCommit);
        add([](Connection &connection) { return insertItem(connection, 1); });
        (afterCommit ? m_faults.onCommitted : m_faults.onCommit)
            = [] { return Fault{.kind = Fault::Kind::Crash}; };
        QVERIFY(commit().crashed);
        QCOMPARE(durable(), afterCommit ? QList<qint64>{1} : QList<qint64>());
    }

    void write_whenTheCommitIsSlow_thenTheDelayIsReportedNotSlept()
    {
        add([](Connection &connection) { return insertItem(connection, 1); });
        m_faults.onCommit = [] { return Fault{.kind = Fault::Kind::Slow, .delay = std::chrono::hours(1)}; };
        const BatchReport report = commit();
        QCOMPARE(report.delay, std::chrono::hours(1));
        QCOMPARE(durable(), QList<qint64>{1});
    }

    void write_whenTheCommitFindsNoSpace_thenEachJobIsTriedAlone()
    {
        for (int n = 0; n < 3; ++n)
            add([n](Connection &connection) { return insertItem(connection, n); });
        int commits = 0;
        m_faults.onCommit
            = [&commits]() -> std::optional<Fault> { // the batch and the second job alone do not fit
            ++commits;
            return commits == 1 || commits == 3 ? std::optional(failing(ErrorCode::StoreFull)) : std::nullopt;
        };
        const BatchReport report = commit();
        QVERIFY(report.full);
        QCOMPARE(report.failed, 1);
        QCOMPARE(report.commits, 2);
        QVERIFY(outcome(0) && outcome(2));
        QCOMPARE(outcome(1).error().code, ErrorCode::StoreFull);
        QCOMPARE(durable(), (QList<qint64>{0, 2}));
        QCOMPARE(m_jobs[0]->runs, 2);
    }

    void write_whenDiskIsFull_thenDeletesAndSmallWritesOfTheBatchSucceed()
    {
        if (usher::test::isOnPostgres())
            QSKIP("a limit on the pages of a file is SQLite's");
        fill();
        const QList<qint64> before = durable();
        add([](Connection &connection) { return insertItem(connection, 1000, QString(50000, u'x')); });
        add([](Connection &connection) -> Result<void> {
            auto deleted = connection.execute("DELETE FROM item WHERE n = 0");
            return deleted ? Result<void>() : usher::fail(deleted.error());
        });
        add([](Connection &connection) { return insertItem(connection, 1001, QStringLiteral("small")); });
        add([](Connection &connection) -> Result<void> { // fails half-way: nothing partial
            (void)connection.execute("DELETE FROM item WHERE n = 1");
            return insertItem(connection, 1002, QString(50000, u'x'));
        });
        const BatchReport report = commit();
        QVERIFY(report.full);
        QCOMPARE(outcome(0).error().code, ErrorCode::StoreFull);
        QVERIFY(outcome(1));
        QVERIFY(outcome(2));
        QCOMPARE(outcome(3).error().code, ErrorCode::StoreFull);
        QList<qint64> expected = before;
        expected.removeOne(0);
        expected.append(1001);
        QCOMPARE(durable(), expected);
    }

    void write_whenDiskIsFullAndRowsAreRemoved_thenThereIsRoomAgain()
    {
        if (usher::test::isOnPostgres())
            QSKIP("a limit on the pages of a file is SQLite's");
        fill();
        add([](Connection &connection) { return insertItem(connection, 1000, QString(20000, u'x')); });
        QCOMPARE(commit().failed, 1);
        add([](Connection &connection) -> Result<void> {
            auto deleted = connection.execute("DELETE FROM item WHERE n < 30");
            return deleted ? Result<void>() : usher::fail(deleted.error());
        });
        QCOMPARE(commit().failed, 0);
        add([](Connection &connection) { return insertItem(connection, 1000, QString(20000, u'x')); });
        const BatchReport report = commit();
        QCOMPARE(report.failed, 0);
        QVERIFY(!report.full);
    }

    void write_whenRoomIsMade_thenASingleJobIsTriedAgain()
    {
        if (usher::test::isOnPostgres())
            QSKIP("a limit on the pages of a file is SQLite's");
        fill();
        add([](Connection &connection) { return insertItem(connection, 1000, QString(20000, u'x')); });
        GroupCommit group(*m_connection);
        int asked = 0;
        group.setMakeRoom([&] {
            ++asked;
            return m_connection->executeDirect(QStringLiteral("PRAGMA max_page_count=100000")).has_value();
        });
        const BatchReport report = group.write(m_batch);
        QCOMPARE(asked, 1);
        QCOMPARE(report.failed, 0);
        QVERIFY(report.full);
        QCOMPARE(m_jobs[0]->runs, 2);
    }

    void read_whenAnotherConnectionCommitsMeanwhile_thenTheBatchSeesOneState()
    {
        Connection::Settings settings = m_settings;
        settings.readOnly = settings.mustExist = true;
        auto reader = Connection::open(settings);
        QVERIFY(reader);
        QVERIFY(insertItem(*m_connection, 1));
        QList<QList<qint64>> seen;
        add([&](Connection &connection) -> Result<void> {
            seen.append(items(connection));
            return insertItem(*m_connection, 2);
        });
        add([&](Connection &connection) -> Result<void> {
            seen.append(items(connection));
            return {};
        });
        GroupCommit group(**reader);
        QCOMPARE(group.read(m_batch).failed, 0);
        QCOMPARE(seen, (QList<QList<qint64>>{{1}, {1}}));
        seen.clear();
        QCOMPARE(group.read(std::span(m_batch).subspan(1)).failed, 0);
        QCOMPARE(seen, (QList<QList<qint64>>{{1, 2}}));
    }

    void read_whenJobWrites_thenItFailsAndNothingIsStored()
    {
        add([](Connection &connection) { return insertItem(connection, 1); });
        QCOMPARE(GroupCommit(*m_connection).read(m_batch).failed, 1);
        // To PostgreSQL the server may just have become a standby.
        QCOMPARE(outcome(0).error().code,
            usher::test::isOnPostgres() ? ErrorCode::Unavailable : ErrorCode::Internal);
        QCOMPARE(durable(), QList<qint64>());
    }

    void read_whenOneJobFails_thenTheOthersOfTheBatchStillRead()
    {
        QVERIFY(insertItem(*m_connection, 1));
        QList<QList<qint64>> seen;
        add([](Connection &connection) -> Result<void> {
            const auto rows = connection.run("SELECT nothing FROM item");
            return rows ? Result<void>() : usher::fail(rows.error());
        });
        add([&](Connection &connection) -> Result<void> {
            seen.append(items(connection));
            return {};
        });
        QCOMPARE(GroupCommit(*m_connection).read(m_batch).failed, 1);
        QVERIFY(!outcome(0) && outcome(1));
        QCOMPARE(seen, (QList<QList<qint64>>{{1}}));
    }

    void read_whenStoreIsAway_thenAllFail()
    {
        add([](Connection &) -> Result<void> { return {}; });
        add([](Connection &) -> Result<void> { return {}; });
        m_faults.onRead = [] { return failing(ErrorCode::Unavailable); };
        QCOMPARE(GroupCommit(*m_connection, &m_faults).read(m_batch).failed, 2);
        QCOMPARE(outcome(1).error().code, ErrorCode::Unavailable);
        QCOMPARE(m_jobs[0]->runs, 0);
    }

private:
    /// The first job added after a commit() begins a new batch.
    void add(TestJob::Work work)
    {
        if (std::exchange(m_committed, false)) {
            m_batch.clear();
            m_jobs.clear();
        }
        auto job = std::make_unique<TestJob>(std::move(work));
        m_jobs.push_back(job.get());
        m_batch.push_back(std::move(job));
    }
    BatchReport commit()
    {
        m_committed = true;
        const BatchReport report = GroupCommit(*m_connection, &m_faults).write(m_batch);
        m_faults = {};
        return report;
    }
    const Result<void> &outcome(int i) { return m_jobs[static_cast<std::size_t>(i)]->outcome; }

    /// What a fresh connection finds.
    QList<qint64> durable()
    {
        auto connection = Connection::open(m_settings);
        return connection ? items(**connection) : QList<qint64>{-1};
    }

    /// Rows up to a page limit that leaves room for almost nothing.
    void fill()
    {
        for (int n = 0; n < 60; ++n)
            QVERIFY(insertItem(*m_connection, n, QString(3000, u'y')));
        auto pages = m_connection->run("PRAGMA page_count");
        QVERIFY(pages && pages->next());
        const qint64 count = pages->integer(0);
        QVERIFY(m_connection->executeDirect(QStringLiteral("PRAGMA max_page_count=%1").arg(count)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Connection::Settings m_settings;
    std::unique_ptr<Connection> m_connection;
    ScriptedFaults m_faults;
    std::vector<std::unique_ptr<Job>> m_batch;
    std::vector<TestJob *> m_jobs;
    bool m_committed = false;
};

QTEST_GUILESS_MAIN(GroupCommitTest)
#include "tst_groupcommit.moc"
