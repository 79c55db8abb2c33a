#include "ui/widgets/evenlayout.h"

#include "ui/theme/theme.h"

#include <QStyle>
#include <QWidget>

namespace usher::ui {

EvenLayout::EvenLayout(int minColumn, QWidget *parent)
    : QLayout(parent)
    , m_minColumn(minColumn)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(Theme::between);
}

EvenLayout::~EvenLayout()
{
    qDeleteAll(m_items);
}

void EvenLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *EvenLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    QLayoutItem *item = m_items.takeAt(index);
    invalidate();
    return item;
}

QList<QLayoutItem *> EvenLayout::shown() const
{
    QList<QLayoutItem *> items;
    for (QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            items.append(item);
    }
    return items;
}

int EvenLayout::columnWidth() const
{
    int width = m_minColumn;
    for (const QLayoutItem *item : shown())
        width = std::max(width, item->minimumSize().width());
    return width;
}

QList<QList<QLayoutItem *>> EvenLayout::rowsFor(int width) const
{
    const QList<QLayoutItem *> items = shown();
    if (items.isEmpty())
        return {};
    const qsizetype fitting
        = std::clamp<qsizetype>((width + spacing()) / (columnWidth() + spacing()), 1, items.size());
    const qsizetype rows = (items.size() + fitting - 1) / fitting;
    QList<QList<QLayoutItem *>> result;
    for (qsizetype row = 0; row < rows; ++row) { // rows differ by one item at most
        const qsizetype from = (row * items.size() + rows - 1) / rows,
                        to = ((row + 1) * items.size() + rows - 1) / rows;
        result.append(items.mid(from, to - from));
    }
    return result;
}

int EvenLayout::widthIn(qsizetype columns, int width) const
{
    return static_cast<int>((width - (columns - 1) * spacing()) / columns);
}

int EvenLayout::heightOf(const QList<QLayoutItem *> &row, int width) const
{
    const int column = widthIn(row.size(), width);
    int height = 0;
    for (const QLayoutItem *item : row)
        height = std::max(
            height, item->hasHeightForWidth() ? item->heightForWidth(column) : item->sizeHint().height());
    return height;
}

int EvenLayout::heightForWidth(int width) const
{
    const QList<QList<QLayoutItem *>> rows = rowsFor(width);
    int height = static_cast<int>(std::max<qsizetype>(0, rows.size() - 1)) * spacing();
    for (const QList<QLayoutItem *> &row : rows)
        height += heightOf(row, width);
    return height;
}

QSize EvenLayout::sizeHint() const
{
    const int columns = static_cast<int>(shown().size());
    const int width = columns * columnWidth() + std::max(0, columns - 1) * spacing();
    return {width, heightForWidth(width)};
}

QSize EvenLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : shown())
        size = size.expandedTo(item->minimumSize());
    return size;
}

Qt::Orientations EvenLayout::expandingDirections() const
{
    Qt::Orientations directions = Qt::Horizontal;
    for (const QLayoutItem *item : shown())
        directions |= item->expandingDirections() & Qt::Vertical;
    return directions;
}

void EvenLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QList<QList<QLayoutItem *>> rows = rowsFor(rect.width());
    if (rows.isEmpty())
        return;
    const bool grows = expandingDirections().testFlag(Qt::Vertical);
    const int spare = grows ? std::max(0, rect.height() - heightForWidth(rect.width())) : 0;
    const Qt::LayoutDirection direction
        = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = rect.y();
    for (const QList<QLayoutItem *> &row : rows) {
        const int height = heightOf(row, rect.width()) + spare / static_cast<int>(rows.size());
        const int room = rect.width() - static_cast<int>(row.size() - 1) * spacing();
        for (qsizetype at = 0; at < row.size(); ++at) { // what does not divide evenly goes to the last ones
            const int from = static_cast<int>(at * room / row.size()),
                      to = static_cast<int>((at + 1) * room / row.size());
            const QRect place(rect.x() + from + static_cast<int>(at) * spacing(), y, to - from, height);
            row.at(at)->setGeometry(QStyle::visualRect(direction, rect, place));
        }
        y += height + spacing();
    }
}

} // namespace usher::ui
