#include "app/usherctl/command.h"
#include "shared/protocol/configurationmessages.h"
#include "shared/protocol/operationmessages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace usher;
using namespace usher::ctl;

namespace {

// A channel that answers from a table and remembers what it was asked.
class FakeChannel final : public Channel
{
public:
    struct Script
    {
        QMap<QByteArray, QJsonObject> answers;
        QMap<QByteArray, Error> errors;
        QList<std::pair<QByteArray, QJsonObject>> asked;
        bool lost = false;
    };
    explicit FakeChannel(Script &script)
        : m_script(script)
    {
    }
    Result<QJsonObject> request(
        const QByteArray &method, const QJsonObject &params, std::chrono::milliseconds) override
    {
        m_script.asked.append({method, params});
        if (m_script.errors.contains(method))
            return fail(m_script.errors.value(method));
        return m_script.answers.value(method);
    }
    bool isLost() const override { return m_script.lost; }

private:
    Script &m_script;
};

// One run of the program with everything around it made up.
struct Shell
{
    int run(const QStringList &arguments)
    {
        out.clear();
        err.clear();
        QTextStream outStream(&out), errStream(&err);
        Environment environment{outStream, errStream,
            [this](const QString &name) { return variables.value(name); },
            [this](const QString &prompt) -> Result<QString> {
                prompts.append(prompt);
                if (typed.isEmpty())
                    return fail(ErrorCode::BadParameter, QStringLiteral("nobody there"));
                return typed.takeFirst();
            },
            [this](const QString &path) -> Result<QByteArray> {
                if (!files.contains(path))
                    return fail(ErrorCode::BadParameter, path + QStringLiteral(" cannot be read"));
                return files.value(path);
            },
            [this](const Target &wanted) -> Result<std::unique_ptr<Channel>> {
                target = wanted;
                if (connectError)
                    return fail(*connectError);
                return std::unique_ptr<Channel>(std::make_unique<FakeChannel>(script));
            }};
        return runUsherctl(arguments, environment);
    }

