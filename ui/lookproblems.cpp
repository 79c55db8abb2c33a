#include "ui/lookproblems.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>

namespace usher::ui {

namespace {

constexpr int cell = 8; ///< of the grid in which emptiness is looked for
constexpr double bigShare = 0.25; ///< of a page
constexpr int mostRows = 200; ///< of a list
constexpr int shortText = 24; ///< longer ones may be cut in a cell

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
    if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(widget)) {
        const auto *line = spin->findChild<QLineEdit *>();
        return line
            ? lacks(line->text(), line->fontMetrics().horizontalAdvance(line->text()) + Theme::space(3),
                line->width(), "width")
            : QString();
    }
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
        const int wanted = header->fontMetrics().horizontalAdvance(title) + Theme::space(4);
        if (wanted > header->sectionSize(section) + 1)
            problems.append(QStringLiteral("%1: the header '%2' needs %3 and has %4")
                                .arg(nameOf(header->parentWidget()), title)
                                .arg(wanted)
                                .arg(header->sectionSize(section)));
    }
    return problems;
}

/// Cells whose text is cut: one line for each column in which that is more than an exception.
QStringList cutCells(const QAbstractItemView *view)
{
    const QAbstractItemModel *model = view->model();
    if (!model || model->rowCount() == 0)
        return {};
    QStringList problems;
    if (const auto *table = qobject_cast<const QTableView *>(view);
        table && table->horizontalScrollBar()->maximum() > 0)
        problems.append(QStringLiteral("%1: it is %2 wider than it has room")
                            .arg(nameOf(view))
                            .arg(table->horizontalScrollBar()->maximum()));
    for (int column = 0; column < model->columnCount(); ++column) {
        int seen = 0, cut = 0;
        QString example;
        for (int row = 0; row < std::min(model->rowCount(), mostRows); ++row) {
            const QModelIndex index = model->index(row, column);
            const QRect place = view->visualRect(index);
            if (place.isEmpty() || !place.intersects(view->viewport()->rect()))
                continue;
            ++seen;
            if (view->sizeHintForIndex(index).width() > place.width() + 1
                && index.data().toString().size() <= shortText) {
                ++cut;
                example = index.data().toString();
            }
        }
        if (cut > 0 && cut * 4 > seen)
            problems.append(QStringLiteral("%1: %2 of %3 cells of '%4' are cut, such as '%5'")
                                .arg(nameOf(view))
                                .arg(cut)
                                .arg(seen)
                                .arg(model->headerData(column, Qt::Horizontal).toString(), example));
    }
    return problems;
}

/// A widget that its parent does not show all of, unless it scrolls there.
QString outside(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    if (!parent || qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()) || !parent->layout()
        || parent->layout()->indexOf(const_cast<QWidget *>(widget)) < 0
        || parent->rect().adjusted(-1, -1, 1, 1).contains(widget->geometry()))
        return {};
    return QStringLiteral("%1 sticks out of what holds it").arg(nameOf(widget));
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
    const QRgb background = Theme::instance().color(Token::Background).rgb(); // between and below cards
    for (int y = 0; y < rows * cell; ++y) {
        for (int x = 0; x < columns * cell; ++x) {
            if (image.pixel(x, y) != image.pixel(x / cell * cell, y / cell * cell)
                || image.pixel(x, y) == background)
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

QStringList lookProblems(QWidget &window, QWidget *page)
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
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
            view && !qobject_cast<const QHeaderView *>(widget))
            problems += cutCells(view);
        if (const QString out = outside(widget); !out.isEmpty())
            problems.append(out);
        problems += overlaps(widget);
    }
    if (!page)
        return problems;
    const QRect empty = biggestEmpty(*page);
    const double share
        = static_cast<double>(empty.width()) * empty.height() / (page->width() * page->height());
    if (share > bigShare)
        problems.append(QStringLiteral("nothing stands in %1 x %2 at %3, %4 (%5 % of the page)")
                            .arg(empty.width())
                            .arg(empty.height())
                            .arg(empty.x())
                            .arg(empty.y())
                            .arg(qRound(100 * share)));
    return problems;
}

} // namespace usher::ui
