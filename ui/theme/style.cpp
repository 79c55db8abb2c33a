#include "ui/theme/style.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>

#include <cmath>

namespace usher::ui {

namespace {

bool has(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

constexpr int betweenTabs = Theme::space(5);

QPainterPath rounded(const QRectF &rect, qreal radius)
{
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return path;
}

/// Where a line of one pixel around @p rect runs.
QRectF lineRect(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

class Painting // restores the painter
{
public:
    explicit Painting(QPainter *device)
        : m_painter(device)
    {
        device->save();
        device->setRenderHint(QPainter::Antialiasing);
    }
    ~Painting() { m_painter->restore(); }
    Painting(const Painting &) = delete;
    Painting &operator=(const Painting &) = delete;

private:
    QPainter *m_painter;
};

bool isIn(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

bool isText(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

/// What a dialog asks is filled with the colour of bad news; what may be done on a page is only written in
/// it.
bool isFilled(const QWidget *widget)
{
    return has(widget, "primary")
        || (has(widget, "danger") && qobject_cast<const QDialog *>(widget->window()));
}

} // namespace

Style::Style(const Theme &theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_theme(theme)
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || widget->inherits("QAbstractSpinBox") || widget->inherits("QScrollBar")
        || widget->inherits("QTabBar") || widget->inherits("QHeaderView")
        || widget->inherits("QSplitterHandle"))
        widget->setAttribute(Qt::WA_Hover);
    if (isText(widget)) // the field that the frame paints is its ground
        static_cast<QAbstractScrollArea *>(widget)->viewport()->setAutoFillBackground(false);
    if (widget->inherits("QComboBoxPrivateContainer") || widget->inherits("QMenu")
        || widget->inherits("QTipLabel"))
        widget->setAttribute(Qt::WA_TranslucentBackground, widget->inherits("QMenu"));
}

void Style::drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (has(widget, "field")) {
        drawField(option, painter, widget);
        return;
    }
    const Painting painting(painter);
    const bool isPrimary = has(widget, "primary"), isDanger = !isPrimary && isFilled(widget);
    const auto *push = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isFlat = (push && push->features.testFlag(QStyleOptionButton::Flat))
        || (!push && option->state.testFlag(State_AutoRaise));
    const bool isEnabled = isIn(option, State_Enabled),
               isDown = isIn(option, State_Sunken) || isIn(option, State_On);
    const bool isHovered = isEnabled && isIn(option, State_MouseOver);
    QColor ground = m_theme.color(isPrimary ? Token::Accent : isDanger ? Token::Bad : Token::Raised);
    QColor border = isPrimary || isDanger ? ground : m_theme.color(Token::Line);
    if (isFlat) {
        ground = isDown || isHovered ? m_theme.color(isDown ? Token::Selection : Token::Hover)
                                     : QColor(Qt::transparent);
        border = Qt::transparent;
    } else if (!isEnabled) {
        ground = m_theme.color(Token::Surface);
        border = m_theme.color(Token::Line);
    } else if (isDown || isHovered) {
        ground = blended(m_theme.color(Token::Text), ground, isDown ? 0.16 : 0.08);
        border = isPrimary || isDanger ? ground : blended(m_theme.color(Token::Muted), border, 0.4);
    }
    if (isIn(option, State_HasFocus) && isIn(option, State_KeyboardFocusChange))
        border = m_theme.color(isPrimary ? Token::Text : Token::Accent);
    painter->setPen(border);
    painter->setBrush(ground);
    painter->drawPath(rounded(lineRect(option->rect), Theme::fieldRadius));
}

void Style::drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Painting painting(painter);
    const bool isEnabled = isIn(option, State_Enabled), isFocused = isIn(option, State_HasFocus);
    const bool isReadOnly = isIn(option, State_ReadOnly) || has(widget, "readOnly");
    const QColor border = has(widget, "invalid") ? m_theme.color(Token::Bad)
        : isFocused                              ? m_theme.color(Token::Accent)
        : isEnabled && isIn(option, State_MouseOver)
        ? blended(m_theme.color(Token::Muted), m_theme.color(Token::Line), 0.4)
        : m_theme.color(Token::Line);
    painter->setPen(QPen(border, isFocused ? 1.5 : 1));
    painter->setBrush(m_theme.color(isEnabled && !isReadOnly ? Token::Raised : Token::Surface));
    painter->drawPath(rounded(lineRect(option->rect), Theme::fieldRadius));
}

void Style::drawCheck(const QStyleOption *option, QPainter *painter, bool isRound) const
{
    const Painting painting(painter);
    const bool isOn = isIn(option, State_On), isPartly = isIn(option, State_NoChange);
    const bool isEnabled = isIn(option, State_Enabled);
    const QRectF box = lineRect(option->rect);
    const QColor mark = m_theme.color(isEnabled ? Token::OnAccent : Token::Surface);
    const QColor fill = m_theme.color(isEnabled ? Token::Accent : Token::Muted);
    const bool isFocused = isIn(option, State_HasFocus);
    painter->setPen(isOn || isPartly ? fill : m_theme.color(isFocused ? Token::Accent : Token::Muted));
    painter->setBrush(isOn || isPartly ? fill : m_theme.color(Token::Raised));
    painter->drawPath(rounded(box, isRound ? box.width() / 2 : 4));
    painter->setPen(QPen(mark, std::max(1.5, box.width() / 9), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (isPartly) {
        painter->drawLine(at(0.27, 0.5), at(0.73, 0.5));
    } else if (isOn && isRound) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(box.center(), box.width() * 0.2, box.width() * 0.2);
    } else if (isOn) {
        const QPointF points[] = {at(0.25, 0.53), at(0.43, 0.71), at(0.76, 0.32)};
        painter->setBrush(Qt::NoBrush);
        painter->drawPolyline(points, 3);
    }
}

void Style::drawArrow(
    const char *name, const QRect &rect, const QStyleOption *option, QPainter *painter) const
{
    const int extent
        = std::min({rect.width(), rect.height(), QFontMetrics(m_theme.font(FontRole::Body)).height()});
    const QColor ink = isIn(option, State_Enabled)
        ? m_theme.color(Token::Muted)
        : blended(m_theme.color(Token::Muted), m_theme.color(Token::Surface), 0.5);
    const QRect square(rect.center().x() - extent / 2, rect.center().y() - extent / 2, extent, extent);
    painter->drawPixmap(
        square, iconPixmap(QLatin1String(name), ink, extent, painter->device()->devicePixelRatioF()));
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
    case PE_PanelButtonBevel:
        drawButton(option, painter, widget);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawField(option, painter, widget);
        return;
    case PE_FrameLineEdit:
        return; // the panel has drawn it
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, m_theme.color(Token::Surface));
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QPushButton *>(widget))
            return; // shown by the selection and by the border
        {
            const Painting painting(painter);
            painter->setPen(QPen(m_theme.color(Token::Accent), 1));
            painter->drawPath(rounded(lineRect(option->rect), 4));
        }
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawCheck(option, painter, true);
        return;
    case PE_IndicatorArrowDown:
        drawArrow("chevron-down", option->rect, option, painter);
        return;
    case PE_IndicatorArrowUp:
        drawArrow("chevron-up", option->rect, option, painter);
        return;
    case PE_IndicatorArrowLeft:
        drawArrow("chevron-left", option->rect, option, painter);
        return;
    case PE_IndicatorArrowRight:
        drawArrow("chevron-right", option->rect, option, painter);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawArrow(header->sortIndicator == QStyleOptionHeader::SortUp ? "chevron-down" : "chevron-up",
                option->rect, option, painter);
        return;
    case PE_IndicatorBranch:
        if (isIn(option, State_Children))
            drawArrow(isIn(option, State_Open)             ? "chevron-down"
                    : option->direction == Qt::RightToLeft ? "chevron-left"
                                                           : "chevron-right",
                option->rect, option, painter);
        return;
    case PE_Frame: {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
        if (!area || area->frameShape() == QFrame::NoFrame)
            return;
        if (isText(widget)) {
            drawField(option, painter, widget);
            return;
        }
        const Painting painting(painter);
        painter->setPen(m_theme.color(Token::Line));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(rounded(lineRect(option->rect), Theme::fieldRadius));
        return;
    }
    case PE_FrameMenu:
    case PE_PanelMenu:
    case PE_PanelTipLabel: {
        const Painting painting(painter);
        painter->setPen(m_theme.color(Token::Line));
        painter->setBrush(m_theme.color(Token::Raised));
        painter->drawPath(
            rounded(lineRect(option->rect), element == PE_PanelTipLabel ? 4 : Theme::fieldRadius));
        return;
    }
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            if (isIn(option, State_Selected))
                painter->fillRect(item->rect, m_theme.color(Token::Selection));
            else if (isIn(option, State_MouseOver) && isIn(option, State_Enabled))
                painter->fillRect(item->rect, m_theme.color(Token::Hover));
            else if (item->backgroundBrush.style() != Qt::NoBrush)
                painter->fillRect(item->rect, item->backgroundBrush);
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawHeaderSection(const QStyleOption *option, QPainter *painter) const
{
    painter->fillRect(option->rect,
        m_theme.color(
            isIn(option, State_MouseOver) && isIn(option, State_Enabled) ? Token::Hover : Token::Surface));
    painter->setPen(m_theme.color(Token::Line));
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

void Style::drawHeaderLabel(const QStyleOption *option, QPainter *painter) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header)
        return;
    painter->setPen(m_theme.color(Token::Muted));
    painter->drawText(header->rect,
        static_cast<int>(visualAlignment(header->direction, header->textAlignment & Qt::AlignHorizontal_Mask))
            | Qt::AlignVCenter | Qt::TextSingleLine,
        header->fontMetrics.elidedText(header->text, Qt::ElideRight, header->rect.width()));
}

// In line with the cells below; the arrow of the order stands beside the text, on the side it does not end
// at.
QRect Style::headerPart(SubElement element, const QStyleOption *option) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header)
        return {};
    const QRect all = header->rect.adjusted(Theme::space(2), 0, -Theme::space(2), 0);
    const int extent = header->fontMetrics.height(), arrow = extent + Theme::space(1);
    const bool isTrailing = header->textAlignment.testFlag(Qt::AlignRight);
    const bool isSorted = header->sortIndicator != QStyleOptionHeader::None;
    QRect words = all;
    if (isSorted)
        isTrailing ? words.setLeft(words.left() + arrow) : words.setRight(words.right() - arrow);
    if (element == SE_HeaderLabel)
        return visualRect(header->direction, header->rect, words);
    const int text = std::min(header->fontMetrics.horizontalAdvance(header->text), words.width());
    const int x = isTrailing ? words.right() - text - arrow : words.left() + text + Theme::space(1);
    return visualRect(header->direction, header->rect,
        QRect(x, all.top() + (all.height() - extent) / 2 + 1, extent, extent));
}

