#include "server/services/effective.h"

namespace usher::services {

namespace {

bool isTokenCharacter(QChar c)
{
    return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'_' || c == u'-' || c == u'.';
}

/// Replaces each `$name$` of @p value; a lone dollar sign stays.
Result<QString> replaceTokens(
    const QString &option, const QString &value, const QMap<QString, QString> &request)
{
    QString result;
    qsizetype at = 0;
    while (at < value.size()) {
        qsizetype end = at + 1;
        if (value.at(at) == u'$') {
            while (end < value.size() && isTokenCharacter(value.at(end)))
                ++end;
        }
        if (value.at(at) != u'$' || end == at + 1 || end >= value.size() || value.at(end) != u'$') {
            result += value.at(at++);
            continue;
        }
        const QString token = value.mid(at + 1, end - at - 1);
        const auto found = request.constFind(token);
        if (found == request.cend())
            return fail(ErrorCode::BadParameter,
                QStringLiteral("%1 is required: the service's option %2 refers to it").arg(token, option),
                token);
        result += found.value();
        at = end + 1;
    }
    return result;
}

} // namespace

Result<Effective> Effective::of(const ServiceDefinition &service, const QMap<QString, QString> &request)
{
    Effective effective;
    effective.m_values = request;
    effective.m_requested = request.keys();
    QStringList requestWins{QStringLiteral("_booking_expiration_timeout")};
    for (const QString &name :
        service.options.value(QStringLiteral("_overwritable_options")).split(u',', Qt::SkipEmptyParts))
        requestWins.append(name.trimmed());
    for (auto option = service.options.cbegin(); option != service.options.cend(); ++option) {
        const bool isCredential
            = option.key() == QLatin1String("username") || option.key() == QLatin1String("password");
        if (isCredential || (requestWins.contains(option.key()) && !request.value(option.key()).isEmpty()))
            continue;
        if (!option.value().contains(u'$')) {
            effective.m_values.insert(option.key(), option.value());
            continue;
        }
        auto value = replaceTokens(option.key(), option.value(), request);
        if (!value)
            return fail(value.error());
        effective.m_values.insert(option.key(), *value);
    }
    return effective;
}

QString Effective::text(const char *name, const QString &fallback) const
{
    const QString value = m_values.value(QLatin1String(name));
    return value.isEmpty() ? fallback : value;
}

Result<bool> Effective::boolean(const char *name, bool fallback) const
{
    const QString value = text(name);
    if (value.isEmpty())
        return fallback;
    if (value.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0)
        return true;
    if (value.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0)
        return false;
    return fail(ErrorCode::BadParameter, QStringLiteral("%1 must be true or false").arg(QLatin1String(name)),
        QLatin1String(name));
}

Result<qint64> Effective::integer(const char *name, qint64 fallback, qint64 minimum, qint64 maximum) const
{
    const QString value = text(name);
    if (value.isEmpty())
        return fallback;
    bool isNumber = false;
    const qint64 number = value.trimmed().toLongLong(&isNumber);
    if (!isNumber || number < minimum || number > maximum)
        return fail(ErrorCode::BadParameter,
            QStringLiteral("%1 must be a number from %2 to %3")
                .arg(QLatin1String(name))
                .arg(minimum)
                .arg(maximum),
            QLatin1String(name));
    return number;
}

QMap<QString, QString> Effective::requested() const
{
    QMap<QString, QString> values;
    for (const QString &name : m_requested)
        values.insert(name, m_values.value(name));
    return values;
}

QMap<QString, QString> Effective::userData() const
{
    QMap<QString, QString> data;
    for (auto value = m_values.cbegin(); value != m_values.cend(); ++value) {
        if (!value.key().startsWith(u'_') && value.key() != QLatin1String("patterns_group"))
            data.insert(value.key(), value.value());
    }
    return data;
}

} // namespace usher::services
