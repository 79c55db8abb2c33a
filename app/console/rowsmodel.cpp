#include "app/console/rowsmodel.h"

#include "app/console/topicmodel.h"

namespace usher::console {

RowsModel::RowsModel(QString keyField, QList<Column> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_keyField(std::move(keyField))
    , m_columns(std::move(columns))
{
}

void RowsModel::setRows(const QList<QJsonObject> &rows)
{
    QSet<QString> keys;
    keys.reserve(rows.size());
    for (const QJsonObject &row : rows)
        keys.insert(keyOf(row));
    removeAllBut(keys);
    addRows(rows);
}

void RowsModel::removeAllBut(const QSet<QString> &keys)
{
    for (qsizetype last = m_rows.size() - 1; last >= 0; --last) {
        if (keys.contains(keyOf(m_rows.at(last))))
            continue;
        qsizetype first = last;
        while (first > 0 && !keys.contains(keyOf(m_rows.at(first - 1))))
            --first;
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(last));
        for (qsizetype at = first; at <= last; ++at)
            m_checked.remove(keyOf(m_rows.at(at)));
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
    findPlaces();
}

void RowsModel::findPlaces()
{
    m_places.clear();
    for (int at = 0; at < m_rows.size(); ++at)
        m_places.insert(keyOf(m_rows.at(at)), at);
}

void RowsModel::addRows(const QList<QJsonObject> &rows)
{
    QList<QJsonObject> come;
    QHash<QString, int> places;
    for (const QJsonObject &row : rows) {
        const QString key = keyOf(row);
        const int place = rowOf(key);
        if (place >= 0) {
            if (m_rows.at(place) != row) {
                m_rows[place] = row;
                Q_EMIT dataChanged(index(place, 0), index(place, columnCount() - 1));
            }
        } else if (!places.contains(key)) {
            places.insert(key, static_cast<int>(m_rows.size() + come.size()));
            come.append(row);
        }
    }
    if (come.isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(come.size()) - 1);
    m_rows += come;
    m_places.insert(places);
    endInsertRows();
}

void RowsModel::setTitles(const QStringList &titles)
{
    for (qsizetype at = 0; at < m_columns.size() && at < titles.size(); ++at)
        m_columns[at].title = titles.at(at);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void RowsModel::setCheckable(bool checkable)
{
    m_isCheckable = checkable;
}

void RowsModel::setChecked(const QStringList &keys)
{
    m_checked = {keys.begin(), keys.end()};
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
}

QStringList RowsModel::checkedKeys() const
{
    QStringList keys;
    for (const QJsonObject &row : m_rows) {
        if (const QString key = keyOf(row); m_checked.contains(key))
            keys.append(key);
    }
    return keys;
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const QJsonObject &row = m_rows.at(index.row());
    if (role == KeyRole)
        return keyOf(row);
    if (role == Qt::CheckStateRole)
        return m_isCheckable && index.column() == 0
            ? QVariant(m_checked.contains(keyOf(row)) ? Qt::Checked : Qt::Unchecked)
            : QVariant();
    return cellData(m_columns.at(index.column()), row, role);
}

bool RowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !m_isCheckable || !index.isValid() || index.column() != 0)
        return false;
    const QString key = keyOf(m_rows.at(index.row()));
    if (value.toInt() == Qt::Checked)
        m_checked.insert(key);
    else
        m_checked.remove(key);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
    return true;
}

Qt::ItemFlags RowsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (m_isCheckable && index.isValid() && index.column() == 0)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
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
