#include "server/http/encode.h"

#include "server/http/errors.h"

#include <charconv>
#include <ctime>

namespace usher::http {

namespace {

void appendNumber(QByteArray &out, qint64 number)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof(digits), number).ptr;
    out.append(digits, end - digits);
}

void appendValue(QByteArray &out, const QByteArray &value)
{
    const qsizetype start = out.size();
    out.append(value);
    char *bytes = out.data() + start;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        if ((c < 0x20 && c != '\t') || c == 0x7f)
            bytes[i] = ' ';
    }
}

} // namespace

QByteArray httpDate(qint64 unixSeconds)
{
    static constexpr char days[][4] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr char months[][4]
        = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto time = static_cast<std::time_t>(unixSeconds);
    std::tm parts{};
    gmtime_r(&time, &parts);
    char text[64];
    const int size = std::snprintf(text, sizeof(text), "%s, %02d %s %04d %02d:%02d:%02d GMT",
        days[parts.tm_wday], parts.tm_mday, months[parts.tm_mon], parts.tm_year + 1900, parts.tm_hour,
        parts.tm_min, parts.tm_sec);
    return {text, size};
}

void appendHead(QByteArray &out, const Response &response, Framing framing, const QByteArray &date)
{
    out.append("HTTP/1.1 ");
    appendNumber(out, response.status);
    out.append(' ');
    out.append(reasonPhrase(response.status));
    out.append("\r\nDate: ");
    out.append(date);
    if (!response.contentType.isEmpty()) {
        out.append("\r\nContent-Type: ");
        appendValue(out, response.contentType);
    }
    if (!isBodyless(response.status)) {
        out.append("\r\nContent-Length: ");
        appendNumber(out, response.body.size());
    }
    for (const Headers::Field &field : response.headers.fields()) {
        out.append("\r\n");
        appendValue(out, field.name);
        out.append(": ");
        appendValue(out, field.value);
    }
    if (!framing.keepAlive)
        out.append("\r\nConnection: close");
    else if (framing.http10)
        out.append("\r\nConnection: keep-alive");
    out.append("\r\n\r\n");
}

} // namespace usher::http
