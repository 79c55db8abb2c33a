#include "app/sim/numberledger.h"
#include "app/sim/simoptions.h"
#include "app/sim/statistics.h"

#include <QTest>

using namespace usher;
using namespace usher::sim;

class OpsSimTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ledger_whenANumberIsGivenTwice_thenOnlyTheCertainCaseIsReported_data()
    {
        QTest::addColumn<qint64>("heardMs");
        QTest::addColumn<bool>("released");
        QTest::addColumn<QString>("holder");
        QTest::newRow("while booked") << qint64(10'000) << false << "a";
        QTest::newRow("just before the end") << qint64(18'999) << false << "a";
        QTest::newRow("within the rounding") << qint64(19'000) << false << "";
        QTest::newRow("after the end") << qint64(30'000) << false << "";
        QTest::newRow("after a release") << qint64(10'000) << true << "";
    }
    void ledger_whenANumberIsGivenTwice_thenOnlyTheCertainCaseIsReported()
    {
        QFETCH(qint64, heardMs);
        QFETCH(bool, released);
        QFETCH(QString, holder);
        NumberLedger ledger;
        const QString number = QStringLiteral("1-888");
        QCOMPARE(ledger.booked(number, QStringLiteral("a"), 20, 0, 500), QString());
        QCOMPARE(ledger.booked(QStringLiteral("1-889"), QStringLiteral("c"), 20, 0, 500), QString());
        ledger.mayRelease(number, QStringLiteral("not the holder"));
        if (released)
            ledger.mayRelease(number, QStringLiteral("a"));
        QCOMPARE(ledger.booked(number, QStringLiteral("b"), 20, heardMs - 1, heardMs), holder);
    }

    void ledger_whenRenewedOrLapsed_thenNothingIsReportedAndNothingKept()
    {
        NumberLedger ledger;
        QCOMPARE(ledger.booked(QStringLiteral("1"), QStringLiteral("a"), 20, 0, 1), QString());
        QCOMPARE(ledger.booked(QStringLiteral("1"), QStringLiteral("a"), 20, 5'000, 5'001), QString());
        ledger.sweep(23'999);
        QCOMPARE(ledger.size(), 1);
        ledger.sweep(24'000);
        QCOMPARE(ledger.size(), 0);
    }

    void percentile_whenValuesAreKnown_thenAtMostTwoPercentHigh()
    {
        LatencyHistogram histogram;
        QCOMPARE(histogram.percentileUs(0.5), 0);
        for (int i = 1; i <= 1000; ++i)
            histogram.add(i * 100);
        QCOMPARE(histogram.count(), 1000);
        QCOMPARE(histogram.maxUs(), 100'000);
        for (const auto &[share, exact] :
            {std::pair(0.5, 50'000.0), {0.9, 90'000.0}, {0.99, 99'000.0}, {1.0, 100'000.0}}) {
            const auto found = static_cast<double>(histogram.percentileUs(share));
            QVERIFY2(found >= exact && found <= exact * 1.021, qPrintable(QString::number(found)));
        }
        histogram.add(0);
        histogram.add(3'600'000'000);
        QCOMPARE(histogram.maxUs(), 3'600'000'000);
    }

    void report_whenAnswersWereUnexpected_thenTheyAreQuotedAndBounded()
    {
        Statistics statistics;
        statistics.answer(QStringLiteral("node"), 200, 1000);
        statistics.answer(QStringLiteral("node"), 503, 1000);
        for (int i = 0; i < 100; ++i)
            statistics.unexpected(QStringLiteral("node: what %1").arg(i));
        const QString report = statistics.report(2);
        QVERIFY(report.contains(QStringLiteral("200:1 503:1")));
        QVERIFY(report.contains(QStringLiteral("100 unexpected")));
        QVERIFY(report.contains(QStringLiteral("what 19")));
        QVERIFY(!report.contains(QStringLiteral("what 20")));
    }

    void options_whenGiven_thenReadOrRefusedByName()
    {
        const QStringList urls{QStringLiteral("--public=http://127.0.0.1:8080"), QStringLiteral("--internal"),
            QStringLiteral("http://[::1]:8081")};
        const auto options = parseSimOptions(urls
            + QStringList{QStringLiteral("--rate"), QStringLiteral("2.5/s"), QStringLiteral("--duration=0"),
                QStringLiteral("--users=7"), QStringLiteral("--seed=18446744073709551615")});
        QVERIFY2(options, options ? "" : qPrintable(options.error().message));
        QCOMPARE(options->publicEndpoint.port, quint16(8080));
        QCOMPARE(options->internalEndpoint.host, QStringLiteral("::1"));
        QCOMPARE(options->ratePerS, 2.5);
        QCOMPARE(options->durationS, 0);
        QCOMPARE(options->users, 7);
        QCOMPARE(options->seed, ~std::uint64_t(0));
        for (const QString &wrong : {QStringLiteral("--rate=0"), QStringLiteral("--rate=fast"),
                 QStringLiteral("--users=0"), QStringLiteral("--duration=-1"), QStringLiteral("--duration=x"),
                 QStringLiteral("--bogus=1"), QStringLiteral("--seed=-1"),
                 QStringLiteral("--public=https://h"), QStringLiteral("--public=h:1")}) {
            const auto refused = parseSimOptions(urls + QStringList{wrong});
            QVERIFY2(!refused, qPrintable(wrong));
            QCOMPARE(refused.error().field, wrong.section(u'=', 0, 0));
        }
        QVERIFY(!parseSimOptions({}));
    }
};

QTEST_GUILESS_MAIN(OpsSimTest)
#include "tst_opssim.moc"
