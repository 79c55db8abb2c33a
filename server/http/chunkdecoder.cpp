#include "server/http/chunkdecoder.h"

#include "server/http/target.h"

#include <algorithm>

namespace usher::http {

namespace {

// Framing that outweighs the data beyond reason only keeps us busy.
constexpr qint64 framingPerByte = 16;
constexpr qint64 framingAllowance = 64 * 1024;

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool isText(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte >= 0x20 && byte != 0x7f) || c == '\t';
}

} // namespace

void ChunkDecoder::start(qint64 maxBody, int maxLine)
{
    m_state = State::SizeStart;
    m_quoted = m_escaped = false;
    m_maxBody = maxBody;
    m_maxLine = maxLine;
    m_left = 0;
    m_lineBytes = 0;
    m_framingBytes = 0;
    m_trailer.clear();
}

ChunkDecoder::Status ChunkDecoder::feed(const char *data, size_t size, size_t &used, QByteArray &body)
{
    used = 0;
    while (used < size) {
        if (m_state == State::Data) {
            const auto part = std::min(m_left, static_cast<qint64>(size - used));
            body.append(data + used, static_cast<qsizetype>(part));
            used += static_cast<size_t>(part);
            m_left -= part;
            if (m_left == 0)
                m_state = State::DataReturn;
            continue;
        }
        const char c = data[used++];
        if (++m_framingBytes > framingPerByte * body.size() + framingAllowance || ++m_lineBytes > m_maxLine)
            return Status::Malformed;
        switch (m_state) {
        case State::SizeStart:
        case State::Size:
            if (const int digit = hexValue(c); digit >= 0) {
                m_left = m_left * 16 + digit;
                if (m_left > m_maxBody - body.size())
                    return Status::TooLarge; // long before it could overflow
                m_state = State::Size;
                break;
            }
            if (m_state == State::SizeStart)
                return Status::Malformed;
            [[fallthrough]];
        case State::Blank:
            if (c == ';')
                m_state = State::Extension;
            else if (c == ' ' || c == '\t')
                m_state = State::Blank;
            else if (c == '\r' && m_state != State::Blank)
                m_state = State::SizeLineFeed;
            else
                return Status::Malformed;
            break;
        case State::Extension:
            if (c == '\r' && !m_quoted) {
                m_state = State::SizeLineFeed;
            } else if (!isText(c)) {
                return Status::Malformed;
            } else if (m_escaped) {
                m_escaped = false;
            } else if (c == '"') {
                m_quoted = !m_quoted;
            } else if (c == '\\') {
                m_escaped = m_quoted;
            }
            break;
        case State::SizeLineFeed:
            if (c != '\n')
                return Status::Malformed;
            m_lineBytes = 0;
            m_state = m_left > 0 ? State::Data : State::TrailerStart;
            break;
        case State::DataReturn:
            if (c != '\r')
                return Status::Malformed;
            m_state = State::DataLineFeed;
            break;
        case State::DataLineFeed:
            if (c != '\n')
                return Status::Malformed;
            m_lineBytes = 0;
            m_state = State::SizeStart;
            break;
        case State::TrailerStart:
            if (c == '\r') {
                m_state = State::LastLineFeed;
                break;
            }
            m_state = State::Trailer;
            [[fallthrough]];
        case State::Trailer:
            if (c == '\r')
                m_state = State::TrailerLineFeed;
            else if (isText(c))
                m_trailer.append(c);
            else
                return Status::Malformed;
            break;
        case State::TrailerLineFeed:
            if (c != '\n' || !endTrailer())
                return Status::Malformed;
            m_state = State::TrailerStart;
            break;
        case State::LastLineFeed:
            return c == '\n' ? Status::Complete : Status::Malformed;
        case State::Data:
            break;
        }
    }
    return Status::NeedMore;
}

/// A trailer must look like a field, and not like one that could change how the message is read.
bool ChunkDecoder::endTrailer()
{
    const QByteArray line = std::exchange(m_trailer, QByteArray());
    const QByteArray name = line.left(std::max<qsizetype>(0, line.indexOf(':'))).toLower();
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isTokenChar) && name != "content-length"
        && name != "transfer-encoding" && name != "host";
}

} // namespace usher::http
