#pragma once

#include <QtGlobal>

namespace usher::http {

/// Why the edge itself refused a request or dropped a connection: a label of the metrics.
enum class Refusal : quint8 {
    None,
    BadRequestLine,
    BadTarget,
    BadHeader,
    BadHost,
    BadFraming, ///< Content-Length and Transfer-Encoding
    BadChunk,
    BareLineFeed,
    FoldedHeader,
    RequestLineTooLong,
    HeaderTooLarge,
    TooManyFields,
    BodyTooLarge,
    UnknownCoding,
    UnknownMethod,
    UnknownVersion,
    UnknownExpectation,
    HeaderTimeout,
    BodyTimeout,
    WriteTimeout, ///< dropped without an answer
    NoMemory,
    TlsHandshake, ///< dropped without an answer
    BadUpgrade,
};
inline constexpr int refusalCount = static_cast<int>(Refusal::BadUpgrade) + 1;

/// The status it is answered with, its name in the metrics ("bad_header") and its text for the client.
struct RefusalInfo
{
    int status;
    const char *name;
    const char *text;
};
[[nodiscard]] const RefusalInfo &refusalInfo(Refusal refusal);

} // namespace usher::http
