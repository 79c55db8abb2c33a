#include "tests/api/httptlsclient.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QtEndian>

using namespace usher;
using namespace usher::http;
using namespace usher::http::test;
using namespace std::chrono_literals;

namespace {

enum Opcode { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

struct Frame
{
    int opcode = -1; ///< -1: the connection ended
    bool fin = true;
    bool masked = false;
    QByteArray payload;

    quint16 closeCode() const
    {
        return payload.size() < 2 ? 0 : qFromBigEndian<quint16>(payload.constData());
    }
};

QByteArray frame(int opcode, const QByteArray &payload, bool fin = true, bool masked = true, int reserved = 0)
{
    QByteArray bytes;
    bytes += static_cast<char>((fin ? 0x80 : 0) | reserved | opcode);
    const int mask = masked ? 0x80 : 0;
    if (payload.size() < 126) {
        bytes += static_cast<char>(mask | payload.size());
    } else {
        const bool wide = payload.size() > 65535;
        bytes += static_cast<char>(mask | (wide ? 127 : 126));
        for (int shift = wide ? 56 : 8; shift >= 0; shift -= 8)
            bytes += static_cast<char>(static_cast<quint64>(payload.size()) >> shift);
    }
    if (!masked)
        return bytes + payload;
    const QByteArray key("\x01\x23\x45\x67", 4);
    bytes += key;
    for (qsizetype i = 0; i < payload.size(); ++i)
        bytes += static_cast<char>(payload[i] ^ key[i % 4]);
    return bytes;
}

QByteArray closeFrame(quint16 code)
{
    char bytes[2];
    qToBigEndian(code, bytes);
    return frame(Close, QByteArray(bytes, 2));
}

QByteArray upgradeRequest(const QByteArray &path = "/admin/channel", const QByteArray &more = {},
    const QByteArray &version = "13", const QByteArray &key = "dGhlIHNhbXBsZSBub25jZQ==")
{
    return "GET " + path
        + " HTTP/1.1\r\nHost: h:1\r\nUpgrade: WebSocket\r\nConnection: keep-alive, "
          "Upgrade\r\nSec-WebSocket-Version: "
        + version + "\r\nSec-WebSocket-Key: " + key + "\r\n" + more + "\r\n";
}

Frame nextFrame(Client &client)
{
    const QByteArray head = client.receive(2);
    if (head.size() < 2)
        return {};
    Frame result;
    result.fin = head[0] & 0x80;
    result.opcode = head[0] & 0x0f;
    result.masked = head[1] & 0x80;
    qsizetype size = head[1] & 0x7f;
    if (size == 126)
        size = qFromBigEndian<quint16>(client.receive(2).constData());
    else if (size == 127)
        size = static_cast<qsizetype>(qFromBigEndian<quint64>(client.receive(8).constData()));
    result.payload = client.receive(size);
    return result;
}

/// An endpoint that echoes, and what became of its sockets. Core thread.
struct Endpoint
{
    std::vector<std::shared_ptr<WebSocket>> sockets;
    std::vector<QByteArray> texts;
    std::vector<Request> requests;
    int closed = 0;
    bool echoes = true;

    WebSocketEndpoint description(const char *path = "/admin/channel",
        Zones zones = static_cast<Zones>(Zone::Admin), qsizetype maxMessageBytes = 1024 * 1024)
    {
        return {
            path, zones, maxMessageBytes, [this](const Request &request, std::shared_ptr<WebSocket> socket) {
                requests.push_back(request);
                sockets.push_back(socket);
                WebSocketHandlers handlers;
                handlers.onText = [this, socket](const QByteArray &text) {
                    texts.push_back(text);
                    if (echoes)
                        socket->send(std::make_shared<const QByteArray>(text));
                };
                handlers.onClosed = [this, socket] { ++closed; };
                return handlers;
            }};
    }
};

QList<ListenerConfig> listeners()
{
    return {listener(QStringLiteral("admin"), Zone::Admin), listener(QStringLiteral("public"), Zone::Public)};
}

} // namespace

/// WebSockets as a client sees them, byte for byte.
class HttpWebSocketTest : public QObject
{
    Q_OBJECT

