#include "server/http/errors.h"
#include "server/http/openapi.h"
#include "server/http/portrestrictions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace usher;
using namespace usher::http;

namespace {

constexpr Zones publicZones = Zone::Public | Zone::Internal;
constexpr auto internalZone = static_cast<Zones>(Zone::Internal);

Route route(Method method, const char *path, Zones zones = publicZones, bool opened = false)
{
    return {method, path, zones, Protection::None, "operation", "Summary", {}, {{200, "Fine"}}, opened};
}

void ignore(Request &&, Responder responder)
{
    responder.send(Response::empty());
}

RouteTable table()
{
    RouteTable routes;
    routes.add(route(Method::Get, "/{app}/1/node"), ignore);
    routes.add(route(Method::Post, "/{app}/1/service/{name}"), ignore);
    routes.add(route(Method::Get, "/{app}/1/service/{id}"), ignore);
    routes.add(route(Method::Post, "/{app}/1/service/{id}/{request}"), ignore);
    routes.add(route(Method::Post, "/{app}/1/service/callback/{name}"), ignore);
    routes.add(route(Method::Get, "/{app}/1/service/callback/{name}/availability", internalZone), ignore);
    routes.add(route(Method::Post, "/{app}/1/storage/{ttl}", internalZone, true), ignore);
    routes.add(route(Method::Get, "/{app}/1/storage/{id}", internalZone, true), ignore);
    routes.add(route(Method::Delete, "/{app}/1/storage/{id}", internalZone, true), ignore);
    routes.add(route(Method::Post, "/{app}/1/service/internal", internalZone), ignore);
    routes.add(route(Method::Get, "/{app}/1/statistic", internalZone), ignore);
    routes.add(route(Method::Get, "/server/resources/{path...}"), ignore);
    routes.add(route(Method::Get, "/"), ignore);
    return routes;
}

using Kind = RouteTable::Match::Kind;

} // namespace

class HttpRoutingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void find_whenPathMatches_thenMostSpecificRowOfTheZoneWins_data()
    {
        QTest::addColumn<Method>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<Zone>("zone");
        QTest::addColumn<QByteArray>("found"); // template, or "404", or "405 <allow>"
        QTest::addColumn<QStringList>("values");
        const auto row = [](const char *name, Method method, const char *path, Zone zone, const char *found,
                             const QStringList &values = {}) {
            QTest::newRow(name) << method << QString::fromUtf8(path) << zone << QByteArray(found) << values;
        };
        const auto text = [](const char *latin1) { return QString::fromLatin1(latin1); };
        row("literal", Method::Get, "/genesys/1/node", Zone::Public, "/{app}/1/node");
        row("head", Method::Head, "/genesys/1/node", Zone::Public, "/{app}/1/node");
        row("internal serves public rows", Method::Get, "/genesys/1/node", Zone::Internal, "/{app}/1/node");
        row("admin does not", Method::Get, "/genesys/1/node", Zone::Admin, "404");
        row("other context", Method::Get, "/other/1/node", Zone::Public, "404");
        row("trailing slash", Method::Get, "/genesys/1/node/", Zone::Public, "404");
        row("case", Method::Get, "/genesys/1/Node", Zone::Public, "404");
        row("variable", Method::Post, "/genesys/1/service/x y", Zone::Public, "/{app}/1/service/{name}",
            {text("x y")});
        row("empty variable", Method::Post, "/genesys/1/service/", Zone::Public, "404");
        row("two variables", Method::Post, "/genesys/1/service/a/b", Zone::Public,
            "/{app}/1/service/{id}/{request}", {text("a"), text("b")});
        row("literal wins", Method::Post, "/genesys/1/service/callback/b", Zone::Public,
            "/{app}/1/service/callback/{name}", {text("b")});
        row("back to the variable", Method::Post, "/genesys/1/service/callback", Zone::Public,
            "/{app}/1/service/{name}", {text("callback")});
        row("other zone is no path", Method::Get, "/genesys/1/service/callback/b/availability", Zone::Public,
            "404");
        row("its own zone", Method::Get, "/genesys/1/service/callback/b/availability", Zone::Internal,
            "/{app}/1/service/callback/{name}/availability", {text("b")});
        row("other zone hides a variable", Method::Post, "/genesys/1/service/internal", Zone::Public, "404");
        row("wrong method", Method::Put, "/genesys/1/service/x", Zone::Public,
            "405 GET, HEAD, POST, OPTIONS");
        row("wrong method, other zone", Method::Put, "/genesys/1/storage/x", Zone::Public, "404");
        row("wrong method, own zone", Method::Put, "/genesys/1/storage/x", Zone::Internal,
            "405 GET, HEAD, POST, DELETE, OPTIONS");
        row("options", Method::Options, "/genesys/1/node", Zone::Public, "405 GET, HEAD, OPTIONS");
        row("rest", Method::Get, "/server/resources/js/a/b.js", Zone::Public, "/server/resources/{path...}",
            {text("js/a/b.js")});
        row("empty rest", Method::Get, "/server/resources/", Zone::Public, "404");
        row("root", Method::Get, "/", Zone::Public, "/");
        row("asterisk", Method::Options, "*", Zone::Public, "404");
    }
    void find_whenPathMatches_thenMostSpecificRowOfTheZoneWins()
    {
        QFETCH(Method, method);
        QFETCH(QString, path);
        QFETCH(Zone, zone);
        QFETCH(QByteArray, found);
        QFETCH(QStringList, values);
        RouteTable routes = table();
        const auto match = routes.find(method, path, zone, QStringLiteral("genesys"));
        const QByteArray got = match.kind == Kind::Found ? QByteArray(match.route->path)
            : match.kind == Kind::NoMethod               ? "405 " + match.allow
                                                         : QByteArray("404");
        QCOMPARE(got, found);
        QCOMPARE(QStringList(match.values), values);
    }

    void find_whenARowIsOpenedOnThisPort_thenItIsFound()
    {
        RouteTable routes = table();
        const auto open = [](const Route &) { return true; };
        const auto find = [&](const char *path) {
            return routes
                .find(Method::Get, QString::fromLatin1(path), Zone::Public, QStringLiteral("genesys"), open)
                .kind;
        };
        QCOMPARE(find("/genesys/1/storage/x"), Kind::Found);
        QCOMPARE(find("/genesys/1/statistic"), Kind::NoPath); // only marked rows can be opened
    }

    void parse_whenRestrictionIsFaulty_thenErrorNamesTheRow_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("ports");
        for (const auto &[pattern, ports] : {std::pair{"genesys/*", "80"}, {"/a", "0"}, {"/a", "65536"},
                 {"/a", "9-8"}, {"/a", "x"}, {"/a", "80-"}, {"/a", "-80"}, {"/a", "80 90"}})
            QTest::addRow("%s=%s", pattern, ports)
                << QString::fromLatin1(pattern) << QString::fromLatin1(ports);
    }
    void parse_whenRestrictionIsFaulty_thenErrorNamesTheRow()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, ports);
        const auto restrictions = PortRestrictions::parse({{pattern, ports}});
        QVERIFY(!restrictions);
        QCOMPARE(restrictions.error().field, QStringLiteral("port_restrictions/") + pattern);
    }

    void restrictions_whenSeveralPatternsMatch_thenTheLongestDecides()
    {
        const auto restrictions
            = PortRestrictions::parse({{QStringLiteral("/genesys/*"), QStringLiteral("8080")},
                {QStringLiteral("/genesys/1/storage/*"), QStringLiteral("92-98, 100")},
                {QStringLiteral("/genesys/*/stor*"), QStringLiteral("1")},
                {QStringLiteral("/none"), QStringLiteral(" ")}});
        QVERIFY(restrictions);
        const auto *rule = restrictions->find(QStringLiteral("/genesys/1/storage/abc/60"));
        QVERIFY(rule);
        QVERIFY(rule->covers(92) && rule->covers(98) && rule->covers(100));
        QVERIFY(!rule->covers(91) && !rule->covers(99) && !rule->covers(8080));
        QVERIFY(restrictions->find(QStringLiteral("/genesys/1/node"))->covers(8080));
        QVERIFY(!restrictions->find(QStringLiteral("/server/about")));
        QVERIFY(!restrictions->find(QStringLiteral("/none")));
    }

    void conflicts_whenOnlyClosedPathsWouldBeOpened_thenTheRowIsRefused_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("ports");
        QTest::addColumn<int>("count");
        const auto row = [](const char *pattern, const char *ports, int count) {
            QTest::addRow("%s=%s", pattern, ports)
                << QString::fromLatin1(pattern) << QString::fromLatin1(ports) << count;
        };
        row("/genesys/1/storage/*", "8080", 0);
        row("/genesys/1/storage/*/60", "8080", 0);
        row("/genesys/1/statistic", "8080", 1);
        row("/genesys/1/stat*", "8000-9000", 1);
        row("/genesys/1/statistic", "8081", 0);
        row("/genesys/1/service/callback/*/availability", "8080", 1);
        row("/genesys/*", "8080", 0); // public paths are among them
        row("/nothing/*", "8080", 0);
    }
    void conflicts_whenOnlyClosedPathsWouldBeOpened_thenTheRowIsRefused()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, ports);
        QFETCH(int, count);
        const auto restrictions = PortRestrictions::parse({{pattern, ports}});
        QVERIFY(restrictions);
        const auto conflicts = restrictions->conflicts(table(), QStringLiteral("genesys"), {8080});
        QCOMPARE(conflicts.size(), count);
        if (count)
            QVERIFY(conflicts.first().message.contains(QStringLiteral("8080")));
    }

    void errorResponse_whenStyleVaries_thenBodyIsTheDocumentedOne()
    {
        const Error error{ErrorCode::NoResource, QStringLiteral("No number is free in group DNIS"),
            QStringLiteral("_resource_group"), QStringLiteral("secret detail"), 0,
            {{QStringLiteral("extra"), 7}}};
        const auto body = [&](ErrorStyle style) { return errorResponse(error, style).body; };
        QCOMPARE(body(ErrorStyle::Mobile),
            QByteArray("{\"code\":503,\"exception\":\"ResourceException\",\"extra\":7,\"message\":\"No "
                       "number is free in group DNIS\",\"phrase\":\"Service Unavailable\"}"));
        QCOMPARE(body(ErrorStyle::Engagement),
            QByteArray("{\"code\":503,\"extra\":7,\"field\":\"_resource_group\",\"message\":\"No number is "
                       "free in group DNIS\",\"title\":\"Service Unavailable\"}"));
        QCOMPARE(body(ErrorStyle::Problem),
            QByteArray("{\"detail\":\"No number is free in group "
                       "DNIS\",\"extra\":7,\"field\":\"_resource_group\",\"status\":503,\"title\":\"Service "
                       "Unavailable\",\"type\":\"about:blank\"}"));
        QCOMPARE(
            errorResponse(error, ErrorStyle::Problem).contentType, QByteArray("application/problem+json"));
        QCOMPARE(errorResponse(error, ErrorStyle::Mobile).contentType,
            QByteArray("application/json;charset=UTF-8"));
        QVERIFY(!errorResponse(error, ErrorStyle::Mobile).headers.contains("Retry-After"));
    }

    void errorResponse_whenCodeVaries_thenStatusAndSymbolAreTheContracts_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("symbol");
        QTest::addColumn<bool>("retryAfter");
        const auto row = [](ErrorCode code, int status, const char *symbol, bool retryAfter = false) {
            QTest::newRow(symbol) << code << status << QString::fromLatin1(symbol) << retryAfter;
        };
        row(ErrorCode::BadParameter, 400, "BadParameterException");
        row(ErrorCode::PatternHit, 400, "PatternException");
        row(ErrorCode::Unauthenticated, 401, "AuthenticationException");
        row(ErrorCode::Forbidden, 403, "ForbiddenException");
        row(ErrorCode::NotFound, 404, "NotFoundException");
        row(ErrorCode::NoMatch, 404, "NoMatchException");
        row(ErrorCode::Conflict, 409, "StateException");
        row(ErrorCode::TooLarge, 413, "EntityException");
        row(ErrorCode::UnsupportedMediaType, 415, "EntityException");
        row(ErrorCode::TooManyRequests, 429, "ThrottleException", true);
        row(ErrorCode::NoResource, 503, "ResourceException");
        row(ErrorCode::Unavailable, 503, "StoreException", true);
        row(ErrorCode::StoreFull, 507, "StoreFullException");
        row(ErrorCode::Timeout, 504, "BackendException");
    }
    void errorResponse_whenCodeVaries_thenStatusAndSymbolAreTheContracts()
    {
        QFETCH(ErrorCode, code);
        QFETCH(int, status);
        QFETCH(QString, symbol);
        QFETCH(bool, retryAfter);
        Request request;
        request.errorStyle = ErrorStyle::Mobile;
        const Response response = errorResponse(Error{code, QStringLiteral("m"), {}, {}, 0, {}}, request);
        QCOMPARE(response.status, status);
        QCOMPARE(statusOf(code), status);
        QCOMPARE(response.headers.contains("Retry-After"), retryAfter);
        const QJsonObject body = QJsonDocument::fromJson(response.body).object();
        QCOMPARE(body.value(QStringLiteral("exception")).toString(), symbol);
        QCOMPARE(body.value(QStringLiteral("code")).toInt(), status);
        QCOMPARE(errorResponse(Error{code, {}, {}, {}, 0, {}}, request, 499).status, 499);
    }

    void errorStyle_whenPathAndAcceptVary_thenContextDecidesUnlessAccepted_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("accept");
        QTest::addColumn<int>("style");
        const auto row = [](const char *path, const char *accept, ErrorStyle style) {
            QTest::addRow("%s %s", path, accept)
                << QString::fromLatin1(path) << QByteArray(accept) << int(style);
        };
        row("/genesys/1/x", "*/*", ErrorStyle::Mobile);
        row("/genesys", "*/*", ErrorStyle::Mobile);
        row("/genesys/1/x", "text/html, Application/Problem+JSON;q=0.5", ErrorStyle::Problem);
        row("/server/data", "*/*", ErrorStyle::Engagement);
        row("/server", "*/*", ErrorStyle::Engagement);
        row("/serverx", "*/*", ErrorStyle::Problem);
        row("/genesysx/1", "*/*", ErrorStyle::Problem);
        row("/metrics", "*/*", ErrorStyle::Problem);
        row("*", "*/*", ErrorStyle::Problem);
    }
    void errorStyle_whenPathAndAcceptVary_thenContextDecidesUnlessAccepted()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, accept);
        QFETCH(int, style);
        Headers headers;
        headers.add("accept", accept);
        QCOMPARE(int(errorStyleFor(path, headers, QStringLiteral("genesys"))), style);
    }

    void openApi_whenGenerated_thenEveryRouteIsDescribedOnce()
    {
        RouteTable routes = table();
        Route documented = route(Method::Post, "/{app}/1/files/{id}", internalZone);
        documented.operation = "upload";
        documented.protection = Protection::Server;
        documented.parameters = {{"id", ParameterDoc::In::Path, "string", true, "The id"},
            {"f", ParameterDoc::In::Form, "file", true, "The file"},
            {"note", ParameterDoc::In::Form, "string", false, ""},
            {"gms_user", ParameterDoc::In::Header, "string", false, "The user"}};
        routes.add(documented, ignore);
        QJsonParseError problem;
        const QJsonDocument document
            = QJsonDocument::fromJson(openApiDocument(routes, QStringLiteral("app")), &problem);
        QCOMPARE(problem.error, QJsonParseError::NoError);
        QCOMPARE(document[QStringLiteral("openapi")].toString(), QStringLiteral("3.1.0"));
        const QJsonObject paths = document[QStringLiteral("paths")].toObject();
        int operations = 0;
        for (const QJsonValue &item : paths)
            operations += static_cast<int>(item.toObject().size());
        QCOMPARE(operations, static_cast<int>(routes.entries().size()));
        // Templates that differ in the name of a variable only are one path.
        const QJsonObject storage = paths.value(QStringLiteral("/app/1/storage/{ttl}")).toObject();
        QCOMPARE(storage.keys(),
            (QStringList{QStringLiteral("delete"), QStringLiteral("get"), QStringLiteral("post")}));
        QVERIFY(!paths.contains(QStringLiteral("/app/1/storage/{id}")));
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            for (const QJsonValue &operation : path.value().toObject()) {
                for (const QJsonValue &parameter : operation[QStringLiteral("parameters")].toArray()) {
                    if (parameter[QStringLiteral("in")] == QStringLiteral("path"))
                        QVERIFY2(
                            path.key().contains(u'{' + parameter[QStringLiteral("name")].toString() + u'}'),
                            qPrintable(path.key()));
                }
            }
        }
        QVERIFY(paths.contains(QStringLiteral("/server/resources/{path}")));
        const QJsonValue upload = paths.value(QStringLiteral("/app/1/files/{id}"))[QStringLiteral("post")];
        QCOMPARE(upload[QStringLiteral("operationId")].toString(), QStringLiteral("upload"));
        QCOMPARE(upload[QStringLiteral("parameters")].toArray().size(), 2);
        const QJsonObject types = upload[QStringLiteral("requestBody")][QStringLiteral("content")].toObject();
        QCOMPARE(types.keys(), QStringList{QStringLiteral("multipart/form-data")});
        QVERIFY(upload[QStringLiteral("security")].isArray());
        QCOMPARE(upload[QStringLiteral("x-zones")].toArray(), QJsonArray{QStringLiteral("internal")});
    }
};

QTEST_APPLESS_MAIN(HttpRoutingTest)
#include "tst_httprouting.moc"
