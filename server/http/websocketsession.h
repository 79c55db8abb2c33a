#pragma once

#include "server/http/worker.h"

namespace usher::http {

/// What became of an upgrade request: an endpoint, or the answer that refuses it.
struct UpgradeCheck
{
    const WebSocketEndpoint *endpoint = nullptr;
    Response refusal;
};

/// Path and zone (404), version (426), key (400), origin (403) and limit (503). Counts the WebSocket if it
/// may open.
[[nodiscard]] UpgradeCheck checkUpgrade(const Request &request, Worker &worker);

/// One open WebSocket on its worker's thread. The core thread sees it as a WebSocket (class Port); the two
/// talk in posts.
class WebSocketSession final : public std::enable_shared_from_this<WebSocketSession>, private TimerWheel::Node
{
public:
    /// Takes over an upgraded connection whose request passed checkUpgrade().
    static void start(Worker &worker, quint64 id, ListenerPointer listener, Peer peer, Transport &&transport,
        const WebSocketEndpoint &endpoint, Request &&request);
    ~WebSocketSession() override;

    void close(quint16 code, const QByteArray &reason);
    void abort();
    [[nodiscard]] quint32 listenerId() const { return m_listener->id; }

private:
    class Port;
    struct Stream;

    WebSocketSession(Worker &worker, quint64 id, ListenerPointer listener, Peer peer, Transport &&transport,
        const WebSocketEndpoint &endpoint);
    void accept(Request &&request);
    void accepted(Request &&request);
    void readNext();
    void received();
    void enqueue(std::shared_ptr<const QByteArray> text);
    void writeNext();
    void written();
    void pinged();
    void peerClosed();
    void startClose();
    void deadlineReached() override { abort(); }

    Worker &m_worker;
    const quint64 m_id;
    ListenerPointer m_listener;
    Peer m_peer;
    const WebSocketEndpoint &m_endpoint;
    std::shared_ptr<Port> m_port; ///< null until the core has it
    std::unique_ptr<Stream> m_stream;
    std::vector<std::shared_ptr<const QByteArray>>
        m_queue; ///< the first one is being written while m_writing
    qsizetype m_queuedBytes = 0; ///< waiting, without the one being written
    bool m_writing = false;
    bool m_closing = false;
    bool m_closeSent = false;
    bool m_ended = false;
    quint16 m_closeCode = 0;
    QByteArray m_closeReason;
    qint64 m_pingWindowMs = 0;
    int m_pings = 0;
};

} // namespace usher::http
