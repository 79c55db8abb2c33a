#include "server/cluster/hashring.h"
#include "server/cluster/membership.h"
#include "server/cluster/sharedclock.h"

#include <QTest>

using namespace usher;
using namespace usher::cluster;

namespace {

/// Both clocks of a machine, set by hand.
class HandClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return wallMs; }
    [[nodiscard]] qint64 monotonicMs() const override { return monotonic; }
    qint64 wallMs = 1'000'000;
    qint64 monotonic = 5'000;
};

QStringList keys()
{
    QStringList keys;
    for (int i = 0; i < 10000; ++i)
        keys.append(QStringLiteral("service-%1").arg(i));
    return keys;
}

} // namespace

class ClusterPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ring_whenEmpty_thenNobodyOwns()
    {
        QVERIFY(HashRing().ownerOf(QStringLiteral("x")).isEmpty());
        QCOMPARE(HashRing().share(QStringLiteral("a")), 0.0);
    }

    void ring_whenNodesAreNamedInAnotherOrder_thenIsTheSame()
    {
        const HashRing ring({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        const HashRing same({QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b")});
        for (const QString &key : keys())
            QCOMPARE(ring.ownerOf(key), same.ownerOf(key));
        QCOMPARE(ring.nodes(), QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    }

    void ring_whenSharesAreCounted_thenTheyAreNearlyEqualAndTrue()
    {
        const QStringList nodes{
            QStringLiteral("node-01"), QStringLiteral("node-02"), QStringLiteral("node-03")};
        const HashRing ring(nodes);
        QMap<QString, int> owned;
        for (const QString &key : keys())
            ++owned[ring.ownerOf(key)];
        double sum = 0;
        for (const QString &node : nodes) {
            QVERIFY2(ring.share(node) > 0.2 && ring.share(node) < 0.47, qPrintable(node));
            QVERIFY(std::abs(owned[node] / 10000.0 - ring.share(node)) < 0.03);
            sum += ring.share(node);
        }
        QVERIFY(std::abs(sum - 1) < 1e-9);
        QCOMPARE(HashRing({nodes.first()}).share(nodes.first()), 1.0);
    }

    void ring_whenANodeGoes_thenOnlyItsKeysMove()
    {
        const HashRing before({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        const HashRing after({QStringLiteral("a"), QStringLiteral("c")});
        int moved = 0;
        for (const QString &key : keys()) {
            if (before.ownerOf(key) == QStringLiteral("b")) {
                QVERIFY(after.ownerOf(key) != QStringLiteral("b"));
                ++moved;
            } else {
                QCOMPARE(after.ownerOf(key), before.ownerOf(key));
            }
        }
        QVERIFY(moved > 2000);
    }

    void quorum_whenNodesAreConfigured_thenIsTheirMajority()
    {
        const QList<std::pair<QString, int>> rows{{QString(), 1}, {QStringLiteral("a,b"), 2},
            {QStringLiteral("a,b,c"), 2}, {QStringLiteral("a,b,c,d"), 3}, {QStringLiteral("a, b,c ,d,e"), 3},
            {QStringLiteral("a,b,c,d,e,f,g"), 4}, {QStringLiteral("a,a,b"), 2}};
        for (const auto &[nodes, quorum] : rows) {
            const config::Settings settings({}, QStringLiteral("a"), {},
                {{QStringLiteral("cluster"), {{QStringLiteral("nodes"), nodes}}}});
            const Membership membership = Membership::from(settings, QStringLiteral("a"));
            QCOMPARE(membership.quorum(), quorum);
            QVERIFY(membership.contains(QStringLiteral("a")));
        }
    }

    void clock_whenNeverAdjusted_thenIsTheLocalOne()
    {
        HandClock local;
        SharedClock clock(local);
        QCOMPARE(clock.nowMs(), 1'000'000);
        local.wallMs += 10;
        QCOMPARE(clock.nowMs(), 1'000'010);
        QCOMPARE(clock.localAheadMs(), 0);
    }

    void clock_whenTheWallClockSteps_thenGoesOnAndSaysHowFarItIsOff()
    {
        HandClock local;
        SharedClock clock(local);
        clock.adjust(2'000'000, 4'990, 5'000);
        QVERIFY(std::abs(clock.nowMs() - 2'000'005) <= clock.uncertaintyMs());
        const qint64 before = clock.nowMs();
        local.wallMs += 3'600'000;
        local.monotonic += 100;
        QCOMPARE(clock.nowMs(), before + 100);
        QCOMPARE(clock.localAheadMs(), local.wallMs - clock.nowMs());
    }

    void clock_whenAnAnswerTookLong_thenThePreciserMeasureCounts()
    {
        HandClock local;
        SharedClock clock(local);
        clock.adjust(2'000'000, 5'000, 5'000);
        clock.adjust(2'000'100, 5'000, 9'000); // somewhere within four seconds
        QCOMPARE(clock.nowMs(), 2'000'000);
        QVERIFY(clock.uncertaintyMs() <= 2);
    }

    void clock_whenTheStoresClockWasSet_thenFollows()
    {
        HandClock local;
        SharedClock clock(local);
        clock.adjust(2'000'000, 5'000, 5'000);
        clock.adjust(9'000'000, 5'000, 5'200);
        QCOMPARE(clock.nowMs(), 9'000'000 - 100);
    }

    void clock_whenMeasuredAgainAfterDrifting_thenTheNewMeasureCounts()
    {
        HandClock local;
        SharedClock clock(local);
        clock.adjust(2'000'000, 5'000, 5'000);
        local.monotonic += 3'600'000; // 720 ms of possible drift
        clock.adjust(2'000'000 + 3'600'300, local.monotonic, local.monotonic + 4);
        QCOMPARE(clock.nowMs(), 2'000'000 + 3'600'300 - 2);
    }
};

QTEST_GUILESS_MAIN(ClusterPartsTest)
#include "tst_clusterparts.moc"
