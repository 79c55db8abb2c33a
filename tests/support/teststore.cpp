#include "tests/support/teststore.h"

#include "tests/support/postgres.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMap>

#include <mutex>

namespace usher::test {

namespace {

/// The databases of one test program, on a server of its own that is started when the first is asked for.
/// Making one takes longer than emptying it, so they are used again.
class Databases
{
public:
    QString url(const QString &file, const QString &role)
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_taken.constFind(file); known != m_taken.cend())
            return m_server.url(*known, role);
        if (const QString problem = m_isStarted ? QString() : m_server.start(); !problem.isEmpty())
            qFatal("%s", qPrintable(problem));
        m_isStarted = true;
        collect();
        const QString name = m_free.isEmpty() ? m_server.createDatabase() : emptied(m_free.takeLast());
        m_taken.insert(file, name);
        return m_server.url(name, role);
    }

    void release(const QString &file)
    {
        const std::lock_guard lock(m_mutex);
        if (m_taken.contains(file))
            m_free.append(m_taken.take(file));
    }

private:
    /// The tests' folders are gone when their tests are over.
    void collect()
    {
        for (auto taken = m_taken.begin(); taken != m_taken.end();) {
            const QFileInfo folder(QFileInfo(taken.key()).absolutePath());
            if (taken.key().startsWith(u'/') && !folder.exists()) {
                m_free.append(*taken);
                taken = m_taken.erase(taken);
            } else {
                ++taken;
            }
        }
    }

    QString emptied(const QString &name)
    {
        const auto target = store::parsePostgresUrl(m_server.url(name, QStringLiteral("postgres")));
        auto connection = store::Connection::open(
            {.dialect = store::Dialect::PostgreSql, .path = name, .postgres = *target});
        if (!connection)
            qFatal("%s", qPrintable(connection.error().message));
        const auto done = (*connection)
                              ->executeDirect(QStringLiteral(
                                  "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname ="
                                  " current_database() AND pid <> pg_backend_pid();"
                                  "DROP SCHEMA public CASCADE; CREATE SCHEMA public;"
                                  "GRANT USAGE ON SCHEMA public TO PUBLIC;"
                                  "GRANT CREATE ON SCHEMA public TO owner"));
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
        return name;
    }

    PostgresServer m_server;
    bool m_isStarted = false;
    std::mutex m_mutex;
    QMap<QString, QString> m_taken; ///< names by file
    QStringList m_free;
};

Databases *databases = nullptr;

const bool isChosen = [] {
    if (qEnvironmentVariable("USHER_TEST_STORE") != QLatin1String("postgresql"))
        return false;
    keepFoldersInMemory();
    postgresUrlFor = [](const QString &file, const QString &role) {
        if (!databases) {
            databases = new Databases;
            qAddPostRoutine([] { delete std::exchange(databases, nullptr); });
        }
        return databases->url(file, role);
    };
    releaseDatabase = [](const QString &file) {
        if (databases)
            databases->release(file);
    };
    return true;
}();

} // namespace

} // namespace usher::test
