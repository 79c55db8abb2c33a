#pragma once

#include "server/core/scheduler.h"
#include "server/security/accounts.h"
#include "server/security/guarded.h"

#include <map>

namespace usher::security {

/// A login. Only a digest of its token is kept anywhere.
struct Session
{
    QString id; ///< for lists and logs: the first 16 digits of the digest
    QString account;
    QString role; ///< as it is now
    QString address; ///< where it was opened
    QString origin;
    qint64 createdMs = 0;
    qint64 expiresMs = 0; ///< unless it is used before; never after its absolute end
};

/// The logins of the admin channel: opaque tokens that are valid until idle for too long or too old, across
/// restarts and on every node. A full store does not keep an administrator out: such a session lives in
/// memory only. Core thread; @p accounts outlives it. What is under way when it is destroyed ends without an
/// answer.
class Sessions
{
public:
    template <typename T> using Done = UniqueFunction<void(Result<T>)>;
    /// Hears that a session that is in use here is over, and why in a few words.
    using EndListener = std::function<void(const QString &id, const QString &reason)>;

    struct Opened
    {
        QString token;
        Session session;
    };
    struct Listed
    {
        Session session;
        bool connected = false;
    };

    Sessions(
        store::Store &store, const Clock &clock, Scheduler &scheduler, IdSource &ids, Accounts &accounts);

    /// Begins to sweep what has expired.
    void start();
    void setEndListener(EndListener listener) { m_onEnd = std::move(listener); }

    /// A new session of @p account, attached once. The account's oldest sessions beyond its limit end.
    void open(const Account &account, QString address, QString origin, Done<Opened> done);

    /// Where the other nodes learn that sessions ended (Accounts::sessionsTopic); it outlives this.
    void setOutbox(store::Outbox &outbox) { m_outbox = &outbox; }
    /// Another node may have ended sessions or changed roles: compares those in use here with the store,
    /// again and again until it has seen them.
    void verify();

    /// Finds the session of @p token and attaches to it. Unauthenticated if it is over.
    void resume(const QString &token, Done<Session> done);

    /// Marks a session as used now. Null if it is over; the end listener has heard of it then.
    [[nodiscard]] const Session *use(const QString &id);
    /// Detaches: one connection less uses it.
    void leave(const QString &id);

    /// Ends a session at its owner's wish: nobody is audited for it.
    void close(const QString &id, Done<void> done);

    /// Sessions of @p account (empty: of all), newest first, at most 1,000.
    void list(QString account, Done<QList<Listed>> done);

    /// Ends one session or all of an account, audited. NotFound if there is no such session.
    void revoke(const QString &id, Actor actor, Done<int> done);
    void revokeAll(const QString &account, Actor actor, Done<int> done);

    /// Sessions used by at least one connection of this node.
    [[nodiscard]] qsizetype connected() const { return static_cast<qsizetype>(m_live.size()); }

private:
    struct Live
    {
        Session session;
        QString tokenHash;
        qint64 usedMs = 0;
        qint64 storedExpiresMs = 0; ///< 0: not in the store
        int attached = 0;
    };
    [[nodiscard]] qint64 endsAtMs(qint64 createdMs) const;
    [[nodiscard]] qint64 expiresAtMs(const Live &live) const;
    [[nodiscard]] static QString hashOf(const QString &token);
    Session attach(Session session, const QString &tokenHash, qint64 storedExpiresMs);
    void prolong(Live &live);
    void end(const QString &id, const QString &reason);
    void accountChanged(const AccountChange &change);
    void trimUnstored(const QString &account);
    [[nodiscard]] store::Outbox::Message endedMessage() const;
    void revokeWhere(const QString &account, const QString &id, Actor actor, Done<int> done);
    void tick();
    void sweepStore();

    store::Store &m_store;
    const Clock &m_clock;
    IdSource &m_ids;
    Accounts &m_accounts;
    store::Outbox *m_outbox = &store::Outbox::none();
    EndListener m_onEnd;
    std::map<QString, Live> m_live; // by id: attached ones, and those that live in memory only
    Timer m_tick;
    Timer m_verifyRetry;
    int m_ticks = 0;
    bool m_sweeping = false;
    bool m_verifying = false;
    bool m_verifyAgain = false;
    LifeMark m_life = newLife();
};

} // namespace usher::security
