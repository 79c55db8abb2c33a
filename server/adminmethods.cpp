// The methods of the admin channel that belong to capabilities: typed messages in, calls of the capability,
// answers out.

#include "server/server.h"

#include "server/channel/paging.h"
#include "server/configmethods.h"
#include "server/explorermethods.h"
#include "shared/protocol/operationmessages.h"

namespace usher {

namespace {

using channel::Caller;
using channel::Privilege;
using channel::Reply;

protocol::AlarmInfo alarmInfo(const alarms::Alarm &alarm)
{
    return {alarm.id, alarm.key, alarm.name, alarms::severityName(alarm.severity), alarm.node, alarm.text,
        alarm.whatToDo, alarm.raisedAtMs, alarm.clearedAtMs, alarm.acknowledgedBy, alarm.acknowledgedAtMs,
        alarm.note};
}

protocol::AlarmsAnswer alarmsAnswer(const QList<alarms::Alarm> &alarms)
{
    protocol::AlarmsAnswer answer;
    for (const alarms::Alarm &alarm : alarms)
        answer.alarms.append(alarmInfo(alarm));
    return answer;
}

protocol::ResourceGroupInfo groupInfo(
    const resources::Resources::GroupView &view, bool withValues, qint64 nowMs)
{
    protocol::ResourceGroupInfo info;
    info.group = view.group.name;
    info.strategy = resources::strategyName(view.group.strategy);
    info.expirySeconds = view.group.bookingTimeoutS;
    info.backup = view.group.backup;
    info.total = static_cast<int>(view.group.values.size());
    for (const resources::LeaseView &lease : view.leases) {
        const bool isBooked = lease.expiresMs > nowMs;
        info.booked += isBooked ? 1 : 0;
        if (!withValues)
            continue;
        info.resources.append(
            {lease.value, isBooked ? QStringLiteral("booked") : QStringLiteral("free"), lease.scope,
                isBooked ? lease.owner : QString(), isBooked ? (lease.expiresMs - nowMs + 999) / 1000 : 0});
    }
    if (withValues && view.group.strategy == resources::Strategy::Random) {
        for (const QString &value : view.group.values)
            info.resources.append({value, QStringLiteral("shared"), {}, {}, 0});
    }
    return info;
}

} // namespace

protocol::NodeAnswer Server::nodeAnswer() const
{
    protocol::NodeAnswer answer;
    answer.node = nodeName();
    answer.version = QStringLiteral(USHER_VERSION);
    answer.state = m_node.isOnline() ? QStringLiteral("ONLINE")
        : m_node.isStopping()        ? QStringLiteral("SUSPENDING")
                                     : QStringLiteral("OFFLINE");
    answer.startedMs = m_startedMs;
    answer.requests = m_answered;
    answer.inProgress = static_cast<int>(m_dispatcher.pending());
    answer.adminConnections = m_adminChannel->connections();
    answer.standingAlarms = static_cast<int>(m_alarms.standing().size());
    if (m_hooks.fillNode)
        m_hooks.fillNode(answer);
    return answer;
}

protocol::StoreAnswer Server::storeAnswer() const
{
    protocol::StoreAnswer answer;
    if (m_hooks.fillStore)
        m_hooks.fillStore(answer);
    for (const store::SweepFigures &sweep : m_sweeper.figures())
        answer.retention.append({sweep.name, static_cast<qint64>(sweep.rows), sweep.rowsPerSecond,
            sweep.finishedMs, sweep.oldestMs, sweep.behind, sweep.error});
    return answer;
}

void Server::addMethods()
{
    addClusterMethods();
    addInterventionMethods();
    registerConfigMethods(m_methods, {m_configuration, m_history, m_drafts});
    m_methods.on<protocol::AlarmsList>(Privilege::Read,
        [this](const protocol::AlarmsList &message, const Caller &, Reply<protocol::AlarmsAnswer> reply) {
            const auto limit = channel::pageLimit(message.limit);
            if (!limit)
                return reply(fail(limit.error()));
            if (!message.history)
                return reply(alarmsAnswer(m_alarms.standingEverywhere()));
            m_alarms.history(*limit, [done = std::move(reply)](Result<QList<alarms::Alarm>> alarms) mutable {
                done(alarms.map(&alarmsAnswer));
            });
        });
    m_methods.on<protocol::StoreStatus>(Privilege::Read,
        [this](const protocol::StoreStatus &, const Caller &, Reply<protocol::StoreAnswer> reply) {
            reply(storeAnswer());
        });
    addBackupMethods();
    registerExplorerMethods(m_methods,
        {m_gate, m_clock, m_environment.scheduler, m_ids, m_configuration, [this] { return maskRules(); },
            [this] { return nodeAnswer().listeners; },
            [this](http::Request &&request, http::Responder responder) {
                handle(std::move(request), std::move(responder));
            }});
    m_methods.on<protocol::ResourcesList>(Privilege::Read,
        [this](
            const protocol::ResourcesList &message, const Caller &, Reply<protocol::ResourcesAnswer> reply) {
            const bool withValues = !message.group.isEmpty();
            m_resources.view(message.group,
                [this, withValues, done = std::move(reply)](
                    Result<QList<resources::Resources::GroupView>> views) mutable {
                    if (!views)
                        return done(fail(views.error()));
                    protocol::ResourcesAnswer answer;
                    for (const auto &view : std::as_const(*views))
                        answer.groups.append(groupInfo(view, withValues, m_clock.nowMs()));
                    done(std::move(answer));
                });
        });
}

} // namespace usher
