#pragma once

#include "server/store/connection.h"

#include <QStorageInfo>

#include <functional>

/// Which engine a test runs on. The same programs run on both: ctest sets USHER_TEST_STORE=postgresql for the
/// entries that usher_on_postgres() declares, and those programs have tests/support/teststore.cpp in them.
namespace usher::test {

/// The `[store] url` of the PostgreSQL database that stands for the SQLite file @p file, as @p role (`owner`
/// or `runner`): empty when it is asked for first, and given up once the file's folder is gone. Not set: the
/// tests run on SQLite.
inline std::function<QString(const QString &file, const QString &role)> postgresUrlFor;
/// The same for a database in memory: no longer needed.
inline std::function<void(const QString &file)> releaseDatabase;

[[nodiscard]] inline bool isOnPostgres()
{
    return static_cast<bool>(postgresUrlFor);
}

/// The database that @p file stands for. qFatal if there is no such server: nothing can be tested then.
[[nodiscard]] inline store::Connection::Settings databaseFor(const QString &file)
{
    if (!isOnPostgres())
        return {.path = file};
    const auto target = store::parsePostgresUrl(postgresUrlFor(file, QStringLiteral("owner")));
    if (!target)
        qFatal("%s", qPrintable(target.error().message));
    return {.dialect = store::Dialect::PostgreSql, .path = target->text(), .postgres = *target};
}

/// Temporary folders made from now on lie in memory, if there is room: waiting for a disk is most of the time
/// of a test with a database of its own per row. Not for what is measured or killed.
inline void keepFoldersInMemory()
{
    const QStorageInfo memory(QStringLiteral("/dev/shm"));
    if (memory.isValid() && !memory.isReadOnly() && memory.bytesAvailable() > 2'000'000'000)
        qputenv("TMPDIR", "/dev/shm");
}

} // namespace usher::test
