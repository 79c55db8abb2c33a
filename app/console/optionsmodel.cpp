#include "app/console/optionsmodel.h"

#include "app/console/catalog.h"
#include "shared/protocol/clustermessages.h"

#include <QTimer>

#include <algorithm>

namespace usher::console {

using namespace std::chrono_literals;
using protocol::OptionRow;

namespace {

constexpr auto settleTime = 200ms; ///< a change set has many records
constexpr int auditPage = 1000;

QString keyOf(const QString &section, const QString &name)
{
    return section + u'/' + name;
}

QString startKey(const QString &owner, const QString &section, const QString &name)
{
    return owner + u'\n' + section + u'\n' + name;
}

bool isElsewhere(const QString &section)
{
    return section.startsWith(QLatin1String("service.")) || section.startsWith(QLatin1String("list:"));
}

bool isPattern(const OptionRow &row)
{
    return row.section.endsWith(u'*') || row.name.endsWith(u'*');
}

protocol::TopicSelection allNodes()
{
    protocol::TopicSelection selection;
    selection.topic = QLatin1String(protocol::ClusterNode::topic);
    return selection;
}

} // namespace

OptionsModel::OptionsModel(Session &session, Workspace &workspace, const Catalog &catalog, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_workspace(workspace)
    , m_catalog(catalog)
    , m_nodes(session, allNodes(), {})
    , m_pause(new QTimer(this))
    , m_answering(session.server().node)
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(settleTime);
    connect(m_pause, &QTimer::timeout, this, &OptionsModel::ask);
    connect(&catalog, &Catalog::loaded, this, &OptionsModel::refreshRows);
    connect(&workspace, &Workspace::reset, this, [this] {
        refreshRows();
        askSoon();
    });
    connect(&workspace, &Workspace::recordChanged, this, [this](const RecordKey &key) {
        if (key.kind != RecordKind::Options || isElsewhere(key.name))
            return;
        refreshRows();
        askSoon();
    });
    connect(&session, &Session::stateChanged, this, &OptionsModel::askSoon);
    connect(&m_nodes, &TopicModel::updated, this, [this] {
        Q_EMIT nodesChanged();
        if (startedMs() != m_sinceMs)
            askSince();
    });
    refreshRows();
}

void OptionsModel::setActive(bool active)
{
    m_isActive = active;
    m_nodes.setActive(active);
    askSoon();
}

void OptionsModel::setOwner(const QString &owner)
{
    if (std::exchange(m_owner, owner) == owner)
        return;
    askSince();
    touch();
}

QStringList OptionsModel::nodes() const
{
    QSet<QString> names;
    for (int row = 0; row < m_nodes.rowCount(); ++row)
        names.insert(m_nodes.row(row)[QLatin1String("name")].toString());
    for (const auto &[key, record] : m_workspace.stored()) {
        if (const QString node = nodeOfOwner(key.owner); !node.isEmpty())
            names.insert(node);
    }
    names.insert(m_answering);
    QStringList sorted(names.cbegin(), names.cend());
    sorted.removeAll(QString());
    sorted.sort();
    return sorted;
}

bool OptionsModel::isLoaded() const
{
    return m_catalog.isLoaded() && m_workspace.isLoaded();
}

void OptionsModel::askSoon()
{
    if (m_isActive && m_session.isOnline() && !m_pause->isActive())
        m_pause->start();
}

void OptionsModel::ask()
{
    m_session.call(
        protocol::ConfigEffective{}, this, [this](const Result<protocol::EffectiveAnswer> &answer) {
            m_error = answer ? Error{} : answer.error();
            if (answer) {
                m_answering = answer->node;
                m_effective.clear();
                for (const protocol::EffectiveValue &value : answer->values)
                    m_effective.insert(keyOf(value.section, value.name), value);
                refreshRows();
            }
            Q_EMIT stateChanged();
        });
    askSince();
}

/// The earliest start among the nodes that are up and meant.
qint64 OptionsModel::startedMs() const
{
    const QString node = nodeOfOwner(m_owner);
    qint64 earliest = 0;
    for (int row = 0; row < m_nodes.rowCount(); ++row) {
        const QJsonObject &object = m_nodes.row(row);
        const qint64 started = timeOf(object[QLatin1String("started")]);
        const bool isMeant = node.isEmpty() || object[QLatin1String("name")].toString() == node;
        if (isMeant && object[QLatin1String("up")].toBool() && started > 0)
            earliest = earliest == 0 ? started : std::min(earliest, started);
    }
    return earliest;
}

// What a node runs with is what was stored when it started. The audit knows; who may not read it knows what
// was changed before his eyes.
void OptionsModel::askSince()
{
    const qint64 since = startedMs();
    if (since == 0 || !m_session.isOnline())
        return;
    if (!m_session.allows(QStringLiteral("audit"))) {
        if (std::exchange(m_sinceMs, since) != since)
            m_atStart.clear();
        rememberStored();
        touch();
        return;
    }
    protocol::AuditList message;
    message.sinceMs = since;
    message.limit = auditPage;
    const int question = ++m_question;
    m_session.call(message, this, [this, question, since](const Result<protocol::AuditAnswer> &answer) {
        if (!answer || question != m_question)
            return;
        m_sinceMs = since;
        takeAudit(answer->entries);
        touch();
    });
}

void OptionsModel::takeAudit(const QList<AuditEntry> &entries)
{
    static const QString prefix = QStringLiteral("options ");
    m_atStart.clear();
    for (const AuditEntry &entry : entries) { // newest first: the oldest has the last word
        if (entry.refused || !entry.subject.startsWith(prefix))
            continue;
        const QString owner = entry.subject.mid(prefix.size()).section(u'/', 0, 0);
        const QString section = entry.subject.section(u'/', 1);
        for (const OptionRow *row : m_catalog.rowsOf(section)) {
            if (row->effect != OptionEffect::Restart)
                continue;
            const auto before = entry.before.constFind(row->name);
            const auto after = entry.after.constFind(row->name);
            const auto old = before == entry.before.cend() ? std::nullopt : std::optional(*before);
            const auto now = after == entry.after.cend() ? std::nullopt : std::optional(*after);
            if (old != now)
                m_atStart.insert(startKey(owner, section, row->name), old);
        }
    }
}

void OptionsModel::rememberStored()
{
    for (const Item &item : std::as_const(m_items)) {
        if (item.row.effect != OptionEffect::Restart)
            continue;
        for (const QString &owner : {QString(clusterOwner), m_owner}) {
            const QString key = startKey(owner, item.section, item.name);
            if (!m_atStart.contains(key))
                m_atStart.insert(key, stored(item, owner));
        }
    }
}

QList<OptionsModel::Item> OptionsModel::itemsNow() const
{
    QHash<QString, QStringList> named; // sections and the names that are set in them
    const auto note = [&named](const QString &section, const QString &name) {
        if (!isElsewhere(section) && !named[section].contains(name))
            named[section].append(name);
    };
    const auto isOptions = [](const RecordKey &key) { return key.kind == RecordKind::Options; };
    const QList<RecordKey> records = m_workspace.keys(isOptions);
    for (const RecordKey &key : records) {
        if (isElsewhere(key.name))
            continue;
        const auto values = m_workspace.values(key);
        const auto before = m_workspace.stored().find(key);
        for (const QString &name : values ? values->keys() : QStringList())
            note(key.name, name);
        for (const QString &name :
            before != m_workspace.stored().end() ? before->second.values.keys() : QStringList())
            note(key.name, name); // also what is to be removed
    }
    for (const protocol::EffectiveValue &value : m_effective)
        note(value.section, value.name);
    for (const QString &key : m_added)
        note(key.section(u'/', 0, 0), key.section(u'/', 1));

    QMap<QString, QList<Item>> sections;
    QSet<QString> known;
    const auto add = [&](const QString &section, const QString &name, const OptionRow &row) {
        Item item{section, name, row};
        if (known.contains(item.key()))
            return;
        known.insert(item.key());
        item.row.section = section;
        item.row.name = name;
        sections[section].append(item);
    };
    for (const OptionRow &row : m_catalog.rows()) {
        if (isElsewhere(row.section) || row.section == u"service.*" || !row.obsolete.isEmpty())
            continue;
        if (!row.section.endsWith(u'*')) {
            if (!row.name.endsWith(u'*'))
                add(row.section, row.name, row);
            continue;
        }
        const QStringView prefix = QStringView(row.section).chopped(1);
        for (auto section = named.cbegin(); section != named.cend(); ++section) {
            if (section.key().startsWith(prefix) && !row.name.endsWith(u'*'))
                add(section.key(), row.name, row);
        }
    }
    for (auto section = named.begin(); section != named.end(); ++section) {
        section->sort();
        for (const QString &name : std::as_const(*section)) {
            const OptionRow *row = m_catalog.find(section.key(), name);
            const bool isAlias = row && !isPattern(*row) && row->name != name;
            if (!isAlias)
                add(section.key(), name, row ? *row : OptionRow());
        }
    }
    QList<Item> items;
    for (const QList<Item> &section : std::as_const(sections))
        items.append(section);
    return items;
}

void OptionsModel::refreshRows()
{
    if (!isLoaded())
        return;
    const QList<Item> now = itemsNow();
    QSet<QString> wanted;
    for (const Item &item : now)
        wanted.insert(item.key());
    bool isOther = false;
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (wanted.contains(m_items.at(row).key()))
            continue;
        beginRemoveRows({}, row, row);
        m_items.removeAt(row);
        endRemoveRows();
        isOther = true;
    }
    for (int row = 0; row < now.size();) {
        if (row < m_items.size() && m_items.at(row).key() == now.at(row).key()) {
            m_items[row] = now.at(row);
            ++row;
            continue;
        }
        int end = row + 1; // a run of new ones
        while (end < now.size() && (row >= m_items.size() || now.at(end).key() != m_items.at(row).key()))
            ++end;
        beginInsertRows({}, row, end - 1);
        for (int at = row; at < end; ++at)
            m_items.insert(at, now.at(at));
        endInsertRows();
        row = end;
        isOther = true;
    }
    m_places.clear();
    for (int row = 0; row < rowCount(); ++row)
        m_places.insert(m_items.at(row).key(), row);
    if (isOther)
        Q_EMIT rowsChanged();
    touch();
    Q_EMIT stateChanged();
}

