#include "server/store/slowstatements.h"

#include <QDateTime>
#include <QLoggingCategory>

#include <algorithm>

namespace usher::store {

namespace {

Q_LOGGING_CATEGORY(lcStore, "server.store", QtInfoMsg)

constexpr std::chrono::seconds logPeriod{10};
constexpr int maxLoggedInPeriod = 10;

} // namespace

void SlowStatements::keep(std::string_view sql, std::chrono::steady_clock::duration taken)
{
    ++m_count;
    const auto length = static_cast<qsizetype>(std::min<std::size_t>(sql.size(), maxText));
    const SlowStatement slow{QString::fromUtf8(sql.data(), length).simplified(),
        QDateTime::currentMSecsSinceEpoch(),
        std::chrono::duration_cast<std::chrono::milliseconds>(taken).count()};
    const auto now = std::chrono::steady_clock::now();
    bool isLogged = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_last.size() >= maxKept)
            m_last.removeFirst();
        m_last.append(slow);
        if (m_worst.text.isEmpty() || slow.durationMs > m_worst.durationMs)
            m_worst = slow;
        if (now - m_logged >= logPeriod) {
            m_logged = now;
            m_loggedInPeriod = 0;
        }
        isLogged = ++m_loggedInPeriod <= maxLoggedInPeriod;
    }
    if (isLogged)
        qCWarning(lcStore).noquote() << "a statement took" << slow.durationMs << "ms:" << slow.text;
}

QList<SlowStatement> SlowStatements::last() const
{
    const std::lock_guard lock(m_mutex);
    QList<SlowStatement> newestFirst = m_last;
    std::reverse(newestFirst.begin(), newestFirst.end());
    return newestFirst;
}

SlowStatement SlowStatements::worst() const
{
    const std::lock_guard lock(m_mutex);
    return m_worst;
}

} // namespace usher::store
