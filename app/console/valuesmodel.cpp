#include "app/console/valuesmodel.h"

#include "app/console/serverclock.h"
#include "app/console/valuerange.h"

#include <QDataStream>
#include <QDateTime>
#include <QIODevice>
#include <QMimeData>

#include <algorithm>

namespace usher::console {

namespace {

// A change of a record is told row by row. One that touches more separate places than this is another list
// for all who look at it, and telling it as one is what keeps 100,000 rows quick.
constexpr std::size_t maxRuns = 256;

const QString rowsType = QStringLiteral("application/x-usher-value-rows");

bool isOption(const QString &name)
{
    return name.startsWith(u'_');
}

/// "01-0b5e2c1e" of "01-0b5e2c1e-8a53-4a0e-9a57-0f6f6a1d2c33".
QString shortId(const QString &id)
{
    return id.size() > 14 ? QString(id.left(11) + u'…') : id;
}

struct Run
{
    int first, last;
};

std::vector<Run> runsOf(const std::vector<int> &sorted, int gap)
{
    std::vector<Run> runs;
    for (const int row : sorted) {
        if (!runs.empty() && row <= runs.back().last + gap)
            runs.back().last = row;
        else
            runs.push_back({row, row});
    }
    return runs;
}

} // namespace

ValuesModel::ValuesModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::reset, this, [this] { take(rowsNow()); });
    connect(&workspace, &Workspace::recordChanged, this, [this](const RecordKey &key) {
        if (key == m_key)
            take(rowsNow());
    });
}

void ValuesModel::setRecord(const std::optional<RecordKey> &key)
{
    if (key == m_key)
        return;
    m_key = key;
    m_bookingOf = {};
    m_booked.clear();
    readAll();
}

void ValuesModel::readAll()
{
    beginResetModel();
    m_rows = rowsNow();
    m_arePlacesKnown = false;
    endResetModel();
    m_valueCount = static_cast<int>(std::ranges::count_if(
        m_rows, [](const Row &row) { return !row.isDeleted && !row.name.startsWith(u'#'); }));
    Q_EMIT countChanged();
}

QList<ValuesModel::Row> ValuesModel::rowsNow() const
{
    QList<Row> rows;
    if (!m_key)
        return rows;
    const bool isGone = !m_workspace.exists(*m_key);
    const Values values = m_workspace.base(*m_key);
    const RecordEdit *edit = m_workspace.edit(*m_key);
    const QMap<QString, FieldEdit> fields = edit ? edit->fields : QMap<QString, FieldEdit>();
    rows.reserve(values.size() + fields.size());
    const auto append = [&](const QString &name, const QString &text, const FieldEdit *of) {
        if (!isOption(name))
            rows.append({name, text, isGone || (of && !of->value), of != nullptr, of && of->isConflict,
                of ? of->problem : QString()});
    };
    auto value = values.cbegin();
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        for (; value != values.cend() && value.key() < field.key(); ++value)
            append(value.key(), *value, nullptr);
        if (value != values.cend() && value.key() == field.key())
            ++value;
        if (field->value || field->base) // what is to go is shown as it was
            append(field.key(), field->value ? *field->value : *field->base, &*field);
    }
    for (; value != values.cend(); ++value)
        append(value.key(), *value, nullptr);
    return rows;
}

void ValuesModel::take(const QList<Row> &now)
{
    std::vector<int> gone, come, changed;
    int old = 0, fresh = 0;
    while (old < m_rows.size() || fresh < now.size()) {
        if (fresh == now.size() || (old < m_rows.size() && m_rows.at(old).name < now.at(fresh).name)) {
            gone.push_back(old++);
        } else if (old == m_rows.size() || now.at(fresh).name < m_rows.at(old).name) {
            come.push_back(fresh++);
        } else {
            if (!(m_rows.at(old) == now.at(fresh)))
                changed.push_back(fresh);
            ++old;
            ++fresh;
        }
    }
    const std::vector<Run> goneRuns = runsOf(gone, 1), comeRuns = runsOf(come, 1);
    if (goneRuns.size() + comeRuns.size() > maxRuns) {
        readAll();
        return;
    }
    m_arePlacesKnown = m_arePlacesKnown && gone.empty() && come.empty() && changed.empty();
    for (auto run = goneRuns.rbegin(); run != goneRuns.rend(); ++run) {
        beginRemoveRows({}, run->first, run->last);
        m_rows.remove(run->first, run->last - run->first + 1);
        endRemoveRows();
    }
    for (const Run &run : comeRuns) {
        beginInsertRows({}, run.first, run.last);
        m_rows.insert(run.first, run.last - run.first + 1, Row());
        std::copy(now.cbegin() + run.first, now.cbegin() + run.last + 1, m_rows.begin() + run.first);
        endInsertRows();
    }
    for (const int row : changed)
        m_rows[row] = now.at(row);
    tell(std::move(changed), 0, ColumnCount - 1);
    const int count = static_cast<int>(std::ranges::count_if(
        m_rows, [](const Row &row) { return !row.isDeleted && !row.name.startsWith(u'#'); }));
    if (std::exchange(m_valueCount, count) != count)
        Q_EMIT countChanged();
}

