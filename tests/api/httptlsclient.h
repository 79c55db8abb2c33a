#pragma once

#include "tests/api/httpcertificates.h"
#include "tests/api/httpfixture.h"

namespace usher::http::test {

struct TlsClientOptions
{
    const Identity *identity = nullptr; ///< shown to the server
    int maxVersion = 0; ///< TLS1_1_VERSION ..., 0 = any
    QByteArray protocols; ///< ALPN, in wire form
};

/// A Client that speaks TLS, verifying nothing: tests look at the certificate themselves.
class TlsClient final : public Client
{
public:
    explicit TlsClient(quint16 port, const TlsClientOptions &options = {}, int receiveBuffer = 0)
        : Client(port, false, receiveBuffer)
        , m_context(SSL_CTX_new(TLS_client_method()), &SSL_CTX_free)
    {
        if (options.identity) {
            SSL_CTX_use_certificate(m_context.get(), options.identity->certificate.get());
            SSL_CTX_use_PrivateKey(m_context.get(), options.identity->key.get());
        }
        if (options.maxVersion) {
            SSL_CTX_set_security_level(m_context.get(), 0);
            SSL_CTX_set_min_proto_version(m_context.get(), TLS1_VERSION);
            SSL_CTX_set_max_proto_version(m_context.get(), options.maxVersion);
        }
        m_ssl.reset(SSL_new(m_context.get()), &SSL_free);
        if (!options.protocols.isEmpty())
            SSL_set_alpn_protos(m_ssl.get(),
                reinterpret_cast<const unsigned char *>(options.protocols.constData()),
                static_cast<unsigned>(options.protocols.size()));
        SSL_set_fd(m_ssl.get(), descriptor());
        const timeval patience{patienceMs / 1000, 0};
        ::setsockopt(descriptor(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
        m_handshaken = isConnected() && SSL_connect(m_ssl.get()) == 1;
    }

    bool isHandshaken() const { return m_handshaken; }
    QByteArray version() const { return SSL_get_version(m_ssl.get()); }
    QByteArray protocol() const
    {
        const unsigned char *name = nullptr;
        unsigned size = 0;
        SSL_get0_alpn_selected(m_ssl.get(), &name, &size);
        return {reinterpret_cast<const char *>(name), static_cast<qsizetype>(size)};
    }
    QByteArray serverName() const
    {
        X509 *certificate = SSL_get0_peer_certificate(m_ssl.get());
        char text[100] = {};
        if (certificate)
            X509_NAME_get_text_by_NID(X509_get_subject_name(certificate), NID_commonName, text, sizeof(text));
        return text;
    }
    bool endedProperly() const { return (SSL_get_shutdown(m_ssl.get()) & SSL_RECEIVED_SHUTDOWN) != 0; }

    qsizetype writeSome(const char *data, qsizetype size) override
    {
        return m_handshaken ? SSL_write(m_ssl.get(), data, static_cast<int>(size)) : -1;
    }
    qsizetype readSome(char *data, qsizetype size) override
    {
        return m_handshaken ? SSL_read(m_ssl.get(), data, static_cast<int>(size)) : -1;
    }

private:
    std::shared_ptr<SSL_CTX> m_context;
    std::shared_ptr<SSL> m_ssl;
    bool m_handshaken = false;
};

} // namespace usher::http::test
