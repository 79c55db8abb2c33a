#include "server/live/figureexchange.h"
#include "tests/sim/virtualtime.h"

#include <QTest>

using namespace usher;

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

class Links;

/// A network without wires: messages arrive a millisecond later, or are lost.
struct Network
{
    sim::VirtualTime time;
    std::map<QString, Links *> nodes;
    bool loses = false;
    int messages = 0;
    qsizetype largest = 0;
};

class Links final : public cluster::NodeLinks
{
public:
    Links(Network &network, QString node)
        : m_network(network)
        , m_node(std::move(node))
    {
        m_network.nodes[m_node] = this;
    }
    ~Links() override { m_network.nodes.erase(m_node); }

    void send(const QString &node, const QString &topic, const QJsonObject &body) override
    {
        ++m_network.messages;
        m_network.largest
            = std::max(m_network.largest, QJsonDocument(body).toJson(QJsonDocument::Compact).size());
        if (m_network.loses)
            return;
        m_network.time.after(std::chrono::milliseconds(1), [this, from = m_node, node, topic, body] {
            if (const auto peer = m_network.nodes.find(node); peer != m_network.nodes.end())
                peer->second->deliver(from, topic, body);
        });
    }
    void broadcast(const QString &, const QJsonObject &) override { }
    void setPeers(const QList<cluster::LinkPeer> &) override { }
    [[nodiscard]] QList<cluster::LinkState> peers() const override
    {
        QList<cluster::LinkState> states;
        for (const auto &[name, links] : m_network.nodes) {
            cluster::LinkState state;
            state.node = name;
            state.isConnected = true;
            if (name != m_node)
                states.append(state);
        }
        return states;
    }
    [[nodiscard]] QString address() const override { return {}; }
    void change(const QString &node, bool isConnected) { peerChanged(node, isConnected); }

private:
    Network &m_network;
    QString m_node;
};

struct Node
{
    Node(Network &network, const QString &name)
        : links(network, name)
        , exchange({network.time, network.time, &links, [this] { return report; }})
    {
        report.startedMs = 1;
    }
    void count(const char *service, qint64 created) { report.services[s(service)].created = created; }

    NodeReport report;
    Links links;
    FigureExchange exchange;
};

} // namespace

class FigureExchangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_one.reset();
        m_two.reset();
        m_network = std::make_unique<Network>();
        m_one = std::make_unique<Node>(*m_network, s("one"));
        m_two = std::make_unique<Node>(*m_network, s("two"));
        m_one->count("call", 3);
        m_one->count("chat", 5);
    }

    void figures_whenNobodyWatches_thenNothingIsSent()
    {
        m_network->time.runUntil(20'000);
        QCOMPARE(m_network->messages, 0);
    }

    void figures_whenWatched_thenComeAtOnceAndThenWhatChanged()
    {
        watch(100);
        QCOMPARE(created("call"), 3);
        QCOMPARE(created("chat"), 5);
        const int before = m_network->messages;
        watch(1500);
        QCOMPARE(m_network->messages, before); // nothing changed, and it is too early to ask again
        m_one->count("call", 4);
        watch(1100);
        QCOMPARE(created("call"), 4);
        QCOMPARE(created("chat"), 5);
    }

    void figures_whenNobodyWatchesAnyMore_thenAreNotSentForLong()
    {
        watch(100);
        for (int i = 0; i < 20; ++i) {
            m_one->count("call", 100 + i);
            m_network->time.runUntil(m_network->time.monotonicMs() + 1000);
        }
        const int after = m_network->messages;
        QVERIFY(after <= 1 + FigureExchange::watchLeaseMs / 1000 + 1);
        m_one->count("call", 500);
        m_network->time.runUntil(m_network->time.monotonicMs() + 10'000);
        QCOMPARE(m_network->messages, after);
        m_two->exchange.want(); // what it knows is old
        QVERIFY(m_two->exchange.others().empty());
        watch(100);
        QCOMPARE(created("call"), 500);
    }

    void figures_whenMessagesAreLost_thenAreRightAgainWithTheNextWhole()
    {
        watch(100);
        m_network->loses = true;
        m_one->count("call", 7);
        watch(2000);
        m_network->loses = false;
        QCOMPARE(created("call"), 3);
        watch(FigureExchange::wholeEvery * 1000);
        QCOMPARE(created("call"), 7);
    }

    void figures_whenTheFirstMessageWasLost_thenAreAskedForAgain()
    {
        m_network->loses = true;
        watch(1000);
        m_network->loses = false;
        QVERIFY(m_two->exchange.others().empty());
        watch(4000);
        QCOMPARE(created("call"), 3);
    }

    void figures_whenTheNodeWasStartedAgain_thenCountFromItsStart()
    {
        watch(100);
        m_one.reset();
        m_two->links.change(s("one"), false);
        m_one = std::make_unique<Node>(*m_network, s("one"));
        m_one->report.startedMs = 2;
        m_one->count("call", 1);
        m_two->links.change(s("one"), true);
        watch(100);
        QCOMPARE(created("call"), 1);
        QVERIFY(!m_two->exchange.others().at(s("one")).services.contains(s("chat")));
    }

    void figures_whenAServiceIsNotConfiguredAnyMore_thenGoesWithTheNextWhole()
    {
        watch(100);
        m_one->report.services.remove(s("chat"));
        watch(FigureExchange::wholeEvery * 1000 + 1000);
        QVERIFY(!m_two->exchange.others().at(s("one")).services.contains(s("chat")));
        QCOMPARE(created("call"), 3);
    }

    void figures_whenThereAreMany_thenTravelInMessagesThatFit()
    {
        constexpr int count = 5000;
        for (int i = 0; i < count; ++i) {
            m_one->report.services[QStringLiteral("service with a long name %1").arg(i)].created = i;
            m_one->report.exhausted[QStringLiteral("group with a long name %1").arg(i)] = i;
        }
        watch(100);
        const NodeReport &got = m_two->exchange.others().at(s("one"));
        QCOMPARE(got.services.size(), count + 2);
        QCOMPARE(got.services, m_one->report.services);
        QCOMPARE(got.exhausted, m_one->report.exhausted);
        QVERIFY(m_network->largest < cluster::NodeLinks::maxMessageBytes / 4);
    }

    void figures_whenTheNodeIsDown_thenAreForgotten()
    {
        watch(100);
        m_two->exchange.keepOnly({s("two")});
        QVERIFY(m_two->exchange.others().empty());
    }

    void figures_whenAMessageIsNotUnderstood_thenTheOthersStay()
    {
        watch(100);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(s("figures of one are not understood")));
        m_one->links.send(s("two"), s(FigureExchange::reportTopic), {{s("started"), s("never")}});
        watch(100);
        QCOMPARE(created("call"), 3);
    }

private:
    /// Lets node two want figures for so long.
    void watch(qint64 durationMs)
    {
        const qint64 endMs = m_network->time.monotonicMs() + durationMs;
        while (m_network->time.monotonicMs() < endMs) {
            m_two->exchange.want();
            m_network->time.runUntil(std::min(endMs, m_network->time.monotonicMs() + 1000));
        }
    }
    [[nodiscard]] qint64 created(const char *service) const
    {
        const auto report = m_two->exchange.others().find(s("one"));
        return report == m_two->exchange.others().end() ? -1
                                                        : report->second.services.value(s(service)).created;
    }

    std::unique_ptr<Network> m_network;
    std::unique_ptr<Node> m_one;
    std::unique_ptr<Node> m_two;
};

QTEST_GUILESS_MAIN(FigureExchangeTest)
#include "tst_figureexchange.moc"
