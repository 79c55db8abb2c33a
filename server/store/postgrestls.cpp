#include "server/store/postgrestls.h"

#include <QFile>

namespace usher::store {

namespace {

tl::unexpected<Error> refuse(const QString &why)
{
    return fail(ErrorCode::BadParameter, QStringLiteral("store/url: ") + why, QStringLiteral("store/url"));
}

bool usesTls(const PostgresTarget &target)
{
    const QString mode = target.keyword(QStringLiteral("sslmode"));
    return mode == QLatin1String("require") || mode.startsWith(QLatin1String("verify-"));
}

struct Meaning
{
    const char *text; ///< of libpq or of the server
    const char *words;
};

// The first that fits counts; %1 is the user.
constexpr Meaning meanings[] = {
    {"certificate verify failed",
        "no authority of sslrootcert vouches for its certificate, or the certificate is out of date"},
    {"does not match host name", "its certificate is for another host"},
    {"root certificate file",
        "the file of authorities is missing: ?sslrootcert=FILE says who vouches for it"},
    {"could not read root certificate", "sslrootcert cannot be read as certificates in PEM"},
    {"server does not support SSL", "it offers no TLS"},
    {"does not match private key", "sslkey is not the key of sslcert"},
    {"could not load private key", "sslkey cannot be read as a private key"},
    {"could not read certificate file", "sslcert cannot be read as a certificate in PEM"},
    {"requires a valid client certificate",
        "it wants a certificate of the user %1: ?sslcert=FILE&sslkey=FILE names it"},
    {"certificate authentication failed", "sslcert does not belong to the user %1"},
    {"tlsv1 alert", "it does not accept the certificate of sslcert"},
    {"sslv3 alert", "it does not accept the certificate of sslcert"},
    {"channel binding",
        "it cannot prove that it is at the other end of the TLS connection (it needs"
        " scram-sha-256 passwords); ?channel_binding=prefer does without"},
    {"password authentication failed", "it refuses the password of the user %1"},
    {"no password supplied", "it wants a password of the user %1: [store] password-file names its file"},
    {"no pg_hba.conf entry", "its pg_hba.conf does not let the user %1 in from here"},
    {"session is read-only", "none of its hosts takes writes"},
    {"hot standby mode", "none of its hosts is a primary"},
    {"could not translate host name", "the name of a host is unknown"},
    {"timeout expired", "nobody answers there"},
    {"Connection refused", "nobody listens there"},
};

} // namespace

Result<void> checkTlsFiles(const PostgresTarget &target)
{
    for (const char *name : {"sslrootcert", "sslcert", "sslkey"}) {
        const QString path = target.keyword(QLatin1String(name));
        if (path.isEmpty())
            continue;
        if (QFile file(path); !file.open(QIODevice::ReadOnly))
            return refuse(QStringLiteral("%1: %2 cannot be read: %3")
                              .arg(QLatin1String(name), path, file.errorString()));
    }
    const QString key = target.keyword(QStringLiteral("sslkey"));
    if (key.isEmpty() != target.keyword(QStringLiteral("sslcert")).isEmpty())
        return refuse(QStringLiteral("sslcert and sslkey go together"));
    constexpr auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    if (!key.isEmpty() && (QFile::permissions(key) & others))
        return refuse(QStringLiteral("sslkey: others may read %1; chmod 600 it").arg(key));
    return {};
}

QString tlsWeakness(const PostgresTarget &target)
{
    const QString mode = target.keyword(QStringLiteral("sslmode"));
    if (target.isLocal() || mode == QLatin1String("verify-full"))
        return {};
    if (mode == QLatin1String("verify-ca"))
        return QStringLiteral(
            "sslmode=verify-ca: any host with a certificate of the same authority can pose as"
            " the database");
    if (mode == QLatin1String("require"))
        return QStringLiteral("sslmode=require: anybody on the way can pose as the database");
    return QStringLiteral("sslmode=%1: the connection may be without TLS, anybody on the way can read along")
        .arg(mode);
}

void requireChannelBinding(PostgresTarget &target)
{
    if (!target.password.isEmpty() && usesTls(target)
        && target.keyword(QStringLiteral("channel_binding")).isEmpty()
        && target.keyword(QStringLiteral("sslcert")).isEmpty())
        target.keywords.append(QStringLiteral("channel_binding='require'"));
}

QString explainRefusal(const PostgresTarget &target, const QString &text)
{
    for (const Meaning &meaning : meanings) {
        if (!text.contains(QLatin1String(meaning.text)))
            continue;
        const QString words = QLatin1String(meaning.words);
        return words.contains(QLatin1String("%1")) ? words.arg(target.user) : words;
    }
    return {};
}

} // namespace usher::store
