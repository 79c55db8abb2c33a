#include "server/daemon.h"

#include "server/ops/readyline.h"
#include "server/store/backup.h"
#include "server/store/openstore.h"
#include "shared/config/optionspec.h"

#include <QCoreApplication>

#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

using namespace usher;

namespace {

constexpr int exitFine = 0;
constexpr int exitFailed = 1;
constexpr int exitUsage = 2;

int failed(const Error &error, int code)
{
    const QByteArray detail = error.detail.isEmpty() ? QByteArray() : " (" + error.detail.toUtf8() + ')';
    std::fprintf(stderr, "usherd: %s%s\n", qUtf8Printable(error.message), detail.constData());
    return code;
}

void print(const QString &text)
{
    std::fputs(qUtf8Printable(text), stdout);
}

int serve(const ops::CommandLine &commandLine)
{
    DaemonOptions options;
    options.commandLine = commandLine;
    options.adminPassword = qEnvironmentVariable("USHER_ADMIN_PASSWORD");
    ::unsetenv("USHER_ADMIN_PASSWORD"); // nothing that is started from here shall inherit it
    auto daemon = Daemon::create(std::move(options));
    if (!daemon)
        return failed(daemon.error(), exitFailed);
    const auto served = (*daemon)->run([](const ops::ReadyInfo &info) {
        std::fputs(ops::readyLine(info).constData(), stdout);
        std::fflush(stdout);
    });
    return served ? exitFine : failed(served.error(), exitFailed);
}

int checkOnly(const ops::CommandLine &commandLine)
{
    return checkConfiguration(commandLine,
               [](const QString &line) { std::fprintf(stderr, "usherd: %s\n", qUtf8Printable(line)); })
        ? exitFine
        : exitFailed;
}

/// Puts a backup in the place of the data folder's database; refused while a server runs on it.
int restoreFrom(const ops::CommandLine &commandLine)
{
    const auto folder = store::DataFolder::open(commandLine.dataFolder);
    if (!folder)
        return failed(folder.error(), exitFailed);
    const auto location = store::parseStoreUrl({}, folder->path());
    if (!location)
        return failed(location.error(), exitFailed);
    const auto restored = store::restoreBackup(commandLine.restoreFile, location->path);
    if (!restored)
        return failed(restored.error(), exitFailed);
    print(QStringLiteral("restored %1 from %2\n").arg(restored->database, commandLine.restoreFile));
    if (!restored->replaced.isEmpty())
        print(QStringLiteral("the database of before is %1\n").arg(restored->replaced));
    return exitFine;
}

} // namespace

int main(int argc, char **argv)
{
    ::umask(077); // whatever is written here is for this account only
    QCoreApplication application(argc, argv); // SQL drivers are found through it; its event loop never runs
    QCoreApplication::setApplicationName(QStringLiteral("usherd"));
    QCoreApplication::setApplicationVersion(QStringLiteral(USHER_VERSION));

    const auto commandLine = ops::parseCommandLine(QCoreApplication::arguments().mid(1));
    if (!commandLine)
        return failed(commandLine.error(), exitUsage);
    using Action = ops::CommandLine::Action;
    switch (commandLine->action) {
    case Action::Help:
        print(ops::commandLineHelp());
        return exitFine;
    case Action::Version:
        print(QStringLiteral("usherd " USHER_VERSION "\n"));
        return exitFine;
    case Action::Migrate: {
        const auto migrated = migrateDatabase(*commandLine);
        if (!migrated)
            return failed(migrated.error(), exitFailed);
        print(*migrated + u'\n');
        return exitFine;
    }
    case Action::PrintOptionReference:
        print(optionReference());
        return exitFine;
    case Action::CheckConfig:
        return checkOnly(*commandLine);
    case Action::Restore:
        return restoreFrom(*commandLine);
    case Action::Serve:
        break;
    }
    return serve(*commandLine);
}
