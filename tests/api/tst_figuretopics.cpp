#include "tests/api/virtualserver.h"

#include "server/resources/lease.h"

#include <QLoggingCategory>
#include <QTest>

using namespace usher;
using namespace usher::test;
using namespace std::chrono_literals;

namespace {

using Values = QMap<QString, QString>;

constexpr int poolSize = 3;

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

Change make(RecordKind kind, const char *owner, const char *name, const Values &values)
{
    return {{kind, s(owner), s(name)}, 0, values, {}, false};
}

Values service(const char *builtIn)
{
    return {{s("_type"), s("builtin")}, {s("_service"), s(builtIn)}, {s("_ttl"), s("300")}};
}

Values pool(const char *strategy, int prefix)
{
    Values values{{s("_allocation_strategy"), s(strategy)}, {s("_booking_expiration_timeout"), s("60")}};
    for (int i = 0; i < poolSize; ++i)
        values.insert(s("n%1").arg(i), QString::number(prefix + i));
    return values;
}

} // namespace

/// The tables of pools, bookings, services, store and audit of one server, over virtual time.
class FigureTopicsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(s("server*=false")); }

    void init()
    {
        m_server = std::make_unique<VirtualServer>();
        QString problem = s("no answer");
        m_server->server.configuration().apply(
            {{make(RecordKind::Options, "cluster", "service.call", service("request-interaction")),
                 make(RecordKind::Options, "cluster", "service.match", service("match-interaction")),
                 make(RecordKind::List, "GMS_Resources", "Cluster", pool("CLUSTER", 2000)),
                 make(RecordKind::List, "GMS_Resources", "Local", pool("LOCAL", 1000)),
                 make(RecordKind::List, "GMS_Resources", "Random", pool("RANDOM", 3000))},
                {}},
            AdminWorld::root(), false,
            [&](Result<ChangeOutcome> outcome) { problem = outcome ? QString() : outcome.error().message; });
        m_server->settle();
        QCOMPARE(problem, QString());
    }

    void bookings_whenANumberIsGiven_thenAreShownWithin50Ms()
    {
        watch("bookings");
        QVERIFY(rows("bookings").isEmpty());
        const QJsonObject given = open("Cluster");
        m_server->pass(50ms, 5ms);
        QCOMPARE(rows("bookings").size(), 1);
        const QJsonObject row = rows("bookings").first();
        const QString number = given[s("_access_number")].toString();
        QCOMPARE(row[s("booking")].toString(), s("Cluster ") + number);
        QCOMPARE(row[s("value")].toString(), number);
        QCOMPARE(row[s("owner")].toString(), given[s("_id")].toString());
        QCOMPARE(row[s("service")].toString(), s("call"));
        QVERIFY(!row.contains(s("node")));
        const QDateTime until = QDateTime::fromString(row[s("until")].toString(), Qt::ISODateWithMs);
        const QDateTime since = QDateTime::fromString(row[s("since")].toString(), Qt::ISODateWithMs);
        QCOMPARE(since.secsTo(until), 60);
    }

    void bookings_whenTheyLapse_thenAreGoneWithinASecond()
    {
        watch("bookings");
        (void)open("Cluster");
        m_server->pass(59s);
        QCOMPARE(rows("bookings").size(), 1);
        const auto version = topic("bookings").version();
        m_server->pass(500ms, 100ms);
        QCOMPARE(topic("bookings").version(), version); // no change while the seconds go by
        m_server->pass(2s);
        QVERIFY(rows("bookings").isEmpty());
    }

    void bookings_whenTheServiceIsMatchedOrStopped_thenAreGoneWithin50Ms()
    {
        watch("bookings");
        const QJsonObject first = open("Cluster");
        const QJsonObject second = open("Local");
        m_server->pass(50ms, 5ms);
        QCOMPARE(rows("bookings").size(), 2);
        QCOMPARE(rows("bookings").last()[s("pool")].toString(), s("Local/node-01"));
        QCOMPARE(rows("bookings").last()[s("node")].toString(), s("node-01"));
        QCOMPARE(match(first), 200);
        m_server->pass(50ms, 5ms);
        QCOMPARE(rows("bookings").size(), 1);
        QCOMPARE(m_server->send(http::Method::Delete, s("/genesys/1/service/") + second[s("_id")].toString())
                     .status,
            200);
        m_server->pass(50ms, 5ms);
        QVERIFY(rows("bookings").isEmpty());
    }

    void bookings_whenNobodyWatchesAnyMore_thenAreForgottenAndRightTheNextTime()
    {
        watch("bookings");
        const QJsonObject given = open("Cluster");
        m_server->pass(1s);
        unwatch("bookings");
        QVERIFY(rows("bookings").isEmpty());
        QCOMPARE(match(given), 200);
        (void)open("Local");
        m_server->pass(10s);
        QVERIFY(rows("bookings").isEmpty());
        watch("bookings");
        m_server->pass(50ms, 5ms);
        QCOMPARE(rows("bookings").size(), 1);
        QCOMPARE(rows("bookings").first()[s("group")].toString(), s("Local"));
    }

    void bookings_whenThereAreMoreThanShown_thenTheTopicSaysSoUntilThereAreFewer()
    {
        const qint64 until = m_server->time.nowMs() + 5000;
        constexpr qint64 count = channel::Topics::usualMaxRows + 10;
        store::Connection &connection = m_server->store.connection();
        QVERIFY(connection.control("BEGIN"));
        for (qint64 i = 0; i < count; ++i)
            QVERIFY(connection.execute("INSERT INTO lease (scope, value, pool, place, expires, owner) VALUES "
                                       "('', ?, '*/Many', ?, ?, 'x')",
                {QString::number(i), i, until + (i < 20 ? 0 : 3'600'000)}));
        QVERIFY(connection.control("COMMIT"));
        watch("bookings");
        m_server->pass(3s);
        QCOMPARE(topic("bookings").count(), channel::Topics::usualMaxRows);
        QVERIFY(!topic("bookings").isComplete());
        m_server->pass(4s);
        QCOMPARE(topic("bookings").count(), count - 20);
        QVERIFY(topic("bookings").isComplete());
    }

    void pools_whenNumbersAreBooked_thenCountThem()
    {
        watch("pools");
        QCOMPARE(rows("pools").size(), 3);
        compare("pools", "Cluster",
            {{s("strategy"), s("CLUSTER")}, {s("total"), 3}, {s("booked"), 0}, {s("free"), 3},
                {s("exhausted"), 0}});
        compare("pools", "Local/node-01",
            {{s("strategy"), s("LOCAL")}, {s("node"), s("node-01")}, {s("group"), s("Local")}});
        compare("pools", "Random", {{s("strategy"), s("RANDOM")}, {s("booked"), 0}, {s("free"), 3}});
        for (int i = 0; i < poolSize; ++i)
            (void)open("Cluster");
        m_server->pass(50ms, 5ms);
        compare("pools", "Cluster", {{s("booked"), 3}, {s("free"), 0}, {s("exhausted"), 0}});
        QVERIFY(row("pools", "Cluster").contains(s("nextLapse")));
        QVERIFY(open("Cluster").isEmpty());
        QVERIFY(open("Cluster").isEmpty());
        m_server->pass(1s);
        compare("pools", "Cluster", {{s("exhausted"), 2}});
        m_server->pass(61s);
        compare("pools", "Cluster", {{s("booked"), 0}, {s("free"), 3}, {s("exhausted"), 2}});
        QVERIFY(!row("pools", "Cluster").contains(s("nextLapse")));
    }

    void pools_whenABookedNumberIsTakenFromTheList_thenIsBookedButNotFreeLater()
    {
        watch("pools");
        for (int i = 0; i < poolSize; ++i)
            (void)open("Cluster");
        const RecordKey key{RecordKind::List, s("GMS_Resources"), s("Cluster")};
        const Change change{key, m_server->server.configuration().settings()->records().at(key).revision, {},
            {s("n0")}, false};
        m_server->server.configuration().apply(
            {{change}, {}}, AdminWorld::root(), false, [](const Result<ChangeOutcome> &) {});
        m_server->pass(1s);
        compare("pools", "Cluster", {{s("total"), 2}, {s("booked"), 3}, {s("free"), 0}});
        m_server->pass(61s);
        compare("pools", "Cluster", {{s("total"), 2}, {s("booked"), 0}, {s("free"), 2}});
    }

    void services_whenUsed_thenAreCountedAndLiveOnesToo()
    {
        watch("services");
        watch("services.nodes");
        m_server->pass(3s);
        compare("services", "call",
            {{s("type"), s("request-interaction")}, {s("active"), 0}, {s("created"), 0}, {s("nodes"), 1}});
        const QJsonObject first = open("Cluster");
        (void)open("Cluster");
        (void)open("Random");
        (void)open("Cluster");
        QVERIFY(open("Cluster").isEmpty());
        QCOMPARE(match(first), 200);
        QCOMPARE(match(first), 404);
        m_server->pass(3s);
        compare("services", "call",
            {{s("active"), 3}, {s("created"), 4}, {s("refused"), 1}, {s("numbersGiven"), 4},
                {s("backupGiven"), 0}, {s("matched"), 0}});
        compare("services", "match",
            {{s("active"), 0}, {s("created"), 0}, {s("matched"), 1}, {s("notMatched"), 1}});
        compare("services.nodes", "match node-01", {{s("matched"), 1}, {s("node"), s("node-01")}});
        m_server->pass(301s);
        compare("services", "call", {{s("active"), 0}, {s("created"), 4}});
        const QByteArray page = m_server->server.metrics().render(metrics::Format::Text);
        QVERIFY(page.contains("usher_services_created_total 4\n"));
        QVERIFY(page.contains("usher_service_created_total{service=\"call\"} 4\n"));
        QVERIFY(page.contains("usher_service_matched_total{service=\"match\"} 1\n"));
        QVERIFY(page.contains("usher_pool_exhausted_total{group=\"Cluster\"} 1\n"));
    }

    void services_whenNoLongerConfigured_thenStayWhileServicesLive()
    {
        (void)open("Cluster");
        watch("services");
        const RecordKey key{RecordKind::Options, s("cluster"), s("service.call")};
        const Change change{
            key, m_server->server.configuration().settings()->records().at(key).revision, {}, {}, true};
        m_server->server.configuration().apply(
            {{change}, {}}, AdminWorld::root(), false, [](const Result<ChangeOutcome> &) {});
        m_server->pass(3s);
        QVERIFY(!row("services", "call").contains(s("type")));
        compare("services", "call", {{s("active"), 1}, {s("nodes"), 0}});
        m_server->pass(301s);
        QVERIFY(row("services", "call").isEmpty());
        QVERIFY(!row("services", "match").isEmpty());
    }

    void nodesStoreAndRequests_whenWatched_thenHaveARowOfThisNode()
    {
        for (const char *name : {"nodes", "store", "requests"}) {
            watch(name);
            m_server->pass(1s);
            QCOMPARE(rows(name).size(), 1);
        }
        QCOMPARE(row("nodes", "node-01")[s("up")].toBool(), true);
        QVERIFY(row("store", "node-01").contains(s("retention")));
        const qint64 before = row("requests", "node-01")[s("total")].toInteger();
        (void)open("Cluster");
        m_server->pass(1s);
        QCOMPARE(row("requests", "node-01")[s("total")].toInteger(), before + 1);
        QVERIFY(row("requests", "node-01").contains(s("status2xx")));
    }

    void number_whenReleasedByHand_thenIsFreeAndItsServiceKnows()
    {
        watch("bookings");
        watch("audit");
        const auto socket = administrator();
        const QJsonObject given = open("Cluster");
        const QString number = given[s("_access_number")].toString();
        m_server->pass(50ms, 5ms);
        QJsonObject params{{s("group"), s("Cluster")}, {s("value"), number}};
        QCOMPARE(m_server->call(*socket, "resources.release", params), s("badParameter"));
        params.insert(s("reason"), s("  "));
        QCOMPARE(m_server->call(*socket, "resources.release", params), s("badParameter"));
        params.insert(s("reason"), s("caller complained"));
        QCOMPARE(m_server->call(*socket, "resources.release", params), s("ok"));
        m_server->pass(50ms, 5ms);
        QVERIFY(rows("bookings").isEmpty());
        QCOMPARE(match(given), 404);
        const http::Response shown
            = m_server->send(http::Method::Get, s("/genesys/1/service/") + given[s("_id")].toString());
        QCOMPARE(shown.status, 200);
        QVERIFY(!QJsonDocument::fromJson(shown.body).object().contains(s("_access_number")));
        // Released again, and what cannot be released.
        QCOMPARE(m_server->call(*socket, "resources.release", params), s("conflict"));
        params.insert(s("value"), s("999"));
        QCOMPARE(m_server->call(*socket, "resources.release", params), s("notFound"));
        params.insert(s("group"), s("Random"));
        QCOMPARE(m_server->call(*socket, "resources.release", params), s("conflict"));
        params.insert(s("group"), s("nosuch"));
        QCOMPARE(m_server->call(*socket, "resources.release", params), s("notFound"));
        m_server->pass(2s);
        const QJsonObject entry = newestAudit();
        QCOMPARE(entry[s("subject")].toString(), s("number Cluster/") + number);
        QCOMPARE(entry[s("comment")].toString(), s("caller complained"));
        QCOMPARE(entry[s("account")].toString(), s("admin"));
        QCOMPARE(entry[s("before")][s("owner")].toString(), given[s("_id")].toString());
        // A lapsed one is not booked either.
        const QJsonObject lapsed = open("Local");
        m_server->pass(61s);
        QCOMPARE(m_server->call(*socket, "resources.release",
                     {{s("group"), s("Local")}, {s("value"), lapsed[s("_access_number")]},
                         {s("reason"), s("late")}}),
            s("conflict"));
    }

    void number_whenBookedAnewAfterItsRelease_thenTheFirstServiceCannotTouchIt()
    {
        const auto socket = administrator();
        QList<QJsonObject> given;
        for (int i = 0; i < poolSize; ++i)
            given.append(open("Cluster"));
        QCOMPARE(m_server->call(*socket, "resources.release",
                     {{s("group"), s("Cluster")}, {s("value"), given[0][s("_access_number")]},
                         {s("reason"), s("needed elsewhere")}}),
            s("ok"));
        const QJsonObject next = open("Cluster");
        QCOMPARE(next[s("_access_number")], given[0][s("_access_number")]);
        QCOMPARE(
            m_server->send(http::Method::Delete, s("/genesys/1/service/") + given[0][s("_id")].toString())
                .status,
            200);
        watch("bookings");
        m_server->pass(1s);
        QCOMPARE(rows("bookings").size(), poolSize);
        QCOMPARE(match(next), 200);
    }

    void service_whenEndedByHand_thenIsGoneWithItsNumber()
    {
        watch("bookings");
        watch("audit");
        const auto socket = administrator();
        const QJsonObject given = open("Local");
        const QJsonObject params{{s("id"), given[s("_id")]}, {s("reason"), s("test call")}};
        QCOMPARE(m_server->call(*socket, "services.end", {{s("id"), given[s("_id")]}, {s("reason"), s("")}}),
            s("badParameter"));
        QCOMPARE(m_server->call(*socket, "services.end", params), s("ok"));
        m_server->pass(2s);
        QVERIFY(rows("bookings").isEmpty());
        QCOMPARE(
            m_server->send(http::Method::Get, s("/genesys/1/service/") + given[s("_id")].toString()).status,
            404);
        QCOMPARE(m_server->call(*socket, "services.end", params), s("notFound"));
        QCOMPARE(newestAudit()[s("subject")].toString(), s("service ") + given[s("_id")].toString());
        QCOMPARE(newestAudit()[s("before")][s("service")].toString(), s("call"));
    }

    void alarm_whenAcknowledged_thenSaysByWhomUntilItIsRaisedAnew()
    {
        const auto socket = administrator();
        watch("alarms");
        for (int i = 0; i <= poolSize; ++i)
            (void)open("Cluster");
        const char *const key = "node-01 2001/Cluster";
        QVERIFY(!row("alarms", key).isEmpty());
        QVERIFY(!row("alarms", key).contains(s("acknowledged")));
        QJsonObject params{
            {s("node"), s("node-01")}, {s("key"), s("2001/Cluster")}, {s("note"), QString(1001, u'x')}};
        QCOMPARE(m_server->call(*socket, "alarms.acknowledge", params), s("badParameter"));
        params.insert(s("note"), s("I order more"));
        QCOMPARE(m_server->call(*socket, "alarms.acknowledge", params), s("ok"));
        m_server->pass(1s);
        compare("alarms", key, {{s("acknowledgedBy"), s("admin")}, {s("note"), s("I order more")}});
        QCOMPARE(m_server->server.alarms().standing().last().note, s("I order more"));
        m_server->pass(70s);
        QVERIFY(row("alarms", key).isEmpty());
        QCOMPARE(m_server->call(*socket, "alarms.acknowledge", params), s("notFound"));
        for (int i = 0; i <= poolSize; ++i)
            (void)open("Cluster");
        m_server->pass(1s);
        QVERIFY(!row("alarms", key).isEmpty());
        QVERIFY(!row("alarms", key).contains(s("acknowledgedBy")));
    }

    void audit_whenThereAreMany_thenShowsTheNewest200()
    {
        watch("audit");
        m_server->pass(1s);
        for (int i = 0; i < 220; ++i)
            QCOMPARE(
                m_server->change(s("service.many%1").arg(i % 20),
                    {{s("_type"), s("builtin")}, {s("_service"), s("query")}, {s("x"), QString::number(i)}}),
                QString());
        m_server->pass(2s);
        QCOMPARE(rows("audit").size(), 200);
        QVERIFY(topic("audit").isComplete());
        QCOMPARE(newestAudit()[s("after")][s("x")].toString(), s("219"));
    }

