#pragma once

#include "server/core/clock.h"
#include "server/core/idsource.h"
#include "server/security/accountrepository.h"
#include "server/security/guarded.h"
#include "server/security/passwordhasher.h"
#include "server/store/outbox.h"
#include "server/store/store.h"
#include "shared/model/record.h"

#include <deque>
#include <functional>
#include <map>
#include <vector>

namespace usher::security {

inline constexpr int maxAccounts = 1000;

/// What a new account is made of.
struct NewAccount
{
    QString name;
    QString password;
    QString role;
    QString fullName;
    bool disabled = false;
};

/// What changes of an account; absent stays as it is.
struct AccountEdit
{
    std::optional<QString> fullName;
    std::optional<QString> role;
    std::optional<bool> disabled;
    bool unlock = false;
};

/// An account after a commit.
struct AccountChange
{
    QString name;
    std::optional<Account> now; ///< absent: deleted
    bool endSessions = false; ///< disabled, deleted or given a new password
    QString keptSession; ///< id of the one session that stays
};

/// The accounts of the admin channel. The store holds the truth; every change is audited in the transaction
/// that makes it. There is always an enabled administrator: what would remove the last one is a Conflict.
/// Core thread. What is under way when it is destroyed ends without an answer.
class Accounts
{
public:
    template <typename T> using Done = UniqueFunction<void(Result<T>)>;
    using Listener = std::function<void(const AccountChange &change)>;

    Accounts(store::Store &store, const Clock &clock, Random &random, IdSource &ids, PasswordHasher &hasher,
        LoginPolicy policy = {});

    void setPolicy(const LoginPolicy &policy);
    [[nodiscard]] const LoginPolicy &policy() const { return m_policy; }
    /// Where the other nodes learn of changes that concern sessions (topic sessionsTopic); it outlives this.
    void setOutbox(store::Outbox &outbox) { m_outbox = &outbox; }
    static constexpr char sessionsTopic[] = "sessions";
    /// Hears of every change after its commit.
    void subscribe(Listener listener) { m_listeners.push_back(std::move(listener)); }

    void list(Done<QList<Account>> done);

    /// Conflict if the name is taken or there are maxAccounts.
    void create(NewAccount account, Actor actor, Done<Account> done);

    /// NotFound; Conflict with data {"record","seen","current"} if @p seenRevision is stale.
    void update(QString name, qint64 seenRevision, AccountEdit edit, Actor actor, Done<Account> done);

    void remove(QString name, qint64 seenRevision, Actor actor, Done<void> done);

    /// Sets a password, unlocks the account and ends its sessions but @p keptSession.
    void setPassword(
        QString name, const QString &password, Actor actor, QString keptSession, Done<Account> done);

    /// The same by the account itself; a wrong @p current counts as a failed login and is Forbidden.
    void changeOwnPassword(const QString &current, const QString &password, Actor actor, QString keptSession,
        Done<Account> done);

    /// Checks a login. Unauthenticated for an unknown account or a wrong password alike, TooManyRequests with
    /// retryAfterS while the account or the address is locked, Forbidden for a disabled account with the
    /// right password. The logins of one account are checked one after another, so that parallel guesses
    /// count like serial ones.
    void authenticate(QString name, const QString &password, QString address, Done<Account> done);

    /// Creates the account `admin` if there is no account at all: with @p password, or, if that is empty,
    /// with a generated one that is written to @p passwordFile (0600). Gives the path of the file it wrote,
    /// else an empty text. The file is removed when the password it holds is changed. A given @p
    /// password that breaks the rules is taken with a warning.
    void ensureAdministrator(QString password, QString passwordFile, Done<QString> done);

private:
    struct Attempt
    {
        QByteArray password;
        QString address;
        Done<Account> done;
    };
    void startAttempt(const QString &name);
    void check(const QString &name, std::optional<StoredAccount> stored);
    void endAttempt(const QString &name, Result<Account> result);
    void countFailure(const QString &name);
    void acceptLogin(const QString &name, const StoredAccount &stored);
    void renewHash(const QString &name, const QString &before, QByteArray password);
    void hashAndInsert(NewAccount account, Actor actor, Done<Account> done);
    void insert(Account account, Actor actor, QString hash, Done<Account> done);
    void applied(const AccountChange &change);
    void hash(const QString &password, Done<QString> done);
    [[nodiscard]] AuditEntry auditEntry(const QString &name, Actor actor);
    [[nodiscard]] store::Outbox::Message sessionsMessage() const;

    store::Store &m_store;
    const Clock &m_clock;
    Random &m_random;
    IdSource &m_ids;
    PasswordHasher &m_hasher;
    LoginPolicy m_policy;
    store::Outbox *m_outbox = &store::Outbox::none();
    std::vector<Listener> m_listeners;
    std::map<QString, std::deque<Attempt>> m_attempts; // by account; the first is being checked
    FailureTable m_addresses;
    FailureTable m_names; // of unknown accounts, and of known ones while the store cannot count
    QString m_noPassword; // a hash no password has: an unknown account takes as long as a known one
    QString m_passwordFile;
    LifeMark m_life = newLife();
};

} // namespace usher::security
