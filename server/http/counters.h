#pragma once

#include "server/http/message.h"
#include "server/http/refusal.h"

#include <array>
#include <atomic>

namespace usher::http {

inline constexpr int zoneCount = static_cast<int>(std::size(allZones));

[[nodiscard]] constexpr size_t zoneIndex(Zone zone)
{
    size_t index = 0;
    while (allZones[index] != zone)
        ++index;
    return index;
}

/// What the edge counted so far, for the metrics.
struct EdgeStatistics
{
    struct PerZone
    {
        qint64 openConnections = 0; ///< WebSockets included
        qint64 openWebSockets = 0;
        quint64 accepted = 0;
        quint64 turnedAway = 0; ///< over a connection limit
        quint64 requests = 0;
    };
    std::array<PerZone, zoneCount> zones; ///< in the order of allZones
    std::array<quint64, refusalCount> refusals{}; ///< by Refusal
    quint64 bytesIn = 0; ///< inside TLS
    quint64 bytesOut = 0;
    quint64 webSocketMessagesIn = 0;
    quint64 webSocketMessagesOut = 0;
    qint64 bufferedBytes = 0; ///< bodies and answers held now
};

/// A number that one thread counts and others may read.
class Counter
{
public:
    void add(quint64 amount = 1) { m_value.store(get() + amount, std::memory_order_relaxed); }
    [[nodiscard]] quint64 get() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<quint64> m_value{0};
};

/// The counts of one edge thread.
struct WorkerCounters
{
    std::array<Counter, zoneCount> requests;
    std::array<Counter, refusalCount> refusals;
    Counter bytesIn;
    Counter bytesOut;
    Counter messagesIn;
    Counter messagesOut;
};

} // namespace usher::http
