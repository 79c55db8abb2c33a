#include "app/usherctl/command.h"
#include "tests/api/httpcertificates.h"
#include "tests/support/daemonfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

using namespace usher;
using namespace usher::ctl;
using usher::test::DaemonFixture;

namespace {

const QString password = QString::fromLatin1(DaemonFixture::adminPassword);

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

namespace {

// Another handle on one login: a password hash for every run would be most of the time.
class SharedChannel final : public Channel
{
public:
    explicit SharedChannel(Channel &channel)
        : m_channel(channel)
    {
    }
    Result<QJsonObject> request(
        const QByteArray &method, const QJsonObject &params, std::chrono::milliseconds timeout) override
    {
        return m_channel.request(method, params, timeout);
    }
    bool isLost() const override { return m_channel.isLost(); }

private:
    Channel &m_channel;
};

} // namespace

/// usherctl against a whole server over a real WebSocket.
class UsherctlTest : public QObject
{
    Q_OBJECT

    struct Ran
    {
        int code;
        QString out;
        QString err;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    };

    Ran ctl(const QStringList &arguments, const QString &account = QStringLiteral("admin"),
        QString secret = password)
    {
        Ran ran{};
        QTextStream out(&ran.out), err(&ran.err);
        Environment environment{out, err,
            [&](const QString &name) {
                if (name == u"USHER_SERVER")
                    return QStringLiteral("ws://127.0.0.1:%1").arg(m_daemon.adminPort());
                if (name == u"USHER_ACCOUNT")
                    return account;
                return name == u"USHER_PASSWORD" ? secret : QString();
            },
            [this](const QString &) -> Result<QString> {
                if (m_typed.isEmpty())
                    return fail(ErrorCode::BadParameter, QStringLiteral("nobody there"));
                return m_typed.takeFirst();
            },
            [this](const QString &path) -> Result<QByteArray> { return m_files.value(path); },
            [this](const Target &target) { return connectTo(target); }};
        environment.runServer = [this](const QStringList &given) {
            m_serverArguments = given;
            return m_serverOutcome;
        };
        ran.code = runUsherctl(arguments, environment);
        return ran;
    }
    Result<std::unique_ptr<Channel>> connectTo(const Target &target)
    {
        const bool shared = target.account == u"admin" && target.password == password
            && target.url.port() == m_daemon.adminPort() && target.url.path().isEmpty() && !m_ownLogins;
        if (!shared)
            return openChannel(target);
        if (!m_login) {
            auto opened = openChannel(target);
            if (!opened)
                return opened;
            m_login = std::move(*opened);
        }
        return std::unique_ptr<Channel>(std::make_unique<SharedChannel>(*m_login));
    }
    Ran ctl(const char *line) { return ctl(words(line)); }

