#include "app/usherconsole/readyline.h"
#include "app/usherconsole/screenshots.h"
#include "ui/mainwindow.h"
#include "ui/pages/pages.h"
#include "ui/theme/theme.h"
#include "ui/words.h"

#include "app/console/profile.h"
#include "app/console/secretstore.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QTimer>

#include <cstdio>

using namespace usher;

namespace {

struct Arguments
{
    QString connect;
    QString account;
    QString passwordFile;
    QString page;
    QString settings;
    QString screenshots;
    bool printsReady = false;
};

Arguments argumentsOf(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "The console of Usher, the open customer-engagement server."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption connect(QStringLiteral("connect"),
        QCoreApplication::translate("main", "The server to connect to, ws:// or wss://."),
        QStringLiteral("address"));
    const QCommandLineOption account(QStringLiteral("account"),
        QCoreApplication::translate("main", "The account to log in with (admin)."), QStringLiteral("name"),
        QStringLiteral("admin"));
    const QCommandLineOption passwordFile(QStringLiteral("password-file"),
        QCoreApplication::translate("main", "A file whose first line is the password."),
        QStringLiteral("file"));
    const QCommandLineOption page(QStringLiteral("page"),
        QCoreApplication::translate("main", "The page to show, such as services."), QStringLiteral("page"));
    const QCommandLineOption settings(QStringLiteral("settings"),
        QCoreApplication::translate(
            "main", "Where profiles and layout are kept, instead of the user's own place."),
        QStringLiteral("file"));
    QCommandLineOption screenshots(QStringLiteral("screenshots"), QString(), QStringLiteral("folder"));
    screenshots.setFlags(QCommandLineOption::HiddenFromHelp); // for who works on it: see ./dev screenshots
    QCommandLineOption ready(QStringLiteral("print-ready"));
    ready.setFlags(QCommandLineOption::HiddenFromHelp); // for ./dev bench console
    parser.addOptions({connect, account, passwordFile, page, settings, screenshots, ready});
    parser.process(application);
    return {parser.value(connect), parser.value(account), parser.value(passwordFile), parser.value(page),
        parser.value(settings), parser.value(screenshots), parser.isSet(ready)};
}

/// Why there is no page @p page; nothing if there is one, or none is asked for.
std::optional<QString> pageProblem(const QString &page)
{
    QStringList pages;
    for (const ui::PageEntry &entry : ui::pageTable())
        pages.append(QLatin1String(entry.id));
    if (page.isEmpty() || pages.contains(page))
        return {};
    return QCoreApplication::translate("main", "there is no such page; there are %1")
        .arg(pages.join(QStringLiteral(", ")));
}

/// The profile that is kept for @p url and @p account, with its certificate and environment, or a new one.
console::Profile profileOf(const console::ProfileStore &profiles, const QUrl &url, const QString &account)
{
    for (const console::Profile &profile : profiles.profiles()) {
        if (profile.url == url && profile.account == account)
            return profile;
    }
    console::Profile profile;
    profile.url = url;
    profile.id = QStringLiteral("connect-") + profile.address();
    profile.name = profile.address();
    profile.account = account;
    return profile;
}

QString firstLine(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readLine()).trimmed() : QString();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("usher-console"));
    QApplication::setApplicationVersion(QStringLiteral(USHER_VERSION));
    const Arguments arguments = argumentsOf(application);

    if (const auto problem = arguments.screenshots.isEmpty() ? pageProblem(arguments.page) : std::nullopt) {
        std::fprintf(
            stderr, "usher-console: --page %s: %s\n", qPrintable(arguments.page), qPrintable(*problem));
        return 2;
    }

    console::ProfileStore profiles(arguments.settings);
    console::SecretStore secrets;
    ui::Theme &theme = ui::Theme::instance();
    theme.setMode(static_cast<ui::ThemeMode>(profiles.preference(QStringLiteral("theme"), 0).toInt()));
    theme.setDensity(profiles.preference(QStringLiteral("compact")).toBool() ? ui::Density::Compact
                                                                             : ui::Density::Comfortable);
    ui::setLanguage(profiles.preference(QStringLiteral("language")).toString());

    ui::MainWindow window(profiles, secrets);
    if (arguments.printsReady)
        new ReadyLine(window);
    window.show();
    if (arguments.connect.isEmpty()) {
        QTimer::singleShot(0, &window, [&window] { window.askForServer(); });
        return QApplication::exec();
    }
    if (const auto problem = console::addressProblem(arguments.connect)) {
        std::fprintf(
            stderr, "usher-console: --connect %s: %s\n", qPrintable(arguments.connect), qPrintable(*problem));
        return 2;
    }
    const console::Profile profile
        = profileOf(profiles, console::urlOf(arguments.connect), arguments.account);
    const QString password = arguments.passwordFile.isEmpty() ? qEnvironmentVariable("USHER_PASSWORD")
                                                              : firstLine(arguments.passwordFile);
    if (!arguments.screenshots.isEmpty()) {
        new Screenshots(window, arguments.screenshots, arguments.page.split(u',', Qt::SkipEmptyParts));
        window.connectTo(profile, password);
        return QApplication::exec();
    }
    if (!password.isEmpty())
        window.connectTo(profile, password, arguments.page);
    else // it is in the keychain, or has to be typed
        QTimer::singleShot(0, &window, [&] { window.askForServer(profile, arguments.page); });
    return QApplication::exec();
}
