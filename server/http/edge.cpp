#include "server/http/edge.h"

#include "server/http/errors.h"
#include "server/http/worker.h"

#include <QHash>
#include <QLoggingCategory>

#include <boost/asio/ip/address.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/post.hpp>

#include <cerrno>
#include <sys/socket.h>

namespace usher::http {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

Q_LOGGING_CATEGORY(lcEdge, "server.edge", QtInfoMsg)

namespace {

constexpr int acceptsInARow = 64;
constexpr auto acceptPause = std::chrono::milliseconds(100); ///< when the system has no descriptors left

/// "127.0.0.1:8080", "[::1]:0", "localhost:80" as an end point.
Result<tcp::endpoint> endPointOf(const ListenerConfig &listener)
{
    const QString field = QStringLiteral("listener.") + listener.name + QStringLiteral("/address");
    const auto wrong = [&] {
        return fail(ErrorCode::BadParameter,
            field
                + QStringLiteral(": %1 is not host:port or [v6]:port with a numeric host")
                      .arg(listener.address),
            field);
    };
    const qsizetype colon = listener.address.lastIndexOf(u':');
    if (colon < 0)
        return wrong();
    bool ok = false;
    const uint port = listener.address.mid(colon + 1).toUInt(&ok);
    if (!ok || port > 65535)
        return wrong();
    QString host = listener.address.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    else if (host.contains(u':'))
        return wrong();
    if (host == QLatin1String("localhost"))
        host = QStringLiteral("127.0.0.1");
    error_code error;
    const auto address = asio::ip::make_address(host.toStdString(), error);
    if (error)
        return wrong();
    return tcp::endpoint(address, static_cast<quint16>(port));
}

/// An IPv4 client of a dual-stack socket is shown as IPv4.
QByteArray addressText(const asio::ip::address &address)
{
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        return QByteArray::fromStdString(
            asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string());
    return QByteArray::fromStdString(address.to_string());
}

const QByteArray &turnedAwayAnswer()
{
    static const QByteArray answer = []() -> QByteArray {
        const Response response = statusResponse(
            503, QStringLiteral("There are too many connections; try again later."), ErrorStyle::Problem);
        return "HTTP/1.1 503 Service Unavailable\r\nContent-Type: " + response.contentType
            + "\r\nContent-Length: " + QByteArray::number(response.body.size()) + "\r\nRetry-After: "
            + response.headers.value("Retry-After") + "\r\nConnection: close\r\n\r\n" + response.body;
    }();
    return answer;
}

} // namespace

QByteArray BoundListener::url(const QByteArray &scheme) const
{
    const QByteArray prefix = scheme.isEmpty() ? QByteArray(secure ? "https" : "http") : scheme;
    const QByteArray shown = host.contains(':') ? "[" + host + "]" : host;
    return prefix + "://" + shown + ":" + QByteArray::number(port);
}

class Edge::Private : public std::enable_shared_from_this<Private>
{
public:
    struct Listener
    {
        explicit Listener(asio::io_context &context)
            : acceptor(context)
            , pause(context)
        {
        }
        ListenerConfig config;
        tcp::endpoint asked; ///< with port 0 if any free one will do
        tcp::acceptor acceptor;
        asio::steady_timer pause;
        ListenerPointer info;
        BoundListener bound;
    };
    using ListenerHandle = std::shared_ptr<Listener>;

    explicit Private(Setup &&setup)
        : core(setup.core)
        , settings(setup.settings)
        , shared(new EdgeShared{setup.clock, setup.core, setup.threads <= 0, std::move(setup.handle), {}, {},
              std::move(setup.endpoints)})
    {
        for (int i = 0; i < std::max(1, setup.threads); ++i)
            workers.push_back(std::make_shared<Worker>(shared, settings));
    }

    void start()
    {
        shared->connectionClosed = [weak = weak_from_this()](const Peer &peer, Zone zone, bool wasWebSocket) {
            if (const auto self = weak.lock())
                self->connectionClosed(peer, zone, wasWebSocket);
        };
        shared->webSocketOpened = [weak = weak_from_this()](Zone zone) {
            if (const auto self = weak.lock())
                ++self->zones[zoneIndex(zone)].openWebSockets;
        };
        for (const auto &worker : workers)
            worker->start();
    }

