#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>

QT_BEGIN_NAMESPACE
class QHeaderView;
class QTableView;
class QTimer;
QT_END_NAMESPACE

namespace usher::ui {

/// Makes the columns of a table as wide as the table, no wider and no narrower: what is left goes to columns
/// of text, and the widest of them give way. The last columns are left out while there is no room for all.
/// Measured when the table changes its size and when the first rows come, so that live rows do not move their
/// columns; off once somebody has drawn a column to a width or asked for one that has no room.
class ColumnFit : public QObject
{
    Q_OBJECT

public:
    struct Wish
    {
        int width = 0; ///< without any rows
        bool isText = true;
    };

    explicit ColumnFit(QTableView *table);

    /// One for each column of the model.
    void setWishes(const QList<Wish> &wishes);
    void setOn(bool on);
    /// Shows or hides a column because somebody wants it so.
    void choose(int section, bool isShown);
    /// Shows what was left out, until the next fit.
    void showLeftOut();
    [[nodiscard]] bool isOn() const { return m_isOn; }
    /// Once control is back in the event loop.
    void fitSoon();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Column
    {
        int section;
        int width; ///< as it is wished, and shows everything, at first
        int enough; ///< for what is in sight
        int least; ///< shows its title, and figures and states whole
        bool isText;
    };

    void fit();
    [[nodiscard]] QList<Column> measured() const;
    void leaveOut(QList<Column> &columns, int room);
    static void narrow(QList<Column> &columns, int room);
    static void widen(QList<Column> &columns, int room);

    QTableView *m_table;
    QHeaderView *m_header;
    QTimer *m_timer;
    QElapsedTimer m_sinceFirst; ///< row
    QList<Wish> m_wishes;
    QList<int> m_leftOut; ///< sections that are hidden only for want of room
    bool m_isOn = true;
    bool m_isFitting = false;
};

} // namespace usher::ui
