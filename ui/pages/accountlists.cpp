#include "ui/pages/accountlists.h"

#include "app/console/session.h"
#include "ui/dialogs/accountdialog.h"
#include "ui/help.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace usher::ui {

using console::AccountsModel;
using console::RowsModel;
using console::Tone;

namespace {

/// The list of @p page shows @p rows, or why there are none.
void showState(StateView &view, const AccountsModel &model, const QString &icon, const QString &none)
{
    if (!model.isLoaded() && model.error().message.isEmpty())
        view.showLoading();
    else if (!model.error().message.isEmpty() && model.error().code == ErrorCode::Forbidden)
        view.showForbidden(QStringLiteral("accounts"));
    else if (!model.error().message.isEmpty())
        view.showFailed(model.error().message);
    else
        view.showEmpty(icon, none, {});
}

} // namespace

AccountsList::AccountsList(const Context &context, AccountsModel &model)
    : ListPage(context)
    , m_model(model)
    , m_body(new QWidget)
    , m_name(makeLabel({}, FontRole::Title))
    , m_fullName(makeLabel({}, FontRole::Body, Token::Muted))
    , m_role(new Pill)
    , m_state(new Pill)
    , m_may(makeLabel({}, FontRole::Body, Token::Muted))
    , m_sessions(makeLabel({}))
    , m_edit(makeButton(QStringLiteral("editAccountButton"), {}, QStringLiteral("edit")))
    , m_password(makeButton(QStringLiteral("setPasswordButton"), {}, QStringLiteral("lock")))
    , m_disable(makeButton(QStringLiteral("disableAccountButton"), {}, QStringLiteral("pause")))
    , m_unlock(makeButton(QStringLiteral("unlockAccountButton"), {}, QStringLiteral("unlock")))
    , m_showSessions(makeButton(QStringLiteral("showSessionsButton"), {}, QStringLiteral("active")))
    , m_endSessions(makeButton(QStringLiteral("endSessionsButton"), {}, QStringLiteral("stop")))
    , m_remove(makeButton(QStringLiteral("deleteAccountButton"), {}, QStringLiteral("delete")))
{
    setObjectName(QStringLiteral("accountsListPage"));
    setHelpTopic(this, QStringLiteral("pages/accounts#account"));
    table().setSource(&model.accounts());
    table().setUp(model.accounts().columns());
    table().setSelectionMode(QAbstractItemView::SingleSelection);
    buildInspector();
    connect(&table(), &TableView::currentKeyChanged, this, &AccountsList::show);
    connect(&table(), &TableView::opened, this, &AccountsList::editAccount);
    connect(&table(), &TableView::renameAsked, this, &AccountsList::editAccount);
    connect(&table(), &TableView::deleteAsked, this, &AccountsList::removeAccount);
    connect(&model, &AccountsModel::refreshed, this, &AccountsList::refresh);
    connect(&context.session, &console::Session::stateChanged, this, &AccountsList::refresh);
    connect(&stateView(), &StateView::acted, this, &AccountsList::acted);
    connect(&banner(), &Banner::acted, &banner(), &QWidget::hide);
    AccountsList::retranslate();
}

void AccountsList::buildInspector()
{
    auto *card = new Card;
    card->setObjectName(QStringLiteral("accountCard"));
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel *label : {m_name, m_fullName, m_may, m_sessions})
        label->setWordWrap(true);
    card->contents()->addWidget(m_name);
    card->contents()->addWidget(m_body);
    card->contents()->addStretch(1);
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::inside);
    layout->addWidget(m_fullName);
    auto *pills = new QHBoxLayout;
    pills->setSpacing(Theme::inside);
    pills->addWidget(m_role);
    pills->addWidget(m_state);
    pills->addStretch(1);
    layout->addLayout(pills);
    layout->addWidget(m_may);
    layout->addWidget(m_sessions);
    layout->addSpacing(Theme::space(1));
    auto *buttons = new QGridLayout;
    buttons->setSpacing(Theme::inside);
    int place = 0;
    for (QPushButton *button :
        {m_edit, m_password, m_disable, m_unlock, m_showSessions, m_endSessions, m_remove}) {
        buttons->addWidget(button, place / 2, place % 2);
        ++place;
    }
    setStyleProperty(m_remove, "danger");
    layout->addLayout(buttons);
    setInspector(card);
    connect(m_edit, &QPushButton::clicked, this, &AccountsList::editAccount);
    connect(m_password, &QPushButton::clicked, this, &AccountsList::setPassword);
    connect(m_disable, &QPushButton::clicked, this, [this] {
        const auto account = m_model.find(m_shown);
        setDisabled(account && !account->disabled);
    });
    connect(m_unlock, &QPushButton::clicked, this, &AccountsList::unlock);
    connect(m_showSessions, &QPushButton::clicked, this, [this] { Q_EMIT sessionsAsked(m_shown); });
    connect(m_endSessions, &QPushButton::clicked, this, &AccountsList::endSessions);
    connect(m_remove, &QPushButton::clicked, this, &AccountsList::removeAccount);
}

