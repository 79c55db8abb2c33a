#pragma once

#include "server/metrics/metrics.h"

#include <optional>

namespace usher::metrics {

/// What the kernel says of this process.
struct ProcessFigures
{
    double cpuSeconds = 0; ///< user and system
    double startTimeSeconds = 0; ///< Unix epoch
    quint64 residentBytes = 0;
    quint64 virtualBytes = 0;
    quint64 threads = 0;
    quint64 openDescriptors = 0;
    quint64 maxDescriptors = 0;
};

/// Parses the texts of /proc/self/stat, /proc/self/statm and the `btime` line of /proc/stat. Nothing if they
/// are not of the known form.
[[nodiscard]] std::optional<ProcessFigures> parseProcess(QByteArrayView stat, QByteArrayView statm,
    QByteArrayView systemStat, qint64 ticksPerSecond, qint64 pageBytes);

/// This process now.
[[nodiscard]] std::optional<ProcessFigures> readProcess();

/// Registers the `process_*` metrics, read anew for each rendering.
void addProcessMetrics(Registry &registry);

} // namespace usher::metrics