    static bool open(Client &client, const QByteArray &request = upgradeRequest())
    {
        client.send(request);
        const Reply reply = client.reply();
        return reply.status == 101 && reply.headers.value("upgrade").toLower() == "websocket"
            && reply.headers.value("sec-websocket-accept") == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="
            && !reply.headers.contains("sec-websocket-extensions");
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<int>("threads");
        QTest::newRow("sockets on the core thread") << 0;
        QTest::newRow("two edge threads") << 2;
    }

    void initTestCase() { watchLog(); }
    void cleanup() { QCOMPARE(severeMessages.load(), 0); }

    void messages_whenOpen_thenGoBothWaysUnchanged()
    {
        QFETCH_GLOBAL(int, threads);
        Endpoint endpoint;
        EdgeFixture f(threads, {}, {endpoint.description()}, listeners());
        Client client(f.port("admin"));
        QVERIFY(open(client,
            upgradeRequest("/admin/channel?x=1", "Sec-WebSocket-Extensions: permessage-deflate\r\n")));
        for (const qsizetype size : {qsizetype(0), qsizetype(1), qsizetype(125), qsizetype(126),
                 qsizetype(65535), qsizetype(65536), qsizetype(500000)}) {
            client.send(frame(Text, QByteArray(size, 'a')));
            const Frame answer = nextFrame(client);
            QCOMPARE(answer.opcode, int(Text));
            QVERIFY(answer.fin && !answer.masked);
            QCOMPARE(answer.payload, QByteArray(size, 'a'));
        }
        // Fragments with a ping in between are one message.
        client.send(frame(Text, "one ", false) + frame(Ping, "?") + frame(Continuation, "two", true));
        QCOMPARE(nextFrame(client).payload, QByteArray("?"));
        QCOMPARE(nextFrame(client).payload, QByteArray("one two"));
        f.onCore([&] {
            QCOMPARE(endpoint.requests.size(), size_t(1));
            QCOMPARE(endpoint.requests[0].query, QByteArray("x=1"));
            QCOMPARE(endpoint.requests[0].zone, Zone::Admin);
            QCOMPARE(f.edge->statistics().zones[zoneIndex(Zone::Admin)].openWebSockets, 1);
            QCOMPARE(f.edge->statistics().webSocketMessagesIn, 8ULL);
        });
        QVERIFY(eventually(
            [&] { return f.fromCore<qsizetype>([&] { return endpoint.sockets[0]->queuedBytes(); }) == 0; }));
        client.send(closeFrame(1000));
        QCOMPARE(nextFrame(client).closeCode(), 1000);
        QVERIFY(client.isClosed()); // the server goes first
        QVERIFY(eventually([&] {
            return f.fromCore<int>([&] { return endpoint.closed; }) == 1 && f.openConnections() == 0;
        }));
        QCOMPARE(f.statistics().zones[zoneIndex(Zone::Admin)].openWebSockets, 0);
    }

