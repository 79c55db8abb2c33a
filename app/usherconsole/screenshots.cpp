#include "app/usherconsole/screenshots.h"

#include "ui/mainwindow.h"
#include "ui/pages/pages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/page.h"
#include "ui/widgets/tableview.h"
#include "ui/words.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDateTime>
#include <QGraphicsView>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyleOption>
#include <QTabBar>
#include <QTimer>

#include <cstdio>

namespace usher {

using namespace std::chrono_literals;

namespace {

constexpr qint64 settleMs = 2500; ///< a page's charts need a few figures
constexpr qint64 patienceMs = 30000;
constexpr auto tick = 100ms;
constexpr QSize windowSize(1440, 960);
constexpr int cell = 8; ///< of the grid in which emptiness is looked for
constexpr double bigShare = 0.25; ///< of a page

QString nameOf(const QWidget *widget)
{
    QStringList path;
    for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        if (!widget->objectName().isEmpty() && !widget->objectName().startsWith(QLatin1String("qt_")))
            path.prepend(widget->objectName());
        else if (path.isEmpty())
            path.prepend(QString::fromLatin1(widget->metaObject()->className()));
    }
    return path.join(u'/');
}

/// How much room the text of @p widget lacks, in words; empty: none.
QString cutText(const QWidget *widget)
{
    const auto lacks = [](const QString &text, int wanted, int has, const char *what) {
        return wanted > has + 1 ? QStringLiteral("'%1' needs %2 of %3 and has %4")
                                      .arg(text)
                                      .arg(wanted)
                                      .arg(QLatin1String(what))
                                      .arg(has)
                                : QString();
    };
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty())
            return {};
        return label->wordWrap()
            ? lacks(label->text(), label->heightForWidth(label->width()), label->height(), "height")
            : lacks(label->text(), label->sizeHint().width(), label->width(), "width");
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        const bool isCut = button->sizeHint().height() > button->height() + 1;
        return isCut ? lacks(button->text(), button->sizeHint().height(), button->height(), "height")
                     : lacks(button->text(), button->sizeHint().width(), button->width(), "width");
    }
    if (const auto *choice = qobject_cast<const QComboBox *>(widget)) {
        QStyleOptionComboBox option;
        option.initFrom(choice);
        option.editable = choice->isEditable();
        const QRect field = choice->style()->subControlRect(
            QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, choice);
        return lacks(choice->currentText(), choice->fontMetrics().horizontalAdvance(choice->currentText()),
            field.width(), "width");
    }
    if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
        if (!line->text().isEmpty())
            return {}; // what somebody wrote scrolls
        QStyleOptionFrame option;
        option.initFrom(line);
        option.lineWidth = 1;
        const QRect field = line->style()->subElementRect(QStyle::SE_LineEditContents, &option, line);
        return lacks(line->placeholderText(), line->fontMetrics().horizontalAdvance(line->placeholderText()),
            field.width(), "width");
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
        return lacks(tabs->tabText(0), tabs->sizeHint().width(), tabs->width(), "width");
    return {};
}

QStringList cutHeaders(const QHeaderView *header)
{
    QStringList problems;
    if (!header->isVisible() || header->orientation() != Qt::Horizontal || !header->model())
        return problems;
    for (int section = 0; section < header->count(); ++section) {
        if (header->isSectionHidden(section))
            continue;
        const QString title = header->model()->headerData(section, Qt::Horizontal).toString();
        const int wanted = header->fontMetrics().horizontalAdvance(title) + ui::Theme::space(2);
        if (wanted > header->sectionSize(section) + 1)
            problems.append(QStringLiteral("%1: the header '%2' needs %3 and has %4")
                                .arg(nameOf(header->parentWidget()), title)
                                .arg(wanted)
                                .arg(header->sectionSize(section)));
    }
    return problems;
}

/// Only what a layout has placed must not overlap.
QStringList overlaps(const QWidget *parent)
{
    QStringList problems;
    if (!parent->layout() || qobject_cast<const QStackedWidget *>(parent))
        return problems;
    QList<const QWidget *> placed;
    for (const QObject *child : parent->children()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (widget && widget->isVisible() && !widget->isWindow() && parent->layout()->indexOf(widget) >= 0)
            placed.append(widget);
    }
    for (qsizetype a = 0; a < placed.size(); ++a) {
        for (qsizetype b = a + 1; b < placed.size(); ++b) {
            const QRect both = placed.at(a)->geometry().intersected(placed.at(b)->geometry());
            if (both.width() > 1 && both.height() > 1)
                problems.append(QStringLiteral("%1 and %2 overlap by %3 x %4")
                                    .arg(nameOf(placed.at(a)), nameOf(placed.at(b)))
                                    .arg(both.width())
                                    .arg(both.height()));
        }
    }
    return problems;
}

