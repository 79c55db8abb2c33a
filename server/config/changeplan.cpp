#include "server/config/changeplan.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <set>

namespace usher::config {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maxErrors = 100; // named in one answer

class Planner
{
public:
    Planner(const ChangeSet &set, const Configuration::State &state, const PlanContext &context)
        : m_set(set)
        , m_state(state)
        , m_context(context)
        , m_records(state.settings->records())
    {
    }

    Result<ChangePlan> run()
    {
        if (const auto problem = sizeProblem())
            return fail(*problem);
        m_plan.next = m_state;
        // Options first: they may say which lists have rules.
        for (const RecordKind kind : {RecordKind::Options, RecordKind::List}) {
            if (kind == RecordKind::List)
                m_lists = listNames(m_records);
            for (const Change &change : m_set.changes) {
                if (change.key.kind == kind)
                    plan(change);
            }
        }
        recheckRenamedLists();
        if (m_records.size() > maxRecords)
            refuse({}, {}, {}, u"there would be more than %1 records"_s.arg(maxRecords));
        if (!m_errors.isEmpty())
            return failed();

        const auto candidate = std::make_shared<const Settings>(std::move(m_records),
            m_context.bootstrap.nodeName, m_context.bootstrap.file, m_context.bootstrap.commandLine);
        checkTogether(*candidate);
        if (!m_errors.isEmpty())
            return failed();
        for (const RecordEdit &edit : m_plan.edits)
            noteEffects(edit, *candidate);
        m_plan.next.settings = candidate;
        return std::move(m_plan);
    }

private:
    std::optional<Error> sizeProblem() const
    {
        const auto tooLarge = [](const QString &what) {
            return Error{ErrorCode::TooLarge, what, {}, {}, 0, {}};
        };
        if (m_set.changes.size() > maxChanges)
            return tooLarge(u"a change set has at most %1 changes"_s.arg(maxChanges));
        if (m_set.comment.size() > maxCommentLength)
            return tooLarge(u"a comment has at most %1 characters"_s.arg(maxCommentLength));
        qsizetype length = 0;
        for (const Change &change : m_set.changes) {
            for (auto it = change.set.cbegin(); it != change.set.cend(); ++it)
                length += it.key().size() + it.value().size();
        }
        if (length > maxSetLength)
            return tooLarge(u"a change set has at most %1 characters"_s.arg(maxSetLength));
        return {};
    }

    void refuse(const RecordKey &key, const QString &name, const QString &field, const QString &message)
    {
        m_errors.append(Error{ErrorCode::BadParameter, message, field, {}, 0,
            {{u"record"_s, key.name.isEmpty() ? QString() : key.text()}, {u"name"_s, name}}});
    }

    tl::unexpected<Error> failed() const
    {
        Error error = m_errors.first();
        QJsonArray all;
        for (const Error &one : m_errors.first(std::min(maxErrors, m_errors.size()))) {
            QJsonObject entry = one.data;
            entry.insert(u"field"_s, one.field);
            entry.insert(u"message"_s, one.message);
            all.append(entry);
        }
        if (m_errors.size() > 1)
            error.message += u" (and %1 more)"_s.arg(m_errors.size() - 1);
        error.data = {{u"errors"_s, all}};
        return fail(std::move(error));
    }

    /// What is wrong with the name of a record.
    static std::optional<QString> keyProblem(const RecordKey &key)
    {
        if (auto problem = nameProblem(key.name))
            return problem;
        if (auto problem = nameProblem(key.owner))
            return problem;
        if (key.kind == RecordKind::List)
            return {};
        static const QRegularExpression owner(u"^(cluster|node:[A-Za-z0-9._-]{1,64})$"_s);
        if (!owner.match(key.owner).hasMatch())
            return u"options belong to cluster or node:<name>, not to "_s + key.owner;
        if (key.name.startsWith("list:"_L1))
            return u"[%1] is no section of options"_s.arg(key.name);
        return {};
    }

