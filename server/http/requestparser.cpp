#include "server/http/requestparser.h"

#include "server/http/target.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/basic_parser.hpp>

#include <algorithm>
#include <cstring>
#include <limits>
#include <optional>

namespace usher::http {

namespace beast = boost::beast;
using beast::error_code;
using beast::string_view;

namespace {

QByteArrayView view(string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

QByteArray copy(string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

std::optional<Method> methodOf(beast::http::verb verb)
{
    switch (verb) {
    case beast::http::verb::get:
        return Method::Get;
    case beast::http::verb::head:
        return Method::Head;
    case beast::http::verb::post:
        return Method::Post;
    case beast::http::verb::put:
        return Method::Put;
    case beast::http::verb::delete_:
        return Method::Delete;
    case beast::http::verb::options:
        return Method::Options;
    case beast::http::verb::patch:
        return Method::Patch;
    default:
        return {};
    }
}

/// A request line of another version ("PRI * HTTP/2.0"), as against one that makes no sense.
bool namesAnotherVersion(const char *data, size_t size)
{
    const QByteArrayView line(data, static_cast<qsizetype>(size));
    const QByteArrayView first = line.first(std::max<qsizetype>(0, line.indexOf('\r')));
    const QByteArrayView version = first.sliced(first.lastIndexOf(' ') + 1);
    return version.size() == 8 && version.startsWith("HTTP/") && version[5] >= '0' && version[5] <= '9'
        && version[6] == '.' && version[7] >= '0' && version[7] <= '9';
}

} // namespace

/// Boost.Beast's strict parser, filling in our Request.
class RequestParser::Beast final : public beast::http::basic_parser<true>
{
public:
    Beast(RequestParser &owner, qint64 maxBody)
        : m_owner(owner)
    {
        header_limit(std::numeric_limits<std::uint32_t>::max()); // ours is checked before
        body_limit(static_cast<std::uint64_t>(maxBody));
        eager(false); // the header only
    }

    Refusal refusal = Refusal::None; ///< the first thing found wrong with a header that parses
    int hostFields = 0;
    bool hasLength = false;
    bool hasCoding = false;

private:
    using Field = beast::http::field;

    void refuse(Refusal why)
    {
        if (refusal == Refusal::None)
            refusal = why;
    }

    void on_request_impl(
        beast::http::verb verb, string_view, string_view target, int version, error_code &) override
    {
        Request &request = m_owner.m_request;
        m_owner.m_http10 = version == 10;
        const auto method = methodOf(verb);
        if (!method)
            return refuse(Refusal::UnknownMethod);
        request.method = *method;
        Target parsed;
        if (!parseTarget(view(target), *method, parsed))
            return refuse(Refusal::BadTarget);
        request.target = std::move(parsed.originForm);
        request.path = std::move(parsed.path);
        request.query = std::move(parsed.query);
        m_authority = std::move(parsed.authority);
    }

    void on_field_impl(Field id, string_view name, string_view value, error_code &) override
    {
        switch (id) {
        case Field::host:
            if (++hostFields > 1 || !isHost(view(value)))
                refuse(Refusal::BadHost);
            break;
        case Field::content_length:
            // "5, 5" would pass the library; another server in the chain may read it differently.
            if (hasLength || value.find_first_not_of("0123456789") != string_view::npos)
                refuse(Refusal::BadFraming);
            hasLength = true;
            break;
        case Field::transfer_encoding:
            if (hasCoding || m_owner.m_http10)
                refuse(Refusal::BadFraming);
            else if (!beast::iequals(value, "chunked"))
                refuse(Refusal::UnknownCoding);
            hasCoding = true;
            break;
        case Field::expect:
            if (m_owner.m_http10)
                break; // RFC 9110, 10.1.1: ignored
            if (beast::iequals(value, "100-continue"))
                m_owner.m_expectsContinue = true;
            else
                refuse(Refusal::UnknownExpectation);
            break;
        default:
            break;
        }
        // The names of known fields are constants of the library: no memory is taken for them.
        const string_view known = id == Field::unknown ? string_view() : beast::http::to_string(id);
        m_owner.m_request.headers.add(known.empty()
                ? copy(name)
                : QByteArray::fromRawData(known.data(), static_cast<qsizetype>(known.size())),
            copy(value));
    }

    void on_header_impl(error_code &) override
    {
        if (hostFields == 0 && !m_owner.m_http10)
            refuse(Refusal::BadHost);
        if (!m_authority.isNull())
            m_owner.m_request.headers.set("Host", m_authority);
    }

    // The body never gets here.
    void on_body_init_impl(const boost::optional<std::uint64_t> &, error_code &) override { }
    size_t on_body_impl(string_view, error_code &) override { return 0; }
    void on_chunk_header_impl(std::uint64_t, string_view, error_code &) override { }
    size_t on_chunk_body_impl(std::uint64_t, string_view, error_code &) override { return 0; }
    void on_finish_impl(error_code &) override { }
    void on_response_impl(int, string_view, int, error_code &) override { }

    RequestParser &m_owner;
    QByteArray m_authority;
};

RequestParser::RequestParser() = default;
RequestParser::~RequestParser() = default;

void RequestParser::start(const EdgeLimits &limits)
{
    m_limits = &limits;
    m_request = Request();
    m_phase = Phase::Header;
    m_refusal = Refusal::None;
    m_skippedEmptyLine = m_http10 = m_keepAlive = m_upgrade = m_expectsContinue = false;
    m_lines = 0;
    m_scanned = m_lineStart = m_seen = 0;
    m_announced = 0;
    m_chunked = false;
}

RequestParser::Step RequestParser::feed(const char *data, size_t size)
{
    switch (m_phase) {
    case Phase::Header:
        return feedHeader(data, size);
    case Phase::Body:
        return feedBody(data, size);
    case Phase::Done:
        break;
    }
    return {m_refusal == Refusal::None ? Status::Complete : Status::Refused, 0};
}

RequestParser::Step RequestParser::refuse(Refusal refusal, size_t used)
{
    m_phase = Phase::Done;
    m_refusal = refusal;
    return {Status::Refused, used};
}

/// Walks over complete lines. Sets @p headerEnd when the empty line is there; it stays 0 while it is not.
Refusal RequestParser::scan(const char *data, size_t size, size_t &headerEnd)
{
    const auto maxHeader = static_cast<size_t>(m_limits->maxHeaderBytes);
    const auto maxLine = static_cast<size_t>(m_limits->maxRequestLineBytes);
    while (const void *found = std::memchr(data + m_scanned, '\n', size - m_scanned)) {
        const size_t lineEnd = static_cast<size_t>(static_cast<const char *>(found) - data);
        if (m_lines == 0 && lineEnd > maxLine + 2) // as it would be said if the bytes came one by one
            return Refusal::RequestLineTooLong;
        if (lineEnd > maxHeader)
            return Refusal::HeaderTooLarge;
        if (lineEnd == m_lineStart || data[lineEnd - 1] != '\r')
            return Refusal::BareLineFeed;
        const size_t length = lineEnd - 1 - m_lineStart;
        const char first = data[m_lineStart];
        m_lineStart = m_scanned = lineEnd + 1;
        if (m_lines == 0 && length > maxLine)
            return Refusal::RequestLineTooLong;
        if (m_scanned > maxHeader)
            return Refusal::HeaderTooLarge;
        if (length == 0) {
            headerEnd = m_scanned;
            return m_lines == 0 ? Refusal::BadRequestLine : Refusal::None;
        }
        if (first == ' ' || first == '\t')
            return m_lines == 0 ? Refusal::BadRequestLine : Refusal::FoldedHeader;
        if (m_lines++ > m_limits->maxFields)
            return Refusal::TooManyFields;
    }
    m_scanned = size;
    if (m_lines == 0 && size > maxLine + 2)
        return Refusal::RequestLineTooLong;
    return size > maxHeader ? Refusal::HeaderTooLarge : Refusal::None;
}

RequestParser::Step RequestParser::feedHeader(const char *data, size_t size)
{
    size_t skipped = 0;
    if (m_seen == 0 && !m_skippedEmptyLine) { // one empty line before a request is forgiven
        if (size == 1 && data[0] == '\r')
            return {Status::NeedMore, 0};
        if (size >= 2 && data[0] == '\r' && data[1] == '\n') {
            m_skippedEmptyLine = true;
            skipped = 2;
        }
    }
    data += skipped;
    size -= skipped;
    if (size == 0)
        return {Status::NeedMore, skipped};
    if (!isTokenChar(data[0])) // a TLS handshake on a plain port, for one
        return refuse(data[0] == '\n' ? Refusal::BareLineFeed : Refusal::BadRequestLine, skipped);
    m_seen = size;
    size_t headerEnd = 0;
    if (const Refusal refusal = scan(data, size, headerEnd); refusal != Refusal::None)
        return refuse(refusal, skipped);
    if (headerEnd == 0)
        return {Status::NeedMore, skipped};
    if (const Refusal refusal = parseHeader(data, headerEnd); refusal != Refusal::None)
        return refuse(refusal, skipped + headerEnd);
    m_phase = m_announced == 0 && !m_chunked ? Phase::Done : Phase::Body;
    return {m_phase == Phase::Done ? Status::Complete : Status::Head, skipped + headerEnd};
}

Refusal RequestParser::parseHeader(const char *data, size_t size)
{
    Beast parser(*this, m_limits->maxBodyBytes);
    m_request.headers.reserve(static_cast<size_t>(m_lines));
    error_code failure;
    const size_t used = parser.put(boost::asio::const_buffer(data, size), failure);
    if (failure) {
        using beast::http::error;
        if (failure == error::bad_version)
            return namesAnotherVersion(data, size) ? Refusal::UnknownVersion : Refusal::BadRequestLine;
        if (failure == error::bad_method)
            return Refusal::BadRequestLine;
        if (failure == error::bad_target)
            return Refusal::BadTarget;
        if (failure == error::body_limit)
            return parser.refusal != Refusal::None ? parser.refusal : Refusal::BodyTooLarge;
        if (failure == error::bad_content_length || failure == error::multiple_content_length
            || failure == error::bad_transfer_encoding)
            return Refusal::BadFraming;
        return Refusal::BadHeader;
    }
    if (parser.refusal != Refusal::None)
        return parser.refusal;
    if (used != size || !parser.is_header_done())
        return Refusal::BadHeader; // an empty line that the two scanners do not agree about
    m_keepAlive = parser.keep_alive();
    m_upgrade = parser.upgrade();
    m_announced = static_cast<qint64>(parser.content_length().value_or(0));
    m_chunked = parser.chunked();
    m_expectsContinue = m_expectsContinue && !parser.is_done();
    constexpr qint64 trusted = 64 * 1024; // a larger announcement gets its memory as it arrives
    m_request.body.reserve(std::min(m_announced, trusted));
    m_chunks.start(m_limits->maxBodyBytes, m_limits->maxHeaderBytes);
    return Refusal::None;
}

RequestParser::Step RequestParser::feedBody(const char *data, size_t size)
{
    QByteArray &body = m_request.body;
    if (!m_chunked) {
        const auto part = std::min(m_announced - body.size(), static_cast<qint64>(size));
        body.append(data, static_cast<qsizetype>(part));
        if (body.size() == m_announced)
            m_phase = Phase::Done;
        return {m_phase == Phase::Done ? Status::Complete : Status::NeedMore, static_cast<size_t>(part)};
    }
    size_t used = 0;
    switch (m_chunks.feed(data, size, used, body)) {
    case ChunkDecoder::Status::NeedMore:
        break;
    case ChunkDecoder::Status::Complete:
        m_phase = Phase::Done;
        return {Status::Complete, used};
    case ChunkDecoder::Status::Malformed:
        return refuse(Refusal::BadChunk, used);
    case ChunkDecoder::Status::TooLarge:
        return refuse(Refusal::BodyTooLarge, used);
    }
    return {Status::NeedMore, used};
}

} // namespace usher::http
