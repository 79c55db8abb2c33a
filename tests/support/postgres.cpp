#include "tests/support/postgres.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <csignal>
#include <pwd.h>
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
    if (const passwd *account = ::geteuid() == 0 ? ::getpwnam("postgres") : nullptr)
        (void)::chown(QFile::encodeName(m_folder.path()).constData(), account->pw_uid, account->pw_gid);
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

QString PostgresServer::start()
{
    if (!QFile::exists(data())) {
        const QString failure = run(QStringLiteral("initdb"),
            {QStringLiteral("-D"), data(), QStringLiteral("-U"), QStringLiteral("postgres"),
                QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("--no-locale"),
                QStringLiteral("-E"), QStringLiteral("UTF8")});
        if (!failure.isEmpty())
            return failure;
    }
    m_process = std::make_unique<QProcess>();
    m_process->setWorkingDirectory(m_folder.path());
    m_process->setStandardErrorFile(m_folder.filePath(QStringLiteral("log")), QIODevice::Append);
    test::start(*m_process, programs() + QStringLiteral("postgres"),
        {QStringLiteral("-D"), data(), QStringLiteral("-k"), m_folder.path(), QStringLiteral("-c"),
            QStringLiteral("listen_addresses="), QStringLiteral("-c"), QStringLiteral("max_connections=60"),
            QStringLiteral("-c"), QStringLiteral("shared_buffers=32MB")});
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
    return QStringLiteral("postgresql://%1@/%2?host=%3").arg(role, database, m_folder.path());
}

void PostgresServer::requirePassword(const QString &role, const QString &password)
{
    QFile file(data() + QStringLiteral("/pg_hba.conf"));
    if (!file.open(QIODevice::ReadWrite))
        return;
    const QByteArray rules = file.readAll();
    file.seek(0);
    file.write("local all " + role.toUtf8() + " scram-sha-256\n" + rules); // the first rule that fits counts
    file.close();
    (void)sql(QStringLiteral("postgres"), QStringLiteral("ALTER ROLE %1 PASSWORD '%2'").arg(role, password));
    (void)sql(QStringLiteral("postgres"), QStringLiteral("SELECT pg_reload_conf()"));
}

QString PostgresServer::sql(const QString &database, const QString &statements) const
{
    QProcess process;
    process.start(programs() + QStringLiteral("psql"),
        {QStringLiteral("-X"), QStringLiteral("-At"), QStringLiteral("-h"), m_folder.path(),
            QStringLiteral("-U"), QStringLiteral("postgres"), QStringLiteral("-d"), database,
            QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-c"), statements});
    if (!process.waitForFinished(patienceMs) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

} // namespace usher::test
