#include "server/channel/adminchannel.h"

#include "server/channel/openrpc.h"
#include "server/security/roles.h"

#include <QJsonArray>
#include <QLoggingCategory>

#include <algorithm>

namespace usher::channel {

using security::guarded;

namespace {

Q_LOGGING_CATEGORY(lcChannel, "server.channel", QtInfoMsg)

constexpr int maxClientLength = 100;
constexpr int burstSeconds = 5;

constexpr auto partsTime = std::chrono::seconds(60);
constexpr auto heartbeatTick = std::chrono::seconds(5);
const QString heartbeatFeature = QStringLiteral("heartbeat");

// The same answers with an error instead of their results.
QJsonDocument tooLarge(const QJsonDocument &reply, qsizetype limit)
{
    const auto refused = [limit](const QJsonValue &answer) {
        return protocol::replyObject(answer[QLatin1String("id")],
            fail(ErrorCode::TooLarge,
                QStringLiteral("the answer is longer than %1 bytes: narrow the request").arg(limit)));
    };
    if (reply.isObject())
        return QJsonDocument(refused(reply.object()));
    QJsonArray answers;
    for (const QJsonValue answer : reply.array())
        answers.append(refused(answer));
    return QJsonDocument(answers);
}

bool isPrintable(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isPrint(); });
}

} // namespace

struct AdminChannel::Connection
{
    struct Call
    {
        std::unique_ptr<Timer> deadline;
        MethodTable::RawReply done;
    };

    quint64 number = 0;
    std::shared_ptr<http::WebSocket> socket;
    QString address;
    QString client; // empty: no hello yet
    QString sessionId; // empty: not logged in
    QString account; // of the session
    qint64 openedMs = 0; // wall clock
    qint64 heardMs = 0; // monotonic: when something came last
    bool beats = false; // both sides have the feature heartbeat
    bool loggingIn = false;
    bool closing = false;
    int inFlight = 0;
    int refusedLogins = 0;
    double turns = 0; // token bucket
    qint64 turnsAtMs = 0;
    quint64 lastCall = 0;
    std::map<quint64, Call> calls;
    std::unique_ptr<Timer> loginTimer;
    std::unique_ptr<Outbox> outbox;
    QByteArray parts; // of a message that comes in parts
    std::unique_ptr<Timer> partsTimer;
};

// The calls of a batch run one after another, so that a client may rely on their order.
struct AdminChannel::Batch
{
    std::vector<protocol::RpcItem> items;
    size_t next = 0;
    QJsonArray replies;
};

AdminChannel::AdminChannel(Scheduler &scheduler, const Clock &clock, security::Accounts &accounts,
    security::Sessions &sessions, MethodTable &methods, Topics &topics, ChannelIdentity identity,
    ChannelLimits limits)
    : m_scheduler(scheduler)
    , m_clock(clock)
    , m_accounts(accounts)
    , m_sessions(sessions)
    , m_methods(methods)
    , m_topics(topics)
    , m_identity(std::move(identity))
    , m_limits(limits)
    , m_subscriptions(scheduler, topics,
          [this](quint64 number) {
              const ConnectionPointer connection = find(number);
              return connection && !connection->closing ? connection->outbox.get() : nullptr;
          })
    , m_heartbeat(scheduler)
{
    m_accounts.subscribe(guarded(m_life, [this](const security::AccountChange &change) {
        if (change.now)
            accountChanged(change.name, change.now->role);
    }));
    m_sessions.setEndListener([this](const QString &id, const QString &reason) { sessionEnded(id, reason); });
    registerMethods();
}

AdminChannel::~AdminChannel()
{
    m_sessions.setEndListener({});
    // Continuations that are under way may hold their connection for longer than this lives.
    for (const auto &[number, connection] : m_connections) {
        m_subscriptions.connectionClosed(number);
        connection->loginTimer.reset();
        connection->partsTimer.reset();
        connection->outbox.reset();
        connection->calls.clear();
    }
}

http::WebSocketEndpoint AdminChannel::endpoint()
{
    return {path, static_cast<http::Zones>(http::Zone::Admin), m_limits.maxMessageBytes,
        [this](const http::Request &request, std::shared_ptr<http::WebSocket> socket) {
            return accept(request, std::move(socket));
        }};
}

