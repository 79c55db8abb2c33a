// Probes of [cluster], and of the rows of [store] that only a PostgreSQL database needs.

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
    static const QString failure = [] {
        server.listenOnTcp();
        return server.start();
    }();
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

void prepare(DaemonFixture &fixture, const QString &database, const char *role)
{
    fixture.captureNothing(); // the walked server has the logger of this process
    fixture.set(s("store"), s("url"), postgres().url(database, s(role)));
}

QString startOn(const QString &database, const char *role, const Values &store)
{
    DaemonFixture fixture;
    prepare(fixture, database, role);
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

void probeUnverifiedHost(ProbeServer &)
{
    const QString database = postgres().createDatabase();
    QTemporaryDir folder;
    expect(migrate(folder.filePath(s("data")), database, {s("store/runtime-role=runner")}).has_value(),
        s("migrates"));
    // An address of this machine that is not known to be one.
    const QString url = postgres().tcpUrl(database, s("runner"), 0, s("sslmode=disable"), s("0.0.0.0"));
    DaemonFixture refused;
    refused.captureNothing();
    refused.set(s("store"), s("url"), url);
    const QString why = refused.start();
    expect(why.contains(s("allow-unverified-host")), why);
    DaemonFixture allowed;
    allowed.captureNothing();
    allowed.set(s("store"), s("url"), url);
    allowed.set(s("store"), s("allow-unverified-host"), s("true"));
    expectEqual(allowed.start(), QString());
}

void probeSlowStatement(ProbeServer &server)
{
    const auto slow
        = [&server] { return server.must("store.status").value(s("slowStatements")).toInteger(); };
    server.change("store", {{s("slow-statement"), s("0")}}); // every one is
    const qint64 before = slow();
    server.service("request-interaction");
    expect(slow() > before, s("none counts as slow"));
    server.change("store", {{s("slow-statement"), s("60000")}});
    const qint64 after = slow();
    server.service("request-interaction");
    expectEqual(slow(), after);
    server.change("store", {{s("slow-statement"), {}}});
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

/// A node that waits for another one is OFFLINE until that is taken out of the cluster.
void probeNodes(ProbeServer &server)
{
    const auto refused
        = server.apply({{s("options"), s("cluster"), s("cluster"), {{s("nodes"), s("node-01,node-02")}}}});
    expect(!refused && refused.error().message.contains(s("PostgreSQL")), s("an embedded store takes nodes"));

    const QString database = postgres().createDatabase();
    QTemporaryDir folder;
    expect(migrate(folder.filePath(s("data")), database, {s("store/runtime-role=runner")}).has_value(),
        s("migrates"));
    DaemonFixture node;
    prepare(node, database, "runner");
    expectEqual(node.start(), QString());
    const auto probe = [&node] { return HttpClient(node.publicPort()).get("/genesys/1/node").status; };
    expectEqual(probe(), 200);
    expectEqual(node.configure({{s("cluster"), {{s("nodes"), s("node-01,node-02")}}}}), QString());
    eventually([&] { return probe() == 503; }, s("a node of two is ready alone"));
    expectEqual(node.configure({{s("cluster"), {{s("nodes"), s("node-01")}}}}), QString());
    eventually([&] { return probe() == 200; }, s("the only node is not ready"));
}

void probeNodeName(ProbeServer &)
{
    DaemonFixture node;
    node.captureNothing();
    node.set(s("cluster"), s("node_name"), s("lisbon.1"));
    expectEqual(node.start(), QString());
    const auto status = node.call("node.status");
    expectEqual(status ? status->value(s("node")).toString() : status.error().message, s("lisbon.1"));
}

QJsonObject ownNode(ProbeServer &server)
{
    return server.must("cluster.status").value(s("nodes")).toArray().at(0).toObject();
}

void probePlace(ProbeServer &server, const char *option, const char *field)
{
    for (const QString &place : {s("Porto"), s("Faro")}) {
        const auto applied
            = server.apply({{s("options"), s("node:node-01"), s("cluster"), {{s(option), place}}}});
        expect(applied.has_value(), s("the place is refused"));
        expectEqual(ownNode(server).value(s(field)).toString(), place);
    }
}

void probeName(ProbeServer &server)
{
    const auto name = [&] { return server.must("cluster.status").value(s("name")).toString(); };
    expectEqual(name(), s("usher"));
    server.change("cluster", {{s("name"), s("Contact centre south")}});
    expectEqual(name(), s("Contact centre south"));
}

} // namespace

void addPostgresProbes(Probes &probes)
{
    probes[s("store/runtime-role")] = atOnce(&probeRuntimeRole);
    probes[s("store/allow-schema-owner")] = atOnce(&probeSchemaOwner);
    probes[s("store/allow-unverified-host")] = atOnce(&probeUnverifiedHost);
    probes[s("store/slow-statement")] = atOnce(&probeSlowStatement);
    probes[s("store/password-file")] = atOnce(&probePasswordFile);
    probes[s("cluster/name")] = atOnce(&probeName);
    probes[s("cluster/nodes")] = atOnce(&probeNodes);
    probes[s("cluster/node_name")] = atOnce(&probeNodeName);
    probes[s("cluster/data_center")]
        = atOnce([](ProbeServer &server) { probePlace(server, "data_center", "dataCenter"); });
    probes[s("cluster/rack")] = atOnce([](ProbeServer &server) { probePlace(server, "rack", "rack"); });
}

} // namespace usher::test
