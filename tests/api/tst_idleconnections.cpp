#include "tests/support/httpclient.h"
#include "tests/support/serverprocess.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace usher::test;

namespace {

constexpr int idleCount = 10000;
constexpr int spareDescriptors = 200; ///< for all that is not an idle connection, on either side
constexpr qint64 bytesPerConnection = 16 * 1024; ///< the most that one may cost the server
constexpr int patienceMs = 60000;
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool memoryIsOurs = false; // shadow memory and quarantine count as resident
#else
constexpr bool memoryIsOurs = true;
#endif

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

/// The real program, whose descriptors and memory are its own, with its log and its figures.
class LoggedServer
{
public:
    bool start(const QStringList &options)
    {
        QStringList arguments{s("--set"), s("log/all=") + logFile(), s("--set"), s("log/format=json")};
        for (const QString &option : options)
            arguments << s("--set") << option;
        m_process.emplace(m_folder.filePath(s("data")), arguments);
        return m_process->start();
    }

    [[nodiscard]] quint16 publicPort() const { return m_process->publicPort; }

    /// Bytes that are resident.
    qint64 memory() const
    {
        QFile file(s("/proc/%1/statm").arg(m_process->processId()));
        if (!file.open(QIODevice::ReadOnly))
            return -1;
        return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
    }

    /// A figure of the metrics page, -1 if it is not there.
    double figure(const QByteArray &name) const
    {
        HttpClient client(m_process->internalPort);
        const QByteArray start = name + ' ';
        for (const QByteArray &line : client.get("/metrics").body.split('\n')) {
            if (line.startsWith(start))
                return line.mid(start.size()).toDouble();
        }
        return -1;
    }
    double openConnections() const { return figure("usher_http_connections{zone=\"public\"}"); }

    /// The log's lines above warning; one of them too if nothing was logged at all.
    QStringList severeLines() const
    {
        QFile file(logFile());
        if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
            return {s("there is no log")};
        QStringList severe;
        for (const QByteArray &line : file.readAll().split('\n')) {
            const QString level = QJsonDocument::fromJson(line).object().value(s("level")).toString();
            if (!line.isEmpty() && !QStringList{s("DEBUG"), s("INFO"), s("WARN")}.contains(level))
                severe.append(QString::fromUtf8(line));
        }
        return severe;
    }

private:
    QString logFile() const { return m_folder.filePath(s("usherd.log")); }

    QTemporaryDir m_folder;
    std::optional<ServerProcess> m_process;
};

/// Connections that say only what they are told to. Closing them resets them: ten thousand would hold their
/// ports for a minute.
class Sockets
{
public:
    ~Sockets() { close(); }

    /// Opens one and waits for what comes: the answer to a GET, or what is said to it unasked. Empty if
    /// nothing came.
    QByteArray open(quint16 port, bool asks = true)
    {
        const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (fd < 0)
            return {};
        m_descriptors.push_back(fd);
        const linger reset{1, 0};
        ::setsockopt(fd, SOL_SOCKET, SO_LINGER, &reset, sizeof(reset));
        const timeval timeout{patienceMs / 1000, 0};
        ::setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &timeout, sizeof(timeout));
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof(address)) != 0)
            return {};
        const QByteArray request = "GET /genesys/1/node HTTP/1.1\r\nHost: h\r\n\r\n";
        if (asks
            && ::send(fd, request.constData(), static_cast<size_t>(request.size()), MSG_NOSIGNAL)
                != request.size())
            return {};
        char answer[2048];
        const ssize_t size = ::recv(fd, answer, sizeof(answer), 0);
        return {answer, std::max<ssize_t>(0, size)};
    }

    /// How many the server has closed without another byte. Those that got one count as open.
    int closedByServer() const
    {
        int closed = 0;
        for (const int fd : m_descriptors) {
            char byte = 0;
            closed += ::recv(fd, &byte, 1, MSG_DONTWAIT | MSG_PEEK) == 0 ? 1 : 0;
        }
        return closed;
    }

    void close(size_t keep = 0)
    {
        while (m_descriptors.size() > keep) {
            ::close(m_descriptors.back());
            m_descriptors.pop_back();
        }
    }

    size_t size() const { return m_descriptors.size(); }

private:
    std::vector<int> m_descriptors;
};

bool isOnline(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 200 ") && answer.endsWith("\r\n\r\nONLINE");
}

} // namespace

