#include "tests/support/adminsession.h"
#include "tests/support/httpclient.h"
#include "tests/support/logcapture.h"
#include "tests/support/serverprocess.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace usher;
using namespace usher::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

HttpClient::Header basic(const QByteArray &pair)
{
    return {"Authorization", "Basic " + pair.toBase64()};
}

/// The forms in which a value could stand in a log.
QByteArrayList spellings(const QByteArray &secret)
{
    return {secret, secret.toPercentEncoding(), QByteArray(secret).replace(' ', '+'), secret.toBase64(),
        QByteArray(secret).replace('"', "\\\"")};
}

} // namespace

/// No secret, and no value of a parameter named XXX... or MMM..., is in any log of the suite, whatever the
/// level, the format and the way it went wrong. This program plays what is likeliest to spill, and then
/// searches its own logs and, as it runs last, those of all tests before it.
class LogSecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        if (captureFolder().isEmpty()) // run by hand: nothing but its own logs
            qputenv("USHER_TEST_LOGS", QFile::encodeName(m_folder.filePath(s("logs"))));
        QVERIFY(QDir().mkpath(captureFolder()));
    }

    void secretsOfEveryKind_whenSentEveryWay_thenAreInNoLog_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("password");
        QTest::newRow("text") << QStringList{s("log/message-format=full")} << s("tall grey heron 17");
        QTest::newRow("json") << QStringList{s("log/format=json")} << s("tall grey heron 18");
        QTest::newRow("made up password") << QStringList{} << QString();
    }
    void secretsOfEveryKind_whenSentEveryWay_thenAreInNoLog()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, password);
        const QString file = captureFile();
        options
            += {s("log/verbose=all"), s("log/all=stdout,stderr,") + file, s("sml/suspending-wait-timeout=5")};
        QStringList arguments;
        for (const QString &option : std::as_const(options))
            arguments += {s("--set"), option};
        const QString data = m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()));
        ServerProcess server(data, arguments);
        server.setPassword(password);
        QVERIFY2(server.start(), contentOf(server.errorFile()).constData());
        if (password.isEmpty()) {
            password = QString::fromUtf8(contentOf(data + s("/admin-password")).trimmed());
            QVERIFY(password.size() >= 10);
        }
        administer(server, password);
        useHttp(server);
        QCOMPARE(server.stop(), 0);
        keep(server.output());
        keep(contentOf(server.errorFile()));

        const QByteArray log = contentOf(file);
        // What may be seen is there, so what is not seen was left out.
        QVERIFY2(log.contains("visible-value-1"), log.right(4000).constData());
        QVERIFY(log.contains("MMM_card=MMM"));
        QVERIFY(log.contains("login of admin"));
        QVERIFY(log.contains("/genesys/1/service/call"));
    }

    void allLogs_whenSearchedForEverySecret_thenNoneIsFound()
    {
        QSet<QByteArray> secrets;
        const QDir folder(captureFolder());
        const QStringList notes = folder.entryList({s("*.secrets")});
        for (const QString &note : notes) {
            for (const QByteArray &line : contentOf(folder.filePath(note)).split('\n')) {
                if (!line.isEmpty())
                    secrets.insert(QByteArray::fromBase64(line));
            }
        }
        QVERIFY(secrets.size() >= 20);
        const QStringList logs = folder.entryList({s("*.log*")}, QDir::Files);
        QVERIFY(logs.size() >= 3);
        qint64 searched = 0;
        for (const QString &name : logs) {
            const QByteArray log = contentOf(folder.filePath(name));
            searched += log.size();
            for (const QByteArray &secret : std::as_const(secrets)) {
                for (const QByteArray &spelling : spellings(secret)) {
                    const qsizetype at = log.indexOf(spelling);
                    QVERIFY2(at < 0,
                        (name.toUtf8() + ": '" + secret + "' in ..." + log.mid(at - 200, 400))
                            .
                            operator QByteArray()
                            .constData());
                }
            }
        }
        qInfo(
            "%lld secrets, %lld logs, %lld KB", qint64(secrets.size()), qint64(logs.size()), searched / 1024);
    }

