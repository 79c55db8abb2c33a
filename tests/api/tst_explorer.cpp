#include "server/services/servicerepository.h"
#include "tests/support/adminsession.h"
#include "tests/support/daemonfixture.h"
#include "tests/support/directstore.h"

#include <QJsonArray>
#include <QLoggingCategory>
#include <QProcess>
#include <QTcpServer>
#include <QTest>

#include <atomic>
#include <thread>

using namespace usher;
using namespace usher::test;

using Values = DaemonFixture::Values;

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

Values pool(const char *strategy, const char *prefix)
{
    Values values{{s("_allocation_strategy"), s(strategy)}, {s("_booking_expiration_timeout"), s("300")}};
    for (int i = 10; i < 30; ++i)
        values.insert(s("n%1").arg(i), s(prefix) + QString::number(i));
    return values;
}

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

/// The arguments that @p line gives to curl when a shell runs it.
QStringList wordsOf(const QString &line)
{
    QProcess shell;
    shell.start(
        s("sh"), {s("-c"), s("curl() { for a in \"$@\"; do printf '%s\\001' \"$a\"; done; }\n") + line});
    if (!shell.waitForFinished())
        return {};
    QStringList words = QString::fromUtf8(shell.readAllStandardOutput()).split(QChar(1));
    words.removeLast();
    return words;
}

} // namespace

