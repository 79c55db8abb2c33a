#pragma once

#include "server/core/ioscheduler.h"
#include "server/http/dispatcher.h"
#include "server/http/edge.h"

#include <QElapsedTimer>
#include <QMap>
#include <QTest>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>

#include <arpa/inet.h>
#include <atomic>
#include <fcntl.h>
#include <future>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace usher::http::test {

constexpr int patienceMs = 20000; ///< how long a test waits for what must come

/// Messages above warning since watchLog(): nothing that a client does may cause one.
inline std::atomic<int> severeMessages = 0;

/// For initTestCase().
inline void watchLog()
{
    static QtMessageHandler before = nullptr;
    before = qInstallMessageHandler(
        [](QtMsgType type, const QMessageLogContext &context, const QString &message) {
            if (type == QtCriticalMsg || type == QtFatalMsg)
                ++severeMessages;
            before(type, context, message);
        });
}

inline ListenerConfig listener(
    const QString &name, Zone zone, const QString &address = QStringLiteral("127.0.0.1:0"))
{
    ListenerConfig config;
    config.name = name;
    config.address = address;
    config.zone = zone;
    return config;
}

/// A real edge and dispatcher on a core thread of their own, with routes that show what arrives.
class EdgeFixture
{
public:
    explicit EdgeFixture(int threads, EdgeLimits limits = {}, std::vector<WebSocketEndpoint> endpoints = {},
        QList<ListenerConfig> listeners = {listener(QStringLiteral("public"), Zone::Public),
            listener(QStringLiteral("internal"), Zone::Internal)})
        : m_work(boost::asio::make_work_guard(m_context))
        , m_thread([this] { m_context.run(); })
    {
        onCore([&] {
            addRoutes();
            dispatcher.emplace(m_routes, m_clock, m_scheduler, m_random);
            EdgeSettings settings;
            settings.limits = limits;
            settings.limits.tick = std::chrono::milliseconds(10);
            edge.emplace(Edge::Setup{m_context, m_clock, threads, settings,
                [this](Request &&request, Responder responder) {
                    dispatcher->handle(std::move(request), std::move(responder));
                },
                std::move(endpoints)});
            applied = edge->applyListeners(listeners);
        });
    }

    ~EdgeFixture()
    {
        onCore([this] {
            edge.reset();
            kept.clear();
            dispatcher.reset();
        });
        m_context.stop();
        m_thread.join();
    }

    /// Runs @p call on the core thread and waits for it.
    void onCore(const std::function<void()> &call)
    {
        std::promise<void> done;
        boost::asio::post(m_context, [&] {
            call();
            done.set_value();
        });
        done.get_future().wait();
    }

    template <typename T> T fromCore(const std::function<T()> &call)
    {
        T result{};
        onCore([&] { result = call(); });
        return result;
    }

    quint16 port(const char *name = "public")
    {
        return fromCore<quint16>([&] {
            for (const BoundListener &bound : edge->listeners()) {
                if (bound.name == QLatin1String(name))
                    return bound.port;
            }
            return quint16(0);
        });
    }

    EdgeStatistics statistics()
    {
        return fromCore<EdgeStatistics>([this] { return edge->statistics(); });
    }
    quint64 refusals(Refusal refusal) { return statistics().refusals[static_cast<size_t>(refusal)]; }
    qint64 openConnections()
    {
        qint64 open = 0;
        for (const auto &zone : statistics().zones)
            open += zone.openConnections;
        return open;
    }

    int handledCount()
    {
        return fromCore<int>([this] { return static_cast<int>(handled.size()); });
    }
    int keptCount()
    {
        return fromCore<int>([this] { return static_cast<int>(kept.size()); });
    }

    /// Answers the kept request whose query is @p query.
    void answer(const QByteArray &query)
    {
        onCore([&] {
            for (auto &[asked, responder] : kept) {
                if (asked == query)
                    responder.send(Response::text("late " + query));
            }
        });
    }

    std::optional<Dispatcher> dispatcher; // all members below: core thread
    std::optional<Edge> edge;
    Result<void> applied;
    std::vector<Request> handled;
    std::vector<std::pair<QByteArray, Responder>> kept;

private:
    void addRoutes()
    {
        constexpr Zones zones = Zone::Public | Zone::Internal;
        const auto add = [this](Method method, const char *path, Handler handler) {
            m_routes.add({method, path, zones, Protection::None, path, "", {}, {}},
                [this, handler](Request &&request, Responder responder) {
                    handled.push_back(request);
                    handler(std::move(request), std::move(responder));
                });
        };
        add(Method::Get, "/constant",
            [](Request &&, Responder responder) { responder.send(Response::text("constant")); });
        add(Method::Get, "/{app}/1/node",
            [](Request &&, Responder responder) { responder.send(Response::text("ONLINE")); });
        add(Method::Post, "/echo",
            [](Request &&request, Responder responder) { responder.send(Response::text(request.body)); });
        add(Method::Get, "/large", [](Request &&request, Responder responder) {
            responder.send(Response::text(QByteArray(request.query.toInt(), 'x')));
        });
        add(Method::Get, "/later", [this](Request &&request, Responder responder) {
            kept.emplace_back(request.query, std::move(responder));
        });
        add(Method::Get, "/subject", [](Request &&request, Responder responder) {
            responder.send(Response::text(request.clientCertificateSubject));
        });
    }

