#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>

namespace usher::test {

struct HttpReply
{
    int status = 0; ///< 0: no answer (connection refused, closed or timed out)
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QString text(const char *key) const { return json().value(QLatin1String(key)).toString(); }
};

/// A blocking HTTP/1.1 client on one keep-alive connection, with nothing of the server's code in it. It
/// reconnects when the connection is gone and never repeats a request.
class HttpClient
{
public:
    explicit HttpClient(quint16 port, QByteArray host = "127.0.0.1");
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    using Header = QPair<QByteArray, QByteArray>;
    HttpReply request(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
        const QList<Header> &headers = {});

    HttpReply get(const QByteArray &target, const QList<Header> &headers = {})
    {
        return request("GET", target, {}, headers);
    }
    HttpReply remove(const QByteArray &target, const QList<Header> &headers = {})
    {
        return request("DELETE", target, {}, headers);
    }
    /// POST of an already encoded form.
    HttpReply post(const QByteArray &target, const QByteArray &form = {}, QList<Header> headers = {});
    HttpReply postJson(const QByteArray &target, const QJsonObject &object, QList<Header> headers = {});

    void setTimeoutMs(int timeoutMs) { m_timeoutMs = timeoutMs; }
    void disconnect();

private:
    bool connectNow();
    bool sendAll(const QByteArray &bytes);
    bool fill();
    HttpReply readReply(bool isHead);

    quint16 m_port;
    QByteArray m_host;
    int m_socket = -1;
    int m_timeoutMs = 20000;
    QByteArray m_buffer;
};

} // namespace usher::test
