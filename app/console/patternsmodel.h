#pragma once

#include "app/console/cells.h"
#include "app/console/workspace.h"

#include <QAbstractTableModel>
#include <QHash>

namespace usher::console {

/// The expressions of one group of the pattern list in the order in which the server tries them: that of
/// their names. One whose stored name begins with '#' is disabled and keeps its place. Edits are asked for
/// and come back from the workspace.
class PatternsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum PatternColumn { Name, Expression, Active, Finding, ColumnCount };

    struct Pattern
    {
        QString key; ///< as it is stored
        QString expression;

        [[nodiscard]] bool isActive() const { return !key.startsWith(u'#'); }
        [[nodiscard]] QString name() const { return isActive() ? key : key.mid(1); }
        bool operator==(const Pattern &) const = default;
    };
    /// What became of one when it was tried.
    struct Outcome
    {
        QString problem{}; ///< why it cannot be used; empty: it can
        int fits = 0; ///< values it fits as a whole
    };

    explicit PatternsModel(Workspace &workspace, QObject *parent = nullptr);

    void setGroup(const std::optional<RecordKey> &group);
    [[nodiscard]] const std::optional<RecordKey> &group() const { return m_group; }
    [[nodiscard]] const QList<Pattern> &patterns() const { return m_patterns; }
    [[nodiscard]] int rowOf(const QString &key) const; ///< -1: there is none
    /// By key; what is not there was not tried.
    void setOutcomes(const QHash<QString, Outcome> &outcomes);
    /// What is wrong with the expression in @p row, by the last try or by the server's check; empty: nothing.
    [[nodiscard]] QString problem(int row) const;
    /// Why @p name cannot be the name of @p key (empty: of a new one); empty: it can.
    [[nodiscard]] QString nameProblem(const QString &name, const QString &key) const;
    /// "pattern1" or the first of its kind that is free.
    [[nodiscard]] QString freeName() const;
    void setEditable(bool editable);
    [[nodiscard]] static QList<Column> columns();
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Somebody wants the expression @p key to be stored as @p after.
    void editAsked(const QString &key, const usher::console::PatternsModel::Pattern &after);
    /// After the expressions have changed in any way, once for all of them.
    void patternsChanged();

private:
    void refresh();
    [[nodiscard]] QList<Pattern> wanted() const;
    [[nodiscard]] QVariant findingData(int row, int role) const;

    Workspace &m_workspace;
    std::optional<RecordKey> m_group;
    QList<Pattern> m_patterns; ///< sorted by name
    QHash<QString, Outcome> m_outcomes;
    bool m_isEditable = false;
};

} // namespace usher::console
