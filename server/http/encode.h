#pragma once

#include "server/http/message.h"

namespace usher::http {

/// "Sun, 06 Nov 1994 08:49:37 GMT" (IMF-fixdate), 29 bytes.
[[nodiscard]] QByteArray httpDate(qint64 unixSeconds);

/// How an answer is framed.
struct Framing
{
    bool http10 = false; ///< the request's version
    bool keepAlive = true;
};

/// Appends status line and header of @p response to @p out, with Date, Content-Length and Connection. Line
/// breaks and other controls in header values are replaced by blanks, so no value can forge a field.
void appendHead(QByteArray &out, const Response &response, Framing framing, const QByteArray &date);

/// True if an answer with this status never has a body.
[[nodiscard]] constexpr bool isBodyless(int status)
{
    return status == 204 || status == 304 || (status >= 100 && status < 200);
}

} // namespace usher::http