    void upgrade_whenRequestDoesNotFit_thenRefusedWithAnAnswer_data()
    {
        QTest::addColumn<QByteArray>("listener");
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const auto row
            = [](const char *name, const QByteArray &request, int status, const char *at = "admin") {
                  QTest::newRow(name) << QByteArray(at) << request << status;
              };
        row("other path", upgradeRequest("/constant"), 404);
        row("other zone", upgradeRequest(), 404, "public");
        row("other version", upgradeRequest("/admin/channel", {}, "8"), 426);
        row("short key", upgradeRequest("/admin/channel", {}, "13", "c2hvcnQ="), 400);
        row("key not base64", upgradeRequest("/admin/channel", {}, "13", "dGhlIHNhbXBsZSBub25j*Q=="), 400);
        row("no key",
            "GET /admin/channel HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: "
            "upgrade\r\nSec-WebSocket-Version: 13\r\n\r\n",
            400);
        row("foreign origin", upgradeRequest("/admin/channel", "Origin: https://evil.example\r\n"), 403);
        row("origin of no site", upgradeRequest("/admin/channel", "Origin: null\r\n"), 403);
        row("listed origin, but admin", upgradeRequest("/admin/channel", "Origin: https://shop.example\r\n"),
            403);
        row("own origin", upgradeRequest("/admin/channel", "Origin: http://h:1\r\n"), 101);
        row("listed origin", upgradeRequest("/visitors", "Origin: https://shop.example\r\n"), 101, "public");
        row("foreign origin, public", upgradeRequest("/visitors", "Origin: https://evil.example\r\n"), 403,
            "public");
        row("POST",
            "POST /admin/channel HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: "
            "upgrade\r\nSec-WebSocket-Version: 13\r\n"
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
            400);
        row("no upgrade", "GET /admin/channel HTTP/1.1\r\nHost: h\r\n\r\n", 404);
        row("other protocol is ignored",
            "GET /constant HTTP/1.1\r\nHost: h\r\nUpgrade: h2c\r\nConnection: upgrade\r\n\r\n", 200,
            "public");
        row("HTTP/1.0 is no upgrade",
            "GET /constant HTTP/1.0\r\nHost: h\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n", 200,
            "public");
        row("frames before the answer", upgradeRequest() + frame(Text, "x"), 400);
    }
    void upgrade_whenRequestDoesNotFit_thenRefusedWithAnAnswer()
    {
        QFETCH_GLOBAL(int, threads);
        QFETCH(QByteArray, listener);
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        Endpoint endpoint;
        EdgeFixture f(threads, {},
            {endpoint.description(), endpoint.description("/visitors", static_cast<Zones>(Zone::Public))},
            listeners());
        f.onCore([&] {
            EdgeSettings settings;
            settings.webSocketOrigins = *OriginList::parse({QStringLiteral("https://shop.example")});
            f.edge->applySettings(settings);
        });
        Client client(f.port(listener.constData()));
        client.send(request);
        const Reply reply = client.reply();
        QCOMPARE(reply.status, status);
        if (status == 426)
            QCOMPARE(reply.headers.value("sec-websocket-version"), QByteArray("13"));
        if (status != 101)
            QCOMPARE(f.fromCore<int>([&] { return static_cast<int>(endpoint.sockets.size()); }), 0);
    }

    void upgrade_whenLimitIsReached_then503UntilOneCloses()
    {
        QFETCH_GLOBAL(int, threads);
        Endpoint endpoint;
        EdgeLimits limits;
        limits.maxWebSockets = 1;
        EdgeFixture f(threads, limits, {endpoint.description()}, listeners());
        Client first(f.port("admin")), second(f.port("admin"));
        QVERIFY(open(first));
        second.send(upgradeRequest());
        QCOMPARE(second.reply().status, 503);
        first.close();
        QVERIFY(eventually([&] { return f.openConnections() == 1; }));
        QVERIFY(open(second)); // the same connection may try again
    }

