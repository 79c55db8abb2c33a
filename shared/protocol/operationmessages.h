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

/// Takes the node out of the balancer's rotation; requests are still served.
struct NodeSuspend
{
    static constexpr char method[] = "node.suspend";
    using Answer = NodeAnswer;

    template <typename Self, typename V> static void visit(Self &, V &&) { }
};

struct NodeResume
{
    static constexpr char method[] = "node.resume";
    using Answer = NodeAnswer;

    template <typename Self, typename V> static void visit(Self &, V &&) { }
};

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

struct MethodInfo
{
    QString name;
    QString privilege;
    bool allowed = false; ///< to the caller
    QList<FieldInfo> parameters;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("name", self.name);
        v("privilege", self.privilege);
        v("allowed", self.allowed);
        v("parameters", self.parameters);
    }
};

struct DiscoverAnswer
{
    QList<MethodInfo> methods; ///< by name

    template <typename Self, typename V> static void visit(Self &self, V &&v) { v("methods", self.methods); }
};

/// What this channel can be asked, from the table that answers.
struct Discover
{
    static constexpr char method[] = "rpc.discover";
    using Answer = DiscoverAnswer;

    template <typename Self, typename V> static void visit(Self &, V &&) { }
};

} // namespace usher::protocol