void ValuesModel::tell(std::vector<int> rows, int firstColumn, int lastColumn)
{
    if (rows.empty())
        return;
    std::ranges::sort(rows);
    std::vector<Run> runs = runsOf(rows, 8);
    if (runs.size() > maxRuns)
        runs = {{rows.front(), rows.back()}};
    for (const Run &run : runs)
        Q_EMIT dataChanged(index(run.first, firstColumn), index(run.last, lastColumn));
}

const QMultiHash<QString, int> &ValuesModel::places() const
{
    if (!m_arePlacesKnown) {
        m_places.clear();
        m_places.reserve(m_rows.size());
        for (int row = 0; row < m_rows.size(); ++row)
            m_places.insert(m_rows.at(row).value, row);
        m_arePlacesKnown = true;
    }
    return m_places;
}

void ValuesModel::setBookings(std::function<std::optional<ValueBooking>(const QString &)> bookingOf)
{
    m_bookingOf = std::move(bookingOf);
    m_booked.clear();
    for (const Row &row : std::as_const(m_rows)) {
        if (m_bookingOf && m_bookingOf(row.value))
            m_booked.insert(row.value);
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, ColumnCount - 1));
}

void ValuesModel::touch(const QStringList &values)
{
    for (const QString &value : values) {
        if (m_bookingOf && m_bookingOf(value))
            m_booked.insert(value);
        else
            m_booked.remove(value);
    }
    tellState(QSet<QString>(values.cbegin(), values.cend()));
}

void ValuesModel::tick()
{
    tellState(m_booked);
}

void ValuesModel::tellState(const QSet<QString> &values)
{
    std::vector<int> rows;
    for (const QString &value : values) {
        const auto [from, to] = places().equal_range(value);
        for (auto place = from; place != to; ++place)
            rows.push_back(*place);
    }
    tell(std::move(rows), State, ColumnCount - 1);
}

