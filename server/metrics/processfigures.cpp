#include "server/metrics/processfigures.h"

#include <QFile>
#include <QList>

#include <dirent.h>
#include <sys/resource.h>
#include <unistd.h>

namespace usher::metrics {

namespace {

QByteArray contents(const char *path)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

quint64 countDescriptors()
{
    DIR *folder = ::opendir("/proc/self/fd");
    if (!folder)
        return 0;
    quint64 count = 0;
    while (::readdir(folder))
        ++count;
    ::closedir(folder);
    return count > 3 ? count - 3 : 0; // ".", ".." and the folder itself
}

} // namespace

std::optional<ProcessFigures> parseProcess(QByteArrayView stat, QByteArrayView statm,
    QByteArrayView systemStat, qint64 ticksPerSecond, qint64 pageBytes)
{
    // The name in parentheses may itself contain spaces and parentheses: count from its end.
    const qsizetype nameEnd = stat.lastIndexOf(") ");
    if (nameEnd < 0)
        return {};
    const QList<QByteArray> fields = stat.sliced(nameEnd + 2).toByteArray().split(' ');
    const QList<QByteArray> pages = statm.toByteArray().simplified().split(' ');
    const qsizetype boot = systemStat.indexOf("btime ");
    if (fields.size() < 20 || pages.size() < 2 || boot < 0)
        return {};
    // proc(5) counts from 1 and the state, field 3, is the first here.
    const auto field = [&fields](int number) { return fields.at(number - 3).toLongLong(); };
    const QByteArrayView rest = systemStat.sliced(boot + 6);
    const qsizetype lineEnd = rest.indexOf('\n');
    const qint64 bootedAt
        = rest.first(lineEnd < 0 ? rest.size() : lineEnd).toByteArray().trimmed().toLongLong();
    const auto ticks = static_cast<double>(ticksPerSecond);
    ProcessFigures figures;
    figures.cpuSeconds = static_cast<double>(field(14) + field(15)) / ticks;
    figures.threads = static_cast<quint64>(field(20));
    figures.startTimeSeconds = static_cast<double>(bootedAt) + static_cast<double>(field(22)) / ticks;
    figures.virtualBytes = pages.at(0).toULongLong() * static_cast<quint64>(pageBytes);
    figures.residentBytes = pages.at(1).toULongLong() * static_cast<quint64>(pageBytes);
    return figures;
}

std::optional<ProcessFigures> readProcess()
{
    auto figures = parseProcess(contents("/proc/self/stat"), contents("/proc/self/statm"),
        contents("/proc/stat"), ::sysconf(_SC_CLK_TCK), ::sysconf(_SC_PAGESIZE));
    if (!figures)
        return figures;
    figures->openDescriptors = countDescriptors();
    rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0)
        figures->maxDescriptors = limit.rlim_cur;
    return figures;
}

void addProcessMetrics(Registry &registry)
{
    auto &cpu = registry.copiedCounter("process_cpu_seconds_total", "User and system time.");
    auto &resident = registry.gauge("process_resident_memory_bytes", "Memory held in RAM.");
    auto &addressSpace = registry.gauge("process_virtual_memory_bytes", "Address space.");
    auto &open = registry.gauge("process_open_fds", "Open file descriptors.");
    auto &most = registry.gauge("process_max_fds", "Most file descriptors the process may open.");
    auto &threads = registry.gauge("process_threads", "Threads.");
    auto &start = registry.gauge("process_start_time_seconds", "When the process started, Unix time.");
    registry.onCollect([&cpu, &resident, &addressSpace, &open, &most, &threads, &start] {
        const auto figures = readProcess();
        if (!figures)
            return;
        cpu.set(figures->cpuSeconds);
        resident.set(static_cast<double>(figures->residentBytes));
        addressSpace.set(static_cast<double>(figures->virtualBytes));
        open.set(static_cast<double>(figures->openDescriptors));
        most.set(static_cast<double>(figures->maxDescriptors));
        threads.set(static_cast<double>(figures->threads));
        start.set(figures->startTimeSeconds);
    });
}

} // namespace usher::metrics
