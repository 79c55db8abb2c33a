#include "server/services/servicedefinition.h"

namespace usher::services {

namespace {

const QString prefix = QStringLiteral("service.");

struct Name
{
    const char *text;
    BuiltIn builtIn;
};
constexpr Name names[] = {
    {"request-interaction", BuiltIn::RequestInteraction},
    {"request-access", BuiltIn::RequestAccess},
    {"match-interaction", BuiltIn::MatchInteraction},
    {"query", BuiltIn::Query},
    {"get", BuiltIn::Get},
};

} // namespace

std::optional<BuiltIn> builtInFrom(const QString &name)
{
    for (const Name &known : names) {
        if (name == QLatin1String(known.text))
            return known.builtIn;
    }
    return {};
}

QString builtInName(BuiltIn builtIn)
{
    for (const Name &known : names) {
        if (builtIn == known.builtIn)
            return QLatin1String(known.text);
    }
    return {};
}

QMap<QString, ServiceDefinition> serviceDefinitions(const config::Settings &settings)
{
    QMap<QString, ServiceDefinition> definitions;
    for (const QString &section : settings.sections(prefix)) {
        ServiceDefinition definition;
        definition.name = section.mid(prefix.size());
        const QMap<QString, QString> options = settings.section(section);
        for (auto option = options.cbegin(); option != options.cend(); ++option) {
            if (!option.value().isEmpty())
                definition.options.insert(option.key(), option.value());
        }
        const auto builtIn = builtInFrom(definition.options.value(QStringLiteral("_service")));
        if (!builtIn || definition.options.value(QStringLiteral("_type")) != QLatin1String("builtin"))
            continue;
        definition.builtIn = *builtIn;
        definition.isExposed = definition.options.value(QStringLiteral("_exposed"))
                                   .compare(QLatin1String("false"), Qt::CaseInsensitive)
            != 0;
        definitions.insert(definition.name, definition);
    }
    return definitions;
}

QList<Error> validateServices(const config::Settings &candidate)
{
    QList<Error> errors;
    const auto refuse = [&errors](const QString &section, const char *option, const QString &message) {
        const QString field = section + u'/' + QLatin1String(option);
        errors.append(Error{ErrorCode::BadParameter, field + u' ' + message, field, {}, 0, {}});
    };
    for (const QString &section : candidate.sections(prefix)) {
        const QMap<QString, QString> options = candidate.section(section);
        const QString type = options.value(QStringLiteral("_type"));
        if (type != QLatin1String("builtin"))
            refuse(section, "_type",
                type.isEmpty()
                    ? QStringLiteral("is required: builtin")
                    : QStringLiteral("must be builtin: this version runs no orchestration services"));
        const QString service = options.value(QStringLiteral("_service"));
        if (!builtInFrom(service))
            refuse(section, "_service",
                QStringLiteral(
                    "must be request-interaction, request-access, match-interaction, query or get"));
    }
    return errors;
}

} // namespace usher::services
