#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTimerEvent>

#include <algorithm>
#include <ctime>

namespace usher::test {

/// Milliseconds that this thread has computed. Beside a clock it tells work from a busy machine.
[[nodiscard]] inline double threadMs()
{
    timespec spent{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return double(spent.tv_sec) * 1000 + double(spent.tv_nsec) / 1e6;
}

/// Resident memory of this process.
[[nodiscard]] inline qint64 residentKb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong();
}

/// The longest time in which this thread's event loop came to nothing else, and the longest it computed at a
/// stretch: on a busy machine the first is more than the second.
class LoopProbe : public QObject
{
public:
    LoopProbe() { restart(); }
    void restart()
    {
        if (m_timer == 0)
            m_timer = startTimer(1, Qt::PreciseTimer);
        m_pauseMs = m_workMs = 0;
        m_clock.start();
        m_computed = threadMs();
    }
    // What goes on now counts as well.
    [[nodiscard]] double pauseMs() const { return std::max(m_pauseMs, double(m_clock.nsecsElapsed()) / 1e6); }
    [[nodiscard]] double workMs() const { return std::max(m_workMs, threadMs() - m_computed); }

protected:
    void timerEvent(QTimerEvent *) override
    {
        m_pauseMs = std::max(m_pauseMs, double(m_clock.nsecsElapsed()) / 1e6);
        m_clock.start();
        const double computed = threadMs();
        m_workMs = std::max(m_workMs, computed - m_computed);
        m_computed = computed;
    }

private:
    QElapsedTimer m_clock;
    int m_timer = 0;
    double m_computed = 0, m_pauseMs = 0, m_workMs = 0;
};

} // namespace usher::test
