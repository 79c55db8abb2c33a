#include "app/console/rowsmodel.h"

#include <QJsonArray>

namespace usher::console {

RowsModel::RowsModel(Key key, QList<Column> columns, QObject *parent)
    : ColumnsModel(std::move(columns), parent)
    , m_key(std::move(key))
{
}

RowsModel::RowsModel(const QString &keyField, QList<Column> columns, QObject *parent)
    : RowsModel(
        [keyField](const QJsonObject &row) { return row[keyField].toString(); }, std::move(columns), parent)
{
}

void RowsModel::setRows(const QList<QJsonObject> &rows)
{
    QSet<QString> keys;
    keys.reserve(rows.size());
    for (const QJsonObject &row : rows)
        keys.insert(m_key(row));
    removeAllBut(keys);
    addRows(rows);
}

void RowsModel::setRows(const QJsonArray &rows)
{
    QList<QJsonObject> objects;
    objects.reserve(rows.size());
    for (const QJsonValue &row : rows)
        objects.append(row.toObject());
    setRows(objects);
}

void RowsModel::removeAllBut(const QSet<QString> &keys)
{
    const auto isGone = [&](int at) { return !keys.contains(m_key(m_rows.at(at))); };
    const int before = rowCount();
    for (int last = before - 1; last >= 0; --last) {
        if (!isGone(last))
            continue;
        int first = last;
        while (first > 0 && isGone(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        for (int at = first; at <= last; ++at)
            m_checked.remove(m_key(m_rows.at(at)));
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
    if (rowCount() == before)
        return;
    m_places.clear();
    for (int at = 0; at < rowCount(); ++at)
        m_places.insert(m_key(m_rows.at(at)), at);
}

void RowsModel::addRows(const QList<QJsonObject> &rows)
{
    const int stayed = rowCount();
    int from = stayed, to = -1; // changed ones that are neighbours are told in one signal
    const auto tell = [&] {
        touchRows(from, to);
        from = stayed;
        to = -1;
    };
    QList<QJsonObject> come;
    QHash<QString, int> places;
    for (const QJsonObject &row : rows) {
        const QString key = m_key(row);
        if (const int place = rowOf(key); place >= 0) {
            if (m_rows.at(place) == row)
                continue;
            m_rows[place] = row;
            if (to >= 0 && place != to + 1)
                tell();
            from = std::min(from, place);
            to = place;
        } else if (const auto known = places.constFind(key); known != places.cend()) {
            come[*known - stayed] = row;
        } else {
            places.insert(key, stayed + static_cast<int>(come.size()));
            come.append(row);
        }
    }
    tell();
    if (come.isEmpty())
        return;
    beginInsertRows({}, stayed, stayed + static_cast<int>(come.size()) - 1);
    m_rows += come;
    m_places.insert(places);
    endInsertRows();
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
        if (const QString key = m_key(row); m_checked.contains(key))
            keys.append(key);
    }
    return keys;
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const QJsonObject &row = m_rows.at(index.row());
    if (role == KeyRole)
        return m_key(row);
    if (role == Qt::CheckStateRole)
        return m_isCheckable && index.column() == 0
            ? QVariant(m_checked.contains(m_key(row)) ? Qt::Checked : Qt::Unchecked)
            : QVariant();
    return cellOf(index.column(), row, role);
}

bool RowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !m_isCheckable || !index.isValid() || index.column() != 0)
        return false;
    const QString key = m_key(m_rows.at(index.row()));
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

} // namespace usher::console
