#include "tests/store/storetest.h"
#include "tests/support/postgres.h"
#include "tests/support/tcpproxy.h"

#include "server/store/datafolder.h"
#include "server/store/openstore.h"
#include "server/store/threadedstore.h"

#include <QElapsedTimer>
#include <QTest>

using namespace usher;
using namespace usher::store;
using namespace usher::store::test;
using namespace std::chrono_literals;
using usher::test::PostgresServer;
using usher::test::TcpProxy;

namespace {

/// A store thread that hangs is given up after patience::answer; the rest is the slack of a busy machine.
constexpr int boundMs = static_cast<int>(patience::answer.count()) + 2500;

} // namespace

/// The store behind a network that fails.
class PostgresNetworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(PostgresServer::isInstalled(), "PostgreSQL is not installed: ./dev deps test");
        m_server.listenOnTcp();
        QCOMPARE(m_server.start(), QString());
    }
    void init()
    {
        m_database = m_server.createDatabase();
        auto folder = DataFolder::open(m_folder.filePath(m_database));
        QVERIFY(folder);
        const QString owner = m_server.url(m_database, QStringLiteral("owner"));
        const auto migrated = migrateStore(*folder, {.url = owner}, QStringLiteral("runner"));
        QVERIFY2(
            migrated, qPrintable(migrated ? QString() : migrated.error().message + migrated.error().detail));
        (void)m_server.sql(m_database,
            QStringLiteral("CREATE TABLE item (n BIGINT PRIMARY KEY, text TEXT NOT NULL, expires BIGINT NOT"
                           " NULL DEFAULT 0); GRANT ALL ON item TO runner"));
        m_proxy = std::make_unique<TcpProxy>(m_server.port());
        const auto opened = openStore(
            *folder, {.url = m_server.tcpUrl(m_database, QStringLiteral("runner"), m_proxy->port())});
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message + opened.error().detail));
        m_store = std::make_unique<ThreadedStore>(ThreadedStore::Settings{.database = opened->database,
                                                      .schemaVersion = opened->schemaVersion,
                                                      .commitPrefix = QStringLiteral("test")},
            m_core, m_clock);
        m_states.clear();
        m_store->setListener([this](StoreState state, const QString &) { m_states.append(state); });
        m_store->start();
        QVERIFY(write(0));
    }
    void cleanup()
    {
        if (m_store)
            m_store->stop();
        m_core.drain();
        m_store.reset();
        m_proxy.reset();
    }

    void store_whenNothingPassesAnyMore_thenAwayInTimeAndNewJobsAreRefusedAtOnce()
    {
        m_proxy->pause();
        QElapsedTimer timer;
        timer.start();
        const auto hanging = begin(1);
        const auto read = count();
        QVERIFY(m_core.poll([&] { return m_store->figures().state == StoreState::Away; }));
        QVERIFY2(timer.elapsed() < boundMs, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(m_core.poll([&] { return hanging->has_value() && read->has_value(); }));
        QVERIFY2(timer.elapsed() < boundMs, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE((*hanging)->error().code, ErrorCode::Unavailable);
        QCOMPARE((*read)->error().code, ErrorCode::Unavailable);
        QVERIFY((*hanging)->error().retryAfterS > 0);

        // While it tries to connect into the void nobody waits for it.
        for (int n = 100; n < 120; ++n) {
            QElapsedTimer each;
            each.start();
            const auto refused = begin(n);
            QVERIFY(m_core.poll([&] { return refused->has_value(); }));
            QCOMPARE((*refused)->error().code, ErrorCode::Unavailable);
            QVERIFY((*refused)->error().retryAfterS > 0);
            QVERIFY2(each.elapsed() < 1500, qPrintable(QString::number(each.elapsed())));
        }

        m_proxy->resume();
        QVERIFY(m_core.poll([&] { return write(2); }));
        QVERIFY(m_core.poll([&] { return m_store->figures().state == StoreState::Available; }));
        QCOMPARE(m_states, (QList<StoreState>{StoreState::Away, StoreState::Available}));
        QCOMPARE(stored(), QStringLiteral("0,2"));
    }

    void store_whenAJobHangs_thenThoseBehindItAreNotLeftWaiting()
    {
        m_proxy->pause();
        QElapsedTimer timer;
        timer.start();
        const auto first = begin(1);
        QVERIFY(m_core.poll([&] { return m_store->figures().writesQueued == 0; })); // the writer has it
        QList<std::shared_ptr<std::optional<Result<bool>>>> behind;
        for (int n = 2; n < 50; ++n)
            behind.append(begin(n));
        QVERIFY(m_core.poll([&] {
            return std::all_of(
                behind.cbegin(), behind.cend(), [](const auto &job) { return job->has_value(); });
        }));
        QVERIFY2(timer.elapsed() < boundMs, qPrintable(QString::number(timer.elapsed())));
        for (const auto &job : std::as_const(behind))
            QCOMPARE((*job)->error().code, ErrorCode::Unavailable);
        m_proxy->resume();
        QVERIFY(m_core.poll([&] { return write(60); }));
        QCOMPARE(stored(), QStringLiteral("0,60"));
    }

    void store_whenConnectionsAreCut_thenItGoesOnWithoutAnError()
    {
        for (int n = 1; n <= 10; ++n) {
            m_proxy->cut();
            QVERIFY(write(n));
            QVERIFY(m_core.poll([&] { return m_store->figures().state == StoreState::Available; }));
        }
    }

    void store_whenThePortIsClosedForAWhile_thenAwayAndBackByItself()
    {
        m_proxy->refuse(true);
        const auto refused = begin(1);
        QVERIFY(m_core.poll([&] { return refused->has_value(); }));
        QCOMPARE((*refused)->error().code, ErrorCode::Unavailable);
        QVERIFY(m_core.poll([&] { return m_store->figures().state == StoreState::Away; }));
        m_proxy->refuse(false);
        // No job is needed for that.
        QVERIFY(m_core.poll([&] { return m_store->figures().state == StoreState::Available; }));
        QVERIFY(write(2));
    }

    void store_whenTheNetworkIsSlow_thenSlowAndNotAway()
    {
        m_proxy->setDelayMs(40);
        for (int n = 1; n <= 5; ++n)
            QVERIFY(write(n));
        QCOMPARE(m_states, QList<StoreState>());
    }

    void store_whenALockIsHeldTooLong_thenTimesOutAndGoesOn()
    {
        auto target = parsePostgresUrl(m_server.url(m_database, QStringLiteral("owner")));
        QVERIFY(target);
        auto other
            = Connection::open({.dialect = Dialect::PostgreSql, .path = target->text(), .postgres = *target});
        QVERIFY(other);
        QVERIFY((*other)->control("BEGIN"));
        QVERIFY((*other)->executeDirect(QStringLiteral("SELECT pg_advisory_xact_lock(77)")));
        std::optional<Result<bool>> outcome;
        m_store->write<bool>(
            [](Connection &c) -> Result<bool> {
                if (auto locked = c.lock(77); !locked)
                    return fail(locked.error());
                return true;
            },
            [&](Result<bool> done) { outcome = std::move(done); });
        QVERIFY(m_core.poll([&] { return outcome.has_value(); }));
        QCOMPARE(outcome->error().code, ErrorCode::Unavailable);
        QVERIFY((*other)->control("ROLLBACK"));
        QVERIFY(m_core.poll([&] { return write(1); }));
    }

private:
    using Outcome = std::shared_ptr<std::optional<Result<bool>>>;

    Outcome begin(qint64 n)
    {
        auto outcome = std::make_shared<std::optional<Result<bool>>>();
        m_store->write<bool>([n](Connection &c) { return insertItem(c, n).map([] { return true; }); },
            [outcome](Result<bool> done) { *outcome = std::move(done); });
        return outcome;
    }
    Outcome count()
    {
        auto outcome = std::make_shared<std::optional<Result<bool>>>();
        m_store->read<bool>([](Connection &c) -> Result<bool> { return !items(c).isEmpty(); },
            [outcome](Result<bool> done) { *outcome = std::move(done); });
        return outcome;
    }
    bool write(qint64 n)
    {
        const Outcome outcome = begin(n);
        return m_core.waitFor([&] { return outcome->has_value(); }) && (*outcome)->has_value();
    }
    QString stored() const
    {
        return m_server.sql(
            m_database, QStringLiteral("SELECT string_agg(n::text, ',' ORDER BY n) FROM item"));
    }

    PostgresServer m_server;
    QTemporaryDir m_folder;
    QString m_database;
    std::unique_ptr<TcpProxy> m_proxy;
    ManualClock m_clock;
    TestScheduler m_core{m_clock};
    std::unique_ptr<ThreadedStore> m_store;
    QList<StoreState> m_states;
};

QTEST_GUILESS_MAIN(PostgresNetworkTest)
#include "tst_postgresnetwork.moc"
