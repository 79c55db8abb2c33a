#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QWebSocketServer>

#include <functional>

QT_BEGIN_NAMESPACE
class QWebSocket;
QT_END_NAMESPACE

namespace usher::test {

/// A server of the admin channel that does as it should (hello, login, topics) until it is told otherwise,
/// and then says what no server should. In this process, on 127.0.0.1.
class RudeServer : public QObject
{
public:
    RudeServer();
    ~RudeServer() override;

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] int connections() const { return m_connections; } ///< that there ever were
    [[nodiscard]] int calls(const QByteArray &method) const { return m_calls.value(method); }

    /// Instead of the usual answer to @p method: the `result`, or with a member "error" the error. An
    /// undefined value: none at all.
    using Answer = std::function<QJsonValue(const QJsonObject &params)>;
    void answer(const QByteArray &method, Answer answer) { m_answers.insert(method, std::move(answer)); }
    /// Again as it should be.
    void behave() { m_answers.clear(); }
    void say(const QByteArray &text); ///< to every client, as it is
    /// A change of each subscription of @p topic, as the numbering goes on.
    void tell(const QString &topic, const QJsonArray &changed, const QStringList &removed = {});
    /// Any notification for a subscription of @p topic.
    void notify(const QString &topic, const QByteArray &method, QJsonObject params);
    /// The rows that a subscription of @p topic begins with; @p key names them.
    void setRows(const QString &topic, const QString &key, const QJsonArray &rows);
    void cut(); ///< every connection

private:
    struct Topic
    {
        QString key = QStringLiteral("id");
        QJsonArray rows;
    };
    struct Subscription
    {
        QString topic;
        QWebSocket *socket = nullptr;
        qint64 sequence = 0;
    };
    void connected();
    void received(QWebSocket *socket, const QString &text);
    [[nodiscard]] QJsonValue usualAnswer(
        QWebSocket *socket, const QByteArray &method, const QJsonObject &params);
    void send(QWebSocket *socket, const QJsonObject &message);

    QWebSocketServer m_server;
    QList<QWebSocket *> m_sockets;
    QHash<QByteArray, Answer> m_answers;
    QHash<QByteArray, int> m_calls;
    QHash<QString, Topic> m_topics;
    QMap<QString, Subscription> m_subscriptions;
    int m_connections = 0;
    int m_lastSubscription = 0;
};

} // namespace usher::test
