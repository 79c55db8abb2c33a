#pragma once

#include "server/store/connection.h"

#include <QList>
#include <QStringList>

#include <functional>

/// Rows from one engine to the other, table by table: what a backup of PostgreSQL and the way back stand on.
/// Both ends have the same schema. Blocking; the caller's transactions.
namespace usher::store {

/// A table whose rows belong into a backup.
struct CopiedTable
{
    QString name;
    QStringList columns;
    bool hasBlobs = false;
};

/// The tables of the SQLite database @p file that belong into a backup. Not among them: the record of
/// migrations, and what has no meaning beyond the processes that wrote it (sessions, nodes, their messages,
/// names of commits).
[[nodiscard]] Result<QList<CopiedTable>> copiedTables(Connection &file);

/// Names of the tables that exist in the SQLite database @p file and are left out of a restored database.
[[nodiscard]] Result<QStringList> transientTables(Connection &file);

[[nodiscard]] Result<qint64> countRows(Connection &connection, const QString &table);

/// Told after every few megabytes how many rows more there are; an Error breaks the copy off with it.
using CopyStep = std::function<Result<void>(qint64 rows)>;

/// Appends all rows of @p table in @p from to the same table in @p to. Each end is of either engine and has
/// a transaction open. Holds a few megabytes, or a few rows if one is larger.
/// @return how many rows.
[[nodiscard]] Result<qint64> copyRows(
    Connection &from, Connection &to, const CopiedTable &table, const CopyStep &step);

/// After copyRows() into PostgreSQL: numbers that it gives out itself go on after the highest of @p table.
[[nodiscard]] Result<void> continueIdentity(Connection &to, const CopiedTable &table);

} // namespace usher::store