// The text stands at the beginning of its tab, in line with what is below; what is between two is after it.
void Style::drawTab(const QStyleOption *option, QPainter *painter) const
{
    const bool isSelected = isIn(option, State_Selected);
    if (!isSelected && !(isIn(option, State_MouseOver) && isIn(option, State_Enabled)))
        return;
    const Painting painting(painter);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.color(isSelected ? Token::Accent : Token::Line));
    const QRect line(option->rect.left(), option->rect.bottom() - 2, option->rect.width() - betweenTabs, 3);
    painter->drawPath(rounded(visualRect(option->direction, option->rect, line), 1.5));
}

void Style::drawTabLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab)
        return;
    const Painting painting(painter);
    const QRect words
        = visualRect(tab->direction, tab->rect, tab->rect.adjusted(0, 0, -betweenTabs, -Theme::space(1)));
    const Token ink = isIn(option, State_Selected) ? Token::Text : Token::Muted;
    painter->setPen(m_theme.color(ink));
    const int mnemonic = styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? Qt::TextShowMnemonic
                                                                                  : Qt::TextHideMnemonic;
    painter->drawText(words, Qt::AlignCenter | Qt::TextSingleLine | mnemonic, tab->text);
    if (isIn(option, State_HasFocus)) {
        painter->setPen(m_theme.color(Token::Accent));
        painter->drawPath(rounded(lineRect(words.adjusted(-Theme::space(1), 2, Theme::space(1), -2)), 4));
    }
}

