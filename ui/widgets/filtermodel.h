#pragma once

#include <QFutureWatcher>
#include <QSortFilterProxyModel>

QT_BEGIN_NAMESPACE
class QTimer;
QT_END_NAMESPACE

namespace usher::ui {

/// Sorts by raw values and keeps the rows in which each word of the filter occurs, in whatever column. Of
/// many rows it works out the order and the matches a piece at a time (the order on another thread), and
/// shows what was there until it has them: 100,000 rows do not hold the window up.
class FilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    static constexpr int manyRows = 4000; ///< fewer are sorted and filtered at once

    explicit FilterModel(QObject *parent = nullptr);
    void setSourceModel(QAbstractItemModel *source) override;
    void setFilterText(const QString &text);
    [[nodiscard]] QString filterText() const { return m_wantedWords.join(u' '); }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Whether rows change their places as their values change.
    void setFollowing(bool following);
    /// Whether what is shown is not yet what was asked for.
    [[nodiscard]] bool isWorking() const { return m_step != Step::None; }

Q_SIGNALS:
    /// isWorking() has ended.
    void worked();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    enum class Step { None, Keys, Order, Match };
    enum Match : char { No, Yes, Unknown };
    /// A raw value, as small as it can be.
    struct Key
    {
        enum class Kind : char { Number, Text, None } kind = Kind::None;
        double number = 0;
        QString text{};
        [[nodiscard]] int compare(const Key &other) const;
    };
    /// What happened to rows of the source while their order was being worked out.
    struct Event
    {
        enum class Kind { Inserted, Removed, Changed } kind;
        int first, last;
    };

    void sourceReset();
    void sourceInserted(int first, int last);
    void sourceRemoved(int first, int last);
    void sourceChanged(const QModelIndex &from, const QModelIndex &to);
    void count();
    void forget();
    void start();
    void work();
    void workAt(Step step);
    void orderKnown();
    void finish();
    void note(Event event);
    [[nodiscard]] Key keyOf(int row) const;
    [[nodiscard]] bool matches(const QStringList &words, int row) const;
    [[nodiscard]] static QList<int> ranksOf(const QList<Key> &keys);

    QStringList m_words; ///< that what is shown was made with
    QStringList m_wantedWords;
    int m_wantedColumn = -1;
    Qt::SortOrder m_wantedOrder = Qt::AscendingOrder;
    bool m_isBig = false;
    bool m_isFollowing = true;

    // Of a source with many rows, beside its rows.
    QList<int> m_ranks; ///< places in the order of m_rankColumn, equal ones have one; -1: to be looked up
    int m_rankColumn = -1; ///< -1: the order is not known
    int m_lost = 0; ///< ranks that are -1
    QList<Match> m_matches; ///< of m_words; empty: all are, or it is not known yet

    Step m_step = Step::None;
    bool m_isAgain = false; ///< the order that is on its way is of another source, column or time
    int m_next = 0; ///< row
    QList<Key> m_keys;
    QList<Match> m_arriving; ///< of m_wantedWords
    QList<Event> m_events; ///< while the order is worked out elsewhere
    QFutureWatcher<QList<int>> m_order;
    bool m_isPreparing = false;
    QTimer *m_slices;
    QTimer *m_again;
};

} // namespace usher::ui
