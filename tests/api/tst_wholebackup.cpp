#include "tests/support/adminsession.h"
#include "tests/support/httpclient.h"
#include "tests/support/logcapture.h"
#include "tests/support/postgres.h"
#include "tests/support/serverprocess.h"
#include "tests/support/teststore.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace usher;
using namespace usher::test;

namespace {

constexpr char apiUser[] = "api";
constexpr char apiPassword[] = "moss grows north";
constexpr char otherPassword[] = "quiet river stone";

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// The user of the whole API.
QList<HttpClient::Header> credentials()
{
    const QByteArray pair = QByteArray(apiUser) + ':' + apiPassword;
    return {{"Authorization", "Basic " + pair.toBase64()}, {"gms_user", "ann"}};
}

struct Ran
{
    int code = -1;
    QString out; ///< of both outputs
};

Ran run(const char *program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationDirPath() + u'/' + s(program), arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

QJsonObject section(const char *kind, const char *owner, const char *name, const QJsonObject &values)
{
    return {{s("kind"), s(kind)}, {s("owner"), s(owner)}, {s("name"), s(name)}, {s("seenRevision"), 0},
        {s("set"), values}};
}

} // namespace

/// A server with data of every kind, its backup, and another server on what was restored from it.
class WholeBackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(PostgresServer::isInstalled(), "PostgreSQL is not installed: ./dev deps test");
        usher::test::keepFoldersInMemory();
        m_postgres = std::make_unique<PostgresServer>();
        QCOMPARE(m_postgres->start(), QString());
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void backup_whenRestoredIntoTheOtherEngine_thenTheServerAnswersAsBefore_data()
    {
        QTest::addColumn<bool>("fromPostgres");
        QTest::newRow("PostgreSQL to SQLite") << true;
        QTest::newRow("SQLite to PostgreSQL") << false;
    }
    void backup_whenRestoredIntoTheOtherEngine_thenTheServerAnswersAsBefore()
    {
        QFETCH(bool, fromPostgres);
        const QString source = m_folder->filePath(s("source")), target = m_folder->filePath(s("target"));
        const QString sourceDatabase = m_postgres->createDatabase();
        const QStringList sourceStore = fromPostgres ? served(sourceDatabase) : QStringList();
        if (fromPostgres)
            QCOMPARE(
                run("usherd", QStringList{s("--data-dir"), source, s("--migrate")} + owned(sourceDatabase))
                    .code,
                0);
        ServerProcess first(source, sourceStore);
        QVERIFY(first.start());
        fill(first);
        const QJsonObject before = observe(first);
        QCOMPARE(before.value(s("status")).toInt(), 200);
        QCOMPARE(before.value(s("shut")).toInt(), 401);
        QVERIFY(before.value(s("file")).toString().startsWith(s("200 ")) && before.value(s("eve")).toBool());
        QVERIFY2(before.contains(s("number 4711")), QJsonDocument(before).toJson().constData());

        // Made, listed and verified over the channel.
        AdminSession admin(first.adminPort);
        QVERIFY(admin.logIn(s("admin"), s(ServerProcess::adminPassword)));
        const auto made = admin.call("store.backup");
        QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
        const QString file = made->value(s("file")).toString();
        const QJsonArray listed = admin.call("store.backups")->value(s("backups")).toArray();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.first()[s("file")].toString(), file.section(u'/', -1));
        QVERIFY(listed.first()[s("schemaVersion")].toInt() > 0);
        const auto verified = admin.call("store.verify", {{s("file"), file.section(u'/', -1)}});
        QVERIFY2(verified, qPrintable(verified ? QString() : verified.error().message));
        QVERIFY(verified->value(s("tables")).toArray().size() > 8);
        for (const QString &path :
            {file, s("../secret.key"), QString(s("../backup/") + file.section(u'/', -1)), QString()})
            QCOMPARE(admin.call("store.verify", {{s("file"), path}}).error().code, ErrorCode::BadParameter);
        QCOMPARE(admin.call("store.verify", {{s("file"), s("usher-20200101T000000000Z.db")}}).error().code,
            ErrorCode::NotFound);
        const auto status = admin.call("store.backupStatus");
        QVERIFY(status && !status->value(s("running")).toBool());
        QCOMPARE(status->value(s("lastFile")).toString(), file);
        QVERIFY(!admin.call("store.backupCancel"));

