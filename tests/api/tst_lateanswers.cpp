#include "tests/api/virtualserver.h"

#include <QLoggingCategory>
#include <QTest>

using namespace usher;
using namespace usher::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// A store that is done when it is too late for what was asked.
class LateAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"server*=false"_s); }

    void booking_whenStoredInTime_thenItsNumberIsGiven()
    {
        VirtualServer server;
        const http::Response answer = book(server, 4s);
        QCOMPARE(answer.status, 200);
        QCOMPARE(QJsonDocument::fromJson(answer.body)[u"_expiration_time"_s].toInt(), 1);
    }

    void booking_whenStoredAfterItLapsed_thenTheClientIsToldToAskAgain()
    {
        VirtualServer server;
        const http::Response answer = book(server, 6s);
        QCOMPARE(answer.status, 503);
        QVERIFY(answer.headers.value("Retry-After").toInt() > 0);
        QVERIFY(!answer.body.contains("5550100"));
    }

private:
    /// What a client is answered for a number of a pool of 5 s when the store takes @p duration.
    static http::Response book(VirtualServer &server, std::chrono::milliseconds duration)
    {
        const ChangeSet set{{{{RecordKind::Options, u"cluster"_s, u"service.call"_s}, 0,
                                 {{u"_type"_s, u"builtin"_s}, {u"_service"_s, u"request-interaction"_s},
                                     {u"_ttl"_s, u"300"_s}, {u"_resource_group"_s, u"Pool"_s}},
                                 {}, false},
                                {{RecordKind::List, u"GMS_Resources"_s, u"Pool"_s}, 0,
                                    {{u"_allocation_strategy"_s, u"CLUSTER"_s},
                                        {u"_booking_expiration_timeout"_s, u"5"_s}, {u"n"_s, u"5550100"_s}},
                                    {}, false}},
            {}};
        server.server.configuration().apply(
            set, AdminWorld::root(), false, [](const Result<ChangeOutcome> &outcome) { QVERIFY(outcome); });
        server.settle();
        std::optional<http::Response> answer;
        server.begin(http::Method::Post, u"/genesys/1/service/call"_s, "_phone_number=1", answer);
        server.time.runUntil(server.time.monotonicMs() + duration.count()); // the store has not begun
        server.settle();
        return answer.value_or(http::Response{0, {}, {}, {}, nullptr});
    }
};

QTEST_GUILESS_MAIN(LateAnswersTest)
#include "tst_lateanswers.moc"
