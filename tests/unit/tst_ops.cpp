#include "server/ops/readyline.h"
#include "server/ops/signals.h"
#include "server/ops/systemd.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <boost/asio/io_context.hpp>

#include <csignal>
#include <map>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace usher;
using namespace usher::ops;
using namespace std::chrono_literals;

namespace {

class FakeTime final : public Clock, public Scheduler
{
public:
    qint64 atMs = 0;
    [[nodiscard]] qint64 nowMs() const override { return atMs; }
    [[nodiscard]] qint64 monotonicMs() const override { return atMs; }
    void post(Task task) override { after(0ms, std::move(task)); }
    TimerId after(std::chrono::milliseconds delay, Task task) override
    {
        m_timers.emplace(std::pair(atMs + delay.count(), ++m_last), std::move(task));
        return m_last;
    }
    void cancel(TimerId id) override
    {
        std::erase_if(m_timers, [id](const auto &timer) { return timer.first.second == id; });
    }
    void advance(qint64 ms)
    {
        const qint64 end = atMs + ms;
        while (!m_timers.empty() && m_timers.begin()->first.first <= end) {
            auto timer = m_timers.extract(m_timers.begin());
            atMs = timer.key().first;
            timer.mapped()();
        }
        atMs = end;
    }
    [[nodiscard]] std::size_t pending() const { return m_timers.size(); }

private:
    std::map<std::pair<qint64, TimerId>, Task> m_timers;
    TimerId m_last = 0;
};

/// The service manager's end of the notification socket.
class ManagerSocket
{
public:
    explicit ManagerSocket(const QByteArray &address)
    {
        m_fd = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        sockaddr_un name = {};
        name.sun_family = AF_UNIX;
        std::memcpy(name.sun_path, address.constData(), static_cast<std::size_t>(address.size()));
        if (address.startsWith('@'))
            name.sun_path[0] = '\0';
        const auto length = static_cast<socklen_t>(
            offsetof(sockaddr_un, sun_path) + static_cast<std::size_t>(address.size()));
        m_isBound = ::bind(m_fd, reinterpret_cast<const sockaddr *>(&name), length) == 0;
    }
    ~ManagerSocket() { ::close(m_fd); }

    [[nodiscard]] bool isBound() const { return m_isBound; }
    /// The next datagram, or "nothing".
    [[nodiscard]] QByteArray next() const
    {
        char buffer[2048];
        const ssize_t count = ::recv(m_fd, buffer, sizeof buffer, 0);
        return count < 0 ? QByteArray("nothing") : QByteArray(buffer, count);
    }

private:
    int m_fd = -1;
    bool m_isBound = false;
};

ServiceManager::Environment environment(std::map<QByteArray, QByteArray> values)
{
    return [values = std::move(values)](const char *name) {
        const auto found = values.find(name);
        return found == values.end() ? QByteArray() : found->second;
    };
}

} // namespace

class OpsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QByteArray socketPath(const char *name) const
    {
        return (m_folder.path() + u'/').toUtf8() + name;
    }