void OptionsModel::touch()
{
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT valuesChanged();
}

QStringList OptionsModel::sections() const
{
    QStringList sections;
    for (const Item &item : m_items) {
        if (sections.isEmpty() || sections.last() != item.section)
            sections.append(item.section);
    }
    return sections;
}

int OptionsModel::modifiedCount(const QString &section) const
{
    return static_cast<int>(std::ranges::count_if(m_items, [&](const Item &item) {
        return (section.isEmpty() || item.section == section) && isModified(item);
    }));
}

const OptionsModel::Item *OptionsModel::find(const QString &key) const
{
    const auto place = m_places.constFind(key);
    return place == m_places.cend() ? nullptr : &m_items.at(*place);
}

RecordKey OptionsModel::recordOf(const Item &item) const
{
    return {RecordKind::Options, m_owner, item.section};
}

std::optional<QString> OptionsModel::stored(const Item &item, const QString &owner) const
{
    const auto record = m_workspace.stored().find({RecordKind::Options, owner, item.section});
    if (record == m_workspace.stored().end())
        return {};
    const auto value = record->second.values.constFind(item.name);
    return value == record->second.values.cend() ? std::nullopt : std::optional(*value);
}

std::optional<QString> OptionsModel::wanted(const Item &item, const QString &owner) const
{
    const auto values = m_workspace.values({RecordKind::Options, owner, item.section});
    if (!values || !values->contains(item.name))
        return {};
    return values->value(item.name);
}

