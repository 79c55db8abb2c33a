#include "ui/widgets/filtermodel.h"

#include "app/console/cells.h"

#include <QElapsedTimer>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <numeric>

namespace usher::ui {

namespace {

constexpr qint64 sliceNs = 6'000'000; ///< of work, before whoever waits is let in
constexpr int sliceRows = 64; ///< between two looks at the clock
constexpr int mostLost = 500; ///< ranks; with more of them the order is worked out anew
constexpr qsizetype mostEvents = 20'000;
constexpr auto again = std::chrono::seconds(1); ///< after which the values of most rows have changed

template <typename T> void putIn(QList<T> &list, int first, int last, const T &what)
{
    if (first <= list.size())
        list.insert(first, last - first + 1, what);
}

template <typename T> void takeOut(QList<T> &list, int first, int last)
{
    if (last < list.size())
        list.remove(first, last - first + 1);
}

} // namespace

int FilterModel::Key::compare(const Key &other) const
{
    if (kind != other.kind)
        return kind < other.kind ? -1 : 1;
    if (kind == Kind::Text)
        return text.compare(other.text);
    return number < other.number ? -1 : number > other.number ? 1 : 0;
}

FilterModel::FilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_slices(new QTimer(this))
    , m_again(new QTimer(this))
{
    setSortRole(console::SortRole);
    m_slices->setInterval(0);
    m_again->setInterval(again);
    m_again->setSingleShot(true);
    connect(m_slices, &QTimer::timeout, this, &FilterModel::work);
    connect(m_again, &QTimer::timeout, this, [this] {
        if (isWorking())
            m_again->start();
        else if (m_isBig)
            start();
    });
    connect(&m_order, &QFutureWatcherBase::finished, this, &FilterModel::orderKnown);
}

void FilterModel::setSourceModel(QAbstractItemModel *source)
{
    if (source == sourceModel())
        return;
    if (sourceModel())
        sourceModel()->disconnect(this); // the base class connects anew
    if (source) {
        // Before the base class does: what it asks then is known.
        connect(source, &QAbstractItemModel::modelReset, this, &FilterModel::sourceReset);
        connect(source, &QAbstractItemModel::layoutChanged, this, &FilterModel::sourceReset);
        connect(source, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { sourceInserted(first, last); });
        connect(source, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { sourceRemoved(first, last); });
        connect(source, &QAbstractItemModel::rowsMoved, this, &FilterModel::sourceReset);
        connect(source, &QAbstractItemModel::dataChanged, this, &FilterModel::sourceChanged);
    }
    QSortFilterProxyModel::setSourceModel(source);
    sourceReset();
}

void FilterModel::count()
{
    m_isBig = sourceModel() && sourceModel()->rowCount() > manyRows;
    if (!m_isBig)
        forget();
}

void FilterModel::forget()
{
    m_ranks.clear();
    m_rankColumn = -1;
    m_lost = 0;
    m_matches.clear();
}

void FilterModel::sourceReset()
{
    forget();
    count();
    if (!m_isBig)
        m_words = m_wantedWords;
    if (m_isBig || isWorking())
        start();
}

void FilterModel::sourceInserted(int first, int last)
{
    const bool wasBig = m_isBig;
    count();
    if (!wasBig)
        forget();
    const int rows = last - first + 1;
    if (m_rankColumn >= 0) {
        putIn(m_ranks, first, last, -1);
        m_lost += rows;
    }
    if (!m_matches.isEmpty())
        putIn(m_matches, first, last, Unknown);
    note({Event::Kind::Inserted, first, last});
    if (m_isBig && (!wasBig || rows > manyRows))
        start();
}

void FilterModel::sourceRemoved(int first, int last)
{
    count();
    takeOut(m_ranks, first, last);
    takeOut(m_matches, first, last);
    note({Event::Kind::Removed, first, last});
}

void FilterModel::sourceChanged(const QModelIndex &from, const QModelIndex &to)
{
    if (!m_isBig || !from.isValid())
        return;
    const bool isSorted = m_rankColumn >= from.column() && m_rankColumn <= to.column();
    if (to.row() - from.row() > manyRows / 2) {
        if (isSorted)
            m_lost = static_cast<int>(m_ranks.size()); // yet they stand until it is known better
        if ((isSorted || !m_words.isEmpty()) && !m_again->isActive())
            m_again->start();
        return;
    }
    for (int row = from.row(); isSorted && row <= to.row() && row < m_ranks.size(); ++row)
        m_lost += std::exchange(m_ranks[row], -1) >= 0 ? 1 : 0;
    for (int row = from.row(); row <= to.row() && row < m_matches.size(); ++row)
        m_matches[row] = Unknown;
    note({Event::Kind::Changed, from.row(), to.row()});
}

/// What is being worked out has to bear with what happens meanwhile.
void FilterModel::note(Event event)
{
    if (m_step == Step::None)
        return;
    if (m_step == Step::Order) {
        m_events.append(event);
        m_isAgain = m_isAgain || m_events.size() > mostEvents;
        return;
    }
    const bool isPast = event.first < m_next;
    switch (event.kind) {
    case Event::Kind::Inserted:
        if (!isPast)
            return;
        putIn(m_keys, event.first, event.last, Key());
        putIn(m_arriving, event.first, event.last, Unknown);
        m_next += event.last - event.first + 1;
        break;
    case Event::Kind::Removed:
        if (!isPast)
            return;
        event.last = std::min(event.last, m_next - 1);
        takeOut(m_keys, event.first, event.last);
        takeOut(m_arriving, event.first, event.last);
        m_next -= event.last - event.first + 1;
        return;
    case Event::Kind::Changed:
        event.last = std::min(event.last, m_next - 1);
        break;
    }
    for (int row = event.first; row <= event.last; ++row) {
        if (row < m_keys.size())
            m_keys[row] = keyOf(row);
        if (row < m_arriving.size())
            m_arriving[row] = Unknown;
    }
}

void FilterModel::setFilterText(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words == m_wantedWords)
        return;
    m_wantedWords = words;
    if (m_isBig) {
        start();
        return;
    }
    m_words = words;
    m_matches.clear();
    invalidateFilter();
}

