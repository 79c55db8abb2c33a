#include "server/cluster/noderegistry.h"
#include "tests/support/adminsession.h"
#include "tests/support/clusterload.h"
#include "tests/support/tcpproxy.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace usher;
using namespace usher::test;
using cluster::NodeRegistry;

namespace {

constexpr qint64 beatMs = NodeRegistry::beatPeriod.count();
constexpr qint64 leaseMs = NodeRegistry::leaseMs;
constexpr qint64 slowestAnswerMs = 22000; // of a commit nobody knows of: hang, 15 s of looking it up, 503
constexpr qint64 clocksMs = 250; // what the clocks of two nodes may differ
constexpr qint64 bookingMs = 5000;
constexpr int keptNumbers = 8;
constexpr qint64 keptMs = 7000;

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

QString pool(const char *name, char prefix, int numbers, qint64 expiresMs)
{
    QString text = s("\"%1\":{\"_allocation_strategy\":\"CLUSTER\",\"_booking_expiration_timeout\":\"%2\"")
                       .arg(QLatin1String(name))
                       .arg(expiresMs / 1000);
    for (int i = 0; i < numbers; ++i)
        text += s(",\"n%1\":\"%2\"").arg(i).arg(QLatin1Char(prefix) + QString::number(10000 + i));
    return text + u'}';
}

QString service(const char *name, const char *builtIn, const char *more = "")
{
    return s("\"service.%1\":{\"_type\":\"builtin\",\"_service\":\"%2\"%3}")
        .arg(QLatin1String(name), QLatin1String(builtIn), QLatin1String(more));
}

/// Asks again and again what a balancer would, and keeps every answer that is not 200.
class ProbeWatch
{
public:
    ProbeWatch(const ProcessCluster &cluster, QList<int> nodes)
        : m_thread([this, &cluster, asked = std::move(nodes)] {
            while (!m_stops) {
                for (const int node : asked) {
                    const int status = cluster.probe(node);
                    ++m_asked;
                    m_refused += status == 200 ? 0 : 1;
                }
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
            }
        })
    {
    }
    ~ProbeWatch() { stop(); }
    void stop()
    {
        m_stops = true;
        if (m_thread.joinable())
            m_thread.join();
    }
    [[nodiscard]] int asked() const { return m_asked; }
    [[nodiscard]] int refused() const { return m_refused; }

private:
    std::atomic<bool> m_stops = false;
    std::atomic<int> m_asked = 0;
    std::atomic<int> m_refused = 0;
    std::thread m_thread; // last: it uses the others
};

} // namespace

#define WAIT_FOR(condition) QTRY_VERIFY2_WITH_TIMEOUT(condition, #condition, 30000)

