#include "tests/support/adminsession.h"
#include "tests/support/daemonfixture.h"

#include <QJsonArray>
#include <QLoggingCategory>
#include <QSet>
#include <QTcpServer>
#include <QTest>

using namespace usher;
using namespace usher::test;

namespace {

/// Who may reach what, as the contracts say it; written down again here on purpose, so that a route or a
/// method that opens wider than its contract fails, and one that is new fails until it is judged.
struct RouteRow
{
    const char *method;
    const char *path;
    QByteArrayList zones;
    const char *pair; ///< whose user name and password it takes: "", "server", "storage" or "service"
};

const QList<RouteRow> &routeRows()
{
    static const QByteArrayList both{"public", "internal"}, internal{"internal"}, admin{"admin"};
    static const QList<RouteRow> rows{
        {"GET", "/genesys/1/node", both, ""},
        {"GET", "/genesys/1/admin/node/status", internal, "server"},
        {"POST", "/genesys/1/patterns", internal, "server"},
        {"POST", "/genesys/1/patterns/group/{groupName}", internal, "server"},
        {"GET", "/genesys/1/resource", internal, "server"},
        {"GET", "/genesys/1/resource/{group}", internal, "server"},
        {"POST", "/genesys/1/service/{service}", both, "service"},
        {"GET", "/genesys/1/service/{service}", both, "service"},
        {"DELETE", "/genesys/1/service/{service}", both, "service"},
        {"POST", "/genesys/1/service/{id}/{request}", both, "service"},
        {"GET", "/genesys/1/service/{id}/storage", internal, "service"},
        {"POST", "/genesys/1/service/{id}/storage", internal, "service"},
        {"GET", "/genesys/1/service/{id}/storage/{key}", internal, "service"},
        {"DELETE", "/genesys/1/service/{id}/storage/{key}", internal, "service"},
        {"GET", "/genesys/1/service/{id}/storage/binary/{key}", internal, "service"},
        {"POST", "/genesys/1/storage/{ttl}", internal, "storage"},
        {"GET", "/genesys/1/storage/{ttl}", internal, "storage"},
        {"DELETE", "/genesys/1/storage/{ttl}", internal, "storage"},
        {"POST", "/genesys/1/storage/{id}/{ttl}", internal, "storage"},
        {"GET", "/genesys/1/storage/{id}/{ttl}", internal, "storage"},
        {"DELETE", "/genesys/1/storage/{id}/{ttl}", internal, "storage"},
        {"POST", "/genesys/1/storage/custom/{customId}/{ttl}", internal, "storage"},
        {"GET", "/genesys/1/storage/binary/{id}/{key}", internal, "storage"},
        {"GET", "/metrics", internal, ""},
        {"GET", "/openapi.json", internal, ""},
        {"GET", "/server", admin, ""},
    };
    return rows;
}

struct MethodRow
{
    const char *method;
    QByteArrayList roles; ///< who may call it
};

const QList<MethodRow> &methodRows()
{
    static const QByteArrayList administrator{"administrator"}, editors{"administrator", "operator"},
        watchers{"administrator", "operator", "supervisor"},
        members{"administrator", "operator", "supervisor", "viewer"},
        everybody{"nobody", "administrator", "operator", "supervisor", "viewer"};
    static const QList<MethodRow> rows{
        {"hello", everybody}, {"session.open", everybody}, {"session.resume", everybody},
        {"rpc.discover", members}, {"session.changePassword", members}, {"alarms.acknowledge", editors},
        {"alarms.list", members}, {"resources.release", editors}, {"services.end", editors},
        {"services.list", watchers}, {"services.get", watchers}, {"patterns.try", members},
        {"http.try", editors}, {"config.effective", members}, {"config.export", members},
        {"config.options", members}, {"config.records", members}, {"cluster.status", members},
        {"node.status", members}, {"resources.list", members}, {"store.status", members},
        {"store.backupStatus", members}, {"store.backups", members}, {"store.backupCancel", editors},
        {"store.verify", editors}, {"topics.list", members}, {"topic.query", members},
        {"topic.subscribe", members}, {"topic.unsubscribe", members}, {"topic.refresh", members},
        {"audit.list", editors}, {"config.apply", editors}, {"config.compare", members},
        {"config.dependants", members}, {"config.history", editors}, {"config.rollback", editors},
        {"draft.apply", editors}, {"draft.get", editors}, {"draft.list", editors}, {"draft.remove", editors},
        {"draft.save", editors}, {"node.resume", editors}, {"node.suspend", editors}, {"rpc.part", editors},
        {"store.backup", editors}, {"accounts.create", administrator}, {"accounts.delete", administrator},
        {"accounts.list", administrator}, {"accounts.setPassword", administrator},
        {"accounts.update", administrator}, {"sessions.list", administrator},
        {"sessions.revoke", administrator},
        {"session.close", members}, // last: it ends the session the others use
    };
    return rows;
}

/// Topics and who may watch them.
const QList<MethodRow> &topicRows()
{
    static const QByteArrayList administrator{"administrator"}, editors{"administrator", "operator"},
        watchers{"administrator", "operator", "supervisor"},
        members{"administrator", "operator", "supervisor", "viewer"};
    static const QList<MethodRow> rows{{"alarms", members}, {"audit", editors}, {"bookings", watchers},
        {"config", members}, {"connections", administrator}, {"nodes", members}, {"pools", watchers},
        {"requests", watchers}, {"services", watchers}, {"services.nodes", watchers}, {"store", members}};
    return rows;
}

constexpr char password[] = "quiet river stone";
constexpr char serverPair[] = "server-user:server-secret-1";
constexpr char storagePair[] = "storage-user:storage-secret-1";
constexpr char servicePair[] = "service-user:service-secret-1";

HttpClient::Header basic(const QByteArray &pair)
{
    return {"Authorization", "Basic " + pair.toBase64()};
}

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

} // namespace

