#include "server/http/portrestrictions.h"

#include <QStringList>

#include <algorithm>

namespace usher::http {

namespace {

constexpr qsizetype maxPatternLength = 255;

/// `*` stands for any characters, slashes included. Iterative, so that no pattern can blow the stack.
bool globMatches(QStringView pattern, QStringView text)
{
    qsizetype p = 0, t = 0, star = -1, resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

/// A route template as a pattern: variables become '*' (any but a slash, at least one) or, for a rest, '\1'
/// (anything).
QString templatePattern(const RouteTable::Entry &entry, const QString &appName)
{
    QString result;
    for (const QString &segment : entry.segments) {
        result += u'/';
        if (segment == QLatin1String("{app}"))
            result += appName;
        else if (segment.endsWith(QLatin1String("...}")))
            result += QChar(1);
        else if (segment.startsWith(u'{'))
            result += u'*';
        else
            result += segment;
    }
    return result;
}

/// True if some path matches both: a table over (pattern, template) positions.
bool overlaps(const QString &pattern, const QString &route)
{
    const qsizetype width = route.size() + 1;
    std::vector<char> reached(static_cast<size_t>((pattern.size() + 1) * width), 0);
    const auto at
        = [&](qsizetype p, qsizetype r) -> char & { return reached[static_cast<size_t>(p * width + r)]; };
    at(0, 0) = 1;
    for (qsizetype p = 0; p <= pattern.size(); ++p) {
        for (qsizetype r = 0; r <= route.size(); ++r) {
            if (!at(p, r))
                continue;
            const bool star = p < pattern.size() && pattern[p] == u'*';
            const bool open = r < route.size() && (route[r] == u'*' || route[r] == QChar(1));
            if (star) {
                at(p + 1, r) = 1;
                if (r < route.size())
                    at(p, r + 1) = 1;
            }
            if (open) {
                at(p, r + 1) = 1;
                if (p < pattern.size() && (route[r] == QChar(1) || pattern[p] != u'/'))
                    at(p + 1, r) = 1;
            }
            if (!star && !open && p < pattern.size() && r < route.size() && pattern[p] == route[r])
                at(p + 1, r + 1) = 1;
        }
    }
    return at(pattern.size(), route.size());
}

} // namespace

bool PortRestrictions::Rule::covers(quint16 port) const
{
    return std::any_of(ranges.begin(), ranges.end(),
        [port](const auto &range) { return port >= range.first && port <= range.second; });
}

Result<PortRestrictions> PortRestrictions::parse(const QMap<QString, QString> &rows)
{
    PortRestrictions restrictions;
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        const QString &pattern = row.key();
        const QString field = QStringLiteral("port_restrictions/") + pattern;
        if (!pattern.startsWith(u'/') || pattern.size() > maxPatternLength)
            return fail(ErrorCode::BadParameter,
                QStringLiteral("%1: a pattern begins with / and has at most 255 characters").arg(field),
                field);
        Rule rule{pattern, {}};
        const QStringList parts = row.value().split(u',', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            if (part.trimmed().isEmpty())
                continue;
            const qsizetype dash = part.indexOf(u'-');
            bool firstOk = false, lastOk = false;
            const int first = part.left(dash < 0 ? part.size() : dash).trimmed().toInt(&firstOk);
            const int last = part.mid(dash + 1).trimmed().toInt(&lastOk);
            if (!firstOk || !lastOk || first < 1 || last > 65535 || first > last)
                return fail(ErrorCode::BadParameter,
                    QStringLiteral("%1: ports are written like 92-98,100 and lie between 1 and 65535")
                        .arg(field),
                    field);
            rule.ranges.emplace_back(static_cast<quint16>(first), static_cast<quint16>(last));
        }
        if (rule.ranges.empty())
            continue; // not configured
        restrictions.m_rules.push_back(std::move(rule));
    }
    std::stable_sort(restrictions.m_rules.begin(), restrictions.m_rules.end(),
        [](const Rule &a, const Rule &b) { return a.pattern.size() > b.pattern.size(); });
    return restrictions;
}

const PortRestrictions::Rule *PortRestrictions::find(const QString &path) const
{
    for (const Rule &rule : m_rules) {
        if (globMatches(rule.pattern, path))
            return &rule;
    }
    return nullptr;
}

QList<Error> PortRestrictions::conflicts(
    const RouteTable &routes, const QString &appName, const QList<quint16> &publicPorts) const
{
    QList<Error> errors;
    for (const Rule &rule : m_rules) {
        const auto named = std::find_if(
            publicPorts.begin(), publicPorts.end(), [&rule](quint16 port) { return rule.covers(port); });
        if (named == publicPorts.end())
            continue;
        bool coversOpen = false, coversClosed = false;
        for (const auto &entry : routes.entries()) {
            if (!overlaps(rule.pattern, templatePattern(*entry, appName)))
                continue;
            const bool open = (entry->route.zones & static_cast<Zones>(Zone::Public)) != 0
                || entry->route.openedByPortRestriction;
            (open ? coversOpen : coversClosed) = true;
        }
        if (coversClosed && !coversOpen) {
            const QString field = QStringLiteral("port_restrictions/") + rule.pattern;
            errors.append(Error{ErrorCode::BadParameter,
                QStringLiteral("%1: these paths cannot be opened on the public port %2")
                    .arg(field)
                    .arg(*named),
                field, {}, 0, {}});
        }
    }
    return errors;
}

} // namespace usher::http
