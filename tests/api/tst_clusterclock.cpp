#include "server/server.h"
#include "tests/support/adminworld.h"

#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace usher;
using namespace usher::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int clockAlarm = 2016;
constexpr int poolSize = 3;
constexpr qint64 bookingS = 30;
constexpr qint64 hourMs = 3600 * 1000;

/// The clocks of a machine whose wall clock somebody sets.
class MachineClock final : public Clock
{
public:
    explicit MachineClock(const sim::VirtualTime &time)
        : m_time(time)
    {
    }
    [[nodiscard]] qint64 nowMs() const override { return m_time.nowMs() + aheadMs; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_time.monotonicMs(); }

    qint64 aheadMs = 0;

private:
    const sim::VirtualTime &m_time;
};

/// Two whole servers on one store, in virtual time; the store's clock is right.
struct Nodes
{
    Nodes()
    {
        for (size_t i = 0; i < servers.size(); ++i) {
            clocks[i] = std::make_unique<MachineClock>(time);
            const QString name = u"node-0%1"_s.arg(i + 1);
            ServerSetup setup{{name, {}, {}, QByteArray(32, 'k')}, u"correct horse battery"_s,
                folder.filePath(u"password"_s), {}};
            setup.cluster.isShared = true;
            setup.cluster.nodeId = static_cast<int>(i) + 1;
            setup.cluster.registry.instance = name;
            setup.cluster.registry.storeNow
                = [this](store::Connection &) -> Result<qint64> { return time.nowMs(); };
            setup.bootstrap.commandLine = {{u"cluster"_s, {{u"nodes"_s, u"node-01,node-02"_s}}},
                {u"server"_s, {{u"node_id"_s, QString::number(i + 1)}}}};
            servers[i] = std::make_unique<Server>(
                ServerEnvironment{*clocks[i], time, random, store, hasher}, std::move(setup));
            servers[i]->start([](const Result<QString> &) {});
            pass(100ms);
        }
    }

    void pass(std::chrono::milliseconds span)
    {
        for (qint64 left = span.count(); left > 0; left -= 10) {
            time.runUntil(time.monotonicMs() + 10);
            store.drain();
        }
    }

    QString configure()
    {
        QMap<QString, QString> pool{{u"_allocation_strategy"_s, u"CLUSTER"_s},
            {u"_booking_expiration_timeout"_s, QString::number(bookingS)}};
        for (int i = 0; i < poolSize; ++i)
            pool.insert(u"n%1"_s.arg(i), QString::number(5550100 + i));
        const ChangeSet set{{
                                {{RecordKind::Options, u"cluster"_s, u"service.call"_s}, 0,
                                    {{u"_type"_s, u"builtin"_s}, {u"_service"_s, u"request-interaction"_s},
                                        {u"_ttl"_s, u"300"_s}, {u"_resource_group"_s, u"Pool"_s}},
                                    {}, false},
                                {{RecordKind::List, u"GMS_Resources"_s, u"Pool"_s}, 0, pool, {}, false},
                            },
            {}};
        QString problem = u"no answer"_s;
        servers[0]->configuration().apply(
            set, AdminWorld::root(), false, [&](const Result<ChangeOutcome> &outcome) {
                problem = outcome ? QString() : outcome.error().message;
            });
        pass(2s); // the other one hears of it
        return problem;
    }

    /// The number that @p node gives to a customer; empty if it has none.
    QString book(size_t node)
    {
        http::Request request;
        request.method = http::Method::Post;
        request.path = u"/genesys/1/service/call"_s;
        request.target = request.path.toUtf8();
        request.zone = http::Zone::Internal;
        request.listenerPort = 8081;
        request.peerAddress = "127.0.0.1";
        std::optional<http::Response> answer;
        servers[node]->handle(std::move(request),
            http::Responder([&answer](http::Response response) { answer = std::move(response); }));
        pass(10ms);
        if (!answer || answer->status != 200)
            return {};
        return QJsonDocument::fromJson(answer->body)[u"_access_number"_s].toString();
    }

    [[nodiscard]] QStringList alarms(size_t node) { return servers[node]->alarms().conditions(clockAlarm); }

    DirectStore store;
    sim::VirtualTime time;
    SeededRandom random{1};
    security::InlineHasher hasher{time};
    QTemporaryDir folder;
    std::array<std::unique_ptr<MachineClock>, 2> clocks;
    std::array<std::unique_ptr<Server>, 2> servers;
};

} // namespace

/// A machine of a cluster whose wall clock is wrong.
class ClusterClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"server*=false"_s); }

    void clock_whenWrongByMoreThanTwoSeconds_thenAnAlarmOfThatNodeUntilItIsRight_data()
    {
        QTest::addColumn<qint64>("aheadMs");
        QTest::addColumn<bool>("isRaised");
        QTest::newRow("2 s ahead") << qint64(2000) << false;
        QTest::newRow("more ahead") << qint64(2100) << true;
        QTest::newRow("2 s behind") << qint64(-2000) << false;
        QTest::newRow("more behind") << qint64(-2100) << true;
        QTest::newRow("a day ahead") << 24 * hourMs << true;
    }
    void clock_whenWrongByMoreThanTwoSeconds_thenAnAlarmOfThatNodeUntilItIsRight()
    {
        QFETCH(qint64, aheadMs);
        QFETCH(bool, isRaised);
        Nodes nodes;
        nodes.pass(3s);
        QCOMPARE(nodes.alarms(1), QStringList());
        nodes.clocks[1]->aheadMs = aheadMs;
        nodes.pass(2s);
        QCOMPARE(nodes.alarms(1), isRaised ? QStringList(u"clock/node-02"_s) : QStringList());
        QCOMPARE(nodes.alarms(0), QStringList());
        nodes.clocks[1]->aheadMs = 0;
        nodes.pass(2s);
        QCOMPARE(nodes.alarms(1), QStringList());
    }

    void clock_whenSetByAnHour_thenNothingIsGivenOutTwiceAndTheNodesStayUp_data()
    {
        QTest::addColumn<qint64>("aheadMs");
        QTest::newRow("ahead") << hourMs;
        QTest::newRow("behind") << -hourMs;
    }
    void clock_whenSetByAnHour_thenNothingIsGivenOutTwiceAndTheNodesStayUp()
    {
        QFETCH(qint64, aheadMs);
        Nodes nodes;
        QCOMPARE(nodes.configure(), QString());
        QSet<QString> numbers{nodes.book(0)};
        nodes.clocks[1]->aheadMs = aheadMs;
        for (int i = 1; i < poolSize; ++i)
            numbers.insert(nodes.book(1));
        QCOMPARE(numbers.size(), poolSize);
        QVERIFY(!numbers.contains(QString()));
        for (qint64 passed = 0; passed < bookingS - 2; ++passed) {
            QCOMPARE(nodes.book(0), QString());
            QCOMPARE(nodes.book(1), QString());
            QVERIFY(nodes.servers[0]->node().isOnline() && nodes.servers[1]->node().isOnline());
            nodes.pass(1s);
        }
        nodes.pass(3s); // the bookings have lapsed, on either node's
        for (int i = 0; i < poolSize; ++i)
            QVERIFY(numbers.remove(nodes.book(static_cast<size_t>(i % 2))));
        QCOMPARE(nodes.book(0), QString());
        QCOMPARE(nodes.book(1), QString());
    }
};

QTEST_GUILESS_MAIN(ClusterClockTest)
#include "tst_clusterclock.moc"
