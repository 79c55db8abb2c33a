#include "server/cluster/nodestate.h"
#include "server/core/ioscheduler.h"

#include <QTest>

using namespace usher;
using namespace usher::cluster;
using namespace std::chrono_literals;

class NodeStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOnline_whenNotReadyOrSuspended_thenIsFalse()
    {
        boost::asio::io_context context;
        IoScheduler scheduler(context);
        NodeState state(scheduler);
        QVERIFY(!state.isOnline());
        state.setReady(true);
        QVERIFY(state.isOnline());
        state.suspend();
        QVERIFY(!state.isOnline());
        QVERIFY(state.resume());
        QVERIFY(state.isOnline());
    }

    void stop_whenAsked_thenIsOfflineAtOnceAndStopsAfterTheWait()
    {
        boost::asio::io_context context;
        IoScheduler scheduler(context);
        NodeState state(scheduler);
        state.setReady(true);
        bool stopped = false;
        state.stop(20ms, [&] { stopped = true; });
        QVERIFY(!state.isOnline());
        QVERIFY(!stopped);
        QVERIFY(!state.resume());
        context.run();
        QVERIFY(stopped);
    }

    void stop_whenAskedTwice_thenStopsAtOnceAndOnlyOnce()
    {
        boost::asio::io_context context;
        IoScheduler scheduler(context);
        NodeState state(scheduler);
        int stopped = 0;
        state.stop(1h, [&] { ++stopped; });
        state.stop(1h, [&] { ++stopped; });
        QCOMPARE(stopped, 1);
        state.stop(1h, [&] { ++stopped; });
        context.poll();
        QCOMPARE(stopped, 1);
    }
};

QTEST_APPLESS_MAIN(NodeStateTest)
#include "tst_nodestate.moc"