void FilterModel::sort(int column, Qt::SortOrder order)
{
    m_wantedColumn = column;
    m_wantedOrder = order;
    if (m_isBig && column >= 0 && (column != m_rankColumn || m_lost > mostLost)) {
        start();
        return;
    }
    QSortFilterProxyModel::sort(column, order);
    if (isWorking()) // on another order
        start();
}

void FilterModel::setFollowing(bool following)
{
    m_isFollowing = following;
    if (!following || !m_isBig || sortColumn() < 0) {
        setDynamicSortFilter(following); // which sorts
    } else if (!dynamicSortFilter()) {
        if (m_rankColumn == sortColumn() && m_lost <= mostLost)
            setDynamicSortFilter(true);
        else
            start();
    }
}

void FilterModel::start()
{
    if (m_step == Step::Order) { // what is on its way is of no use
        m_isAgain = true;
        return;
    }
    m_isAgain = false;
    const bool needsOrder
        = m_wantedColumn >= 0 && (m_rankColumn != m_wantedColumn || m_lost > 0 || m_ranks.isEmpty());
    workAt(needsOrder ? Step::Keys : Step::Match);
}

void FilterModel::workAt(Step step)
{
    m_step = step;
    m_next = 0;
    m_keys.clear();
    m_arriving.clear();
    m_events.clear();
    if (step == Step::Order || step == Step::None)
        m_slices->stop();
    else
        m_slices->start();
}

void FilterModel::work()
{
    const int rows = sourceModel() ? sourceModel()->rowCount() : 0;
    QElapsedTimer clock;
    clock.start();
    const bool isMatched = m_step == Step::Match && m_wantedWords.isEmpty();
    while (!isMatched && m_next < rows) {
        for (const int to = std::min(rows, m_next + sliceRows); m_next < to; ++m_next) {
            if (m_step == Step::Keys)
                m_keys.append(keyOf(m_next));
            else
                m_arriving.append(matches(m_wantedWords, m_next) ? Yes : No);
        }
        if (m_next < rows && clock.nsecsElapsed() > sliceNs)
            return;
    }
    if (m_step == Step::Match) {
        m_words = m_wantedWords;
        m_matches = std::exchange(m_arriving, {});
        finish();
        return;
    }
    auto promise = std::make_shared<QPromise<QList<int>>>();
    promise->start();
    QList<Key> keys = std::exchange(m_keys, {});
    workAt(Step::Order);
    m_order.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, keys = std::move(keys)] {
        promise->addResult(ranksOf(keys));
        promise->finish();
    });
}

