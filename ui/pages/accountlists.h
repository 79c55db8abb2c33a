#pragma once

#include "app/console/accountsmodel.h"
#include "ui/widgets/page.h"

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QTimer;
QT_END_NAMESPACE

namespace usher::ui {

class Pill;

/// The accounts: list, and one of them with what can be done to it. A part of AccountsPage.
class AccountsList : public ListPage
{
    Q_OBJECT

public:
    AccountsList(const Context &context, console::AccountsModel &model);

    void addAccount();
    void retranslate() override;

Q_SIGNALS:
    /// Something was done: what is shown is to be asked for again.
    void acted();
    void sessionsAsked(const QString &account);

private:
    void buildInspector();
    void refresh();
    void show(const QString &account);
    void editAccount();
    void setPassword();
    void setDisabled(bool disabled);
    void unlock();
    void removeAccount();
    void endSessions();
    void change(const protocol::AccountsUpdate &message, const QString &done);
    /// Says why something was refused; a revision that is not the newest is said plainly.
    void failed(const Error &error);
    [[nodiscard]] bool isOwn(const QString &account) const;
    [[nodiscard]] bool mayAct();

    console::AccountsModel &m_model;
    QString m_shown;
    QWidget *m_body;
    QLabel *m_name;
    QLabel *m_fullName;
    Pill *m_role;
    Pill *m_state;
    QLabel *m_may;
    QLabel *m_sessions;
    QPushButton *m_edit;
    QPushButton *m_password;
    QPushButton *m_disable;
    QPushButton *m_unlock;
    QPushButton *m_showSessions;
    QPushButton *m_endSessions;
    QPushButton *m_remove;
    bool m_isWaiting = false;
};

/// Who is logged in, with which program and from where. A part of AccountsPage.
class SessionsList : public ListPage
{
    Q_OBJECT

public:
    SessionsList(const Context &context, console::AccountsModel &model);

    void retranslate() override;

Q_SIGNALS:
    void acted();

private:
    void refresh();
    void endSessions();
    void endNext(QStringList ids, int ended);

    console::AccountsModel &m_model;
    QPushButton *m_end;
    QAction *m_endAction;
    bool m_isWaiting = false;
};

/// Which role has which privilege, and what each privilege allows. A part of AccountsPage.
class RolesView : public QWidget
{
    Q_OBJECT

public:
    explicit RolesView(console::AccountsModel &model, QWidget *parent = nullptr);
    void refresh();
    void retranslate();

private:
    console::AccountsModel &m_model;
    QScrollArea *m_scroll;
    QStringList m_shown; ///< roles and privileges, as text
};

} // namespace usher::ui