/// services.list, services.get, patterns.try and http.try of a real server.
class ExplorerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(s("server*=false"));
        // A listener that only redirects, the first by its name.
        m_server.set(s("listener.a"), s("address"), s("127.0.0.1:%1").arg(freePort()));
        m_server.set(s("listener.a"), s("zone"), s("public"));
        m_server.set(s("listener.a"), s("redirect_to"), s("https://example.com"));
        QCOMPARE(m_server.start(), QString());
        QCOMPARE(
            m_server.configure(
                {{s("server"), {{s("app_name"), s("genesys")}, {s("node_id"), s("7")}}},
                    {s("service.call"), service("request-interaction", {{s("_ttl"), s("300")}})},
                    {s("service.other"), service("request-interaction", {{s("_ttl"), s("300")}})},
                    {s("service.kept"), service("match-interaction", {{s("_delete_match"), s("false")}})},
                    {s("service.locked"),
                        service("request-interaction",
                            {{s("username"), s("someone")}, {s("password"), s("kept away")}})}},
                {{s("GMS_Resources"),
                    {{s("DNIS"), pool("CLUSTER", "+1-800-55-")}, {s("Local"), pool("LOCAL", "77")}}}}),
            QString());
        m_admin = std::make_unique<AdminSession>(m_server.adminPort());
        QVERIFY(m_admin->logIn(s("admin"), s(DaemonFixture::adminPassword)));
        const auto node = m_admin->call("node.status");
        QVERIFY(node);
        for (const QJsonValue listener : (*node)[s("listeners")].toArray()) {
            if (listener[s("name")] == s("public"))
                m_publicPort = listener[s("address")].toString().section(u':', -1).toUShort();
        }
        QVERIFY(m_publicPort);
    }
    void cleanup()
    {
        for (const QJsonValue service : list({{s("limit"), 1000}})[s("services")].toArray())
            QVERIFY(
                m_admin->call("services.end", {{s("id"), service[s("id")]}, {s("reason"), s("cleanup")}}));
    }
    void cleanupTestCase() { m_admin.reset(); }

    void services_whenListedPageByPage_thenEachComesOnceNewestFirst()
    {
        QStringList opened;
        for (int i = 0; i < 5; ++i)
            opened.prepend(open("call").text("_id"));
        QStringList listed;
        QString after;
        int pages = 0;
        do {
            const QJsonObject page = list({{s("limit"), 2}, {s("after"), after}});
            for (const QJsonValue service : page[s("services")].toArray())
                listed.append(service[s("id")].toString());
            after = page[s("next")].toString();
            // What goes or comes meanwhile moves nothing.
            if (++pages == 1)
                QVERIFY(!open("call").text("_id").isEmpty());
        } while (!after.isEmpty() && pages < 10);
        QCOMPARE(listed, opened);
        QCOMPARE(pages, 3);
    }

    void service_whenListed_thenSaysWhatIsKnown()
    {
        const HttpReply made
            = open("call", "_phone_number=%2B1-650-1&_provide_code=true&_resource_group=Local");
        const QJsonObject row = list()[s("services")][0].toObject();
        QCOMPARE(row[s("id")].toString(), made.text("_id"));
        QCOMPARE(row[s("name")].toString(), s("call"));
        QCOMPARE(row[s("state")].toString(), s("ACTIVE"));
        QCOMPARE(row[s("phone")].toString(), s("16501"));
        QCOMPARE(row[s("number")].toString(), made.text("_access_number"));
        QCOMPARE(row[s("code")].toString(), made.text("_access_code"));
        QCOMPARE(row[s("group")].toString(), s("Local"));
        QCOMPARE(row[s("node")].toString(), s("node-01"));
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        for (const char *time : {"opened", "expires", "accessUntil"}) {
            const auto at = QDateTime::fromString(row[s(time)].toString(), Qt::ISODateWithMs);
            QVERIFY2(at.isValid() && std::abs(at.toMSecsSinceEpoch() - now) < 400000, time);
        }
    }

    void services_whenNarrowed_thenOnlyThoseThatFitCome_data()
    {
        QTest::addColumn<QJsonObject>("filter");
        QTest::addColumn<int>("count");
        QTest::newRow("all") << QJsonObject() << 3;
        QTest::newRow("name") << QJsonObject{{s("name"), s("other")}} << 1;
        QTest::newRow("name is exact") << QJsonObject{{s("name"), s("Other")}} << 0;
        QTest::newRow("active") << QJsonObject{{s("state"), s("ACTIVE")}} << 2;
        QTest::newRow("matched") << QJsonObject{{s("state"), s("MATCHED")}} << 1;
        QTest::newRow("number as written") << QJsonObject{{s("text"), s("+1-800-55")}} << 1;
        QTest::newRow("number's digits") << QJsonObject{{s("text"), s(" 1 (800) 55 ")}} << 1;
        QTest::newRow("not within a number") << QJsonObject{{s("text"), s("800")}} << 0;
        QTest::newRow("phone") << QJsonObject{{s("text"), s("650.1")}} << 2;
        QTest::newRow("phone and name") << QJsonObject{{s("text"), s("6501")}, {s("name"), s("call")}} << 1;
        QTest::newRow("user") << QJsonObject{{s("text"), s("ann")}} << 1;
        QTest::newRow("id") << QJsonObject{{s("text"), s("07-")}} << 3;
        QTest::newRow("nothing") << QJsonObject{{s("text"), s("-")}} << 0;
        QTest::newRow("wildcards are text") << QJsonObject{{s("text"), s("%")}} << 0;
    }
    void services_whenNarrowed_thenOnlyThoseThatFitCome()
    {
        QFETCH(QJsonObject, filter);
        QFETCH(int, count);
        QCOMPARE(open("call", "_phone_number=6501", {{"gms_user", "ann"}}).status, 200);
        QCOMPARE(open("other", "_phone_number=650-12&_resource_group=Local").status, 200);
        const HttpReply call = open("call", "_phone_number=1234&_resource_group=Local");
        QCOMPARE(match(call).status, 200);
        const QJsonArray found = list(filter)[s("services")].toArray();
        QCOMPARE(found.size(), count);
    }

    void service_whenItsWholeIdIsGiven_thenComesAlone()
    {
        const QString id = open("call").text("_id");
        QVERIFY(!open("call").text("_id").isEmpty());
        QCOMPARE(list({{s("text"), id.toUpper()}})[s("services")].toArray().size(), 1);
        QCOMPARE(list({{s("text"), id}, {s("name"), s("other")}})[s("services")].toArray().size(), 0);
    }

    void list_whenAskedWrongly_thenSaysWhichFieldAndWhy_data()
    {
        QTest::addColumn<QJsonObject>("question");
        QTest::addColumn<QString>("field");
        QTest::newRow("limit too small") << QJsonObject{{s("limit"), 0}} << s("limit");
        QTest::newRow("limit too large") << QJsonObject{{s("limit"), 1001}} << s("limit");
        QTest::newRow("state") << QJsonObject{{s("state"), s("active")}} << s("state");
        QTest::newRow("cursor") << QJsonObject{{s("after"), s("abc")}} << s("after");
        QTest::newRow("negative cursor") << QJsonObject{{s("after"), s("-5:x")}} << s("after");
        QTest::newRow("long text") << QJsonObject{{s("text"), QString(300, u'x')}} << s("text");
        QTest::newRow("long name") << QJsonObject{{s("name"), QString(300, u'x')}} << s("name");
        QTest::newRow("NUL") << QJsonObject{{s("text"), QString(QChar(0))}} << s("text");
        QTest::newRow("unknown") << QJsonObject{{s("nosuch"), 1}} << s("nosuch");
    }
    void list_whenAskedWrongly_thenSaysWhichFieldAndWhy()
    {
        QFETCH(QJsonObject, question);
        QFETCH(QString, field);
        const auto answer = m_admin->call("services.list", question);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::BadParameter);
        QCOMPARE(answer.error().field, field);
        QVERIFY(!answer.error().message.isEmpty());
    }

    void listing_whenTheFilterFitsHardlyAny_thenIsBoundedAndLeadsOn()
    {
        DirectStore store;
        constexpr qint64 nowMs = 1'000'000;
        const int count = services::scannedServices + 500;
        std::optional<Result<services::ServicePage>> first, second;
        store.write<bool>(
            [](store::Connection &connection) -> Result<bool> {
                const auto done = connection.executeDirect(
                    s("INSERT INTO service (id, seq, name, state, expires, data_id, number, number_key, "
                      "access_until)"
                      " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
                      " SELECT 'id' || i, i * 65536, CASE WHEN i = 7 THEN 'rare' ELSE 'usual' END, 'ACTIVE', "
                      "2000000,"
                      " 'data' || i, NULL, NULL, 0 FROM n")
                        .arg(count));
                return done.map([] { return true; });
            },
            [](const Result<bool> &done) {
                QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
            });
        store.drain();
        const auto read = [&](const services::ServicePlace &place) {
            std::optional<Result<services::ServicePage>> page;
            store.read<services::ServicePage>(
                [place](store::Connection &connection) {
                    return services::listServices(connection, {s("rare"), {}, {}}, place, nowMs, 100);
                },
                [&page](Result<services::ServicePage> done) { page = std::move(done); });
            store.drain();
            return *page;
        };
        first = read({});
        QVERIFY(*first);
        QVERIFY((*first)->services.isEmpty());
        QVERIFY((*first)->next);
        second = read(*(*first)->next);
        QVERIFY(*second);
        QCOMPARE((*second)->services.size(), 1);
        QCOMPARE((*second)->services.first().id, s("id7"));
        QVERIFY(!(*second)->next);
    }

    void services_whenManyAreOfOneMoment_thenNoneIsLostBetweenPages()
    {
        DirectStore store;
        store.write<bool>(
            [](store::Connection &connection) -> Result<bool> {
                for (int i = 0; i < 10; ++i) {
                    services::Service service;
                    service.id = s("id%1").arg(i);
                    service.seq = i < 8 ? 5 : i;
                    service.name = s("call");
                    service.dataId = s("data");
                    service.expiresMs = i == 9 ? 50 : 1000;
                    if (auto done = services::insertService(connection, service); !done)
                        return fail(done.error());
                }
                return true;
            },
            [](const Result<bool> &done) { QVERIFY(done); });
        store.drain();
        QStringList ids;
        services::ServicePlace place;
        for (bool more = true; more && ids.size() < 20;) {
            store.read<services::ServicePage>(
                [place](store::Connection &connection) {
                    return services::listServices(connection, {}, place, 100, 3);
                },
                [&](const Result<services::ServicePage> &page) {
                    QVERIFY(page);
                    for (const services::Service &service : page->services)
                        ids.append(service.id);
                    more = page->next.has_value();
                    place = page->next.value_or(services::ServicePlace());
                });
            store.drain();
        }
        QCOMPARE(ids, s("id8 id7 id6 id5 id4 id3 id2 id1 id0").split(u' '));
    }

    void service_whenLookedInto_thenDataIsMaskedAndFilesAreNamed()
    {
        const QByteArray body
            = "--cut\r\nContent-Disposition: form-data; name=\"topic\"\r\n\r\nbilling\r\n"
              "--cut\r\nContent-Disposition: form-data; name=\"MMM_card\"\r\n\r\n4111\r\n"
              "--cut\r\nContent-Disposition: form-data; name=\"XXX_pin\"\r\n\r\n9876\r\n"
              "--cut\r\nContent-Disposition: form-data; name=\"XXX_scan\"; filename=\"s.png\"\r\n\r\n"
              "scanned front side\r\n"
              "--cut\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"me.jpg\"\r\n"
              "Content-Type: image/jpeg\r\n\r\n12345\r\n--cut--\r\n";
        const HttpReply made = HttpClient(m_publicPort)
                                   .request("POST", "/genesys/1/service/call", body,
                                       {{"Content-Type", "multipart/form-data; boundary=cut"}});
        QCOMPARE(made.status, 200);
        const auto detail = m_admin->call("services.get", {{s("id"), made.text("_id")}});
        QVERIFY2(detail, qPrintable(detail ? QString() : detail.error().message));
        const QJsonObject data = (*detail)[s("data")].toObject();
        QCOMPARE(data[s("topic")].toString(), s("billing"));
        QCOMPARE(data[s("MMM_card")].toString(), s("MMM"));
        QCOMPARE(data[s("photo")].toString(), s("me.jpg (image/jpeg, 5 bytes)"));
        for (const QString &name : data.keys())
            QVERIFY2(!name.startsWith(u"XXX"), qPrintable(name));
        QCOMPARE((*detail)[s("service")][s("id")].toString(), made.text("_id"));
    }

    void service_whenItsNumberIsReleased_thenItsEventsSayByWhomAndWhy()
    {
        const HttpReply made = open("call", "_resource_group=DNIS");
        const QString id = made.text("_id"), number = made.text("_access_number");
        QJsonArray events = eventsOf(id);
        QCOMPARE(events.size(), 2);
        QCOMPARE(events[0][s("what")].toString(), s("opened"));
        QVERIFY(!events[0][s("at")].toString().isEmpty());
        QCOMPARE(events[1][s("what")].toString(), s("number"));
        QCOMPARE(events[1][s("text")].toString(), number);
        QVERIFY(!events[1][s("until")].toString().isEmpty());
        QVERIFY(events[1][s("at")].isUndefined()); // the store does not keep it
        QVERIFY(m_admin->call("resources.release",
            {{s("group"), s("DNIS")}, {s("value"), number}, {s("reason"), s("wrong caller")}}));
        events = eventsOf(id);
        QCOMPARE(events.size(), 2);
        QCOMPARE(events[1][s("what")].toString(), s("released"));
        QCOMPARE(events[1][s("text")].toString(), number + s(": admin: wrong caller"));
        QVERIFY(!events[1][s("at")].toString().isEmpty());
        QVERIFY(list()[s("services")][0][s("number")].isUndefined());
    }

    void service_whenMatched_thenItsEventsSaySoWithoutATime()
    {
        const HttpReply made = open("call");
        QCOMPARE(match(made).status, 200);
        const QJsonArray events = eventsOf(made.text("_id"));
        QCOMPARE(events.last()[s("what")].toString(), s("matched"));
        QVERIFY(events.last()[s("at")].isUndefined());
    }

    void service_whenThereIsNone_thenNotFound()
    {
        const auto answer = m_admin->call("services.get", {{s("id"), s("nosuch")}});
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::NotFound);
        const auto empty = m_admin->call("services.get", {{s("id"), QString()}});
        QVERIFY(!empty);
        QCOMPARE(empty.error().code, ErrorCode::BadParameter);
        QCOMPARE(empty.error().field, s("id"));
    }

    void expressions_whenTried_thenFitAsInAPatternList_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("length"); // -1: it does not fit
        QTest::newRow("whole") << s("\\d+") << s("123") << 3;
        QTest::newRow("part") << s("23") << s("123") << -1;
        QTest::newRow("around") << s(".*23.*") << s("12345") << 5;
        QTest::newRow("in quotes") << s("\"a b\"") << s("a b") << 3;
        QTest::newRow("named group of Java") << s("(?<x>a)b") << s("ab") << 2;
        QTest::newRow("UTF-16") << s(".") << QString::fromUtf8("\xf0\x9f\x98\x80") << 2;
        QTest::newRow("empty") << s("a*") << QString() << 0;
    }
    void expressions_whenTried_thenFitAsInAPatternList()
    {
        QFETCH(QString, expression);
        QFETCH(QString, value);
        QFETCH(int, length);
        const auto answer = m_admin->call("patterns.try",
            {{s("expressions"), QJsonArray{s("never"), expression}},
                {s("values"), QJsonArray{s("?"), value}}});
        QVERIFY(answer);
        QVERIFY(!answer->contains(s("problems")));
        const QJsonArray hits = (*answer)[s("hits")].toArray();
        int found = -1;
        for (const QJsonValue hit : hits) {
            if (hit[s("expression")].toInt() == 1 && hit[s("value")].toInt() == 1) {
                QCOMPARE(hit[s("start")].toInt(-1), 0);
                found = hit[s("length")].toInt(-1);
            }
        }
        QCOMPARE(found, length);
    }

    void expressions_whenSomeCannotBeUsed_thenTheOthersAreTriedAllTheSame()
    {
        const auto answer = m_admin->call("patterns.try",
            {{s("expressions"), QJsonArray{s("(?=a)b"), s("a+"), s("(")}},
                {s("values"), QJsonArray{s("aa")}}});
        QVERIFY(answer);
        const QJsonObject problems = (*answer)[s("problems")].toObject();
        QCOMPARE(problems.keys(), QStringList({s("0"), s("2")}));
        QVERIFY(problems[s("0")].toString().contains(u"look-ahead"));
        QCOMPARE((*answer)[s("hits")].toArray().size(), 1);
        QCOMPARE((*answer)[s("hits")][0][s("expression")].toInt(), 1);
    }

    void expressions_whenTooManyOrTooLong_thenSaysWhich()
    {
        QJsonArray many;
        for (int i = 0; i < 201; ++i)
            many.append(s("a"));
        const QJsonArray longOne{s("a"), QString(4097, u'a')};
        const QList<std::tuple<QJsonArray, QJsonArray, QString>> rows{{many, {}, s("expressions")},
            {{}, many, s("values")}, {longOne, {}, s("expressions[1]")}, {{}, longOne, s("values[1]")}};
        for (const auto &[expressions, values, field] : rows) {
            const auto answer
                = m_admin->call("patterns.try", {{s("expressions"), expressions}, {s("values"), values}});
            QVERIFY(!answer);
            QCOMPARE(answer.error().code, ErrorCode::BadParameter);
            QCOMPARE(answer.error().field, field);
        }
    }

    void expressions_whenTheyTakeLong_thenOthersAreServedMeanwhile()
    {
        QJsonArray expressions, values;
        for (int i = 0; i < 200; ++i) {
            expressions.append(s("(a|b|%1)*(c|d)*e{0,200}f").arg(i));
            values.append(QString(4000, u'a'));
        }
        std::atomic<bool> isOver = false;
        std::atomic<int> answered = 0;
        std::thread client([&] {
            HttpClient http(m_publicPort);
            while (!isOver)
                answered += http.get("/genesys/1/node").status == 200 ? 1 : 0;
        });
        const auto answer
            = m_admin->call("patterns.try", {{s("expressions"), expressions}, {s("values"), values}});
        isOver = true;
        client.join();
        QVERIFY(answer || answer.error().code == ErrorCode::Timeout);
        QVERIFY2(answered > 1, QByteArray::number(answered.load()).constData());
    }

    void request_whenTried_thenItIsARealOneAndStandsInTheAudit()
    {
        const QString odd = s("it's \"$(id)\" `x`\n& %1 ü").arg(QChar(0x20ac));
        const QJsonObject tried = http({{s("verb"), s("POST")}, {s("path"), s("/genesys/1/service/call")},
            {s("parameters"), QJsonObject{{s("note"), odd}, {s("password"), s("hush")}}}});
        QCOMPARE(tried[s("status")].toInt(), 200);
        QVERIFY(tried[s("durationMs")].toDouble() > 0);
        QVERIFY(tried[s("headers")][s("Content-Type")].toString().startsWith(u"application/json"));
        const QJsonObject body = QJsonDocument::fromJson(tried[s("body")].toString().toUtf8()).object();
        QVERIFY(!body[s("_access_number")].toString().isEmpty());
        const auto detail = m_admin->call("services.get", {{s("id"), body[s("_id")]}});
        QVERIFY(detail);
        QCOMPARE((*detail)[s("data")][s("note")].toString(), odd);
        const auto audit = m_admin->call("audit.list", {{s("limit"), 1}});
        const QJsonObject entry = (*audit)[s("entries")][0].toObject();
        QCOMPARE(entry[s("subject")].toString(), s("request POST /genesys/1/service/call"));
        QCOMPARE(entry[s("actor")][s("account")].toString(), s("admin"));
        QVERIFY(!QJsonDocument(entry).toJson().contains("hush"));

        // The line gives the same request to a shell.
        const QStringList words = wordsOf(tried[s("curl")].toString());
        QCOMPARE(words.mid(0, 2), QStringList({s("-i"), s("--globoff")}));
        QCOMPARE(words.value(2), s("http://127.0.0.1:%1/genesys/1/service/call").arg(m_publicPort));
        QCOMPARE(words.value(3), s("--data-raw"));
        const HttpReply again
            = HttpClient(m_publicPort).post("/genesys/1/service/call", words.value(4).toUtf8());
        QCOMPARE(again.status, 200);
        const auto second = m_admin->call("services.get", {{s("id"), again.text("_id")}});
        QVERIFY(second);
        QCOMPARE((*second)[s("data")][s("note")].toString(), odd);
    }

    void request_whenItHasABodyOfItsOwn_thenItIsSentAsItIsAndQuoted()
    {
        const QString json = s("{\"who\": \"O'Hara\"}");
        const QJsonObject tried = http({{s("verb"), s("POST")}, {s("path"), s("/genesys/1/service/call")},
            {s("parameters"), QJsonObject{{s("x"), s("1 2")}}}, {s("body"), json},
            {s("contentType"), s("application/json")}});
        QCOMPARE(tried[s("status")].toInt(), 200);
        const QStringList words = wordsOf(tried[s("curl")].toString());
        QVERIFY(words.value(2).endsWith(u"/genesys/1/service/call?x=1%202"));
        QCOMPARE(
            words.mid(3), QStringList({s("-H"), s("Content-Type: application/json"), s("--data-raw"), json}));
        const QString id = QJsonDocument::fromJson(tried[s("body")].toString().toUtf8())[s("_id")].toString();
        const auto detail = m_admin->call("services.get", {{s("id"), id}});
        QVERIFY(detail);
        QCOMPARE((*detail)[s("data")][s("who")].toString(), s("O'Hara"));
        QCOMPARE((*detail)[s("data")][s("x")].toString(), s("1 2"));
        const QJsonObject gone
            = http({{s("verb"), s("DELETE")}, {s("path"), QString(s("/genesys/1/service/") + id)}});
        QCOMPARE(gone[s("status")].toInt(), 200);
        QCOMPARE(wordsOf(gone[s("curl")].toString()).mid(3), QStringList({s("-X"), s("DELETE")}));
    }

    void request_whenOfAZone_thenServesWhatAClientThereGets()
    {
        const QString path = s("/genesys/1/resource");
        QCOMPARE(http({{s("verb"), s("GET")}, {s("path"), path}})[s("status")].toInt(), 404);
        const QJsonObject inside
            = http({{s("verb"), s("GET")}, {s("path"), path}, {s("zone"), s("internal")}});
        QCOMPARE(inside[s("status")].toInt(), 200);
        QVERIFY(
            inside[s("curl")].toString().contains(u':' + QString::number(m_server.internalPort()) + u'/'));
        const QJsonObject locked = http({{s("path"), s("/genesys/1/service/locked")}});
        QCOMPARE(locked[s("status")].toInt(), 401);
        QVERIFY(locked[s("headers")][s("WWW-Authenticate")].toString().startsWith(u"Basic"));
    }

    void request_whenItsAnswerIsLong_thenTheBeginningIsShown()
    {
        HttpClient client(m_server.internalPort());
        const HttpReply stored
            = client.post("/genesys/1/storage/60", "big=a" + QByteArray("\xc3\xbc").repeated(200000));
        QCOMPARE(stored.status, 200);
        const QJsonObject tried = http({{s("verb"), s("GET")}, {s("zone"), s("internal")},
            {s("path"), s("/genesys/1/storage/%1/big").arg(stored.text("id"))}});
        QCOMPARE(tried[s("status")].toInt(), 200);
        const QByteArray shown = tried[s("body")].toString().toUtf8();
        QVERIFY2(
            shown.size() > 262000 && shown.size() <= 262144, QByteArray::number(shown.size()).constData());
        QVERIFY(!shown.contains("\xef\xbf\xbd")); // no half character at the end
        QCOMPARE(tried[s("headers")][s("Content-Length")].toString(), s("400001"));
    }

    void request_whenWronglyDescribed_thenSaysWhichFieldAndNothingIsSent_data()
    {
        QTest::addColumn<QJsonObject>("wrong");
        QTest::addColumn<QString>("field");
        QTest::newRow("verb") << QJsonObject{{s("verb"), s("PATCH")}} << s("verb");
        QTest::newRow("lower case") << QJsonObject{{s("verb"), s("post")}} << s("verb");
        QTest::newRow("zone") << QJsonObject{{s("zone"), s("admin")}} << s("zone");
        QTest::newRow("no zone") << QJsonObject{{s("zone"), s("nowhere")}} << s("zone");
        QTest::newRow("relative path") << QJsonObject{{s("path"), s("genesys")}} << s("path");
        QTest::newRow("address") << QJsonObject{{s("path"), s("http://elsewhere/")}} << s("path");
        QTest::newRow("blank") << QJsonObject{{s("path"), s("/a b")}} << s("path");
        QTest::newRow("line break") << QJsonObject{{s("path"), s("/a\r\nX: y")}} << s("path");
        QTest::newRow("broken escape") << QJsonObject{{s("path"), s("/a%zz")}} << s("path");
        QTest::newRow("fragment") << QJsonObject{{s("path"), s("/a#b")}} << s("path");
        QTest::newRow("long path") << QJsonObject{{s("path"), QString(s("/") + QString(9000, u'a'))}}
                                   << s("path");
        QTest::newRow("type without a body")
            << QJsonObject{{s("contentType"), s("text/plain")}} << s("contentType");
        QTest::newRow("type with a line break") << QJsonObject{{s("contentType"), s("text/plain\r\nX: y")},
            {s("body"), s("x")}} << s("contentType");
        QTest::newRow("NUL") << QJsonObject{{s("body"), QString(QChar(0))}} << s("body");
        QJsonObject many;
        for (int i = 0; i < 513; ++i)
            many.insert(QString::number(i), s("x"));
        QTest::newRow("many parameters") << QJsonObject{{s("parameters"), many}} << s("parameters");
    }
    void request_whenWronglyDescribed_thenSaysWhichFieldAndNothingIsSent()
    {
        QFETCH(QJsonObject, wrong);
        QFETCH(QString, field);
        QJsonObject question{
            {s("verb"), s("POST")}, {s("zone"), s("public")}, {s("path"), s("/genesys/1/service/call")}};
        for (auto it = wrong.begin(); it != wrong.end(); ++it)
            question.insert(it.key(), *it);
        const auto answer = m_admin->call("http.try", question);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::BadParameter);
        QCOMPARE(answer.error().field, field);
        QVERIFY(list()[s("services")].toArray().isEmpty());
    }

