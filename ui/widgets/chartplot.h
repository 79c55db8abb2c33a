#pragma once

#include "app/console/timeseries.h"
#include "ui/theme/tokens.h"

#include <QtCharts/QChartView>

#include <functional>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QAreaSeries;
class QLineSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace usher::ui {

/// The plot of a Chart: lines by Qt Charts; axis texts and what the pointer shows are painted over them, for
/// Qt's own axes neither know the locale nor scroll with the time.
class ChartPlot : public QChartView
{
    Q_OBJECT

public:
    explicit ChartPlot(QWidget *parent = nullptr);

    void setSeries(const QStringList &names);
    void setValueText(std::function<QString(double value)> text, bool whole);
    void showSamples(const QList<const console::TimeSeries *> &series, qint64 nowMs);
    void setStale(bool stale);

    [[nodiscard]] static Token tokenOfSeries(int series);

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// A line without a break.
    struct Piece
    {
        QLineSeries *line;
        QAreaSeries *area; ///< null: there are several lines
    };
    struct Line
    {
        QString name;
        QList<console::Sample> samples;
        std::vector<Piece> pieces;
    };

    void applyTheme();
    void place();
    void setPieces(Line &line, Token token, const QList<QList<QPointF>> &points);
    void scaleValues();
    void scaleTime(qint64 fromMs, qint64 nowMs);
    void inspect(std::optional<qint64> atMs);
    [[nodiscard]] const console::Sample *nearest(const Line &line, qint64 atMs) const;
    [[nodiscard]] QString timeOf(double ms, bool seconds) const;
    [[nodiscard]] QPointF pointOf(double ms, double value) const;
    void drawTimes(QPainter &painter) const;
    void drawValues(QPainter &painter) const;
    void drawInspected(QPainter &painter) const;

    QValueAxis *m_times;
    QValueAxis *m_values;
    std::vector<Line> m_lines;
    std::function<QString(double)> m_text;
    bool m_isWhole = false;
    bool m_isStale = false;
    double m_top = 0; ///< of the values shown
    double m_step = 1;
    std::optional<qint64> m_inspected;
};

} // namespace usher::ui
