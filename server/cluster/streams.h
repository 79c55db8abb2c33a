#pragma once

#include "server/cluster/doorbell.h"
#include "server/core/scheduler.h"
#include "server/store/outbox.h"
#include "server/store/store.h"

#include <map>
#include <vector>

namespace usher::cluster {

/// Reads what the other nodes tell (store::Outbox), each origin's messages in their order and each once.
/// Where some are missing, because this node was away for longer than they are kept or the store lost its
/// last seconds, nobody pretends: all who follow are told to look at everything again. Core thread; what is
/// under way when it is destroyed ends silently.
class Streams
{
public:
    using Handler = std::function<void(const QString &origin, const QJsonObject &body)>;
    using GapHandler = std::function<void(const QString &origin)>;

    static constexpr int batch = 500; ///< messages read at once, per origin
    static constexpr qint64 keptMs = 3600LL * 1000; ///< then the sweeper removes them
    static constexpr std::chrono::milliseconds period{1000}; ///< between looks when no bell rings

    struct Figures
    {
        quint64 messages = 0;
        quint64 gaps = 0;
        quint64 looks = 0;
    };

    /// @p doorbell may be null; then period alone decides. @p self is this node, whose own stream it skips.
    Streams(store::Store &store, Scheduler &scheduler, QString self, Doorbell *doorbell);
    ~Streams();
    Streams(const Streams &) = delete;
    Streams &operator=(const Streams &) = delete;

    /// Before start(). Messages of an unknown topic are of a newer release and skipped.
    void on(const QString &topic, Handler handler) { m_handlers[topic] = std::move(handler); }
    void onGap(GapHandler handler) { m_gapHandlers.push_back(std::move(handler)); }

    /// Takes the present end of every stream as read, then follows. Call it before anything is loaded that
    /// messages change, so that nothing falls in between.
    void start(UniqueFunction<void(Result<void>)> done);

    /// Looks now, or again after the look that is under way.
    void look();

    [[nodiscard]] const Figures &figures() const { return m_figures; }

private:
    struct Message
    {
        QString origin;
        qint64 sequence = 0;
        QString topic;
        QString body;
    };
    struct Look
    {
        std::vector<Message> messages;
        std::map<QString, qint64> ends; ///< the last sequence of each origin
    };
    [[nodiscard]] static Result<Look> readFrom(
        store::Connection &connection, const QString &self, const std::map<QString, qint64> &positions);
    void take(const Look &look);
    void gap(const QString &origin, qint64 end);
    void schedule();

    store::Store &m_store;
    QString m_self;
    Doorbell *m_doorbell;
    std::map<QString, Handler> m_handlers;
    std::vector<GapHandler> m_gapHandlers;
    std::map<QString, qint64> m_positions; // the last message taken, by origin
    Timer m_timer;
    Figures m_figures;
    bool m_isLooking = false;
    bool m_lookAgain = false;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace usher::cluster
