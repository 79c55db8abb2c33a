#include "tests/support/httpclient.h"

#include "tests/support/logcapture.h"

#include <QJsonDocument>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace usher::test {

QJsonObject HttpReply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

HttpClient::HttpClient(quint16 port, QByteArray host)
    : m_port(port)
    , m_host(std::move(host))
{
}

HttpClient::~HttpClient()
{
    disconnect();
}

void HttpClient::disconnect()
{
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1));
    m_buffer.clear();
}

bool HttpClient::connectNow()
{
    disconnect();
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (m_socket < 0)
        return false;
    const timeval timeout{m_timeoutMs / 1000, (m_timeoutMs % 1000) * 1000};
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &timeout, sizeof(timeout));
    ::setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &timeout, sizeof(timeout));
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_port);
    ::inet_pton(AF_INET, m_host.constData(), &address.sin_addr);
    if (::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof(address)) == 0)
        return true;
    disconnect();
    return false;
}

bool HttpClient::sendAll(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count = ::send(
            m_socket, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        sent += count;
    }
    return true;
}

bool HttpClient::fill()
{
    char chunk[16384];
    const ssize_t count = ::recv(m_socket, chunk, sizeof(chunk), 0);
    if (count <= 0)
        return false;
    m_buffer.append(chunk, count);
    return true;
}

HttpReply HttpClient::readReply(bool isHead)
{
    HttpReply reply;
    qsizetype headEnd = -1;
    while ((headEnd = m_buffer.indexOf("\r\n\r\n")) < 0) {
        if (!fill()) {
            disconnect();
            return {};
        }
    }
    const QList<QByteArray> lines = m_buffer.left(headEnd).replace("\r\n", "\n").split('\n');
    m_buffer.remove(0, headEnd + 4);
    reply.status = lines.first().mid(9, 3).toInt();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        reply.headers.insert(lines.at(i).left(colon).toLower(), lines.at(i).mid(colon + 1).trimmed());
    }
    if (reply.status == 100)
        return readReply(isHead);
    const qsizetype length = isHead || reply.status == 204 || reply.status == 304
        ? 0
        : reply.headers.value("content-length").toLongLong();
    while (m_buffer.size() < length) {
        if (!fill()) {
            disconnect();
            return {};
        }
    }
    reply.body = m_buffer.left(length);
    m_buffer.remove(0, length);
    if (reply.headers.value("connection").toLower() == "close")
        disconnect();
    return reply;
}

HttpReply HttpClient::request(
    const QByteArray &method, const QByteArray &target, const QByteArray &body, const QList<Header> &headers)
{
    QByteArray authorization;
    for (const Header &header : headers) {
        if (header.first == "Authorization")
            authorization = header.second;
        else
            noteParameter(header.first, header.second);
    }
    noteRequest(target, authorization, body);
    if (m_socket >= 0) { // a connection the server closed meanwhile is not a failed request
        char probe = 0;
        if (::recv(m_socket, &probe, 1, MSG_PEEK | MSG_DONTWAIT) == 0)
            disconnect();
    }
    if (m_socket < 0 && !connectNow())
        return {};
    QByteArray message
        = method + ' ' + target + " HTTP/1.1\r\nHost: " + m_host + ':' + QByteArray::number(m_port) + "\r\n";
    for (const Header &header : headers)
        message += header.first + ": " + header.second + "\r\n";
    if (!body.isEmpty() || method == "POST" || method == "PUT")
        message += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    message += "\r\n" + body;
    if (!sendAll(message)) {
        disconnect();
        return {};
    }
    return readReply(method == "HEAD");
}

HttpReply HttpClient::post(const QByteArray &target, const QByteArray &form, QList<Header> headers)
{
    headers.append(Header("Content-Type", "application/x-www-form-urlencoded"));
    return request("POST", target, form, headers);
}

HttpReply HttpClient::postJson(const QByteArray &target, const QJsonObject &object, QList<Header> headers)
{
    headers.append(Header("Content-Type", "application/json"));
    return request("POST", target, QJsonDocument(object).toJson(QJsonDocument::Compact), headers);
}

} // namespace usher::test
