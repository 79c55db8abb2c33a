#include "tests/support/daemonfixture.h"

#include <QJsonArray>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

using namespace usher;
using namespace usher::test;

using Values = DaemonFixture::Values;
using Header = HttpClient::Header;

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

Values service(const char *builtIn, Values extra = {})
{
    extra.insert(s("_type"), s("builtin"));
    extra.insert(s("_service"), s(builtIn));
    return extra;
}

} // namespace

/// The runtime API as reference sections 1 to 4, 9 and 13 describe it, against the real server.
class MobileServicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("server*=false"));
        QCOMPARE(m_server.start(), QString());
        QCOMPARE(
            m_server.configure(
                {{s("service.request-interaction"),
                     service("request-interaction",
                         {{s("_ttl"), s("30")}, {s("_resource_group"), s("Dnis_Pool")}})},
                    {s("service.with-code"),
                        service("request-interaction",
                            {{s("_ttl"), s("60")}, {s("_resource_group"), s("RandomPool")},
                                {s("_provide_code"), s("true")}})},
                    {s("service.any"), service("request-interaction", {{s("_ttl"), s("60")}})},
                    {s("service.patterned"),
                        service("request-interaction",
                            {{s("_ttl"), s("60")}, {s("_resource_group"), s("RandomPool")},
                                {s("patterns_group"), s("Exceptions")}})},
                    {s("service.hidden"),
                        service("request-interaction",
                            {{s("_ttl"), s("60")}, {s("_resource_group"), s("RandomPool")},
                                {s("_exposed"), s("false")}})},
                    {s("service.request-access"), service("request-access", {{s("_ttl"), s("30")}})},
                    {s("service.match-interaction"), service("match-interaction")},
                    {s("service.my-matcher"),
                        service("match-interaction",
                            {{s("_delete_match"), s("false")}, {s("_http_status_on_error"), s("410")}})},
                    {s("service.query"), service("query")},
                    {s("service.strict"), service("match-interaction", {{s("_require_code"), s("true")}})},
                    {s("service.settings"),
                        service("get", {{s("color"), s("blue")}, {s("_online_code"), s("201")}})}},
                {{s("GMS_Resources"),
                     {{s("Dnis_Pool"),
                          {{s("_allocation_strategy"), s("LOCAL")},
                              {s("_booking_expiration_timeout"), s("20")}, {s("dnis1"), s("1-888-call-me1")},
                              {s("dnis2"), s("1-888-call-me2")}}},
                         {s("ClusterPool"),
                             {{s("_allocation_strategy"), s("CLUSTER")}, {s("a"), s("1-800-0001")},
                                 {s("_backup_resource"), s("1-800-9999")}}},
                         {s("TinyPool"),
                             {{s("_allocation_strategy"), s("CLUSTER")}, {s("a"), s("1-800-0777")}}},
                         {s("RandomPool"), {{s("a"), s("555-0001")}, {s("b"), s("555-0002")}}}}},
                    {s("GMS_Patterns"),
                        {{s("Exceptions"), {{s("emergency"), s("911")}, {s("email"), s("[\\w.]+@[\\w.]+")}}},
                            {s("Other"), {{s("zero"), s("0+")}}}}}}),
            QString());
        m_public = std::make_unique<HttpClient>(m_server.publicPort());
        m_internal = std::make_unique<HttpClient>(m_server.internalPort());
    }

    // Section 1.3

    void requestInteraction_whenLocalPool_thenNumberAndSecondsBooked()
    {
        const HttpReply reply
            = m_public->post("/genesys/1/service/request-interaction", "_phone_number=5550001&name=Ada");
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.headers.value("content-type"), QByteArray("application/json;charset=UTF-8"));
        static const QRegularExpression id(
            s("^01-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$"));
        QVERIFY(id.match(reply.text("_id")).hasMatch());
        QVERIFY(reply.text("_access_number").startsWith(s("1-888-call-me")));
        QVERIFY(!reply.json().contains(s("_access_code")));
        QCOMPARE(reply.json().value(s("_expiration_time")).toInt(), 20);
        const HttpReply data = m_internal->get("/genesys/1/storage/" + reply.text("_data_id").toUtf8());
        QCOMPARE(data.json(), (QJsonObject{{s("name"), s("Ada")}})); // `_` parameters belong to the service
        release(reply);
    }

    void requestInteraction_whenConfiguredTrue_thenCodeEvenIfRequestSaysFalse()
    {
        const HttpReply reply
            = m_public->post("/genesys/1/service/with-code", "_provide_code=false&_access_code_length=8");
        QCOMPARE(reply.status, 200);
        const QString code = reply.text("_access_code");
        QCOMPARE(code.size(), 8);
        QVERIFY(code.startsWith(s("01")));
        QCOMPARE(reply.json().value(s("_expiration_time")).toInt(), 60); // RANDOM: the TTL
    }

    void requestInteraction_whenParameterIsBad_thenNamesItAndAllocatesNothing_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("names");
        const QByteArray any = "/genesys/1/service/any";
        QTest::newRow("default group is unknown") << any << QByteArray() << 400 << QByteArray("DNIS");
        QTest::newRow("unknown group")
            << any << QByteArray("_resource_group=Nope") << 400 << QByteArray("Nope");
        QTest::newRow("booking 4") << any
                                   << QByteArray("_resource_group=TinyPool&_booking_expiration_timeout=4")
                                   << 400 << QByteArray("_booking_expiration_timeout");
        QTest::newRow("booking 1801")
            << any << QByteArray("_resource_group=TinyPool&_booking_expiration_timeout=1801") << 400
            << QByteArray("_booking_expiration_timeout");
        QTest::newRow("not a boolean") << any << QByteArray("_resource_group=TinyPool&_provide_code=yes")
                                       << 400 << QByteArray("_provide_code");
        QTest::newRow("code too short")
            << any << QByteArray("_resource_group=TinyPool&_provide_code=true&_access_code_length=3") << 400
            << QByteArray("_access_code_length");
        QTest::newRow("code too long")
            << any << QByteArray("_resource_group=TinyPool&_provide_code=true&_access_code_length=21") << 400
            << QByteArray("_access_code_length");
        QTest::newRow("unknown service")
            << QByteArray("/genesys/1/service/nope") << QByteArray() << 404 << QByteArray("nope");
    }
    void requestInteraction_whenParameterIsBad_thenNamesItAndAllocatesNothing()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, form);
        QFETCH(int, status);
        QFETCH(QByteArray, names);
        const HttpReply reply = m_public->post(path, form);
        QCOMPARE(reply.status, status);
        QVERIFY2(reply.body.contains(names), reply.body.constData());
        for (const char *member : {"exception", "message", "code", "phrase"})
            QVERIFY2(reply.json().contains(QLatin1String(member)), member);
        QCOMPARE(reply.json().value(s("code")).toInt(), status);
        const QJsonObject pool = m_internal->get("/genesys/1/resource/TinyPool").json();
        QCOMPARE(
            pool.value(s("values")).toArray().first().toObject().value(s("state")).toString(), s("free"));
    }

    void requestInteraction_whenBookingTimeoutIsAtTheLimits_thenAccepted()
    {
        for (const int seconds : {5, 1800}) {
            const HttpReply reply = m_public->post("/genesys/1/service/any",
                "_resource_group=TinyPool&_booking_expiration_timeout=" + QByteArray::number(seconds));
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.json().value(s("_expiration_time")).toInt(), seconds);
            release(reply);
        }
    }

    void requestInteraction_whenPoolIsExhausted_then503WithRetryAfterAndAlarm()
    {
        const HttpReply first = m_public->post("/genesys/1/service/any", "_resource_group=TinyPool");
        QCOMPARE(first.status, 200);
        const HttpReply second = m_public->post("/genesys/1/service/any", "_resource_group=TinyPool");
        QCOMPARE(second.status, 503);
        QCOMPARE(second.json().value(s("exception")).toString(), s("ResourceException"));
        QVERIFY(second.text("message").contains(s("TinyPool")));
        const int wait = second.headers.value("retry-after").toInt();
        QVERIFY2(wait >= 1 && wait <= 30, second.headers.value("retry-after").constData());
        QVERIFY(standingAlarms().contains(s("2001/TinyPool")));
        const HttpReply other
            = m_public->post("/genesys/1/service/any", "_resource_group=TinyPool&_http_status_on_error=429");
        QCOMPARE(other.status, 429);
        release(first);
        QTRY_VERIFY_WITH_TIMEOUT(!standingAlarms().contains(s("2001/TinyPool")), 15000);
    }

    void requestInteraction_whenPoolIsExhaustedAndHasABackup_thenBackup()
    {
        const HttpReply first = m_public->post("/genesys/1/service/any", "_resource_group=ClusterPool");
        QCOMPARE(first.text("_access_number"), s("1-800-0001"));
        const HttpReply second = m_public->post("/genesys/1/service/any", "_resource_group=ClusterPool");
        QCOMPARE(second.status, 200);
        QCOMPARE(second.text("_access_number"), s("1-800-9999"));
        release(first);
    }

    void requestInteraction_whenAPatternHits_then400WithMatchesAndNothingAllocated()
    {
        const HttpReply reply = m_public->post("/genesys/1/service/patterned", "_phone_number=911&name=x");
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.json().value(s("exception")).toString(), s("PatternException"));
        QCOMPARE(
            reply.json().value(s("matches")).toObject(), (QJsonObject{{s("_phone_number"), s("emergency")}}));
        QCOMPARE(m_public->post("/genesys/1/service/patterned", "_phone_number=9112").status, 200);
    }

    void requestInteraction_whenJsonOrMultipart_thenTheSameAsAForm()
    {
        const HttpReply json = m_public->postJson("/genesys/1/service/with-code",
            {{s("_phone_number"), s("1")}, {s("name"), QStringLiteral("Zo\u00eb")},
                {s("nested"), QJsonObject{{s("a"), 1}}}, {s("n"), 7}});
        QCOMPARE(json.status, 200);
        QJsonObject data = m_internal->get("/genesys/1/storage/" + json.text("_data_id").toUtf8()).json();
        QCOMPARE(data.value(s("name")).toString(), QStringLiteral("Zo\u00eb"));
        QCOMPARE(data.value(s("nested")).toString(), s("{\"a\":1}"));
        QCOMPARE(data.value(s("n")).toString(), s("7"));
        const QByteArray body
            = "--b\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nAda\r\n--b--\r\n";
        const HttpReply multipart = m_public->request("POST", "/genesys/1/service/with-code?topic=sales",
            body, {{"Content-Type", "multipart/form-data; boundary=b"}});
        QCOMPARE(multipart.status, 200);
        data = m_internal->get("/genesys/1/storage/" + multipart.text("_data_id").toUtf8()).json();
        QCOMPARE(data, (QJsonObject{{s("name"), s("Ada")}, {s("topic"), s("sales")}}));
    }

    // Section 1.4

    void requestAccess_whenServiceExists_thenNumberAndARepeatRenews()
    {
        const QByteArray id = m_public->post("/genesys/1/service/with-code", "a=b").text("_id").toUtf8();
        const QByteArray form
            = "_resource_group=Dnis_Pool&_provide_code=true&_access_code_length=4&_id=" + id;
        const HttpReply first = m_internal->post("/genesys/1/service/request-access", form);
        QCOMPARE(first.status, 200);
        QCOMPARE(first.text("_id").toUtf8(), id);
        QVERIFY(first.text("_access_number").startsWith(s("1-888-call-me")));
        QCOMPARE(first.text("_access_code").size(), 4);
        const HttpReply again
            = m_internal->post("/genesys/1/service/request-access", form + "&_booking_expiration_timeout=90");
        QCOMPARE(again.text("_access_number"), first.text("_access_number"));
        QCOMPARE(again.text("_access_code"), first.text("_access_code"));
        QCOMPARE(again.json().value(s("_expiration_time")).toInt(), 90);
        const HttpReply other
            = m_internal->post("/genesys/1/service/request-access", "_resource_group=TinyPool&_id=" + id);
        QCOMPARE(
            other.text("_access_number"), s("1-800-0777")); // another group first releases the old booking
        for (const QJsonValue &value :
            m_internal->get("/genesys/1/resource/Dnis_Pool").json().value(s("values")).toArray())
            QCOMPARE(value.toObject().value(s("state")).toString(), s("free"));
        release(other);
    }

    void requestAccess_whenIdOrGroupIsMissingOrUnknown_thenRefused()
    {
        QCOMPARE(
            m_internal->post("/genesys/1/service/request-access", "_resource_group=TinyPool").status, 400);
        QCOMPARE(m_internal->post("/genesys/1/service/request-access", "_id=01-x").status, 400);
        QCOMPARE(
            m_internal->post("/genesys/1/service/request-access", "_id=01-x&_resource_group=TinyPool").status,
            404);
    }

    // Section 1.5

    void matchInteraction_whenNumberAndPhoneFit_thenOnceAndDataOutlive()
    {
        const HttpReply made = m_public->post(
            "/genesys/1/service/request-interaction", "_phone_number=%2B1-555-0100&name=Ada");
        QCOMPARE(made.status, 200);
        const QByteArray number = made.text("_access_number").remove(u'-').toUtf8();
        QCOMPARE(m_internal
                     ->post("/genesys/1/service/match-interaction",
                         "_access_number=" + number + "&_phone_number=1999")
                     .status,
            404);
        const HttpReply match = m_internal->post("/genesys/1/service/match-interaction",
            "_access_number=" + number + "&_phone_number=1(555)0100&_return_data=true");
        QCOMPARE(match.status, 200);
        QCOMPARE(match.text("_id"), made.text("_id"));
        QCOMPARE(match.text("_data_id"), made.text("_data_id"));
        QCOMPARE(match.json().value(s("_data")).toObject(), (QJsonObject{{s("name"), s("Ada")}}));
        const HttpReply second = m_internal->post(
            "/genesys/1/service/match-interaction", "_access_number=" + number + "&_phone_number=15550100");
        QCOMPARE(second.status, 404);
        QCOMPARE(second.json().value(s("exception")).toString(), s("NoMatchException"));
        QCOMPARE(m_internal->get("/genesys/1/storage/" + made.text("_data_id").toUtf8()).status, 200);
        QCOMPARE(m_internal->get("/genesys/1/service/" + made.text("_id").toUtf8()).status, 404);
    }

    void matchInteraction_whenDeleteMatchIsFalse_thenMatchedStaysAndAccessIsUnreserved()
    {
        const HttpReply made = m_public->post("/genesys/1/service/any", "_resource_group=TinyPool");
        QCOMPARE(made.status, 200);
        QCOMPARE(m_internal->post("/genesys/1/service/my-matcher", "_access_number=18000777").status, 200);
        const QJsonObject service = m_internal->get("/genesys/1/service/" + made.text("_id").toUtf8()).json();
        QCOMPARE(service.value(s("_state")).toString(), s("MATCHED"));
        QVERIFY(!service.contains(s("_access_number")));
        QCOMPARE(m_internal->post("/genesys/1/service/my-matcher", "_access_number=18000777").status, 410);
        release(made);
    }

    void matchInteraction_whenCodesDecide_thenOnlyTheRightOne()
    {
        const QByteArray form = "_phone_number=77";
        const HttpReply one = m_public->post("/genesys/1/service/with-code", form);
        const QByteArray number = one.text("_access_number").toUtf8();
        const QByteArray call = "_access_number=" + number + "&_phone_number=77";
        QCOMPARE(
            m_internal->post("/genesys/1/service/match-interaction", call + "&_access_code=999999").status,
            404);
        QCOMPARE(m_internal->post("/genesys/1/service/strict", call).status, 404); // _require_code
        const HttpReply match = m_internal->post(
            "/genesys/1/service/strict", call + "&_access_code=" + one.text("_access_code").toUtf8());
        QCOMPARE(match.text("_id"), one.text("_id"));
    }

    void matchInteraction_whenMultipleAreAsked_thenAllNewestFirst()
    {
        QStringList ids;
        for (int i = 0; i < 3; ++i)
            ids.prepend(m_public->post("/genesys/1/service/any", "_resource_group=OnlyOne&_phone_number=4242")
                            .text("_id"));
        QVERIFY(ids.first().isEmpty()); // the group does not exist yet
        QCOMPARE(m_server.configure({}, {{s("GMS_Resources"), {{s("OnlyOne"), {{s("a"), s("444")}}}}}}),
            QString());
        ids.clear();
        for (int i = 0; i < 3; ++i)
            ids.prepend(m_public->post("/genesys/1/service/any", "_resource_group=OnlyOne&_phone_number=4242")
                            .text("_id"));
        const HttpReply reply = m_internal->post(
            "/genesys/1/service/match-interaction", "_access_number=444&_return_multiple_matches=true");
        QCOMPARE(reply.status, 200);
        QStringList matched;
        for (const QJsonValue &match : reply.json().value(s("matches")).toArray())
            matched.append(match.toObject().value(s("_id")).toString());
        QCOMPARE(matched, ids);
    }

    void matchInteraction_whenNumberIsMissing_then400()
    {
        const HttpReply reply = m_internal->post("/genesys/1/service/match-interaction", "_phone_number=1");
        QCOMPARE(reply.status, 400);
        QVERIFY(reply.body.contains("_access_number"));
    }

    // Sections 1.6 and 1.8

    void query_whenByIdOrMatchParameters_thenReadOnly()
    {
        const HttpReply made = m_public->post("/genesys/1/service/request-interaction", "_phone_number=31");
        const HttpReply byId = m_internal->get("/genesys/1/service/query?_id=" + made.text("_id").toUtf8());
        QCOMPARE(byId.status, 200);
        QCOMPARE(byId.text("_service_name"), s("request-interaction"));
        QCOMPARE(byId.text("_state"), s("ACTIVE"));
        QCOMPARE(byId.text("_data_id"), made.text("_data_id"));
        QVERIFY(byId.json().value(s("_expiration_time")).toInt() > 0);
        const HttpReply byCall = m_internal->post("/genesys/1/service/query",
            "_access_number=" + made.text("_access_number").toUtf8() + "&_phone_number=31");
        QCOMPARE(byCall.text("_id"), made.text("_id"));
        QCOMPARE(m_internal->get("/genesys/1/service/query?_id=nope").status, 404);
        QCOMPARE(m_internal->get("/genesys/1/service/query").status, 400);
        release(made);
    }

    void get_whenOnline_thenTheOptionsUnderTheConfiguredStatus()
    {
        const HttpReply reply = m_public->get("/genesys/1/service/settings");
        QCOMPARE(reply.status, 201);
        QCOMPARE(reply.text("color"), s("blue"));
    }

    void service_whenLive_thenDescribedUpdatedReadAndStopped()
    {
        const HttpReply made = m_public->post("/genesys/1/service/with-code", "a=1&b=2");
        const QByteArray path = "/genesys/1/service/" + made.text("_id").toUtf8();
        const QJsonObject service = m_public->get(path).json();
        QCOMPARE(service.value(s("_service_name")).toString(), s("with-code"));
        QCOMPARE(service.value(s("_type")).toString(), s("builtin"));
        QCOMPARE(service.value(s("_access_number")).toString(), made.text("_access_number"));
        QVERIFY(!service.contains(s("_access_code")));

        const HttpReply updated = m_public->post(path + "/update", "b=3&c=4");
        QCOMPARE(updated.status, 200);
        QCOMPARE(updated.body, QByteArray());
        QCOMPARE(m_internal->post(path + "/storage", "d=5").status, 200);
        QCOMPARE(m_internal->get(path + "/storage").json(),
            (QJsonObject{{s("a"), s("1")}, {s("b"), s("3")}, {s("c"), s("4")}, {s("d"), s("5")}}));
        QCOMPARE(m_internal->get(path + "/storage/c").body, QByteArray("4"));
        QCOMPARE(m_internal->get(path + "/storage/binary/c").body, QByteArray("4"));
        QCOMPARE(m_internal->get(path + "/storage/nope").status, 404);
        QCOMPARE(m_internal->remove(path + "/storage/c").status, 200);
        QCOMPARE(m_internal->get(path + "/storage/c").status, 404);
        QCOMPARE(m_public->post(path + "/dance", "").status, 404);

        const HttpReply stopped = m_public->remove(path);
        QCOMPARE(stopped.status, 200);
        QCOMPARE(stopped.body, QByteArray());
        QCOMPARE(m_public->remove(path).status, 404);
        QCOMPARE(m_public->get(path).status, 404);
        QCOMPARE(m_internal->get("/genesys/1/storage/" + made.text("_data_id").toUtf8()).status, 200);
    }

    // Section 2.4

    void userControl_whenOn_thenHeaderIsRequiredAndLeaseIsReused()
    {
        QCOMPARE(m_server.configure({{s("resources"), {{s("user_control"), s("true")}}}}), QString());
        const QByteArray path = "/genesys/1/service/request-interaction";
        QCOMPARE(m_public->post(path, "a=b").status, 400);
        const QList<Header> ada{{"gms_user", "ada"}};
        const HttpReply first = m_public->post(path, "a=b", ada);
        const HttpReply again = m_public->post(path, "a=b", {{"gms-user", "ada"}});
        QCOMPARE(again.status, 200);
        QVERIFY(again.text("_id") != first.text("_id"));
        QCOMPARE(again.text("_access_number"), first.text("_access_number"));
        const HttpReply other = m_public->post(path, "a=b", {{"gms_user", "sam"}});
        QVERIFY(other.text("_access_number") != first.text("_access_number"));
        const QByteArray service = "/genesys/1/service/" + again.text("_id").toUtf8();
        QCOMPARE(m_public->get(service).status, 400);
        QCOMPARE(m_public->get(service, {{"gms_user", "sam"}}).status, 403);
        QCOMPARE(m_public->get(service, ada).status, 200);
        // The IVR is exempt, and finds the service that has the number now.
        const HttpReply match = m_internal->post("/genesys/1/service/match-interaction",
            "_access_number=" + again.text("_access_number").toUtf8());
        QCOMPARE(match.text("_id"), again.text("_id"));
        QCOMPARE(m_server.configure({{s("resources"), {{s("user_control"), s("false")}}}}), QString());
        release(other);
    }

    // Section 3

    void patterns_whenTested_thenFirstPatternPerParameter()
    {
        const HttpReply all
            = m_internal->post("/genesys/1/patterns", "param1=5&param2=a%40b.c&param3=911&param4=000");
        QCOMPARE(all.status, 200);
        QCOMPARE(all.json(),
            (QJsonObject{
                {s("param2"), s("email")}, {s("param3"), s("emergency")}, {s("param4"), s("zero")}}));
        const HttpReply group = m_internal->post("/genesys/1/patterns/group/Other", "param3=911&param4=000");
        QCOMPARE(group.json(), (QJsonObject{{s("param4"), s("zero")}}));
        QCOMPARE(m_internal->post("/genesys/1/patterns/group/Other", "a=b").body, QByteArray("{}"));
        QCOMPARE(m_internal->post("/genesys/1/patterns/group/Nope", "a=b").status, 404);
    }

    // Section 4

    void storage_whenStringsAndFiles_thenReadBackMergedAndDeleted()
    {
        const QByteArray picture("\x89PNG\r\n\x00\x01", 8);
        const QByteArray body = "--b\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nhello\r\n"
                                "--b\r\nContent-Disposition: form-data; name=\"pic\"; filename=\"a "
                                "b.png\"\r\nContent-Type: image/png\r\n\r\n"
            + picture + "\r\n--b--\r\n";
        const HttpReply made = m_internal->request(
            "POST", "/genesys/1/storage/60", body, {{"Content-Type", "multipart/form-data; boundary=b"}});
        QCOMPARE(made.status, 200);
        const QByteArray path = "/genesys/1/storage/" + made.text("id").toUtf8();
        const QJsonObject all = m_internal->get(path).json();
        QCOMPARE(all.value(s("text")).toString(), s("hello"));
        QVERIFY(all.value(s("pic")).toString().endsWith(
            s("/genesys/1/storage/binary/") + made.text("id") + s("/pic")));
        const HttpReply file = m_internal->get(path + "/pic");
        QCOMPARE(file.body, picture);
        QCOMPARE(file.headers.value("content-type"), QByteArray("image/png"));
        QVERIFY(file.headers.value("content-disposition").startsWith("attachment"));
        QCOMPARE(file.headers.value("x-content-type-options"), QByteArray("nosniff"));
        QCOMPARE(m_internal->get("/genesys/1/storage/binary/" + made.text("id").toUtf8() + "/text").body,
            QByteArray("hello"));

        const HttpReply merged = m_internal->post(path + "/60", "text=bye&more=1");
        QCOMPARE(merged.status, 200);
        QCOMPARE(merged.body, QByteArray());
        QCOMPARE(m_internal->get(path + "/text").body, QByteArray("bye"));
        QCOMPARE(m_internal->post(path + "/60", "pic=now+text").status, 200);
        QCOMPARE(m_internal->get(path + "/pic").body, QByteArray("now text"));

        QCOMPARE(m_internal->remove(path + "/more").status, 200);
        QCOMPARE(m_internal->get(path + "/more").status, 404);
        const HttpReply deleted = m_internal->remove(path);
        QCOMPARE(deleted.status, 200);
        QCOMPARE(deleted.body, QByteArray());
        QCOMPARE(m_internal->get(path).status, 404);
        QCOMPARE(m_internal->remove(path).status, 404);
    }

    void storage_whenTtlIsNoPositiveNumber_thenThirtySecondsSilently()
    {
        for (const QByteArray ttl : {"0", "-5", "soon", "999999999999"})
            QCOMPARE(m_internal->post("/genesys/1/storage/" + ttl, "a=b").status, 200);
    }

    void storage_whenCustom_thenBoundToItsUser()
    {
        const QByteArray path = "/genesys/1/storage/custom/profile-1/60";
        const QList<Header> ada{{"gms_user", "ada"}};
        QCOMPARE(m_internal->post(path, "a=1").status, 400);
        const HttpReply made = m_internal->post(path, "a=1", ada);
        QCOMPARE(made.status, 200);
        QCOMPARE(made.text("id"), s("profile-1"));
        QCOMPARE(m_internal->post(path, "b=2", ada).status, 200);
        QCOMPARE(m_internal->get("/genesys/1/storage/profile-1", ada).json(),
            (QJsonObject{{s("a"), s("1")}, {s("b"), s("2")}}));
        QCOMPARE(m_internal->post(path, "a=9", {{"gms_user", "sam"}}).status, 403);
        QCOMPARE(m_internal->get("/genesys/1/storage/profile-1", {{"gms_user", "sam"}}).status, 403);
        QCOMPARE(m_internal->get("/genesys/1/storage/profile-1").status, 400);
        QCOMPARE(m_internal->post("/genesys/1/storage/custom/custom/60", "a=1", ada).status, 400);
        QCOMPARE(m_internal->post("/genesys/1/storage/custom/a%20b/60", "a=1", ada).status, 400);
    }

    // Section 9

    void node_whenSuspendedAndResumed_thenProbeFollows()
    {
        QCOMPARE(m_public->get("/genesys/1/node").body, QByteArray("ONLINE"));
        QVERIFY(m_server.call("node.suspend"));
        HttpReply probe = m_public->get("/genesys/1/node");
        QCOMPARE(probe.status, 503);
        QCOMPARE(probe.body, QByteArray("OFFLINE"));
        QCOMPARE(m_internal->get("/genesys/1/admin/node/status").body, QByteArray("OFFLINE"));
        QCOMPARE(m_public->get("/genesys/1/service/settings").status, 503); // _offline_code
        QCOMPARE(m_public->post("/genesys/1/service/with-code", "a=b").status, 200); // still served
        QVERIFY(m_server.call("node.resume"));
        probe = m_public->get("/genesys/1/node");
        QCOMPARE(probe.status, 200);
    }

    // Section 13

    void path_whenOfAnotherZone_then404LikeAnUnknownOne_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        for (const char *path : {"/genesys/1/service/match-interaction", "/genesys/1/service/my-matcher",
                 "/genesys/1/service/request-access", "/genesys/1/service/query", "/genesys/1/service/hidden",
                 "/genesys/1/storage/30", "/genesys/1/patterns", "/genesys/1/service/x/storage"})
            QTest::newRow(path) << QByteArray("POST") << QByteArray(path);
        for (const char *path : {"/genesys/1/storage/x", "/genesys/1/resource",
                 "/genesys/1/admin/node/status", "/metrics", "/openapi.json", "/genesys/1/service/x/storage",
                 "/genesys/1/service/query?_id=1", "/server", "/admin/channel"})
            QTest::newRow(path) << QByteArray("GET") << QByteArray(path);
    }
    void path_whenOfAnotherZone_then404LikeAnUnknownOne()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QCOMPARE(m_public->request(method, path).status, 404);
    }

    void service_whenItsSectionIsRemoved_then404WithoutRestart()
    {
        QCOMPARE(m_server.configure({{s("service.brief"), service("get")}}), QString());
        QCOMPARE(m_public->get("/genesys/1/service/brief").status, 200);
        const auto records = m_server.call("config.records", {{s("name"), s("service.brief")}});
        QVERIFY(records);
        const qint64 revision
            = records->value(s("records")).toArray().first().toObject().value(s("revision")).toInteger();
        QVERIFY(m_server.call("config.apply",
            {{s("changes"),
                QJsonArray{QJsonObject{{s("kind"), s("options")}, {s("owner"), s("cluster")},
                    {s("name"), s("service.brief")}, {s("seenRevision"), revision},
                    {s("deleteRecord"), true}}}}}));
        QCOMPARE(m_public->get("/genesys/1/service/brief").status, 404);
    }

    // Section 0.4

    void basic_whenPasswordsAreSet_thenSectionSupersedesServer()
    {
        QCOMPARE(m_server.configure(
                     {{s("server"),
                          {{s("app_name"), s("genesys")}, {s("node_id"), s("1")}, {s("username"), s("all")},
                              {s("password"), s("one")}, {s("realm"), s("Demo")}}},
                         {s("service.guarded"),
                             service("get", {{s("username"), s("svc")}, {s("password"), s("two")}})}}),
            QString());
        const auto basic = [](const QByteArray &pair) {
            return QList<Header>{{"Authorization", "Basic " + pair.toBase64()}};
        };
        HttpReply refused = m_public->get("/genesys/1/service/settings");
        QCOMPARE(refused.status, 401);
        QVERIFY(refused.headers.value("www-authenticate").contains("Demo"));
        QCOMPARE(m_public->get("/genesys/1/service/settings", basic("all:one")).status, 201);
        QCOMPARE(m_public->get("/genesys/1/service/guarded", basic("all:one")).status, 401);
        QCOMPARE(m_public->get("/genesys/1/service/guarded", basic("svc:two")).status, 200);
        QCOMPARE(m_public->get("/genesys/1/service/01-unknown").status, 401);
        QCOMPARE(m_public->get("/genesys/1/service/01-unknown", basic("all:one")).status, 404);
        QCOMPARE(m_internal->get("/genesys/1/resource").status, 401);
        QCOMPARE(m_public->get("/genesys/1/node").status, 200); // probes never ask
        QVERIFY(!m_public->get("/genesys/1/service/guarded", basic("svc:two")).body.contains("two"));
        QCOMPARE(m_server.configure({{s("server"), {{s("app_name"), s("genesys")}, {s("node_id"), s("1")}}}}),
            QString());
        QCOMPARE(m_public->get("/genesys/1/service/settings").status, 201);
    }

private:
    void release(const HttpReply &made)
    {
        m_internal->remove("/genesys/1/service/" + made.text("_id").toUtf8());
    }
    QStringList standingAlarms()
    {
        QStringList keys;
        const auto alarms = m_server.call("alarms.list");
        if (alarms) {
            for (const QJsonValue &alarm : alarms->value(s("alarms")).toArray())
                keys.append(alarm.toObject().value(s("key")).toString());
        }
        return keys;
    }

    DaemonFixture m_server;
    std::unique_ptr<HttpClient> m_public;
    std::unique_ptr<HttpClient> m_internal;
};

QTEST_GUILESS_MAIN(MobileServicesTest)
#include "tst_mobileservices.moc"
