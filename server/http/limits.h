#pragma once

#include "server/http/dispatcher.h"

#include <functional>

namespace usher::http {

/// Bounds and timeouts of the edge ([http]); every value may change while the server runs.
struct EdgeLimits
{
    int maxRequestLineBytes = 8192; ///< beyond: 414
    int maxHeaderBytes = 16384; ///< request line included; beyond: 431
    int maxFields = 100; ///< header fields; beyond: 431
    qint64 maxBodyBytes = 10 * 1024 * 1024; ///< beyond: 413, before the body is read
    qint64 maxBufferedBytes
        = 256 * 1024 * 1024; ///< bodies and answers in memory, all connections; beyond: 503
    int maxConnections = 20000; ///< beyond: 503 and close
    int maxConnectionsPerAddress = 0; ///< 0: no limit of its own
    int maxPipelined = 16; ///< unanswered requests of one connection; the next one is not read before
    int maxWebSockets = 2000; ///< beyond: 503
    std::chrono::milliseconds headerTimeout{
        20000}; ///< from the first byte of a request to the end of its header
    std::chrono::milliseconds bodyTimeout{30000}; ///< a body may take this and a second per minBodyRate bytes
    int minBodyRate = 1024; ///< bytes a second
    std::chrono::milliseconds idleTimeout{75000}; ///< between requests
    std::chrono::milliseconds writeTimeout{30000}; ///< without any progress of writing
    std::chrono::milliseconds webSocketIdleTimeout{300000}; ///< a ping goes out at half of it
    std::chrono::milliseconds lingerTimeout{
        2000}; ///< for a client to take our last bytes, or to answer our close
    std::chrono::milliseconds tick{250}; ///< how coarse the timeouts are

    /// Error: BadParameter naming the option that is out of range or contradicts another.
    [[nodiscard]] Result<void> validate() const;
};

/// What the edge takes from the options.
struct EdgeSettings
{
    EdgeLimits limits;
    QString appName = QStringLiteral("genesys");
    OriginList webSocketOrigins; ///< sites that may open public WebSockets; others only from their own origin
};

/// One row of [listener.<name>].
struct ListenerConfig
{
    QString name;
    QString address; ///< "host:port" or "[v6]:port" with a numeric host or localhost; port 0 takes a free one
    Zone zone = Zone::Public;
    QString certificate; ///< PEM chain or PKCS#12 file; empty: no TLS
    QString key; ///< PEM; empty: in the certificate file
    QString keyPassword;
    QString clientCa; ///< PEM; empty: no client certificates
    bool clientCertificateRequired = true; ///< with clientCa: refuse clients without one
    QByteArray redirectTo; ///< "https://host[:port]"; empty: none

    bool operator==(const ListenerConfig &) const = default;
};

/// Gives the effective text of an option, its default included.
using OptionLookup = std::function<QString(const char *section, const char *name)>;

/// Conversions from options to plain data; errors are BadParameter and name "section/option".
[[nodiscard]] Result<EdgeSettings> edgeSettingsFrom(const OptionLookup &lookup);
/// [http] edge-threads.
[[nodiscard]] int edgeThreadsFrom(const OptionLookup &lookup);
/// @p portRestrictions: the rows of that section.
[[nodiscard]] Result<DispatchPolicy> dispatchPolicyFrom(
    const OptionLookup &lookup, const QMap<QString, QString> &portRestrictions);
/// @p values: the rows of [listener.<name>].
[[nodiscard]] Result<ListenerConfig> listenerFrom(const QString &name, const QMap<QString, QString> &values);

} // namespace usher::http
