#pragma once

#include "shared/result.h"

#include <QHash>
#include <QString>

#include <functional>

namespace usher::security {

/// When failed logins lock, and for how long.
struct Lockout
{
    int threshold = 5; ///< failures until the first lock
    qint64 windowMs = 300'000; ///< failures below the threshold are forgotten after so long without another
    qint64 firstMs = 300'000; ///< length of the first lock; each further failure doubles it
    qint64 longestMs = 3'600'000; ///< ... up to this; and after so long without one, all is forgotten
};

/// The failures of one account or address.
struct Failures
{
    int count = 0;
    qint64 untilMs = 0; ///< end of the lock; without a lock the time of the last failure

    [[nodiscard]] qint64 lockedForMs(qint64 nowMs) const { return std::max<qint64>(0, untilMs - nowMs); }
    [[nodiscard]] bool isForgotten(qint64 nowMs, const Lockout &lockout) const;
    [[nodiscard]] Failures afterAnother(qint64 nowMs, const Lockout &lockout) const;
};

/// Failures by key, in memory and bounded: when full, the forgotten go first, then the one whose lock ends
/// first.
class FailureTable
{
public:
    explicit FailureTable(Lockout lockout = {}, qsizetype maxEntries = 10'000)
        : m_lockout(lockout)
        , m_maxEntries(maxEntries)
    {
    }

    void setLockout(Lockout lockout) { m_lockout = lockout; }
    /// 0 if not locked.
    [[nodiscard]] qint64 lockedForMs(const QString &key, qint64 nowMs) const;
    void add(const QString &key, qint64 nowMs);
    void remove(const QString &key) { m_failures.remove(key); }
    [[nodiscard]] qsizetype size() const { return m_failures.size(); }

private:
    void makeRoom(qint64 nowMs);

    Lockout m_lockout;
    qsizetype m_maxEntries;
    QHash<QString, Failures> m_failures;
};

/// The key under which an address's failures count: an IPv6 peer is its /64 network, which one host owns.
[[nodiscard]] QString addressKey(const QString &address);

/// The options of section [accounts] (shared/config/options/accounts.cpp).
struct LoginPolicy
{
    Lockout account;
    Lockout address{20, 300'000, 300'000, 3'600'000};
    qint64 sessionLifetimeMs = 43'200'000;
    qint64 sessionIdleMs = 1'800'000;
    int sessionsPerAccount = 20;
    int passwordMinimumLength = 10; ///< characters

    /// @p integer gives the effective value of an option of section [accounts] by name.
    [[nodiscard]] static LoginPolicy from(const std::function<qint64(const QString &name)> &integer);
};

inline constexpr int maxAccountNameLength = 64;
inline constexpr int maxFullNameLength = 200;
inline constexpr int maxPasswordBytes = 1024; ///< of UTF-8

/// Trimmed and lower-cased: names differ in more than case.
[[nodiscard]] QString normalisedAccountName(const QString &name);
/// A normalised name: 1 to 64 of a-z, 0-9, `.`, `_`, `-`, `@`, not starting with a sign.
[[nodiscard]] Result<void> checkAccountName(const QString &name);
[[nodiscard]] Result<void> checkFullName(const QString &fullName);
/// Length, no control characters, not the account's name, not one character repeated.
[[nodiscard]] Result<void> checkPassword(
    const QString &password, const QString &account, const LoginPolicy &policy);
/// The bytes that are hashed: UTF-8 of normalisation form C, so that two keyboards agree.
[[nodiscard]] QByteArray passwordBytes(const QString &password);

} // namespace usher::security
