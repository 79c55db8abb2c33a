#include "server/metrics/metrics.h"
#include "server/metrics/processfigures.h"
#include "server/metrics/stallmeter.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <limits>
#include <map>
#include <thread>

using namespace usher;
using namespace usher::metrics;
using namespace std::chrono_literals;

namespace {

/// Time and timers that move only when the test says so.
class FakeTime final : public Clock, public Scheduler
{
public:
    qint64 atMs = 5'000;
    [[nodiscard]] qint64 nowMs() const override { return atMs; }
    [[nodiscard]] qint64 monotonicMs() const override { return atMs; }
    void post(Task task) override { after(0ms, std::move(task)); }
    TimerId after(std::chrono::milliseconds delay, Task task) override
    {
        m_timers.emplace(std::pair(atMs + delay.count(), ++m_last), std::move(task));
        return m_last;
    }
    void cancel(TimerId id) override
    {
        std::erase_if(m_timers, [id](const auto &timer) { return timer.first.second == id; });
    }
    /// Fires what is due; @p stallMs passes before each timer is served.
    void advance(qint64 ms, qint64 stallMs = 0)
    {
        const qint64 end = atMs + ms;
        while (!m_timers.empty() && m_timers.begin()->first.first <= end) {
            auto timer = m_timers.extract(m_timers.begin());
            atMs = std::max(atMs, timer.key().first + stallMs);
            timer.mapped()();
        }
        atMs = std::max(atMs, end);
    }

private:
    std::map<std::pair<qint64, TimerId>, Task> m_timers;
    TimerId m_last = 0;
};

/// Checks a page against the text format 0.0.4 (protocols f.6); empty if it is sound.
QString problemsOf(const QByteArray &page)
{
    static const QRegularExpression sample(QStringLiteral(
        R"(^([a-zA-Z_:][a-zA-Z0-9_:]*)(\{(?:[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\n]|\\["\\n])*",?)*\})? (NaN|[+-]Inf|[+-]?[0-9.]+(?:e[+-]?[0-9]+)?)$)"));
    if (!page.endsWith('\n'))
        return QStringLiteral("no line end");
    QSet<QString> series;
    QSet<QString> families;
    QString family;
    for (const QByteArray &raw : page.chopped(1).split('\n')) {
        const QString line = QString::fromUtf8(raw);
        if (line.startsWith(u"# HELP "))
            continue;
        if (line.startsWith(u"# TYPE ")) {
            family = line.section(u' ', 2, 2);
            if (families.contains(family))
                return QStringLiteral("family twice: ") + family;
            families.insert(family);
            if (!QStringList{QStringLiteral("counter"), QStringLiteral("gauge"), QStringLiteral("histogram")}
                     .contains(line.section(u' ', 3)))
                return QStringLiteral("type: ") + line;
            continue;
        }
        const auto match = sample.match(line);
        if (!match.hasMatch())
            return QStringLiteral("sample: ") + line;
        if (!match.captured(1).startsWith(family))
            return QStringLiteral("outside of its family: ") + line;
        const QString key = match.captured(1) + match.captured(2);
        if (series.contains(key))
            return QStringLiteral("twice: ") + key;
        series.insert(key);
    }
    return {};
}

} // namespace

class MetricsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void render_whenEveryKindIsThere_thenThePageIsValid()
    {
        Registry registry;
        registry.counter("usher_things_total", "Things with \\ and\na line end.").add(3);
        auto &requests = registry.counters("usher_http_requests_total", "Requests.", {"method", "status"});
        requests.with({"GET", "200"}).add();
        requests.with({"POST", "40\"3\\\n"}).add(2);
        registry.gauge("usher_depth", "Depth.").set(-1.5);
        registry.gauge("usher_ratio", "Ratio.").set(std::numeric_limits<double>::quiet_NaN());
        registry.gauge("usher_limit", "Limit.").set(std::numeric_limits<double>::infinity());
        registry.gauge("usher_tiny", "Tiny.").set(1e-9);
        registry.info("usher_build_info", "Build.", {{"version", "0.1"}, {"commit", "abc"}});
        auto &duration = registry.histograms("usher_request_duration_seconds", "Duration.", {"zone"});
        duration.with({"public"}).observe(0.0001);
        duration.with({"public"}).observe(0.3);
        duration.with({"public"}).observe(60);
        addProcessMetrics(registry);
        const QByteArray page = registry.render(Format::Text);
        QVERIFY2(problemsOf(page).isEmpty(), qPrintable(problemsOf(page)));
        for (const char *line : {"# HELP usher_things_total Things with \\\\ and\\na line end.\n",
                 "# TYPE usher_things_total counter\n", "usher_things_total 3\n",
                 "usher_http_requests_total{method=\"GET\",status=\"200\"} 1\n",
                 "usher_http_requests_total{method=\"POST\",status=\"40\\\"3\\\\\\n\"} 2\n",
                 "usher_depth -1.5\n", "usher_ratio NaN\n", "usher_limit +Inf\n", "usher_tiny 1e-09\n",
                 "usher_build_info{commit=\"abc\",version=\"0.1\"} 1\n",
                 "usher_request_duration_seconds_bucket{zone=\"public\",le=\"0.0001\"} 1\n",
                 "usher_request_duration_seconds_bucket{zone=\"public\",le=\"0.25\"} 1\n",
                 "usher_request_duration_seconds_bucket{zone=\"public\",le=\"0.5\"} 2\n",
                 "usher_request_duration_seconds_bucket{zone=\"public\",le=\"10\"} 2\n",
                 "usher_request_duration_seconds_bucket{zone=\"public\",le=\"+Inf\"} 3\n",
                 "usher_request_duration_seconds_count{zone=\"public\"} 3\n"})
            QVERIFY2(page.contains(line), line);
    }

    void render_whenOpenMetrics_thenFamiliesHaveNoSuffixAndThePageEnds()
    {
        Registry registry;
        registry.counter("usher_things_total", "Things.").add(3);
        registry.info("usher_build_info", "Build.", {{"version", "0.1"}});
        registry.histogram("usher_wait_seconds", "Wait.", durationBounds()).observe(1);
        const QByteArray page = registry.render(Format::OpenMetrics);
        for (const char *line : {"# TYPE usher_things counter\nusher_things_total 3\n",
                 "# TYPE usher_build info\nusher_build_info{version=\"0.1\"} 1\n",
                 "# TYPE usher_wait_seconds histogram\n# UNIT usher_wait_seconds seconds\n",
                 "le=\"1.0\"} 1\n"})
            QVERIFY2(page.contains(line), line);
        QVERIFY(page.endsWith("\n# EOF\n"));
    }

    void format_whenAccepted_data()
    {
        QTest::addColumn<QByteArray>("accept");
        QTest::addColumn<bool>("open");
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("any") << QByteArray("*/*") << false;
        QTest::newRow("text") << QByteArray("text/plain") << false;
        QTest::newRow("open") << QByteArray("application/openmetrics-text") << true;
        QTest::newRow("prometheus") << QByteArray(
            "application/openmetrics-text;version=1.0.0;q=0.5,application/"
            "openmetrics-text;version=0.0.1;q=0.4,"
            "text/plain;version=0.0.4;q=0.3,*/*;q=0.2")
                                    << true;
        QTest::newRow("text preferred")
            << QByteArray("text/plain;q=0.9, application/openmetrics-text;q=0.1") << false;
        QTest::newRow("refused") << QByteArray("application/openmetrics-text;q=0") << false;
    }
    void format_whenAccepted()
    {
        QFETCH(QByteArray, accept);
        QFETCH(bool, open);
        QCOMPARE(formatFor(accept), open ? Format::OpenMetrics : Format::Text);
    }

    void labels_whenTheyAreMoreThanTheLimit_thenTheRestIsCountedAsOther()
    {
        Registry registry;
        auto &family = registry.counters("usher_hits_total", "Hits.", {"name"});
        for (int i = 0; i < 2000; ++i)
            family.with({QByteArray::number(i)}).add();
        const QByteArray page = registry.render(Format::Text);
        QCOMPARE(page.count("usher_hits_total{"), int(Family<Counter>::limit) + 1);
        QVERIFY(page.contains("usher_hits_total{name=\"other\"} 1500\n"));
    }

    void counter_whenAskedForAgain_thenItIsTheSame()
    {
        Registry registry;
        Counter &counter = registry.counter("usher_things_total", "Things.");
        QCOMPARE(&registry.counter("usher_things_total", "Things."), &counter);
    }

    void histogram_whenManyThreadsObserve_thenNothingIsLost()
    {
        Registry registry;
        Histogram &histogram = registry.histogram("usher_wait_seconds", "Wait.");
        Counter &counter = registry.counter("usher_things_total", "Things.");
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&] {
                for (int i = 0; i < 10'000; ++i) {
                    histogram.observe(0.5);
                    counter.add();
                }
            });
        }
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(histogram.snapshot().cumulative.back(), quint64(40'000));
        QCOMPARE(histogram.snapshot().sum, 20'000.0);
        QCOMPARE(counter.value(), quint64(40'000));
    }

    void process_whenRead_thenFiguresAreOfThisProcess()
    {
        const auto figures = readProcess();
        QVERIFY(figures);
        QVERIFY(figures->residentBytes > 1024 * 1024);
        QVERIFY(figures->virtualBytes >= figures->residentBytes);
        QVERIFY(figures->openDescriptors >= 3);
        QVERIFY(figures->maxDescriptors >= figures->openDescriptors);
        QVERIFY(figures->startTimeSeconds > 1.6e9);
    }

    void process_whenNameHasBlanksAndParentheses_thenFieldsAreStillFound()
    {
        const auto figures = parseProcess("42 (a) b (c)) S 1 42 42 0 -1 4194560 100 0 0 0 250 50 0 0 20 0 3 "
                                          "0 1000 100000 2000 18446744073709551615 1",
            "500 200 100 10 0 150 0\n", "cpu 1 2 3\nbtime 1700000000\nprocesses 7\n", 100, 4096);
        QVERIFY(figures);
        QCOMPARE(figures->cpuSeconds, 3.0);
        QCOMPARE(figures->threads, quint64(3));
        QCOMPARE(figures->startTimeSeconds, 1700000010.0);
        QCOMPARE(figures->residentBytes, quint64(200 * 4096));
        QCOMPARE(figures->virtualBytes, quint64(500 * 4096));
        QVERIFY(!parseProcess("", "", "", 100, 4096));
        QVERIFY(!parseProcess("42 (a) S 1", "1 2", "btime 1\n", 100, 4096));
    }

    void stall_whenTheLoopIsLate_thenItIsSeenForAMinute()
    {
        FakeTime time;
        Registry registry;
        StallMeter meter(time, time, registry);
        meter.start();
        time.advance(10'000);
        QCOMPARE(meter.longestMs(), 0);
        time.advance(100, 1'234);
        QCOMPARE(meter.longestMs(), 1'234);
        time.advance(50'000);
        QCOMPARE(meter.longestMs(), 1'234);
        QVERIFY(registry.render(Format::Text).contains("usher_event_loop_stall_seconds 1.234\n"));
        time.advance(12'000);
        QCOMPARE(meter.longestMs(), 0);
        const QByteArray page = registry.render(Format::Text);
        QVERIFY(page.contains("usher_event_loop_stall_seconds 0\n"));
        QVERIFY(page.contains("usher_event_loop_delay_seconds_sum 1.234\n"));
        meter.stop();
        const QByteArray before = registry.render(Format::Text);
        time.advance(10'000);
        QCOMPARE(registry.render(Format::Text), before);
    }
};

QTEST_GUILESS_MAIN(MetricsTest)
#include "tst_metrics.moc"
