#include "server/http/multipart.h"

#include <algorithm>
#include <cstring>

namespace usher::http {

namespace {

constexpr qsizetype maxBoundary = 70;
constexpr qsizetype maxPartHeader = 8 * 1024;

tl::unexpected<Error> malformed(const char *why)
{
    return fail(ErrorCode::BadParameter,
        QStringLiteral("The multipart body is malformed: %1.").arg(QLatin1String(why)));
}

/// The next @p separator at or behind @p from, or -1. Linear whatever the body holds: a separator begins with
/// the only carriage return in it, so attempts never overlap.
qsizetype find(QByteArrayView body, const QByteArray &separator, qsizetype from)
{
    while (from < body.size()) {
        const void *found = std::memchr(body.data() + from, '\r', static_cast<size_t>(body.size() - from));
        if (!found)
            return -1;
        from = static_cast<const char *>(found) - body.data();
        if (body.sliced(from).startsWith(separator))
            return from;
        ++from;
    }
    return -1;
}

/// What follows a delimiter.
enum class Delimiter { NotOne, Next, Last };

/// Looks at the bytes after "--boundary" at @p at; moves @p at behind the line.
Delimiter delimiterAt(QByteArrayView body, qsizetype &at)
{
    if (body.sliced(at).startsWith("--")) {
        at += 2;
        return Delimiter::Last;
    }
    qsizetype end = at;
    while (end < body.size() && (body[end] == ' ' || body[end] == '\t'))
        ++end;
    if (!body.sliced(end).startsWith("\r\n"))
        return Delimiter::NotOne;
    at = end + 2;
    return Delimiter::Next;
}

bool parsePartHeaders(QByteArrayView text, Headers &headers)
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf("\r\n");
        const QByteArrayView line = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 2);
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || line.contains('\n') || line.contains('\0'))
            return false;
        headers.add(
            line.first(colon).trimmed().toByteArray(), line.sliced(colon + 1).trimmed().toByteArray());
    }
    return true;
}

} // namespace

QByteArray FieldValue::parameter(QByteArrayView name) const
{
    const auto found = std::find_if(parameters.begin(), parameters.end(),
        [name](const auto &parameter) { return QByteArrayView(parameter.first) == name; });
    return found == parameters.end() ? QByteArray() : found->second;
}

FieldValue parseFieldValue(QByteArrayView text)
{
    FieldValue result;
    const qsizetype semicolon = text.indexOf(';');
    result.value = text.first(semicolon < 0 ? text.size() : semicolon).trimmed().toByteArray().toLower();
    qsizetype i = semicolon < 0 ? text.size() : semicolon + 1;
    while (i < text.size()) {
        const qsizetype nameStart = i;
        while (i < text.size() && text[i] != '=' && text[i] != ';')
            ++i;
        const QByteArray name = text.sliced(nameStart, i - nameStart).trimmed().toByteArray().toLower();
        QByteArray value("");
        if (i < text.size() && text[i] == '=') {
            ++i;
            while (i < text.size() && (text[i] == ' ' || text[i] == '\t'))
                ++i;
            if (i < text.size() && text[i] == '"') {
                for (++i; i < text.size() && text[i] != '"'; ++i) {
                    // Only these two are escapes: old browsers send bare backslashes in file names.
                    if (text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == '"' || text[i + 1] == '\\'))
                        ++i;
                    value += text[i];
                }
                while (i < text.size() && text[i] != ';')
                    ++i;
            } else {
                const qsizetype start = i;
                while (i < text.size() && text[i] != ';')
                    ++i;
                value = text.sliced(start, i - start).trimmed().toByteArray();
            }
        }
        ++i; // the ';'
        if (!name.isEmpty())
            result.parameters.emplace_back(name, value);
    }
    return result;
}

Result<std::vector<MultipartPart>> parseMultipart(
    QByteArrayView body, const QByteArray &boundary, int maxParts)
{
    if (boundary.isEmpty() || boundary.size() > maxBoundary
        || std::any_of(boundary.begin(), boundary.end(), [](char c) { return c < ' ' || c > '~'; }))
        return malformed("the boundary must have 1 to 70 characters");
    std::vector<MultipartPart> parts;
    const QByteArray opening = "--" + boundary;
    const QByteArray separator = "\r\n--" + boundary;
    qsizetype at = 0;
    Delimiter delimiter = Delimiter::NotOne;
    if (body.startsWith(opening)) {
        at = opening.size();
        delimiter = delimiterAt(body, at);
    }
    while (delimiter == Delimiter::NotOne) { // a preamble
        at = find(body, separator, at);
        if (at < 0)
            return malformed("there is no boundary");
        at += separator.size();
        delimiter = delimiterAt(body, at);
    }
    while (delimiter == Delimiter::Next) {
        if (parts.size() == static_cast<size_t>(maxParts))
            return fail(
                ErrorCode::BadParameter, QStringLiteral("There are more than %1 fields.").arg(maxParts));
        MultipartPart part;
        qsizetype headerEnd = at;
        if (!body.sliced(at).startsWith("\r\n")) {
            headerEnd = body.sliced(at, std::min(maxPartHeader, body.size() - at)).indexOf("\r\n\r\n");
            if (headerEnd < 0)
                return malformed("a part's header does not end");
            if (!parsePartHeaders(body.sliced(at, headerEnd), part.headers))
                return malformed("a part's header cannot be read");
            headerEnd += at + 2;
        }
        const qsizetype start = headerEnd + 2;
        // The line end before a boundary may be the one that ends the header: an empty part.
        qsizetype search = start - 2;
        do {
            at = find(body, separator, search);
            if (at < 0)
                return malformed("it ends before its last boundary");
            part.bytes = body.sliced(start, std::max<qsizetype>(0, at - start));
            search = at + 2;
            at += separator.size();
            delimiter = delimiterAt(body, at);
        } while (delimiter == Delimiter::NotOne);
        parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace usher::http