http::WebSocketHandlers AdminChannel::accept(
    const http::Request &request, std::shared_ptr<http::WebSocket> socket)
{
    auto connection = std::make_shared<Connection>();
    connection->number = ++m_lastConnection;
    connection->socket = std::move(socket);
    connection->address = QString::fromLatin1(request.peerAddress);
    connection->turns = m_limits.callsPerSecond * burstSeconds;
    connection->turnsAtMs = connection->heardMs = m_clock.monotonicMs();
    connection->openedMs = m_clock.nowMs();
    connection->outbox = std::make_unique<Outbox>(
        m_scheduler, m_clock, connection->socket, [this, weak = std::weak_ptr(connection)] {
            if (const auto slow = weak.lock())
                close(slow, closeTryLater, "the client reads too slowly");
        });
    if (connections() >= m_limits.maxConnections) {
        if (!std::exchange(m_toldFull, true))
            qCWarning(lcChannel).noquote() << "connections are refused: there are already" << connections();
        m_scheduler.post(guarded(
            m_life, [this, connection] { close(connection, closeTryLater, "too many connections"); }));
    } else {
        m_toldFull = false;
        m_connections.emplace(connection->number, connection);
        startLoginTimer(connection);
    }
    // By number, not by pointer: the socket holds its handlers and the connection holds the socket.
    return {guarded(m_life,
                [this, number = connection->number](const QByteArray &text) {
                    if (const ConnectionPointer known = find(number))
                        receive(known, text);
                }),
        guarded(m_life, [this, number = connection->number] { closed(number); })};
}

void AdminChannel::startLoginTimer(const ConnectionPointer &connection)
{
    connection->loginTimer = std::make_unique<Timer>(m_scheduler);
    connection->loginTimer->start(m_limits.loginTime, [this, weak = std::weak_ptr(connection)] {
        if (const auto late = weak.lock(); late && late->sessionId.isEmpty())
            close(late, closePolicy, "login took too long");
    });
}

void AdminChannel::close(const ConnectionPointer &connection, quint16 code, const QByteArray &reason)
{
    if (std::exchange(connection->closing, true))
        return;
    m_subscriptions.connectionClosed(connection->number);
    connection->socket->close(code, reason);
}

void AdminChannel::closed(quint64 number)
{
    const auto found = m_connections.find(number);
    if (found == m_connections.end())
        return;
    const ConnectionPointer connection = found->second;
    m_connections.erase(found);
    connection->closing = true;
    m_subscriptions.connectionClosed(number);
    connection->loginTimer.reset();
    connection->partsTimer.reset();
    connection->outbox.reset();
    connection->calls.clear(); // whoever answers them now finds nobody
    if (!connection->sessionId.isEmpty())
        m_sessions.leave(std::exchange(connection->sessionId, {}));
}

void AdminChannel::closeAll()
{
    const auto connections = m_connections; // closing may change the map
    for (const auto &[number, connection] : connections)
        close(connection, closeGoingAway, "the server stops");
}

void AdminChannel::sessionEnded(const QString &id, const QString &reason)
{
    const auto connections = m_connections;
    for (const auto &[number, connection] : connections) {
        if (connection->sessionId != id)
            continue;
        connection->sessionId.clear();
        close(
            connection, closeSessionOver, reason.toUtf8().left(120)); // a close frame has room for 123 bytes
    }
}

AdminChannel::ConnectionPointer AdminChannel::find(quint64 number) const
{
    const auto found = m_connections.find(number);
    return found == m_connections.end() ? nullptr : found->second;
}

bool AdminChannel::takeTurn(Connection &connection)
{
    const qint64 nowMs = m_clock.monotonicMs();
    const double earned = static_cast<double>(nowMs - connection.turnsAtMs) * m_limits.callsPerSecond / 1000;
    connection.turns = std::min<double>(connection.turns + earned, m_limits.callsPerSecond * burstSeconds);
    connection.turnsAtMs = nowMs;
    if (connection.turns < 1)
        return false;
    connection.turns -= 1;
    return true;
}

