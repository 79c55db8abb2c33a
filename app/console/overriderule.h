#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

/// What a configured value of a service means for the requests to it (mobile-services contract, 1.1).
namespace usher::console {

/// Whether a request may say something else than the configured value of @p option.
enum class Precedence {
    Configuration, ///< the configured value overrides the request's
    Request, ///< the request may say otherwise
    NoParameter, ///< it is nothing that a request can say
};
[[nodiscard]] Precedence precedence(const QString &option, const QMap<QString, QString> &configured);

/// The same in a short line for people, with what is configured now taken into account.
[[nodiscard]] QString overrideNote(const QString &option, const QMap<QString, QString> &configured);

/// Parameters that a configured value is made of: "number of $lang$" -> "lang".
[[nodiscard]] QStringList requestTokens(const QString &value);

} // namespace usher::console
