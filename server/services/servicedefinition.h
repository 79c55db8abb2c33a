#pragma once

#include "server/config/settings.h"

#include <QMap>

#include <optional>

namespace usher::services {

/// What a `builtin` service does; chosen by its option `_service`.
enum class BuiltIn { RequestInteraction, RequestAccess, MatchInteraction, Query, Get };

[[nodiscard]] std::optional<BuiltIn> builtInFrom(const QString &name);
[[nodiscard]] QString builtInName(BuiltIn builtIn);

/// A configured section `service.<name>` (mobile-services contract, 1.1).
struct ServiceDefinition
{
    QString name;
    BuiltIn builtIn = BuiltIn::RequestInteraction;
    bool isExposed = true; ///< false hides it from the public zone
    QMap<QString, QString> options; ///< configured, non-empty

    /// Types of the intranet keep to it whatever the section is called or says (13, 'by type, not by name').
    [[nodiscard]] bool isPublic() const
    {
        return isExposed && (builtIn == BuiltIn::RequestInteraction || builtIn == BuiltIn::Get);
    }
};

/// All services of @p settings by name. Sections that are no valid service are left out.
[[nodiscard]] QMap<QString, ServiceDefinition> serviceDefinitions(const config::Settings &settings);

/// What is wrong with the service sections of @p candidate: a missing or unknown `_type` or `_service`, a
/// code length that leaves no room behind the node id.
[[nodiscard]] QList<Error> validateServices(const config::Settings &candidate);

} // namespace usher::services
