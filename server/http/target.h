#pragma once

#include "server/http/message.h"

#include <QByteArrayView>

namespace usher::http {

/// A request target taken apart.
struct Target
{
    QByteArray originForm; ///< path and query as received
    QString path; ///< percent-decoded once, dot segments resolved; "*" for the asterisk form
    QByteArray query; ///< raw, without '?'
    QByteArray authority; ///< of the absolute form: it replaces the Host field; else null
};

/// Parses origin form, absolute form (http, https) and, for OPTIONS, "*". False for anything else and for a
/// path with a broken escape, an encoded slash, a control character or bytes that are not UTF-8.
[[nodiscard]] bool parseTarget(QByteArrayView raw, Method method, Target &target);

/// Percent-decodes @p text once; @p plusIsSpace as in forms. Nothing if an escape is broken.
[[nodiscard]] std::optional<QByteArray> percentDecoded(QByteArrayView text, bool plusIsSpace);

/// A character of a token (RFC 9110, 5.6.2): methods, field names.
[[nodiscard]] bool isTokenChar(char c);

/// True if @p value can be a Host field: a name, an IPv4 address or an [IPv6] one, with an optional port.
[[nodiscard]] bool isHost(QByteArrayView value);

/// @p bytes as text; nothing if they are not UTF-8 or hold a NUL.
[[nodiscard]] std::optional<QString> textFromUtf8(QByteArrayView bytes);

} // namespace usher::http
