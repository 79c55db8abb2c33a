#pragma once

#include "server/cluster/doorbell.h"
#include "server/core/ioscheduler.h"
#include "server/store/postgresurl.h"

#include <memory>

namespace usher::cluster {

/// LISTEN and NOTIFY over one connection of its own on the core's loop, never blocking it once the names of
/// the hosts are resolved (libpq does that inside PQconnectStart; give addresses where that may take long).
/// After a loss it connects again with back-off and then reports that a bell may have rung. One NOTIFY
/// without a payload per ringTime: a NOTIFY per transaction would put all commits behind one lock.
class PostgresDoorbell final : public Doorbell
{
public:
    static constexpr std::chrono::milliseconds ringTime{5};
    static constexpr std::chrono::milliseconds firstRetry{200};
    static constexpr std::chrono::milliseconds lastRetry{5000};
    static constexpr std::chrono::milliseconds connectTime{10000};

    PostgresDoorbell(IoScheduler &scheduler, store::PostgresTarget target);
    ~PostgresDoorbell() override;

    void start();
    void ring() override;
    void listen(std::function<void()> heard) override;

    [[nodiscard]] bool isConnected() const;

private:
    class Line;
    void lost(const QString &why);

    IoScheduler &m_scheduler;
    store::PostgresTarget m_target;
    std::function<void()> m_heard;
    std::shared_ptr<Line> m_line;
    Timer m_retry;
    Timer m_ringing;
    std::chrono::milliseconds m_pause = firstRetry;
};

} // namespace usher::cluster
