#include "ui/dialogs/accountdialog.h"

#include "app/console/accountsmodel.h"
#include "app/console/catalog.h"
#include "app/console/session.h"
#include "app/console/workspace.h"
#include "ui/help.h"
#include "ui/theme/style.h"
#include "ui/widgets/basics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace usher::ui {

using console::AccountsModel;
using console::Tone;
using protocol::AccountInfo;

namespace {

constexpr int maxFieldLength = 1024;
const QString passwordSection = QStringLiteral("accounts");
const QString passwordOption = QStringLiteral("password-minimum-length");
constexpr int usualMinimumLength = 10;

/// The field of an error and what it says, if it is about one.
bool isAbout(const Error &error, const char *field)
{
    return error.code == ErrorCode::BadParameter && error.field == QLatin1String(field);
}

} // namespace

int passwordMinimumLength(const Context &context)
{
    const auto values = context.workspace.stored().find({RecordKind::Options, clusterOwner, passwordSection});
    QString text = values == context.workspace.stored().end() ? QString()
                                                              : values->second.values.value(passwordOption);
    if (const protocol::OptionRow *row = context.catalog.find(passwordSection, passwordOption);
        row && text.isEmpty())
        text = row->defaultText.value_or(QString());
    const int length = text.toInt();
    return length > 0 ? length : usualMinimumLength;
}

ProblemField ProblemField::add(QVBoxLayout *layout, const QString &objectName, const QString &label)
{
    ProblemField field{makeLabel(label), new QLineEdit, makeLabel({}, FontRole::Caption, Token::Bad)};
    field.line->setObjectName(objectName);
    field.line->setMaxLength(maxFieldLength);
    field.label->setBuddy(field.line);
    field.problem->setObjectName(objectName + QStringLiteral("ProblemLabel"));
    field.problem->setWordWrap(true);
    field.problem->hide();
    auto *group = new QVBoxLayout;
    group->setSpacing(Theme::space(1));
    group->addWidget(field.label);
    group->addWidget(field.line);
    group->addWidget(field.problem);
    layout->addLayout(group);
    return field;
}

void ProblemField::setProblem(const QString &text) const
{
    problem->setText(text);
    problem->setVisible(!text.isEmpty());
    setStyleProperty(line, "invalid", !text.isEmpty());
    line->setAccessibleDescription(text);
}

PasswordFields::PasswordFields(QVBoxLayout *layout, int minimumLength, QObject *parent)
    : QObject(parent)
    , m_minimumLength(minimumLength)
    , m_first(ProblemField::add(layout, QStringLiteral("passwordLineEdit"), tr("New &password")))
    , m_second(ProblemField::add(layout, QStringLiteral("repeatedPasswordLineEdit"), tr("The same &again")))
{
    for (const ProblemField *field : {&m_first, &m_second}) {
        field->line->setEchoMode(QLineEdit::Password);
        connect(field->line, &QLineEdit::textChanged, this, &PasswordFields::check);
    }
    m_first.line->setPlaceholderText(tr("At least %n character(s)", nullptr, minimumLength));
}

void PasswordFields::setAccount(const QString &account)
{
    m_account = account;
    check();
}

std::optional<QString> PasswordFields::password() const
{
    const QString text = m_first.line->text();
    return !text.isEmpty() && text == m_second.line->text()
            && AccountsModel::passwordProblem(text, m_account, m_minimumLength).isEmpty()
        ? std::optional(text)
        : std::nullopt;
}

void PasswordFields::check()
{
    const QString text = m_first.line->text();
    const QString again = m_second.line->text();
    m_first.setProblem(
        text.isEmpty() ? QString() : AccountsModel::passwordProblem(text, m_account, m_minimumLength));
    m_second.setProblem(again.isEmpty() || again == text ? QString() : tr("The two differ."));
    Q_EMIT changed();
}

