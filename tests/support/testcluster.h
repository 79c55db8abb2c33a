#pragma once

#include "tests/support/adminsession.h"
#include "tests/support/daemonfixture.h"
#include "tests/support/postgres.h"

#include "server/store/openstore.h"

#include <QTest>

#include <map>
#include <vector>

namespace usher::test {

/// Real nodes named node-01, node-02, ... on one PostgreSQL, in this process. None is started yet.
class TestCluster
{
public:
    /// @return an empty text, or what is missing.
    QString prepare(int count)
    {
        if (!PostgresServer::isInstalled())
            return QStringLiteral("PostgreSQL is not installed: ./dev deps test");
        if (const QString failure = postgres.start(); !failure.isEmpty())
            return failure;
        database = postgres.createDatabase();
        QTemporaryDir folder;
        const auto data = store::DataFolder::open(folder.filePath(QStringLiteral("data")));
        const auto migrated = data
            ? store::migrateStore(
                *data, {.url = postgres.url(database, QStringLiteral("owner"))}, QStringLiteral("runner"))
            : Result<int>(fail(data.error()));
        if (!migrated)
            return migrated.error().message;
        for (int i = 0; i < count; ++i) {
            auto node = std::make_unique<DaemonFixture>();
            node->set(QStringLiteral("store"), QStringLiteral("url"),
                postgres.url(database, QStringLiteral("runner")));
            node->set(QStringLiteral("server"), QStringLiteral("node_id"), QString::number(i + 1));
            m_nodes.push_back(std::move(node));
        }
        return {};
    }

    /// Sets an option on every node's command line, for the next start.
    void set(const char *section, const char *option, const QString &value)
    {
        for (const auto &node : m_nodes)
            node->set(QLatin1String(section), QLatin1String(option), value);
    }

    [[nodiscard]] DaemonFixture &node(int i) { return *m_nodes[static_cast<size_t>(i)]; }
    [[nodiscard]] static QString name(int i)
    {
        return QStringLiteral("node-%1").arg(i + 1, 2, 10, QLatin1Char('0'));
    }
    /// What the balancer is told of node @p i.
    [[nodiscard]] int probe(int i) { return HttpClient(node(i).publicPort()).get("/genesys/1/node").status; }
    /// @return an empty text, or why the node did not come up.
    QString start(int i) { return node(i).start(); }
    void stop(int i)
    {
        forgetLogins();
        node(i).stop();
    }
    /// As the first administrator, who logs in to each node once.
    [[nodiscard]] Result<QJsonObject> call(int i, const char *method, const QJsonObject &params = {})
    {
        auto &session = m_logins[i];
        if (!session) {
            session = std::make_unique<AdminSession>(node(i).adminPort());
            const auto login
                = session->logIn(QStringLiteral("admin"), QLatin1String(DaemonFixture::adminPassword));
            if (!login) {
                session.reset();
                return fail(login.error());
            }
        }
        return session->call(method, params);
    }
    void forgetLogins() { m_logins.clear(); }

    PostgresServer postgres;
    QString database;

private:
    std::vector<std::unique_ptr<DaemonFixture>> m_nodes;
    std::map<int, std::unique_ptr<AdminSession>> m_logins;
};

} // namespace usher::test