private:
    static void keep(const QByteArray &log)
    {
        QFile file(captureFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(log);
    }

    static QJsonObject section(const char *name, qint64 seen, const QJsonObject &values)
    {
        return {{s("kind"), s("options")}, {s("owner"), s("cluster")}, {s("name"), s(name)},
            {s("seenRevision"), seen}, {s("set"), values}};
    }

    void administer(const ServerProcess &server, const QString &password)
    {
        AdminSession session(server.adminPort);
        QVERIFY(!session.logIn(s("admin"), s("wrong mossy wall")));
        QVERIFY(!session.logIn(s("dewy-fern-account"), s("wrong mossy fence")));
        QVERIFY(!session.logIn(s("admin\npassword=tiny brass bell"), s("tiny brass bell")));
        const auto login = session.logIn(s("admin"), password);
        QVERIFY2(login, qPrintable(login ? QString() : login.error().message));
        AdminSession second(server.adminPort);
        QVERIFY(second.call("session.resume", {{s("token"), login->token}}));
        QVERIFY(!second.call("session.resume", {{s("token"), s("no-such-token-0123456789")}}));

        QVERIFY(session.call("accounts.create",
            {{s("name"), s("ann")}, {s("password"), s("loud copper drum")}, {s("role"), s("viewer")}}));
        QVERIFY(!session.call("accounts.create",
            {{s("name"), s("ann")}, {s("password"), s("loud copper horn")}, {s("role"), s("viewer")}}));
        QVERIFY(!session.call("accounts.create",
            {{s("name"), s("ben")}, {s("password"), s("loud copper bell")}, {s("role"), s("king")}}));
        QVERIFY(session.call(
            "accounts.setPassword", {{s("name"), s("ann")}, {s("password"), s("soft linen sail")}}));
        AdminSession ann(server.adminPort);
        QVERIFY(ann.logIn(s("ann"), s("soft linen sail")));
        QVERIFY(!ann.call("session.changePassword",
            {{s("current"), s("soft linen sock")}, {s("password"), s("deep amber pool")}}));
        QVERIFY(ann.call("session.changePassword",
            {{s("current"), s("soft linen sail")}, {s("password"), s("deep amber pool")}}));

        const QJsonObject call{{s("_type"), s("builtin")}, {s("_service"), s("request-interaction")},
            {s("_provide_code"), s("true")}, {s("_access_code_length"), s("20")}, {s("_ttl"), s("600")},
            {s("XXX_partner"), s("configured-xxx-value")}, {s("MMM_partner"), s("configured-mmm-value")}};
        QJsonObject match = call;
        match.insert(s("_service"), s("match-interaction"));
        const QJsonArray changes{section("service.call", 0, call), section("service.match", 0, match),
            section("service.guarded", 0,
                {{s("_type"), s("builtin")}, {s("_service"), s("get")}, {s("username"), s("guard")},
                    {s("password"), s("guarded-service-secret")}}),
            section("storage", 0, {{s("username"), s("store")}, {s("password"), s("storage-pair-secret")}}),
            section("security", 0,
                {{s("user-id"), s("web")}, {s("password"), s("security-pair-secret")},
                    {s("auth-scheme"), s("Basic")}}),
            QJsonObject{{s("kind"), s("list")}, {s("owner"), s("GMS_Resources")}, {s("name"), s("DNIS")},
                {s("seenRevision"), 0},
                {s("set"),
                    QJsonObject{{s("_allocation_strategy"), s("CLUSTER")}, {s("n1"), s("5550001")},
                        {s("n2"), s("5550002")}}}},
            QJsonObject{{s("kind"), s("list")}, {s("owner"), s("GMS_Patterns")}, {s("name"), s("Cards")},
                {s("seenRevision"), 0}, {s("set"), QJsonObject{{s("card"), s("[0-9]{16}")}}}}};
        const auto applied = session.call("config.apply", {{s("changes"), changes}});
        QVERIFY2(applied, qPrintable(applied ? QString() : applied.error().message));
        // Refused ones, whose errors quote.
        const QJsonArray tooLong{
            section("server", 1, {{s("password"), QString(s("over-long-secret").repeated(20))}})};
        QVERIFY(!session.call("config.apply", {{s("changes"), tooLong}}));
        const QJsonArray stale{section("storage", 7, {{s("password"), s("stale-pair-secret")}})};
        QVERIFY(!session.call("config.apply", {{s("changes"), stale}}));
        const QJsonArray misplaced{section(
            "storage", 1, {{s("passwort"), s("misspelt")}, {s("password"), s("beside-misspelt-secret")}})};
        QVERIFY(!session.call("config.apply", {{s("changes"), misplaced}}));
        // Histories and drafts hold secrets, too.
        const QJsonArray later{section("storage", 1, {{s("password"), s("drafted-pair-secret")}})};
        const auto draft
            = session.call("draft.save", {{s("title"), s("visible-draft-title")}, {s("changes"), later}});
        QVERIFY2(draft, qPrintable(draft ? QString() : draft.error().message));
        const QJsonObject id{{s("id"), draft->value(s("id"))}};
        QVERIFY(session.call("draft.get", id));
        QVERIFY(session.call("draft.apply", id));
        const QJsonObject record{
            {s("kind"), s("options")}, {s("owner"), s("cluster")}, {s("name"), s("storage")}};
        const auto with = [&record](const QJsonObject &more) {
            QJsonObject all = record;
            for (auto it = more.begin(); it != more.end(); ++it)
                all.insert(it.key(), it.value());
            return all;
        };
        QVERIFY(session.call("config.compare", with({{s("from"), 1}, {s("to"), 2}})));
        QVERIFY(session.call("config.rollback", with({{s("revision"), 1}, {s("seenRevision"), 2}})));
        QVERIFY(!session.call("config.rollback", with({{s("revision"), 2}, {s("seenRevision"), 2}})));
        QVERIFY(session.call("config.history", record));
        for (const char *method : {"config.export", "config.records", "config.effective", "audit.list",
                 "draft.list", "sessions.list", "accounts.list"})
            QVERIFY(session.call(method));
    }

    void useHttp(const ServerProcess &server)
    {
        HttpClient open(server.publicPort), inside(server.internalPort);
        const QByteArray call = "/genesys/1/service/call";
        const QByteArray parameters = "XXX_pin=xxx-pin-4711&MMM_card=mmm-card-4000123412341234&visible="
                                      "visible-value-1&password=form-password-9";
        const HttpReply created = open.post(call, "_phone_number=5550100&" + parameters);
        QCOMPARE(created.status, 200);
        const QByteArray code = created.text("_access_code").toUtf8(),
                         number = created.text("_access_number").toUtf8();
        const QByteArray id = created.text("_id").toUtf8();
        QCOMPARE(code.size(), 20);
        noteSecret(code);
        open.postJson(call,
            {{s("_phone_number"), s("5550101")}, {s("XXX_json"), s("xxx-json-value")},
                {s("nested"),
                    QJsonObject{{s("MMM_deep"), s("mmm-deep-value")},
                        {s("XXX_deep"), QJsonArray{s("xxx-deep-value")}}}}});
        noteSecret("xxx-deep-value");
        open.get(call + "?" + parameters);
        open.get(
            call + "?XXX%5Fpin=xxx-escaped-name&MMM%5fcard=mmm-escaped-name&XXX_twice=xxx%2dtwice%2dencoded");
        noteSecret("xxx%2dtwice%2dencoded");
        open.get("/genesys/1/nowhere?" + parameters);
        open.get("/genesys/1/service/nothing?XXX_line=xxx-line%0d%0abreak-secret");
        open.post(call, "%zz=1&XXX_broken=xxx-in-malformed-form");
        open.request("POST", call,
            R"({"XXX_broken":"xxx-in-malformed-json", "MMM_broken":"mmm-in-malformed-json")",
            {{"Content-Type", "application/json"}});
        noteSecret("xxx-in-malformed-json");
        noteSecret("mmm-in-malformed-json");
        open.request("POST", call, "XXX_type=xxx-unknown-type", {{"Content-Type", "application/strange"}});
        const QByteArray multipart
            = "--frontier\r\nContent-Disposition: form-data; name=\"XXX_part\"\r\n\r\nxxx-part-value\r\n"
              "--frontier\r\nContent-Disposition: form-data; name=\"MMM_part\"\r\n\r\nmmm-part-value\r\n"
              "--frontier\r\nContent-Disposition: form-data; name=\"MMM_file\"; "
              "filename=\"f.txt\"\r\n\r\nmmm-file-bytes\r\n--frontier--\r\n";
        noteSecret("mmm-file-bytes");
        open.request("POST", call, multipart, {{"Content-Type", "multipart/form-data; boundary=frontier"}});
        open.request("POST", call, multipart.left(multipart.size() - 20),
            {{"Content-Type", "multipart/form-data; boundary=frontier"}});
        open.get(call,
            {{"XXX-Header", "xxx-header-value"}, {"MMM-Header", "mmm-header-value"},
                {"Cookie", "session=cookie-secret-value"}});
        noteSecret("cookie-secret-value");

        // A pattern that hits quotes the value in its error.
        inside.post("/genesys/1/patterns", "MMM_card=4000123412341234&XXX_card=4000123412349999");
        inside.post("/genesys/1/patterns/group/Cards", "MMM_card=4000123412341234&XXX_card=4000123412349999");
        inside.post(
            "/genesys/1/service/match", "_access_number=" + number + "&_access_code=98765432109876543210");
        noteSecret("98765432109876543210");
        inside.post("/genesys/1/service/match",
            "_access_number=" + number + "&_access_code=" + code + "&XXX_ivr=xxx-ivr-value");
        inside.get("/genesys/1/service/" + id + "/storage/MMM_card");

        const QByteArray storage = "/genesys/1/storage/60";
        const auto pair = basic("store:storage-pair-secret");
        const QByteArray entry = inside.post(storage, parameters, {pair}).text("id").toUtf8();
        QVERIFY(!entry.isEmpty());
        inside.get("/genesys/1/storage/" + entry, {pair});
        inside.get("/genesys/1/storage/" + entry + "/XXX_pin", {pair});
        inside.get("/genesys/1/storage/" + entry, {basic("store:wrong-storage-secret")});
        inside.get("/genesys/1/storage/" + entry, {{"Authorization", "Basic not-base64-secret!"}});
        inside.get("/genesys/1/storage/" + entry, {{"Authorization", "Bearer bearer-token-secret"}});
        noteSecret("not-base64-secret!");
        noteSecret("bearer-token-secret");
        inside.get("/genesys/1/service/guarded", {basic("guard:guarded-service-secret")});
        inside.get("/genesys/1/service/guarded", {basic("guard:guarded-wrong-secret")});
        HttpClient admin(server.adminPort);
        admin.get("/server", {basic("web:security-pair-secret")});
        admin.get("/server", {basic("web:security-wrong-secret")});

        // What the parser refuses, it must not quote.
        open.request("GET", call + "?XXX_long=xxx-long-" + QByteArray(9000, 'a'));
        open.request("GET", call + "?" + parameters, {}, {{"Bad Name XXX_x", "xxx-bad-header"}});
        noteSecret("xxx-bad-header");
        open.request("POST", call, "{}",
            {{"Content-Length", "2"}, {"Authorization", basic("a:twice-length-secret").second}});
        open.request("XXX_METHOD", call + "?" + parameters);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(LogSecretsTest)
#include "tst_logsecrets.moc"