/// Ten thousand connections that do nothing. What they cost in speed is measured by the bench, which has
/// cores to itself.
class IdleConnectionsTest : public QObject
{
    Q_OBJECT

    /// Opens idle connections until there are @p count of them, each of which asks once, and lets one client
    /// ask meanwhile.
    static void openIdle(Sockets &sockets, HttpClient &client, quint16 port, int count)
    {
        while (sockets.size() < static_cast<size_t>(count)) {
            QVERIFY2(isOnline(sockets.open(port)), qPrintable(QString::number(sockets.size())));
            if (sockets.size() % 100 == 0)
                QCOMPARE(client.get("/genesys/1/node").body, QByteArray("ONLINE"));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        rlimit files{};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &files), 0);
        if (files.rlim_max < idleCount + spareDescriptors)
            QSKIP("this system does not allow a process that many descriptors");
        files.rlim_cur = files.rlim_max; // the server does so by itself
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &files), 0);
    }

    void connections_whenTenThousandAreIdle_thenAllWereServedAndMemoryIsBounded()
    {
        LoggedServer server;
        QVERIFY(server.start({s("http/idle-timeout=3600")}));
        HttpClient client(server.publicPort());
        QCOMPARE(client.get("/genesys/1/node").body, QByteArray("ONLINE"));
        const qint64 before = server.memory();
        Sockets sockets;
        openIdle(sockets, client, server.publicPort(), idleCount);
        const qint64 first = server.memory();
        QCOMPARE(server.openConnections(), idleCount + 1.0);
        QCOMPARE(sockets.closedByServer(), 0);
        const qint64 each = (first - before) / idleCount;
        qInfo("figures: %lld bytes per idle connection", static_cast<long long>(each));
        QVERIFY2(!memoryIsOurs || each <= bytesPerConnection, qPrintable(QString::number(each)));

        for (int i = 0; i < 1000; ++i)
            QCOMPARE(client.get("/genesys/1/node").body, QByteArray("ONLINE"));

        // A second wave costs nothing that the first has not cost already.
        sockets.close();
        QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 1.0, patienceMs);
        openIdle(sockets, client, server.publicPort(), idleCount);
        const qint64 second = server.memory();
        QVERIFY2(!memoryIsOurs || second - before <= (first - before) * 5 / 4,
            qPrintable(QString::number(second)));
        QCOMPARE(server.severeLines(), QStringList());
    }

    void connections_whenTheLimitIsReached_thenTheNextIs503UntilOneCloses()
    {
        constexpr int limit = idleCount + 50;
        LoggedServer server;
        QVERIFY(server.start({s("http/idle-timeout=3600"), s("http/max-connections=%1").arg(limit)}));
        HttpClient client(server.publicPort());
        Sockets sockets, refused;
        openIdle(sockets, client, server.publicPort(), limit - 1); // and the client itself
        for (int i = 0; i < 20; ++i) {
            const QByteArray answer = refused.open(server.publicPort(), false);
            QVERIFY2(answer.startsWith("HTTP/1.1 503 "), answer.constData());
            QVERIFY(answer.contains("\r\nRetry-After: "));
            QVERIFY(answer.contains("\r\nConnection: close\r\n"));
        }
        QTRY_COMPARE_WITH_TIMEOUT(refused.closedByServer(), 20, patienceMs);
        QCOMPARE(client.get("/genesys/1/node").body, QByteArray("ONLINE")); // who is in stays in
        QCOMPARE(sockets.closedByServer(), 0);
        sockets.close(sockets.size() - 10);
        QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), limit - 10.0, patienceMs);
        QVERIFY(isOnline(sockets.open(server.publicPort())));
        QCOMPARE(server.severeLines(), QStringList());
    }

    void connections_whenTheIdleTimePasses_thenAllAreClosedWithoutAWord()
    {
        LoggedServer server;
        QVERIFY(server.start({s("http/idle-timeout=1")}));
        HttpClient client(server.publicPort());
        Sockets sockets;
        openIdle(sockets, client, server.publicPort(), idleCount);
        client.disconnect();
        QTRY_COMPARE_WITH_TIMEOUT(sockets.closedByServer(), idleCount, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0.0, patienceMs);
        QCOMPARE(client.get("/genesys/1/node").body, QByteArray("ONLINE"));
        QCOMPARE(server.severeLines(), QStringList());
    }
};

QTEST_GUILESS_MAIN(IdleConnectionsTest)
#include "tst_idleconnections.moc"
