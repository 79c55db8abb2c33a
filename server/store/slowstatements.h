#pragma once

#include <QList>
#include <QString>

#include <atomic>
#include <chrono>
#include <mutex>
#include <string_view>

namespace usher::store {

/// A statement that took long. Never with the values bound to it.
struct SlowStatement
{
    QString text; ///< simplified, at most SlowStatements::maxText characters
    qint64 atMs = 0; ///< Unix milliseconds
    qint64 durationMs = 0;
};

/// Keeps account of the statements that took longer than a threshold, and logs them. Any thread.
class SlowStatements
{
public:
    /// Threshold ([store] slow-statement); 0 = every statement counts.
    void setThreshold(std::chrono::milliseconds threshold) { m_thresholdMs = threshold.count(); }

    /// @p sql took @p taken.
    void note(std::string_view sql, std::chrono::steady_clock::duration taken)
    {
        if (taken >= std::chrono::milliseconds(m_thresholdMs.load(std::memory_order_relaxed)))
            keep(sql, taken);
    }

    [[nodiscard]] quint64 count() const { return m_count; }
    /// The last ones, newest first.
    [[nodiscard]] QList<SlowStatement> last() const;
    /// The one that took longest since the start; without text if there is none.
    [[nodiscard]] SlowStatement worst() const;

    static constexpr int maxKept = 100;
    static constexpr int maxText = 300;

private:
    void keep(std::string_view sql, std::chrono::steady_clock::duration taken);

    std::atomic<qint64> m_thresholdMs = 500;
    std::atomic<quint64> m_count = 0;
    mutable std::mutex m_mutex; // guards what follows
    QList<SlowStatement> m_last; // oldest first
    SlowStatement m_worst;
    std::chrono::steady_clock::time_point m_logged; ///< when the current period of logging began
    int m_loggedInPeriod = 0;
};

} // namespace usher::store
