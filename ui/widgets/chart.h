#pragma once

#include "app/console/timeseries.h"

#include <QWidget>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
class QStackedLayout;
QT_END_NAMESPACE

namespace usher::ui {

class ChartLegend;
class ChartPlot;

/// Values over the last minutes: an area, or lines with a legend if there are several. The newest is at the
/// right; the values of a time are shown where the pointer is, and by arrow keys. Time runs from left to
/// right in every language.
class Chart : public QWidget
{
    Q_OBJECT

public:
    static constexpr int maxPoints = 600; ///< of a line
    static constexpr int maxSeries = 6;
    static constexpr std::chrono::milliseconds leastShown = std::chrono::minutes(1); ///< of the time

    explicit Chart(const QString &objectName, QWidget *parent = nullptr);
    ~Chart() override;

    /// What it shows, for screen readers.
    void setName(const QString &name);
    /// One line for each name, in the colours of the series; more than maxSeries are not shown.
    void setSeries(const QStringList &names);
    /// How a value is written; @p whole: there are only whole ones.
    void setValueText(std::function<QString(double value)> text, bool whole = false);
    /// The samples of each line, as of @p nowMs.
    void showSamples(const QList<const console::TimeSeries *> &series, qint64 nowMs);
    void setStale(bool stale);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QStackedLayout *m_stack;
    QLabel *m_empty;
    ChartLegend *m_legend;
    ChartPlot *m_plot;
};

} // namespace usher::ui
