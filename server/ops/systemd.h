#pragma once

#include "server/core/clock.h"
#include "server/core/scheduler.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace usher::ops {

/// Tells the service manager how the server is (sd_notify protocol, without libsystemd). Without
/// NOTIFY_SOCKET every call is a no-op. Never blocks: a message that does not fit is lost.
class ServiceManager
{
public:
    using Environment = std::function<QByteArray(const char *name)>;

    /// Reads NOTIFY_SOCKET, WATCHDOG_USEC and WATCHDOG_PID; @p processId is compared with the latter.
    ServiceManager(const Environment &environment, qint64 processId);
    /// From this process's own environment.
    [[nodiscard]] static ServiceManager fromEnvironment();

    ~ServiceManager();
    ServiceManager(ServiceManager &&other) noexcept;
    ServiceManager(const ServiceManager &) = delete;
    ServiceManager &operator=(const ServiceManager &) = delete;

    [[nodiscard]] bool isPresent() const { return m_socket >= 0; }

    /// READY=1, with one line for `systemctl status`.
    void ready(const QString &status);
    void status(const QString &text);
    /// RELOADING=1 with the monotonic time; end it with ready().
    void reloading(const Clock &clock);
    /// STOPPING=1, and up to @p timeout more before the manager kills the server.
    void stopping(const QString &status, std::chrono::milliseconds timeout = {});
    void watchdog();

    /// Half the time the manager allows between two pings; zero if it does not watch this process.
    [[nodiscard]] std::chrono::milliseconds watchdogInterval() const { return m_watchdogInterval; }

private:
    void send(const QByteArray &state) const;

    QByteArray m_address; ///< as in NOTIFY_SOCKET
    int m_socket = -1;
    std::chrono::milliseconds m_watchdogInterval{0};
};

/// Pings the service manager's watchdog from the core thread, so a core that hangs is noticed and restarted.
class Watchdog
{
public:
    Watchdog(Scheduler &scheduler, ServiceManager &manager)
        : m_manager(manager)
        , m_timer(scheduler)
    {
    }

    /// No-op if nobody watches.
    void start();
    void stop() { m_timer.stop(); }

private:
    void ping();

    ServiceManager &m_manager;
    Timer m_timer;
};

} // namespace usher::ops