    void protocolError_whenSent_thenClosedWithTheRightCode_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::newRow("unmasked") << frame(Text, "hello", true, false) << 1002;
        QTest::newRow("reserved bit") << frame(Text, "hello", true, true, 0x40) << 1002;
        QTest::newRow("reserved opcode") << frame(3, "x") << 1002;
        QTest::newRow("continuation of nothing") << frame(Continuation, "x") << 1002;
        QTest::newRow("fragmented ping") << frame(Ping, "x", false) << 1002;
        QTest::newRow("long ping") << frame(Ping, QByteArray(126, 'x')) << 1002;
        QTest::newRow("text inside text") << frame(Text, "a", false) + frame(Text, "b") << 1002;
        QTest::newRow("close code 1005") << closeFrame(1005) << 1002;
        QTest::newRow("close with one byte") << frame(Close, "x") << 1002;
        QTest::newRow("binary") << frame(Binary, "x") << 1003;
        QTest::newRow("not UTF-8") << frame(Text, "\xc3\x28") << 1007;
        QTest::newRow("UTF-8 cut off") << frame(Text, "\xe2\x82") << 1007;
        QTest::newRow("too large") << frame(Text, QByteArray(1001, 'a')) << 1009;
        QTest::newRow("too large in pieces")
            << frame(Text, QByteArray(600, 'a'), false) + frame(Continuation, QByteArray(401, 'a')) << 1009;
    }
    void protocolError_whenSent_thenClosedWithTheRightCode()
    {
        QFETCH_GLOBAL(int, threads);
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        Endpoint endpoint;
        EdgeFixture f(threads, {},
            {endpoint.description("/admin/channel", static_cast<Zones>(Zone::Admin), 1000)}, listeners());
        Client client(f.port("admin"));
        QVERIFY(open(client));
        client.send(frame(Text, QByteArray(1000, 'a'))); // at the limit
        QCOMPARE(nextFrame(client).payload.size(), 1000);
        client.send(bytes);
        const Frame answer = nextFrame(client);
        QCOMPARE(answer.opcode, int(Close));
        QCOMPARE(answer.closeCode(), code);
        client.send(closeFrame(1000));
        client.finishSending();
        QVERIFY(client.isClosed());
        QVERIFY(eventually([&] { return f.fromCore<int>([&] { return endpoint.closed; }) == 1; }));
        QCOMPARE(f.fromCore<int>([&] { return static_cast<int>(endpoint.texts.size()); }), 1);
    }

    void pings_whenFewAnsweredAndWhenMany_then1008()
    {
        QFETCH_GLOBAL(int, threads);
        Endpoint endpoint;
        EdgeFixture f(threads, {}, {endpoint.description()}, listeners());
        Client client(f.port("admin"));
        QVERIFY(open(client));
        for (int i = 0; i < 5; ++i) {
            client.send(frame(Ping, QByteArray::number(i)));
            const Frame pong = nextFrame(client);
            QCOMPARE(pong.opcode, int(Pong));
            QCOMPARE(pong.payload, QByteArray::number(i));
        }
        client.send(frame(Ping, "x").repeated(1000));
        Frame last;
        int pongs = 0;
        while ((last = nextFrame(client)).opcode == Pong)
            ++pongs;
        QCOMPARE(last.opcode, int(Close));
        QCOMPARE(last.closeCode(), 1008);
        QVERIFY2(pongs < 200, qPrintable(QString::number(pongs)));
    }

