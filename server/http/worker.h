#pragma once

#include "server/core/clock.h"
#include "server/http/counters.h"
#include "server/http/limits.h"
#include "server/http/poller.h"
#include "server/http/requestparser.h"
#include "server/http/responder.h"
#include "server/http/timerwheel.h"
#include "server/http/transport.h"
#include "server/http/websocket.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/steady_timer.hpp>

#include <thread>
#include <unordered_map>

namespace usher::http {

class Connection;
class WebSocketSession;

/// What a listener tells its connections. Immutable; a changed listener gets a new one.
struct ListenerInfo
{
    quint32 id = 0;
    Zone zone = Zone::Public;
    quint16 port = 0;
    TlsContext tls;
    QByteArray redirectTo;
};
using ListenerPointer = std::shared_ptr<const ListenerInfo>;

struct Peer
{
    QByteArray address; ///< numeric
    quint16 port = 0;
};

/// What all edge threads share: constants, two atomics, and the way to the core thread.
struct EdgeShared
{
    const Clock &clock;
    boost::asio::io_context &core;
    bool socketsOnCore; ///< edge-threads 0: no posts, direct calls
    std::function<void(Request &&, Responder)> handle; ///< core thread
    std::function<void(const Peer &, Zone zone, bool wasWebSocket)> connectionClosed; ///< core thread
    std::function<void(Zone zone)> webSocketOpened; ///< core thread
    std::vector<WebSocketEndpoint> endpoints;
    std::atomic<qint64> bufferedBytes{0};
    std::atomic<int> webSockets{0};
};

/// One event loop with the connections that live on it: a thread of its own, or the core thread. Everything
/// but the constructor, join() and the posting functions belongs to that thread.
class Worker : public std::enable_shared_from_this<Worker>
{
public:
    Worker(std::shared_ptr<EdgeShared> shared, const EdgeSettings &settings);
    ~Worker();

    /// Starts the thread, if it has one.
    void start();
    /// Drops everything at once and joins. Core thread.
    void stop();
    /// Runs @p task on the worker's thread; any thread may call it, also after stop().
    void post(Task task);

    void adopt(quint64 id, UniqueFd fd, ListenerPointer listener, Peer peer);
    void applySettings(const EdgeSettings &settings);
    void drainListener(quint32 listenerId);
    void drainAll();
    void abortAll();

    // For the connections.
    [[nodiscard]] EdgeShared &shared() { return *m_shared; }
    [[nodiscard]] const std::shared_ptr<EdgeShared> &sharedPointer() const { return m_shared; }
    [[nodiscard]] const EdgeSettings &settings() const { return m_settings; }
    [[nodiscard]] const EdgeLimits &limits() const { return m_settings.limits; }
    [[nodiscard]] WorkerCounters &counters() { return m_counters; }
    [[nodiscard]] const WorkerCounters &counters() const { return m_counters; }
    [[nodiscard]] TimerWheel &wheel() { return m_wheel; }
    [[nodiscard]] qint64 nowMs() const { return m_shared->clock.monotonicMs(); }
    [[nodiscard]] boost::asio::io_context &context() { return *m_context; }
    [[nodiscard]] char *buffer() { return m_buffer.get(); }
    static constexpr size_t bufferSize = 64 * 1024;
    [[nodiscard]] const QByteArray &date();
    [[nodiscard]] std::unique_ptr<RequestParser> takeParser();
    void giveParser(std::unique_ptr<RequestParser> parser);
    /// Scratch memory for answers; several may be out at a time.
    [[nodiscard]] QByteArray takeText();
    void giveText(QByteArray text);
    /// Sends @p request to the core; the answer comes back to deliver().
    void forward(quint64 connection, quint32 sequence, Request &&request);
    /// Runs @p task on the core thread: at once if this is it.
    void onCore(Task task);
    [[nodiscard]] Poller &poller() { return *m_poller; }
    /// Looks at the connection again as if it had become readable.
    void callReadable(quint64 connection);
    void remove(quint64 connection);
    void addSession(quint64 id, std::shared_ptr<WebSocketSession> session);
    void removeSession(quint64 id);

private:
    void deliver(quint64 connection, quint32 sequence, Response &&response);
    [[nodiscard]] Connection *find(quint64 connection);
    void armTick();

    std::shared_ptr<EdgeShared> m_shared;
    EdgeSettings m_settings;
    std::unique_ptr<boost::asio::io_context> m_ownContext; ///< before everything that uses it
    boost::asio::io_context *m_context;
    std::optional<boost::asio::executor_work_guard<boost::asio::io_context::executor_type>> m_work;
    std::optional<boost::asio::steady_timer> m_timer;
    std::shared_ptr<Poller> m_poller;
    bool m_ticking = false;
    bool m_joined = false; ///< the core thread is doing the rest
    TimerWheel m_wheel;
    WorkerCounters m_counters;
    std::unique_ptr<char[]> m_buffer;
    std::vector<std::unique_ptr<RequestParser>> m_parsers;
    std::vector<QByteArray> m_texts;
    qint64 m_dateSecond = -1;
    QByteArray m_date;
    std::unordered_map<quint64, std::unique_ptr<Connection>> m_connections;
    std::unordered_map<quint64, std::shared_ptr<WebSocketSession>> m_sessions;
    std::thread m_thread;
};

} // namespace usher::http
