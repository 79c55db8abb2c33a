#include "app/console/workspace.h"

#include "app/console/workspacecommands.h"
#include "shared/protocol/configurationmessages.h"
#include "shared/protocol/topicrows.h"

#include <set>

namespace usher::console {

namespace {

Values baseOf(const Record *stored, const RecordEdit *edit)
{
    if (edit && edit->kind == RecordEdit::Kind::Create)
        return {}; // even above one that somebody else made
    return stored ? stored->values : edit ? edit->gone : Values();
}

std::optional<Values> wantedValues(const Record *stored, const RecordEdit *edit)
{
    if (!edit)
        return stored ? std::optional(stored->values) : std::nullopt;
    if (edit->kind == RecordEdit::Kind::Delete)
        return {};
    Values values = baseOf(stored, edit);
    for (auto field = edit->fields.cbegin(); field != edit->fields.cend(); ++field) {
        if (field->value)
            values.insert(values.cend(), field.key(), *field->value); // they come in order
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

/// Values by names that come in order: a record may have 100,000, and none is searched for from the root.
class InOrder
{
public:
    InOrder(Values values, const QString &first)
        : m_values(std::move(values))
        , m_at(std::as_const(m_values).lowerBound(first))
    {
    }
    [[nodiscard]] std::optional<QString> operator()(const QString &name)
    {
        while (m_at != m_values.cend() && m_at.key() < name)
            ++m_at;
        return m_at != m_values.cend() && m_at.key() == name ? std::optional(*m_at) : std::nullopt;
    }

private:
    Values m_values;
    Values::const_iterator m_at;
};

/// Whether they are what a new record is to have.
bool isAsWanted(const Values &values, const QMap<QString, FieldEdit> &fields)
{
    auto value = values.cbegin();
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        if (!field->value)
            continue;
        if (value == values.cend() || value.key() != field.key() || *value != *field->value)
            return false;
        ++value;
    }
    return value == values.cend();
}

/// Whether a field is wanted alike in both.
bool hasCommon(const RecordEdit &a, const RecordEdit &b)
{
    for (auto field = a.fields.cbegin(); field != a.fields.cend(); ++field) {
        const auto other = b.fields.constFind(field.key());
        if (other != b.fields.cend() && other->value == field->value)
            return true;
    }
    return false;
}

} // namespace

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
    if (m_session.isOnline()) {
        const QUrl url = m_session.profile().url;
        if (std::exchange(m_server, url) != url)
            forget(); // edits are of one server
        if (!m_view)
            watch();
    }
    Q_EMIT liveChanged();
}

void Workspace::forget()
{
    m_view.reset();
    m_stored.clear();
    m_rows.clear();
    m_wanted.clear();
    m_edits.clear();
    m_undo.clear();
    m_error = {};
    m_isLoaded = false;
    m_uncertain.clear();
    Q_EMIT reset();
    Q_EMIT editsChanged();
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
    m_wanted.clear();
    for (const QJsonObject &row : m_view->rows()) {
        if (auto record = recordOf(row))
            m_stored.insert_or_assign(record->key, std::move(*record));
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
    if (!m_uncertain.empty()) {
        const auto sent = std::exchange(m_uncertain, {});
        Q_EMIT outcomeKnown(std::ranges::none_of(sent, [this](const auto &entry) {
            const RecordEdit *left = edit(entry.first);
            return left && left->kind == entry.second.kind
                && (entry.second.kind == RecordEdit::Kind::Delete || hasCommon(*left, entry.second));
        }));
    }
}

/// Nothing: it is of a kind that only a newer server knows, or not as agreed.
std::optional<Record> Workspace::recordOf(const QJsonObject &row)
{
    auto config = protocol::fromJson<protocol::ConfigRow>(row, protocol::Unknown::Ignore);
    if (!config) {
        m_session.client().complain(AdminClient::notAsAgreed(protocol::ConfigRow::topic, config.error()));
        return {};
    }
    const auto kind = protocol::enumValue<RecordKind>(config->kind);
    if (!kind)
        return {};
    const RecordKey key{*kind, config->owner, config->name};
    m_rows.insert_or_assign(config->record, key);
    return Record{key, config->revision, std::move(config->values)};
}

void Workspace::take(const QJsonObject &row)
{
    if (auto record = recordOf(row)) {
        const RecordKey key = record->key;
        take(key, std::move(record));
    }
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
        if (stored && isAsWanted(stored->values, edit.fields))
            m_edits.erase(found); // it has been applied
        else
            edit.isConflict = stored != nullptr;
        return;
    case RecordEdit::Kind::Change:
        break;
    }
    if (!stored) {
        if (edit.fields.isEmpty())
            m_edits.erase(found);
        else
            edit.isConflict = true;
        return;
    }
    const QString first = edit.fields.isEmpty() ? QString() : edit.fields.firstKey();
    const bool isAllDone = std::all_of(edit.fields.constKeyValueBegin(), edit.fields.constKeyValueEnd(),
        [now = InOrder(stored->values, first)](
            const auto &field) mutable { return now(field.first) == field.second.value; });
    if (isAllDone) {
        m_edits.erase(found);
        return;
    }
    InOrder storedNow(stored->values, first);
    for (auto field = edit.fields.begin(); field != edit.fields.end();) {
        const auto now = storedNow(field.key());
        if (now == field->value) {
            field = edit.fields.erase(field);
            continue;
        }
        field->isConflict = now != field->base;
        field->theirs = field->isConflict ? now : std::nullopt;
        edit.isConflict = edit.isConflict || field->isConflict;
        ++field;
    }
    if (!edit.isConflict)
        edit.seenRevision = stored->revision; // what changed there is nothing that was edited here
}

// A record may have 100,000 values, and several views ask after each edit: they share one copy.
std::optional<Values> Workspace::values(const RecordKey &key) const
{
    const RecordEdit *edited = edit(key);
    if (!edited)
        return wantedValues(find(m_stored, key), nullptr);
    const auto known = m_wanted.find(key);
    if (known != m_wanted.end())
        return known->second;
    return m_wanted.emplace(key, wantedValues(find(m_stored, key), edited)).first->second;
}

Values Workspace::base(const RecordKey &key) const
{
    return baseOf(find(m_stored, key), edit(key));
}

bool Workspace::eachValue(const RecordKey &key, const ValueVisitor &visit) const
{
    if (!exists(key))
        return false;
    const Values values = base(key);
    const RecordEdit *edited = edit(key);
    const QMap<QString, FieldEdit> fields = edited ? edited->fields : QMap<QString, FieldEdit>();
    auto value = values.cbegin();
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        for (; value != values.cend() && value.key() < field.key(); ++value)
            visit(value.key(), *value);
        if (value != values.cend() && value.key() == field.key())
            ++value;
        if (field->value)
            visit(field.key(), *field->value);
    }
    for (; value != values.cend(); ++value)
        visit(value.key(), *value);
    return true;
}

