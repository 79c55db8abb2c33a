#pragma once

#include "app/console/valuesmodel.h"
#include "ui/widgets/context.h"

#include <QWidget>

#include <limits>
#include <memory>

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTimer;
class QToolButton;
QT_END_NAMESPACE

namespace usher::console {
class TopicModel;
}
namespace usher::protocol {
struct ResourcesAnswer;
}

namespace usher::ui {

class StateView;
class TableView;

/// The values of one resource group: who holds each now, and all that can be done to them.
class ValuesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ValuesPanel(const Context &context, QWidget *parent = nullptr);
    ~ValuesPanel() override;

    void setGroup(const std::optional<RecordKey> &group);
    /// Names of the group's pools, as in the topic `pools`: one, or one for each node.
    void setPools(const QStringList &pools);
    /// Makes the row of @p value current, if there is one.
    void select(const QString &value);
    void setActive(bool active);
    void retranslate();

    [[nodiscard]] const console::ValuesModel &model() const { return *m_model; }
    [[nodiscard]] TableView &table() const { return *m_table; }

private:
    static constexpr qsizetype maxSelected = std::numeric_limits<int>::max();
    void buildTools();
    void buildTable();
    void watch();
    void bookingsUpdated();
    void knowBookings();
    void poll();
    void polled(const protocol::ResourcesAnswer &answer);
    [[nodiscard]] std::optional<console::ValueBooking> bookingOf(const QString &value) const;
    [[nodiscard]] QList<int> selectedRows(qsizetype most = maxSelected) const; ///< of the model
    [[nodiscard]] bool mayEdit() const;
    void addValues();
    void editCell(int column);
    void opened();
    void removeValues();
    void moveSelected(int step);
    void moveRows(const QList<int> &rows, int to);
    void releaseValues();
    void release(const QString &value, const QString &node, const QString &reason);
    void openService();
    void copyRelease();
    void refreshState();
    void refreshActions();

    Context m_context;
    std::unique_ptr<console::TopicModel> m_bookings; ///< of the group
    std::unique_ptr<console::ValuesModel> m_model;
    QStringList m_pools;
    QStringList m_touched; ///< values whose bookings have changed since the last update
    QHash<QString, console::ValueBooking> m_polled; ///< for accounts that may not watch
    QTimer *m_seconds;
    QTimer *m_polls;
    QLabel *m_count;
    QLineEdit *m_filter;
    QPushButton *m_add;
    QToolButton *m_releaseButton;
    QToolButton *m_removeButton;
    QToolButton *m_upButton;
    QToolButton *m_downButton;
    QStackedWidget *m_stack;
    TableView *m_table;
    StateView *m_state;
    QAction *m_edit;
    QAction *m_remove;
    QAction *m_up;
    QAction *m_down;
    QAction *m_release;
    QAction *m_openService;
    QAction *m_copy;
    int m_releasing = 0;
    QStringList m_notReleased;
    bool m_isActive = false;
    bool m_areBookingsKnown = false; ///< what m_bookings has is of this group
};

} // namespace usher::ui