const FieldEdit *OptionsModel::editOf(const Item &item) const
{
    return m_workspace.edit(recordOf(item), item.name);
}

OptionsModel::Counting OptionsModel::counting(const Item &item) const
{
    const QString node = nodeOfOwner(m_owner);
    const auto effective = m_effective.constFind(item.key());
    if ((node.isEmpty() || node == m_answering) && effective != m_effective.cend())
        return {effective->value, effective->origin};
    for (const auto &[owner, origin] :
        {std::pair{m_owner, QStringLiteral("node")}, {QString(clusterOwner), QStringLiteral("cluster")}}) {
        if (owner == clusterOwner && origin == u"node")
            continue;
        if (const auto value = stored(item, owner); value && !value->isEmpty())
            return {*value, origin};
    }
    return {item.row.defaultText.value_or(QString()), QStringLiteral("default")};
}

bool OptionsModel::isModified(const Item &item) const
{
    return editOf(item) || counting(item).origin != u"default";
}

bool OptionsModel::isRestartPending(const Item &item) const
{
    const QString origin = counting(item).origin;
    if (item.row.effect != OptionEffect::Restart || origin == u"file" || origin == u"command line")
        return false;
    return std::ranges::any_of(QStringList{clusterOwner, m_owner}, [&](const QString &owner) {
        const auto old = m_atStart.constFind(startKey(owner, item.section, item.name));
        return old != m_atStart.cend() && *old != stored(item, owner);
    });
}

