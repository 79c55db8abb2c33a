#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace usher::test {

/// A PostgreSQL server of the test's own, on a local socket in a folder of its own. If this program runs as
/// root, the server runs as the account postgres, for it refuses root.
class PostgresServer
{
public:
    PostgresServer();
    ~PostgresServer();
    PostgresServer(const PostgresServer &) = delete;
    PostgresServer &operator=(const PostgresServer &) = delete;

    /// False if no PostgreSQL is installed here.
    [[nodiscard]] static bool isInstalled();

    /// Makes the cluster if there is none yet and starts the server. @return an empty text, or why it did not
    /// come up.
    [[nodiscard]] QString start();
    /// Ends it: at once as after a crash, or (fast) as an administrator does.
    void stop(bool crash = false);

    /// A new, empty database, owned by the role `owner`. The role `runner` may connect. Neither may do
    /// anything else.
    [[nodiscard]] QString createDatabase();

    /// `[store] url` of a database as one of the roles `owner`, `runner` or `postgres`.
    [[nodiscard]] QString url(const QString &database, const QString &role) const;

    /// From now on the role @p role must give @p password.
    void requirePassword(const QString &role, const QString &password);

    /// Runs statements as the superuser; the rows as psql prints them (unaligned), or nothing if it failed.
    [[nodiscard]] QString sql(const QString &database, const QString &statements) const;

private:
    [[nodiscard]] QString run(const QString &program, const QStringList &arguments) const;
    [[nodiscard]] QString data() const;

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    int m_databases = 0;
};

} // namespace usher::test
