#pragma once

#include "server/ops/commandline.h"
#include "shared/result.h"

#include <functional>

/// What usherd does with its database while it does not serve.
namespace usher {

/// Brings the database `[store] url` names to this program's schema (--migrate). @return what was done, for
/// people.
[[nodiscard]] Result<QString> migrateDatabase(const ops::CommandLine &commandLine);

/// Puts a backup into the database `[store] url` names (--restore). @p report hears how far it is. @return
/// what was done, for people.
[[nodiscard]] Result<QString> restoreDatabase(
    const ops::CommandLine &commandLine, const std::function<void(const QString &line)> &report);

/// Reads all of a backup (--verify). @return what it holds, for people; Error in plain words, also if the key
/// of --data-dir does not open its secrets.
[[nodiscard]] Result<QString> verifyBackupFile(const ops::CommandLine &commandLine);

} // namespace usher
