#include "server/http/tls.h"

#include <QFile>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/ssl.h>

#include <cstring>

namespace usher::http {

namespace {

constexpr qint64 maxFileBytes = 1024 * 1024;

template <auto function> struct Freed
{
    template <typename T> void operator()(T *object) const { function(object); }
};
using Bio = std::unique_ptr<BIO, Freed<BIO_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Container = std::unique_ptr<PKCS12, Freed<PKCS12_free>>;

/// Builds one context; every failure names the option it came from.
class Builder
{
public:
    explicit Builder(const ListenerConfig &listener)
        : m_listener(listener)
        , m_password(listener.keyPassword.toUtf8())
    {
    }

    Result<TlsContext> build()
    {
        ERR_clear_error();
        m_context
            = TlsContext(SSL_CTX_new(TLS_server_method()), [](SSL_CTX *context) { SSL_CTX_free(context); });
        if (!m_context)
            return fail(ErrorCode::Internal, QStringLiteral("TLS is not available."), {}, reason());
        setRules();
        if (auto loaded = loadOwn(); !loaded)
            return tl::unexpected<Error>(loaded.error());
        if (auto loaded = loadClientCa(); !loaded)
            return tl::unexpected<Error>(loaded.error());
        return m_context;
    }

private:
    void setRules()
    {
        SSL_CTX *context = m_context.get();
        SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
        SSL_CTX_set_options(context,
            SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE
                | SSL_OP_PRIORITIZE_CHACHA);
        SSL_CTX_set_cipher_list(context, "ECDHE+AESGCM:ECDHE+CHACHA20"); // TLS 1.2; those of 1.3 are all fit
        // An idle connection gives its buffers back; a write may go on from other memory.
        SSL_CTX_set_mode(context,
            SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
        static constexpr unsigned char sessionContext[] = "usherd";
        SSL_CTX_set_session_id_context(context, sessionContext, sizeof(sessionContext) - 1);
        SSL_CTX_set_alpn_select_cb(context, &selectProtocol, nullptr);
    }

    static int selectProtocol(SSL *, const unsigned char **out, unsigned char *outSize,
        const unsigned char *in, unsigned int inSize, void *)
    {
        static constexpr unsigned char ours[] = "\x08http/1.1";
        unsigned char *chosen = nullptr;
        if (SSL_select_next_proto(&chosen, outSize, ours, sizeof(ours) - 1, in, inSize)
            != OPENSSL_NPN_NEGOTIATED)
            return SSL_TLSEXT_ERR_ALERT_FATAL;
        *out = chosen;
        return SSL_TLSEXT_ERR_OK;
    }

    Result<void> loadOwn()
    {
        auto bytes = read(m_listener.certificate, "certificate");
        if (!bytes)
            return tl::unexpected<Error>(bytes.error());
        if (bytes->startsWith("\xfe\xed\xfe\xed") || bytes->startsWith("\xce\xce\xce\xce"))
            return wrong("certificate", m_listener.certificate,
                QStringLiteral(
                    "is a Java key store; convert it with: keytool -importkeystore -srckeystore FILE "
                    "-destkeystore FILE.p12 -deststoretype PKCS12"));
        return bytes->contains("-----BEGIN ") ? loadPem(*bytes) : loadPkcs12(*bytes);
    }

    Result<void> loadPem(const QByteArray &bytes)
    {
        const Bio bio = memory(bytes);
        const Certificate own(PEM_read_bio_X509_AUX(bio.get(), nullptr, &noPassword, nullptr));
        if (!own || SSL_CTX_use_certificate(m_context.get(), own.get()) != 1)
            return wrong(
                "certificate", m_listener.certificate, QStringLiteral("holds no certificate: ") + reason());
        while (X509 *next = PEM_read_bio_X509(bio.get(), nullptr, &noPassword, nullptr)) {
            if (SSL_CTX_add0_chain_cert(m_context.get(), next) != 1) {
                X509_free(next);
                return wrong(
                    "certificate", m_listener.certificate, QStringLiteral("has a chain that cannot be used"));
            }
        }
        ERR_clear_error(); // the end of the file
        const bool inSameFile = m_listener.key.isEmpty();
        const char *option = inSameFile ? "certificate" : "key";
        const QString &file = inSameFile ? m_listener.certificate : m_listener.key;
        auto keyBytes = inSameFile ? Result<QByteArray>(bytes) : read(file, option);
        if (!keyBytes)
            return tl::unexpected<Error>(keyBytes.error());
        const Bio keyBio = memory(*keyBytes);
        const Key key(PEM_read_bio_PrivateKey(keyBio.get(), nullptr, &password, &m_password));
        OPENSSL_cleanse(keyBytes->data(), static_cast<size_t>(keyBytes->size()));
        if (!key)
            return wrong(
                option, file, QStringLiteral("holds no private key that key_password opens: ") + reason());
        return use(key.get(), option, file);
    }

    Result<void> loadPkcs12(const QByteArray &bytes)
    {
        const Bio bio = memory(bytes);
        const Container container(d2i_PKCS12_bio(bio.get(), nullptr));
        if (!container)
            return wrong("certificate", m_listener.certificate, QStringLiteral("is neither PEM nor PKCS#12"));
        EVP_PKEY *key = nullptr;
        X509 *own = nullptr;
        STACK_OF(X509) *chain = nullptr;
        const int parsed = PKCS12_parse(container.get(), m_password.constData(), &key, &own, &chain);
        const Key keyOwner(key);
        const Certificate ownOwner(own);
        const std::unique_ptr<STACK_OF(X509), void (*)(STACK_OF(X509) *)> chainOwner(
            chain, [](STACK_OF(X509) * stack) { sk_X509_pop_free(stack, &X509_free); });
        if (parsed != 1 || !key || !own)
            return wrong("certificate", m_listener.certificate,
                QStringLiteral("cannot be opened; key_password must be its password: ") + reason());
        if (SSL_CTX_use_certificate(m_context.get(), own) != 1
            || (chain && SSL_CTX_set1_chain(m_context.get(), chain) != 1))
            return wrong(
                "certificate", m_listener.certificate, QStringLiteral("cannot be used: ") + reason());
        return use(key, "certificate", m_listener.certificate);
    }

    Result<void> use(EVP_PKEY *key, const char *option, const QString &file)
    {
        if (SSL_CTX_use_PrivateKey(m_context.get(), key) != 1
            || SSL_CTX_check_private_key(m_context.get()) != 1)
            return wrong(option, file, QStringLiteral("holds a key that does not belong to the certificate"));
        return {};
    }

    Result<void> loadClientCa()
    {
        if (m_listener.clientCa.isEmpty())
            return {};
        auto bytes = read(m_listener.clientCa, "client_ca");
        if (!bytes)
            return tl::unexpected<Error>(bytes.error());
        const Bio bio = memory(*bytes);
        X509_STORE *store = SSL_CTX_get_cert_store(m_context.get());
        int count = 0;
        while (X509 *authority = PEM_read_bio_X509(bio.get(), nullptr, &noPassword, nullptr)) {
            const Certificate owner(authority);
            if (X509_STORE_add_cert(store, authority) != 1
                || SSL_CTX_add_client_CA(m_context.get(), authority) != 1)
                return wrong("client_ca", m_listener.clientCa, QStringLiteral("cannot be used: ") + reason());
            ++count;
        }
        ERR_clear_error();
        if (count == 0)
            return wrong("client_ca", m_listener.clientCa, QStringLiteral("holds no certificate"));
        SSL_CTX_set_verify(m_context.get(),
            SSL_VERIFY_PEER | (m_listener.clientCertificateRequired ? SSL_VERIFY_FAIL_IF_NO_PEER_CERT : 0),
            nullptr);
        return {};
    }

    Result<QByteArray> read(const QString &path, const char *option)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return wrong(option, path, file.errorString());
        if (file.size() > maxFileBytes)
            return wrong(option, path, QStringLiteral("is too large"));
        return file.readAll();
    }

