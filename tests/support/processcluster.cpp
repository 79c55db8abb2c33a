#include "tests/support/processcluster.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <sched.h>
#include <thread>

namespace usher::test {

namespace {

constexpr int patienceMs = 30000;

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

ProcessCluster::ProcessCluster(PostgresServer &postgres)
    : m_postgres(postgres)
    , m_database(postgres.createDatabase())
{
}

QString ProcessCluster::name(int i)
{
    return s("node-%1").arg(i + 1, 2, 10, QLatin1Char('0'));
}

QString ProcessCluster::folder(int i) const
{
    return m_folder.filePath(name(i));
}

void ProcessCluster::setUrl(int i, const QString &url, const QStringList &more)
{
    m_nodes[at(i)].url = url;
    m_nodes[at(i)].more = more;
}

void ProcessCluster::setNetwork(int i, const NetNamespace &network)
{
    m_nodes[at(i)].network = network.descriptor();
}

QString ProcessCluster::run(const QString &program, const QStringList &arguments, const char *variable) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (variable)
        environment.insert(QLatin1String(variable), QLatin1String(ServerProcess::adminPassword));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationDirPath() + u'/' + program, arguments);
    if (!process.waitForFinished(patienceMs) || process.exitCode() != 0)
        return program + s(": ") + QString::fromUtf8(process.readAll());
    return {};
}

QString ProcessCluster::start(const QString &options, const QString &lists)
{
    if (const QString failure = run(s("usherd"),
            {s("--data-dir"), folder(0), s("--store"), m_postgres.url(m_database, s("owner")), s("--set"),
                s("store/runtime-role=runner"), s("--migrate")});
        !failure.isEmpty())
        return failure;
    for (int i = 0; i < size; ++i) {
        Node &node = m_nodes[at(i)];
        const QString url = node.url.isEmpty() ? m_postgres.url(m_database, s("runner")) : node.url;
        node.server = std::make_unique<ServerProcess>(folder(i),
            QStringList{s("--store"), url, s("--set"), s("server/node_id=%1").arg(i + 1), s("--set"),
                s("log/all=") + folder(i) + s(".log")}
                + node.more);
        if (i > 0) {
            const QString key = s("/secret.key");
            if (!QDir().mkpath(folder(i))
                || !QFile::setPermissions(folder(i), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)
                || !QFile::copy(folder(0) + key, folder(i) + key))
                return s("the secret key could not be copied");
        }
        if (node.network >= 0)
            node.server->setNetwork(node.network);
        if (!startNode(i))
            return name(i) + s(" did not start: ") + problem(i);
        if (i > 0)
            continue;
        QFile file(m_folder.filePath(s("configuration.json")));
        if (!file.open(QIODevice::WriteOnly))
            return file.errorString();
        file.write(s("{\"options\":{\"cluster\":{\"nodes\":\"node-01,node-02,node-03\"},%1},\"lists\":{%2}}")
                       .arg(options, lists)
                       .toUtf8());
        file.close();
        if (const QString failure = run(s("usherctl"),
                {s("--server"), s("ws://127.0.0.1:%1").arg(adminPort(0)), s("--account"), s("admin"),
                    s("import"), file.fileName()},
                "USHER_PASSWORD");
            !failure.isEmpty())
            return failure;
    }
    QElapsedTimer timer;
    timer.start();
    while (!isReady()) {
        if (timer.elapsed() > patienceMs)
            return s("the nodes are up and not ready");
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return {};
}

bool ProcessCluster::startNode(int i)
{
    Node &node = m_nodes[at(i)];
    if (!node.server->start())
        return false;
    node.internalPort = node.server->internalPort;
    node.publicPort = node.server->publicPort;
    return true;
}

void ProcessCluster::kill(int i)
{
    Node &node = m_nodes[at(i)];
    node.publicPort = 0;
    node.internalPort = 0;
    node.server->kill();
}

QString ProcessCluster::problem(int i) const
{
    QString text;
    for (const QString &name : {m_nodes[at(i)].server->errorFile(), QString(folder(i) + s(".log"))}) {
        if (QFile file(name); file.open(QIODevice::ReadOnly))
            text += QString::fromUtf8(file.readAll()).right(2000);
    }
    return text;
}

void ProcessCluster::follow(int i) const
{
    if (isElsewhere(i) && ::setns(m_nodes[at(i)].network, CLONE_NEWNET) != 0)
        qFatal("a thread could not enter the network of %s", qPrintable(name(i)));
}

int ProcessCluster::probe(int i) const
{
    const quint16 port = publicPort(i);
    if (port == 0)
        return 0;
    int status = 0;
    const auto ask = [&] {
        follow(i);
        HttpClient client(port);
        client.setTimeoutMs(2000);
        status = client.get("/genesys/1/node").status;
    };
    if (isElsewhere(i))
        std::thread(ask).join();
    else
        ask();
    return status;
}

bool ProcessCluster::isReady() const
{
    for (int i = 0; i < size; ++i) {
        if (isRunning(i) && probe(i) != 200)
            return false;
    }
    return true;
}

} // namespace usher::test
