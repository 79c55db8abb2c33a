#include "server/cluster/linksecurity.h"

#include "server/cluster/linkchannel.h"
#include "server/core/uniquefd.h"

#include <QFile>

#include <openssl/err.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>

namespace usher::cluster {

namespace {

constexpr qint64 maxFileBytes = 1024 * 1024;
constexpr char keyPurpose[] = "usher node link 1"; // the same file may serve something else one day
constexpr unsigned char sessionContext[] = "usher link";
constexpr unsigned char keyCipher[] = {0x13, 0x01}; // TLS_AES_128_GCM_SHA256: the PSK's hash is SHA-256

template <auto function> struct Freed
{
    template <typename T> void operator()(T *object) const { function(object); }
};
using Bio = std::unique_ptr<BIO, Freed<BIO_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;

Bio memory(const QByteArray &bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

/// Never the library's own: it would ask on the terminal.
int noPassword(char *, int, int, void *)
{
    return 0;
}

QString reason()
{
    const unsigned long code = ERR_get_error();
    ERR_clear_error();
    const char *text = code ? ERR_reason_error_string(code) : nullptr;
    return text ? QString::fromLatin1(text) : QStringLiteral("unknown reason");
}

const LinkSecurity &securityOf(SSL *ssl)
{
    return *static_cast<const LinkSecurity *>(SSL_CTX_get_app_data(SSL_get_SSL_CTX(ssl)));
}

int useKey(
    SSL *ssl, const EVP_MD *digest, const unsigned char **identity, size_t *size, SSL_SESSION **session)
{
    *session = nullptr;
    if (digest && EVP_MD_get_type(digest) != NID_sha256)
        return 1; // a second hello for a cipher that does not fit the key
    const LinkSecurity &security = securityOf(ssl);
    *session = security.keySession(ssl);
    *identity = reinterpret_cast<const unsigned char *>(security.identity().constData());
    *size = static_cast<size_t>(security.identity().size());
    return *session ? 1 : 0;
}

int findKey(SSL *ssl, const unsigned char *identity, size_t size, SSL_SESSION **session)
{
    *session = nullptr;
    const LinkSecurity &security = securityOf(ssl);
    const QByteArrayView offered(reinterpret_cast<const char *>(identity), static_cast<qsizetype>(size));
    if (offered == QByteArrayView(security.identity()))
        return (*session = security.keySession(ssl)) ? 1 : 0;
    static_cast<LinkChannel *>(SSL_get_app_data(ssl))->setForeignIdentity(offered);
    return 1;
}

} // namespace

class LinkSecurity::Loader
{
public:
    explicit Loader(const LinkOptions &options)
        : m_options(options)
        , m_made(new LinkSecurity)
    {
    }

    Result<std::shared_ptr<const LinkSecurity>> load()
    {
        if (!m_options.isSecured())
            return m_made;
        ERR_clear_error();
        m_made->m_context.reset(SSL_CTX_new(TLS_method()), &SSL_CTX_free);
        if (!m_made->m_context)
            return fail(ErrorCode::Internal, QStringLiteral("TLS is not available: ") + reason());
        setRules();
        const auto loaded = m_options.certificate.isEmpty() ? loadKey() : loadCertificates();
        if (!loaded)
            return fail(loaded.error());
        return m_made;
    }

private:
    [[nodiscard]] SSL_CTX *context() const { return m_made->m_context.get(); }

