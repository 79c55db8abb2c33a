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
};

/// All migrations in order (server/store/migrations.cpp).
[[nodiscard]] std::span<const Migration> migrations();

/// The schema version of @p connection, 0 if it is empty. Conflict, in plain words, if it holds somebody
/// else's data.
[[nodiscard]] Result<int> schemaVersion(Connection &connection);

/// Conflict, in plain words, unless schemaVersion() is one that @p list can bring up to date.
[[nodiscard]] Result<int> checkSchema(Connection &connection, std::span<const Migration> list = migrations());

/// Brings @p connection to the newest schema. Refuses, in plain words and without touching it, a file that is
/// not Usher's (application_id) and a schema newer than this program knows. Interrupted, it goes on where it
/// stopped.
[[nodiscard]] Result<void> migrate(Connection &connection, std::span<const Migration> list = migrations());

} // namespace usher::store
