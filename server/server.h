#pragma once

#include "server/alarms/alarms.h"
#include "server/channel/adminchannel.h"
#include "server/cluster/cluster.h"
#include "server/live/clustertopics.h"
#include "server/config/configuration.h"
#include "server/config/drafts.h"
#include "server/config/history.h"
#include "server/core/idsource.h"
#include "server/core/ratemeter.h"
#include "server/http/dispatcher.h"
#include "server/live/livetopics.h"
#include "server/log/masking.h"
#include "server/metrics/metrics.h"
#include "server/patterns/patternapi.h"
#include "server/resources/resources.h"
#include "server/security/accounts.h"
#include "server/security/sessions.h"
#include "server/services/serviceapi.h"
#include "server/storage/storageapi.h"
#include "server/store/sweeper.h"
#include "shared/protocol/operationmessages.h"

#include <functional>
#include <memory>

namespace usher {

namespace store {
class Backups;
}

/// What the core thread's world stands on. All of it outlives the Server.
struct ServerEnvironment
{
    const Clock &clock;
    Scheduler &scheduler;
    Random &random;
    store::Store &store;
    security::PasswordHasher &hasher;
};

/// What a Server is told once, at its start.
struct ServerSetup
{
    config::Configuration::Bootstrap bootstrap;
    QString adminPassword; ///< of the first administrator; empty: one is generated
    QString adminPasswordFile; ///< where a generated one is written
    cluster::Cluster::Setup cluster{}; ///< its registry.node is the bootstrap's
};

/// Figures and actions that need the process around the Server (sockets, files); each may be empty.
struct ProcessHooks
{
    std::function<void(protocol::NodeAnswer &answer)> fillNode;
    std::function<void(protocol::NodeFigures &figures)> fillFigures; ///< memory, load, schema version
    std::function<void(protocol::StoreAnswer &answer)> fillStore;
    std::function<store::Backups *()> backups; ///< of the store; null where it is none that can be copied
    std::function<log::MaskRules()> maskRules;
};

/// Everything that lives on the core thread, composed. Knows no socket and no thread: the daemon puts them
/// around it, the simulation puts virtual ones.
class Server
{
public:
    Server(ServerEnvironment environment, ServerSetup setup);
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    void setHooks(ProcessHooks hooks) { m_hooks = std::move(hooks); }

    /// Loads alarms, configuration and accounts; a fresh store gets its first options and administrator. On
    /// success the node is ONLINE and the text is the path of a generated password file, if one was written.
    void start(UniqueFunction<void(Result<QString>)> done);

    /// Reports OFFLINE, waits [sml] suspending-wait-timeout, then calls @p stopped. A second call ends the
    /// wait.
    void drain(Task stopped);

    /// The ports the public listeners are bound to: compared with [server] web_port (alarm 2002).
    void setPublicPorts(const QList<quint16> &ports);

    /// Answers one request, later or at once.
    void handle(http::Request &&request, http::Responder responder);

    [[nodiscard]] http::RouteTable &routes() { return m_routes; }
    [[nodiscard]] channel::MethodTable &methods() { return m_methods; }
    [[nodiscard]] channel::Topics &topics() { return m_topics; }
    [[nodiscard]] channel::AdminChannel &adminChannel() { return *m_adminChannel; }
    [[nodiscard]] config::Configuration &configuration() { return m_configuration; }
    [[nodiscard]] alarms::Alarms &alarms() { return m_alarms; }
    [[nodiscard]] metrics::Registry &metrics() { return m_metrics; }
    [[nodiscard]] cluster::NodeState &node() { return m_node; }
    [[nodiscard]] cluster::Cluster &cluster() { return m_cluster; }
    [[nodiscard]] const QString &nodeName() const { return m_setup.bootstrap.nodeName; }

private:
    void load(UniqueFunction<void(Result<QString>)> done);
    void followOthers();
    void refreshConfiguration();
    [[nodiscard]] protocol::NodeFigures nodeFigures() const;
    void loadConfiguration(UniqueFunction<void(Result<QString>)> done);
    void reportFallbacks(const QStringList &notes);
    void loadAccounts(UniqueFunction<void(Result<QString>)> done);
    void settingsChanged(const config::Settings &now);
    void addOperationRoutes();
    void addMetrics();
    void addMethods();
    void addClusterMethods();
    void addBackupMethods();
    void addInterventionMethods();
    [[nodiscard]] protocol::StoreAnswer storeAnswer() const;
    [[nodiscard]] protocol::NodeAnswer nodeAnswer() const;
    void logParameters(const http::Request &request) const;
    void logAccess(const http::AccessRecord &record);
    [[nodiscard]] log::MaskRules maskRules() const
    {
        return m_hooks.maskRules ? m_hooks.maskRules() : log::MaskRules();
    }
    [[nodiscard]] int nodeId() const;
    [[nodiscard]] http::AuthVerdict authenticate(
        const http::Request &request, http::Protection protection, const QString &service) const;

    ServerEnvironment m_environment;
    ServerSetup m_setup;
    ProcessHooks m_hooks;
    cluster::SharedClock m_clock;
    cluster::LeaseGate m_gate;
    store::Outbox m_outbox;
    qint64 m_startedMs;
    IdSource m_ids;
    metrics::Registry m_metrics;
    http::RouteTable m_routes;
    channel::MethodTable m_methods;
    channel::Topics m_topics;
    std::unique_ptr<LiveTopics> m_liveTopics;
    http::Dispatcher m_dispatcher;
    config::Configuration m_configuration;
    config::History m_history;
    config::Drafts m_drafts;
    alarms::Alarms m_alarms;
    Timer m_refreshTimer;
    cluster::NodeState m_node;
    cluster::Cluster m_cluster;
    patterns::PatternApi m_patterns;
    resources::Resources m_resources;
    storage::StorageApi m_storage;
    services::ServiceApi m_services;
    security::Accounts m_accounts;
    security::Sessions m_sessions;
    std::unique_ptr<channel::AdminChannel> m_adminChannel;
    store::Sweeper m_sweeper;
    std::unique_ptr<ClusterTopics> m_clusterTopics;
    metrics::Histogram *m_durations = nullptr;
    qint64 m_answered = 0;
    mutable RateMeter m_requestRate;
};

} // namespace usher
