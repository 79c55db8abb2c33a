#include "ui/widgets/chartplot.h"

#include "ui/theme/theme.h"
#include "ui/widgets/chart.h"

#include <QDateTime>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <cmath>

namespace usher::ui {

using console::Sample;

namespace {

constexpr int maxPieces = 12; ///< of a line; of more breaks the oldest are drawn over

/// The smallest of 1, 2, 5, 10, 20, ... that is not below @p value.
double niceStep(double value)
{
    if (value <= 0)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= value)
            return factor * power;
    }
    return 10 * power;
}

QFont captionFont()
{
    return Theme::instance().font(FontRole::Caption);
}

QColor faded(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

} // namespace

Token ChartPlot::tokenOfSeries(int series)
{
    constexpr int count = static_cast<int>(Token::Series6) - static_cast<int>(Token::Series1) + 1;
    return static_cast<Token>(static_cast<int>(Token::Series1) + series % count);
}

ChartPlot::ChartPlot(QWidget *parent)
    : QChartView(parent)
    , m_times(new QValueAxis(this))
    , m_values(new QValueAxis(this))
    , m_text([](double value) { return QLocale().toString(value, 'f', 1); })
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(FullViewportUpdate); // the texts lie outside of what the lines touch
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::NoContextMenu);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    chart()->addAxis(m_times, Qt::AlignBottom);
    chart()->addAxis(m_values, Qt::AlignLeft);
    for (QValueAxis *axis : {m_times, m_values}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setTickType(QValueAxis::TicksDynamic);
    }
    connect(&Theme::instance(), &Theme::changed, this, &ChartPlot::applyTheme);
    applyTheme();
}

void ChartPlot::setSeries(const QStringList &names)
{
    QStringList before;
    for (const Line &line : m_lines)
        before.append(line.name);
    if (names == before)
        return;
    for (Line &line : m_lines)
        setPieces(line, Token::Series1, {});
    m_lines.clear();
    for (const QString &name : names)
        m_lines.push_back({name, {}, {}});
    inspect({});
}

void ChartPlot::setValueText(std::function<QString(double)> text, bool whole)
{
    m_text = std::move(text);
    m_isWhole = whole;
}

void ChartPlot::setStale(bool stale)
{
    if (std::exchange(m_isStale, stale) != stale)
        applyTheme();
}

void ChartPlot::applyTheme()
{
    const Theme &theme = Theme::instance();
    const QPen grid(theme.color(Token::Line), 1);
    m_times->setGridLinePen(grid);
    m_values->setGridLinePen(grid);
    setBackgroundBrush(theme.color(Token::Surface));
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        const QColor color = theme.color(m_isStale ? Token::Muted : tokenOfSeries(static_cast<int>(at)));
        for (const Piece &piece : m_lines[at].pieces) {
            piece.line->setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            if (piece.area)
                piece.area->setBrush(faded(color, 0.16));
        }
    }
    place();
}

void ChartPlot::setPieces(Line &line, Token token, const QList<QList<QPointF>> &points)
{
    const QColor color = Theme::instance().color(m_isStale ? Token::Muted : token);
    while (line.pieces.size() > static_cast<std::size_t>(points.size())) {
        const Piece piece = line.pieces.back();
        line.pieces.pop_back();
        if (piece.area) {
            chart()->removeSeries(piece.area);
            delete piece.area;
        }
        chart()->removeSeries(piece.line);
        delete piece.line;
    }
    const auto add = [this](QAbstractSeries *series) {
        chart()->addSeries(series);
        series->attachAxis(m_times);
        series->attachAxis(m_values);
    };
    while (line.pieces.size() < static_cast<std::size_t>(points.size())) {
        Piece piece{new QLineSeries, nullptr};
        if (m_lines.size() == 1) {
            auto *edge = new QLineSeries;
            piece.area = new QAreaSeries(edge);
            edge->setParent(piece.area);
            piece.area->setPen(Qt::NoPen);
            piece.area->setBrush(faded(color, 0.16));
            add(piece.area);
        }
        piece.line->setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        add(piece.line);
        line.pieces.push_back(piece);
    }
    for (std::size_t at = 0; at < line.pieces.size(); ++at) {
        const QList<QPointF> &piece = points.at(static_cast<qsizetype>(at));
        line.pieces[at].line->replace(piece);
        if (line.pieces[at].area)
            line.pieces[at].area->upperSeries()->replace(piece);
    }
}

