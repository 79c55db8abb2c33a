#include "ui/rail.h"

#include "app/console/session.h"
#include "ui/pages/pages.h"
#include "ui/theme/icons.h"
#include "ui/widgets/basics.h"

#include <QButtonGroup>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace usher::ui {

namespace {

class RailButton final : public QAbstractButton
{
public:
    RailButton(const QString &name, const QString &iconName, QWidget *parent)
        : QAbstractButton(parent)
        , m_icon(iconName)
    {
        setText(name);
        setCheckable(true);
        setAccessibleName(name);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    void setCollapsed(bool collapsed)
    {
        m_isCollapsed = collapsed;
        setToolTip(collapsed ? text() : QString());
        updateGeometry();
        update();
    }
    void setBadge(int count)
    {
        m_badge = count;
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int height = fontMetrics().height() + Theme::space(4);
        return {m_isCollapsed ? height + Theme::space(2)
                              : fontMetrics().horizontalAdvance(text()) + height + Theme::space(14),
            height};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::instance();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF ground = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.color(isChecked() ? Token::Selection : Token::Hover));
            painter.drawRoundedRect(ground, Theme::fieldRadius, Theme::fieldRadius);
        }
        if (hasFocus()) {
            painter.setPen(theme.color(Token::Accent));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(ground, Theme::fieldRadius, Theme::fieldRadius);
        }
        const int extent = fontMetrics().height() + 3;
        const Token ink = isChecked() ? Token::Text : Token::Muted;
        QRect at(m_isCollapsed ? (width() - extent) / 2 : Theme::space(3), (height() - extent) / 2, extent,
            extent);
        QRect words = rect().adjusted(extent + Theme::space(6), 0, -Theme::space(2), 0);
        if (layoutDirection() == Qt::RightToLeft && !m_isCollapsed) {
            at.moveRight(width() - Theme::space(3));
            words = rect().adjusted(Theme::space(2), 0, -extent - Theme::space(6), 0);
        }
        painter.drawPixmap(at,
            iconPixmap(m_icon, theme.color(isChecked() ? Token::Accent : Token::Muted), extent,
                devicePixelRatioF()));
        if (!m_isCollapsed) {
            QFont font = theme.font(FontRole::Body);
            font.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
            painter.setFont(font);
            painter.setPen(theme.color(ink));
            painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading, text());
        }
        if (m_badge > 0)
            paintBadge(painter);
    }

