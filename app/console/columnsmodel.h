#pragma once

#include "app/console/cells.h"

#include <QAbstractTableModel>

namespace usher::console {

/// A table that is made of columns: how a cell is read from the object of its row, its title, its kind. What
/// the rows are is up to the heir.
class ColumnsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ColumnsModel(QList<Column> columns, QObject *parent = nullptr);

    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }
    /// The same columns in another language.
    void setColumns(QList<Column> columns);
    /// What other sources know of the rows has changed.
    void touchAll();

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    /// Cells that count down show another text.
    void tick();
    void touchRows(int first, int last);
    /// The roles of the cell of @p column in a row with the values @p row.
    [[nodiscard]] QVariant cellOf(int column, const QJsonObject &row, int role) const;

private:
    QList<Column> m_columns;
};

} // namespace usher::console
