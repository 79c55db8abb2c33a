#include "tests/support/linkworld.h"

#include "server/core/random.h"

#include <QLoggingCategory>
#include <QTest>

using namespace usher;
using namespace usher::cluster;
using namespace usher::linktest;

namespace {

void introduce(const QList<LinkNode *> &nodes)
{
    for (LinkNode *node : nodes) {
        QList<LinkPeer> peers;
        for (const LinkNode *other : nodes) {
            if (other != node)
                peers.append(other->asPeer());
        }
        node->links->setPeers(peers);
    }
}

QJsonObject number(int n)
{
    return {{s("n"), n}};
}

} // namespace

/// Links over real sockets of this machine.
class NodeLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(s("server.*=false")); }

    void links_whenNodesBelongTogether_thenComeUpAndCarry_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"plain", "key", "certificate"})
            QTest::newRow(kind) << s(kind);
    }
    void links_whenNodesBelongTogether_thenComeUpAndCarry()
    {
        QFETCH(QString, kind);
        LinkWorld world;
        const auto options = [&](const QString &node) {
            return kind == s("plain") ? world.plain(node)
                : kind == s("key")    ? world.withKey(node)
                                      : world.withCertificate(node, node);
        };
        LinkNode a(world, options(s("a"))), b(world, options(s("b"))), c(world, options(s("c")));
        for (LinkNode *node : {&a, &b, &c})
            QCOMPARE(node->start(), QString());
        introduce({&a, &b, &c});
        QVERIFY(world.eventually([&] {
            return a.hasLink(s("b")) && a.hasLink(s("c")) && b.hasLink(s("a")) && b.hasLink(s("c"))
                && c.hasLink(s("a")) && c.hasLink(s("b"));
        }));
        a.links->send(s("b"), s("t"), number(1));
        b.links->send(s("a"), s("t"), number(2));
        c.links->send(s("a"), s("of a newer release"), number(3));
        c.links->broadcast(s("t"), number(4));
        QVERIFY(world.eventually([&] { return a.heard.size() == 2 && b.heard.size() == 2; }));
        a.heard.sort();
        b.heard.sort();
        QCOMPARE(a.heard, (QStringList{s("b:2"), s("c:4")}));
        QCOMPARE(b.heard, (QStringList{s("a:1"), s("c:4")}));
        QVERIFY(c.heard.isEmpty());
        QVERIFY(world.eventually([&] { return a.stateOf(s("b")).roundTripMs > 0; }));
        const LinkState state = a.stateOf(s("c"));
        QCOMPARE(state.messagesIn, 2U);
        QCOMPARE(state.messagesOut, 0U);
        QVERIFY(state.bytesIn > 0 && state.bytesOut > 0 && state.sinceMs > 0);
        QCOMPARE(state.dropped, 0U);
        a.changes.sort();
        QCOMPARE(a.changes, (QStringList{s("+b"), s("+c")}));
    }

    void message_whenItIsTooLargeOrNobodyIsThere_thenIsDroppedAndCounted()
    {
        LinkWorld world;
        LinkNode a(world, world.withKey(s("a"))), b(world, world.withKey(s("b")));
        QCOMPARE(a.start(), QString());
        QCOMPARE(b.start(), QString());
        a.links->setPeers({{s("b"), {}, true}});
        a.links->send(s("b"), s("t"), number(1));
        a.links->send(s("nobody"), s("t"), number(1));
        QCOMPARE(a.stateOf(s("b")).dropped, 1U);
        introduce({&a, &b});
        QVERIFY(world.eventually([&] { return a.hasLink(s("b")); }));
        const auto sized = [](qsizetype bytes) { // {"b":{"n":"..."},"t":"t"}
            return QJsonObject{{s("n"), QString(bytes - 22, u'x')}};
        };
        a.links->send(s("b"), s("t"), sized(NodeLinks::maxMessageBytes + 1));
        QCOMPARE(a.stateOf(s("b")).dropped, 2U);
        a.links->send(s("b"), s("t"), sized(NodeLinks::maxMessageBytes));
        QVERIFY(world.eventually([&] { return b.heard.size() == 1; }));
        QCOMPARE(a.stateOf(s("b")).dropped, 2U);
    }

    void link_whenTheOtherSideDoesNotBelongHere_thenNoneAndTroubleIsTold_data()
    {
        QTest::addColumn<QString>("which");
        QTest::addColumn<QString>("reason");
        QTest::newRow("key") << s("key") << s("another key");
        QTest::newRow("cluster") << s("cluster") << s("");
        QTest::newRow("cluster, certificates") << s("cluster, certificates") << s("belong to the cluster");
        QTest::newRow("name") << s("name") << s("expected");
        QTest::newRow("name in the certificate") << s("certified name") << s("certificate is not that of");
        QTest::newRow("authority") << s("authority") << s("");
        QTest::newRow("expired") << s("expired") << s("not accepted");
        QTest::newRow("stranger") << s("stranger") << s("neither registered");
    }
    void link_whenTheOtherSideDoesNotBelongHere_thenNoneAndTroubleIsTold()
    {
        QFETCH(QString, which);
        QFETCH(QString, reason);
        LinkWorld world;
        world.file(s("another"), QByteArray(64, 'n'));
        const Identity other = Identity::make("other authority");
        LinkOptions ours = world.withKey(s("a"));
        LinkOptions theirs = world.withKey(s("b"));
        LinkPeer dialled{s("b"), {}, true};
        if (which == s("key")) {
            theirs = world.withKey(s("b"), "another");
        } else if (which == s("cluster")) {
            theirs.cluster = s("other");
        } else if (which == s("name")) {
            dialled.node = s("bb");
        } else if (which != s("stranger")) {
            ours = world.withCertificate(s("a"), s("a"));
            theirs = world.withCertificate(
                s("b"), s("b"), which == s("authority") ? &other : nullptr, which == s("expired"));
            if (which == s("cluster, certificates"))
                theirs.cluster = s("other");
            if (which == s("certified name"))
                dialled.node = s("bb");
        }
        LinkNode a(world, ours), b(world, theirs);
        QCOMPARE(a.start(), QString());
        QCOMPARE(b.start(), QString());
        dialled.address = b.links->address();
        a.links->setPeers({dialled});
        if (which != s("stranger"))
            b.links->setPeers({a.asPeer()});
        QVERIFY(world.eventually([&] { return a.troubles.contains(dialled.node); }));
        QVERIFY2(a.troubles[dialled.node].contains(reason), qPrintable(a.troubles[dialled.node]));
        QVERIFY(!a.hasLink(dialled.node));
        QVERIFY(!b.hasLink(s("a")));
        QVERIFY(a.changes.isEmpty() && b.changes.isEmpty());
    }

    void trouble_whenTheKeyIsCorrected_thenIsOver()
    {
        LinkWorld world;
        world.file(s("another"), QByteArray(64, 'n'));
        LinkNode a(world, world.withKey(s("a"), "another")), b(world, world.withKey(s("b")));
        QCOMPARE(a.start(), QString());
        QCOMPARE(b.start(), QString());
        introduce({&a, &b});
        QVERIFY(world.eventually(
            [&] { return a.troubles.contains(s("b")) && b.troubles.contains(s("incoming")); }));
        QVERIFY2(b.troubles[s("incoming")].contains(s("127.0.0.1")), qPrintable(b.troubles[s("incoming")]));
        world.file(s("another"), QByteArray(64, 'k'));
        QVERIFY(a.links->reloadCredentials());
        QVERIFY(world.eventually([&] { return a.hasLink(s("b")) && b.hasLink(s("a")); }));
        QVERIFY(a.troubles.isEmpty());
        QVERIFY(world.eventually([&] { return b.troubles.isEmpty(); }));
        // What cannot be read changes nothing.
        world.file(s("another"), "short");
        QVERIFY(!a.links->reloadCredentials());
        QVERIFY(a.hasLink(s("b")));
    }

    void listener_whenItCannotBeSecuredOrBound_thenIsRefusedAndWhatStoodStands()
    {
        LinkWorld world;
        LinkNode a(world, world.withKey(s("a")));
        QCOMPARE(a.start(), QString());
        const QString before = a.links->boundAddress();
        LinkOptions next = a.options;
        next.listen = s("127.0.0.1:0");
        next.keyFile += s(".not");
        QVERIFY(!a.links->apply(next));
        LinkNode b(world, world.withKey(s("b")));
        b.options.listen = before;
        QVERIFY2(b.start().contains(s("cluster/listen")), qPrintable(b.start()));
        QCOMPARE(a.links->boundAddress(), before);
        next = a.options;
        next.listen.clear();
        QVERIFY(a.links->apply(next));
        QCOMPARE(a.links->boundAddress(), QString());
        QCOMPARE(a.links->address(), QString());
        QCOMPARE(b.start(), QString());
    }

    void dialler_whenPlainAndTheAddressIsNotLoopback_thenDoesNotConnect()
    {
        LinkWorld world;
        LinkNode a(world, world.plain(s("a")));
        QCOMPARE(a.start(), QString());
        a.links->setPeers({{s("b"), s("192.0.2.1:7000"), true}});
        QVERIFY(world.eventually([&] { return a.troubles.value(s("b")).contains(s("loopback")); }));
    }

    void address_whenAdvertised_thenIsTheOneOthersCanReach()
    {
        LinkWorld world;
        LinkNode a(world, world.withKey(s("a")));
        a.options.listen = s("0.0.0.0:0");
        a.options.host = s("node-a.example");
        QCOMPARE(a.start(), QString());
        QCOMPARE(a.links->address(), s("node-a.example:") + QString::number(a.port()));
        a.options.host.clear();
        QVERIFY(a.links->apply(a.options));
        QVERIFY(!a.links->address().startsWith(s("0.0.0.0")));
        a.options.address = s("10.1.2.3:4567");
        QVERIFY(a.links->apply(a.options));
        QCOMPARE(a.links->address(), s("10.1.2.3:4567"));
    }

    // --- connections that end and begin

    void link_whenTheOtherNodeStartsAgain_thenIsLostAndComesBack()
    {
        LinkWorld world;
        LinkNode a(world, world.withKey(s("a")));
        auto b = std::make_unique<LinkNode>(world, world.withKey(s("b")));
        QCOMPARE(a.start(), QString());
        QCOMPARE(b->start(), QString());
        introduce({&a, b.get()});
        QVERIFY(world.eventually([&] { return a.hasLink(s("b")); }));
        LinkOptions same = b->options;
        same.listen = b->links->boundAddress();
        b.reset();
        QVERIFY(world.eventually([&] { return !a.hasLink(s("b")); }));
        b = std::make_unique<LinkNode>(world, same);
        QCOMPARE(b->start(), QString());
        b->links->setPeers({a.asPeer()});
        QVERIFY(world.eventually([&] { return a.hasLink(s("b")) && b->hasLink(s("a")); }));
        QCOMPARE(a.changes, (QStringList{s("+b"), s("-b"), s("+b")}));
        a.links->send(s("b"), s("t"), number(1));
        QVERIFY(world.eventually([&] { return b->heard == QStringList{s("a:1")}; }));
    }

    void link_whenTheNodeLeavesOrMoves_thenIsFollowed()
    {
        LinkWorld world;
        LinkNode a(world, world.withKey(s("a"))), b(world, world.withKey(s("b")));
        QCOMPARE(a.start(), QString());
        QCOMPARE(b.start(), QString());
        introduce({&a, &b});
        QVERIFY(world.eventually([&] { return a.hasLink(s("b")) && b.hasLink(s("a")); }));
        b.links->setPeers({});
        QVERIFY(world.eventually([&] { return !a.hasLink(s("b")); }));
        QVERIFY(b.links->peers().isEmpty());
        b.options.listen = s("127.0.0.1:0");
        b.options.cluster = s("c2");
        a.options.cluster = s("c2");
        QVERIFY(a.links->apply(a.options));
        LinkOptions moved = b.options;
        moved.listen = s("[::1]:0");
        QVERIFY(b.links->apply(moved));
        introduce({&a, &b});
        QVERIFY(world.eventually([&] { return a.hasLink(s("b")) && b.hasLink(s("a")); }));
        a.links->setPeers({{s("b"), b.links->address(), false}});
        QVERIFY(a.hasLink(s("b"))); // a lease that lapses is no reason to hang up
    }

    void link_whenTheSamePeerComesTwice_thenTheNewerOneCounts()
    {
        LinkWorld world;
        LinkNode b(world, world.plain(s("b")));
        QCOMPARE(b.start(), QString());
        b.links->setPeers({{s("a"), {}, true}, {s("c"), {}, true}});
        RawPeer first(world, b.port());
        first.greet("a");
        QVERIFY(first.hears("\"node\":\"b\""));
        QVERIFY(b.hasLink(s("a")));
        RawPeer second(world, b.port());
        second.greet("a");
        QVERIFY(second.hears("\"node\":\"b\""));
        QVERIFY(first.isClosed());
        QVERIFY(b.hasLink(s("a")));
        QCOMPARE(b.changes, (QStringList{s("+a"), s("-a"), s("+a")}));
        second.say(linkFrame({{s("t"), s("t")}, {s("b"), number(5)}, {s("more"), true}}));
        second.say(linkFrame({{s("what a newer release says"), 1}}));
        QVERIFY(world.eventually([&] { return b.heard == QStringList{s("a:5")}; }));
        // c has to wait for b to dial.
        RawPeer wrongWay(world, b.port());
        wrongWay.greet("c");
        QVERIFY(wrongWay.hears("\"refused\":\"between b and c"));
        QVERIFY(wrongWay.isClosed());
        RawPeer self(world, b.port());
        self.greet("b");
        QVERIFY(self.hears("my own name"));
    }

    void link_whenTheOtherSideNeitherReadsNorAnswers_thenMemoryIsBoundedAndItEnds()
    {
        LinkWorld world;
        LinkLimits limits = quick();
        limits.pingPeriod = 300ms;
        LinkNode b(world, world.plain(s("b")), limits);
        QCOMPARE(b.start(), QString());
        b.links->setPeers({{s("a"), {}, true}});
        RawPeer stalled(world, b.port());
        stalled.greet("a");
        QVERIFY(world.eventually([&] { return b.hasLink(s("a")); }));
        const QJsonObject large{{s("n"), QString(100000, u'x')}};
        for (int i = 0; i < 200; ++i) // 20 MB
            b.links->send(s("a"), s("t"), large);
        const LinkState state = b.stateOf(s("a"));
        QVERIFY2(state.dropped > 100 && state.messagesOut < 60, qPrintable(QString::number(state.dropped)));
        QVERIFY(state.messagesOut >= 40); // what may wait does
        QVERIFY(world.eventually([&] { return !b.hasLink(s("a")); }));
        const QElapsedTimer since = [] {
            QElapsedTimer timer;
            timer.start();
            return timer;
        }();
        for (int i = 0; i < 10000; ++i)
            b.links->send(s("a"), s("t"), number(i));
        QVERIFY(since.elapsed() < 5000);
        QCOMPARE(b.stateOf(s("a")).dropped, state.dropped + 10000);
    }

    void link_whenTheOtherSidePingsWithoutReading_thenPongsDoNotPileUp()
    {
        LinkWorld world;
        LinkNode b(world, world.plain(s("b")));
        QCOMPARE(b.start(), QString());
        b.links->setPeers({{s("a"), {}, true}});
        RawPeer peer(world, b.port());
        peer.greet("a");
        QVERIFY(world.eventually([&] { return b.hasLink(s("a")); }));
        for (int i = 0; i < 100 && b.hasLink(s("a")); ++i) {
            QByteArray pings;
            for (int n = 0; n < 500; ++n)
                pings += linkFrame({{s("ping"), n}});
            peer.say(pings);
            world.context.restart();
            world.context.run_one_for(1ms);
        }
        QVERIFY(world.eventually([&] { return !b.hasLink(s("a")); })); // it answered no ping of ours
    }

    // --- strangers

    void stranger_whenHeProvesNothingInTime_thenIsCutOff_data()
    {
        QTest::addColumn<bool>("isKey");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("nothing, plain") << false << QByteArray();
        QTest::newRow("half a frame") << false << QByteArray("\0\0\1", 3);
        QTest::newRow("nothing, key") << true << QByteArray();
        QTest::newRow("half a hello") << true << QByteArray("\x16\x03\x01\x02\x00\x01", 6);
    }
    void stranger_whenHeProvesNothingInTime_thenIsCutOff()
    {
        QFETCH(bool, isKey);
        QFETCH(QByteArray, says);
        LinkWorld world;
        LinkNode b(world, isKey ? world.withKey(s("b")) : world.plain(s("b")));
        QCOMPARE(b.start(), QString());
        RawPeer stranger(world, b.port());
        stranger.say(says);
        QElapsedTimer since;
        since.start();
        QVERIFY(stranger.isClosed());
        QVERIFY2(
            since.elapsed() > 300 && since.elapsed() < 5000, qPrintable(QString::number(since.elapsed())));
    }

    void strangers_whenTheyAreMany_thenAreTurnedAwayAndOthersGetIn()
    {
        LinkWorld world;
        LinkLimits limits = quick();
        limits.pendingHandshakes = 8;
        LinkNode b(world, world.withKey(s("b")), limits);
        QCOMPARE(b.start(), QString());
        std::vector<std::unique_ptr<RawPeer>> strangers;
        for (int i = 0; i < 30; ++i)
            strangers.push_back(std::make_unique<RawPeer>(world, b.port()));
        QVERIFY(world.eventually([&] { return b.links->turnedAway() == 22; }));
        strangers.clear();
        LinkNode a(world, world.withKey(s("a")));
        QCOMPARE(a.start(), QString());
        introduce({&a, &b});
        QVERIFY(world.eventually([&] { return b.hasLink(s("a")); }));

        limits = quick();
        limits.handshakesPerSecond = 0.001;
        limits.handshakeBurst = 3;
        LinkNode c(world, world.withKey(s("c")), limits);
        QCOMPARE(c.start(), QString());
        for (int i = 0; i < 10; ++i)
            RawPeer stranger(world, c.port());
        QVERIFY(world.eventually([&] { return c.links->turnedAway() == 7; }));
    }

    void garbage_whenItComesBeforeOrAfterTheGreeting_thenEndsThatConnectionOnly()
    {
        LinkWorld world;
        SeededRandom random(3);
        LinkNode plain(world, world.plain(s("b"))), key(world, world.withKey(s("b"))),
            certificate(world, world.withCertificate(s("b"), s("b")));
        LinkNode a(world, world.plain(s("aa")));
        for (LinkNode *node : {&plain, &key, &certificate, &a}) {
            QCOMPARE(node->start(), QString());
            node->links->setPeers({{s("a"), {}, true}, {s("aa"), {}, true}});
        }
        a.links->setPeers({plain.asPeer()});
        QVERIFY(world.eventually([&] { return plain.hasLink(s("aa")); }));
        for (int round = 0; round < 60; ++round) {
            LinkNode *node = QList<LinkNode *>{&plain, &key, &certificate}.at(round % 3);
            RawPeer peer(world, node->port());
            const bool isGreeting = node == &plain && random.below(2) == 1;
            if (isGreeting)
                peer.greet("a");
            QByteArray garbage = random.bytes(static_cast<int>(1 + random.below(3000)));
            if (random.below(3) == 0)
                garbage.prepend(QByteArray("\x16\x03\x01\x01\x00", 5));
            else if (random.below(2))
                garbage.prepend(QByteArray("\0\0\0\x10", 4));
            else
                garbage[0] = '\x7f';
            peer.say(garbage);
            QVERIFY(peer.isClosed());
        }
        QVERIFY(plain.hasLink(s("aa")));
        a.links->send(s("b"), s("t"), number(9));
        QVERIFY(world.eventually([&] { return plain.heard == QStringList{s("aa:9")}; }));
        QVERIFY(world.eventually([&] { return !plain.hasLink(s("a")); }));
    }
};

QTEST_GUILESS_MAIN(NodeLinksTest)
#include "tst_nodelinks.moc"
