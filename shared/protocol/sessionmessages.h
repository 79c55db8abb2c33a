#pragma once

#include "shared/protocol/jsonvisitor.h"

/// Getting in: version exchange, login, and the sessions of all accounts.
namespace usher::protocol {

/// Versions of the channel. A client says the newest it speaks, the server answers with the one both will
/// use, or refuses and names what it speaks.
inline constexpr int newestProtocol = 1;
inline constexpr int oldestProtocol = 1;

/// An answer without content.
struct Done
{
    template <typename Self, typename V> static void visit(Self &, V &&) { }
};

struct HelloAnswer
{
    int protocol = 0; ///< the version in use
    QString server; ///< "usherd"
    QString version; ///< of the server
    QString node;
    QStringList features; ///< names of what this server can do beyond the version
    qint64 nowMs = 0; ///< the clock that times of this server are of; 0: an older server does not say

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("protocol", self.protocol);
        v("server", self.server);
        v("version", self.version);
        v("node", self.node);
        v("features", self.features);
        v("now", asTime(self.nowMs), optional);
    }
};

/// The first message of every connection.
struct Hello
{
    static constexpr char method[] = "hello";
    using Answer = HelloAnswer;
    int protocol = 0; ///< the newest version the client speaks
    QString client; ///< "usherctl 0.1.0": 1 to 100 printable characters, shown in the audit
    QStringList features;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("protocol", self.protocol);
        v("client", self.client);
        v("features", self.features, optional);
    }
};

struct SessionAnswer
{
    QString token; ///< resumes the session on another connection; secret
    QString account;
    QString role;
    QStringList privileges;
    qint64 expiresMs = 0; ///< the session ends then at the latest
    int idleSeconds = 0; ///< ... or after so long without a call

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("token", self.token, optional);
        v("account", self.account);
        v("role", self.role);
        v("privileges", self.privileges);
        v("expires", asTime(self.expiresMs));
        v("idleSeconds", self.idleSeconds);
    }
};

struct SessionOpen
{
    static constexpr char method[] = "session.open";
    using Answer = SessionAnswer;
    QString account;
    QString password;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("account", self.account);
        v("password", self.password);
    }
};

/// Continues a session after a reconnect; the answer has no token.
struct SessionResume
{
    static constexpr char method[] = "session.resume";
    using Answer = SessionAnswer;
    QString token;

    template <typename Self, typename V> static void visit(Self &self, V &&v) { v("token", self.token); }
};

/// Ends the caller's session everywhere; the connection may log in again.
struct SessionClose
{
    static constexpr char method[] = "session.close";
    using Answer = Done;

    template <typename Self, typename V> static void visit(Self &, V &&) { }
};

/// Changes the caller's own password. Its other sessions end.
struct SessionChangePassword
{
    static constexpr char method[] = "session.changePassword";
    using Answer = Done;
    QString current;
    QString password;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("current", self.current);
        v("password", self.password);
    }
};

struct SessionInfo
{
    QString id; ///< names the session in sessions.revoke; not the token
    QString account;
    QString address;
    QString origin;
    qint64 createdMs = 0;
    qint64 expiresMs = 0; ///< unless it is used before
    bool connected = false; ///< a connection of this node uses it now
    bool own = false; ///< the caller's

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("id", self.id);
        v("account", self.account);
        v("address", self.address);
        v("origin", self.origin);
        v("created", asTime(self.createdMs));
        v("expires", asTime(self.expiresMs));
        v("connected", self.connected);
        v("own", self.own);
    }
};

struct SessionsAnswer
{
    QList<SessionInfo> sessions; ///< newest first

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("sessions", self.sessions);
    }
};

struct SessionsList
{
    static constexpr char method[] = "sessions.list";
    using Answer = SessionsAnswer;
    QString account; ///< empty: of all accounts

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("account", self.account, optional);
    }
};

struct RevokedAnswer
{
    int revoked = 0;

    template <typename Self, typename V> static void visit(Self &self, V &&v) { v("revoked", self.revoked); }
};

/// Ends one session or all of an account; exactly one of the fields is given. Their connections are closed.
struct SessionsRevoke
{
    static constexpr char method[] = "sessions.revoke";
    using Answer = RevokedAnswer;
    QString id;
    QString account;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("id", self.id, optional);
        v("account", self.account, optional);
    }
};

} // namespace usher::protocol
