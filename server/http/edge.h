#pragma once

#include "server/http/counters.h"
#include "server/http/limits.h"
#include "server/http/websocket.h"

namespace boost::asio {
class io_context;
}

namespace usher::http {

/// A listener as it stands.
struct BoundListener
{
    QString name;
    Zone zone = Zone::Public;
    QByteArray host; ///< numeric, as bound
    quint16 port = 0; ///< the real one, also for port 0
    bool secure = false;

    /// "http://127.0.0.1:8081", with @p scheme instead of http or https if given ("ws").
    [[nodiscard]] QByteArray url(const QByteArray &scheme = {}) const;
};

/// The server's sockets: listeners, connections, TLS, WebSockets. It parses and limits, hands complete
/// requests to the core thread and writes the answers; it knows no route. Every function is for the core
/// thread.
class Edge
{
public:
    struct Setup
    {
        boost::asio::io_context &core; ///< run by the core thread; must outlive the edge
        const Clock &clock; ///< must outlive the edge; read from every edge thread
        int threads = 0; ///< 0: sockets on the core thread
        EdgeSettings settings;
        std::function<void(Request &&, Responder)> handle; ///< called on the core thread
        std::vector<WebSocketEndpoint> endpoints;
    };

    explicit Edge(Setup setup);
    /// Drops what is still open; call close() before to end in peace. Not from inside a handler.
    ~Edge();
    Edge(const Edge &) = delete;
    Edge &operator=(const Edge &) = delete;

    /// Opens, changes and closes listeners until @p listeners are the ones that stand: all or nothing. One
    /// whose address is unchanged keeps its socket. Connections of a closed one are answered and then closed.
    /// Errors: BadParameter naming the listener's option; Unavailable when an address cannot be bound.
    [[nodiscard]] Result<void> applyListeners(const QList<ListenerConfig> &listeners);
    [[nodiscard]] QList<BoundListener> listeners() const;

    /// New limits hold for what begins from now on.
    void applySettings(const EdgeSettings &settings);

    /// Reads the certificates of all listeners again, for new connections. What cannot be read stays as it
    /// was; the first error is returned.
    [[nodiscard]] Result<void> reloadCertificates();

    /// Closes the listeners' sockets; connections stay.
    void stopAccepting();

    /// Stops accepting, closes idle connections, lets requests in flight finish and says goodbye to
    /// WebSockets (1001); what is left after @p deadline is dropped. @p done runs on the core thread, in a
    /// turn of its own.
    void close(std::chrono::milliseconds deadline, UniqueFunction<void()> done);

    [[nodiscard]] EdgeStatistics statistics() const;

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace usher::http
