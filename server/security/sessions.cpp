#include "server/security/sessions.h"

#include "server/config/auditlog.h"

#include <QCryptographicHash>
#include <QLoggingCategory>

#include <algorithm>

namespace usher::security {

namespace {

Q_LOGGING_CATEGORY(lcSessions, "server.security", QtInfoMsg)

using namespace std::chrono_literals;

constexpr int idLength = 16; // digits of the digest; the statements below and in accounts.cpp say so too
constexpr int tokenBytes = 24;
constexpr int sweepBatch = 500;
constexpr int maxListed = 1000;
constexpr auto tickInterval = 15s;
constexpr int ticksPerSweep = 4;
constexpr auto verifyRetryPeriod = 1s;

Error over()
{
    return {ErrorCode::Unauthenticated, QStringLiteral("the session is over; log in again"),
        QStringLiteral("token"), {}, 0, {}};
}

struct StoredSession
{
    Session session;
    QString tokenHash;
};

// Runs on a store thread. Role and state are the account's own, as they are now.
Result<std::optional<StoredSession>> findSession(
    store::Connection &connection, const QString &tokenHash, qint64 nowMs)
{
    auto rows
        = connection.run("SELECT s.token_hash, s.account, a.role, s.address, s.origin, s.created, s.expires"
                         " FROM session s JOIN account a ON a.name = s.account"
                         " WHERE s.token_hash = ? AND s.expires > ? AND a.disabled = 0",
            {bound(tokenHash), nowMs});
    if (!rows)
        return fail(rows.error());
    if (!rows->next())
        return std::optional<StoredSession>();
    return StoredSession{{rows->text(0).left(idLength), rows->text(1), rows->text(2), rows->text(3),
                             rows->text(4), rows->integer(5), rows->integer(6)},
        rows->text(0)};
}

Result<void> setExpiry(store::Connection &connection, const QString &tokenHash, qint64 expiresMs)
{
    return connection
        .execute("UPDATE session SET expires = ? WHERE token_hash = ?", {expiresMs, bound(tokenHash)})
        .map([](int) {});
}

// Adds the session and makes room for it; gives the ids of those that had to go.
Result<QStringList> insertSession(
    store::Connection &connection, const Session &session, const QString &tokenHash, int limit)
{
    {
        auto account
            = connection.run("SELECT disabled FROM account WHERE name = ?", {bound(session.account)});
        if (!account)
            return fail(account.error());
        if (!account->next() || account->integer(0) != 0)
            return fail(over());
    }
    QStringList surplus;
    {
        auto rows = connection.run(
            "SELECT token_hash FROM session WHERE account = ? ORDER BY created DESC, token_hash",
            {bound(session.account)});
        if (!rows)
            return fail(rows.error());
        for (int position = 1; rows->next(); ++position) {
            if (position >= limit)
                surplus.append(rows->text(0));
        }
    }
    for (QString &hash : surplus) {
        if (auto removed = connection.execute("DELETE FROM session WHERE token_hash = ?", {bound(hash)});
            !removed)
            return fail(removed.error());
        hash.truncate(idLength);
    }
    return connection
        .execute("INSERT INTO session (token_hash, account, address, origin, created, expires) VALUES (?, ?, "
                 "?, ?, ?, ?)",
            {bound(tokenHash), bound(session.account), bound(session.address), bound(session.origin),
                session.createdMs, session.expiresMs})
        .map([&](int) { return surplus; });
}

Result<QStringList> deleteSessions(
    store::Connection &connection, const QString &account, const QString &id, AuditEntry entry)
{
    QStringList ids;
    QMap<QString, int> accounts;
    {
        auto rows = id.isEmpty()
            ? connection.run(
                "DELETE FROM session WHERE account = ? RETURNING token_hash, account", {bound(account)})
            : connection.run(
                "DELETE FROM session WHERE substr(token_hash, 1, 16) = ? RETURNING token_hash, account",
                {bound(id)});
        if (!rows)
            return fail(rows.error());
        while (rows->next()) {
            ids.append(rows->text(0).left(idLength));
            ++accounts[rows->text(1)];
        }
    }
    AccountRepository repository(connection);
    for (auto it = accounts.cbegin(); it != accounts.cend(); ++it) {
        const auto stored = repository.find(it.key());
        if (!stored)
            return fail(stored.error());
        entry.subject = accountSubject(it.key());
        entry.revisionBefore = entry.revisionAfter = *stored ? (*stored)->account.revision : 0;
        entry.after = {{QStringLiteral("sessionsEnded"), QString::number(it.value())}};
        if (auto audited = config::writeAudit(connection, entry); !audited)
            return fail(audited.error());
    }
    return ids;
}

Result<QList<Session>> listSessions(store::Connection &connection, const QString &account, qint64 nowMs)
{
    auto rows
        = connection.run("SELECT s.token_hash, s.account, a.role, s.address, s.origin, s.created, s.expires"
                         " FROM session s JOIN account a ON a.name = s.account"
                         " WHERE s.expires > ? AND (? = '' OR s.account = ?) ORDER BY s.created DESC LIMIT ?",
            {nowMs, bound(account), bound(account), maxListed});
    if (!rows)
        return fail(rows.error());
    QList<Session> sessions;
    while (rows->next())
        sessions.append({rows->text(0).left(idLength), rows->text(1), rows->text(2), rows->text(3),
            rows->text(4), rows->integer(5), rows->integer(6)});
    return sessions;
}

} // namespace

Sessions::Sessions(
    store::Store &store, const Clock &clock, Scheduler &scheduler, IdSource &ids, Accounts &accounts)
    : m_store(store)
    , m_clock(clock)
    , m_ids(ids)
    , m_accounts(accounts)
    , m_tick(scheduler)
    , m_verifyRetry(scheduler)
{
    accounts.subscribe([this](const AccountChange &change) { accountChanged(change); });
}

void Sessions::start()
{
    m_tick.start(tickInterval, [this] { tick(); });
}

QString Sessions::hashOf(const QString &token)
{
    return QString::fromLatin1(QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256).toHex());
}

