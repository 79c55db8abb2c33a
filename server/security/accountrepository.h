#pragma once

#include "server/security/loginpolicy.h"
#include "server/store/connection.h"

#include <QList>

#include <optional>

namespace usher::security {

/// @p text for binding: a null QString would arrive as NULL.
[[nodiscard]] inline QString bound(const QString &text)
{
    return text.isNull() ? QLatin1String("") : text;
}

/// An account as everyone may see it.
struct Account
{
    QString name;
    QString fullName;
    QString role;
    bool disabled = false;
    qint64 revision = 0;
    Failures failures;
};

/// ... and as only a login sees it.
struct StoredAccount
{
    Account account;
    QString passwordHash;
};

/// Table account. Store threads only.
class AccountRepository
{
public:
    explicit AccountRepository(store::Connection &connection)
        : m_connection(connection)
    {
    }

    /// Until the end of the transaction nobody else changes accounts. First in a job that judges by what it
    /// finds and then writes.
    [[nodiscard]] Result<void> lock();
    [[nodiscard]] Result<std::optional<StoredAccount>> find(const QString &name);
    /// By name.
    [[nodiscard]] Result<QList<Account>> list();
    [[nodiscard]] Result<int> count();
    /// Enabled administrators other than @p name; in PostgreSQL they stay as they are until the transaction
    /// ends.
    [[nodiscard]] Result<int> otherAdministrators(const QString &name);
    [[nodiscard]] Result<void> insert(const Account &account, const QString &passwordHash);
    [[nodiscard]] Result<void> update(const Account &account);
    [[nodiscard]] Result<void> remove(const QString &name);
    [[nodiscard]] Result<void> setPasswordHash(const QString &name, const QString &passwordHash);
    /// Replaces one hash by another of the same password; nothing happens if the password has changed
    /// meanwhile.
    [[nodiscard]] Result<void> replaceHash(const QString &name, const QString &before, const QString &after);
    [[nodiscard]] Result<void> setFailures(const QString &name, Failures failures);
    /// The last revision an account of this name had, 0 if there never was one: a re-created account goes on
    /// counting, so that a stale editor cannot change it.
    [[nodiscard]] Result<qint64> lastRevision(const QString &name);

private:
    store::Connection &m_connection;
};

/// How the audit names an account.
[[nodiscard]] QString accountSubject(const QString &name);

} // namespace usher::security
