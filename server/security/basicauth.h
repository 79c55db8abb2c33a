#pragma once

#include "server/http/route.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace usher::security {

/// The effective value of an option; empty if it is not configured.
using OptionLookup = std::function<QString(const QString &section, const QString &name)>;

/// The one pair that opens a route, and the realm that is named when it is missing.
struct BasicPair
{
    QString user;
    QString password;
    QString realm;
};

/// The pair that protects a route (mobile-services contract, 0.4; web-engagement contract, 14); none if it is
/// open.
/// @p section names the section whose own pair supersedes the one of [server]: "service.<name>" for
/// Protection::Service, empty if the request names no service. For Protection::Storage it is [storage].
[[nodiscard]] std::optional<BasicPair> requiredPair(
    http::Protection protection, const QString &section, const OptionLookup &lookup);

/// Compares an Authorization header with @p required in constant time. Unauthenticated if it is missing, no
/// Basic credentials, or another pair; an empty password opens nothing.
[[nodiscard]] Result<void> checkBasic(const BasicPair &required, const QByteArray &authorization);

/// The user of an Authorization header, for the access log; empty if there is none.
[[nodiscard]] QString basicUser(const QByteArray &authorization);

} // namespace usher::security