    void pingFlood_whenClientDoesNotRead_thenItIsDroppedAndMemoryIsFreed()
    {
        QFETCH_GLOBAL(int, threads);
        Endpoint endpoint;
        EdgeLimits limits;
        limits.writeTimeout = 150ms;
        EdgeFixture f(threads, limits, {endpoint.description()}, listeners());
        Client flooding(f.port("admin"), false, 4096), other(f.port("admin"));
        QVERIFY(open(flooding));
        QVERIFY(open(other));
        // Each ping asks for as many bytes back; nothing of them is read. The server stops reading, and then
        // ends it.
        const QByteArray ping = frame(Ping, QByteArray(125, 'p')).repeated(100);
        QVERIFY(eventually([&] {
            const ssize_t sent = ::send(flooding.descriptor(), ping.constData(),
                static_cast<size_t>(ping.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
            return f.fromCore<int>([&] { return endpoint.closed; }) == 1 || (sent < 0 && errno != EAGAIN);
        }));
        QVERIFY(eventually([&] { return f.openConnections() == 1; }));
        QVERIFY(f.statistics().bufferedBytes < 100000);
        other.send(frame(Text, "still here"));
        QCOMPARE(nextFrame(other).payload, QByteArray("still here"));
        other.close();
        QVERIFY(eventually([&] { return f.openConnections() == 0 && f.statistics().bufferedBytes == 0; }));
        QCOMPARE(f.fromCore<int>([&] { return endpoint.closed; }), 2);
    }

    void close_whenServerAsks_thenQueuedMessagesGoFirst()
    {
        QFETCH_GLOBAL(int, threads);
        Endpoint endpoint;
        EdgeFixture f(threads, {}, {endpoint.description()}, listeners());
        Client client(f.port("admin"));
        QVERIFY(open(client));
        QVERIFY(eventually([&] { return f.fromCore<bool>([&] { return endpoint.sockets.size() == 1; }); }));
        f.onCore([&] {
            for (int i = 0; i < 3; ++i)
                endpoint.sockets[0]->send(std::make_shared<const QByteArray>(QByteArray::number(i)));
            endpoint.sockets[0]->close(4001, "enough");
            endpoint.sockets[0]->send(std::make_shared<const QByteArray>("after the close"));
            endpoint.sockets[0]->close(4002, "again");
        });
        for (int i = 0; i < 3; ++i)
            QCOMPARE(nextFrame(client).payload, QByteArray::number(i));
        const Frame last = nextFrame(client);
        QCOMPARE(last.closeCode(), 4001);
        QCOMPARE(last.payload.mid(2), QByteArray("enough"));
        client.send(frame(Text, "too late") + closeFrame(4001));
        QVERIFY(client.isClosed());
        QVERIFY(eventually([&] { return f.fromCore<int>([&] { return endpoint.closed; }) == 1; }));
        QCOMPARE(f.fromCore<int>([&] { return static_cast<int>(endpoint.texts.size()); }), 0);
    }

    void close_whenClientNeverAnswers_thenDroppedAfterTheLimit()
    {
        QFETCH_GLOBAL(int, threads);
        Endpoint endpoint;
        EdgeLimits limits;
        limits.lingerTimeout = 200ms;
        EdgeFixture f(threads, limits, {endpoint.description()}, listeners());
        Client client(f.port("admin"));
        QVERIFY(open(client));
        QVERIFY(eventually([&] { return f.fromCore<bool>([&] { return endpoint.sockets.size() == 1; }); }));
        QElapsedTimer timer;
        timer.start();
        f.onCore([&] { endpoint.sockets[0]->close(1000, {}); });
        QCOMPARE(nextFrame(client).closeCode(), 1000);
        QVERIFY(client.isClosed());
        QVERIFY(timer.elapsed() >= 200);
        QVERIFY(eventually([&] { return f.fromCore<int>([&] { return endpoint.closed; }) == 1; }));
    }

    void slowReader_whenTooMuchIsQueued_then1013()
    {
        QFETCH_GLOBAL(int, threads);
        Endpoint endpoint;
        EdgeFixture f(threads, {}, {endpoint.description()}, listeners());
        Client client(f.port("admin"), false, 4096);
        QVERIFY(open(client));
        QVERIFY(eventually([&] { return f.fromCore<bool>([&] { return endpoint.sockets.size() == 1; }); }));
        const auto text = std::make_shared<const QByteArray>(QByteArray(100000, 'a'));
        f.onCore([&] {
            for (int i = 0; i < 100; ++i)
                endpoint.sockets[0]->send(text);
        });
        QVERIFY(eventually([&] {
            return f.fromCore<qsizetype>([&] { return endpoint.sockets[0]->queuedBytes(); }) <= 1200000;
        }));
        Frame last;
        int received = 0;
        while ((last = nextFrame(client)).opcode == Text)
            ++received;
        QCOMPARE(last.closeCode(), 1013);
        QVERIFY(received > 0 && received < 100);
        client.send(closeFrame(1013));
        QVERIFY(client.isClosed());
        QVERIFY(eventually([&] { return f.fromCore<int>([&] { return endpoint.closed; }) == 1; }));
        QCOMPARE(text.use_count(), 1);
    }

    void manyMessages_whenQueued_then1013ButOneLargeIsFine()
    {
        QFETCH_GLOBAL(int, threads);
        Endpoint endpoint;
        EdgeFixture f(threads, {}, {endpoint.description()}, listeners());
        Client client(f.port("admin"), false, 4096);
        QVERIFY(open(client));
        QVERIFY(eventually([&] { return f.fromCore<bool>([&] { return endpoint.sockets.size() == 1; }); }));
        const auto large = std::make_shared<const QByteArray>(QByteArray(8000000, 'a'));
        f.onCore([&] { endpoint.sockets[0]->send(large); });
        // It is being written; now a thousand may wait behind it, and no more.
        const auto small = std::make_shared<const QByteArray>("b");
        f.onCore([&] {
            for (int i = 0; i < 1000; ++i)
                endpoint.sockets[0]->send(small);
        });
        QVERIFY(eventually([&] {
            return f.fromCore<qsizetype>([&] { return endpoint.sockets[0]->queuedBytes(); }) == 8001000;
        }));
        f.onCore([&] { endpoint.sockets[0]->send(small); });
        QCOMPARE(nextFrame(client).payload.size(), 8000000);
        QCOMPARE(nextFrame(client).closeCode(), 1013);
    }

    void fanOut_whenOneMessageGoesToMany_thenItIsShared()
    {
        QFETCH_GLOBAL(int, threads);
        Endpoint endpoint;
        EdgeFixture f(threads, {}, {endpoint.description()}, listeners());
        std::vector<std::unique_ptr<Client>> clients;
        for (int i = 0; i < 20; ++i) {
            clients.push_back(std::make_unique<Client>(f.port("admin")));
            QVERIFY(open(*clients.back()));
        }
        QVERIFY(eventually([&] { return f.fromCore<bool>([&] { return endpoint.sockets.size() == 20; }); }));
        auto text = std::make_shared<const QByteArray>("to all");
        f.onCore([&] {
            for (const auto &socket : endpoint.sockets)
                socket->send(text);
        });
        for (const auto &client : clients)
            QCOMPARE(nextFrame(*client).payload, QByteArray("to all"));
        QVERIFY(eventually([&] { return text.use_count() == 1; }));
    }

    void idle_whenClientIsSilent_thenPingedAndThenDropped()
    {
        QFETCH_GLOBAL(int, threads);
        Endpoint endpoint;
        EdgeLimits limits;
        limits.webSocketIdleTimeout = 300ms;
        EdgeFixture f(threads, limits, {endpoint.description()}, listeners());
        Client silent(f.port("admin")), alive(f.port("admin"));
        QVERIFY(open(silent));
        QVERIFY(open(alive));
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 700) {
            const Frame ping = nextFrame(alive);
            QCOMPARE(ping.opcode, int(Ping));
            alive.send(frame(Pong, ping.payload));
        }
        QCOMPARE(nextFrame(silent).opcode, int(Ping));
        while (nextFrame(silent).opcode == Ping) { }
        QVERIFY(eventually([&] { return f.fromCore<int>([&] { return endpoint.closed; }) == 1; }));
    }

    void disconnect_whenClientVanishes_thenOnClosedIsCalledOnce()
    {
        QFETCH_GLOBAL(int, threads);
        Endpoint endpoint;
        EdgeFixture f(threads, {}, {endpoint.description()}, listeners());
        {
            Client client(f.port("admin"));
            QVERIFY(open(client));
            QVERIFY(
                eventually([&] { return f.fromCore<bool>([&] { return endpoint.sockets.size() == 1; }); }));
        }
        QVERIFY(eventually([&] { return f.fromCore<int>([&] { return endpoint.closed; }) == 1; }));
        f.onCore([&] {
            endpoint.sockets[0]->send(std::make_shared<const QByteArray>("x")); // ignored
            endpoint.sockets[0]->close(1000, {});
            QCOMPARE(endpoint.sockets[0]->queuedBytes(), 0);
            QCOMPARE(endpoint.closed, 1);
        });
    }

    void edgeClose_whenWebSocketsAreOpen_then1001()
    {
        QFETCH_GLOBAL(int, threads);
        Endpoint endpoint;
        EdgeFixture f(threads, {}, {endpoint.description()}, listeners());
        Client client(f.port("admin"));
        QVERIFY(open(client));
        QVERIFY(eventually([&] { return f.fromCore<bool>([&] { return endpoint.sockets.size() == 1; }); }));
        std::atomic<bool> closed = false;
        f.onCore([&] { f.edge->close(20s, [&] { closed = true; }); });
        QCOMPARE(nextFrame(client).closeCode(), 1001);
        client.send(closeFrame(1001));
        QVERIFY(client.isClosed());
        QVERIFY(eventually(
            [&] { return closed.load() && f.fromCore<int>([&] { return endpoint.closed; }) == 1; }));
    }

    void destructor_whenWebSocketsAreOpen_thenHandlesStayHarmless()
    {
        QFETCH_GLOBAL(int, threads);
        Endpoint endpoint;
        EdgeFixture f(threads, {}, {endpoint.description()}, listeners());
        Client client(f.port("admin"));
        QVERIFY(open(client));
        QVERIFY(eventually([&] { return f.fromCore<bool>([&] { return endpoint.sockets.size() == 1; }); }));
        f.onCore([&] {
            endpoint.sockets[0]->send(std::make_shared<const QByteArray>(QByteArray(100000, 'a')));
            f.edge.reset();
            endpoint.sockets[0]->send(std::make_shared<const QByteArray>("x"));
            endpoint.sockets[0]->close(1000, {});
        });
        QVERIFY(eventually([&] { return f.fromCore<int>([&] { return endpoint.closed; }) == 1; }));
        f.onCore([&] { endpoint.sockets.clear(); });
    }

    void garbage_whenSent_thenEveryConnectionEndsAndTheServerLives()
    {
        QFETCH_GLOBAL(int, threads);
        Endpoint endpoint;
        EdgeLimits limits;
        limits.lingerTimeout = 20ms;
        EdgeFixture f(threads, limits,
            {endpoint.description("/admin/channel", static_cast<Zones>(Zone::Admin), 2000)}, listeners());
        SeededRandom random(42);
        for (int round = 0; round < 150; ++round) {
            Client client(f.port("admin"));
            QVERIFY(open(client));
            for (int i = 0; i < 20; ++i) {
                QByteArray bytes = frame(static_cast<int>(random.below(16)),
                    random.bytes(static_cast<int>(random.below(130))), random.below(4) != 0,
                    random.below(16) != 0, random.below(16) == 0 ? 0x40 : 0);
                if (random.below(4) == 0)
                    bytes[static_cast<qsizetype>(random.below(static_cast<quint64>(bytes.size())))]
                        = static_cast<char>(random.below(256));
                if (!client.send(bytes))
                    break;
            }
            if (random.below(4) == 0)
                f.onCore([&] { endpoint.sockets.back()->close(1000, {}); });
            client.finishSending();
            client.receiveAll();
        }
        QVERIFY(eventually([&] { return f.openConnections() == 0; }));
        f.onCore([&] { QCOMPARE(endpoint.closed, static_cast<int>(endpoint.sockets.size())); });
        Client client(f.port("admin"));
        QVERIFY(open(client));
    }

    void tls_whenUpgraded_thenTheSameHolds()
    {
        QFETCH_GLOBAL(int, threads);
        signal(SIGPIPE, SIG_IGN); // the test's own client writes with write()
        QTemporaryDir folder;
        const Identity identity = Identity::make("server");
        ListenerConfig config = listener(QStringLiteral("admin"), Zone::Admin);
        config.certificate = writeFile(
            folder.filePath(QStringLiteral("s.pem")), identity.certificatePem() + identity.keyPem());
        Endpoint endpoint;
        EdgeFixture f(threads, {}, {endpoint.description()}, {config});
        TlsClient client(f.port("admin"));
        QVERIFY(open(client, upgradeRequest("/admin/channel", "Origin: https://h:1\r\n")));
        for (const qsizetype size : {qsizetype(10), qsizetype(20000), qsizetype(900000)}) {
            client.send(frame(Text, QByteArray(size, 'a')));
            QCOMPARE(nextFrame(client).payload.size(), size);
        }
        client.send(frame(Text, "x", true, false));
        QCOMPARE(nextFrame(client).closeCode(), 1002);
        client.close();
        QVERIFY(eventually([&] { return f.fromCore<int>([&] { return endpoint.closed; }) == 1; }));
    }
};

QTEST_APPLESS_MAIN(HttpWebSocketTest)
#include "tst_httpwebsocket.moc"
