#include "server/store/postgresurl.h"

#include "server/store/activity.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace usher::store {

namespace {

constexpr char defaultPort[] = "5432";

tl::unexpected<Error> refuse(const QString &why)
{
    return fail(ErrorCode::BadParameter, QStringLiteral("store/url: ") + why, QStringLiteral("store/url"));
}

bool isLoopback(const QString &host)
{
    return host.startsWith(u'/') || host == QLatin1String("localhost") || host == QLatin1String("::1")
        || host.startsWith(QLatin1String("127."));
}

/// As libpq reads values of keywords.
QString quoted(QString value)
{
    return u'\'' + value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'")) + u'\'';
}

Result<void> takeHosts(const QString &text, PostgresTarget &target)
{
    for (const QString &part : text.split(u',')) {
        const bool isV6 = part.startsWith(u'[');
        const qsizetype end = isV6 ? part.indexOf(u']') : -1;
        if (isV6 && end < 0)
            return refuse(QStringLiteral("the ] of %1 is missing").arg(part));
        const qsizetype colon = part.indexOf(u':', isV6 ? end : 0);
        const QString host = isV6 ? part.mid(1, end - 1) : part.left(colon < 0 ? part.size() : colon);
        const QString port = colon < 0 ? QLatin1String(defaultPort) : part.mid(colon + 1);
        bool isNumber = false;
        const int number = port.toInt(&isNumber);
        if (host.isEmpty() || !isNumber || number < 1 || number > 65535)
            return refuse(QStringLiteral("%1 is not host or host:port").arg(part));
        target.hosts.append(QUrl::fromPercentEncoding(host.toUtf8()));
        target.ports.append(QString::number(number));
    }
    return {};
}

} // namespace

QString PostgresTarget::text() const
{
    QStringList places;
    for (qsizetype i = 0; i < hosts.size(); ++i)
        places.append(
            hosts.at(i).startsWith(u'/') ? hosts.at(i) : hosts.at(i) + u':' + ports.value(i, ports.value(0)));
    return QStringLiteral("postgresql://%1@%2/%3").arg(user, places.join(u','), database);
}

QString PostgresTarget::keyword(const QString &name) const
{
    for (const QString &keyword : keywords) {
        if (keyword.section(u'=', 0, 0) == name)
            return keyword.section(u'=', 1)
                .mid(1)
                .chopped(1)
                .replace(QStringLiteral("\\'"), QStringLiteral("'"))
                .replace(QStringLiteral("\\\\"), QStringLiteral("\\"));
    }
    return {};
}

bool PostgresTarget::isLocal() const
{
    return std::all_of(hosts.cbegin(), hosts.cend(), &isLoopback);
}

Result<PostgresTarget> parsePostgresUrl(const QString &url)
{
    // Not QUrl: it takes one host only.
    const QString rest = url.mid(url.indexOf(QLatin1String("://")) + 3);
    const qsizetype question = rest.indexOf(u'?');
    const QString place = question < 0 ? rest : rest.left(question);
    const qsizetype slash = place.indexOf(u'/');
    const QString authority = slash < 0 ? place : place.left(slash);
    const qsizetype at = authority.lastIndexOf(u'@');
    PostgresTarget target;
    target.user = QUrl::fromPercentEncoding(authority.left(std::max<qsizetype>(0, at)).toUtf8());
    target.database = slash < 0 ? QString() : QUrl::fromPercentEncoding(place.mid(slash + 1).toUtf8());
    if (target.user.contains(u':'))
        return refuse(QStringLiteral(
            "a password does not belong into the URL; write it into the file [store] password-file names"));
    if (target.user.isEmpty() || target.database.isEmpty() || target.database.contains(u'/'))
        return refuse(QStringLiteral("must be postgresql://user@host:port/database"));

    const QUrlQuery query(question < 0 ? QString() : rest.mid(question + 1));
    static const QStringList known{QStringLiteral("sslmode"), QStringLiteral("sslrootcert"),
        QStringLiteral("sslcert"), QStringLiteral("sslkey"), QStringLiteral("channel_binding"),
        QStringLiteral("connect_timeout")};
    bool hasSslMode = false, hasTimeout = false;
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (name == QLatin1String("host") && value.startsWith(u'/')) {
            target.hosts = {value};
            target.ports = {QLatin1String(defaultPort)};
        } else if (name == QLatin1String("port") && value.toInt() > 0) {
            target.ports = {value};
        } else if (value.contains(u';')) {
            return refuse(QStringLiteral("the value of %1 must not contain a semicolon").arg(name));
        } else if (known.contains(name) && !value.isEmpty()) {
            target.keywords.append(name + u'=' + quoted(value));
        } else {
            return refuse(QStringLiteral("%1 is none of %2, host (a folder)")
                              .arg(name, known.join(QStringLiteral(", "))));
        }
        hasSslMode = hasSslMode || name == QLatin1String("sslmode");
        hasTimeout = hasTimeout || name == QLatin1String("connect_timeout");
    }
    const QString hosts = authority.mid(at + 1);
    if (!hosts.isEmpty()) {
        if (auto taken = takeHosts(hosts, target); !taken)
            return fail(taken.error());
    }
    if (target.hosts.isEmpty())
        return refuse(QStringLiteral("names no host"));
    if (!hasSslMode && !target.isLocal())
        target.keywords.append(QStringLiteral("sslmode='verify-full'"));
    if (!hasTimeout)
        target.keywords.append(QStringLiteral("connect_timeout='%1'").arg(patience::connecting.count()));
    return target;
}

QString connectOptionsOf(const PostgresTarget &target)
{
    QStringList keywords = target.keywords;
    keywords << QStringLiteral("target_session_attrs=read-write") << QStringLiteral("application_name=usherd")
             << QStringLiteral("keepalives_idle=%1").arg(patience::silence.count())
             << QStringLiteral("keepalives_interval=%1").arg(patience::probeInterval.count())
             << QStringLiteral("keepalives_count=%1").arg(patience::probes)
             << QStringLiteral("tcp_user_timeout=%1").arg(patience::unacknowledged.count())
             << QStringLiteral("port=") + target.ports.join(u',');
    return keywords.join(u';');
}

} // namespace usher::store
