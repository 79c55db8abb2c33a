#pragma once

#include "app/sim/simoptions.h"

#include <QByteArray>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace boost::asio {
class io_context;
}

namespace usher::sim {

struct HttpRequest
{
    QByteArray method = "GET";
    QByteArray target;
    QByteArray contentType; ///< empty: no body
    QByteArray body;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
};

struct HttpReply
{
    int status = 0; ///< 0: there was none, see `problem`
    QByteArray contentType;
    QByteArray retryAfter;
    QByteArray body;
    QByteArray problem; ///< why there was no answer
    qint64 latencyUs = 0; ///< from the call of send(), waiting for a free connection included
};

/// An HTTP/1.1 client with kept-alive connections to one server. It never sends a request twice. One thread,
/// that of the io_context.
class HttpClient
{
public:
    HttpClient(boost::asio::io_context &context, Endpoint endpoint, int maxConnections,
        std::chrono::seconds timeout);
    ~HttpClient();

    /// @p done is called once, never inside of this call, unless the client is destroyed first.
    void send(HttpRequest request, std::function<void(HttpReply)> done);

private:
    class Private;
    std::shared_ptr<Private> m_private;
};

} // namespace usher::sim
