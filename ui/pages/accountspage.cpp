#include "ui/pages/accountspage.h"

#include "app/console/accountsmodel.h"
#include "ui/dialogs/accountdialog.h"
#include "ui/pages/accountlists.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

namespace usher::ui {

using namespace std::chrono_literals;
using console::AccountsModel;

namespace {

constexpr auto refreshInterval = 10s; // there is no topic for accounts

} // namespace

AccountsPage::AccountsPage(const Context &context)
    : Page(context)
    , m_model(std::make_unique<AccountsModel>(context.session))
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_accounts(new AccountsList(context, *m_model))
    , m_sessions(new SessionsList(context, *m_model))
    , m_roles(new RolesView(*m_model))
    , m_refresh(new QTimer(this))
    , m_new(new QAction(icon(QStringLiteral("plus")), {}, this))
    , m_ownPassword(new QAction(icon(QStringLiteral("lock")), {}, this))
{
    m_new->setObjectName(QStringLiteral("newAccount"));
    m_ownPassword->setObjectName(QStringLiteral("changeOwnPassword"));
    m_tabs->setObjectName(QStringLiteral("accountsTabBar"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_stack->setObjectName(QStringLiteral("accountsStackedWidget"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::inside);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::pageMargin, 0, Theme::pageMargin, 0);
    bar->addWidget(m_tabs);
    bar->addStretch(1);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_accounts, m_sessions, m_roles}) {
        m_stack->addWidget(part);
        m_tabs->addTab({});
    }
    m_refresh->setInterval(refreshInterval);
    connect(m_refresh, &QTimer::timeout, m_model.get(), &AccountsModel::refresh);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        m_accounts->setActive(isActive() && tab == Accounts);
        m_sessions->setActive(isActive() && tab == Sessions);
    });
    connect(m_accounts, &AccountsList::acted, m_model.get(), &AccountsModel::refresh);
    connect(m_sessions, &SessionsList::acted, m_model.get(), &AccountsModel::refresh);
    connect(m_accounts, &AccountsList::sessionsAsked, this, [this](const QString &account) {
        m_sessions->filterField()->setText(account);
        m_tabs->setCurrentIndex(Sessions);
    });
    connect(m_accounts, &Page::crumbChanged, this, &Page::crumbChanged);
    connect(m_new, &QAction::triggered, this, [this] {
        m_tabs->setCurrentIndex(Accounts);
        m_accounts->addAccount();
    });
    connect(m_ownPassword, &QAction::triggered, this, &AccountsPage::changeOwnPassword);
    connect(m_model.get(), &AccountsModel::refreshed, this, &AccountsPage::refreshActions);
    connect(&context.session, &console::Session::stateChanged, this, [this] {
        refreshActions();
        if (isActive() && this->context().session.isOnline())
            m_model->refresh();
    });
    AccountsPage::retranslate();
}

AccountsPage::~AccountsPage()
{
    delete m_stack; // its parts look at the model, which goes before the children
}

void AccountsPage::open(const QString &subject)
{
    if (subject.isEmpty())
        return;
    m_tabs->setCurrentIndex(Accounts);
    m_accounts->open(subject);
}

QLineEdit *AccountsPage::filterField() const
{
    switch (m_tabs->currentIndex()) {
    case Accounts:
        return m_accounts->filterField();
    case Sessions:
        return m_sessions->filterField();
    default:
        return nullptr;
    }
}

void AccountsPage::setActive(bool active)
{
    Page::setActive(active);
    m_accounts->setActive(active && m_tabs->currentIndex() == Accounts);
    m_sessions->setActive(active && m_tabs->currentIndex() == Sessions);
    if (active) {
        m_model->refresh();
        m_refresh->start();
    } else {
        m_refresh->stop();
    }
}

QByteArray AccountsPage::saveState() const
{
    return QByteArray::number(m_tabs->currentIndex()) + ' ' + m_accounts->saveState().toBase64() + ' '
        + m_sessions->saveState().toBase64();
}

void AccountsPage::restoreState(const QByteArray &state)
{
    const QList<QByteArray> parts = state.split(' ');
    if (parts.size() != 3)
        return;
    m_tabs->setCurrentIndex(parts.at(0).toInt());
    m_accounts->restoreState(QByteArray::fromBase64(parts.at(1)));
    m_sessions->restoreState(QByteArray::fromBase64(parts.at(2)));
}

// The parts hear of a new language themselves.
void AccountsPage::retranslate()
{
    m_tabs->setTabText(Accounts, tr("Accounts"));
    m_tabs->setTabText(Sessions, tr("Sessions"));
    m_tabs->setTabText(Roles, tr("Roles"));
    m_tabs->setAccessibleName(tr("What is shown"));
    m_new->setText(tr("New account"));
    m_ownPassword->setText(tr("Change my password"));
    m_model->retranslate();
    m_roles->retranslate();
    refreshActions();
}

void AccountsPage::refreshActions()
{
    const bool isOnline = context().session.isOnline();
    m_new->setEnabled(isOnline && m_model->isLoaded());
    m_ownPassword->setEnabled(isOnline);
}

void AccountsPage::changeOwnPassword()
{
    if (PasswordDialog(context(), {}, this).exec() == QDialog::Accepted) {
        context().navigator.notify(tr("Your password is changed."));
        m_model->refresh();
    }
}

} // namespace usher::ui
