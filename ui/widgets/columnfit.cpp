#include "ui/widgets/columnfit.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QResizeEvent>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <numeric>

namespace usher::ui {

namespace {

constexpr int settleMs = 1000; ///< rows that come later find the columns as they are
constexpr int shortChars = 20; ///< so much of a text is worth more than a further column
constexpr int mostTimesWish = 2; ///< a text that is longer than that is cut before others are

int sumOf(const auto &columns, auto width)
{
    return std::accumulate(columns.begin(), columns.end(), 0,
        [width](int before, const auto &column) { return before + column.*width; });
}

} // namespace

ColumnFit::ColumnFit(QTableView *table)
    : QObject(table)
    , m_table(table)
    , m_header(table->horizontalHeader())
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, &ColumnFit::fit);
    m_header->setResizeContentsPrecision(0); // what is in sight
    m_header->setStretchLastSection(false);
    table->viewport()->installEventFilter(this);
    connect(table->model(), &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) {
            if (m_table->model()->rowCount() == last - first + 1)
                m_sinceFirst.start();
            if (m_sinceFirst.isValid() && m_sinceFirst.elapsed() < settleMs)
                fitSoon();
        });
    connect(table->model(), &QAbstractItemModel::modelReset, this, &ColumnFit::fitSoon);
    connect(table->model(), &QAbstractItemModel::headerDataChanged, this, &ColumnFit::fitSoon);
    connect(m_header, &QHeaderView::sectionCountChanged, this, &ColumnFit::fitSoon);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &ColumnFit::fitSoon); // its arrow takes room
    connect(m_header, &QHeaderView::sectionHandleDoubleClicked, this, [this] { setOn(false); });
    connect(m_header, &QHeaderView::sectionResized, this, [this](int, int before, int after) {
        if (m_isFitting)
            return;
        if (before == 0 || after == 0) // shown or hidden
            fitSoon();
        else if (QGuiApplication::mouseButtons().testFlag(Qt::LeftButton) && m_header->underMouse())
            setOn(false);
    });
    connect(&Theme::instance(), &Theme::changed, this, &ColumnFit::fitSoon);
}

void ColumnFit::setWishes(const QList<Wish> &wishes)
{
    m_wishes = wishes;
    fitSoon();
}

void ColumnFit::setOn(bool on)
{
    m_isOn = on;
    m_header->setStretchLastSection(!on);
    if (on)
        fitSoon();
}

void ColumnFit::choose(int section, bool isShown)
{
    const bool wasLeftOut = m_leftOut.removeOne(section);
    if (isShown && wasLeftOut)
        setOn(false);
    m_header->setSectionHidden(section, !isShown);
}

void ColumnFit::showLeftOut()
{
    m_isFitting = true;
    for (const int section : std::as_const(m_leftOut))
        m_header->showSection(section);
    m_isFitting = false;
    m_leftOut.clear();
    fitSoon();
}

void ColumnFit::fitSoon()
{
    m_timer->start();
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        // Not of the height: a scroll bar that comes and goes while columns are fitted would never end it.
        const auto *resize = static_cast<const QResizeEvent *>(event);
        if (resize->size().width() != resize->oldSize().width())
            fitSoon();
    }
    return QObject::eventFilter(watched, event);
}

QList<ColumnFit::Column> ColumnFit::measured() const
{
    const bool hasRows = m_table->model()->rowCount() > 0;
    const int shortText = m_table->fontMetrics().horizontalAdvance(QString(shortChars, u'0'));
    QList<Column> columns;
    for (int section = 0; section < std::min<int>(m_header->count(), static_cast<int>(m_wishes.size()));
         ++section) {
        if (m_header->isSectionHidden(section))
            continue;
        const Wish &wish = m_wishes.at(section);
        const int title = m_header->sectionSizeHint(section);
        const int contents
            = hasRows ? static_cast<QAbstractItemView *>(m_table)->sizeHintForColumn(section) : wish.width;
        if (wish.isText) {
            const int enough = std::max(title, std::min(contents, mostTimesWish * wish.width));
            columns.append({section, std::max(enough, wish.width), enough,
                std::max(title, std::min({contents, wish.width, shortText})), true});
        } else {
            const int least = std::max({title, hasRows ? contents : wish.width, 3 * wish.width / 4});
            columns.append({section, std::max(least, wish.width), least, least, false});
        }
    }
    return columns;
}

// The last ones, until what is left can be narrow enough.
void ColumnFit::leaveOut(QList<Column> &columns, int room)
{
    while (columns.size() > 2 && sumOf(columns, &Column::least) > room) {
        const auto last
            = std::max_element(columns.begin(), columns.end(), [this](const auto &a, const auto &b) {
                  return m_header->visualIndex(a.section) < m_header->visualIndex(b.section);
              });
        m_leftOut.append(last->section);
        m_header->hideSection(last->section);
        columns.erase(last);
    }
}

// First all give what they have too much, then the widest texts are cut to one width.
void ColumnFit::narrow(QList<Column> &columns, int room)
{
    for (Column &column : columns) {
        const int missing = sumOf(columns, &Column::width) - room;
        if (missing > 0)
            column.width -= std::min(missing, column.width - column.enough);
    }
    int lowest = 0, highest = room; // of the width the texts are cut to
    const auto cut = [](const Column &column, int to) {
        return column.isText ? std::min(column.width, std::max(column.least, to)) : column.width;
    };
    while (lowest < highest) {
        const int middle = (lowest + highest + 1) / 2;
        const int sum = std::accumulate(columns.cbegin(), columns.cend(), 0,
            [&](int before, const Column &column) { return before + cut(column, middle); });
        if (sum <= room)
            lowest = middle;
        else
            highest = middle - 1;
    }
    for (Column &column : columns)
        column.width = cut(column, lowest);
}

// What is left goes to texts, each by its width; to all if there is no text.
void ColumnFit::widen(QList<Column> &columns, int room)
{
    const int left = room - sumOf(columns, &Column::width);
    const bool someText
        = std::any_of(columns.cbegin(), columns.cend(), [](const Column &column) { return column.isText; });
    int shares = 0, given = 0; // in sums, so that rounding adds up
    for (const Column &column : std::as_const(columns))
        shares += someText && !column.isText ? 0 : column.width;
    for (Column &column : columns) {
        if (left <= 0 || shares <= 0 || (someText && !column.isText))
            continue;
        const int from = static_cast<int>(qint64(given) * left / shares);
        given += column.width;
        column.width += static_cast<int>(qint64(given) * left / shares) - from;
    }
}

void ColumnFit::fit()
{
    const int room = m_table->viewport()->width();
    if (!m_isOn || room <= 0 || m_wishes.isEmpty())
        return;
    m_isFitting = true;
    for (const int section : std::as_const(m_leftOut))
        m_header->showSection(section);
    m_leftOut.clear();
    QList<Column> columns = measured();
    leaveOut(columns, room);
    if (sumOf(columns, &Column::width) > room)
        narrow(columns, room);
    widen(columns, room);
    for (const Column &column : std::as_const(columns))
        m_header->resizeSection(column.section, column.width);
    m_isFitting = false;
}

} // namespace usher::ui
