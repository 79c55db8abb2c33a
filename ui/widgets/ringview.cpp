#include "ui/widgets/ringview.h"

#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace usher::ui {

namespace {

constexpr double gapDegrees = 1.6; ///< between arcs
constexpr double downDegrees = 4; ///< of a node that owns nothing
constexpr int maxNames = 16; ///< with more nodes only the chosen one has its name beside the ring

QFont captionFont()
{
    return Theme::instance().font(FontRole::Caption);
}

QString percentText(double share)
{
    const QLocale locale;
    return locale.toString(share * 100, 'f', 1) + locale.percent();
}

QPointF pointAt(const QPointF &center, double radius, double degrees)
{
    const double radians = degrees * std::numbers::pi / 180;
    return {center.x() + radius * std::sin(radians), center.y() - radius * std::cos(radians)};
}

double thicknessOf(const QRectF &ring)
{
    return std::clamp(ring.width() / 9, 8.0, 22.0);
}

} // namespace

RingView::RingView(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize RingView::sizeHint() const
{
    const int line = fontMetrics().height();
    return {18 * line, 14 * line};
}

QSize RingView::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {12 * line, 9 * line};
}

void RingView::setNodes(QList<RingNode> nodes)
{
    std::ranges::sort(nodes, [](const RingNode &a, const RingNode &b) {
        return a.token != b.token ? a.token < b.token : a.name < b.name;
    });
    if (nodes == m_nodes)
        return;
    m_nodes = std::move(nodes);
    m_names.clear();
    for (const RingNode &node : std::as_const(m_nodes))
        m_names.append(node.name);
    m_names.sort();
    layOut();
    update();
}

void RingView::setSelected(const QString &node)
{
    if (std::exchange(m_selected, node) == node)
        return;
    const auto chosen = std::ranges::find(m_nodes, node, &RingNode::name);
    setAccessibleDescription(chosen == m_nodes.end() ? QString() : textOf(*chosen));
    update();
}

void RingView::setCenter(const QString &figure, const QString &note)
{
    m_figure = figure;
    m_note = note;
    update();
}

void RingView::setStale(bool stale)
{
    if (std::exchange(m_isStale, stale) != stale)
        update();
}

Token RingView::tokenOf(const QString &node) const
{
    constexpr int count = static_cast<int>(Token::Series6) - static_cast<int>(Token::Series1) + 1;
    const int place = std::max(0, static_cast<int>(m_names.indexOf(node)));
    return static_cast<Token>(static_cast<int>(Token::Series1) + place % count);
}

QString RingView::textOf(const RingNode &node) const
{
    QStringList lines{node.name,
        node.isUp ? tr("owns %1 of the ring").arg(percentText(node.share)) : tr("is down and owns nothing"),
        tr("first place %1").arg(node.token)};
    if (!node.note.isEmpty())
        lines.append(node.note);
    return lines.join(u'\n');
}

void RingView::layOut()
{
    m_arcs.clear();
    double owned = 0, marks = 0;
    for (const RingNode &node : std::as_const(m_nodes)) {
        owned += std::max(0.0, node.share);
        marks += node.share > 0 ? 0 : downDegrees;
    }
    const double gaps = m_nodes.size() > 1 ? gapDegrees * static_cast<double>(m_nodes.size()) : 0;
    const double room = std::max(0.0, 360 - gaps - marks);
    double from = gaps > 0 ? gapDegrees / 2 : 0;
    for (const RingNode &node : std::as_const(m_nodes)) {
        const double span = node.share > 0 ? room * node.share / owned : downDegrees;
        m_arcs.append({from, span});
        from += span + (gaps > 0 ? gapDegrees : 0);
    }
}

QRectF RingView::ring() const
{
    const QFontMetricsF metrics(captionFont());
    double names = 0;
    if (m_nodes.size() <= maxNames) {
        for (const RingNode &node : m_nodes)
            names = std::max(names, metrics.horizontalAdvance(node.name));
    }
    names = std::min(names, width() / 4.0) + Theme::space(4);
    const double above = metrics.height() + Theme::space(4);
    const double extent = std::max(20.0, std::min(width() - 2 * names, height() - 2 * above));
    return {(width() - extent) / 2, (height() - extent) / 2, extent, extent};
}

