#pragma once

#include "app/console/cells.h"

#include <QAbstractTableModel>

namespace usher::console {

/// Rows that an answer brought, as a table. Another answer changes only what differs: rows keep their place,
/// selections stay.
class PolledModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// @p keyField names a row among the others.
    PolledModel(QString keyField, QList<Column> columns, QObject *parent = nullptr);

    /// What is there now, in the answer's order.
    void setRows(const QList<QJsonObject> &rows);
    void setTitles(const QStringList &titles);
    /// What other sources know of the rows has changed.
    void touchAll();

    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }
    [[nodiscard]] const QList<QJsonObject> &rows() const { return m_rows; }
    [[nodiscard]] int rowOf(const QString &key) const; ///< -1: there is none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString keyOf(const QJsonObject &row) const { return row[m_keyField].toString(); }

    QString m_keyField;
    QList<Column> m_columns;
    QList<QJsonObject> m_rows;
};

} // namespace usher::console
