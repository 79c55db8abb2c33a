#pragma once

#include "server/cluster/cluster.h"
#include "server/live/bookingtopics.h"
#include "server/security/guarded.h"
#include "server/services/serviceapi.h"

namespace usher {

/// The topics that show the whole cluster: nodes, requests, pools, bookings, services, services.nodes; and
/// store and audit, which are the same for all. Nothing is done for a topic that nobody watches. Core
/// thread.
class ClusterTopics
{
public:
    struct Sources
    {
        Scheduler &scheduler;
        const Clock &clock; ///< the one leases go by
        store::Store &store;
        channel::Topics &topics;
        cluster::Cluster &cluster;
        cluster::NodeLinks *links = nullptr; ///< null: figures of this node only
        const resources::Resources &resources;
        const services::ServiceApi &services;
        QString node;
        qint64 startedMs = 0;
        std::function<protocol::RequestsRow()> requests;
        std::function<protocol::StoreAnswer()> storeAnswer;
    };
    static constexpr std::chrono::milliseconds countPeriod{2000}; ///< of services, at least
    static constexpr int restAfterCount = 49; ///< times what it took: a fiftieth of one reader's time

    explicit ClusterTopics(Sources sources);
    ClusterTopics(const ClusterTopics &) = delete;
    ClusterTopics &operator=(const ClusterTopics &) = delete;

    /// A booking of this node has changed.
    void bookingsChanged() { m_bookings.changed(); }

private:
    [[nodiscard]] NodeReport ownReport() const;
    [[nodiscard]] QStringList liveNodes() const;
    void showNodes();
    void showRequests();
    void countServices();
    void showServices();
    void showServiceNodes();
    void readAudit();

    Sources m_sources;
    FigureExchange m_exchange;
    BookingTopics m_bookings;
    Pace m_countPace;
    QMap<QString, qint64> m_active; ///< live services by name
    qint64 m_countedMs = 0;
    qint64 m_lastAudit = 0; ///< newest entry shown; 0: none
    int m_auditLooks = 0;
    Pace m_auditPace;
    security::LifeMark m_life
        = security::newLife(); ///< the channel outlives this: whoever watches to the end
};

} // namespace usher
