#include "server/security/scrypt.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>

namespace usher::security {

namespace {

constexpr std::uint64_t maxMemoryBytes = std::uint64_t(1) << 30;
constexpr auto base64Form = QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals;

QByteArray decoded(const QString &text)
{
    const auto bytes = QByteArray::fromBase64Encoding(
        text.toLatin1(), base64Form | QByteArray::AbortOnBase64DecodingErrors);
    return bytes ? *bytes : QByteArray();
}

} // namespace

Result<QByteArray> scrypt(
    const QByteArray &password, const QByteArray &salt, ScryptParameters parameters, int length)
{
    const auto [logN, r, p] = parameters;
    if (logN < 1 || logN > 20 || r < 1 || r > 32 || p < 1 || p > 16 || length < 1 || length > 1024)
        return fail(ErrorCode::BadParameter, QStringLiteral("scrypt parameters out of range"));
    const std::uint64_t n = std::uint64_t(1) << logN;
    const std::uint64_t memory
        = 128 * static_cast<std::uint64_t>(r) * (n + static_cast<std::uint64_t>(p) + 2);
    if (memory > maxMemoryBytes)
        return fail(ErrorCode::BadParameter, QStringLiteral("scrypt parameters need more than 1 GiB"));

    QByteArray result(length, Qt::Uninitialized);
    const int done = EVP_PBE_scrypt(password.constData(), static_cast<size_t>(password.size()),
        reinterpret_cast<const unsigned char *>(salt.constData()), static_cast<size_t>(salt.size()), n,
        static_cast<std::uint64_t>(r), static_cast<std::uint64_t>(p), memory,
        reinterpret_cast<unsigned char *>(result.data()), static_cast<size_t>(length));
    if (done != 1) {
        char text[256];
        ERR_error_string_n(ERR_get_error(), text, sizeof(text));
        return fail(ErrorCode::Unavailable, QStringLiteral("passwords cannot be hashed now"), {},
            QLatin1String(text));
    }
    return result;
}

QString PasswordHash::text() const
{
    return QStringLiteral("$scrypt$ln=%1,r=%2,p=%3$%4$%5")
        .arg(parameters.logN)
        .arg(parameters.r)
        .arg(parameters.p)
        .arg(QLatin1String(salt.toBase64(base64Form)), QLatin1String(hash.toBase64(base64Form)));
}

Result<PasswordHash> PasswordHash::parse(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\$scrypt\\$ln=(\\d{1,2}),r=(\\d{1,2}),p=(\\d{1,2})\\$([A-Za-z0-9+/"
                       "]{1,128})\\$([A-Za-z0-9+/]{1,128})$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return fail(ErrorCode::Internal, QStringLiteral("a stored password is not readable"));
    PasswordHash result{{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()},
        decoded(match.captured(4)), decoded(match.captured(5))};
    if (result.salt.isEmpty() || result.hash.size() < 16)
        return fail(ErrorCode::Internal, QStringLiteral("a stored password is not readable"));
    return result;
}

Result<QString> hashPassword(const QByteArray &password, const QByteArray &salt, ScryptParameters parameters)
{
    return scrypt(password, salt, parameters).map([&](const QByteArray &hash) {
        return PasswordHash{parameters, salt, hash}.text();
    });
}

Result<bool> verifyPassword(const QByteArray &password, const QString &stored)
{
    const auto known = PasswordHash::parse(stored);
    if (!known)
        return fail(known.error());
    return scrypt(password, known->salt, known->parameters, static_cast<int>(known->hash.size()))
        .map([&](const QByteArray &hash) {
            return CRYPTO_memcmp(hash.constData(), known->hash.constData(), static_cast<size_t>(hash.size()))
                == 0;
        });
}

bool equalInConstantTime(const QByteArray &a, const QByteArray &b)
{
    // Digests have one length, so neither the length nor the first difference shows in the time.
    const QByteArray digestA = QCryptographicHash::hash(a, QCryptographicHash::Sha256);
    const QByteArray digestB = QCryptographicHash::hash(b, QCryptographicHash::Sha256);
    return CRYPTO_memcmp(digestA.constData(), digestB.constData(), static_cast<size_t>(digestA.size())) == 0;
}

void wipe(QByteArray &secret)
{
    if (secret.isDetached())
        OPENSSL_cleanse(secret.data(), static_cast<size_t>(secret.size()));
    secret.clear();
}

} // namespace usher::security
