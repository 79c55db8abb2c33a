#include "server/cluster/tlslinks.h"

#include <QLoggingCategory>

#include <boost/asio/ip/host_name.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/steady_timer.hpp>

namespace usher::cluster {

namespace asio = boost::asio;
using boost::system::error_code;

namespace {

Q_LOGGING_CATEGORY(lcLinks, "server.cluster.links", QtInfoMsg)

constexpr auto acceptPause = std::chrono::milliseconds(100); // when the system has no descriptors left
constexpr size_t maxMeters = 1000;
const QString incoming = QStringLiteral("incoming");

QByteArray frameOf(const QString &topic, const QJsonObject &body)
{
    const QByteArray frame = linkFrame({{QStringLiteral("t"), topic}, {QStringLiteral("b"), body}});
    const bool isTooLarge = frame.size() > NodeLinks::maxMessageBytes + LinkFrameReader::headerBytes;
    if (isTooLarge)
        qCWarning(lcLinks).noquote() << "a message of" << topic << "has" << frame.size()
                                     << "bytes and is dropped";
    return isTooLarge ? QByteArray() : frame;
}

} // namespace

/// Accepts until it is closed.
class TlsLinks::Listener : public std::enable_shared_from_this<Listener>
{
public:
    Listener(asio::io_context &context, TlsLinks &links)
        : m_acceptor(context)
        , m_pause(context)
        , m_links(&links)
    {
    }

    error_code open(const Tcp::endpoint &endPoint)
    {
        error_code error;
        const auto attempt = [&error](auto &&call) {
            if (!error)
                call();
        };
        attempt([&] { m_acceptor.open(endPoint.protocol(), error); });
        attempt([&] { m_acceptor.set_option(Tcp::acceptor::reuse_address(true), error); });
        if (endPoint.address().is_v6())
            attempt([&] { m_acceptor.set_option(asio::ip::v6_only(true), error); });
        attempt([&] { m_acceptor.bind(endPoint, error); });
        attempt([&] { m_acceptor.listen(Tcp::acceptor::max_listen_connections, error); });
        return error;
    }

    void accept()
    {
        m_acceptor.async_accept([self = shared_from_this()](const error_code &error, Tcp::socket socket) {
            if (!self->m_links)
                return;
            if (error) {
                self->m_pause.expires_after(acceptPause);
                return self->m_pause.async_wait([self](const error_code &) {
                    if (self->m_links)
                        self->accept();
                });
            }
            error_code gone;
            const Tcp::endpoint remote = socket.remote_endpoint(gone);
            if (!gone)
                self->m_links->accepted(
                    std::move(socket), QString::fromStdString(remote.address().to_string()));
            if (self->m_links)
                self->accept();
        });
    }

    void close()
    {
        m_links = nullptr;
        error_code ignored;
        m_acceptor.close(ignored);
        m_pause.cancel();
    }