void AdminChannel::receive(const ConnectionPointer &connection, const QByteArray &text)
{
    if (connection->closing)
        return;
    connection->heardMs = m_clock.monotonicMs();
    protocol::RpcMessage message = protocol::parseRequests(text);
    if (const auto *only = std::get_if<protocol::RpcRequest>(&message.items.front());
        only && only->isNotification() && only->method == protocol::Heartbeat::method) {
        // No call: it costs a turn, but does not keep a session from being idle.
        if (!takeTurn(*connection))
            close(connection, closePolicy, "too many calls");
        return;
    }
    if (connection->inFlight >= m_limits.maxInFlight) {
        // Told once per message; a client that goes on regardless runs into its rate.
        if (!takeTurn(*connection)) {
            close(connection, closePolicy, "too many calls");
            return;
        }
        const auto *first = std::get_if<protocol::RpcRequest>(&message.items.front());
        const QJsonValue id = first && !message.batch && !first->isNotification() ? first->id : QJsonValue();
        Error error{ErrorCode::TooManyRequests,
            QStringLiteral("at most %1 messages may wait for their answers").arg(m_limits.maxInFlight), {},
            {}, 1, {}};
        transmit(connection, QJsonDocument(protocol::replyObject(id, fail(std::move(error)))), false);
        return;
    }
    ++connection->inFlight;
    if (message.batch) {
        connection->outbox->hold(); // nobody hears of a subscription before its answer
        runBatch(connection, std::make_shared<Batch>(Batch{std::move(message.items), 0, {}}));
        return;
    }
    runItem(connection, std::move(message.items.front()),
        [this, connection](const QJsonObject &reply) { transmit(connection, QJsonDocument(reply), true); });
}

// Sends what is not empty. A counted message stays in flight until the socket has its answer: that bounds
// what waits here.
void AdminChannel::transmit(const ConnectionPointer &connection, const QJsonDocument &reply, bool counted)
{
    if (connection->closing)
        return;
    if (reply.array().isEmpty() && reply.object().isEmpty()) {
        connection->inFlight -= counted ? 1 : 0;
        return;
    }
    QByteArray text = reply.toJson(QJsonDocument::Compact);
    if (text.size() > m_limits.maxReplyBytes)
        text = tooLarge(reply, m_limits.maxReplyBytes).toJson(QJsonDocument::Compact);
    connection->outbox->send(std::move(text),
        [connection = connection.get(), counted] { connection->inFlight -= counted ? 1 : 0; });
}

void AdminChannel::runBatch(const ConnectionPointer &connection, const std::shared_ptr<Batch> &batch)
{
    if (batch->next == batch->items.size()) {
        if (connection->outbox)
            connection->outbox->release();
        transmit(connection, QJsonDocument(batch->replies), true);
        return;
    }
    protocol::RpcItem item = std::move(batch->items[batch->next++]);
    runItem(connection, std::move(item), [this, connection, batch](QJsonObject reply) {
        if (!reply.isEmpty())
            batch->replies.append(std::move(reply));
        if (!connection->closing)
            runBatch(connection, batch);
    });
}

void AdminChannel::runItem(
    const ConnectionPointer &connection, protocol::RpcItem &&item, UniqueFunction<void(QJsonObject)> done)
{
    if (!takeTurn(*connection)) {
        // Whoever asks this often is not waiting for answers.
        close(connection, closePolicy, "too many calls");
        done({});
        return;
    }
    if (const auto *refusal = std::get_if<protocol::RpcRefusal>(&item)) {
        done(protocol::refusalObject(*refusal));
        return;
    }
    const auto &request = std::get<protocol::RpcRequest>(item);
    call(connection, request,
        [this, id = request.id, done = std::move(done)](const Result<QJsonObject> &result) mutable {
            ++m_calls;
            if (!result)
                ++m_failedCalls;
            done(id.isUndefined() ? QJsonObject() : protocol::replyObject(id, result));
        });
}

Result<Caller> AdminChannel::authorise(Connection &connection, const MethodTable::Entry &entry)
{
    Caller caller{{{}, {}, connection.address, connection.client}, {}, connection.number};
    if (connection.client.isEmpty() && entry.name != protocol::Hello::method)
        return fail(ErrorCode::Unauthenticated, QStringLiteral("hello comes first"));
    if (!connection.sessionId.isEmpty()) {
        const QString id
            = connection.sessionId; // a copy: if the session is over, the connection forgets its id
        const security::Session *session = m_sessions.use(id);
        if (!session)
            return fail(ErrorCode::Unauthenticated, QStringLiteral("the session has expired; log in again"));
        caller.actor.account = session->account;
        caller.actor.role = session->role;
        caller.sessionId = session->id;
    }
    if (entry.privilege == Privilege::None)
        return caller;
    if (caller.sessionId.isEmpty())
        return fail(
            ErrorCode::Unauthenticated, QStringLiteral("log in first (session.open or session.resume)"));
    if (!security::allows(caller.actor.role, entry.privilege))
        return fail(ErrorCode::Forbidden,
            QStringLiteral("%1 needs the privilege %2, which the role %3 does not have")
                .arg(QString::fromUtf8(entry.name), security::privilegeName(entry.privilege),
                    caller.actor.role));
    return caller;
}

