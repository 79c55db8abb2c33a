#include "tests/sim/bookingworld.h"

#include "server/store/migration.h"

namespace usher::sim {

using namespace std::chrono_literals;
using resources::Lease;
using store::Connection;

namespace {

constexpr int nodeCount = 3;
constexpr int clientCount = 120;
constexpr int valuesPerPool = 100;
constexpr int sharedValues = 20; ///< listed in both pools
constexpr qint64 longestBookingMs = 2000;
constexpr qint64 clockErrorMs = 60; ///< with which a node may serve
constexpr size_t mostHoldings = 2;
constexpr qint64 hasteMs = 40; ///< of a client between two requests
constexpr qint64 pauseMs = 400; ///< ... after one that came to nothing

/// Of 10,000 batches, of which a node has some hundreds a second.
constexpr FaultRates faultRates{.slow = 10,
    .failedCommit = 40,
    .lostAnswer = 40,
    .crashBeforeCommit = 2,
    .crashAfterCommit = 2,
    .full = 1,
    .away = 1};

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

const QStringList &pools()
{
    static const QStringList names{s("PoolA"), s("PoolB")};
    return names;
}

QString valueAt(qsizetype pool, int place)
{
    return QString::number(7000 + pool * (valuesPerPool - sharedValues) + place);
}

} // namespace

/// A machine, whose processes come and go.
struct BookingWorld::Node
{
    Node(const VirtualTime &time, int number, qint64 driftPpm)
        : name(s("node-%1").arg(number + 1, 2, 10, QLatin1Char('0')))
        , clock(time, driftPpm)
    {
    }

    const QString name;
    MachineClock clock;
    std::unique_ptr<Process> process;
    qint64 cutUntilMs = 0;
};

/// What dies with the process, in order of dependency.
struct BookingWorld::Process
{
    Process(BookingWorld &world, Node &node, std::unique_ptr<Connection> opened)
        : scheduler(world.m_time)
        , connection(std::move(opened))
        , store(world.m_time, scheduler, world.m_random, *connection, faultRates,
              [&world, &node] { world.crash(node); })
        , clock(node.clock)
        , nextReading(scheduler)
    {
    }
    ~Process() { store.abandon(); }

