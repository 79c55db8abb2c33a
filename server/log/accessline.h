#pragma once

#include "server/log/masking.h"

namespace usher::log {

/// What the HTTP edge knows of one answered request. Plain values, so that the edge need not know the log.
struct AccessEntry
{
    QString requestId;
    QByteArray peer; ///< numeric address
    QByteArray zone; ///< "public"
    QByteArray method;
    QByteArray target; ///< as received; masked here
    int status = 0;
    qint64 bytesIn = 0; ///< body bytes
    qint64 bytesOut = 0; ///< bytes written, header included
    qint64 durationUs = 0; ///< from the first header byte to the last byte written
    QByteArray user; ///< authenticated name or empty
    QByteArray userAgent;
};

/// One line of the access log, request id first:
/// `5f0c 192.0.2.7 public "GET /genesys/1/node" 200 in=0 out=181 1.250ms user=- agent="curl/7.88"`.
/// The target and the agent are cut at 1,024 and 200 bytes.
[[nodiscard]] QString accessLine(const AccessEntry &entry, const MaskRules &rules = {});

} // namespace usher::log
