// The methods of the admin channel that belong to capabilities: typed messages in, calls of the capability,
// answers out.

#include "server/server.h"

#include "shared/protocol/configurationmessages.h"
#include "shared/protocol/operationmessages.h"

namespace usher {

namespace {

using channel::Caller;
using channel::Privilege;
using channel::Reply;

constexpr int usualLimit = 100;
constexpr int maxLimit = 1000;

/// The limit of a list, 1 to 1,000.
Result<int> limitOf(const std::optional<int> &limit)
{
    if (limit && (*limit < 1 || *limit > maxLimit))
        return fail(ErrorCode::BadParameter, QStringLiteral("limit must be an integer from 1 to 1000"),
            QStringLiteral("limit"));
    return limit.value_or(usualLimit);
}

QList<Record> recordsOf(const config::Settings &settings)
{
    QList<Record> records;
    for (const auto &[key, record] : settings.records())
        records.append(masked(record));
    return records;
}

protocol::AlarmInfo alarmInfo(const alarms::Alarm &alarm)
{
    return {alarm.id, alarm.key, alarm.name, alarms::severityName(alarm.severity), alarm.node, alarm.text,
        alarm.whatToDo, alarm.raisedAtMs, alarm.clearedAtMs};
}

protocol::AlarmsAnswer alarmsAnswer(const QList<alarms::Alarm> &alarms)
{
    protocol::AlarmsAnswer answer;
    for (const alarms::Alarm &alarm : alarms)
        answer.alarms.append(alarmInfo(alarm));
    return answer;
}

QString strategyText(resources::Strategy strategy)
{
    switch (strategy) {
    case resources::Strategy::Local:
        return QStringLiteral("LOCAL");
    case resources::Strategy::Cluster:
        return QStringLiteral("CLUSTER");
    case resources::Strategy::Random:
        break;
    }
    return QStringLiteral("RANDOM");
}

protocol::ResourceGroupInfo groupInfo(
    const resources::Resources::GroupView &view, bool withValues, qint64 nowMs)
{
    protocol::ResourceGroupInfo info;
    info.group = view.group.name;
    info.strategy = strategyText(view.group.strategy);
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

protocol::EffectiveAnswer effectiveAnswer(const config::Settings &settings, const QString &wanted)
{
    protocol::EffectiveAnswer answer;
    answer.node = settings.nodeName();
    const auto add = [&](const QString &section, const QString &name) {
        const bool isSecret = isSecretOption(section, name);
        const QString value = settings.text(section, name);
        answer.values.append({section, name, isSecret && !value.isEmpty() ? QString(secretMask) : value,
            settings.origin(section, name), isSecret});
    };
    QSet<QString> shown;
    for (const OptionSpec &spec : optionTable()) {
        const QString section = QLatin1String(spec.section);
        const QString name = QLatin1String(spec.name);
        const bool isPattern = section.contains(u'*') || name.contains(u'*') || section.contains(u':');
        if (spec.obsolete || isPattern || (!wanted.isEmpty() && section != wanted))
            continue;
        add(section, name);
        shown.insert(section + u'/' + name);
    }
    for (const QString &section : settings.sections()) {
        if (!wanted.isEmpty() && section != wanted)
            continue;
        const QStringList names = settings.section(section).keys();
        for (const QString &name : names) {
            if (!shown.contains(section + u'/' + name))
                add(section, name);
        }
    }
    return answer;
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

void Server::addMethods()
{
    m_methods.on<protocol::ConfigRecords>(Privilege::Read,
        [this](const protocol::ConfigRecords &message, const Caller &, Reply<protocol::RecordsAnswer> reply) {
            protocol::RecordsAnswer answer;
            for (const Record &record : recordsOf(*m_configuration.settings())) {
                const bool isWanted = (!message.kind || record.key.kind == *message.kind)
                    && (!message.owner || record.key.owner == *message.owner)
                    && (!message.name || record.key.name == *message.name);
                if (isWanted)
                    answer.records.append(record);
            }
            reply(std::move(answer));
        });
    m_methods.on<protocol::ConfigApply>(
        Privilege::Edit,
        [this](const protocol::ConfigApply &message, const Caller &caller, Reply<ChangeOutcome> reply) {
            m_configuration.apply(
                {message.changes, message.comment}, caller.actor, message.dryRun, std::move(reply));
        },
        std::chrono::minutes(5)); // a large import
    m_methods.on<protocol::ConfigExport>(Privilege::Read,
        [this](const protocol::ConfigExport &, const Caller &, Reply<protocol::ExportAnswer> reply) {
            protocol::ExportAnswer answer;
            for (const Record &record : recordsOf(*m_configuration.settings())) {
                if (record.key.kind == RecordKind::List)
                    answer.lists[record.key.owner][record.key.name] = record.values;
                else if (record.key.owner == QLatin1String("cluster"))
                    answer.options[record.key.name] = record.values;
                else
                    answer.nodes[record.key.owner.section(u':', 1)][record.key.name] = record.values;
            }
            reply(std::move(answer));
        });
    m_methods.on<protocol::ConfigOptions>(Privilege::Read,
        [](const protocol::ConfigOptions &, const Caller &, Reply<protocol::OptionsAnswer> reply) {
            protocol::OptionsAnswer answer;
            for (const OptionSpec &spec : optionTable())
                answer.options.append(protocol::optionRow(spec));
            reply(std::move(answer));
        });
    m_methods.on<protocol::ConfigEffective>(Privilege::Read,
        [this](const protocol::ConfigEffective &message, const Caller &,
            Reply<protocol::EffectiveAnswer> reply) {
            reply(effectiveAnswer(*m_configuration.settings(), message.section));
        });
    m_methods.on<protocol::AuditList>(Privilege::Audit,
        [this](const protocol::AuditList &message, const Caller &, Reply<protocol::AuditAnswer> reply) {
            const auto limit = limitOf(message.limit);
            if (!limit)
                return reply(fail(limit.error()));
            m_configuration.audit(message.before, *limit, message.subject,
                [done = std::move(reply)](Result<QList<AuditEntry>> entries) mutable {
                    done(entries.map(
                        [](const QList<AuditEntry> &list) { return protocol::AuditAnswer{list}; }));
                });
        });
    m_methods.on<protocol::AlarmsList>(Privilege::Read,
        [this](const protocol::AlarmsList &message, const Caller &, Reply<protocol::AlarmsAnswer> reply) {
            const auto limit = limitOf(message.limit);
            if (!limit)
                return reply(fail(limit.error()));
            if (!message.history)
                return reply(alarmsAnswer(m_alarms.standing()));
            m_alarms.history(*limit, [done = std::move(reply)](Result<QList<alarms::Alarm>> alarms) mutable {
                done(alarms.map(&alarmsAnswer));
            });
        });
    m_methods.on<protocol::NodeStatus>(Privilege::Read,
        [this](const protocol::NodeStatus &, const Caller &, Reply<protocol::NodeAnswer> reply) {
            reply(nodeAnswer());
        });
    m_methods.on<protocol::NodeSuspend>(Privilege::Operate,
        [this](const protocol::NodeSuspend &, const Caller &, Reply<protocol::NodeAnswer> reply) {
            m_node.suspend();
            reply(nodeAnswer());
        });
    m_methods.on<protocol::NodeResume>(Privilege::Operate,
        [this](const protocol::NodeResume &, const Caller &, Reply<protocol::NodeAnswer> reply) {
            if (!m_node.resume())
                return reply(
                    fail(ErrorCode::Conflict, QStringLiteral("the node is stopping and cannot be resumed")));
            reply(nodeAnswer());
        });
    m_methods.on<protocol::StoreStatus>(Privilege::Read,
        [this](const protocol::StoreStatus &, const Caller &, Reply<protocol::StoreAnswer> reply) {
            protocol::StoreAnswer answer;
            if (m_hooks.fillStore)
                m_hooks.fillStore(answer);
            reply(std::move(answer));
        });
    addBackupMethods();
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
                        answer.groups.append(groupInfo(view, withValues, m_environment.clock.nowMs()));
                    done(std::move(answer));
                });
        });
}

} // namespace usher
