#pragma once

#include "shared/protocol/topicmessages.h"

/// Rows of the topics.
namespace usher::protocol {

/// The HTTP requests of one node, as of the last second. What another node's beat does not tell is absent
/// where there is no link to it.
struct RequestsRow
{
    static constexpr char topic[] = "requests";
    static constexpr char keyField[] = "node";
    QString node;
    qint64 total = 0; ///< answered since start
    double perSecond = 0; ///< over the last second
    int inProgress = 0;
    std::optional<qint64> status1xx, status2xx, status3xx, status4xx, status5xx; ///< since start
    std::optional<double> p50Ms; ///< of the last ten seconds, at most; the upper end of a bucket
    std::optional<double> p99Ms;

    bool operator==(const RequestsRow &) const = default;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("node", self.node);
        v("total", self.total);
        v("perSecond", self.perSecond);
        v("inProgress", self.inProgress);
        v("status1xx", self.status1xx, optional);
        v("status2xx", self.status2xx, optional);
        v("status3xx", self.status3xx, optional);
        v("status4xx", self.status4xx, optional);
        v("status5xx", self.status5xx, optional);
        v("p50Ms", self.p50Ms, optional);
        v("p99Ms", self.p99Ms, optional);
    }
};

/// A standing alarm.
struct AlarmRow
{
    static constexpr char topic[] = "alarms";
    static constexpr char keyField[] = "row";
    QString row; ///< "node-01 2001/Dnis_Pool"
    QString node;
    int id = 0;
    QString key; ///< stable per condition: "2001/Dnis_Pool"
    QString name;
    QString severity; ///< critical, major, minor, info
    QString text;
    QString whatToDo;
    qint64 raisedMs = 0;
    QString acknowledgedBy{}; ///< account; empty: nobody yet
    qint64 acknowledgedMs = 0;
    QString note{};

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("row", self.row);
        v("node", self.node);
        v("id", self.id);
        v("key", self.key);
        v("name", self.name);
        v("severity", self.severity);
        v("text", self.text);
        v("whatToDo", self.whatToDo, optional);
        v("raised", asTime(self.raisedMs));
        v("acknowledgedBy", self.acknowledgedBy, optional);
        v("acknowledged", asTime(self.acknowledgedMs), optional);
        v("note", self.note, optional);
    }
};

/// A stored configuration record; secrets are masked.
struct ConfigRow
{
    static constexpr char topic[] = "config";
    static constexpr char keyField[] = "record";
    QString record; ///< RecordKey::text(): "options cluster/log", "list GMS_Resources/Dnis_Pool"
    QString kind; ///< options, list
    QString owner;
    QString name;
    qint64 revision = 0;
    QMap<QString, QString> values;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("record", self.record);
        v("kind", self.kind);
        v("owner", self.owner);
        v("name", self.name);
        v("revision", self.revision);
        v("values", self.values);
    }
};

/// A connection of the admin channel to one node.
struct ConnectionRow
{
    static constexpr char topic[] = "connections";
    static constexpr char keyField[] = "connection";
    QString connection; ///< "node-01/17"
    QString node;
    QString account; ///< empty: not logged in
    QString session; ///< names it in sessions.revoke
    QString address;
    QString client;
    qint64 sinceMs = 0;
    int subscriptions = 0;
    qint64 waitingBytes = 0; ///< not taken by the client yet

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("connection", self.connection);
        v("node", self.node);
        v("account", self.account, optional);
        v("session", self.session, optional);
        v("address", self.address);
        v("client", self.client, optional);
        v("since", asTime(self.sinceMs));
        v("subscriptions", self.subscriptions);
        v("waitingBytes", self.waitingBytes);
    }
};

} // namespace usher::protocol