    void plan(const Change &change)
    {
        const RecordKey &key = change.key;
        const auto reject = [&](const QString &message) { refuse(key, {}, key.name, message); };
        if (const auto problem = keyProblem(key))
            return reject(*problem);
        if (!m_seen.insert(key).second)
            return reject(key.text() + u" is changed twice"_s);
        if (change.set.size() > maxValues || change.remove.size() > maxValues)
            return reject(u"%1 would have more than %2 values"_s.arg(key.text()).arg(maxValues));
        const auto existing = m_records.find(key);
        const bool exists = existing != m_records.end();
        RecordEdit edit;
        edit.key = key;
        edit.seen = change.seenRevision;
        edit.deleted = change.deleteRecord;
        const auto tombstone = m_state.tombstones.find(key);
        const qint64 last = exists                  ? existing->second.revision
            : tombstone != m_state.tombstones.end() ? tombstone->second
                                                    : 0;
        edit.revisionBefore = exists ? last : 0;
        edit.revision = last + 1;
        if (change.deleteRecord) {
            if (!change.set.isEmpty() || !change.remove.isEmpty() || change.replace)
                return reject(key.text() + u" is deleted and changed at once"_s);
            if (exists)
                deleteRecord(std::move(edit), existing->second);
            else
                m_plan.outcome.notes.append(key.text() + u" does not exist"_s);
            return;
        }
        if (change.replace && !change.remove.isEmpty())
            return reject(key.text() + u" is replaced, and names values to remove"_s);
        if (!exists && change.set.isEmpty() && key.kind == RecordKind::Options && !isKnownSection(key.name))
            return reject(u"[%1] is no section of options"_s.arg(key.name));
        Record record = exists ? existing->second : Record{key, 0, {}};
        const QMap<QString, QString> before = record.values;
        for (const QString &name : change.remove)
            record.values.remove(name);
        if (change.replace)
            keepOnly(record, change.set);
        for (auto it = change.set.cbegin(); it != change.set.cend(); ++it)
            setValue(record, it.key(), it.value());
        if (record.values.size() > maxValues)
            return reject(u"%1 would have more than %2 values"_s.arg(key.text()).arg(maxValues));
        for (auto it = before.cbegin(); it != before.cend(); ++it) {
            if (!record.values.contains(it.key()))
                edit.remove.append(it.key());
            if (record.values.value(it.key()) != *it)
                edit.before.insert(it.key(), *it);
        }
        for (auto it = record.values.cbegin(); it != record.values.cend(); ++it) {
            const auto old = before.constFind(it.key());
            if (old == before.cend() || *old != *it)
                edit.set.insert(it.key(), *it);
        }
        const bool nothingLeft
            = !exists && !change.set.isEmpty() && edit.set.isEmpty(); // all of it was left out
        if (nothingLeft || (exists && edit.set.isEmpty() && edit.remove.isEmpty())) {
            if (exists)
                m_plan.outcome.records.append(masked(record));
            return;
        }
        record.revision = edit.revision;
        m_plan.outcome.records.append(masked(record));
        m_records.insert_or_assign(key, std::move(record));
        edit.after = edit.set;
        store(std::move(edit));
    }

    /// Drops what @p values do not name. The others stay until they are set: a masked secret keeps its value.
    void keepOnly(Record &record, const QMap<QString, QString> &values) const
    {
        const RecordKey &key = record.key;
        const QString rules = key.kind == RecordKind::List ? listRules(key.owner, m_lists) : key.name;
        QSet<QString> named;
        for (auto it = values.cbegin(); it != values.cend(); ++it) {
            const ResolvedOption option = resolveOption(rules, it.key(), it.value());
            named.insert(option.spec ? option.name : it.key());
        }
        record.values.removeIf([&](const auto &value) { return !named.contains(value.key()); });
    }

    void deleteRecord(RecordEdit edit, const Record &record)
    {
        edit.before = record.values;
        m_plan.outcome.records.append(Record{edit.key, edit.revision, {}});
        m_records.erase(edit.key);
        store(std::move(edit));
    }

    void store(RecordEdit edit)
    {
        edit.before = masked({edit.key, 0, std::move(edit.before)}).values;
        edit.after = masked({edit.key, 0, std::move(edit.after)}).values;
        if (edit.deleted)
            m_plan.next.tombstones.insert_or_assign(edit.key, edit.revision);
        else
            m_plan.next.tombstones.erase(edit.key);
        if (const auto shut = m_plan.next.shut.find(edit.key); shut != m_plan.next.shut.end()) {
            std::erase_if(shut->second, [&](const QString &name) {
                return edit.deleted || edit.set.contains(name) || edit.remove.contains(name);
            });
            if (shut->second.empty())
                m_plan.next.shut.erase(shut);
        }
        ++m_plan.next.version;
        m_plan.edits.push_back(std::move(edit));
    }

    void setValue(Record &record, const QString &name, const QString &value)
    {
        const RecordKey &key = record.key;
        const bool isList = key.kind == RecordKind::List;
        const QString rules = isList ? listRules(key.owner, m_lists) : key.name;
        const QString place = isList ? key.owner + u'/' + key.name : key.name;
        const QString field = place + u'/' + name;
        const auto reject = [&](const QString &why) { refuse(key, name, field, why); };
        if (const auto problem = nameProblem(name))
            return reject(u"in %1 %2"_s.arg(place, *problem));
        if (value.size() > maxValueBytes || value.toUtf8().size() > maxValueBytes)
            return reject(u"%1 is larger than %2 bytes"_s.arg(field).arg(maxValueBytes));
        const ResolvedOption option = resolveOption(rules, name, value);
        if (!option.spec) {
            // The search is not cheap, and beyond maxErrors nobody reads its answer.
            const QString nearest = m_errors.size() < maxErrors ? nearestOption(rules, name) : QString();
            const QString shown = isList ? nearest.section(u'/', 1) : nearest;
            return reject(field + u" is unknown"_s
                + (shown.isEmpty() ? QString() : u"; the nearest known is "_s + shown));
        }
        if (option.spec->obsolete) {
            m_plan.outcome.notes.append(u"%1 is obsolete and was left out: %2"_s.arg(
                field, QString::fromUtf8(option.spec->obsolete)));
            return;
        }
        if (!isStoredOption(*option.spec))
            return reject(field
                + u" is needed before the store is open; set it in the file of --config or with --set"_s);
        if (!isList) {
            if (option.section != key.name)
                return reject(u"%1 is written %2/%3"_s.arg(field, option.section, option.name));
            const bool ofNode = key.owner != clusterOwner;
            if (option.spec->scope == (ofNode ? OptionScope::Cluster : OptionScope::Node))
                return reject(field
                    + (ofNode ? u" is an option of the cluster, not of a node"_s
                              : u" is an option of a node, not of the cluster"_s));
        }
        if (option.spec->type == OptionType::Secret && value == secretMask)
            return; // as shown: stays as it is
        const auto stored = normaliseOption(*option.spec, place, option.name, value);
        if (!stored)
            return reject(stored.error().message);
        if (option.name != name)
            m_plan.outcome.notes.append(u"%1 is stored as %2"_s.arg(field, option.name));
        else if (option.spec->type != OptionType::Secret && *stored != value)
            m_plan.outcome.notes.append(u"%1 is stored as '%2'"_s.arg(field, *stored));
        if (stored->isEmpty())
            record.values.remove(option.name);
        else
            record.values.insert(option.name, *stored);
    }

