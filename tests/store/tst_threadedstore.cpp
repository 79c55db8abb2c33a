#include "tests/store/storetest.h"

#include "server/store/threadedstore.h"

#include <QDir>
#include <QScopeGuard>
#include <QTest>

#include <future>
#include <sys/mount.h>

using namespace usher;
using namespace usher::store;
using namespace usher::store::test;
using namespace std::chrono_literals;

class ThreadedStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto settings = makeDatabase(*m_folder);
        QVERIFY(settings);
        m_settings = {};
        m_settings.database = *settings;
        m_settings.schemaVersion = 1;
        m_settings.reserveBytes = 64 * 1024;
        m_states.clear();
    }
    void cleanup()
    {
        m_store.reset();
        m_core.drain();
        m_folder.reset();
    }

    void write_whenAcknowledged_thenItIsDurable()
    {
        start();
        for (int n = 0; n < 20; ++n) {
            QVERIFY(write(n));
            auto connection = Connection::open(m_settings.database);
            QCOMPARE(items(**connection).size(), n + 1);
        }
    }

    void write_whenCalled_thenContinuationsRunOnTheCoreThreadInOrderAndNeverInside()
    {
        start();
        QList<int> order;
        const auto core = std::this_thread::get_id();
        bool foreign = false;
        for (int n = 0; n < 100; ++n) {
            m_store->write<bool>(
                [n](Connection &connection) -> Result<bool> { return insertItem(connection, n).has_value(); },
                [&, n](const Result<bool> &) {
                    order.append(n);
                    foreign = foreign || std::this_thread::get_id() != core;
                });
        }
        QCOMPARE(order.size(), 0);
        QVERIFY(m_core.waitFor([&] { return order.size() == 100; }));
        for (int n = 0; n < 100; ++n)
            QCOMPARE(order.at(n), n);
        QVERIFY(!foreign);
    }

    void write_whenJobsWaitForACommit_thenTheyShareTheNextOne()
    {
        start();
        QVERIFY(write(1000));
        const quint64 commits = m_store->figures().commits;
        Gate gate(*this);
        int done = 0;
        for (int n = 0; n < 50; ++n)
            m_store->write<bool>(
                [n](Connection &connection) -> Result<bool> { return insertItem(connection, n).has_value(); },
                [&](const Result<bool> &result) { done += result && *result; });
        gate.open();
        QVERIFY(m_core.waitFor([&] { return done == 50; }));
        QCOMPARE(m_store->figures().commits, commits + 2);
    }

    void write_whenMoreJobsWaitThanABatchHolds_thenBatchesAreBounded()
    {
        m_settings.maxBatch = 10;
        start();
        Gate gate(*this);
        int done = 0;
        for (int n = 0; n < 35; ++n)
            m_store->write<bool>(
                [n](Connection &connection) -> Result<bool> { return insertItem(connection, n).has_value(); },
                [&](const Result<bool> &result) { done += result && *result; });
        gate.open();
        QVERIFY(m_core.waitFor([&] { return done == 35; }));
        const StoreFigures figures = m_store->figures();
        QCOMPARE(figures.commits, 5U);
        QCOMPARE(figures.batchJobs.total(), 5U);
        QCOMPARE(figures.writes, 36U);
        QCOMPARE(figures.rowsChanged, 35U);
    }

    void write_whenAJobFails_thenOthersOfItsBatchStay()
    {
        start();
        Gate gate(*this);
        QList<ErrorCode> errors;
        int succeeded = 0;
        for (int n = 0; n < 10; ++n)
            m_store->write<bool>(
                [n](Connection &connection) -> Result<bool> {
                    if (auto inserted = insertItem(connection, n / 2); !inserted)
                        return fail(inserted.error());
                    return true;
                },
                [&](const Result<bool> &result) {
                    if (result)
                        ++succeeded;
                    else
                        errors.append(result.error().code);
                });
        gate.open();
        QVERIFY(m_core.waitFor([&] { return succeeded + errors.size() == 10; }));
        QCOMPARE(errors, QList<ErrorCode>(5, ErrorCode::Conflict));
        QCOMPARE(readItems(), (QList<qint64>{0, 1, 2, 3, 4}));
    }

    void read_whenSubmittedAfterAnAcknowledgedWrite_thenItSeesIt()
    {
        start();
        int checked = 0;
        bool stale = false;
        std::function<void(int)> next = [&](int n) {
            m_store->write<bool>(
                [n](Connection &connection) -> Result<bool> { return insertItem(connection, n).has_value(); },
                [&, n](const Result<bool> &) {
                    m_store->read<qint64>(
                        [](Connection &connection) -> Result<qint64> {
                            auto rows = connection.run("SELECT MAX(n) FROM item");
                            return rows && rows->next() ? rows->integer(0) : -1;
                        },
                        [&, n](const Result<qint64> &newest) {
                            stale = stale || !newest || *newest < n;
                            ++checked;
                            if (n < 300)
                                next(n + 1);
                        });
                });
        };
        next(1);
        QVERIFY(m_core.waitFor([&] { return checked == 300; }));
        QVERIFY(!stale);
    }

    void submit_whenQueueIsFull_thenUnavailableWithRetryAfterAndNotInsideTheCall()
    {
        m_settings.queueLimit = 16;
        start();
        Gate gate(*this);
        int refused = 0;
        int done = 0;
        for (int n = 0; n < 20; ++n)
            m_store->write<bool>(
                [n](Connection &connection) -> Result<bool> { return insertItem(connection, n).has_value(); },
                [&](const Result<bool> &result) {
                    if (result)
                        ++done;
                    else if (result.error().code == ErrorCode::Unavailable && result.error().retryAfterS == 1)
                        ++refused;
                });
        QCOMPARE(refused, 0);
        m_core.drain();
        QCOMPARE(refused, 4);
        QCOMPARE(m_store->figures().rejected, 4U);
        QCOMPARE(m_store->figures().writesQueued, 16);
        gate.open();
        QVERIFY(m_core.waitFor([&] { return done == 16; }));
    }

    void submit_whenJobWaitsTooLong_thenUnavailableAndItNeverRuns()
    {
        m_settings.queueDeadline = 5s;
        start();
        Gate gate(*this);
        std::optional<Result<bool>> result;
        m_store->write<bool>(
            [](Connection &connection) -> Result<bool> { return insertItem(connection, 1).has_value(); },
            [&](Result<bool> outcome) { result = std::move(outcome); });
        m_core.advance(4s);
        QVERIFY(!result);
        m_core.advance(2s);
        QVERIFY(result && !*result);
        QCOMPARE(result->error().code, ErrorCode::Unavailable);
        QCOMPARE(m_store->figures().expired, 1U);
        gate.open();
        QVERIFY(write(2));
        QCOMPARE(readItems(), QList<qint64>{2});
    }

    void stop_whenWritesAreQueued_thenTheyAreCommitted()
    {
        start();
        Gate gate(*this);
        int done = 0;
        for (int n = 0; n < 50; ++n)
            m_store->write<bool>(
                [n](Connection &connection) -> Result<bool> { return insertItem(connection, n).has_value(); },
                [&](const Result<bool> &result) { done += result && *result; });
        gate.open();
        m_store->stop();
        m_core.drain();
        QCOMPARE(done, 50);
        auto connection = Connection::open(m_settings.database);
        QCOMPARE(items(**connection).size(), 50);
    }

    void stop_whenThereIsNoTimeToDrain_thenTheRestIsCancelled()
    {
        m_settings.drainTime = 0ms;
        m_settings.maxBatch = 1;
        start();
        QList<int> stored;
        int cancelled = 0;
        for (int n = 0; n < 2000; ++n)
            m_store->write<bool>(
                [n](Connection &connection) -> Result<bool> { return insertItem(connection, n).has_value(); },
                [&, n](const Result<bool> &result) {
                    if (result)
                        stored.append(n);
                    else if (result.error().code == ErrorCode::Cancelled)
                        ++cancelled;
                });
        m_store->stop();
        m_core.drain();
        QCOMPARE(stored.size() + cancelled, 2000);
        QVERIFY(cancelled > 0);
        auto connection = Connection::open(m_settings.database);
        QCOMPARE(items(**connection).size(), stored.size());
    }

    void submit_whenStopped_thenCancelled()
    {
        start();
        m_store->stop();
        QCOMPARE(writeCode(1), ErrorCode::Cancelled);
    }

    void stop_whenNeverStarted_thenQueuedJobsAreCancelled()
    {
        m_store = std::make_unique<ThreadedStore>(m_settings, m_core, m_clock);
        std::optional<ErrorCode> code;
        m_store->read<bool>([](Connection &) -> Result<bool> { return true; },
            [&](const Result<bool> &result) { code = result ? ErrorCode::Internal : result.error().code; });
        m_store->stop();
        m_core.drain();
        QCOMPARE(code, ErrorCode::Cancelled);
    }

    void write_whenThereIsNoSpace_thenStoreFullWhileReadsAndDeletesGoOnUntilThereIs()
    {
        if (usher::test::isOnPostgres())
            QSKIP("about SQLite's file");
        m_settings.database.maxPages = 60;
        start();
        int n = 0;
        ErrorCode code = ErrorCode::Internal;
        while (n < 200 && (code = writeCode(n, 4000)) == noError)
            ++n;
        QCOMPARE(code, ErrorCode::StoreFull);
        QVERIFY(m_core.waitFor([&] { return m_states == QList<StoreState>{StoreState::Full}; }));
        QCOMPARE(m_store->figures().state, StoreState::Full);
        QVERIFY(!m_store->figures().reason.isEmpty());
        QCOMPARE(readItems().size(), n);
        QCOMPARE(writeCode(500, 4000), ErrorCode::StoreFull);
        QCOMPARE(execute("DELETE FROM item WHERE n % 2 = 0"), noError);
        QCOMPARE(writeCode(500, 4000), noError);
        QVERIFY(m_core.poll([&] { return m_states.size() == 2; }));
        QCOMPARE(m_states.constLast(), StoreState::Available);
    }

    void write_whenDiskIsReallyFull_thenNothingAcknowledgedIsLostAndItRecovers()
    {
        if (usher::test::isOnPostgres())
            QSKIP("about SQLite's file");
        const QString disk = m_folder->filePath(QStringLiteral("disk"));
        QDir().mkpath(disk);
        if (mount("none", QFile::encodeName(disk).constData(), "tmpfs", 0, "size=48m,mode=0700") != 0)
            QSKIP("needs the right to mount");
        const auto unmount = qScopeGuard([&] {
            m_store.reset();
            umount2(QFile::encodeName(disk).constData(), MNT_DETACH);
        });
        const QString path = disk + QStringLiteral("/test.db");
        {
            auto connection = Connection::open({.path = path});
            QVERIFY(connection && migrate(**connection, itemMigrations));
        }
        m_settings.database.path = path;
        m_settings.reserveBytes = 16 * 1024 * 1024;
        start();
        QVERIFY(m_core.poll([&] { return QFile::exists(path + QStringLiteral("-reserve")); }));
        QFile ballast(disk + QStringLiteral("/ballast"));
        QVERIFY(ballast.open(QIODevice::WriteOnly));
        QVERIFY(ballast.write(QByteArray(22 * 1024 * 1024, 'b')) > 0);
        ballast.close();

        QList<qint64> acknowledged;
        int n = 0;
        ErrorCode code = ErrorCode::Internal;
        while (n < 2000 && (code = writeCode(n, 100000)) == noError)
            acknowledged.append(n++);
        QCOMPARE(code, ErrorCode::StoreFull);
        QCOMPARE(readItems(), acknowledged);
        QCOMPARE(m_store->figures().state, StoreState::Full);
        for (int i = 0; i < 20; ++i) { // the log of these finds room in the reserve
            QCOMPARE(execute(QByteArray("DELETE FROM item WHERE n = ") + QByteArray::number(i)), noError);
            acknowledged.removeOne(i);
        }
        QCOMPARE(readItems(), acknowledged);
        QVERIFY(QFile::remove(ballast.fileName()));
        QVERIFY(m_core.poll([&] { return m_store->figures().state == StoreState::Available; }));
        QCOMPARE(writeCode(5000, 100000), noError);
        acknowledged.append(5000);
        m_store->stop();
        auto connection = Connection::open({.path = path});
        QCOMPARE(items(**connection), acknowledged);
    }

    void store_whenFileGoesAway_thenUnavailableUntilItIsBack_data()
    {
        QTest::addColumn<QString>("instead");
        QTest::newRow("nothing in its place") << QString();
        QTest::newRow("a folder in its place") << QStringLiteral("folder");
        QTest::newRow("garbage in its place") << QStringLiteral("garbage");
    }
    void store_whenFileGoesAway_thenUnavailableUntilItIsBack()
    {
        if (usher::test::isOnPostgres())
            QSKIP("about SQLite's file");
        QFETCH(QString, instead);
        start();
        QVERIFY(write(1));
        QCOMPARE(readItems(), QList<qint64>{1});
        const QString path = m_settings.database.path;
        const QString aside = path + QStringLiteral(".aside");
        QVERIFY(QFile::rename(path, aside));
        if (instead == QLatin1String("folder")) {
            QVERIFY(QDir().mkpath(path));
        } else if (!instead.isEmpty()) {
            QFile garbage(path);
            QVERIFY(garbage.open(QIODevice::WriteOnly));
            garbage.write(QByteArray(8192, 'g'));
        }
        QCOMPARE(writeCode(2), ErrorCode::Unavailable);
        QVERIFY(m_core.waitFor([&] { return !m_states.isEmpty(); }));
        QCOMPARE(m_states.constLast(), StoreState::Away);
        QCOMPARE(writeCode(3), ErrorCode::Unavailable);
        QVERIFY(m_lastRetryAfterS > 0);
        QVERIFY(m_core.poll([&] { return readCode() == ErrorCode::Unavailable; }));

        if (instead == QLatin1String("folder"))
            QVERIFY(QDir().rmdir(path));
        else
            QFile::remove(path);
        QVERIFY(QFile::rename(aside, path));
        QVERIFY(m_core.poll([&] { return m_store->figures().state == StoreState::Available; }));
        QVERIFY(write(4));
        QCOMPARE(readItems(), (QList<qint64>{1, 4}));
        QVERIFY(m_store->figures().reopenings >= 1);
    }

    void store_whenAnotherFileTakesItsPlace_thenWhatIsAcknowledgedIsInIt()
    {
        if (usher::test::isOnPostgres())
            QSKIP("about SQLite's file");
        start();
        QVERIFY(write(1));
        QTemporaryDir elsewhere;
        const auto other = makeDatabase(elsewhere, "other.db");
        QVERIFY(other);
        const QString path = m_settings.database.path;
        QVERIFY(QFile::rename(path, path + QStringLiteral(".old")));
        QVERIFY(QFile::rename(other->path, path));
        QVERIFY(m_core.poll([&] { return writeCode(2) == noError; }));
        QCOMPARE(readItems(), QList<qint64>{2});
        m_store->stop();
        auto fresh = Connection::open({.path = path});
        QCOMPARE(items(**fresh), QList<qint64>{2});
        auto old = Connection::open({.path = path + QStringLiteral(".old")});
        QCOMPARE(items(**old), QList<qint64>{1}); // its log went with it
    }

    void store_whenIdle_thenTheLogIsCheckpointed()
    {
        if (usher::test::isOnPostgres())
            QSKIP("about SQLite's file");
        start();
        QVERIFY(write(1));
        QVERIFY(m_core.poll([&] { return m_store->figures().lastCheckpointMs > 0; }));
        QVERIFY(!m_store->figures().checkpointHeldUp);
        QVERIFY(m_store->figures().databaseBytes > 0);
    }

