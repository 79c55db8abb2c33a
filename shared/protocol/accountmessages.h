#pragma once

#include "shared/protocol/sessionmessages.h"

/// Administration of accounts.
namespace usher::protocol {

struct AccountInfo
{
    QString name;
    QString fullName;
    QString role;
    bool disabled = false;
    qint64 revision = 0;
    qint64 lockedUntilMs = 0; ///< 0 = not locked

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("name", self.name);
        v("fullName", self.fullName);
        v("role", self.role);
        v("disabled", self.disabled);
        v("revision", self.revision);
        v("lockedUntil", asTime(self.lockedUntilMs), optional);
    }
};

struct RoleInfo
{
    QString name;
    QStringList privileges;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("name", self.name);
        v("privileges", self.privileges);
    }
};

struct AccountsAnswer
{
    QList<AccountInfo> accounts; ///< by name
    QList<RoleInfo> roles; ///< what an account may be given

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("accounts", self.accounts);
        v("roles", self.roles);
    }
};

struct AccountsList
{
    static constexpr char method[] = "accounts.list";
    using Answer = AccountsAnswer;

    template <typename Self, typename V> static void visit(Self &, V &&) { }
};

struct AccountsCreate
{
    static constexpr char method[] = "accounts.create";
    using Answer = AccountInfo;
    QString name;
    QString password;
    QString role;
    QString fullName;
    bool disabled = false;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("name", self.name);
        v("password", self.password);
        v("role", self.role);
        v("fullName", self.fullName, optional);
        v("disabled", self.disabled, optional);
    }
};

/// Changes what is given; a stale revision is a Conflict that names both. Disabling ends the account's
/// sessions.
struct AccountsUpdate
{
    static constexpr char method[] = "accounts.update";
    using Answer = AccountInfo;
    QString name;
    qint64 seenRevision = 0;
    std::optional<QString> fullName;
    std::optional<QString> role;
    std::optional<bool> disabled;
    bool unlock = false; ///< forgets failed logins

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("name", self.name);
        v("seenRevision", self.seenRevision);
        v("fullName", self.fullName, optional);
        v("role", self.role, optional);
        v("disabled", self.disabled, optional);
        v("unlock", self.unlock, optional);
    }
};

/// Sets the password of any account, unlocks it and ends its sessions (of the caller's own: the others).
struct AccountsSetPassword
{
    static constexpr char method[] = "accounts.setPassword";
    using Answer = AccountInfo;
    QString name;
    QString password;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("name", self.name);
        v("password", self.password);
    }
};

struct AccountsDelete
{
    static constexpr char method[] = "accounts.delete";
    using Answer = Done;
    QString name;
    qint64 seenRevision = 0;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("name", self.name);
        v("seenRevision", self.seenRevision);
    }
};

} // namespace usher::protocol
