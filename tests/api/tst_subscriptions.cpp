#include "app/client/topicview.h"
#include "app/usherctl/command.h"
#include "shared/protocol/topicrows.h"
#include "tests/api/topicserver.h"
#include "tests/support/daemonfixture.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QProcess>
#include <QTest>
#include <QTimer>

#include <arpa/inet.h>
#include <atomic>
#include <cstring>
#include <netinet/in.h>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace usher;
using namespace usher::test;

namespace {

constexpr int patienceMs = 60'000;
constexpr int liveConsumers = 500;
constexpr int changesPerSecond = 2000;
constexpr int rowCount = 4000; ///< more than may be missed before a snapshot is due
constexpr qint64 memoryBound = qint64(200) << 20; ///< what 500 consumers and a slow one may add to the server
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool isSlowed
    = true; // shadow memory counts as resident, and everything takes several times as long
#else
constexpr bool isSlowed = false;
#endif

int soakSeconds()
{
    const int seconds = qEnvironmentVariableIntValue("USHER_SOAK_SECONDS");
    return seconds > 0 ? seconds : 5;
}

qint64 residentBytes(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/statm").arg(process));
    return file.open(QIODevice::ReadOnly)
        ? file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE)
        : -1;
}

/// A WebSocket client on a plain socket: what comes is scanned, not parsed.
class RawConsumer
{
public:
    RawConsumer() = default;
    ~RawConsumer()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    RawConsumer(const RawConsumer &) = delete;
    RawConsumer &operator=(const RawConsumer &) = delete;

