#include "server/http/dispatcher.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace usher;
using namespace usher::http;
using namespace std::chrono_literals;

namespace {

/// Time that passes when it is told to.
class FakeTime final : public Clock, public Scheduler
{
public:
    qint64 nowMs() const override { return 1'700'000'000'000 + m_ms; }
    qint64 monotonicMs() const override { return 5000 + m_ms; }
    void post(Task task) override { task(); }
    TimerId after(std::chrono::milliseconds delay, Task task) override
    {
        m_timers.emplace(std::pair(m_ms + delay.count(), ++m_lastId), std::move(task));
        return m_lastId;
    }
    void cancel(TimerId id) override
    {
        std::erase_if(m_timers, [id](const auto &timer) { return timer.first.second == id; });
    }
    void advance(std::chrono::milliseconds time)
    {
        m_ms += time.count();
        while (!m_timers.empty() && m_timers.begin()->first.first <= m_ms) {
            auto node = m_timers.extract(m_timers.begin());
            node.mapped()();
        }
    }
    size_t timers() const { return m_timers.size(); }

private:
    qint64 m_ms = 0;
    TimerId m_lastId = 0;
    std::map<std::pair<qint64, TimerId>, Task> m_timers;
};

constexpr Zones publicZones = Zone::Public | Zone::Internal;
constexpr auto internalZone = static_cast<Zones>(Zone::Internal);

/// A dispatcher with a few routes, and what they did.
struct Fixture
{
    Fixture()
    {
        add(Method::Get, "/{app}/1/node", publicZones);
        add(Method::Post, "/{app}/1/service/{name}", publicZones, Protection::Service);
        add(Method::Get, "/{app}/1/storage/{id}", internalZone, Protection::Storage, true);
        add(Method::Get, "/server/about", publicZones);
        routes.add({Method::Get, "/later", publicZones, Protection::None, "later", "", {}, {}, false, 0},
            [this](Request &&, Responder responder) { kept.push_back(std::move(responder)); });
        routes.add({Method::Get, "/patient", publicZones, Protection::None, "patient", "", {}, {}, false, 60},
            [this](Request &&, Responder responder) { kept.push_back(std::move(responder)); });
        routes.add({Method::Get, "/throws", publicZones, Protection::None, "throws", "", {}, {}},
            [](Request &&, Responder) { throw std::runtime_error("broken"); });
        routes.add({Method::Get, "/{app}/1/fails", publicZones, Protection::None, "fails", "", {}, {}},
            [](Request &&, Responder responder) {
                responder.fail(
                    Error{ErrorCode::StoreFull, QStringLiteral("The store is full."), {}, {}, 0, {}});
            });
    }

    void add(Method method, const char *path, Zones zones, Protection protection = Protection::None,
        bool opened = false)
    {
        routes.add({method, path, zones, protection, path, "", {}, {}, opened},
            [this](Request &&request, Responder responder) {
                handled.push_back(std::move(request));
                responder.send(Response::text("fine"));
            });
    }

    Response ask(Method method, const char *target, const Headers &headers = {}, Zone zone = Zone::Public,
        quint16 port = 8080)
    {
        answers.clear();
        start(method, target, headers, zone, port);
        return answers.empty() ? Response{0, {}, {}, {}, {}} : answers.front();
    }

    void start(Method method, const char *target, const Headers &headers = {}, Zone zone = Zone::Public,
        quint16 port = 8080)
    {
        Request request;
        request.method = method;
        request.target = target;
        request.path = QString::fromLatin1(target).section(u'?', 0, 0);
        request.headers = headers;
        request.zone = zone;
        request.listenerPort = port;
        request.redirectTo = redirectTo;
        request.peerAddress = "192.0.2.1";
        dispatcher.handle(std::move(request),
            Responder([this](Response response) { answers.push_back(std::move(response)); }));
    }

    static Headers fields(std::initializer_list<Headers::Field> list)
    {
        Headers headers;
        for (const auto &field : list)
            headers.add(field.name, field.value);
        return headers;
    }

