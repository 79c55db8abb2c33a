#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <array>

namespace usher::sim {

/// Latencies in buckets that grow by 2 %, so a percentile is at most 2 % too high. From 1 microsecond to
/// about 5 minutes.
class LatencyHistogram
{
public:
    void add(qint64 microseconds);
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] qint64 maxUs() const { return m_maxUs; }
    /// The latency that @p share (0..1) of the samples did not exceed, in microseconds; 0 without samples.
    [[nodiscard]] qint64 percentileUs(double share) const;

private:
    static constexpr int buckets = 1000;
    std::array<qint64, buckets> m_counts{};
    qint64 m_count = 0;
    qint64 m_maxUs = 0;
};

/// What the run saw.
class Statistics
{
public:
    void answer(const QString &operation, int status, qint64 latencyUs);
    /// An answer that contradicts the documentation; the first twenty are kept in words.
    void unexpected(const QString &what);

    [[nodiscard]] qint64 answers() const { return m_all.count(); }
    [[nodiscard]] qint64 heard() const { return m_heard; } ///< requests that got any answer of HTTP
    [[nodiscard]] qint64 unexpectedCount() const { return m_unexpected; }
    [[nodiscard]] const LatencyHistogram &latencies() const { return m_all; }
    /// Journeys by how they ended.
    QMap<QString, qint64> outcomes;

    /// The tables at the end of a run that took @p seconds.
    [[nodiscard]] QString report(double seconds) const;

private:
    struct Operation
    {
        LatencyHistogram latencies;
        QMap<int, qint64> statuses;
    };
    QMap<QString, Operation> m_operations;
    LatencyHistogram m_all;
    qint64 m_heard = 0;
    qint64 m_unexpected = 0;
    QStringList m_samples;
};

/// "1.25 ms"
[[nodiscard]] QString durationText(qint64 microseconds);

} // namespace usher::sim
