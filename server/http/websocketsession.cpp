#include "server/http/websocketsession.h"

#include "server/http/errors.h"
#include "server/http/transportstream.h"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/websocket/stream.hpp>

namespace usher::http {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace websocket = boost::beast::websocket;
using beast::error_code;

namespace {

constexpr qsizetype maxQueuedBytes = 1024 * 1024;
constexpr size_t maxQueuedMessages = 1000;
constexpr int maxPingsPerSecond = 10;
constexpr size_t keptReadBuffer = 16 * 1024;
constexpr qsizetype maxReasonBytes = 123;

beast::string_view view(const QByteArray &text)
{
    return {text.constData(), static_cast<size_t>(text.size())};
}

/// 16 bytes in base64: 22 characters and "==".
bool isKey(const QByteArray &key)
{
    const auto decoded = QByteArray::fromBase64Encoding(key, QByteArray::AbortOnBase64DecodingErrors);
    return decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok && decoded.decoded.size() == 16
        && key.size() == 24;
}

bool isOriginAllowed(const Request &request, const Worker &worker)
{
    const QByteArray origin = request.headers.value("Origin");
    if (origin.isNull() || isSameOrigin(origin, request.headers.value("Host"), request.secure))
        return true;
    const bool isForSites = request.zone == Zone::Public || request.zone == Zone::Internal;
    return isForSites && worker.settings().webSocketOrigins.check(origin) != OriginList::Verdict::Refused;
}

} // namespace

UpgradeCheck checkUpgrade(const Request &request, Worker &worker)
{
    const ErrorStyle style = errorStyleFor(request.path, request.headers, worker.settings().appName);
    const auto refused = [style](int status, const char *text) {
        return UpgradeCheck{nullptr, statusResponse(status, QString::fromLatin1(text), style)};
    };
    const auto &endpoints = worker.shared().endpoints;
    const auto endpoint
        = std::find_if(endpoints.begin(), endpoints.end(), [&request](const WebSocketEndpoint &candidate) {
              return request.path == QLatin1String(candidate.path)
                  && (candidate.zones & static_cast<Zones>(request.zone)) != 0;
          });
    if (endpoint == endpoints.end())
        return {nullptr,
            errorResponse(
                Error{ErrorCode::NotFound, QStringLiteral("There is nothing at this path."), {}, {}, 0, {}},
                style)};
    if (request.method != Method::Get || !request.body.isEmpty())
        return refused(400, "An upgrade is a GET without a body.");
    if (request.headers.value("Sec-WebSocket-Version") != "13") {
        UpgradeCheck check = refused(426, "Only version 13 of the WebSocket protocol is supported.");
        check.refusal.headers.add("Upgrade", "websocket");
        check.refusal.headers.add("Sec-WebSocket-Version", "13");
        return check;
    }
    if (!isKey(request.headers.value("Sec-WebSocket-Key")))
        return refused(400, "Sec-WebSocket-Key must be 16 bytes in base64.");
    if (!isOriginAllowed(request, worker))
        return refused(403, "Pages of this origin may not connect here.");
    if (worker.shared().webSockets.fetch_add(1, std::memory_order_relaxed) >= worker.limits().maxWebSockets) {
        worker.shared().webSockets.fetch_sub(1, std::memory_order_relaxed);
        return refused(503, "There are too many WebSockets; try again later.");
    }
    return {&*endpoint, {}};
}

struct WebSocketSession::Stream
{
    Stream(asio::io_context &context, Transport &&transport)
        : socket(context, std::move(transport))
    {
    }

    websocket::stream<TransportStream, false> socket; // no permessage-deflate
    beast::flat_buffer input;
    beast::http::request<beast::http::empty_body> request;
};

/// The core thread's end. Only the byte count is shared between the threads.
class WebSocketSession::Port final : public WebSocket, public std::enable_shared_from_this<Port>
{
public:
    Port(std::shared_ptr<Worker> worker, std::weak_ptr<WebSocketSession> session)
        : m_worker(std::move(worker))
        , m_session(std::move(session))
    {
    }

    void open(const WebSocketEndpoint &endpoint, const Request &request)
    {
        WebSocketHandlers handlers = endpoint.accept(request, shared_from_this());
        m_handlers = std::move(handlers);
    }

    void send(std::shared_ptr<const QByteArray> text) override
    {
        if (m_closed || !text)
            return;
        m_queued.fetch_add(text->size(), std::memory_order_relaxed);
        m_worker->post([weak = m_session, message = std::move(text)]() mutable {
            if (const auto session = weak.lock())
                session->enqueue(std::move(message));
        });
    }

    void close(quint16 code, const QByteArray &reason) override
    {
        if (m_closed)
            return;
        m_worker->post([weak = m_session, code, reason] {
            if (const auto session = weak.lock())
                session->close(code, reason);
        });
    }

