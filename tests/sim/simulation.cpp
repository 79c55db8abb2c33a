#include "tests/sim/simulation.h"

#include "server/security/passwordhasher.h"
#include "server/store/migration.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QUrl>

namespace usher::sim {

using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(
    lcSimulation, "simulation", QtWarningMsg) // QT_LOGGING_RULES="simulation=true" tells what happens

constexpr qint64 bookingS = 20;
constexpr qint64 customerTtlS = 120;
constexpr qint64 entryTtlS = 600;
constexpr int poolSize = 8;
constexpr std::chrono::milliseconds followTime
    = 60s; // of a cluster's first configuration, while everything fails

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

QByteArray formOf(const QMap<QString, QString> &values)
{
    QByteArray form;
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        if (!form.isEmpty())
            form += '&';
        form += QUrl::toPercentEncoding(value.key()) + '=' + QUrl::toPercentEncoding(value.value());
    }
    return form;
}

QMap<QString, QString> pool(const char *strategy, const char *prefix, int count)
{
    QMap<QString, QString> values{{s("_allocation_strategy"), s(strategy)},
        {s("_booking_expiration_timeout"), QString::number(bookingS)}};
    for (int i = 0; i < count; ++i)
        values.insert(s("n%1").arg(i), s(prefix) + QString::number(i));
    return values;
}

ChangeSet firstConfiguration()
{
    const auto service = [](const char *builtIn, QMap<QString, QString> extra = {}) {
        extra.insert(s("_type"), s("builtin"));
        extra.insert(s("_service"), s(builtIn));
        return extra;
    };
    const QString cluster = s("cluster");
    const QString resources = s("GMS_Resources");
    ChangeSet set;
    const QString ttl = QString::number(customerTtlS);
    set.changes = {
        {{RecordKind::Options, cluster, s("service.call")}, 0,
            service("request-interaction",
                {{s("_ttl"), ttl}, {s("_resource_group"), s("ClusterPool")},
                    {s("_provide_code"), s("true")}}),
            {}, false},
        {{RecordKind::Options, cluster, s("service.local")}, 0,
            service("request-interaction", {{s("_ttl"), ttl}, {s("_resource_group"), s("LocalPool")}}), {},
            false},
        {{RecordKind::Options, cluster, s("service.match")}, 0, service("match-interaction"), {}, false},
        {{RecordKind::List, resources, s("ClusterPool")}, 0, pool("CLUSTER", "1800", poolSize), {}, false},
        {{RecordKind::List, resources, s("LocalPool")}, 0, pool("LOCAL", "1900", poolSize), {}, false},
    };
    return set;
}

} // namespace

/// The clocks of one machine: the wall clock steps, the other one drifts.
class MachineClock final : public Clock
{
public:
    MachineClock(const VirtualTime &time, qint64 driftPpm)
        : m_time(time)
        , m_driftPpm(driftPpm)
    {
    }
    [[nodiscard]] qint64 nowMs() const override { return m_time.nowMs() + aheadMs; }
    [[nodiscard]] qint64 monotonicMs() const override
    {
        return m_time.monotonicMs() + m_time.monotonicMs() * m_driftPpm / 1'000'000;
    }

    qint64 aheadMs = 0;

private:
    const VirtualTime &m_time;
    qint64 m_driftPpm;
};

class SimulatedBell final : public cluster::Doorbell
{
public:
    explicit SimulatedBell(std::function<void()> ring)
        : m_ring(std::move(ring))
    {
    }
    void ring() override { m_ring(); }
    void listen(std::function<void()> heard) override { m_heard = std::move(heard); }
    void hear() const
    {
        if (m_heard)
            m_heard();
    }

private:
    std::function<void()> m_ring;
    std::function<void()> m_heard;
};

/// A machine, whose processes come and go.
struct Simulation::Node
{
    Node(const VirtualTime &time, int number, qint64 driftPpm)
        : index(number)
        , name(s("node-%1").arg(number + 1, 2, 10, QLatin1Char('0')))
        , clock(time, driftPpm)
    {
    }
    [[nodiscard]] bool isServing() const;

    const int index;
    const QString name;
    MachineClock clock;
    std::unique_ptr<Process> process;
    int processNumber = 0;
    qint64 cutFromMs = 0;
    qint64 cutUntilMs = 0;
    bool isStoreOnlyCut = false;
    qint64 lastAliveMs = -1; ///< when it last served with a way to the store
};