/// Three real processes on a real PostgreSQL, customers at all of them, and what breaks in between. With
/// USHER_SOAK_ROUNDS there are so many outages of each kind, and each lasts its full 10 s.
class ClusterFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(PostgresServer::isInstalled(), "PostgreSQL is not installed: ./dev deps test");
    }
    void init()
    {
        m_postgres = std::make_unique<PostgresServer>();
        m_postgres->listenOnTcp();
    }
    void cleanup()
    {
        if (QTest::currentTestFailed() && m_cluster) {
            for (int i = 0; i < ProcessCluster::size; ++i)
                qWarning("%s", qPrintable(m_cluster->problem(i)));
        }
        m_sessions = {};
        m_cluster.reset();
        m_proxy.reset();
        m_network.reset();
        m_standby.reset();
        m_postgres.reset();
    }

    void cleanupTestCase()
    {
        qInfo("figures: %d acknowledged writes there afterwards, %d matches, none twice", m_acknowledged,
            m_matches);
    }

    void nodes_whenKilledOneAfterTheOther_thenBookingsLapseInTimeAndTheMajorityServes()
    {
        prepare();
        startCluster();
        ClusterLedger ledger;
        ledger.heldMs = bookingMs - clocksMs;
        ClusterLoad load(*m_cluster, ledger);
        for (const auto &node : ledger.counters)
            WAIT_FOR(node.served > 50);

        // All numbers of the pool are booked on the node that will be killed.
        QMap<QByteArray, QPair<qint64, qint64>> booked;
        {
            HttpClient client(m_cluster->publicPort(2));
            while (booked.size() < keptNumbers) {
                const qint64 sentMs = ClusterLedger::nowMs();
                const HttpReply reply = client.post("/genesys/1/service/kept");
                QCOMPARE(reply.status, 200);
                booked.insert(reply.text("_access_number").toUtf8(), {sentMs, ClusterLedger::nowMs()});
            }
        }
        ProbeWatch probes(*m_cluster, {0, 1});
        const int servedBefore[] = {ledger.counters[0].served, ledger.counters[1].served};
        m_cluster->kill(2);
        const qint64 killedMs = ClusterLedger::nowMs();
        QVERIFY(killedMs < booked.first().first + keptMs); // else the test has shown nothing

        qint64 soonest = keptMs * 10, latest = 0;
        HttpClient others[] = {HttpClient(m_cluster->publicPort(0)), HttpClient(m_cluster->publicPort(1))};
        for (int asked = 0; !booked.isEmpty(); ++asked) {
            const HttpReply reply = others[asked % 2].post("/genesys/1/service/kept");
            const qint64 nowMs = ClusterLedger::nowMs();
            if (reply.status == 200) {
                const QByteArray number = reply.text("_access_number").toUtf8();
                QVERIFY2(booked.contains(number), reply.body.constData());
                const auto [sentMs, answeredMs] = booked.take(number);
                QVERIFY2(nowMs - sentMs >= keptMs - clocksMs, qPrintable(QString::number(nowMs - sentMs)));
                soonest = std::min(soonest, nowMs - sentMs);
                latest = std::max(latest, nowMs - answeredMs);
            } else {
                QCOMPARE(reply.status, 503);
                QVERIFY(nowMs < killedMs + 3 * keptMs);
                QTest::qWait(20);
            }
        }
        qInfo("bookings of %lld ms of a killed node were given out again after %lld to %lld ms",
            static_cast<long long>(keptMs), static_cast<long long>(soonest), static_cast<long long>(latest));
        QVERIFY(latest < keptMs + 3000);
        for (size_t i = 0; i < 2; ++i)
            WAIT_FOR(ledger.counters[i].served > servedBefore[i] + 100);
        QCOMPARE(ledger.counters[0].refused + ledger.counters[1].refused, 0);
        WAIT_FOR(stateOf(0, 2) == s("DOWN"));
        probes.stop();
        QCOMPARE(probes.refused(), 0);
        QVERIFY(probes.asked() > 100);

        // Two of three are gone.
        QElapsedTimer timer;
        timer.start();
        m_cluster->kill(1);
        QCOMPARE(m_cluster->probe(0), 200); // nobody can know yet
        WAIT_FOR(m_cluster->probe(0) == 503);
        qInfo("alone, and not ready any more, after %lld ms", static_cast<long long>(timer.elapsed()));
        QVERIFY(timer.elapsed() <= leaseMs + 2 * beatMs);

        // What is changed while they are away they know when they come back.
        QVERIFY(addService(s("meanwhile")));
        timer.start();
        QVERIFY(m_cluster->startNode(1));
        WAIT_FOR(m_cluster->probe(0) == 200 && m_cluster->probe(1) == 200);
        qInfo("a majority again %lld ms after the start of the second",
            static_cast<long long>(timer.elapsed()));
        QVERIFY(m_cluster->startNode(2));
        WAIT_FOR(m_cluster->isReady());
        for (int i = 0; i < ProcessCluster::size; ++i)
            QCOMPARE(serviceStatus(i, s("meanwhile")), 200);
        const int served = ledger.counters[2].served;
        WAIT_FOR(ledger.counters[2].served > served + 50);
        load.stop();
        compare(ledger);
    }

    void configuration_whenChangedOnOneNode_thenActsOnTheOthersWithinASecond()
    {
        prepare();
        startCluster();
        ClusterLedger ledger;
        ledger.heldMs = bookingMs - clocksMs;
        ClusterLoad load(*m_cluster, ledger);
        for (const auto &node : ledger.counters)
            WAIT_FOR(node.served > 20);
        std::vector<qint64> tookMs;
        for (int round = 0; round < 11; ++round) {
            const QString name = s("added%1").arg(round);
            for (int i = 0; i < ProcessCluster::size; ++i)
                QCOMPARE(serviceStatus(i, name), 404);
            QElapsedTimer timer;
            timer.start();
            QVERIFY(addService(name));
            for (int i = 1; i < ProcessCluster::size; ++i) {
                while (serviceStatus(i, name) != 200)
                    QVERIFY(timer.elapsed() < 20000);
            }
            tookMs.push_back(timer.elapsed());
        }
        std::sort(tookMs.begin(), tookMs.end());
        const qint64 median = tookMs[tookMs.size() / 2];
        qInfo("a change acts on two other nodes after %lld ms (median of %zu), %lld at most",
            static_cast<long long>(median), tookMs.size(), static_cast<long long>(tookMs.back()));
        QVERIFY(median < 1000); // one that a busy machine holds up does not count
        load.stop();
        compare(ledger);
    }

    void database_whenStoppedUnderLoad_then503MeanwhileAndFullRecovery_data()
    {
        QTest::addColumn<bool>("crash");
        QTest::newRow("fast") << false;
        QTest::newRow("crash") << true;
    }
    void database_whenStoppedUnderLoad_then503MeanwhileAndFullRecovery()
    {
        QFETCH(bool, crash);
        prepare();
        startCluster();
        ClusterLedger ledger;
        ledger.heldMs = bookingMs - clocksMs;
        ClusterLoad load(*m_cluster, ledger);
        for (int round = 0; round < rounds(); ++round) {
            for (const auto &node : ledger.counters) {
                const int served = node.served;
                WAIT_FOR(node.served > served + 50);
            }
            QElapsedTimer outage;
            outage.start();
            m_postgres->stop(crash);
            // No node serves, and whoever comes now is told so at once.
            for (int i = 0; i < ProcessCluster::size; ++i)
                WAIT_FOR(refusesAtOnce(i));
            const int served
                = ledger.counters[0].served + ledger.counters[1].served + ledger.counters[2].served;
            if (isSoak()) // longer than the leases: the balancer is told
                WAIT_FOR(
                    m_cluster->probe(0) == 503 && m_cluster->probe(1) == 503 && m_cluster->probe(2) == 503);
            WAIT_FOR(outage.elapsed() >= outageMs());
            QCOMPARE(
                ledger.counters[0].served + ledger.counters[1].served + ledger.counters[2].served, served);
            QCOMPARE(m_postgres->start(), QString());
            QElapsedTimer back;
            back.start();
            qint64 firstMs = -1;
            for (const auto &node : ledger.counters) {
                const int before = node.served;
                WAIT_FOR(node.served > before);
                firstMs = back.elapsed();
            }
            WAIT_FOR(m_cluster->isReady());
            qInfo("all serve %lld ms after the database's start, all ready after %lld ms",
                static_cast<long long>(firstMs), static_cast<long long>(back.elapsed()));
            // Full recovery: nobody is refused any more.
            for (const auto &node : ledger.counters) {
                const int before = node.served, refused = node.refused;
                WAIT_FOR(node.served > before + 100);
                QCOMPARE(node.refused.load(), refused);
            }
        }
        load.stop();
        compare(ledger);
    }

    void primary_whenKilledAndItsStandbyPromotedUnderLoad_thenNothingAcknowledgedIsLost()
    {
        prepare();
        m_standby = std::make_unique<PostgresServer>();
        m_standby->listenOnTcp();
        QCOMPARE(m_standby->follow(*m_postgres), QString());
        m_postgres->waitForStandby();
        for (int i = 0; i < ProcessCluster::size; ++i)
            m_cluster->setUrl(i,
                s("postgresql://runner@127.0.0.1:%1,127.0.0.1:%2/%3")
                    .arg(m_postgres->port())
                    .arg(m_standby->port())
                    .arg(m_cluster->database()));
        startCluster();
        ClusterLedger ledger;
        ledger.heldMs = bookingMs - clocksMs;
        ClusterLoad load(*m_cluster, ledger);
        for (const auto &node : ledger.counters)
            WAIT_FOR(node.served > 50);
        m_postgres->stop(true);
        for (int i = 0; i < ProcessCluster::size; ++i)
            WAIT_FOR(refusesAtOnce(i));
        QElapsedTimer promoted;
        promoted.start();
        QCOMPARE(m_standby->promote(), QString());
        for (const auto &node : ledger.counters) {
            const int served = node.served;
            WAIT_FOR(node.served > served);
        }
        qInfo("all serve on the new primary %lld ms after the promotion was asked for",
            static_cast<long long>(promoted.elapsed()));
        WAIT_FOR(m_cluster->isReady());
        for (const auto &node : ledger.counters) {
            const int served = node.served, refused = node.refused;
            WAIT_FOR(node.served > served + 100);
            QCOMPARE(node.refused.load(), refused);
        }
        load.stop();
        compare(ledger);
    }

    void node_whenCutOff_thenStopsServingWithinItsLeaseAndRejoins_data()
    {
        QTest::addColumn<bool>("isLink");
        QTest::newRow("no packet of its database arrives") << false;
        QTest::newRow("its network link is down") << true;
    }
    void node_whenCutOff_thenStopsServingWithinItsLeaseAndRejoins()
    {
        QFETCH(bool, isLink);
        if (isLink) {
            m_network = std::make_unique<NetNamespace>();
            if (const QString reason = m_network->make(); !reason.isEmpty())
                QSKIP(qPrintable(reason));
            m_postgres->set(s("listen_addresses"), s("127.0.0.1,") + m_network->outside());
        }
        prepare();
        if (isLink) {
            m_postgres->addRule(s("host all runner %1 trust").arg(m_network->network()));
            m_cluster->setNetwork(2, *m_network);
            m_cluster->setUrl(2,
                m_postgres->tcpUrl(
                    m_cluster->database(), s("runner"), 0, s("sslmode=disable"), m_network->outside()),
                {s("--set"), s("store/allow-unverified-host=true")});
        } else {
            m_proxy = std::make_unique<TcpProxy>(m_postgres->port());
            m_cluster->setUrl(2, m_postgres->tcpUrl(m_cluster->database(), s("runner"), m_proxy->port()));
        }
        startCluster();
        const auto cut = [&](bool isCut) {
            if (isLink)
                QCOMPARE(m_network->setLink(!isCut), QString());
            else
                isCut ? m_proxy->pause() : m_proxy->resume();
        };
        ClusterLedger ledger;
        ledger.heldMs = bookingMs - clocksMs;
        ClusterLoad load(*m_cluster, ledger);
        auto &cutOff = ledger.counters[2];
        for (int round = 0; round < rounds(); ++round) {
            for (const auto &node : ledger.counters) {
                const int served = node.served;
                WAIT_FOR(node.served > served + 50);
            }
            ProbeWatch probes(*m_cluster, {0, 1});
            const int refusedElsewhere = ledger.counters[0].refused + ledger.counters[1].refused;
            QElapsedTimer timer;
            timer.start();
            cut(true);
            WAIT_FOR(m_cluster->probe(2) == 503);
            const qint64 offlineMs = timer.elapsed();
            const int served = cutOff.served;
            WAIT_FOR(stateOf(0, 2) == s("DOWN") && stateOf(1, 2) == s("DOWN"));
            const qint64 downMs = timer.elapsed();
            QVERIFY(refusesAtOnce(2));
            qInfo("cut off: told the balancer after %lld ms, the others knew after %lld ms",
                static_cast<long long>(offlineMs), static_cast<long long>(downMs));
            QVERIFY(offlineMs <= leaseMs + 500);
            QVERIFY(downMs <= leaseMs + 2 * beatMs);
            QCOMPARE(cutOff.served.load(), served);
            // By then its connections are broken, too.
            WAIT_FOR(timer.elapsed() >= std::max<qint64>(outageMs(), leaseMs + 2 * beatMs));
            QVERIFY(refusesAtOnce(2));
            timer.start();
            cut(false);
            WAIT_FOR(cutOff.served > served + 50);
            WAIT_FOR(m_cluster->probe(2) == 200);
            WAIT_FOR(stateOf(0, 2) == s("ONLINE"));
            qInfo("rejoined %lld ms after it was healed", static_cast<long long>(timer.elapsed()));
            probes.stop();
            QCOMPARE(probes.refused(), 0);
            QCOMPARE(ledger.counters[0].refused + ledger.counters[1].refused, refusedElsewhere);
        }
        load.stop();
        compare(ledger);
    }

