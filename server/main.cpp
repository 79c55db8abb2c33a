#include "server/daemon.h"

#include "server/maintenance.h"
#include "server/ops/readyline.h"
#include "server/startup.h"
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

/// Prints what was done, for people.
int finished(const Result<QString> &done)
{
    if (!done)
        return failed(done.error(), exitFailed);
    print(done->endsWith(u'\n') ? *done : QString(*done + u'\n'));
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
    case Action::Migrate:
        return finished(migrateDatabase(*commandLine));
    case Action::PrintOptionReference:
        print(optionReference());
        return exitFine;
    case Action::CheckConfig:
        return checkOnly(*commandLine);
    case Action::Restore:
        return finished(restoreDatabase(*commandLine,
            [](const QString &line) { std::fprintf(stderr, "usherd: %s\n", qUtf8Printable(line)); }));
    case Action::Verify:
        return finished(verifyBackupFile(*commandLine));
    case Action::Serve:
        break;
    }
    return serve(*commandLine);
}
