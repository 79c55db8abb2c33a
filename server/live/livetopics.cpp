#include "server/live/livetopics.h"

#include "shared/config/configrecords.h"

#include <algorithm>

namespace usher {

using channel::Privilege;
using channel::Table;
using namespace std::chrono_literals;

void RequestFigures::answered(int status, qint64 durationMs, qint64 nowMs)
{
    ++m_total;
    ++m_statuses[static_cast<size_t>(std::clamp(status / 100, 0, 5))];
    const qint64 number = nowMs / 1000;
    Second &second = m_seconds[static_cast<size_t>(number) % m_seconds.size()];
    if (second.number != number)
        second = {number};
    ++second.count;
    const auto bucket = std::lower_bound(bounds.begin(), bounds.end() - 1, durationMs) - bounds.begin();
    ++second.durations[static_cast<size_t>(bucket)];
}

protocol::RequestsRow RequestFigures::row(qint64 nowMs) const
{
    protocol::RequestsRow row;
    row.total = m_total;
    row.status1xx = m_statuses[1];
    row.status2xx = m_statuses[2];
    row.status3xx = m_statuses[3];
    row.status4xx = m_statuses[4];
    row.status5xx = m_statuses[5];

    const qint64 current = nowMs / 1000;
    std::array<qint64, bounds.size()> durations{};
    qint64 count = 0;
    for (const Second &second : m_seconds) {
        if (second.number == current - 1)
            row.perSecond = static_cast<double>(second.count);
        if (second.number < 0 || second.number > current || second.number <= current - shownSeconds)
            continue;
        count += second.count;
        for (size_t i = 0; i < durations.size(); ++i)
            durations[i] += second.durations[i];
    }
    const auto quantile = [&](double share) {
        const auto rank = static_cast<qint64>(share * static_cast<double>(count));
        qint64 seen = 0;
        for (size_t i = 0; i < durations.size(); ++i) {
            seen += durations[i];
            if (seen > rank)
                return static_cast<double>(bounds[i]);
        }
        return 0.0;
    };
    row.p50Ms = quantile(0.5);
    row.p99Ms = quantile(0.99);
    return row;
}

LiveTopics::LiveTopics(LiveSources sources)
    : m_sources(std::move(sources))
    , m_alarms(m_sources.topics.add<protocol::AlarmRow>(Privilege::Read))
    , m_config(m_sources.topics.add<protocol::ConfigRow>(Privilege::Read))
{
    m_sources.topics.addSampled<protocol::ConnectionRow>(Privilege::Accounts, 1s,
        [this](Table<protocol::ConnectionRow> table) { table.replaceAll(m_sources.connections()); });
    m_sources.alarms.subscribe([this](const alarms::Alarm &alarm) { alarmChanged(alarm); });
    m_sources.configuration.subscribe([this](const config::Settings &now, const config::Settings &before) {
        configurationChanged(now, before);
    });
}

protocol::RequestsRow LiveTopics::requests() const
{
    protocol::RequestsRow row = m_requests.row(m_sources.clock.monotonicMs());
    row.node = m_sources.node;
    row.inProgress = static_cast<int>(m_sources.requestsInProgress());
    return row;
}

void LiveTopics::answered(const http::AccessRecord &record)
{
    m_requests.answered(record.status, record.durationMs, m_sources.clock.monotonicMs());
}

void LiveTopics::alarmChanged(const alarms::Alarm &alarm)
{
    const QString row = alarm.node + u' ' + alarm.key;
    if (alarm.clearedAtMs > 0)
        return m_alarms.remove(row);
    m_alarms.set(
        {row, alarm.node, alarm.id, alarm.key, alarm.name, alarms::severityName(alarm.severity), alarm.text,
            alarm.whatToDo, alarm.raisedAtMs, alarm.acknowledgedBy, alarm.acknowledgedAtMs, alarm.note});
}

void LiveTopics::configurationChanged(const config::Settings &now, const config::Settings &before)
{
    const bool isFirst = !std::exchange(m_configShown, true);
    for (const auto &[key, record] : before.records()) {
        if (!now.records().contains(key))
            m_config.remove(key.text());
    }
    for (const auto &[key, record] : now.records()) {
        const auto old = before.records().find(key);
        if (!isFirst && old != before.records().end() && old->second.revision == record.revision)
            continue;
        m_config.set(
            {key.text(), key.kind == RecordKind::List ? QStringLiteral("list") : QStringLiteral("options"),
                key.owner, key.name, record.revision, masked(record).values});
    }
}

} // namespace usher
