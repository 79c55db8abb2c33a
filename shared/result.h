#pragma once

#include <QJsonObject>
#include <QString>
#include <tl/expected.hpp>

namespace usher {

/// What went wrong, in terms every transport can express. Each transport maps these in exactly one function:
/// HTTP in server/http/errors.h, JSON-RPC in shared/protocol/jsonrpc.h.
enum class ErrorCode {
    BadParameter, ///< a request field is missing, malformed or out of range; `field` names it
    PatternHit, ///< a value is an exception of the service's pattern group
    Unauthenticated,
    Forbidden,
    NotFound,
    NoMatch, ///< match-interaction found nothing
    MethodNotAllowed,
    Conflict, ///< the state or revision the caller saw is no longer current
    TooLarge,
    UnsupportedMediaType,
    TooManyRequests,
    NoResource, ///< a number pool is exhausted
    Unavailable, ///< the store or the node is away; retry after `retryAfterS`
    StoreFull, ///< no space left; reads and deletes go on
    Timeout,
    Cancelled,
    Internal,
};

/// An error as a value (architecture: errors are values, no exception crosses a handler or thread).
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message; ///< for the client; names the field and what is valid
    QString field; ///< the offending parameter or option, empty if none
    QString detail; ///< for the log only, never sent
    int retryAfterS = 0; ///< seconds, 0 = not said
    QJsonObject data; ///< extra members for the client (both revisions of a conflict, pattern matches)
};

template <typename T> using Result = tl::expected<T, Error>;

/// The failed half of a Result, for `return fail(...)`.
[[nodiscard]] inline tl::unexpected<Error> fail(
    ErrorCode code, QString message, QString field = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(field), std::move(detail), 0, {}});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace usher