AccountDialog::AccountDialog(const Context &context, const QList<protocol::RoleInfo> &roles,
    const std::optional<AccountInfo> &account, QWidget *parent)
    : Dialog(QStringLiteral("accountDialog"),
        account ? tr("Edit the account %1").arg(account->name) : tr("New account"), parent)
    , m_context(context)
    , m_account(account.value_or(AccountInfo()))
    , m_isNew(!account)
    , m_role(new QComboBox)
    , m_roleText(makeLabel({}, FontRole::Caption, Token::Muted))
    , m_save(setAction(QStringLiteral("saveAccountButton"), account ? tr("Save") : tr("Create")))
{
    setHelpTopic(this, QStringLiteral("pages/accounts#account"));
    setHint(tr("This acts at once and stands in the audit."));
    if (m_isNew) {
        m_name = ProblemField::add(contents(), QStringLiteral("accountLineEdit"), tr("&Name"));
        connect(m_name.line, &QLineEdit::textChanged, this, [this](const QString &name) {
            m_password->setAccount(name);
            check();
        });
    }
    m_fullName = ProblemField::add(contents(), QStringLiteral("fullNameLineEdit"), tr("&Full name"));
    connect(m_fullName.line, &QLineEdit::textChanged, this, &AccountDialog::check);
    QLabel *label = makeLabel(tr("&Role"));
    label->setBuddy(m_role);
    m_role->setObjectName(QStringLiteral("roleComboBox"));
    m_role->setAccessibleName(tr("Role"));
    m_roleText->setWordWrap(true);
    for (const protocol::RoleInfo &role : roles) {
        m_role->addItem(AccountsModel::roleText(role.name), role.name);
        m_role->setItemData(m_role->count() - 1, role.privileges, Qt::UserRole + 1);
    }
    contents()->addWidget(label);
    contents()->addWidget(m_role);
    contents()->addWidget(m_roleText);
    connect(m_role, &QComboBox::currentIndexChanged, this, &AccountDialog::check);
    if (m_isNew) {
        m_password = new PasswordFields(contents(), passwordMinimumLength(context), this);
        connect(m_password, &PasswordFields::changed, this, &AccountDialog::check);
        m_disabled = new QCheckBox(tr("&Disabled at first"));
        m_disabled->setObjectName(QStringLiteral("disabledCheckBox"));
        contents()->addWidget(m_disabled);
        m_role->setCurrentIndex(m_role->count() - 1); // the least that can be given
    }
    connect(m_save, &QPushButton::clicked, this, &AccountDialog::save);
    if (!m_isNew)
        fill();
    check();
    (m_isNew ? m_name : m_fullName).line->setFocus();
    resize(30 * fontMetrics().height(), 0);
}

void AccountDialog::fill()
{
    m_fullName.line->setText(m_account.fullName);
    m_role->setCurrentIndex(m_role->findData(m_account.role));
}

void AccountDialog::check()
{
    QString nameProblem;
    if (m_isNew) {
        const QString name = m_name.line->text();
        nameProblem = name.isEmpty() ? QString() : AccountsModel::nameProblem(name);
        m_name.setProblem(nameProblem);
    }
    const QString fullNameProblem = AccountsModel::fullNameProblem(m_fullName.line->text());
    m_fullName.setProblem(fullNameProblem);
    m_roleText->setText(
        tr("May: %1").arg(m_role->currentData(Qt::UserRole + 1).toStringList().join(QStringLiteral(", "))));
    const bool isWhole = !m_isNew || (!m_name.line->text().trimmed().isEmpty() && m_password->password());
    m_save->setEnabled(!m_isWaiting && isWhole && nameProblem.isEmpty() && fullNameProblem.isEmpty()
        && m_role->currentIndex() >= 0);
}

void AccountDialog::save()
{
    m_isWaiting = true;
    check();
    banner().show(tr("Saving …"), Tone::Info);
    const auto done = [this](const Result<AccountInfo> &answer) { finished(answer); };
    const QString role = m_role->currentData().toString();
    const QString fullName = m_fullName.line->text().trimmed();
    if (m_isNew) {
        m_context.session.call(
            protocol::AccountsCreate{m_name.line->text().trimmed(),
                m_password->password().value_or(QString()), role, fullName, m_disabled->isChecked()},
            this, done);
        return;
    }
    protocol::AccountsUpdate message{m_account.name, m_account.revision, {}, {}, {}, false};
    if (fullName != m_account.fullName)
        message.fullName = fullName;
    if (role != m_account.role)
        message.role = role;
    if (!message.fullName && !message.role) {
        accept();
        return;
    }
    m_context.session.call(message, this, done);
}

