#pragma once

#include "app/console/cells.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace usher::console {

/// Rows that come from answers rather than from a topic, as a table: pages of the audit, revisions, what an
/// import would do. A row is an object whose field `keyField` names it.
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    RowsModel(QString keyField, QList<Column> columns, QObject *parent = nullptr);

    /// Exactly these rows; those that are there already keep their place.
    void setRows(const QList<QJsonObject> &rows);
    /// These rows as well; those that are there already are changed.
    void addRows(const QList<QJsonObject> &rows);
    void setTitles(const QStringList &titles);
    /// With boxes to check in the first column.
    void setCheckable(bool checkable);
    void setChecked(const QStringList &keys);
    [[nodiscard]] QStringList checkedKeys() const; ///< in the order of the rows

    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }
    [[nodiscard]] const QJsonObject &row(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(const QString &key) const { return m_places.value(key, -1); } ///< -1: none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void checkedChanged();

private:
    [[nodiscard]] QString keyOf(const QJsonObject &row) const { return row[m_keyField].toString(); }
    void removeAllBut(const QSet<QString> &keys);
    void findPlaces();

    QString m_keyField;
    QList<Column> m_columns;
    QList<QJsonObject> m_rows;
    QHash<QString, int> m_places;
    QSet<QString> m_checked;
    bool m_isCheckable = false;
};

} // namespace usher::console