    error_code listen(Listener &listener, const tcp::endpoint &endPoint)
    {
        error_code error;
        const auto attempt = [&error](auto &&call) {
            if (!error)
                call();
        };
        tcp::acceptor &acceptor = listener.acceptor;
        attempt([&] { acceptor.open(endPoint.protocol(), error); });
        attempt([&] { acceptor.set_option(tcp::acceptor::reuse_address(true), error); });
        if (endPoint.address().is_v6())
            attempt([&] { acceptor.set_option(asio::ip::v6_only(true), error); });
        attempt([&] { acceptor.bind(endPoint, error); });
        attempt([&] { acceptor.listen(tcp::acceptor::max_listen_connections, error); });
        attempt([&] { acceptor.non_blocking(true, error); });
        if (!error) {
            listener.bound.port = acceptor.local_endpoint(error).port();
            listener.bound.host = addressText(endPoint.address());
        }
        if (error) {
            error_code ignored;
            acceptor.close(ignored);
        }
        return error;
    }

    /// Opens a socket for @p config. A listener of @p leaving that is in its way (another address on the same
    /// port) is closed for it and noted in @p suspended.
    Result<ListenerHandle> open(const ListenerConfig &config, const tcp::endpoint &asked,
        const std::vector<ListenerHandle> &leaving, std::vector<ListenerHandle> &suspended)
    {
        auto listener = std::make_shared<Listener>(core);
        listener->asked = asked;
        error_code error = listen(*listener, asked);
        if (error == asio::error::address_in_use) {
            for (const ListenerHandle &other : leaving) {
                if (other->bound.port != asked.port() || !other->acceptor.is_open())
                    continue;
                closeListener(*other);
                suspended.push_back(other);
            }
            error = listen(*listener, asked);
        }
        if (!error)
            return listener;
        const QString field = QStringLiteral("listener.") + config.name + QStringLiteral("/address");
        return fail(ErrorCode::Unavailable,
            field
                + QStringLiteral(": cannot listen on %1: %2")
                      .arg(config.address, QString::fromStdString(error.message())),
            field);
    }

    /// Gives @p listener the settings of @p config, for new connections.
    void configure(Listener &listener, const ListenerConfig &config, TlsContext tls)
    {
        auto info = std::make_shared<ListenerInfo>();
        info->id = listener.info ? listener.info->id : ++lastListener;
        info->zone = config.zone;
        info->port = listener.bound.port;
        info->redirectTo = config.redirectTo;
        info->tls = std::move(tls);
        listener.bound.name = config.name;
        listener.bound.zone = config.zone;
        listener.bound.secure = info->tls != nullptr;
        listener.info = std::move(info);
        listener.config = config;
    }

    void waitForConnections(const ListenerHandle &listener)
    {
        listener->acceptor.async_wait(
            tcp::acceptor::wait_read, [weak = weak_from_this(), listener](const error_code &error) {
                const auto self = weak.lock();
                if (!error && self && listener->acceptor.is_open())
                    self->acceptConnections(listener);
            });
    }

    void acceptConnections(const ListenerHandle &listener)
    {
        for (int i = 0; i < acceptsInARow; ++i) {
            sockaddr_storage address{};
            socklen_t size = sizeof(address);
            const int fd = ::accept4(listener->acceptor.native_handle(),
                reinterpret_cast<sockaddr *>(&address), &size, SOCK_NONBLOCK | SOCK_CLOEXEC);
            if (fd >= 0) {
                admit(UniqueFd(fd), address, size, *listener);
                continue;
            }
            if (errno == EINTR || errno == ECONNABORTED)
                continue;
            if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM)
                return pauseAccepting(listener);
            break;
        }
        waitForConnections(listener);
    }

    void pauseAccepting(const ListenerHandle &listener)
    {
        if (!std::exchange(outOfDescriptors, true))
            qCWarning(lcEdge) << "no descriptors left for new connections";
        listener->pause.expires_after(acceptPause);
        listener->pause.async_wait([weak = weak_from_this(), listener](const error_code &error) {
            const auto self = weak.lock();
            if (error || !self || !listener->acceptor.is_open())
                return;
            self->outOfDescriptors = false;
            self->acceptConnections(listener);
        });
    }

