#pragma once

#include "app/console/cells.h"
#include "ui/widgets/filtermodel.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace usher::ui {

class ColumnFit;

/// Draws the cells of all tables by their console::CellKind.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// The table of every list: sorted, filtered, with a choice of columns, copied as text, CSV or JSON. Rows do
/// not jump while one is selected.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    /// @p model is of columns with CellRole roles; it stays its owner's.
    void setSource(QAbstractItemModel *model);
    [[nodiscard]] FilterModel &filter() { return *m_filter; }
    /// The row of the source that is current; -1: none.
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] QString currentKey() const;
    [[nodiscard]] QStringList selectedKeys() const;
    /// Makes the row with @p key current; false if there is none (yet).
    bool selectKey(const QString &key);
    /// Widths from characters, hidden columns, order; before a state is restored.
    void setUp(const QList<console::Column> &columns);
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);
    /// Offered in the menu of a row, above copying.
    void setRowActions(const QList<QAction *> &actions) { m_rowActions = actions; }

    [[nodiscard]] QString asText() const; ///< what is selected, or all
    [[nodiscard]] QString asCsv() const; ///< RFC 4180
    [[nodiscard]] QByteArray asJson() const;

Q_SIGNALS:
    void currentKeyChanged(const QString &key);
    void opened(const QString &key); ///< Enter or a double click
    void deleteAsked();
    void renameAsked();

protected:
    /// What the program chooses is chosen alone, whatever keys are held meanwhile.
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();
    void showColumnMenu(const QPoint &at);
    [[nodiscard]] QModelIndexList chosenRows() const;
    [[nodiscard]] QList<int> shownColumns() const;

    FilterModel *m_filter;
    ColumnFit *m_fit;
    QStringList m_columnIds;
    QList<QAction *> m_rowActions;
};

} // namespace usher::ui
