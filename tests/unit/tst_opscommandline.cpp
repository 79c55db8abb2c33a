#include "server/ops/commandline.h"

#include <QTest>

using namespace usher;
using namespace usher::ops;

class OpsCommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_whenEverythingIsGiven_thenEverythingIsKept()
    {
        const auto line = parseCommandLine({QStringLiteral("--data-dir"), QStringLiteral("/var/lib/usher"),
            QStringLiteral("--public=127.0.0.1:0"), QStringLiteral("--internal"),
            QStringLiteral("[::1]:8081"), QStringLiteral("--admin"), QStringLiteral("localhost:65535"),
            QStringLiteral("--cluster=10.0.0.1:7000"), QStringLiteral("--config"),
            QStringLiteral("/etc/usher.conf"), QStringLiteral("--set"), QStringLiteral("log/verbose=debug"),
            QStringLiteral("--set"), QStringLiteral("port_restrictions//genesys/1/storage/*=8080,90-98"),
            QStringLiteral("--set=log/verbose = trace"), QStringLiteral("--set"),
            QStringLiteral("store/url=postgresql://h/db?a=b"), QStringLiteral("--store=sqlite:other.db")});
        QVERIFY2(line, line ? "" : qPrintable(line.error().message));
        QCOMPARE(line->action, CommandLine::Action::Serve);
        QCOMPARE(line->dataFolder, QStringLiteral("/var/lib/usher"));
        QCOMPARE(line->publicAddress, QStringLiteral("127.0.0.1:0"));
        QCOMPARE(line->internalAddress, QStringLiteral("[::1]:8081"));
        QCOMPARE(line->adminAddress, QStringLiteral("localhost:65535"));
        QCOMPARE(line->clusterAddress, QStringLiteral("10.0.0.1:7000"));
        QCOMPARE(line->configFile, QStringLiteral("/etc/usher.conf"));
        QCOMPARE(line->assignments,
            (QStringList{QStringLiteral("log/verbose=debug"),
                QStringLiteral("port_restrictions//genesys/1/storage/*=8080,90-98"),
                QStringLiteral("log/verbose = trace"), QStringLiteral("store/url=postgresql://h/db?a=b"),
                QStringLiteral("store/url=sqlite:other.db")}));
    }

    void parse_whenActionIsNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("action");
        const auto row = [](const char *name, const QStringList &arguments, CommandLine::Action action) {
            QTest::newRow(name) << arguments << static_cast<int>(action);
        };
        row("check", {QStringLiteral("--check-config"), QStringLiteral("--data-dir=d")},
            CommandLine::Action::CheckConfig);
        row("check without folder", {QStringLiteral("--check-config")}, CommandLine::Action::CheckConfig);
        row("reference", {QStringLiteral("--print-option-reference")},
            CommandLine::Action::PrintOptionReference);
        row("restore", {QStringLiteral("--data-dir=d"), QStringLiteral("--restore"), QStringLiteral("b.db")},
            CommandLine::Action::Restore);
        row("restore and replace",
            {QStringLiteral("--replace"), QStringLiteral("--data-dir=d"), QStringLiteral("--restore=b.db")},
            CommandLine::Action::Restore);
        row("verify", {QStringLiteral("--verify=b.db")}, CommandLine::Action::Verify);
        row("verify with a key",
            {QStringLiteral("--verify"), QStringLiteral("b.db"), QStringLiteral("--data-dir=d")},
            CommandLine::Action::Verify);
        row("migrate", {QStringLiteral("--data-dir=d"), QStringLiteral("--migrate")},
            CommandLine::Action::Migrate);
        row("version", {QStringLiteral("--version")}, CommandLine::Action::Version);
        row("help wins", {QStringLiteral("--bogus"), QStringLiteral("--version"), QStringLiteral("--help")},
            CommandLine::Action::Help);
        row("-h", {QStringLiteral("-h")}, CommandLine::Action::Help);
    }
    void parse_whenActionIsNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, action);
        const auto line = parseCommandLine(arguments);
        QVERIFY2(line, line ? "" : qPrintable(line.error().message));
        QCOMPARE(static_cast<int>(line->action), action);
    }

    void parse_whenWrong_thenTheFlagIsNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("flag");
        QTest::addColumn<QString>("mentions");
        const auto row = [](const char *name, const QStringList &arguments, const char *flag,
                             const char *mentions) {
            QTest::newRow(name) << arguments << QString::fromLatin1(flag) << QString::fromLatin1(mentions);
        };
        const QString folder = QStringLiteral("--data-dir=d");
        row("nothing", {}, "--data-dir", "missing");
        row("no folder", {QStringLiteral("--public=1.2.3.4:5")}, "--data-dir", "missing");
        row("restore without folder", {QStringLiteral("--restore=b")}, "--data-dir", "missing");
        row("unknown", {folder, QStringLiteral("--prot=1")}, "--prot", "--help");
        row("misspelt", {folder, QStringLiteral("--data-directory=d")}, "--data-directory",
            "--data-dir meant");
        row("stray word", {folder, QStringLiteral("serve")}, "serve", "not expected");
        row("no value", {QStringLiteral("--data-dir")}, "--data-dir", "needs a value");
        row("flag as value", {QStringLiteral("--data-dir"), QStringLiteral("--public")}, "--data-dir",
            "needs a value");
        row("empty value", {QStringLiteral("--data-dir=")}, "--data-dir", "empty");
        row("twice", {folder, QStringLiteral("--data-dir=e")}, "--data-dir", "twice");
        row("value for a switch", {folder, QStringLiteral("--check-config=yes")}, "--check-config",
            "no value");
        row("two actions", {folder, QStringLiteral("--check-config"), QStringLiteral("--restore=b")},
            "--restore", "only one");
        row("replace alone", {folder, QStringLiteral("--replace")}, "--replace", "--restore");
        row("verify without file", {QStringLiteral("--verify")}, "--verify", "needs a value");
        row("port missing", {folder, QStringLiteral("--public=127.0.0.1")}, "--public", "host:port");
        row("port empty", {folder, QStringLiteral("--public=127.0.0.1:")}, "--public", "host:port");
        row("port too large", {folder, QStringLiteral("--internal=127.0.0.1:65536")}, "--internal", "65535");
        row("port signed", {folder, QStringLiteral("--admin=127.0.0.1:+80")}, "--admin", "host:port");
        row("port negative", {folder, QStringLiteral("--admin=127.0.0.1:-80")}, "--admin", "host:port");
        row("host missing", {folder, QStringLiteral("--admin=:80")}, "--admin", "host:port");
        row("bare v6", {folder, QStringLiteral("--admin=::1:80")}, "--admin", "[v6]");
        row("URL", {folder, QStringLiteral("--public=http://h:80")}, "--public", "host:port");
        row("cluster without port", {folder, QStringLiteral("--cluster=10.0.0.1")}, "--cluster", "host:port");
        row("set without slash", {folder, QStringLiteral("--set=verbose=all")}, "--set",
            "section/option=value");
        row("set without equals", {folder, QStringLiteral("--set=log/verbose")}, "--set",
            "section/option=value");
        row("set without name", {folder, QStringLiteral("--set=log/=all")}, "--set", "section/option=value");
    }
    void parse_whenWrong_thenTheFlagIsNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, flag);
        QFETCH(QString, mentions);
        const auto line = parseCommandLine(arguments);
        QVERIFY(!line);
        QCOMPARE(line.error().code, ErrorCode::BadParameter);
        QCOMPARE(line.error().field, flag);
        QVERIFY2(line.error().message.startsWith(flag), qPrintable(line.error().message));
        QVERIFY2(line.error().message.contains(mentions), qPrintable(line.error().message));
    }

    void help_whenPrinted_thenEveryFlagIsIn()
    {
        const QString help = commandLineHelp();
        for (const char *flag : {"--data-dir", "--public", "--internal", "--admin", "--cluster", "--config",
                 "--set", "--check-config", "--print-option-reference", "--restore", "--replace", "--verify",
                 "--version", "--help", "USHER_ADMIN_PASSWORD"})
            QVERIFY2(help.contains(QLatin1String(flag)), flag);
    }
};

QTEST_GUILESS_MAIN(OpsCommandLineTest)
#include "tst_opscommandline.moc"
