#include "app/console/overriderule.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace usher::console {

namespace {

struct OverrideRule
{
    Q_DECLARE_TR_FUNCTIONS(usher::console::OverrideRule)
};

constexpr QLatin1StringView aboutService[] = {QLatin1StringView("_type"), QLatin1StringView("_service"),
    QLatin1StringView("_exposed"), QLatin1StringView("_overwritable_options")};
constexpr QLatin1StringView credentials[] = {QLatin1StringView("username"), QLatin1StringView("password")};

} // namespace

QStringList requestTokens(const QString &value)
{
    static const QRegularExpression token(QStringLiteral("\\$([A-Za-z0-9_.-]+)\\$"));
    QStringList names;
    for (auto match = token.globalMatch(value); match.hasNext();)
        names.append(match.next().captured(1));
    return names;
}

Precedence precedence(const QString &option, const QMap<QString, QString> &configured)
{
    if (std::ranges::find(aboutService, option) != std::end(aboutService)
        || std::ranges::find(credentials, option) != std::end(credentials))
        return Precedence::NoParameter;
    QStringList requestWins{QStringLiteral("_booking_expiration_timeout")};
    for (const QString &name :
        configured.value(QStringLiteral("_overwritable_options")).split(u',', Qt::SkipEmptyParts))
        requestWins.append(name.trimmed());
    return requestWins.contains(option) ? Precedence::Request : Precedence::Configuration;
}

QString overrideNote(const QString &option, const QMap<QString, QString> &configured)
{
    const QString value = configured.value(option);
    if (std::ranges::find(credentials, option) != std::end(credentials))
        return OverrideRule::tr("Asked for by Basic authentication, never taken from parameters.");
    if (const QStringList tokens = requestTokens(value); !tokens.isEmpty())
        return OverrideRule::tr("Made of the request's %1, which must be there.")
            .arg(tokens.join(QStringLiteral(", ")));
    switch (precedence(option, configured)) {
    case Precedence::NoParameter:
        return OverrideRule::tr("Only here: no request can say it.");
    case Precedence::Request:
        return value.isEmpty() ? OverrideRule::tr("A request may say %1.").arg(option)
                               : OverrideRule::tr("A request may say otherwise with %1.").arg(option);
    case Precedence::Configuration:
        break;
    }
    return value.isEmpty() ? OverrideRule::tr("Not set here: %1 of the request counts.").arg(option)
                           : OverrideRule::tr("Overrides %1 of the request.").arg(option);
}

} // namespace usher::console
