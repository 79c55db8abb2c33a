#include "app/console/polledmodel.h"

#include "app/console/topicmodel.h"

#include <QSet>

#include <algorithm>

namespace usher::console {

PolledModel::PolledModel(QString keyField, QList<Column> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_keyField(std::move(keyField))
    , m_columns(std::move(columns))
{
}

void PolledModel::setTitles(const QStringList &titles)
{
    for (qsizetype at = 0; at < std::min(titles.size(), m_columns.size()); ++at)
        m_columns[at].title = titles.at(at);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    touchAll();
}

void PolledModel::touchAll()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int PolledModel::rowOf(const QString &key) const
{
    const auto found
        = std::ranges::find_if(m_rows, [&](const QJsonObject &row) { return keyOf(row) == key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void PolledModel::setRows(const QList<QJsonObject> &rows)
{
    QHash<QString, QJsonObject> wanted;
    for (const QJsonObject &row : rows)
        wanted.insert(keyOf(row), row);
    for (int row = rowCount() - 1; row >= 0; --row) {
        const auto now = wanted.constFind(keyOf(m_rows.at(row)));
        if (now == wanted.cend()) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        } else if (*now != m_rows.at(row)) {
            m_rows[row] = *now;
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }
    QSet<QString> known;
    for (const QJsonObject &row : std::as_const(m_rows))
        known.insert(keyOf(row));
    QList<QJsonObject> come;
    for (const QJsonObject &row : rows) {
        if (const QString key = keyOf(row); !known.contains(key)) {
            known.insert(key);
            come.append(row);
        }
    }
    if (come.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(come.size()) - 1);
    m_rows.append(come);
    endInsertRows();
}

int PolledModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PolledModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant PolledModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    if (role == KeyRole)
        return keyOf(m_rows.at(index.row()));
    return cellData(m_columns.at(index.column()), m_rows.at(index.row()), role);
}

QVariant PolledModel::headerData(int section, Qt::Orientation orientation, int role) const
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
