#include "app/console/arraymodel.h"

#include "app/console/topicmodel.h"

#include <QSet>

namespace usher::console {

ArrayModel::ArrayModel(Key key, QList<Column> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_key(std::move(key))
    , m_columns(std::move(columns))
{
}

void ArrayModel::setRows(const QJsonArray &rows)
{
    QList<QJsonObject> wanted;
    QStringList keys;
    QSet<QString> known;
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        const QString key = m_key(row);
        if (known.contains(key))
            continue;
        known.insert(key);
        keys.append(key);
        wanted.append(row);
    }
    for (int at = static_cast<int>(m_keys.size()) - 1; at >= 0; --at) {
        if (known.contains(m_keys.at(at)))
            continue;
        beginRemoveRows({}, at, at);
        m_rows.removeAt(at);
        m_keys.removeAt(at);
        endRemoveRows();
    }
    const int lastColumn = static_cast<int>(m_columns.size()) - 1;
    for (int at = 0; at < keys.size(); ++at) {
        const int before = static_cast<int>(m_keys.indexOf(keys.at(at)));
        if (before < 0) {
            beginInsertRows({}, at, at);
            m_rows.insert(at, wanted.at(at));
            m_keys.insert(at, keys.at(at));
            endInsertRows();
            continue;
        }
        if (before != at) { // always further down: those above are in their places
            beginMoveRows({}, before, before, {}, at);
            m_rows.move(before, at);
            m_keys.move(before, at);
            endMoveRows();
        }
        if (m_rows.at(at) != wanted.at(at)) {
            m_rows[at] = wanted.at(at);
            Q_EMIT dataChanged(index(at, 0), index(at, lastColumn));
        }
    }
}

void ArrayModel::setTitles(const QStringList &titles)
{
    for (qsizetype at = 0; at < std::min(titles.size(), m_columns.size()); ++at)
        m_columns[at].title = titles.at(at);
    const int lastColumn = static_cast<int>(m_columns.size()) - 1;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, lastColumn);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, lastColumn));
}

int ArrayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ArrayModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ArrayModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    if (role == KeyRole)
        return m_keys.at(index.row());
    return cellData(m_columns.at(index.column()), m_rows.at(index.row()), role);
}

QVariant ArrayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const Column &column = m_columns.at(section);
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::ToolTipRole && !column.toolTip.isEmpty())
        return column.toolTip;
    if (role == Qt::TextAlignmentRole)
        return cellData(column, {}, role);
    return {};
}

} // namespace usher::console
