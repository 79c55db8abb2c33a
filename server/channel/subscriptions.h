#pragma once

#include "server/channel/outbox.h"
#include "server/channel/selection.h"
#include "server/security/guarded.h"

#include <list>
#include <set>

namespace usher::channel {

/// Bounds of subscriptions.
struct SubscriptionLimits
{
    int perConnection = 32;
    size_t maxViews = 1000; ///< different ones, of all connections
    std::chrono::milliseconds tick{25}; ///< changes within it travel together
    std::chrono::milliseconds linger = std::chrono::seconds(5); ///< a topic stays watched after a query
    qsizetype partBytes = qsizetype(64) << 10; ///< of rows in one message of a snapshot
    qsizetype maxDeltaBytes = qsizetype(128) << 10; ///< a larger change is sent as to one who is behind
    qsizetype catchUpBytes = qsizetype(8) << 20; ///< to all who are behind, in one tick
    size_t maxBehindRows = 1000; ///< who missed more (and more than a quarter of the rows) gets a snapshot
};

/// Who watches which rows of which topic. Subscribers with the same selection share a view; its delta is
/// encoded once and the same bytes go to all of them. A subscriber whose socket is full gets nothing until it
/// has drained; nothing is kept for him but the version he saw, from which the topic's feed tells what
/// changed since: each row once, or a snapshot if that is less. Core thread.
class Subscriptions
{
public:
    /// @p outbox gives a connection's outbox, null if it is gone.
    using OutboxOf = std::function<Outbox *(quint64 connection)>;

    Subscriptions(Scheduler &scheduler, Topics &topics, OutboxOf outbox, SubscriptionLimits limits = {});
    ~Subscriptions();
    Subscriptions(const Subscriptions &) = delete;
    Subscriptions &operator=(const Subscriptions &) = delete;

    /// Adds topics.list, topic.query, topic.subscribe, topic.unsubscribe and topic.refresh.
    void registerMethods(MethodTable &methods);
    /// Before the connection's outbox goes.
    void connectionClosed(quint64 connection);
    /// Ends what @p role may not see.
    void roleChanged(quint64 connection, const QString &role);

    [[nodiscard]] int count(quint64 connection) const;
    [[nodiscard]] size_t views() const { return m_views.size(); }
    /// Subscribers that are not up to date now.
    [[nodiscard]] size_t behind() const { return m_late.size(); }
    /// Since start: messages handed to sockets, and snapshots begun because a client was behind.
    [[nodiscard]] quint64 messages() const { return m_messages; }
    [[nodiscard]] quint64 behindSnapshots() const { return m_behindSnapshots; }

private:
    struct View;
    struct Member
    {
        enum class State { InStep, Behind, Passing };
        quint64 connection = 0;
        Outbox *outbox = nullptr;
        View *view = nullptr;
        int references = 1;
        State state = State::InStep;
        // What it has seen, unless it is in step. While a snapshot passes: where that began.
        quint64 sequence = 0;
        quint64 version = 0;
        // The snapshot under way.
        const char *reason = "";
        int part = 0;
        QString cursor; // key of the last row sent
        std::vector<RowPointer> window; // of a view with a limit, as it was when the snapshot began
        size_t nextInWindow = 0;
    };
    struct View
    {
        QByteArray name;
        QByteArray identity;
        Topic *topic = nullptr;
        Selection selection;
        quint64 sequence = 0;
        quint64 version = 0; // of the topic
        qsizetype total = 0;
        std::vector<RowPointer> sorted; // all matching rows, if there is a limit
        std::vector<RowPointer> window;
        std::map<quint64, std::unique_ptr<Member>> members;
    };
    using Text = std::shared_ptr<const QByteArray>;

    [[nodiscard]] Result<Topic *> findTopic(const QString &name, const Caller &caller) const;
    void list(const Caller &caller, Reply<protocol::TopicsAnswer> reply) const;
    void query(const protocol::TopicQuery &message, const Caller &caller, Reply<protocol::QueryAnswer> reply);
    [[nodiscard]] static protocol::QueryAnswer answerQuery(const Topic &topic, const Selection &selection);
    void subscribe(const protocol::TopicSubscribe &message, const Caller &caller,
        Reply<protocol::SubscribeAnswer> reply);
    [[nodiscard]] Result<protocol::SubscribeAnswer> join(
        Topic &topic, const Selection &selection, quint64 connection);
    void unsubscribe(const QString &name, quint64 connection, Reply<protocol::Done> reply);
    void refresh(const QString &name, quint64 connection, Reply<protocol::Done> reply);

    void tick();
    void armTick();
    void flush(Topic &topic);
    void apply(View &view, const std::vector<Topic::Change> &changes);
    [[nodiscard]] static bool applySorted(View &view, const std::vector<Topic::Change> &changes);
    [[nodiscard]] static std::vector<RowPointer> windowOf(const View &view);
    void deliver(View &view, const Text &text, quint64 sequence, quint64 version);
    void fallBehind(Member &member, quint64 sequence, quint64 version);
    void startSnapshot(Member &member, const char *reason);
    [[nodiscard]] bool needsSnapshot(const Member &member) const;
    /// Brings a late member as far as its socket takes it. @return bytes sent.
    qsizetype advance(Member &member);
    [[nodiscard]] QByteArray nextPart(Member &member);
    [[nodiscard]] QByteArray nextCatchUp(Member &member);
    [[nodiscard]] View *findView(quint64 connection, const QString &name);
    void leave(View &view, quint64 connection);
    void drop(View &view);

    Scheduler &m_scheduler;
    Topics &m_topics;
    OutboxOf m_outbox;
    SubscriptionLimits m_limits;
    std::map<QByteArray, std::unique_ptr<View>> m_views; // by identity
    std::map<Topic *, std::vector<View *>> m_viewsOf;
    std::map<quint64, std::vector<View *>> m_joined; // by connection
    std::list<Member *> m_late; // in the order of their turns
    std::map<Topic *, std::unique_ptr<Timer>> m_lingering;
    Timer m_tick;
    quint64 m_lastView = 0;
    quint64 m_messages = 0;
    quint64 m_behindSnapshots = 0;
    security::LifeMark m_life = security::newLife();
};

} // namespace usher::channel
