#include "app/usherctl/command.h"
#include "app/usherctl/text.h"
#include "shared/protocol/backupmessages.h"

#include <algorithm>
#include <thread>

namespace usher::ctl {

using namespace protocol;
using namespace std::chrono_literals;

namespace {

constexpr auto longTime = 61min; // a little longer than the server itself gives it
constexpr auto firstLook = 20ms;
constexpr auto longestLook = 1000ms;
constexpr auto quietTime = 3s; // most backups are done by then

QString progressOf(const BackupStatusAnswer &status)
{
    if (status.rowsTotal > 0)
        return Text::tr("%1 of %2 rows").arg(status.rowsDone).arg(status.rowsTotal);
    if (status.bytesTotal > 0)
        return Text::tr("%1 of %2").arg(sizeForPeople(status.bytesDone), sizeForPeople(status.bytesTotal));
    return Text::tr("begun");
}

/// Watches the backup that has begun until it is over, and says how far it is if that takes long.
Result<BackupStatusAnswer> watchBackup(Run &run)
{
    const auto begun = std::chrono::steady_clock::now();
    QString said;
    for (std::chrono::milliseconds pause = firstLook;;
         pause = std::min<std::chrono::milliseconds>(2 * pause, longestLook)) {
        auto status = run.channel.call(StoreBackupStatus{});
        if (!status || !status->running)
            return status;
        const QString progress = progressOf(*status);
        if (progress != said && std::chrono::steady_clock::now() - begun > quietTime) {
            run.output.note(progress);
            run.output.flush();
            said = progress;
        }
        std::this_thread::sleep_for(pause);
    }
}

int backup(Run &run)
{
    if (const auto begun = run.channel.call(StoreBackup{true}); !begun)
        return run.failed(begun.error());
    const auto status = watchBackup(run);
    if (!status)
        return run.failed(status.error());
    if (!status->error.isEmpty())
        return run.failed({ErrorCode::Unavailable, status->error, {}, {}, 0, {}});
    const BackupAnswer made{status->lastFile, status->lastBytes, status->lastDurationMs};
    return run.answered(Result<BackupAnswer>(made), [&](const BackupAnswer &answer) {
        run.output.line(Text::tr("%1, %2 in %3 ms")
                            .arg(answer.file, sizeForPeople(answer.sizeBytes))
                            .arg(answer.durationMs));
    });
}

int backupStatus(Run &run)
{
    return run.answered(run.channel.call(StoreBackupStatus{}), [&](const BackupStatusAnswer &status) {
        QList<std::pair<QString, QString>> lines;
        lines.append({Text::tr("running"),
            status.running ? Text::tr("since %1, %2").arg(timeForPeople(status.startedMs), progressOf(status))
                           : Text::tr("no")});
        lines.append({Text::tr("last backup"),
            status.lastMs == 0 ? Text::tr("none")
                               : QString(timeForPeople(status.lastMs) + u' ' + status.lastFile + u' '
                                   + sizeForPeople(status.lastBytes))});
        if (!status.error.isEmpty())
            lines.append(
                {Text::tr("last failure"), QString(timeForPeople(status.failedMs) + u' ' + status.error)});
        lines.append({Text::tr("next"),
            status.nextMs == 0 ? Text::tr("none on this node") : timeForPeople(status.nextMs)});
        lines.append({Text::tr("overdue"), yesNo(status.overdue)});
        run.output.pairs(lines);
    });
}

int cancelBackup(Run &run)
{
    return run.answered(run.channel.call(StoreBackupCancel{}),
        [&](const Done &) { run.output.line(Text::tr("The backup ends after the step it is in.")); });
}

int backups(Run &run)
{
    return run.answered(run.channel.call(StoreBackups{}), [&](const BackupsAnswer &answer) {
        QList<QStringList> rows;
        for (const BackupInfo &backup : answer.backups)
            rows.append({backup.file, timeForPeople(backup.madeMs), sizeForPeople(backup.sizeBytes),
                QString::number(backup.schemaVersion),
                backup.problem.isEmpty() ? timeForPeople(backup.verifiedMs) : backup.problem});
        run.output.table({Text::tr("BACKUP"), Text::tr("MADE"), Text::tr("SIZE"), Text::tr("SCHEMA"),
                             Text::tr("FOUND SOUND")},
            rows, Text::tr("There are no backups."));
    });
}

int verifyBackup(Run &run)
{
    return run.answered(
        run.channel.call(StoreVerify{run.word(0)}, longTime), [&](const VerifyAnswer &answer) {
            run.output.line(Text::tr("%1 is sound: schema %2, %3")
                                .arg(run.word(0))
                                .arg(answer.schemaVersion)
                                .arg(sizeForPeople(answer.sizeBytes)));
            QList<QStringList> rows;
            for (const TableRows &table : answer.tables)
                rows.append({table.table, QString::number(table.rows)});
            run.output.table({Text::tr("TABLE"), Text::tr("ROWS")}, rows, Text::tr("It holds no tables."));
        });
}

/// Runs the usherd beside this program; what it says is the answer.
int runServer(Run &run, QStringList arguments)
{
    for (const auto &[option, flag] : {std::pair{"data-dir", "--data-dir"}, std::pair{"store", "--store"},
             std::pair{"config", "--config"}}) {
        if (run.arguments.has(option))
            arguments << QLatin1String(flag) << run.arguments.value(option);
    }
    if (run.arguments.has("replace"))
        arguments << QStringLiteral("--replace");
    run.output.flush();
    const Result<int> code = run.environment.runServer
        ? run.environment.runServer(arguments)
        : Result<int>(fail(ErrorCode::Unavailable, Text::tr("there is no usherd here")));
    if (!code)
        return run.failed(code.error());
    return *code == 0 ? Ok : Refused;
}

int verifyFile(Run &run)
{
    return runServer(run, {QStringLiteral("--verify"), run.word(0)});
}

int restoreFile(Run &run)
{
    return runServer(run, {QStringLiteral("--restore"), run.word(0)});
}

} // namespace

std::vector<Command> backupCommands()
{
    return {
        {"backup", "", QT_TRANSLATE_NOOP("usherctl", "back the store up on the server and wait for it"), 0, 0,
            {}, backup},
        {"backup status", "", QT_TRANSLATE_NOOP("usherctl", "show how far the running backup is"), 0, 0, {},
            backupStatus},
        {"backup cancel", "", QT_TRANSLATE_NOOP("usherctl", "break the running backup off"), 0, 0, {},
            cancelBackup},
        {"backups", "", QT_TRANSLATE_NOOP("usherctl", "list the backups on the server"), 0, 0, {}, backups},
        {"backups verify", "NAME", QT_TRANSLATE_NOOP("usherctl", "read all of a backup on the server"), 1, 1,
            {}, verifyBackup},
        {"verify", "FILE",
            QT_TRANSLATE_NOOP(
                "usherctl", "read all of a backup here; with --data-dir, try the key of its secrets"),
            1, 1, {"data-dir"}, verifyFile, Command::Kind::Local},
        {"restore", "FILE",
            QT_TRANSLATE_NOOP("usherctl", "put a backup into the store here, which no server may be using"),
            1, 1, {"data-dir", "store", "config", "replace"}, restoreFile, Command::Kind::Local},
    };
}

} // namespace usher::ctl