bool Workspace::exists(const RecordKey &key) const
{
    const RecordEdit *edited = edit(key);
    return edited ? edited->kind != RecordEdit::Kind::Delete : m_stored.contains(key);
}

std::optional<QString> Workspace::value(const RecordKey &key, const QString &field) const
{
    const RecordEdit *edited = edit(key);
    if (edited && edited->kind == RecordEdit::Kind::Delete)
        return {};
    if (const FieldEdit *known = edit(key, field))
        return known->value;
    if (edited && edited->kind == RecordEdit::Kind::Create)
        return {};
    if (edited && !m_stored.contains(key))
        return valueOf(edited->gone, field);
    return storedValue(key, field);
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
    setValue(QList<RecordKey>{key}, field, value);
}

void Workspace::setValue(
    const QList<RecordKey> &keys, const QString &field, const std::optional<QString> &wanted)
{
    FieldsCommand::Steps steps;
    for (const RecordKey &key : keys) {
        const auto old = value(key, field);
        if (exists(key) && old != wanted)
            steps[key].insert(field, {old, wanted});
    }
    if (!steps.empty())
        m_undo.push(new FieldsCommand(*this, std::move(steps), tr("change of %1").arg(field)));
}

void Workspace::setValues(
    const RecordKey &key, const QMap<QString, std::optional<QString>> &wanted, const QString &text)
{
    if (!exists(key))
        return;
    FieldSteps steps;
    for (auto field = wanted.cbegin(); field != wanted.cend(); ++field) {
        const auto old = value(key, field.key());
        if (old != *field)
            steps.insert(steps.cend(), field.key(), {old, *field});
    }
    if (!steps.isEmpty())
        m_undo.push(new FieldsCommand(*this, {{key, std::move(steps)}}, text));
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

void Workspace::putFields(const RecordKey &key, const FieldSteps &steps, Wanted FieldStep::*side)
{
    const Record *stored = find(m_stored, key);
    auto found = m_edits.find(key);
    if (found == m_edits.end() && stored)
        found = m_edits.emplace(key, RecordEdit{.seenRevision = stored->revision}).first;
    if (found == m_edits.end() || found->second.kind == RecordEdit::Kind::Delete || steps.isEmpty())
        return;
    RecordEdit &edit = found->second;
    InOrder base(baseOf(stored, &edit), steps.firstKey());
    auto known = edit.fields.lowerBound(steps.firstKey());
    for (auto step = steps.cbegin(); step != steps.cend(); ++step) {
        while (known != edit.fields.end() && known.key() < step.key())
            ++known;
        const bool isKnown = known != edit.fields.end() && known.key() == step.key();
        // An edit keeps what it began with: a conflict is not settled by typing on, and to take the edit back
        // leaves what others have made of the value.
        FieldEdit wanted{isKnown ? known->base : base(step.key()), *step.*side};
        if (wanted.value != wanted.base)
            known = edit.fields.insert(known, step.key(), std::move(wanted));
        else if (isKnown)
            known = edit.fields.erase(known);
    }
    edit.problem.clear();
    compareWithStored(key);
    changed(key);
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
                edit.fields.insert(edit.fields.cend(), value.key(), {base, *value});
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
    m_wanted.erase(key);
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

void Workspace::discard()
{
    EditsCommand::Edits before, after;
    for (const auto &[key, edit] : m_edits) {
        before.emplace(key, edit);
        after.emplace(key, std::nullopt);
    }
    if (!before.empty())
        m_undo.push(
            new EditsCommand(*this, std::move(before), std::move(after), tr("discarding all changes")));
}

void Workspace::discard(const RecordKey &key)
{
    if (const RecordEdit *before = edit(key))
        m_undo.push(new EditsCommand(
            *this, {{key, *before}}, {{key, std::nullopt}}, tr("discarding changes of %1").arg(key.name)));
}

void Workspace::settle(const RecordKey &key, bool mine, const std::function<void()> &change)
{
    const RecordEdit *now = edit(key);
    if (!now)
        return;
    const std::optional<RecordEdit> before = *now;
    change();
    const RecordEdit *then = edit(key);
    m_undo.push(new EditsCommand(*this, {{key, before}}, {{key, then ? std::optional(*then) : std::nullopt}},
        mine ? tr("keeping mine of %1").arg(key.name) : tr("keeping theirs of %1").arg(key.name)));
}

void Workspace::resolve(const RecordKey &key, bool mine)
{
    settle(key, mine, [&] { decide(key, mine); });
}

void Workspace::resolve(const RecordKey &key, const QString &field, bool mine)
{
    settle(key, mine, [&] { decide(key, field, mine); });
}

void Workspace::decide(const RecordKey &key, bool mine)
{
    const auto found = m_edits.find(key);
    if (found == m_edits.end() || !found->second.isConflict)
        return;
    const Record *stored = find(m_stored, key);
    RecordEdit &edit = found->second;
    if (edit.kind == RecordEdit::Kind::Change && stored) {
        for (const QString &field : edit.fields.keys()) {
            if (edit.fields[field].isConflict)
                decide(key, field, mine);
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

void Workspace::decide(const RecordKey &key, const QString &field, bool mine)
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
