#include "tests/support/netnamespace.h"

#include <QFile>
#include <QProcess>
#include <QStringList>

#include <fcntl.h>
#include <unistd.h>

namespace usher::test {

namespace {

constexpr int patienceMs = 10000;

QString ip(const QString &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("ip"), arguments.split(QLatin1Char(' ')));
    if (!process.waitForStarted(patienceMs))
        return QStringLiteral("the program ip is not installed");
    if (!process.waitForFinished(patienceMs) || process.exitCode() != 0)
        return QStringLiteral("ip %1: %2").arg(arguments, QString::fromUtf8(process.readAll()).simplified());
    return {};
}

} // namespace

NetNamespace::NetNamespace()
    : m_name(QStringLiteral("usher%1").arg(::getpid()))
    // A part of the network for tests of network devices (RFC 2544), as likely another one for each process.
    , m_network(QStringLiteral("198.18.%1.").arg(::getpid() % 254 + 1))
{
}

NetNamespace::~NetNamespace()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    (void)ip(QStringLiteral("link del %1o").arg(m_name)); // at once, the namespace may be slow to go
    (void)ip(QStringLiteral("netns del %1").arg(m_name));
}

QString NetNamespace::make()
{
    if (::geteuid() != 0)
        return QStringLiteral("network namespaces need root");
    const QString commands[] = {
        QStringLiteral("netns add %1").arg(m_name),
        QStringLiteral("link add %1o type veth peer name %1i netns %1").arg(m_name),
        QStringLiteral("address add %1/24 dev %2o").arg(outside(), m_name),
        QStringLiteral("link set %1o up").arg(m_name),
        QStringLiteral("-n %1 address add %2/24 dev %1i").arg(m_name, inside()),
        QStringLiteral("-n %1 link set %1i up").arg(m_name),
        QStringLiteral("-n %1 link set lo up").arg(m_name),
    };
    for (const QString &command : commands) {
        if (const QString failure = ip(command); !failure.isEmpty())
            return failure;
    }
    m_descriptor
        = ::open(QFile::encodeName(QStringLiteral("/run/netns/") + m_name).constData(), O_RDONLY | O_CLOEXEC);
    return m_descriptor < 0 ? QStringLiteral("the namespace has no file") : QString();
}

QString NetNamespace::setLink(bool isUp) const
{
    return ip(
        QStringLiteral("link set %1o %2").arg(m_name, isUp ? QStringLiteral("up") : QStringLiteral("down")));
}

} // namespace usher::test
