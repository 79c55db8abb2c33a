#include "ui/widgets/chart.h"

#include "ui/widgets/basics.h"
#include "ui/widgets/chartplot.h"

#include <QEvent>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace usher::ui {

/// The names of several lines, each beside its colour.
class ChartLegend : public QWidget
{
public:
    explicit ChartLegend(QWidget *parent)
        : QWidget(parent)
    {
        setFontRole(this, FontRole::Caption);
        setFixedHeight(fontMetrics().height() + Theme::space(1));
        connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    }

    void setNames(const QStringList &names)
    {
        m_names = names;
        setVisible(names.size() > 1);
        setAccessibleName(names.join(QStringLiteral(", ")));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int all = width() / std::max(1, static_cast<int>(m_names.size()));
        int x = 0;
        for (int at = 0; at < m_names.size(); ++at) {
            const QString name = fontMetrics().elidedText(
                m_names.at(at), Qt::ElideRight, std::max(0, all - Theme::space(8)));
            const int words = fontMetrics().horizontalAdvance(name);
            QRect swatch(x, height() / 2 - 2, Theme::space(3), 4);
            QRect text(x + Theme::space(4), 0, words, height());
            if (layoutDirection() == Qt::RightToLeft) {
                swatch.moveRight(width() - x);
                text.moveRight(width() - x - Theme::space(4));
            }
            painter.setPen(Qt::NoPen);
            painter.setBrush(Theme::instance().color(ChartPlot::tokenOfSeries(at)));
            painter.drawRoundedRect(swatch, 2, 2);
            painter.setPen(Theme::instance().color(Token::Muted));
            painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeading, name);
            x += words + Theme::space(8);
        }
    }

private:
    QStringList m_names;
};

Chart::Chart(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout)
    , m_empty(makeLabel({}, FontRole::Body, Token::Muted))
    , m_legend(new ChartLegend(this))
    , m_plot(new ChartPlot)
{
    setObjectName(objectName);
    m_plot->setObjectName(objectName + QStringLiteral("PlotView"));
    m_legend->setObjectName(objectName + QStringLiteral("Legend"));
    m_empty->setObjectName(objectName + QStringLiteral("EmptyLabel"));
    m_empty->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(1));
    layout->addWidget(m_legend);
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_plot);
    m_legend->hide();
    m_empty->setText(tr("Collecting …"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

Chart::~Chart() = default;

QSize Chart::sizeHint() const
{
    const int line = fontMetrics().height();
    return {24 * line, 8 * line};
}

void Chart::setName(const QString &name)
{
    setAccessibleName(name);
    m_plot->setAccessibleName(name);
}

void Chart::setSeries(const QStringList &names)
{
    const QStringList shown = names.mid(0, maxSeries);
    m_plot->setSeries(shown);
    m_legend->setNames(shown);
}

void Chart::setValueText(std::function<QString(double)> text, bool whole)
{
    m_plot->setValueText(std::move(text), whole);
}

void Chart::showSamples(const QList<const console::TimeSeries *> &series, qint64 nowMs)
{
    const bool hasLine
        = std::ranges::any_of(series, [](const console::TimeSeries *one) { return one->size() > 1; });
    m_stack->setCurrentWidget(hasLine ? static_cast<QWidget *>(m_plot) : m_empty);
    if (hasLine)
        m_plot->showSamples(series, nowMs);
}

void Chart::setStale(bool stale)
{
    m_plot->setStale(stale);
}

void Chart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_empty->setText(tr("Collecting …"));
}

} // namespace usher::ui
