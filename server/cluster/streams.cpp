#include "server/cluster/streams.h"

#include <QJsonDocument>
#include <QLoggingCategory>

namespace usher::cluster {

namespace {

Q_LOGGING_CATEGORY(lcStreams, "server.cluster.streams", QtInfoMsg)

Result<std::map<QString, qint64>> readEnds(store::Connection &connection, const QString &self)
{
    auto rows = connection.run("SELECT origin, last FROM outbox_stream WHERE origin <> ?", {self});
    if (!rows)
        return fail(rows.error());
    std::map<QString, qint64> ends;
    while (rows->next())
        ends.emplace(rows->text(0), rows->integer(1));
    return ends;
}

} // namespace

Streams::Streams(store::Store &store, Scheduler &scheduler, QString self, Doorbell *doorbell)
    : m_store(store)
    , m_self(std::move(self))
    , m_doorbell(doorbell)
    , m_timer(scheduler)
{
}

Streams::~Streams()
{
    if (m_doorbell)
        m_doorbell->listen({});
}

void Streams::start(UniqueFunction<void(Result<void>)> done)
{
    m_store.read<std::map<QString, qint64>>(
        [self = m_self](store::Connection &connection) { return readEnds(connection, self); },
        [this, alive = std::weak_ptr(m_alive), reply = std::move(done)](
            Result<std::map<QString, qint64>> ends) mutable {
            if (alive.expired())
                return;
            if (!ends)
                return reply(fail(ends.error()));
            m_positions = std::move(*ends);
            if (m_doorbell)
                m_doorbell->listen([this] { look(); });
            schedule();
            reply({});
        });
}

void Streams::schedule()
{
    m_timer.start(period, [this] { look(); });
}

Result<Streams::Look> Streams::readFrom(
    store::Connection &connection, const QString &self, const std::map<QString, qint64> &positions)
{
    auto ends = readEnds(connection, self);
    if (!ends)
        return fail(ends.error());
    Look look;
    look.ends = std::move(*ends);
    for (const auto &[origin, end] : look.ends) {
        const auto known = positions.find(origin);
        const qint64 position = known == positions.end() ? 0 : known->second;
        if (end <= position)
            continue;
        auto rows
            = connection.run("SELECT sequence, topic, body FROM outbox WHERE origin = ? AND sequence > ?"
                             " ORDER BY sequence LIMIT ?",
                {origin, position, batch});
        if (!rows)
            return fail(rows.error());
        while (rows->next())
            look.messages.push_back({origin, rows->integer(0), rows->text(1), rows->text(2)});
    }
    return look;
}

void Streams::look()
{
    if (m_isLooking) {
        m_lookAgain = true;
        return;
    }
    m_isLooking = true;
    ++m_figures.looks;
    m_store.read<Look>([self = m_self, positions = m_positions](
                           store::Connection &connection) { return readFrom(connection, self, positions); },
        [this, alive = std::weak_ptr(m_alive)](Result<Look> look) {
            if (alive.expired())
                return;
            m_isLooking = false;
            if (look)
                take(*look);
            const bool isBehind = look && look->messages.size() >= batch;
            if (look && (std::exchange(m_lookAgain, false) || isBehind))
                return this->look();
            m_lookAgain = false;
            schedule();
        });
}

void Streams::take(const Look &look)
{
    for (const Message &message : look.messages) {
        qint64 &position = m_positions[message.origin];
        if (message.sequence <= position)
            continue; // skipped over by a gap
        if (message.sequence != position + 1) {
            gap(message.origin, message.sequence);
            continue; // what it says is in what is looked at again
        }
        position = message.sequence;
        ++m_figures.messages;
        const auto handler = m_handlers.find(message.topic);
        if (handler != m_handlers.end())
            handler->second(message.origin, QJsonDocument::fromJson(message.body.toUtf8()).object());
    }
    for (const auto &[origin, end] : look.ends) {
        const qint64 taken = m_positions[origin];
        const bool isGone = end > taken
            && std::none_of(look.messages.cbegin(), look.messages.cend(),
                [&o = origin](const Message &message) { return message.origin == o; });
        if (end < taken || isGone)
            gap(origin, end);
    }
}

void Streams::gap(const QString &origin, qint64 end)
{
    qCWarning(lcStreams).noquote() << "messages of" << origin << "between" << m_positions[origin] << "and"
                                   << end << "are missing: everything is read again";
    m_positions[origin] = end;
    ++m_figures.gaps;
    for (const GapHandler &handler : m_gapHandlers)
        handler(origin);
}

} // namespace usher::cluster