/// What dies with the process, in order of dependency.
struct Simulation::Process
{
    Process(Simulation &world, Node &node, quint64 seed, std::unique_ptr<store::Connection> opened)
        : scheduler(world.m_time)
        , random(seed)
        , connection(std::move(opened))
        , store(world.m_time, scheduler, world.m_random, *connection, FaultRates{},
              [&world, &node] { world.crash(node); })
        , hasher(scheduler)
        , bell([&world, &node] { world.ring(node); })
        , server({node.clock, scheduler, random, store, hasher}, setup(world, node))
    {
    }
    ~Process() { store.abandon(); }

    ServerSetup setup(Simulation &world, const Node &node)
    {
        ServerSetup setup{{node.name, {}, {}, QByteArray(32, 'k')}, s("simulated-password"),
            world.m_folder.filePath(s("admin-password"))};
        if (world.m_shape.nodes == 1)
            return setup;
        QStringList names;
        for (const auto &other : world.m_nodes)
            names.append(other->name);
        setup.bootstrap.commandLine = {{s("cluster"), {{s("nodes"), names.join(u',')}}},
            {s("server"), {{s("node_id"), QString::number(node.index + 1)}}}};
        setup.cluster.isShared = true;
        setup.cluster.nodeId = node.index + 1;
        setup.cluster.doorbell = &bell;
        setup.cluster.registry.instance = s("machine ") + node.name;
        setup.cluster.registry.storeNow
            = [&time = world.m_time](store::Connection &) -> Result<qint64> { return time.nowMs(); };
        return setup;
    }

    ProcessScheduler scheduler;
    SeededRandom random;
    std::unique_ptr<store::Connection> connection;
    SimulatedStore store;
    security::InlineHasher hasher;
    SimulatedBell bell;
    Server server;
    bool isServing = false;
};

bool Simulation::Node::isServing() const
{
    return process && process->isServing;
}

Simulation::Simulation(quint64 seed, Shape shape)
    : m_seed(seed)
    , m_random(seed)
    , m_shape(shape)
{
    for (int i = 0; i < shape.nodes; ++i) {
        const qint64 driftPpm = shape.nodes > 1 ? static_cast<qint64>(m_random.below(201)) - 100 : 0;
        m_nodes.push_back(std::make_unique<Node>(m_time, i, driftPpm));
    }
}

Simulation::~Simulation() = default;

void Simulation::broken(const QString &what)
{
    if (m_broken.size() < 20)
        m_broken.append(s("at %1 ms: ").arg(m_time.monotonicMs()) + what);
}

QJsonObject Simulation::jsonOf(const Answer &answer) const
{
    return QJsonDocument::fromJson(answer->body).object();
}

Simulation::Node &Simulation::anyNode()
{
    return *m_nodes[m_nodes.size() == 1 ? 0 : m_random.below(m_nodes.size())];
}

void Simulation::startProcess(Node &node)
{
    store::Connection::Settings settings;
    settings.path = m_folder.filePath(s("usher.db"));
    auto connection = store::Connection::open(settings);
    if (!connection)
        return broken(s("store not opened: ") + connection.error().message + connection.error().detail);
    if (auto migrated = store::migrate(**connection); !migrated)
        return broken(s("store not migrated: ") + migrated.error().message);
    if (auto relaxed = (*connection)->executeDirect(s("PRAGMA synchronous=OFF"));
        !relaxed) // the machine does not crash here
        return broken(relaxed.error().message);
    node.processNumber = ++m_processNumber;
    node.process = std::make_unique<Process>(
        *this, node, m_seed ^ static_cast<quint64>(node.processNumber) << 32, std::move(*connection));
    if (m_isHealing)
        node.process->store.heal();
    else
        node.process->store.cut(node.cutUntilMs);
    const int number = node.processNumber;
    node.process->server.start([this, &node, number](Result<QString> started) {
        if (!node.process || number != node.processNumber)
            return;
        if (started) {
            node.process->isServing = true;
            qCInfo(lcSimulation).noquote() << m_time.monotonicMs() << node.name << "serves";
            return;
        }
        const bool isPassing
            = started.error().code == ErrorCode::Unavailable || started.error().code == ErrorCode::StoreFull;
        if (!isPassing)
            return broken(
                s("the server does not start: ") + started.error().message + s(" ") + started.error().detail);
        crash(node); // the service manager starts it again
    });
}

