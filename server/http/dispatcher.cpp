#include "server/http/dispatcher.h"

#include "server/http/errors.h"
#include "server/http/openapi.h"

#include <exception>

namespace usher::http {

namespace {

constexpr int preflightMaxAgeS = 600;
constexpr Method allMethods[]
    = {Method::Get, Method::Head, Method::Post, Method::Put, Method::Patch, Method::Delete, Method::Options};

/// Load balancers ask these on the plain port too; a redirect would count as a dead node.
bool isProbe(const QString &path, const QString &appName)
{
    if (path == QLatin1String("/server/isAlive") || path == QLatin1String("/server/about"))
        return true;
    const QLatin1String rest("/1/node");
    return path.size() == 1 + appName.size() + rest.size() && path.endsWith(rest)
        && QStringView(path).mid(1, appName.size()) == appName;
}

Response redirection(const Request &request)
{
    Response response;
    response.status = request.method == Method::Get || request.method == Method::Head ? 301 : 308;
    QByteArray location = request.redirectTo;
    while (location.endsWith('/'))
        location.chop(1);
    response.headers.add("Location", location + request.target);
    return response;
}

} // namespace

bool CorsPolicy::appliesTo(const QString &path) const
{
    for (const QString &pattern : urlPatterns) {
        if (pattern == QLatin1String("/*") || pattern == path)
            return true;
        if (pattern.endsWith(QLatin1String("/*"))) {
            const QStringView prefix = QStringView(pattern).chopped(2);
            if (path.startsWith(prefix) && (path.size() == prefix.size() || path.at(prefix.size()) == u'/'))
                return true;
        } else if (pattern.startsWith(QLatin1String("*.")) && path.endsWith(QStringView(pattern).mid(1))) {
            return true;
        }
    }
    return false;
}

struct Dispatcher::Core
{
    Core(RouteTable &table, const Clock &time, Scheduler &timers, Random &random)
        : routes(table)
        , clock(time)
        , scheduler(timers)
        , idPrefix(QString::fromLatin1(random.bytes(5).toHex()) + u'-')
    {
    }

    RouteTable &routes;
    const Clock &clock;
    Scheduler &scheduler;
    const QString idPrefix; ///< ids of two starts of a server never meet
    quint64 lastId = 0;
    DispatchPolicy policy;
    Authenticator authenticator;
    AccessLog accessLog;
    QByteArray openApi; ///< empty: to be made
    qsizetype pending = 0;
    bool closed = false; ///< the dispatcher is gone: late answers are passed on and nothing else
};

/// One request between its arrival and its answer.
class Dispatcher::Exchange : public std::enable_shared_from_this<Exchange>
{
public:
    Exchange(std::shared_ptr<Core> core, Request &&request, Responder responder)
        : m_core(std::move(core))
        , m_request(std::move(request))
        , m_responder(std::move(responder))
        , m_method(m_request.method)
        , m_style(m_request.errorStyle)
        , m_receivedAtMs(m_request.receivedAtMs)
        , m_bytesIn(m_request.body.size())
    {
        m_record.id = m_request.id;
        m_record.zone = m_request.zone;
        m_record.listenerPort = m_request.listenerPort;
        if (m_core->accessLog) {
            m_record.target = m_request.target;
            m_record.peerAddress = m_request.peerAddress;
            m_record.userAgent = m_request.headers.value("User-Agent");
        }
        ++m_core->pending;
    }

