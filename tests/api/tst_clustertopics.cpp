#include "tests/api/httpcertificates.h"
#include "tests/support/parallel.h"
#include "tests/support/testcluster.h"

#include <QJsonArray>
#include <QLoggingCategory>

#include <atomic>

using namespace usher;
using namespace usher::test;

using Values = DaemonFixture::Values;

namespace {

constexpr int nodes = 3;
constexpr int poolSize = 40;

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

Values service(const char *builtIn)
{
    return {{s("_type"), s("builtin")}, {s("_service"), s(builtIn)}, {s("_ttl"), s("300")}};
}

Values pool(const char *strategy, int prefix, int size, const char *timeout)
{
    Values values{{s("_allocation_strategy"), s(strategy)}, {s("_booking_expiration_timeout"), s(timeout)}};
    for (int i = 0; i < size; ++i)
        values.insert(s("n%1").arg(i), QString::number(prefix + i));
    return values;
}

} // namespace

#define WAIT_FOR(condition) QTRY_VERIFY2_WITH_TIMEOUT(condition, #condition, 20000)

/// Three linked nodes: what one does is seen in the topics of another.
class ClusterTopicsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("server*=false"));
        QCOMPARE(m_cluster.prepare(nodes), QString());
        const QString key = http::test::writeFile(m_folder.filePath(s("key")), QByteArray(64, 'k'));
        QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner);
        m_cluster.set("cluster", "nodes", s("node-01,node-02,node-03"));
        m_cluster.set("cluster", "listen", s("127.0.0.1:0"));
        m_cluster.set("cluster", "key-file", key);
        for (int i = 0; i < nodes; ++i)
            QCOMPARE(m_cluster.start(i), QString());
        QCOMPARE(m_cluster.node(0).configure({{s("service.call"), service("request-interaction")},
                                                 {s("service.match"), service("match-interaction")}},
                     {{s("GMS_Resources"),
                         {{s("Cluster"), pool("CLUSTER", 2000, poolSize, "120")},
                             {s("Short"), pool("CLUSTER", 4000, 2, "5")},
                             {s("Small"), pool("CLUSTER", 5000, 1, "120")},
                             {s("Local"), pool("LOCAL", 1000, 3, "120")}}}}),
            QString());
        for (int i = 0; i < nodes; ++i)
            WAIT_FOR(HttpClient(m_cluster.node(i).internalPort())
                         .post("/genesys/1/service/match", "_access_number=1")
                         .status
                == 404);
        WAIT_FOR(linkedTo(1) == 2);
        for (const char *topic : {"alarms", "bookings", "nodes", "pools", "requests", "services",
                 "services.nodes", "audit", "store"})
            QVERIFY(m_cluster.call(1, "topic.subscribe", {{s("topic"), s(topic)}, {s("limit"), 1}}));
    }

    void booking_whenMadeOnOneNode_thenIsSeenOnAnotherWithinASecondAndVanishesWithItsRelease()
    {
        const HttpReply given = call(0, "Cluster");
        QCOMPARE(given.status, 200);
        const QString key = s("Cluster ") + given.text("_access_number");
        QTRY_VERIFY_WITH_TIMEOUT(!row("bookings", key).isEmpty(), 2000); // a second, and a loaded machine
        const QJsonObject booking = row("bookings", key);
        QCOMPARE(booking[s("owner")].toString(), given.text("_id"));
        QCOMPARE(booking[s("service")].toString(), s("call"));
        WAIT_FOR(row("pools", s("Cluster"))[s("booked")].toInt() == 1);
        QCOMPARE(row("pools", s("Cluster"))[s("total")].toInt(), poolSize);
        QCOMPARE(match(2, given.text("_access_number")), 200);
        WAIT_FOR(row("bookings", key).isEmpty());
        WAIT_FOR(row("pools", s("Cluster"))[s("booked")].toInt() == 0);
    }

    void booking_whenItLapses_thenVanishesOnTheOtherNode()
    {
        const HttpReply given = call(0, "Short");
        QCOMPARE(given.status, 200);
        const QString key = s("Short ") + given.text("_access_number");
        WAIT_FOR(!row("bookings", key).isEmpty());
        WAIT_FOR(row("bookings", key).isEmpty());
        WAIT_FOR(row("pools", s("Short"))[s("booked")].toInt() == 0);
    }

    void booking_whenItsGroupIsLocal_thenIsShownWithItsNode()
    {
        const HttpReply given = call(2, "Local");
        QCOMPARE(given.status, 200);
        WAIT_FOR(!row("bookings", s("Local/node-03 ") + given.text("_access_number")).isEmpty());
        WAIT_FOR(row("pools", s("Local/node-03"))[s("booked")].toInt() == 1);
        QCOMPARE(row("pools", s("Local/node-03"))[s("node")].toString(), s("node-03"));
        QCOMPARE(row("pools", s("Local/node-01"))[s("booked")].toInt(), 0);
        // By hand, from another node.
        const QJsonObject params{
            {s("group"), s("Local")}, {s("value"), given.text("_access_number")}, {s("reason"), s("test")}};
        const auto wrongNode = m_cluster.call(0, "resources.release", params);
        QVERIFY(!wrongNode);
        QCOMPARE(wrongNode.error().code, ErrorCode::Conflict);
        QJsonObject right = params;
        right.insert(s("node"), s("node-03"));
        const auto released = m_cluster.call(0, "resources.release", right);
        QVERIFY2(released, qPrintable(released ? QString() : released.error().message));
        QCOMPARE(released->value(s("owner")).toString(), given.text("_id"));
        WAIT_FOR(row("pools", s("Local/node-03"))[s("booked")].toInt() == 0);
    }

    void counters_whenClientsUseAllNodes_thenTheirSumsAgreeWithWhatTheyDid()
    {
        WAIT_FOR(row("services", s("call"))[s("nodes")].toInt() == nodes);
        const QJsonObject callBefore = row("services", s("call"));
        const QJsonObject matchBefore = row("services", s("match"));
        std::atomic<int> created = 0, refused = 0, matched = 0, notMatched = 0;
        inParallel(3 * poolSize / 2, [&](int i) {
            const HttpReply given = call(i % nodes, "Cluster");
            if (given.status != 200) {
                ++refused;
                return;
            }
            ++created;
            if (i % 2 == 0)
                return;
            (match((i + 1) % nodes, given.text("_access_number")) == 200 ? matched : notMatched)++;
            if (i % 4 == 1)
                (match((i + 2) % nodes, given.text("_id")) == 200 ? matched : notMatched)++;
        });
        QVERIFY(created > 0 && matched > 0 && notMatched > 0);
        const auto grown = [](const QJsonObject &before, const QJsonObject &now, const char *field) {
            return static_cast<int>(now[s(field)].toInteger() - before[s(field)].toInteger());
        };
        const auto callNow = [&] { return row("services", s("call")); };
        const auto matchNow = [&] { return row("services", s("match")); };
        WAIT_FOR(grown(callBefore, callNow(), "created") == created
            && grown(callBefore, callNow(), "refused") == refused
            && grown(callBefore, callNow(), "numbersGiven") == created
            && grown(matchBefore, matchNow(), "matched") == matched
            && grown(matchBefore, matchNow(), "notMatched") == notMatched);
        int sum = 0;
        for (int i = 0; i < nodes; ++i)
            sum += row("services.nodes", s("call ") + m_cluster.name(i))[s("created")].toInt();
        QCOMPARE(sum, callNow()[s("created")].toInt());
        WAIT_FOR(row("services", s("call"))[s("active")].toInt() > 0);
    }

    void pools_whenExhaustedOnTwoNodes_thenBothCount()
    {
        QCOMPARE(call(0, "Small").status, 200);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(call(i < 3 ? 0 : 2, "Small").status, 503);
        WAIT_FOR(row("pools", s("Small"))[s("exhausted")].toInt() == 4);
        QCOMPARE(row("pools", s("Small"))[s("free")].toInt(), 0);
    }

    void alarm_whenItStandsOnOneNode_thenIsShownAndAcknowledgedOnAnother()
    {
        const QString key = s("node-01 2001/Small");
        WAIT_FOR(!row("alarms", key).isEmpty());
        const auto acknowledged = m_cluster.call(1, "alarms.acknowledge",
            {{s("node"), s("node-01")}, {s("key"), s("2001/Small")}, {s("note"), s("more are ordered")}});
        QVERIFY2(acknowledged, qPrintable(acknowledged ? QString() : acknowledged.error().message));
        WAIT_FOR(row("alarms", key)[s("note")].toString() == s("more are ordered"));
        QCOMPARE(row("alarms", key)[s("acknowledgedBy")].toString(), s("admin"));
        const auto onItsNode = [&]() -> QJsonObject {
            const auto list = m_cluster.call(0, "alarms.list");
            const QJsonArray alarms = list ? list->value(s("alarms")).toArray() : QJsonArray();
            for (const QJsonValue alarm : alarms) {
                if (alarm[s("node")] == s("node-01") && alarm[s("key")] == s("2001/Small"))
                    return alarm.toObject();
            }
            return {};
        };
        WAIT_FOR(onItsNode()[s("acknowledgedBy")].toString() == s("admin"));
        WAIT_FOR(audited(s("alarm node-01 2001/Small")));
        const auto unknown = m_cluster.call(
            1, "alarms.acknowledge", {{s("node"), s("node-02")}, {s("key"), s("2001/Small")}});
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::NotFound);
    }

    void nodesAndRequests_whenWatchedOnOneNode_thenShowAll()
    {
        for (int i = 0; i < nodes; ++i) {
            WAIT_FOR(row("nodes", m_cluster.name(i))[s("up")].toBool());
            WAIT_FOR(row("requests", m_cluster.name(i)).contains(s("status2xx")));
            QVERIFY(row("requests", m_cluster.name(i))[s("total")].toInt() > 0);
        }
        QCOMPARE(row("store", s("node-02"))[s("dialect")].toString(), s("postgresql"));
    }

    void counters_whenANodeStops_thenItsOwnAreNotInTheSum()
    {
        m_cluster.stop(2);
        WAIT_FOR(row("services", s("call"))[s("nodes")].toInt() == 2);
        QVERIFY(row("services.nodes", s("call node-03")).isEmpty());
        WAIT_FOR(!row("nodes", s("node-03"))[s("up")].toBool());
        WAIT_FOR(row("requests", s("node-03")).isEmpty());
        QCOMPARE(m_cluster.start(2), QString());
        WAIT_FOR(row("services", s("call"))[s("nodes")].toInt() == 3);
        QCOMPARE(row("services.nodes", s("call node-03"))[s("created")].toInt(), 0);
    }

    void cleanupTestCase()
    {
        m_cluster.forgetLogins();
        for (int i = 0; i < nodes; ++i)
            m_cluster.stop(i);
    }

