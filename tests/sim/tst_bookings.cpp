#include "tests/sim/bookingworld.h"

#include <QLoggingCategory>
#include <QTest>

using namespace usher::sim;

namespace {

constexpr qint64 operationsPerWorld = 100'000;

qint64 fromEnvironment(const char *name, qint64 usual)
{
    const qint64 given = qEnvironmentVariable(name).toLongLong();
    return given > 0 ? given : usual;
}

} // namespace

/// Bookings, renewals, releases and expiries of three nodes on one store, under faults. USHER_SIM_BOOKINGS
/// sets how many operations, USHER_SIM_FIRST_SEED the seed of the first 100,000 of them (1); a failure prints
/// its seed.
class BookingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("server*=false")); }

    void run_whenThreeNodesBookTheSameNumbersUnderFaults_thenNoneIsGivenOutTwice()
    {
        const qint64 operations = fromEnvironment("USHER_SIM_BOOKINGS", 200'000);
        qint64 seed = fromEnvironment("USHER_SIM_FIRST_SEED", 1);
        BookingWorld::Figures total;
        for (qint64 left = operations; left > 0; left -= operationsPerWorld, ++seed) {
            BookingWorld world(static_cast<quint64>(seed));
            const QStringList broken = world.run(std::min(left, operationsPerWorld));
            QVERIFY2(broken.isEmpty(),
                qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(broken.join(QStringLiteral("\n  ")))));
            total += world.figures();
        }
        qInfo("figures: %lld bookings, %lld renewals, %lld releases, %lld left to lapse, %lld without a free "
              "number, %lld too late, %lld unanswered, %lld crashes, %lld cuts",
            total.bookings, total.renewals, total.releases, total.expiries, total.exhausted, total.lapsed,
            total.unanswered, total.crashes, total.cuts);
        // A run in which nothing happens proves nothing.
        QVERIFY(total.bookings > operations / 4);
        QVERIFY(total.renewals > operations / 50 && total.releases > operations / 50);
        QVERIFY(total.expiries > operations / 50 && total.exhausted > 0 && total.lapsed > 0);
        QVERIFY(total.unanswered > 0 && total.crashes > 0 && total.cuts > 0);
    }
};

QTEST_GUILESS_MAIN(BookingsTest)
#include "tst_bookings.moc"