    void run()
    {
        const DispatchPolicy &policy = m_core->policy;
        if (!m_request.redirectTo.isEmpty() && !isProbe(m_request.path, policy.appName))
            return finish(redirection(m_request));
        if (m_request.method == Method::Options && m_request.path == QLatin1String("*"))
            return finish(optionsAnswer("GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"));

        RouteTable::Match match = find(m_request.method);
        const bool isOptions = m_request.method == Method::Options;
        if (match.kind == RouteTable::Match::Kind::NoPath)
            return fail(ErrorCode::NotFound, QStringLiteral("There is nothing at this path."));
        const PortRestrictions::Rule *rule = policy.portRestrictions.find(m_request.path);
        if (rule && !rule->covers(m_request.listenerPort))
            return fail(ErrorCode::Forbidden, QStringLiteral("This path is not served on this port."));
        m_cors = corsFields(match);
        if (isOptions)
            return finish(optionsAnswer(match.allow));
        if (match.kind == RouteTable::Match::Kind::NoMethod) {
            Response response = Response::failed(Error{ErrorCode::MethodNotAllowed,
                QStringLiteral("%1 is not allowed here; allowed are %2.")
                    .arg(QLatin1String(methodName(m_request.method)), QLatin1String(match.allow)),
                {}, {}, 0, {}});
            response.headers.add("Allow", match.allow);
            return finish(std::move(response));
        }

        m_record.route = match.route;
        m_handler = match.handler;
        m_request.route = match.route->path;
        m_request.pathValues = std::move(match.values);
        if (match.route->protection == Protection::None || !m_core->authenticator)
            callHandler();
        else
            authenticate();
        if (!m_done)
            startDeadline();
    }

private:
    RouteTable::Match find(Method method) const
    {
        const DispatchPolicy &policy = m_core->policy;
        if (policy.portRestrictions.isEmpty() || m_request.zone != Zone::Public)
            return m_core->routes.find(method, m_request.path, m_request.zone, policy.appName);
        return m_core->routes.find(
            method, m_request.path, m_request.zone, policy.appName, [this](const Route &) {
                const PortRestrictions::Rule *rule = m_core->policy.portRestrictions.find(m_request.path);
                return rule && rule->covers(m_request.listenerPort);
            });
    }

    void authenticate()
    {
        m_core->authenticator(m_request, *m_record.route, [self = shared_from_this()](AuthVerdict verdict) {
            if (self->m_done)
                return; // the deadline came first
            self->m_record.user = verdict.user;
            if (!verdict.refusal)
                return self->callHandler();
            self->finish(authenticationRefused(*verdict.refusal, verdict.realm));
        });
    }

    void callHandler()
    {
        Responder responder([self = shared_from_this()](Response response) {
            if (self->m_inHandler && std::uncaught_exceptions() > 0)
                return; // dropped by an exception, which is caught below and says more
            self->finish(std::move(response));
        });
        m_inHandler = true;
        try {
            (*m_handler)(std::move(m_request), std::move(responder));
            m_inHandler = false;
        } catch (const std::exception &exception) {
            m_inHandler = false;
            Error error;
            error.detail = QStringLiteral("exception in a handler: ") + QString::fromUtf8(exception.what());
            finish(Response::failed(std::move(error)));
        }
    }

    void startDeadline()
    {
        using namespace std::chrono;
        const milliseconds deadline
            = m_record.route->deadlineS > 0 ? seconds(m_record.route->deadlineS) : m_core->policy.deadline;
        m_timer = m_core->scheduler.after(deadline, [weak = weak_from_this()] {
            if (const auto self = weak.lock()) {
                self->m_timer = 0;
                self->fail(ErrorCode::Timeout, QStringLiteral("The request was not completed in time."));
            }
        });
    }

    void fail(ErrorCode code, QString message)
    {
        finish(Response::failed(Error{code, std::move(message), {}, {}, 0, {}}));
    }

    void finish(Response response)
    {
        if (std::exchange(m_done, true))
            return;
        if (response.failure) {
            Response written = errorResponse(*response.failure, m_style, response.status, m_record.id);
            for (const Headers::Field &field : response.headers.fields())
                written.headers.add(field.name, field.value);
            response = std::move(written);
        }
        for (const Headers::Field &field : m_cors.fields())
            response.headers.add(field.name, field.value);
        const int status = response.status;
        const qsizetype bytesOut = m_method == Method::Head ? 0 : response.body.size();
        --m_core->pending;
        if (!m_core->closed) {
            if (m_timer)
                m_core->scheduler.cancel(std::exchange(m_timer, 0));
            if (m_core->accessLog) {
                m_record.method = m_method;
                m_record.status = status;
                m_record.bytesIn = m_bytesIn;
                m_record.bytesOut = bytesOut;
                m_record.durationMs = m_core->clock.monotonicMs() - m_receivedAtMs;
                m_core->accessLog(m_record);
            }
        }
        m_responder.send(std::move(response));
    }

    [[nodiscard]] Response optionsAnswer(const QByteArray &allow) const
    {
        Response response;
        response.status = 204;
        response.headers.add("Allow", allow);
        return response;
    }

