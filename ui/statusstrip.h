#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace usher::console {
class Session;
class Workspace;
} // namespace usher::console

namespace usher::ui {

/// The window's lowest line: server, account and role, round trip, what is not applied, alarms.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void show(const console::Session &session, const console::Workspace &workspace, int alarms);

Q_SIGNALS:
    void serverAsked();
    void reviewAsked();
    void alarmsAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *m_server;
    QLabel *m_account;
    QLabel *m_roundTrip;
    QPushButton *m_changes;
    QPushButton *m_alarms;
    QColor m_environment;
};

} // namespace usher::ui