    [[nodiscard]] Tcp::endpoint endPoint() const
    {
        error_code ignored;
        return m_acceptor.local_endpoint(ignored);
    }

private:
    Tcp::acceptor m_acceptor;
    asio::steady_timer m_pause;
    TlsLinks *m_links;
};

TlsLinks::TlsLinks(IoScheduler &scheduler, const Clock &clock, LinkLimits limits)
    : m_scheduler(scheduler)
    , m_clock(clock)
    , m_limits(limits)
    , m_calm(scheduler)
{
}

TlsLinks::~TlsLinks()
{
    stop();
}

void TlsLinks::stop()
{
    if (m_listener)
        m_listener->close();
    m_listener.reset();
    m_calm.stop();
    m_trouble = {};
    for (const auto &one : m_all) {
        if (const Connection connection = one.lock())
            connection->abandon();
    }
    m_all.clear();
    m_strangers.clear();
    for (const auto &[name, peer] : m_peers) {
        peer->retry.stop();
        peer->link.reset();
        peer->attempt.reset();
    }
}

Result<std::shared_ptr<TlsLinks::Listener>> TlsLinks::listen(const Tcp::endpoint &endPoint)
{
    auto listener = std::make_shared<Listener>(m_scheduler.context(), *this);
    if (const error_code error = listener->open(endPoint))
        return fail(ErrorCode::Unavailable,
            QStringLiteral("cluster/listen: %1 cannot be used: %2")
                .arg(linkAddress(QString::fromStdString(endPoint.address().to_string()), endPoint.port()),
                    QString::fromStdString(error.message())),
            QStringLiteral("cluster/listen"));
    return listener;
}

Result<void> TlsLinks::apply(const LinkOptions &options)
{
    if (options == m_options)
        return {};
    LinkOptions before = options; // as it would be if only what is advertised had changed
    before.address = m_options.address;
    before.host = m_options.host;
    if (before == m_options) {
        m_options = options;
        return {};
    }
    std::shared_ptr<const LinkSecurity> security;
    std::shared_ptr<Listener> listener;
    if (!options.listen.isEmpty()) {
        auto loaded = LinkSecurity::load(options);
        if (!loaded)
            return fail(loaded.error());
        security = std::move(*loaded);
        const auto endPoint = linkEndPoint(options.listen);
        if (!endPoint)
            return fail(ErrorCode::BadParameter, QStringLiteral("cluster/listen: no address"),
                QStringLiteral("cluster/listen"));
        if (m_listener && options.listen == m_options.listen) {
            listener = m_listener;
        } else {
            auto opened = listen(*endPoint);
            if (!opened)
                return fail(opened.error());
            listener = std::move(*opened);
        }
    }
    dropAll();
    m_options = options;
    m_security = std::move(security);
    if (listener != m_listener) {
        if (m_listener)
            m_listener->close();
        m_listener = std::move(listener);
        if (m_listener) {
            m_listener->accept();
            qCInfo(lcLinks).noquote() << "links between the nodes:" << boundAddress();
            if (m_security->kind() == LinkSecurity::Kind::Plain)
                qCWarning(lcLinks) << "nothing secures the links between the nodes: every program on this "
                                      "machine can pretend to be one";
        }
    }
    for (const auto &[name, peer] : m_peers) {
        peer->pause = {};
        dialLater(*peer);
    }
    return {};
}

Result<void> TlsLinks::reloadCredentials()
{
    if (!m_listener)
        return {};
    auto loaded = LinkSecurity::load(m_options);
    if (!loaded)
        return fail(loaded.error());
    m_security = std::move(*loaded);
    return {};
}

void TlsLinks::dropAll()
{
    for (const Connection &stranger : std::exchange(m_strangers, {}))
        stranger->abandon();
    for (const auto &[name, peer] : m_peers)
        lose(*peer);
}

/// Ends what there is with @p peer.
void TlsLinks::lose(Peer &peer)
{
    peer.retry.stop();
    if (const Connection attempt = std::exchange(peer.attempt, {}))
        attempt->abandon();
    if (const Connection link = peer.link) {
        link->abandon();
        ended(*link, QStringLiteral("it is no longer wanted"), false);
        peer.retry.stop();
    }
    if (std::exchange(peer.isTroubled, false))
        tell(peer.known.node, {});
    peer.failures = 0;
    peer.lastFailure.clear();
}

void TlsLinks::setPeers(const QList<LinkPeer> &peers)
{
    QStringList names;
    for (const LinkPeer &known : peers) {
        names.append(known.node);
        std::unique_ptr<Peer> &peer = m_peers[known.node];
        const bool isNew = !peer;
        if (isNew)
            peer = std::make_unique<Peer>(m_scheduler);
        if (!isNew && peer->known == known)
            continue;
        peer->known = known;
        peer->pause = {};
        if (!known.isUp && std::exchange(peer->isTroubled, false))
            tell(known.node, {}); // that it is down is told elsewhere
        dialLater(*peer);
    }
    for (auto peer = m_peers.begin(); peer != m_peers.end();) {
        if (!names.contains(peer->first))
            lose(*peer->second);
        peer = names.contains(peer->first) ? std::next(peer) : m_peers.erase(peer);
    }
}

QString TlsLinks::boundAddress() const
{
    if (!m_listener)
        return {};
    const Tcp::endpoint bound = m_listener->endPoint();
    return linkAddress(QString::fromStdString(bound.address().to_string()), bound.port());
}

QString TlsLinks::address() const
{
    if (!m_listener || !m_options.address.isEmpty())
        return m_listener ? m_options.address : QString();
    const Tcp::endpoint bound = m_listener->endPoint();
    if (!bound.address().is_unspecified())
        return boundAddress();
    error_code ignored;
    return linkAddress(
        m_options.host.isEmpty() ? QString::fromStdString(asio::ip::host_name(ignored)) : m_options.host,
        bound.port());
}

QList<LinkState> TlsLinks::peers() const
{
    QList<LinkState> states;
    for (const auto &[name, peer] : m_peers) {
        LinkState state;
        state.node = name;
        state.sinceMs = peer->sinceMs;
        LinkConnection::Figures now;
        if (peer->link) {
            state.isConnected = true;
            state.roundTripMs = peer->link->roundTripMs();
            now = peer->link->figures();
        }
        state.messagesIn = peer->past.messagesIn + now.messagesIn;
        state.messagesOut = peer->past.messagesOut + now.messagesOut;
        state.bytesIn = peer->past.bytesIn + now.bytesIn;
        state.bytesOut = peer->past.bytesOut + now.bytesOut;
        state.dropped = peer->past.dropped + now.dropped;
        states.append(state);
    }
    return states;
}

void TlsLinks::deliverTo(Peer &peer, const QByteArray &frame)
{
    if (peer.link && !frame.isEmpty())
        peer.link->send(frame);
    else
        ++peer.past.dropped;
}

void TlsLinks::send(const QString &node, const QString &topic, const QJsonObject &body)
{
    const auto peer = m_peers.find(node);
    if (peer != m_peers.end())
        deliverTo(*peer->second, peer->second->link ? frameOf(topic, body) : QByteArray());
}

void TlsLinks::broadcast(const QString &topic, const QJsonObject &body)
{
    const bool isHeard = std::any_of(
        m_peers.cbegin(), m_peers.cend(), [](const auto &peer) { return peer.second->link != nullptr; });
    const QByteArray frame = isHeard ? frameOf(topic, body) : QByteArray();
    for (const auto &[name, peer] : m_peers)
        deliverTo(*peer, frame);
}

LinkGreeting TlsLinks::greeting() const
{
    return {
        m_options.cluster, m_options.node, {}, LinkGreeting::currentProtocol, QStringLiteral(USHER_VERSION)};
}

LinkConnection::Events TlsLinks::events()
{
    return {
        [this](LinkConnection &connection, const LinkGreeting &theirs) { return judge(connection, theirs); },
        [this](LinkConnection &connection) { opened(connection); },
        [this](LinkConnection &connection, const QString &topic, const QJsonObject &body) {
            deliver(connection.node(), topic, body);
        },
        [this](LinkConnection &connection, const QString &why, bool isRefusal) {
            ended(connection, why, isRefusal);
        }};
}

TlsLinks::Connection TlsLinks::connection()
{
    const auto made
        = std::make_shared<LinkConnection>(m_scheduler, m_security, greeting(), m_limits, events());
    std::erase_if(m_all, [](const auto &one) { return one.expired(); });
    m_all.push_back(made);
    return made;
}

void TlsLinks::accepted(Tcp::socket &&socket, const QString &remote)
{
    if (m_strangers.size() >= static_cast<size_t>(m_limits.pendingHandshakes) || !mayTry(remote)) {
        ++m_turnedAway;
        return;
    }
    const Connection stranger = connection();
    m_strangers.insert(stranger);
    stranger->accept(std::move(socket));
}

bool TlsLinks::mayTry(const QString &remote)
{
    const qint64 now = m_clock.monotonicMs();
    const auto leftNow = [&](const Meter &meter) {
        return std::min(m_limits.handshakeBurst,
            meter.left + static_cast<double>(now - meter.atMs) / 1000 * m_limits.handshakesPerSecond);
    };
    if (m_meters.size() >= maxMeters)
        std::erase_if(
            m_meters, [&](const auto &entry) { return leftNow(entry.second) >= m_limits.handshakeBurst; });
    if (m_meters.size() >= maxMeters && !m_meters.contains(remote))
        return false;
    const auto [entry, isNew] = m_meters.try_emplace(remote, Meter{m_limits.handshakeBurst, now});
    const double left = leftNow(entry->second);
    entry->second = {left < 1 ? left : left - 1, now};
    return left >= 1;
}

void TlsLinks::dialLater(Peer &peer)
{
    const bool isWanted
        = m_listener && m_options.node < peer.known.node && peer.known.isUp && !peer.known.address.isEmpty();
    if (!isWanted || peer.link || peer.attempt)
        return peer.retry.stop();
    peer.retry.start(peer.pause, [this, &peer] { dial(peer); });
}

void TlsLinks::dial(Peer &peer)
{
    const Connection attempt = peer.attempt = connection();
    attempt->dial(peer.known.node, peer.known.address);
}

Result<void> TlsLinks::judge(const LinkConnection &connection, const LinkGreeting &theirs) const
{
    const QString name = theirs.node.left(100);
    if (theirs.node == m_options.node)
        return fail(ErrorCode::Forbidden, QStringLiteral("%1 is my own name").arg(name));
    if (!m_peers.contains(theirs.node))
        return fail(ErrorCode::Forbidden,
            QStringLiteral(
                "%1 is no node of the cluster '%2': it is neither registered nor in [cluster] nodes")
                .arg(name, m_options.cluster));
    if (!connection.isDialled() && m_options.node < theirs.node)
        return fail(ErrorCode::Forbidden,
            QStringLiteral("between %1 and %2 the first one begins the link").arg(m_options.node, name));
    return {};
}

void TlsLinks::opened(LinkConnection &connection)
{
    const Connection link = connection.shared_from_this();
    m_strangers.erase(link);
    Peer &peer = *m_peers.at(link->node());
    if (peer.attempt == link)
        peer.attempt.reset();
    if (const Connection before = peer.link) {
        before->abandon();
        ended(*before, QStringLiteral("a newer connection took its place"), false);
    }
    peer.retry.stop();
    peer.link = link;
    peer.sinceMs = m_clock.nowMs();
    peer.failures = 0;
    peer.lastFailure.clear();
    qCInfo(lcLinks).noquote() << "the link to" << link->node() << "is up, with" << link->remote();
    if (std::exchange(peer.isTroubled, false))
        tell(link->node(), {});
    peerChanged(link->node(), true);
}

void TlsLinks::ended(LinkConnection &connection, const QString &why, bool isRefusal)
{
    const Connection ending = connection.shared_from_this();
    if (m_strangers.erase(ending) > 0) {
        if (isRefusal)
            strangerRefused(ending->remote(), why);
        return;
    }
    const auto found = m_peers.find(ending->node());
    if (found == m_peers.end())
        return;
    Peer &peer = *found->second;
    const bool wasUp = peer.link == ending;
    if (!wasUp && peer.attempt != ending)
        return;
    const bool wasShort = !wasUp || m_clock.nowMs() - peer.sinceMs < m_limits.lastRetry.count();
    peer.pause = wasShort ? std::clamp(peer.pause * 2, m_limits.firstRetry, m_limits.lastRetry)
                          : m_limits.firstRetry;
    const LinkConnection::Figures &figures = ending->figures();
    peer.past.messagesIn += figures.messagesIn;
    peer.past.messagesOut += figures.messagesOut;
    peer.past.bytesIn += figures.bytesIn;
    peer.past.bytesOut += figures.bytesOut;
    peer.past.dropped += figures.dropped;
    if (!wasUp) {
        peer.attempt.reset();
        failed(peer, why);
        return dialLater(peer);
    }
    peer.link.reset();
    peer.sinceMs = m_clock.nowMs();
    qCWarning(lcLinks).noquote() << "the link to" << ending->node() << "is lost:" << why;
    dialLater(peer);
    peerChanged(ending->node(), false);
}

void TlsLinks::failed(Peer &peer, const QString &why)
{
    if (why != peer.lastFailure)
        qCWarning(lcLinks).noquote() << "no link to" << peer.known.node << "yet:" << why;
    peer.lastFailure = why;
    if (++peer.failures < m_limits.failuresBeforeTrouble || !peer.known.isUp || peer.isTroubled)
        return;
    peer.isTroubled = true;
    tell(peer.known.node,
        QStringLiteral("There is no link from %1 to %2: %3").arg(m_options.node, peer.known.node, why));
}

void TlsLinks::strangerRefused(const QString &remote, const QString &why)
{
    qCWarning(lcLinks).noquote() << "a link from" << remote << "is not accepted:" << why;
    if (!m_calm.isActive()) {
        m_refusals = 0;
        m_calm.start(m_limits.refusalTime, [this] { calm(); });
    }
    if (++m_refusals < m_limits.failuresBeforeTrouble || m_isTroubled)
        return;
    m_isTroubled = true;
    tell(incoming, QStringLiteral("Links from %1 are not accepted: %2").arg(remote, why));
}

void TlsLinks::calm()
{
    if (m_isTroubled && m_refusals == 0) {
        m_isTroubled = false;
        tell(incoming, {});
    }
    m_refusals = 0;
    if (m_isTroubled)
        m_calm.start(m_limits.refusalTime, [this] { calm(); });
}

void TlsLinks::tell(const QString &condition, const QString &text)
{
    if (m_trouble)
        m_trouble(condition, text);
}

} // namespace usher::cluster