        // Without the server: sound, and its secrets open with this key and with no other.
        const Ran opened = run("usherctl", {s("verify"), file, s("--data-dir"), source});
        QCOMPARE(opened.code, 0);
        QVERIFY2(opened.out.contains(s("secrets: 1, all opened")), qPrintable(opened.out));
        QVERIFY(run("usherd", {s("--verify"), file}).out.contains(s("only the key of the server")));
        const QString stranger = m_folder->filePath(s("stranger"));
        QVERIFY(QDir().mkpath(stranger));
        QVERIFY(run("usherd", {s("--verify"), file, s("--data-dir"), stranger}).out.contains(s("no key")));
        writeKey(stranger, QByteArray(64, 'a'));
        const Ran shut = run("usherd", {s("--verify"), file, s("--data-dir"), stranger});
        QCOMPARE(shut.code, 1);
        QVERIFY2(shut.out.contains(s("server/password")), qPrintable(shut.out));

        // While a server holds the folder nothing can be put into it.
        const Ran held = run("usherctl", {s("restore"), file, s("--data-dir"), source});
        QCOMPARE(held.code, 2);
        QVERIFY2(
            held.out.contains(s("another process")) || held.out.contains(s("in use")), qPrintable(held.out));
        QCOMPARE(observe(first), before);

        first.kill();
        const QString targetDatabase = m_postgres->createDatabase();
        const QStringList where = fromPostgres ? QStringList() : owned(targetDatabase);
        const Ran restored
            = run("usherd", QStringList{s("--restore"), file, s("--data-dir"), target} + where);
        QVERIFY2(restored.code == 0, qPrintable(restored.out));
        QVERIFY(QFile::copy(source + s("/secret.key"), target + s("/secret.key")));
        ServerProcess second(target, fromPostgres ? QStringList() : served(targetDatabase));
        QVERIFY(second.start());
        QCOMPARE(QJsonDocument(observe(second)).toJson(), QJsonDocument(before).toJson());
        // The booking is the same one, to be matched once.
        HttpClient inside(second.internalPort);
        const QByteArray call = "_access_number=" + m_number.toUtf8();
        QCOMPARE(inside.post("/genesys/1/service/match", call, credentials()).status, 200);
        QCOMPARE(inside.post("/genesys/1/service/match", call, credentials()).status, 404);
    }

    void restore_whenServerWasKilled_thenTheDatabaseOfBeforeIsKeptAndServedAgainOnDemand()
    {
        const QString folder = m_folder->filePath(s("data"));
        ServerProcess server(folder);
        QVERIFY(server.start());
        fill(server);
        const Ran made = run("usherctl",
            {s("backup"), s("--server"), s("ws://127.0.0.1:%1").arg(server.adminPort), s("--password-file"),
                passwordFile()});
        QVERIFY2(made.code == 0, qPrintable(made.out));
        const QString file = made.out.section(u',', 0, 0);
        QVERIFY2(QFile::exists(file), qPrintable(made.out));
        QCOMPARE(HttpClient(server.internalPort)
                     .post("/genesys/1/storage/custom/later-own-id/600", "a=b", credentials())
                     .status,
            200);
        server.kill();
        for (const char *store : {"", "sqlite:sub/usher.db"}) {
            QStringList arguments{s("restore"), file, s("--data-dir"), folder};
            if (*store)
                arguments += {s("--store"), s(store)};
            const Ran restored = run("usherctl", arguments);
            QVERIFY2(restored.code == 0, qPrintable(restored.out));
            QCOMPARE(restored.out.contains(s("the database of before is")), *store == '\0');
        }
        QVERIFY(QFile::exists(folder + s("/sub/usher.db")));
        QVERIFY(server.start());
        HttpClient inside(server.internalPort);
        QCOMPARE(inside.get("/genesys/1/storage/later-own-id", credentials()).status, 404);
        QCOMPARE(inside.get("/genesys/1/storage/my-own-id", credentials()).status, 200);
    }

