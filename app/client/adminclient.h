#pragma once

#include "shared/protocol/jsonrpc.h"
#include "shared/protocol/jsonvisitor.h"
#include "shared/protocol/sessionmessages.h"
#include "shared/result.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QUrl>

#include <chrono>
#include <functional>
#include <map>

QT_BEGIN_NAMESPACE
class QSslError;
class QTimer;
class QWebSocket;
QT_END_NAMESPACE

namespace usher {

/// One connection to a server's admin channel: hello, login, typed calls. Lives on the thread of its event
/// loop. Reconnecting is the caller's business: connectToServer() again, then resume the session.
class AdminClient : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        QUrl url; ///< ws:// or wss://; without a path the channel's own is taken
        QString client; ///< "usherctl 0.1.0", shown in the server's audit
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        /// SHA-256 of the one certificate that is accepted, whoever signed it; empty: what `tls` trusts.
        QByteArray pinnedCertificate{};
        std::chrono::milliseconds connectTimeout = std::chrono::seconds(10); ///< until hello is answered
        quint64 maxIncomingBytes = quint64(64) << 20; ///< of one message
        /// Signs of life in both directions, so that a dead connection is found within a minute. Only for who
        /// runs the event loop all the time: the server closes connections that are silent.
        bool heartbeat = false;
    };
    template <typename T> using Callback = std::function<void(Result<T>)>;

    /// A little longer than the server's own deadline, so that its answer is the one that is seen.
    static constexpr std::chrono::milliseconds usualTimeout = std::chrono::seconds(35);

    explicit AdminClient(QObject *parent = nullptr);
    ~AdminClient() override;

    /// Connects and says hello; a connection that exists is dropped first. Unavailable if nobody answers,
    /// BadParameter if the server speaks no common version. If its certificate is not trusted `data` tells
    /// about it (sha256 in hex, subject, issuer, from, until, problem; pinned: the one that was wanted).
    void connectToServer(const Settings &settings, Callback<protocol::HelloAnswer> done);
    void disconnectFromServer();
    /// Asks for a sign of life: roundTripMeasured() follows.
    void ping();
    [[nodiscard]] bool isConnected() const { return m_connected; }
    /// From hello to its answer.
    [[nodiscard]] std::chrono::milliseconds helloTook() const { return m_helloTook; }
    /// How often a session was opened or resumed; has grown when loggedIn() is told.
    [[nodiscard]] int logins() const { return m_logins; }

    /// Calls a method. @p done is called once, later: with the answer, the server's error, Timeout, or
    /// Unavailable when the connection is lost; not at all if @p context is destroyed before.
    template <protocol::Message M>
    void call(const M &message, QObject *context, Callback<typename M::Answer> done,
        std::chrono::milliseconds timeout = usualTimeout)
    {
        callRaw(
            M::method, protocol::toJson(message), context,
            [done = std::move(done)](Result<QJsonObject> answer) {
                done(answer.and_then([](const QJsonObject &object) {
                    return protocol::fromJson<typename M::Answer>(object, protocol::Unknown::Ignore)
                        .map_error([](const Error &why) { return notAsAgreed(M::method, why); });
                }));
            },
            timeout);
    }
    /// What @p why, found in the server's message @p what, is for people: Internal, with its field.
    [[nodiscard]] static Error notAsAgreed(const QByteArray &what, const Error &why);
    /// For who finds out that a message of the server is not as agreed: tells misunderstood().
    void complain(const Error &error) { Q_EMIT misunderstood(error); }

    void callRaw(const QByteArray &method, const QJsonObject &params, QObject *context,
        Callback<QJsonObject> done, std::chrono::milliseconds timeout = usualTimeout);

Q_SIGNALS:
    /// The connection that had said hello is gone; not after disconnectFromServer().
    void connectionLost(const usher::Error &error);
    /// A session was opened or resumed.
    void loggedIn();
    void roundTripMeasured(qint64 ms);
    /// The server said something unasked: a topic's change (TopicView listens).
    void notified(const QByteArray &method, const QJsonObject &params);
    /// Something the server said is not as agreed and is left out; the connection goes on.
    void misunderstood(const usher::Error &error);

private:
    struct Pending
    {
        QPointer<QObject> context;
        Callback<QJsonObject> done;
        bool isLogin = false;
    };
    void dropSocket();
    void checkCertificate(const QList<QSslError> &errors);
    void sayHello(const QString &client);
    void sendText(qint64 id, const QByteArray &text);
    void sendParts(qint64 id, const QByteArray &text);
    void receive(const QString &text);
    [[nodiscard]] bool receiveNotification(const QByteArray &text);
    void beat();
    void finish(qint64 id, Result<QJsonObject> result);
    void fail(const Error &error);
    [[nodiscard]] Error closeError() const;

    QWebSocket *m_socket = nullptr;
    QTimer *m_connectTimer;
    QTimer *m_heartbeat; ///< runs while the connection has it
    QElapsedTimer m_heard; ///< since something came
    QElapsedTimer m_sent;
    std::chrono::milliseconds m_helloTook{0};
    bool m_wantsHeartbeat = false;
    QByteArray m_pinned;
    QJsonObject m_untrusted; ///< the certificate that was refused
    QString m_tlsProblem;
    Callback<protocol::HelloAnswer> m_connecting; // until hello is answered
    bool m_connected = false;
    bool m_takesParts = false;
    qint64 m_lastId = 0;
    int m_logins = 0;
    std::map<qint64, Pending> m_pending;
};

} // namespace usher