void ChartPlot::showSamples(const QList<const console::TimeSeries *> &series, qint64 nowMs)
{
    qint64 first = nowMs - Chart::leastShown.count();
    for (std::size_t at = 0; at < m_lines.size() && static_cast<qsizetype>(at) < series.size(); ++at) {
        Line &line = m_lines[at];
        const console::TimeSeries &source = *series.at(static_cast<qsizetype>(at));
        line.samples = source.thinned(Chart::maxPoints);
        QList<QList<QPointF>> pieces{{}};
        for (const Sample &sample : std::as_const(line.samples)) {
            if (!sample.isGap())
                pieces.last().append({static_cast<double>(sample.atMs), sample.value});
            else if (!pieces.last().isEmpty() && pieces.size() < maxPieces)
                pieces.append(QList<QPointF>());
        }
        setPieces(line, tokenOfSeries(static_cast<int>(at)), pieces);
        if (!line.samples.isEmpty())
            first
                = std::min(first, std::max<qint64>(line.samples.first().atMs, nowMs - source.span().count()));
    }
    scaleValues();
    scaleTime(first, nowMs);
    if (m_inspected && *m_inspected < first)
        m_inspected.reset();
    viewport()->update();
}

// The scale follows upwards at once and downwards late, so that it does not jump to and fro.
void ChartPlot::scaleValues()
{
    double highest = 0;
    for (const Line &line : m_lines) {
        for (const Sample &sample : line.samples) {
            if (!sample.isGap())
                highest = std::max(highest, sample.value);
        }
    }
    if (highest <= m_top && highest > 0.4 * m_top)
        return;
    m_step = niceStep(std::max(highest, 1e-9) * 1.05 / 4);
    if (m_isWhole)
        m_step = std::max(1.0, m_step);
    else if (highest <= 0)
        m_step = 0.5;
    m_top = m_step * std::max(2.0, std::ceil(highest * 1.05 / m_step));
    m_values->setTickAnchor(0);
    m_values->setTickInterval(m_step);
    m_values->setRange(0, m_top);
    place();
}

void ChartPlot::scaleTime(qint64 fromMs, qint64 nowMs)
{
    const double span = static_cast<double>(nowMs - fromMs);
    const double label = QFontMetricsF(captionFont()).horizontalAdvance(QStringLiteral("00:00:00")) * 2;
    const double fitting = std::max(1.0, chart()->plotArea().width() / label);
    double interval = 600'000;
    for (const double candidate : {10'000.0, 15'000.0, 30'000.0, 60'000.0, 120'000.0, 300'000.0}) {
        if (span / candidate <= fitting) {
            interval = candidate;
            break;
        }
    }
    m_times->setTickAnchor(std::floor(static_cast<double>(fromMs) / interval) * interval);
    m_times->setTickInterval(interval);
    m_times->setRange(static_cast<double>(fromMs), static_cast<double>(nowMs));
}

void ChartPlot::place()
{
    const QFontMetricsF metrics(captionFont());
    double widest = metrics.horizontalAdvance(QStringLiteral("00"));
    for (double value = 0; value <= m_top + m_step / 2; value += m_step)
        widest = std::max(widest, metrics.horizontalAdvance(m_text(value)));
    const QSizeF all = viewport()->size();
    const double left = std::ceil(widest) + Theme::space(2), below = metrics.height() + Theme::space(2);
    const double above = metrics.height() / 2 + 2;
    const QRectF plot(left, above, all.width() - left - Theme::space(2), all.height() - above - below);
    if (plot.width() > 0 && plot.height() > 0)
        chart()->setPlotArea(plot);
    viewport()->update();
}

void ChartPlot::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    place();
}

QPointF ChartPlot::pointOf(double ms, double value) const
{
    const QRectF plot = chart()->plotArea();
    const double span = m_times->max() - m_times->min();
    return {plot.left() + plot.width() * (ms - m_times->min()) / (span > 0 ? span : 1),
        plot.bottom() - plot.height() * value / (m_top > 0 ? m_top : 1)};
}