    [[nodiscard]] qsizetype queuedBytes() const override { return m_queued.load(std::memory_order_relaxed); }

    void received(const QByteArray &text)
    {
        if (!m_closed && m_handlers.onText)
            m_handlers.onText(text);
    }

    void closed()
    {
        if (std::exchange(m_closed, true))
            return;
        WebSocketHandlers handlers = std::exchange(m_handlers, {}); // they may hold this object
        if (handlers.onClosed)
            handlers.onClosed();
    }

    /// From the worker's thread.
    void sent(qsizetype bytes) { m_queued.fetch_sub(bytes, std::memory_order_relaxed); }

private:
    std::shared_ptr<Worker> m_worker;
    std::weak_ptr<WebSocketSession> m_session;
    WebSocketHandlers m_handlers;
    std::atomic<qsizetype> m_queued{0};
    bool m_closed = false;
};

void WebSocketSession::start(Worker &worker, quint64 id, ListenerPointer listener, Peer peer,
    Transport &&transport, const WebSocketEndpoint &endpoint, Request &&request)
{
    std::shared_ptr<WebSocketSession> session(new WebSocketSession(
        worker, id, std::move(listener), std::move(peer), std::move(transport), endpoint));
    worker.addSession(id, session);
    session->accept(std::move(request));
}

WebSocketSession::WebSocketSession(Worker &worker, quint64 id, ListenerPointer listener, Peer peer,
    Transport &&transport, const WebSocketEndpoint &endpoint)
    : m_worker(worker)
    , m_id(id)
    , m_listener(std::move(listener))
    , m_peer(std::move(peer))
    , m_endpoint(endpoint)
    , m_stream(std::make_unique<Stream>(worker.context(), std::move(transport)))
{
}

WebSocketSession::~WebSocketSession() = default;

void WebSocketSession::accept(Request &&request)
{
    auto &socket = m_stream->socket;
    websocket::stream_base::timeout timeout{};
    timeout.handshake_timeout = std::chrono::seconds(10);
    timeout.idle_timeout = m_worker.limits().webSocketIdleTimeout;
    timeout.keep_alive_pings = true; // at half the idle time
    socket.set_option(timeout);
    socket.read_message_max(static_cast<size_t>(m_endpoint.maxMessageBytes));
    socket.auto_fragment(false);
    socket.text(true);
    socket.control_callback([this](websocket::frame_type kind, beast::string_view) {
        if (kind == websocket::frame_type::ping)
            pinged();
        else if (kind == websocket::frame_type::close)
            peerClosed();
    });
    socket.next_layer().onTeardown([this] {
        if (!m_ended)
            m_worker.wheel().set(*this, m_worker.nowMs() + m_worker.limits().lingerTimeout.count());
    });

    auto &upgrade = m_stream->request;
    upgrade.version(11);
    upgrade.method(beast::http::verb::get);
    upgrade.target(view(request.target));
    upgrade.set(beast::http::field::host, view(request.headers.value("Host")));
    upgrade.set(beast::http::field::upgrade, "websocket");
    upgrade.set(beast::http::field::connection, "Upgrade");
    upgrade.set(beast::http::field::sec_websocket_version, "13");
    upgrade.set(beast::http::field::sec_websocket_key, view(request.headers.value("Sec-WebSocket-Key")));
    socket.async_accept(
        upgrade, [self = shared_from_this(), asked = std::move(request)](error_code error) mutable {
            if (self->m_ended)
                return;
            if (error)
                return self->abort();
            self->m_stream->request = {};
            self->accepted(std::move(asked));
        });
}

void WebSocketSession::accepted(Request &&request)
{
    m_port = std::make_shared<Port>(m_worker.shared_from_this(), weak_from_this());
    m_worker.onCore(
        [sharedPointer = m_worker.sharedPointer(), worker = m_worker.shared_from_this(),
            self = weak_from_this(), port = m_port, endpoint = &m_endpoint, asked = std::move(request)] {
            if (!sharedPointer->webSocketOpened)
                return; // the edge is gone
            sharedPointer->webSocketOpened(asked.zone);
            port->open(*endpoint, asked);
            worker->post([self] {
                if (const auto session = self.lock())
                    session->readNext();
            });
        });
}

void WebSocketSession::readNext()
{
    if (m_ended)
        return;
    m_stream->socket.async_read(m_stream->input, [self = shared_from_this()](error_code error, size_t) {
        if (self->m_ended)
            return;
        if (error)
            return self->abort(); // Beast has said why to the client and taken its leave
        self->received();
    });
}

void WebSocketSession::received()
{
    auto &input = m_stream->input;
    m_worker.counters().messagesIn.add();
    if (!m_stream->socket.got_text()) {
        input.consume(input.size());
        close(websocket::close_code::unknown_data, "only text messages are accepted");
        return readNext(); // for the answer to our close
    }
    const auto bytes = input.data();
    QByteArray text(static_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    m_worker.counters().bytesIn.add(bytes.size());
    input.consume(input.size());
    if (input.capacity() > keptReadBuffer)
        input.shrink_to_fit();
    if (m_closing)
        return readNext();
    // The next message is read when the core has taken this one, so a fast sender waits for us.
    m_worker.onCore([worker = m_worker.shared_from_this(), self = weak_from_this(), port = m_port,
                        message = std::move(text)] {
        port->received(message);
        worker->post([self] {
            if (const auto session = self.lock())
                session->readNext();
        });
    });
}

void WebSocketSession::enqueue(std::shared_ptr<const QByteArray> text)
{
    if (m_ended || m_closing) {
        m_port->sent(text->size());
        return;
    }
    m_queue.push_back(std::move(text));
    if (!m_writing)
        return writeNext();
    m_queuedBytes += m_queue.back()->size();
    if (m_queuedBytes <= maxQueuedBytes && m_queue.size() <= maxQueuedMessages + 1)
        return;
    for (size_t i = 1; i < m_queue.size(); ++i)
        m_port->sent(m_queue[i]->size());
    m_queue.resize(1);
    m_queuedBytes = 0;
    close(websocket::close_code::try_again_later, "the client reads too slowly");
}

void WebSocketSession::writeNext()
{
    m_writing = true;
    const QByteArray &text = *m_queue.front();
    m_stream->socket.async_write(asio::const_buffer(text.constData(), static_cast<size_t>(text.size())),
        [self = shared_from_this()](error_code error, size_t) {
            if (self->m_ended)
                return;
            if (error)
                return self->abort();
            self->written();
        });
}

void WebSocketSession::written()
{
    m_writing = false;
    m_worker.counters().messagesOut.add();
    m_worker.counters().bytesOut.add(static_cast<quint64>(m_queue.front()->size()));
    m_port->sent(m_queue.front()->size());
    m_queue.erase(m_queue.begin());
    if (!m_queue.empty()) {
        m_queuedBytes -= m_queue.front()->size();
        writeNext();
    } else if (m_closing) {
        startClose();
    }
}

void WebSocketSession::pinged()
{
    const qint64 now = m_worker.nowMs();
    if (now - m_pingWindowMs >= 1000) {
        m_pingWindowMs = now;
        m_pings = 0;
    }
    if (++m_pings != maxPingsPerSecond + 1)
        return;
    asio::post(m_worker.context(), [self = shared_from_this()] { // not from inside a read
        self->close(websocket::close_code::policy_error, "too many pings");
    });
}

void WebSocketSession::peerClosed()
{
    m_stream->socket.next_layer().setPeerDone();
    // When both sides have said it, Beast's read waits for its close and its close for its read: ended here.
    if (m_closeSent)
        asio::post(m_worker.context(), [self = shared_from_this()] { self->abort(); });
}

void WebSocketSession::close(quint16 code, const QByteArray &reason)
{
    if (m_ended || m_closing)
        return;
    if (!m_port)
        return abort(); // not open yet
    m_closing = true;
    m_closeCode = code;
    m_closeReason = reason.left(maxReasonBytes);
    m_worker.wheel().set(*this, m_worker.nowMs() + m_worker.limits().lingerTimeout.count());
    if (!m_writing)
        startClose();
}

void WebSocketSession::startClose()
{
    if (std::exchange(m_closeSent, true))
        return;
    m_stream->socket.next_layer().setPeerDone(); // Beast ends the connection when the client has answered
    websocket::close_reason reason(static_cast<websocket::close_code>(m_closeCode));
    reason.reason.assign(m_closeReason.constData(), static_cast<size_t>(m_closeReason.size()));
    m_stream->socket.async_close(reason, [self = shared_from_this()](error_code) { self->abort(); });
}

void WebSocketSession::abort()
{
    if (std::exchange(m_ended, true))
        return;
    const auto self = shared_from_this();
    m_worker.wheel().clear(*this);
    m_stream->socket.next_layer().onTeardown({});
    m_stream->socket.control_callback();
    m_stream->socket.next_layer().leave();
    m_worker.shared().webSockets.fetch_sub(1, std::memory_order_relaxed);
    m_worker.onCore(
        [shared = m_worker.sharedPointer(), port = m_port, peer = m_peer, zone = m_listener->zone] {
            if (shared->connectionClosed)
                shared->connectionClosed(peer, zone, port != nullptr);
            if (port)
                port->closed();
        });
    m_worker.removeSession(m_id);
}

} // namespace usher::http