private:
    /// As node-02 shows it; empty if it does not.
    QJsonObject row(const char *topic, const QString &key)
    {
        const auto listed = m_cluster.call(1, "topic.query", {{s("topic"), s(topic)}, {s("limit"), 1000}});
        if (!listed)
            return {};
        static const QMap<QByteArray, QString> keys{{"alarms", s("row")}, {"bookings", s("booking")},
            {"nodes", s("name")}, {"pools", s("pool")}, {"requests", s("node")}, {"services", s("service")},
            {"services.nodes", s("row")}, {"store", s("node")}};
        const QJsonArray rows = listed->value(s("rows")).toArray();
        for (const QJsonValue one : rows) {
            if (one[keys.value(topic)].toString() == key)
                return one.toObject();
        }
        return {};
    }
    bool audited(const QString &subject)
    {
        const auto listed = m_cluster.call(1, "topic.query",
            {{s("topic"), s("audit")},
                {s("filter"),
                    QJsonArray{QJsonObject{
                        {s("field"), s("subject")}, {s("op"), s("eq")}, {s("value"), subject}}}}});
        return listed && !listed->value(s("rows")).toArray().isEmpty();
    }
    int linkedTo(int i)
    {
        int up = 0;
        const auto status = m_cluster.call(i, "cluster.status");
        const QJsonArray all = status ? status->value(s("nodes")).toArray() : QJsonArray();
        for (const QJsonValue node : all)
            up += node[s("link")].toString() == s("up") ? 1 : 0;
        return up;
    }
    HttpReply call(int i, const char *group)
    {
        return HttpClient(m_cluster.node(i).publicPort())
            .post("/genesys/1/service/call", QByteArray("_resource_group=") + group);
    }
    int match(int i, const QString &number)
    {
        return HttpClient(m_cluster.node(i).internalPort())
            .post("/genesys/1/service/match", "_access_number=" + number.toUtf8())
            .status;
    }

    QTemporaryDir m_folder;
    TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(ClusterTopicsTest)
#include "tst_clustertopics.moc"
