#include "app/client/adminclient.h"

#include "shared/protocol/operationmessages.h"
#include "shared/protocol/topicmessages.h"

#include <QJsonDocument>
#include <QSslCertificate>
#include <QSslError>
#include <QSslSocket>
#include <QTimer>
#include <QWebSocket>

namespace usher {

using namespace std::chrono;

namespace {

constexpr quint16 sessionOver = 4001;
constexpr auto heartbeatTick = seconds(5);
constexpr qsizetype quotedLength = 60; ///< of what cannot be understood
const QString heartbeatFeature = QStringLiteral("heartbeat");
const QString channelPath = QStringLiteral("/admin/channel");

QByteArray jsonText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

AdminClient::AdminClient(QObject *parent)
    : QObject(parent)
    , m_connectTimer(new QTimer(this))
    , m_heartbeat(new QTimer(this))
{
    m_heartbeat->setInterval(heartbeatTick);
    connect(m_heartbeat, &QTimer::timeout, this, &AdminClient::beat);
    m_connectTimer->setSingleShot(true);
    connect(m_connectTimer, &QTimer::timeout, this, [this] {
        fail({ErrorCode::Unavailable, tr("%1 does not answer").arg(m_socket->requestUrl().toDisplayString()),
            {}, {}, 0, {}});
    });
}

AdminClient::~AdminClient()
{
    m_pending.clear();
    m_connecting = nullptr;
    dropSocket();
}

void AdminClient::dropSocket()
{
    m_connected = false;
    m_connectTimer->stop();
    m_heartbeat->stop();
    if (!m_socket)
        return;
    QWebSocket *socket = std::exchange(m_socket, nullptr);
    socket->disconnect(this);
    if (socket->isValid())
        socket->close();
    else
        socket->abort(); // there is nobody to say goodbye to
    socket->deleteLater();
}

void AdminClient::connectToServer(const Settings &settings, Callback<protocol::HelloAnswer> done)
{
    disconnectFromServer();
    QUrl url = settings.url;
    if (url.path().isEmpty() || url.path() == QLatin1String("/"))
        url.setPath(channelPath);
    m_connecting = std::move(done);
    m_tlsProblem.clear();
    m_untrusted = {};
    m_pinned = settings.pinnedCertificate;
    m_wantsHeartbeat = settings.heartbeat;
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setMaxAllowedIncomingMessageSize(settings.maxIncomingBytes);
    m_socket->setMaxAllowedIncomingFrameSize(settings.maxIncomingBytes);
    m_socket->setSslConfiguration(settings.tls);
    connect(m_socket, &QWebSocket::connected, this, [this, client = settings.client] {
        checkCertificate({}); // also one that is signed well must be the pinned one
        if (m_untrusted.isEmpty())
            sayHello(client);
        else
            fail(closeError());
    });
    connect(m_socket, &QWebSocket::textMessageReceived, this, &AdminClient::receive);
    connect(m_socket, &QWebSocket::disconnected, this, [this] { fail(closeError()); });
    connect(m_socket, &QWebSocket::sslErrors, this, &AdminClient::checkCertificate);
    connect(m_socket, &QWebSocket::pong, this, [this](quint64 ms) {
        m_heard.start();
        Q_EMIT roundTripMeasured(static_cast<qint64>(ms));
    });
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto socketError = &QWebSocket::errorOccurred;
#else
    const auto socketError = QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error);
#endif
    connect(m_socket, socketError, this, [this] { fail(closeError()); });
    m_connectTimer->start(settings.connectTimeout);
    m_socket->open(url);
}

void AdminClient::disconnectFromServer()
{
    dropSocket();
    fail({ErrorCode::Cancelled, tr("the connection was closed"), {}, {}, 0, {}});
}

void AdminClient::checkCertificate(const QList<QSslError> &errors)
{
    const auto *tls = m_socket->findChild<QSslSocket *>(); // the WebSocket's own configuration does not tell
    const QSslCertificate certificate = tls ? tls->peerCertificate() : QSslCertificate();
    const QByteArray digest = certificate.digest(QCryptographicHash::Sha256);
    const bool isPinned = !m_pinned.isEmpty() && !certificate.isNull() && digest == m_pinned;
    if (isPinned) {
        m_socket->ignoreSslErrors(errors);
        return;
    }
    if (errors.isEmpty() && (m_pinned.isEmpty() || certificate.isNull()))
        return;
    m_tlsProblem = errors.isEmpty() || !m_pinned.isEmpty()
        ? tr("the server has another certificate than the one that was accepted")
        : errors.first().errorString();
    if (certificate.isNull())
        return;
    const auto text = [](const QStringList &parts) { return parts.join(QStringLiteral(", ")); };
    m_untrusted = {{QStringLiteral("sha256"), QString::fromLatin1(digest.toHex())},
        {QStringLiteral("subject"), text(certificate.subjectInfo(QSslCertificate::CommonName))},
        {QStringLiteral("issuer"), text(certificate.issuerInfo(QSslCertificate::CommonName))},
        {QStringLiteral("from"), certificate.effectiveDate().toString(Qt::ISODate)},
        {QStringLiteral("until"), certificate.expiryDate().toString(Qt::ISODate)},
        {QStringLiteral("problem"), m_tlsProblem}};
    if (!m_pinned.isEmpty())
        m_untrusted.insert(QStringLiteral("pinned"), QString::fromLatin1(m_pinned.toHex()));
}

void AdminClient::ping()
{
    if (m_connected && m_socket)
        m_socket->ping();
}

void AdminClient::sayHello(const QString &client)
{
    const QStringList features = m_wantsHeartbeat ? QStringList(heartbeatFeature) : QStringList();
    callRaw(protocol::Hello::method,
        protocol::toJson(protocol::Hello{protocol::newestProtocol, client, features}), this,
        [this](Result<QJsonObject> answer) {
            m_helloTook = milliseconds(m_sent.elapsed());
            auto hello = answer.and_then([](const QJsonObject &object) {
                return protocol::fromJson<protocol::HelloAnswer>(object, protocol::Unknown::Ignore)
                    .map_error([](const Error &why) { return notAsAgreed(protocol::Hello::method, why); });
            });
            if (hello
                && (hello->protocol < protocol::oldestProtocol || hello->protocol > protocol::newestProtocol))
                hello = usher::fail(Error{ErrorCode::BadParameter,
                    tr("the server answers with protocol %1; this program speaks %2 to %3")
                        .arg(hello->protocol)
                        .arg(protocol::oldestProtocol)
                        .arg(protocol::newestProtocol),
                    QStringLiteral("protocol"), {}, 0,
                    {{QStringLiteral("oldest"), hello->protocol},
                        {QStringLiteral("newest"), hello->protocol}}});
            m_connectTimer->stop();
            const auto done = std::exchange(m_connecting, nullptr);
            if (!done)
                return;
            m_connected = hello.has_value();
            m_takesParts = hello && hello->features.contains(QLatin1String("parts"));
            if (!m_connected)
                dropSocket();
            else if (m_wantsHeartbeat && hello->features.contains(heartbeatFeature))
                m_heartbeat->start();
            done(std::move(hello));
        });
}

Error AdminClient::closeError() const
{
    if (!m_tlsProblem.isEmpty())
        return {
            ErrorCode::Unavailable, tr("no secure connection: %1").arg(m_tlsProblem), {}, {}, 0, m_untrusted};
    const auto code = static_cast<quint16>(m_socket->closeCode());
    const QString reason = m_socket->closeReason();
    if (code == sessionOver)
        return {ErrorCode::Unauthenticated, reason, {}, {}, 0, {}};
    if (code == QWebSocketProtocol::CloseCodeTooMuchData)
        return {ErrorCode::Internal,
            tr("the server sent a message of more than %1 MB")
                .arg(m_socket->maxAllowedIncomingMessageSize() >> 20),
            {}, {}, 0, {}};
    if (m_connected || code != QWebSocketProtocol::CloseCodeNormal)
        return {ErrorCode::Unavailable,
            reason.isEmpty() ? tr("the connection was lost: %1").arg(m_socket->errorString())
                             : tr("the server closed the connection: %1").arg(reason),
            {}, {}, 0, {}};
    return {ErrorCode::Unavailable,
        tr("cannot connect to %1: %2").arg(m_socket->requestUrl().toDisplayString(), m_socket->errorString()),
        {}, {}, 0, {}};
}

void AdminClient::callRaw(const QByteArray &method, const QJsonObject &params, QObject *context,
    Callback<QJsonObject> done, milliseconds timeout)
{
    const qint64 id = ++m_lastId;
    const bool isLogin = method == protocol::SessionOpen::method || method == protocol::SessionResume::method;
    m_pending.emplace(id, Pending{context, std::move(done), isLogin});
    const bool isHello = method == protocol::Hello::method;
    if (!m_socket || (!m_connected && !isHello)) {
        QTimer::singleShot(
            0, this, [this, id] { finish(id, usher::fail(ErrorCode::Unavailable, tr("not connected"))); });
        return;
    }
    sendText(id, jsonText(protocol::requestObject({id, method, params})));
    QTimer::singleShot(timeout, this, [this, id, method] {
        finish(id,
            usher::fail(
                ErrorCode::Timeout, tr("%1 was not answered in time").arg(QString::fromUtf8(method))));
    });
}

void AdminClient::sendText(qint64 id, const QByteArray &text)
{
    m_sent.start();
    if (text.size() > protocol::partBytes && m_takesParts)
        sendParts(id, text);
    else
        m_socket->sendTextMessage(QString::fromUtf8(text));
}

void AdminClient::sendParts(qint64 id, const QByteArray &text)
{
    const auto failed = [this, id](const Result<QJsonObject> &answer) {
        if (!answer)
            finish(id, usher::fail(answer.error()));
    };
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = std::min(from + protocol::partBytes, text.size());
        while (to < text.size() && (static_cast<uchar>(text.at(to)) & 0xc0) == 0x80)
            --to; // not in the middle of a character
        const protocol::MessagePart part{QString::fromUtf8(text.mid(from, to - from)), to < text.size()};
        const qint64 partId = ++m_lastId;
        m_pending.emplace(partId, Pending{this, failed, false});
        m_socket->sendTextMessage(QString::fromUtf8(jsonText(
            protocol::requestObject({partId, protocol::MessagePart::method, protocol::toJson(part)}))));
        from = to;
    }
}

