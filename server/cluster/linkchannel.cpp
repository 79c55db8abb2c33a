#include "server/cluster/linkchannel.h"

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

namespace usher::cluster {

namespace {

constexpr int chunk = 16 * 1024; // a record's worth

QByteArray textOf(const ASN1_STRING *text)
{
    unsigned char *utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, text);
    if (size < 0)
        return {};
    QByteArray bytes(reinterpret_cast<const char *>(utf8), size);
    OPENSSL_free(utf8);
    return bytes;
}

tl::unexpected<Error> refused(const QString &why)
{
    return fail(ErrorCode::Unauthenticated, why);
}

} // namespace

bool certificateNames(X509 *certificate, const QString &node)
{
    const QByteArray wanted = node.toUtf8();
    const std::unique_ptr<GENERAL_NAMES, void (*)(GENERAL_NAMES *)> names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)),
        &GENERAL_NAMES_free);
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type == GEN_DNS && textOf(name->d.dNSName) == wanted)
            return true;
    }
    X509_NAME *subject = X509_get_subject_name(certificate);
    for (int at = -1; (at = X509_NAME_get_index_by_NID(subject, NID_commonName, at)) >= 0;) {
        if (textOf(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at))) == wanted)
            return true;
    }
    return false;
}

LinkChannel::LinkChannel(std::shared_ptr<const LinkSecurity> security, bool dials)
    : m_security(std::move(security))
    , m_dials(dials)
    , m_ssl(nullptr, &SSL_free)
{
    if (!m_security->context()) {
        m_isOpen = true;
        return;
    }
    m_ssl.reset(SSL_new(m_security->context()));
    SSL_set_app_data(m_ssl.get(), this);
    SSL_set_bio(m_ssl.get(), BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
    m_dials ? SSL_set_connect_state(m_ssl.get()) : SSL_set_accept_state(m_ssl.get());
}

LinkChannel::~LinkChannel() = default;

Result<void> LinkChannel::start()
{
    return m_ssl && m_dials ? advance() : Result<void>();
}

Result<void> LinkChannel::feed(QByteArrayView bytes)
{
    if (!m_ssl) {
        m_received.append(bytes);
        return {};
    }
    if (BIO_write(SSL_get_rbio(m_ssl.get()), bytes.data(), static_cast<int>(bytes.size()))
        != static_cast<int>(bytes.size()))
        return fail(ErrorCode::Internal, QStringLiteral("there is no memory for what the other side says"));
    return advance();
}

Result<void> LinkChannel::advance()
{
    ERR_clear_error();
    if (!m_isOpen) {
        const int result = SSL_do_handshake(m_ssl.get());
        if (result != 1) {
            if (SSL_get_error(m_ssl.get(), result) == SSL_ERROR_WANT_READ)
                return {};
            return problem(result);
        }
        if (m_security->kind() == LinkSecurity::Kind::Key && !SSL_session_reused(m_ssl.get()))
            return refused(QStringLiteral("the other side did not prove that it has the key"));
        m_isOpen = true;
    }
    for (;;) {
        char buffer[chunk];
        const int size = SSL_read(m_ssl.get(), buffer, sizeof(buffer));
        if (size > 0) {
            m_received.append(buffer, size);
            continue;
        }
        const int error = SSL_get_error(m_ssl.get(), size);
        if (error == SSL_ERROR_WANT_READ)
            return {};
        if (error == SSL_ERROR_ZERO_RETURN)
            return fail(ErrorCode::Cancelled, QStringLiteral("the other side closed it"));
        return problem(size);
    }
}

Result<void> LinkChannel::send(QByteArrayView plain)
{
    if (!m_isOpen)
        return fail(ErrorCode::Internal, QStringLiteral("the link is not open"));
    if (!m_ssl) {
        m_outgoing.append(plain);
        return {};
    }
    ERR_clear_error();
    const int size = SSL_write(m_ssl.get(), plain.data(), static_cast<int>(plain.size()));
    return size == static_cast<int>(plain.size()) ? Result<void>() : problem(size);
}

QByteArray LinkChannel::takeOutgoing()
{
    if (!m_ssl)
        return std::exchange(m_outgoing, {});
    BIO *bio = SSL_get_wbio(m_ssl.get());
    const int size = static_cast<int>(BIO_pending(bio));
    if (size <= 0)
        return {};
    QByteArray bytes(size, Qt::Uninitialized);
    bytes.resize(std::max(0, BIO_read(bio, bytes.data(), size)));
    return bytes;
}

bool LinkChannel::mayBe(const QString &node) const
{
    if (m_security->kind() != LinkSecurity::Kind::Certificates)
        return true;
    X509 *certificate = SSL_get0_peer_certificate(m_ssl.get());
    return certificate && certificateNames(certificate, node);
}

void LinkChannel::setForeignIdentity(QByteArrayView identity)
{
    m_foreignCluster = QString::fromUtf8(identity.first(std::min<qsizetype>(identity.size(), 400)));
}

tl::unexpected<Error> LinkChannel::problem(int)
{
    const unsigned long code = ERR_peek_last_error();
    const int reason = ERR_GET_REASON(code);
    const char *text = code ? ERR_reason_error_string(code) : nullptr;
    ERR_clear_error();
    const bool isKey = m_security->kind() == LinkSecurity::Kind::Key;
    if (isKey && !m_foreignCluster.isEmpty())
        return refused(QStringLiteral("it belongs to the cluster '%1'").arg(m_foreignCluster.left(100)));
    if (isKey && (reason == SSL_R_BINDER_DOES_NOT_VERIFY || reason == SSL_R_BAD_PSK))
        return refused(QStringLiteral("its [cluster] key-file holds another key"));
    if (isKey && (reason == SSL_R_TLSV1_ALERT_DECRYPT_ERROR || reason == SSL_R_SSLV3_ALERT_ILLEGAL_PARAMETER))
        return refused(QStringLiteral("it says that our [cluster] key-file holds another key than its own"));
    if (!isKey && reason == SSL_R_CERTIFICATE_VERIFY_FAILED)
        return refused(QStringLiteral("its certificate is not accepted: ")
            + QString::fromLatin1(X509_verify_cert_error_string(SSL_get_verify_result(m_ssl.get()))));
    if (!isKey && reason == SSL_R_PEER_DID_NOT_RETURN_A_CERTIFICATE)
        return refused(QStringLiteral("it has no certificate"));
    return refused(QStringLiteral("TLS failed: ")
        + (text ? QString::fromLatin1(text) : QStringLiteral("the other side speaks something else")));
}

} // namespace usher::cluster
