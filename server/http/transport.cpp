#include "server/http/transport.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <cerrno>
#include <climits>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace usher::http {

namespace {

using Outcome = Transport::Outcome;

Outcome outcomeOfErrno(Outcome whenBlocked)
{
    return errno == EAGAIN || errno == EWOULDBLOCK ? whenBlocked : Outcome::Failed;
}

template <typename Call> ssize_t retried(const Call &call)
{
    ssize_t result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result;
}

// OpenSSL's own socket BIO writes with write(), which raises SIGPIPE.
int bioWrite(BIO *bio, const char *data, int size)
{
    const int fd = static_cast<int>(reinterpret_cast<intptr_t>(BIO_get_data(bio)));
    BIO_clear_retry_flags(bio);
    const ssize_t sent
        = retried([&] { return ::send(fd, data, static_cast<size_t>(size), MSG_NOSIGNAL | MSG_DONTWAIT); });
    if (sent < 0 && outcomeOfErrno(Outcome::WouldWrite) == Outcome::WouldWrite)
        BIO_set_retry_write(bio);
    return static_cast<int>(sent);
}

int bioRead(BIO *bio, char *data, int size)
{
    const int fd = static_cast<int>(reinterpret_cast<intptr_t>(BIO_get_data(bio)));
    BIO_clear_retry_flags(bio);
    const ssize_t got = retried([&] { return ::recv(fd, data, static_cast<size_t>(size), MSG_DONTWAIT); });
    if (got < 0 && outcomeOfErrno(Outcome::WouldRead) == Outcome::WouldRead)
        BIO_set_retry_read(bio);
    return static_cast<int>(got);
}

long bioControl(BIO *, int command, long, void *)
{
    return command == BIO_CTRL_FLUSH ? 1 : 0;
}

BIO_METHOD *bioMethod()
{
    static BIO_METHOD *const method = [] {
        BIO_METHOD *made = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "usher socket");
        BIO_meth_set_write(made, &bioWrite);
        BIO_meth_set_read(made, &bioRead);
        BIO_meth_set_ctrl(made, &bioControl);
        return made;
    }();
    return method;
}

} // namespace

void Transport::SslFree::operator()(ssl_st *ssl) const
{
    SSL_free(ssl);
}

Transport::Transport(UniqueFd fd, ssl_ctx_st *tls)
    : m_fd(std::move(fd))
    , m_used(m_fd.get())
{
    const int on = 1;
    ::setsockopt(m_used, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
    if (!tls)
        return;
    m_ssl.reset(SSL_new(tls));
    BIO *bio = m_ssl ? BIO_new(bioMethod()) : nullptr;
    if (!bio) {
        close();
        return;
    }
    BIO_set_data(bio, reinterpret_cast<void *>(static_cast<intptr_t>(m_used)));
    BIO_set_init(bio, 1);
    SSL_set_bio(m_ssl.get(), bio, bio);
    SSL_set_accept_state(m_ssl.get());
}

Transport::Transport(Transport &&) noexcept = default;
Transport::~Transport() = default;

Transport::Io Transport::sslOutcome(int result) const
{
    switch (SSL_get_error(m_ssl.get(), result)) {
    case SSL_ERROR_WANT_READ:
        return {Outcome::WouldRead};
    case SSL_ERROR_WANT_WRITE:
        return {Outcome::WouldWrite};
    case SSL_ERROR_ZERO_RETURN:
        return {Outcome::Eof};
    default:
        // A peer that closes without close_notify counts as gone: a cut request must not pass for a whole
        // one.
        ERR_clear_error();
        return {Outcome::Failed};
    }
}

Transport::Io Transport::handshake()
{
    if (!isOpen())
        return {Outcome::Failed};
    if (!m_ssl)
        return {Outcome::Done};
    ERR_clear_error();
    const int result = SSL_do_handshake(m_ssl.get());
    return result == 1 ? Io{Outcome::Done} : sslOutcome(result);
}

Transport::Io Transport::read(char *data, size_t size)
{
    if (!isOpen())
        return {Outcome::Failed};
    if (m_ssl) {
        ERR_clear_error();
        size_t got = 0;
        const int result = SSL_read_ex(m_ssl.get(), data, size, &got);
        return result == 1 ? Io{Outcome::Done, got} : sslOutcome(result);
    }
    const ssize_t got = retried([&] { return ::recv(m_used, data, size, MSG_DONTWAIT); });
    if (got > 0)
        return {Outcome::Done, static_cast<size_t>(got)};
    return {got == 0 ? Outcome::Eof : outcomeOfErrno(Outcome::WouldRead)};
}

Transport::Io Transport::write(const iovec *pieces, int count)
{
    if (!isOpen())
        return {Outcome::Failed};
    if (m_ssl) {
        Io total{Outcome::Done, 0};
        for (int i = 0; i < count; ++i) {
            if (pieces[i].iov_len == 0)
                continue;
            ERR_clear_error();
            size_t sent = 0;
            const int result = SSL_write_ex(m_ssl.get(), pieces[i].iov_base, pieces[i].iov_len, &sent);
            if (result != 1) {
                const Io why = sslOutcome(result);
                return {total.bytes > 0 && why.outcome != Outcome::Failed ? Outcome::Done : why.outcome,
                    total.bytes};
            }
            total.bytes += sent;
            if (sent < pieces[i].iov_len)
                break;
        }
        return total;
    }
    msghdr message{};
    message.msg_iov = const_cast<iovec *>(pieces);
    message.msg_iovlen = static_cast<size_t>(count);
    const ssize_t sent = count == 1
        ? retried(
            [&] { return ::send(m_used, pieces->iov_base, pieces->iov_len, MSG_NOSIGNAL | MSG_DONTWAIT); })
        : retried([&] { return ::sendmsg(m_used, &message, MSG_NOSIGNAL | MSG_DONTWAIT); });
    if (sent >= 0)
        return {Outcome::Done, static_cast<size_t>(sent)};
    return {outcomeOfErrno(Outcome::WouldWrite)};
}

void Transport::shutdownSend()
{
    if (!isOpen())
        return;
    if (m_ssl && SSL_is_init_finished(m_ssl.get())) {
        ERR_clear_error();
        SSL_shutdown(m_ssl.get());
        ERR_clear_error();
    }
    ::shutdown(m_used, SHUT_WR);
}

void Transport::close()
{
    m_used = -1;
    m_fd = UniqueFd();
}

bool Transport::hasDecrypted() const
{
    return m_ssl && SSL_pending(m_ssl.get()) > 0;
}

QByteArray Transport::peerSubject() const
{
    if (!m_ssl || SSL_get_verify_result(m_ssl.get()) != X509_V_OK)
        return {};
    X509 *certificate = SSL_get0_peer_certificate(m_ssl.get());
    if (!certificate)
        return {};
    BIO *bio = BIO_new(BIO_s_mem());
    if (!bio)
        return {};
    X509_NAME_print_ex(bio, X509_get_subject_name(certificate), 0, XN_FLAG_RFC2253);
    char *text = nullptr;
    const long size = BIO_get_mem_data(bio, &text);
    const QByteArray subject(text, size);
    BIO_free(bio);
    return subject;
}

} // namespace usher::http