void AdminClient::receive(const QString &text)
{
    m_heard.start();
    const QByteArray bytes = text.toUtf8();
    if (receiveNotification(bytes))
        return;
    auto replies = protocol::parseReplies(bytes);
    if (!replies) {
        fail({ErrorCode::Internal,
            tr("the server does not speak this protocol: %1 (\"%2\")")
                .arg(replies.error().message, text.left(quotedLength).simplified()),
            {}, {}, 0, {}});
        return;
    }
    const QPointer<AdminClient> guard(this);
    for (protocol::RpcReply &reply : *replies) {
        finish(reply.id.toInteger(), std::move(reply.result));
        if (!guard)
            return;
    }
}

bool AdminClient::receiveNotification(const QByteArray &text)
{
    if (!text.left(64).contains("\"method\"")) // near the beginning in whatever the server writes
        return false;
    const QJsonObject message = QJsonDocument::fromJson(text).object();
    const QByteArray method = message.value(QLatin1String("method")).toString().toUtf8();
    if (method.isEmpty())
        return false;
    if (!m_connected || method == protocol::Heartbeat::method)
        return true;
    const QJsonValue params = message.value(QLatin1String("params"));
    if (params.isObject() || params.isUndefined())
        Q_EMIT notified(method, params.toObject());
    else
        complain(notAsAgreed(method,
            {ErrorCode::BadParameter, QStringLiteral("params must be an object"), QStringLiteral("params"),
                {}, 0, {}}));
    return true;
}

