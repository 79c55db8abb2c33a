#pragma once

#include "server/http/message.h"

namespace usher::http {

/// The HTTP status of @p code.
[[nodiscard]] int statusOf(ErrorCode code);

/// The reason phrase of @p status, "Status" for one that has no registered phrase.
[[nodiscard]] const char *reasonPhrase(int status);

/// Which error body a request for @p path gets: RFC 9457 when its Accept field asks for it, else by context
/// path.
[[nodiscard]] ErrorStyle errorStyleFor(const QString &path, const Headers &headers, const QString &appName);

/// The one place where an Error becomes an HTTP answer: status, body in the style of @p request, Retry-After.
/// `detail` goes to the log only; members of `data` are added to the body. @p status replaces the code's
/// status unless 0.
[[nodiscard]] Response errorResponse(const Error &error, const Request &request, int status = 0);
[[nodiscard]] Response errorResponse(
    const Error &error, ErrorStyle style, int status = 0, const QString &requestId = {});

/// An answer to a request that Basic authentication did not let through: asks for the password of @p realm if
/// @p refusal is Unauthenticated.
[[nodiscard]] Response authenticationRefused(const Error &refusal, const QString &realm);

/// The same for a refusal that has no ErrorCode, such as 414 or 505.
[[nodiscard]] Response statusResponse(int status, const QString &message, ErrorStyle style);

} // namespace usher::http
