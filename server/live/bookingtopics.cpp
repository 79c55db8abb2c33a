#include "server/live/bookingtopics.h"

namespace usher {

using channel::Privilege;
using channel::Table;
using protocol::BookingRow;
using protocol::PoolRow;

namespace {

constexpr int restAfterRead = 9; // times what it took

/// "node-01/Dnis_Pool" or "*/Dnis_Pool" as the topics name it: "Dnis_Pool/node-01", "Dnis_Pool".
struct PoolName
{
    explicit PoolName(const QString &stored)
        : group(stored.section(u'/', 1))
        , node(stored.section(u'/', 0, 0))
    {
        if (node == QLatin1String("*"))
            node.clear();
    }
    [[nodiscard]] QString text() const { return node.isEmpty() ? group : QString(group + u'/' + node); }

    QString group;
    QString node;
};

BookingRow rowOf(const QString &key, const services::Booking &booking)
{
    const PoolName pool(booking.pool);
    return {key, pool.text(), pool.group, booking.value, booking.scope, booking.owner, booking.service,
        booking.openedMs, booking.untilMs};
}

} // namespace

BookingTopics::BookingTopics(Sources sources)
    : m_sources(std::move(sources))
    , m_poolPace(m_sources.scheduler, m_sources.clock, leastPause, restAfterRead)
    , m_bookingPace(m_sources.scheduler, m_sources.clock, leastPause, restAfterRead)
{
    m_sources.topics.addSampled<PoolRow>(
        Privilege::Watch, period,
        [this](Table<PoolRow>) {
            m_sources.exchange.want();
            readPools();
        },
        channel::Topics::usualMaxRows, security::guarded(m_life, [this] { m_poolPace.cancel(); }));
    m_sources.topics.addSampled<BookingRow>(
        Privilege::Watch, period, [this](Table<BookingRow>) { readBookings(); },
        channel::Topics::usualMaxRows, security::guarded(m_life, [this] {
            m_bookingPace.cancel();
            m_held.reset();
            ++m_watch;
        }));
    m_pools = m_sources.topics.find(PoolRow::topic);
    m_bookings = m_sources.topics.find(BookingRow::topic);
}

void BookingTopics::changed()
{
    if (m_pools->isWatched())
        readPools();
    if (m_bookings->isWatched())
        readBookings();
}

void BookingTopics::readPools()
{
    m_poolPace.request([this] {
        using Use = QMap<QString, resources::PoolUse>;
        m_sources.store.read<Use>(
            [nowMs = m_sources.clock.nowMs()](
                store::Connection &connection) { return resources::poolUse(connection, nowMs); },
            [this](const Result<Use> &use) {
                const bool isWanted = m_poolPace.done();
                if (!m_pools->isWatched())
                    return;
                if (use)
                    showPools(*use);
                if (isWanted)
                    readPools();
            });
    });
}

void BookingTopics::showPools(const QMap<QString, resources::PoolUse> &use)
{
    const QStringList live = m_sources.liveNodes();
    const QMap<QString, qint64> &exhaustions = m_sources.resources.exhaustions();
    QList<PoolRow> rows;
    const auto add = [&](const resources::Group &group, const QString &node) {
        const QString name = resources::ResourceLists::poolName(group, node);
        const resources::PoolUse used = use.value(name);
        PoolRow row;
        row.pool = PoolName(name).text();
        row.group = group.name;
        row.node = node;
        row.strategy = resources::strategyName(group.strategy);
        row.backup = group.backup;
        row.total = static_cast<int>(group.values.size());
        row.booked = used.booked;
        row.free = std::max(0, row.total - used.bookedListed);
        row.nextLapseMs = used.nextLapseMs;
        if (node.isEmpty() || node == m_sources.resources.node())
            row.exhausted = exhaustions.value(group.name);
        for (const auto &[other, report] : m_sources.exchange.others()) {
            if (node.isEmpty() || node == other)
                row.exhausted += report.exhausted.value(group.name);
        }
        rows.append(row);
    };
    for (const resources::Group &group : m_sources.resources.lists().groups()) {
        if (group.strategy != resources::Strategy::Local) {
            add(group, {});
            continue;
        }
        QStringList nodes = live;
        for (const QString &pool : use.keys()) { // a node that is down may have bookings still
            const PoolName name(pool);
            if (name.group == group.name && !name.node.isEmpty() && !nodes.contains(name.node))
                nodes.append(name.node);
        }
        for (const QString &node : std::as_const(nodes))
            add(group, node);
    }
    Table<PoolRow>(*m_pools).replaceAll(rows);
}

void BookingTopics::readBookings()
{
    m_bookingPace.request([this] {
        m_sources.store.read<Look>(
            [nowMs = m_sources.clock.nowMs(), before = m_held](store::Connection &connection) {
                return services::liveBookings(connection, nowMs, channel::Topics::usualMaxRows + 1)
                    .map([&before](
                             const QList<services::Booking> &bookings) { return compare(bookings, before); });
            },
            [this, watch = m_watch](Result<Look> look) {
                const bool isWanted = m_bookingPace.done();
                if (!m_bookings->isWatched())
                    return;
                if (look && watch == m_watch)
                    showBookings(std::move(*look));
                if (isWanted || watch != m_watch)
                    readBookings();
            });
    });
}

/// Store thread: the core is told of what changed only.
BookingTopics::Look BookingTopics::compare(
    const QList<services::Booking> &bookings, const std::shared_ptr<const Held> &before)
{
    auto held = std::make_shared<Held>();
    held->reserve(bookings.size());
    Look look;
    for (const services::Booking &booking : bookings) {
        const QString key = PoolName(booking.pool).text() + u' ' + booking.value;
        const auto old = before ? before->constFind(key) : Held::const_iterator();
        if (!before || old == before->cend() || !(*old == booking))
            look.changed.append(rowOf(key, booking));
        held->insert(key, booking);
    }
    if (before) {
        for (auto old = before->cbegin(); old != before->cend(); ++old) {
            if (!held->contains(old.key()))
                look.gone.append(old.key());
        }
    }
    look.held = std::move(held);
    return look;
}

void BookingTopics::showBookings(Look &&look)
{
    Table<BookingRow> table(*m_bookings);
    if (!m_bookings->isComplete() && look.held->size() <= channel::Topics::usualMaxRows) {
        QList<BookingRow> rows; // those that were refused are not among what changed
        for (auto held = look.held->cbegin(); held != look.held->cend(); ++held)
            rows.append(rowOf(held.key(), *held));
        table.replaceAll(rows);
    } else {
        for (const QString &key : std::as_const(look.gone))
            table.remove(key);
        for (const BookingRow &row : std::as_const(look.changed))
            table.set(row);
        m_bookings->markReady();
    }
    m_held = std::move(look.held);
}

} // namespace usher