Error AdminClient::notAsAgreed(const QByteArray &what, const Error &why)
{
    return {ErrorCode::Internal,
        tr("the server's message %1 is not as agreed: %2").arg(QString::fromUtf8(what), why.message),
        why.field, {}, 0, {}};
}

void AdminClient::beat()
{
    if (m_heard.hasExpired(protocol::heartbeatPatience.count())) {
        fail({ErrorCode::Unavailable, tr("the connection was lost: no sign of life from the server"), {}, {},
            0, {}});
    } else if (m_sent.hasExpired(protocol::heartbeatSilence.count())) {
        m_sent.start();
        m_socket->sendTextMessage(QString::fromUtf8(jsonText(
            protocol::requestObject({QJsonValue(QJsonValue::Undefined), protocol::Heartbeat::method, {}}))));
    }
}

void AdminClient::finish(qint64 id, Result<QJsonObject> result)
{
    const auto found = m_pending.find(id);
    if (found == m_pending.end())
        return;
    const Pending pending = std::move(found->second);
    m_pending.erase(found);
    const bool isLogin = pending.isLogin && result;
    m_logins += isLogin ? 1 : 0;
    const QPointer<AdminClient> guard(this);
    if (pending.context)
        pending.done(std::move(result));
    if (guard && isLogin)
        Q_EMIT loggedIn();
}

void AdminClient::fail(const Error &error)
{
    const bool wasConnected = m_connected;
    const QPointer<AdminClient> guard(this);
    dropSocket();
    const auto connecting = std::exchange(m_connecting, nullptr);
    auto pending = std::exchange(m_pending, {});
    for (const auto &[id, call] : pending) {
        if (call.context)
            call.done(usher::fail(error));
        if (!guard)
            return;
    }
    if (connecting)
        connecting(usher::fail(error));
    if (guard && wasConnected)
        Q_EMIT connectionLost(error);
}

} // namespace usher
