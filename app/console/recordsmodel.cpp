#include "app/console/recordsmodel.h"

#include <algorithm>

namespace usher::console {

namespace {

QList<Column> withName(const QString &title, QList<Column> columns)
{
    columns.prepend(Column{QStringLiteral("name"), title, CellKind::Text, {}, {}, {}, 24});
    return columns;
}

} // namespace

RecordsModel::RecordsModel(
    Workspace &workspace, Source source, const QString &nameTitle, QList<Column> columns, QObject *parent)
    : ColumnsModel(withName(nameTitle, std::move(columns)), parent)
    , m_workspace(workspace)
    , m_source(std::move(source))
{
    connect(&workspace, &Workspace::reset, this, &RecordsModel::readAll);
    connect(&workspace, &Workspace::recordChanged, this, &RecordsModel::changed);
    readAll();
}

void RecordsModel::setColumns(const QString &nameTitle, QList<Column> columns)
{
    ColumnsModel::setColumns(withName(nameTitle, std::move(columns)));
}

std::optional<RecordKey> RecordsModel::keyOf(const QString &name) const
{
    const auto found
        = std::ranges::find_if(m_keys, [&](const RecordKey &key) { return m_source.nameOf(key) == name; });
    return found == m_keys.end() ? std::nullopt : std::optional(*found);
}

void RecordsModel::readAll()
{
    m_rows.clear();
    const QList<RecordKey> wanted = m_workspace.keys(m_source.accepts);
    for (int row = static_cast<int>(m_keys.size()) - 1; row >= 0; --row) {
        if (std::ranges::binary_search(wanted, m_keys.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_keys.removeAt(row);
        endRemoveRows();
    }
    touchAll();
    for (qsizetype from = 0; from < wanted.size(); ++from) { // what remains is in the same order
        qsizetype to = from;
        while (to < wanted.size() && (from >= m_keys.size() || wanted.at(to) != m_keys.at(from)))
            ++to;
        if (to == from)
            continue;
        beginInsertRows({}, static_cast<int>(from), static_cast<int>(to) - 1);
        for (qsizetype at = from; at < to; ++at)
            m_keys.insert(at, wanted.at(at));
        endInsertRows();
        from = to;
    }
}

void RecordsModel::changed(const RecordKey &key)
{
    if (!m_source.accepts(key))
        return;
    m_rows.erase(key);
    const bool isThere = m_workspace.stored().contains(key) || m_workspace.edit(key);
    const auto place = std::ranges::lower_bound(m_keys, key);
    const int row = static_cast<int>(place - m_keys.begin());
    const bool wasThere = place != m_keys.end() && *place == key;
    if (isThere && wasThere) {
        touchRows(row, row);
    } else if (isThere) {
        beginInsertRows({}, row, row);
        m_keys.insert(row, key);
        endInsertRows();
    } else if (wasThere) {
        beginRemoveRows({}, row, row);
        m_keys.removeAt(row);
        endRemoveRows();
    }
}

void RecordsModel::touch(const QString &name)
{
    for (int row = 0; row < m_keys.size(); ++row) {
        if (m_source.nameOf(m_keys.at(row)) == name)
            touchRows(row, row);
    }
}

const QJsonObject &RecordsModel::rowOf(const RecordKey &key) const
{
    const auto known = m_rows.find(key);
    return known != m_rows.end() ? known->second : m_rows.emplace(key, makeRow(key)).first->second;
}

QJsonObject RecordsModel::makeRow(const RecordKey &key) const
{
    const auto eachValue = [&](const ValueVisitor &visit) {
        if (m_workspace.eachValue(key, visit))
            return;
        const Values values = m_workspace.base(key); // to be deleted: as it stands
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            visit(value.key(), *value);
    };
    QJsonObject row;
    if (m_source.rowOf)
        row = m_source.rowOf(eachValue);
    else
        eachValue([&row](const QString &name, const QString &value) { row.insert(name, value); });
    row.insert(QStringLiteral("name"), m_source.nameOf(key));
    return row;
}

int RecordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

QVariant RecordsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_keys.size())
        return {};
    const RecordKey &key = m_keys.at(index.row());
    const RecordEdit *edit = m_workspace.edit(key);
    switch (role) {
    case KeyRole:
        return m_source.nameOf(key);
    case EditedRole:
        return index.column() == 0 && edit != nullptr;
    case ConflictRole:
        return index.column() == 0 && edit && edit->isConflict;
    case DeletedRole:
        return edit && edit->kind == RecordEdit::Kind::Delete;
    case Qt::ToolTipRole:
        if (edit && index.column() == 0) {
            switch (edit->kind) {
            case RecordEdit::Kind::Create:
                return tr("New, not applied yet");
            case RecordEdit::Kind::Change:
                return tr("Changed, not applied yet");
            case RecordEdit::Kind::Delete:
                return tr("Will be deleted");
            }
        }
        break;
    default:
        break;
    }
    return cellOf(index.column(), rowOf(key), role);
}

} // namespace usher::console
