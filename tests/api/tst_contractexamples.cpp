#include "tests/support/daemonfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

using namespace usher::test;

namespace {

using Values = DaemonFixture::Values;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Values service(const char *builtIn, Values extra = {})
{
    extra.insert(s("_type"), s("builtin"));
    extra.insert(s("_service"), s(builtIn));
    return extra;
}

/// Whether @p actual has the very members of @p expected. A text that begins with '~' is a regular
/// expression; "<name>" is what an earlier answer held there.
bool fits(const QJsonValue &actual, const QJsonValue &expected, const QMap<QString, QString> &earlier)
{
    if (expected.isObject()) {
        const QJsonObject wanted = expected.toObject(), given = actual.toObject();
        if (!actual.isObject() || wanted.keys() != given.keys())
            return false;
        return std::ranges::all_of(
            wanted.keys(), [&](const QString &key) { return fits(given[key], wanted[key], earlier); });
    }
    if (expected.isArray()) {
        const QJsonArray wanted = expected.toArray(), given = actual.toArray();
        if (wanted.size() != given.size())
            return false;
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            if (!fits(given[i], wanted[i], earlier))
                return false;
        }
        return true;
    }
    const QString text = expected.toString();
    if (text.startsWith(u'~'))
        return actual.isString()
            && QRegularExpression(QRegularExpression::anchoredPattern(text.mid(1)))
                   .match(actual.toString())
                   .hasMatch();
    if (text.startsWith(u'<'))
        return actual.isString() && actual.toString() == earlier.value(text);
    return actual == expected;
}

} // namespace