qint64 Sessions::endsAtMs(qint64 createdMs) const
{
    return createdMs + m_accounts.policy().sessionLifetimeMs;
}

qint64 Sessions::expiresAtMs(const Live &live) const
{
    return std::min(endsAtMs(live.session.createdMs), live.usedMs + m_accounts.policy().sessionIdleMs);
}

Session Sessions::attach(Session session, const QString &tokenHash, qint64 storedExpiresMs)
{
    const auto [it, isNew] = m_live.try_emplace(session.id);
    Live &live = it->second;
    if (isNew) {
        live.tokenHash = tokenHash;
        live.storedExpiresMs = storedExpiresMs;
    }
    live.session = std::move(session);
    live.usedMs = m_clock.nowMs();
    ++live.attached;
    live.session.expiresMs = expiresAtMs(live);
    return live.session;
}

void Sessions::open(const Account &account, QString address, QString origin, Done<Opened> done)
{
    const QString token = m_ids.token(tokenBytes);
    const QString tokenHash = hashOf(token);
    const qint64 nowMs = m_clock.nowMs();
    const qint64 expiresMs = std::min(endsAtMs(nowMs), nowMs + m_accounts.policy().sessionIdleMs);
    Session session{tokenHash.left(idLength), account.name, account.role, std::move(address),
        std::move(origin), nowMs, expiresMs};
    m_store.write<QStringList>(
        [session, tokenHash, limit = m_accounts.policy().sessionsPerAccount, message = endedMessage()](
            store::Connection &connection) -> Result<QStringList> {
            auto surplus = insertSession(connection, session, tokenHash, limit);
            if (!surplus || surplus->isEmpty())
                return surplus;
            return message.append(connection).map([&] { return *surplus; });
        },
        guarded(m_life,
            [this, session, token, tokenHash, done = std::move(done)](Result<QStringList> surplus) mutable {
                if (!surplus && surplus.error().code != ErrorCode::StoreFull) {
                    done(fail(surplus.error()));
                    return;
                }
                if (surplus) {
                    for (const QString &id : *surplus)
                        end(id, QStringLiteral("too many logins of the account"));
                } else {
                    qCWarning(lcSessions) << "the store is full: a session lives in memory only";
                    trimUnstored(session.account);
                }
                Session attached = attach(session, tokenHash, surplus ? session.expiresMs : 0);
                done(Opened{token, std::move(attached)});
            }));
}