    /// A list that gets rules because an option now names it must obey them with the groups it already has.
    void recheckRenamedLists()
    {
        const ListNames before = listNames(m_state.settings->records());
        for (const auto &[key, record] : m_records) {
            const QString rules = key.kind == RecordKind::List ? listRules(key.owner, m_lists) : QString();
            if (rules.isEmpty() || rules == listRules(key.owner, before))
                continue;
            for (auto it = record.values.cbegin(); it != record.values.cend(); ++it) {
                const QString place = key.owner + u'/' + key.name;
                const ResolvedOption option = resolveOption(rules, it.key(), *it);
                if (!option.spec)
                    refuse(key, it.key(), place + u'/' + it.key(),
                        u"%1/%2 is no rule of such a list"_s.arg(place, it.key()));
                else if (const auto stored = normaliseOption(*option.spec, place, it.key(), *it); !stored)
                    refuse(key, it.key(), place + u'/' + it.key(), stored.error().message);
            }
        }
    }

    void checkTogether(const Settings &candidate)
    {
        const QList<Error> errors = m_context.check(candidate);
        if (errors.isEmpty())
            return;
        // What was already wrong must not keep anyone from changing something else.
        const QList<Error> standing = m_context.check(*m_state.settings);
        for (const Error &error : errors) {
            const bool known = std::any_of(standing.begin(), standing.end(),
                [&](const Error &old) { return old.field == error.field && old.message == error.message; });
            if (known)
                m_plan.outcome.notes.append(error.message);
            else
                m_errors.append(Error{ErrorCode::BadParameter, error.message, error.field, {}, 0, {}});
        }
    }

    void noteEffects(const RecordEdit &edit, const Settings &candidate)
    {
        if (edit.key.kind == RecordKind::List)
            return;
        const QString node = nodeOfOwner(edit.key.owner);
        const bool appliesHere = node.isEmpty() || node == m_context.bootstrap.nodeName;
        const QString layer = node.isEmpty() ? u"cluster"_s : u"node"_s;
        QStringList names = edit.before.keys();
        for (auto it = edit.after.cbegin(); it != edit.after.cend(); ++it) {
            if (!edit.before.contains(it.key()))
                names.append(it.key());
        }
        for (const QString &name : std::as_const(names)) {
            const QString option = edit.key.name + u'/' + name;
            const QString origin = appliesHere ? candidate.origin(edit.key.name, name) : layer;
            if (origin != layer && origin != "default"_L1
                && !(origin == "cluster"_L1 && !edit.after.contains(name))) {
                m_plan.outcome.notes.append(
                    u"%1 is overridden on this node: the value of the %2 counts"_s.arg(option, origin));
                continue;
            }
            const OptionSpec *spec = findOption(edit.key.name, name);
            if (spec && spec->effect == OptionEffect::Restart
                && !m_plan.outcome.restartNeeded.contains(option))
                m_plan.outcome.restartNeeded.append(option);
        }
    }

    const ChangeSet &m_set;
    const Configuration::State &m_state;
    const PlanContext &m_context;
    RecordMap m_records;
    ListNames m_lists;
    std::set<RecordKey> m_seen;
    QList<Error> m_errors;
    ChangePlan m_plan;
};

} // namespace

bool isCurrent(const Change &change, const Configuration::State &state)
{
    const RecordMap &records = state.settings->records();
    if (const auto record = records.find(change.key); record != records.end())
        return record->second.revision == change.seenRevision;
    const auto tombstone = state.tombstones.find(change.key);
    return change.seenRevision == 0
        || (tombstone != state.tombstones.end() && tombstone->second == change.seenRevision);
}

Result<ChangePlan> planChanges(
    const ChangeSet &set, const Configuration::State &state, const PlanContext &context)
{
    return Planner(set, state, context).run();
}

} // namespace usher::config