private:
    void paintBadge(QPainter &painter) const
    {
        const Theme &theme = Theme::instance();
        const QString count = m_badge > 99 ? QStringLiteral("99+") : QString::number(m_badge);
        painter.setFont(theme.font(FontRole::Caption));
        const QFontMetrics metrics(painter.font());
        const int width = std::max(metrics.height() + 2, metrics.horizontalAdvance(count) + Theme::space(2));
        QRect pill(this->width() - width - Theme::space(2), (height() - metrics.height()) / 2, width,
            metrics.height());
        if (m_isCollapsed)
            pill.moveTop(2);
        if (layoutDirection() == Qt::RightToLeft)
            pill.moveLeft(Theme::space(2));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Token::Bad));
        painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
        painter.setPen(theme.color(Token::OnAccent));
        painter.drawText(pill, Qt::AlignCenter, count);
    }

    QString m_icon;
    bool m_isCollapsed = false;
    int m_badge = 0;
};

} // namespace

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_pages(new QVBoxLayout)
    , m_brand(makeLabel(QStringLiteral("Usher"), FontRole::Title))
    , m_collapse(makeIconButton(QStringLiteral("collapseButton"), QStringLiteral("menu"), {}))
    , m_group(new QButtonGroup(this))
{
    m_layout->setContentsMargins(Theme::inside, Theme::space(4), Theme::inside, Theme::inside);
    m_layout->setSpacing(Theme::between);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(Theme::space(1), 0, 0, 0);
    top->addWidget(m_collapse);
    top->addWidget(m_brand, 1);
    m_layout->addLayout(top);
    auto *body = new QWidget;
    body->setLayout(m_pages);
    m_pages->setContentsMargins(0, 0, 0, 0);
    m_pages->setSpacing(2);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false); // setWidget() has turned it on
    m_layout->addWidget(scroll, 1);
    m_group->setExclusive(true);
    connect(m_collapse, &QToolButton::clicked, this, &Rail::toggle);
    connect(m_group, &QButtonGroup::buttonClicked, this,
        [this](QAbstractButton *button) { Q_EMIT chosen(button->property("page").toString()); });
    connect(&Theme::instance(), &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

void Rail::fill(const console::Session &session)
{
    m_collapse->setAccessibleName(tr("Collapse the menu"));
    m_collapse->setToolTip(m_collapse->accessibleName());
    const QAbstractButton *checked = m_group->checkedButton();
    const QString current = checked ? checked->property("page").toString() : QString();
    while (QLayoutItem *item = m_pages->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            if (auto *button = qobject_cast<QAbstractButton *>(widget))
                m_group->removeButton(button);
            widget->hide();
            widget->setObjectName({});
            widget->deleteLater(); // its click may be what brought us here
        }
        delete item;
    }
    QString group;
    for (const PageEntry &entry : pageTable()) {
        if (!session.allows(QLatin1String(entry.privilege)))
            continue;
        if (const QString name = pageText(entry.group); name != std::exchange(group, name)) {
            QLabel *label = makeLabel(name, FontRole::Caption, Token::Muted);
            label->setObjectName(QStringLiteral("groupLabel"));
            label->setContentsMargins(Theme::space(3), Theme::between, 0, Theme::space(1));
            m_pages->addWidget(label);
        }
        auto *button = new RailButton(pageText(entry.title), QLatin1String(entry.icon), this);
        button->setObjectName(QLatin1String(entry.id) + QStringLiteral("RailButton"));
        button->setProperty("page", QLatin1String(entry.id));
        m_group->addButton(button);
        m_pages->addWidget(button);
    }
    m_pages->addStretch(1);
    setCurrent(current);
    apply();
}

void Rail::setCurrent(const QString &page)
{
    for (QAbstractButton *button : m_group->buttons())
        button->setChecked(button->property("page").toString() == page);
}

void Rail::setCollapsed(bool collapsed)
{
    m_isCollapsed = collapsed;
    apply();
}

void Rail::setNarrow(bool narrow)
{
    if (std::exchange(m_hasNoRoom, narrow) == narrow)
        return;
    m_isNarrow = narrow;
    apply();
}

void Rail::toggle()
{
    if (m_hasNoRoom) {
        m_isNarrow = !m_isNarrow;
        m_isCollapsed = m_isCollapsed && m_isNarrow;
        apply();
    } else {
        setCollapsed(!m_isCollapsed);
    }
}

void Rail::apply()
{
    const bool isCollapsed = m_isCollapsed || m_isNarrow;
    m_brand->setVisible(!isCollapsed);
    for (QLabel *label : findChildren<QLabel *>(QStringLiteral("groupLabel")))
        label->setVisible(!isCollapsed);
    int widest = fontMetrics().height() * 4;
    for (QAbstractButton *button : m_group->buttons()) {
        auto *rail = static_cast<RailButton *>(button);
        rail->setCollapsed(isCollapsed);
        widest = isCollapsed ? rail->sizeHint().width() : std::max(widest, rail->sizeHint().width());
    }
    setFixedWidth(widest + 2 * Theme::inside);
}

void Rail::setBadge(const QString &page, int count)
{
    for (QAbstractButton *button : m_group->buttons()) {
        if (button->property("page").toString() == page)
            static_cast<RailButton *>(button)->setBadge(count);
    }
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::instance().color(Token::Surface));
    painter.setPen(Theme::instance().color(Token::Line));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.drawLine(edge, 0, edge, height());
}

} // namespace usher::ui