    ProcessScheduler scheduler;
    std::unique_ptr<Connection> connection;
    SimulatedStore store;
    cluster::SharedClock clock;
    Timer nextReading;
    bool isServing = false;
};

BookingWorld::BookingWorld(quint64 seed)
    : m_random(seed)
{
    for (int i = 0; i < nodeCount; ++i)
        m_nodes.push_back(std::make_unique<Node>(m_time, i, below(201) - 100));
    for (int i = 0; i < clientCount; ++i) {
        m_clients.push_back(std::make_unique<Client>());
        m_clients.back()->index = i;
        m_clients.back()->user = s("user%1").arg(i);
    }
}

BookingWorld::~BookingWorld() = default;

QList<resources::PoolRow> BookingWorld::poolRows() const
{
    QList<resources::PoolRow> rows;
    for (qsizetype pool = 0; pool < pools().size(); ++pool) {
        for (int place = 0; place < valuesPerPool; ++place) {
            const QString value = valueAt(pool, place);
            if (!m_unlisted.contains(value))
                rows.append({pools().at(pool), QString(QLatin1String("")), value, place});
        }
    }
    return rows;
}

void BookingWorld::startProcess(Node &node)
{
    Connection::Settings settings;
    settings.path = m_folder.filePath(s("usher.db"));
    auto connection = Connection::open(settings);
    if (!connection)
        return m_ledger.broken(s("store not opened: ") + connection.error().detail);
    if (m_processNumber++ == 0) {
        if (auto migrated = store::migrate(**connection); !migrated)
            return m_ledger.broken(s("store not migrated: ") + migrated.error().message);
        if (auto done = resources::syncPools(**connection, node.name, false, poolRows()); !done)
            return m_ledger.broken(s("pools not made: ") + done.error().detail);
    }
    if (auto relaxed = (*connection)->executeDirect(s("PRAGMA synchronous=OFF")); !relaxed)
        return m_ledger.broken(relaxed.error().message); // the machine does not crash here
    node.process = std::make_unique<Process>(*this, node, std::move(*connection));
    if (m_isHealing)
        node.process->store.heal();
    else
        node.process->store.cut(node.cutUntilMs);
    readClock(node);
}

/// As a node's beat does: the store's clock is read once a second.
void BookingWorld::readClock(Node &node)
{
    Process &process = *node.process;
    if (m_time.monotonicMs() < node.cutUntilMs) {
        process.nextReading.start(500ms, [this, &node] { readClock(node); });
        return;
    }
    const qint64 sentMs = node.clock.monotonicMs();
    process.nextReading.start(std::chrono::milliseconds(below(20)), [this, &node, sentMs] {
        const qint64 storeMs = m_time.nowMs();
        node.process->nextReading.start(std::chrono::milliseconds(below(20)), [this, &node, sentMs, storeMs] {
            Process &reader = *node.process;
            reader.clock.adjust(storeMs, sentMs, node.clock.monotonicMs());
            reader.isServing = true;
            reader.nextReading.start(1s, [this, &node] { readClock(node); });
        });
    });
}

void BookingWorld::crash(Node &node)
{
    ++m_figures.crashes;
    node.process->isServing = false;
    for (const auto &client : m_clients) {
        if (client->waitsFor == &node && takeAnswer(*client, client->operation, false))
            noAnswer(*client);
    }
    // The process is destroyed from outside its own events.
    m_time.after(1ms, [&node] { node.process.reset(); });
    m_time.after(std::chrono::milliseconds(200 + below(2000)), [this, &node] { startProcess(node); });
}

/// Cuts a node off from the store, or sets its wall clock.
void BookingWorld::trouble()
{
    m_time.after(std::chrono::milliseconds(1 + below(6000)), [this] {
        if (!m_isHealing)
            trouble();
    });
    Node &node = *m_nodes[m_random.below(nodeCount)];
    if (below(3) == 0) {
        node.clock.aheadMs = below(7'200'001) - 3'600'000;
        return;
    }
    if (node.cutUntilMs > m_time.monotonicMs())
        return;
    ++m_figures.cuts;
    node.cutUntilMs = m_time.monotonicMs() + 1 + below(4000);
    if (node.process)
        node.process->store.cut(node.cutUntilMs);
}

/// An administrator takes numbers out of the lists and puts them back while they are in use.
void BookingWorld::editPools()
{
    m_time.after(std::chrono::milliseconds(1 + below(2000)), [this] {
        if (!m_isHealing)
            editPools();
    });
    const QString value = valueAt(below(2), static_cast<int>(below(valuesPerPool)));
    if (m_unlisted.erase(value) == 0 && m_unlisted.size() < 8)
        m_unlisted.insert(value);
    Node &node = *m_nodes[m_random.below(nodeCount)];
    if (!node.process || !node.process->isServing)
        return;
    node.process->store.write<bool>(
        [name = node.name, rows = poolRows()](Connection &connection) -> Result<bool> {
            if (auto done = resources::syncPools(connection, name, false, rows); !done)
                return fail(done.error());
            return true;
        },
        [](const Result<bool> &) {}); // the next edit brings all of it again
}

/// No node's clock may be further from the store's than it believes.
void BookingWorld::observe()
{
    m_time.after(100ms, [this] { observe(); });
    for (const auto &node : m_nodes) {
        if (!node->process || !node->process->isServing)
            continue;
        const cluster::SharedClock &clock = node->process->clock;
        const qint64 errorMs = std::abs(clock.nowMs() - m_time.nowMs());
        if (errorMs > clock.uncertaintyMs() || errorMs > clockErrorMs)
            m_ledger.broken(s("the clock of %1 is %2 ms off").arg(node->name).arg(errorMs));
    }
}

void BookingWorld::think(Client &client, qint64 longestMs)
{
    m_time.after(std::chrono::milliseconds(1 + below(longestMs)), [this, &client] { act(client); });
}

void BookingWorld::act(Client &client)
{
    if (m_operationsLeft <= 0)
        return;
    Node &node = *m_nodes[m_random.below(nodeCount)];
    if (!node.process || !node.process->isServing)
        return think(client, pauseMs);
    --m_operationsLeft;
    ++client.operation;
    client.waitsFor = &node;
    const bool wantsMore = client.holdings.size() < mostHoldings && below(2) == 0;
    if (client.holdings.empty() || wantsMore)
        return book(client, node, below(8) == 0);
    const auto chosen = client.holdings.begin() + below(static_cast<qint64>(client.holdings.size()));
    client.subject = *chosen;
    client.holdings.erase(chosen);
    client.lastFenceBefore = m_ledger.lastFence(client.subject.value);
    const Grant *grant = m_ledger.find(client.subject.value, client.subject.fence);
    client.isCertain = grant && !grant->maySurrender && !client.subject.isUncertain;
    switch (below(5)) {
    case 0: // forgets it: it lapses
        ++m_figures.expiries;
        return book(client, node, false);
    case 1:
    case 2:
        return renew(client, node);
    default:
        return release(client, node);
    }
}

bool BookingWorld::takeAnswer(Client &client, int number, bool isSoon)
{
    if (client.operation != number || !client.waitsFor)
        return false;
    client.waitsFor = nullptr;
    think(client, isSoon ? hasteMs : pauseMs);
    return true;
}

/// Whatever became of it: what was asked for may have been done.
void BookingWorld::noAnswer(Client &client)
{
    ++m_figures.unanswered;
    if (client.act != Act::Release)
        m_ledger.unanswered();
    if (client.act == Act::Renew) { // it will try again, under the fence it knows
        client.holdings.push_back(client.subject);
        client.holdings.back().isUncertain = true;
    }
    client.flagged.clear(); // and what it may have moved stays so
}

void BookingWorld::failed(Client &client, const Error &error)
{
    if (error.code != ErrorCode::Unavailable && error.code != ErrorCode::StoreFull)
        m_ledger.broken(s("refused: %1 %2").arg(error.message, error.detail));
    noAnswer(client);
}

void BookingWorld::book(Client &client, Node &node, bool forUser)
{
    client.act = forUser ? Act::BookForUser : Act::Book;
    if (forUser) {
        std::erase_if(client.told, [this](const auto &told) {
            const Grant *grant = m_ledger.find(told.first, told.second);
            return !grant || grant->certainUntilMs < m_time.nowMs() - 1000;
        });
        for (const auto &[value, fence] : client.told) {
            Grant *grant = m_ledger.find(value, fence);
            if (grant->maySurrender)
                continue;
            grant->maySurrender = true;
            client.flagged.emplace_back(value, fence);
        }
    }
    const qint64 nowMs = node.process->clock.nowMs();
    const QString owner = s("%1.%2").arg(client.index).arg(client.operation);
    node.process->store.write<std::optional<Booked>>(
        [pool = pools().at(below(2)), owner, user = client.user, forUser, nowMs,
            untilMs = nowMs + 100 + below(longestBookingMs - 100),
            place = below(valuesPerPool)](Connection &connection) -> Result<std::optional<Booked>> {
            if (forUser) {
                const auto held = resources::findUserLease(connection, pool, user, nowMs);
                if (!held)
                    return fail(held.error());
                if (*held) {
                    const auto renewed = resources::renewLease(
                        connection, (*held)->lease, (*held)->owner, owner, nowMs, untilMs);
                    if (!renewed)
                        return fail(renewed.error());
                    if (*renewed)
                        return Booked{**renewed, (*held)->lease.fence};
                }
            }
            const auto lease = resources::acquireLease(connection, pool, owner, user, nowMs, untilMs, place);
            if (!lease)
                return fail(lease.error());
            return *lease ? std::optional(Booked{**lease, 0}) : std::nullopt;
        },
        [this, &client, owner, nowMs, number = client.operation](
            const Result<std::optional<Booked>> &answer) {
            if (takeAnswer(client, number, answer && *answer))
                booked(client, owner, nowMs, answer);
        });
}

void BookingWorld::booked(
    Client &client, const QString &owner, qint64 askedAtMs, const Result<std::optional<Booked>> &answer)
{
    if (!answer)
        return failed(client, answer.error());
    for (const auto &[value, fence] : client.flagged) {
        const bool isMoved = *answer && (*answer)->lease.value == value && (*answer)->renewedFence == fence;
        if (Grant *grant = isMoved ? nullptr : m_ledger.find(value, fence))
            grant->maySurrender = false;
    }
    client.flagged.clear();
    if (!*answer) {
        ++m_figures.exhausted;
        return;
    }
    const auto &[lease, renewedFence] = **answer;
    ++m_figures.bookings;
    m_ledger.granted(lease.value, lease.fence, {askedAtMs, lease.expiresMs, renewedFence, false});
    client.told.emplace_back(lease.value, lease.fence);
    std::erase_if(client.holdings, [&, fence = renewedFence, value = lease.value](const Holding &holding) {
        return holding.value == value && holding.fence == fence;
    });
    client.holdings.push_back({lease.pool, lease.value, lease.fence, owner, lease.expiresMs});
}

/// A lease that certainly ran when the answer came can only be refused by mistake.
void BookingWorld::checkRefusal(const Client &client, const char *what)
{
    ++m_figures.lapsed;
    if (client.isCertain && client.subject.untilMs > m_time.nowMs() + clockErrorMs)
        m_ledger.broken(s("%1 %2 under fence %3 was refused at %4, although held until %5")
                            .arg(QLatin1String(what), client.subject.value)
                            .arg(client.subject.fence)
                            .arg(m_time.nowMs())
                            .arg(client.subject.untilMs));
}

void BookingWorld::renew(Client &client, Node &node)
{
    client.act = Act::Renew;
    const qint64 nowMs = node.process->clock.nowMs();
    const qint64 untilMs = nowMs + 100 + below(longestBookingMs - 100);
    const Holding held = client.subject;
    if (Grant *grant = m_ledger.find(held.value, held.fence)) // it may become shorter, too
        grant->certainUntilMs = std::min(grant->certainUntilMs, untilMs);
    const QString scope = QLatin1String("");
    node.process->store.write<std::optional<Lease>>(
        [held, scope, nowMs, untilMs](Connection &connection) {
            return resources::renewLease(connection, {held.pool, scope, held.value, held.fence, held.untilMs},
                held.owner, held.owner, nowMs, untilMs);
        },
        [this, &client, nowMs, number = client.operation](const Result<std::optional<Lease>> &answer) {
            if (!takeAnswer(client, number, answer.has_value()))
                return;
            if (!answer)
                return failed(client, answer.error());
            if (!*answer) {
                if (Grant *grant = m_ledger.find(client.subject.value, client.subject.fence))
                    grant->certainUntilMs = client.isCertain ? client.subject.untilMs : 0;
                return checkRefusal(client, "renewal of");
            }
            ++m_figures.renewals;
            const Lease &lease = **answer;
            if (client.subject.untilMs <= nowMs)
                m_ledger.broken(s("%1 was renewed at %2, but ended at %3")
                                    .arg(lease.value)
                                    .arg(nowMs)
                                    .arg(client.subject.untilMs));
            if (client.lastFenceBefore > client.subject.fence)
                m_ledger.broken(s("%1 was renewed under fence %2, but %3 was given out before")
                                    .arg(lease.value)
                                    .arg(client.subject.fence)
                                    .arg(client.lastFenceBefore));
            m_ledger.granted(lease.value, lease.fence, {nowMs, lease.expiresMs, client.subject.fence, false});
            client.told.emplace_back(lease.value, lease.fence);
            client.holdings.push_back(
                {lease.pool, lease.value, lease.fence, client.subject.owner, lease.expiresMs});
        });
}

void BookingWorld::release(Client &client, Node &node)
{
    client.act = Act::Release;
    const Holding held = client.subject;
    if (Grant *grant = m_ledger.find(held.value, held.fence))
        grant->maySurrender = true;
    const QString scope = QLatin1String("");
    node.process->store.write<bool>(
        [held, scope](Connection &connection) {
            return resources::releaseLease(
                connection, {held.pool, scope, held.value, held.fence, held.untilMs}, held.owner);
        },
        [this, &client, number = client.operation](const Result<bool> &answer) {
            if (!takeAnswer(client, number, answer.has_value()))
                return;
            if (!answer)
                return failed(client, answer.error());
            if (!*answer)
                return checkRefusal(client, "release of");
            ++m_figures.releases;
            if (client.lastFenceBefore > client.subject.fence)
                m_ledger.broken(s("%1 was released under fence %2, but %3 was given out before")
                                    .arg(client.subject.value)
                                    .arg(client.subject.fence)
                                    .arg(client.lastFenceBefore));
        });
}

QStringList BookingWorld::run(qint64 operations)
{
    if (!m_folder.isValid())
        return {s("no temporary folder")};
    m_operationsLeft = operations;
    for (const auto &node : m_nodes)
        startProcess(*node);
    for (const auto &client : m_clients)
        think(*client, hasteMs);
    trouble();
    editPools();
    observe();
    while (m_operationsLeft > 0 && m_ledger.broken().isEmpty())
        m_time.runUntil(m_time.monotonicMs() + 1000);
    m_isHealing = true;
    m_operationsLeft = 0;
    for (const auto &node : m_nodes) {
        node->cutUntilMs = 0;
        if (node->process)
            node->process->store.heal();
    }
    m_time.runUntil(m_time.monotonicMs() + 30'000 + longestBookingMs);
    checkFinally();
    return m_ledger.broken();
}

/// Every number must be free again, once, and its fence must have grown with each grant and nothing else.
void BookingWorld::checkFinally()
{
    m_unlisted.clear();
    const Node &node = *m_nodes.front();
    if (!node.process || !node.process->isServing)
        return m_ledger.broken(s("%1 does not come back").arg(node.name));
    Connection &connection = *node.process->connection;
    const qint64 nowMs = node.process->clock.nowMs();
    connection.beginJob();
    if (auto done = resources::syncPools(connection, node.name, false, poolRows()); !done)
        return m_ledger.broken(s("pools not completed: ") + done.error().detail);
    std::set<QString> found;
    for (const QString &pool : pools()) {
        while (true) {
            const auto lease = resources::acquireLease(
                connection, pool, s("last"), {}, nowMs, nowMs + 60'000, below(valuesPerPool));
            if (!lease)
                return m_ledger.broken(s("the last bookings failed: ") + lease.error().detail);
            if (!*lease)
                break;
            m_ledger.granted((*lease)->value, (*lease)->fence, {nowMs, (*lease)->expiresMs, 0, false});
            if (!found.insert((*lease)->value).second)
                return m_ledger.broken(s("%1 was given out twice at the end").arg((*lease)->value));
        }
    }
    if (found.size() != 2 * valuesPerPool - sharedValues)
        m_ledger.broken(s("%1 numbers were free at the end").arg(found.size()));
    auto rows = connection.run(
        "SELECT value, MIN(fence), MAX(fence), MIN(expires), MAX(expires), COUNT(DISTINCT owner)"
        " FROM lease GROUP BY value");
    while (rows && rows->next()) {
        if (rows->integer(1) != rows->integer(2) || rows->integer(3) != rows->integer(4)
            || rows->integer(5) != 1)
            m_ledger.broken(s("the rows of %1 disagree").arg(rows->text(0)));
        m_ledger.close(rows->text(0), rows->integer(2));
    }
    m_ledger.closeAll();
    auto check = connection.run("PRAGMA integrity_check");
    if (!check || !check->next() || check->text(0) != s("ok"))
        m_ledger.broken(s("the database is damaged"));
}

BookingWorld::Figures &BookingWorld::Figures::operator+=(const Figures &other)
{
    for (const auto figure : {&Figures::bookings, &Figures::renewals, &Figures::releases, &Figures::expiries,
             &Figures::exhausted, &Figures::lapsed, &Figures::unanswered, &Figures::crashes, &Figures::cuts})
        this->*figure += other.*figure;
    return *this;
}

} // namespace usher::sim
