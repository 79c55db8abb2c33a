#include "app/sim/statistics.h"

#include <algorithm>
#include <cmath>

namespace usher::sim {

namespace {

constexpr double growth = 1.02;
constexpr qsizetype maxSamples = 20;

QString cells(const QStringList &texts)
{
    QString line = QStringLiteral("  ") + texts.first().leftJustified(24);
    for (const QString &text : texts.mid(1))
        line += text.rightJustified(11);
    return line + u'\n';
}

} // namespace

void LatencyHistogram::add(qint64 microseconds)
{
    const double us = static_cast<double>(std::max<qint64>(microseconds, 1));
    const int bucket
        = std::clamp(static_cast<int>(std::ceil(std::log(us) / std::log(growth))), 0, buckets - 1);
    ++m_counts[static_cast<std::size_t>(bucket)];
    ++m_count;
    m_maxUs = std::max(m_maxUs, microseconds);
}

qint64 LatencyHistogram::percentileUs(double share) const
{
    const auto rank = static_cast<qint64>(std::ceil(share * static_cast<double>(m_count)));
    qint64 seen = 0;
    for (int i = 0; i < buckets && m_count > 0; ++i) {
        seen += m_counts[static_cast<std::size_t>(i)];
        if (seen >= std::max<qint64>(rank, 1))
            return std::min(static_cast<qint64>(std::ceil(std::pow(growth, i))), m_maxUs);
    }
    return m_maxUs;
}

void Statistics::answer(const QString &operation, int status, qint64 latencyUs)
{
    Operation &entry = m_operations[operation];
    entry.latencies.add(latencyUs);
    ++entry.statuses[status];
    m_all.add(latencyUs);
    m_heard += status > 0 ? 1 : 0;
}

void Statistics::unexpected(const QString &what)
{
    ++m_unexpected;
    if (m_samples.size() < maxSamples)
        m_samples.append(what.left(400));
}

QString Statistics::report(double seconds) const
{
    QString text = QStringLiteral("\n%1 answers in %2 s, %3 a second\n\n")
                       .arg(m_all.count())
                       .arg(seconds, 0, 'f', 1)
                       .arg(static_cast<double>(m_all.count()) / std::max(seconds, 0.001), 0, 'f', 1);
    text += cells({QStringLiteral("request"), QStringLiteral("count"), QStringLiteral("p50"),
        QStringLiteral("p90"), QStringLiteral("p99"), QStringLiteral("max")});
    for (auto it = m_operations.begin(); it != m_operations.end(); ++it) {
        const LatencyHistogram &latencies = it->latencies;
        QString line = cells({it.key(), QString::number(latencies.count()),
            durationText(latencies.percentileUs(0.5)), durationText(latencies.percentileUs(0.9)),
            durationText(latencies.percentileUs(0.99)), durationText(latencies.maxUs())});
        line.chop(1);
        line += QStringLiteral("  ");
        for (auto status = it->statuses.begin(); status != it->statuses.end(); ++status)
            line += QStringLiteral(" %1:%2").arg(status.key()).arg(status.value());
        text += line + u'\n';
    }
    text += QStringLiteral("\n");
    for (auto it = outcomes.begin(); it != outcomes.end(); ++it)
        text += QStringLiteral("  %1 %2\n").arg(it.key(), -24).arg(it.value(), 10);
    text += QStringLiteral("\n%1 unexpected answer(s)\n").arg(m_unexpected);
    for (const QString &sample : m_samples)
        text += QStringLiteral("  ") + sample + u'\n';
    return text;
}

QString durationText(qint64 microseconds)
{
    const double ms = static_cast<double>(microseconds) / 1000;
    return QStringLiteral("%1 ms").arg(ms, 0, 'f', ms < 10 ? 2 : ms < 100 ? 1 : 0);
}

} // namespace usher::sim
