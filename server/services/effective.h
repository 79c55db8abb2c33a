#pragma once

#include "server/services/servicedefinition.h"

namespace usher::services {

/// The parameters of one request to one service after the override rule (mobile-services contract, 1.1): a
/// configured value overrides the request's, but for `_booking_expiration_timeout` and the names in
/// `_overwritable_options`, where the request wins; a configured `$token$` is replaced by the request
/// parameter `token`. Typed getters refuse what is out of range with BadParameter naming the parameter.
class Effective
{
public:
    /// Error: BadParameter for a `$token$` the request does not give.
    [[nodiscard]] static Result<Effective> of(
        const ServiceDefinition &service, const QMap<QString, QString> &request);

    [[nodiscard]] QString text(const char *name, const QString &fallback = {}) const;
    [[nodiscard]] Result<bool> boolean(const char *name, bool fallback) const;
    [[nodiscard]] Result<qint64> integer(
        const char *name, qint64 fallback, qint64 minimum, qint64 maximum) const;
    [[nodiscard]] bool has(const char *name) const { return m_values.contains(QLatin1String(name)); }

    /// The fields that belong to the caller, not to the service: all without an underscore but
    /// patterns_group.
    [[nodiscard]] QMap<QString, QString> userData() const;

    /// The parameters the request brought, with their effective values: what a pattern group is tested
    /// against.
    [[nodiscard]] QMap<QString, QString> requested() const;

private:
    QMap<QString, QString> m_values;
    QStringList m_requested;
};

} // namespace usher::services