private:
    HttpReply open(
        const char *name, const QByteArray &form = {}, const QList<HttpClient::Header> &headers = {})
    {
        return HttpClient(m_publicPort).post(QByteArray("/genesys/1/service/") + name, form, headers);
    }
    /// A call for what @p made was given, which leaves the service as it is.
    HttpReply match(const HttpReply &made)
    {
        return HttpClient(m_server.internalPort())
            .post("/genesys/1/service/kept",
                "_access_number=" + made.text("_access_number").toUtf8().toPercentEncoding());
    }
    QJsonObject list(const QJsonObject &question = {})
    {
        return m_admin->call("services.list", question).value_or(QJsonObject());
    }
    QJsonArray eventsOf(const QString &id)
    {
        return m_admin->call("services.get", {{s("id"), id}}).value_or(QJsonObject())[s("events")].toArray();
    }
    QJsonObject http(QJsonObject question)
    {
        for (const auto &[name, value] : {std::pair("verb", "POST"), std::pair("zone", "public")}) {
            if (!question.contains(s(name)))
                question.insert(s(name), s(value));
        }
        const auto answer = m_admin->call("http.try", question);
        if (!answer)
            qWarning("%s", qPrintable(answer.error().message));
        return answer.value_or(QJsonObject());
    }

    DaemonFixture m_server;
    quint16 m_publicPort = 0; ///< of the listener that serves
    std::unique_ptr<AdminSession> m_admin;
};

QTEST_GUILESS_MAIN(ExplorerTest)
#include "tst_explorer.moc"
