#pragma once

#include "ui/widgets/basics.h"

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace usher::ui {

class TableView;

/// A card with a title and a table, or what stands there instead of rows. For pages of several lists; a page
/// of one is a ListPage.
class TableCard : public Card
{
    Q_OBJECT

public:
    /// The table is called @p objectName and "TableView".
    explicit TableCard(const QString &objectName, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void addBesideTitle(QWidget *widget);
    void addBelowTitle(QWidget *widget);
    [[nodiscard]] TableView &table() const { return *m_table; }
    [[nodiscard]] StateView &stateView() const { return *m_state; }
    /// The rows, or else what stateView() says.
    void showRows(bool rows);

private:
    QLabel *m_title;
    QHBoxLayout *m_head;
    QVBoxLayout *m_below;
    QStackedWidget *m_stack;
    TableView *m_table;
    StateView *m_state;
};

} // namespace usher::ui
