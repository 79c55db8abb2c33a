// The methods of the admin channel that belong to the configuration: typed messages in, calls of the
// configuration, answers out.

#include "server/configmethods.h"

#include "server/channel/paging.h"
#include "server/config/dependants.h"
#include "server/security/roles.h"
#include "shared/protocol/historymessages.h"

#include <QSet>

namespace usher {

namespace {

using channel::Caller;
using channel::Privilege;
using channel::Reply;

constexpr std::chrono::minutes applyDeadline{5}; // a large import
constexpr qsizetype maxDependants = 1000;

QList<Record> recordsOf(const config::Settings &settings)
{
    QList<Record> records;
    for (const auto &[key, record] : settings.records())
        records.append(masked(record));
    return records;
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

void addRecordMethods(channel::MethodTable &methods, ConfigMethodParts parts)
{
    methods.on<protocol::ConfigRecords>(Privilege::Read,
        [parts](
            const protocol::ConfigRecords &message, const Caller &, Reply<protocol::RecordsAnswer> reply) {
            protocol::RecordsAnswer answer;
            for (const Record &record : recordsOf(*parts.configuration.settings())) {
                const bool isWanted = (!message.kind || record.key.kind == *message.kind)
                    && (!message.owner || record.key.owner == *message.owner)
                    && (!message.name || record.key.name == *message.name);
                if (isWanted)
                    answer.records.append(record);
            }
            reply(std::move(answer));
        });
    methods.on<protocol::ConfigApply>(
        Privilege::Edit,
        [parts](const protocol::ConfigApply &message, const Caller &caller, Reply<ChangeOutcome> reply) {
            parts.configuration.apply(
                {message.changes, message.comment}, caller.actor, message.dryRun, std::move(reply));
        },
        applyDeadline);
    methods.on<protocol::ConfigExport>(Privilege::Read,
        [parts](const protocol::ConfigExport &, const Caller &, Reply<protocol::ExportAnswer> reply) {
            protocol::ExportAnswer answer;
            for (const Record &record : recordsOf(*parts.configuration.settings())) {
                if (record.key.kind == RecordKind::List)
                    answer.lists[record.key.owner][record.key.name] = record.values;
                else if (record.key.owner == QLatin1String("cluster"))
                    answer.options[record.key.name] = record.values;
                else
                    answer.nodes[record.key.owner.section(u':', 1)][record.key.name] = record.values;
            }
            reply(std::move(answer));
        });
    methods.on<protocol::ConfigOptions>(Privilege::Read,
        [](const protocol::ConfigOptions &, const Caller &, Reply<protocol::OptionsAnswer> reply) {
            protocol::OptionsAnswer answer;
            for (const OptionSpec &spec : optionTable())
                answer.options.append(protocol::optionRow(spec));
            reply(std::move(answer));
        });
    methods.on<protocol::ConfigEffective>(Privilege::Read,
        [parts](const protocol::ConfigEffective &message, const Caller &,
            Reply<protocol::EffectiveAnswer> reply) {
            reply(effectiveAnswer(*parts.configuration.settings(), message.section));
        });
}

/// What a roll-back must name: a record with two revisions, or a change set.
std::optional<Error> problemOf(const protocol::ConfigRollback &message)
{
    const auto wrong = [](const char *field, const char *what) {
        const QString name = QLatin1String(field);
        return Error{ErrorCode::BadParameter, name + u' ' + QLatin1String(what), name, {}, 0, {}};
    };
    const bool namesRecord
        = message.kind || message.owner || message.name || message.revision || message.seenRevision;
    if (message.seen.size() > config::maxChanges)
        return wrong("seen", "has more records than a change set may change");
    if (!message.changeId.isEmpty())
        return namesRecord
            ? std::optional(wrong("changeId", "stands alone: it names the records and their revisions"))
            : std::nullopt;
    if (!namesRecord)
        return wrong("changeId", "is required, or kind, owner, name, revision and seenRevision");
    if (!message.seen.isEmpty())
        return wrong("seen", "goes with changeId");
    if (!message.kind)
        return wrong("kind", "is required with a record");
    if (!message.owner)
        return wrong("owner", "is required with a record");
    if (!message.name)
        return wrong("name", "is required with a record");
    if (!message.seenRevision)
        return wrong("seenRevision", "is required with a record");
    if (message.revision.value_or(0) < 1)
        return wrong("revision", "must be a revision of the record, from 1");
    return {};
}

void addHistoryMethods(channel::MethodTable &methods, ConfigMethodParts parts)
{
    methods.on<protocol::ConfigHistory>(Privilege::Audit,
        [parts](
            const protocol::ConfigHistory &message, const Caller &, Reply<protocol::HistoryAnswer> reply) {
            const auto limit = channel::pageLimit(message.limit);
            if (!limit)
                return reply(fail(limit.error()));
            parts.history.list(message.key, message.before, *limit,
                [done = std::move(reply)](Result<QList<RecordRevision>> revisions) mutable {
                    done(revisions.map(
                        [](const QList<RecordRevision> &list) { return protocol::HistoryAnswer{list}; }));
                });
        });
    methods.on<protocol::ConfigCompare>(Privilege::Read,
        [parts](const protocol::ConfigCompare &message, const Caller &, Reply<RecordComparison> reply) {
            for (const auto &[field, revision] : {std::pair{"from", message.from}, {"to", message.to}}) {
                if (revision < 0)
                    return reply(fail(ErrorCode::BadParameter,
                        QLatin1String(field)
                            + QStringLiteral(" must be a revision, or 0 for the present one"),
                        QLatin1String(field)));
            }
            parts.history.compare(message.key, message.from, message.to, std::move(reply));
        });
    methods.on<protocol::ConfigRollback>(
        Privilege::Edit,
        [parts](const protocol::ConfigRollback &message, const Caller &caller, Reply<ChangeOutcome> reply) {
            if (const auto problem = problemOf(message))
                return reply(fail(*problem));
            if (!message.changeId.isEmpty())
                return parts.history.undo(message.changeId, message.seen, message.comment, caller.actor,
                    message.dryRun, std::move(reply));
            parts.history.rollBack({*message.kind, *message.owner, *message.name}, *message.revision,
                *message.seenRevision, message.comment, caller.actor, message.dryRun, std::move(reply));
        },
        applyDeadline);
    methods.on<protocol::ConfigDependants>(Privilege::Read,
        [parts](const protocol::ConfigDependants &message, const Caller &,
            Reply<protocol::DependantsAnswer> reply) {
            protocol::DependantsAnswer answer{
                config::dependantsOf(message.key, config::references(*parts.configuration.settings())), 0};
            if (answer.dependants.size() > maxDependants) {
                answer.omitted = static_cast<int>(answer.dependants.size() - maxDependants);
                answer.dependants.resize(maxDependants);
            }
            reply(std::move(answer));
        });
    methods.on<protocol::AuditList>(Privilege::Audit,
        [parts](const protocol::AuditList &message, const Caller &, Reply<protocol::AuditAnswer> reply) {
            const auto limit = channel::pageLimit(message.limit);
            if (!limit)
                return reply(fail(limit.error()));
            parts.configuration.audit(
                {message.before, *limit, message.subject, message.account, message.changeId, message.sinceMs,
                    message.untilMs, message.refused},
                [done = std::move(reply)](Result<QList<AuditEntry>> entries) mutable {
                    done(entries.map(
                        [](const QList<AuditEntry> &list) { return protocol::AuditAnswer{list}; }));
                });
        });
}

void addDraftMethods(channel::MethodTable &methods, ConfigMethodParts parts)
{
    methods.on<protocol::DraftSave>(Privilege::Edit,
        [parts](const protocol::DraftSave &message, const Caller &caller, Reply<Draft> reply) {
            parts.drafts.save(caller.actor.account, message.id, message.title, message.changes,
                message.seenRevision, std::move(reply));
        });
    methods.on<protocol::DraftList>(Privilege::Edit,
        [parts](
            const protocol::DraftList &message, const Caller &caller, Reply<protocol::DraftsAnswer> reply) {
            const auto limit = channel::pageLimit(message.limit);
            if (!limit)
                return reply(fail(limit.error()));
            if (message.everyone && !security::allows(caller.actor.role, Privilege::Accounts))
                return reply(fail(ErrorCode::Forbidden,
                    QStringLiteral("everyone takes the privilege accounts"), QStringLiteral("everyone")));
            parts.drafts.list(message.everyone ? QString() : caller.actor.account, *limit,
                [done = std::move(reply)](Result<QList<Draft>> drafts) mutable {
                    done(drafts.map([](const QList<Draft> &list) { return protocol::DraftsAnswer{list}; }));
                });
        });
    methods.on<protocol::DraftGet>(Privilege::Edit,
        [parts](const protocol::DraftGet &message, const Caller &caller, Reply<Draft> reply) {
            parts.drafts.get(caller.actor.account, message.id, std::move(reply));
        });
    methods.on<protocol::DraftRemove>(Privilege::Edit,
        [parts](const protocol::DraftRemove &message, const Caller &caller, Reply<protocol::Done> reply) {
            const bool anybodys = security::allows(caller.actor.role, Privilege::Accounts);
            parts.drafts.remove(anybodys ? QString() : caller.actor.account, message.id,
                [done = std::move(reply)](const Result<void> &removed) mutable {
                    done(removed.map([] { return protocol::Done{}; }));
                });
        });
    methods.on<protocol::DraftApply>(
        Privilege::Edit,
        [parts](const protocol::DraftApply &message, const Caller &caller, Reply<ChangeOutcome> reply) {
            parts.drafts.apply(message.id, message.comment, caller.actor, message.dryRun, std::move(reply));
        },
        applyDeadline);
}

} // namespace

void registerConfigMethods(channel::MethodTable &methods, ConfigMethodParts parts)
{
    addRecordMethods(methods, parts);
    addHistoryMethods(methods, parts);
    addDraftMethods(methods, parts);
}

} // namespace usher
