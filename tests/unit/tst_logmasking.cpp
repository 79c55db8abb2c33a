#include "server/log/accessline.h"
#include "server/log/masking.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace usher::log;

namespace {

constexpr auto secret = "s3cr3t-value";

} // namespace

class LogMaskingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdict_whenNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("expected");
        const int keep = static_cast<int>(MaskRules::Verdict::Keep);
        const int mask = static_cast<int>(MaskRules::Verdict::Mask);
        const int omit = static_cast<int>(MaskRules::Verdict::Omit);
        QTest::newRow("XXX") << "XXX_FilterParam" << omit;
        QTest::newRow("XXX without underscore") << "XXXfilter" << omit;
        QTest::newRow("xxx") << "xxx_FilterParam" << keep;
        QTest::newRow("XX") << "XX_Param" << keep;
        QTest::newRow("MMM") << "MMM_MaskParam" << mask;
        QTest::newRow("mmm") << "mmm_MaskParam" << keep;
        QTest::newRow("inside") << "a_XXX_MMM" << keep;
        QTest::newRow("password") << "password" << mask;
        QTest::newRow("tenantPassword") << "tenantPassword" << mask;
        QTest::newRow("truststore-password") << "truststore-password" << mask;
        QTest::newRow("password-file") << "password-file" << keep;
        QTest::newRow("Authorization") << "Authorization" << mask;
        QTest::newRow("Proxy-Authorization") << "Proxy-Authorization" << mask;
        QTest::newRow("cookie") << "Cookie" << mask;
        QTest::newRow("secureKey") << "secureKey" << mask;
        QTest::newRow("apiKey") << "android.gcm.apiKey" << mask;
        QTest::newRow("api_key") << "api_key" << mask;
        QTest::newRow("deviceId") << "deviceId" << mask;
        QTest::newRow("device_token") << "device_token" << mask;
        QTest::newRow("_access_code") << "_access_code" << mask;
        QTest::newRow("_access_code_length") << "_access_code_length" << keep;
        QTest::newRow("_access_number") << "_access_number" << keep;
        QTest::newRow("empty") << "" << keep;
    }
    void verdict_whenNamed()
    {
        QFETCH(QString, name);
        QFETCH(int, expected);
        QCOMPARE(static_cast<int>(MaskRules().verdict(name)), expected);
    }

    void query_whenMasked_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("left out") << QByteArray("a=1&XXX_p=s3cr3t-value&b=2") << QByteArray("a=1&b=2");
        QTest::newRow("only one left out") << QByteArray("XXX_p=s3cr3t-value") << QByteArray("");
        QTest::newRow("masked") << QByteArray("MMM_p=s3cr3t-value&b=2") << QByteArray("MMM_p=MMM&b=2");
        QTest::newRow("encoded name")
            << QByteArray("%58XX_p=s3cr3t-value&%4dMM=s3cr3t-value") << QByteArray("%4dMM=MMM");
        QTest::newRow("code") << QByteArray("_access_code=014729&_access_number=55")
                              << QByteArray("_access_code=***&_access_number=55");
        QTest::newRow("json value") << QByteArray("d=%7B%22XXX_a%22%3A%22s3cr3t-value%22%2C%22b%22%3A1%7D")
                                    << QByteArray("d=%7B%22b%22%3A1%7D");
        QTest::newRow("no value") << QByteArray("a&XXX&b=") << QByteArray("a&b=");
        QTest::newRow("broken encoding") << QByteArray("a=%zz&b=%") << QByteArray("a=%zz&b=%");
        QTest::newRow("empty") << QByteArray() << QByteArray();
    }
    void query_whenMasked()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, expected);
        const QByteArray shown = MaskRules().query(raw);
        QCOMPARE(shown, expected);
        QVERIFY(!shown.contains(secret));
    }

    void url_whenMasked_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("target") << QByteArray("/genesys/1/service/x?XXX_a=s3cr3t-value&b=1")
                                << QByteArray("/genesys/1/service/x?b=1");
        QTest::newRow("storage key left out")
            << QByteArray("/genesys/1/storage/7/XXX_key") << QByteArray("/genesys/1/storage/7/");
        QTest::newRow("storage key masked") << QByteArray("/genesys/1/storage/7/MMM_s3cr3t-value/z")
                                            << QByteArray("/genesys/1/storage/7/MMM/z");
        QTest::newRow("user information") << QByteArray("https://u:s3cr3t-value@h.example/p?q=1#f")
                                          << QByteArray("https://h.example/p?q=1");
        QTest::newRow("host only") << QByteArray("http://h.example") << QByteArray("http://h.example");
        QTest::newRow("star") << QByteArray("*") << QByteArray("*");
    }
    void url_whenMasked()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, expected);
        const QByteArray shown = MaskRules().url(raw);
        QCOMPARE(shown, expected);
        QVERIFY(!shown.contains(secret));
    }

    void json_whenNested_thenEveryDepthIsMasked()
    {
        const auto document = QJsonDocument::fromJson(
            "{\"a\":{\"XXX_b\":\"s3cr3t-value\",\"MMM_c\":{\"d\":\"s3cr3t-value\"},\"list\":[{\"password\":"
            "\"s3cr3t-value\"},\"{\\\"XXX_in_text\\\":\\\"s3cr3t-value\\\",\\\"k\\\":2}\",7]},\"k\":true}");
        const QJsonObject shown = MaskRules().json(document.object()).toObject();
        const QByteArray text = QJsonDocument(shown).toJson(QJsonDocument::Compact);
        QVERIFY2(!text.contains(secret), text.constData());
        QVERIFY2(!text.contains("XXX"), text.constData());
        QCOMPARE(text,
            QByteArray("{\"a\":{\"MMM_c\":\"MMM\",\"list\":[{\"password\":\"***\"},\"{\\\"k\\\":2}\",7]},"
                       "\"k\":true}"));
        QCOMPARE(MaskRules().jsonText("{\"MMM\":\"s3cr3t-value\"}"), QStringLiteral("{\"MMM\":\"MMM\"}"));
    }

    void parameters_whenMasked_thenOthersAreUntouched()
    {
        const QMap<QString, QString> values{{QStringLiteral("XXX_a"), QString::fromLatin1(secret)},
            {QStringLiteral("MMM_a"), QString::fromLatin1(secret)},
            {QStringLiteral("name"), QStringLiteral("Ann")},
            {QStringLiteral("blob"), QStringLiteral("{\"secureKey\":\"s3cr3t-value\"}")}};
        QCOMPARE(maskParameters(values), QStringLiteral("MMM_a=MMM blob={\"secureKey\":\"***\"} name=Ann"));
    }

    void headers_whenMasked_thenCredentialsAndReferersAre()
    {
        const auto shown = MaskRules().headers({{"Authorization", "Basic s3cr3t-value"}, {"XXX_h", secret},
            {"Host", "h"}, {"Referer", "https://h/p?MMM_x=s3cr3t-value"}, {"Set-Cookie", secret}});
        const MaskRules::HeaderList expected{{"Authorization", "***"}, {"Host", "h"},
            {"Referer", "https://h/p?MMM_x=MMM"}, {"Set-Cookie", "***"}};
        QVERIFY(shown == expected);
    }

    void text_whenItQuotesValues_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << "started on 0.0.0.0:8080"
                               << "started on 0.0.0.0:8080";
        QTest::newRow("pair") << "bad XXX_a=s3cr3t-value here"
                              << "bad  here";
        QTest::newRow("query") << "GET /x?XXX_a=s3cr3t-value&b=2 HTTP"
                               << "GET /x?b=2 HTTP";
        QTest::newRow("masked pair") << "MMM_a=s3cr3t-value, b=2"
                                     << "MMM_a=MMM, b=2";
        QTest::newRow("colon") << "password: s3cr3t-value"
                               << "password: ***";
        QTest::newRow("json") << "{\"XXX_a\":\"s3cr3t-value\",\"b\":1}"
                              << "{\"b\":1}";
        QTest::newRow("json of Debug") << "\"{\\\"MMM_a\\\":\\\"s3cr3t-value\\\",\\\"b\\\":1}\""
                                       << "\"{\\\"MMM_a\\\":\\\"MMM\\\",\\\"b\\\":1}\"";
        QTest::newRow("json object value") << "{\"MMM_a\":{\"x\":\"s3cr3t-value\"},\"b\":1}"
                                           << "{\"MMM_a\":MMM,\"b\":1}";
        QTest::newRow("header") << "Authorization: Basic s3cr3t-value\nHost: h"
                                << "Authorization: ***\nHost: h";
        QTest::newRow("bearer") << "authorization=bearer s3cr3t-value; x=1"
                                << "authorization=***; x=1";
        QTest::newRow("quoted with blanks") << "secret=\"s3cr3t-value and more\" ok"
                                            << "secret=\"***\" ok";
        QTest::newRow("unclosed quote") << "token=\"s3cr3t-value"
                                        << "token=\"***";
        QTest::newRow("nothing after") << "password="
                                       << "password=";
        QTest::newRow("name alone") << "XXX_a is missing"
                                    << "XXX_a is missing";
    }
    void text_whenItQuotesValues()
    {
        QFETCH(QString, message);
        QFETCH(QString, expected);
        const QString shown = MaskRules().text(message);
        QCOMPARE(shown, expected);
        QVERIFY(!shown.contains(QLatin1String(secret)));
    }

    void suppressData_whenListed_thenValuesAreHiddenInAnyCase()
    {
        const MaskRules rules({QStringLiteral("Account"), QStringLiteral(" iban ")});
        QCOMPARE(rules.query("account=s3cr3t-value&x=1"), QByteArray("account=***&x=1"));
        QCOMPARE(rules.text(QStringLiteral("IBAN: s3cr3t-value")), QStringLiteral("IBAN: ***"));
        QCOMPARE(MaskRules().query("account=1"), QByteArray("account=1"));
    }

    void masked_whenShortOrLong_thenAtMostFourCharactersShow()
    {
        QCOMPARE(Masked{QStringLiteral("0123456789abcdef9f3c")}.text(), QStringLiteral("***9f3c"));
        QCOMPARE(Masked{QStringLiteral("0123456789a")}.text(), QStringLiteral("***"));
        QCOMPARE(Masked{QString()}.text(), QStringLiteral("***"));
        QString text;
        QDebug(&text) << "sent to" << Masked{QStringLiteral("0123456789abcdef9f3c")} << 1;
        QCOMPARE(text.trimmed(), QStringLiteral("sent to ***9f3c 1"));
    }

    void accessLine_whenTargetHasSecrets_thenTheyAreNotShown()
    {
        AccessEntry entry;
        entry.requestId = QStringLiteral("5f0c");
        entry.peer = "192.0.2.7";
        entry.zone = "public";
        entry.method = "GET";
        entry.target = "/genesys/1/service/query?_access_code=123456&XXX_a=s3cr3t-value";
        entry.status = 200;
        entry.bytesOut = 181;
        entry.durationUs = 1250;
        entry.userAgent = "cu\"rl";
        QCOMPARE(accessLine(entry),
            QStringLiteral("5f0c 192.0.2.7 public \"GET /genesys/1/service/query?_access_code=***\" 200 in=0 "
                           "out=181 1.250ms user=- agent=\"cu\\\"rl\""));
        entry.target = QByteArray(100'000, 'a');
        QVERIFY(accessLine(entry).size() < 1500);
    }

    void text_whenBracketsNeverClose_thenTheRestIsHidden()
    {
        QString hostile = QStringLiteral("MMM=");
        for (int i = 0; i < 20'000; ++i)
            hostile += QStringLiteral("{[\"MMM=");
        QCOMPARE(MaskRules().text(hostile), QStringLiteral("MMM=MMM"));
    }
};

QTEST_GUILESS_MAIN(LogMaskingTest)
#include "tst_logmasking.moc"
