#include "tests/support/postgres.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <csignal>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace usher::test {

namespace {

constexpr int patienceMs = 60000;

/// The folder of the newest PostgreSQL's programs; empty if there is none.
QString programs()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList found
        = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &version : found) {
        const QString folder = versions.filePath(version) + QStringLiteral("/bin/");
        if (QFile::exists(folder + QStringLiteral("initdb")))
            return folder;
    }
    return {};
}

quint16 freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    const bool isBound = ::bind(socket, reinterpret_cast<const sockaddr *>(&address), size) == 0
        && ::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size) == 0;
    ::close(socket);
    return isBound ? ntohs(address.sin_port) : 0;
}

/// To the account that the server runs as.
void handOver(const QString &path)
{
    if (const passwd *account = ::geteuid() == 0 ? ::getpwnam("postgres") : nullptr)
        (void)::chown(QFile::encodeName(path).constData(), account->pw_uid, account->pw_gid);
}

void start(QProcess &process, const QString &program, QStringList arguments)
{
    if (::geteuid() != 0) {
        process.start(program, arguments);
        return;
    }
    arguments = QStringList{QStringLiteral("--reuid=postgres"), QStringLiteral("--regid=postgres"),
                    QStringLiteral("--clear-groups"), QStringLiteral("--"), program}
        + arguments;
    process.start(QStringLiteral("setpriv"), arguments);
}

} // namespace

PostgresServer::PostgresServer()
{
    handOver(m_folder.path());
}

PostgresServer::~PostgresServer()
{
    stop(true);
}

bool PostgresServer::isInstalled()
{
    return !programs().isEmpty();
}

QString PostgresServer::data() const
{
    return m_folder.filePath(QStringLiteral("data"));
}

QString PostgresServer::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    test::start(process, programs() + program, arguments);
    if (!process.waitForFinished(patienceMs) || process.exitCode() != 0)
        return program + QStringLiteral(": ") + process.errorString()
            + QString::fromUtf8(process.readAllStandardError());
    return {};
}

QString PostgresServer::socketPort() const
{
    return QString::number(m_port == 0 ? 5432 : m_port);
}

void PostgresServer::listenOnTcp()
{
    m_port = freePort();
}

void PostgresServer::set(const QString &name, const QString &value)
{
    m_settings << QStringLiteral("-c") << name + u'=' + value;
}

void PostgresServer::install(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file of the test's PostgreSQL cannot be written");
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    handOver(file.fileName());
}

void PostgresServer::useTls(const QByteArray &certificate, const QByteArray &key, const QByteArray &authority)
{
    install(QStringLiteral("server.crt"), certificate);
    install(QStringLiteral("server.key"), key);
    install(QStringLiteral("clients.crt"), authority);
    set(QStringLiteral("ssl"), QStringLiteral("on"));
    set(QStringLiteral("ssl_cert_file"), m_folder.filePath(QStringLiteral("server.crt")));
    set(QStringLiteral("ssl_key_file"), m_folder.filePath(QStringLiteral("server.key")));
    set(QStringLiteral("ssl_ca_file"), m_folder.filePath(QStringLiteral("clients.crt")));
}

void PostgresServer::addRule(const QString &rule)
{
    QFile file(data() + QStringLiteral("/pg_hba.conf"));
    if (!file.open(QIODevice::ReadWrite))
        return;
    const QByteArray rules = file.readAll();
    file.seek(0);
    file.write(rule.toUtf8() + '\n' + rules); // the first rule that fits counts
    file.close();
    (void)sql(QStringLiteral("postgres"), QStringLiteral("SELECT pg_reload_conf()"));
}

QString PostgresServer::follow(const PostgresServer &primary)
{
    const QString failure = run(QStringLiteral("pg_basebackup"),
        {QStringLiteral("-D"), data(), QStringLiteral("-h"), primary.m_folder.path(), QStringLiteral("-p"),
            primary.socketPort(), QStringLiteral("-U"), QStringLiteral("postgres"), QStringLiteral("-R"),
            QStringLiteral("-X"), QStringLiteral("stream"), QStringLiteral("-c"), QStringLiteral("fast")});
    return failure.isEmpty() ? start() : failure;
}

void PostgresServer::waitForStandby()
{
    (void)sql(
        QStringLiteral("postgres"), QStringLiteral("ALTER SYSTEM SET synchronous_standby_names TO '*'"));
    (void)sql(QStringLiteral("postgres"), QStringLiteral("SELECT pg_reload_conf()"));
    QElapsedTimer timer;
    timer.start();
    while (sql(QStringLiteral("postgres"),
               QStringLiteral("SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'"))
            != QLatin1String("1")
        && timer.elapsed() < patienceMs)
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
}

