#include "tests/sim/simulation.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTest>

using namespace usher::sim;
using namespace std::chrono_literals;

/// Many seeds of one simulated quarter of an hour. USHER_SIM_SEEDS sets how many (50), USHER_SIM_FIRST_SEED
/// where they start (1): a failure prints its seed, and that seed alone replays it.
class SimulationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("server*=false")); }

    void run_whenFaultsStrike_thenNoPromiseIsBroken()
    {
        const int count = qEnvironmentVariableIntValue("USHER_SIM_SEEDS") > 0
            ? qEnvironmentVariableIntValue("USHER_SIM_SEEDS")
            : 50;
        const int first = qEnvironmentVariableIntValue("USHER_SIM_FIRST_SEED") > 0
            ? qEnvironmentVariableIntValue("USHER_SIM_FIRST_SEED")
            : 1;
        Simulation::Figures total;
        for (int seed = first; seed < first + count; ++seed) {
            Simulation simulation(static_cast<quint64>(seed));
            const QStringList broken = simulation.run(10min);
            QVERIFY2(broken.isEmpty(),
                qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(broken.join(QStringLiteral("\n  ")))));
            const auto &figures = simulation.figures();
            total.requests += figures.requests;
            total.unanswered += figures.unanswered;
            total.refused += figures.refused;
            total.created += figures.created;
            total.matched += figures.matched;
            total.edits += figures.edits;
            total.crashes += figures.crashes;
        }
        qInfo("figures: %d requests, %d created, %d matched, %d edits, %d refused, %d unanswered, %d crashes",
            total.requests, total.created, total.matched, total.edits, total.refused, total.unanswered,
            total.crashes);
        QVERIFY(total.created > count * 20); // a run in which nothing happens proves nothing
        QVERIFY(total.matched > count * 5);
        QVERIFY(total.edits > count);
    }

    void run_whenSeedIsEqual_thenEveryAnswerIsEqual()
    {
        Simulation first(4711), second(4711), other(4712);
        QVERIFY(first.run(3min).isEmpty());
        QVERIFY(second.run(3min).isEmpty());
        QVERIFY(other.run(3min).isEmpty());
        QVERIFY(!first.digest().isEmpty());
        QCOMPARE(second.digest(), first.digest());
        QVERIFY(other.digest() != first.digest());
    }
};

QTEST_GUILESS_MAIN(SimulationTest)
#include "tst_simulation.moc"