private:
    static constexpr ErrorCode noError = static_cast<ErrorCode>(-1);

    /// Holds the writer in a job until it is opened.
    class Gate
    {
    public:
        explicit Gate(ThreadedStoreTest &test)
        {
            std::promise<void> entered;
            auto entry = entered.get_future();
            test.m_store->write<bool>(
                [opened = m_opened.get_future().share(),
                    shared = std::make_shared<std::promise<void>>(std::move(entered))](
                    Connection &) -> Result<bool> {
                    shared->set_value();
                    opened.wait();
                    return true;
                },
                [](const Result<bool> &) {});
            entry.wait();
        }
        ~Gate() { open(); }
        void open()
        {
            if (!std::exchange(m_isOpen, true))
                m_opened.set_value();
        }

    private:
        std::promise<void> m_opened;
        bool m_isOpen = false;
    };

    void start()
    {
        m_store = std::make_unique<ThreadedStore>(m_settings, m_core, m_clock);
        m_store->setListener([this](StoreState state, const QString &reason) {
            m_states.append(state);
            if ((state == StoreState::Available) != reason.isEmpty())
                QFAIL("a reason goes with what is wrong, and only with that");
        });
        m_store->start();
    }

    ErrorCode writeCode(int n, int size = 1)
    {
        std::optional<ErrorCode> code;
        m_store->write<bool>(
            [n, size](Connection &connection) -> Result<bool> {
                auto inserted = insertItem(connection, n, QString(size, u'x'));
                return inserted ? Result<bool>(true) : fail(inserted.error());
            },
            [&](const Result<bool> &result) {
                code = result ? noError : result.error().code;
                m_lastRetryAfterS = result ? 0 : result.error().retryAfterS;
            });
        return m_core.waitFor([&] { return code.has_value(); }) ? *code : ErrorCode::Timeout;
    }
    bool write(int n) { return writeCode(n) == noError; }

    ErrorCode execute(const QByteArray &sql)
    {
        std::optional<ErrorCode> code;
        m_store->write<int>([sql](Connection &connection) { return connection.execute(sql.toStdString()); },
            [&](const Result<int> &result) { code = result ? noError : result.error().code; });
        return m_core.waitFor([&] { return code.has_value(); }) ? *code : ErrorCode::Timeout;
    }

    QList<qint64> readItems()
    {
        std::optional<QList<qint64>> numbers;
        m_store->read<QList<qint64>>(
            [](Connection &connection) -> Result<QList<qint64>> { return items(connection); },
            [&](const Result<QList<qint64>> &result) { numbers = result.value_or(QList<qint64>{-1}); });
        return m_core.waitFor([&] { return numbers.has_value(); }) ? *numbers : QList<qint64>{-2};
    }

    ErrorCode readCode()
    {
        std::optional<ErrorCode> code;
        m_store->read<bool>(
            [](Connection &connection) -> Result<bool> {
                return connection.run("SELECT n FROM item").has_value();
            },
            [&](const Result<bool> &result) { code = result ? noError : result.error().code; });
        return m_core.waitFor([&] { return code.has_value(); }) ? *code : ErrorCode::Timeout;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock;
    TestScheduler m_core{m_clock};
    ThreadedStore::Settings m_settings;
    std::unique_ptr<ThreadedStore> m_store;
    QList<StoreState> m_states;
    int m_lastRetryAfterS = 0;
};

QTEST_GUILESS_MAIN(ThreadedStoreTest)
#include "tst_threadedstore.moc"
