#pragma once

#include "shared/protocol/jsonvisitor.h"
#include "shared/protocol/sessionmessages.h"

#include <chrono>

/// Live tables (topics) of the admin channel: asking, subscribing, and what the server tells subscribers.
namespace usher::protocol {

/// A JSON value of any type.
struct AnyValue
{
    QJsonValue json;

    friend bool operator==(const AnyValue &, const AnyValue &) = default;
};
inline QJsonValue write(const AnyValue &value)
{
    return value.json;
}
inline detail::ReadError read(const QJsonValue &json, AnyValue &value, const detail::Place &)
{
    value.json = json;
    return {};
}
template <> struct detail::TypeName<AnyValue>
{
    static QString text() { return QStringLiteral("any"); }
};

/// How a filter compares. contains and startsWith ignore case; lt, le, gt, ge order texts by their
/// characters.
enum class FilterOp { Eq, Ne, Contains, StartsWith, Lt, Le, Gt, Ge, In };
template <> struct EnumNames<FilterOp>
{
    static constexpr EnumName<FilterOp> names[] = {{FilterOp::Eq, "eq"}, {FilterOp::Ne, "ne"},
        {FilterOp::Contains, "contains"}, {FilterOp::StartsWith, "startsWith"}, {FilterOp::Lt, "lt"},
        {FilterOp::Le, "le"}, {FilterOp::Gt, "gt"}, {FilterOp::Ge, "ge"}, {FilterOp::In, "in"}};
};

/// One condition on a field of a row; all filters of a request must hold.
struct TopicFilter
{
    QString field;
    FilterOp op = FilterOp::Eq;
    AnyValue value; ///< of the field's type; for `in` an array of them

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("field", self.field);
        v("op", self.op, optional);
        v("value", self.value);
    }
};

/// Which rows of a topic, and in which order: by `sort`, equal ones by key.
struct TopicSelection
{
    QString topic;
    QList<TopicFilter> filter; ///< at most 16
    QString sort; ///< a field; empty: by key
    bool descending = false;
    QString after; ///< `next` of an earlier answer with the same topic and order
    int offset = 0; ///< rows to skip; not together with `after`
    std::optional<int> limit; ///< 1 to 1,000

    template <typename Self, typename V> static void visitFields(Self &self, V &&v)
    {
        v("topic", self.topic);
        v("filter", self.filter, optional);
        v("sort", self.sort, optional);
        v("descending", self.descending, optional);
        v("after", self.after, optional);
        v("offset", self.offset, optional);
        v("limit", self.limit, optional);
    }
};

struct TopicInfo
{
    QString topic;
    QString privilege;
    bool allowed = false; ///< to the caller
    QString key; ///< the field that names a row
    QList<FieldInfo> fields;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("topic", self.topic);
        v("privilege", self.privilege);
        v("allowed", self.allowed);
        v("key", self.key);
        v("fields", self.fields);
    }
};

struct TopicsAnswer
{
    QList<TopicInfo> topics; ///< by name

    template <typename Self, typename V> static void visit(Self &self, V &&v) { v("topics", self.topics); }
};

struct TopicsList
{
    static constexpr char method[] = "topics.list";
    using Answer = TopicsAnswer;

    template <typename Self, typename V> static void visit(Self &, V &&) { }
};

struct QueryAnswer
{
    QJsonArray rows;
    int total = 0; ///< rows that match, whatever the limit
    bool complete = true; ///< false: the topic has more rows than the server keeps
    QString next; ///< `after` for the rows behind these; empty: there are none

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("rows", self.rows);
        v("total", self.total);
        v("complete", self.complete);
        v("next", self.next, optional);
    }
};

/// Rows as they are now, 100 if there is no limit. `next` names the last row's place in the order and not its
/// number, so that a page neither repeats nor skips rows that stay where they are, whatever happens before
/// them.
struct TopicQuery : TopicSelection
{
    static constexpr char method[] = "topic.query";
    using Answer = QueryAnswer;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        visitFields(self, std::forward<V>(v));
    }
};

