#include "ui/widgets/tablecard.h"

#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace usher::ui {

TableCard::TableCard(const QString &objectName, QWidget *parent)
    : Card(parent)
    , m_title(makeLabel({}, FontRole::Emphasis))
    , m_head(new QHBoxLayout)
    , m_below(new QVBoxLayout)
    , m_stack(new QStackedWidget)
    , m_table(new TableView)
    , m_state(new StateView)
{
    setObjectName(objectName + QStringLiteral("Card"));
    m_table->setObjectName(objectName + QStringLiteral("TableView"));
    contents()->setContentsMargins(Theme::inside, Theme::between, Theme::inside, Theme::inside);
    m_head->setContentsMargins(Theme::inside, 0, Theme::inside, 0);
    m_head->addWidget(m_title, 1);
    m_below->setContentsMargins(Theme::inside, 0, Theme::inside, 0);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);
    m_stack->setMinimumHeight(5 * Theme::instance().rowHeight());
    contents()->addLayout(m_head);
    contents()->addLayout(m_below);
    contents()->addWidget(m_stack, 1);
}

void TableCard::setTitle(const QString &title)
{
    m_title->setText(title);
    m_table->setAccessibleName(title);
}

void TableCard::addBesideTitle(QWidget *widget)
{
    m_head->addWidget(widget);
}

void TableCard::addBelowTitle(QWidget *widget)
{
    m_below->addWidget(widget);
}

void TableCard::showRows(bool rows)
{
    m_stack->setCurrentWidget(rows ? static_cast<QWidget *>(m_table) : m_state);
}

} // namespace usher::ui
