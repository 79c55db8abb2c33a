#pragma once

#include "server/http/message.h"

#include <QMap>

namespace usher::http {

/// One uploaded file of a multipart form.
struct UploadedFile
{
    QString key;
    QString fileName;
    QByteArray contentType;
    QByteArray bytes;
};

/// The merged parameters of a request (mobile-services contract, 0.2): query and body (form, multipart or
/// flat JSON), body wins, the last of a repeated key wins; nested JSON is kept as compact text.
struct Parameters
{
    QMap<QString, QString> values;
    std::vector<UploadedFile> files;

    [[nodiscard]] QString value(const QString &key, const QString &fallback = {}) const
    {
        return values.value(key, fallback);
    }
};

struct ParameterLimits
{
    int maxFields = 512;
    int maxKeyBytes = 255;
    qsizetype maxFileBytes = 5 * 1024 * 1024;
};

/// Parses query and body of @p request. Errors: BadParameter (malformed text, too many fields, key too long,
/// NUL or invalid UTF-8), TooLarge (a file), UnsupportedMediaType (a body of another type).
[[nodiscard]] Result<Parameters> parseParameters(const Request &request, const ParameterLimits &limits = {});

} // namespace usher::http
