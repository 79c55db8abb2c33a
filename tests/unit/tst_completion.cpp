#include "app/usherctl/command.h"
#include "tests/support/daemonfixture.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace usher;
using namespace usher::ctl;

namespace {

const QString scriptPath = QStringLiteral(USHER_COMPLETION);

QString script()
{
    QFile file(scriptPath);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The lines between "# begin NAME" and "# end NAME".
QString block(const QString &text, const QString &name)
{
    return text.section(QStringLiteral("# begin %1\n").arg(name), 1, 1)
        .section(QStringLiteral("# end %1\n").arg(name), 0, 0);
}

/// With USHER_WRITE_COMPLETION the file is brought up to date first.
void compareBlock(const QString &name, const QString &expected)
{
    const QString before = script();
    if (qEnvironmentVariableIsSet("USHER_WRITE_COMPLETION")) {
        const QString begin = QStringLiteral("# begin %1\n").arg(name);
        const QString end = QStringLiteral("# end %1\n").arg(name);
        QString after = before;
        after.replace(begin + block(before, name) + end, begin + expected + end);
        QFile file(scriptPath);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(after.toUtf8());
    }
    QCOMPARE(block(script(), name), expected);
}

QString optionWords(const std::function<bool(const char *)> &isWanted)
{
    QStringList words;
    for (const OptionDef &def : optionDefs()) {
        if (isWanted(def.name))
            words.append(QStringLiteral("--") + QLatin1String(def.name)
                + (def.value ? QStringLiteral("=") : QString()));
    }
    return words.join(u' ');
}

QStringList complete(const QString &line)
{
    const QStringList words = line.split(u' ');
    QProcess bash;
    bash.start(QStringLiteral("bash"),
        QStringList{QStringLiteral("--norc"), QStringLiteral("-c"),
            QStringLiteral("source \"$0\"; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _usherctl; "
                           "printf '%s\\n' \"${COMPREPLY[@]}\""),
            scriptPath}
            + words);
    if (!bash.waitForFinished())
        return {QStringLiteral("bash did not end")};
    return QString::fromUtf8(bash.readAllStandardOutput() + bash.readAllStandardError())
        .split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class CompletionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commands_whenCompared_thenAreThoseOfTheProgram()
    {
        QSet<QByteArray> used;
        QStringList lines;
        for (const Command &command : allCommands()) {
            const auto isOwn = [&](const char *name) {
                return std::ranges::any_of(
                    command.options, [&](const char *own) { return qstrcmp(own, name) == 0; });
            };
            for (const char *name : command.options)
                used.insert(name);
            lines.append(QLatin1String(command.name) + u'|' + optionWords(isOwn));
        }
        const QString global = u'|' + optionWords([&](const char *name) { return !used.contains(name); });
        lines.sort();
        compareBlock(QStringLiteral("commands"), global + u'\n' + lines.join(u'\n') + u'\n');
    }

    void topics_whenCompared_thenAreThoseOfTheServer()
    {
        test::DaemonFixture server;
        QCOMPARE(server.start(), QString());
        const auto answer = server.call("topics.list");
        QVERIFY(answer);
        QString lines;
        for (const QJsonValue topic : answer->value(QStringLiteral("topics")).toArray())
            lines += topic[QStringLiteral("topic")].toString() + u'\n';
        compareBlock(QStringLiteral("topics"), lines);
    }

    void word_whenBegun_thenIsCompleted_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *line, const char *words) {
            QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(words);
        };
        row("usherctl stat", "status");
        row("usherctl sto", "store");
        row("usherctl store sta", "status");
        row("usherctl --server ws://x --json disc", "discover");
        row("usherctl watch al", "alarms");
        row("usherctl watch be", "");
        row("usherctl watch alarms --fil", "--filter");
        row("usherctl --ser", "--server");
        row("usherctl alarms --hi", "--history");
        row("usherctl status --hi", "");
        row("usherctl accounts create x --role su", "supervisor");
        row("usherctl nosuch x", "");
    }
    void word_whenBegun_thenIsCompleted()
    {
        QFETCH(QString, line);
        QFETCH(QString, words);
        QCOMPARE(complete(line).join(u' '), words);
    }
};

QTEST_GUILESS_MAIN(CompletionTest)
#include "tst_completion.moc"