void ValuesModel::setTitles(const QStringList &titles)
{
    m_titles = titles;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QList<Column> ValuesModel::columns() const
{
    const QStringList ids{QStringLiteral("name"), QStringLiteral("value"), QStringLiteral("state"),
        QStringLiteral("bookedBy"), QStringLiteral("left")};
    const QList<int> widths{9, 13, 9, 24, 8};
    QList<console::Column> columns;
    for (int at = 0; at < ColumnCount; ++at)
        columns.append({ids.at(at), m_titles.value(at), CellKind::Text, {}, {}, {}, widths.at(at)});
    return columns;
}

int ValuesModel::rowOf(const QString &name) const
{
    const auto found = std::ranges::lower_bound(m_rows, name, {}, &Row::name);
    return found != m_rows.end() && found->name == name ? static_cast<int>(found - m_rows.begin()) : -1;
}

QStringList ValuesModel::names() const
{
    QStringList names;
    names.reserve(m_rows.size());
    for (const Row &row : m_rows)
        names.append(row.name);
    return names;
}

std::optional<ValueBooking> ValuesModel::bookingAt(int row) const
{
    return m_bookingOf ? m_bookingOf(m_rows.at(row).value) : std::nullopt;
}

ValuesModel::RowState ValuesModel::stateAt(int at) const
{
    const Row &row = m_rows.at(at);
    if (row.isEdited && !row.isDeleted)
        return RowState::NotApplied;
    if (isDisabled(at))
        return RowState::Disabled;
    if (!m_bookingOf)
        return RowState::Unknown;
    const auto booking = m_bookingOf(row.value);
    if (!booking)
        return RowState::Free;
    const qint64 left = booking->untilMs - serverNowMs();
    return left < lapsingMs ? RowState::Lapsing : RowState::Booked;
}

QString ValuesModel::stateText(RowState state)
{
    switch (state) {
    case RowState::Free:
        return tr("free");
    case RowState::Booked:
        return tr("booked");
    case RowState::Lapsing:
        return tr("lapsing");
    case RowState::NotApplied:
        return tr("not applied");
    case RowState::Disabled:
        return tr("off", "state of a value that is not given out");
    case RowState::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

void ValuesModel::add(const QMap<QString, QString> &values, const QString &text)
{
    QMap<QString, std::optional<QString>> wanted;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        wanted.insert(wanted.cend(), value.key(), value.value());
    if (m_key)
        m_workspace.setValues(*m_key, wanted, text);
}

void ValuesModel::remove(const QStringList &names, const QString &text)
{
    QMap<QString, std::optional<QString>> wanted;
    for (const QString &name : names)
        wanted.insert(wanted.cend(), name, std::nullopt);
    if (m_key)
        m_workspace.setValues(*m_key, wanted, text);
}

bool ValuesModel::rename(const QString &name, const QString &newName, const QString &text)
{
    const auto value = m_key ? m_workspace.value(*m_key, name) : std::nullopt;
    if (!value || name == newName || m_workspace.value(*m_key, newName))
        return name == newName;
    m_workspace.setValues(*m_key, {{name, std::nullopt}, {newName, value}}, text);
    return true;
}

int ValuesModel::move(QList<int> rows, int to, const QString &text)
{
    if (!m_key)
        return -1;
    std::ranges::sort(rows);
    QList<int> places; // of the values that can move
    QStringList moving, staying;
    int before = 0;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).isDeleted || isDisabled(row))
            continue;
        places.append(row);
        if (std::ranges::binary_search(rows, row)) {
            moving.append(m_rows.at(row).value);
        } else {
            staying.append(m_rows.at(row).value);
            before += row < to ? 1 : 0;
        }
    }
    if (moving.isEmpty())
        return -1;
    const QStringList order = staying.mid(0, before) + moving + staying.mid(before);
    QMap<QString, std::optional<QString>> wanted;
    for (int at = 0; at < places.size(); ++at) {
        const Row &row = m_rows.at(places.at(at));
        if (row.value != order.at(at))
            wanted.insert(row.name, order.at(at));
    }
    if (wanted.isEmpty())
        return -1;
    const int first = places.at(before);
    m_workspace.setValues(*m_key, wanted, text);
    return first;
}

int ValuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ValuesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant ValuesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const int at = index.row();
    const Row &row = m_rows.at(at);
    switch (role) {
    case KeyRole:
        return row.name;
    case EditedRole:
        return index.column() == Name && row.isEdited;
    case ConflictRole:
        return index.column() == Name && row.isConflict;
    case DeletedRole:
        return row.isDeleted;
    case KindRole:
        return static_cast<int>(index.column() == State ? CellKind::State
                : index.column() == Left                ? CellKind::Until
                                                        : CellKind::Text);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (index.column() == Left ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    case JsonRole: {
        QJsonObject json{{QStringLiteral("name"), row.name}, {QStringLiteral("value"), row.value},
            {QStringLiteral("state"), stateText(stateAt(at))}};
        if (const auto booking = bookingAt(at)) {
            json.insert(QStringLiteral("service"), booking->service);
            json.insert(QStringLiteral("owner"), booking->owner);
        }
        return json;
    }
    default:
        break;
    }
    switch (static_cast<Column>(index.column())) {
    case Name:
        if (role == SortRole)
            return at; // the rows are in the order of their names
        if (role == Qt::DisplayRole || role == Qt::EditRole)
            return row.name;
        if (role == Qt::ToolTipRole && !row.problem.isEmpty())
            return row.problem;
        return {};
    case Value:
        if (role == Qt::DisplayRole || role == Qt::EditRole || role == SortRole)
            return row.value;
        return {};
    case State:
        if (role == Qt::DisplayRole)
            return stateText(stateAt(at));
        if (role == SortRole)
            return static_cast<int>(stateAt(at));
        if (role == ToneRole) {
            switch (stateAt(at)) {
            case RowState::Free:
                return static_cast<int>(Tone::Good);
            case RowState::Booked:
                return static_cast<int>(Tone::Info);
            case RowState::Lapsing:
            case RowState::NotApplied:
                return static_cast<int>(Tone::Caution);
            case RowState::Disabled:
            case RowState::Unknown:
                return static_cast<int>(Tone::Neutral);
            }
        }
        if (role == Qt::ToolTipRole && row.isEdited && !row.problem.isEmpty())
            return row.problem;
        return {};
    case BookedBy: {
        if (role != Qt::DisplayRole && role != SortRole && role != Qt::ToolTipRole)
            return {};
        const auto booking = bookingAt(at);
        if (!booking)
            return role == Qt::DisplayRole && m_bookingOf ? QVariant(QStringLiteral("–")) : QVariant();
        if (role == Qt::ToolTipRole)
            return booking->node.isEmpty() ? booking->owner
                                           : tr("%1 on node %2").arg(booking->owner, booking->node);
        return QString(booking->service + QStringLiteral("  ") + shortId(booking->owner)).trimmed();
    }
    case Left: {
        if (role != Qt::DisplayRole && role != SortRole && role != Qt::ToolTipRole)
            return {};
        const auto booking = bookingAt(at);
        if (!booking)
            return role == Qt::DisplayRole && m_bookingOf ? QVariant(QStringLiteral("–")) : QVariant();
        if (role == SortRole)
            return booking->untilMs;
        return role == Qt::ToolTipRole ? exactTimeText(booking->untilMs)
                                       : cellText(CellKind::Until, booking->untilMs);
    }
    case ColumnCount:
        break;
    }
    return {};
}

bool ValuesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !m_key)
        return false;
    const QString text = value.toString().trimmed();
    const Row &row = m_rows.at(index.row());
    const QString name = row.name;
    if (index.column() == Value) {
        if (text == row.value)
            return true;
        if (text.isEmpty() || text.size() > maxValueLength) {
            Q_EMIT refused(tr("A value has 1 to %n character(s). Del removes it.", nullptr, maxValueLength));
            return false;
        }
        m_workspace.setValue(*m_key, name, text);
        return true;
    }
    if (index.column() != Name)
        return false;
    if (nameProblem(text) || isOption(text)) {
        Q_EMIT refused(tr("This is no valid name: it has 1 to %n character(s) and does not begin with _.",
            nullptr, static_cast<int>(maxNameLength)));
        return false;
    }
    if (!rename(name, text, tr("renaming of %1").arg(name))) {
        Q_EMIT refused(tr("There is a value %1 already.").arg(text));
        return false;
    }
    return true;
}

Qt::ItemFlags ValuesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_isEditable ? Qt::ItemFlags(Qt::ItemIsDropEnabled) : Qt::ItemFlags(Qt::NoItemFlags);
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (!m_isEditable || m_rows.at(index.row()).isDeleted)
        return flags;
    flags |= Qt::ItemIsDragEnabled;
    return index.column() <= Value ? flags | Qt::ItemIsEditable : flags;
}

QVariant ValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return m_titles.value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section == Left ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    return {};
}

QStringList ValuesModel::mimeTypes() const
{
    return {rowsType};
}

QMimeData *ValuesModel::mimeData(const QModelIndexList &indexes) const
{
    QSet<int> rows;
    for (const QModelIndex &index : indexes)
        rows.insert(index.row());
    QByteArray bytes;
    QDataStream(&bytes, QIODevice::WriteOnly) << quint64(reinterpret_cast<quintptr>(this)) << rows.values();
    auto *data = new QMimeData;
    data->setData(rowsType, bytes);
    return data;
}

bool ValuesModel::canDropMimeData(
    const QMimeData *data, Qt::DropAction action, int, int, const QModelIndex &) const
{
    return m_isEditable && action == Qt::MoveAction && data && data->hasFormat(rowsType);
}

bool ValuesModel::dropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    quint64 from = 0;
    QList<int> rows;
    QDataStream(data->data(rowsType)) >> from >> rows;
    if (from != quint64(reinterpret_cast<quintptr>(this)))
        return false; // another list's
    Q_EMIT moveAsked(rows, row >= 0 ? row : parent.isValid() ? parent.row() : rowCount());
    return true;
}

} // namespace usher::console