void AdminChannel::call(
    const ConnectionPointer &connection, const protocol::RpcRequest &request, MethodTable::RawReply done)
{
    const MethodTable::Entry *entry = m_methods.find(request.method);
    if (!entry) {
        // Before login nobody learns which methods there are.
        done(connection->sessionId.isEmpty()
                ? fail(ErrorCode::Unauthenticated,
                    QStringLiteral("log in first (session.open or session.resume)"))
                : fail(ErrorCode::MethodNotAllowed,
                    QStringLiteral("there is no method %1; rpc.discover lists them")
                        .arg(QString::fromUtf8(request.method))));
        return;
    }
    auto caller = authorise(*connection, *entry);
    if (!caller) {
        done(fail(caller.error()));
        return;
    }
    const quint64 number = ++connection->lastCall;
    const std::weak_ptr weak = connection;
    auto deadline = std::make_unique<Timer>(m_scheduler);
    deadline->start(entry->deadline, [this, weak, number, name = QString::fromUtf8(entry->name)] {
        finishCall(weak, number, fail(ErrorCode::Timeout, QStringLiteral("%1 took too long").arg(name)));
    });
    connection->calls.emplace(number, Connection::Call{std::move(deadline), std::move(done)});
    entry->handler(request.params, *caller,
        [this, weak, number](Result<QJsonObject> result) { finishCall(weak, number, std::move(result)); });
}

void AdminChannel::finishCall(
    const std::weak_ptr<Connection> &weak, quint64 number, Result<QJsonObject> result)
{
    const ConnectionPointer connection = weak.lock();
    if (!connection)
        return;
    const auto found = connection->calls.find(number);
    if (found == connection->calls.end())
        return; // answered already, or nobody waits any more
    auto node = connection->calls.extract(found);
    if (!result && result.error().code == ErrorCode::Internal)
        qCWarning(lcChannel).noquote() << "a call failed:" << result.error().message << result.error().detail;
    node.mapped().done(std::move(result));
}

// The methods of the channel itself.

void AdminChannel::registerMethods()
{
    using namespace protocol;
    m_methods.on<Hello>(Privilege::None,
        [this](const Hello &m, const Caller &c, Reply<HelloAnswer> r) { hello(m, c, std::move(r)); });
    m_methods.on<SessionOpen>(
        Privilege::None, [this](const SessionOpen &m, const Caller &c, Reply<SessionAnswer> r) {
            openSession(m, c, std::move(r));
        });
    m_methods.on<SessionResume>(
        Privilege::None, [this](const SessionResume &m, const Caller &c, Reply<SessionAnswer> r) {
            resumeSession(m, c, std::move(r));
        });
    m_methods.on<SessionClose>(Privilege::Session,
        [this](const SessionClose &, const Caller &c, Reply<Done> r) { closeSession(c, std::move(r)); });
    m_methods.on<SessionChangePassword>(
        Privilege::Session, [this](const SessionChangePassword &m, const Caller &c, Reply<Done> r) {
            changePassword(m, c, std::move(r));
        });
    m_methods.on<MessagePart>(Privilege::Edit,
        [this](const MessagePart &m, const Caller &c, Reply<Done> r) { receivePart(m, c, std::move(r)); });
    m_methods.on<Discover>(
        Privilege::Session, [this](const Discover &, const Caller &c, Reply<DiscoverAnswer> r) {
            r(openRpcDocument(m_methods, m_topics, m_identity.version, c.actor.role));
        });
    m_subscriptions.registerMethods(m_methods);
}

