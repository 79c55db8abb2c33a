#pragma once

#include "server/core/clock.h"
#include "server/core/random.h"
#include "server/core/scheduler.h"
#include "server/http/origins.h"
#include "server/http/portrestrictions.h"
#include "server/http/responder.h"
#include "server/http/route.h"

#include <optional>

namespace usher::http {

/// [web] cors.*: who may call across sites, and where.
struct CorsPolicy
{
    OriginList origins;
    QByteArray methods = "GET,POST,PUT,DELETE,OPTIONS"; ///< as sent in a preflight answer
    QByteArray headers = "X-Requested-With,Content-Type,Accept,Origin,Authorization";
    QStringList urlPatterns{QStringLiteral("/*")}; ///< servlet style: "/path/*", "*.ext", "/exact"

    [[nodiscard]] bool appliesTo(const QString &path) const;
};

/// What the options say about dispatching. Plain data: this folder knows neither the configuration nor a
/// capability.
struct DispatchPolicy
{
    QString appName = QStringLiteral("genesys"); ///< the context {app} stands for
    PortRestrictions portRestrictions;
    CorsPolicy cors;
    std::chrono::milliseconds deadline{30000}; ///< after it an unanswered request is answered 504
};

/// What Basic authentication found out.
struct AuthVerdict
{
    std::optional<Error>
        refusal; ///< none = go on; Unauthenticated asks for a password, others are sent as they are
    QString realm;
    QString user; ///< for the access log
};

/// One answered request, for the access log and the metrics.
struct AccessRecord
{
    QString id;
    Method method = Method::Get;
    QByteArray target;
    Zone zone = Zone::Public;
    quint16 listenerPort = 0;
    QByteArray peerAddress;
    QByteArray userAgent;
    QString user;
    const Route *route = nullptr; ///< null: no route was found
    int status = 0;
    qsizetype bytesIn = 0; ///< body
    qsizetype bytesOut = 0; ///< body
    qint64 durationMs = 0; ///< from the reception of the request to its answer
};

/// From a complete request to exactly one answer: zones, port restrictions, CORS, authentication, handler,
/// error bodies, deadline, access log. No sockets: the edge and the simulation call the same handle(). Core
/// thread only.
class Dispatcher
{
public:
    using Authenticator = std::function<void(
        const Request &request, const Route &route, UniqueFunction<void(AuthVerdict)> done)>;
    using AccessLog = std::function<void(const AccessRecord &record)>;

    /// Adds GET /openapi.json (zone internal) to @p routes. All arguments must outlive this object.
    Dispatcher(RouteTable &routes, const Clock &clock, Scheduler &scheduler, Random &random);
    ~Dispatcher();
    Dispatcher(const Dispatcher &) = delete;
    Dispatcher &operator=(const Dispatcher &) = delete;

    void setPolicy(DispatchPolicy policy);
    [[nodiscard]] const DispatchPolicy &policy() const;

    /// Asked for every route whose Protection is not None; @p request stays valid until `done` is called.
    /// Without one everything is let through.
    void setAuthenticator(Authenticator authenticator);
    /// Hears of every answer.
    void setAccessLog(AccessLog accessLog);

    /// Answers @p request through @p responder exactly once, perhaps later.
    void handle(Request &&request, Responder responder);

    /// Requests that have no answer yet.
    [[nodiscard]] qsizetype pending() const;

private:
    struct Core;
    class Exchange;
    std::shared_ptr<Core> d;
};

} // namespace usher::http
