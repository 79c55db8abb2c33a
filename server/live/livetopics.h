#pragma once

#include "server/alarms/alarms.h"
#include "server/channel/topics.h"
#include "server/config/configuration.h"
#include "server/http/dispatcher.h"
#include "shared/protocol/topicrows.h"

#include <array>

namespace usher {

/// The answers of the last ten seconds, second by second, and all since start. Times in monotonic ms.
class RequestFigures
{
public:
    void answered(int status, qint64 durationMs, qint64 nowMs);
    /// The figures of `requests`, but for the node's name and what is in progress.
    [[nodiscard]] protocol::RequestsRow row(qint64 nowMs) const;

private:
    static constexpr qint64 shownSeconds = 10;
    /// Upper ends of the buckets in ms; what is slower counts as the last one.
    static constexpr std::array<int, 22> bounds{1, 2, 3, 5, 7, 10, 15, 20, 30, 50, 75, 100, 150, 200, 300,
        500, 1000, 2000, 3000, 5000, 10'000, 30'000};
    struct Second
    {
        qint64 number = -1;
        qint64 count = 0;
        std::array<qint64, bounds.size()> durations{};
    };
    std::array<Second, static_cast<size_t>(shownSeconds) + 1> m_seconds{};
    std::array<qint64, 6> m_statuses{}; ///< by hundreds
    qint64 m_total = 0;
};

/// What the live topics of one node stand on; all of it outlives LiveTopics.
struct LiveSources
{
    const Clock &clock;
    channel::Topics &topics;
    config::Configuration &configuration;
    alarms::Alarms &alarms;
    QString node;
    std::function<qsizetype()> requestsInProgress;
    std::function<QList<protocol::ConnectionRow>()> connections;
};

/// The topics that need no capability of their own: alarms, config, connections. Made before alarms and
/// configuration are loaded.
class LiveTopics
{
public:
    explicit LiveTopics(LiveSources sources);
    LiveTopics(const LiveTopics &) = delete;
    LiveTopics &operator=(const LiveTopics &) = delete;

    /// Hears of every answer.
    void answered(const http::AccessRecord &record);
    /// This node's row of `requests`.
    [[nodiscard]] protocol::RequestsRow requests() const;

private:
    void alarmChanged(const alarms::Alarm &alarm);
    void configurationChanged(const config::Settings &now, const config::Settings &before);

    LiveSources m_sources;
    RequestFigures m_requests;
    channel::Table<protocol::AlarmRow> m_alarms;
    channel::Table<protocol::ConfigRow> m_config;
    bool m_configShown = false;
};

} // namespace usher
