#include "server/http/refusal.h"

#include <iterator>

namespace usher::http {

const RefusalInfo &refusalInfo(Refusal refusal)
{
    static constexpr RefusalInfo table[] = {
        {500, "none", ""},
        {400, "bad_request_line", "The request line is malformed."},
        {400, "bad_target", "The request target is malformed."},
        {400, "bad_header", "A header field is malformed."},
        {400, "bad_host", "A request needs exactly one valid Host field."},
        {400, "bad_framing", "The length of the body is not stated correctly."},
        {400, "bad_chunk", "A chunk of the body is malformed."},
        {400, "bare_line_feed", "Lines must end in CR LF."},
        {400, "folded_header", "Folded header fields are not accepted."},
        {414, "request_line_too_long", "The request line is too long."},
        {431, "header_too_large", "The header is too large."},
        {431, "too_many_fields", "The header has too many fields."},
        {413, "body_too_large", "The body is too large."},
        {501, "unknown_coding", "This transfer coding is not supported."},
        {501, "unknown_method", "This method is not supported."},
        {505, "unknown_version", "Only HTTP/1.0 and HTTP/1.1 are supported here."},
        {417, "unknown_expectation", "This expectation is not supported."},
        {408, "header_timeout", "The header took too long."},
        {408, "body_timeout", "The body took too long."},
        {408, "write_timeout", ""},
        {503, "no_memory", "The server is busy; try again later."},
        {400, "tls_handshake", ""},
        {400, "bad_upgrade", "The upgrade request is not valid."},
    };
    static_assert(std::size(table) == refusalCount, "one row per Refusal, in its order");
    return table[static_cast<int>(refusal)];
}

} // namespace usher::http