/// Every route at every zone with every kind of credentials; every admin method by every role.
class PermissionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("server*=false"));
        for (const char *zone : {"agent", "cluster"}) {
            m_ports.insert(zone, freePort());
            const QString section = QStringLiteral("listener.") + QLatin1String(zone);
            m_server.set(
                section, QStringLiteral("address"), QStringLiteral("127.0.0.1:%1").arg(m_ports.value(zone)));
            m_server.set(section, QStringLiteral("zone"), QLatin1String(zone));
        }
        QCOMPARE(m_server.start(), QString());
        m_ports.insert("public", m_server.publicPort());
        m_ports.insert("internal", m_server.internalPort());
        m_ports.insert("admin", m_server.adminPort());
        for (const QByteArray role : {"administrator", "operator", "supervisor", "viewer"}) {
            const auto created = m_server.call("accounts.create",
                {{QStringLiteral("name"), QString::fromLatin1(role)},
                    {QStringLiteral("password"), QLatin1String(password)},
                    {QStringLiteral("role"), QString::fromLatin1(role)}});
            QVERIFY2(created, qPrintable(created ? QString() : created.error().message));
        }
    }

    void routes_whenListed_thenAreExactlyTheOnesJudgedHere()
    {
        const QJsonObject paths = HttpClient(m_server.internalPort())
                                      .get("/openapi.json")
                                      .json()
                                      .value(QStringLiteral("paths"))
                                      .toObject();
        QSet<QByteArray> known, served;
        for (const RouteRow &row : routeRows())
            known.insert(QByteArray(row.method) + ' ' + row.path);
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            const QJsonObject operations = path.value().toObject();
            for (auto operation = operations.begin(); operation != operations.end(); ++operation)
                served.insert(operation.key().toUpper().toLatin1() + ' ' + path.key().toUtf8());
        }
        QCOMPARE(served - known, QSet<QByteArray>());
        QCOMPARE(known - served, QSet<QByteArray>());
    }

    void route_whenCalledAtEveryZoneWithEveryPair_thenOnlyTheRightOnesPass_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < routeRows().size(); ++i)
            QTest::addRow("%s %s", routeRows().at(i).method, routeRows().at(i).path) << i;
    }
    void route_whenCalledAtEveryZoneWithEveryPair_thenOnlyTheRightOnesPass()
    {
        protect();
        QFETCH(int, row);
        const RouteRow &route = routeRows().at(row);
        for (auto port = m_ports.cbegin(); port != m_ports.cend(); ++port) {
            const QByteArray target = exampleOf(route);
            HttpClient client(port.value());
            for (const QByteArray pair :
                {"", serverPair, storagePair, servicePair, "server-user:wrong", "nonsense"}) {
                QList<HttpClient::Header> headers;
                if (!pair.isEmpty())
                    headers.append(basic(pair));
                if (qstrcmp(route.method, "POST") == 0)
                    headers.append(HttpClient::Header("Content-Type", "application/x-www-form-urlencoded"));
                const HttpReply reply = client.request(route.method, target, {}, headers);
                const QByteArray what = port.key() + " as '" + pair + "': " + QByteArray::number(reply.status)
                    + ' ' + reply.body;
                if (!route.zones.contains(port.key())) {
                    QVERIFY2(reply.status == 404 || reply.status == 405, what.constData());
                    QVERIFY2(reply.headers.value("www-authenticate").isEmpty(), what.constData());
                } else if (pair == pairOf(route)) {
                    QVERIFY2(
                        reply.status != 401 && reply.status != 403 && reply.status != 0 && reply.status < 500,
                        what.constData());
                } else if (*route.pair) {
                    QCOMPARE(reply.status, 401);
                    QVERIFY2(reply.headers.value("www-authenticate").startsWith("Basic"), what.constData());
                }
            }
        }
    }

    void internalService_whenCalledFromPublic_thenIsRefusedWhateverItsPair()
    {
        protect();
        for (const char *name : {"inner-access", "inner-match", "inner-query", "hidden"}) {
            HttpClient client(m_server.publicPort());
            const HttpReply reply = client.post(
                QByteArray("/genesys/1/service/") + name, "_phone_number=5550100", {basic(servicePair)});
            QVERIFY2(reply.status == 403 || reply.status == 404,
                QByteArray::number(reply.status).append(name).constData());
            HttpClient inside(m_server.internalPort());
            const HttpReply allowed = inside.post(
                QByteArray("/genesys/1/service/") + name, "_phone_number=5550100", {basic(servicePair)});
            QVERIFY2(allowed.status != 401 && allowed.status != 403, allowed.body.constData());
        }
    }

    void adminChannel_whenUpgradedAtAnotherZone_thenIsNotThere()
    {
        for (auto port = m_ports.cbegin(); port != m_ports.cend(); ++port) {
            const HttpReply reply = HttpClient(port.value())
                                        .get("/admin/channel",
                                            {{"Upgrade", "websocket"}, {"Connection", "Upgrade"},
                                                {"Sec-WebSocket-Version", "13"},
                                                {"Sec-WebSocket-Key", "AAAAAAAAAAAAAAAAAAAAAA=="}});
            QCOMPARE(reply.status, port.key() == "admin" ? 101 : 404);
        }
    }

    void methods_whenListed_thenAreExactlyTheOnesJudgedHere()
    {
        const auto discovered = m_server.call("rpc.discover");
        QVERIFY(discovered);
        QSet<QByteArray> known, served;
        for (const MethodRow &row : methodRows())
            known.insert(row.method);
        const QJsonArray methods = discovered->value(QStringLiteral("methods")).toArray();
        for (const QJsonValue &method : methods)
            served.insert(method[QStringLiteral("name")].toString().toUtf8());
        QCOMPARE(served - known, QSet<QByteArray>());
        QCOMPARE(known - served, QSet<QByteArray>());
    }

    void topics_whenListed_thenAreExactlyTheOnesJudgedHere()
    {
        const auto listed = m_server.call("topics.list");
        QVERIFY(listed);
        QSet<QByteArray> known, served;
        for (const MethodRow &row : topicRows())
            known.insert(row.method);
        for (const QJsonValue topic : listed->value(QStringLiteral("topics")).toArray())
            served.insert(topic[QStringLiteral("topic")].toString().toUtf8());
        QCOMPARE(served, known);
    }

    void topic_whenWatchedByEveryRole_thenOnlyTheRightOnesMay()
    {
        for (const QByteArray role : {"administrator", "operator", "supervisor", "viewer"}) {
            AdminSession session(m_server.adminPort());
            QVERIFY(session.logIn(QString::fromLatin1(role), QLatin1String(password)));
            for (const MethodRow &row : topicRows()) {
                for (const char *method : {"topic.subscribe", "topic.query"}) {
                    const auto answer = session.call(method,
                        {{QStringLiteral("topic"), QLatin1String(row.method)}, {QStringLiteral("limit"), 1}});
                    const bool isRefused = !answer && answer.error().code == ErrorCode::Forbidden;
                    QVERIFY2(answer.has_value() == row.roles.contains(role)
                            && isRefused != row.roles.contains(role),
                        QByteArray(role + ' ' + method + ' ' + row.method + ' '
                            + (answer ? QByteArray() : answer.error().message.toUtf8()))
                            .constData());
                }
            }
        }
    }

    void method_whenCalledByEveryRole_thenOnlyTheRightOnesPass_data()
    {
        QTest::addColumn<QByteArray>("role");
        for (const char *role : {"nobody", "administrator", "operator", "supervisor", "viewer"})
            QTest::newRow(role) << QByteArray(role);
    }
    void method_whenCalledByEveryRole_thenOnlyTheRightOnesPass()
    {
        QFETCH(QByteArray, role);
        AdminSession session(m_server.adminPort());
        if (role != "nobody") {
            const auto login = session.logIn(QString::fromLatin1(role), QLatin1String(password));
            QVERIFY2(login, qPrintable(login ? QString() : login.error().message));
        }
        for (const MethodRow &row : methodRows()) {
            const auto answer = session.call(row.method);
            const QByteArray what = QByteArray(row.method) + ": "
                + (answer ? QByteArray("passed") : answer.error().message.toUtf8());
            const bool isRefused = !answer
                && (answer.error().code == ErrorCode::Forbidden
                    || answer.error().code == ErrorCode::Unauthenticated);
            QVERIFY2(isRefused != row.roles.contains(role), what.constData());
            if (role == "nobody" && isRefused)
                QVERIFY2(answer.error().code == ErrorCode::Unauthenticated, what.constData());
            if (role != "nobody" && isRefused)
                QVERIFY2(answer.error().code == ErrorCode::Forbidden, what.constData());
        }
        QVERIFY(m_server.call("node.resume")); // some of them suspended it
    }

    void apply_whenTheRoleMayOnlyRead_thenNothingChanges()
    {
        for (const char *role : {"supervisor", "viewer"}) {
            AdminSession session(m_server.adminPort());
            QVERIFY(session.logIn(QLatin1String(role), QLatin1String(password)));
            const QJsonObject change{{QStringLiteral("kind"), QStringLiteral("options")},
                {QStringLiteral("owner"), QStringLiteral("cluster")},
                {QStringLiteral("name"), QStringLiteral("sml")}, {QStringLiteral("seenRevision"), 0},
                {QStringLiteral("set"),
                    QJsonObject{{QStringLiteral("suspending-wait-timeout"), QStringLiteral("30")}}}};
            const auto answer
                = session.call("config.apply", {{QStringLiteral("changes"), QJsonArray{change}}});
            QVERIFY(!answer);
            QCOMPARE(answer.error().code, ErrorCode::Forbidden);
        }
        const auto records
            = m_server.call("config.records", {{QStringLiteral("name"), QStringLiteral("sml")}});
        QVERIFY(records);
        QVERIFY(records->value(QStringLiteral("records")).toArray().isEmpty());
    }

