#include "shared/sizing/sizing.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace usher::sizing;

namespace {

/// The guide rounds on its way; its numbers are whole.
bool isNear(double value, double printed, double by)
{
    return std::abs(value - printed) <= by;
}

} // namespace

class TestSizing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void workedExample_whenNothingIsChanged_givesTheGuidesNumbers_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("printed");
        QTest::addColumn<double>("by");
        const Sizing sizing = sizingOf({});
        QTest::newRow("visits a second") << sizing.average.visits << 0.83 << 0.005;
        QTest::newRow("visit depth") << sizing.depth << 10.7 << 0.05;
        QTest::newRow("peak visits a second") << sizing.peak.visits << 4.5 << 0.05;
        QTest::newRow("events a second") << sizing.average.events << 37.0 << 1.0;
        QTest::newRow("requests a second") << sizing.average.requests << 47.0 << 1.0;
        QTest::newRow("peak events a second") << sizing.peak.events << 197.0 << 1.0;
        QTest::newRow("peak requests a second") << sizing.peak.requests << 254.0 << 1.0;
        QTest::newRow("nodes") << double(sizing.nodes) << 3.0 << 0.0;
        QTest::newRow("quorum") << double(sizing.quorum) << 2.0 << 0.0;
        QTest::newRow("shards") << double(sizing.shards) << 9.0 << 0.0;
    }
    void workedExample_whenNothingIsChanged_givesTheGuidesNumbers()
    {
        QFETCH(double, value);
        QFETCH(double, printed);
        QFETCH(double, by);
        QVERIFY2(isNear(value, printed, by), qPrintable(QString::number(value, 'f', 4)));
    }

    void formulas_withTheGuidesRoundedInputs_giveItsIntermediateNumbers()
    {
        const double average = eventsPerSecond(0.83, 10.7, 2, 0.1);
        QVERIFY(isNear(average, 36.44, 0.005));
        QVERIFY(isNear(requestsPerSecond(0.83, 10.7, 37), 47.54, 0.005));
        const double peak = eventsPerSecond(4.5, 10.7, 2, 0.1);
        QVERIFY(isNear(peak, 197.55, 0.005));
        QVERIFY(isNear(requestsPerSecond(4.5, 10.7, peak), 254.70, 0.005));
        QVERIFY(isNear(peakVisitsPerSecond(0.83), 4.47, 0.005));
    }

    void requestsPerSecond_forOneVisitOfOnePage_countsScriptDataAndCategories()
    {
        // Two for the visit and one for its page; the printed formula would say one and two.
        QCOMPARE(requestsPerSecond(1, 1, 0), 3.0);
        QCOMPARE(requestsPerSecond(1, 10, 0), 12.0);
    }

    void nodesFor_whateverTheLoad_isOddAndHasOneToSpare_data()
    {
        QTest::addColumn<double>("requests");
        QTest::addColumn<int>("nodes");
        QTest::newRow("nothing") << 0.0 << 3;
        QTest::newRow("one is enough") << 299.0 << 3;
        QTest::newRow("exactly one") << 300.0 << 3;
        QTest::newRow("two") << 301.0 << 3;
        QTest::newRow("three, and one to spare is even") << 601.0 << 5;
        QTest::newRow("four") << 1200.0 << 5;
        QTest::newRow("five") << 1201.0 << 7;
        QTest::newRow("too many") << 1e12 << 999;
    }
    void nodesFor_whateverTheLoad_isOddAndHasOneToSpare()
    {
        QFETCH(double, requests);
        QFETCH(int, nodes);
        QCOMPARE(nodesFor(requests, 300), nodes);
        QVERIFY(nodes % 2 == 1);
    }

    void quorum_ofOddClusters_isTheMajority()
    {
        QCOMPARE(quorum(1), 1);
        QCOMPARE(quorum(3), 2);
        QCOMPARE(quorum(5), 3);
        QCOMPARE(toleratedFailures(3), 1);
        QCOMPARE(toleratedFailures(5), 2);
    }

    void diskBytes_growsWithEachFactor()
    {
        QCOMPARE(diskBytes(1, 1, 0, 1, 0), 86400.0 * 700);
        QCOMPARE(diskBytes(1, 1, 10, 1, 0), 86400.0 * 1100);
        QCOMPARE(diskBytes(2, 30, 0, 3, 0.5), 86400.0 * 700 * 2 * 30 * 3 * 1.5);
    }

    void sizingOf_withInputsOutOfRange_staysFinite()
    {
        for (const double value : {-1.0, 0.0, 1e300, std::numeric_limits<double>::infinity(), std::nan("")}) {
            Traffic traffic;
            for (const InputSpec &spec : inputTable())
                traffic.setValue(spec.input, value);
            const Sizing sizing = sizingOf(traffic);
            for (const double figure : {sizing.depth, sizing.average.requests, sizing.peak.requests,
                     sizing.diskBytes, sizing.diskBytesPerNode}) {
                QVERIFY(std::isfinite(figure));
                QVERIFY(figure >= 0);
            }
            QVERIFY(sizing.nodes >= 3);
        }
    }

    void inputTable_everyRow_holdsItsDefaultAndTheExample()
    {
        const Traffic traffic;
        for (const InputSpec &spec : inputTable()) {
            QVERIFY2(spec.minimum <= spec.usual && spec.usual <= spec.maximum, spec.key);
            QCOMPARE(traffic.value(spec.input), spec.usual);
            QVERIFY(qstrlen(spec.label) > 0 && qstrlen(spec.help) > 0);
        }
    }
};

QTEST_APPLESS_MAIN(TestSizing)
#include "tst_sizing.moc"