    QMap<QString, QString> variables{{QStringLiteral("USHER_PASSWORD"), QStringLiteral("from variable")}};
    QStringList typed;
    QStringList prompts;
    QMap<QString, QByteArray> files;
    FakeChannel::Script script;
    std::optional<Error> connectError;
    Target target;
    QString out;
    QString err;
};

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class UsherctlArgumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandLine_whenMisused_thenSaysHowAndConnectsNowhere_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *line, const char *message) {
            QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(message);
        };
        row("", "a command is missing");
        row("nonsense", "no command nonsense");
        row("services", "services list");
        row("services frobnicate", "services list");
        row("status extra", "usage: usherctl status");
        row("services show", "usage: usherctl services show NAME");
        row("services show a b", "usage:");
        row("services set a", "usage:");
        row("--unknown status", "--unknown");
        row("status --limit 3", "no option --limit");
        row("status --json=yes", "takes no value");
        row("status --server", "needs a value");
        row("status --json --json", "twice");
        row("--server http://x status", "--server must be");
        row("--server ws:// status", "--server must be");
        row("--server ws://user:pw@x status", "--server must be");
        row("--server ws://x status --ca missing.pem", "missing.pem");
        row("--password-file missing status", "missing");
    }
    void commandLine_whenMisused_thenSaysHowAndConnectsNowhere()
    {
        QFETCH(QString, line);
        QFETCH(QString, message);
        Shell shell;
        QCOMPARE(shell.run(line.split(u' ', Qt::SkipEmptyParts)), int(Refused));
        QVERIFY2(shell.err.contains(message), qPrintable(shell.err));
        QCOMPARE(shell.out, QString());
        QVERIFY(shell.target.url.isEmpty());
    }

    void arguments_whenWrong_thenTheCommandSaysSo_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *line, const char *message) {
            QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(message);
        };
        row("services set a b", "KEY=VALUE");
        row("services set a =b", "KEY=VALUE");
        row("services set a b=1 b=2", "twice");
        row("options set verbose=all", "SECTION/NAME");
        row("options set log/=all", "SECTION/NAME");
        row("options set log/a=1 web/b=2 --revision 3", "one section");
        row("options get log", "SECTION/NAME");
        row("alarms --limit 0", "--limit must be a number from 1 to 1000");
        row("audit --limit many", "--limit");
        row("audit --before x", "--before");
        row("services delete a --revision -1", "--revision");
        row("accounts add bob", "--role is needed");
        row("accounts set bob", "nothing to change");
        row("accounts set bob --enable --disable", "exclude each other");
        row("sessions revoke", "SESSION or --all");
        row("sessions revoke x --all y", "SESSION or --all");
        row("call x [1]", "JSON object");
        row("import missing.json", "missing.json");
        row("import f --format csv", "--format must be");
        row("import f --as cluster", "--as goes with");
        row("import f --format vendor --as nobody", "node:<name>");
    }
    void arguments_whenWrong_thenTheCommandSaysSo()
    {
        QFETCH(QString, line);
        QFETCH(QString, message);
        Shell shell;
        shell.files.insert(QStringLiteral("f"), "{}");
        shell.script.answers.insert("config.records",
            protocol::toJson(protocol::RecordsAnswer{{Record{
                {RecordKind::Options, QStringLiteral("cluster"), QStringLiteral("service.a")}, 1, {}}}}));
        shell.script.answers.insert("accounts.list",
            {{QStringLiteral("accounts"), QJsonArray()}, {QStringLiteral("roles"), QJsonArray()}});
        QCOMPARE(shell.run(line.split(u' ')), int(Refused));
        QVERIFY2(shell.err.contains(message), qPrintable(shell.err));
        for (const auto &[method, params] : std::as_const(shell.script.asked))
            QVERIFY2(method == "config.records" || method == "accounts.list", method.constData());
    }

    void help_whenAsked_thenNeedsNoServer()
    {
        Shell shell;
        QCOMPARE(shell.run(words("--help")), int(Ok));
        for (const Command &command : allCommands())
            QVERIFY2(shell.out.contains(QLatin1String(command.name)), command.name);
        for (const Command &command : allCommands()) {
            QCOMPARE(shell.run(words(command.name) + words("--help")), int(Ok));
            QVERIFY2(shell.out.contains(QLatin1String(command.name)), command.name);
            for (const char *option : command.options)
                QVERIFY2(shell.out.contains(QStringLiteral("--") + QLatin1String(option)), option);
        }
        QCOMPARE(shell.run(words("-h")), int(Ok));
        QCOMPARE(shell.run(words("--version")), int(Ok));
        QVERIFY(shell.out.startsWith(u"usherctl "));
        QVERIFY(shell.target.url.isEmpty());
    }

    void commands_whenDeclared_thenTheirOptionsExist()
    {
        QSet<QString> names;
        for (const Command &command : allCommands()) {
            QVERIFY2(!names.contains(QLatin1String(command.name)), command.name);
            names.insert(QLatin1String(command.name));
            QVERIFY(command.run);
            for (const char *option : command.options) {
                QVERIFY2(std::ranges::any_of(optionDefs(),
                             [&](const OptionDef &def) { return qstrcmp(def.name, option) == 0; }),
                    option);
            }
        }
    }

    void target_whenNamed_thenOptionBeatsVariableBeatsDefault()
    {
        Shell shell;
        QCOMPARE(shell.run(words("discover")), int(Refused)); // the fake answers nothing useful
        QCOMPARE(shell.target.url, QUrl(QStringLiteral("ws://127.0.0.1:8082")));
        QCOMPARE(shell.target.account, QStringLiteral("admin"));
        QCOMPARE(shell.target.password, QStringLiteral("from variable"));
        shell.variables.insert(QStringLiteral("USHER_SERVER"), QStringLiteral("wss://a:1"));
        shell.variables.insert(QStringLiteral("USHER_ACCOUNT"), QStringLiteral("ann"));
        (void)shell.run(words("discover"));
        QCOMPARE(shell.target.url.host(), QStringLiteral("a"));
        QCOMPARE(shell.target.account, QStringLiteral("ann"));
        shell.files.insert(QStringLiteral("pw"), "from file\r\nsecond line\n");
        (void)shell.run(words("--server=wss://b:2 discover --account bob --password-file pw"));
        QCOMPARE(shell.target.url, QUrl(QStringLiteral("wss://b:2")));
        QCOMPARE(shell.target.account, QStringLiteral("bob"));
        QCOMPARE(shell.target.password, QStringLiteral("from file"));
        QVERIFY(shell.prompts.isEmpty());
        shell.variables.remove(QStringLiteral("USHER_PASSWORD"));
        shell.typed = {QStringLiteral("typed")};
        (void)shell.run(words("discover"));
        QCOMPARE(shell.target.password, QStringLiteral("typed"));
        QVERIFY(shell.prompts.first().contains(u"ann"));
        QCOMPARE(shell.run(words("discover")), int(Refused)); // nobody to ask
        QVERIFY(shell.err.contains(u"nobody there"));
    }

    void target_whenPlainToAnotherHost_thenWarns()
    {
        Shell shell;
        (void)shell.run(words("--server ws://192.0.2.1:8082 discover"));
        QVERIFY(shell.err.contains(u"unprotected"));
        for (const char *server :
            {"ws://127.0.0.1:1", "ws://localhost:1", "ws://[::1]:1", "wss://192.0.2.1:1"}) {
            (void)shell.run(words("discover --server") + words(server));
            QVERIFY2(!shell.err.contains(u"unprotected"), server);
        }
    }

    void exitCode_whenConnectingFails_thenTellsRefusalFromAbsence()
    {
        Shell shell;
        shell.connectError
            = Error{ErrorCode::Unavailable, QStringLiteral("connection refused"), {}, {}, 0, {}};
        QCOMPARE(shell.run(words("status")), int(NoServer));
        QVERIFY(shell.err.contains(u"connection refused"));
        shell.connectError = Error{
            ErrorCode::Unauthenticated, QStringLiteral("account or password is wrong"), {}, {}, 0, {}};
        QCOMPARE(shell.run(words("status")), int(Refused));
    }

    void exitCode_whenACallFails_thenFollowsTheError_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("lost");
        QTest::addColumn<int>("exit");
        QTest::newRow("not found") << int(ErrorCode::NotFound) << false << int(Partly);
        QTest::newRow("conflict") << int(ErrorCode::Conflict) << false << int(Refused);
        QTest::newRow("forbidden") << int(ErrorCode::Forbidden) << false << int(Refused);
        QTest::newRow("store away") << int(ErrorCode::Unavailable) << false << int(Refused);
        QTest::newRow("connection lost") << int(ErrorCode::Unavailable) << true << int(NoServer);
    }
    void exitCode_whenACallFails_thenFollowsTheError()
    {
        QFETCH(int, code);
        QFETCH(bool, lost);
        QFETCH(int, exit);
        Shell shell;
        shell.script.lost = lost;
        shell.script.errors.insert("node.suspend",
            {static_cast<ErrorCode>(code), QStringLiteral("what went wrong"), QStringLiteral("some/field"),
                {}, 0, {}});
        QCOMPARE(shell.run(words("suspend")), exit);
        QCOMPARE(shell.err, QStringLiteral("usherctl: some/field: what went wrong\n"));
        QCOMPARE(shell.out, QString());
        QCOMPARE(shell.run(words("suspend --json")), exit);
        const QJsonObject error
            = QJsonDocument::fromJson(shell.err.toUtf8()).object()[QStringLiteral("error")].toObject();
        QCOMPARE(error[QStringLiteral("field")].toString(), QStringLiteral("some/field"));
        QVERIFY(!error[QStringLiteral("error")].toString().isEmpty());
    }

    void output_whenTheServerSendsControlCharacters_thenTheTerminalNeverSeesThem()
    {
        Shell shell;
        protocol::AlarmsAnswer answer;
        answer.alarms.append({2001, {}, {}, QStringLiteral("major"), {},
            QStringLiteral("evil \x1b[31m\u202e\nname"), {}, 1, 0});
        shell.script.answers.insert("alarms.list", protocol::toJson(answer));
        QCOMPARE(shell.run(words("alarms")), int(Ok));
        QVERIFY(!shell.out.contains(u'\x1b'));
        QVERIFY(!shell.out.contains(QChar(0x202e)));
        QCOMPARE(shell.out.count(u'\n'), 2);
    }

    void change_whenARevisionIsNamed_thenThatOneTravels()
    {
        Shell shell;
        const RecordKey key{RecordKind::Options, QStringLiteral("cluster"), QStringLiteral("service.a")};
        shell.script.answers.insert("config.records",
            protocol::toJson(
                protocol::RecordsAnswer{{Record{key, 7, {{QStringLiteral("x"), QStringLiteral("1")}}}}}));
        shell.script.answers.insert("config.apply",
            protocol::toJson(ChangeOutcome{QStringLiteral("id"), {Record{key, 8, {}}}, {}, {}}));
        QCOMPARE(shell.run(words("services set a y=2=3 --comment why --dry-run")), int(Ok));
        const auto sent = protocol::fromJson<protocol::ConfigApply>(shell.script.asked.last().second);
        QVERIFY(sent.has_value());
        QCOMPARE(sent->changes.first().seenRevision, 7);
        QCOMPARE(sent->changes.first().set.value(QStringLiteral("y")), QStringLiteral("2=3"));
        QCOMPARE(sent->comment, QStringLiteral("why"));
        QVERIFY(sent->dryRun);
        QVERIFY(shell.out.contains(u"would have revision 8"));
        QCOMPARE(shell.run(words("services set a y=2 --revision 5")), int(Ok));
        QCOMPARE(protocol::fromJson<protocol::ConfigApply>(shell.script.asked.last().second)
                     ->changes.first()
                     .seenRevision,
            5);
        QCOMPARE(shell.run(words("services unset a nothing")), int(Partly));
    }

    void words_whenAfterTwoDashes_thenAreNoOptions()
    {
        const auto split = splitArguments(words("a -- --json -h"), optionDefs());
        QVERIFY(split.has_value());
        QCOMPARE(split->words, words("a --json -h"));
        QVERIFY(split->options.isEmpty());
    }
};

QTEST_APPLESS_MAIN(UsherctlArgumentsTest)
#include "tst_usherctlarguments.moc"
