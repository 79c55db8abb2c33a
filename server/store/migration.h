#pragma once

#include "server/store/connection.h"

#include <span>

namespace usher::store {

/// A numbered, forward-only change of the schema. Every database, new or old, runs the same list, each in its
/// own transaction. Names are written literally and never change later.
struct Migration
{
    int version; ///< 1, 2, 3, ... without gaps over all migrations of the server
    const char *title;
    const char *sqlite; ///< statements separated by ";\n"
    const char *postgreSql; ///< null: the same text serves both dialects
    /// The oldest program, by the newest migration it knows, that still serves on this schema: a migration
    /// that only adds what older programs need not know names an earlier one. 0: no older program does.
    int oldestProgram = 0;
};

/// All migrations in order (server/store/migrations.cpp).
[[nodiscard]] std::span<const Migration> migrations();

/// The schema version of @p connection, 0 if it is empty. Conflict, in plain words, if it holds somebody
/// else's data.
[[nodiscard]] Result<int> schemaVersion(Connection &connection);

/// The oldest program, by the newest migration it knows, that may serve on the schema of @p connection.
[[nodiscard]] Result<int> oldestProgram(Connection &connection);

/// Conflict, in plain words, unless schemaVersion() is one that @p list can bring up to date, or a newer one
/// on which a program that knows only @p list may serve as well.
[[nodiscard]] Result<int> checkSchema(Connection &connection, std::span<const Migration> list = migrations());

/// Brings @p connection to the newest schema. Refuses, in plain words and without touching it, a file that is
/// not Usher's (application_id) and a schema newer than this program knows; one it can serve on is left as it
/// is. Interrupted, it goes on where it stopped. Where others serve meanwhile it never makes them wait for
/// long: a migration that gets its locks not at once steps back and tries again.
[[nodiscard]] Result<void> migrate(Connection &connection, std::span<const Migration> list = migrations());

} // namespace usher::store
