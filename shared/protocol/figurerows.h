#pragma once

#include "shared/protocol/configurationmessages.h"
#include "shared/protocol/operationmessages.h"
#include "shared/protocol/topicrows.h"

/// Rows of the topics that show numbers, services, the store and the audit.
namespace usher::protocol {

/// A number pool: once for the cluster, or once for each node if its numbers are booked per node.
struct PoolRow
{
    static constexpr char topic[] = "pools";
    static constexpr char keyField[] = "pool";
    QString pool; ///< "Dnis_Pool", LOCAL: "Dnis_Pool/node-01"
    QString group;
    QString node; ///< LOCAL
    QString strategy; ///< RANDOM, LOCAL, CLUSTER
    QString backup; ///< empty = none
    int total = 0;
    int booked = 0;
    int free = 0;
    qint64 exhausted = 0; ///< requests that found no free number, since their nodes started
    qint64 nextLapseMs = 0; ///< when the next booking lapses; 0 = nothing is booked

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("pool", self.pool);
        v("group", self.group);
        v("node", self.node, optional);
        v("strategy", self.strategy);
        v("backup", self.backup, optional);
        v("total", self.total);
        v("booked", self.booked);
        v("free", self.free);
        v("exhausted", self.exhausted);
        v("nextLapse", asTime(self.nextLapseMs), optional);
    }
};

/// A number that is booked now, in one of the pools that list it.
struct BookingRow
{
    static constexpr char topic[] = "bookings";
    static constexpr char keyField[] = "booking";
    QString booking; ///< pool and value: "Dnis_Pool 8001", "Dnis_Pool/node-01 8001"
    QString pool; ///< as in `pools`
    QString group;
    QString value;
    QString node; ///< that booked it for itself alone
    QString owner; ///< id of the service that holds it
    QString service; ///< name of that service
    qint64 sinceMs = 0; ///< when that service was opened; 0 = not known
    qint64 untilMs = 0;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("booking", self.booking);
        v("pool", self.pool);
        v("group", self.group);
        v("value", self.value);
        v("node", self.node, optional);
        v("owner", self.owner);
        v("service", self.service, optional);
        v("since", asTime(self.sinceMs), optional);
        v("until", asTime(self.untilMs));
    }
};

/// What was done with a service since its nodes started.
struct ServiceFigures
{
    qint64 created = 0;
    qint64 matched = 0;
    qint64 notMatched = 0;
    qint64 refused = 0; ///< no number was free
    qint64 numbersGiven = 0;
    qint64 backupGiven = 0;

    bool operator==(const ServiceFigures &) const = default;
    ServiceFigures &operator+=(const ServiceFigures &other)
    {
        created += other.created;
        matched += other.matched;
        notMatched += other.notMatched;
        refused += other.refused;
        numbersGiven += other.numbersGiven;
        backupGiven += other.backupGiven;
        return *this;
    }
    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("created", self.created);
        v("matched", self.matched);
        v("notMatched", self.notMatched);
        v("refused", self.refused);
        v("numbersGiven", self.numbersGiven);
        v("backupGiven", self.backupGiven);
    }
};

/// A configured service, or one of which services are still alive, over all nodes.
struct ServiceRow
{
    static constexpr char topic[] = "services";
    static constexpr char keyField[] = "service";
    QString service;
    QString type; ///< request-interaction, ...; empty: it is not configured any more
    qint64 active = 0; ///< services of this name that are alive
    qint64 countedMs = 0; ///< when they were counted; 0 = not yet
    ServiceFigures figures;
    int nodes = 0; ///< whose figures these are the sums of

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("service", self.service);
        v("type", self.type, optional);
        v("active", self.active);
        v("counted", asTime(self.countedMs), optional);
        ServiceFigures::visit(self.figures, v);
        v("nodes", self.nodes);
    }
};

/// What one node did with a configured service.
struct ServiceNodeRow
{
    static constexpr char topic[] = "services.nodes";
    static constexpr char keyField[] = "row";
    QString row; ///< "call node-01"
    QString service;
    QString node;
    ServiceFigures figures;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("row", self.row);
        v("service", self.service);
        v("node", self.node);
        ServiceFigures::visit(self.figures, v);
    }
};

/// The store as the node that answers sees it.
struct StoreRow
{
    static constexpr char topic[] = "store";
    static constexpr char keyField[] = "node";
    QString node;
    StoreAnswer store;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("node", self.node);
        StoreAnswer::visit(self.store, v);
    }
};

/// One of the newest entries of the audit.
struct AuditRow
{
    static constexpr char topic[] = "audit";
    static constexpr char keyField[] = "entry";
    static constexpr int maxRows = 200;
    QString entry; ///< its number, as text
    AuditEntry audit;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("entry", self.entry);
        v("id", self.audit.id);
        v("at", asTime(self.audit.atMs));
        v("account", self.audit.actor.account, optional);
        v("role", self.audit.actor.role, optional);
        v("address", self.audit.actor.address, optional);
        v("origin", self.audit.actor.origin, optional);
        v("changeId", self.audit.changeId);
        v("subject", self.audit.subject);
        v("revisionBefore", self.audit.revisionBefore);
        v("revisionAfter", self.audit.revisionAfter);
        v("before", self.audit.before);
        v("after", self.audit.after);
        v("comment", self.audit.comment, optional);
        v("refused", self.audit.refused, optional);
    }
};

} // namespace usher::protocol
