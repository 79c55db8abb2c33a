#include "server/ops/systemd.h"

#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace usher::ops {

namespace {

/// A state is a line: whatever the text holds, it must not start another one.
QByteArray oneLine(const QString &text)
{
    QByteArray line = text.toUtf8().left(500);
    line.replace('\n', ' ');
    return line;
}

} // namespace

ServiceManager::ServiceManager(const Environment &environment, qint64 processId)
    : m_address(environment("NOTIFY_SOCKET"))
{
    sockaddr_un room = {};
    const bool isAddress = (m_address.startsWith('/') || m_address.startsWith('@')) && m_address.size() > 1
        && static_cast<std::size_t>(m_address.size()) < sizeof(room.sun_path);
    if (!isAddress)
        return;
    m_socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    bool isNumber = false;
    const qint64 microseconds = environment("WATCHDOG_USEC").toLongLong(&isNumber);
    const QByteArray watched = environment("WATCHDOG_PID");
    if (isNumber && microseconds > 0 && (watched.isEmpty() || watched.toLongLong() == processId)) {
        m_watchdogInterval = std::chrono::milliseconds(microseconds / 2000);
        if (m_watchdogInterval.count() == 0)
            m_watchdogInterval = std::chrono::milliseconds(1);
    }
}

ServiceManager ServiceManager::fromEnvironment()
{
    return ServiceManager([](const char *name) { return qgetenv(name); }, ::getpid());
}

ServiceManager::ServiceManager(ServiceManager &&other) noexcept
    : m_address(std::move(other.m_address))
    , m_socket(std::exchange(other.m_socket, -1))
    , m_watchdogInterval(other.m_watchdogInterval)
{
}

ServiceManager::~ServiceManager()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

void ServiceManager::send(const QByteArray &state) const
{
    if (m_socket < 0)
        return;
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, m_address.constData(), static_cast<std::size_t>(m_address.size()));
    if (m_address.startsWith('@'))
        address.sun_path[0] = '\0'; // the abstract name space; its names end with the length, not with NUL
    const auto length = static_cast<socklen_t>(
        offsetof(sockaddr_un, sun_path) + static_cast<std::size_t>(m_address.size()));
    static_cast<void>(::sendto(m_socket, state.constData(), static_cast<std::size_t>(state.size()),
        MSG_NOSIGNAL, reinterpret_cast<const sockaddr *>(&address), length));
}

void ServiceManager::ready(const QString &status)
{
    send("READY=1\nSTATUS=" + oneLine(status));
}

void ServiceManager::status(const QString &text)
{
    send("STATUS=" + oneLine(text));
}

void ServiceManager::reloading(const Clock &clock)
{
    send("RELOADING=1\nMONOTONIC_USEC=" + QByteArray::number(clock.monotonicMs() * 1000));
}

void ServiceManager::stopping(const QString &status, std::chrono::milliseconds timeout)
{
    QByteArray state = "STOPPING=1\nSTATUS=" + oneLine(status);
    if (timeout.count() > 0)
        state += "\nEXTEND_TIMEOUT_USEC=" + QByteArray::number(static_cast<qint64>(timeout.count()) * 1000);
    send(state);
}

void ServiceManager::watchdog()
{
    send(QByteArrayLiteral("WATCHDOG=1"));
}

void Watchdog::start()
{
    if (m_manager.watchdogInterval().count() > 0)
        ping();
}

void Watchdog::ping()
{
    m_manager.watchdog();
    m_timer.start(m_manager.watchdogInterval(), [this] { ping(); });
}

} // namespace usher::ops
