#pragma once

#include "shared/protocol/explorermessages.h"
#include "ui/widgets/basics.h"

QT_BEGIN_NAMESPACE
class QAction;
class QGridLayout;
class QStackedWidget;
class QTimer;
QT_END_NAMESPACE

namespace usher::console {
class RowsModel;
}

namespace usher::ui {

class StateView;
class TableView;

/// One live service: what it is, its booking, its data, what happened to it.
class ServiceInspector : public Card
{
    Q_OBJECT

public:
    explicit ServiceInspector(QWidget *parent = nullptr);

    /// What the list says of it already; the rest follows with show().
    void announce(const protocol::LiveService &service);
    void show(const protocol::ServiceDetail &detail);
    void showOver(); ///< it ended meanwhile
    void showFailed(const QString &why);
    void clear();
    void retranslate();

    [[nodiscard]] QPushButton &endButton() const { return *m_end; }

Q_SIGNALS:
    void configurationAsked(const QString &service);
    void retryAsked();

private:
    /// A muted name and a value beside it.
    struct Field
    {
        QLabel *name;
        QLabel *value;
    };
    Field addField(QGridLayout &grid, const QString &objectName);
    void set(const Field &field, const QString &value, const QString &toolTip = {});
    void showFacts();
    void showTimes();
    void showData();
    void showEvents();

    enum class Shows { Nothing, Service, Over, Failure };
    Shows m_shows = Shows::Nothing;
    QString m_failure;
    protocol::ServiceDetail m_service;
    bool m_hasDetail = false;

    QStackedWidget *m_stack;
    StateView *m_state;
    QLabel *m_title;
    Pill *m_pill;
    QLabel *m_id;
    QAbstractButton *m_copy;
    Field m_opened, m_ends, m_user, m_phone;
    QLabel *m_bookingTitle;
    QLabel *m_noBooking;
    QWidget *m_booking;
    Field m_number, m_left, m_group, m_node, m_code;
    QLabel *m_dataTitle;
    QLabel *m_noData;
    TableView *m_data;
    console::RowsModel *m_dataRows;
    QLabel *m_eventsTitle;
    QWidget *m_events;
    QList<protocol::ServiceEvent> m_eventsShown;
    QPushButton *m_configuration;
    QPushButton *m_end;
    QTimer *m_seconds;
};

} // namespace usher::ui