private:
    channel::Topic &topic(const char *name) { return *m_server->server.topics().find(name); }
    void watch(const char *name)
    {
        topic(name).addWatcher();
        m_server->settle();
    }
    void unwatch(const char *name)
    {
        topic(name).removeWatcher();
        m_server->settle();
    }
    QList<QJsonObject> rows(const char *name)
    {
        QList<QJsonObject> all;
        for (const auto &[key, slot] : topic(name).rows()) {
            if (slot.row)
                all.append(QJsonDocument::fromJson(slot.row->json).object());
        }
        return all;
    }
    QJsonObject row(const char *name, const char *key)
    {
        const auto found = topic(name).rows().find(s(key));
        return found == topic(name).rows().end() || !found->second.row
            ? QJsonObject()
            : QJsonDocument::fromJson(found->second.row->json).object();
    }
    void compare(const char *name, const char *key, const QJsonObject &expected)
    {
        const QJsonObject got = row(name, key);
        for (auto it = expected.begin(); it != expected.end(); ++it)
            QVERIFY2(got[it.key()] == *it,
                qPrintable(s("%1: %2").arg(it.key(), QString::fromUtf8(QJsonDocument(got).toJson()))));
    }
    QJsonObject newestAudit()
    {
        QJsonObject newest;
        for (const QJsonObject &entry : rows("audit")) {
            if (entry[s("id")].toInteger() > newest[s("id")].toInteger())
                newest = entry;
        }
        return newest;
    }
    /// Empty if it was refused.
    QJsonObject open(const char *group)
    {
        const http::Response answer = m_server->send(
            http::Method::Post, s("/genesys/1/service/call"), QByteArray("_resource_group=") + group);
        return answer.status == 200 ? QJsonDocument::fromJson(answer.body).object() : QJsonObject();
    }
    int match(const QJsonObject &given)
    {
        return m_server
            ->send(http::Method::Post, s("/genesys/1/service/match"),
                "_access_number=" + given[s("_access_number")].toString().toUtf8())
            .status;
    }
    std::shared_ptr<FakeSocket> administrator()
    {
        auto socket = m_server->connect();
        m_server->call(
            *socket, "session.open", {{s("account"), s("admin")}, {s("password"), VirtualServer::password}});
        return socket;
    }

    std::unique_ptr<VirtualServer> m_server;
};

QTEST_GUILESS_MAIN(FigureTopicsTest)
#include "tst_figuretopics.moc"