/// The biggest rectangle of @p page in which nothing is drawn, as a share of it. Lists may have room below
/// their rows.
QRect biggestEmpty(QWidget &page)
{
    const QImage image
        = page.grab().toImage().scaled(page.size(), Qt::IgnoreAspectRatio, Qt::FastTransformation);
    const int columns = image.width() / cell, rows = image.height() / cell;
    std::vector<std::vector<bool>> isEmpty(
        static_cast<std::size_t>(rows), std::vector<bool>(static_cast<std::size_t>(columns), true));
    for (int y = 0; y < rows * cell; ++y) {
        for (int x = 0; x < columns * cell; ++x) {
            if (image.pixel(x, y) != image.pixel(x / cell * cell, y / cell * cell))
                isEmpty[static_cast<std::size_t>(y / cell)][static_cast<std::size_t>(x / cell)] = false;
        }
    }
    for (const QAbstractItemView *list : page.findChildren<QAbstractItemView *>()) {
        if (!list->isVisible() || !list->model() || list->model()->rowCount() == 0)
            continue;
        const QRect at(list->mapTo(&page, QPoint(0, 0)), list->size());
        for (int y = std::max(0, at.top() / cell); y < std::min(rows, at.bottom() / cell + 1); ++y) {
            for (int x = std::max(0, at.left() / cell); x < std::min(columns, at.right() / cell + 1); ++x)
                isEmpty[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)] = false;
        }
    }
    // The biggest rectangle below a histogram, row by row.
    QRect best;
    std::vector<int> heights(static_cast<std::size_t>(columns), 0);
    for (int y = 0; y < rows; ++y) {
        for (int x = 0; x < columns; ++x) {
            auto &height = heights[static_cast<std::size_t>(x)];
            height = isEmpty[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)] ? height + 1 : 0;
        }
        for (int x = 0; x < columns; ++x) {
            int lowest = heights[static_cast<std::size_t>(x)];
            for (int to = x; to < columns && lowest > 0; ++to) {
                lowest = std::min(lowest, heights[static_cast<std::size_t>(to)]);
                if (lowest * (to - x + 1) > best.width() * best.height())
                    best = QRect(x, y - lowest + 1, to - x + 1, lowest);
            }
        }
    }
    return {best.x() * cell, best.y() * cell, best.width() * cell, best.height() * cell};
}

} // namespace

QStringList lookProblems(QWidget &window, QWidget &page)
{
    QStringList problems;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        const bool isPartOfField = qobject_cast<const QLineEdit *>(widget->parentWidget()); // its icons
        if (const QString cut = isPartOfField ? QString() : cutText(widget); !cut.isEmpty())
            problems.append(QStringLiteral("%1: %2").arg(nameOf(widget), cut));
        if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            problems += cutHeaders(header);
        problems += overlaps(widget);
    }
    const QRect empty = biggestEmpty(page);
    const double share = static_cast<double>(empty.width()) * empty.height() / (page.width() * page.height());
    if (share > bigShare)
        problems.append(QStringLiteral("nothing stands in %1 x %2 at %3, %4 (%5 % of the page)")
                            .arg(empty.width())
                            .arg(empty.height())
                            .arg(empty.x())
                            .arg(empty.y())
                            .arg(qRound(100 * share)));
    return problems;
}

Screenshots::Screenshots(ui::MainWindow &window, QString folder, QStringList pages)
    : QObject(&window)
    , m_window(window)
    , m_folder(std::move(folder))
    , m_pages(std::move(pages))
    , m_sinceMs(QDateTime::currentMSecsSinceEpoch())
{
    window.resize(windowSize);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Screenshots::step);
    timer->start(tick);
}

bool Screenshots::isReady() const
{
    for (const ui::StateView *state : m_window.findChildren<ui::StateView *>()) {
        if (state->isVisible() && state->isLoading())
            return false;
    }
    return true;
}

void Screenshots::step()
{
    const qint64 waitedMs = QDateTime::currentMSecsSinceEpoch() - m_sinceMs;
    if (m_page.isEmpty()) {
        if (!m_window.session().isOnline() || !m_window.workspace().isLive()) {
            if (waitedMs > patienceMs) {
                std::fprintf(stderr, "no connection: %s\n", qPrintable(m_window.session().error().message));
                QCoreApplication::exit(2);
            }
            return;
        }
        if (m_pages.isEmpty()) {
            for (const ui::PageEntry &entry : ui::pageTable()) {
                if (m_window.page(QLatin1String(entry.id)))
                    m_pages.append(QLatin1String(entry.id));
            }
        }
        next();
    } else if ((waitedMs > settleMs && isReady()) || waitedMs > patienceMs) {
        take();
        next();
    }
}

void Screenshots::next()
{
    while (!m_pages.isEmpty()) {
        m_page = m_pages.takeFirst();
        m_sinceMs = QDateTime::currentMSecsSinceEpoch();
        m_window.open(m_page);
        if (m_window.currentPage() != m_page) {
            std::fprintf(stderr, "%s: there is no such page\n", qPrintable(m_page));
            ++m_problems;
            continue;
        }
        // The first row, so that the inspector is in the picture.
        QTimer::singleShot(settleMs / 2, this, [this, page = m_page] {
            auto *table = m_window.page(page)->findChild<ui::TableView *>(QStringLiteral("listTableView"));
            if (table && table->isVisible() && table->model()->rowCount() > 0)
                table->setCurrentIndex(table->model()->index(0, table->horizontalHeader()->logicalIndex(0)));
        });
        return;
    }
    QCoreApplication::exit(m_problems == 0 ? 0 : 1);
}

void Screenshots::take()
{
    const QString name = QStringLiteral("%1-%2-%3-%4")
                             .arg(m_page,
                                 ui::Theme::instance().scheme() == ui::Scheme::Dark ? QStringLiteral("dark")
                                                                                    : QStringLiteral("light"))
                             .arg(qRound(100 * m_window.devicePixelRatioF()))
                             .arg(ui::currentLanguage());
    const QString path = QStringLiteral("%1/%2.png").arg(m_folder, name);
    QStringList problems = lookProblems(m_window, *m_window.page(m_page));
    if (!isReady())
        problems.append(QStringLiteral("its data did not come"));
    if (!m_window.grab().save(path))
        problems.append(QStringLiteral("%1 cannot be written").arg(path));
    problems.removeDuplicates();
    for (const QString &problem : std::as_const(problems))
        std::fprintf(stderr, "%s: %s\n", qPrintable(name), qPrintable(problem));
    std::printf("%s\n", qPrintable(name));
    std::fflush(stdout);
    m_problems += static_cast<int>(problems.size());
}

} // namespace usher
