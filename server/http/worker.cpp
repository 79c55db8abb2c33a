#include "server/http/worker.h"

#include "server/http/connection.h"
#include "server/http/encode.h"
#include "server/http/websocketsession.h"

#include <boost/asio/post.hpp>

#include <pthread.h>

namespace usher::http {

namespace asio = boost::asio;

namespace {

constexpr size_t sparesKept = 8;
constexpr qsizetype textKept = 64 * 1024;

template <typename Map> auto keysOf(const Map &map)
{
    std::vector<quint64> keys;
    keys.reserve(map.size());
    for (const auto &entry : map)
        keys.push_back(entry.first);
    return keys;
}

} // namespace

Worker::Worker(std::shared_ptr<EdgeShared> shared, const EdgeSettings &settings)
    : m_shared(std::move(shared))
    , m_settings(settings)
    , m_ownContext(m_shared->socketsOnCore ? nullptr : std::make_unique<asio::io_context>(1))
    , m_context(m_ownContext ? m_ownContext.get() : &m_shared->core)
    , m_wheel(settings.limits.tick, m_shared->clock.monotonicMs())
    , m_buffer(std::make_unique<char[]>(bufferSize))
{
    m_timer.emplace(*m_context);
    m_poller = std::make_shared<Poller>(*m_context, [this](quint64 id, Poller::Ready ready) {
        // Known by its number only: an earlier event of the same turn may have ended it.
        if (Connection *connection = find(id))
            connection->ready(ready);
    });
}

Worker::~Worker() = default;

void Worker::start()
{
    m_poller->start();
    if (!m_ownContext)
        return;
    m_work.emplace(asio::make_work_guard(*m_ownContext));
    m_thread = std::thread([context = m_ownContext.get()] { context->run(); });
    pthread_setname_np(m_thread.native_handle(), "http-edge");
}

void Worker::stop()
{
    const auto self = shared_from_this(); // handlers that are dropped below may hold the last reference
    if (m_thread.joinable()) {
        m_ownContext->stop();
        m_thread.join();
    }
    m_joined = true;
    abortAll();
    m_connections.clear();
    m_sessions.clear();
    m_poller->stop();
    m_poller.reset();
    m_timer.reset();
    m_work.reset();
    m_context = nullptr;
    m_ownContext.reset();
}

void Worker::post(Task task)
{
    if (!m_context)
        return; // stopped: nobody is left to hear it
    if (m_shared->socketsOnCore)
        task();
    else
        asio::post(*m_context, std::move(task));
}

void Worker::onCore(Task task)
{
    if (m_shared->socketsOnCore || m_joined)
        task();
    else
        asio::post(m_shared->core, std::move(task));
}

void Worker::adopt(quint64 id, UniqueFd fd, ListenerPointer listener, Peer peer)
{
    auto connection
        = std::make_unique<Connection>(*this, id, std::move(fd), std::move(listener), std::move(peer));
    Connection &adopted = *connection;
    m_connections.emplace(id, std::move(connection));
    armTick();
    adopted.start();
}

void Worker::applySettings(const EdgeSettings &settings)
{
    m_settings = settings;
}

void Worker::drainListener(quint32 listenerId)
{
    for (const quint64 id : keysOf(m_connections)) {
        if (Connection *connection = find(id); connection && connection->listener().id == listenerId)
            connection->drain();
    }
    for (const quint64 id : keysOf(m_sessions)) {
        if (const auto found = m_sessions.find(id);
            found != m_sessions.end() && found->second->listenerId() == listenerId)
            std::shared_ptr(found->second)->close(1001, "the listener is closed");
    }
}

void Worker::drainAll()
{
    for (const quint64 id : keysOf(m_connections)) {
        if (Connection *connection = find(id))
            connection->drain();
    }
    for (const quint64 id : keysOf(m_sessions)) {
        if (const auto found = m_sessions.find(id); found != m_sessions.end())
            std::shared_ptr(found->second)->close(1001, "the server stops");
    }
}

void Worker::abortAll()
{
    for (const quint64 id : keysOf(m_connections)) {
        if (Connection *connection = find(id))
            connection->abort();
    }
    for (const quint64 id : keysOf(m_sessions)) {
        if (const auto found = m_sessions.find(id); found != m_sessions.end())
            std::shared_ptr(found->second)->abort();
    }
}

const QByteArray &Worker::date()
{
    const qint64 second = m_shared->clock.nowMs() / 1000;
    if (second != m_dateSecond) {
        m_dateSecond = second;
        m_date = httpDate(second);
    }
    return m_date;
}

std::unique_ptr<RequestParser> Worker::takeParser()
{
    std::unique_ptr<RequestParser> parser;
    if (m_parsers.empty()) {
        parser = std::make_unique<RequestParser>();
    } else {
        parser = std::move(m_parsers.back());
        m_parsers.pop_back();
    }
    parser->start(m_settings.limits);
    return parser;
}

void Worker::giveParser(std::unique_ptr<RequestParser> parser)
{
    if (m_parsers.size() < sparesKept)
        m_parsers.push_back(std::move(parser));
}

QByteArray Worker::takeText()
{
    QByteArray text;
    if (!m_texts.empty()) {
        text = std::move(m_texts.back());
        m_texts.pop_back();
    }
    return text;
}

void Worker::giveText(QByteArray text)
{
    if (m_texts.size() >= sparesKept || text.capacity() > textKept)
        return;
    text.resize(0); // keeps the memory
    m_texts.push_back(std::move(text));
}

void Worker::forward(quint64 connection, quint32 sequence, Request &&request)
{
    Responder responder([self = shared_from_this(), connection, sequence](Response response) {
        // On the core thread, perhaps much later.
        if (self->m_shared->socketsOnCore) {
            if (self->m_context)
                self->deliver(connection, sequence, std::move(response));
            return;
        }
        self->post([worker = self.get(), connection, sequence, answer = std::move(response)]() mutable {
            worker->deliver(connection, sequence, std::move(answer));
        });
    });
    if (m_shared->socketsOnCore)
        return m_shared->handle(std::move(request), std::move(responder));
    asio::post(m_shared->core,
        [shared = m_shared, asked = std::move(request), answer = std::move(responder)]() mutable {
            if (shared->handle) // else the edge is gone, and so is the client
                shared->handle(std::move(asked), std::move(answer));
        });
}

void Worker::deliver(quint64 connection, quint32 sequence, Response &&response)
{
    if (Connection *found = find(connection))
        found->deliver(sequence, std::move(response));
}

Connection *Worker::find(quint64 connection)
{
    const auto found = m_connections.find(connection);
    return found == m_connections.end() ? nullptr : found->second.get();
}

void Worker::callReadable(quint64 connection)
{
    asio::post(*m_context, [self = shared_from_this(), connection] {
        if (Connection *found = self->find(connection))
            found->ready({true, false, false});
    });
}

void Worker::remove(quint64 connection)
{
    m_connections.erase(connection);
}

void Worker::addSession(quint64 id, std::shared_ptr<WebSocketSession> session)
{
    m_sessions.emplace(id, std::move(session));
}

void Worker::removeSession(quint64 id)
{
    m_sessions.erase(id);
}

void Worker::armTick()
{
    if (m_ticking || !m_timer || (m_connections.empty() && m_sessions.empty()))
        return; // an idle server does not wake up
    m_ticking = true;
    m_timer->expires_after(m_settings.limits.tick);
    m_timer->async_wait([weak = weak_from_this()](const boost::system::error_code &error) {
        const auto self = error ? nullptr : weak.lock();
        if (!self)
            return;
        self->m_ticking = false;
        self->m_wheel.advance(self->nowMs());
        self->armTick();
    });
}

} // namespace usher::http
