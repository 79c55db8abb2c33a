#include "server/http/target.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cstring>

namespace usher::http {

namespace {

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

QString withoutDotSegments(const QString &path)
{
    QVarLengthArray<QStringView, 32> kept;
    const QStringView whole(path);
    bool endsInFolder = false;
    for (qsizetype start = 1; start <= path.size();) {
        qsizetype end = path.indexOf(u'/', start);
        if (end < 0)
            end = path.size();
        const QStringView segment = whole.mid(start, end - start);
        start = end + 1;
        const bool up = segment == QLatin1String("..");
        endsInFolder = up || segment == QLatin1String(".");
        if (up && !kept.isEmpty())
            kept.removeLast();
        if (!endsInFolder)
            kept.append(segment);
    }
    QString result;
    result.reserve(path.size());
    for (const QStringView segment : kept) {
        result += u'/';
        result += segment;
    }
    if (endsInFolder || kept.isEmpty())
        result += u'/';
    return result;
}

/// False for a broken escape, an encoded slash or a control character.
bool decodePath(QByteArrayView raw, QString &path)
{
    const auto isPlain = [](char c) { return c > ' ' && c < 0x7f && c != '%'; };
    if (std::all_of(raw.begin(), raw.end(), isPlain)) {
        path = QString::fromLatin1(raw);
    } else {
        const std::optional<QByteArray> decoded = percentDecoded(raw, false);
        if (!decoded || decoded->count('/') != std::count(raw.begin(), raw.end(), '/'))
            return false;
        const bool hasControls = std::any_of(decoded->begin(), decoded->end(),
            [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
        auto text = hasControls ? std::nullopt : textFromUtf8(*decoded);
        if (!text)
            return false;
        path = std::move(*text);
    }
    if (path.contains(QLatin1String("/.")))
        path = withoutDotSegments(path);
    return true;
}

} // namespace

bool parseTarget(QByteArrayView raw, Method method, Target &target)
{
    if (raw.isEmpty() || std::find(raw.begin(), raw.end(), '#') != raw.end())
        return false;
    if (raw.front() != '/') {
        if (raw.size() == 1 && raw.front() == '*') {
            if (method != Method::Options)
                return false;
            target.originForm = "*";
            target.path = QStringLiteral("*");
            return true;
        }
        const QByteArray lower = raw.first(std::min<qsizetype>(raw.size(), 8)).toByteArray().toLower();
        const qsizetype schemeLength = lower.startsWith("http://") ? 7 : lower.startsWith("https://") ? 8 : 0;
        if (schemeLength == 0)
            return false;
        raw = raw.sliced(schemeLength);
        const auto end = std::find_if(raw.begin(), raw.end(), [](char c) { return c == '/' || c == '?'; });
        const QByteArrayView authority = raw.first(end - raw.begin());
        if (authority.isEmpty() || !isHost(authority))
            return false;
        target.authority = authority.toByteArray();
        raw = raw.sliced(authority.size());
        if (raw.isEmpty() || raw.front() != '/')
            target.originForm = "/";
    }
    target.originForm += raw;
    const QByteArrayView whole(target.originForm);
    const auto question = std::find(whole.begin(), whole.end(), '?');
    if (question != whole.end())
        target.query = whole.sliced(question - whole.begin() + 1).toByteArray();
    return decodePath(whole.first(question - whole.begin()), target.path);
}

std::optional<QByteArray> percentDecoded(QByteArrayView text, bool plusIsSpace)
{
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '%') {
            const int high = i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hexValue(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return {};
            decoded += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            decoded += c == '+' && plusIsSpace ? ' ' : c;
        }
    }
    return decoded;
}

bool isTokenChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || (c != '\0' && std::strchr("!#$%&'*+-.^_`|~", c));
}

bool isHost(QByteArrayView value)
{
    qsizetype i = 0;
    if (value.startsWith("[")) {
        while (i < value.size() && value[i] != ']') {
            const char c = value[i++];
            if (hexValue(c) < 0 && c != ':' && c != '.' && c != '[')
                return false;
        }
        if (i++ == value.size())
            return false;
    } else {
        const auto isNameChar = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
                || c == '.' || c == '_';
        };
        while (i < value.size() && isNameChar(value[i]))
            ++i;
    }
    if (i == value.size())
        return true;
    if (value[i++] != ':' || value.size() - i > 5)
        return false;
    return std::all_of(value.begin() + i, value.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<QString> textFromUtf8(QByteArrayView bytes)
{
    if (!bytes.isValidUtf8() || std::find(bytes.begin(), bytes.end(), '\0') != bytes.end())
        return {};
    return QString::fromUtf8(bytes);
}

} // namespace usher::http
