#pragma once

#include "shared/protocol/accountmessages.h"
#include "ui/widgets/context.h"
#include "ui/widgets/dialog.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace usher::ui {

/// A field with its label above and what is wrong with it below.
struct ProblemField
{
    QLabel *label = nullptr;
    QLineEdit *line = nullptr;
    QLabel *problem = nullptr;

    /// Adds the three to @p layout.
    static ProblemField add(QVBoxLayout *layout, const QString &objectName, const QString &label);
    void setProblem(const QString &text) const;
};

/// A new password, typed twice, by the server's rules.
class PasswordFields : public QObject
{
    Q_OBJECT

public:
    PasswordFields(QVBoxLayout *layout, int minimumLength, QObject *parent);

    void setAccount(const QString &account); ///< a password is not its name
    /// Nothing as long as it breaks a rule or the two differ.
    [[nodiscard]] std::optional<QString> password() const;
    void setProblem(const QString &text) { m_first.setProblem(text); } ///< the server's

Q_SIGNALS:
    void changed();

private:
    void check();

    int m_minimumLength;
    QString m_account;
    ProblemField m_first, m_second;
};

/// Makes an account, or changes one. Both act at once: the dialog stays until the server has said yes.
class AccountDialog : public Dialog
{
    Q_OBJECT

public:
    /// @p account: to be changed; nothing: a new one.
    AccountDialog(const Context &context, const QList<protocol::RoleInfo> &roles,
        const std::optional<protocol::AccountInfo> &account, QWidget *parent);

    /// As the server has it after this.
    [[nodiscard]] const protocol::AccountInfo &account() const { return m_account; }

private:
    void fill();
    void check();
    void save();
    void finished(const Result<protocol::AccountInfo> &answer);
    void reload();

    Context m_context;
    protocol::AccountInfo m_account;
    bool m_isNew;
    bool m_isWaiting = false;
    ProblemField m_name, m_fullName;
    QComboBox *m_role;
    QLabel *m_roleText;
    PasswordFields *m_password = nullptr;
    QCheckBox *m_disabled = nullptr;
    QPushButton *m_save;
};

/// Sets the password of an account, or the caller's own, which takes the present one.
class PasswordDialog : public Dialog
{
    Q_OBJECT

public:
    /// @p account: whose; empty: the caller's own.
    PasswordDialog(const Context &context, const QString &account, QWidget *parent);

private:
    void check();
    void save();
    void finished(const std::optional<Error> &error);

    Context m_context;
    QString m_account;
    ProblemField m_current;
    PasswordFields *m_password;
    QPushButton *m_save;
    bool m_isWaiting = false;
};

/// What the server asks of a new password at least, as its configuration says.
[[nodiscard]] int passwordMinimumLength(const Context &context);

} // namespace usher::ui
