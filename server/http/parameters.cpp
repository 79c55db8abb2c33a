#include "server/http/parameters.h"

#include "server/http/multipart.h"
#include "server/http/target.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace usher::http {

namespace {

tl::unexpected<Error> bad(const QString &message, const QString &field = {})
{
    return fail(ErrorCode::BadParameter, message, field);
}

/// Collects parameters from all sources and counts them against the limits.
class Collector
{
public:
    explicit Collector(const ParameterLimits &limits)
        : m_limits(limits)
    {
    }

    Result<void> add(QByteArrayView key, QByteArrayView value)
    {
        const auto keyText = textFromUtf8(key);
        if (!keyText)
            return bad(QStringLiteral("A parameter name is not valid UTF-8 text."));
        const auto valueText = textFromUtf8(value);
        if (!valueText)
            return bad(QStringLiteral("The value of %1 is not valid UTF-8 text.").arg(*keyText), *keyText);
        return add(*keyText, key.size(), *valueText);
    }

    Result<void> add(const QString &key, qsizetype keyBytes, const QString &value)
    {
        if (auto checked = check(key, keyBytes); !checked)
            return checked;
        std::erase_if(m_parameters.files, [&key](const UploadedFile &file) { return file.key == key; });
        m_parameters.values.insert(key, value);
        return {};
    }

    Result<void> add(QByteArrayView key, UploadedFile file, QByteArrayView bytes)
    {
        const auto keyText = textFromUtf8(key);
        if (!keyText)
            return bad(QStringLiteral("A parameter name is not valid UTF-8 text."));
        if (auto checked = check(*keyText, key.size()); !checked)
            return checked;
        if (bytes.size() > m_limits.maxFileBytes)
            return fail(ErrorCode::TooLarge,
                QStringLiteral("The file %1 is larger than %2 bytes.")
                    .arg(*keyText)
                    .arg(m_limits.maxFileBytes),
                *keyText);
        std::erase_if(
            m_parameters.files, [&keyText](const UploadedFile &other) { return other.key == *keyText; });
        m_parameters.values.remove(*keyText);
        file.key = *keyText;
        file.bytes = bytes.toByteArray();
        m_parameters.files.push_back(std::move(file));
        return {};
    }

    [[nodiscard]] int remaining() const { return m_limits.maxFields - m_count; }
    [[nodiscard]] const ParameterLimits &limits() const { return m_limits; }
    [[nodiscard]] Parameters take() { return std::move(m_parameters); }

private:
    Result<void> check(const QString &key, qsizetype keyBytes)
    {
        if (++m_count > m_limits.maxFields)
            return bad(QStringLiteral("There are more than %1 fields.").arg(m_limits.maxFields));
        if (keyBytes == 0)
            return bad(QStringLiteral("A parameter has no name."));
        if (keyBytes > m_limits.maxKeyBytes)
            return bad(QStringLiteral("The parameter name %1... is longer than %2 bytes.")
                           .arg(key.left(32))
                           .arg(m_limits.maxKeyBytes));
        return {};
    }

    ParameterLimits m_limits;
    Parameters m_parameters;
    int m_count = 0;
};

Result<void> parseForm(QByteArrayView text, Collector &collector)
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('&');
        const QByteArrayView pair = text.first(end < 0 ? text.size() : end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const auto key = percentDecoded(pair.first(equals < 0 ? pair.size() : equals), true);
        const auto value = percentDecoded(equals < 0 ? QByteArrayView() : pair.sliced(equals + 1), true);
        if (!key || !value)
            return bad(QStringLiteral("A parameter holds a broken percent escape."));
        if (auto added = collector.add(*key, *value); !added)
            return added;
    }
    return {};
}

/// Scalars as their text, nested values as compact JSON, null as nothing.
QString plainText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: {
        const QVariant number = value.toVariant(); // integers of 64 bits stay exact
        if (number.typeId() == QMetaType::LongLong)
            return QString::number(number.toLongLong());
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    }
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return QStringLiteral("");
}

Result<void> addObject(const QJsonObject &object, Collector &collector)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = it.key();
        const QString value = plainText(it.value());
        if (!key.isValidUtf16() || key.contains(QChar(0)))
            return bad(QStringLiteral("A parameter name is not valid text."));
        if (!value.isValidUtf16() || value.contains(QChar(0)))
            return bad(QStringLiteral("The value of %1 is not valid text.").arg(key), key);
        if (auto added = collector.add(key, key.toUtf8().size(), value); !added)
            return added;
    }
    return {};
}