void Style::drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    const QColor ink = !isIn(option, State_Enabled)
        ? button->palette.color(QPalette::Disabled, QPalette::ButtonText)
        : isFilled(widget)      ? m_theme.color(Token::OnAccent)
        : has(widget, "danger") ? m_theme.color(Token::Bad)
        : has(widget, "field")  ? m_theme.color(Token::Muted)
                                : button->palette.color(QPalette::ButtonText);
    const int extent = button->icon.isNull() ? 0 : button->iconSize.width();
    const int gap = extent > 0 && !button->text.isEmpty() ? Theme::space(has(widget, "field") ? 2 : 1) : 0;
    const int text
        = button->text.isEmpty() ? 0 : button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
    const QRect all = button->rect.adjusted(Theme::space(2), 0, -Theme::space(2), 0);
    const int from = has(widget, "field")
        ? all.left()
        : std::max(all.left(), all.center().x() + 1 - (extent + gap + text) / 2);
    const auto placed = [&](const QRect &rect) { return visualRect(button->direction, button->rect, rect); };
    if (extent > 0) {
        QPixmap sign = button->icon.pixmap(button->iconSize, painter->device()->devicePixelRatioF(),
            isIn(option, State_Enabled) ? QIcon::Normal : QIcon::Disabled,
            isIn(option, State_On) ? QIcon::On : QIcon::Off);
        if (isFilled(widget) || has(widget, "danger")) {
            QPainter tint(&sign);
            tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
            tint.fillRect(sign.rect(), ink);
        }
        painter->drawPixmap(
            placed(QRect(from, all.top() + (all.height() - extent) / 2, extent, extent)), sign);
    }
    const int mnemonic = styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? Qt::TextShowMnemonic
                                                                                  : Qt::TextHideMnemonic;
    painter->setPen(ink);
    painter->drawText(
        placed(QRect(from + extent + gap, all.top(), all.right() + 1 - from - extent - gap, all.height())),
        static_cast<int>(visualAlignment(button->direction, Qt::AlignLeft)) | Qt::AlignVCenter
            | Qt::TextSingleLine | mnemonic,
        button->text);
}

