#pragma once

#include "server/core/uniquefd.h"
#include "server/http/tls.h"

#include <sys/uio.h>
#include <utility>

struct ssl_st;

namespace usher::http {

/// A connected socket, plain or under TLS, that is only ever used without blocking: try, and wait for what is
/// missing. An idle one holds no buffer of ours; OpenSSL gives its own back between records.
class Transport
{
public:
    enum class Outcome : quint8 { Done, WouldRead, WouldWrite, Eof, Failed };
    struct Io
    {
        Outcome outcome;
        size_t bytes = 0;
    };

    /// @p tls may be null.
    Transport(UniqueFd fd, ssl_ctx_st *tls);
    Transport(Transport &&) noexcept;
    ~Transport();

    [[nodiscard]] Io handshake();
    [[nodiscard]] Io read(char *data, size_t size);
    [[nodiscard]] Io write(const iovec *pieces, int count);
    /// No more will be written: the peer is told (close_notify, FIN).
    void shutdownSend();
    void close();

    [[nodiscard]] bool isTls() const { return m_ssl != nullptr; }
    /// Decrypted bytes that no readiness will announce.
    [[nodiscard]] bool hasDecrypted() const;
    /// Subject of the verified client certificate, one line (RFC 2253); empty without one.
    [[nodiscard]] QByteArray peerSubject() const;
    [[nodiscard]] int descriptor() const { return m_used; }
    [[nodiscard]] bool isOpen() const { return m_used >= 0; }
    /// The descriptor is somebody else's from now on, who closes it after close().
    void giveAway() { static_cast<void>(m_fd.release()); }

private:
    struct SslFree
    {
        void operator()(ssl_st *ssl) const;
    };
    [[nodiscard]] Io sslOutcome(int result) const;

    UniqueFd m_fd;
    int m_used; ///< the descriptor, owned or given away; -1: closed
    std::unique_ptr<ssl_st, SslFree> m_ssl;
};

} // namespace usher::http