    void admit(UniqueFd fd, const sockaddr_storage &address, socklen_t size, const Listener &listener)
    {
        tcp::endpoint endPoint;
        if (size <= endPoint.capacity()) {
            std::memcpy(endPoint.data(), &address, size);
            endPoint.resize(size);
        }
        Peer peer{addressText(endPoint.address()), endPoint.port()};
        const EdgeLimits &limits = settings.limits;
        auto &zone = zones[zoneIndex(listener.config.zone)];
        int &ofAddress = openByAddress[peer.address];
        const bool tooMany = openConnections >= limits.maxConnections
            || (limits.maxConnectionsPerAddress > 0 && ofAddress >= limits.maxConnectionsPerAddress);
        if (tooMany) {
            if (ofAddress == 0)
                openByAddress.remove(peer.address);
            ++zone.turnedAway;
            if (!listener.info->tls)
                turnAway(fd);
            return;
        }
        ++ofAddress;
        ++openConnections;
        ++zone.accepted;
        ++zone.openConnections;
        Worker &worker = *workers[nextWorker++ % workers.size()];
        worker.post([&worker, id = ++lastConnection, socket = std::move(fd), info = listener.info,
                        client = std::move(peer)]() mutable {
            worker.adopt(id, std::move(socket), std::move(info), std::move(client));
        });
    }

