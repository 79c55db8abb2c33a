#include "tests/sim/simulation.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTest>

using namespace usher::sim;
using namespace std::chrono_literals;

/// Many seeds of one node for ten simulated minutes, and of a cluster for an hour. USHER_SIM_SEEDS sets how
/// many, USHER_SIM_FIRST_SEED where they start (1): a failure prints its seed, and that seed alone replays
/// it.
class SimulationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("server*=false")); }

    void run_whenFaultsStrike_thenNoPromiseIsBroken()
    {
        if (!isWanted(1))
            QSKIP("USHER_SIM_NODES asks for another shape");
        const Simulation::Figures total = runSeeds({}, 10min, 50);
        QVERIFY(total.created > 1000); // a run in which nothing happens proves nothing
        QVERIFY(total.matched > 250);
        QVERIFY(total.edits > 50);
    }

    void run_whenThreeNodesAreCutOffAndTheirClocksStep_thenNoPromiseIsBroken()
    {
        if (!isWanted(3))
            QSKIP("USHER_SIM_NODES asks for another shape");
        const Simulation::Figures total = runSeeds({3, 6}, 60min, 20);
        QVERIFY(total.created > 1000);
        QVERIFY(total.matched > 250);
        QVERIFY(total.cuts > 20 && total.steps > 20 && total.crashes > 20);
    }

    void run_whenSeedIsEqual_thenEveryAnswerIsEqual_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::newRow("one node") << 1;
        QTest::newRow("three nodes") << 3;
    }
    void run_whenSeedIsEqual_thenEveryAnswerIsEqual()
    {
        QFETCH(int, nodes);
        Simulation first(4711, {nodes}), second(4711, {nodes}), other(4712, {nodes});
        QVERIFY(first.run(3min).isEmpty());
        QVERIFY(second.run(3min).isEmpty());
        QVERIFY(other.run(3min).isEmpty());
        QVERIFY(!first.digest().isEmpty());
        QCOMPARE(second.digest(), first.digest());
        QVERIFY(other.digest() != first.digest());
    }

private:
    static int fromEnvironment(const char *name, int usual)
    {
        const int given = qEnvironmentVariableIntValue(name);
        return given > 0 ? given : usual;
    }

    static bool isWanted(int nodes) { return fromEnvironment("USHER_SIM_NODES", nodes) == nodes; }

    static Simulation::Figures runSeeds(Shape shape, std::chrono::milliseconds duration, int usualCount)
    {
        const int count = fromEnvironment("USHER_SIM_SEEDS", usualCount);
        const int first = fromEnvironment("USHER_SIM_FIRST_SEED", 1);
        Simulation::Figures total;
        for (int seed = first; seed < first + count; ++seed) {
            Simulation simulation(static_cast<quint64>(seed), shape);
            const QStringList broken = simulation.run(duration);
            if (!broken.isEmpty()) {
                QTest::qFail(
                    qPrintable(
                        QStringLiteral("seed %1: %2").arg(seed).arg(broken.join(QStringLiteral("\n  ")))),
                    __FILE__, __LINE__);
                break;
            }
            total += simulation.figures();
        }
        qInfo(
            "figures: %d requests, %d created, %d matched, %d edits, %d refused, %d unanswered, %d crashes, "
            "%d cuts, %d clock steps, %d gaps",
            total.requests, total.created, total.matched, total.edits, total.refused, total.unanswered,
            total.crashes, total.cuts, total.steps, total.gaps);
        return total;
    }
};

QTEST_GUILESS_MAIN(SimulationTest)
#include "tst_simulation.moc"