private Q_SLOTS:
    void notify_whenSocketIsThere_thenEachStateIsOneDatagram_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("path") << socketPath("notify");
        QTest::newRow("abstract") << QByteArray("@usher-test-") + QByteArray::number(::getpid());
    }
    void notify_whenSocketIsThere_thenEachStateIsOneDatagram()
    {
        QFETCH(QByteArray, address);
        const ManagerSocket socket(address);
        QVERIFY(socket.isBound());
        ServiceManager manager(environment({{"NOTIFY_SOCKET", address}}), 1);
        QVERIFY(manager.isPresent());
        manager.ready(QStringLiteral("Serving\nREADY=0"));
        QCOMPARE(socket.next(), QByteArray("READY=1\nSTATUS=Serving READY=0"));
        manager.status(QStringLiteral("12 services"));
        QCOMPARE(socket.next(), QByteArray("STATUS=12 services"));
        FakeTime time;
        time.atMs = 1234;
        manager.reloading(time);
        QCOMPARE(socket.next(), QByteArray("RELOADING=1\nMONOTONIC_USEC=1234000"));
        manager.stopping(QStringLiteral("Draining"), 15s);
        QCOMPARE(socket.next(), QByteArray("STOPPING=1\nSTATUS=Draining\nEXTEND_TIMEOUT_USEC=15000000"));
        manager.watchdog();
        QCOMPARE(socket.next(), QByteArray("WATCHDOG=1"));
        QCOMPARE(socket.next(), QByteArray("nothing"));
    }

    void notify_whenSocketIsMissingOrWrong_thenNothingHappens_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<bool>("present");
        QTest::newRow("unset") << QByteArray() << false;
        QTest::newRow("relative") << QByteArray("run/notify") << false;
        QTest::newRow("too long") << QByteArray("/") + QByteArray(200, 'a') << false;
        QTest::newRow("nobody listens") << socketPath("nobody") << true;
    }
    void notify_whenSocketIsMissingOrWrong_thenNothingHappens()
    {
        QFETCH(QByteArray, address);
        QFETCH(bool, present);
        ServiceManager manager(environment({{"NOTIFY_SOCKET", address}, {"WATCHDOG_USEC", "1000000"}}), 1);
        QCOMPARE(manager.isPresent(), present);
        manager.ready(QStringLiteral("ready"));
        manager.watchdog();
    }

    void watchdog_whenConfigured_data()
    {
        QTest::addColumn<QByteArray>("microseconds");
        QTest::addColumn<QByteArray>("pid");
        QTest::addColumn<int>("intervalMs");
        QTest::newRow("ours") << QByteArray("30000000") << QByteArray("7") << 15000;
        QTest::newRow("no pid") << QByteArray("30000000") << QByteArray() << 15000;
        QTest::newRow("another's") << QByteArray("30000000") << QByteArray("8") << 0;
        QTest::newRow("off") << QByteArray("0") << QByteArray("7") << 0;
        QTest::newRow("nonsense") << QByteArray("soon") << QByteArray("7") << 0;
        QTest::newRow("tiny") << QByteArray("10") << QByteArray("7") << 1;
    }
    void watchdog_whenConfigured()
    {
        QFETCH(QByteArray, microseconds);
        QFETCH(QByteArray, pid);
        QFETCH(int, intervalMs);
        const ServiceManager manager(
            environment({{"NOTIFY_SOCKET", "@x"}, {"WATCHDOG_USEC", microseconds}, {"WATCHDOG_PID", pid}}),
            7);
        QCOMPARE(manager.watchdogInterval().count(), intervalMs);
    }

    void watchdog_whenTheCoreTurns_thenItPingsAtHalfTheTime()
    {
        const QByteArray address = socketPath("watchdog");
        const ManagerSocket socket(address);
        ServiceManager manager(environment({{"NOTIFY_SOCKET", address}, {"WATCHDOG_USEC", "20000000"}}), 1);
        FakeTime time;
        Watchdog watchdog(time, manager);
        watchdog.start();
        QCOMPARE(socket.next(), QByteArray("WATCHDOG=1"));
        time.advance(9'999);
        QCOMPARE(socket.next(), QByteArray("nothing"));
        time.advance(1);
        QCOMPARE(socket.next(), QByteArray("WATCHDOG=1"));
        time.advance(30'000);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(socket.next(), QByteArray("WATCHDOG=1"));
        watchdog.stop();
        time.advance(60'000);
        QCOMPARE(socket.next(), QByteArray("nothing"));
    }

    void watchdog_whenNobodyWatches_thenNoTimerIsSet()
    {
        ServiceManager manager(environment({}), 1);
        FakeTime time;
        Watchdog watchdog(time, manager);
        watchdog.start();
        QCOMPARE(time.pending(), std::size_t(0));
    }

    void signals_whenRaised_thenHandlersRunOnTheLoop()
    {
        boost::asio::io_context context;
        QByteArrayList seen;
        {
            const Signals watched(context,
                {[&] { seen.append("stop"); }, [&] { seen.append("now"); }, [&] { seen.append("reload"); }});
            const auto raiseAndRun = [&](int number) {
                const qsizetype before = seen.size();
                ::raise(number);
                while (seen.size() == before)
                    context.run_one();
            };
            raiseAndRun(SIGHUP);
            raiseAndRun(SIGTERM);
            raiseAndRun(SIGHUP);
            raiseAndRun(SIGINT);
            ::raise(SIGPIPE); // would end the process
        }
        QCOMPARE(seen, (QByteArrayList{"reload", "stop", "reload", "now"}));
    }

    void readyLine_whenServing_thenOneJsonLineInOrder()
    {
        const QByteArray line = readyLine({QStringLiteral("node-01"), QStringLiteral("0.0.0.0:8080"), false,
            QStringLiteral("[::]:8443"), true, QStringLiteral("127.0.0.1:8082"), false, {}});
        QCOMPARE(line,
            QByteArray(
                "{\"ready\":true,\"node\":\"node-01\",\"public\":\"http://127.0.0.1:8080\","
                "\"internal\":\"https://[::1]:8443\",\"admin\":\"ws://127.0.0.1:8082/admin/channel\"}\n"));
        const QByteArray odd = readyLine({QStringLiteral("a\"\n\u00e9"), {}, false, {}, false, {}, false,
            QStringLiteral("10.0.0.1:7000")});
        QVERIFY2(odd.endsWith(",\"cluster\":\"10.0.0.1:7000\"}\n"), odd.constData());
        QCOMPARE(odd.count('\n'), 1);
        const QJsonObject object = QJsonDocument::fromJson(odd).object();
        QCOMPARE(object.value(u"node").toString(), QStringLiteral("a\"\n\u00e9"));
        QCOMPARE(object.value(u"public").toString(), QString());
        QVERIFY(object.value(u"ready").toBool());
    }
};

QTEST_GUILESS_MAIN(OpsTest)
#include "tst_ops.moc"