void AdminChannel::hello(
    const protocol::Hello &message, const Caller &caller, Reply<protocol::HelloAnswer> reply)
{
    const ConnectionPointer connection = find(caller.connection);
    if (!connection)
        return;
    if (!connection->client.isEmpty()) {
        reply(fail(ErrorCode::Conflict, QStringLiteral("hello was said already")));
        return;
    }
    if (message.protocol < protocol::oldestProtocol) {
        Error error{ErrorCode::BadParameter,
            QStringLiteral("this server speaks protocol %1 to %2, the client %3: update the client")
                .arg(protocol::oldestProtocol)
                .arg(protocol::newestProtocol)
                .arg(message.protocol),
            QStringLiteral("protocol"), {}, 0,
            {{QStringLiteral("oldest"), protocol::oldestProtocol},
                {QStringLiteral("newest"), protocol::newestProtocol}}};
        reply(fail(std::move(error)));
        return;
    }
    const QString client = message.client.trimmed();
    if (client.isEmpty() || client.size() > maxClientLength || !isPrintable(client)) {
        reply(fail(ErrorCode::BadParameter,
            QStringLiteral("client must be 1 to %1 printable characters").arg(maxClientLength),
            QStringLiteral("client")));
        return;
    }
    connection->client = client;
    connection->beats = message.features.contains(heartbeatFeature);
    if (connection->beats)
        startHeartbeat();
    reply(protocol::HelloAnswer{std::min(message.protocol, protocol::newestProtocol),
        QStringLiteral("usherd"), m_identity.version, m_identity.node,
        m_identity.features
            + QStringList{QStringLiteral("batch"), heartbeatFeature, QStringLiteral("parts"),
                QStringLiteral("topics")},
        m_clock.nowMs()});
}

void AdminChannel::startHeartbeat()
{
    if (!m_heartbeat.isActive())
        m_heartbeat.start(heartbeatTick, [this] { beat(); });
}

// The edge's own pings find connections that are dead for longer; this is for peers that want to know sooner.
void AdminChannel::beat()
{
    static const auto text = std::make_shared<const QByteArray>(
        QByteArrayLiteral("{\"jsonrpc\":\"2.0\",\"method\":\"") + protocol::Heartbeat::method + "\"}");
    const qint64 nowMs = m_clock.monotonicMs();
    bool isNeeded = false;
    const auto connections = m_connections;
    for (const auto &[number, connection] : connections) {
        if (!connection->beats || connection->closing)
            continue;
        isNeeded = true;
        if (nowMs - connection->heardMs >= protocol::heartbeatPatience.count())
            close(connection, closeGoingAway, "no sign of life");
        else if (nowMs - connection->outbox->lastSentMs() >= protocol::heartbeatSilence.count())
            (void)connection->outbox->offer(text); // what waits instead is a sign of life too
    }
    if (isNeeded)
        startHeartbeat();
}

void AdminChannel::accountChanged(const QString &name, const QString &role)
{
    for (const auto &[number, connection] : m_connections) {
        if (!connection->sessionId.isEmpty() && connection->account == name)
            m_subscriptions.roleChanged(number, role);
    }
}

QList<protocol::ConnectionRow> AdminChannel::connectionRows() const
{
    QList<protocol::ConnectionRow> rows;
    for (const auto &[number, connection] : m_connections) {
        if (connection->closing)
            continue;
        rows.append({m_identity.node + u'/' + QString::number(number), m_identity.node,
            connection->sessionId.isEmpty() ? QString() : connection->account, connection->sessionId,
            connection->address, connection->client, connection->openedMs, m_subscriptions.count(number),
            connection->outbox->socketBytes()});
    }
    return rows;
}

void AdminChannel::receivePart(
    const protocol::MessagePart &message, const Caller &caller, Reply<protocol::Done> reply)
{
    const ConnectionPointer connection = find(caller.connection);
    if (!connection)
        return;
    connection->partsTimer.reset();
    const QByteArray text = message.text.toUtf8();
    if (connection->parts.size() + text.size() > m_limits.maxAssembledBytes) {
        connection->parts.clear();
        reply(fail(ErrorCode::TooLarge,
            QStringLiteral("a message has at most %1 bytes").arg(m_limits.maxAssembledBytes)));
        return;
    }
    connection->parts += text;
    if (message.more) {
        connection->partsTimer = std::make_unique<Timer>(m_scheduler);
        connection->partsTimer->start(partsTime, [weak = std::weak_ptr(connection)] {
            if (const auto waiting = weak.lock())
                waiting->parts.clear();
        });
        reply(protocol::Done{});
        return;
    }
    const QByteArray whole = std::exchange(connection->parts, {});
    reply(protocol::Done{});
    receive(connection, whole);
}

Result<AdminChannel::ConnectionPointer> AdminChannel::findForLogin(const Caller &caller) const
{
    ConnectionPointer connection = find(caller.connection);
    if (!connection)
        return fail(ErrorCode::Cancelled, QStringLiteral("the connection is gone"));
    if (!connection->sessionId.isEmpty())
        return fail(ErrorCode::Conflict,
            QStringLiteral("%1 is logged in; session.close comes first").arg(caller.actor.account));
    if (connection->loggingIn)
        return fail(ErrorCode::Conflict, QStringLiteral("a login is being checked"));
    return connection;
}

