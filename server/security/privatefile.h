#pragma once

#include "shared/result.h"

#include <QByteArray>
#include <QString>

namespace usher::security {

/// Writes @p bytes to a file that only its owner may read (0600), replacing one that exists in one step, and
/// waits until it is on disk. Blocks: for start-up and rare administration only.
[[nodiscard]] Result<void> writePrivateFile(const QString &path, const QByteArray &bytes);

} // namespace usher::security
