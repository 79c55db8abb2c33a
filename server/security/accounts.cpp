#include "server/security/accounts.h"

#include "server/config/auditlog.h"
#include "server/security/privatefile.h"
#include "server/security/roles.h"

#include <QFile>
#include <QLoggingCategory>

namespace usher::security {

namespace {

Q_LOGGING_CATEGORY(lcSecurity, "server.security", QtInfoMsg)

constexpr size_t maxAttemptsPerAccount = 16;
const QString firstAdministrator = QStringLiteral("admin");

using Values = QMap<QString, QString>;

Values auditValues(const Account &account)
{
    return {{QStringLiteral("fullName"), account.fullName}, {QStringLiteral("role"), account.role},
        {QStringLiteral("disabled"), account.disabled ? QStringLiteral("true") : QStringLiteral("false")}};
}

bool isEnabledAdministrator(const Account &account)
{
    return !account.disabled && account.role == QLatin1String(administratorRole);
}

Error noSuchAccount(const QString &name)
{
    return {ErrorCode::NotFound, QStringLiteral("there is no account %1").arg(name), QStringLiteral("name"),
        {}, 0, {}};
}

Error stale(const QString &name, qint64 seen, qint64 current)
{
    return {ErrorCode::Conflict,
        QStringLiteral("account %1 was changed meanwhile: you saw revision %2, it is now %3")
            .arg(name)
            .arg(seen)
            .arg(current),
        QStringLiteral("seenRevision"), {}, 0,
        {{QStringLiteral("record"), accountSubject(name)}, {QStringLiteral("seen"), seen},
            {QStringLiteral("current"), current}}};
}

Error wrongPassword()
{
    return {ErrorCode::Unauthenticated, QStringLiteral("account or password is wrong"), {}, {}, 0, {}};
}

Error locked(qint64 forMs)
{
    const int seconds = static_cast<int>((forMs + 999) / 1000);
    return {ErrorCode::TooManyRequests,
        QStringLiteral("too many failed logins; try again in %1 s").arg(seconds), {}, {}, seconds, {}};
}

// Runs on the store thread: refuses to leave the system without an administrator.
Result<void> keepAnAdministrator(AccountRepository &repository, const Account &before, const Account *after)
{
    if (!isEnabledAdministrator(before) || (after && isEnabledAdministrator(*after)))
        return {};
    const auto others = repository.otherAdministrators(before.name);
    if (!others)
        return fail(others.error());
    if (*others > 0)
        return {};
    return fail(ErrorCode::Conflict,
        QStringLiteral("%1 is the last enabled administrator and must stay one").arg(before.name),
        QStringLiteral("name"));
}

Result<StoredAccount> findOrFail(AccountRepository &repository, const QString &name)
{
    auto stored = repository.find(name);
    if (!stored)
        return fail(stored.error());
    if (!*stored)
        return fail(noSuchAccount(name));
    return std::move(**stored);
}

Result<void> endStoredSessions(store::Connection &connection, const QString &name, const QString &keptSession)
{
    return connection
        .execute("DELETE FROM session WHERE account = ? AND substr(token_hash, 1, 16) <> ?",
            {bound(name), bound(keptSession)})
        .map([](int) {});
}

Result<Account> insertAccount(
    store::Connection &connection, Account account, const QString &hash, AuditEntry entry)
{
    AccountRepository repository(connection);
    if (auto locked = repository.lock(); !locked)
        return fail(locked.error());
    const auto existing = repository.find(account.name);
    if (!existing)
        return fail(existing.error());
    if (*existing)
        return fail(ErrorCode::Conflict, QStringLiteral("account %1 exists").arg(account.name),
            QStringLiteral("name"));
    const auto count = repository.count();
    if (!count)
        return fail(count.error());
    if (*count >= maxAccounts)
        return fail(ErrorCode::Conflict, QStringLiteral("there are already %1 accounts").arg(maxAccounts));
    const auto last = repository.lastRevision(account.name);
    if (!last)
        return fail(last.error());
    account.revision = *last + 1;
    if (auto inserted = repository.insert(account, hash); !inserted)
        return fail(inserted.error());
    entry.revisionBefore = *last;
    entry.revisionAfter = account.revision;
    entry.after = auditValues(account);
    if (auto audited = config::writeAudit(connection, entry); !audited)
        return fail(audited.error());
    return account;
}

struct Updated
{
    Account before;
    Account now;
};

Result<Updated> updateAccount(store::Connection &connection, const QString &name, qint64 seenRevision,
    const AccountEdit &edit, AuditEntry entry)
{
    AccountRepository repository(connection);
    if (auto locked = repository.lock(); !locked)
        return fail(locked.error());
    auto stored = findOrFail(repository, name);
    if (!stored)
        return fail(stored.error());
    const Account before = stored->account;
    if (before.revision != seenRevision)
        return fail(stale(name, seenRevision, before.revision));
    Account now = before;
    now.fullName = edit.fullName.value_or(before.fullName);
    now.role = edit.role.value_or(before.role);
    now.disabled = edit.disabled.value_or(before.disabled);
    entry.before = auditValues(before);
    entry.after = auditValues(now);
    const bool unlocks = edit.unlock && before.failures.count > 0;
    if (unlocks) {
        now.failures = {};
        entry.after.insert(QStringLiteral("unlocked"), QStringLiteral("true"));
    }
    if (entry.before == entry.after)
        return Updated{before, before};

    if (auto kept = keepAnAdministrator(repository, before, &now); !kept)
        return fail(kept.error());
    now.revision = before.revision + 1;
    auto done = repository.update(now);
    if (done && unlocks)
        done = repository.setFailures(name, {});
    if (done && now.disabled)
        done = endStoredSessions(connection, name, {});
    entry.revisionBefore = before.revision;
    entry.revisionAfter = now.revision;
    if (done)
        done = config::writeAudit(connection, entry);
    if (!done)
        return fail(done.error());
    return Updated{before, now};
}

Result<void> removeAccount(
    store::Connection &connection, const QString &name, qint64 seenRevision, AuditEntry entry)
{
    AccountRepository repository(connection);
    if (auto locked = repository.lock(); !locked)
        return fail(locked.error());
    auto stored = findOrFail(repository, name);
    if (!stored)
        return fail(stored.error());
    const Account &before = stored->account;
    if (before.revision != seenRevision)
        return fail(stale(name, seenRevision, before.revision));
    auto done = keepAnAdministrator(repository, before, nullptr);
    if (done)
        done = repository.remove(name);
    if (done)
        done = endStoredSessions(connection, name, {});
    entry.revisionBefore = before.revision;
    entry.revisionAfter = before.revision + 1;
    entry.before = auditValues(before);
    return done ? config::writeAudit(connection, entry) : done;
}

Result<Account> changePassword(store::Connection &connection, const QString &name, const QString &hash,
    const QString &keptSession, AuditEntry entry)
{
    AccountRepository repository(connection);
    if (auto locked = repository.lock(); !locked)
        return fail(locked.error());
    auto stored = findOrFail(repository, name);
    if (!stored)
        return fail(stored.error());
    Account account = stored->account;
    entry.revisionBefore = account.revision;
    entry.revisionAfter = ++account.revision;
    entry.after.insert(QStringLiteral("password"), QStringLiteral("changed"));
    account.failures = {};
    auto done = repository.update(account);
    if (done)
        done = repository.setPasswordHash(name, hash);
    if (done)
        done = endStoredSessions(connection, name, keptSession);
    if (done)
        done = config::writeAudit(connection, entry);
    if (!done)
        return fail(done.error());
    return account;
}

} // namespace

Accounts::Accounts(store::Store &store, const Clock &clock, Random &random, IdSource &ids,
    PasswordHasher &hasher, LoginPolicy policy)
    : m_store(store)
    , m_clock(clock)
    , m_random(random)
    , m_ids(ids)
    , m_hasher(hasher)
    , m_policy(policy)
    , m_addresses(policy.address)
    , m_names(policy.account)
    , m_noPassword(PasswordHash{hasher.parameters(), random.bytes(saltBytes), random.bytes(hashBytes)}.text())
{
}

void Accounts::setPolicy(const LoginPolicy &policy)
{
    m_policy = policy;
    m_addresses.setLockout(policy.address);
    m_names.setLockout(policy.account);
}

AuditEntry Accounts::auditEntry(const QString &name, Actor actor)
{
    AuditEntry entry;
    entry.atMs = m_clock.nowMs();
    entry.actor = std::move(actor);
    entry.changeId = m_ids.uuid();
    entry.subject = accountSubject(name);
    return entry;
}

store::Outbox::Message Accounts::sessionsMessage() const
{
    return m_outbox->message(QLatin1String(sessionsTopic), {}, m_clock.nowMs());
}

void Accounts::applied(const AccountChange &change)
{
    m_outbox->ring();
    for (const Listener &listener : m_listeners)
        listener(change);
}

void Accounts::hash(const QString &password, Done<QString> done)
{
    m_hasher.hash(passwordBytes(password), m_random.bytes(saltBytes), std::move(done));
}

void Accounts::list(Done<QList<Account>> done)
{
    m_store.read<QList<Account>>(
        [](store::Connection &connection) { return AccountRepository(connection).list(); }, std::move(done));
}

void Accounts::create(NewAccount account, Actor actor, Done<Account> done)
{
    account.name = normalisedAccountName(account.name);
    auto valid = checkAccountName(account.name);
    if (valid)
        valid = checkRole(account.role);
    if (valid)
        valid = checkFullName(account.fullName);
    if (valid)
        valid = checkPassword(account.password, account.name, m_policy);
    if (!valid) {
        done(fail(valid.error()));
        return;
    }
    hashAndInsert(std::move(account), std::move(actor), std::move(done));
}

void Accounts::hashAndInsert(NewAccount account, Actor actor, Done<Account> done)
{
    Account made{account.name, account.fullName, account.role, account.disabled, 0, {}};
    hash(account.password,
        guarded(m_life,
            [this, made = std::move(made), actor = std::move(actor), done = std::move(done)](
                Result<QString> text) mutable {
                if (!text)
                    done(fail(text.error()));
                else
                    insert(std::move(made), std::move(actor), *text, std::move(done));
            }));
}

void Accounts::insert(Account account, Actor actor, QString hash, Done<Account> done)
{
    AuditEntry entry = auditEntry(account.name, std::move(actor));
    m_store.write<Account>(
        [account = std::move(account), hash = std::move(hash), entry = std::move(entry)](
            store::Connection &connection) { return insertAccount(connection, account, hash, entry); },
        guarded(m_life, [this, done = std::move(done)](Result<Account> result) mutable {
            if (result) {
                m_names.remove(result->name);
                applied({result->name, *result, false, {}});
            }
            done(std::move(result));
        }));
}

void Accounts::update(QString name, qint64 seenRevision, AccountEdit edit, Actor actor, Done<Account> done)
{
    name = normalisedAccountName(name);
    Result<void> valid;
    if (edit.role)
        valid = checkRole(*edit.role);
    if (valid && edit.fullName)
        valid = checkFullName(*edit.fullName);
    if (!valid) {
        done(fail(valid.error()));
        return;
    }
    AuditEntry entry = auditEntry(name, std::move(actor));
    m_store.write<Updated>(store::telling(sessionsMessage(),
                               [name, seenRevision, edit = std::move(edit), entry = std::move(entry)](
                                   store::Connection &connection) {
                                   return updateAccount(connection, name, seenRevision, edit, entry);
                               }),
        guarded(m_life, [this, done = std::move(done)](Result<Updated> result) mutable {
            if (!result) {
                done(fail(result.error()));
                return;
            }
            const Account now = result->now;
            if (now.failures.count == 0)
                m_names.remove(now.name);
            done(now); // before a listener ends the session that asked
            if (now.revision != result->before.revision)
                applied({now.name, now, now.disabled, {}});
        }));
}

void Accounts::remove(QString name, qint64 seenRevision, Actor actor, Done<void> done)
{
    name = normalisedAccountName(name);
    AuditEntry entry = auditEntry(name, std::move(actor));
    m_store.write<void>(store::telling(sessionsMessage(),
                            [name, seenRevision, entry = std::move(entry)](store::Connection &connection) {
                                return removeAccount(connection, name, seenRevision, entry);
                            }),
        guarded(m_life, [this, name, done = std::move(done)](Result<void> result) mutable {
            const bool removed = result.has_value();
            done(std::move(result)); // before a listener ends the session that asked
            if (removed)
                applied({name, {}, true, {}});
        }));
}

void Accounts::setPassword(
    QString name, const QString &password, Actor actor, QString keptSession, Done<Account> done)
{
    name = normalisedAccountName(name);
    if (auto valid = checkPassword(password, name, m_policy); !valid) {
        done(fail(valid.error()));
        return;
    }
    AuditEntry entry = auditEntry(name, std::move(actor));
    hash(password,
        guarded(m_life,
            [this, name, entry = std::move(entry), keptSession = std::move(keptSession),
                done = std::move(done)](Result<QString> text) mutable {
                if (!text) {
                    done(fail(text.error()));
                    return;
                }
                m_store.write<Account>(store::telling(sessionsMessage(),
                                           [name, hash = *text, keptSession, entry = std::move(entry)](
                                               store::Connection &connection) {
                                               return changePassword(
                                                   connection, name, hash, keptSession, entry);
                                           }),
                    guarded(
                        m_life, [this, keptSession, done = std::move(done)](Result<Account> result) mutable {
                            if (result) {
                                m_names.remove(result->name);
                                if (result->name == firstAdministrator && !m_passwordFile.isEmpty())
                                    QFile::remove(m_passwordFile);
                                applied({result->name, *result, true, keptSession});
                            }
                            done(std::move(result));
                        }));
            }));
}

void Accounts::changeOwnPassword(
    const QString &current, const QString &password, Actor actor, QString keptSession, Done<Account> done)
{
    if (auto valid = checkPassword(password, actor.account, m_policy); !valid) {
        done(fail(valid.error()));
        return;
    }
    const QString name = actor.account;
    const QString address = actor.address;
    authenticate(name, current, address,
        guarded(m_life,
            [this, password, actor = std::move(actor), keptSession = std::move(keptSession),
                done = std::move(done)](Result<Account> account) mutable {
                if (account) {
                    const QString own = actor.account;
                    setPassword(own, password, std::move(actor), std::move(keptSession), std::move(done));
                } else if (account.error().code == ErrorCode::Unauthenticated) {
                    done(fail(ErrorCode::Forbidden, QStringLiteral("the current password is wrong"),
                        QStringLiteral("current")));
                } else {
                    done(std::move(account));
                }
            }));
}

void Accounts::authenticate(QString name, const QString &password, QString address, Done<Account> done)
{
    name = normalisedAccountName(name);
    const qint64 nowMs = m_clock.nowMs();
    if (const qint64 forMs = m_addresses.lockedForMs(addressKey(address), nowMs)) {
        done(fail(locked(forMs)));
        return;
    }
    if (!checkAccountName(name)) {
        qCInfo(lcSecurity).noquote() << "login from" << address << "failed: not an account name";
        m_addresses.add(addressKey(address), nowMs);
        done(fail(wrongPassword()));
        return;
    }
    std::deque<Attempt> &attempts = m_attempts[name];
    if (attempts.size() >= maxAttemptsPerAccount) {
        done(fail({ErrorCode::TooManyRequests, QStringLiteral("too many logins of one account at once"), {},
            {}, 1, {}}));
        return;
    }
    attempts.push_back({passwordBytes(password), std::move(address), std::move(done)});
    if (attempts.size() == 1)
        startAttempt(name);
}

void Accounts::startAttempt(const QString &name)
{
    m_store.read<std::optional<StoredAccount>>(
        [name](store::Connection &connection) { return AccountRepository(connection).find(name); },
        guarded(m_life, [this, name](Result<std::optional<StoredAccount>> stored) {
            if (stored)
                check(name, std::move(*stored));
            else
                endAttempt(name, fail(stored.error()));
        }));
}

void Accounts::check(const QString &name, std::optional<StoredAccount> stored)
{
    Attempt &attempt = m_attempts[name].front();
    const qint64 nowMs = m_clock.nowMs();
    const qint64 forMs = std::max(
        {m_names.lockedForMs(name, nowMs), m_addresses.lockedForMs(addressKey(attempt.address), nowMs),
            stored ? stored->account.failures.lockedForMs(nowMs) : 0});
    if (forMs > 0) {
        endAttempt(name, fail(locked(forMs)));
        return;
    }
    const QString hash = stored ? stored->passwordHash : m_noPassword;
    m_hasher.verify(attempt.password, hash,
        guarded(m_life, [this, name, stored = std::move(stored)](Result<bool> matches) {
            if (!matches)
                endAttempt(name, fail(matches.error()));
            else if (!stored || !*matches)
                countFailure(name);
            else
                acceptLogin(name, *stored);
        }));
}

void Accounts::countFailure(const QString &name)
{
    const qint64 nowMs = m_clock.nowMs();
    const QString address = m_attempts[name].front().address;
    m_addresses.add(addressKey(address), nowMs);
    qCInfo(lcSecurity).noquote() << "login of" << name << "from" << address << "failed";
    // An unknown account goes through the same motions, so that the time of the answer does not tell.
    m_store.write<std::optional<Failures>>(
        [name, nowMs, lockout = m_policy.account](
            store::Connection &connection) -> Result<std::optional<Failures>> {
            AccountRepository repository(connection);
            if (auto locked = repository.lock(); !locked)
                return fail(locked.error());
            auto stored = repository.find(name);
            if (!stored)
                return fail(stored.error());
            if (!*stored)
                return std::optional<Failures>();
            const Failures failures = (*stored)->account.failures.afterAnother(nowMs, lockout);
            return repository.setFailures(name, failures).map([&] { return std::optional(failures); });
        },
        guarded(m_life, [this, name, nowMs](Result<std::optional<Failures>> counted) {
            if (!counted || !*counted)
                m_names.add(name, nowMs);
            else if (const qint64 forMs = (*counted)->lockedForMs(nowMs))
                qCWarning(lcSecurity).noquote() << "account" << name << "is locked for" << forMs / 1000
                                                << "s after" << (*counted)->count << "failed logins";
            endAttempt(name, fail(wrongPassword()));
        }));
}

void Accounts::acceptLogin(const QString &name, const StoredAccount &stored)
{
    const Attempt &attempt = m_attempts[name].front();
    if (stored.account.disabled) {
        qCInfo(lcSecurity).noquote() << "login of" << name << "from" << attempt.address
                                     << "refused: disabled";
        endAttempt(name, fail(ErrorCode::Forbidden, QStringLiteral("account %1 is disabled").arg(name)));
        return;
    }
    m_names.remove(name);
    if (stored.account.failures.count > 0) {
        m_store.write<void>(
            [name](store::Connection &connection) {
                return AccountRepository(connection).setFailures(name, {});
            },
            [name](const Result<void> &done) {
                if (!done)
                    qCInfo(lcSecurity).noquote()
                        << "failed logins of" << name << "still count:" << done.error().message;
            });
    }
    const auto known = PasswordHash::parse(stored.passwordHash);
    if (known && known->parameters != m_hasher.parameters())
        renewHash(name, stored.passwordHash, attempt.password);
    Account account = stored.account;
    account.failures = {};
    endAttempt(name, std::move(account));
}

void Accounts::renewHash(const QString &name, const QString &before, QByteArray password)
{
    m_hasher.hash(std::move(password), m_random.bytes(saltBytes),
        guarded(m_life, [this, name, before](Result<QString> after) {
            if (!after)
                return; // the next login tries again
            m_store.write<void>(
                [name, before, after = *after](store::Connection &connection) {
                    return AccountRepository(connection).replaceHash(name, before, after);
                },
                [](const Result<void> &) {});
        }));
}

void Accounts::endAttempt(const QString &name, Result<Account> result)
{
    const auto found = m_attempts.find(name);
    Attempt attempt = std::move(found->second.front());
    found->second.pop_front();
    const bool more = !found->second.empty();
    if (!more)
        m_attempts.erase(found);
    wipe(attempt.password);
    attempt.done(std::move(result));
    if (more)
        startAttempt(name);
}

void Accounts::ensureAdministrator(QString password, QString passwordFile, Done<QString> done)
{
    m_passwordFile = passwordFile;
    m_store.read<int>([](store::Connection &connection) { return AccountRepository(connection).count(); },
        guarded(m_life,
            [this, password = std::move(password), file = std::move(passwordFile), done = std::move(done)](
                Result<int> count) mutable {
                if (!count || *count > 0) {
                    done(count.map([](int) { return QString(); }));
                    return;
                }
                QString written;
                if (password.isEmpty()) {
                    password = m_ids.token(15);
                    if (const auto stored = writePrivateFile(file, password.toUtf8() + '\n'); !stored) {
                        done(fail(stored.error()));
                        return;
                    }
                    written = file;
                }
                // Whoever sets up the machine decides; afterwards the rules hold.
                if (const auto checked = checkPassword(password, firstAdministrator, m_policy); !checked)
                    qCWarning(lcSecurity).noquote()
                        << "the first administrator's password is weak:" << checked.error().message;
                hashAndInsert({firstAdministrator, password, QLatin1String(administratorRole), {}, false},
                    Actor{{}, {}, {}, QStringLiteral("bootstrap")},
                    [written, done = std::move(done)](Result<Account> account) mutable {
                        if (account) {
                            done(written);
                            return;
                        }
                        if (!written.isEmpty())
                            QFile::remove(written);
                        if (account.error().code == ErrorCode::Conflict)
                            done(QString()); // another node of the cluster was faster
                        else
                            done(fail(account.error()));
                    });
            }));
}

} // namespace usher::security