    /// Cross-origin rules hold for what a public listener serves, and for public rows on the internal one.
    [[nodiscard]] Headers corsFields(const RouteTable::Match &match) const
    {
        Headers fields;
        const CorsPolicy &cors = m_core->policy.cors;
        if (cors.origins.isEmpty() || !cors.appliesTo(m_request.path))
            return fields;
        const bool isOptions = m_request.method == Method::Options;
        const QByteArray asked
            = isOptions ? m_request.headers.value("Access-Control-Request-Method") : QByteArray();
        if (m_request.zone != Zone::Public) {
            const Route *route = match.route;
            for (const Method method : allMethods) {
                if (isOptions && asked == methodName(method))
                    route = find(method).route;
            }
            if (m_request.zone != Zone::Internal || !route
                || !(route->zones & static_cast<Zones>(Zone::Public)))
                return fields;
        }
        fields.add("Vary", "Origin");
        const QByteArray origin = m_request.headers.value("Origin");
        if (origin.isEmpty())
            return fields;
        switch (cors.origins.check(origin)) {
        case OriginList::Verdict::Refused:
            return fields;
        case OriginList::Verdict::Any:
            fields.add("Access-Control-Allow-Origin", "*");
            break;
        case OriginList::Verdict::Listed:
            fields.add("Access-Control-Allow-Origin", origin);
            fields.add("Access-Control-Allow-Credentials", "true");
            break;
        }
        if (!asked.isEmpty()) {
            fields.add("Access-Control-Allow-Methods", cors.methods);
            fields.add("Access-Control-Allow-Headers", cors.headers);
            fields.add("Access-Control-Max-Age", QByteArray::number(preflightMaxAgeS));
        }
        return fields;
    }

    std::shared_ptr<Core> m_core;
    Request m_request; ///< until the handler takes it
    Responder m_responder;
    Handler *m_handler = nullptr;
    Headers m_cors;
    AccessRecord m_record;
    Method m_method;
    ErrorStyle m_style;
    qint64 m_receivedAtMs;
    qsizetype m_bytesIn;
    Scheduler::TimerId m_timer = 0;
    bool m_done = false;
    bool m_inHandler = false;
};

Dispatcher::Dispatcher(RouteTable &routes, const Clock &clock, Scheduler &scheduler, Random &random)
    : d(std::make_shared<Core>(routes, clock, scheduler, random))
{
    Route route{Method::Get, "/openapi.json", static_cast<Zones>(Zone::Internal), Protection::None,
        "getOpenApi", "Describes this interface in OpenAPI 3.1", {}, {{200, "The description"}}};
    routes.add(std::move(route), [core = std::weak_ptr<Core>(d)](Request &&, Responder responder) {
        const auto self = core.lock();
        if (!self)
            return;
        if (self->openApi.isEmpty())
            self->openApi = openApiDocument(self->routes, self->policy.appName);
        Response response;
        response.contentType = "application/vnd.oai.openapi+json;version=3.1";
        response.body = self->openApi;
        responder.send(std::move(response));
    });
}

Dispatcher::~Dispatcher()
{
    d->closed = true;
    d->authenticator = {};
    d->accessLog = {};
}

void Dispatcher::setPolicy(DispatchPolicy policy)
{
    d->policy = std::move(policy);
    d->openApi.clear();
}

const DispatchPolicy &Dispatcher::policy() const
{
    return d->policy;
}

void Dispatcher::setAuthenticator(Authenticator authenticator)
{
    d->authenticator = std::move(authenticator);
}

void Dispatcher::setAccessLog(AccessLog accessLog)
{
    d->accessLog = std::move(accessLog);
}

void Dispatcher::handle(Request &&request, Responder responder)
{
    if (request.receivedAtMs == 0)
        request.receivedAtMs = d->clock.monotonicMs();
    request.id = d->idPrefix + QString::number(++d->lastId, 36);
    request.errorStyle = errorStyleFor(request.path, request.headers, d->policy.appName);
    std::make_shared<Exchange>(d, std::move(request), std::move(responder))->run();
}

qsizetype Dispatcher::pending() const
{
    return d->pending;
}

} // namespace usher::http