QList<OptionsModel::LayerValue> OptionsModel::layers(const Item &item) const
{
    const QString chosen = nodeOfOwner(m_owner);
    const QString node = chosen.isEmpty() ? m_answering : chosen;
    const Counting now = counting(item);
    QList<LayerValue> layers;
    layers.append({QStringLiteral("default"), {}, item.row.defaultText, now.origin == u"default"});
    if (item.row.scope != OptionScope::Node || stored(item, clusterOwner))
        layers.append({QStringLiteral("cluster"), {}, stored(item, clusterOwner), now.origin == u"cluster"});
    const QStringList all = nodes();
    for (const QString &name : all) {
        const auto value = stored(item, nodeOwner(name));
        if (value || (name == node && item.row.scope != OptionScope::Cluster))
            layers.append({QStringLiteral("node"), name, value, now.origin == u"node" && name == node});
    }
    if (now.origin == u"file" || now.origin == u"command line")
        layers.append({now.origin, m_answering, now.value, true});
    return layers;
}

bool OptionsModel::add(const QString &section, const QString &name)
{
    if (isElsewhere(section) || !m_catalog.find(section, name))
        return false;
    m_added.insert(keyOf(section, name));
    refreshRows();
    return true;
}

void OptionsModel::setValue(const Item &item, const std::optional<QString> &value)
{
    const RecordKey record = recordOf(item);
    const auto values = m_workspace.values(record);
    m_added.insert(item.key()); // it stays while somebody works on it
    if (!values && value) {
        m_workspace.replace(record, Values{{item.name, *value}}, tr("change of %1").arg(item.name));
        return;
    }
    const RecordEdit *edit = m_workspace.edit(record);
    const bool isNew = edit && edit->kind == RecordEdit::Kind::Create;
    if (!value && isNew && values && values->size() == 1 && values->contains(item.name))
        m_workspace.replace(record, {}, tr("change of %1").arg(item.name));
    else
        m_workspace.setValue(record, item.name, value);
}

