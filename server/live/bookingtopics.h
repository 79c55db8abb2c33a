#pragma once

#include "server/channel/topics.h"
#include "server/core/clock.h"
#include "server/live/figureexchange.h"
#include "server/resources/resources.h"
#include "server/security/guarded.h"
#include "server/services/servicerepository.h"

#include <QHash>

namespace usher {

/// How often something costly may be done: after @p took milliseconds not for nine times as long, and never
/// twice at a time.
class Pace
{
public:
    Pace(Scheduler &scheduler, const Clock &clock, std::chrono::milliseconds least, int rest)
        : m_clock(clock)
        , m_leastMs(least.count())
        , m_rest(rest)
        , m_timer(scheduler)
    {
    }
    /// Calls @p start as soon as that is right; it ends with done(). Asked for meanwhile, it is called once
    /// more.
    void request(const std::function<void()> &start)
    {
        if (m_isRunning) {
            m_isWanted = true;
            return;
        }
        if (m_timer.isActive())
            return;
        const qint64 nowMs = m_clock.monotonicMs();
        if (nowMs < m_nextMs) {
            m_timer.start(std::chrono::milliseconds(m_nextMs - nowMs), [this, start] { request(start); });
            return;
        }
        m_isRunning = true;
        m_startedMs = nowMs;
        start();
    }
    /// True if it was asked for meanwhile.
    [[nodiscard]] bool done()
    {
        const qint64 nowMs = m_clock.monotonicMs();
        m_isRunning = false;
        m_nextMs = nowMs + std::max(m_leastMs, m_rest * (nowMs - m_startedMs));
        return std::exchange(m_isWanted, false);
    }
    void cancel()
    {
        m_timer.stop();
        m_isWanted = false;
    }

private:
    const Clock &m_clock;
    qint64 m_leastMs;
    qint64 m_rest;
    qint64 m_startedMs = 0;
    qint64 m_nextMs = 0;
    bool m_isRunning = false;
    bool m_isWanted = false;
    Timer m_timer;
};

/// The topics `pools` and `bookings`, read from the store while somebody watches: once a second, and soon
/// after this node has booked or released. Reading takes at most a tenth of the time. Core thread.
class BookingTopics
{
public:
    struct Sources
    {
        Scheduler &scheduler;
        const Clock &clock; ///< the one leases go by
        store::Store &store;
        channel::Topics &topics;
        const resources::Resources &resources;
        FigureExchange &exchange;
        std::function<QStringList()> liveNodes; ///< by name; this one among them
    };
    static constexpr std::chrono::milliseconds period{1000};
    static constexpr std::chrono::milliseconds leastPause{25};

    explicit BookingTopics(Sources sources);
    BookingTopics(const BookingTopics &) = delete;
    BookingTopics &operator=(const BookingTopics &) = delete;

    /// A booking of this node has changed.
    void changed();

private:
    using Held = QHash<QString, services::Booking>; ///< by key of the row
    /// What a look at the store gave, compared with the one before.
    struct Look
    {
        std::shared_ptr<const Held> held;
        QList<protocol::BookingRow> changed;
        QStringList gone;
    };
    [[nodiscard]] static Look compare(
        const QList<services::Booking> &bookings, const std::shared_ptr<const Held> &before);
    void readPools();
    void showPools(const QMap<QString, resources::PoolUse> &use);
    void readBookings();
    void showBookings(Look &&look);

    Sources m_sources;
    Pace m_poolPace;
    Pace m_bookingPace;
    channel::Topic *m_pools = nullptr;
    channel::Topic *m_bookings = nullptr;
    std::shared_ptr<const Held> m_held; ///< what the topic shows; null: nothing
    quint64 m_watch = 0; ///< grows whenever nobody watches `bookings` any more
    security::LifeMark m_life
        = security::newLife(); ///< the channel outlives this: whoever watches to the end
};

} // namespace usher
