#pragma once

#include "shared/protocol/sessionmessages.h"

/// Alarms, node, store, resources, and what the channel offers.
namespace usher::protocol {

struct AlarmInfo
{
    int id = 0;
    QString key; ///< stable per condition: "2001/Dnis_Pool"
    QString name;
    QString severity; ///< critical, major, minor, info
    QString node;
    QString text;
    QString whatToDo;
    qint64 raisedMs = 0;
    qint64 clearedMs = 0; ///< 0 while it stands
    QString acknowledgedBy{}; ///< account; empty: nobody yet
    qint64 acknowledgedMs = 0;
    QString note{};

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("id", self.id);
        v("key", self.key);
        v("name", self.name);
        v("severity", self.severity);
        v("node", self.node);
        v("text", self.text);
        v("whatToDo", self.whatToDo, optional);
        v("raised", asTime(self.raisedMs));
        v("cleared", asTime(self.clearedMs), optional);
        v("acknowledgedBy", self.acknowledgedBy, optional);
        v("acknowledged", asTime(self.acknowledgedMs), optional);
        v("note", self.note, optional);
    }
};

struct AlarmsAnswer
{
    QList<AlarmInfo> alarms;

    template <typename Self, typename V> static void visit(Self &self, V &&v) { v("alarms", self.alarms); }
};

/// Standing alarms, oldest first; with history also past ones, newest first.
struct AlarmsList
{
    static constexpr char method[] = "alarms.list";
    using Answer = AlarmsAnswer;
    bool history = false;
    std::optional<int> limit; ///< of the history: 1 to 1,000; 100 if absent

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("history", self.history, optional);
        v("limit", self.limit, optional);
    }
};

struct ListenerInfo
{
    QString name;
    QString zone;
    QString address; ///< host:port as bound
    bool secure = false;
    int connections = 0;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("name", self.name);
        v("zone", self.zone);
        v("address", self.address);
        v("secure", self.secure);
        v("connections", self.connections);
    }
};

struct NodeAnswer
{
    QString node;
    QString version;
    QString state; ///< ONLINE, SUSPENDING, OFFLINE
    qint64 startedMs = 0;
    qint64 memoryBytes = 0;
    qint64 requests = 0; ///< HTTP requests since start
    int inProgress = 0; ///< HTTP requests being answered now
    int adminConnections = 0;
    int standingAlarms = 0;
    QList<ListenerInfo> listeners;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("node", self.node);
        v("version", self.version);
        v("state", self.state);
        v("started", asTime(self.startedMs));
        v("memoryBytes", self.memoryBytes);
        v("requests", self.requests);
        v("inProgress", self.inProgress);
        v("adminConnections", self.adminConnections);
        v("standingAlarms", self.standingAlarms);
        v("listeners", self.listeners);
    }
};

struct NodeStatus
{
    static constexpr char method[] = "node.status";
    using Answer = NodeAnswer;

    template <typename Self, typename V> static void visit(Self &, V &&) { }
};

/// Takes a node out of the balancer's rotation; requests are still served. Answered with this node's status.
struct NodeSuspend
{
    static constexpr char method[] = "node.suspend";
    using Answer = NodeAnswer;
    QString node; ///< empty: the one that is asked

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("node", self.node, optional);
    }
};

struct NodeResume
{
    static constexpr char method[] = "node.resume";
    using Answer = NodeAnswer;
    QString node; ///< empty: the one that is asked

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("node", self.node, optional);
    }
};

/// A standby of the database, as its primary sees it; what cannot be seen is absent.
struct StandbyInfo
{
    QString name;
    QString address;
    QString state; ///< streaming, catchup, ..., unknown
    QString sync; ///< sync, quorum, potential, async, unknown
    std::optional<qint64> lagBytes;
    std::optional<qint64> lagMs;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("name", self.name);
        v("address", self.address, optional);
        v("state", self.state);
        v("sync", self.sync);
        v("lagBytes", self.lagBytes, optional);
        v("lagMs", self.lagMs, optional);
    }
};

