#include "tests/api/httpcertificates.h"
#include "tests/support/testcluster.h"

#include <QJsonArray>
#include <QLoggingCategory>
#include <QTest>

using namespace usher;
using namespace usher::test;
using http::test::Identity;
using http::test::writeFile;

namespace {

constexpr int count = 3;

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

/// Three real nodes on one PostgreSQL find each other through it and link up.
class ClusterLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("server*=false"));
        QCOMPARE(m_cluster.prepare(count), QString());
        m_key = writeFile(m_folder.filePath(s("key")), QByteArray(64, 'k'));
        QFile::setPermissions(m_key, QFile::ReadOwner | QFile::WriteOwner);
        m_cluster.set("cluster", "nodes", s("node-01,node-02,node-03"));
        m_cluster.set("cluster", "listen", s("127.0.0.1:0"));
        m_cluster.set("cluster", "key-file", m_key);
        startAll();
    }

    void links_whenTheNodesShareAKey_thenEachHasOneToEveryOther()
    {
        QVERIFY(allLinked());
        const QByteArray metrics = HttpClient(m_cluster.node(0).internalPort()).get("/metrics").body;
        QVERIFY(metrics.contains("usher_cluster_link_up{peer=\"node-02\"} 1"));
        QVERIFY(metrics.contains("usher_cluster_link_up{peer=\"node-03\"} 1"));
        QVERIFY(metrics.contains("usher_cluster_link_bytes_total{peer=\"node-02\",direction=\"in\"} "));
        QVERIFY(!metrics.contains("usher_cluster_link_up{peer=\"node-01\"}"));
        const QJsonObject self = viewFrom(0, 0);
        QVERIFY(!self.contains(s("link")) || self.value(s("link")) == s("none"));
        QVERIFY(self.value(s("linkAddress")).toString().startsWith(s("127.0.0.1:")));
        QTRY_VERIFY_WITH_TIMEOUT(viewFrom(0, 1).value(s("roundTripMs")).toDouble() > 0, 10000);
    }

    void links_whenANodeStops_thenItsOwnGoDownAndComeBackWithIt()
    {
        m_cluster.stop(1);
        QTRY_COMPARE_WITH_TIMEOUT(linkFrom(0, 1), s("down"), 10000);
        QTRY_COMPARE_WITH_TIMEOUT(linkFrom(2, 1), s("down"), 10000);
        QCOMPARE(linkFrom(0, 2), s("up"));
        QVERIFY(HttpClient(m_cluster.node(0).internalPort())
                    .get("/metrics")
                    .body.contains("usher_cluster_link_up{peer=\"node-02\"} 0"));
        QCOMPARE(m_cluster.start(1), QString());
        QVERIFY(allLinked());
    }

    void links_whenANodeHasAnotherKey_thenItHasNoneAndAnAlarmSaysWhy()
    {
        const QString other = writeFile(m_folder.filePath(s("other")), QByteArray(64, 'o'));
        QFile::setPermissions(other, QFile::ReadOwner | QFile::WriteOwner);
        m_cluster.stop(2);
        m_cluster.node(2).set(s("cluster"), s("key-file"), other);
        QCOMPARE(m_cluster.start(2), QString());
        QTRY_VERIFY_WITH_TIMEOUT(alarmsOf(0).contains(s("2019/node-03")), 30000);
        QCOMPARE(linkFrom(0, 2), s("down"));
        QCOMPARE(linkFrom(0, 1), s("up"));
        m_cluster.stop(2);
        m_cluster.node(2).set(s("cluster"), s("key-file"), m_key);
        QCOMPARE(m_cluster.start(2), QString());
        QVERIFY(allLinked());
        QTRY_VERIFY_WITH_TIMEOUT(!alarmsOf(0).contains(s("2019/node-03")), 10000);
    }

    void links_whenTheNodesHaveCertificates_thenEachHasOneToEveryOther()
    {
        for (int i = 0; i < count; ++i)
            m_cluster.stop(i);
        const Identity authority = Identity::make("authority");
        const QString ca = writeFile(m_folder.filePath(s("ca.pem")), authority.certificatePem());
        for (int i = 0; i < count; ++i) {
            const Identity made = Identity::make(TestCluster::name(i).toLatin1().constData(), &authority);
            const QString path = m_folder.filePath(TestCluster::name(i));
            m_cluster.node(i).set(
                s("cluster"), s("certificate"), writeFile(path + s(".crt"), made.certificatePem()));
            m_cluster.node(i).set(
                s("cluster"), s("certificate-key"), writeFile(path + s(".key"), made.keyPem()));
            QFile::setPermissions(path + s(".key"), QFile::ReadOwner | QFile::WriteOwner);
            m_cluster.node(i).set(s("cluster"), s("ca"), ca);
        }
        startAll();
        QVERIFY(allLinked());
    }

    void start_whenTheLinksCannotBeSecured_thenIsRefusedByName()
    {
        m_cluster.stop(2);
        m_cluster.node(2).set(s("cluster"), s("ca"), m_folder.filePath(s("none.pem")));
        const QString refused = m_cluster.start(2);
        QVERIFY2(refused.contains(s("cluster/ca")), qPrintable(refused));
    }

private:
    void startAll()
    {
        for (int i = 0; i < count; ++i)
            QCOMPARE(m_cluster.start(i), QString());
    }
    QJsonObject viewFrom(int from, int of)
    {
        const auto status = m_cluster.call(from, "cluster.status");
        const QJsonArray nodes = status ? status->value(s("nodes")).toArray() : QJsonArray();
        for (const QJsonValue &node : nodes) {
            if (node[s("name")] == TestCluster::name(of))
                return node.toObject();
        }
        return {};
    }
    QString linkFrom(int from, int of) { return viewFrom(from, of).value(s("link")).toString(); }
    bool allLinked()
    {
        return QTest::qWaitFor(
            [this] {
                for (int from = 0; from < count; ++from) {
                    for (int of = 0; of < count; ++of) {
                        if (of != from && linkFrom(from, of) != s("up"))
                            return false;
                    }
                }
                return true;
            },
            20000);
    }
    QStringList alarmsOf(int i)
    {
        const auto answer = m_cluster.call(i, "alarms.list");
        QStringList keys;
        const QJsonArray alarms = answer ? answer->value(s("alarms")).toArray() : QJsonArray();
        for (const QJsonValue &alarm : alarms)
            keys.append(alarm[s("key")].toString());
        return keys;
    }

    QTemporaryDir m_folder;
    TestCluster m_cluster;
    QString m_key;
};

QTEST_GUILESS_MAIN(ClusterLinksTest)
#include "tst_clusterlinks.moc"
