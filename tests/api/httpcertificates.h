#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <memory>

namespace usher::http::test {

/// A certificate made for a test, with its key.
struct Identity
{
    std::shared_ptr<X509> certificate;
    std::shared_ptr<EVP_PKEY> key;

    /// Self-signed without @p issuer.
    static Identity make(const char *name, const Identity *issuer = nullptr)
    {
        static long serial = 1;
        Identity made;
        made.key.reset(EVP_EC_gen("P-256"), &EVP_PKEY_free);
        made.certificate.reset(X509_new(), &X509_free);
        X509 *x509 = made.certificate.get();
        X509_set_version(x509, 2);
        ASN1_INTEGER_set(X509_get_serialNumber(x509), serial++);
        X509_gmtime_adj(X509_getm_notBefore(x509), -3600);
        X509_gmtime_adj(X509_getm_notAfter(x509), 3600);
        X509_set_pubkey(x509, made.key.get());
        X509_NAME *subject = X509_get_subject_name(x509);
        X509_NAME_add_entry_by_txt(
            subject, "O", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("Test"), -1, -1, 0);
        X509_NAME_add_entry_by_txt(
            subject, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>(name), -1, -1, 0);
        X509_set_issuer_name(x509, issuer ? X509_get_subject_name(issuer->certificate.get()) : subject);
        X509_EXTENSION *basic = X509V3_EXT_conf_nid(
            nullptr, nullptr, NID_basic_constraints, issuer ? "CA:FALSE" : "critical,CA:TRUE");
        X509_add_ext(x509, basic, -1);
        X509_EXTENSION_free(basic);
        X509_sign(x509, issuer ? issuer->key.get() : made.key.get(), EVP_sha256());
        return made;
    }

    QByteArray certificatePem() const
    {
        return pem([this](BIO *bio) { return PEM_write_bio_X509(bio, certificate.get()); });
    }

    QByteArray keyPem(const QByteArray &password = {}) const
    {
        return pem([&](BIO *bio) {
            return PEM_write_bio_PKCS8PrivateKey(bio, key.get(),
                password.isEmpty() ? nullptr : EVP_aes_256_cbc(), password.constData(),
                static_cast<int>(password.size()), nullptr, nullptr);
        });
    }

    QByteArray pkcs12(const QByteArray &password) const
    {
        PKCS12 *container = PKCS12_create(
            password.constData(), "test", key.get(), certificate.get(), nullptr, 0, 0, 0, 0, 0);
        const QByteArray bytes = pem([container](BIO *bio) { return i2d_PKCS12_bio(bio, container); });
        PKCS12_free(container);
        return bytes;
    }

private:
    template <typename Write> static QByteArray pem(const Write &write)
    {
        BIO *bio = BIO_new(BIO_s_mem());
        if (write(bio) != 1)
            qFatal("a test certificate cannot be written");
        char *data = nullptr;
        const long size = BIO_get_mem_data(bio, &data);
        const QByteArray bytes(data, size);
        BIO_free(bio);
        return bytes;
    }
};

inline QString writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a test file cannot be written");
    return path;
}

} // namespace usher::http::test
