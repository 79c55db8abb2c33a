#include "server/http/encode.h"
#include "server/http/limits.h"
#include "server/http/origins.h"
#include "server/http/responder.h"
#include "server/http/timerwheel.h"
#include "shared/config/options/areas.h"

#include <QRegularExpression>
#include <QTest>

using namespace usher;
using namespace usher::http;
using namespace std::chrono_literals;

namespace {

struct Deadline final : TimerWheel::Node
{
    std::function<void()> fired;

private:
    void deadlineReached() override { fired(); }
};

/// The defaults of the table, overlaid by what a test sets.
struct Options
{
    QMap<QString, QString> set;

    QString operator()(const char *section, const char *name) const
    {
        const QString key = QLatin1String(section) + QString(u'/') + QLatin1String(name);
        if (set.contains(key))
            return set.value(key);
        if (key == QLatin1String("server/app_name"))
            return QStringLiteral("/genesys/");
        for (const OptionSpec &row : httpOptions()) {
            if (qstrcmp(row.section, section) == 0 && qstrcmp(row.name, name) == 0)
                return QString::fromLatin1(row.defaultText);
        }
        qFatal("no row for %s/%s", section, name);
    }
};

} // namespace

class HttpPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wheel_whenTimePasses_thenEachDeadlineFiresOnceAndNotEarly()
    {
        TimerWheel wheel(10ms, 1000);
        std::vector<qint64> due, fired;
        std::vector<std::unique_ptr<Deadline>> nodes;
        qint64 now = 1000;
        for (int i = 0; i < 2000; ++i) {
            nodes.push_back(std::make_unique<Deadline>());
            const qint64 deadline = 1001 + i * 7919 % 20000; // far beyond one turn of the wheel, too
            nodes.back()->fired = [&, deadline] {
                QVERIFY(now >= deadline);
                QVERIFY2(now < deadline + 20 + 10, "later than a tick after the step that passed it");
                fired.push_back(deadline);
            };
            wheel.set(*nodes.back(), deadline);
            due.push_back(deadline);
        }
        for (; now < 22000; now += 10)
            wheel.advance(now);
        QCOMPARE(fired.size(), due.size());
        wheel.advance(100000);
        QCOMPARE(fired.size(), due.size());
    }

    void wheel_whenDeadlineIsMovedOrCleared_thenOnlyTheLastOneCounts()
    {
        TimerWheel wheel(10ms, 0);
        Deadline node;
        QList<qint64> fired;
        qint64 now = 0;
        node.fired = [&] { fired.append(now); };
        const auto runTo = [&](qint64 end) {
            for (; now < end; now += 10)
                wheel.advance(now);
        };
        wheel.set(node, 100);
        wheel.set(node, 500);
        runTo(400);
        QVERIFY(fired.isEmpty());
        wheel.set(node, 420);
        runTo(600);
        QCOMPARE(fired.size(), 1);
        wheel.set(node, 700);
        wheel.clear(node);
        runTo(900);
        QCOMPARE(fired.size(), 1);
        wheel.set(node, 10); // already past
        runTo(930);
        QCOMPARE(fired.size(), 2);
        wheel.set(node, 1000);
        now = 100000; // a long pause
        wheel.advance(now);
        QCOMPARE(fired.size(), 3);
    }

    void wheel_whenCallbackDestroysOthers_thenTheyDoNotFire()
    {
        TimerWheel wheel(10ms, 0);
        auto first = std::make_unique<Deadline>(), second = std::make_unique<Deadline>();
        int fired = 0;
        first->fired = [&] {
            ++fired;
            second.reset();
            first.reset();
        };
        second->fired = [&] {
            ++fired;
            first.reset();
            second.reset();
        };
        wheel.set(*first, 15);
        wheel.set(*second, 15);
        wheel.advance(30);
        QCOMPARE(fired, 1);
        QVERIFY(!first && !second);
    }

    void httpDate_whenFormatted_thenIsImfFixdate()
    {
        QCOMPARE(httpDate(784111777), QByteArray("Sun, 06 Nov 1994 08:49:37 GMT"));
        QCOMPARE(httpDate(0), QByteArray("Thu, 01 Jan 1970 00:00:00 GMT"));
    }

    void appendHead_whenValueHoldsLineBreaks_thenNoFieldIsForged()
    {
        Response response = Response::text("body");
        response.headers.add("X-Name\r\nEvil", "a\r\nSet-Cookie: b\0c");
        QByteArray head;
        appendHead(head, response, {}, "D");
        QCOMPARE(head,
            QByteArray("HTTP/1.1 200 OK\r\nDate: D\r\nContent-Type: "
                       "text/plain;charset=UTF-8\r\nContent-Length: 4\r\n"
                       "X-Name  Evil: a  Set-Cookie: b\r\n\r\n"));
    }

    void appendHead_whenFramingVaries_thenConnectionSaysSo()
    {
        const auto head = [](int status, Framing framing) {
            QByteArray text;
            appendHead(text, Response{status, {}, {}, {}, {}}, framing, "D");
            return text;
        };
        QCOMPARE(
            head(200, {false, true}), QByteArray("HTTP/1.1 200 OK\r\nDate: D\r\nContent-Length: 0\r\n\r\n"));
        QVERIFY(head(200, {false, false}).contains("\r\nConnection: close\r\n"));
        QVERIFY(head(200, {true, true}).contains("\r\nConnection: keep-alive\r\n"));
        QCOMPARE(head(204, {}), QByteArray("HTTP/1.1 204 No Content\r\nDate: D\r\n\r\n"));
        QVERIFY(!head(304, {}).contains("Content-Length"));
        QVERIFY(head(299, {}).startsWith("HTTP/1.1 299 Status\r\n"));
    }

    void responder_whenMovedOver_thenTheAbandonedRequestIsAnswered()
    {
        QTest::ignoreMessage(
            QtWarningMsg, QRegularExpression(QStringLiteral(".*"))); // only if written; see below
        QList<int> answers;
        Responder responder(
            [&](Response response) { answers.append(response.failure ? -1 : response.status); });
        responder = Responder([&](Response response) { answers.append(response.status); });
        QCOMPARE(answers, QList<int>{-1});
        responder.send(Response::text("x", 201));
        responder.send(Response::text("x", 202));
        QCOMPARE(answers, (QList<int>{-1, 201}));
        QVERIFY(!responder.isPending());
        qWarning("the message the first line of this test waits for");
    }

    void origins_whenEntryIsNone_thenRefusedByName_data()
    {
        QTest::addColumn<QString>("entry");
        for (const char *entry : {"a.example", "ftp://a.example", "https://", "https://a.example/",
                 "https://u@a", "https://*", "https://a.*.example", "https://*.", "**"})
            QTest::newRow(entry) << QString::fromLatin1(entry);
    }
    void origins_whenEntryIsNone_thenRefusedByName()
    {
        QFETCH(QString, entry);
        const auto list = OriginList::parse({QStringLiteral("https://good.example"), entry});
        QVERIFY(!list);
        QVERIFY(list.error().message.contains(entry));
    }

    void sameOrigin_whenSchemeHostAndPortAgree_thenOnlyThen()
    {
        QVERIFY(isSameOrigin("https://a.example", "a.example", true));
        QVERIFY(isSameOrigin("https://a.example", "A.example:443", true));
        QVERIFY(isSameOrigin("http://a.example:8080", "a.example:8080", false));
        QVERIFY(!isSameOrigin("http://a.example", "a.example", true));
        QVERIFY(!isSameOrigin("https://a.example:8443", "a.example", true));
        QVERIFY(!isSameOrigin("null", "", false));
        QVERIFY(!isSameOrigin("", "", false));
    }

    void edgeSettings_whenOptionsAreDefaults_thenTheyAreTheStructsDefaults()
    {
        const auto settings = edgeSettingsFrom(Options());
        QVERIFY2(settings, qPrintable(settings ? QString() : settings.error().message));
        const EdgeLimits defaults;
        QCOMPARE(settings->limits.maxRequestLineBytes, defaults.maxRequestLineBytes);
        QCOMPARE(settings->limits.maxHeaderBytes, defaults.maxHeaderBytes);
        QCOMPARE(settings->limits.maxFields, defaults.maxFields);
        QCOMPARE(settings->limits.maxBodyBytes, defaults.maxBodyBytes);
        QCOMPARE(settings->limits.maxBufferedBytes, defaults.maxBufferedBytes);
        QCOMPARE(settings->limits.maxConnections, defaults.maxConnections);
        QCOMPARE(settings->limits.maxConnectionsPerAddress, defaults.maxConnectionsPerAddress);
        QCOMPARE(settings->limits.maxPipelined, defaults.maxPipelined);
        QCOMPARE(settings->limits.maxWebSockets, defaults.maxWebSockets);
        QCOMPARE(settings->limits.headerTimeout, defaults.headerTimeout);
        QCOMPARE(settings->limits.bodyTimeout, defaults.bodyTimeout);
        QCOMPARE(settings->limits.minBodyRate, defaults.minBodyRate);
        QCOMPARE(settings->limits.idleTimeout, defaults.idleTimeout);
        QCOMPARE(settings->limits.writeTimeout, defaults.writeTimeout);
        QCOMPARE(settings->limits.webSocketIdleTimeout, defaults.webSocketIdleTimeout);
        QCOMPARE(settings->appName, QStringLiteral("genesys"));
        QCOMPARE(edgeThreadsFrom(Options()), 0);
    }

    void edgeSettings_whenOptionsContradict_thenTheOptionIsNamed_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *option, const char *value, const char *field) {
            QTest::newRow(option) << QString::fromLatin1(option) << QString::fromLatin1(value)
                                  << QString::fromLatin1(field);
        };
        row("http/max-header", "4096", "http/max-header");
        row("http/max-body", "536870912", "http/max-buffered");
        row("http/idle-timeout", "0", "http/idle-timeout");
        row("web/cors.allowedOrigins", "shop.example", "web/cors.allowedOrigins");
    }
    void edgeSettings_whenOptionsContradict_thenTheOptionIsNamed()
    {
        QFETCH(QString, option);
        QFETCH(QString, value);
        QFETCH(QString, field);
        const auto settings = edgeSettingsFrom(Options{{{option, value}}});
        QVERIFY(!settings);
        QCOMPARE(settings.error().field, field);
    }

    void policy_whenOptionsAreSet_thenTheyArrive()
    {
        const Options options{
            {{QStringLiteral("web/cors.allowedOrigins"), QStringLiteral("https://a.example, *")},
                {QStringLiteral("web/cors.allowedMethods"), QStringLiteral("GET, POST")},
                {QStringLiteral("web/cors.urlMapping"), QStringLiteral("/genesys/*,*.js")},
                {QStringLiteral("http/request-timeout"), QStringLiteral("7")}}};
        const auto policy = dispatchPolicyFrom(options, {{QStringLiteral("/a*"), QStringLiteral("80")}});
        QVERIFY(policy);
        QCOMPARE(policy->appName, QStringLiteral("genesys"));
        QCOMPARE(policy->deadline, 7000ms);
        QCOMPARE(policy->cors.methods, QByteArray("GET,POST"));
        QCOMPARE(
            policy->cors.headers, QByteArray("X-Requested-With,Content-Type,Accept,Origin,Authorization"));
        QVERIFY(policy->cors.appliesTo(QStringLiteral("/genesys/1/x")));
        QVERIFY(policy->cors.appliesTo(QStringLiteral("/server/a.js")));
        QVERIFY(!policy->cors.appliesTo(QStringLiteral("/genesysx")));
        QVERIFY(policy->portRestrictions.find(QStringLiteral("/abc")));
        const auto forged = dispatchPolicyFrom(
            Options{{{QStringLiteral("web/cors.allowedHeaders"), QStringLiteral("X-A\r\nEvil: 1")}}}, {});
        QCOMPARE(forged.error().field, QStringLiteral("web/cors.allowedHeaders"));
        QVERIFY(!dispatchPolicyFrom(
            Options{{{QStringLiteral("web/cors.urlMapping"), QStringLiteral("a*b")}}}, {}));
        QVERIFY(!dispatchPolicyFrom(Options(), {{QStringLiteral("x"), QStringLiteral("80")}}));
    }

    void listener_whenRowsAreFaulty_thenTheOptionIsNamed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *key, const char *value, const char *field) {
            QTest::addRow("%s=%s", key, value)
                << QString::fromLatin1(key) << QString::fromLatin1(value) << QString::fromLatin1(field);
        };
        row("address", "", "listener.l/address");
        row("zone", "", "listener.l/zone");
        row("zone", "private", "listener.l/zone");
        row("key", "/k.pem", "listener.l/certificate");
        row("redirect_to", "http://a.example", "listener.l/redirect_to");
        row("redirect_to", "https://a.example/path", "listener.l/redirect_to");
        row("redirect_to", "https://u@a.example", "listener.l/redirect_to");
        row("redirect_to", "nonsense", "listener.l/redirect_to");
    }
    void listener_whenRowsAreFaulty_thenTheOptionIsNamed()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, field);
        QMap<QString, QString> rows{{QStringLiteral("address"), QStringLiteral("[::1]:8080")},
            {QStringLiteral("zone"), QStringLiteral("Internal")},
            {QStringLiteral("redirect_to"), QStringLiteral("https://a.example:8443/")}};
        const auto good = listenerFrom(QStringLiteral("l"), rows);
        QVERIFY(good);
        QCOMPARE(good->zone, Zone::Internal);
        QCOMPARE(good->redirectTo, QByteArray("https://a.example:8443"));
        QVERIFY(good->clientCertificateRequired);
        rows.insert(key, value);
        const auto faulty = listenerFrom(QStringLiteral("l"), rows);
        QVERIFY(!faulty);
        QCOMPARE(faulty.error().field, field);
    }
};

QTEST_APPLESS_MAIN(HttpPartsTest)
#include "tst_httpparts.moc"
