#include "server/http/origins.h"

#include <algorithm>

namespace usher::http {

namespace {

struct Parts
{
    QByteArray scheme;
    QByteArray host;
};

/// Splits an origin; empty parts if it is none (a path, user data or blanks make it none). A default port is
/// dropped.
Parts split(const QByteArray &text)
{
    const QByteArray origin = text.toLower();
    const qsizetype colon = origin.indexOf("://");
    if (colon <= 0)
        return {};
    Parts parts{origin.left(colon + 3), origin.mid(colon + 3)};
    if (parts.scheme != "http://" && parts.scheme != "https://")
        return {};
    if (parts.host.isEmpty() || std::any_of(parts.host.begin(), parts.host.end(), [](char c) {
            return static_cast<unsigned char>(c) <= ' ' || c == '/' || c == '@' || c == '?' || c == '#'
                || c == ',';
        }))
        return {};
    const char *defaultPort = parts.scheme == "https://" ? ":443" : ":80";
    if (parts.host.endsWith(defaultPort))
        parts.host.chop(static_cast<qsizetype>(qstrlen(defaultPort)));
    return parts;
}

} // namespace

Result<OriginList> OriginList::parse(const QStringList &entries)
{
    OriginList list;
    for (const QString &entry : entries) {
        const QString text = entry.trimmed();
        if (text.isEmpty())
            continue;
        if (text == QLatin1String("*")) {
            list.m_any = true;
            continue;
        }
        Parts parts = split(text.toLatin1());
        const bool wildcard = parts.host.startsWith("*.");
        const QByteArray rest = wildcard ? parts.host.mid(1) : parts.host;
        if (parts.host.isEmpty() || rest.contains('*') || rest.size() < 2)
            return fail(ErrorCode::BadParameter,
                QStringLiteral(
                    "%1 is not an origin: write https://host, https://host:port, https://*.domain or *")
                    .arg(text));
        list.m_entries.push_back({parts.scheme, rest, wildcard});
    }
    return list;
}

OriginList::Verdict OriginList::check(const QByteArray &origin) const
{
    const Parts parts = split(origin);
    if (!parts.host.isEmpty()) {
        for (const Entry &entry : m_entries) {
            if (entry.scheme != parts.scheme)
                continue;
            if (entry.wildcard ? parts.host.size() > entry.host.size() && parts.host.endsWith(entry.host)
                               : parts.host == entry.host)
                return Verdict::Listed;
        }
    }
    return m_any ? Verdict::Any : Verdict::Refused;
}

bool isSameOrigin(const QByteArray &origin, const QByteArray &host, bool secure)
{
    const Parts parts = split(origin);
    const Parts own = split((secure ? "https://" : "http://") + host);
    return !parts.host.isEmpty() && parts.host == own.host && parts.scheme == own.scheme;
}

} // namespace usher::http
