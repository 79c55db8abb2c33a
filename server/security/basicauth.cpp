#include "server/security/basicauth.h"

#include "server/security/scrypt.h"

namespace usher::security {

namespace {

constexpr qsizetype maxHeaderBytes = 8192;
const QString usernameOption = QStringLiteral("username");
const QString passwordOption = QStringLiteral("password");
const QString serverSection = QStringLiteral("server");
const QString securitySection = QStringLiteral("security");

struct Credentials
{
    QByteArray user;
    QByteArray password;
};

std::optional<Credentials> credentialsOf(const QByteArray &authorization)
{
    const QByteArray scheme = QByteArrayLiteral("basic ");
    if (authorization.size() > maxHeaderBytes || authorization.left(scheme.size()).toLower() != scheme)
        return {};
    const auto decoded = QByteArray::fromBase64Encoding(authorization.mid(scheme.size()).trimmed(),
        QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return {};
    const QByteArray &pair = *decoded;
    const qsizetype colon = pair.indexOf(':');
    if (colon < 0)
        return {};
    return Credentials{pair.left(colon), pair.mid(colon + 1)};
}

QString realmOf(const OptionLookup &lookup)
{
    const QString realm = lookup(serverSection, QStringLiteral("realm"));
    return realm.isEmpty() ? QStringLiteral("usher") : realm;
}

} // namespace

std::optional<BasicPair> requiredPair(
    http::Protection protection, const QString &section, const OptionLookup &lookup)
{
    if (protection == http::Protection::None)
        return {};
    if (protection == http::Protection::Security) {
        if (lookup(securitySection, QStringLiteral("auth-scheme"))
                .compare(QLatin1String("basic"), Qt::CaseInsensitive)
            != 0)
            return {};
        return BasicPair{lookup(securitySection, QStringLiteral("user-id")),
            lookup(securitySection, passwordOption), realmOf(lookup)};
    }
    BasicPair pair{
        lookup(serverSection, usernameOption), lookup(serverSection, passwordOption), realmOf(lookup)};
    const QString own = protection == http::Protection::Storage ? QStringLiteral("storage")
        : protection == http::Protection::Service               ? section
                                                                : QString();
    if (!own.isEmpty()) {
        const QString user = lookup(own, usernameOption);
        const QString password = lookup(own, passwordOption);
        if (!user.isEmpty())
            pair.user = user;
        if (!password.isEmpty())
            pair.password = password;
    }
    if (pair.password.isEmpty())
        return {};
    return pair;
}

Result<void> checkBasic(const BasicPair &required, const QByteArray &authorization)
{
    const auto given = credentialsOf(authorization);
    const Credentials presented = given.value_or(Credentials{});
    // Both are always compared: the time must not tell which one is wrong.
    const bool user = equalInConstantTime(presented.user, required.user.toUtf8());
    const bool password = equalInConstantTime(presented.password, required.password.toUtf8());
    if (given && user && password && !required.password.isEmpty())
        return {};
    return fail(ErrorCode::Unauthenticated,
        authorization.isEmpty() ? QStringLiteral("user name and password are required")
                                : QStringLiteral("user name or password is wrong"));
}

QString basicUser(const QByteArray &authorization)
{
    const auto given = credentialsOf(authorization);
    return given ? QString::fromUtf8(given->user) : QString();
}

} // namespace usher::security