void Simulation::crash(Node &node)
{
    ++m_figures.crashes;
    qCInfo(lcSimulation).noquote() << m_time.monotonicMs() << node.name << "ends";
    noteAlive(node);
    if (node.process)
        node.process->isServing = false;
    // The process is destroyed from outside its own events.
    m_time.after(1ms, [&node] { node.process.reset(); });
    m_time.after(std::chrono::milliseconds(1'000 + static_cast<qint64>(m_random.below(4'000))),
        [this, &node] { startProcess(node); });
}

void Simulation::ring(const Node &from)
{
    for (const auto &node : m_nodes) {
        const bool isLost = m_random.below(20) == 0;
        const auto way = std::chrono::milliseconds(1 + static_cast<qint64>(m_random.below(20)));
        if (node.get() == &from || isLost)
            continue;
        m_time.after(way, [this, other = node.get()] {
            if (other->process && m_time.monotonicMs() >= other->cutUntilMs)
                other->process->bell.hear();
        });
    }
}

/// Cuts a node off, or sets its clock.
void Simulation::trouble()
{
    m_time.after(std::chrono::milliseconds(1 + static_cast<qint64>(m_random.below(60'000))), [this] {
        if (!m_isHealing)
            trouble();
    });
    Node &node = anyNode();
    if (m_random.below(3) == 0) {
        ++m_figures.steps;
        qCInfo(lcSimulation).noquote() << m_time.monotonicMs() << node.name << "has its clock set";
        node.clock.aheadMs = static_cast<qint64>(m_random.below(7'200'001)) - 3'600'000;
        return;
    }
    if (node.cutUntilMs > m_time.monotonicMs())
        return;
    noteAlive(node);
    ++m_figures.cuts;
    node.cutFromMs = m_time.monotonicMs();
    node.cutUntilMs = node.cutFromMs + 1 + static_cast<qint64>(m_random.below(30'000));
    node.isStoreOnlyCut = m_random.below(2) == 0;
    qCInfo(lcSimulation).noquote() << m_time.monotonicMs() << node.name << "is cut off until"
                                   << node.cutUntilMs;
    if (node.process)
        node.process->store.cut(node.cutUntilMs);
}

void Simulation::noteAlive(Node &node)
{
    if (node.process && m_time.monotonicMs() >= node.cutUntilMs)
        node.lastAliveMs = m_time.monotonicMs();
}

/// What a balancer sees: a node that takes part knows of a majority.
void Simulation::observer()
{
    m_time.after(250ms, [this] { observer(); });
    const qint64 nowMs = m_time.monotonicMs();
    for (const auto &node : m_nodes)
        noteAlive(*node);
    // A lease runs on after its node; the others notice its end with their next beat.
    const qint64 sinceMs = nowMs - cluster::NodeRegistry::leaseMs - 2'500;
    const auto alive = std::count_if(m_nodes.cbegin(), m_nodes.cend(),
        [sinceMs](const auto &node) { return node->lastAliveMs >= sinceMs; });
    for (const auto &node : m_nodes) {
        if (!node->isServing() || !node->process->server.node().isOnline())
            continue;
        if (alive < static_cast<qsizetype>(m_nodes.size()) / 2 + 1)
            broken(s("%1 is ONLINE without a majority").arg(node->name));
        if (node->lastAliveMs < sinceMs)
            broken(s("%1 is ONLINE without its lease").arg(node->name));
    }
}

void Simulation::think(std::chrono::milliseconds longest, void (Simulation::*act)())
{
    const auto wait = std::chrono::milliseconds(
        1 + static_cast<qint64>(m_random.below(static_cast<quint64>(longest.count() * m_shape.pace))));
    m_time.after(wait, [this, act] {
        if (!m_isHealing)
            (this->*act)();
    });
}

void Simulation::send(http::Method method, const QString &path, const QMap<QString, QString> &form,
    UniqueFunction<void(Answer)> done, Node *wanted)
{
    ++m_figures.requests;
    http::Request request;
    request.method = method;
    request.path = path;
    request.target = path.toUtf8();
    request.zone = http::Zone::Internal;
    request.listenerPort = 8081;
    request.peerAddress = "127.0.0.1";
    if (!form.isEmpty()) {
        request.headers.add("Content-Type", "application/x-www-form-urlencoded");
        request.body = formOf(form);
    }
    auto reply = std::make_shared<UniqueFunction<void(Answer)>>(std::move(done));
    const bool isLost = m_random.below(1'000) < 5;
    const auto way = std::chrono::milliseconds(1 + static_cast<qint64>(m_random.below(20)));
    Node &node = wanted ? *wanted : anyNode();
    m_time.after(way, [this, &node, isLost, asked = std::move(request), reply]() mutable {
        const bool isCutOff = m_time.monotonicMs() < node.cutUntilMs && !node.isStoreOnlyCut;
        if (isLost || isCutOff || !node.isServing()) {
            ++m_figures.unanswered;
            return (*reply)(std::nullopt);
        }
        deliver(node, std::move(asked), reply);
    });
}

void Simulation::deliver(
    Node &node, http::Request request, std::shared_ptr<UniqueFunction<void(Answer)>> done)
{
    const int number = node.processNumber;
    const qint64 sinceMs = m_time.monotonicMs();
    const bool hasNoLease
        = sinceMs < node.cutUntilMs && sinceMs > node.cutFromMs + cluster::NodeRegistry::leaseMs;
    const auto answered = std::make_shared<bool>(false);
    request.receivedAtMs = m_time.monotonicMs();
    // A connection ends with its process; the client notices after a while.
    m_time.after(40s, [this, answered, done] {
        if (*answered)
            return;
        *answered = true;
        ++m_figures.unanswered;
        (*done)(std::nullopt);
    });
    node.process->server.handle(std::move(request),
        http::Responder([this, &node, number, answered, done, hasNoLease, sinceMs](http::Response response) {
            const bool isDead = !node.isServing() || number != node.processNumber;
            if (isDead || *answered)
                return;
            if (hasNoLease && (response.status == 200 || m_time.monotonicMs() > sinceMs + 1'000))
                broken(s("%1 answered %2 after %3 ms without its lease")
                           .arg(node.name)
                           .arg(response.status)
                           .arg(m_time.monotonicMs() - sinceMs));
            const bool isCut = m_random.below(1'000) < 5;
            const auto way = std::chrono::milliseconds(1 + static_cast<qint64>(m_random.below(20)));
            m_time.after(way, [this, answered, done, isCut, reply = std::move(response)]() mutable {
                if (*answered)
                    return;
                *answered = true;
                if (isCut) {
                    ++m_figures.unanswered;
                    return (*done)(std::nullopt);
                }
                const QByteArray event = m_digest + QByteArray::number(m_time.monotonicMs())
                    + QByteArray::number(reply.status) + reply.body;
                m_digest = QCryptographicHash::hash(event, QCryptographicHash::Sha1);
                if (reply.status == 503 || reply.status == 507)
                    ++m_figures.refused;
                if (reply.status == 500)
                    broken(s("500: ") + QString::fromUtf8(reply.body));
                (*done)(std::move(reply));
            });
        }));
}

void Simulation::noteCreated(const Answer &answer, Created draft, bool codeAsked, qint64 sentAtMs)
{
    // Nodes agree on the time as well as they can measure it.
    const qint64 toleranceMs = m_nodes.size() > 1 ? 100 : 0;
    const QJsonObject json = jsonOf(answer);
    draft.id = json.value(s("_id")).toString();
    draft.dataId = json.value(s("_data_id")).toString();
    draft.number = json.value(s("_access_number")).toString();
    draft.code = json.value(s("_access_code")).toString();
    draft.answeredAtMs = m_time.nowMs();
    draft.certainUntilMs = sentAtMs + bookingS * 1000 - toleranceMs;
    draft.liveUntilMs = sentAtMs + customerTtlS * 1000 - toleranceMs;
    if (draft.id.isEmpty() || draft.number.isEmpty() || codeAsked == draft.code.isEmpty())
        broken(s("incomplete answer: ") + QString::fromUtf8(answer->body));
    for (const Created &other : m_created) {
        if (other.id == draft.id)
            broken(s("id %1 was given twice").arg(draft.id));
        const bool isOver = other.mayBeOver || other.certainUntilMs <= draft.answeredAtMs;
        const bool isSamePool
            = draft.isLocal == other.isLocal && (!draft.isLocal || draft.node == other.node);
        if (isSamePool && other.number == draft.number && !isOver)
            broken(s("number %1 was given to %2 while %3 holds it").arg(draft.number, draft.id, other.id));
        if (!draft.code.isEmpty() && other.code == draft.code && !isOver)
            broken(s("code %1 was given to %2 while %3 holds it").arg(draft.code, draft.id, other.id));
    }
    ++m_figures.created;
    m_created.push_back(std::move(draft));
    while (m_created.size() > 300)
        m_created.pop_front();
}

void Simulation::customer()
{
    think(2s, &Simulation::customer);
    if (m_acknowledged.empty())
        return; // the services are not configured yet
    const bool isLocal = m_random.below(3) == 0;
    Created draft;
    draft.phone = s("+1555") + m_random.digits(6);
    draft.marker = QString::number(++m_nextMarker);
    Node &node = anyNode();
    draft.isLocal = isLocal;
    draft.node = node.index;
    const qint64 sentAtMs = m_time.nowMs();
    send(
        http::Method::Post, isLocal ? s("/genesys/1/service/local") : s("/genesys/1/service/call"),
        {{s("_phone_number"), draft.phone}, {s("marker"), draft.marker}},
        [this, draft, isLocal, sentAtMs](Answer answer) {
            if (!answer || isRefusal(answer))
                return;
            if (answer->status == 404 && m_time.monotonicMs() < m_configuredAtMs + followTime.count())
                return; // this node has not heard of the services yet
            if (answer->status != 200)
                return broken(s("%1: create answered %2 ")
                                  .arg(m_nodes[static_cast<size_t>(draft.node)]->name)
                                  .arg(answer->status)
                    + QString::fromUtf8(answer->body));
            noteCreated(answer, draft, !isLocal, sentAtMs);
        },
        &node);
}

void Simulation::ivr()
{
    think(2s, &Simulation::ivr);
    std::vector<Created *> candidates;
    for (Created &service : m_created) {
        if (!service.mayBeOver && service.certainUntilMs > m_time.nowMs() + 500)
            candidates.push_back(&service);
    }
    if (candidates.empty())
        return;
    Created &service = *candidates[m_random.below(candidates.size())];
    matchOne(service);
    if (m_random.below(4) == 0)
        matchOne(service); // the same call reported twice
}

void Simulation::matchOne(Created &service)
{
    service.mayBeOver = true;
    QMap<QString, QString> form{{s("_access_number"), service.number}, {s("_phone_number"), service.phone},
        {s("_return_data"), s("true")}};
    if (!service.code.isEmpty())
        form.insert(s("_access_code"), service.code);
    send(http::Method::Post, s("/genesys/1/service/match"), form,
        [this, id = service.id, marker = service.marker](Answer answer) {
            if (!answer || isRefusal(answer) || answer->status == 404)
                return;
            if (answer->status != 200)
                return broken(s("match answered %1").arg(answer->status));
            const QJsonObject json = jsonOf(answer);
            if (json.value(s("_id")).toString() != id)
                return broken(s("match of %1 gave %2").arg(id, json.value(s("_id")).toString()));
            if (json.value(s("_data")).toObject().value(s("marker")).toString() != marker)
                broken(s("match of %1 lost its data").arg(id));
            for (Created &known : m_created) {
                if (known.id != id)
                    continue;
                if (known.isMatched)
                    broken(s("%1 matched twice").arg(id));
                known.isMatched = true;
                ++m_figures.matched;
            }
        });
}

void Simulation::visitor()
{
    think(3s, &Simulation::visitor);
    const qint64 sentAtMs = m_time.nowMs();
    const QString key = s("k") + QString::number(m_random.below(5));
    const QString value = QString::number(++m_nextMarker);
    if (m_entries.empty() || m_random.below(2) == 0) {
        send(http::Method::Post, s("/genesys/1/storage/") + QString::number(entryTtlS), {{key, value}},
            [this, key, value, sentAtMs](Answer answer) {
                if (!answer || answer->status != 200)
                    return;
                m_entries.push_back({jsonOf(answer).value(s("id")).toString(), {{key, value}},
                    sentAtMs + entryTtlS * 1000, false});
                while (m_entries.size() > 100)
                    m_entries.pop_front();
            });
        return;
    }
    auto entry = m_entries.begin();
    std::advance(entry, static_cast<qsizetype>(m_random.below(m_entries.size())));
    if (entry->isUncertain || entry->liveUntilMs < sentAtMs + 60'000)
        return;
    entry->isUncertain = true; // until the answer says what became of it
    send(http::Method::Post, s("/genesys/1/storage/") + entry->id + u'/' + QString::number(entryTtlS),
        {{key, value}}, [this, id = entry->id, key, value, sentAtMs](Answer answer) {
            for (StoredEntry &known : m_entries) {
                if (known.id != id || !answer || answer->status != 200)
                    continue;
                known.values.insert(key, value);
                known.liveUntilMs = sentAtMs + entryTtlS * 1000;
                known.isUncertain = false;
            }
            if (answer && answer->status != 200 && !isRefusal(answer))
                broken(s("merge answered %1").arg(answer->status));
        });
}

void Simulation::auditor()
{
    think(1s, &Simulation::auditor);
    for (const StoredEntry &entry : m_entries) {
        if (entry.isUncertain || entry.liveUntilMs < m_time.nowMs() + 60'000
            || m_random.below(m_entries.size()) != 0)
            continue;
        send(
            http::Method::Get, s("/genesys/1/storage/") + entry.id, {}, [this, id = entry.id](Answer answer) {
                if (!answer || isRefusal(answer))
                    return;
                for (const StoredEntry &known : m_entries) {
                    if (known.id == id && !known.isUncertain && answer->status != 200)
                        broken(s("acknowledged entry %1 is gone: %2").arg(id).arg(answer->status));
                }
            });
    }
    for (const Created &service : m_created) {
        if (service.mayBeOver || service.liveUntilMs < m_time.nowMs() + 60'000
            || m_random.below(m_created.size()) != 0)
            continue;
        send(http::Method::Get, s("/genesys/1/service/") + service.id, {},
            [this, id = service.id](Answer answer) {
                if (!answer || isRefusal(answer) || answer->status == 200)
                    return;
                for (const Created &known : m_created) {
                    if (known.id == id && !known.mayBeOver)
                        broken(s("acknowledged service %1 is gone: %2").arg(id).arg(answer->status));
                }
            });
    }
}

void Simulation::administrator()
{
    think(20s, &Simulation::administrator);
    Node &node = anyNode();
    if (!node.isServing() || m_editorNumber != 0)
        return;
    config::Configuration &configuration = node.process->server.configuration();
    const auto &records = configuration.settings()->records();
    if (m_nodes.size() == 1) // another node may not know yet
        checkAcknowledged(node);
    const RecordKey key{
        RecordKind::List, s("GMS_Resources"), m_random.below(2) == 0 ? s("ClusterPool") : s("LocalPool")};
    const auto current = records.find(key);
    ChangeSet set;
    if (current == records.end()) {
        set = firstConfiguration();
    } else {
        Change change{key, current->second.revision, {}, {}, false};
        const QString name = s("n") + QString::number(m_random.below(poolSize + 4));
        if (current->second.values.contains(name) && current->second.values.size() > 5)
            change.remove.append(name);
        else
            change.set.insert(name, (key.name == s("ClusterPool") ? s("1800") : s("1900")) + name.mid(1));
        set.changes.append(change);
    }
    const int number = m_editorNumber = node.processNumber;
    configuration.apply(std::move(set), {s("admin"), s("administrator"), s("127.0.0.1"), s("simulation")},
        false, [this, number](Result<ChangeOutcome> outcome) {
            if (number != m_editorNumber)
                return;
            m_editorNumber = 0;
            if (!outcome) {
                const ErrorCode code = outcome.error().code;
                if (code != ErrorCode::Unavailable && code != ErrorCode::StoreFull
                    && code != ErrorCode::Conflict)
                    broken(s("edit refused: ") + outcome.error().message);
                return;
            }
            qCInfo(lcSimulation).noquote() << m_time.monotonicMs() << "an edit is acknowledged";
            if (m_acknowledged.empty())
                m_configuredAtMs = m_time.monotonicMs();
            ++m_figures.edits;
            for (const Record &record : outcome->records)
                m_acknowledged[record.key] = record;
        });
}

Simulation::Figures &Simulation::Figures::operator+=(const Figures &other)
{
    for (const auto figure :
        {&Figures::requests, &Figures::unanswered, &Figures::refused, &Figures::created, &Figures::matched,
            &Figures::edits, &Figures::crashes, &Figures::cuts, &Figures::steps, &Figures::gaps})
        this->*figure += other.*figure;
    return *this;
}

/// Nothing that an administrator was told is stored may be missing in what @p node works with.
void Simulation::checkAcknowledged(const Node &node)
{
    const auto &records = node.process->server.configuration().settings()->records();
    for (const auto &[key, record] : m_acknowledged) {
        const auto stored = records.find(key);
        if (stored == records.end() || stored->second.revision < record.revision)
            broken(s("%1: acknowledged change of %2 is lost").arg(node.name, key.text()));
    }
}

QStringList Simulation::run(std::chrono::milliseconds duration)
{
    if (!m_folder.isValid())
        return {s("no temporary folder")};
    for (const auto &node : m_nodes)
        startProcess(*node);
    m_time.after(500ms, [this] { administrator(); });
    for (int i = 0; i < 6; ++i)
        think(2s, &Simulation::customer);
    for (int i = 0; i < 3; ++i)
        think(2s, &Simulation::ivr);
    think(1s, &Simulation::visitor);
    think(1s, &Simulation::auditor);
    if (m_nodes.size() > 1) {
        trouble();
        observer();
    }
    // An edit that a crash interrupted is no longer under way.
    for (auto at = 10s; at < duration; at += 10s)
        m_time.after(at, [this] {
            const bool isUnderWay = std::any_of(m_nodes.cbegin(), m_nodes.cend(), [this](const auto &node) {
                return node->isServing() && node->processNumber == m_editorNumber;
            });
            if (!isUnderWay)
                m_editorNumber = 0;
        });
    m_time.runUntil(duration.count());
    m_isHealing = true;
    for (const auto &node : m_nodes) {
        node->cutUntilMs = 0;
        node->clock.aheadMs = 0;
        if (node->process)
            node->process->store.heal();
    }
    m_time.runUntil(duration.count() + 60'000);
    checkFinally();
    return m_broken;
}

void Simulation::checkFinally()
{
    for (const auto &node : m_nodes) {
        if (!node->isServing())
            return broken(s("%1 does not come back").arg(node->name));
        Server &server = node->process->server;
        if (!server.node().isOnline())
            broken(s("%1 does not become ready").arg(node->name));
        checkAcknowledged(*node);
        const auto &records = server.configuration().settings()->records();
        const auto &others = m_nodes.front()->process->server.configuration().settings()->records();
        const bool isSame = std::equal(
            records.begin(), records.end(), others.begin(), others.end(), [](const auto &a, const auto &b) {
                return a.first == b.first && a.second.revision == b.second.revision
                    && a.second.values == b.second.values;
            });
        if (!isSame)
            broken(s("%1 has another configuration than the first node").arg(node->name));
        m_figures.gaps += static_cast<int>(server.cluster().streams().figures().gaps);
    }
    for (const StoredEntry &entry : m_entries) {
        if (entry.isUncertain || entry.liveUntilMs < m_time.nowMs() + 1'000)
            continue;
        for (const auto &node : m_nodes) {
            const auto check = [this, entry](Answer answer) {
                if (!answer)
                    return;
                const QJsonObject json = answer->status == 200 ? jsonOf(answer) : QJsonObject();
                for (auto value = entry.values.cbegin(); value != entry.values.cend(); ++value) {
                    if (json.value(value.key()).toString() != value.value())
                        broken(
                            s("entry %1 lost %2: status %3").arg(entry.id, value.key()).arg(answer->status));
                }
            };
            send(http::Method::Get, s("/genesys/1/storage/") + entry.id, {}, check, node.get());
        }
    }
    m_time.runUntil(m_time.monotonicMs() + 10'000);
    auto rows = m_nodes.front()->process->connection->run("PRAGMA integrity_check");
    if (!rows || !rows->next() || rows->text(0) != s("ok"))
        broken(s("the database is damaged"));
}

} // namespace usher::sim
