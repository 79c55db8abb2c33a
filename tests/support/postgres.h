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

    /// From the next start() on it listens on port() of 127.0.0.1 as well.
    void listenOnTcp();
    [[nodiscard]] quint16 port() const { return m_port; }
    /// From the next start() on the setting @p name (of postgresql.conf) has @p value.
    void set(const QString &name, const QString &value);
    /// From the next start() on it offers TLS with this certificate, and asks clients for one of @p
    /// authority's. All PEM.
    void useTls(const QByteArray &certificate, const QByteArray &key, const QByteArray &authority);
    /// Before any other rule about who may log in how: a line of pg_hba.conf. Counts at once.
    void addRule(const QString &rule);

    /// Instead of the first start(): becomes a standby of @p primary, which runs, and follows it.
    [[nodiscard]] QString follow(const PostgresServer &primary);
    /// From now on a commit of this primary counts once its standby has it too.
    void waitForStandby();
    /// Makes a primary of a standby; returns once it takes writes.
    [[nodiscard]] QString promote();

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

    /// As url(), through TCP: @p port of @p host, of this server if it is 0. @p keywords are appended:
    /// "sslmode=require".
    [[nodiscard]] QString tcpUrl(const QString &database, const QString &role, quint16 port = 0,
        const QString &keywords = {}, const QString &host = QStringLiteral("127.0.0.1")) const;

    /// From now on the role @p role must give @p password.
    void requirePassword(const QString &role, const QString &password);

    /// Runs statements as the superuser; the rows as psql prints them (unaligned), or nothing if it failed.
    [[nodiscard]] QString sql(const QString &database, const QString &statements) const;

private:
    [[nodiscard]] QString run(const QString &program, const QStringList &arguments) const;
    [[nodiscard]] QString data() const;
    [[nodiscard]] QString socketPort() const;
    [[nodiscard]] QString make() const;
    void install(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    QStringList m_settings;
    quint16 m_port = 0; // 0: no TCP, and the default number for the socket
    int m_databases = 0;
};

} // namespace usher::test