    DaemonFixture m_daemon;
    std::unique_ptr<Channel> m_login;
    bool m_ownLogins = false;
    QStringList m_typed;
    QMap<QString, QByteArray> m_files;
    QStringList m_serverArguments;
    Result<int> m_serverOutcome = 0;

private Q_SLOTS:
    void initTestCase()
    {
        const QString problem = m_daemon.start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void everyReadingCommand_whenRun_thenAnswersInBothForms_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"status", "store status", "backup status", "backups", "alarms",
                 "alarms --history", "audit", "audit --limit 5", "resources", "discover", "services list",
                 "services live", "lists list", "options list", "options list log", "options list --obsolete",
                 "options list --node nobody", "export",
                 "audit --refused --who admin --since 2020-01-01T00:00:00Z --until 2100-01-01T00:00:00Z",
                 "history server", "compare server 1 0", "dependants list:GMS_Resources/DNIS", "drafts list",
                 "drafts list --everyone", "accounts list", "sessions list", "sessions list admin",
                 "call node.status", "call config.effective {\"section\":\"log\"}",
                 "options get accounts/session-lifetime"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void everyReadingCommand_whenRun_thenAnswersInBothForms()
    {
        QFETCH(QString, line);
        const Ran people = ctl(line.split(u' '));
        QVERIFY2(people.code == Ok, qPrintable(people.err));
        QVERIFY(!people.out.isEmpty());
        QCOMPARE(people.err, QString());
        const Ran script = ctl(line.split(u' ') + words("--json"));
        QCOMPARE(script.code, int(Ok));
        QVERIFY2(!script.json().isEmpty(), qPrintable(script.out));
    }

    void login_whenRefused_thenExitsWithTwo()
    {
        const Ran ran = ctl(words("status"), QStringLiteral("nobody"), QStringLiteral("wrong"));
        QCOMPARE(ran.code, int(Refused));
        QVERIFY2(ran.err.contains(u"account or password is wrong"), qPrintable(ran.err));
    }

    void connection_whenThereIsNoServer_thenExitsWithThree()
    {
        const Ran ran = ctl(words("status --server ws://127.0.0.1:1"));
        QCOMPARE(ran.code, int(NoServer));
        QVERIFY2(ran.err.contains(u"127.0.0.1:1"), qPrintable(ran.err));
        QCOMPARE(ctl(words("status --server")
                     << QStringLiteral("ws://127.0.0.1:%1/elsewhere").arg(m_daemon.adminPort()))
                     .code,
            int(NoServer));
    }

    void sessions_whenCommandsEnd_thenNoneIsLeftBehind()
    {
        m_login.reset();
        m_ownLogins = true;
        for (int i = 0; i < 3; ++i)
            QCOMPARE(ctl("status").code, int(Ok));
        QCOMPARE(ctl("sessions list --json").json()[QStringLiteral("sessions")].toArray().size(), 1);
        m_ownLogins = false;
    }

    void numberServiceAndAlarm_whenDealtWithByHand_thenCommandsDoIt()
    {
        QCOMPARE(
            ctl("services set byhand _type=builtin _service=request-interaction _ttl=300").code, int(Ok));
        QCOMPARE(ctl("lists set GMS_Resources ByHand _allocation_strategy=CLUSTER n=8001").code, int(Ok));
        const auto open = [this] {
            return test::HttpClient(m_daemon.publicPort())
                .post("/genesys/1/service/byhand", "_resource_group=ByHand");
        };
        const QString id = open().text("_id");
        QVERIFY(!id.isEmpty());
        QCOMPARE(open().status, 503);
        QVERIFY(ctl("alarms").out.contains(u"2001/ByHand"));
        QVERIFY(!ctl("alarms").out.contains(u"ordered"));
        QCOMPARE(ctl("alarms ack node-01 2001/Other").code, int(Partly));
        QCOMPARE(ctl("alarms ack node-01 2001/ByHand --note ordered").code, int(Ok));
        QTRY_VERIFY(ctl("alarms").out.contains(u": ordered"));
        QCOMPARE(ctl("resources release ByHand 8001").code, int(Refused));
        const Ran released = ctl("resources release ByHand 8001 --reason complaint");
        QVERIFY2(released.code == Ok, qPrintable(released.err));
        QVERIFY(released.out.contains(id));
        const QString next = open().text("_id");
        QVERIFY(!next.isEmpty());
        const Ran live = ctl("services live --name byhand --text 80-01");
        QVERIFY2(live.out.contains(next) && !live.out.contains(id), qPrintable(live.out + live.err));
        QCOMPARE(
            ctl("services live --json --limit 1").json()[QStringLiteral("services")].toArray().size(), 1);
        QVERIFY(ctl(words("services live") << next).out.contains(u"8001"));
        QVERIFY(ctl(words("services live") << id).out.contains(u"complaint"));
        QCOMPARE(ctl("services live nosuch").code, int(Partly));
        QCOMPARE(ctl("services live --limit 0").code, int(Refused));
        const Ran ended = ctl(words("services end") << next << QStringLiteral("--reason=done"));
        QVERIFY2(ended.code == Ok, qPrintable(ended.err));
        QVERIFY(ended.out.contains(u"8001"));
        QVERIFY(ctl("audit --limit 20").out.contains(u"complaint"));
        QVERIFY(ctl("watch pools --once").out.contains(u"ByHand"));
        QCOMPARE(ctl("services delete byhand").code, int(Ok));
        QCOMPARE(ctl("lists delete GMS_Resources ByHand").code, int(Ok));
    }

    void services_whenManaged_thenEveryCommandDoesItsWork()
    {
        QCOMPARE(ctl("services show demo").code, int(Partly));
        const Ran created
            = ctl("services set demo _type=builtin _service=request-interaction --comment first");
        QVERIFY2(created.code == Ok, qPrintable(created.err));
        QVERIFY(created.out.contains(u"revision 1"));
        QVERIFY(ctl("services list").out.contains(u"request-interaction"));
        QCOMPARE(ctl("services set demo _provide_code=true").code, int(Ok));
        const Ran shown = ctl("services show demo --json");
        QCOMPARE(shown.json()[QStringLiteral("revision")].toInt(), 2);
        QCOMPARE(shown.json()[QStringLiteral("values")][QStringLiteral("_provide_code")].toString(),
            QStringLiteral("true"));

        const Ran stale = ctl("services set demo _provide_code=false --revision 1 --json");
        QCOMPARE(stale.code, int(Refused));
        const QJsonObject error
            = QJsonDocument::fromJson(stale.err.toUtf8()).object()[QStringLiteral("error")].toObject();
        QCOMPARE(error[QStringLiteral("error")].toString(), QStringLiteral("conflict"));
        QCOMPARE(error[QStringLiteral("seen")].toInt(), 1);
        QCOMPARE(error[QStringLiteral("current")].toInt(), 2);

        QCOMPARE(ctl("services unset demo _provide_code").code, int(Ok));
        QCOMPARE(ctl("services unset demo _provide_code").code, int(Partly));
        QVERIFY(!ctl("services show demo").out.contains(u"_provide_code"));
        QCOMPARE(ctl("services delete demo --dry-run").code, int(Ok));
        QCOMPARE(ctl("services show demo").code, int(Ok));
        QCOMPARE(ctl("services delete demo").code, int(Ok));
        QCOMPARE(ctl("services delete demo").code, int(Partly));
        QVERIFY(ctl("audit --limit 20").out.contains(u"first"));
    }

    void record_whenRolledBack_thenHistoryAndComparisonTellIt()
    {
        QCOMPARE(ctl("services set back _type=builtin _service=request-interaction x=1").code, int(Ok));
        const Ran changed = ctl("services set back x=2 y=1 --json");
        const QString change = changed.json()[QStringLiteral("changeId")].toString();
        QVERIFY(!change.isEmpty());
        const Ran listed = ctl("history service.back");
        QVERIFY2(listed.out.contains(change) && listed.out.contains(u"admin"), qPrintable(listed.out));
        QCOMPARE(ctl("history service.back --limit 1 --before 2 --json")
                     .json()[QStringLiteral("revisions")][0][QStringLiteral("revision")]
                     .toInt(),
            1);
        const Ran compared = ctl("compare cluster/service.back 1");
        QVERIFY2(compared.out.contains(u"x: 1 -> 2"), qPrintable(compared.out + compared.err));
        QVERIFY(compared.out.contains(u"y: (not set) -> 1"));
        QVERIFY(ctl("compare service.back 1 1").out.contains(u"nothing differs"));
        QCOMPARE(ctl("compare service.back 9").code, int(Partly));

        const Ran dry = ctl("rollback service.back 1 --dry-run");
        QVERIFY2(dry.out.contains(u"would be changed, with revision 3") && dry.out.contains(u"x: 2 -> 1"),
            qPrintable(dry.out + dry.err));
        const Ran stale = ctl("rollback service.back 1 --revision 1");
        QCOMPARE(stale.code, int(Refused));
        QVERIFY2(stale.err.contains(u"now at revision 2"), qPrintable(stale.err));
        QCOMPARE(ctl("rollback service.back 1 --comment better").code, int(Ok));
        QVERIFY(ctl("history service.back").out.contains(u"back to revision 1: better"));
        QVERIFY(ctl("compare service.back 1").out.contains(u"nothing differs"));

        const Ran undone = ctl(words("rollback --change") << change);
        QCOMPARE(undone.code, int(Refused)); // changed since
        const Ran deleted = ctl("services delete back --json");
        QCOMPARE(
            ctl(words("rollback --change") << deleted.json()[QStringLiteral("changeId")].toString()).code,
            int(Ok));
        QVERIFY(ctl("services show back").out.contains(u"request-interaction"));
        QVERIFY(ctl("audit --refused --subject").code == int(Refused));
        QVERIFY(ctl(words("audit --refused --subject") << QStringLiteral("options cluster/service.back"))
                    .out.contains(u"refused"));
        QCOMPARE(
            ctl(words("audit --json --change") << change).json()[QStringLiteral("entries")].toArray().size(),
            1);
        for (const char *wrong : {"rollback", "rollback service.back", "rollback service.back x",
                 "rollback service.back 1 --change y", "rollback --change y --revision 1", "history tenant/x",
                 "history list:x", "compare service.back x", "audit --since yesterday"})
            QVERIFY2(ctl(wrong).code == Refused, wrong);
        QCOMPARE(ctl("services delete back").code, int(Ok));
    }

    void dryRun_whenAPoolInUseIsDeleted_thenSaysWhoUsesIt()
    {
        QCOMPARE(ctl("lists set GMS_Resources Used a=5550003").code, int(Ok));
        QCOMPARE(
            ctl("services set user _type=builtin _service=request-interaction _resource_group=Used").code,
            int(Ok));
        const Ran dry = ctl("lists delete GMS_Resources Used --dry-run");
        QVERIFY2(dry.out.contains(u"would be deleted") && dry.out.contains(u"a: 5550003 -> (not set)")
                && dry.out.contains(u"referred to by options cluster/service.user")
                && dry.out.contains(u"warning: options cluster/service.user uses the resource group Used"),
            qPrintable(dry.out));
        QVERIFY(ctl("dependants list:GMS_Resources/Used").out.contains(u"_resource_group"));
        const QJsonObject json = ctl("lists delete GMS_Resources Used --dry-run --json").json();
        QCOMPARE(json[QStringLiteral("preview")][0][QStringLiteral("dependants")][0][QStringLiteral("field")]
                     .toString(),
            QStringLiteral("_resource_group"));
        QCOMPARE(ctl("services delete user").code, int(Ok));
        QVERIFY(!ctl("lists delete GMS_Resources Used --dry-run").out.contains(u"referred"));
        QCOMPARE(ctl("lists delete GMS_Resources Used").code, int(Ok));
    }

    void drafts_whenManaged_thenEveryCommandDoesItsWork()
    {
        m_files.insert(QStringLiteral("draft.json"),
            R"({"changes":[{"kind":"options","owner":"cluster","name":"service.drafted","seenRevision":0,
                "set":{"_type":"builtin","_service":"get","password":"leafy-draft-secret"}}]})");
        const Ran saved = ctl("drafts save Later draft.json --json");
        QVERIFY2(saved.code == Ok, qPrintable(saved.err));
        const QString id = saved.json()[QStringLiteral("id")].toString();
        QVERIFY(ctl("drafts list").out.contains(id));
        const Ran shown = ctl(words("drafts show") << id << QStringLiteral("--json"));
        QVERIFY(shown.out.contains(u"service.drafted") && !shown.out.contains(u"leafy"));
        QVERIFY(ctl(words("drafts show") << id).out.contains(u"password=*****"));
        m_files.insert(QStringLiteral("shown.json"), shown.out.toUtf8());
        QCOMPARE(ctl(words("drafts save Again shown.json --draft") << id).code, int(Ok));
        QCOMPARE(ctl(words("drafts save Again shown.json --revision 1 --draft") << id).code, int(Refused));
        const Ran dry = ctl(words("drafts apply --dry-run") << id);
        QVERIFY2(
            dry.out.contains(u"would be made") && !dry.out.contains(u"leafy"), qPrintable(dry.out + dry.err));
        QCOMPARE(ctl("services show drafted").code, int(Partly));
        QCOMPARE(ctl(words("drafts apply") << id).code, int(Ok));
        QVERIFY(ctl("services show drafted").out.contains(u"*****")); // the secret was kept
        QCOMPARE(ctl(words("drafts apply") << id).code, int(Partly));
        QCOMPARE(ctl(words("drafts show") << id).code, int(Partly));
        const QString second
            = ctl("drafts save Later draft.json --json").json()[QStringLiteral("id")].toString();
        QCOMPARE(ctl(words("drafts remove") << second).code, int(Ok));
        QCOMPARE(ctl(words("drafts remove") << second).code, int(Partly));
        m_files.insert(QStringLiteral("bad.json"), R"({"changes":[{"kind":"options"}]})");
        const Ran bad = ctl("drafts save Bad bad.json");
        QCOMPARE(bad.code, int(Refused));
        QVERIFY2(bad.err.contains(u"changes[0].owner"), qPrintable(bad.err));
        QCOMPARE(ctl("services delete drafted").code, int(Ok));
    }

    void lists_whenManaged_thenResourcesShowThem()
    {
        QCOMPARE(
            ctl("lists set GMS_Resources Pool _allocation_strategy=LOCAL a=5550001 b=5550002").code, int(Ok));
        QVERIFY(ctl("lists list").out.contains(u"Pool"));
        QVERIFY(ctl("lists show GMS_Resources Pool").out.contains(u"5550002"));
        const Ran resources = ctl("resources Pool");
        QVERIFY2(resources.out.contains(u"5550001") && resources.out.contains(u"LOCAL"),
            qPrintable(resources.out + resources.err));
        QCOMPARE(ctl("lists unset GMS_Resources Pool b").code, int(Ok));
        QVERIFY(!ctl("lists show GMS_Resources Pool").out.contains(u"5550002"));
        QCOMPARE(ctl("lists delete GMS_Resources Pool").code, int(Ok));
    }

    void options_whenSet_thenTakeEffectAndUnsetReturns()
    {
        QVERIFY(ctl("options get accounts/session-idle-time").out.contains(u"1800"));
        QCOMPARE(
            ctl("options set accounts/session-idle-time=600 accounts/lockout-threshold=7").code, int(Ok));
        const Ran got = ctl("options get accounts/session-idle-time --json");
        QCOMPARE(got.json()[QStringLiteral("value")].toString(), QStringLiteral("600"));
        QCOMPARE(got.json()[QStringLiteral("origin")].toString(), QStringLiteral("cluster"));
        QCOMPARE(ctl("options unset accounts/session-idle-time accounts/lockout-threshold").code, int(Ok));
        QVERIFY(ctl("options get accounts/session-idle-time").out.contains(u"default"));

        const Ran wrong = ctl("options set accounts/session-idle-time=5");
        QCOMPARE(wrong.code, int(Refused));
        QVERIFY2(wrong.err.contains(u"accounts/session-idle-time") && wrong.err.contains(u"60"),
            qPrintable(wrong.err));
        const Ran unknown = ctl("options set accounts/session-idletime=600");
        QCOMPARE(unknown.code, int(Refused));
        QVERIFY2(unknown.err.contains(u"session-idle-time"), qPrintable(unknown.err)); // the nearest
        QCOMPARE(ctl("options get no/such").code, int(Partly));
    }

    void options_whenSeveralSectionsAreSet_thenAllOrNothing()
    {
        QCOMPARE(ctl("options set accounts/lockout-threshold=7 sml/suspending-wait-timeout=100000").code,
            int(Refused));
        QVERIFY(ctl("options get accounts/lockout-threshold").out.contains(u"default"));
        QCOMPARE(ctl("options set accounts/lockout-threshold=7 sml/suspending-wait-timeout=6").code, int(Ok));
        QCOMPARE(ctl("options unset accounts/lockout-threshold sml/suspending-wait-timeout").code, int(Ok));
    }

    void export_whenImported_thenNothingChanges()
    {
        QCOMPARE(ctl("services set demo _type=builtin _service=request-interaction").code, int(Ok));
        QCOMPARE(ctl("options set server/username=gms server/password=topsecret").code, int(Ok));
        const Ran exported = ctl("export");
        QCOMPARE(exported.code, int(Ok));
        QVERIFY(!exported.out.contains(u"topsecret"));
        QCOMPARE(
            exported
                .json()[QStringLiteral("options")][QStringLiteral("service.demo")][QStringLiteral("_type")]
                .toString(),
            QStringLiteral("builtin"));
        const int before
            = ctl("audit --json --limit 1000").json()[QStringLiteral("entries")].toArray().size();
        m_files.insert(QStringLiteral("export.json"), exported.out.toUtf8());
        const Ran imported = ctl("import export.json");
        QVERIFY2(imported.code == Ok || imported.code == Partly, qPrintable(imported.out + imported.err));
        QCOMPARE(ctl("audit --json --limit 1000").json()[QStringLiteral("entries")].toArray().size(), before);
        QCOMPARE(ctl("options unset server/username server/password").code, int(Ok));
    }

    void import_whenJson_thenIsOneChangeSetAndADryRunChangesNothing()
    {
        m_files.insert(QStringLiteral("new.json"),
            R"({"options":{"service.imported":{"_type":"builtin","_service":"request-interaction"}},
                "lists":{"GMS_Resources":{"Imported":{"_allocation_strategy":"LOCAL","a":"5551"}}}})");
        const Ran dry = ctl("import new.json --dry-run");
        QVERIFY2(dry.code == Ok, qPrintable(dry.out + dry.err));
        QCOMPARE(ctl("services show imported").code, int(Partly));
        const Ran real = ctl("import new.json --json");
        QCOMPARE(real.code, int(Ok));
        QVERIFY(!real.json()[QStringLiteral("outcome")][QStringLiteral("changeId")].toString().isEmpty());
        QCOMPARE(ctl("services show imported").code, int(Ok));
        const QJsonArray entries = ctl("audit --json --limit 2").json()[QStringLiteral("entries")].toArray();
        QCOMPARE(entries.at(0)[QStringLiteral("changeId")], entries.at(1)[QStringLiteral("changeId")]);
    }

    void import_whenSomethingIsInvalid_thenRefusesAllUnlessToldOtherwise()
    {
        m_files.insert(QStringLiteral("bad.json"),
            R"({"options":{"accounts":{"lockout-threshold":"1","lockout-window":"600"}}})");
        const Ran refused = ctl("import bad.json");
        QCOMPARE(refused.code, int(Refused));
        QVERIFY2(refused.out.contains(u"lockout-threshold"), qPrintable(refused.out + refused.err));
        QVERIFY(ctl("options get accounts/lockout-window").out.contains(u"default"));
        const Ran skipped = ctl("import bad.json --skip-invalid");
        QCOMPARE(skipped.code, int(Partly));
        QVERIFY(ctl("options get accounts/lockout-window").out.contains(u"600"));
        QCOMPARE(ctl("options unset accounts/lockout-window").code, int(Ok));
    }

    void import_whenVendorText_thenReportsRowByRow()
    {
        m_files.insert(QStringLiteral("vendor.cfg"),
            "[service.vendor]\n_type = "
            "builtin\n_service=\"request-interaction\"\n[push]\nandroid.gcm.apiKey=AIza\n[nonsense]\nx=1\n");
        const Ran ran = ctl("import vendor.cfg --format vendor --as cluster");
        QVERIFY2(ran.code == Partly, qPrintable(ran.out + ran.err));
        QVERIFY(ran.out.contains(u"android.gcm.apiKey"));
        QVERIFY(ran.out.contains(u"nonsense"));
        QCOMPARE(ctl("services show vendor").code, int(Ok));

        m_files.insert(QStringLiteral("patterns.cfg"), "[Blocked]\nok=^555\nbad=(?<!x)1\n");
        const Ran patterns = ctl("import patterns.cfg --format vendor --as list:GMS_Patterns");
        QVERIFY2(patterns.code == Ok || patterns.code == Partly, qPrintable(patterns.out + patterns.err));
        const Ran shown = ctl("lists show GMS_Patterns Blocked");
        QVERIFY2(shown.out.contains(u"#bad"), qPrintable(shown.out));
    }

    void import_whenLargerThanOneMessage_thenTravelsInParts()
    {
        QJsonObject groups;
        for (int group = 0; group < 8; ++group) {
            QJsonObject numbers;
            for (int i = 0; i < 9000; ++i)
                numbers.insert(
                    QStringLiteral("number-%1").arg(i), QStringLiteral("+4989%1").arg(1'000'000 + i));
            groups.insert(QStringLiteral("Pool%1").arg(group), numbers);
        }
        const QJsonObject lists{{QStringLiteral("lists"), QJsonObject{{QStringLiteral("Large"), groups}}}};
        const QByteArray file = QJsonDocument(lists).toJson(QJsonDocument::Compact);
        QVERIFY(file.size() > 2'000'000);
        m_files.insert(QStringLiteral("large.json"), file);
        const Ran ran = ctl("import large.json --json");
        QVERIFY2(ran.code == Ok, qPrintable(ran.err.left(1000)));
        const Ran shown = ctl("lists list Large --json"); // an answer larger than one message, too
        QCOMPARE(shown.code, int(Ok));
        const QJsonArray records = shown.json()[QStringLiteral("records")].toArray();
        QCOMPARE(records.size(), 8);
        QCOMPARE(records.at(7)[QStringLiteral("values")].toObject().size(), 9000);
    }

    void accounts_whenManaged_thenEveryCommandDoesItsWork()
    {
        m_files.insert(QStringLiteral("pw"), "a rather long one\n");
        const Ran added = ctl("accounts add Bob --role viewer --new-password-file pw");
        QVERIFY2(added.code == Ok, qPrintable(added.err));
        QVERIFY(ctl("accounts list").out.contains(u"viewer"));
        const QString bob = QStringLiteral("bob"), bobs = QStringLiteral("a rather long one");
        QCOMPARE(ctl(words("status"), bob, bobs).code, int(Ok));
        const Ran forbidden = ctl(words("services set x a=b"), bob, bobs);
        QCOMPARE(forbidden.code, int(Refused));
        QVERIFY2(
            forbidden.err.contains(u"edit") && forbidden.err.contains(u"viewer"), qPrintable(forbidden.err));
        QCOMPARE(ctl("accounts set bob --role operator --full-name Bobby").code, int(Ok));
        QCOMPARE(ctl(words("services set x _type=builtin _service=get"), bob, bobs).code, int(Ok));
        QCOMPARE(ctl(words("accounts list"), bob, bobs).code, int(Refused));

        m_typed = {bobs, QStringLiteral("another rather long"), QStringLiteral("another rather long")};
        QCOMPARE(ctl(words("accounts password"), bob, bobs).code, int(Ok));
        m_typed = {QStringLiteral("one password here"), QStringLiteral("another one here")};
        QCOMPARE(ctl("accounts password bob").code, int(Refused)); // they differ
        QCOMPARE(ctl(words("status"), bob, QStringLiteral("another rather long")).code, int(Ok));
        QCOMPARE(ctl("accounts set bob --disable").code, int(Ok));
        QCOMPARE(ctl(words("status"), bob, QStringLiteral("another rather long")).code, int(Refused));
        QCOMPARE(ctl("accounts set bob --enable --unlock").code, int(Ok));
        QCOMPARE(ctl("accounts delete bob").code, int(Ok));
        QCOMPARE(ctl("accounts delete bob").code, int(Partly));
        const Ran last = ctl("accounts delete admin");
        QCOMPARE(last.code, int(Refused));
        QVERIFY(last.err.contains(u"last enabled administrator"));
    }

    void sessions_whenRevoked_thenTheirConnectionIsLost()
    {
        const auto channel = openChannel({QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(m_daemon.adminPort())),
            QStringLiteral("admin"), password});
        QVERIFY(channel.has_value());
        QVERIFY((*channel)->request("node.status", {}).has_value());
        const QJsonArray sessions
            = ctl("sessions list admin --json").json()[QStringLiteral("sessions")].toArray();
        QString other;
        for (const QJsonValue &session : sessions) {
            if (!session[QStringLiteral("own")].toBool())
                other = session[QStringLiteral("id")].toString();
        }
        QVERIFY(!other.isEmpty());
        QCOMPARE(ctl(words("sessions revoke") << other).code, int(Ok));
        QVERIFY(!(*channel)->request("node.status", {}));
        QVERIFY((*channel)->isLost());
        QCOMPARE(ctl(words("sessions revoke") << other).code, int(Partly));
    }

    void node_whenSuspendedAndResumed_thenSaysSo()
    {
        QVERIFY(ctl("suspend").out.contains(u"OFFLINE"));
        QVERIFY(ctl("status").out.contains(u"OFFLINE"));
        QVERIFY(ctl("resume").out.contains(u"ONLINE"));
    }

    void localCommand_whenRun_thenUsherdIsAndItsOutcomeCounts_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("server");
        QTest::newRow("verify") << QStringLiteral("verify b.db") << QStringLiteral("--verify b.db");
        QTest::newRow("verify with a key")
            << QStringLiteral("verify b.db --data-dir d") << QStringLiteral("--verify b.db --data-dir d");
        QTest::newRow("restore") << QStringLiteral(
            "restore b.db --data-dir d --store sqlite:x --config c --replace")
                                 << QStringLiteral(
                                        "--restore b.db --data-dir d --store sqlite:x --config c --replace");
    }
    void localCommand_whenRun_thenUsherdIsAndItsOutcomeCounts()
    {
        QFETCH(QString, line);
        QFETCH(QString, server);
        const QStringList arguments
            = line.split(u' ') + QStringList{QStringLiteral("--server=ws://127.0.0.1:1")};
        for (const auto &[outcome, code] : {std::pair<Result<int>, int>{0, Ok}, {1, Refused},
                 {fail(ErrorCode::Unavailable, QStringLiteral("no usherd")), Refused}}) {
            m_serverOutcome = outcome;
            QCOMPARE(ctl(arguments).code, code);
            QCOMPARE(m_serverArguments.join(u' '), server);
        }
        m_serverOutcome = 0;
    }

    void backups_whenVerifiedOrCancelled_thenTheServersWord()
    {
        const Ran made = ctl("backup --json");
        QCOMPARE(made.code, int(Ok));
        const QString name = made.json().value(QStringLiteral("file")).toString().section(u'/', -1);
        QVERIFY(ctl("backups").out.contains(name));
        const Ran verified = ctl({QStringLiteral("backups"), QStringLiteral("verify"), name});
        QCOMPARE(verified.code, int(Ok));
        QVERIFY2(verified.out.contains(QLatin1String("is sound"))
                && verified.out.contains(QLatin1String("account")),
            qPrintable(verified.out));
        QCOMPARE(ctl("backups verify usher-20200101T000000000Z.db").code, int(Partly));
        QCOMPARE(ctl("backups verify ../usher.db").code, int(Refused));
        QCOMPARE(ctl("backup cancel").code, int(Refused)); // none is being made
        QVERIFY(ctl("backup status").out.contains(name));
    }

    void backup_whenMade_thenNamesItsFile()
    {
        const Ran ran = ctl("backup --json");
        QVERIFY2(ran.code == Ok, qPrintable(ran.err));
        QVERIFY(QFile::exists(ran.json()[QStringLiteral("file")].toString()));
        QVERIFY(!ctl("store status").out.contains(u"none"));
    }

    void tls_whenTheServersCertificateIsNotTrusted_thenNoPasswordIsSent()
    {
        const auto identity = http::test::Identity::make("127.0.0.1");
        QTemporaryDir folder;
        const QString certificate = folder.filePath(QStringLiteral("cert.pem"));
        const QString key = folder.filePath(QStringLiteral("key.pem"));
        for (const auto &[path, bytes] :
            {std::pair{certificate, identity.certificatePem()}, std::pair{key, identity.keyPem()}}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        }
        DaemonFixture daemon;
        daemon.set(QStringLiteral("listener.admin"), QStringLiteral("certificate"), certificate);
        daemon.set(QStringLiteral("listener.admin"), QStringLiteral("key"), key);
        const QString problem = daemon.start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        m_files.insert(QStringLiteral("ca.pem"), identity.certificatePem());
        m_files.insert(QStringLiteral("other.pem"), http::test::Identity::make("other").certificatePem());
        const QStringList status = words("status --server")
            << QStringLiteral("wss://127.0.0.1:%1").arg(daemon.adminPort());
        const Ran trusted = ctl(status + words("--ca ca.pem"));
        QVERIFY2(trusted.code == Ok, qPrintable(trusted.err));
        for (const QStringList &way : {QStringList(), words("--ca other.pem")}) {
            const Ran refused = ctl(status + way);
            QCOMPARE(refused.code, int(NoServer));
            QVERIFY2(refused.err.contains(u"no secure connection"), qPrintable(refused.err));
        }
        const Ran plain
            = ctl(words("status --server") << QStringLiteral("ws://127.0.0.1:%1").arg(daemon.adminPort()));
        QCOMPARE(plain.code, int(NoServer));
    }

    void call_whenMethodIsUnknown_thenIsRefused()
    {
        QCOMPARE(ctl("call no.such").code, int(Refused));
        QCOMPARE(ctl("call node.status {\"x\":1}").code, int(Refused));
    }
};

QTEST_GUILESS_MAIN(UsherctlTest)
#include "tst_usherctl.moc"
