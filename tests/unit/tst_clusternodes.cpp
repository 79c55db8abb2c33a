#include "server/cluster/leasegate.h"
#include "server/cluster/noderegistry.h"
#include "server/cluster/streams.h"
#include "tests/sim/virtualtime.h"
#include "tests/support/directstore.h"

#include <QTest>

using namespace usher;
using namespace usher::cluster;
using namespace usher::test;
using namespace std::chrono_literals;

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

/// Bells of several nodes on one string.
class Bells
{
public:
    class Bell final : public Doorbell
    {
    public:
        explicit Bell(Bells &bells)
            : m_bells(bells)
        {
            bells.m_bells.append(this);
        }
        void ring() override
        {
            for (Bell *other : std::as_const(m_bells.m_bells)) {
                if (other != this && other->m_heard)
                    other->m_heard();
            }
        }
        void listen(std::function<void()> heard) override { m_heard = std::move(heard); }

    private:
        Bells &m_bells;
        std::function<void()> m_heard;
    };

private:
    QList<Bell *> m_bells;
};

/// One database and virtual time; jobs are done when run() passes.
struct World
{
    sim::VirtualTime time;
    DirectStore store;
    Bells bells;

    /// Lets @p span pass, doing the store's jobs every 10 ms as long as it is reachable.
    void run(std::chrono::milliseconds span)
    {
        for (qint64 left = span.count(); left > 0; left -= 10) {
            time.runUntil(time.monotonicMs() + 10);
            if (isReachable)
                store.drain();
        }
    }
    bool isReachable = true;
};

struct Node
{
    Node(World &w, const QString &name, const QString &instance)
        : world(w)
        , clock(w.time)
        , registry({name, instance, [&w](store::Connection &) -> Result<qint64> { return w.time.nowMs(); }},
              w.store, w.time, clock)
    {
    }
    Result<void> join()
    {
        std::optional<Result<void>> joined;
        registry.join([&](Result<void> result) { joined = std::move(result); });
        world.run(10ms);
        return joined.value_or(fail(ErrorCode::Timeout, s("no answer")));
    }

    World &world;
    SharedClock clock;
    NodeRegistry registry;
};

struct Reader
{
    Reader(World &world, const QString &name)
        : bell(world.bells)
        , outbox(name)
        , streams(world.store, world.time, name, &bell)
    {
        outbox.setBell([this] { bell.ring(); });
        streams.on(s("t"), [this](const QString &origin, const QJsonObject &body) {
            heard.append(origin + u':' + QString::number(body.value(s("n")).toInt()));
        });
        streams.onGap([this](const QString &origin) { gaps.append(origin); });
        streams.start([this](Result<void> result) { isStarted = result.has_value(); });
        world.run(10ms);
    }

    Bells::Bell bell;
    store::Outbox outbox;
    Streams streams;
    QStringList heard;
    QStringList gaps;
    bool isStarted = false;
};

void tell(World &world, Reader &from, int n, bool ring = true)
{
    world.store.write<void>(store::telling(from.outbox.message(s("t"), {{s("n"), n}}, world.time.nowMs()),
                                [](store::Connection &) -> Result<void> { return {}; }),
        [&from, ring](const Result<void> &) {
            if (ring)
                from.outbox.ring();
        });
    world.store.drain();
}

void execute(World &world, const char *sql)
{
    if (const auto done = world.store.connection().executeDirect(QLatin1String(sql)); !done)
        qFatal("%s", qPrintable(done.error().detail));
}

} // namespace

class ClusterNodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void join_whenTheNameIsFree_thenHoldsTheLeaseAndKeepsIt()
    {
        World world;
        Node a(world, s("a"), s("folder-1"));
        QVERIFY(!a.registry.holdsLease());
        QVERIFY(a.join());
        QVERIFY(a.registry.holdsLease());
        world.run(60s);
        QVERIFY(a.registry.holdsLease());
        QVERIFY(a.registry.isUp(s("a")));
        QVERIFY(!a.registry.isUp(s("nobody")));
    }

    void join_whenAnotherFolderServesUnderTheName_thenIsRefusedUntilItsLeaseEnds()
    {
        World world;
        auto first = std::make_unique<Node>(world, s("a"), s("folder-1"));
        QVERIFY(first->join());
        Node second(world, s("a"), s("folder-2"));
        const auto refused = second.join();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY2(refused.error().message.contains(s("node_id")), qPrintable(refused.error().message));
        first.reset(); // as after kill -9: nobody gives the lease back
        world.run(4s);
        QVERIFY(!second.join());
        world.run(2s);
        QVERIFY(second.join());
    }

    void join_whenTheSameFolderStartsAgain_thenTakesOverAtOnceAndIsNotSuspended()
    {
        World world;
        auto first = std::make_unique<Node>(world, s("a"), s("folder-1"));
        QVERIFY(first->join());
        first->registry.setSuspended(s("a"), true, {}, [](const Result<void> &) {});
        world.run(1s);
        first.reset();
        Node again(world, s("a"), s("folder-1"));
        QVERIFY(again.join());
        QVERIFY(!again.registry.nodes().at(s("a")).isSuspended);
    }

    void join_whenAnotherNodeHasTheNumber_thenIsRefused()
    {
        World world;
        Node a(world, s("a"), s("folder-1"));
        Node b(world, s("b"), s("folder-2"));
        const auto status = [] { return QJsonObject{{s("nodeId"), 7}}; };
        a.registry.setStatusSource(status);
        b.registry.setStatusSource(status);
        QVERIFY(a.join());
        const auto refused = b.join();
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(s("the same [server] node_id, 7")),
            qPrintable(refused.error().message));
        QVERIFY(!a.registry.isUp(s("b")));
    }

    void lease_whenTheStoreIsAway_thenLapsesHereNoLaterThanThereAndComesBackByItself()
    {
        World world;
        Node a(world, s("a"), s("folder-1"));
        QVERIFY(a.join());
        int heard = 0;
        qint64 heardAtMs = 0;
        a.registry.setListener([&] {
            ++heard;
            heardAtMs = world.time.nowMs();
        });
        world.run(3s);
        world.isReachable = false;
        world.run(std::chrono::milliseconds(NodeRegistry::leaseMs - 1100));
        QVERIFY(a.registry.holdsLease());
        heard = 0;
        world.run(1200ms);
        QVERIFY(!a.registry.holdsLease());
        QCOMPARE(heard, 1);
        QVERIFY(heardAtMs <= a.registry.nodes().at(s("a")).leaseUntilMs);
        world.isReachable = true;
        world.run(1s);
        QVERIFY(a.registry.holdsLease());
    }

    void isUp_whenAnotherNodeComesAndGoes_thenFollowsItsLease()
    {
        World world;
        Node a(world, s("a"), s("folder-1"));
        QVERIFY(a.join());
        auto b = std::make_unique<Node>(world, s("b"), s("folder-2"));
        QVERIFY(b->join());
        world.run(1100ms);
        QVERIFY(a.registry.isUp(s("b")));
        b.reset();
        world.run(3s);
        QVERIFY(a.registry.isUp(s("b")));
        world.run(3s);
        QVERIFY(!a.registry.isUp(s("b")));

        Node c(world, s("c"), s("folder-3"));
        QVERIFY(c.join());
        world.run(1100ms);
        QVERIFY(a.registry.isUp(s("c")));
        bool hasLeft = false;
        c.registry.leave([&] { hasLeft = true; });
        world.run(1100ms);
        QVERIFY(hasLeft);
        QVERIFY(!a.registry.isUp(s("c")));
    }

    void setSuspended_whenABeatIsUnderWay_thenItsOlderViewDoesNotCount()
    {
        World world;
        Node a(world, s("a"), s("folder-1"));
        QVERIFY(a.join());
        world.time.runUntil(world.time.monotonicMs() + 1000);
        world.store.runOne(); // the clock is measured, and the beat waits for the store
        bool isSet = false;
        a.registry.setSuspended(s("a"), true, {}, [&](const Result<void> &set) { isSet = set.has_value(); });
        QList<bool> seen;
        a.registry.setListener([&] {
            if (isSet)
                seen.append(a.registry.nodes().at(s("a")).isSuspended);
        });
        world.run(3s);
        QVERIFY(isSet && seen.size() >= 2);
        QVERIFY(!seen.contains(false));
    }

    void setSuspended_whenTheNodeIsUnknown_thenNotFound()
    {
        World world;
        Node a(world, s("a"), s("folder-1"));
        QVERIFY(a.join());
        std::optional<ErrorCode> code;
        a.registry.setSuspended(s("x"), true, {}, [&](Result<void> set) { code = set.error().code; });
        world.run(10ms);
        QCOMPARE(code, ErrorCode::NotFound);
    }

    void gate_whenClosed_thenRefusesAtOnceAndOpensAgain()
    {
        World world;
        LeaseGate gate(world.store, world.time);
        std::optional<Result<int>> result;
        const auto read = [&] {
            result.reset();
            gate.read<int>([](store::Connection &) -> Result<int> { return 7; },
                [&](Result<int> got) { result = std::move(got); });
            QVERIFY(!result); // never inside the call
            world.run(10ms);
        };
        gate.close(s("cut off"));
        read();
        QCOMPARE(result->error().code, ErrorCode::Unavailable);
        QVERIFY(result->error().retryAfterS > 0);
        QVERIFY(world.store.isIdle());
        gate.open();
        read();
        QCOMPARE(result->value(), 7);
    }

    void messages_whenTold_thenArriveInOrderOnceAtOnceAndNotAtTheirOrigin()
    {
        World world;
        Reader a(world, s("a"));
        Reader b(world, s("b"));
        Reader c(world, s("c"));
        QVERIFY(a.isStarted);
        for (int i = 1; i <= 3; ++i)
            tell(world, a, i);
        tell(world, b, 9);
        world.run(10ms);
        QCOMPARE(b.heard, QStringList({s("a:1"), s("a:2"), s("a:3")}));
        QCOMPARE(c.heard.filter(s("a:")), b.heard);
        QVERIFY(c.heard.contains(s("b:9")));
        QCOMPARE(a.heard, QStringList{s("b:9")});
        world.run(5s);
        QCOMPARE(b.heard.size(), 3);
        QVERIFY(b.gaps.isEmpty());
    }

    void messages_whenTheBellIsLost_thenArriveWithinTheNextLook()
    {
        World world;
        Reader a(world, s("a"));
        Reader b(world, s("b"));
        tell(world, a, 1, false);
        QVERIFY(b.heard.isEmpty());
        world.run(1100ms);
        QCOMPARE(b.heard, QStringList{s("a:1")});
    }

    void messages_whenTheJobFails_thenLeaveNoNumberUnused()
    {
        World world;
        Reader a(world, s("a"));
        Reader b(world, s("b"));
        tell(world, a, 1);
        std::optional<bool> failed;
        const auto message = a.outbox.message(s("t"), {{s("n"), 2}}, 0);
        world.store.write<void>(
            [message](store::Connection &connection) -> Result<void> {
                if (auto told = message.append(connection); !told)
                    return told;
                return fail(ErrorCode::Conflict, s("no"));
            },
            [&](const Result<void> &result) { failed = !result; });
        world.store.drain();
        QCOMPARE(failed, true);
        tell(world, a, 3);
        world.run(10ms);
        QCOMPARE(b.heard, QStringList({s("a:1"), s("a:3")}));
        QVERIFY(b.gaps.isEmpty());
    }

    void messages_whenMoreThanABatchWaits_thenAllArrive()
    {
        World world;
        Reader a(world, s("a"));
        Reader b(world, s("b"));
        world.isReachable = false;
        for (int i = 1; i <= 3 * Streams::batch + 7; ++i)
            tell(world, a, i, false);
        world.isReachable = true;
        world.run(1500ms);
        QCOMPARE(b.heard.size(), 3 * Streams::batch + 7);
        QCOMPARE(b.heard.last(), s("a:%1").arg(3 * Streams::batch + 7));
    }

    void messages_whenSomeAreMissing_thenIsAGapAndGoesOn()
    {
        World world;
        Reader a(world, s("a"));
        Reader b(world, s("b"));
        tell(world, a, 1);
        world.run(10ms);
        for (int i = 2; i <= 4; ++i)
            tell(world, a, i, false);
        execute(world, "DELETE FROM outbox WHERE sequence < 4"); // kept too short for this reader
        world.run(1100ms);
        QCOMPARE(b.gaps, QStringList{s("a")});
        QCOMPARE(b.heard, QStringList{s("a:1")}); // what is read again has it all
        tell(world, a, 5);
        world.run(10ms);
        QCOMPARE(b.heard, QStringList({s("a:1"), s("a:5")}));
        QCOMPARE(b.gaps.size(), 1);
    }

    void messages_whenAllAreGone_thenIsAGap()
    {
        World world;
        Reader a(world, s("a"));
        Reader b(world, s("b"));
        for (int i = 1; i <= 4; ++i)
            tell(world, a, i, false);
        execute(world, "DELETE FROM outbox");
        world.run(1100ms);
        QCOMPARE(b.gaps, QStringList{s("a")});
        tell(world, a, 5);
        world.run(10ms);
        QCOMPARE(b.heard, QStringList{s("a:5")});
    }

    void messages_whenTheStoreLostItsLastSeconds_thenIsAGap()
    {
        World world;
        Reader a(world, s("a"));
        Reader b(world, s("b"));
        for (int i = 1; i <= 4; ++i)
            tell(world, a, i);
        world.run(10ms);
        execute(world, "DELETE FROM outbox WHERE sequence > 2"); // a standby that had not got everything
        execute(world, "UPDATE outbox_stream SET last = 2");
        world.run(1100ms);
        QCOMPARE(b.gaps, QStringList{s("a")});
        tell(world, a, 8);
        world.run(10ms);
        QCOMPARE(b.heard.last(), s("a:8"));
        QCOMPARE(b.gaps.size(), 1);
    }

    void messages_whenToldBeforeTheStart_thenAreNotHeard()
    {
        World world;
        Reader a(world, s("a"));
        tell(world, a, 1);
        Reader b(world, s("b"));
        tell(world, a, 2);
        world.run(10ms);
        QCOMPARE(b.heard, QStringList{s("a:2")});
        QVERIFY(b.gaps.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ClusterNodesTest)
#include "tst_clusternodes.moc"
