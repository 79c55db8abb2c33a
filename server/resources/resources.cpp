#include "server/resources/resources.h"

#include <QJsonArray>

namespace usher::resources {

using namespace std::chrono_literals;

namespace {

constexpr int configurationAlarm = 2000;
constexpr int exhaustedAlarm = 2001;
constexpr auto exhaustedCheckPeriod = 5s;

} // namespace

Resources::Resources(config::Configuration &configuration, store::Store &store, alarms::Alarms &alarms,
    const Clock &clock, Scheduler &scheduler, QString node, bool alone, http::RouteTable &routes)
    : m_store(store)
    , m_alarms(alarms)
    , m_clock(clock)
    , m_scheduler(scheduler)
    , m_node(std::move(node))
{
    configuration.addStoreHook(
        [name = m_node, alone](store::Connection &connection, const config::Settings &candidate) {
            ResourceLists lists;
            lists.update(candidate);
            return syncPools(connection, name, alone, lists.poolRows(name));
        });
    configuration.subscribe(
        [this](const config::Settings &now, const config::Settings &) { settingsChanged(now); });

    const auto answer = [this](http::Request &&request, http::Responder responder) {
        const QString group = request.pathValues.value(0);
        view(group, [this, group, reply = std::move(responder)](Result<QList<GroupView>> views) mutable {
            if (!views)
                return reply.send(http::Response::failed(views.error()));
            QJsonObject object;
            for (const GroupView &one : *views)
                object.insert(one.group.name, toJson(one, m_clock.nowMs()));
            reply.send(http::Response::json(group.isEmpty() ? object : object.value(group).toObject()));
        });
    };
    using http::ParameterDoc;
    const auto internal = static_cast<http::Zones>(http::Zone::Internal);
    routes.add({http::Method::Get, "/{app}/1/resource", internal, http::Protection::Server, "listResources",
                   "All resource groups with the state of their values", {}, {{200, "Groups by name"}}},
        answer);
    routes.add({http::Method::Get, "/{app}/1/resource/{group}", internal, http::Protection::Server,
                   "showResourceGroup", "One resource group with the state of its values",
                   {{"group", ParameterDoc::In::Path, "string", true, "Name of the group"}},
                   {{200, "Strategy, backup and values with state, owner and seconds left"},
                       {404, "No such group"}}},
        answer);
}

void Resources::settingsChanged(const config::Settings &now)
{
    m_lists.update(now);
    m_exhaustions.removeIf([this](const auto &group) { return !m_lists.find(group.key()); });
    QStringList conditions;
    for (const Duplicate &duplicate : m_lists.duplicates()) {
        conditions.append(duplicate.value);
        m_alarms.raise(configurationAlarm, duplicate.value,
            QStringLiteral("Resource %1 is listed more than once: %2")
                .arg(duplicate.value, duplicate.places.join(QStringLiteral(", "))),
            QStringLiteral("Keep each value in one place; it is booked once all the same."));
    }
    m_alarms.keepOnly(configurationAlarm, conditions);
    for (const QString &group : m_alarms.conditions(
             exhaustedAlarm)) // the lists may have more now; it may stand since before the start
        watchExhausted(group, 0s);
}

void Resources::reportExhausted(const QString &group)
{
    const Group *known = m_lists.find(group);
    if (!known)
        return;
    ++m_exhaustions[group];
    m_alarms.raise(exhaustedAlarm, group,
        QStringLiteral("No number is free in group %1 (%2 values)").arg(group).arg(known->values.size()),
        QStringLiteral("Add numbers to the group or shorten its booking time."));
    if (!m_exhausted.contains(group))
        watchExhausted(group, exhaustedCheckPeriod);
}

void Resources::watchExhausted(const QString &group, std::chrono::milliseconds wait)
{
    m_exhausted.try_emplace(group, m_scheduler).first->second.start(wait, [this, group] {
        checkExhausted(group);
    });
}

void Resources::checkExhausted(const QString &group)
{
    const Group *known = m_lists.find(group);
    if (!known || known->strategy == Strategy::Random) {
        m_alarms.clear(exhaustedAlarm, group);
        m_exhausted.erase(group);
        return;
    }
    m_store.read<bool>(
        [pool = ResourceLists::poolName(*known, m_node), nowMs = m_clock.nowMs()](
            store::Connection &connection) -> Result<bool> {
            return nextLapse(connection, pool, nowMs).map([](const auto &lapse) {
                return !lapse.has_value();
            });
        },
        [this, group](Result<bool> isFree) {
            if (isFree && *isFree) {
                m_alarms.clear(exhaustedAlarm, group);
                m_exhausted.erase(group);
            } else {
                watchExhausted(group, exhaustedCheckPeriod);
            }
        });
}

void Resources::view(const QString &group, UniqueFunction<void(Result<QList<GroupView>>)> done)
{
    QList<GroupView> views;
    if (group.isEmpty()) {
        for (const Group &one : m_lists.groups())
            views.append({one, {}});
    } else if (const Group *known = m_lists.find(group)) {
        views.append({*known, {}});
    } else {
        m_scheduler.post([group, reply = std::move(done)]() mutable {
            reply(fail(ErrorCode::NotFound, QStringLiteral("no resource group %1").arg(group),
                QStringLiteral("group")));
        });
        return;
    }
    m_store.read<QList<GroupView>>(
        [views, node = m_node](store::Connection &connection) -> Result<QList<GroupView>> {
            QList<GroupView> filled = views;
            for (GroupView &one : filled) {
                if (one.group.strategy == Strategy::Random)
                    continue;
                auto leases = poolView(connection, ResourceLists::poolName(one.group, node));
                if (!leases)
                    return fail(leases.error());
                one.leases = std::move(*leases);
            }
            return filled;
        },
        std::move(done));
}

QJsonObject Resources::toJson(const GroupView &view, qint64 nowMs)
{
    QJsonArray values;
    if (view.group.strategy == Strategy::Random) {
        for (const QString &value : view.group.values)
            values.append(QJsonObject{
                {QStringLiteral("value"), value}, {QStringLiteral("state"), QStringLiteral("shared")}});
    }
    for (const LeaseView &lease : view.leases) {
        const bool booked = lease.expiresMs > nowMs;
        QJsonObject row{{QStringLiteral("value"), lease.value},
            {QStringLiteral("state"), booked ? QStringLiteral("booked") : QStringLiteral("free")}};
        if (booked) {
            row.insert(QStringLiteral("owner"), lease.owner);
            row.insert(QStringLiteral("secondsLeft"), (lease.expiresMs - nowMs + 999) / 1000);
            if (!lease.gmsUser.isEmpty())
                row.insert(QStringLiteral("gms_user"), lease.gmsUser);
        }
        if (!lease.listed)
            row.insert(QStringLiteral("listed"), false);
        values.append(row);
    }
    QJsonObject object{
        {QStringLiteral("strategy"), strategyName(view.group.strategy)}, {QStringLiteral("values"), values}};
    if (view.group.strategy != Strategy::Random)
        object.insert(QStringLiteral("bookingExpirationTimeout"), view.group.bookingTimeoutS);
    if (!view.group.backup.isEmpty())
        object.insert(QStringLiteral("backup"), view.group.backup);
    return object;
}

} // namespace usher::resources