    static Bio memory(const QByteArray &bytes)
    {
        return Bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
    }

    static int password(char *buffer, int size, int, void *data)
    {
        const auto *text = static_cast<const QByteArray *>(data);
        const int length = static_cast<int>(std::min<qsizetype>(size, text->size()));
        std::memcpy(buffer, text->constData(), static_cast<size_t>(length));
        return length;
    }
    /// Never the library's own: it would ask on the terminal.
    static int noPassword(char *, int, int, void *) { return 0; }

    static QString reason()
    {
        const unsigned long code = ERR_get_error();
        ERR_clear_error();
        const char *text = code ? ERR_reason_error_string(code) : nullptr;
        return text ? QString::fromLatin1(text) : QStringLiteral("unknown reason");
    }

    tl::unexpected<Error> wrong(const char *option, const QString &file, const QString &why) const
    {
        const QString field = QStringLiteral("listener.") + m_listener.name + u'/' + QLatin1String(option);
        return fail(ErrorCode::BadParameter, field + QStringLiteral(": ") + file + u' ' + why, field);
    }

    const ListenerConfig &m_listener;
    QByteArray m_password;
    TlsContext m_context;
};

} // namespace

Result<TlsContext> makeTlsContext(const ListenerConfig &listener)
{
    if (listener.certificate.isEmpty())
        return TlsContext();
    return Builder(listener).build();
}

} // namespace usher::http
