#include "server/store/jobqueue.h"
#include "server/store/storefigures.h"

#include <QTest>

#include <thread>

using namespace usher::store;
using namespace std::chrono_literals;

namespace {

class NumberedJob final : public Job
{
public:
    explicit NumberedJob(int n)
        : number(n)
    {
    }
    bool run(Connection &) override { return true; }
    void fail(const usher::Error &) override { }
    void finish() override { }
    const int number;
};

} // namespace

class StoreQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void take_whenJobsWait_thenTheOldestComeFirstUpToTheBound()
    {
        JobQueue queue(10);
        for (int n = 0; n < 7; ++n)
            QCOMPARE(push(queue, n), JobQueue::Pushed::Yes);
        QCOMPARE(numbers(queue.take(3, 0ms)), (QList<int>{0, 1, 2}));
        QCOMPARE(numbers(queue.take(100, 0ms)), (QList<int>{3, 4, 5, 6}));
        QCOMPARE(numbers(queue.take(100, 0ms)), QList<int>());
    }

    void take_whenTakersShareTheQueue_thenEachGetsItsPart()
    {
        JobQueue queue(10);
        for (int n = 0; n < 5; ++n)
            (void)push(queue, n);
        QCOMPARE(numbers(queue.take(100, 0ms, 2)), (QList<int>{0, 1, 2}));
        QCOMPARE(numbers(queue.take(100, 0ms, 2)), QList<int>{3});
        QCOMPARE(numbers(queue.take(100, 0ms, 2)), QList<int>{4});
    }

    void push_whenFullOrClosed_thenTheJobStaysWithTheCaller()
    {
        JobQueue queue(2);
        (void)push(queue, 0);
        (void)push(queue, 1);
        std::unique_ptr<Job> job = std::make_unique<NumberedJob>(2);
        QCOMPARE(queue.push(job, 0), JobQueue::Pushed::Full);
        QVERIFY(job);
        queue.close();
        QCOMPARE(queue.push(job, 0), JobQueue::Pushed::Closed);
        QVERIFY(job);
        QCOMPARE(numbers(queue.take(10, 1h)), (QList<int>{0, 1})); // what is queued can be taken
        QCOMPARE(numbers(queue.take(10, 1h)), QList<int>()); // without waiting
    }

    void expire_whenJobsAreOld_thenOnlyTheyLeave()
    {
        JobQueue queue(10);
        for (int n = 0; n < 5; ++n)
            (void)push(queue, n, 100 * n);
        QCOMPARE(numbers(queue.expire(199)), (QList<int>{0, 1}));
        QCOMPARE(numbers(queue.expire(200)), QList<int>{2});
        QCOMPARE(queue.size(), std::size_t(2));
    }

    void giveBack_whenTaken_thenTheOrderIsAsBeforeAndTheyStillExpire()
    {
        JobQueue queue(10);
        for (int n = 0; n < 4; ++n)
            (void)push(queue, n, 100 + n);
        queue.giveBack(queue.take(2, 0ms));
        QCOMPARE(numbers(queue.expire(101)), QList<int>());
        QCOMPARE(numbers(queue.expire(102)), (QList<int>{0, 1, 2}));
        queue.giveBack(queue.take(1, 0ms));
        QCOMPARE(numbers(queue.expire(103)), QList<int>{3});
    }

    void take_whenAnotherThreadPushesOrCloses_thenItWakes()
    {
        JobQueue queue(10);
        std::thread pusher([&] { (void)push(queue, 7); });
        QCOMPARE(numbers(queue.take(10, 1h)), QList<int>{7});
        pusher.join();
        std::thread closer([&] { queue.close(); });
        QCOMPARE(numbers(queue.take(10, 1h)), QList<int>());
        queue.waitForClose(1h);
        closer.join();
        QVERIFY(queue.isClosed());
    }

    void histogram_whenValuesAreAdded_thenEachCountsInTheFirstBucketThatHoldsIt()
    {
        Histogram<3> histogram{{1, 10, 100}};
        for (const double value : {0.5, 1.0, 2.0, 100.0, 101.0})
            histogram.add(value);
        QCOMPARE(histogram.counts, (std::array<quint64, 4>{2, 1, 1, 1}));
        QCOMPARE(histogram.total(), 5U);
        QCOMPARE(histogram.sum, 204.5);
    }

private:
    static JobQueue::Pushed push(JobQueue &queue, int n, qint64 atMs = 0)
    {
        std::unique_ptr<Job> job = std::make_unique<NumberedJob>(n);
        return queue.push(job, atMs);
    }
    static QList<int> numbers(const JobQueue::Jobs &jobs)
    {
        QList<int> numbers;
        for (const std::unique_ptr<Job> &job : jobs)
            numbers.append(static_cast<const NumberedJob &>(*job).number);
        return numbers;
    }
};

QTEST_APPLESS_MAIN(StoreQueueTest)
#include "tst_storequeue.moc"
