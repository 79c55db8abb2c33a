#pragma once

#include "shared/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace usher::http {

enum class Method { Get, Head, Post, Put, Delete, Options, Patch };

/// `GET` and so on, as on the wire.
[[nodiscard]] const char *methodName(Method method);

/// Where a listener stands (architecture decision 13). Every route belongs to zones; elsewhere it answers
/// 404.
enum class Zone : quint8 { Public = 1, Internal = 2, Admin = 4, Agent = 8, Cluster = 16 };
using Zones = quint8; ///< or-ed Zone values

[[nodiscard]] constexpr Zones operator|(Zone a, Zone b)
{
    return static_cast<Zones>(static_cast<quint8>(a) | static_cast<quint8>(b));
}
[[nodiscard]] constexpr Zones operator|(Zones a, Zone b)
{
    return static_cast<Zones>(a | static_cast<quint8>(b));
}
[[nodiscard]] const char *zoneName(Zone zone);
inline constexpr Zone allZones[] = {Zone::Public, Zone::Internal, Zone::Admin, Zone::Agent, Zone::Cluster};
/// `public` and so on; nothing for another word.
[[nodiscard]] std::optional<Zone> zoneFromName(QStringView name);

/// The error body a client expects (mobile-services contract, 0.3; web-engagement contract, 0; RFC 9457).
enum class ErrorStyle : quint8 {
    Problem, ///< application/problem+json
    Mobile, ///< /{app}/**: {exception, message, code, phrase}
    Engagement, ///< /server/**: {code, title, message, field}
};

/// Header fields in order of arrival; names compare without case.
class Headers
{
public:
    struct Field
    {
        QByteArray name;
        QByteArray value;
    };
    void add(QByteArray name, QByteArray value) { m_fields.push_back({std::move(name), std::move(value)}); }
    /// Replaces all fields of that name.
    void set(QByteArray name, QByteArray value);
    /// The first field of that name; a null array if there is none.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    [[nodiscard]] bool contains(QByteArrayView name) const { return find(name) != nullptr; }
    [[nodiscard]] const Field *find(QByteArrayView name) const;
    void reserve(size_t count) { m_fields.reserve(count); }
    [[nodiscard]] const std::vector<Field> &fields() const { return m_fields; }

private:
    std::vector<Field> m_fields;
};

/// A complete request as the edge hands it to the core thread: framing checked, body de-chunked, path decoded
/// once.
struct Request
{
    Method method = Method::Get;
    QByteArray target; ///< as received (origin form), for the access log only
    QString path; ///< percent-decoded, dot segments resolved, without query
    QByteArray query; ///< raw, without '?'
    Headers headers;
    QByteArray body;

    Zone zone = Zone::Public;
    quint16 listenerPort = 0;
    bool secure = false; ///< arrived over TLS
    QByteArray peerAddress; ///< numeric, without port
    quint16 peerPort = 0;
    QByteArray clientCertificateSubject; ///< empty without a verified client certificate
    QString id; ///< request id of this server, for logs; set by the dispatcher
    qint64 receivedAtMs = 0; ///< Clock::monotonicMs
    QByteArray redirectTo; ///< the listener's redirect_to: everything but probes is sent there; empty = none

    /// Which error body this request gets; set by whoever knows the application name (edge, dispatcher).
    ErrorStyle errorStyle = ErrorStyle::Problem;

    /// Set by the dispatcher: the template of the route ("/{app}/1/storage/{ttl}") and the values of its
    /// variables.
    const char *route = nullptr;
    QList<QString> pathValues;
};

/// An answer. Content-Length, Date, Connection and CORS fields are the edge's business.
struct Response
{
    int status = 200;
    QByteArray contentType; ///< empty: no body type is sent
    QByteArray body;
    Headers headers;
    /// Set by failed(): the dispatcher writes the body in the style of the request.
    std::shared_ptr<const Error> failure;

    [[nodiscard]] static Response text(QByteArray body, int status = 200);
    [[nodiscard]] static Response json(const QJsonObject &object, int status = 200);
    /// 200 with an empty body, as cancel, reschedule and all DELETEs answer (mobile-services contract, 0.3).
    [[nodiscard]] static Response empty() { return {}; }
    /// The documented error body for @p error; @p status replaces the status of its code unless it is 0.
    [[nodiscard]] static Response failed(Error error, int status = 0);
};

} // namespace usher::http
