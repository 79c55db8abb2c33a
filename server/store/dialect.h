#pragma once

#include "server/store/connection.h"

#include <QSqlError>
#include <QStringList>

namespace usher::store {

/// Everything that differs between the two engines and is not a statement of a repository.

/// What a driver error means to the client, to the running transaction and to the connection.
struct Diagnosis
{
    Error error;
    bool endsTransaction = false; ///< the engine may have rolled back; what was done since BEGIN is void
    bool losesConnection = false; ///< only a new connection can help
    bool isDamage = false; ///< the data themselves are damaged
    bool mayRetry = false; ///< the same transaction may succeed when it is run again
};

/// Reads @p nativeCode, SQLite's extended result code or PostgreSQL's SQLSTATE. @p text is the driver's, for
/// the log.
[[nodiscard]] Diagnosis diagnose(
    Dialect dialect, const QString &nativeCode, const QString &text, const QString &doing);

[[nodiscard]] QString driverName(Dialect dialect);

/// The driver's name of the database and its connect options.
struct Source
{
    QString databaseName;
    QString connectOptions;
};
[[nodiscard]] Source sourceOf(const Connection::Settings &settings);

/// Statements that a new connection runs before any other.
[[nodiscard]] QStringList sessionStatements(const Connection::Settings &settings);

/// That the session is as durable as it must be: SQLite refuses WAL, in silence, where the file system cannot
/// do it.
[[nodiscard]] Result<void> verifySession(Connection &connection);

/// Begins a transaction that will write, or one that reads one state of the data.
[[nodiscard]] const char *beginWrite(Dialect dialect);
[[nodiscard]] const char *beginRead(Dialect dialect);

/// True if a failed statement leaves its transaction usable (else only a savepoint rescues it).
[[nodiscard]] bool survivesFailedStatement(Dialect dialect);

/// An SQL expression: the time now in Unix milliseconds.
[[nodiscard]] const char *nowExpression(Dialect dialect);

/// Whose data a database holds.
enum class Identity { Empty, Ours, Foreign };
[[nodiscard]] Result<Identity> identityOf(Connection &connection);
/// Marks an empty database as Usher's, inside the caller's transaction.
[[nodiscard]] Result<void> markAsOurs(Connection &connection);

/// Looks for damage; thorough also compares indexes with tables. The Error's code is Internal if there is
/// some.
[[nodiscard]] Result<void> checkIntegrity(Connection &connection, bool thorough);

} // namespace usher::store
