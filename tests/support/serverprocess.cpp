#include "tests/support/serverprocess.h"

#include "tests/support/logcapture.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <sched.h>
#include <unistd.h>

namespace usher::test {

namespace {

quint16 portOf(const QJsonObject &ready, const char *zone)
{
    return ready.value(QLatin1String(zone)).toString().section(u':', 2).section(u'/', 0, 0).toUShort();
}

} // namespace

ServerProcess::ServerProcess(QString folder, QStringList arguments)
    : m_folder(std::move(folder))
    , m_arguments(std::move(arguments))
{
}

ServerProcess::~ServerProcess()
{
    kill();
}

bool ServerProcess::start()
{
    noteSecret(m_password.toUtf8());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("USHER_ADMIN_PASSWORD"));
    if (!m_password.isEmpty())
        environment.insert(QStringLiteral("USHER_ADMIN_PASSWORD"), m_password);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(errorFile(), QIODevice::Append);
    if (m_network >= 0) {
        m_process.setChildProcessModifier([network = m_network] {
            if (::setns(network, CLONE_NEWNET) != 0)
                ::_exit(1);
        });
    }
    const QString any = QStringLiteral("127.0.0.1:0");
    m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/usherd"),
        QStringList{QStringLiteral("--data-dir"), m_folder, QStringLiteral("--public"), any,
            QStringLiteral("--internal"), any, QStringLiteral("--admin"), any}
            + m_arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(startTimeoutMs))
            return false;
    }
    const QJsonObject ready = QJsonDocument::fromJson(m_process.readLine()).object();
    publicPort = portOf(ready, "public");
    internalPort = portOf(ready, "internal");
    adminPort = portOf(ready, "admin");
    return ready.value(QStringLiteral("ready")).toBool();
}

void ServerProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

int ServerProcess::stop()
{
    m_process.terminate();
    if (!m_process.waitForFinished(startTimeoutMs) || m_process.exitStatus() != QProcess::NormalExit)
        return -1;
    return m_process.exitCode();
}

QByteArray ServerProcess::output()
{
    return m_process.readAllStandardOutput();
}

} // namespace usher::test
