#include "app/console/workspace.h"

#include "shared/protocol/configurationmessages.h"
#include "shared/protocol/topicrows.h"

#include <QElapsedTimer>
#include <QUndoCommand>

#include <set>

namespace usher::console {

using Wanted = std::optional<QString>;

namespace {

constexpr qint64 mergeMs = 1500; ///< edits of one field that follow each other so closely are one
constexpr int fieldsCommandId = 1;

std::optional<Values> wantedValues(const Record *stored, const RecordEdit *edit)
{
    if (!edit)
        return stored ? std::optional(stored->values) : std::nullopt;
    if (edit->kind == RecordEdit::Kind::Delete)
        return {};
    Values values = edit->kind == RecordEdit::Kind::Create ? Values() : stored ? stored->values : edit->gone;
    for (auto field = edit->fields.cbegin(); field != edit->fields.cend(); ++field) {
        if (field->value)
            values.insert(field.key(), *field->value);
        else
            values.remove(field.key());
    }
    return values;
}

const Record *find(const RecordMap &records, const RecordKey &key)
{
    const auto found = records.find(key);
    return found == records.end() ? nullptr : &found->second;
}

std::optional<QString> valueOf(const Values &values, const QString &field)
{
    const auto found = values.constFind(field);
    return found == values.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

class FieldsCommand final : public QUndoCommand
{
public:
    struct Step
    {
        Wanted before;
        Wanted after;
    };
    FieldsCommand(Workspace &workspace, RecordKey key, QMap<QString, Step> steps, const QString &text)
        : QUndoCommand(text)
        , m_workspace(workspace)
        , m_key(std::move(key))
        , m_steps(std::move(steps))
    {
        m_age.start();
    }
    void undo() override { put(&Step::before); }
    void redo() override { put(&Step::after); }
    [[nodiscard]] int id() const override { return fieldsCommandId; }
    bool mergeWith(const QUndoCommand *next) override
    {
        const auto *other = static_cast<const FieldsCommand *>(next);
        if (other->m_key != m_key || m_steps.size() != 1 || other->m_steps.keys() != m_steps.keys()
            || m_age.elapsed() > mergeMs)
            return false;
        m_steps.first().after = other->m_steps.first().after;
        m_age.start();
        return true;
    }

private:
    void put(Wanted Step::*side)
    {
        for (auto step = m_steps.cbegin(); step != m_steps.cend(); ++step)
            m_workspace.putField(m_key, step.key(), *step.*side);
        m_workspace.changed(m_key);
    }

    Workspace &m_workspace;
    RecordKey m_key;
    QMap<QString, Step> m_steps;
    QElapsedTimer m_age;
};

class RecordCommand final : public QUndoCommand
{
public:
    RecordCommand(Workspace &workspace, RecordKey key, std::optional<Values> before,
        std::optional<Values> after, const QString &text)
        : QUndoCommand(text)
        , m_workspace(workspace)
        , m_key(std::move(key))
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }
    void undo() override { m_workspace.putRecord(m_key, m_before); }
    void redo() override { m_workspace.putRecord(m_key, m_after); }

private:
    Workspace &m_workspace;
    RecordKey m_key;
    std::optional<Values> m_before, m_after;
};

class DiscardCommand final : public QUndoCommand
{
public:
    DiscardCommand(Workspace &workspace, std::map<RecordKey, RecordEdit> edits, const QString &text)
        : QUndoCommand(text)
        , m_workspace(workspace)
        , m_edits(std::move(edits))
    {
    }
    void undo() override
    {
        for (const auto &[key, edit] : m_edits)
            m_workspace.putEdit(key, edit);
    }
    void redo() override
    {
        for (const auto &[key, edit] : m_edits)
            m_workspace.putEdit(key, {});
    }

private:
    Workspace &m_workspace;
    std::map<RecordKey, RecordEdit> m_edits;
};

Workspace::Workspace(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_undo.setUndoLimit(1000);
    connect(&session, &Session::stateChanged, this, &Workspace::sessionChanged);
    sessionChanged();
}

Workspace::~Workspace() = default;

bool Workspace::isLive() const
{
    return m_session.isOnline() && m_view && m_view->isLive();
}

void Workspace::sessionChanged()
{
    if (m_session.isOnline() && !m_view)
        watch();
    Q_EMIT liveChanged();
}

void Workspace::retry()
{
    m_error = {};
    m_view.reset();
    sessionChanged();
}

void Workspace::watch()
{
    protocol::TopicSelection selection;
    selection.topic = QLatin1String(protocol::ConfigRow::topic);
    m_view = std::make_unique<TopicView>(m_session.client(), selection,
        TopicView::Handlers{[this] { takeAll(); },
            [this](const TopicView::Delta &delta) {
                for (const QJsonObject &row : delta.changed)
                    take(row);
                for (const QString &key : delta.removed) {
                    if (const auto row = m_rows.find(key); row != m_rows.end()) {
                        const RecordKey record = row->second;
                        m_rows.erase(row);
                        take(record, {});
                    }
                }
            },
            [this](const Error &error) {
                m_error = error;
                Q_EMIT liveChanged();
            }});
}

void Workspace::takeAll()
{
    m_error = {};
    RecordMap before = std::exchange(m_stored, {});
    m_rows.clear();
    for (const QJsonObject &row : m_view->rows()) {
        const auto config = protocol::fromJson<protocol::ConfigRow>(row, protocol::Unknown::Ignore);
        if (!config)
            continue;
        const auto kind = protocol::enumValue<RecordKind>(config->kind);
        if (!kind)
            continue; // of a newer server
        const RecordKey key{*kind, config->owner, config->name};
        m_rows.insert_or_assign(config->record, key);
        m_stored.insert_or_assign(key, Record{key, config->revision, config->values});
    }
    m_isLoaded = true;
    std::vector<RecordKey> edited;
    for (auto &[key, edit] : m_edits) {
        edited.push_back(key);
        if (const Record *old = find(before, key); old && !find(m_stored, key))
            edit.gone = old->values;
    }
    for (const RecordKey &key : edited)
        compareWithStored(key);
    Q_EMIT reset();
    Q_EMIT editsChanged();
    Q_EMIT liveChanged();
}

void Workspace::take(const QJsonObject &row)
{
    const auto config = protocol::fromJson<protocol::ConfigRow>(row, protocol::Unknown::Ignore);
    const auto kind = config ? protocol::enumValue<RecordKind>(config->kind) : std::nullopt;
    if (!kind)
        return;
    const RecordKey key{*kind, config->owner, config->name};
    m_rows.insert_or_assign(config->record, key);
    take(key, Record{key, config->revision, config->values});
}

void Workspace::take(const RecordKey &key, std::optional<Record> record)
{
    const Record *old = find(m_stored, key);
    if (record && old && record->revision <= old->revision)
        return; // the answer to apply() was faster
    if (record) {
        m_stored.insert_or_assign(key, std::move(*record));
    } else {
        if (const auto edit = m_edits.find(key); edit != m_edits.end() && old)
            edit->second.gone = old->values;
        m_stored.erase(key);
    }
    compareWithStored(key);
    changed(key);
}

void Workspace::compareWithStored(const RecordKey &key)
{
    const auto found = m_edits.find(key);
    if (found == m_edits.end())
        return;
    RecordEdit &edit = found->second;
    const Record *stored = find(m_stored, key);
    edit.isConflict = false;
    switch (edit.kind) {
    case RecordEdit::Kind::Delete:
        if (!stored)
            m_edits.erase(found);
        else
            edit.isConflict = stored->revision != edit.seenRevision;
        return;
    case RecordEdit::Kind::Create:
        if (stored && stored->values == wantedValues(nullptr, &edit))
            m_edits.erase(found); // it has been applied
        else
            edit.isConflict = stored != nullptr;
        return;
    case RecordEdit::Kind::Change:
        break;
    }
    if (!stored) {
        edit.isConflict = true;
        return;
    }
    for (auto field = edit.fields.begin(); field != edit.fields.end();) {
        const auto now = valueOf(stored->values, field.key());
        if (now == field->value) {
            field = edit.fields.erase(field);
            continue;
        }
        field->isConflict = now != field->base;
        field->theirs = field->isConflict ? now : std::nullopt;
        edit.isConflict = edit.isConflict || field->isConflict;
        ++field;
    }
    if (edit.fields.isEmpty())
        m_edits.erase(found);
    else if (!edit.isConflict)
        edit.seenRevision = stored->revision; // what changed there is nothing that was edited here
}

std::optional<Values> Workspace::values(const RecordKey &key) const
{
    return wantedValues(find(m_stored, key), edit(key));
}

QList<RecordKey> Workspace::keys(const std::function<bool(const RecordKey &)> &accept) const
{
    std::set<RecordKey> keys;
    for (const auto &[key, record] : m_stored) {
        if (accept(key))
            keys.insert(key);
    }
    for (const auto &[key, edit] : m_edits) {
        if (accept(key))
            keys.insert(key);
    }
    return {keys.begin(), keys.end()};
}

const RecordEdit *Workspace::edit(const RecordKey &key) const
{
    const auto found = m_edits.find(key);
    return found == m_edits.end() ? nullptr : &found->second;
}

const FieldEdit *Workspace::edit(const RecordKey &key, const QString &field) const
{
    const RecordEdit *record = edit(key);
    if (!record)
        return nullptr;
    const auto found = record->fields.constFind(field);
    return found == record->fields.cend() ? nullptr : &*found;
}

std::optional<QString> Workspace::storedValue(const RecordKey &key, const QString &field) const
{
    const Record *stored = find(m_stored, key);
    return stored ? valueOf(stored->values, field) : std::nullopt;
}

void Workspace::setValue(const RecordKey &key, const QString &field, const std::optional<QString> &value)
{
    setValues(key, {{field, value}}, tr("change of %1").arg(field));
}

void Workspace::setValues(
    const RecordKey &key, const QMap<QString, std::optional<QString>> &wanted, const QString &text)
{
    const auto before = values(key);
    if (!before)
        return;
    QMap<QString, FieldsCommand::Step> steps;
    for (auto field = wanted.cbegin(); field != wanted.cend(); ++field) {
        const auto old = valueOf(*before, field.key());
        if (old != *field)
            steps.insert(field.key(), {old, *field});
    }
    if (!steps.isEmpty())
        m_undo.push(new FieldsCommand(*this, key, steps, text));
}

void Workspace::replace(const RecordKey &key, const std::optional<Values> &wanted, const QString &text)
{
    const auto before = values(key);
    if (before != wanted)
        m_undo.push(new RecordCommand(*this, key, before, wanted, text));
}

void Workspace::create(const RecordKey &key, const Values &wanted)
{
    replace(key, wanted, tr("new %1").arg(key.name));
}

void Workspace::remove(const RecordKey &key)
{
    replace(key, {}, tr("deletion of %1").arg(key.name));
}

void Workspace::rename(const RecordKey &key, const QString &name)
{
    const auto old = values(key);
    if (!old || name == key.name)
        return;
    RecordKey renamed = key;
    renamed.name = name;
    m_undo.beginMacro(tr("renaming of %1").arg(key.name));
    create(renamed, *old);
    remove(key);
    m_undo.endMacro();
}

void Workspace::putField(const RecordKey &key, const QString &field, const Wanted &value)
{
    const Record *stored = find(m_stored, key);
    auto found = m_edits.find(key);
    if (found == m_edits.end()) {
        if (!stored)
            return;
        found = m_edits.emplace(key, RecordEdit{.seenRevision = stored->revision}).first;
    }
    RecordEdit &edit = found->second;
    const auto base = edit.kind == RecordEdit::Kind::Create ? std::nullopt : storedValue(key, field);
    if (value == base)
        edit.fields.remove(field);
    else
        edit.fields.insert(field, {base, value});
    edit.problem.clear();
    if (edit.kind == RecordEdit::Kind::Change) {
        edit.isConflict = std::ranges::any_of(edit.fields, &FieldEdit::isConflict);
        if (edit.fields.isEmpty())
            m_edits.erase(found);
    }
}

void Workspace::putRecord(const RecordKey &key, const std::optional<Values> &wanted)
{
    const Record *stored = find(m_stored, key);
    RecordEdit edit;
    edit.seenRevision = stored ? stored->revision : 0;
    if (!wanted) {
        edit.kind = RecordEdit::Kind::Delete;
    } else {
        edit.kind = stored ? RecordEdit::Kind::Change : RecordEdit::Kind::Create;
        for (auto value = wanted->cbegin(); value != wanted->cend(); ++value) {
            const auto base = storedValue(key, value.key());
            if (base != *value)
                edit.fields.insert(value.key(), {base, *value});
        }
        for (const QString &field : stored ? stored->values.keys() : QStringList()) {
            if (!wanted->contains(field))
                edit.fields.insert(field, {storedValue(key, field), {}});
        }
    }
    const bool isNothing
        = (!wanted && !stored) || (edit.kind == RecordEdit::Kind::Change && edit.fields.isEmpty());
    if (isNothing)
        m_edits.erase(key);
    else
        m_edits.insert_or_assign(key, std::move(edit));
    changed(key);
}

void Workspace::putEdit(const RecordKey &key, const std::optional<RecordEdit> &edit)
{
    if (edit) {
        m_edits.insert_or_assign(key, *edit);
        compareWithStored(key);
    } else {
        m_edits.erase(key);
    }
    changed(key);
}

void Workspace::changed(const RecordKey &key)
{
    Q_EMIT recordChanged(key);
    Q_EMIT editsChanged();
}

int Workspace::changeCount() const
{
    int count = 0;
    for (const auto &[key, edit] : m_edits)
        count += edit.kind == RecordEdit::Kind::Change ? static_cast<int>(edit.fields.size()) : 1;
    return count;
}

bool Workspace::hasConflicts() const
{
    return std::ranges::any_of(m_edits, [](const auto &entry) { return entry.second.isConflict; });
}

QList<Change> Workspace::changes() const
{
    QList<Change> changes;
    for (const auto &[key, edit] : m_edits) {
        Change change{key, edit.kind == RecordEdit::Kind::Create ? 0 : edit.seenRevision, {}, {}};
        change.deleteRecord = edit.kind == RecordEdit::Kind::Delete;
        for (auto field = edit.fields.cbegin(); field != edit.fields.cend(); ++field) {
            if (field->value)
                change.set.insert(field.key(), *field->value);
            else
                change.remove.append(field.key());
        }
        changes.append(change);
    }
    return changes;
}

void Workspace::dryRun(QObject *context, AdminClient::Callback<ChangeOutcome> done)
{
    m_session.call(protocol::ConfigApply{changes(), {}, true}, context,
        [this, done = std::move(done)](Result<ChangeOutcome> outcome) {
            markProblems(outcome ? Error{} : outcome.error());
            done(std::move(outcome));
        });
}

void Workspace::apply(const QString &comment, QObject *context, AdminClient::Callback<ChangeOutcome> done)
{
    m_isApplying = true;
    std::set<RecordKey> deleted;
    for (const auto &[key, edit] : m_edits) {
        if (edit.kind == RecordEdit::Kind::Delete)
            deleted.insert(key);
    }
    const QPointer<QObject> asker(context);
    m_session.call(protocol::ConfigApply{changes(), comment, false}, this,
        [this, deleted, asker, done = std::move(done)](Result<ChangeOutcome> outcome) {
            m_isApplying = false;
            markProblems(outcome ? Error{} : outcome.error());
            if (outcome) {
                for (const Record &record : outcome->records) {
                    if (!deleted.contains(record.key))
                        take(record.key, record);
                }
                for (const RecordKey &key : deleted)
                    take(key, std::nullopt);
            }
            Q_EMIT editsChanged();
            if (asker)
                done(std::move(outcome));
        });
    Q_EMIT editsChanged();
}

/// Also clears what an earlier answer marked.
void Workspace::markProblems(const Error &error)
{
    QList<QJsonObject> problems;
    for (const QJsonValue problem : error.data[QLatin1String("errors")].toArray())
        problems.append(problem.toObject());
    std::vector<RecordKey> touched;
    for (auto &[key, edit] : m_edits) {
        edit.problem.clear();
        for (FieldEdit &field : edit.fields)
            field.problem.clear();
        for (const QJsonObject &problem : problems) {
            if (problem[QLatin1String("record")].toString() != key.text())
                continue;
            const QString message = problem[QLatin1String("message")].toString();
            const auto field = edit.fields.find(problem[QLatin1String("name")].toString());
            (field == edit.fields.end() ? edit.problem : field->problem) = message;
        }
        touched.push_back(key);
    }
    for (const RecordKey &key : touched)
        Q_EMIT recordChanged(key);
    Q_EMIT editsChanged();
}

void Workspace::discard()
{
    if (!m_edits.empty())
        m_undo.push(new DiscardCommand(*this, m_edits, tr("discarding all changes")));
}

void Workspace::discard(const RecordKey &key)
{
    const auto found = m_edits.find(key);
    if (found != m_edits.end())
        m_undo.push(new DiscardCommand(*this, {*found}, tr("discarding changes of %1").arg(key.name)));
}

void Workspace::resolve(const RecordKey &key, bool mine)
{
    const auto found = m_edits.find(key);
    if (found == m_edits.end() || !found->second.isConflict)
        return;
    const Record *stored = find(m_stored, key);
    RecordEdit &edit = found->second;
    if (edit.kind == RecordEdit::Kind::Change && stored) {
        for (const QString &field : edit.fields.keys()) {
            if (edit.fields[field].isConflict)
                resolve(key, field, mine);
        }
        return;
    }
    if (!mine) {
        m_edits.erase(found);
        changed(key);
        return;
    }
    if (edit.kind == RecordEdit::Kind::Delete) {
        edit.seenRevision = stored->revision;
        edit.isConflict = false;
        changed(key);
        return;
    }
    const auto wanted = wantedValues(nullptr, &edit); // made again if it is gone, else laid above what stands
    m_edits.erase(found);
    putRecord(key, wanted);
}

void Workspace::resolve(const RecordKey &key, const QString &field, bool mine)
{
    const auto found = m_edits.find(key);
    if (found == m_edits.end())
        return;
    RecordEdit &edit = found->second;
    const auto conflict = edit.fields.find(field);
    if (conflict == edit.fields.end() || !conflict->isConflict)
        return;
    if (mine)
        *conflict = FieldEdit{conflict->theirs, conflict->value};
    else
        edit.fields.erase(conflict);
    compareWithStored(key);
    changed(key);
}

} // namespace usher::console