private:
    /// Three pairs, so that taking one for another is seen, and the services the routes' examples name.
    void protect()
    {
        if (m_isProtected)
            return;
        m_isProtected = true;
        const auto pair = [](const char *text) {
            const QByteArrayList parts = QByteArray(text).split(':');
            return DaemonFixture::Values{{QStringLiteral("username"), QString::fromLatin1(parts.at(0))},
                {QStringLiteral("password"), QString::fromLatin1(parts.at(1))}};
        };
        const auto service = [&](const char *builtIn) {
            DaemonFixture::Values values = pair(servicePair);
            values.insert(QStringLiteral("_type"), QStringLiteral("builtin"));
            values.insert(QStringLiteral("_service"), QLatin1String(builtIn));
            return values;
        };
        DaemonFixture::Values open = service("request-interaction");
        open.insert(QStringLiteral("_ttl"), QStringLiteral("3600"));
        DaemonFixture::Values hidden = service("request-interaction");
        hidden.insert(QStringLiteral("_exposed"), QStringLiteral("false"));
        DaemonFixture::Values server = pair(serverPair);
        server.insert(QStringLiteral("app_name"), QStringLiteral("genesys"));
        server.insert(QStringLiteral("node_id"), QStringLiteral("1"));
        QCOMPARE(m_server.configure(
                     {{QStringLiteral("server"), server}, {QStringLiteral("storage"), pair(storagePair)},
                         {QStringLiteral("service.open"), open}, {QStringLiteral("service.hidden"), hidden},
                         {QStringLiteral("service.inner-access"), service("request-access")},
                         {QStringLiteral("service.inner-match"), service("match-interaction")},
                         {QStringLiteral("service.inner-query"), service("query")}},
                     {{QStringLiteral("GMS_Resources"),
                          {{QStringLiteral("DNIS"),
                              {{QStringLiteral("_allocation_strategy"), QStringLiteral("RANDOM")},
                                  {QStringLiteral("n1"), QStringLiteral("5550001")}}}}},
                         {QStringLiteral("GMS_Patterns"),
                             {{QStringLiteral("Example"), {{QStringLiteral("x"), QStringLiteral("x")}}}}}}),
            QString());
    }
    /// The id of a new service, so that what one call does to it is nothing to the next.
    QByteArray newService()
    {
        return HttpClient(m_server.publicPort())
            .post("/genesys/1/service/open", "_phone_number=5550100", {basic(servicePair)})
            .text("_id")
            .toLatin1();
    }

    /// Credentials are judged before what the path names is looked for, except that a service id says which
    /// pair is right.
    QByteArray exampleOf(const RouteRow &route)
    {
        QByteArray path = route.path;
        if (path.contains("/service/{id}"))
            path.replace("{id}", newService());
        else if (qstrcmp(route.method, "POST") != 0)
            path.replace("{service}", newService());
        return path.replace("{request}", "update")
            .replace("{service}", "open")
            .replace("{groupName}", "Example")
            .replace("{group}", "DNIS")
            .replace("{id}", "0190a")
            .replace("{ttl}", "60")
            .replace("{customId}", "custom")
            .replace("{key}", "k");
    }

    static QByteArray pairOf(const RouteRow &route)
    {
        const QByteArray pair = route.pair;
        return pair == "server" ? serverPair
            : pair == "storage" ? storagePair
            : pair == "service" ? servicePair
                                : "";
    }

    DaemonFixture m_server;
    QMap<QByteArray, quint16> m_ports;
    bool m_isProtected = false;
};

QTEST_GUILESS_MAIN(PermissionsTest)
#include "tst_permissions.moc"
