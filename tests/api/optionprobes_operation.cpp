// Probes of [log], [alarms] and [store].

#include "tests/api/optionprobes.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QRegularExpression>

namespace usher::test {

namespace {

Q_LOGGING_CATEGORY(lcProbe, "server.probe", QtInfoMsg)
Q_LOGGING_CATEGORY(lcTrace, "server.probe.trace", QtInfoMsg)
Q_LOGGING_CATEGORY(lcForeign, "qt.probe.library", QtWarningMsg)

/// Asks the server for something; the word stands in the line of the access log.
QByteArray visit(const ProbeServer &server)
{
    const QByteArray word = freshWord();
    server.internally().get("/genesys/1/node?mark=" + word);
    return word;
}

/// Logs a warning, which every output takes, and waits for it: what was logged before is written then.
void mark(ProbeServer &server)
{
    const QByteArray word = freshWord();
    qCWarning(lcProbe) << word.constData();
    server.logged(word);
}

void probeVerbose(ProbeServer &server)
{
    const auto isLogged = [&](const char *verbose) {
        server.change("log", {{s("verbose"), s(verbose)}});
        const QByteArray word = visit(server);
        mark(server);
        return server.log("all-a.log").contains(word);
    };
    expect(!isLogged("standard"), s("a request is logged at standard"));
    expect(isLogged("interaction"), s("a request is not logged at interaction"));
}

/// The line of a visit under @p options of [log], which go again.
QByteArray lineWith(ProbeServer &server, Values options)
{
    server.change("log", options);
    const QByteArray line = server.logged(visit(server));
    for (QString &value : options)
        value.clear();
    server.change("log", options);
    return line;
}

void probeMessageFormat(ProbeServer &server)
{
    static const QRegularExpression origin(s("\\[\\S+ node-01 \\d+ \\d+\\]"));
    const QString usual = QString::fromUtf8(lineWith(server, {}));
    expect(!origin.match(usual).hasMatch(), usual);
    const QString full = QString::fromUtf8(lineWith(server, {{s("message-format"), s("full")}}));
    expect(origin.match(full).hasMatch(), full);
}

void probePattern(ProbeServer &server)
{
    const QByteArray usual = lineWith(server, {});
    expect(usual.contains(" INFO ") && !usual.endsWith("(node-01)"), QString::fromUtf8(usual));
    const QByteArray line = lineWith(server, {{s("outputPattern"), s("%m (%N)%n")}});
    expect(!line.contains(" INFO ") && line.endsWith("(node-01)"), QString::fromUtf8(line));
}

void probeFormat(ProbeServer &server)
{
    expect(QJsonDocument::fromJson(lineWith(server, {})).isNull(), s("text is JSON"));
    const QJsonObject line = QJsonDocument::fromJson(lineWith(server, {{s("format"), s("json")}})).object();
    expectEqual(line.value(s("node")).toString(), s("node-01"));
    expect(line.value(s("message")).toString().contains(s("/genesys/1/node")), s("no message"));
}

void probeSuppressData(ProbeServer &server)
{
    const auto line = [&] {
        const QByteArray word = freshWord();
        server.internally().get("/genesys/1/node?colour=blueish&mark=" + word);
        return server.logged(word);
    };
    expect(line().contains("colour=blueish"), s("suppressed without being named"));
    server.change("log", {{s("suppress-data"), s("shape,Colour")}});
    expect(line().contains("colour=***"), s("shown though it is suppressed"));
    server.change("log", {{s("suppress-data"), {}}});
    expect(line().contains("colour=blueish"), s("suppressed without being named"));
}

void probeAffectedLoggers(ProbeServer &server)
{
    const auto isLogged = [&] {
        const QByteArray word = freshWord();
        qCInfo(lcForeign) << word.constData();
        mark(server);
        return server.log("all-a.log").contains(word);
    };
    expect(!isLogged(), s("a library's message is logged"));
    server.change("log", {{s("affectedLoggers"), s("qt.probe.*")}});
    expect(isLogged(), s("the library's message is not logged"));
    server.change("log", {{s("affectedLoggers"), {}}});
    expect(!isLogged(), s("a library's message is logged"));
}

void probeTimeFormat(ProbeServer &server)
{
    static const QRegularExpression date(s("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}"));
    static const QRegularExpression time(s("^\\d{2}:\\d{2}:\\d{2}"));
    const auto begins = [&](const Values &options, const QRegularExpression &form) {
        const QString line = QString::fromUtf8(lineWith(server, options));
        expect(form.match(line).hasMatch(), line);
    };
    begins({}, date);
    begins({{s("time_format"), s("time")}}, time);
    begins({{s("time_format"), s("ISO8601")}}, date);
}

void probeTimeConvert(ProbeServer &server)
{
    const auto offsetMinutes = [&](const Values &options) {
        const QString line = QString::fromUtf8(lineWith(server, options));
        QDateTime time = QDateTime::fromString(line.left(19), Qt::ISODate);
        time.setTimeSpec(Qt::UTC);
        return static_cast<int>((QDateTime::currentDateTimeUtc().secsTo(time) + 60 * 24 * 60 + 30) / 60)
            - 60 * 24;
    };
    const int zone = 330; // set for this process
    expectEqual(offsetMinutes({}), zone);
    expectEqual(offsetMinutes({{s("time_convert"), s("utc")}}), 0);
    expectEqual(offsetMinutes({{s("time_convert"), s("local")}}), zone);
}

/// A message of each level, and which of them the file holds then: "standard trace".
QString levelsIn(ProbeServer &server, const char *file)
{
    server.change("log", {{s("verbose"), s("all")}});
    const QByteArray standard = freshWord(), interaction = visit(server), trace = freshWord(),
                     debug = freshWord();
    qCInfo(lcProbe) << standard.constData();
    qCInfo(lcTrace) << trace.constData();
    qCDebug(lcProbe) << debug.constData();
    mark(server);
    server.change("log", {{s("verbose"), s("interaction")}});
    QStringList found;
    const QByteArray text = server.log(file);
    for (const auto &[word, name] : {std::pair(standard, "standard"), std::pair(interaction, "interaction"),
             std::pair(trace, "trace"), std::pair(debug, "debug")}) {
        if (text.contains(word))
            found.append(s(name));
    }
    return found.join(u' ');
}

Probe output(const char *option, const char *file, const char *levels)
{
    Probe probe;
    probe.stored = {{s("log"), {{s(option), s(file)}}}};
    probe.before = [=](ProbeServer &server) {
        expectEqual(levelsIn(server, file), QString());
        expect(
            !QFileInfo::exists(server.path(s("log/") + s(file))), s("the file is there before the restart"));
    };
    probe.after = [=](ProbeServer &server) {
        // The other files are flushed within a second.
        QString seen;
        eventually(
            [&] {
                seen = levelsIn(server, file);
                return seen == s(levels);
            },
            s("the file does not get the messages of its level: ") + seen);
    };
    return probe;
}

QStringList closedFiles(const ProbeServer &server, const char *name)
{
    return QDir(server.path(s("log"))).entryList({s(name) + s(".*_*.log")}, QDir::Files);
}

/// Writes @p kilobytes to the log.
void fill(ProbeServer &server, int kilobytes)
{
    server.change("log", {{s("verbose"), s("all")}});
    const QByteArray line(1000, 'f');
    for (int i = 0; i < kilobytes; ++i)
        qCDebug(lcProbe) << line.constData(); // not held back as a repeat
    mark(server);
    server.change("log", {{s("verbose"), s("interaction")}});
}

Probe segment()
{
    Probe probe;
    probe.stored = {{s("log"), {{s("segment"), s("400")}}}};
    probe.before = [](ProbeServer &server) { // 100 so far
        const auto closed = closedFiles(server, "all-a").size();
        fill(server, 150);
        expect(closedFiles(server, "all-a").size() > closed, s("no file was closed at 100 KB"));
    };
    probe.after = [](ProbeServer &server) {
        qint64 largest = 0;
        for (int i = 0; i < 20; ++i) {
            fill(server, 30);
            largest = std::max(largest, QFileInfo(server.path(s("log/all-b.log"))).size());
        }
        expect(largest > 300 * 1024 && largest <= 400 * 1024,
            s("the largest file had bytes: ") + QString::number(largest));
    };
    return probe;
}

Probe expire()
{
    Probe probe;
    probe.stored = {{s("log"), {{s("expire"), s("1")}}}};
    probe.before = [](ProbeServer &server) { // 20 so far
        fill(server, 350);
        expect(closedFiles(server, "all-a").size() >= 3, s("closed files are gone"));
    };
    probe.after = [](ProbeServer &server) {
        fill(server, 900);
        expectEqual(closedFiles(server, "all-b"), QStringList());
    };
    return probe;
}

Probe buffering()
{
    // The shortest of some times until a line is in the file: a second with buffering, at once without.
    const auto shortestMs = [](ProbeServer &server, int tries) {
        qint64 shortest = 100'000;
        for (int i = 0; i < tries; ++i) {
            mark(server); // leaves nothing to be flushed with the line
            const QByteArray word = freshWord();
            QElapsedTimer timer;
            timer.start();
            qCInfo(lcProbe) << word.constData();
            server.logged(word);
            shortest = std::min(shortest, timer.elapsed());
        }
        return shortest;
    };
    Probe probe;
    probe.stored = {{s("log"), {{s("buffering"), s("true")}}}};
    probe.before = [=](ProbeServer &server) {
        const qint64 shortest = shortestMs(server, 5);
        expect(shortest < 400, s("a line was held back for ms: ") + QString::number(shortest));
    };
    probe.after = [=](ProbeServer &server) {
        const qint64 shortest = shortestMs(server, 2);
        expect(shortest >= 400, s("a line was written after ms: ") + QString::number(shortest));
    };
    return probe;
}

// --- [alarms], [store]

void probeSeverity(ProbeServer &server)
{
    const auto raised = [&](const QString &severity) {
        server.change("alarms", {{s("severity.2002"), severity}});
        server.change("server", {{s("web_port"), s("9")}});
        const QStringList standing = server.alarms(true);
        server.change("server", {{s("web_port"), {}}});
        return standing.filter(s("2002/web_port")).value(0);
    };
    const QString usual = raised({});
    expect(!usual.isEmpty() && !usual.endsWith(s("info")), usual);
    expectEqual(raised(s("info")), s("2002/web_port info"));
    expectEqual(raised(s("critical")), s("2002/web_port critical"));
    expectEqual(raised({}), usual);
}

QString backUp(ProbeServer &server)
{
    return server.must("store.backup").value(s("file")).toString();
}

void probeBackupFolder(ProbeServer &server)
{
    expectEqual(QFileInfo(backUp(server)).path(), server.path(s("backup")));
    server.change("store", {{s("backup-folder"), s("elsewhere")}});
    const QFileInfo file(backUp(server));
    expectEqual(file.path(), server.path(s("elsewhere")));
    expect(file.size() > 0, s("an empty backup"));
    server.change("store", {{s("backup-folder"), {}}});
}

void probeBackupKeep(ProbeServer &server)
{
    const auto kept = [&] {
        const QString folder = QFileInfo(backUp(server)).path();
        backUp(server);
        backUp(server);
        return static_cast<int>(QDir(folder).entryList(QDir::Files).filter(s("usher")).size());
    };
    server.change("store", {{s("backup-folder"), s("kept")}});
    expectEqual(kept(), 3);
    server.change("store", {{s("backup-keep"), s("2")}});
    expectEqual(kept(), 2);
    server.change("store", {{s("backup-keep"), {}}, {s("backup-folder"), {}}});
}

void probeBackupInterval(ProbeServer &server)
{
    // The first one is made a minute after the start; that it is overdue is said at twice the interval.
    const QString alarm = s("2012/backup");
    server.change("store", {{s("backup-folder"), s("never")}, {s("backup-interval"), {}}});
    expect(!server.alarms().contains(alarm), s("overdue within a day"));
    eventually(
        [&] {
            server.change("store", {{s("backup-interval"), s("2")}});
            server.change("store", {{s("backup-interval"), s("1")}});
            return server.alarms().contains(alarm);
        },
        s("not overdue after twice the interval"));
    server.change("store", {{s("backup-interval"), s("0")}});
    expect(!server.alarms().contains(alarm), s("overdue though none is wanted"));
    server.change("store", {{s("backup-folder"), {}}, {s("backup-interval"), {}}});
}

/// How many of a crowd of writes are turned away while the writer waits.
int turnedAway(ProbeServer &server)
{
    constexpr int crowd = 60;
    const QByteArray pending = "usher_http_requests_pending";
    std::vector<std::unique_ptr<RawSocket>> sockets;
    int refused = 0;
    {
        const StoreLock lock(server.path(s("usher.db")));
        for (int i = 0; i < crowd; ++i) {
            sockets.push_back(std::make_unique<RawSocket>(server.fixture.internalPort()));
            sockets.back()->send(
                "POST /genesys/1/storage/60 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\na=b");
        }
        eventually(
            [&] {
                refused = 0;
                for (const auto &socket : sockets)
                    refused += socket->received().contains("503") ? 1 : 0;
                return refused + static_cast<int>(server.metric(pending)) > crowd; // its own request is one
            },
            s("the crowd was not taken"));
    }
    for (const auto &socket : sockets) {
        const QByteArray answer = socket->toEnd();
        expect(answer.startsWith("HTTP/1.1 200")
                || (answer.startsWith("HTTP/1.1 503") && answer.contains("Retry-After")),
            QString::fromUtf8(answer));
    }
    return refused;
}

Probe queueLimit()
{
    Probe probe;
    probe.stored = {{s("store"), {{s("queue-limit"), s("16")}}}};
    probe.before = [](ProbeServer &server) { expectEqual(turnedAway(server), 0); };
    probe.after = [](ProbeServer &server) {
        const int refused = turnedAway(server);
        expect(refused >= 60 - 2 * 16, s("turned away: ") + QString::number(refused));
    };
    return probe;
}

void probeUrl(ProbeServer &)
{
    ProbeServer server;
    server.start();
    server.change("service.kept", {{s("_type"), s("builtin")}, {s("_service"), s("get")}});
    const auto stored
        = server.apply({{s("options"), s("cluster"), s("store"), {{s("url"), s("sqlite:other.db")}}}});
    expect(!stored && stored.error().message.contains(s("store/url")), s("the store keeps where it is"));
    server.fixture.set(s("store"), s("url"), s("sqlite:other.db"));
    server.restart();
    expect(QFileInfo::exists(server.path(s("other.db"))), s("no such file"));
    expectEqual(server.must("store.status").value(s("location")).toString(), server.path(s("other.db")));
    expectEqual(server.publicly().get("/genesys/1/service/kept").status, 404);
    server.fixture.set(s("store"), s("url"), {});
    server.restart();
    expectEqual(server.publicly().get("/genesys/1/service/kept").status, 200);
}

} // namespace

void addOperationProbes(Probes &probes)
{
    const std::pair<const char *, void (*)(ProbeServer &)> all[] = {
        {"log/verbose", probeVerbose},
        {"log/message-format", probeMessageFormat},
        {"log/outputPattern", probePattern},
        {"log/format", probeFormat},
        {"log/suppress-data", probeSuppressData},
        {"log/affectedLoggers", probeAffectedLoggers},
        {"log/time_format", probeTimeFormat},
        {"log/time_convert", probeTimeConvert},
        {"alarms/severity.*", probeSeverity},
        {"store/backup-interval", probeBackupInterval},
        {"store/backup-folder", probeBackupFolder},
        {"store/backup-keep", probeBackupKeep},
        {"store/url", probeUrl},
    };
    for (const auto &[row, see] : all)
        probes[s(row)] = atOnce(see);
    probes[s("log/all")] = output("all", "all-b.log", "standard interaction trace debug");
    probes[s("log/standard")] = output("standard", "standard.log", "standard");
    probes[s("log/trace")] = output("trace", "trace.log", "standard interaction trace");
    probes[s("log/debug")] = output("debug", "debug.log", "standard interaction trace debug");
    probes[s("log/segment")] = segment();
    probes[s("log/expire")] = expire();
    probes[s("log/buffering")] = buffering();
    probes[s("store/queue-limit")] = queueLimit();
}

} // namespace usher::test
