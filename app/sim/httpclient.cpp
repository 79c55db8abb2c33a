#include "app/sim/httpclient.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>

#include <deque>
#include <optional>

namespace usher::sim {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using boost::system::error_code;
using std::chrono::steady_clock;

namespace {

// Shorter than a server keeps idle connections, so that a request never meets one that is just being closed.
constexpr std::chrono::seconds idleLimit{4};
constexpr std::uint64_t bodyLimit = 32 * 1024 * 1024;

QByteArray bytes(beast::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

beast::string_view view(const QByteArray &text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

struct Job
{
    HttpRequest request;
    std::function<void(HttpReply)> done;
    steady_clock::time_point since;
};

} // namespace

class HttpClient::Private : public std::enable_shared_from_this<Private>
{
public:
    Private(asio::io_context &context, Endpoint endpoint, int maxConnections, std::chrono::seconds timeout)
        : m_context(context)
        , m_host(endpoint.host.toStdString())
        , m_port(std::to_string(endpoint.port))
        , m_maxConnections(static_cast<std::size_t>(maxConnections))
        , m_timeout(timeout)
        , m_resolver(context)
    {
    }

    void submit(Job job)
    {
        m_waiting.push_back(std::move(job));
        asio::post(m_context, [self = shared_from_this()] { self->dispatch(); });
    }

    void close()
    {
        m_isClosed = true;
        m_waiting.clear();
        m_resolver.cancel();
        for (const auto &connection : m_connections)
            connection->stream.close();
        m_connections.clear();
    }

private:
    struct Connection
    {
        explicit Connection(asio::io_context &context)
            : stream(context)
        {
        }
        beast::tcp_stream stream;
        beast::flat_buffer buffer;
        http::request<http::string_body> request;
        std::optional<http::response_parser<http::string_body>> parser;
        Job job;
        steady_clock::time_point idleSince;
        bool isBusy = false;
        bool isOpen = false;
    };
    using ConnectionPointer = std::shared_ptr<Connection>;

    void dispatch()
    {
        while (!m_waiting.empty() && !m_isClosed) {
            ConnectionPointer connection = idleConnection();
            if (!connection) {
                if (m_connections.size() >= m_maxConnections)
                    return;
                connection = std::make_shared<Connection>(m_context);
                m_connections.push_back(connection);
            }
            connection->isBusy = true;
            connection->job = std::move(m_waiting.front());
            m_waiting.pop_front();
            if (connection->isOpen)
                write(connection);
            else
                resolve(connection);
        }
    }

    ConnectionPointer idleConnection()
    {
        const auto now = steady_clock::now();
        std::erase_if(m_connections, [now](const ConnectionPointer &connection) {
            return !connection->isBusy && now - connection->idleSince > idleLimit;
        });
        // The one used last: the others grow old and go.
        ConnectionPointer best;
        for (const auto &connection : m_connections) {
            if (!connection->isBusy && (!best || connection->idleSince > best->idleSince))
                best = connection;
        }
        return best;
    }

    void resolve(const ConnectionPointer &connection)
    {
        m_resolver.async_resolve(m_host, m_port,
            [self = shared_from_this(), connection](
                const error_code &error, const asio::ip::tcp::resolver::results_type &found) {
                if (error)
                    return self->finish(connection, error, "resolve");
                connection->stream.expires_after(self->m_timeout);
                connection->stream.async_connect(
                    found, [self, connection](const error_code &failed, const asio::ip::tcp::endpoint &) {
                        if (failed)
                            return self->finish(connection, failed, "connect");
                        error_code ignored;
                        connection->stream.socket().set_option(asio::ip::tcp::no_delay(true), ignored);
                        connection->isOpen = true;
                        self->write(connection);
                    });
            });
    }

    void write(const ConnectionPointer &connection)
    {
        const HttpRequest &wanted = connection->job.request;
        auto &request = connection->request;
        request = {};
        request.version(11);
        request.method_string(view(wanted.method));
        request.target(view(wanted.target));
        request.set(http::field::host, m_host + ':' + m_port);
        request.set(http::field::user_agent, "usher-sim/" USHER_VERSION);
        for (const auto &[name, value] : wanted.headers)
            request.set(view(name), view(value));
        if (!wanted.contentType.isEmpty()) {
            request.set(http::field::content_type, view(wanted.contentType));
            request.body() = wanted.body.toStdString();
        }
        if (wanted.method != "GET" && wanted.method != "HEAD")
            request.prepare_payload();
        connection->stream.expires_after(m_timeout);
        http::async_write(connection->stream, request,
            [self = shared_from_this(), connection](const error_code &error, std::size_t) {
                if (error)
                    return self->finish(connection, error, "send");
                self->read(connection);
            });
    }

    void read(const ConnectionPointer &connection)
    {
        connection->parser.emplace();
        connection->parser->body_limit(bodyLimit);
        http::async_read(connection->stream, connection->buffer, *connection->parser,
            [self = shared_from_this(), connection](
                const error_code &error, std::size_t) { self->finish(connection, error, "receive"); });
    }

    void finish(const ConnectionPointer &connection, const error_code &error, const char *doing)
    {
        if (m_isClosed)
            return;
        HttpReply reply;
        bool keep = false;
        if (error) {
            reply.problem = QByteArray(doing) + ": " + QByteArray::fromStdString(error.message());
        } else {
            const auto &response = connection->parser->get();
            reply.status = response.result_int();
            reply.contentType = bytes(response[http::field::content_type]);
            reply.retryAfter = bytes(response[http::field::retry_after]);
            reply.body = QByteArray::fromStdString(response.body());
            keep = response.keep_alive();
        }
        Job job = std::exchange(connection->job, {});
        reply.latencyUs
            = std::chrono::duration_cast<std::chrono::microseconds>(steady_clock::now() - job.since).count();
        connection->isBusy = false;
        connection->idleSince = steady_clock::now();
        if (keep) {
            connection->stream.expires_never();
        } else {
            connection->stream.close();
            std::erase(m_connections, connection);
        }
        job.done(std::move(reply));
        dispatch();
    }

    asio::io_context &m_context;
    const std::string m_host;
    const std::string m_port;
    const std::size_t m_maxConnections;
    const std::chrono::seconds m_timeout;
    asio::ip::tcp::resolver m_resolver;
    std::vector<ConnectionPointer> m_connections;
    std::deque<Job> m_waiting;
    bool m_isClosed = false;
};

HttpClient::HttpClient(
    asio::io_context &context, Endpoint endpoint, int maxConnections, std::chrono::seconds timeout)
    : m_private(std::make_shared<Private>(context, std::move(endpoint), maxConnections, timeout))
{
}

HttpClient::~HttpClient()
{
    m_private->close();
}

void HttpClient::send(HttpRequest request, std::function<void(HttpReply)> done)
{
    m_private->submit({std::move(request), std::move(done), steady_clock::now()});
}

} // namespace usher::sim