protocol::SessionAnswer AdminChannel::loggedIn(Connection &connection, const security::Session &session)
{
    connection.loggingIn = false;
    connection.sessionId = session.id;
    connection.account = session.account;
    connection.loginTimer.reset();
    connection.refusedLogins = 0;
    const security::Role *role = security::findRole(session.role);
    const security::LoginPolicy &policy = m_accounts.policy();
    qCInfo(lcChannel).noquote() << "login of" << session.account << "from" << connection.address << "with"
                                << connection.client << "session" << session.id;
    return {{}, session.account, session.role, role ? security::privilegeNames(*role) : QStringList(),
        session.createdMs + policy.sessionLifetimeMs, static_cast<int>(policy.sessionIdleMs / 1000)};
}

void AdminChannel::loginFailed(const ConnectionPointer &connection, const Error &error)
{
    connection->loggingIn = false;
    const bool refused = error.code == ErrorCode::Unauthenticated || error.code == ErrorCode::Forbidden
        || error.code == ErrorCode::TooManyRequests;
    if (!refused || ++connection->refusedLogins < m_limits.maxRefusedLogins)
        return;
    // After the answer, which is on its way when this task runs.
    m_scheduler.post(guarded(m_life, [this, weak = std::weak_ptr(connection)] {
        if (const auto failed = weak.lock())
            close(failed, closePolicy, "too many failed logins");
    }));
}

void AdminChannel::openSession(
    const protocol::SessionOpen &message, const Caller &caller, Reply<protocol::SessionAnswer> reply)
{
    auto ready = findForLogin(caller);
    if (!ready) {
        reply(fail(ready.error()));
        return;
    }
    const ConnectionPointer connection = *ready;
    connection->loggingIn = true;
    m_accounts.authenticate(message.account, message.password, connection->address,
        guarded(
            m_life, [this, connection, reply = std::move(reply)](Result<security::Account> account) mutable {
                if (!account) {
                    loginFailed(connection, account.error());
                    reply(fail(account.error()));
                    return;
                }
                m_sessions.open(*account, connection->address, connection->client,
                    guarded(m_life,
                        [this, connection, reply = std::move(reply)](
                            Result<security::Sessions::Opened> opened) mutable {
                            if (!opened) {
                                loginFailed(connection, opened.error());
                                reply(fail(opened.error()));
                                return;
                            }
                            if (connection->closing) {
                                // Nobody has the token, so nobody can use or end this session.
                                m_sessions.close(opened->session.id, [](const Result<void> &) {});
                                return;
                            }
                            auto answer = loggedIn(*connection, opened->session);
                            answer.token = opened->token;
                            reply(std::move(answer));
                        }));
            }));
}

void AdminChannel::resumeSession(
    const protocol::SessionResume &message, const Caller &caller, Reply<protocol::SessionAnswer> reply)
{
    auto ready = findForLogin(caller);
    if (!ready) {
        reply(fail(ready.error()));
        return;
    }
    const ConnectionPointer connection = *ready;
    connection->loggingIn = true;
    m_sessions.resume(message.token,
        guarded(
            m_life, [this, connection, reply = std::move(reply)](Result<security::Session> session) mutable {
                if (!session) {
                    loginFailed(connection, session.error());
                    reply(fail(session.error()));
                } else if (connection->closing) {
                    m_sessions.leave(session->id);
                } else {
                    reply(loggedIn(*connection, *session));
                }
            }));
}

void AdminChannel::closeSession(const Caller &caller, Reply<protocol::Done> reply)
{
    const ConnectionPointer connection = find(caller.connection);
    if (!connection)
        return;
    const QString id
        = std::exchange(connection->sessionId, {}); // first, so that its end does not close this connection
    m_subscriptions.connectionClosed(connection->number);
    startLoginTimer(connection);
    m_sessions.close(id, [reply = std::move(reply)](Result<void> closed) mutable {
        reply(closed.map([] { return protocol::Done{}; }));
    });
}

void AdminChannel::changePassword(
    const protocol::SessionChangePassword &message, const Caller &caller, Reply<protocol::Done> reply)
{
    m_accounts.changeOwnPassword(message.current, message.password, caller.actor, caller.sessionId,
        [reply = std::move(reply)](Result<security::Account> account) mutable {
            reply(account.map([](const security::Account &) { return protocol::Done{}; }));
        });
}

} // namespace usher::channel
