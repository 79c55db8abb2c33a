#include "server/alarms/alarms.h"
#include "tests/sim/virtualtime.h"
#include "tests/support/directstore.h"

#include <QTest>

using namespace usher;
using namespace usher::alarms;
using namespace std::chrono_literals;

class AlarmsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readOthers_whenTheStoreWasAway_thenTheyAreSeenOnceItIsBack()
    {
        test::DirectStore store;
        sim::VirtualTime time;
        Alarms here(store, time, time, QStringLiteral("node-01"));
        Alarms there(store, time, time, QStringLiteral("node-02"));
        there.raise(2001, QStringLiteral("Pool"), QStringLiteral("empty"));
        store.drain();
        store.failNext();
        here.readOthers();
        store.drain();
        QVERIFY(here.standingEverywhere().isEmpty());
        time.runUntil(time.monotonicMs() + 3000);
        store.drain();
        QCOMPARE(here.standingEverywhere().size(), 1);
        QCOMPARE(here.standingEverywhere().constFirst().node, QStringLiteral("node-02"));
        QVERIFY(here.standing().isEmpty());
    }
};

QTEST_GUILESS_MAIN(AlarmsTest)
#include "tst_alarms.moc"
