#include "server/security/accountrepository.h"

#include "server/security/roles.h"

namespace usher::security {

using store::Rows;

QString accountSubject(const QString &name)
{
    return QStringLiteral("account ") + name;
}

namespace {

#define USHER_ACCOUNT_COLUMNS "name, full_name, role, disabled, revision, failures, locked_until"

Account accountFrom(const Rows &rows)
{
    return {rows.text(0), rows.text(1), rows.text(2), rows.integer(3) != 0, rows.integer(4),
        {static_cast<int>(rows.integer(5)), rows.integer(6)}};
}

} // namespace

Result<void> AccountRepository::lock()
{
    constexpr qint64 accountsLock = 0x5573687203; // "Ushr", 3
    return m_connection.lock(accountsLock);
}

Result<std::optional<StoredAccount>> AccountRepository::find(const QString &name)
{
    auto rows = m_connection.run(
        "SELECT " USHER_ACCOUNT_COLUMNS ", password_hash FROM account WHERE name = ?", {bound(name)});
    if (!rows)
        return fail(rows.error());
    if (!rows->next())
        return std::optional<StoredAccount>();
    return StoredAccount{accountFrom(*rows), rows->text(7)};
}

Result<QList<Account>> AccountRepository::list()
{
    auto rows = m_connection.run("SELECT " USHER_ACCOUNT_COLUMNS " FROM account ORDER BY name");
    if (!rows)
        return fail(rows.error());
    QList<Account> accounts;
    while (rows->next())
        accounts.append(accountFrom(*rows));
    return accounts;
}

Result<int> AccountRepository::count()
{
    auto rows = m_connection.run("SELECT count(*) FROM account");
    if (!rows)
        return fail(rows.error());
    return rows->next() ? static_cast<int>(rows->integer(0)) : 0;
}

Result<int> AccountRepository::otherAdministrators(const QString &name)
{
    const bool locks = m_connection.dialect() == store::Dialect::PostgreSql;
    auto rows = m_connection.run(locks
            ? "SELECT name FROM account WHERE role = ? AND disabled = 0 AND name <> ? FOR UPDATE"
            : "SELECT name FROM account WHERE role = ? AND disabled = 0 AND name <> ?",
        {QString::fromLatin1(administratorRole), bound(name)});
    if (!rows)
        return fail(rows.error());
    int found = 0;
    while (rows->next())
        ++found;
    return found;
}

Result<void> AccountRepository::insert(const Account &account, const QString &passwordHash)
{
    return m_connection
        .execute("INSERT INTO account (name, revision, role, full_name, password_hash, disabled) VALUES (?, "
                 "?, ?, ?, ?, ?)",
            {bound(account.name), account.revision, bound(account.role), bound(account.fullName),
                bound(passwordHash), account.disabled ? 1 : 0})
        .map([](int) {});
}

Result<void> AccountRepository::update(const Account &account)
{
    return m_connection
        .execute("UPDATE account SET revision = ?, role = ?, full_name = ?, disabled = ? WHERE name = ?",
            {account.revision, bound(account.role), bound(account.fullName), account.disabled ? 1 : 0,
                bound(account.name)})
        .map([](int) {});
}

Result<void> AccountRepository::remove(const QString &name)
{
    return m_connection.execute("DELETE FROM account WHERE name = ?", {bound(name)}).map([](int) {});
}

Result<void> AccountRepository::setPasswordHash(const QString &name, const QString &passwordHash)
{
    return m_connection
        .execute("UPDATE account SET password_hash = ?, failures = 0, locked_until = 0 WHERE name = ?",
            {bound(passwordHash), bound(name)})
        .map([](int) {});
}

Result<void> AccountRepository::replaceHash(const QString &name, const QString &before, const QString &after)
{
    return m_connection
        .execute("UPDATE account SET password_hash = ? WHERE name = ? AND password_hash = ?",
            {bound(after), bound(name), bound(before)})
        .map([](int) {});
}

Result<void> AccountRepository::setFailures(const QString &name, Failures failures)
{
    return m_connection
        .execute("UPDATE account SET failures = ?, locked_until = ? WHERE name = ?",
            {failures.count, failures.untilMs, bound(name)})
        .map([](int) {});
}

Result<qint64> AccountRepository::lastRevision(const QString &name)
{
    auto rows
        = m_connection.run("SELECT revision_after FROM audit WHERE subject = ? ORDER BY id DESC LIMIT 1",
            {bound(accountSubject(name))});
    if (!rows)
        return fail(rows.error());
    return rows->next() ? rows->integer(0) : 0;
}

} // namespace usher::security
