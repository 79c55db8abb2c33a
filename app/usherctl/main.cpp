#include "app/usherctl/command.h"
#include "app/usherctl/terminal.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("usherctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(USHER_VERSION));

    QTextStream out(stdout);
    QTextStream err(stderr);
    usher::ctl::Environment environment{out, err,
        [](const QString &name) { return qEnvironmentVariable(name.toLatin1().constData()); },
        usher::ctl::askPassword, usher::ctl::readFile, usher::ctl::openChannel, usher::ctl::onInterrupt,
        usher::ctl::screen, usher::ctl::runServer};
    return usher::ctl::runUsherctl(QCoreApplication::arguments().mid(1), environment);
}