void RingView::paintArc(QPainter &painter, int at) const
{
    const RingNode &node = m_nodes.at(at);
    const Arc &arc = m_arcs.at(at);
    const Theme &theme = Theme::instance();
    const QRectF whole = ring();
    const double thickness = thicknessOf(whole);
    const bool isChosen = node.name == m_selected, isHovered = node.name == m_hovered;
    QColor color = theme.color(node.isUp ? tokenOf(node.name) : Token::Muted);
    if (m_isStale || !node.isUp)
        color = blended(color, theme.color(Token::Surface), 0.45);
    else if (!isChosen && !isHovered && !m_selected.isEmpty())
        color = blended(color, theme.color(Token::Surface), 0.6);
    const double grown = isChosen ? thickness * 1.35 : thickness;
    painter.setPen(QPen(color, node.isUp ? grown : grown * 0.6, Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    const QRectF middle = whole.adjusted(thickness / 2, thickness / 2, -thickness / 2, -thickness / 2);
    painter.drawArc(middle, qRound((90 - arc.from) * 16), qRound(-arc.span * 16));
}

void RingView::paintName(QPainter &painter, int at) const
{
    const RingNode &node = m_nodes.at(at);
    const bool isChosen = node.name == m_selected, isHovered = node.name == m_hovered;
    if (m_nodes.size() > maxNames && !isChosen && !isHovered)
        return;
    const Theme &theme = Theme::instance();
    const QRectF whole = ring();
    const double degrees = m_arcs.at(at).from + m_arcs.at(at).span / 2;
    const QPointF beside = pointAt(whole.center(), whole.width() / 2 + Theme::space(2), degrees);
    const QFontMetricsF metrics(painter.font());
    const bool isRight = beside.x() >= whole.center().x();
    const double room = isRight ? width() - beside.x() : beside.x();
    const QString text = metrics.elidedText(node.name, Qt::ElideMiddle, std::max(0.0, room - 2));
    const double words = metrics.horizontalAdvance(text);
    // Near the top and the bottom a name stands above or below its place, elsewhere beside it.
    const double upright = std::cos(degrees * std::numbers::pi / 180);
    double x = isRight ? beside.x() : beside.x() - words;
    if (std::abs(upright) > 0.94)
        x = std::clamp(beside.x() - words / 2, 0.0, std::max(0.0, width() - words));
    const double y = beside.y() - metrics.height() / 2 - upright * metrics.height() / 2;
    painter.setPen(theme.color(
        node.isUp && !m_isStale && (isChosen || m_selected.isEmpty()) ? Token::Text : Token::Muted));
    painter.drawText(
        QRectF(x, y, words + 2, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
}

void RingView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(captionFont());
    const Theme &theme = Theme::instance();
    if (m_nodes.isEmpty()) {
        painter.setPen(theme.color(Token::Muted));
        painter.drawText(rect(), Qt::AlignCenter, tr("No nodes yet"));
        return;
    }
    for (int at = 0; at < m_nodes.size(); ++at)
        paintArc(painter, at);
    for (int at = 0; at < m_nodes.size(); ++at)
        paintName(painter, at);

    const QRectF whole = ring();
    const double inner = whole.width() - 2 * thicknessOf(whole) - Theme::space(4);
    QString figure = m_figure, note = m_note;
    const QString shown = m_hovered.isEmpty() ? m_selected : m_hovered;
    const auto chosen = std::ranges::find(m_nodes, shown, &RingNode::name);
    if (chosen != m_nodes.end()) {
        figure = chosen->isUp ? percentText(chosen->share) : tr("down");
        note = chosen->name;
    }
    const QFontMetricsF big(theme.font(FontRole::Title)), small(captionFont());
    const double top = whole.center().y() - (big.height() + small.height()) / 2;
    painter.setFont(theme.font(FontRole::Title));
    painter.setPen(theme.color(m_isStale ? Token::Muted : Token::Text));
    painter.drawText(
        QRectF(whole.center().x() - inner / 2, top, inner, big.height()), Qt::AlignCenter, figure);
    painter.setFont(captionFont());
    painter.setPen(theme.color(Token::Muted));
    painter.drawText(QRectF(whole.center().x() - inner / 2, top + big.height(), inner, small.height()),
        Qt::AlignCenter, small.elidedText(note, Qt::ElideMiddle, inner));
    if (hasFocus()) {
        painter.setPen(QPen(theme.color(Token::Accent), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::fieldRadius, Theme::fieldRadius);
    }
}

int RingView::nodeAt(const QPointF &at) const
{
    const QRectF whole = ring();
    const QPointF from = at - whole.center();
    const double distance = std::hypot(from.x(), from.y()), outer = whole.width() / 2;
    if (distance < outer - thicknessOf(whole) - Theme::space(2) || distance > outer + Theme::space(5))
        return -1;
    double degrees = std::atan2(from.x(), -from.y()) * 180 / std::numbers::pi;
    if (degrees < 0)
        degrees += 360;
    for (int node = 0; node < m_arcs.size(); ++node) {
        if (degrees >= m_arcs.at(node).from - gapDegrees / 2
            && degrees <= m_arcs.at(node).from + m_arcs.at(node).span + gapDegrees / 2)
            return node;
    }
    return -1;
}

void RingView::select(const QString &node)
{
    setSelected(node);
    Q_EMIT nodeSelected(node);
}

void RingView::mouseMoveEvent(QMouseEvent *event)
{
    const int node = nodeAt(event->position());
    const QString hovered = node < 0 ? QString() : m_nodes.at(node).name;
    setCursor(node < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    if (std::exchange(m_hovered, hovered) != hovered)
        update();
}

void RingView::mousePressEvent(QMouseEvent *event)
{
    const int node = nodeAt(event->position());
    if (event->button() == Qt::LeftButton && node >= 0)
        select(m_nodes.at(node).name);
    else
        QWidget::mousePressEvent(event);
}

void RingView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered.clear();
    update();
}

void RingView::keyPressEvent(QKeyEvent *event)
{
    const bool isForward = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const bool isBack = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    if (m_nodes.isEmpty() || (!isForward && !isBack)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto chosen = std::ranges::find(m_nodes, m_selected, &RingNode::name);
    const qsizetype count = m_nodes.size();
    qsizetype next = isForward ? 0 : count - 1;
    if (chosen != m_nodes.end())
        next = (chosen - m_nodes.begin() + (isForward ? 1 : count - 1)) % count;
    select(m_nodes.at(next).name);
}

void RingView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void RingView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool RingView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int node = nodeAt(help->pos());
        if (node >= 0)
            QToolTip::showText(help->globalPos(), textOf(m_nodes.at(node)), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace usher::ui