    /// An account has few sessions, but a session as many connections as it likes: @p token is of one.
    bool open(quint16 port, const QByteArray &token, int receiveBuffer = 0)
    {
        m_fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (receiveBuffer > 0)
            ::setsockopt(m_fd, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(m_fd, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            return false;
        write("GET /admin/channel HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
              "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n");
        QByteArray head;
        char c = 0;
        while (!head.endsWith("\r\n\r\n") && ::read(m_fd, &c, 1) == 1)
            head.append(c);
        if (!head.startsWith("HTTP/1.1 101"))
            return false;
        return call(R"({"jsonrpc":"2.0","id":1,"method":"hello","params":{"protocol":1,"client":"raw"}})")
            && call(
                R"({"jsonrpc":"2.0","id":2,"method":"session.resume","params":{"token":")" + token + R"("}})")
            && call(R"({"jsonrpc":"2.0","id":3,"method":"topic.subscribe","params":{"topic":"pumped"}})");
    }
    [[nodiscard]] int fd() const { return m_fd; }

    /// Reads once and gives every complete message to @p take, until that says false. False when the server
    /// has closed.
    template <typename Take> bool readOnce(Take take)
    {
        char chunk[256 * 1024];
        const ssize_t got = ::recv(m_fd, chunk, sizeof chunk, 0);
        if (got <= 0)
            return false;
        m_buffer.append(chunk, got);
        qsizetype at = 0;
        while (m_buffer.size() - at >= 2) {
            const auto *bytes = reinterpret_cast<const uchar *>(m_buffer.constData() + at);
            const qsizetype available = m_buffer.size() - at;
            qsizetype header = 2, length = bytes[1] & 127;
            if (length >= 126) {
                const int extra = length == 126 ? 2 : 8;
                header += extra;
                if (available < header)
                    break;
                length = 0;
                for (int i = 0; i < extra; ++i)
                    length = length << 8 | bytes[2 + i];
            }
            if (available < header + length)
                break;
            const int opcode = bytes[0] & 15;
            if (opcode == 8)
                return false;
            bool goesOn = true;
            if (opcode == 1)
                goesOn = take(QByteArrayView(m_buffer.constData() + at + header, length));
            at += header + length;
            if (!goesOn)
                break;
        }
        m_buffer.remove(0, at);
        return true;
    }

private:
    void write(const QByteArray &bytes)
    {
        [[maybe_unused]] const auto sent
            = ::send(m_fd, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
    }
    bool call(const QByteArray &text)
    {
        QByteArray frame;
        frame.append(char(0x81));
        if (text.size() < 126)
            frame.append(char(0x80 | text.size()));
        else
            frame.append(char(0x80 | 126)).append(char(text.size() >> 8)).append(char(text.size()));
        frame.append(4, '\0'); // a mask that changes nothing
        write(frame + text);
        bool isAnswered = false, isOk = false;
        while (!isAnswered) {
            const bool isOpen = readOnce([&](QByteArrayView message) {
                isAnswered = true;
                isOk = message.contains("\"result\"");
                return false; // what comes behind it is for others
            });
            if (!isOpen)
                return false;
        }
        return isOk;
    }

    int m_fd = -1;
    QByteArray m_buffer;
};

/// All live consumers, read by one thread.
class Consumers
{
public:
    ~Consumers() { stop(); }

    bool open(quint16 port, const QByteArray &token, int count)
    {
        m_epoll = ::epoll_create1(EPOLL_CLOEXEC);
        m_states.resize(static_cast<size_t>(count));
        for (State &state : m_states) {
            state.consumer = std::make_unique<RawConsumer>();
            if (!state.consumer->open(port, token))
                return false;
            epoll_event event{};
            event.events = EPOLLIN;
            event.data.ptr = &state;
            ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, state.consumer->fd(), &event);
        }
        m_thread = std::thread([this] { run(); });
        return true;
    }
    void stop()
    {
        if (!m_thread.joinable())
            return;
        m_stopped = true;
        m_thread.join();
        ::close(m_epoll);
    }
    /// Consumers whose last change is @p serial.
    [[nodiscard]] int caughtUp(qint64 serial) const
    {
        return static_cast<int>(std::ranges::count_if(
            m_states, [serial](const State &state) { return state.serial.load() == serial; }));
    }
    void beginMeasuring() { m_measures = true; }

    // After stop().
    [[nodiscard]] qint64 lost() const { return m_lost; }
    [[nodiscard]] qint64 snapshots() const { return m_snapshots; }
    [[nodiscard]] qint64 gaps() const { return m_gaps; }
    [[nodiscard]] qint64 caughtUpLater() const { return m_caughtUp; }
    [[nodiscard]] qint64 closed() const { return m_closed; }
    [[nodiscard]] qint64 rows() const { return m_rows; }
    /// In ms.
    [[nodiscard]] double quantile(double share) const
    {
        qint64 seen = 0;
        for (size_t i = 0; i < m_latencies.size(); ++i) {
            seen += m_latencies[i];
            if (static_cast<double>(seen) >= share * static_cast<double>(m_rows))
                return static_cast<double>(i) / 10;
        }
        return -1;
    }

private:
    struct State
    {
        State() = default;
        State(State &&) noexcept { }
        std::unique_ptr<RawConsumer> consumer;
        std::atomic<qint64> serial = 0;
        qint64 sequence = 0;
    };

    void run()
    {
        epoll_event events[64];
        while (!m_stopped) {
            const int count = ::epoll_wait(m_epoll, events, 64, 50);
            for (int i = 0; i < count; ++i) {
                auto &state = *static_cast<State *>(events[i].data.ptr);
                // Level-triggered: what is left is told of again.
                if (!state.consumer->readOnce([&](QByteArrayView message) {
                        scan(state, message);
                        return true;
                    })) {
                    ++m_closed;
                    ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, state.consumer->fd(), nullptr);
                }
            }
        }
    }
    // "at" comes before "serial" in a row.
    void scan(State &state, QByteArrayView message)
    {
        const QByteArrayView head = message.first(std::min<qsizetype>(160, message.size()));
        const char *sequenceAt = next(head.begin(), head.end(), "\"sequence\":");
        const char *sinceAt = next(head.begin(), head.end(), "\"since\":");
        const qint64 before = std::exchange(state.sequence, sequenceAt ? number(sequenceAt) : 0);
        if (!head.contains("topic.delta")) {
            m_snapshots += m_measures && message.contains("\"reason\":\"behind\"") ? 1 : 0;
            for (const char *at = message.begin(); (at = next(at, message.end(), "\"serial\":")) != nullptr;)
                state.serial = std::max(state.serial.load(), number(at));
            return;
        }
        m_gaps += m_measures && before != (sinceAt ? number(sinceAt) : state.sequence - 1) ? 1 : 0;
        m_caughtUp += m_measures && sinceAt ? 1 : 0;
        const qint64 nowUs = monotonicUs();
        std::vector<qint64> serials;
        for (const char *at = message.begin(); (at = next(at, message.end(), "{\"at\":")) != nullptr;) {
            const qint64 setUs = number(at);
            at = next(at, message.end(), "\"serial\":");
            serials.push_back(number(at));
            if (!m_measures)
                continue;
            ++m_rows;
            const auto tenths = static_cast<size_t>(std::max<qint64>(0, nowUs - setUs) / 100);
            ++m_latencies[std::min(tenths, m_latencies.size() - 1)];
        }
        std::ranges::sort(serials); // changes of one tick are one message
        // Who was behind, because this machine starved him, is told each row once: only then may changes be
        // missing.
        const bool isWhole = !sinceAt && serials.size() < rowCount / 2;
        for (const qint64 serial : serials) {
            if (m_measures && isWhole && serial > state.serial + 1)
                ++m_lost;
            state.serial = std::max(state.serial.load(), serial);
        }
    }
    static const char *next(const char *from, const char *end, const char *word)
    {
        const auto *found = static_cast<const char *>(
            ::memmem(from, static_cast<size_t>(end - from), word, std::strlen(word)));
        return found ? found + std::strlen(word) : nullptr;
    }
    static qint64 number(const char *at)
    {
        qint64 value = 0;
        for (; *at >= '0' && *at <= '9'; ++at)
            value = value * 10 + (*at - '0');
        return value;
    }

    std::vector<State> m_states;
    std::thread m_thread;
    std::atomic<bool> m_stopped = false;
    std::atomic<bool> m_measures = false;
    int m_epoll = -1;
    qint64 m_lost = 0, m_gaps = 0, m_caughtUp = 0, m_snapshots = 0, m_closed = 0, m_rows = 0;
    std::vector<qint64> m_latencies = std::vector<qint64>(100'000); // tenths of a ms
};

/// The rows as one who reads late has them.
struct SlowMirror
{
    void take(QByteArrayView text)
    {
        const QJsonObject message = QJsonDocument::fromJson(text.toByteArray()).object();
        const QString method = message[QStringLiteral("method")].toString();
        const QJsonObject params = message[QStringLiteral("params")].toObject();
        if (method == QLatin1String("topic.snapshot")) {
            if (params[QStringLiteral("part")].toInt() == 0) {
                rows.clear();
                reasons.append(params[QStringLiteral("reason")].toString());
            }
            put(params[QStringLiteral("rows")].toArray());
            sequence = params[QStringLiteral("sequence")].toInteger();
        } else if (method == QLatin1String("topic.delta")) {
            const qint64 to = params[QStringLiteral("sequence")].toInteger();
            gaps += params[QStringLiteral("since")].toInteger(to - 1) != sequence ? 1 : 0;
            sequence = to;
            put(params[QStringLiteral("changed")].toArray());
        }
    }
    void put(const QJsonArray &changed)
    {
        for (const QJsonValue row : changed) {
            rows.insert(row[QStringLiteral("id")].toString(), row.toObject());
            serial = std::max(serial, row[QStringLiteral("serial")].toInteger());
        }
    }
    QMap<QString, QJsonObject> rows;
    QStringList reasons;
    qint64 sequence = 0;
    qint64 serial = 0;
    int gaps = 0;
};

/// A client that is logged in.
struct Client
{
    bool open(quint16 port, const QString &account)
    {
        settings.url = QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(port));
        settings.client = QStringLiteral("test 1");
        settings.heartbeat = true;
        return logIn(account);
    }
    bool logIn(const QString &account)
    {
        bool isIn = false, isOver = false;
        client.connectToServer(settings, [&](const Result<protocol::HelloAnswer> &hello) {
            if (!hello) {
                isOver = true;
                return;
            }
            client.call(protocol::SessionOpen{account, QLatin1String(DaemonFixture::adminPassword)}, &client,
                [&](const Result<protocol::SessionAnswer> &answer) {
                    isIn = answer.has_value();
                    token = isIn ? answer->token.toUtf8() : QByteArray();
                    isOver = true;
                });
        });
        return QTest::qWaitFor([&] { return isOver; }, patienceMs) && isIn;
    }
    template <protocol::Message M> typename M::Answer ask(const M &message)
    {
        std::optional<Result<typename M::Answer>> outcome;
        client.call(
            message, &client, [&](Result<typename M::Answer> answer) { outcome = std::move(answer); });
        if (!QTest::qWaitFor([&] { return outcome.has_value(); }, patienceMs) || !*outcome)
            return {};
        return **outcome;
    }
    AdminClient client;
    AdminClient::Settings settings;
    QByteArray token;
};

protocol::TopicSelection selection(const char *topic)
{
    protocol::TopicSelection wanted;
    wanted.topic = QLatin1String(topic);
    return wanted;
}

} // namespace

class SubscriptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("server*=false"));
        QVERIFY2(m_daemon.start().isEmpty(), "no server");
    }

    void config_whenARecordChanges_thenSubscribersSeeItWithSecretsMasked()
    {
        Client client;
        QVERIFY(client.open(m_daemon.adminPort(), QStringLiteral("admin")));
        int snapshots = 0;
        TopicView view(client.client, selection("config"), {[&] { ++snapshots; }, {}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(view.isLive(), patienceMs);
        QCOMPARE(snapshots, 1);
        const auto before = view.rows().size();
        QCOMPARE(m_daemon.configure({{QStringLiteral("server"),
                     {{QStringLiteral("node_id"), QStringLiteral("1")},
                         {QStringLiteral("app_name"), QStringLiteral("genesys")},
                         {QStringLiteral("username"), QStringLiteral("u")},
                         {QStringLiteral("password"), QStringLiteral("hidden-word-1")}}}}),
            QString());
        const QString key = QStringLiteral("options cluster/server");
        QTRY_VERIFY_WITH_TIMEOUT(view.rows().value(key)[QStringLiteral("values")][QStringLiteral("username")]
                == QLatin1String("u"),
            patienceMs);
        QVERIFY(view.rows().size() >= before);
        const QByteArray row = QJsonDocument(view.rows().value(key)).toJson();
        QVERIFY2(!row.contains("hidden-word-1") && row.contains("*****"), row.constData());
    }

    void requestsAndConnections_whenWatched_thenAreFiguresOfThisNode()
    {
        Client client;
        QVERIFY(client.open(m_daemon.adminPort(), QStringLiteral("admin")));
        TopicView requests(client.client, selection("requests"), {});
        TopicView connections(client.client, selection("connections"), {});
        QTRY_VERIFY_WITH_TIMEOUT(requests.isLive() && connections.isLive(), patienceMs);
        QCOMPARE(requests.rows().size(), 1);
        const qint64 total = requests.rows().first()[QStringLiteral("total")].toInteger();
        for (int i = 0; i < 20; ++i)
            QCOMPARE(HttpClient(m_daemon.publicPort()).get("/genesys/1/node").status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(
            requests.rows().first()[QStringLiteral("total")].toInteger() >= total + 20, patienceMs);
        QVERIFY(requests.rows().first()[QStringLiteral("status2xx")].toInteger() >= 20);
        QVERIFY(requests.rows().first()[QStringLiteral("p99Ms")].toDouble() > 0);
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(connections.rows(),
                                     [](const QJsonObject &row) {
                                         return row[QStringLiteral("account")] == QLatin1String("admin")
                                             && row[QStringLiteral("subscriptions")] == 2;
                                     }),
            patienceMs);
    }

    void view_whenTheServerComesBack_thenIsSubscribedAgainAtTheNextLogin()
    {
        DaemonFixture server;
        QCOMPARE(server.start(), QString());
        Client client;
        QVERIFY(client.open(server.adminPort(), QStringLiteral("admin")));
        int failures = 0, snapshots = 0;
        TopicView view(client.client, selection("config"),
            {[&] { ++snapshots; }, {}, [&](const Error &) { ++failures; }});
        QTRY_COMPARE_WITH_TIMEOUT(snapshots, 1, patienceMs);
        const auto rows = view.rows();
        server.stop();
        QTRY_COMPARE_WITH_TIMEOUT(failures, 1, patienceMs);
        QVERIFY(!view.isLive());
        QCOMPARE(view.rows(), rows);
        QCOMPARE(server.start(), QString());
        client.settings.url.setPort(server.adminPort());
        QVERIFY(client.logIn(QStringLiteral("admin")));
        QTRY_COMPARE_WITH_TIMEOUT(snapshots, 2, patienceMs);
        QVERIFY(view.isLive());
    }

    void view_whenAMessageIsMissing_thenAsksAgainByItself()
    {
        Client client;
        QVERIFY(client.open(m_daemon.adminPort(), QStringLiteral("admin")));
        int snapshots = 0;
        TopicView view(client.client, selection("config"), {[&] { ++snapshots; }, {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(snapshots, 1, patienceMs);
        const QString name = client.ask(protocol::TopicSubscribe{selection("config")}).subscription;
        QTRY_COMPARE_WITH_TIMEOUT(snapshots, 2, patienceMs); // the same view twice: both get its snapshot
        Q_EMIT client.client.notified(protocol::TopicDelta::method,
            {{QStringLiteral("subscription"), name}, {QStringLiteral("sequence"), 1000},
                {QStringLiteral("total"), 1}});
        QCOMPARE(view.refreshes(), 1);
        QVERIFY(!view.isLive());
        QTRY_COMPARE_WITH_TIMEOUT(snapshots, 3, patienceMs);
        QVERIFY(view.isLive());
        QVERIFY(!view.rows().isEmpty());
    }

    void watch_whenRun_thenShowsRowsUntilInterrupted()
    {
        const Ran once = ctl({QStringLiteral("watch"), QStringLiteral("requests"), QStringLiteral("--once")});
        QCOMPARE(once.code, int(ctl::Ok));
        QVERIFY2(once.out.contains(u"PERSECOND"), qPrintable(once.out));
        const Ran unknown = ctl({QStringLiteral("watch"), QStringLiteral("nosuch")});
        QCOMPARE(unknown.code, int(ctl::Refused));
        QVERIFY2(
            unknown.err.contains(u"alarms, audit, bookings, config, connections, nodes, pools, requests, "
                                 u"services, services.nodes, store"),
            qPrintable(unknown.err));
        const Ran wrong = ctl({QStringLiteral("watch"), QStringLiteral("config"), QStringLiteral("--once"),
            QStringLiteral("--filter"), QStringLiteral("nosuch=1")});
        QCOMPARE(wrong.code, int(ctl::Refused));
        QVERIFY2(wrong.err.contains(u"revision"), qPrintable(wrong.err));
        const Ran filtered = ctl({QStringLiteral("watch"), QStringLiteral("config"), QStringLiteral("--once"),
            QStringLiteral("--json"), QStringLiteral("--filter"), QStringLiteral("revision>=1"),
            QStringLiteral("--filter"), QStringLiteral("record~CLUSTER/"), QStringLiteral("--limit"),
            QStringLiteral("2"), QStringLiteral("--sort"), QStringLiteral("name")});
        QCOMPARE(filtered.code, int(ctl::Ok));
        const QJsonObject answer = QJsonDocument::fromJson(filtered.out.toUtf8()).object();
        QVERIFY(!answer[QStringLiteral("rows")].toArray().isEmpty());

        m_interruptsAfter = {QStringLiteral("\"snapshot\""), QStringLiteral("\"changed\"")};
        const Ran piped = ctl({QStringLiteral("watch"), QStringLiteral("requests")});
        QCOMPARE(piped.code, int(ctl::Ok));
        const QStringList lines = piped.out.split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() >= 2);
        for (const QString &line : lines)
            QVERIFY2(QJsonDocument::fromJson(line.toUtf8()).isObject(), qPrintable(line));

        m_screen = ctl::Environment::Screen{60, 5};
        m_interruptsAfter = {QStringLiteral("\x1b[H\x1b[J")};
        const Ran screen = ctl({QStringLiteral("watch"), QStringLiteral("config")});
        m_screen.reset();
        QCOMPARE(screen.code, int(ctl::Ok));
        const QStringList drawn
            = screen.out.section(QStringLiteral("\x1b[H\x1b[J"), 1, 1).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(drawn.size() <= 4);
        for (const QString &line : drawn)
            QVERIFY2(line.size() <= 60, qPrintable(line));
    }

    void consumers_whenOneReadsNothing_thenTheOthersMissNothingAndItCatchesUp()
    {
        QProcess server;
        server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        server.start(QCoreApplication::applicationFilePath(),
            {QStringLiteral("--serve"), QString::number(rowCount),
                QString::number(qEnvironmentVariableIntValue("USHER_TEST_EDGE_THREADS"))});
        QVERIFY(server.waitForReadyRead(patienceMs));
        const quint16 port = server.readLine().trimmed().toUShort();
        QVERIFY(port > 0);

        const int live = isSlowed ? liveConsumers / 10 : liveConsumers;
        Client client;
        QVERIFY(client.open(port, QStringLiteral("ann")));
        RawConsumer slow;
        QVERIFY(slow.open(port, client.token, 8 * 1024));
        TopicView reference(client.client, selection("pumped"), {});
        QTRY_VERIFY_WITH_TIMEOUT(reference.isLive(), patienceMs);
        // The slow one reads its first snapshot, and then nothing any more.
        SlowMirror mirror;
        const auto readSlowly = [&] {
            return slow.readOnce([&](QByteArrayView message) {
                mirror.take(message);
                return true;
            });
        };
        while (mirror.rows.size() < rowCount || mirror.serial < rowCount)
            QVERIFY(readSlowly());
        Consumers consumers;
        QVERIFY(consumers.open(port, client.token, live));
        QTRY_COMPARE_WITH_TIMEOUT(consumers.caughtUp(rowCount), live, patienceMs);
        QCOMPARE(reference.rows().size(), rowCount);

        const qint64 before = residentBytes(server.processId());
        qint64 most = before;
        consumers.beginMeasuring();
        const int milliseconds = soakSeconds() * 1000;
        client.ask(Pump{changesPerSecond, milliseconds});
        PumpAnswer state;
        const auto isOver = [&] {
            state = client.ask(Pump{});
            most = std::max(most, residentBytes(server.processId()));
            return state.isOver;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), milliseconds + patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(consumers.caughtUp(state.serial), live, patienceMs);
        consumers.stop();
        QCOMPARE(state.serial, rowCount + qint64(changesPerSecond) * soakSeconds());
        QCOMPARE(consumers.closed(), 0);
        qInfo().noquote() << QStringLiteral(
            "figures: %1 row deliveries, p50 %2 ms, p99 %3 ms, max %4 ms, %5 MiB "
            "more memory, %6 lost, %7 snapshots and %8 late deltas to live consumers")
                                 .arg(consumers.rows())
                                 .arg(consumers.quantile(0.5))
                                 .arg(consumers.quantile(0.99))
                                 .arg(consumers.quantile(1))
                                 .arg((most - before) >> 20)
                                 .arg(consumers.lost())
                                 .arg(consumers.snapshots())
                                 .arg(consumers.caughtUpLater());
        QCOMPARE(consumers.lost(), 0);
        QCOMPARE(consumers.gaps(), 0);
        QVERIFY2(isSlowed || most - before < memoryBound, qPrintable(QString::number((most - before) >> 20)));

        // The kernel takes some MiB for one who does not read; a minute fills them, a short run does it here.
        client.ask(Pump{10 * changesPerSecond, 3000});
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), patienceMs);
        QVERIFY(most - before < memoryBound || isSlowed);

        // Now it reads again.
        const auto isSame = [&] { return reference.isLive() && mirror.rows == reference.rows(); };
        while (mirror.serial < state.serial)
            QVERIFY(readSlowly());
        while (!isSame()) {
            QCoreApplication::processEvents();
            pollfd ready{slow.fd(), POLLIN, 0};
            if (::poll(&ready, 1, 10) > 0)
                QVERIFY(readSlowly());
        }
        QCOMPARE(mirror.reasons.last(), QStringLiteral("behind"));
        QCOMPARE(mirror.gaps, 0);
        server.closeWriteChannel();
        QVERIFY(server.waitForFinished(patienceMs));
        QCOMPARE(server.exitCode(), 0);
    }

private:
    struct Ran
    {
        int code;
        QString out;
        QString err;
    };
    // Interrupts itself once all of m_interruptsAfter have been written.
    Ran ctl(const QStringList &arguments)
    {
        Ran ran{};
        QTextStream out(&ran.out), err(&ran.err);
        ctl::Environment environment{out, err,
            [&](const QString &name) {
                if (name == u"USHER_SERVER")
                    return QStringLiteral("ws://127.0.0.1:%1").arg(m_daemon.adminPort());
                return name == u"USHER_PASSWORD" ? QString::fromLatin1(DaemonFixture::adminPassword)
                                                 : QString();
            },
            [](const QString &) -> Result<QString> { return QString(); },
            [](const QString &) -> Result<QByteArray> { return QByteArray(); },
            [](const ctl::Target &target) { return ctl::openChannel(target); },
            [&](std::function<void()> stop) {
                auto timer = std::make_shared<QTimer>();
                connect(timer.get(), &QTimer::timeout, timer.get(), [this, &ran, stop = std::move(stop)] {
                    if (std::ranges::all_of(
                            m_interruptsAfter, [&](const QString &text) { return ran.out.contains(text); }))
                        stop();
                });
                timer->start(10);
                return std::shared_ptr<void>(timer);
            },
            [this] { return m_screen; }};
        ran.code = ctl::runUsherctl(arguments, environment);
        return ran;
    }

    DaemonFixture m_daemon;
    QStringList m_interruptsAfter;
    std::optional<ctl::Environment::Screen> m_screen;
};

int main(int argc, char **argv)
{
    if (argc == 4 && QByteArray(argv[1]) == "--serve") {
        QLoggingCategory::setFilterRules(QStringLiteral("server*=false"));
        return serveTopics(QByteArray(argv[2]).toInt(), QByteArray(argv[3]).toInt());
    }
    QCoreApplication application(argc, argv);
    SubscriptionsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_subscriptions.moc"