    FakeTime time;
    SeededRandom random{1};
    RouteTable routes;
    Dispatcher dispatcher{routes, time, time, random};
    std::vector<Request> handled;
    std::vector<Responder> kept;
    std::vector<Response> answers;
    QByteArray redirectTo;
};

QString exceptionOf(const Response &response)
{
    return QJsonDocument::fromJson(response.body)[QStringLiteral("exception")].toString();
}

} // namespace

class HttpDispatcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handle_whenRouteIsFound_thenHandlerGetsRouteValuesAndId()
    {
        Fixture f;
        QCOMPARE(f.ask(Method::Post, "/genesys/1/service/demo?x=1").status, 200);
        QCOMPARE(f.handled.size(), size_t(1));
        QCOMPARE(f.handled[0].route, "/{app}/1/service/{name}");
        QCOMPARE(f.handled[0].pathValues, QList<QString>{QStringLiteral("demo")});
        QCOMPARE(f.handled[0].receivedAtMs, 5000);
        QCOMPARE(f.handled[0].errorStyle, ErrorStyle::Mobile);
        QCOMPARE(f.ask(Method::Head, "/server/about").status, 200);
        QCOMPARE(f.handled[1].errorStyle, ErrorStyle::Engagement);
        QVERIFY(f.handled[0].id != f.handled[1].id);
        static const QRegularExpression form(QStringLiteral("^[0-9a-f]{10}-[0-9a-z]+$"));
        QVERIFY2(form.match(f.handled[0].id).hasMatch(), qPrintable(f.handled[0].id));
    }

    void handle_whenPathIsOfAnotherZone_thenAnswerIsThatOfAnUnknownPath()
    {
        Fixture f;
        Response hidden = f.ask(Method::Get, "/genesys/1/storage/x");
        Response unknown = f.ask(Method::Get, "/genesys/1/nothing/x");
        QCOMPARE(hidden.status, 404);
        QCOMPARE(hidden.body, unknown.body);
        QCOMPARE(hidden.headers.fields().size(), unknown.headers.fields().size());
        QCOMPARE(exceptionOf(hidden), QStringLiteral("NotFoundException"));
        QCOMPARE(f.ask(Method::Options, "/genesys/1/storage/x").status, 404);
        QCOMPARE(f.ask(Method::Get, "/openapi.json").status, 404);
        QVERIFY(f.handled.empty());
    }

    void handle_whenMethodIsWrong_then405NamesTheAllowedOnes()
    {
        Fixture f;
        const Response response = f.ask(Method::Delete, "/genesys/1/node");
        QCOMPARE(response.status, 405);
        QCOMPARE(response.headers.value("Allow"), QByteArray("GET, HEAD, OPTIONS"));
    }

    void handle_whenOptionsIsAsked_then204NamesTheMethods()
    {
        Fixture f;
        const Response response = f.ask(Method::Options, "/genesys/1/node");
        QCOMPARE(response.status, 204);
        QCOMPARE(response.headers.value("Allow"), QByteArray("GET, HEAD, OPTIONS"));
        QVERIFY(!response.headers.contains("Access-Control-Allow-Origin"));
        QCOMPARE(f.ask(Method::Options, "*").status, 204);
    }

    void portRestrictions_whenPathIsListed_thenOtherPortsAre403AndRowTwoOpens()
    {
        Fixture f;
        DispatchPolicy policy;
        policy.portRestrictions
            = *PortRestrictions::parse({{QStringLiteral("/genesys/1/storage/*"), QStringLiteral("8080,8081")},
                {QStringLiteral("/genesys/1/node"), QStringLiteral("8080")}});
        f.dispatcher.setPolicy(policy);
        QCOMPARE(f.ask(Method::Get, "/genesys/1/storage/x", {}, Zone::Public, 8080).status, 200);
        QCOMPARE(f.ask(Method::Get, "/genesys/1/storage/x", {}, Zone::Public, 9999).status, 404);
        QCOMPARE(f.ask(Method::Get, "/genesys/1/storage/x", {}, Zone::Internal, 8081).status, 200);
        const Response refused = f.ask(Method::Get, "/genesys/1/storage/x", {}, Zone::Internal, 9998);
        QCOMPARE(refused.status, 403);
        QCOMPARE(exceptionOf(refused), QStringLiteral("ForbiddenException"));
        QCOMPARE(f.ask(Method::Get, "/genesys/1/node", {}, Zone::Public, 8082).status, 403);
        QCOMPARE(f.ask(Method::Delete, "/genesys/1/node", {}, Zone::Public, 8082).status, 403);
        QCOMPARE(f.ask(Method::Get, "/server/about", {}, Zone::Public, 8082).status, 200);
    }

    void redirect_whenListenerRedirects_thenOnlyProbesAreAnswered()
    {
        Fixture f;
        f.redirectTo = "https://shop.example:8443/";
        const Response get
            = f.ask(Method::Get, "/genesys/1/nothing?a=b", Fixture::fields({{"Host", "evil.example"}}));
        QCOMPARE(get.status, 301);
        QCOMPARE(
            get.headers.value("Location"), QByteArray("https://shop.example:8443/genesys/1/nothing?a=b"));
        QCOMPARE(f.ask(Method::Head, "/x").status, 301);
        QCOMPARE(f.ask(Method::Post, "/genesys/1/service/demo").status, 308);
        QCOMPARE(f.ask(Method::Get, "/genesys/1/node").status, 200);
        QCOMPARE(f.ask(Method::Get, "/server/about").status, 200);
        QCOMPARE(f.ask(Method::Get, "/server/isAlive").status, 404); // not redirected, and no route here
        QCOMPARE(f.ask(Method::Get, "/other/1/node").status, 301);
    }

    void cors_whenOriginVaries_thenOnlyListedOnesAreNamed_data()
    {
        QTest::addColumn<QStringList>("allowed");
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<QByteArray>("named");
        QTest::addColumn<bool>("credentials");
        const auto row = [](const char *name, const char *allowed, const char *origin, const char *named,
                             bool credentials) {
            QTest::newRow(name) << QString::fromLatin1(allowed).split(u' ', Qt::SkipEmptyParts)
                                << QByteArray(origin) << QByteArray(named) << credentials;
        };
        row("none listed", "", "https://a.example", "", false);
        row("listed", "https://a.example https://b.example", "https://b.example", "https://b.example", true);
        row("other", "https://a.example", "https://b.example", "", false);
        row("other scheme", "https://a.example", "http://a.example", "", false);
        row("other port", "https://a.example", "https://a.example:8443", "", false);
        row("default port", "https://a.example:443", "https://a.example", "https://a.example", true);
        row("suffix only", "https://a.example", "https://eviла.example", "", false);
        row("wildcard", "https://*.example", "https://x.y.example", "https://x.y.example", true);
        row("wildcard is not the domain", "https://*.example", "https://example", "", false);
        row("wildcard needs the dot", "https://*.a.example", "https://eva.example", "", false);
        row("null", "https://a.example", "null", "", false);
        row("any", "*", "https://b.example", "*", false);
        row("any and listed", "* https://a.example", "https://a.example", "https://a.example", true);
    }
    void cors_whenOriginVaries_thenOnlyListedOnesAreNamed()
    {
        QFETCH(QStringList, allowed);
        QFETCH(QByteArray, origin);
        QFETCH(QByteArray, named);
        QFETCH(bool, credentials);
        Fixture f;
        DispatchPolicy policy;
        policy.cors.origins = *OriginList::parse(allowed);
        f.dispatcher.setPolicy(policy);
        const Headers fields
            = Fixture::fields({{"Origin", origin}, {"Access-Control-Request-Method", "GET"}});
        for (const Method method : {Method::Get, Method::Options}) {
            const Response response = f.ask(method, "/genesys/1/node", fields);
            QCOMPARE(response.status, method == Method::Get ? 200 : 204);
            QCOMPARE(response.headers.value("Access-Control-Allow-Origin"), named);
            QCOMPARE(response.headers.contains("Access-Control-Allow-Credentials"), credentials);
            QCOMPARE(response.headers.contains("Vary"), !allowed.isEmpty());
        }
        const Response preflight = f.ask(Method::Options, "/genesys/1/node", fields);
        QCOMPARE(preflight.headers.contains("Access-Control-Allow-Methods"), !named.isEmpty());
    }

    void cors_whenZoneOrPathIsNotMeant_thenNothingIsAllowed()
    {
        Fixture f;
        f.add(Method::Get, "/admin-page", static_cast<Zones>(Zone::Admin));
        DispatchPolicy policy;
        policy.cors.origins = *OriginList::parse({QStringLiteral("https://a.example")});
        policy.cors.urlPatterns = {QStringLiteral("/genesys/*"), QStringLiteral("/admin-page")};
        f.dispatcher.setPolicy(policy);
        const Headers fields = Fixture::fields({{"Origin", "https://a.example"}});
        const auto allowed = [&](const char *path, Zone zone) {
            return f.ask(Method::Get, path, fields, zone).headers.contains("Access-Control-Allow-Origin");
        };
        QVERIFY(allowed("/genesys/1/node", Zone::Public));
        QVERIFY(allowed("/genesys/1/node", Zone::Internal)); // a public row
        QVERIFY(!allowed("/genesys/1/storage/x", Zone::Internal));
        QVERIFY(!allowed("/admin-page", Zone::Admin));
        QVERIFY(!allowed("/server/about", Zone::Public)); // not mapped
        QVERIFY(allowed("/genesys/1/fails", Zone::Public)); // pages must be able to read errors
        QVERIFY(!allowed("/genesys/1/nothing", Zone::Public));
    }

    void authentication_whenRefused_thenChallengedAndHandlerIsNotCalled()
    {
        Fixture f;
        UniqueFunction<void(AuthVerdict)> decide;
        f.dispatcher.setAuthenticator(
            [&](const Request &request, const Route &route, UniqueFunction<void(AuthVerdict)> done) {
                QCOMPARE(request.headers.value("Authorization"), QByteArray("Basic x"));
                QCOMPARE(route.protection, Protection::Service);
                decide = std::move(done);
            });
        const Headers fields = Fixture::fields({{"Authorization", "Basic x"}});
        QCOMPARE(f.ask(Method::Get, "/genesys/1/node", fields).status, 200); // unprotected
        QVERIFY(!decide);
        f.handled.clear();

        QCOMPARE(f.ask(Method::Post, "/genesys/1/service/demo", fields).status, 0);
        QVERIFY(f.handled.empty());
        decide({Error{ErrorCode::Unauthenticated, QStringLiteral("Who are you?"), {}, {}, 0, {}},
            QStringLiteral("my \"realm\""), {}});
        QCOMPARE(f.answers.size(), size_t(1));
        QCOMPARE(f.answers[0].status, 401);
        QCOMPARE(f.answers[0].headers.value("WWW-Authenticate"),
            QByteArray("Basic realm=\"my \\\"realm\\\"\", charset=\"UTF-8\""));
        QVERIFY(f.handled.empty());

        QCOMPARE(f.ask(Method::Post, "/genesys/1/service/demo", fields).status, 0);
        decide({Error{ErrorCode::TooManyRequests, QStringLiteral("Locked."), {}, {}, 30, {}}, {}, {}});
        QCOMPARE(f.answers.at(0).status, 429);
        QCOMPARE(f.answers[0].headers.value("Retry-After"), QByteArray("30"));

        QCOMPARE(f.ask(Method::Post, "/genesys/1/service/demo", fields).status, 0);
        decide({});
        QCOMPARE(f.answers.at(0).status, 200);
        QCOMPARE(f.handled.size(), size_t(1));
        QCOMPARE(f.dispatcher.pending(), 0);
    }

    void authentication_whenVerdictComesAfterTheDeadline_thenHandlerIsNotCalled()
    {
        Fixture f;
        UniqueFunction<void(AuthVerdict)> decide;
        f.dispatcher.setAuthenticator(
            [&](const Request &, const Route &, UniqueFunction<void(AuthVerdict)> done) {
                decide = std::move(done);
            });
        f.start(Method::Post, "/genesys/1/service/demo");
        f.time.advance(30s);
        QCOMPARE(f.answers.size(), size_t(1));
        decide({});
        QVERIFY(f.handled.empty());
        QCOMPARE(f.answers.size(), size_t(1));
    }

    void deadline_whenHandlerNeverAnswers_then504OnceAndLateAnswersAreIgnored()
    {
        Fixture f;
        f.start(Method::Get, "/later");
        f.start(Method::Get, "/patient");
        QCOMPARE(f.dispatcher.pending(), 2);
        f.time.advance(29s);
        QVERIFY(f.answers.empty());
        f.time.advance(1s);
        QCOMPARE(f.answers.size(), size_t(1));
        QCOMPARE(f.answers[0].status, 504);
        f.kept[0].send(Response::text("late"));
        f.time.advance(29s);
        QCOMPARE(f.answers.size(), size_t(1));
        f.kept[1].send(Response::text("in time"));
        QCOMPARE(f.answers.at(1).body, QByteArray("in time"));
        QCOMPARE(f.dispatcher.pending(), 0);
        QCOMPARE(f.time.timers(), size_t(0));
    }

    void handle_whenHandlerFails_thenTheClientStillGetsAnAnswer()
    {
        Fixture f;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("broken")));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("unanswered")));
        const Response thrown = f.ask(Method::Get, "/throws");
        QCOMPARE(thrown.status, 500);
        QVERIFY(!thrown.body.contains("broken"));
        f.start(Method::Get, "/later");
        f.answers.clear();
        f.kept.clear();
        QCOMPARE(f.answers.size(), size_t(1));
        QCOMPARE(f.answers[0].status, 500);
        const Response failed = f.ask(Method::Get, "/genesys/1/fails");
        QCOMPARE(failed.status, 507);
        QCOMPARE(exceptionOf(failed), QStringLiteral("StoreFullException"));
    }

    void accessLog_whenAnswered_thenEveryAnswerIsRecordedOnce()
    {
        Fixture f;
        std::vector<AccessRecord> records;
        f.dispatcher.setAccessLog([&](const AccessRecord &record) { records.push_back(record); });
        f.ask(Method::Head, "/genesys/1/node?a", Fixture::fields({{"User-Agent", "test"}}));
        f.ask(Method::Get, "/nothing");
        f.start(Method::Get, "/later");
        f.time.advance(250ms);
        f.kept[0].send(Response::text("12345"));
        QCOMPARE(records.size(), size_t(3));
        QCOMPARE(records[0].target, QByteArray("/genesys/1/node?a"));
        QCOMPARE(records[0].method, Method::Head);
        QCOMPARE(records[0].bytesOut, 0);
        QCOMPARE(records[0].userAgent, QByteArray("test"));
        QCOMPARE(records[0].peerAddress, QByteArray("192.0.2.1"));
        QCOMPARE(records[0].id, f.handled[0].id);
        QCOMPARE(records[1].status, 404);
        QVERIFY(!records[1].route);
        QCOMPARE(records[2].durationMs, 250);
        QCOMPARE(records[2].bytesOut, 5);
    }

    void openApi_whenAsked_thenDescribesTheTableUnderTheCurrentName()
    {
        Fixture f;
        const auto has = [&](const char *path) {
            const Response response = f.ask(Method::Get, "/openapi.json", {}, Zone::Internal);
            return QJsonDocument::fromJson(response.body)[QStringLiteral("paths")].toObject().contains(
                QLatin1String(path));
        };
        QVERIFY(has("/genesys/1/node"));
        QVERIFY(has("/openapi.json"));
        DispatchPolicy policy;
        policy.appName = QStringLiteral("other");
        f.dispatcher.setPolicy(policy);
        QVERIFY(has("/other/1/node"));
        QCOMPARE(f.ask(Method::Get, "/other/1/node").status, 200);
        QCOMPARE(f.ask(Method::Get, "/genesys/1/node").status, 404);
    }

    void destructor_whenAnswersArePending_thenLateOnesStillReachTheClient()
    {
        FakeTime time;
        SeededRandom random(1);
        RouteTable routes;
        std::vector<Responder> kept;
        routes.add({Method::Get, "/later", publicZones, Protection::None, "later", "", {}, {}, false, 0},
            [&](Request &&, Responder responder) { kept.push_back(std::move(responder)); });
        int status = 0;
        {
            Dispatcher dispatcher(routes, time, time, random);
            Request request;
            request.path = QStringLiteral("/later");
            dispatcher.handle(
                std::move(request), Responder([&](Response response) { status = response.status; }));
        }
        kept.front().send(Response::text("late", 202));
        QCOMPARE(status, 202);
    }
};

QTEST_APPLESS_MAIN(HttpDispatcherTest)
#include "tst_httpdispatcher.moc"