    static void turnAway(const UniqueFd &fd)
    {
        const QByteArray &answer = turnedAwayAnswer();
        char request[4096];
        // What has arrived is read, or the close would reset the connection and lose the answer.
        [[maybe_unused]] const ssize_t got = ::recv(fd.get(), request, sizeof(request), MSG_DONTWAIT);
        [[maybe_unused]] const ssize_t sent = ::send(
            fd.get(), answer.constData(), static_cast<size_t>(answer.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
        ::shutdown(fd.get(), SHUT_WR);
    }

    void connectionClosed(const Peer &peer, Zone zone, bool wasWebSocket)
    {
        --openConnections;
        --zones[zoneIndex(zone)].openConnections;
        if (wasWebSocket)
            --zones[zoneIndex(zone)].openWebSockets;
        const auto found = openByAddress.find(peer.address);
        if (found != openByAddress.end() && --*found <= 0)
            openByAddress.erase(found);
        if (openConnections == 0 && closing)
            finishClosing();
    }

    void finishClosing()
    {
        if (!whenClosed)
            return;
        deadline.reset();
        // In a turn of its own: whoever waits may destroy the edge, and we may be inside one of its
        // connections.
        asio::post(core, [done = std::exchange(whenClosed, nullptr)]() mutable { done(); });
    }

    void closeListener(Listener &listener)
    {
        error_code ignored;
        listener.acceptor.close(ignored);
        listener.pause.cancel();
    }

    void toWorkers(const std::function<void(Worker &)> &call)
    {
        for (const auto &worker : workers)
            worker->post([&target = *worker, call] { call(target); });
    }

    asio::io_context &core;
    EdgeSettings settings;
    std::shared_ptr<EdgeShared> shared;
    std::vector<std::shared_ptr<Worker>> workers;
    std::vector<ListenerHandle> listeners;
    std::array<EdgeStatistics::PerZone, zoneCount> zones;
    QHash<QByteArray, int> openByAddress;
    int openConnections = 0;
    size_t nextWorker = 0;
    quint64 lastConnection = 0;
    quint32 lastListener = 0;
    bool outOfDescriptors = false;
    bool closing = false;
    std::optional<asio::steady_timer> deadline;
    UniqueFunction<void()> whenClosed;
};

Edge::Edge(Setup setup)
    : d(std::make_shared<Private>(std::move(setup)))
{
    d->start();
}

Edge::~Edge()
{
    stopAccepting();
    d->deadline.reset();
    d->whenClosed = nullptr;
    for (const auto &worker : d->workers)
        worker->stop();
    // What the workers have posted finds nobody here.
    d->shared->handle = {};
    d->shared->connectionClosed = {};
    d->shared->webSocketOpened = {};
}

Result<void> Edge::applyListeners(const QList<ListenerConfig> &listeners)
{
    struct Planned
    {
        const ListenerConfig *config;
        tcp::endpoint asked;
        TlsContext tls;
        Private::ListenerHandle listener; ///< null: to be opened
    };
    std::vector<Planned> plan;
    auto leaving = d->listeners;
    for (const ListenerConfig &config : listeners) {
        auto asked = endPointOf(config);
        if (!asked)
            return tl::unexpected<Error>(asked.error());
        auto tls = makeTlsContext(config);
        if (!tls)
            return tl::unexpected<Error>(tls.error());
        plan.push_back({&config, *asked, std::move(*tls), nullptr});
        // A fixed address is recognised under another name too; "any free port" only under its own.
        const auto same
            = std::find_if(leaving.begin(), leaving.end(), [&](const Private::ListenerHandle &candidate) {
                  return candidate->acceptor.is_open() && candidate->asked == *asked
                      && (asked->port() != 0 || candidate->config.name == config.name);
              });
        if (same == leaving.end())
            continue;
        plan.back().listener = *same;
        leaving.erase(same);
    }

    std::vector<Private::ListenerHandle> opened, suspended;
    for (Planned &planned : plan) {
        if (planned.listener)
            continue;
        auto listener = d->open(*planned.config, planned.asked, leaving, suspended);
        if (!listener) {
            for (const auto &other : opened)
                d->closeListener(*other);
            for (const auto &other : suspended) {
                if (!d->listen(*other, {other->asked.address(), other->bound.port}))
                    d->waitForConnections(other);
            }
            return tl::unexpected<Error>(listener.error());
        }
        planned.listener = *listener;
        opened.push_back(std::move(*listener));
    }

    d->listeners.clear();
    for (Planned &planned : plan) {
        d->configure(*planned.listener, *planned.config, std::move(planned.tls));
        d->listeners.push_back(planned.listener);
    }
    for (const auto &listener : opened)
        d->waitForConnections(listener);
    for (const auto &listener : leaving) {
        d->closeListener(*listener);
        d->toWorkers([id = listener->info->id](Worker &worker) { worker.drainListener(id); });
    }
    return {};
}

QList<BoundListener> Edge::listeners() const
{
    QList<BoundListener> bound;
    for (const auto &listener : d->listeners)
        bound.append(listener->bound);
    return bound;
}

void Edge::applySettings(const EdgeSettings &settings)
{
    d->settings = settings;
    d->toWorkers([settings](Worker &worker) { worker.applySettings(settings); });
}

Result<void> Edge::reloadCertificates()
{
    Result<void> outcome;
    for (const auto &listener : d->listeners) {
        auto tls = makeTlsContext(listener->config);
        if (tls)
            d->configure(*listener, ListenerConfig(listener->config), std::move(*tls));
        else if (outcome)
            outcome = tl::unexpected<Error>(tls.error());
    }
    return outcome;
}

void Edge::stopAccepting()
{
    for (const auto &listener : d->listeners)
        d->closeListener(*listener);
}

void Edge::close(std::chrono::milliseconds deadline, UniqueFunction<void()> done)
{
    stopAccepting();
    d->closing = true;
    d->whenClosed = std::move(done);
    d->toWorkers([](Worker &worker) { worker.drainAll(); });
    if (d->openConnections == 0)
        return d->finishClosing();
    d->deadline.emplace(d->core);
    d->deadline->expires_after(deadline);
    d->deadline->async_wait([weak = std::weak_ptr(d)](const error_code &error) {
        const auto self = weak.lock();
        if (error || !self)
            return;
        self->toWorkers([](Worker &worker) { worker.abortAll(); });
    });
}

EdgeStatistics Edge::statistics() const
{
    EdgeStatistics statistics;
    statistics.zones = d->zones;
    for (const auto &worker : d->workers) {
        const WorkerCounters &counters = worker->counters();
        for (size_t i = 0; i < statistics.zones.size(); ++i)
            statistics.zones[i].requests += counters.requests[i].get();
        for (size_t i = 0; i < statistics.refusals.size(); ++i)
            statistics.refusals[i] += counters.refusals[i].get();
        statistics.bytesIn += counters.bytesIn.get();
        statistics.bytesOut += counters.bytesOut.get();
        statistics.webSocketMessagesIn += counters.messagesIn.get();
        statistics.webSocketMessagesOut += counters.messagesOut.get();
    }
    statistics.bufferedBytes = d->shared->bufferedBytes.load(std::memory_order_relaxed);
    return statistics;
}

} // namespace usher::http
