#pragma once

#include "shared/result.h"

#include <QByteArray>
#include <QString>

namespace usher::ctl {

/// Asks on the controlling terminal without echo. BadParameter if there is none.
[[nodiscard]] Result<QString> askPassword(const QString &prompt);

/// Reads a file, or standard input for "-". TooLarge beyond 17 MiB (an import may have 16).
[[nodiscard]] Result<QByteArray> readFile(const QString &path);

} // namespace usher::ctl
