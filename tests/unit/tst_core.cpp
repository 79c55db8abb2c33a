#include "server/core/idsource.h"
#include "server/core/ioscheduler.h"
#include "server/core/random.h"

#include <QRegularExpression>
#include <QTest>

using namespace usher;
using namespace std::chrono_literals;

class CoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seededRandom_whenSeedIsEqual_thenSequenceIsEqual()
    {
        SeededRandom first(7), second(7), other(8);
        bool differs = false;
        for (int i = 0; i < 100; ++i) {
            const auto value = first.next();
            QCOMPARE(second.next(), value);
            differs |= other.next() != value;
        }
        QVERIFY(differs);
    }

    void below_whenBoundIsNotAPowerOfTwo_thenEveryValueIsAboutAsFrequent()
    {
        SeededRandom random(1);
        int counts[10] = {};
        for (int i = 0; i < 100000; ++i)
            ++counts[random.below(10)];
        for (int count : counts)
            QVERIFY2(count > 9500 && count < 10500, qPrintable(QString::number(count)));
    }

    void nodeUuid_whenMade_thenIsPrefixedVersion4()
    {
        SystemRandom random;
        IdSource ids(random);
        static const QRegularExpression form(
            QStringLiteral("^07-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i) {
            const QString id = ids.nodeUuid(7);
            QVERIFY2(form.match(id).hasMatch(), qPrintable(id));
            seen.insert(id);
        }
        QCOMPARE(seen.size(), 1000);
    }

    void scheduler_whenTimersAreSet_thenTheyFireInDeadlineOrderAndCancelledOnesDoNot()
    {
        boost::asio::io_context context;
        IoScheduler scheduler(context);
        QList<int> fired;
        scheduler.after(20ms, [&] { fired.append(3); });
        scheduler.after(5ms, [&] { fired.append(1); });
        scheduler.after(5ms, [&] {
            fired.append(2);
            scheduler.after(0ms, [&] { fired.append(20); });
        });
        const auto cancelled = scheduler.after(1ms, [&] { fired.append(99); });
        scheduler.cancel(cancelled);
        scheduler.post([&] { fired.append(0); });
        context.run();
        QCOMPARE(fired, (QList<int>{0, 1, 2, 20, 3}));
    }

    void timer_whenDestroyed_thenDoesNotFire()
    {
        boost::asio::io_context context;
        IoScheduler scheduler(context);
        bool fired = false;
        {
            Timer timer(scheduler);
            timer.start(1ms, [&] { fired = true; });
            QVERIFY(timer.isActive());
        }
        context.run();
        QVERIFY(!fired);
    }
};

QTEST_APPLESS_MAIN(CoreTest)
#include "tst_core.moc"
