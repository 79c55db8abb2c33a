#include "server/config/secretbox.h"

#include "server/core/uniquefd.h"

#include "server/core/random.h"
#include "shared/config/configrecords.h"

#include <QFile>

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace usher::config {

namespace {

using namespace Qt::StringLiterals;

constexpr QStringView sealedPrefix(u"\u0001v1:");
static_assert(sealedPrefix.front() == sealMark);
constexpr int tagBytes = 16;

using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

const unsigned char *data(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *data(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

tl::unexpected<Error> failedTo(const QString &doing, const QString &path, int code)
{
    return fail(ErrorCode::Internal,
        u"cannot %1 %2: %3"_s.arg(doing, path, QString::fromLocal8Bit(std::strerror(code))));
}

Result<QByteArray> parseKey(const QByteArray &content, const QString &path)
{
    if (content.size() == SecretBox::keyBytes)
        return content;
    const QByteArray digits = content.trimmed();
    const QByteArray key = QByteArray::fromHex(digits);
    if (key.size() == SecretBox::keyBytes && key.toHex() == digits.toLower())
        return key;
    return fail(ErrorCode::Internal,
        u"%1 is no secret key: it must hold 32 bytes or 64 hexadecimal digits"_s.arg(path));
}

Result<QByteArray> readKey(const QString &path, bool checkMode)
{
    const UniqueFd file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    struct stat status = {};
    if (file.get() < 0 || ::fstat(file.get(), &status) != 0)
        return failedTo(u"read"_s, path, errno);
    if (!S_ISREG(status.st_mode))
        return fail(ErrorCode::Internal, path + u" is not a file"_s);
    if (checkMode && (status.st_mode & 077) != 0)
        return fail(ErrorCode::Internal, u"%1 can be read by others; make it mode 0600"_s.arg(path));
    QByteArray content(256, '\0');
    const ssize_t got = ::read(file.get(), content.data(), static_cast<size_t>(content.size()));
    if (got < 0)
        return failedTo(u"read"_s, path, errno);
    content.truncate(got);
    return parseKey(content, path);
}

/// Writes a new key under a temporary name first, so that a crash leaves no half key.
Result<QByteArray> makeKey(const QString &dataDir, const QString &path, Random &random)
{
    const QByteArray key = random.bytes(SecretBox::keyBytes);
    const QByteArray content = key.toHex() + '\n';
    const QByteArray temporary = QFile::encodeName(path + u".new"_s);
    ::unlink(temporary.constData());
    {
        const UniqueFd file(
            ::open(temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
        if (file.get() < 0
            || ::write(file.get(), content.constData(), static_cast<size_t>(content.size())) != content.size()
            || ::fsync(file.get()) != 0)
            return failedTo(u"write"_s, path, errno);
    }
    // link() and not rename(): never replaces a key that another process has just made.
    if (::link(temporary.constData(), QFile::encodeName(path).constData()) != 0 && errno != EEXIST)
        return failedTo(u"make"_s, path, errno);
    ::unlink(temporary.constData());
    const UniqueFd folder(::open(QFile::encodeName(dataDir).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.get() < 0 || ::fsync(folder.get()) != 0)
        return failedTo(u"store"_s, path, errno);
    return readKey(path, true);
}

} // namespace

SecretBox::SecretBox(const QByteArray &key)
    : m_usable(key.size() == keyBytes)
{
    if (m_usable)
        std::memcpy(m_key.data(), key.constData(), keyBytes);
}

SecretBox::~SecretBox()
{
    OPENSSL_cleanse(m_key.data(), m_key.size());
}

bool SecretBox::isSealed(QStringView text)
{
    return text.startsWith(sealedPrefix);
}

Result<QString> SecretBox::seal(const QString &plain, const QString &context, const QByteArray &nonce) const
{
    const QByteArray input = plain.toUtf8();
    const QByteArray extra = context.toUtf8();
    QByteArray output(input.size(), Qt::Uninitialized);
    QByteArray tag(tagBytes, Qt::Uninitialized);
    const CipherContext cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    int length = 0;
    const bool ok = m_usable && nonce.size() == nonceBytes && cipher
        && EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, m_key.data(), data(nonce)) == 1
        && EVP_EncryptUpdate(cipher.get(), nullptr, &length, data(extra), static_cast<int>(extra.size())) == 1
        && EVP_EncryptUpdate(cipher.get(), data(output), &length, data(input), static_cast<int>(input.size()))
            == 1
        && EVP_EncryptFinal_ex(cipher.get(), data(output) + length, &length) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, tagBytes, tag.data()) == 1;
    if (!ok)
        return fail(ErrorCode::Internal, u"a secret could not be encrypted"_s, {}, context);
    return sealedPrefix + QString::fromLatin1(QByteArray(nonce + output + tag).toBase64());
}

Result<QString> SecretBox::open(const QString &sealed, const QString &context) const
{
    const auto decoded = QByteArray::fromBase64Encoding(sealed.mid(sealedPrefix.size()).toLatin1(),
        QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray &bytes = decoded.decoded;
    if (!m_usable || !isSealed(sealed) || !decoded || bytes.size() < nonceBytes + tagBytes)
        return fail(ErrorCode::Internal, u"a secret could not be decrypted"_s, {}, context);
    const QByteArray extra = context.toUtf8();
    const QByteArray input = bytes.mid(nonceBytes, bytes.size() - nonceBytes - tagBytes);
    QByteArray tag = bytes.last(tagBytes);
    QByteArray output(input.size(), Qt::Uninitialized);
    const CipherContext cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    int length = 0;
    const bool ok = cipher
        && EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, m_key.data(), data(bytes)) == 1
        && EVP_DecryptUpdate(cipher.get(), nullptr, &length, data(extra), static_cast<int>(extra.size())) == 1
        && EVP_DecryptUpdate(cipher.get(), data(output), &length, data(input), static_cast<int>(input.size()))
            == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, tagBytes, tag.data()) == 1
        && EVP_DecryptFinal_ex(cipher.get(), data(output) + length, &length) == 1;
    if (!ok)
        return fail(ErrorCode::Internal, u"a secret could not be decrypted"_s, {}, context);
    return QString::fromUtf8(output);
}

Result<QByteArray> secretKey(const QString &dataDir, Random &random)
{
    const QString credentials = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (!credentials.isEmpty()) {
        const QString path = credentials + u"/usher-secret-key"_s;
        if (QFile::exists(path))
            return readKey(path, false); // systemd guards that folder
    }
    const QString path = dataDir + u"/secret.key"_s;
    if (QFile::exists(path))
        return readKey(path, true);
    return makeKey(dataDir, path, random);
}

} // namespace usher::config