void Style::drawMenuItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(item->rect.left() + Theme::inside, item->rect.center().y(),
            item->rect.width() - 2 * Theme::inside, 1, m_theme.color(Token::Line));
        return;
    }
    if (isIn(option, State_Selected) && isIn(option, State_Enabled)) {
        const Painting painting(painter);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(Token::Selection));
        painter->drawPath(rounded(QRectF(item->rect).adjusted(4, 1, -4, -1), 4));
    }
    QStyleOptionMenuItem plain(*item);
    plain.state &= ~State_Selected;
    QProxyStyle::drawControl(CE_MenuItem, &plain, painter, widget);
}

void Style::drawProgress(const QStyleOption *option, QPainter *painter) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar)
        return;
    const Painting painting(painter);
    const QRectF groove = QRectF(bar->rect);
    const qreal radius = std::min<qreal>(groove.height() / 2, 4);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.color(Token::Line));
    painter->drawPath(rounded(groove, radius));
    const double share = bar->maximum > bar->minimum
        ? double(bar->progress - bar->minimum) / (bar->maximum - bar->minimum)
        : 0.3; // its end is not known
    QRectF done = groove;
    done.setWidth(groove.width() * std::clamp(share, 0.0, 1.0));
    if (option->direction == Qt::RightToLeft)
        done.moveRight(groove.right());
    painter->setBrush(m_theme.color(Token::Accent));
    if (done.width() > 2)
        painter->drawPath(rounded(done, radius));
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && button->features.testFlag(QStyleOptionButton::HasMenu))
            break; // it has an arrow as well
        drawButtonLabel(option, painter, widget);
        return;
    case CE_Header: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (!header)
            break;
        drawHeaderSection(option, painter);
        QStyleOptionHeader part(*header);
        part.rect = headerPart(SE_HeaderLabel, header);
        drawHeaderLabel(&part, painter);
        part.rect = headerPart(SE_HeaderArrow, header);
        if (header->sortIndicator != QStyleOptionHeader::None)
            drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
        return;
    }
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderSection(option, painter);
        return;
    case CE_HeaderLabel:
        drawHeaderLabel(option, painter);
        return;
    case CE_TabBarTabShape:
        drawTab(option, painter);
        return;
    case CE_TabBarTabLabel:
        drawTabLabel(option, painter, widget);
        return;
    case CE_MenuItem:
        drawMenuItem(option, painter, widget);
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return;
    case CE_ProgressBarContents:
        drawProgress(option, painter);
        return;
    case CE_Splitter:
        if (isIn(option, State_MouseOver))
            painter->fillRect(
                option->rect.adjusted(option->rect.width() / 2 - 1, 0, -option->rect.width() / 2 + 1, 0),
                m_theme.color(Token::Accent));
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    drawField(option, painter, widget);
    drawArrow("chevron-down", subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), option, painter);
}