QString OptionsModel::originText(const QString &origin)
{
    if (origin == u"default")
        return tr("default");
    if (origin == u"cluster")
        return tr("cluster");
    if (origin == u"node")
        return tr("node");
    if (origin == u"file")
        return tr("file");
    return origin == u"command line" ? tr("command line") : origin;
}

QString OptionsModel::stateText(const Item &item) const
{
    const FieldEdit *edit = editOf(item);
    if (edit && !edit->problem.isEmpty())
        return tr("refused");
    if (isRestartPending(item))
        return tr("restart pending");
    return isModified(item) ? tr("modified") : QString();
}

QList<Column> OptionsModel::columns()
{
    return {{QStringLiteral("name"), tr("Option"), CellKind::Text, {}, {}, {}, 20},
        {QStringLiteral("section"), tr("Section"), CellKind::Text, {}, {}, {}, 10},
        {QStringLiteral("value"), tr("Value"), CellKind::Text, {}, {}, {}, 12},
        {QStringLiteral("origin"), tr("From"), CellKind::Text, {}, {}, {}, 9},
        {QStringLiteral("state"), tr("State"), CellKind::State, {}, {}, {}, 15},
        {QStringLiteral("documentation"), tr("What it does"), CellKind::Text, {}, {}, {}, 60, true}};
}

void OptionsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    touch();
}

int OptionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int OptionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OptionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_items.size())
        return {};
    const Item &item = m_items.at(index.row());
    const FieldEdit *edit = editOf(item);
    switch (role) {
    case KeyRole:
        return item.key();
    case SectionRole:
        return item.section;
    case ModifiedRole:
        return isModified(item);
    case EditedRole:
        return index.column() == Name && edit;
    case ConflictRole:
        return index.column() == Name && edit && edit->isConflict;
    case KindRole:
        return static_cast<int>(index.column() == State ? CellKind::State : CellKind::Text);
    case ToneRole:
        return static_cast<int>(edit && !edit->problem.isEmpty() ? Tone::Bad
                : isRestartPending(item)                         ? Tone::Caution
                                                                 : Tone::Info);
    case JsonRole: {
        const Counting now = counting(item);
        return QJsonObject{{QStringLiteral("section"), item.section}, {QStringLiteral("name"), item.name},
            {QStringLiteral("value"), now.value}, {QStringLiteral("origin"), now.origin}};
    }
    case Qt::ToolTipRole:
        if (index.column() == Section)
            return Catalog::sectionTitle(item.section);
        return edit && !edit->problem.isEmpty() ? edit->problem : Catalog::documentation(item.row);
    case Qt::DisplayRole:
    case SortRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Name:
        return role == SortRole ? QVariant(index.row()) : QVariant(item.name);
    case Value: {
        const QString text = edit ? edit->value.value_or(QString()) : counting(item).value;
        return text.isEmpty() && role == Qt::DisplayRole ? QStringLiteral("–") : text;
    }
    case Origin:
        return originText(counting(item).origin);
    case State:
        return stateText(item);
    case Section:
        return QStringLiteral("[%1]").arg(item.section);
    case Documentation:
        return Catalog::documentation(item.row);
    default:
        return {};
    }
}

QVariant OptionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return columns().at(section).title;
    if (role == Qt::ToolTipRole && section == Value)
        return tr("The value that counts on %1; an edit that is not applied stands in its place")
            .arg(nodeOfOwner(m_owner).isEmpty() ? m_answering : nodeOfOwner(m_owner));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
    return {};
}

void OptionsFilter::setSection(const QString &section)
{
    if (std::exchange(m_section, section) != section)
        invalidateFilter();
}

void OptionsFilter::setModifiedOnly(bool only)
{
    if (std::exchange(m_isModifiedOnly, only) != only)
        invalidateFilter();
}

bool OptionsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return (m_section.isEmpty() || index.data(OptionsModel::SectionRole).toString() == m_section)
        && (!m_isModifiedOnly || index.data(OptionsModel::ModifiedRole).toBool());
}

} // namespace usher::console