QList<int> FilterModel::ranksOf(const QList<Key> &keys)
{
    std::vector<int> order(static_cast<std::size_t>(keys.size()));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, [&keys](int a, int b) { return keys.at(a).compare(keys.at(b)) < 0; });
    QList<int> ranks(keys.size());
    int rank = 0;
    for (std::size_t at = 0; at < order.size(); ++at) {
        if (at > 0 && keys.at(order[at]).compare(keys.at(order[at - 1])) != 0)
            rank = static_cast<int>(at);
        ranks[order[at]] = rank;
    }
    return ranks;
}

void FilterModel::orderKnown()
{
    if (m_step != Step::Order)
        return;
    if (m_isAgain || m_order.future().resultCount() == 0) {
        m_step = Step::None;
        start();
        return;
    }
    QList<int> ranks = m_order.future().takeResult();
    for (const Event &event : std::as_const(m_events)) {
        switch (event.kind) {
        case Event::Kind::Inserted:
            putIn(ranks, event.first, event.last, -1);
            break;
        case Event::Kind::Removed:
            takeOut(ranks, event.first, event.last);
            break;
        case Event::Kind::Changed:
            for (int row = event.first; row <= event.last && row < ranks.size(); ++row)
                ranks[row] = -1;
            break;
        }
    }
    if (m_isBig) {
        m_ranks = std::move(ranks);
        m_rankColumn = m_wantedColumn;
        m_lost = static_cast<int>(std::ranges::count(m_ranks, -1));
    }
    if (m_words != m_wantedWords || (!m_words.isEmpty() && m_matches.isEmpty())) {
        workAt(Step::Match);
    } else {
        finish();
    }
}

/// Shows what is known now.
void FilterModel::finish()
{
    workAt(Step::None);
    m_isPreparing = true; // the base class sorts at each of these, and once is enough
    if (m_isFollowing && !dynamicSortFilter())
        setDynamicSortFilter(true);
    if (sortColumn() != m_wantedColumn || sortOrder() != m_wantedOrder)
        QSortFilterProxyModel::sort(m_wantedColumn, m_wantedOrder);
    m_isPreparing = false;
    invalidate();
    Q_EMIT worked();
}

FilterModel::Key FilterModel::keyOf(int row) const
{
    const QVariant value = sourceModel()->index(row, m_wantedColumn).data(sortRole());
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return {};
    case QMetaType::QString:
        return {Key::Kind::Text, 0, value.toString()};
    default:
        return {Key::Kind::Number, value.toDouble()};
    }
}

bool FilterModel::matches(const QStringList &words, int row) const
{
    const int columns = words.isEmpty() ? 0 : sourceModel()->columnCount();
    QStringList texts;
    for (int column = 0; column < columns; ++column)
        texts.append(sourceModel()->index(row, column).data().toString());
    return std::ranges::all_of(words, [&texts](const QString &word) {
        return std::ranges::any_of(
            texts, [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
    });
}

bool FilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_words.isEmpty())
        return true;
    if (m_isBig && m_matches.isEmpty())
        return true; // work() is about to find out
    const Match known = m_matches.value(row, Unknown);
    return known == Unknown ? matches(m_words, row) : known == Yes;
}

bool FilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (!m_isBig)
        return QSortFilterProxyModel::lessThan(left, right);
    if (m_isPreparing || m_rankColumn != left.column())
        return false; // work() is about to find out
    const int a = m_ranks.value(left.row(), -1), b = m_ranks.value(right.row(), -1);
    return a >= 0 && b >= 0 ? a < b : QSortFilterProxyModel::lessThan(left, right);
}

} // namespace usher::ui
