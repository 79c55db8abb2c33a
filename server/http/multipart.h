#pragma once

#include "server/http/message.h"

#include <QByteArrayView>

namespace usher::http {

/// One part of a multipart body; the views point into the body.
struct MultipartPart
{
    Headers headers;
    QByteArrayView bytes;
};

/// A header value with parameters: `form-data; name="a"; filename="b.txt"`.
struct FieldValue
{
    QByteArray value; ///< lower case, before the first ';'
    std::vector<std::pair<QByteArray, QByteArray>>
        parameters; ///< names in lower case; quotes and escapes removed

    [[nodiscard]] QByteArray parameter(QByteArrayView name) const;
};
[[nodiscard]] FieldValue parseFieldValue(QByteArrayView text);

/// Splits a multipart body (RFC 2046, RFC 7578) in linear time. Errors: BadParameter for a boundary that is
/// none, more than @p maxParts parts, a part header over 8 KiB or a body that ends before its last boundary.
[[nodiscard]] Result<std::vector<MultipartPart>> parseMultipart(
    QByteArrayView body, const QByteArray &boundary, int maxParts);

} // namespace usher::http
