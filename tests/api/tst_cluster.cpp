#include "tests/support/testcluster.h"

#include <QJsonArray>
#include <QLoggingCategory>
#include <QWebSocket>

using namespace usher;
using namespace usher::test;

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

QJsonObject nodeOf(const Result<QJsonObject> &status, const QString &name)
{
    if (status) {
        const QJsonArray nodes = status->value(s("nodes")).toArray();
        for (const QJsonValue node : nodes) {
            if (node[s("name")].toString() == name)
                return node.toObject();
        }
    }
    return {};
}

QStringList alarmsOf(const Result<QJsonObject> &answer)
{
    QStringList keys;
    if (answer) {
        const QJsonArray alarms = answer->value(s("alarms")).toArray();
        for (const QJsonValue alarm : alarms)
            keys.append(alarm[s("node")].toString() + u' ' + alarm[s("key")].toString());
    }
    return keys;
}

} // namespace

#define WAIT_FOR(condition) QTRY_VERIFY2_WITH_TIMEOUT(condition, #condition, 20000)

/// Three nodes: who is up, who is ready, and what one node does that the others must know.
class ClusterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("server*=false"));
        QCOMPARE(m_cluster.prepare(3), QString());
        m_cluster.set("cluster", "nodes", s("node-01,node-02,node-03"));
        for (int i = 0; i < 3; ++i) {
            m_cluster.node(i).set(s("cluster"), s("data_center"), s("dc%1").arg(i));
            m_cluster.node(i).set(s("cluster"), s("rack"), s("r%1").arg(i));
        }
    }

    void node_whenItIsTheFirstOfThree_thenIsOfflineUntilAMajorityIsUp()
    {
        QCOMPARE(m_cluster.start(0), QString());
        QCOMPARE(m_cluster.probe(0), 503);
        const auto alone = m_cluster.call(0, "cluster.status");
        QCOMPARE(alone->value(s("configured")).toInt(), 3);
        QCOMPARE(alone->value(s("up")).toInt(), 1);
        QCOMPARE(alone->value(s("quorum")).toInt(), 2);
        QCOMPARE(alone->value(s("ready")).toBool(), false);
        WAIT_FOR(alarmsOf(m_cluster.call(0, "alarms.list")).contains(s("node-01 2017/majority")));
        QCOMPARE(m_cluster.start(1), QString());
        WAIT_FOR(m_cluster.probe(0) == 200 && m_cluster.probe(1) == 200);
        QCOMPARE(m_cluster.start(2), QString());
        WAIT_FOR(m_cluster.probe(2) == 200);
        WAIT_FOR(!alarmsOf(m_cluster.call(2, "alarms.list")).contains(s("node-01 2017/majority")));
    }

    void status_whenAskedOfAnyNode_thenShowsAllNodes()
    {
        for (int asked = 0; asked < 3; ++asked) {
            WAIT_FOR(m_cluster.call(asked, "cluster.status")->value(s("up")).toInt() == 3);
            double shares = 0;
            for (int i = 0; i < 3; ++i) {
                WAIT_FOR(nodeOf(m_cluster.call(asked, "cluster.status"), m_cluster.name(i))
                             .value(s("state"))
                             .toString()
                    == s("ONLINE"));
                const QJsonObject node = nodeOf(m_cluster.call(asked, "cluster.status"), m_cluster.name(i));
                QCOMPARE(node.value(s("up")).toBool(), true);
                QCOMPARE(node.value(s("member")).toBool(), true);
                QCOMPARE(node.value(s("nodeId")).toInt(), i + 1);
                QCOMPARE(node.value(s("dataCenter")).toString(), s("dc%1").arg(i));
                QCOMPARE(node.value(s("rack")).toString(), s("r%1").arg(i));
                QCOMPARE(node.value(s("version")).toString(), s(USHER_VERSION));
                QCOMPARE(node.value(s("token")).toString().size(), 16);
                QVERIFY(node.value(s("memoryBytes")).toInteger() > 0);
                QVERIFY(std::abs(node.value(s("clockAheadMs")).toInteger()) < 2000);
                shares += node.value(s("share")).toDouble();
            }
            QVERIFY(std::abs(shares - 1) < 1e-6);
        }
    }

    void key_whenAnotherOneOpensTheSecretsOfANode_thenAnAlarmSaysSo()
    {
        // The data folders of this test are new, so each has made a key of its own.
        WAIT_FOR(alarmsOf(m_cluster.call(0, "alarms.list")).contains(s("node-01 2020/node-02")));
        WAIT_FOR(alarmsOf(m_cluster.call(0, "alarms.list")).contains(s("node-03 2020/node-02")));
    }

    void name_whenTakenByAnotherProcess_thenTheSecondDoesNotStart()
    {
        DaemonFixture second;
        second.set(s("store"), s("url"), m_cluster.postgres.url(m_cluster.database, s("runner")));
        second.set(s("server"), s("node_id"), s("2"));
        const QString refused = second.start();
        QVERIFY2(refused.contains(s("another process serves as node-02")), qPrintable(refused));
    }

    void suspend_whenAskedOfAnotherNode_thenThatOneIsDrainedUntilResumed()
    {
        QVERIFY(m_cluster.call(0, "node.suspend", {{s("node"), s("node-03")}}));
        WAIT_FOR(m_cluster.probe(2) == 503);
        QCOMPARE(m_cluster.probe(0), 200);
        WAIT_FOR(nodeOf(m_cluster.call(1, "cluster.status"), s("node-03")).value(s("suspended")).toBool());
        QVERIFY(m_cluster.call(1, "node.resume", {{s("node"), s("node-03")}}));
        WAIT_FOR(m_cluster.probe(2) == 200);
        QVERIFY(m_cluster.call(2, "node.suspend"));
        QCOMPARE(m_cluster.probe(2), 503);
        QVERIFY(m_cluster.call(2, "node.resume"));
        QCOMPARE(m_cluster.probe(2), 200);
        const auto unknown = m_cluster.call(0, "node.suspend", {{s("node"), s("node-09")}});
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::NotFound);
    }

    void session_whenOpenedOnOneNode_thenIsValidOnTheOthersAndEndsOnAll()
    {
        AdminSession first(m_cluster.node(0).adminPort());
        const auto login = first.logIn(s("admin"), QLatin1String(DaemonFixture::adminPassword));
        QVERIFY(login);
        AdminSession second(m_cluster.node(1).adminPort());
        QVERIFY(second.call("session.resume", {{s("token"), login->token}}));
        QVERIFY(second.call("node.status"));
        const auto listed = m_cluster.call(2, "sessions.list");
        QVERIFY(listed);
        // Revoked through the third node, the session ends on both others without being used.
        QString id;
        const QJsonArray sessions = listed->value(s("sessions")).toArray();
        AdminSession third(m_cluster.node(2).adminPort());
        const auto own = third.logIn(s("admin"), QLatin1String(DaemonFixture::adminPassword));
        QVERIFY(own);
        for (const QJsonValue session : sessions) {
            if (!session[s("own")].toBool())
                id = session[s("id")].toString();
            if (!id.isEmpty() && third.call("sessions.revoke", {{s("id"), id}}))
                id.clear();
        }
        WAIT_FOR(!first.call("node.status") && !second.call("node.status"));
        m_cluster.forgetLogins(); // all but the third's were revoked
    }

    void role_whenChangedOnOneNode_thenCountsOnTheOthers()
    {
        QVERIFY(m_cluster.call(0, "accounts.create",
            {{s("name"), s("mover")}, {s("password"), s("violet river 17")}, {s("role"), s("operator")}}));
        AdminSession mover(m_cluster.node(1).adminPort());
        QVERIFY(mover.logIn(s("mover"), s("violet river 17")));
        QVERIFY(mover.call("audit.list"));
        QVERIFY(m_cluster.call(2, "accounts.update",
            {{s("name"), s("mover")}, {s("seenRevision"), 1}, {s("role"), s("viewer")}}));
        WAIT_FOR(!mover.call("audit.list"));
        QVERIFY(mover.call("node.status"));
        QVERIFY(m_cluster.call(
            2, "accounts.update", {{s("name"), s("mover")}, {s("seenRevision"), 2}, {s("disabled"), true}}));
        WAIT_FOR(!mover.call("node.status"));
    }

    void node_whenOneOfThreeIsGone_thenTheOthersStayReadyAndSayWhoIsMissing()
    {
        m_cluster.stop(2);
        QCOMPARE(m_cluster.probe(0), 200);
        WAIT_FOR(!nodeOf(m_cluster.call(1, "cluster.status"), s("node-03")).value(s("up")).toBool());
        WAIT_FOR(alarmsOf(m_cluster.call(1, "alarms.list")).contains(s("node-01 2018/node-03")));
        QCOMPARE(m_cluster.probe(0), 200);
        QCOMPARE(m_cluster.probe(1), 200);
        // The ring follows who is up twice a second.
        WAIT_FOR(
            nodeOf(m_cluster.call(1, "cluster.status"), s("node-03")).value(s("share")).toDouble() == 0.0);
    }

    void node_whenTwoOfThreeAreGone_thenTheLastIsNotReady()
    {
        m_cluster.stop(0);
        QCOMPARE(m_cluster.probe(1), 200); // its lease still runs
        WAIT_FOR(m_cluster.probe(1) == 503);
        QCOMPARE(m_cluster.start(0), QString());
        WAIT_FOR(m_cluster.probe(1) == 200);
        QCOMPARE(m_cluster.start(2), QString());
        WAIT_FOR(m_cluster.probe(2) == 200);
        WAIT_FOR(!alarmsOf(m_cluster.call(2, "alarms.list")).contains(s("node-01 2018/node-03")));
    }

    void membership_whenANodeIsTakenOut_thenItIsOfflineAndTheMajorityIsAnother()
    {
        // The command line of this test's nodes holds the list; a stored one is what a real cluster has.
        m_cluster.stop(2);
        m_cluster.node(2).set(s("cluster"), s("nodes"), s("node-01,node-02"));
        QCOMPARE(m_cluster.start(2), QString());
        WAIT_FOR(alarmsOf(m_cluster.call(2, "alarms.list")).contains(s("node-03 2017/majority")));
        QCOMPARE(m_cluster.probe(2), 503);
    }

private:
    TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(ClusterTest)
#include "tst_cluster.moc"