/// How the removal of one kind of row does whose time is over.
struct RetentionInfo
{
    QString entity;
    qint64 rows = 0; ///< removed since the node started
    double rowsPerSecond = 0;
    qint64 finishedMs = 0; ///< the last time that nothing was left; 0 = not yet
    qint64 oldestMs = 0; ///< the oldest row that should be gone already; 0 = none
    bool behind = false;
    QString error;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("entity", self.entity);
        v("rows", self.rows);
        v("rowsPerSecond", self.rowsPerSecond);
        v("finished", asTime(self.finishedMs), optional);
        v("oldest", asTime(self.oldestMs), optional);
        v("behind", self.behind, optional);
        v("error", self.error, optional);
    }
};

/// Without the values that were bound to it.
struct SlowStatementInfo
{
    QString text;
    qint64 atMs = 0;
    qint64 durationMs = 0;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("text", self.text);
        v("at", asTime(self.atMs));
        v("durationMs", self.durationMs);
    }
};

/// Sizes are bytes. What does not apply to the engine, or what its role may not see, is absent.
struct StoreAnswer
{
    QString dialect; ///< sqlite, postgresql
    QString location; ///< file or host; never a password
    QString state; ///< ok, full, away
    int schemaVersion = 0;
    qint64 sizeBytes = 0;
    qint64 walBytes = 0; ///< SQLite
    qint64 freeDiskBytes = 0;
    int waitingWrites = 0;
    int waitingReads = 0;
    qint64 lastBackupMs = 0; ///< 0 = none yet
    QString lastBackupFile;
    qint64 lastBackupBytes = 0;
    QString reason; ///< why the state is not ok
    qint64 stateSinceMs = 0;
    qint64 measuredMs = 0; ///< when what follows was measured, at most some seconds ago while ok; 0 = not yet
    QString role; ///< embedded, primary, standby
    QString serverVersion;
    QString address; ///< of the database server in use
    qint64 roundTripUs = 0;
    std::optional<qint64> growthBytesPerDay;
    std::optional<qint64> connections;
    std::optional<qint64> maxConnections;
    std::optional<qint64> timeLine;
    std::optional<qint64> archiveFailures;
    std::optional<qint64> oldestTransactionMs;
    std::optional<qint64> deadRows;
    std::optional<qint64> pages;
    std::optional<qint64> freePages;
    qint64 lastCheckpointMs = 0; ///< SQLite
    bool checkpointHeldUp = false; ///< SQLite: a reader kept the last one from finishing
    qint64 hangs = 0; ///< times that the database gave no answer for too long
    qint64 reopenings = 0;
    QList<StandbyInfo> standbys;
    QList<RetentionInfo> retention;
    qint64 slowStatements = 0; ///< since the node started
    std::optional<SlowStatementInfo> slowest;
    QList<SlowStatementInfo> lastSlow; ///< newest first

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("dialect", self.dialect);
        v("location", self.location);
        v("state", self.state);
        v("schemaVersion", self.schemaVersion);
        v("sizeBytes", self.sizeBytes);
        v("walBytes", self.walBytes);
        v("freeDiskBytes", self.freeDiskBytes);
        v("waitingWrites", self.waitingWrites);
        v("waitingReads", self.waitingReads);
        v("lastBackup", asTime(self.lastBackupMs), optional);
        v("lastBackupFile", self.lastBackupFile, optional);
        v("lastBackupBytes", self.lastBackupBytes, optional);
        v("reason", self.reason, optional);
        v("stateSince", asTime(self.stateSinceMs), optional);
        v("measured", asTime(self.measuredMs), optional);
        v("role", self.role, optional);
        v("serverVersion", self.serverVersion, optional);
        v("address", self.address, optional);
        v("roundTripUs", self.roundTripUs, optional);
        v("growthBytesPerDay", self.growthBytesPerDay, optional);
        v("connections", self.connections, optional);
        v("maxConnections", self.maxConnections, optional);
        v("timeLine", self.timeLine, optional);
        v("archiveFailures", self.archiveFailures, optional);
        v("oldestTransactionMs", self.oldestTransactionMs, optional);
        v("deadRows", self.deadRows, optional);
        v("pages", self.pages, optional);
        v("freePages", self.freePages, optional);
        v("lastCheckpoint", asTime(self.lastCheckpointMs), optional);
        v("checkpointHeldUp", self.checkpointHeldUp, optional);
        v("hangs", self.hangs, optional);
        v("reopenings", self.reopenings, optional);
        v("standbys", self.standbys, optional);
        v("retention", self.retention, optional);
        v("slowStatements", self.slowStatements, optional);
        v("slowest", self.slowest, optional);
        v("lastSlow", self.lastSlow, optional);
    }
};

