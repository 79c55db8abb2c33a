#pragma once

#include "ui/widgets/page.h"

#include <memory>

QT_BEGIN_NAMESPACE
class QStackedWidget;
class QTabBar;
class QTimer;
QT_END_NAMESPACE

namespace usher::console {
class AccountsModel;
}

namespace usher::ui {

class AccountsList;
class RolesView;
class SessionsList;

/// Accounts, who is logged in, and what the roles may. What is done here acts at once: accounts are no
/// configuration.
class AccountsPage : public Page
{
    Q_OBJECT

public:
    explicit AccountsPage(const Context &context);
    ~AccountsPage() override;

    void open(const QString &subject) override;
    [[nodiscard]] QList<QAction *> headerActions() const override { return {m_ownPassword, m_new}; }
    [[nodiscard]] QLineEdit *filterField() const override;
    void setActive(bool active) override;
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    void retranslate() override;

private:
    enum Tab { Accounts, Sessions, Roles };
    void refreshActions();
    void changeOwnPassword();

    std::unique_ptr<console::AccountsModel> m_model;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    AccountsList *m_accounts;
    SessionsList *m_sessions;
    RolesView *m_roles;
    QTimer *m_refresh;
    QAction *m_new;
    QAction *m_ownPassword;
};

} // namespace usher::ui