private:
    static bool isSoak() { return qEnvironmentVariableIsSet("USHER_SOAK_ROUNDS"); }
    static int rounds() { return std::max(1, qEnvironmentVariableIntValue("USHER_SOAK_ROUNDS")); }
    static qint64 outageMs() { return isSoak() ? 10000 : 2000; }

    void prepare()
    {
        QCOMPARE(m_postgres->start(), QString());
        m_cluster = std::make_unique<ProcessCluster>(*m_postgres);
    }

    void startCluster()
    {
        const QStringList options{
            service("call", "request-interaction", ",\"_ttl\":\"3600\",\"_resource_group\":\"Pool\""),
            service("kept", "request-interaction", ",\"_ttl\":\"3600\",\"_resource_group\":\"Kept\""),
            service("match", "match-interaction")};
        QCOMPARE(m_cluster->start(options.join(u','),
                     s("\"GMS_Resources\":{%1,%2}")
                         .arg(pool("Pool", '8', 4000, bookingMs), pool("Kept", '9', keptNumbers, keptMs))),
            QString());
    }

    /// What node @p asked says of node @p of.
    QString stateOf(int asked, int of)
    {
        const auto status = call(asked, "cluster.status");
        if (!status)
            return status.error().message;
        const QJsonArray nodes = status->value(s("nodes")).toArray();
        for (const QJsonValue node : nodes) {
            if (node[s("name")].toString() == ProcessCluster::name(of))
                return node[s("state")].toString();
        }
        return {};
    }

    Result<QJsonObject> call(int node, const char *method, const QJsonObject &params = {})
    {
        auto &session = m_sessions[static_cast<size_t>(node)];
        if (!session) {
            session = std::make_unique<AdminSession>(m_cluster->adminPort(node));
            const auto login = session->logIn(s("admin"), QLatin1String(ServerProcess::adminPassword));
            if (!login) {
                session.reset();
                return fail(login.error());
            }
        }
        return session->call(method, params);
    }

    bool addService(const QString &name)
    {
        const QJsonObject values{{s("_type"), s("builtin")}, {s("_service"), s("request-interaction")},
            {s("_resource_group"), s("Pool")}};
        const auto applied = call(0, "config.apply",
            {{s("changes"),
                QJsonArray{QJsonObject{{s("kind"), s("options")}, {s("owner"), s("cluster")},
                    {s("name"), QString(s("service.") + name)}, {s("seenRevision"), 0},
                    {s("set"), values}}}}});
        if (!applied)
            qWarning("%s", qPrintable(applied.error().message));
        return applied.has_value();
    }

    int serviceStatus(int node, const QString &name)
    {
        return HttpClient(m_cluster->publicPort(node)).post("/genesys/1/service/" + name.toUtf8()).status;
    }

    /// From wherever the node is: 503 within a second.
    bool refusesAtOnce(int node)
    {
        HttpReply reply;
        const qint64 sentMs = ClusterLedger::nowMs();
        std::thread([&] {
            m_cluster->follow(node);
            reply = HttpClient(m_cluster->publicPort(node)).post("/genesys/1/service/call");
        }).join();
        return reply.status == 503 && reply.headers.value("retry-after").toInt() > 0
            && ClusterLedger::nowMs() - sentMs < 1000;
    }

    void compare(ClusterLedger &ledger)
    {
        qInfo("%s", qPrintable(ledger.figures()));
        const QStringList wrong = ledger.compare(*m_cluster, 0);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        m_acknowledged += ledger.acknowledged();
        m_matches += ledger.matches();
        for (const auto &node : ledger.counters) {
            QVERIFY(node.slowestMs < slowestAnswerMs);
            QVERIFY(node.slow <= rounds() * 2 * ClusterLoad::workersPerNode); // its own and those who match
        }
    }

    int m_acknowledged = 0;
    int m_matches = 0;
    std::unique_ptr<PostgresServer> m_postgres;
    std::unique_ptr<PostgresServer> m_standby;
    std::unique_ptr<TcpProxy> m_proxy;
    std::unique_ptr<NetNamespace> m_network;
    std::unique_ptr<ProcessCluster> m_cluster;
    std::array<std::unique_ptr<AdminSession>, ProcessCluster::size>
        m_sessions; // of nodes that are not killed
};

QTEST_GUILESS_MAIN(ClusterFaultsTest)
#include "tst_clusterfaults.moc"