void Sessions::trimUnstored(const QString &account)
{
    std::vector<const Session *> unstored;
    for (const auto &[id, live] : m_live) {
        if (live.storedExpiresMs == 0 && live.session.account == account)
            unstored.push_back(&live.session);
    }
    const auto limit = static_cast<size_t>(m_accounts.policy().sessionsPerAccount);
    if (unstored.size() < limit)
        return;
    std::ranges::sort(unstored, {}, &Session::createdMs);
    QStringList surplus;
    for (size_t i = 0; i + limit <= unstored.size(); ++i)
        surplus.append(unstored[i]->id);
    for (const QString &id : surplus)
        end(id, QStringLiteral("too many logins of the account"));
}

void Sessions::resume(const QString &token, Done<Session> done)
{
    const QString tokenHash = hashOf(token);
    const qint64 nowMs = m_clock.nowMs();
    auto found = [this, tokenHash, nowMs, done = std::move(done)](
                     Result<std::optional<StoredSession>> stored) mutable {
        if (!stored) {
            done(fail(stored.error()));
            return;
        }
        if (*stored && endsAtMs((*stored)->session.createdMs) > nowMs) {
            done(attach((*stored)->session, tokenHash, (*stored)->session.expiresMs));
            return;
        }
        const auto live = m_live.find(tokenHash.left(idLength));
        if (live != m_live.end() && live->second.storedExpiresMs == 0 && live->second.tokenHash == tokenHash
            && expiresAtMs(live->second) > nowMs)
            done(attach(live->second.session, tokenHash, 0));
        else
            done(fail(over()));
    };
    // On the writer, so that it cannot overtake a revocation; on a reader only while nothing can be written.
    m_store.write<std::optional<StoredSession>>(
        [tokenHash, nowMs, idleMs = m_accounts.policy().sessionIdleMs,
            lifetimeMs = m_accounts.policy().sessionLifetimeMs](
            store::Connection &connection) -> Result<std::optional<StoredSession>> {
            auto stored = findSession(connection, tokenHash, nowMs);
            if (!stored || !*stored)
                return stored;
            Session &session = (*stored)->session;
            session.expiresMs = std::min(session.createdMs + lifetimeMs, nowMs + idleMs);
            return setExpiry(connection, tokenHash, session.expiresMs).map([&] { return *stored; });
        },
        guarded(m_life,
            [this, tokenHash, nowMs, found = std::move(found)](
                Result<std::optional<StoredSession>> stored) mutable {
                if (stored || stored.error().code != ErrorCode::StoreFull) {
                    found(std::move(stored));
                    return;
                }
                m_store.read<std::optional<StoredSession>>(
                    [tokenHash, nowMs](
                        store::Connection &connection) { return findSession(connection, tokenHash, nowMs); },
                    guarded(m_life, std::move(found)));
            }));
}

const Session *Sessions::use(const QString &id)
{
    const auto found = m_live.find(id);
    if (found == m_live.end())
        return nullptr;
    Live &live = found->second;
    const qint64 nowMs = m_clock.nowMs();
    if (expiresAtMs(live) <= nowMs) {
        end(id, QStringLiteral("the session has expired"));
        return nullptr;
    }
    live.usedMs = nowMs;
    live.session.expiresMs = expiresAtMs(live);
    // Not with every call: a tenth of the idle time is precise enough for the row.
    if (live.storedExpiresMs != 0
        && live.session.expiresMs - live.storedExpiresMs >= m_accounts.policy().sessionIdleMs / 10)
        prolong(live);
    return &live.session;
}

