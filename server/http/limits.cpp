#include "server/http/limits.h"

#include "server/http/target.h"

#include <QUrl>

namespace usher::http {

namespace {

tl::unexpected<Error> invalid(const QString &option, const QString &why)
{
    return fail(ErrorCode::BadParameter, option + QStringLiteral(": ") + why, option);
}

/// Splits "a, b" into trimmed, non-empty elements.
QStringList elements(const QString &text)
{
    QStringList list;
    for (const QString &element : text.split(u',')) {
        if (!element.trimmed().isEmpty())
            list.append(element.trimmed());
    }
    return list;
}

QString appNameFrom(const OptionLookup &lookup)
{
    QString name = lookup("server", "app_name").trimmed();
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    while (name.endsWith(u'/'))
        name.chop(1);
    return name;
}

Result<OriginList> originsFrom(const OptionLookup &lookup)
{
    auto origins = OriginList::parse(elements(lookup("web", "cors.allowedOrigins")));
    if (!origins)
        return invalid(QStringLiteral("web/cors.allowedOrigins"), origins.error().message);
    return origins;
}

/// A list that is sent as a header value: tokens only.
Result<QByteArray> tokensFrom(const OptionLookup &lookup, const char *name)
{
    const QStringList list = elements(lookup("web", name));
    for (const QString &token : list) {
        for (const QChar c : token) {
            const bool fits = c.unicode() > u' ' && c.unicode() < 0x7f
                && !QStringView(u"()<>@,;:\\\"/[]?={}").contains(c);
            if (!fits)
                return invalid(QStringLiteral("web/") + QLatin1String(name),
                    QStringLiteral("%1 is not a name a header can carry").arg(token));
        }
    }
    return list.join(u',').toLatin1();
}

} // namespace

Result<void> EdgeLimits::validate() const
{
    const auto positive = [](qint64 value, const char *name) -> Result<void> {
        if (value > 0)
            return {};
        return invalid(QStringLiteral("http/") + QLatin1String(name), QStringLiteral("must be positive"));
    };
    const std::pair<qint64, const char *> values[] = {
        {maxRequestLineBytes, "max-request-line"},
        {maxHeaderBytes, "max-header"},
        {maxFields, "max-header-fields"},
        {maxBodyBytes, "max-body"},
        {maxConnections, "max-connections"},
        {maxPipelined, "max-pipelined"},
        {minBodyRate, "min-body-rate"},
        {headerTimeout.count(), "header-timeout"},
        {bodyTimeout.count(), "body-timeout"},
        {idleTimeout.count(), "idle-timeout"},
        {writeTimeout.count(), "write-timeout"},
        {webSocketIdleTimeout.count(), "websocket-idle-timeout"},
        {lingerTimeout.count(), "linger-timeout"},
        {tick.count(), "tick"},
    };
    for (const auto &[value, name] : values) {
        if (auto checked = positive(value, name); !checked)
            return checked;
    }
    if (maxConnectionsPerAddress < 0 || maxWebSockets < 0)
        return invalid(
            QStringLiteral("http/max-connections-per-address"), QStringLiteral("must not be negative"));
    if (maxHeaderBytes < maxRequestLineBytes)
        return invalid(
            QStringLiteral("http/max-header"), QStringLiteral("must not be smaller than max-request-line"));
    if (maxBufferedBytes < maxBodyBytes)
        return invalid(
            QStringLiteral("http/max-buffered"), QStringLiteral("must not be smaller than max-body"));
    return {};
}

Result<EdgeSettings> edgeSettingsFrom(const OptionLookup &lookup)
{
    const auto number = [&lookup](const char *name) { return lookup("http", name).toLongLong(); };
    const auto seconds = [&number](const char *name) {
        return std::chrono::milliseconds(std::chrono::seconds(number(name)));
    };
    EdgeSettings settings;
    EdgeLimits &limits = settings.limits;
    limits.maxRequestLineBytes = static_cast<int>(number("max-request-line"));
    limits.maxHeaderBytes = static_cast<int>(number("max-header"));
    limits.maxFields = static_cast<int>(number("max-header-fields"));
    limits.maxBodyBytes = number("max-body");
    limits.maxBufferedBytes = number("max-buffered") * 1024 * 1024;
    limits.maxConnections = static_cast<int>(number("max-connections"));
    limits.maxConnectionsPerAddress = static_cast<int>(number("max-connections-per-address"));
    limits.maxPipelined = static_cast<int>(number("max-pipelined"));
    limits.maxWebSockets = static_cast<int>(number("max-websockets"));
    limits.headerTimeout = seconds("header-timeout");
    limits.bodyTimeout = seconds("body-timeout");
    limits.minBodyRate = static_cast<int>(number("min-body-rate"));
    limits.idleTimeout = seconds("idle-timeout");
    limits.writeTimeout = seconds("write-timeout");
    limits.webSocketIdleTimeout = seconds("websocket-idle-timeout");
    if (auto checked = limits.validate(); !checked)
        return tl::unexpected<Error>(checked.error());
    settings.appName = appNameFrom(lookup);
    auto origins = originsFrom(lookup);
    if (!origins)
        return tl::unexpected<Error>(origins.error());
    settings.webSocketOrigins = std::move(*origins);
    return settings;
}

int edgeThreadsFrom(const OptionLookup &lookup)
{
    return lookup("http", "edge-threads").toInt();
}

Result<DispatchPolicy> dispatchPolicyFrom(
    const OptionLookup &lookup, const QMap<QString, QString> &portRestrictions)
{
    DispatchPolicy policy;
    policy.appName = appNameFrom(lookup);
    policy.deadline = std::chrono::seconds(lookup("http", "request-timeout").toInt());
    auto restrictions = PortRestrictions::parse(portRestrictions);
    if (!restrictions)
        return tl::unexpected<Error>(restrictions.error());
    policy.portRestrictions = std::move(*restrictions);
    auto origins = originsFrom(lookup);
    auto methods = tokensFrom(lookup, "cors.allowedMethods");
    auto headers = tokensFrom(lookup, "cors.allowedHeaders");
    if (!origins)
        return tl::unexpected<Error>(origins.error());
    if (!methods)
        return tl::unexpected<Error>(methods.error());
    if (!headers)
        return tl::unexpected<Error>(headers.error());
    policy.cors.origins = std::move(*origins);
    policy.cors.methods = std::move(*methods);
    policy.cors.headers = std::move(*headers);
    policy.cors.urlPatterns = elements(lookup("web", "cors.urlMapping"));
    for (const QString &pattern : std::as_const(policy.cors.urlPatterns)) {
        const bool isExtension = pattern.startsWith(QLatin1String("*.")) && !pattern.mid(2).contains(u'*');
        const bool isPath = pattern.startsWith(u'/')
            && !QStringView(pattern).chopped(pattern.endsWith(QLatin1String("/*")) ? 1 : 0).contains(u'*');
        if (!isExtension && !isPath)
            return invalid(QStringLiteral("web/cors.urlMapping"),
                QStringLiteral("%1 is not a pattern: write /path/*, /path or *.extension").arg(pattern));
    }
    return policy;
}

Result<ListenerConfig> listenerFrom(const QString &name, const QMap<QString, QString> &values)
{
    const auto option = [&name](const char *key) -> QString {
        return QStringLiteral("listener.") + name + u'/' + QLatin1String(key);
    };
    ListenerConfig listener;
    listener.name = name;
    listener.address = values.value(QStringLiteral("address")).trimmed();
    if (listener.address.isEmpty())
        return invalid(option("address"), QStringLiteral("is required"));
    const auto zone = zoneFromName(values.value(QStringLiteral("zone")).trimmed().toLower());
    if (!zone)
        return invalid(option("zone"), QStringLiteral("must be public, internal, admin, agent or cluster"));
    listener.zone = *zone;
    listener.certificate = values.value(QStringLiteral("certificate"));
    listener.key = values.value(QStringLiteral("key"));
    listener.keyPassword = values.value(QStringLiteral("key_password"));
    listener.clientCa = values.value(QStringLiteral("client_ca"));
    listener.clientCertificateRequired
        = values.value(QStringLiteral("client_certificate")).trimmed() != QLatin1String("optional");
    if (listener.certificate.isEmpty() && !(listener.key.isEmpty() && listener.clientCa.isEmpty()))
        return invalid(option("certificate"), QStringLiteral("is required with a key or a client_ca"));
    const QString redirect = values.value(QStringLiteral("redirect_to")).trimmed();
    if (!redirect.isEmpty()) {
        const QUrl url(redirect, QUrl::StrictMode);
        const QByteArray authority = url.authority().toLatin1();
        if (!url.isValid() || url.scheme() != QLatin1String("https") || authority.isEmpty()
            || !isHost(authority) || !(url.path().isEmpty() || url.path() == QLatin1String("/"))
            || url.hasQuery() || url.hasFragment())
            return invalid(
                option("redirect_to"), QStringLiteral("must be https://host or https://host:port"));
        listener.redirectTo = "https://" + authority;
    }
    return listener;
}

} // namespace usher::http