Result<void> parseJson(const QByteArray &body, Collector &collector)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return bad(QStringLiteral("The body is not JSON: %1 at byte %2.")
                       .arg(problem.errorString())
                       .arg(problem.offset));
    if (!document.isObject())
        return bad(QStringLiteral("The body must be a JSON object."));
    return addObject(document.object(), collector);
}

/// The name a client gave a file, without folders and control characters.
QString fileNameOf(const FieldValue &disposition)
{
    QByteArray raw = disposition.parameter("filename");
    if (const QByteArray extended = disposition.parameter("filename*");
        extended.toLower().startsWith("utf-8'")) {
        const qsizetype quote = extended.indexOf('\'', 6);
        if (const auto decoded = percentDecoded(QByteArrayView(extended).sliced(quote + 1), false);
            quote > 0 && decoded)
            raw = *decoded;
    }
    QString name = textFromUtf8(raw).value_or(QString());
    name = name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    name.removeIf([](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
    return name.left(255);
}

Result<void> parseParts(const QByteArray &body, const QByteArray &boundary, Collector &collector)
{
    const auto parts = parseMultipart(body, boundary, std::max(0, collector.remaining()));
    if (!parts)
        return tl::unexpected<Error>(parts.error());
    for (const MultipartPart &part : *parts) {
        const FieldValue disposition = parseFieldValue(part.headers.value("Content-Disposition"));
        const QByteArray key = disposition.parameter("name");
        if (disposition.value != "form-data" || key.isEmpty())
            return bad(QStringLiteral("A part of the multipart body has no name."));
        const QByteArray encoding = part.headers.value("Content-Transfer-Encoding").toLower();
        if (!encoding.isEmpty() && encoding != "binary" && encoding != "8bit" && encoding != "7bit")
            return bad(QStringLiteral("The transfer encoding of a part is not supported."));
        const QByteArray contentType = part.headers.value("Content-Type");
        const FieldValue type = parseFieldValue(contentType);
        const bool isFile = !disposition.parameter("filename").isNull()
            || !disposition.parameter("filename*").isNull()
            || !(type.value.isEmpty() || type.value.startsWith("text/") || type.value == "application/json");
        Result<void> added;
        if (isFile)
            added = collector.add(key,
                UploadedFile{{}, fileNameOf(disposition),
                    contentType.isEmpty() ? QByteArray("application/octet-stream") : contentType, {}},
                part.bytes);
        else
            added = collector.add(key, part.bytes);
        if (!added)
            return added;
    }
    return {};
}

Result<void> parseBody(const Request &request, Collector &collector)
{
    const QByteArray &body = request.body;
    if (body.isEmpty())
        return {};
    const FieldValue type = parseFieldValue(request.headers.value("Content-Type"));
    const QByteArray charset = type.parameter("charset").toLower();
    if (!charset.isEmpty() && charset != "utf-8" && charset != "utf8" && charset != "us-ascii")
        return fail(ErrorCode::UnsupportedMediaType, QStringLiteral("The text of a request must be UTF-8."));
    if (type.value == "multipart/form-data")
        return parseParts(body, type.parameter("boundary"), collector);
    if (type.value == "application/json")
        return parseJson(body, collector);
    if (!type.value.isEmpty() && type.value != "application/x-www-form-urlencoded")
        return fail(ErrorCode::UnsupportedMediaType,
            QStringLiteral("A body must be a form, a multipart form or a JSON object."));
    if (body.startsWith('{')) { // clients in the field send JSON under a form type
        const QJsonDocument document = QJsonDocument::fromJson(body);
        if (document.isObject())
            return addObject(document.object(), collector);
    }
    return parseForm(body, collector);
}

} // namespace

Result<Parameters> parseParameters(const Request &request, const ParameterLimits &limits)
{
    Collector collector(limits);
    if (auto parsed = parseForm(request.query, collector); !parsed)
        return tl::unexpected<Error>(std::move(parsed.error()));
    if (auto parsed = parseBody(request, collector); !parsed)
        return tl::unexpected<Error>(std::move(parsed.error()));
    return collector.take();
}

} // namespace usher::http