struct SubscribeAnswer
{
    /// Names the view in the messages that follow. Everybody who subscribes to the same topic with the same
    /// filters, order and window gets the same name and the same messages.
    QString subscription;
    qint64 sequence = 0; ///< of the view; the next delta carries one more
    QJsonArray rows; ///< of the window; without a limit they follow as topic.snapshot
    bool more = false; ///< topic.snapshot messages follow
    int total = 0;
    bool complete = true;
    QString key; ///< the field that names a row

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("subscription", self.subscription);
        v("key", self.key);
        v("sequence", self.sequence);
        v("rows", self.rows);
        v("more", self.more);
        v("total", self.total);
        v("complete", self.complete);
    }
};

/// Rows and from then on their changes. With a limit it is a live window: the first `limit` matching rows
/// behind `after` or `offset`; rows that enter or leave it come as changed or removed. Without one all that
/// match, in the order of their keys. At most 32 of a connection.
struct TopicSubscribe : TopicSelection
{
    static constexpr char method[] = "topic.subscribe";
    using Answer = SubscribeAnswer;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        visitFields(self, std::forward<V>(v));
    }
};

/// Ends one subscription; a connection that subscribed twice to the same view ends it twice.
struct TopicUnsubscribe
{
    static constexpr char method[] = "topic.unsubscribe";
    using Answer = Done;
    QString subscription;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("subscription", self.subscription);
    }
};

/// Asks for a snapshot, after a gap in the sequence.
struct TopicRefresh
{
    static constexpr char method[] = "topic.refresh";
    using Answer = Done;
    QString subscription;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("subscription", self.subscription);
    }
};

/// Server to client: rows that changed or appeared, and keys of rows that left. It builds on the sequence
/// `since` (one less than its own if absent); a client that is elsewhere missed something and asks for
/// topic.refresh. A row may come that is known already, and a key that is not.
struct TopicDelta
{
    static constexpr char method[] = "topic.delta";
    QString subscription;
    qint64 sequence = 0;
    std::optional<qint64> since;
    QJsonArray changed;
    QStringList removed;
    int total = 0;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("subscription", self.subscription);
        v("sequence", self.sequence);
        v("since", self.since, optional);
        v("changed", self.changed, optional);
        v("removed", self.removed, optional);
        v("total", self.total);
    }
};

/// Server to client: all rows of the view, in parts. Part 0 empties what the client had; when no more follow,
/// deltas build on `sequence`.
struct TopicSnapshot
{
    static constexpr char method[] = "topic.snapshot";
    QString subscription;
    qint64 sequence = 0;
    int part = 0;
    bool more = false;
    QString reason; ///< subscribed, asked (topic.refresh), behind (the client reads too slowly)
    QJsonArray rows;
    int total = 0;
    bool complete = true;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("subscription", self.subscription);
        v("sequence", self.sequence);
        v("part", self.part);
        v("more", self.more);
        v("reason", self.reason);
        v("rows", self.rows);
        v("total", self.total);
        v("complete", self.complete);
    }
};

/// Server to client: the subscription is over, by no wish of the client's.
struct TopicEnded
{
    static constexpr char method[] = "topic.ended";
    QString subscription;
    QString reason;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("subscription", self.subscription);
        v("reason", self.reason);
    }
};

/// Between peers that both name the feature `heartbeat` in hello: a sign of life (a notification, it is not
/// answered). Each side sends one when it has sent nothing for `heartbeatSilence`, and takes the other for
/// dead when nothing came for `heartbeatPatience`.
struct Heartbeat
{
    static constexpr char method[] = "rpc.heartbeat";

    template <typename Self, typename V> static void visit(Self &, V &&) { }
};
inline constexpr std::chrono::milliseconds heartbeatSilence = std::chrono::seconds(15);
inline constexpr std::chrono::milliseconds heartbeatPatience = std::chrono::seconds(45);

/// Bounds of one request.
inline constexpr int maxTopicFilters = 16;
inline constexpr int maxFilterValues = 100; ///< of one `in`
inline constexpr int maxFilterValueLength = 256; ///< characters
inline constexpr int maxTopicLimit = 1000;
inline constexpr int usualTopicLimit = 100; ///< of topic.query
inline constexpr int maxTopicOffset = 1'000'000;

/// A row of a topic: a message with the topic's name and the name of the text field that is its key.
template <typename T>
concept TopicRow = Message<T> && requires
{
    {
        T::topic
        } -> std::convertible_to<const char *>;
    {
        T::keyField
        } -> std::convertible_to<const char *>;
};

} // namespace usher::protocol