/// The example bodies of the mobile services contract, sections 0.3 and 1 to 4, in its order: what a client
/// sends and the exact members it gets. A row may use what an earlier row was answered, as a client does.
class ContractExamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(s("server*=false"));
        QCOMPARE(m_server.start(), QString());
        QCOMPARE(m_server.configure(
                     {{s("service.request-interaction"),
                          service("request-interaction",
                              {{s("_ttl"), s("600")}, {s("_resource_group"), s("Dnis_Pool")},
                                  {s("_provide_code"), s("true")}})},
                         {s("service.shared"),
                             service("request-interaction",
                                 {{s("_ttl"), s("60")}, {s("_resource_group"), s("Shared")}})},
                         {s("service.empty"), service("request-interaction", {{s("_ttl"), s("60")}})},
                         {s("service.excepted"),
                             service("request-interaction",
                                 {{s("_ttl"), s("60")}, {s("_resource_group"), s("Shared")},
                                     {s("patterns_group"), s("Exceptions")}})},
                         {s("service.request-access"),
                             service("request-access",
                                 {{s("_ttl"), s("30")}, {s("_resource_group"), s("Access_Pool")},
                                     {s("_provide_code"), s("true")}, {s("_access_code_length"), s("4")}})},
                         {s("service.match-interaction"), service("match-interaction")},
                         {s("service.query"), service("query")},
                         {s("service.settings"), service("get", {{s("color"), s("blue")}})}},
                     {{s("GMS_Resources"),
                          {{s("Dnis_Pool"),
                               {{s("_allocation_strategy"), s("LOCAL")},
                                   {s("_booking_expiration_timeout"), s("20")},
                                   {s("dnis1"), s("1-888-call-me1")}}},
                              {s("Access_Pool"),
                                  {{s("_allocation_strategy"), s("CLUSTER")}, {s("a"), s("1-888-5550")}}},
                              {s("DNIS"), {{s("_allocation_strategy"), s("CLUSTER")}}},
                              {s("Shared"), {{s("a"), s("555-0001")}}}}},
                         {s("GMS_Patterns"),
                             {{s("Exceptions"),
                                  {{s("911"), s("\"911\"")},
                                      {s("email"),
                                          s("^[_A-Za-z0-9-]+(\\.[_A-Za-z0-9-]+)*@[A-Za-z0-9]+(\\.[A-Za-z]{2,}"
                                            ")$")}}},
                                 {s("Guide"),
                                     {{s("pattern2"), s("\"01236\"")},
                                         {s("date"),
                                             s("(0?[1-9]|[12][0-9]|3[01])/(0?[1-9]|1[012])/((19|20)\\d\\d)")},
                                         {s("date2"), s("(1[012]|[1-9]):[0-5][0-9](\\s)?(?i)(am|pm)")}}}}}}),
            QString());
        m_public = std::make_unique<HttpClient>(m_server.publicPort());
        m_internal = std::make_unique<HttpClient>(m_server.internalPort());
    }

    void example_whenSent_thenAnsweredAsTheContractSays_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("request"); // METHOD path under /genesys/1
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body"); // empty: no body
        QTest::addColumn<QByteArray>("keeps"); // names "<name>" the member of that name in later rows
        const auto row = [](const char *title, const char *zone, const char *request, const char *form,
                             int status, const char *body, const char *keeps = "") {
            QTest::newRow(title) << QByteArray(zone) << QByteArray(request) << QByteArray(form) << status
                                 << QByteArray(body) << QByteArray(keeps);
        };
        row("0.3 error", "public", "POST service/empty", "", 503,
            R"({"exception":"ResourceException","message":"No number is free in group DNIS","code":503,"phrase":"Service Unavailable"})");
        row("1.3 request-interaction", "public", "POST service/request-interaction",
            "_phone_number=5550100&name=Ann", 200,
            R"({"_id":"~01-UUID","_access_number":"1-888-call-me1","_access_code":"~01[0-9]{4}","_expiration_time":20,"_data_id":"~01-UUID"})",
            "_id _data_id _access_code");
        row("1.3 without a code, unbooked", "public", "POST service/shared", "_provide_code=false", 200,
            R"({"_id":"~01-UUID","_access_number":"555-0001","_expiration_time":60,"_data_id":"~01-UUID"})");
        row("1.8 describe", "public", "GET service/<_id>", "", 200,
            R"({"_id":"<_id>","_service_name":"request-interaction","_type":"builtin","_state":"ACTIVE","_data_id":"<_data_id>","_access_number":"1-888-call-me1","_expiration_time":20})");
        row("1.6 query by id", "internal", "POST service/query", "_id=<_id>", 200,
            R"({"_id":"<_id>","_data_id":"<_data_id>","_service_name":"request-interaction","_state":"ACTIVE","_expiration_time":20})");
        row("1.6 query by call", "internal",
            "GET service/query?_access_number=1-888-call-me1&_phone_number=5550100", "", 200,
            R"({"_id":"<_id>","_data_id":"<_data_id>","_service_name":"request-interaction","_state":"ACTIVE","_expiration_time":20})");
        row("1.6 get", "public", "GET service/settings", "", 200,
            R"({"_type":"builtin","_service":"get","color":"blue"})");
        row("1.8 update", "public", "POST service/<_id>/update", "name=Bea&city=Ulm", 200, "");
        row("1.8 merge storage", "internal", "POST service/<_id>/storage", "floor=3", 200, "");
        row("1.8 all keys", "internal", "GET service/<_id>/storage", "", 200,
            R"({"name":"Bea","city":"Ulm","floor":"3"})");
        row("1.8 remove a key", "internal", "DELETE service/<_id>/storage/floor", "", 200, "");
        row("1.5 no match", "internal", "POST service/match-interaction", "_access_number=1-888-call-me9",
            404, R"({"exception":"NoMatchException","message":"~.+","code":404,"phrase":"Not Found"})");
        row("1.5 match-interaction", "internal", "POST service/match-interaction",
            "_access_number=1-888-call-me1&_phone_number=5550100&_access_code=<_access_code>", 200,
            R"({"_id":"<_id>","_data_id":"<_data_id>"})");
        row("1.5 the second match", "internal", "POST service/match-interaction",
            "_access_number=1-888-call-me1&_phone_number=5550100", 404,
            R"({"exception":"NoMatchException","message":"~.+","code":404,"phrase":"Not Found"})");
        row("1.5 the data outlive", "internal", "GET storage/<_data_id>", "", 200,
            R"({"name":"Bea","city":"Ulm"})");
        row("1.5 the number is free again", "public", "POST service/request-interaction",
            "_phone_number=5550101&name=Cy", 200,
            R"({"_id":"~01-UUID","_access_number":"1-888-call-me1","_access_code":"~01[0-9]{4}","_expiration_time":20,"_data_id":"~01-UUID"})",
            "_id _data_id");
        row("1.5 several, with data", "internal", "POST service/match-interaction",
            "_access_number=1-888-call-me1&_return_multiple_matches=true&_return_data=true", 200,
            R"({"matches":[{"_id":"<_id>","_data_id":"<_data_id>","_data":{"name":"Cy"}}]})");
        row("1.4 a service", "public", "POST service/shared", "", 200,
            R"({"_id":"~01-UUID","_access_number":"555-0001","_expiration_time":60,"_data_id":"~01-UUID"})",
            "_id _data_id");
        row("1.4 request-access", "internal", "POST service/request-access",
            "_id=<_id>&_phone_number=5550102", 200,
            R"({"_id":"<_id>","_access_number":"1-888-5550","_access_code":"~01[0-9]{2}","_expiration_time":30,"_data_id":"<_data_id>"})",
            "_access_code");
        row("1.4 a repeat renews", "internal", "POST service/request-access",
            "_id=<_id>&_phone_number=5550102&_booking_expiration_timeout=90", 200,
            R"({"_id":"<_id>","_access_number":"1-888-5550","_access_code":"<_access_code>","_expiration_time":90,"_data_id":"<_data_id>"})");
        row("1.8 stop", "public", "DELETE service/<_id>", "", 200, "");
        row("1.8 stop again", "public", "DELETE service/<_id>", "", 404,
            R"({"exception":"NotFoundException","message":"~.+","code":404,"phrase":"Not Found"})");
        row("3 exception", "public", "POST service/excepted", "_customer_number=911&name=Di", 400,
            R"({"exception":"PatternException","message":"~.+","code":400,"phrase":"Bad Request","matches":{"_customer_number":"911"}})");
        row("3 all groups", "internal", "POST patterns", "param1=x&param2=di%40example.com&param3=911", 200,
            R"({"param3":"911","param2":"email"})");
        row("3 one group", "internal", "POST patterns/group/Guide", "a=01236&b=31/12/1999&c=9:30+pM&d=911",
            200, R"({"a":"pattern2","b":"date","c":"date2"})");
        row("3 nothing fits", "internal", "POST patterns/group/Exceptions", "param1=x", 200, "{}");
        row("3 unknown group", "internal", "POST patterns/group/Nope", "param1=x", 404,
            R"({"exception":"NotFoundException","message":"~.+","code":404,"phrase":"Not Found"})");
        row("4 create", "internal", "POST storage/60", "key1=value1&key2=value2", 200, R"({"id":"~01-UUID"})",
            "id");
        row("4 read", "internal", "GET storage/<id>", "", 200, R"({"key1":"value1","key2":"value2"})");
        row("4 merge", "internal", "POST storage/<id>/60", "key2=new&key3=value3", 200, "");
        row("4 read merged", "internal", "GET storage/<id>", "", 200,
            R"({"key1":"value1","key2":"new","key3":"value3"})");
        row("4 delete a key", "internal", "DELETE storage/<id>/key1", "", 200, "");
        row("4 delete", "internal", "DELETE storage/<id>", "", 200, "");
        row("4 read deleted", "internal", "GET storage/<id>", "", 404,
            R"({"exception":"NotFoundException","message":"~.+","code":404,"phrase":"Not Found"})");
        row("4 custom id", "internal", "POST storage/custom/my-own-id/60", "key1=value1", 200,
            R"({"id":"my-own-id"})");
        row("4 custom id of another", "internal", "POST storage/custom/my-own-id/60",
            "gms_user=ben&key1=value2", 403,
            R"({"exception":"ForbiddenException","message":"~.+","code":403,"phrase":"Forbidden"})");
    }
    void example_whenSent_thenAnsweredAsTheContractSays()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, form);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, keeps);
        QList<HttpClient::Header> headers{{"Content-Type", "application/x-www-form-urlencoded"}};
        headers.append(HttpClient::Header("gms_user", form.startsWith("gms_user=ben&") ? "ben" : "ann"));
        const QList<QByteArray> words = filled(request).split(' ');
        HttpClient &client = zone == "public" ? *m_public : *m_internal;
        const HttpReply reply
            = client.request(words.at(0), "/genesys/1/" + words.at(1), filled(form), headers);
        QVERIFY2(reply.status == status, reply.body.constData());
        if (body.isEmpty()) {
            QCOMPARE(reply.body, QByteArray());
            return;
        }
        QCOMPARE(reply.headers.value("content-type"), QByteArray("application/json;charset=UTF-8"));
        body.replace("UUID", "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
        QJsonParseError error{};
        const QJsonDocument expected = QJsonDocument::fromJson(body, &error);
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
        QVERIFY2(fits(settled(reply.json()), expected.object(), m_earlier), reply.body.constData());
        for (const QByteArray &name : keeps.split(' '))
            m_earlier.insert(
                QStringLiteral("<%1>").arg(QString::fromLatin1(name)), reply.text(name.constData()));
    }

private:
    QByteArray filled(QByteArray text) const
    {
        for (auto value = m_earlier.cbegin(); value != m_earlier.cend(); ++value)
            text.replace(value.key().toUtf8(), value.value().toUtf8());
        return text;
    }
    /// Seconds that are left may have begun to run.
    static QJsonObject settled(QJsonObject object)
    {
        for (const int whole : {20, 30, 60, 90}) {
            const int left = object.value(s("_expiration_time")).toInt();
            if (left < whole && left > whole - 10)
                object.insert(s("_expiration_time"), whole);
        }
        return object;
    }

    DaemonFixture m_server;
    std::unique_ptr<HttpClient> m_public;
    std::unique_ptr<HttpClient> m_internal;
    QMap<QString, QString> m_earlier;
};

QTEST_GUILESS_MAIN(ContractExamplesTest)
#include "tst_contractexamples.moc"
