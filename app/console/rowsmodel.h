#pragma once

#include "app/console/columnsmodel.h"

#include <QHash>
#include <QSet>

namespace usher::console {

/// Rows that come from answers rather than from a topic, as a table: pages of the audit, backups, accounts,
/// what an import would do. Another answer changes only what differs: rows that stay keep their place, new
/// ones come behind them. A row is an object that `Key` names; of rows with the same name the last one
/// counts.
class RowsModel : public ColumnsModel
{
    Q_OBJECT

public:
    using Key = std::function<QString(const QJsonObject &row)>;

    RowsModel(Key key, QList<Column> columns, QObject *parent = nullptr);
    /// Rows that their field @p keyField names.
    RowsModel(const QString &keyField, QList<Column> columns, QObject *parent = nullptr);

    /// Exactly these rows.
    void setRows(const QList<QJsonObject> &rows);
    void setRows(const QJsonArray &rows);
    void clear() { setRows(QList<QJsonObject>()); }
    /// These rows as well; those that are there already are changed.
    void addRows(const QList<QJsonObject> &rows);
    /// With boxes to check in the first column.
    void setCheckable(bool checkable);
    void setChecked(const QStringList &keys);
    [[nodiscard]] QStringList checkedKeys() const; ///< in the order of the rows

    [[nodiscard]] const QJsonObject &row(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(const QString &key) const { return m_places.value(key, -1); } ///< -1: none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void checkedChanged();

private:
    void removeAllBut(const QSet<QString> &keys);

    Key m_key;
    QList<QJsonObject> m_rows;
    QHash<QString, int> m_places;
    QSet<QString> m_checked;
    bool m_isCheckable = false;
};

} // namespace usher::console
