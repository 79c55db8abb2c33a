#include "server/cluster/linkconnection.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/write.hpp>

namespace usher::cluster {

namespace asio = boost::asio;
using boost::system::error_code;
using std::chrono::steady_clock;

namespace {

constexpr size_t bufferSize = 16 * 1024;
constexpr qsizetype maxGreetingBytes = 4096;
constexpr qsizetype batchBytes = 64 * 1024; // encrypted and handed over at once
constexpr qsizetype frameCost = 64; // of a frame that waits, beside its bytes
constexpr int socketBufferBytes = 256 * 1024; // a ping must not wait behind megabytes
constexpr qsizetype maxReason = 300;

const QString topicField = QStringLiteral("t");
const QString bodyField = QStringLiteral("b");
const QString pingField = QStringLiteral("ping");
const QString pongField = QStringLiteral("pong");
const QString refusedField = QStringLiteral("refused");

QString textOf(const error_code &error)
{
    return QString::fromStdString(error.message());
}

} // namespace

LinkConnection::LinkConnection(IoScheduler &scheduler, std::shared_ptr<const LinkSecurity> security,
    LinkGreeting own, const LinkLimits &limits, Events events)
    : m_security(std::move(security))
    , m_own(std::move(own))
    , m_limits(limits)
    , m_events(std::move(events))
    , m_resolver(scheduler.context())
    , m_socket(scheduler.context())
    , m_reader(maxGreetingBytes)
    , m_deadline(scheduler)
{
}

LinkConnection::~LinkConnection() = default;

void LinkConnection::dial(const QString &node, const QString &address)
{
    m_dials = true;
    m_node = node;
    m_remote = address;
    m_deadline.start(m_limits.handshakeTime, [this] {
        end(QStringLiteral("it did not answer in %1 s")
                .arg(std::chrono::duration<double>(m_limits.handshakeTime).count()),
            false);
    });
    if (const auto endPoint = linkEndPoint(address))
        return connectTo({*endPoint}, 0);
    const qsizetype colon = address.lastIndexOf(u':');
    m_resolver.async_resolve(address.left(std::max<qsizetype>(colon, 0)).toStdString(),
        address.mid(colon + 1).toStdString(), Tcp::resolver::numeric_service,
        [self = shared_from_this()](const error_code &error, const Tcp::resolver::results_type &found) {
            if (self->m_isOver)
                return;
            if (error)
                return self->end(
                    QStringLiteral("its address %1 is not known: %2").arg(self->m_remote, textOf(error)),
                    false);
            std::vector<Tcp::endpoint> endPoints;
            for (const auto &one : found)
                endPoints.push_back(one.endpoint());
            self->connectTo(std::move(endPoints), 0);
        });
}

void LinkConnection::connectTo(std::vector<Tcp::endpoint> endPoints, size_t next)
{
    const Tcp::endpoint endPoint = endPoints.at(next);
    if (m_security->kind() == LinkSecurity::Kind::Plain && !endPoint.address().is_loopback())
        return end(QStringLiteral("%1 is not loopback, and nothing secures the link").arg(m_remote), true);
    error_code ignored;
    m_socket.close(ignored);
    m_socket.async_connect(
        endPoint, [self = shared_from_this(), points = std::move(endPoints), next](const error_code &error) {
            if (self->m_isOver)
                return;
            if (!error)
                return self->begin();
            if (next + 1 < points.size())
                return self->connectTo(points, next + 1);
            self->end(QStringLiteral("%1 cannot be reached: %2").arg(self->m_remote, textOf(error)), false);
        });
}

void LinkConnection::accept(Tcp::socket &&socket)
{
    m_socket = std::move(socket);
    error_code error;
    const Tcp::endpoint remote = m_socket.remote_endpoint(error);
    m_remote = QString::fromStdString(remote.address().to_string());
    m_deadline.start(m_limits.handshakeTime, [this] {
        end(QStringLiteral("it did not prove who it is in %1 s")
                .arg(std::chrono::duration<double>(m_limits.handshakeTime).count()),
            true);
    });
    begin();
}

void LinkConnection::begin()
{
    error_code ignored;
    m_socket.set_option(Tcp::no_delay(true), ignored);
    m_socket.set_option(asio::socket_base::send_buffer_size(socketBufferBytes), ignored);
    m_socket.non_blocking(true, ignored);
    m_channel.emplace(m_security, m_dials);
    m_buffer = std::make_unique<char[]>(bufferSize);
    if (const auto started = m_channel->start(); !started)
        return end(started.error().message, true);
    if (m_dials && m_channel->isOpen())
        greet();
    pump();
    read();
}

void LinkConnection::read()
{
    m_socket.async_read_some(asio::buffer(m_buffer.get(), bufferSize),
        [self = shared_from_this()](const error_code &error, size_t size) {
            if (self->m_isRefusing && !error)
                return self->read(); // to the end, so that the reason arrives
            if (self->m_isRefusing)
                return self->close();
            if (self->m_isOver)
                return;
            if (error)
                return self->end(
                    error == asio::error::eof ? QStringLiteral("the other side closed it") : textOf(error),
                    false);
            self->taken(size);
            if (!self->m_isOver || self->m_isRefusing)
                self->read();
        });
}

void LinkConnection::taken(size_t size)
{
    m_figures.bytesIn += size;
    const bool wasOpen = m_channel->isOpen();
    const auto fed = m_channel->feed(QByteArrayView(m_buffer.get(), static_cast<qsizetype>(size)));
    if (!wasOpen && m_channel->isOpen() && m_dials) {
        if (!m_channel->mayBe(m_node))
            return refuse(QStringLiteral("your certificate is not that of %1").arg(m_node));
        greet();
    }
    m_reader.add(m_channel->takeReceived());
    takeMessages();
    if (m_isOver)
        return;
    if (fed)
        return pump();
    // What TLS says to the other side, if it can take it at once: nobody waits for a stranger.
    const QByteArray alert = m_isWriting ? QByteArray() : m_channel->takeOutgoing();
    error_code ignored;
    if (!alert.isEmpty())
        m_socket.write_some(asio::buffer(alert.constData(), static_cast<size_t>(alert.size())), ignored);
    end(fed.error().message, fed.error().code == ErrorCode::Unauthenticated);
}

void LinkConnection::takeMessages()
{
    while (!m_isOver) {
        const auto next = m_reader.next();
        if (!next)
            return refuse(QStringLiteral("what you say is not understood: ") + next.error().message);
        if (!*next)
            return;
        if (const auto done = take(**next); !done)
            return refuse(done.error().message);
    }
}

Result<void> LinkConnection::take(const QJsonObject &message)
{
    if (const QJsonValue refused = message.value(refusedField); refused.isString()) {
        end(QStringLiteral("it refuses: ") + refused.toString().left(maxReason), true);
        return {};
    }
    if (!m_isGreeted)
        return takeGreeting(message);
    if (const QJsonValue number = message.value(pingField); number.isDouble()) {
        m_firstWord = linkFrame({{pongField, number}});
        return {};
    }
    if (const QJsonValue number = message.value(pongField); number.isDouble()) {
        if (number.toInteger() == m_pingNumber && m_unanswered > 0) {
            m_unanswered = 0;
            m_roundTripMs
                = std::chrono::duration<double, std::milli>(steady_clock::now() - m_pingSent).count();
        }
        return {};
    }
    if (const QJsonValue topic = message.value(topicField); topic.isString()) {
        ++m_figures.messagesIn;
        m_events.received(*this, topic.toString(), message.value(bodyField).toObject());
    }
    return {}; // what a newer release may say beside this is skipped
}

Result<void> LinkConnection::takeGreeting(const QJsonObject &message)
{
    LinkGreeting greeting;
    greeting.cluster = message.value(QStringLiteral("cluster")).toString();
    greeting.node = message.value(QStringLiteral("node")).toString();
    greeting.to = message.value(QStringLiteral("to")).toString();
    greeting.protocol = message.value(QStringLiteral("protocol")).toInt();
    greeting.version = message.value(QStringLiteral("version")).toString().left(100);
    if (greeting.node.isEmpty() || greeting.protocol < 1)
        return fail(ErrorCode::BadParameter, QStringLiteral("you have not said who you are"));
    if (greeting.cluster != m_own.cluster)
        return fail(ErrorCode::Forbidden,
            QStringLiteral("you belong to the cluster '%1', this is '%2'")
                .arg(greeting.cluster.left(100), m_own.cluster));
    if (!m_dials && !greeting.to.isEmpty() && greeting.to != m_own.node)
        return fail(ErrorCode::Forbidden,
            QStringLiteral("you expected %1, this is %2").arg(greeting.to.left(100), m_own.node));
    if (m_dials && greeting.node != m_node)
        return fail(ErrorCode::Forbidden,
            QStringLiteral("%1 was expected here, not %2").arg(m_node, greeting.node.left(100)));
    if (!m_channel->mayBe(greeting.node))
        return fail(ErrorCode::Forbidden,
            QStringLiteral("your certificate is not that of %1").arg(greeting.node.left(100)));
    if (auto accepted = m_events.greeted(*this, greeting); !accepted)
        return accepted;
    if (m_isOver)
        return {};
    m_node = greeting.node;
    m_isGreeted = true;
    m_reader.setMaxBytes(NodeLinks::maxMessageBytes);
    if (!m_dials)
        greet();
    open();
    return {};
}

void LinkConnection::greet()
{
    QJsonObject greeting{{QStringLiteral("cluster"), m_own.cluster}, {QStringLiteral("node"), m_own.node},
        {QStringLiteral("protocol"), m_own.protocol}, {QStringLiteral("version"), m_own.version}};
    if (m_dials)
        greeting.insert(QStringLiteral("to"), m_node);
    m_greeting = linkFrame(greeting);
}

void LinkConnection::open()
{
    m_isUp = true;
    ping();
    if (!m_isOver)
        m_events.opened(*this);
}

void LinkConnection::ping()
{
    if (m_unanswered >= m_limits.missedPings)
        return end(
            QStringLiteral("it has not answered for %1 s")
                .arg(std::chrono::duration<double>(m_limits.pingPeriod * m_limits.missedPings).count()),
            false);
    if (m_unanswered++ == 0) {
        m_pingSent = steady_clock::now();
        ++m_pingNumber;
    }
    m_nextPing = linkFrame({{pingField, m_pingNumber}});
    m_deadline.start(m_limits.pingPeriod, [this] { ping(); });
    pump();
}

void LinkConnection::send(const QByteArray &frame)
{
    const qsizetype cost = frame.size() + frameCost;
    if (!m_isUp || m_isOver || m_waitingBytes + cost > NodeLinks::maxWaitingBytes) {
        ++m_figures.dropped;
        return;
    }
    ++m_figures.messagesOut;
    m_waiting.push_back(frame);
    m_waitingBytes += cost;
    pump();
}

void LinkConnection::pump()
{
    if (m_isWriting || !m_channel || (m_isOver && !m_isRefusing))
        return;
    qsizetype batch = 0;
    qsizetype released = 0;
    const auto add = [&](const QByteArray &frame) {
        batch += frame.size();
        return m_channel->send(frame).has_value();
    };
    bool isFine = true;
    if (m_channel->isOpen()) {
        for (QByteArray *word : {&m_greeting, &m_firstWord, &m_nextPing}) {
            if (!word->isEmpty())
                isFine = isFine && add(std::exchange(*word, {}));
        }
        while (isFine && !m_waiting.empty() && batch < batchBytes) {
            isFine = add(m_waiting.front());
            released += m_waiting.front().size() + frameCost;
            m_waiting.pop_front();
        }
    }
    QByteArray bytes = m_channel->takeOutgoing();
    if (!isFine)
        return m_isRefusing ? close() : end(QStringLiteral("nothing more can be sent"), false);
    if (bytes.isEmpty()) {
        error_code ignored;
        if (m_isRefusing)
            m_socket.shutdown(Tcp::socket::shutdown_send, ignored);
        return;
    }
    m_isWriting = true;
    const asio::const_buffer buffer(bytes.constData(), static_cast<size_t>(bytes.size()));
    asio::async_write(m_socket, buffer,
        [self = shared_from_this(), kept = std::move(bytes), released](const error_code &error, size_t size) {
            self->m_isWriting = false;
            self->m_waitingBytes -= released;
            self->m_figures.bytesOut += size;
            if (error && self->m_isRefusing)
                return self->close();
            if (error)
                return self->end(textOf(error), false);
            self->pump();
        });
}

void LinkConnection::refuse(const QString &why)
{
    if (m_isOver)
        return;
    const bool canTell = m_channel && m_channel->isOpen();
    const auto self = shared_from_this();
    if (!canTell)
        return end(why, true);
    m_isOver = m_isRefusing = true;
    m_isUp = false;
    m_waiting.clear();
    m_nextPing.clear();
    m_firstWord = linkFrame({{refusedField, why.left(maxReason)}});
    m_deadline.start(std::chrono::seconds(1), [this] { close(); });
    pump();
    m_events.ended(*this, QStringLiteral("refused: ") + why, true);
}

void LinkConnection::end(const QString &why, bool isRefusal)
{
    if (m_isOver)
        return;
    const auto self = shared_from_this();
    close();
    m_events.ended(*this, why, isRefusal);
}

void LinkConnection::abandon()
{
    close();
}

void LinkConnection::close()
{
    m_isOver = true;
    m_isUp = m_isRefusing = false;
    m_deadline.stop();
    m_resolver.cancel();
    m_waiting.clear();
    error_code ignored;
    m_socket.close(ignored);
}

} // namespace usher::cluster
