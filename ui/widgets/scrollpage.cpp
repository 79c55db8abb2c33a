#include "ui/widgets/scrollpage.h"

#include "ui/widgets/basics.h"
#include "ui/widgets/tableview.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace usher::ui {

ScrollPage::ScrollPage(const Context &context, QWidget *parent)
    : Page(context, parent)
    , m_banner(new Banner)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea;
    area->setObjectName(QStringLiteral("pageScrollArea"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget;
    m_contents = new QVBoxLayout(body);
    m_contents->setContentsMargins(Theme::pageMargin, 0, Theme::pageMargin, Theme::pageMargin);
    m_contents->setSpacing(Theme::between);
    m_contents->addWidget(m_banner);
    area->setWidget(body);
    outer->addWidget(area);
}

QByteArray ScrollPage::saveState() const
{
    QByteArrayList parts;
    for (const TableView *table : m_tables)
        parts.append(table->saveState().toBase64());
    return parts.join(' ');
}

void ScrollPage::restoreState(const QByteArray &state)
{
    const QList<QByteArray> parts = state.split(' ');
    if (parts.size() != m_tables.size())
        return;
    for (qsizetype at = 0; at < parts.size(); ++at)
        m_tables.at(at)->restoreState(QByteArray::fromBase64(parts.at(at)));
}

} // namespace usher::ui
