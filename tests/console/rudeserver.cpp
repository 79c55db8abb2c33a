#include "tests/console/rudeserver.h"

#include <QJsonDocument>
#include <QWebSocket>

namespace usher::test {

using namespace Qt::StringLiterals;

RudeServer::RudeServer()
    : m_server(u"rude"_s, QWebSocketServer::NonSecureMode)
{
    connect(&m_server, &QWebSocketServer::newConnection, this, &RudeServer::connected);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("%s", qPrintable(m_server.errorString()));
}

RudeServer::~RudeServer()
{
    for (QWebSocket *socket : std::as_const(m_sockets))
        socket->disconnect(this); // nothing of it is left when they go
}

void RudeServer::connected()
{
    while (QWebSocket *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        m_sockets.append(socket);
        socket->setParent(this);
        connect(socket, &QWebSocket::textMessageReceived, this,
            [this, socket](const QString &text) { received(socket, text); });
        connect(socket, &QWebSocket::disconnected, this, [this, socket] {
            m_sockets.removeAll(socket);
            m_subscriptions.removeIf([socket](QMap<QString, Subscription>::iterator entry) {
                return entry.value().socket == socket;
            });
            socket->deleteLater();
        });
    }
}

void RudeServer::received(QWebSocket *socket, const QString &text)
{
    const QJsonObject request = QJsonDocument::fromJson(text.toUtf8()).object();
    const QByteArray method = request[u"method"_s].toString().toUtf8();
    const QJsonObject params = request[u"params"_s].toObject();
    ++m_calls[method];
    if (!request.contains(u"id"_s))
        return;
    const auto rude = m_answers.constFind(method);
    const QJsonValue said = rude != m_answers.cend() ? (*rude)(params) : usualAnswer(socket, method, params);
    if (said.isUndefined())
        return;
    QJsonObject reply{{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, request[u"id"_s]}};
    if (const QJsonValue error = said[u"error"_s]; error.isObject())
        reply.insert(u"error"_s, error);
    else
        reply.insert(u"result"_s, said);
    send(socket, reply);
}

QJsonValue RudeServer::usualAnswer(QWebSocket *socket, const QByteArray &method, const QJsonObject &params)
{
    if (method == "hello")
        return QJsonObject{{u"protocol"_s, 1}, {u"server"_s, u"usherd"_s}, {u"version"_s, u"0"_s},
            {u"node"_s, u"rude"_s}, {u"features"_s, QJsonArray{u"topics"_s}}};
    if (method == "session.open" || method == "session.resume")
        return QJsonObject{{u"token"_s, u"token"_s}, {u"account"_s, u"admin"_s},
            {u"role"_s, u"administrator"_s},
            {u"privileges"_s,
                QJsonArray{u"read"_s, u"watch"_s, u"edit"_s, u"operate"_s, u"audit"_s, u"accounts"_s}},
            {u"expires"_s, u"2100-01-01T00:00:00.000Z"_s}, {u"idleSeconds"_s, 3600}};
    if (method == "topic.subscribe") {
        const QString id = QString::number(++m_lastSubscription);
        const QString name = params[u"topic"_s].toString();
        m_subscriptions.insert(id, {name, socket, 1});
        const Topic topic = m_topics.value(name);
        return QJsonObject{{u"subscription"_s, id}, {u"key"_s, topic.key}, {u"sequence"_s, 1},
            {u"total"_s, topic.rows.size()}, {u"complete"_s, true}, {u"rows"_s, topic.rows},
            {u"more"_s, false}};
    }
    if (method == "topic.refresh") {
        const QString id = params[u"subscription"_s].toString();
        const auto subscription = m_subscriptions.find(id);
        if (subscription == m_subscriptions.end())
            return QJsonObject{};
        const Topic topic = m_topics.value(subscription->topic);
        send(socket,
            {{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, u"topic.snapshot"_s},
                {u"params"_s,
                    QJsonObject{{u"subscription"_s, id}, {u"sequence"_s, subscription->sequence},
                        {u"part"_s, 0}, {u"more"_s, false}, {u"reason"_s, u"asked"_s},
                        {u"total"_s, topic.rows.size()}, {u"complete"_s, true}, {u"rows"_s, topic.rows}}}});
        return QJsonObject{};
    }
    return QJsonObject{};
}

void RudeServer::setRows(const QString &topic, const QString &key, const QJsonArray &rows)
{
    m_topics.insert(topic, {key, rows});
}

void RudeServer::tell(const QString &topic, const QJsonArray &changed, const QStringList &removed)
{
    for (auto subscription = m_subscriptions.begin(); subscription != m_subscriptions.end(); ++subscription) {
        if (subscription->topic != topic)
            continue;
        ++subscription->sequence;
        send(subscription->socket,
            {{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, u"topic.delta"_s},
                {u"params"_s,
                    QJsonObject{{u"subscription"_s, subscription.key()},
                        {u"sequence"_s, subscription->sequence}, {u"changed"_s, changed},
                        {u"removed"_s, QJsonArray::fromStringList(removed)},
                        {u"total"_s, m_topics.value(topic).rows.size()}}}});
    }
}

void RudeServer::notify(const QString &topic, const QByteArray &method, QJsonObject params)
{
    for (auto subscription = m_subscriptions.begin(); subscription != m_subscriptions.end(); ++subscription) {
        if (subscription->topic != topic)
            continue;
        params.insert(u"subscription"_s, subscription.key());
        send(subscription->socket,
            {{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, QString::fromUtf8(method)}, {u"params"_s, params}});
    }
}

void RudeServer::say(const QByteArray &text)
{
    for (QWebSocket *socket : std::as_const(m_sockets))
        socket->sendTextMessage(QString::fromUtf8(text));
}

void RudeServer::cut()
{
    const QList<QWebSocket *> sockets = m_sockets;
    for (QWebSocket *socket : sockets)
        socket->abort();
}

void RudeServer::send(QWebSocket *socket, const QJsonObject &message)
{
    socket->sendTextMessage(QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
}

} // namespace usher::test
