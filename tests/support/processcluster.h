#pragma once

#include "tests/support/httpclient.h"
#include "tests/support/netnamespace.h"
#include "tests/support/postgres.h"
#include "tests/support/serverprocess.h"

#include <QTemporaryDir>

#include <array>
#include <atomic>

namespace usher::test {

/// Real usherd processes node-01 to node-03 on one PostgreSQL, set up as docs/running.md says: the owner of
/// the tables migrates, another role serves, all have one secret key. The clients' threads may ask for
/// ports; the rest belongs to the thread of the test.
class ProcessCluster
{
public:
    static constexpr int size = 3;

    /// @p postgres runs; its database is made here.
    explicit ProcessCluster(PostgresServer &postgres);

    [[nodiscard]] const QString &database() const { return m_database; }
    [[nodiscard]] static QString name(int i);

    /// Before the first start(). As `[store] url`; otherwise a local socket.
    void setUrl(int i, const QString &url, const QStringList &more = {});
    /// Before the first start(): node @p i lives in there, and so must who asks it.
    void setNetwork(int i, const NetNamespace &network);

    /// Migrates, starts all, and imports these options and lists beside the names of the
    /// nodes (members of JSON objects). @return an empty
    /// text, or why they are not all ready.
    [[nodiscard]] QString start(const QString &options, const QString &lists);

    [[nodiscard]] bool startNode(int i);
    void kill(int i);
    /// The end of what it said, for a test that fails.
    [[nodiscard]] QString problem(int i) const;

    [[nodiscard]] bool isRunning(int i) const { return m_nodes[at(i)].publicPort != 0; }
    /// 0 while it does not run.
    [[nodiscard]] quint16 publicPort(int i) const { return m_nodes[at(i)].publicPort; }
    [[nodiscard]] quint16 internalPort(int i) const { return m_nodes[at(i)].internalPort; }
    [[nodiscard]] quint16 adminPort(int i) const { return m_nodes[at(i)].server->adminPort; }

    /// True if node @p i is in a network of its own.
    [[nodiscard]] bool isElsewhere(int i) const { return m_nodes[at(i)].network >= 0; }
    /// Moves the calling thread to where node @p i is; not back.
    void follow(int i) const;

    /// What the balancer is told: 200, 503, or 0 if nobody answers. From wherever the node is.
    [[nodiscard]] int probe(int i) const;
    /// True if the probes of all that run are told 200.
    [[nodiscard]] bool isReady() const;

private:
    struct Node
    {
        std::unique_ptr<ServerProcess> server;
        QString url;
        QStringList more;
        int network = -1;
        std::atomic<quint16> publicPort = 0;
        std::atomic<quint16> internalPort = 0;
    };
    static size_t at(int i) { return static_cast<size_t>(i); }
    [[nodiscard]] QString folder(int i) const;
    [[nodiscard]] QString run(
        const QString &program, const QStringList &arguments, const char *variable = nullptr) const;

    PostgresServer &m_postgres;
    QString m_database;
    QTemporaryDir m_folder;
    std::array<Node, size> m_nodes;
};

} // namespace usher::test