void Sessions::prolong(Live &live)
{
    const qint64 before = std::exchange(live.storedExpiresMs, live.session.expiresMs);
    m_store.write<int>(
        [hash = live.tokenHash, expiresMs = live.session.expiresMs](store::Connection &connection) {
            return connection.execute(
                "UPDATE session SET expires = ? WHERE token_hash = ?", {expiresMs, bound(hash)});
        },
        guarded(m_life, [this, id = live.session.id, before](Result<int> changed) {
            const auto found = m_live.find(id);
            if (found == m_live.end())
                return;
            if (!changed)
                found->second.storedExpiresMs = before; // the next use tries again
            else if (*changed == 0)
                end(id, QStringLiteral("the session was revoked")); // by another node
        }));
}

void Sessions::leave(const QString &id)
{
    const auto found = m_live.find(id);
    if (found == m_live.end() || --found->second.attached > 0 || found->second.storedExpiresMs == 0)
        return;
    if (found->second.session.expiresMs != found->second.storedExpiresMs)
        prolong(found->second);
    m_live.erase(found);
}

void Sessions::end(const QString &id, const QString &reason)
{
    const auto found = m_live.find(id);
    if (found == m_live.end())
        return;
    const bool inUse = found->second.attached > 0;
    m_live.erase(found);
    if (inUse && m_onEnd)
        m_onEnd(id, reason);
}

void Sessions::close(const QString &id, Done<void> done)
{
    end(id, QStringLiteral("the session was closed"));
    m_store.write<void>(
        store::telling(endedMessage(),
            [id](store::Connection &connection) {
                return connection
                    .execute("DELETE FROM session WHERE substr(token_hash, 1, 16) = ?", {bound(id)})
                    .map([](int) {});
            }),
        guarded(m_life, [this, done = std::move(done)](Result<void> closed) mutable {
            m_outbox->ring();
            done(std::move(closed));
        }));
}

void Sessions::list(QString account, Done<QList<Listed>> done)
{
    account = normalisedAccountName(account);
    m_store.read<QList<Session>>(
        [account, nowMs = m_clock.nowMs()](
            store::Connection &connection) { return listSessions(connection, account, nowMs); },
        guarded(m_life, [this, account, done = std::move(done)](Result<QList<Session>> stored) mutable {
            if (!stored) {
                done(fail(stored.error()));
                return;
            }
            QList<Listed> listed;
            for (const auto &[id, live] : m_live) {
                if (live.storedExpiresMs == 0 && (account.isEmpty() || live.session.account == account))
                    listed.append({live.session, live.attached > 0});
            }
            for (const Session &session : *stored) {
                const auto live = m_live.find(session.id);
                listed.append(live == m_live.end() ? Listed{session, false}
                                                   : Listed{live->second.session, live->second.attached > 0});
            }
            done(std::move(listed));
        }));
}

void Sessions::revoke(const QString &id, Actor actor, Done<int> done)
{
    revokeWhere({}, id, std::move(actor), std::move(done));
}

void Sessions::revokeAll(const QString &account, Actor actor, Done<int> done)
{
    revokeWhere(normalisedAccountName(account), {}, std::move(actor), std::move(done));
}