    void setRules()
    {
        SSL_CTX_set_min_proto_version(context(), TLS1_3_VERSION);
        SSL_CTX_set_max_proto_version(context(), TLS1_3_VERSION);
        SSL_CTX_set_options(context(), SSL_OP_NO_TICKET | SSL_OP_NO_COMPRESSION);
        SSL_CTX_set_session_cache_mode(context(), SSL_SESS_CACHE_OFF);
        SSL_CTX_set_num_tickets(context(), 0);
        SSL_CTX_set_session_id_context(context(), sessionContext, sizeof(sessionContext) - 1);
        SSL_CTX_set_mode(context(), SSL_MODE_RELEASE_BUFFERS);
        // With a key too: whoever comes with a certificate instead finds that no authority is known.
        SSL_CTX_set_verify(context(), SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
        SSL_CTX_set_app_data(context(), m_made.get());
    }

    Result<void> loadKey()
    {
        auto bytes = read(m_options.keyFile, "key-file", true);
        if (!bytes)
            return fail(bytes.error());
        const QByteArray key = bytes->trimmed();
        OPENSSL_cleanse(bytes->data(), static_cast<size_t>(bytes->size()));
        if (key.size() < minKeyBytes)
            return wrong("key-file", m_options.keyFile,
                QStringLiteral("holds %1 bytes of key, %2 are needed; make one with: openssl rand -hex 32")
                    .arg(key.size())
                    .arg(minKeyBytes));
        m_made->m_kind = Kind::Key;
        m_made->m_identity = m_options.cluster.toUtf8();
        m_made->m_key.resize(EVP_MD_get_size(EVP_sha256()));
        const QByteArray purpose = QByteArray(keyPurpose, sizeof(keyPurpose)) + m_made->m_identity;
        HMAC(EVP_sha256(), key.constData(), static_cast<int>(key.size()),
            reinterpret_cast<const unsigned char *>(purpose.constData()), static_cast<size_t>(purpose.size()),
            reinterpret_cast<unsigned char *>(m_made->m_key.data()), nullptr);
        SSL_CTX_set_ciphersuites(context(), "TLS_AES_128_GCM_SHA256:TLS_CHACHA20_POLY1305_SHA256");
        SSL_CTX_set_psk_use_session_callback(context(), &useKey);
        SSL_CTX_set_psk_find_session_callback(context(), &findKey);
        return {};
    }

    Result<void> loadCertificates()
    {
        m_made->m_kind = Kind::Certificates;
        const auto own = read(m_options.certificate, "certificate", false);
        if (!own)
            return fail(own.error());
        const Bio ownBio = memory(*own);
        const Certificate certificate(PEM_read_bio_X509(ownBio.get(), nullptr, &noPassword, nullptr));
        if (!certificate || SSL_CTX_use_certificate(context(), certificate.get()) != 1)
            return wrong("certificate", m_options.certificate,
                QStringLiteral("holds no certificate in PEM: ") + reason());
        if (!certificateNames(certificate.get(), m_options.node))
            return wrong("certificate", m_options.certificate,
                QStringLiteral("does not name this node: %1 must be its common name or a DNS name in it")
                    .arg(m_options.node));
        while (X509 *next = PEM_read_bio_X509(ownBio.get(), nullptr, &noPassword, nullptr)) {
            if (SSL_CTX_add0_chain_cert(context(), next) != 1) {
                X509_free(next);
                return wrong(
                    "certificate", m_options.certificate, QStringLiteral("has a chain that cannot be used"));
            }
        }
        ERR_clear_error(); // the end of the file

        auto keyBytes = read(m_options.certificateKey, "certificate-key", true);
        if (!keyBytes)
            return fail(keyBytes.error());
        const Bio keyBio = memory(*keyBytes);
        const Key key(PEM_read_bio_PrivateKey(keyBio.get(), nullptr, &noPassword, nullptr));
        OPENSSL_cleanse(keyBytes->data(), static_cast<size_t>(keyBytes->size()));
        if (!key)
            return wrong("certificate-key", m_options.certificateKey,
                QStringLiteral("holds no private key in PEM without a password: ") + reason());
        if (SSL_CTX_use_PrivateKey(context(), key.get()) != 1 || SSL_CTX_check_private_key(context()) != 1)
            return wrong("certificate-key", m_options.certificateKey,
                QStringLiteral("holds a key that does not belong to the certificate"));
        return loadAuthorities();
    }

    Result<void> loadAuthorities()
    {
        const auto bytes = read(m_options.ca, "ca", false);
        if (!bytes)
            return fail(bytes.error());
        const Bio bio = memory(*bytes);
        int count = 0;
        while (X509 *authority = PEM_read_bio_X509(bio.get(), nullptr, &noPassword, nullptr)) {
            const Certificate owner(authority);
            if (X509_STORE_add_cert(SSL_CTX_get_cert_store(context()), authority) != 1
                || SSL_CTX_add_client_CA(context(), authority) != 1)
                return wrong("ca", m_options.ca, QStringLiteral("cannot be used: ") + reason());
            ++count;
        }
        ERR_clear_error();
        if (count == 0)
            return wrong("ca", m_options.ca, QStringLiteral("holds no certificate in PEM"));
        return {};
    }

    Result<QByteArray> read(const QString &path, const char *option, bool isSecret)
    {
        const UniqueFd fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
        struct stat status = {};
        if (fd.get() < 0 || ::fstat(fd.get(), &status) != 0)
            return wrong(
                option, path, QStringLiteral("cannot be read: ") + QString::fromLocal8Bit(strerror(errno)));
        if (!S_ISREG(status.st_mode))
            return wrong(option, path, QStringLiteral("is not a file"));
        if (isSecret && (status.st_mode & (S_IRWXG | S_IRWXO)))
            return wrong(option, path, QStringLiteral("may be used by others than its owner: chmod 600"));
        if (status.st_size > maxFileBytes)
            return wrong(option, path, QStringLiteral("is too large"));
        QFile file;
        if (!file.open(fd.get(), QIODevice::ReadOnly))
            return wrong(option, path, file.errorString());
        return file.readAll();
    }

    static tl::unexpected<Error> wrong(const char *option, const QString &file, const QString &why)
    {
        const QString field = QStringLiteral("cluster/") + QLatin1String(option);
        return fail(ErrorCode::BadParameter, field + QStringLiteral(": ") + file + u' ' + why, field);
    }

    const LinkOptions &m_options;
    std::shared_ptr<LinkSecurity> m_made;
};

LinkSecurity::~LinkSecurity()
{
    OPENSSL_cleanse(m_key.data(), static_cast<size_t>(m_key.size()));
}

Result<std::shared_ptr<const LinkSecurity>> LinkSecurity::load(const LinkOptions &options)
{
    return Loader(options).load();
}

SSL_SESSION *LinkSecurity::keySession(SSL *ssl) const
{
    SSL_SESSION *session = SSL_SESSION_new();
    if (!session)
        return nullptr;
    const SSL_CIPHER *cipher = SSL_CIPHER_find(ssl, keyCipher);
    if (cipher && SSL_SESSION_set_cipher(session, cipher) == 1
        && SSL_SESSION_set1_id_context(session, sessionContext, sizeof(sessionContext) - 1) == 1
        && SSL_SESSION_set_protocol_version(session, TLS1_3_VERSION) == 1
        && SSL_SESSION_set1_master_key(session, reinterpret_cast<const unsigned char *>(m_key.constData()),
               static_cast<size_t>(m_key.size()))
            == 1)
        return session;
    SSL_SESSION_free(session);
    return nullptr;
}

} // namespace usher::cluster