void Style::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!spin)
        return;
    if (spin->frame)
        drawField(option, painter, widget);
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (const auto &[part, name, enabled] :
        {std::tuple(SC_SpinBoxUp, "chevron-up", QAbstractSpinBox::StepUpEnabled),
            std::tuple(SC_SpinBoxDown, "chevron-down", QAbstractSpinBox::StepDownEnabled)}) {
        const QRect rect = subControlRect(CC_SpinBox, option, part, widget);
        QStyleOption arrow(*option);
        arrow.state.setFlag(
            State_Enabled, isIn(option, State_Enabled) && spin->stepEnabled.testFlag(enabled));
        if (spin->activeSubControls == part && isIn(option, State_MouseOver))
            painter->fillRect(rect, m_theme.color(Token::Hover));
        drawArrow(name, rect, &arrow, painter);
    }
}

void Style::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const Painting painting(painter);
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!slider)
        return;
    painter->fillRect(option->rect, m_theme.color(Token::Surface));
    if (slider->maximum <= slider->minimum)
        return;
    const QRect grip
        = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget).adjusted(3, 3, -3, -3);
    const bool isActive = slider->activeSubControls == SC_ScrollBarSlider
        && (isIn(option, State_MouseOver) || isIn(option, State_Sunken));
    painter->setPen(Qt::NoPen);
    painter->setBrush(
        blended(m_theme.color(Token::Muted), m_theme.color(Token::Surface), isActive ? 0.75 : 0.4));
    painter->drawPath(rounded(grip, std::min(grip.width(), grip.height()) / 2.0));
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        drawComboBox(option, painter, widget);
        return;
    case CC_SpinBox:
        drawSpinBox(option, painter, widget);
        return;
    case CC_ScrollBar:
        drawScrollBar(option, painter, widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int text = QFontMetrics(m_theme.font(FontRole::Body)).height();
    switch (type) {
    case CT_PushButton:
        result.setHeight(std::max(result.height(), text + Theme::space(4)));
        result.setWidth(std::max(result.width() + Theme::space(2), size.width() + 2 * Theme::space(3)));
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(std::max(size.height(), text + Theme::space(4)));
        if (type == CT_ComboBox)
            result.rwidth() += Theme::space(4);
        break;
    case CT_HeaderSection:
        result.setHeight(m_theme.rowHeight());
        result.rwidth() += Theme::space(4);
        break;
    case CT_TabBarTab:
        result.setHeight(text + Theme::space(5));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result
                = QSize(result.width() + Theme::space(4), std::max(result.height(), text + Theme::space(3)));
        break;
    case CT_ItemViewItem:
        result.setHeight(std::max(result.height(), text + Theme::space(2)));
        break;
    case CT_ProgressBar:
        result.setHeight(Theme::space(2));
        break;
    default:
        break;
    }
    return result;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int text = QFontMetrics(m_theme.font(FontRole::Body)).height();
    switch (metric) {
    case PM_ScrollBarExtent:
        return Theme::space(3);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return text;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return text + 2;
    case PM_ToolBarIconSize:
        return text + Theme::space(1);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Theme::inside;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return Theme::space(1);
    case PM_SplitterWidth:
        return Theme::between;
    case PM_HeaderMarkSize:
        return text;
    case PM_TabBarTabHSpace:
        return betweenTabs;
    case PM_DefaultFrameWidth:
        // So much that the corners of what is inside stay within the round ones of the frame.
        return isText(widget) ? Theme::space(1)
            : qobject_cast<const QAbstractScrollArea *>(widget)
            ? 2
            : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
    const QWidget *widget) const
{
    const int arrow = QFontMetrics(m_theme.font(FontRole::Body)).height() + Theme::space(2);
    const QRect all = option->rect;
    if (control == CC_ScrollBar) {
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!slider)
            return {};
        if (subControl == SC_ScrollBarAddLine || subControl == SC_ScrollBarSubLine)
            return {}; // no buttons at its ends
        const bool isHorizontal = slider->orientation == Qt::Horizontal;
        const int length = isHorizontal ? all.width() : all.height();
        const qint64 range = qint64(slider->maximum) - slider->minimum;
        int grip = length;
        if (range > 0)
            grip = std::clamp<int>(
                static_cast<int>(qint64(slider->pageStep) * length / (range + slider->pageStep)),
                std::min(length, Theme::space(7)), length);
        const int start = sliderPositionFromValue(
            slider->minimum, slider->maximum, slider->sliderPosition, length - grip, slider->upsideDown);
        const auto part = [&](int from, int count) {
            return visualRect(slider->direction, all,
                isHorizontal ? QRect(all.x() + from, all.y(), count, all.height())
                             : QRect(all.x(), all.y() + from, all.width(), count));
        };
        switch (subControl) {
        case SC_ScrollBarSlider:
            return part(start, grip);
        case SC_ScrollBarSubPage:
            return part(0, start);
        case SC_ScrollBarAddPage:
            return part(start + grip, length - start - grip);
        case SC_ScrollBarGroove:
            return all;
        default:
            return {};
        }
    }
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        const int inset = combo && combo->editable ? 1 : Theme::space(2) - 1; // a field has its own
        if (subControl == SC_ComboBoxArrow)
            return visualRect(
                option->direction, all, QRect(all.right() - arrow, all.top(), arrow, all.height()));
        if (subControl == SC_ComboBoxEditField)
            return visualRect(option->direction, all,
                QRect(all.left() + inset, all.top() + 1, all.width() - arrow - inset, all.height() - 2));
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool hasButtons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const QRect buttons = visualRect(
            option->direction, all, QRect(all.right() - arrow - 1, all.top() + 2, arrow, all.height() - 4));
        if (subControl == SC_SpinBoxUp)
            return hasButtons ? QRect(buttons.topLeft(), QSize(arrow, buttons.height() / 2)) : QRect();
        if (subControl == SC_SpinBoxDown)
            return hasButtons
                ? QRect(buttons.left(), buttons.top() + buttons.height() / 2, arrow, buttons.height() / 2)
                : QRect();
        if (subControl == SC_SpinBoxEditField)
            return visualRect(option->direction, all,
                QRect(all.left() + 2, all.top() + 1, all.width() - (hasButtons ? arrow : 0) - Theme::space(1),
                    all.height() - 2));
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_HeaderLabel || element == SE_HeaderArrow)
        return headerPart(element, option);
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents || element == SE_ItemViewItemText)
        return rect.adjusted(Theme::space(1) + 1, 0, -Theme::space(1) - 1, 0);
    if (element == SE_ItemViewItemCheckIndicator)
        return rect.translated(option->direction == Qt::RightToLeft ? -Theme::space(1) : Theme::space(1), 0);
    return rect;
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0; // a list below the field
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_UnderlineShortcut:
        return m_theme.showsMnemonics() ? 1 : 0;
    case SH_Table_GridLineColor:
        return static_cast<int>(m_theme.color(Token::Line).rgba());
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return m_theme.motionMs();
    case SH_FormLayoutFieldGrowthPolicy:
        return QFormLayout::AllNonFixedFieldsGrow;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

void setStyleProperty(QWidget *widget, const char *property, bool on)
{
    if (widget->property(property).toBool() == on)
        return;
    widget->setProperty(property, on);
    widget->update();
}

} // namespace usher::ui
