#include "tests/support/parallel.h"
#include "tests/support/testcluster.h"

#include <QJsonArray>
#include <QLoggingCategory>
#include <QSet>
#include <QTest>

#include <atomic>
#include <mutex>

using namespace usher;
using namespace usher::test;

using Values = DaemonFixture::Values;

namespace {

constexpr int clients = 64;
constexpr int poolSize = 10;

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

Values service(const char *builtIn)
{
    return {{s("_type"), s("builtin")}, {s("_service"), s(builtIn)}, {s("_ttl"), s("300")}};
}

Values pool(const char *strategy, int prefix)
{
    Values values{{s("_allocation_strategy"), s(strategy)}, {s("_booking_expiration_timeout"), s("120")}};
    for (int i = 0; i < poolSize; ++i)
        values.insert(s("n%1").arg(i), QString::number(prefix + i));
    return values;
}

} // namespace

/// Two nodes on one PostgreSQL: what happens once happens once in the whole cluster.
class ClusterBookingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("server*=false"));
        QCOMPARE(m_cluster.prepare(2), QString());
        QCOMPARE(m_cluster.start(0), QString());
        QCOMPARE(m_cluster.node(0).configure({{s("service.call"), service("request-interaction")},
                                                 {s("service.match"), service("match-interaction")}},
                     {{s("GMS_Resources"),
                         {{s("Local"), pool("LOCAL", 1000)}, {s("Cluster"), pool("CLUSTER", 2000)}}}}),
            QString());
        QCOMPARE(m_cluster.start(1), QString());
    }

    void requests_whenSentToBothNodes_thenEachNumberOfTheClusterOnce()
    {
        std::mutex mutex;
        QList<QString> numbers;
        int refused = 0;
        inParallel(clients, [&](int i) {
            HttpClient client(node(i).publicPort());
            const HttpReply reply = client.post(
                "/genesys/1/service/call", "_resource_group=Cluster&_phone_number=" + QByteArray::number(i));
            const std::lock_guard lock(mutex);
            if (reply.status == 200)
                numbers.append(reply.text("_access_number"));
            else if (reply.status == 503 && reply.headers.contains("retry-after"))
                ++refused;
        });
        QCOMPARE(numbers.size(), poolSize);
        QCOMPARE(QSet<QString>(numbers.cbegin(), numbers.cend()).size(), poolSize);
        QCOMPARE(refused, clients - poolSize);
        // What one node gave out the other one matches.
        for (int i = 0; i < poolSize; ++i)
            QCOMPARE(HttpClient(node(i).internalPort())
                         .post("/genesys/1/service/match", "_access_number=" + numbers[i].toUtf8())
                         .status,
                200);
    }

    void requests_whenTheGroupIsLocal_thenEachNodeHasItsOwn()
    {
        for (int i = 0; i < 2; ++i) {
            QSet<QString> numbers;
            for (int n = 0; n < poolSize; ++n)
                numbers.insert(HttpClient(node(i).publicPort())
                                   .post("/genesys/1/service/call", "_resource_group=Local")
                                   .text("_access_number"));
            QCOMPARE(numbers.size(), poolSize);
            QCOMPARE(HttpClient(node(i).publicPort())
                         .post("/genesys/1/service/call", "_resource_group=Local")
                         .status,
                503);
        }
    }

    void matches_whenSentToBothNodes_thenExactlyOne200()
    {
        for (int round = 0; round < 5; ++round) {
            const HttpReply made
                = HttpClient(node(round).publicPort())
                      .post("/genesys/1/service/call", "_resource_group=Cluster&_phone_number=42");
            QCOMPARE(made.status, 200);
            const QByteArray call
                = "_access_number=" + made.text("_access_number").toUtf8() + "&_phone_number=42";
            std::atomic<int> matched = 0, unmatched = 0;
            inParallel(clients, [&](int i) {
                const int status
                    = HttpClient(node(i).internalPort()).post("/genesys/1/service/match", call).status;
                matched += status == 200 ? 1 : 0;
                unmatched += status == 404 ? 1 : 0;
            });
            QCOMPARE(matched.load(), 1);
            QCOMPARE(unmatched.load(), clients - 1);
        }
    }

    void code_whenIssuedByEitherNode_thenSaysWhich()
    {
        for (int i = 0; i < 2; ++i) {
            const HttpReply made
                = HttpClient(node(i).publicPort())
                      .post("/genesys/1/service/call", "_resource_group=Cluster&_provide_code=true");
            QVERIFY2(made.text("_access_code").startsWith(s("0%1").arg(i + 1)), made.body.constData());
        }
    }

private:
    DaemonFixture &node(int i) { return m_cluster.node(i % 2); }

    TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(ClusterBookingTest)
#include "tst_clusterbooking.moc"