void Sessions::revokeWhere(const QString &account, const QString &id, Actor actor, Done<int> done)
{
    AuditEntry entry;
    entry.atMs = m_clock.nowMs();
    entry.actor = std::move(actor);
    entry.changeId = m_ids.uuid();
    m_store.write<QStringList>(store::telling(endedMessage(),
                                   [account, id, entry](store::Connection &connection) {
                                       return deleteSessions(connection, account, id, entry);
                                   }),
        guarded(m_life, [this, account, id, done = std::move(done)](Result<QStringList> removed) mutable {
            if (!removed) {
                done(fail(removed.error()));
                return;
            }
            m_outbox->ring();
            QStringList ids = *removed;
            for (const auto &[liveId, live] : m_live) {
                if (live.storedExpiresMs == 0 && (liveId == id || live.session.account == account))
                    ids.append(liveId);
            }
            if (ids.isEmpty() && !id.isEmpty()) {
                done(fail(ErrorCode::NotFound, QStringLiteral("there is no session %1").arg(id.left(100)),
                    QStringLiteral("id")));
                return;
            }
            done(static_cast<int>(ids.size()));
            for (const QString &ended : ids)
                end(ended, QStringLiteral("the session was revoked"));
        }));
}

store::Outbox::Message Sessions::endedMessage() const
{
    return m_outbox->message(QLatin1String(Accounts::sessionsTopic), {}, m_clock.nowMs());
}

void Sessions::verify()
{
    if (m_verifying) {
        m_verifyAgain = true;
        return;
    }
    QStringList hashes;
    for (const auto &[id, live] : m_live) {
        if (live.storedExpiresMs != 0)
            hashes.append(live.tokenHash);
    }
    if (hashes.isEmpty())
        return;
    m_verifying = true;
    m_store.read<QMap<QString, QString>>(
        [hashes, nowMs = m_clock.nowMs()](store::Connection &connection) -> Result<QMap<QString, QString>> {
            QMap<QString, QString> roles;
            for (const QString &hash : hashes) {
                const auto stored = findSession(connection, hash, nowMs);
                if (!stored)
                    return fail(stored.error());
                if (*stored)
                    roles.insert((*stored)->session.id, (*stored)->session.role);
            }
            return roles;
        },
        guarded(m_life, [this, hashes](Result<QMap<QString, QString>> roles) {
            m_verifying = false;
            for (const QString &hash : hashes) {
                const QString id = hash.left(idLength);
                const auto live = m_live.find(id);
                if (!roles || live == m_live.end())
                    continue;
                if (const auto role = roles->constFind(id); role != roles->cend())
                    live->second.session.role = *role;
                else
                    end(id, QStringLiteral("the session was ended on another node"));
            }
            if (!roles && roles.error().code != ErrorCode::Cancelled)
                m_verifyRetry.start(verifyRetryPeriod, [this] { verify(); });
            if (std::exchange(m_verifyAgain, false))
                verify();
        }));
}

void Sessions::accountChanged(const AccountChange &change)
{
    QStringList ended;
    for (auto &[id, live] : m_live) {
        if (live.session.account != change.name)
            continue;
        if (change.now)
            live.session.role = change.now->role;
        if (change.endSessions && id != change.keptSession)
            ended.append(id);
    }
    const QString reason = !change.now ? QStringLiteral("the account was deleted")
        : change.now->disabled         ? QStringLiteral("the account was disabled")
                                       : QStringLiteral("the password was changed");
    for (const QString &id : ended)
        end(id, reason);
}

void Sessions::tick()
{
    m_tick.start(tickInterval, [this] { tick(); });
    QStringList expired;
    for (const auto &[id, live] : m_live) {
        if (expiresAtMs(live) <= m_clock.nowMs())
            expired.append(id);
    }
    for (const QString &id : expired)
        end(id, QStringLiteral("the session has expired"));
    if (++m_ticks % ticksPerSweep == 0 && !m_sweeping)
        sweepStore();
}

void Sessions::sweepStore()
{
    m_sweeping = true;
    m_store.write<int>(
        [nowMs = m_clock.nowMs()](store::Connection &connection) {
            return connection.execute(
                "DELETE FROM session WHERE token_hash IN"
                " (SELECT token_hash FROM session WHERE expires <= ? ORDER BY expires LIMIT ?)",
                {nowMs, sweepBatch});
        },
        guarded(m_life, [this](Result<int> removed) {
            m_sweeping = false;
            if (removed && *removed == sweepBatch)
                sweepStore();
        }));
}

} // namespace usher::security
