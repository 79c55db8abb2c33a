#pragma once

#include "server/channel/methodtable.h"
#include "server/channel/outbox.h"
#include "server/channel/subscriptions.h"
#include "server/core/clock.h"
#include "server/core/scheduler.h"
#include "server/http/websocket.h"
#include "server/security/sessions.h"
#include "shared/protocol/jsonrpc.h"
#include "shared/protocol/operationmessages.h"
#include "shared/protocol/sessionmessages.h"
#include "shared/protocol/topicrows.h"

#include <QJsonDocument>

#include <map>

namespace usher::channel {

/// Bounds of one connection and of the channel.
struct ChannelLimits
{
    int maxConnections = 1000; ///< over it a new one is closed with 1013
    int maxInFlight = 32; ///< messages of one connection that are being carried out; a batch counts once
    int callsPerSecond = 200; ///< sustained; five seconds' worth may come at once
    int maxRefusedLogins = 5; ///< per connection, then close 1008
    std::chrono::milliseconds loginTime = std::chrono::seconds(30);
    qsizetype maxMessageBytes = qsizetype(1) << 20; ///< of one WebSocket message
    qsizetype maxAssembledBytes = qsizetype(20)
        << 20; ///< of a message sent in parts: an import may have 16 MiB
    qsizetype maxReplyBytes = qsizetype(48) << 20; ///< a longer answer is TooLarge
};

/// What hello answers.
struct ChannelIdentity
{
    QString node;
    QString version;
    QStringList features;
};

/// The admin channel: JSON-RPC 2.0 over a WebSocket of zone admin. Per connection: hello, then a login, then
/// calls; each is parsed, authorised by role and privilege of the method, handed to its handler and answered,
/// at the latest when the method's deadline has passed. Knows the method table and accounts, no capability.
/// Core thread.
class AdminChannel
{
public:
    static constexpr char path[] = "/admin/channel";
    static constexpr quint16 closeGoingAway = 1001;
    static constexpr quint16 closePolicy = 1008;
    static constexpr quint16 closeTryLater = 1013;
    static constexpr quint16 closeSessionOver = 4001; ///< the session of this connection has ended

    /// Adds hello, session.*, topic.* and rpc.discover to @p methods, which the capabilities fill before the
    /// first connection, as they do @p topics.
    AdminChannel(Scheduler &scheduler, const Clock &clock, security::Accounts &accounts,
        security::Sessions &sessions, MethodTable &methods, Topics &topics, ChannelIdentity identity,
        ChannelLimits limits = {});
    ~AdminChannel();
    AdminChannel(const AdminChannel &) = delete;
    AdminChannel &operator=(const AdminChannel &) = delete;

    /// For the edge. Refuses every Origin unless the edge lists it.
    [[nodiscard]] http::WebSocketEndpoint endpoint();

    /// Closes all connections: the server stops.
    void closeAll();

    [[nodiscard]] int connections() const { return static_cast<int>(m_connections.size()); }
    /// One row for each connection of this node.
    [[nodiscard]] QList<protocol::ConnectionRow> connectionRows() const;
    [[nodiscard]] const Subscriptions &subscriptions() const { return m_subscriptions; }
    /// Calls answered since start, and those of them that were errors.
    [[nodiscard]] qint64 calls() const { return m_calls; }
    [[nodiscard]] qint64 failedCalls() const { return m_failedCalls; }

private:
    struct Connection;
    using ConnectionPointer = std::shared_ptr<Connection>;
    struct Batch;

    http::WebSocketHandlers accept(const http::Request &request, std::shared_ptr<http::WebSocket> socket);
    void receive(const ConnectionPointer &connection, const QByteArray &text);
    void receivePart(const protocol::MessagePart &message, const Caller &caller, Reply<protocol::Done> reply);
    void runItem(const ConnectionPointer &connection, protocol::RpcItem &&item,
        UniqueFunction<void(QJsonObject)> done);
    void runBatch(const ConnectionPointer &connection, const std::shared_ptr<Batch> &batch);
    void call(
        const ConnectionPointer &connection, const protocol::RpcRequest &request, MethodTable::RawReply done);
    void finishCall(const std::weak_ptr<Connection> &connection, quint64 number, Result<QJsonObject> result);
    [[nodiscard]] Result<Caller> authorise(Connection &connection, const MethodTable::Entry &entry);
    [[nodiscard]] bool takeTurn(Connection &connection);
    void close(const ConnectionPointer &connection, quint16 code, const QByteArray &reason);
    void closed(quint64 number);
    void sessionEnded(const QString &id, const QString &reason);
    void transmit(const ConnectionPointer &connection, const QJsonDocument &reply, bool counted);
    void startLoginTimer(const ConnectionPointer &connection);

    void registerMethods();
    void hello(const protocol::Hello &message, const Caller &caller, Reply<protocol::HelloAnswer> reply);
    void openSession(
        const protocol::SessionOpen &message, const Caller &caller, Reply<protocol::SessionAnswer> reply);
    void resumeSession(
        const protocol::SessionResume &message, const Caller &caller, Reply<protocol::SessionAnswer> reply);
    void closeSession(const Caller &caller, Reply<protocol::Done> reply);
    void changePassword(
        const protocol::SessionChangePassword &message, const Caller &caller, Reply<protocol::Done> reply);
    void accountChanged(const QString &name, const QString &role);
    void startHeartbeat();
    void beat();

    [[nodiscard]] ConnectionPointer find(quint64 number) const;
    [[nodiscard]] Result<ConnectionPointer> findForLogin(const Caller &caller) const;
    [[nodiscard]] protocol::SessionAnswer loggedIn(Connection &connection, const security::Session &session);
    void loginFailed(const ConnectionPointer &connection, const Error &error);

    Scheduler &m_scheduler;
    const Clock &m_clock;
    security::Accounts &m_accounts;
    security::Sessions &m_sessions;
    MethodTable &m_methods;
    Topics &m_topics;
    ChannelIdentity m_identity;
    ChannelLimits m_limits;
    std::map<quint64, ConnectionPointer> m_connections;
    Subscriptions m_subscriptions;
    Timer m_heartbeat; ///< runs while a connection has asked for heartbeats
    quint64 m_lastConnection = 0;
    qint64 m_calls = 0;
    qint64 m_failedCalls = 0;
    bool m_toldFull = false;
    security::LifeMark m_life = security::newLife();
};

} // namespace usher::channel
