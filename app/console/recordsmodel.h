#pragma once

#include "app/console/columnsmodel.h"
#include "app/console/workspace.h"

namespace usher::console {

/// Records of one kind as a table: those of the workspace that a predicate accepts, with their edits. The
/// first column is the name that @p nameOf gives; a row's JsonRole is its values.
class RecordsModel : public ColumnsModel
{
    Q_OBJECT

public:
    struct Source
    {
        std::function<bool(const RecordKey &key)> accepts;
        std::function<QString(const RecordKey &key)> nameOf;
        /// What the columns are given instead of all values, of records that may have
        /// very many; made of the values alone.
        std::function<QJsonObject(const std::function<void(const ValueVisitor &)> &eachValue)> rowOf{};
    };
    /// @p columns: after the name; their `value` and `text` are given the record's values as an object.
    RecordsModel(Workspace &workspace, Source source, const QString &nameTitle, QList<Column> columns,
        QObject *parent = nullptr);

    /// The same in another language.
    void setColumns(const QString &nameTitle, QList<Column> columns);
    [[nodiscard]] std::optional<RecordKey> keyOf(const QString &name) const;
    [[nodiscard]] const RecordKey &keyAt(int row) const { return m_keys.at(row); }
    /// What other sources know of @p name has changed (live figures).
    void touch(const QString &name);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void readAll();
    void changed(const RecordKey &key);
    [[nodiscard]] const QJsonObject &rowOf(const RecordKey &key) const;
    [[nodiscard]] QJsonObject makeRow(const RecordKey &key) const;

    Workspace &m_workspace;
    Source m_source;
    QList<RecordKey> m_keys; ///< sorted
    mutable std::map<RecordKey, QJsonObject> m_rows; ///< made so far, until their records change
};

} // namespace usher::console