void AccountsList::retranslate()
{
    ListPage::retranslate();
    m_edit->setText(tr("Edit …"));
    m_password->setText(tr("Set password …"));
    m_unlock->setText(tr("Unlock"));
    m_showSessions->setText(tr("Show sessions"));
    m_endSessions->setText(tr("End sessions …"));
    m_remove->setText(tr("Delete …"));
    table().setAccessibleName(tr("Accounts"));
    refresh();
}

bool AccountsList::isOwn(const QString &account) const
{
    return account == context().session.account().account;
}

bool AccountsList::mayAct()
{
    return !m_isWaiting && m_model.find(m_shown) && context().session.isOnline()
        && context().navigator.mayChange();
}

void AccountsList::show(const QString &account)
{
    m_shown = account;
    refresh();
    Q_EMIT crumbChanged(account);
}

void AccountsList::refresh()
{
    showRows(m_model.accounts().rowCount() > 0);
    showState(stateView(), m_model, QStringLiteral("accounts"), tr("No account"));
    selectFirst();
    const auto account = m_model.find(m_shown);
    m_body->setVisible(account.has_value());
    m_name->setText(account ? account->name : tr("Choose an account"));
    if (!account)
        return;
    const bool mayAct = context().session.isOnline() && !m_isWaiting;
    m_fullName->setText(account->fullName);
    m_fullName->setVisible(!account->fullName.isEmpty());
    m_role->setState(AccountsModel::roleText(account->role), AccountsModel::roleTone(account->role));
    m_state->setState(AccountsModel::stateText(*account), AccountsModel::stateTone(*account));
    QStringList privileges;
    for (const protocol::RoleInfo &role : m_model.roles()) {
        if (role.name == account->role)
            privileges = role.privileges;
    }
    m_may->setText(tr("May: %1").arg(privileges.join(QStringLiteral(", "))));
    const int sessions = m_model.sessionsOf(account->name);
    m_sessions->setText(
        sessions == 0 ? tr("Not logged in") : tr("Logged in with %n session(s)", nullptr, sessions));
    m_disable->setText(account->disabled ? tr("Enable") : tr("Disable …"));
    m_disable->setIcon(icon(account->disabled ? QStringLiteral("play") : QStringLiteral("pause")));
    for (QPushButton *button : {m_edit, m_password, m_disable, m_remove})
        button->setEnabled(mayAct);
    m_unlock->setEnabled(mayAct && account->lockedUntilMs > 0);
    m_showSessions->setEnabled(sessions > 0);
    m_endSessions->setEnabled(mayAct && sessions > 0);
}

void AccountsList::addAccount()
{
    if (!context().navigator.mayChange())
        return;
    AccountDialog dialog(context(), m_model.roles(), {}, this);
    const bool isMade = dialog.exec() == QDialog::Accepted;
    Q_EMIT acted(); // also who cancels while it is being saved wants to know
    if (!isMade)
        return;
    context().navigator.notify(tr("The account %1 is made.").arg(dialog.account().name));
    open(dialog.account().name);
}

void AccountsList::editAccount()
{
    if (!mayAct())
        return;
    AccountDialog dialog(context(), m_model.roles(), m_model.find(m_shown), this);
    if (dialog.exec() == QDialog::Accepted)
        context().navigator.notify(tr("The account %1 is changed.").arg(dialog.account().name));
    Q_EMIT acted(); // somebody else may have changed it meanwhile
}