QString ChartPlot::timeOf(double ms, bool seconds) const
{
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(ms))
        .time()
        .toString(seconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

void ChartPlot::drawTimes(QPainter &painter) const
{
    const QRectF plot = chart()->plotArea();
    const QFontMetricsF metrics(painter.font());
    const double interval = m_times->tickInterval();
    if (interval <= 0)
        return;
    for (double at = m_times->tickAnchor(); at <= m_times->max(); at += interval) {
        const QString text = timeOf(at, interval < 60'000);
        const double width = metrics.horizontalAdvance(text), x = pointOf(at, 0).x() - width / 2;
        if (x < plot.left() - width / 2 || x + width > viewport()->width())
            continue;
        painter.drawText(QPointF(x, plot.bottom() + Theme::space(1) + metrics.ascent()), text);
    }
}

void ChartPlot::drawValues(QPainter &painter) const
{
    const QRectF plot = chart()->plotArea();
    const QFontMetricsF metrics(painter.font());
    for (double value = 0; value <= m_top + m_step / 2; value += m_step) {
        const double y = pointOf(m_times->min(), value).y();
        painter.drawText(QRectF(0, y - metrics.height() / 2, plot.left() - Theme::space(2), metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, m_text(value));
    }
}

const Sample *ChartPlot::nearest(const Line &line, qint64 atMs) const
{
    const auto after = std::ranges::lower_bound(line.samples, atMs, {}, &Sample::atMs);
    const Sample *best = after == line.samples.end() ? nullptr : &*after;
    if (after != line.samples.begin()) {
        const Sample *before = &*std::prev(after);
        if (!best || atMs - before->atMs <= best->atMs - atMs)
            best = before;
    }
    return best && !best->isGap() ? best : nullptr;
}

void ChartPlot::drawInspected(QPainter &painter) const
{
    const Theme &theme = Theme::instance();
    const QRectF plot = chart()->plotArea();
    const Sample *first = nullptr;
    QStringList texts;
    QList<std::pair<QPointF, QColor>> dots;
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        const Sample *sample = nearest(m_lines[at], *m_inspected);
        if (!sample)
            continue;
        if (!first)
            first = sample;
        texts.append(m_lines.size() > 1
                ? QStringLiteral("%1  %2").arg(m_lines[at].name, m_text(sample->value))
                : m_text(sample->value));
        dots.append({pointOf(static_cast<double>(sample->atMs), sample->value),
            theme.color(tokenOfSeries(static_cast<int>(at)))});
    }
    if (!first)
        return;
    const double x = pointOf(static_cast<double>(first->atMs), 0).x();
    painter.setPen(QPen(theme.color(Token::Muted), 1, Qt::DashLine));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    for (const auto &[point, color] : std::as_const(dots)) {
        painter.setPen(QPen(theme.color(Token::Surface), 2));
        painter.setBrush(color);
        painter.drawEllipse(point, 4.5, 4.5);
    }
    texts.prepend(timeOf(static_cast<double>(first->atMs), true));
    const QFontMetricsF metrics(painter.font());
    double width = 0;
    for (const QString &text : std::as_const(texts))
        width = std::max(width, metrics.horizontalAdvance(text));
    QRectF box(x + Theme::space(3), plot.top() + Theme::space(1), width + Theme::space(4),
        static_cast<double>(texts.size()) * metrics.lineSpacing() + Theme::space(2));
    if (box.right() > plot.right())
        box.moveRight(x - Theme::space(3));
    painter.setPen(theme.color(Token::Line));
    painter.setBrush(theme.color(Token::Raised));
    painter.drawRoundedRect(box, Theme::fieldRadius, Theme::fieldRadius);
    double y = box.top() + Theme::space(1) + metrics.ascent();
    for (qsizetype at = 0; at < texts.size(); ++at) {
        painter.setPen(theme.color(at == 0 ? Token::Muted : Token::Text));
        painter.drawText(QPointF(box.left() + Theme::space(2), y), texts.at(at));
        y += metrics.lineSpacing();
    }
}

void ChartPlot::drawForeground(QPainter *painter, const QRectF &)
{
    painter->setFont(captionFont());
    painter->setPen(Theme::instance().color(Token::Muted));
    drawTimes(*painter);
    drawValues(*painter);
    if (hasFocus()) {
        painter->setPen(Theme::instance().color(Token::Accent));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(chart()->plotArea());
    }
    if (m_inspected)
        drawInspected(*painter);
}

void ChartPlot::inspect(std::optional<qint64> atMs)
{
    m_inspected = atMs;
    QStringList texts;
    for (const Line &line : m_lines) {
        const Sample *sample = m_inspected ? nearest(line, *m_inspected) : nullptr;
        if (sample && texts.isEmpty())
            texts.append(timeOf(static_cast<double>(sample->atMs), true));
        if (sample)
            texts.append(QStringLiteral("%1 %2").arg(line.name, m_text(sample->value)).trimmed());
    }
    setAccessibleDescription(texts.join(u' '));
    viewport()->update();
}

void ChartPlot::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF plot = chart()->plotArea();
    const QPointF at = event->position();
    if (plot.width() > 0 && plot.contains(at)) {
        const double share = (at.x() - plot.left()) / plot.width();
        inspect(static_cast<qint64>(m_times->min() + share * (m_times->max() - m_times->min())));
    } else {
        inspect({});
    }
}

void ChartPlot::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    inspect({});
}

void ChartPlot::keyPressEvent(QKeyEvent *event)
{
    const QList<Sample> samples = m_lines.empty() ? QList<Sample>() : m_lines.front().samples;
    const bool moves = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right
        || event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    if (event->key() == Qt::Key_Escape && m_inspected) {
        inspect({});
        return;
    }
    if (!moves || samples.isEmpty()) {
        event->ignore(); // a scroll area or the page may have use for it
        return;
    }
    const qsizetype last = samples.size() - 1;
    qsizetype at = last;
    if (m_inspected)
        at = std::clamp<qsizetype>(
            std::ranges::lower_bound(samples, *m_inspected, {}, &Sample::atMs) - samples.begin(), 0, last);
    if (event->key() == Qt::Key_Home)
        at = 0;
    else if (event->key() == Qt::Key_End)
        at = last;
    else if (m_inspected)
        at = std::clamp<qsizetype>(at + (event->key() == Qt::Key_Left ? -1 : 1), 0, last);
    inspect(samples.at(at).atMs);
}

void ChartPlot::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void ChartPlot::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    inspect({});
}

} // namespace usher::ui