void AccountDialog::finished(const Result<AccountInfo> &answer)
{
    m_isWaiting = false;
    if (answer) {
        m_account = *answer;
        accept();
        return;
    }
    const Error &error = answer.error();
    check();
    banner().show(error.message, Tone::Bad);
    if (m_isNew && (isAbout(error, "name") || error.code == ErrorCode::Conflict))
        m_name.setProblem(error.message);
    else if (isAbout(error, "fullName"))
        m_fullName.setProblem(error.message);
    else if (m_password && isAbout(error, "password"))
        m_password->setProblem(error.message);
    else if (!m_isNew && error.code == ErrorCode::Conflict)
        reload();
}

void AccountDialog::reload()
{
    m_context.session.call(
        protocol::AccountsList{}, this, [this](const Result<protocol::AccountsAnswer> &answer) {
            if (!answer)
                return;
            const auto now = std::ranges::find(answer->accounts, m_account.name, &AccountInfo::name);
            if (now == answer->accounts.end()) {
                banner().show(tr("The account %1 is gone.").arg(m_account.name), Tone::Bad);
                return;
            }
            if (now->revision == m_account.revision)
                return; // refused for another reason
            banner().show(tr("Somebody else changed this account meanwhile: you saw revision %1, it is now "
                             "%2. The fields show it as it is now; change what is still to be changed.")
                              .arg(m_account.revision)
                              .arg(now->revision),
                Tone::Caution);
            m_account = *now;
            fill();
            check();
        });
}

PasswordDialog::PasswordDialog(const Context &context, const QString &account, QWidget *parent)
    : Dialog(QStringLiteral("passwordDialog"),
        account.isEmpty() ? tr("Change my password") : tr("Set the password of %1").arg(account), parent)
    , m_context(context)
    , m_account(account)
    , m_password(nullptr)
    , m_save(setAction(QStringLiteral("savePasswordButton"), tr("Set password")))
{
    setHelpTopic(this, QStringLiteral("pages/accounts#password"));
    setHint(account.isEmpty()
            ? tr("Your other sessions end.")
            : tr("The account is unlocked and its sessions end. This acts at once and stands in the audit."));
    if (account.isEmpty()) {
        m_current = ProblemField::add(
            contents(), QStringLiteral("currentPasswordLineEdit"), tr("&Current password"));
        m_current.line->setEchoMode(QLineEdit::Password);
        connect(m_current.line, &QLineEdit::textChanged, this, [this] {
            m_current.setProblem({});
            check();
        });
    }
    m_password = new PasswordFields(contents(), passwordMinimumLength(context), this);
    m_password->setAccount(account.isEmpty() ? context.session.account().account : account);
    connect(m_password, &PasswordFields::changed, this, &PasswordDialog::check);
    connect(m_save, &QPushButton::clicked, this, &PasswordDialog::save);
    check();
    resize(30 * fontMetrics().height(), 0);
}

void PasswordDialog::check()
{
    const bool hasCurrent = !m_current.line || !m_current.line->text().isEmpty();
    m_save->setEnabled(!m_isWaiting && hasCurrent && m_password->password().has_value());
}

void PasswordDialog::save()
{
    const QString password = m_password->password().value_or(QString());
    m_isWaiting = true;
    check();
    banner().show(tr("Saving …"), Tone::Info);
    const auto end
        = [this](const auto &answer) { finished(answer ? std::nullopt : std::optional(answer.error())); };
    if (m_account.isEmpty())
        m_context.session.call(protocol::SessionChangePassword{m_current.line->text(), password}, this, end);
    else
        m_context.session.call(protocol::AccountsSetPassword{m_account, password}, this, end);
}

void PasswordDialog::finished(const std::optional<Error> &error)
{
    m_isWaiting = false;
    if (!error) {
        accept();
        return;
    }
    check();
    banner().show(error->message, Tone::Bad);
    if (m_current.line && error->code == ErrorCode::Forbidden)
        m_current.setProblem(tr("This is not your present password."));
    else if (isAbout(*error, "password"))
        m_password->setProblem(error->message);
}

} // namespace usher::ui
