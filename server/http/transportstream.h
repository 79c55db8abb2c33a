#pragma once

#include "server/http/transport.h"

#include <boost/asio/basic_stream_socket.hpp>
#include <boost/asio/compose.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/beast/core/role.hpp>

#include <functional>

namespace usher::http {

/// A Transport in the form Boost.Beast reads and writes through: one type for plain and TLS.
class TransportStream
{
public:
    using executor_type = boost::asio::io_context::executor_type;

    TransportStream(boost::asio::io_context &context, Transport &&transport)
        : m_transport(std::move(transport))
        , m_socket(context)
    {
        // The address family makes no difference to a socket that is only waited on.
        boost::system::error_code error;
        if (m_transport.isOpen()
            && !m_socket.assign(boost::asio::ip::tcp::v4(), m_transport.descriptor(), error))
            m_transport.giveAway();
        else
            m_transport.close();
    }

    [[nodiscard]] executor_type get_executor() { return m_socket.get_executor(); }
    void close()
    {
        boost::system::error_code ignored;
        m_transport.close();
        m_socket.close(ignored);
    }
    void leave()
    {
        m_transport.shutdownSend();
        close();
    }
    /// Called when the closing handshake is over and the connection is about to end.
    void onTeardown(std::function<void()> callback) { m_onTeardown = std::move(callback); }

    template <typename Buffers, typename Token> auto async_read_some(const Buffers &buffers, Token &&token)
    {
        boost::asio::mutable_buffer target;
        for (auto it = boost::asio::buffer_sequence_begin(buffers);
             it != boost::asio::buffer_sequence_end(buffers); ++it) {
            if (target.size() == 0)
                target = *it;
        }
        return run(
            [target](Transport &transport) -> Transport::Io {
                if (target.size() == 0)
                    return {Transport::Outcome::Done, 0};
                return transport.read(static_cast<char *>(target.data()), target.size());
            },
            std::forward<Token>(token));
    }

    template <typename Buffers, typename Token> auto async_write_some(const Buffers &buffers, Token &&token)
    {
        std::array<iovec, 8> pieces{};
        int count = 0;
        for (auto it = boost::asio::buffer_sequence_begin(buffers);
             it != boost::asio::buffer_sequence_end(buffers); ++it) {
            const boost::asio::const_buffer piece = *it;
            if (piece.size() > 0 && count < static_cast<int>(pieces.size()))
                pieces[static_cast<size_t>(count++)] = {const_cast<void *>(piece.data()), piece.size()};
        }
        return run(
            [pieces, count](Transport &transport) -> Transport::Io {
                if (count == 0)
                    return {Transport::Outcome::Done, 0};
                return transport.write(pieces.data(), count);
            },
            std::forward<Token>(token));
    }

    /// The peer has taken its leave: nothing more is to be waited for.
    void setPeerDone() { m_peerDone = true; }

    /// Says goodbye and reads what is still coming, so that our last bytes arrive; the owner's deadline ends
    /// it.
    template <typename Token> auto async_shutdown(Token &&token)
    {
        m_transport.shutdownSend();
        if (m_onTeardown)
            m_onTeardown();
        return boost::asio::async_compose<Token, void(boost::system::error_code)>(
            [this, begun = false](auto &self, boost::system::error_code error = {}) mutable {
                if (!begun) {
                    begun = true;
                    boost::asio::post(get_executor(), std::move(self));
                    return;
                }
                char discarded[4096];
                Transport::Io io{Transport::Outcome::Failed};
                if (!error && !m_peerDone) {
                    do {
                        io = m_transport.read(discarded, sizeof(discarded));
                    } while (io.outcome == Transport::Outcome::Done);
                }
                if (io.outcome == Transport::Outcome::WouldRead) {
                    m_socket.async_wait(Socket::wait_read, std::move(self));
                    return;
                }
                close();
                self.complete({});
            },
            token, m_socket);
    }

private:
    template <typename Attempt, typename Token> auto run(Attempt attempt, Token &&token)
    {
        enum class State : quint8 { First, Waiting, Finished };
        return boost::asio::async_compose<Token, void(boost::system::error_code, std::size_t)>(
            [this, attempt, state = State::First, io = Transport::Io{Transport::Outcome::Failed}](
                auto &self, boost::system::error_code error = {}) mutable {
                if (state == State::Waiting && error)
                    return self.complete(error, 0);
                if (state != State::Finished)
                    io = attempt(m_transport);
                const bool first = state == State::First;
                switch (io.outcome) {
                case Transport::Outcome::WouldRead:
                    state = State::Waiting;
                    m_socket.async_wait(Socket::wait_read, std::move(self));
                    return;
                case Transport::Outcome::WouldWrite:
                    state = State::Waiting;
                    m_socket.async_wait(Socket::wait_write, std::move(self));
                    return;
                case Transport::Outcome::Eof:
                    error = boost::asio::error::eof;
                    break;
                case Transport::Outcome::Failed:
                    error = boost::asio::error::connection_reset;
                    break;
                case Transport::Outcome::Done:
                    break;
                }
                if (first) { // a completion never runs inside the call that began it
                    state = State::Finished;
                    boost::asio::post(get_executor(), std::move(self));
                    return;
                }
                self.complete(error, io.bytes);
            },
            token, m_socket);
    }

    using Socket = boost::asio::basic_stream_socket<boost::asio::ip::tcp, executor_type>;

    Transport m_transport;
    Socket m_socket; ///< owns the descriptor; for waiting only
    bool m_peerDone = false;
    std::function<void()> m_onTeardown;
};

/// What Boost.Beast calls to end a connection, found by the type of its argument.
template <typename Handler>
void async_teardown(boost::beast::role_type, TransportStream &stream, Handler &&handler)
{
    stream.async_shutdown(std::forward<Handler>(handler));
}

inline void beast_close_socket(TransportStream &stream)
{
    stream.close();
}

} // namespace usher::http