private:
    QStringList owned(const QString &database) const
    {
        return {
            s("--store"), m_postgres->url(database, s("owner")), s("--set"), s("store/runtime-role=runner")};
    }
    QStringList served(const QString &database) const
    {
        return {s("--store"), m_postgres->url(database, s("runner"))};
    }
    static void writeKey(const QString &folder, const QByteArray &key)
    {
        QFile file(folder + s("/secret.key"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(key);
    }
    QString passwordFile() const
    {
        QFile file(m_folder->filePath(s("password")));
        if (file.open(QIODevice::WriteOnly))
            file.write(ServerProcess::adminPassword);
        return file.fileName();
    }

    /// Configuration with a secret, an account, a service with its booking, storage with a file.
    void fill(const ServerProcess &server)
    {
        noteSecret(apiPassword);
        AdminSession admin(server.adminPort);
        QVERIFY(admin.logIn(s("admin"), s(ServerProcess::adminPassword)));
        const auto records = admin.call("config.records");
        QVERIFY(records);
        QJsonArray changes{section("options", "cluster", "service.call",
                               {{s("_type"), s("builtin")}, {s("_service"), s("request-interaction")},
                                   {s("_ttl"), s("3600")}}),
            section("options", "cluster", "service.match",
                {{s("_type"), s("builtin")}, {s("_service"), s("match-interaction")}}),
            section("options", "cluster", "server",
                {{s("username"), s(apiUser)}, {s("password"), s(apiPassword)}}),
            section("list", "GMS_Resources", "Numbers",
                {{s("_allocation_strategy"), s("CLUSTER")}, {s("_booking_expiration_timeout"), s("600")},
                    {s("a"), s("4711")}, {s("b"), s("4712")}})};
        for (QJsonValueRef change : changes) {
            QJsonObject object = change.toObject();
            for (const QJsonValue &known : records->value(s("records")).toArray()) {
                if (known[s("owner")] == object[s("owner")] && known[s("name")] == object[s("name")])
                    object.insert(s("seenRevision"), known[s("revision")]);
            }
            change = object;
        }
        const auto applied = admin.call("config.apply", {{s("changes"), changes}});
        QVERIFY2(applied, qPrintable(applied ? QString() : applied.error().message));
        QVERIFY(admin.call("accounts.create",
            {{s("name"), s("eve")}, {s("password"), s(otherPassword)}, {s("role"), s("viewer")}}));

        HttpClient outside(server.publicPort), inside(server.internalPort);
        const HttpReply called = outside.post(
            "/genesys/1/service/call", "_resource_group=Numbers&topic=%C3%A4%27%22", credentials());
        QVERIFY2(called.status == 200, called.body.constData());
        m_service = called.text("_id");
        m_number = called.text("_access_number");
        const HttpReply custom
            = inside.post("/genesys/1/storage/custom/my-own-id/3600", "key=va%C3%B6ue&empty=", credentials());
        QVERIFY2(custom.status == 200, custom.body.constData());
        QByteArray file;
        for (int i = 0; i < 256; ++i)
            file.append(static_cast<char>(i));
        const HttpReply stored = inside.request("POST", "/genesys/1/storage/3600",
            "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f.bin\"\r\nContent-Type:"
            " application/octet-stream\r\n\r\n"
                + file + "\r\n--b--\r\n",
            QList<HttpClient::Header>{{"Content-Type", "multipart/form-data; boundary=b"}} + credentials());
        QVERIFY2(stored.status == 200, stored.body.constData());
        m_storage = stored.text("id");
    }

    /// What the server says to those who ask, without what changes by asking.
    QJsonObject observe(const ServerProcess &server) const
    {
        QJsonObject seen;
        HttpClient inside(server.internalPort);
        const auto note = [&](const char *name, const QByteArray &path) {
            const HttpReply reply = inside.get(path, credentials());
            seen.insert(s(name),
                QString(QString::number(reply.status) + u' ' + QString::fromLatin1(reply.body.toBase64())));
        };
        note("custom", "/genesys/1/storage/my-own-id");
        note("file", "/genesys/1/storage/binary/" + m_storage.toUtf8() + "/f");
        note("service", "/genesys/1/service/" + m_service.toUtf8() + "/storage");
        seen.insert(s("shut"), inside.get("/genesys/1/resource").status);
        seen.insert(s("status"), inside.get("/genesys/1/resource", credentials()).status);

        AdminSession eve(server.adminPort);
        seen.insert(s("eve"), eve.logIn(s("eve"), s(otherPassword)).has_value());
        AdminSession admin(server.adminPort);
        if (!admin.logIn(s("admin"), s(ServerProcess::adminPassword)))
            return seen;
        const auto all = [&](const char *method, const QJsonObject &params = {}) {
            return admin.call(method, params).value_or(QJsonObject());
        };
        seen.insert(s("records"), all("config.records"));
        seen.insert(s("audit"), all("audit.list", {{s("limit"), 1000}}));
        for (const QJsonValue &account : all("accounts.list").value(s("accounts")).toArray())
            seen.insert(s("account ") + account[s("name")].toString(), account[s("role")]);
        const QJsonObject group = all("resources.list", {{s("group"), s("Numbers")}})
                                      .value(s("groups"))
                                      .toArray()
                                      .first()
                                      .toObject();
        for (const QJsonValue &number : group.value(s("resources")).toArray())
            seen.insert(s("number ") + number[s("value")].toString(),
                QJsonArray{number[s("state")], number[s("owner")]});
        return seen;
    }

    std::unique_ptr<PostgresServer> m_postgres;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_service, m_number, m_storage;
};

QTEST_GUILESS_MAIN(WholeBackupTest)
#include "tst_wholebackup.moc"
