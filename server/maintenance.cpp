#include "server/maintenance.h"

#include "server/config/secretcheck.h"
#include "server/core/clock.h"
#include "server/core/random.h"
#include "server/startup.h"
#include "server/store/restore.h"

#include <QFileInfo>

namespace usher {

namespace {

constexpr qint64 reportEveryMs = 1000;

/// Where the data are, as the layers above the store say it.
struct GivenStore
{
    store::DataFolder folder;
    store::OpenPlan plan;
    QString runtimeRole;
};

Result<GivenStore> givenStore(const ops::CommandLine &commandLine)
{
    const config::BootstrapLayers layers
        = config::readBootstrap(commandLine.configFile, assignmentsOf(commandLine));
    if (!layers.errors.isEmpty())
        return fail(firstError(layers));
    auto folder = store::DataFolder::open(commandLine.dataFolder);
    if (!folder)
        return fail(folder.error());
    const config::Settings given({}, {}, layers.file, layers.commandLine);
    const store::OpenPlan plan = storePlan(given, folder->path(), SystemClock().nowMs());
    return GivenStore{
        std::move(*folder), plan, given.text(QStringLiteral("store"), QStringLiteral("runtime-role"))};
}

bool hasKey(const QString &dataFolder)
{
    const QString credentials = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    return QFileInfo::exists(dataFolder + QStringLiteral("/secret.key"))
        || (!credentials.isEmpty() && QFileInfo::exists(credentials + QStringLiteral("/usher-secret-key")));
}

/// What is to be said of the secrets in @p file; Error if the key of @p dataFolder does not open them.
Result<QString> secretsLine(const QString &file, const QString &dataFolder)
{
    const auto connection = store::Connection::open({.path = file, .readOnly = true, .mustExist = true});
    if (!connection)
        return fail(connection.error());
    QByteArray key;
    const bool isAsked = !dataFolder.isEmpty();
    if (isAsked && !hasKey(dataFolder))
        return fail(ErrorCode::NotFound,
            QStringLiteral("there is no key of secrets in %1: look for secret.key where the backup was made")
                .arg(dataFolder));
    if (isAsked) {
        SystemRandom random;
        const auto found = config::secretKey(dataFolder, random);
        if (!found)
            return fail(found.error());
        key = *found;
    }
    const auto check = config::checkSecrets(**connection, config::SecretBox(key));
    if (!check)
        return fail(check.error());
    if (check->secrets == 0)
        return QStringLiteral("secrets: none\n");
    if (!isAsked)
        return QStringLiteral(
            "secrets: %1, which only the key of the server that sealed them opens (the file "
            "secret.key, which is in no backup); --data-dir DIR tries the one there\n")
            .arg(check->secrets);
    if (check->unreadable.isEmpty())
        return QStringLiteral("secrets: %1, all opened by the key of %2\n")
            .arg(check->secrets)
            .arg(dataFolder);
    return fail(ErrorCode::Conflict,
        QStringLiteral("the backup is sound, but the key of %1 does not open %2 of its %3 secrets: %4")
            .arg(dataFolder)
            .arg(check->unreadable.size())
            .arg(check->secrets)
            .arg(check->unreadable.join(QStringLiteral(", "))));
}

} // namespace

Result<QString> migrateDatabase(const ops::CommandLine &commandLine)
{
    const auto given = givenStore(commandLine);
    if (!given)
        return fail(given.error());
    const auto before = store::migrateStore(given->folder, given->plan, given->runtimeRole);
    if (!before)
        return fail(before.error());
    return QStringLiteral("the schema is %1; it was %2")
        .arg(std::max(*before, store::migrations().back().version)) // a newer program may have been here
        .arg(*before);
}

Result<QString> restoreDatabase(
    const ops::CommandLine &commandLine, const std::function<void(const QString &line)> &report)
{
    const auto given = givenStore(commandLine);
    if (!given)
        return fail(given.error());
    const SystemClock clock;
    qint64 reportedMs = clock.monotonicMs();
    store::RestorePlan plan{commandLine.backupFile, commandLine.replace, [&](qint64 done, qint64 total) {
                                if (clock.monotonicMs() - reportedMs < reportEveryMs && done < total)
                                    return;
                                reportedMs = clock.monotonicMs();
                                report(QStringLiteral("%1 of %2 rows").arg(done).arg(total));
                            }};
    const auto restored = store::restoreStore(given->folder, given->plan, given->runtimeRole, plan);
    if (!restored)
        return fail(restored.error());
    QString text = QStringLiteral("restored %1 from %2\n").arg(restored->database, commandLine.backupFile);
    if (!restored->replaced.isEmpty())
        text += QStringLiteral("the database of before is %1\n").arg(restored->replaced);
    return text;
}

Result<QString> verifyBackupFile(const ops::CommandLine &commandLine)
{
    const QString &file = commandLine.backupFile;
    const auto content = store::inspectBackup(file);
    if (!content)
        return fail(content.error());
    QString text = QStringLiteral("%1 is sound\nschema: %2 (this program has %3)\nsize: %4 bytes\nrows:\n")
                       .arg(file)
                       .arg(content->schemaVersion)
                       .arg(store::migrations().back().version)
                       .arg(content->bytes);
    for (const auto &[table, rows] : content->rows)
        text += QStringLiteral("  %1  %2\n").arg(table, -16).arg(rows);
    const auto secrets = secretsLine(file, commandLine.dataFolder);
    if (!secrets)
        return fail(secrets.error());
    return QString(text + *secrets);
}

} // namespace usher