    boost::asio::io_context m_context;
    IoScheduler m_scheduler{m_context};
    SystemClock m_clock;
    SystemRandom m_random;
    RouteTable m_routes;
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> m_work;
    std::thread m_thread;
};

struct Reply
{
    int status = 0; ///< 0: the connection ended before a whole answer
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// A client that sends exactly what it is told and waits for what must come.
class Client
{
public:
    explicit Client(quint16 port, bool ipv6 = false, int receiveBuffer = 0)
    {
        m_fd = ::socket(ipv6 ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (receiveBuffer)
            ::setsockopt(m_fd, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof(receiveBuffer));
        sockaddr_in v4{};
        v4.sin_family = AF_INET;
        v4.sin_port = htons(port);
        v4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        sockaddr_in6 v6{};
        v6.sin6_family = AF_INET6;
        v6.sin6_port = htons(port);
        v6.sin6_addr = in6addr_loopback;
        m_connected = (ipv6 ? ::connect(m_fd, reinterpret_cast<sockaddr *>(&v6), sizeof(v6))
                            : ::connect(m_fd, reinterpret_cast<sockaddr *>(&v4), sizeof(v4)))
            == 0;
    }
    virtual ~Client() { close(); }
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    bool isConnected() const { return m_connected; }
    int descriptor() const { return m_fd; }

    virtual qsizetype writeSome(const char *data, qsizetype size)
    {
        return ::send(m_fd, data, static_cast<size_t>(size), MSG_NOSIGNAL);
    }
    virtual qsizetype readSome(char *data, qsizetype size)
    {
        pollfd waiting{m_fd, POLLIN, 0};
        if (::poll(&waiting, 1, patienceMs) != 1)
            qFatal("nothing came within %d ms", patienceMs);
        return ::recv(m_fd, data, static_cast<size_t>(size), 0);
    }

    /// @return false if the server has closed.
    bool send(const QByteArray &bytes)
    {
        for (qsizetype sent = 0; sent < bytes.size();) {
            const qsizetype part = writeSome(bytes.constData() + sent, bytes.size() - sent);
            if (part <= 0)
                return false;
            sent += part;
        }
        return true;
    }

    void finishSending() { ::shutdown(m_fd, SHUT_WR); }
    virtual void close()
    {
        if (m_fd >= 0)
            ::close(std::exchange(m_fd, -1));
    }

    /// At least @p size bytes, fewer only if the connection ends.
    QByteArray receive(qsizetype size)
    {
        while (m_input.size() < size && fill()) { }
        const QByteArray bytes = m_input.left(size);
        m_input.remove(0, bytes.size());
        return bytes;
    }

    /// Everything until the connection ends.
    QByteArray receiveAll()
    {
        while (fill()) { }
        return std::exchange(m_input, {});
    }

    bool isClosed() { return m_input.isEmpty() && !fill(); }

    Reply reply(bool isHead = false)
    {
        Reply result;
        qsizetype end = -1;
        while ((end = m_input.indexOf("\r\n\r\n")) < 0) {
            if (!fill())
                return result;
        }
        const QList<QByteArray> lines = m_input.left(end).split('\n');
        m_input.remove(0, end + 4);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const qsizetype colon = lines[i].indexOf(':');
            result.headers.insert(lines[i].left(colon).toLower(), lines[i].mid(colon + 1).trimmed());
        }
        const int status = lines[0].mid(9, 3).toInt();
        const qsizetype size = isHead ? 0 : result.headers.value("content-length").toLongLong();
        result.body = receive(size);
        if (result.body.size() == size)
            result.status = status;
        return result;
    }

    Reply get(const QByteArray &target, const QByteArray &fields = {})
    {
        send("GET " + target + " HTTP/1.1\r\nHost: h\r\n" + fields + "\r\n");
        return reply();
    }

    Reply post(const QByteArray &target, const QByteArray &body)
    {
        send("POST " + target + " HTTP/1.1\r\nHost: h\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n" + body);
        return reply();
    }

private:
    bool fill()
    {
        char buffer[65536];
        const qsizetype got = readSome(buffer, sizeof(buffer));
        if (got > 0)
            m_input.append(buffer, got);
        return got > 0;
    }

    int m_fd = -1;
    bool m_connected = false;
    QByteArray m_input;
};

/// Waits until @p condition holds.
inline bool eventually(const std::function<bool()> &condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > patienceMs)
            return false;
        std::this_thread::yield();
        ::poll(nullptr, 0, 1);
    }
    return true;
}

} // namespace usher::http::test
