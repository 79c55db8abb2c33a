#pragma once

#include <QByteArray>

namespace usher::http {

/// Takes the chunked coding off a body (RFC 9112, 7.1), strictly: CR LF everywhere, hexadecimal sizes,
/// bounded extensions and trailers. Trailers are read and dropped.
class ChunkDecoder
{
public:
    enum class Status { NeedMore, Complete, Malformed, TooLarge };

    /// @p maxBody: bytes of data; @p maxLine: bytes of a size line, and of all trailers together.
    void start(qint64 maxBody, int maxLine);

    /// Appends decoded data to @p body; @p used becomes the number of bytes taken, all of them unless the
    /// body ends.
    [[nodiscard]] Status feed(const char *data, size_t size, size_t &used, QByteArray &body);

private:
    enum class State : quint8 {
        SizeStart,
        Size,
        Blank,
        Extension,
        SizeLineFeed,
        Data,
        DataReturn,
        DataLineFeed,
        TrailerStart,
        Trailer,
        TrailerLineFeed,
        LastLineFeed,
    };
    [[nodiscard]] bool endTrailer();

    State m_state = State::SizeStart;
    bool m_quoted = false; ///< inside a quoted extension value
    bool m_escaped = false;
    qint64 m_maxBody = 0;
    int m_maxLine = 0;
    qint64 m_left = 0; ///< of the present chunk
    int m_lineBytes = 0;
    qint64 m_framingBytes = 0;
    QByteArray m_trailer; ///< the present line
};

} // namespace usher::http