void AccountsList::setPassword()
{
    if (!mayAct())
        return;
    PasswordDialog dialog(context(), m_shown, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    context().navigator.notify(tr("The password of %1 is set.").arg(m_shown));
    Q_EMIT acted();
}

void AccountsList::change(const protocol::AccountsUpdate &message, const QString &done)
{
    m_isWaiting = true;
    refresh();
    context().session.call(message, this, [this, done](const Result<protocol::AccountInfo> &answer) {
        m_isWaiting = false;
        if (answer) {
            banner().hide();
            context().navigator.notify(done);
        } else {
            failed(answer.error());
        }
        refresh();
        Q_EMIT acted();
    });
}

void AccountsList::failed(const Error &error)
{
    const bool isStale = error.code == ErrorCode::Conflict && error.data.contains(QLatin1String("current"));
    banner().show(
        isStale ? tr(
            "Somebody else changed this account meanwhile, so nothing was done. It is shown as it is now.")
                : error.message,
        isStale ? Tone::Caution : Tone::Bad, tr("Close"));
}

void AccountsList::setDisabled(bool disabled)
{
    const QString name = m_shown;
    if (!mayAct())
        return;
    QString text = tr("Its sessions end at once and it cannot log in any more until it is enabled.");
    if (isOwn(name))
        text = tr("This is your own account: you are logged out at once. %1").arg(text);
    if (disabled && !confirm(this, tr("Disable %1?").arg(name), text, tr("Disable"), true))
        return;
    const auto account = m_model.find(name);
    if (!account)
        return;
    change({name, account->revision, {}, {}, disabled, false},
        disabled ? tr("The account %1 is disabled.").arg(name) : tr("The account %1 is enabled.").arg(name));
}

void AccountsList::unlock()
{
    const auto account = m_model.find(m_shown);
    if (account && mayAct())
        change(
            {m_shown, account->revision, {}, {}, {}, true}, tr("The account %1 is unlocked.").arg(m_shown));
}

void AccountsList::removeAccount()
{
    const auto account = m_model.find(m_shown);
    if (!account || !mayAct())
        return;
    QString text = tr("Its sessions end at once. What it did stays in the audit.");
    if (isOwn(account->name))
        text = tr("This is your own account: you are logged out at once. %1").arg(text);
    if (!confirm(this, tr("Delete the account %1?").arg(account->name), text, tr("Delete"), true))
        return;
    m_isWaiting = true;
    refresh();
    context().session.call(protocol::AccountsDelete{account->name, account->revision}, this,
        [this, name = account->name](const Result<protocol::Done> &answer) {
            m_isWaiting = false;
            if (answer) {
                banner().hide();
                context().navigator.notify(tr("The account %1 is deleted.").arg(name));
            } else {
                failed(answer.error());
            }
            refresh();
            Q_EMIT acted();
        });
}

void AccountsList::endSessions()
{
    const QString name = m_shown;
    if (!mayAct())
        return;
    const QString text = isOwn(name)
        ? tr("These are your own sessions, this window's too: you are logged out at once.")
        : tr("Whoever works with this account must log in again.");
    const int count = m_model.sessionsOf(name);
    if (!confirm(this, tr("End %n session(s) of %1?", nullptr, count).arg(name), text, tr("End"), true))
        return;
    m_isWaiting = true;
    context().session.call(
        protocol::SessionsRevoke{{}, name}, this, [this](const Result<protocol::RevokedAnswer> &answer) {
            m_isWaiting = false;
            if (answer)
                context().navigator.notify(tr("%n session(s) ended.", nullptr, answer->revoked));
            else
                failed(answer.error());
            Q_EMIT acted();
        });
}

SessionsList::SessionsList(const Context &context, AccountsModel &model)
    : ListPage(context)
    , m_model(model)
    , m_end(makeButton(QStringLiteral("endSessionButton"), {}, QStringLiteral("stop")))
    , m_endAction(new QAction(icon(QStringLiteral("stop")), {}, this))
{
    setObjectName(QStringLiteral("sessionsListPage"));
    setHelpTopic(this, QStringLiteral("pages/accounts#sessions"));
    table().setSource(&model.sessions());
    table().setUp(model.sessions().columns());
    table().setRowActions({m_endAction});
    addBesideFilter(m_end);
    connect(&table(), &TableView::currentKeyChanged, this, &SessionsList::refresh);
    connect(table().selectionModel(), &QItemSelectionModel::selectionChanged, this, &SessionsList::refresh);
    connect(&table(), &TableView::deleteAsked, this, &SessionsList::endSessions);
    connect(m_end, &QPushButton::clicked, this, &SessionsList::endSessions);
    connect(m_endAction, &QAction::triggered, this, &SessionsList::endSessions);
    connect(&model, &AccountsModel::refreshed, this, &SessionsList::refresh);
    connect(&context.session, &console::Session::stateChanged, this, &SessionsList::refresh);
    connect(&stateView(), &StateView::acted, this, &SessionsList::acted);
    connect(&banner(), &Banner::acted, &banner(), &QWidget::hide);
    SessionsList::retranslate();
}

void SessionsList::retranslate()
{
    ListPage::retranslate();
    m_end->setText(tr("End session …"));
    m_endAction->setText(tr("End session …"));
    table().setAccessibleName(tr("Sessions"));
    refresh();
}

void SessionsList::refresh()
{
    showRows(m_model.sessions().rowCount() > 0);
    showState(stateView(), m_model, QStringLiteral("accounts"), tr("Nobody is logged in"));
    const bool mayEnd = context().session.isOnline() && !m_isWaiting && !table().selectedKeys().isEmpty();
    m_end->setEnabled(mayEnd);
    m_endAction->setEnabled(mayEnd);
}

void SessionsList::endSessions()
{
    const QStringList ids = table().selectedKeys();
    if (ids.isEmpty() || m_isWaiting || !context().navigator.mayChange())
        return;
    QString text = tr("Whoever works with it must log in again.");
    for (const QString &id : ids) {
        const int row = m_model.sessions().rowOf(id);
        if (row >= 0 && m_model.sessions().row(row)[QLatin1String("own")].toBool())
            text = tr("One of them is this window's: you are logged out at once.");
    }
    if (!confirm(
            this, tr("End %n session(s)?", nullptr, static_cast<int>(ids.size())), text, tr("End"), true))
        return;
    m_isWaiting = true;
    refresh();
    endNext(ids, 0);
}

void SessionsList::endNext(QStringList ids, int ended)
{
    if (ids.isEmpty()) {
        m_isWaiting = false;
        context().navigator.notify(tr("%n session(s) ended.", nullptr, ended));
        Q_EMIT acted();
        return;
    }
    const QString id = ids.takeFirst();
    context().session.call(protocol::SessionsRevoke{id, {}}, this,
        [this, ids, ended](const Result<protocol::RevokedAnswer> &answer) {
            if (answer || answer.error().code == ErrorCode::NotFound) { // gone is gone
                endNext(ids, ended + (answer ? answer->revoked : 0));
                return;
            }
            m_isWaiting = false;
            banner().show(answer.error().message, Tone::Bad, tr("Close"));
            Q_EMIT acted();
        });
}

RolesView::RolesView(AccountsModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_scroll(new QScrollArea)
{
    setObjectName(QStringLiteral("rolesWidget"));
    setHelpTopic(this, QStringLiteral("pages/accounts#roles"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargin, 0, Theme::pageMargin, Theme::pageMargin);
    auto *card = new Card;
    card->setObjectName(QStringLiteral("rolesCard"));
    m_scroll->setObjectName(QStringLiteral("rolesScrollArea"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    card->contents()->addWidget(m_scroll);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // no higher than what is in it
    layout->addWidget(card);
    layout->addStretch(1);
    connect(&model, &AccountsModel::refreshed, this, &RolesView::refresh);
}

void RolesView::retranslate()
{
    m_shown.clear();
    refresh();
}

void RolesView::refresh()
{
    QStringList privileges, now;
    for (const protocol::RoleInfo &role : m_model.roles()) {
        now.append(AccountsModel::roleText(role.name) + u':' + role.privileges.join(u','));
        for (const QString &privilege : role.privileges) {
            if (!privileges.contains(privilege))
                privileges.append(privilege);
        }
    }
    if (std::exchange(m_shown, now) == now)
        return;
    auto *body = new QWidget;
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::space(6));
    grid->setVerticalSpacing(Theme::between);
    const int text = static_cast<int>(m_model.roles().size()) + 1;
    grid->setColumnStretch(text, 1);
    const auto head = [grid](const QString &words, int column) {
        grid->addWidget(
            makeLabel(words, FontRole::Emphasis), 0, column, column > 0 ? Qt::AlignCenter : Qt::AlignLeading);
    };
    head(tr("Privilege"), 0);
    int column = 1;
    for (const protocol::RoleInfo &role : m_model.roles())
        head(AccountsModel::roleText(role.name), column++);
    grid->addWidget(makeLabel(tr("What it allows"), FontRole::Emphasis), 0, text);
    const int extent = body->fontMetrics().height();
    int row = 1;
    for (const QString &privilege : std::as_const(privileges)) {
        grid->addWidget(makeLine(), row++, 0, 1, text + 1);
        grid->addWidget(makeLabel(privilege), row, 0);
        column = 1;
        for (const protocol::RoleInfo &role : m_model.roles()) {
            const bool has = role.privileges.contains(privilege);
            QLabel *mark = makeLabel(has ? QString() : QStringLiteral("–"), FontRole::Body, Token::Muted);
            if (has)
                mark->setPixmap(icon(QStringLiteral("check"), Token::Good).pixmap(extent, extent));
            mark->setObjectName(role.name + u'_' + privilege + QStringLiteral("Label"));
            mark->setAccessibleName((has ? tr("%1 has %2") : tr("%1 does not have %2"))
                                        .arg(AccountsModel::roleText(role.name), privilege));
            mark->setToolTip(mark->accessibleName());
            grid->addWidget(mark, row, column++, Qt::AlignCenter);
        }
        QLabel *words = makeLabel(AccountsModel::privilegeText(privilege), FontRole::Body, Token::Muted);
        words->setWordWrap(true);
        grid->addWidget(words, row++, text);
    }
    grid->setRowStretch(row, 1);
    m_scroll->setWidget(body);
    m_scroll->updateGeometry();
    m_scroll->viewport()->setAutoFillBackground(false); // the card shows through
    body->setAutoFillBackground(false); // setWidget() has turned it on
}

} // namespace usher::ui
