#pragma once

#include "server/config/settings.h"

namespace usher::config {

/// The layers above the store, as they were given at the start.
struct BootstrapLayers
{
    SectionMap file;
    SectionMap commandLine;
    QString filePath; ///< the file that was really read; empty without one
    QList<Error> errors; ///< all of them, each with "file:line" or "--set"; not empty = do not start
    QStringList notes;
};

/// Reads the file of `--config` (empty = none) and the arguments of `--set`. The file holds bootstrap options
/// only; the command line may hold any option. Unknown names are reported with the nearest known one.
/// `--check-config` prints what this returns, together with contradictions() of Settings over these layers.
[[nodiscard]] BootstrapLayers readBootstrap(const QString &filePath, const QStringList &assignments);

} // namespace usher::config