QString PostgresServer::promote()
{
    return sql(QStringLiteral("postgres"), QStringLiteral("SELECT pg_promote(true, 60)"))
            == QLatin1String("t")
        ? QString()
        : QStringLiteral("the standby was not promoted");
}

QString PostgresServer::make() const
{
    return run(QStringLiteral("initdb"),
        {QStringLiteral("-D"), data(), QStringLiteral("-U"), QStringLiteral("postgres"), QStringLiteral("-A"),
            QStringLiteral("trust"), QStringLiteral("--no-locale"), QStringLiteral("-E"),
            QStringLiteral("UTF8")});
}

QString PostgresServer::start()
{
    if (!QFile::exists(data())) {
        if (const QString failure = make(); !failure.isEmpty())
            return failure;
    }
    m_process = std::make_unique<QProcess>();
    m_process->setWorkingDirectory(m_folder.path());
    m_process->setStandardErrorFile(m_folder.filePath(QStringLiteral("log")), QIODevice::Append);
    test::start(*m_process, programs() + QStringLiteral("postgres"),
        QStringList{QStringLiteral("-D"), data(), QStringLiteral("-k"), m_folder.path(), QStringLiteral("-p"),
            socketPort(), QStringLiteral("-c"),
            m_port == 0 ? QStringLiteral("listen_addresses=") : QStringLiteral("listen_addresses=127.0.0.1"),
            QStringLiteral("-c"), QStringLiteral("max_connections=60"), QStringLiteral("-c"),
            QStringLiteral("shared_buffers=32MB")}
            + m_settings);
    QElapsedTimer timer;
    timer.start();
    while (sql(QStringLiteral("postgres"), QStringLiteral("SELECT 1")) != QLatin1String("1")) {
        if (m_process->state() == QProcess::NotRunning || timer.elapsed() > patienceMs) {
            QFile log(m_folder.filePath(QStringLiteral("log")));
            return log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll())
                                                 : m_process->errorString();
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    if (sql(QStringLiteral("postgres"),
            QStringLiteral("SELECT count(*) FROM pg_roles WHERE rolname = 'owner'"))
        == QLatin1String("0"))
        (void)sql(
            QStringLiteral("postgres"), QStringLiteral("CREATE ROLE owner LOGIN; CREATE ROLE runner LOGIN"));
    return {};
}

void PostgresServer::stop(bool crash)
{
    if (!m_process || m_process->state() == QProcess::NotRunning)
        return;
    // Its process is the child's: setpriv has become it. SIGQUIT is its word for 'at once'.
    ::kill(static_cast<pid_t>(m_process->processId()), crash ? SIGQUIT : SIGINT);
    m_process->waitForFinished(patienceMs);
    m_process.reset();
}

QString PostgresServer::createDatabase()
{
    const QString name = QStringLiteral("usher%1").arg(++m_databases);
    (void)sql(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE %1 OWNER owner").arg(name));
    (void)sql(name,
        QStringLiteral(
            "REVOKE CREATE ON SCHEMA public FROM PUBLIC; GRANT CREATE, USAGE ON SCHEMA public TO owner"));
    return name;
}

QString PostgresServer::url(const QString &database, const QString &role) const
{
    const QString url = QStringLiteral("postgresql://%1@/%2?host=%3").arg(role, database, m_folder.path());
    return m_port == 0 ? url : url + QStringLiteral("&port=%1").arg(m_port);
}

QString PostgresServer::tcpUrl(const QString &database, const QString &role, quint16 port,
    const QString &keywords, const QString &host) const
{
    return QStringLiteral("postgresql://%1@%2:%3/%4")
               .arg(role, host)
               .arg(port == 0 ? m_port : port)
               .arg(database)
        + (keywords.isEmpty() ? QString() : u'?' + keywords);
}

void PostgresServer::requirePassword(const QString &role, const QString &password)
{
    (void)sql(QStringLiteral("postgres"), QStringLiteral("ALTER ROLE %1 PASSWORD '%2'").arg(role, password));
    addRule(QStringLiteral("local all %1 scram-sha-256").arg(role));
}

QString PostgresServer::sql(const QString &database, const QString &statements) const
{
    QProcess process;
    process.start(programs() + QStringLiteral("psql"),
        {QStringLiteral("-X"), QStringLiteral("-At"), QStringLiteral("-h"), m_folder.path(),
            QStringLiteral("-p"), socketPort(), QStringLiteral("-U"), QStringLiteral("postgres"),
            QStringLiteral("-d"), database, QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"),
            QStringLiteral("-c"), statements});
    if (!process.waitForFinished(patienceMs) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

} // namespace usher::test