struct StoreStatus
{
    static constexpr char method[] = "store.status";
    using Answer = StoreAnswer;

    template <typename Self, typename V> static void visit(Self &, V &&) { }
};

struct ResourceInfo
{
    QString value;
    QString state; ///< free, booked
    QString node; ///< of a LOCAL booking
    QString owner; ///< id of the service that holds it
    qint64 secondsLeft = 0;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("value", self.value);
        v("state", self.state);
        v("node", self.node, optional);
        v("owner", self.owner, optional);
        v("secondsLeft", self.secondsLeft, optional);
    }
};

struct ResourceGroupInfo
{
    QString group;
    QString strategy; ///< RANDOM, LOCAL, CLUSTER
    int expirySeconds = 0;
    QString backup; ///< empty = none
    int total = 0;
    int booked = 0;
    QList<ResourceInfo> resources; ///< only when one group was asked for

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("group", self.group);
        v("strategy", self.strategy);
        v("expirySeconds", self.expirySeconds);
        v("backup", self.backup, optional);
        v("total", self.total);
        v("booked", self.booked);
        v("resources", self.resources, optional);
    }
};

struct ResourcesAnswer
{
    QList<ResourceGroupInfo> groups;

    template <typename Self, typename V> static void visit(Self &self, V &&v) { v("groups", self.groups); }
};

struct ResourcesList
{
    static constexpr char method[] = "resources.list";
    using Answer = ResourcesAnswer;
    QString group; ///< empty: all groups, without their numbers

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("group", self.group, optional);
    }
};

/// A piece of a message that is too long for one WebSocket message. The pieces come in order; after the one
/// that is not followed by more, the whole is carried out as if it had come at once and answered under its
/// own id.
struct MessagePart
{
    static constexpr char method[] = "rpc.part";
    using Answer = Done;
    QString text;
    bool more = false;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("text", self.text);
        v("more", self.more);
    }
};

/// Messages beyond this many bytes travel in parts of this size; the channel takes 1 MiB at once.
inline constexpr qsizetype partBytes = qsizetype(256) << 10;

/// A parameter or a result in an OpenRPC document.
struct ContentDescriptor
{
    QString name;
    bool required = false;
    QJsonObject schema; ///< JSON Schema, or a reference into components

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("name", self.name);
        v("required", self.required, optional);
        v("schema", self.schema);
    }
};

struct MethodInfo
{
    QString name;
    QString paramStructure; ///< by-name
    QList<ContentDescriptor> params;
    ContentDescriptor result;
    QJsonArray errors; ///< references into components
    QString privilege;
    bool allowed = false; ///< to the caller

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("name", self.name);
        v("paramStructure", self.paramStructure);
        v("params", self.params);
        v("result", self.result);
        v("errors", self.errors);
        v("x-privilege", self.privilege);
        v("x-allowed", self.allowed);
    }
};

/// A topic: its rows are what topic.subscribe sends.
struct DiscoveredTopic
{
    QString name;
    QString key; ///< the field that names a row
    QString privilege;
    bool allowed = false; ///< to the caller
    QJsonObject row; ///< reference to its schema

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("name", self.name);
        v("key", self.key);
        v("x-privilege", self.privilege);
        v("x-allowed", self.allowed);
        v("row", self.row);
    }
};

/// A notification: what the server sends unasked, heartbeat in both directions.
struct NotificationInfo
{
    QString name;
    QJsonObject params; ///< reference to its schema

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("name", self.name);
        v("params", self.params);
    }
};

/// An OpenRPC document (https://spec.open-rpc.org).
struct DiscoverAnswer
{
    QString openrpc;
    QJsonObject info;
    QList<MethodInfo> methods; ///< by name
    QJsonObject components;
    QList<DiscoveredTopic> topics;
    QList<NotificationInfo> notifications;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("openrpc", self.openrpc);
        v("info", self.info);
        v("methods", self.methods);
        v("components", self.components);
        v("x-topics", self.topics);
        v("x-notifications", self.notifications);
    }
};

/// What this channel can be asked, from the table that answers.
struct Discover
{
    static constexpr char method[] = "rpc.discover";
    using Answer = DiscoverAnswer;

    template <typename Self, typename V> static void visit(Self &, V &&) { }
};

} // namespace usher::protocol
