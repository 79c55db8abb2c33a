#pragma once

#include "server/alarms/alarms.h"
#include "server/config/configuration.h"
#include "server/core/scheduler.h"
#include "server/http/route.h"
#include "server/resources/resourcelists.h"

#include <map>

namespace usher::resources {

/// Resource lists at run time: follows the configuration, keeps the pools in the store equal to it, raises
/// 2000 and 2001, and serves `GET /1/resource[/{group}]` (mobile-services contract, 2). Core thread.
class Resources
{
public:
    /// @p alone: no other node uses the store.
    Resources(config::Configuration &configuration, store::Store &store, alarms::Alarms &alarms,
        const Clock &clock, Scheduler &scheduler, QString node, bool alone, http::RouteTable &routes);
    Resources(const Resources &) = delete;
    Resources &operator=(const Resources &) = delete;

    [[nodiscard]] const ResourceLists &lists() const { return m_lists; }
    [[nodiscard]] const QString &node() const { return m_node; }

    /// A full pass found nothing in @p group: raises 2001 until a value is free again.
    void reportExhausted(const QString &group);
    /// How often that was so since the start, by group; of the groups that are configured.
    [[nodiscard]] const QMap<QString, qint64> &exhaustions() const { return m_exhaustions; }

    struct GroupView
    {
        Group group;
        QList<LeaseView> leases; ///< empty for RANDOM
    };
    /// One group, or all if @p group is empty. NotFound for an unknown one.
    void view(const QString &group, UniqueFunction<void(Result<QList<GroupView>>)> done);

    /// The values, states, owners and seconds left of @p view, as the API and the admin channel show them.
    [[nodiscard]] static QJsonObject toJson(const GroupView &view, qint64 nowMs);

private:
    void settingsChanged(const config::Settings &now);
    void watchExhausted(const QString &group, std::chrono::milliseconds wait);
    void checkExhausted(const QString &group);

    store::Store &m_store;
    alarms::Alarms &m_alarms;
    const Clock &m_clock;
    Scheduler &m_scheduler;
    QString m_node;
    ResourceLists m_lists;
    QMap<QString, qint64> m_exhaustions;
    std::map<QString, Timer> m_exhausted; ///< groups under alarm 2001, with the timer of the next check
};

} // namespace usher::resources
