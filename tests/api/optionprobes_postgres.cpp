// Probes of the rows of [store] that only a PostgreSQL database needs.

#include "tests/api/optionprobes.h"
#include "tests/support/postgres.h"

#include "server/maintenance.h"

#include <QFile>

namespace usher::test {

namespace {

/// One server for all of them.
PostgresServer &postgres()
{
    static PostgresServer server;
    static const QString failure = server.start();
    expect(failure.isEmpty(), failure);
    return server;
}

Result<QString> migrate(const QString &folder, const QString &database, const QStringList &assignments)
{
    ops::CommandLine line;
    line.dataFolder = folder;
    line.assignments = QStringList{s("store/url=") + postgres().url(database, s("owner"))} + assignments;
    return migrateDatabase(line);
}

QString startOn(const QString &database, const char *role, const Values &store)
{
    DaemonFixture fixture;
    fixture.captureNothing(); // the walked server has the logger of this process
    fixture.set(s("store"), s("url"), postgres().url(database, s(role)));
    for (auto option = store.cbegin(); option != store.cend(); ++option)
        fixture.set(s("store"), option.key(), option.value());
    return fixture.start();
}

void probeRuntimeRole(ProbeServer &)
{
    const QString database = postgres().createDatabase();
    const QString mayRead = s("SELECT has_table_privilege('runner', 'service', 'SELECT, DELETE')");
    QTemporaryDir folder;
    expect(migrate(folder.filePath(s("data")), database, {}).has_value(), s("migrates without a role"));
    expectEqual(postgres().sql(database, mayRead), s("f"));
    expect(migrate(folder.filePath(s("data")), database, {s("store/runtime-role=runner")}).has_value(),
        s("migrates for a role"));
    expectEqual(postgres().sql(database, mayRead), s("t"));
}

void probeSchemaOwner(ProbeServer &)
{
    const QString database = postgres().createDatabase();
    QTemporaryDir folder;
    expect(migrate(folder.filePath(s("data")), database, {}).has_value(), s("migrates"));
    const QString refused = startOn(database, "owner", {});
    expect(refused.contains(s("allow-schema-owner")), refused);
    expectEqual(startOn(database, "owner", {{s("allow-schema-owner"), s("true")}}), QString());
}

void probePasswordFile(ProbeServer &)
{
    const QString database = postgres().createDatabase();
    QTemporaryDir folder;
    expect(migrate(folder.filePath(s("data")), database, {s("store/runtime-role=runner")}).has_value(),
        s("migrates"));
    postgres().requirePassword(s("runner"), s("slow green tide"));
    QFile file(folder.filePath(s("password")));
    expect(file.open(QIODevice::WriteOnly), file.errorString());
    file.write("slow green tide\n");
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QString refused = startOn(database, "runner", {});
    expect(!refused.isEmpty(), s("serves without the password"));
    expect(!refused.contains(s("slow green tide")), refused);
    expectEqual(startOn(database, "runner", {{s("password-file"), file.fileName()}}), QString());
}

} // namespace

void addPostgresProbes(Probes &probes)
{
    probes[s("store/runtime-role")] = atOnce(&probeRuntimeRole);
    probes[s("store/allow-schema-owner")] = atOnce(&probeSchemaOwner);
    probes[s("store/password-file")] = atOnce(&probePasswordFile);
}

} // namespace usher::test
