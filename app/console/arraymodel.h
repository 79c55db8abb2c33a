#pragma once

#include "app/console/cells.h"

#include <QAbstractTableModel>
#include <QJsonArray>

namespace usher::console {

/// Rows that came in one piece, such as the list in an answer, as a table of the usual columns. What is set
/// again changes only what is different.
class ArrayModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Key = std::function<QString(const QJsonObject &row)>;

    ArrayModel(Key key, QList<Column> columns, QObject *parent = nullptr);

    /// Of rows with the same key the first one counts.
    void setRows(const QJsonArray &rows);
    /// After the language has changed, in the order of the columns.
    void setTitles(const QStringList &titles);

    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }
    [[nodiscard]] const QJsonObject &row(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Key m_key;
    QList<Column> m_columns;
    QList<QJsonObject> m_rows;
    QStringList m_keys; ///< beside m_rows
};

} // namespace usher::console
