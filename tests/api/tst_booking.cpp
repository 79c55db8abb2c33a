#include "tests/support/daemonfixture.h"
#include "tests/support/parallel.h"

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

Values service(const char *builtIn, Values extra = {})
{
    extra.insert(s("_type"), s("builtin"));
    extra.insert(s("_service"), s(builtIn));
    return extra;
}

Values pool(const char *strategy, int prefix, Values extra = {})
{
    extra.insert(s("_allocation_strategy"), s(strategy));
    extra.insert(s("_booking_expiration_timeout"), s("120"));
    for (int i = 0; i < poolSize; ++i)
        extra.insert(s("n%1").arg(i), QString::number(prefix + i));
    return extra;
}

} // namespace

/// Booked exactly once, matched exactly once, across restarts.
class BookingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("server*=false")); }
    void init()
    {
        m_server = std::make_unique<DaemonFixture>();
        QCOMPARE(m_server->start(), QString());
        QCOMPARE(
            m_server->configure({{s("service.call"), service("request-interaction", {{s("_ttl"), s("300")}})},
                                    {s("service.match-interaction"), service("match-interaction")}},
                {{s("GMS_Resources"),
                    {{s("Local"), pool("LOCAL", 1000)}, {s("Cluster"), pool("CLUSTER", 2000)},
                        {s("Backed"), pool("CLUSTER", 3000, {{s("_backup_resource"), s("9999")}})}}}}),
            QString());
    }
    void cleanup() { m_server.reset(); }

    void requests_whenMoreThanThePool_thenEachNumberOnceAndTheOthers503_data()
    {
        QTest::addColumn<QByteArray>("group");
        QTest::addColumn<bool>("hasBackup");
        QTest::newRow("local") << QByteArray("Local") << false;
        QTest::newRow("cluster") << QByteArray("Cluster") << false;
        QTest::newRow("backup") << QByteArray("Backed") << true;
    }
    void requests_whenMoreThanThePool_thenEachNumberOnceAndTheOthers503()
    {
        QFETCH(QByteArray, group);
        QFETCH(bool, hasBackup);
        bookAll(group, hasBackup);
        const QSet<QString> booked = m_numbers;
        // A restart in between changes nothing: the pool is still exhausted.
        m_server->stop();
        QCOMPARE(m_server->start(), QString());
        m_numbers.clear();
        HttpClient client(m_server->publicPort());
        const HttpReply reply = client.post("/genesys/1/service/call", "_resource_group=" + group);
        QCOMPARE(reply.status, hasBackup ? 200 : 503);
        if (hasBackup)
            QCOMPARE(reply.text("_access_number"), s("9999"));
        // What was booked before the restart still matches.
        HttpClient internal(m_server->internalPort());
        for (const QString &number : booked)
            QCOMPARE(
                internal.post("/genesys/1/service/match-interaction", "_access_number=" + number.toUtf8())
                    .status,
                200);
        bookAll(group, hasBackup);
        QCOMPARE(m_numbers, booked);
    }

    void matches_whenParallel_thenExactlyOne200()
    {
        HttpClient client(m_server->publicPort());
        const HttpReply made
            = client.post("/genesys/1/service/call", "_resource_group=Cluster&_phone_number=42");
        QCOMPARE(made.status, 200);
        const QByteArray call
            = "_access_number=" + made.text("_access_number").toUtf8() + "&_phone_number=42";
        std::atomic<int> matched = 0, unmatched = 0;
        inParallel(clients, [&](int) {
            HttpClient ivr(m_server->internalPort());
            const int status = ivr.post("/genesys/1/service/match-interaction", call).status;
            matched += status == 200 ? 1 : 0;
            unmatched += status == 404 ? 1 : 0;
        });
        QCOMPARE(matched.load(), 1);
        QCOMPARE(unmatched.load(), clients - 1);
    }

    void number_whenRemovedFromItsGroup_thenKeepsItsLeaseAndIsNotGivenOutAgain()
    {
        bookAll("Cluster", false);
        Values smaller = pool("CLUSTER", 2000);
        smaller.remove(s("n0"));
        QCOMPARE(m_server->configure({}, {{s("GMS_Resources"), {{s("Cluster"), smaller}}}}), QString());
        HttpClient internal(m_server->internalPort());
        for (const QString &number : std::as_const(m_numbers)) // all still match, the removed one too
            QCOMPARE(
                internal.post("/genesys/1/service/match-interaction", "_access_number=" + number.toUtf8())
                    .status,
                200);
        m_numbers.clear();
        bookAll("Cluster", false, poolSize - 1);
        QVERIFY(!m_numbers.contains(s("2000")));
    }

    void codes_whenTheSpaceIsSmall_thenAllAreGivenOnceAndThen503()
    {
        QCOMPARE(
            m_server->configure({}, {{s("GMS_Resources"), {{s("Any"), {{s("a"), s("1")}}}}}}), QString());
        HttpClient client(m_server->publicPort());
        QSet<QString> codes;
        for (int i = 0; i < 100; ++i) {
            const HttpReply reply = client.post(
                "/genesys/1/service/call", "_resource_group=Any&_provide_code=true&_access_code_length=4");
            QCOMPARE(reply.status, 200);
            codes.insert(reply.text("_access_code"));
        }
        QCOMPARE(codes.size(), 100);
        QCOMPARE(client
                     .post("/genesys/1/service/call",
                         "_resource_group=Any&_provide_code=true&_access_code_length=4")
                     .status,
            503);
    }

private:
    void bookAll(const QByteArray &group, bool hasBackup, int size = poolSize)
    {
        std::mutex mutex;
        QStringList numbers;
        int refused = 0;
        inParallel(clients, [&](int) {
            HttpClient app(m_server->publicPort());
            const HttpReply reply = app.post("/genesys/1/service/call", "_resource_group=" + group);
            const std::lock_guard lock(mutex);
            if (reply.status == 200)
                numbers.append(reply.text("_access_number"));
            else if (reply.status == 503)
                ++refused;
        });
        const auto backups = numbers.removeAll(s("9999"));
        m_numbers = QSet<QString>(numbers.cbegin(), numbers.cend());
        QCOMPARE(numbers.size(), size);
        QCOMPARE(m_numbers.size(), size); // distinct
        QCOMPARE(hasBackup ? static_cast<int>(backups) : refused, clients - size);
    }

    std::unique_ptr<DaemonFixture> m_server;
    QSet<QString> m_numbers;
};

QTEST_GUILESS_MAIN(BookingTest)
#include "tst_booking.moc"
