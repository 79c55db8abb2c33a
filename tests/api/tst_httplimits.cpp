#include "tests/api/httpfixture.h"

#include <QFile>

using namespace usher;
using namespace usher::http;
using namespace usher::http::test;
using namespace std::chrono_literals;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool memoryIsOurs = false; // shadow memory and quarantine count as resident
#else
constexpr bool memoryIsOurs = true;
#endif

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly)
        ? file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE)
        : 0;
}

} // namespace

/// Slow clients and bounds, with timeouts so short that nothing has to wait for them.
class HttpLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<int>("threads");
        QTest::newRow("sockets on the core thread") << 0;
        QTest::newRow("two edge threads") << 2;
    }

    void initTestCase() { watchLog(); }
    void cleanup() { QCOMPARE(severeMessages.load(), 0); }

    void slowHeader_whenAByteComesNowAndThen_then408()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeLimits limits;
        limits.headerTimeout = 150ms;
        limits.idleTimeout = 60s;
        EdgeFixture f(threads, limits);
        Client client(f.port());
        QElapsedTimer timer;
        timer.start();
        const QByteArray bytes = "GET /constant HTTP/1.1\r\nX: " + QByteArray(100000, 'a');
        pollfd answer{client.descriptor(), POLLIN, 0};
        for (qsizetype sent = 0; sent < bytes.size() && ::poll(&answer, 1, 5) == 0; ++sent)
            client.send(bytes.mid(sent, 1));
        const Reply reply = client.reply();
        QCOMPARE(reply.status, 408);
        QCOMPARE(reply.headers.value("connection"), QByteArray("close"));
        QVERIFY(timer.elapsed() >= 150); // the bytes in between have not bought time
        QVERIFY(eventually([&] { return f.refusals(Refusal::HeaderTimeout) == 1; }));
        QCOMPARE(f.handledCount(), 0);
    }

    void slowHeader_whenConnectionWasUsedBefore_thenTheSameHolds()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeLimits limits;
        limits.headerTimeout = 100ms;
        EdgeFixture f(threads, limits);
        Client client(f.port());
        QCOMPARE(client.get("/constant").status, 200);
        client.send("G");
        QCOMPARE(client.reply().status, 408);
        client.finishSending();
        QVERIFY(client.isClosed());
    }

    void slowBody_whenItStallsOrTrickles_then408_data()
    {
        QTest::addColumn<bool>("trickles");
        QTest::addColumn<bool>("chunked");
        QTest::newRow("stalls") << false << false;
        QTest::newRow("trickles") << true << false;
        QTest::newRow("stalls in chunks") << false << true;
        QTest::newRow("trickles in chunks") << true << true;
    }
    void slowBody_whenItStallsOrTrickles_then408()
    {
        QFETCH_GLOBAL(int, threads);
        QFETCH(bool, trickles);
        QFETCH(bool, chunked);
        EdgeLimits limits;
        limits.bodyTimeout = 150ms;
        limits.minBodyRate = 10000;
        EdgeFixture f(threads, limits);
        Client client(f.port());
        client.send(QByteArray("POST /echo HTTP/1.1\r\nHost: h\r\n")
            + (chunked ? "Transfer-Encoding: chunked\r\n\r\n3\r\nab" : "Content-Length: 1000\r\n\r\nabc"));
        pollfd answer{client.descriptor(), POLLIN, 0};
        for (int i = 0; trickles && i < 900 && ::poll(&answer, 1, 5) == 0; ++i)
            client.send(chunked ? (i == 0 ? "c\r\n" : "1\r\nx\r\n") : "x");
        QCOMPARE(client.reply().status, 408);
        QVERIFY(eventually(
            [&] { return f.refusals(Refusal::BodyTimeout) == 1 && f.statistics().bufferedBytes == 0; }));
        QCOMPARE(f.handledCount(), 0);
    }

    void steadyBody_whenItIsFastEnough_thenItMayTakeLongerThanTheTimeout()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeLimits limits;
        limits.bodyTimeout = 200ms;
        limits.minBodyRate = 1000;
        EdgeFixture f(threads, limits);
        Client client(f.port());
        client.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 60000\r\n\r\n");
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 60; ++i) {
            client.send(QByteArray(1000, 'x'));
            ::poll(nullptr, 0, 7);
        }
        QCOMPARE(client.reply().status, 200);
        QVERIFY(timer.elapsed() > 200);
    }

    void idle_whenNothingComes_thenClosedWithoutAnAnswer()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeLimits limits;
        limits.idleTimeout = 100ms;
        limits.headerTimeout = 60s;
        EdgeFixture f(threads, limits);
        Client fresh(f.port()), used(f.port()), waiting(f.port());
        QCOMPARE(used.get("/constant").status, 200);
        waiting.send("GET /later?x HTTP/1.1\r\nHost: h\r\n\r\n");
        QCOMPARE(fresh.receiveAll(), QByteArray());
        QCOMPARE(used.receiveAll(), QByteArray());
        QVERIFY(eventually([&] { return f.openConnections() == 1; }));
        f.answer("x"); // a client that waits for its answer is not idle
        QCOMPARE(waiting.reply().status, 200);
    }

    void write_whenClientDoesNotRead_thenDroppedAndMemoryIsFreed()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeLimits limits;
        limits.writeTimeout = 150ms;
        EdgeFixture f(threads, limits);
        Client client(f.port(), false, 4096);
        client.send("GET /large?30000000 HTTP/1.1\r\nHost: h\r\n\r\n");
        QVERIFY(eventually([&] { return f.statistics().bufferedBytes > 1000000; }));
        QVERIFY(eventually([&] { return f.openConnections() == 0; }));
        QCOMPARE(f.statistics().bufferedBytes, 0);
        QCOMPARE(f.refusals(Refusal::WriteTimeout), 1ULL);
    }

    void write_whenClientReadsSlowly_thenItGetsEverything()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeLimits limits;
        limits.writeTimeout = 300ms;
        EdgeFixture f(threads, limits);
        Client client(f.port(), false, 65536);
        QElapsedTimer timer;
        timer.start();
        client.send(
            "GET /large?8000000 HTTP/1.1\r\nHost: h\r\n\r\nGET /constant HTTP/1.1\r\nHost: h\r\n\r\n");
        QByteArray received;
        while (received.size() < 8000000) {
            received += client.receive(200000);
            ::poll(nullptr, 0, 10);
        }
        QVERIFY(timer.elapsed() > 300);
        received += client.receive(8000000 + 1000 - received.size() > 0 ? 100 : 0);
        QVERIFY(received.startsWith("HTTP/1.1 200 OK\r\n"));
        client.finishSending();
        received += client.receiveAll();
        QCOMPARE(received.count('x'), 8000000 + 2); // and one in each "text/plain"
        QVERIFY(received.endsWith("\r\n\r\nconstant"));
    }

    void pipelinedAnswers_whenClientDoesNotRead_thenNoMoreRequestsAreTaken()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeFixture f(threads);
        Client client(f.port(), false, 4096);
        ::fcntl(client.descriptor(), F_SETFL, O_NONBLOCK);
        const QByteArray request = "GET /large?100000 HTTP/1.1\r\nHost: h\r\n\r\n";
        for (int i = 0; i < 1000; ++i) {
            if (!client.send(request))
                break;
        }
        QVERIFY(eventually([&] { return f.statistics().bufferedBytes > 0; }));
        int before = -1;
        QVERIFY(eventually([&] {
            ::poll(nullptr, 0, 50);
            return std::exchange(before, f.handledCount()) == f.handledCount();
        }));
        QVERIFY2(f.handledCount() < 200, qPrintable(QString::number(f.handledCount())));
        QVERIFY(f.statistics().bufferedBytes < 4000000);
    }

    void slowClients_whenThereAreMany_thenMemoryStaysBounded()
    {
        QFETCH_GLOBAL(int, threads);
        constexpr int count = 200;
        constexpr int limit = 1000000;
        EdgeLimits limits;
        limits.maxBufferedBytes = limit;
        limits.maxBodyBytes = 30000;
        EdgeFixture f(threads, limits);
        const QByteArray header = "POST /echo HTTP/1.1\r\nHost: h\r\nX: " + QByteArray(15000, 'a');
        const QByteArray body
            = "POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 30000\r\n\r\n" + QByteArray(20000, 'b');
        const qint64 before = residentBytes();
        std::vector<std::unique_ptr<Client>> clients;
        for (int i = 0; i < count; ++i) {
            clients.push_back(std::make_unique<Client>(f.port()));
            clients.back()->send(header);
            clients.push_back(std::make_unique<Client>(f.port()));
            clients.back()->send(body);
        }
        const quint64 expected
            = static_cast<quint64>(count) * static_cast<quint64>(header.size() + body.size());
        QVERIFY(eventually([&] { return f.statistics().bytesIn == expected; }));
        QVERIFY(f.statistics().bufferedBytes <= limit);
        QVERIFY(f.refusals(Refusal::NoMemory) > 0); // more was sent than may be kept
        // Kept: the unfinished headers, each at most at its limit and what growing in steps adds, and the
        // bodies.
        const qint64 grown = residentBytes() - before;
        QVERIFY2(!memoryIsOurs || grown < count * 4 * limits.maxHeaderBytes + 4 * limit,
            qPrintable(QString::number(grown)));
        QCOMPARE(Client(f.port("internal")).get("/constant").status, 200);
        clients.clear();
        QVERIFY(eventually([&] { return f.openConnections() == 0 && f.statistics().bufferedBytes == 0; }));
        QCOMPARE(f.handledCount(), 1);
    }

    void slowReaders_whenTheyHoldTooMuch_thenFurtherLargeAnswersAre503AndSmallOnesAreSent()
    {
        QFETCH_GLOBAL(int, threads);
        constexpr int limit = 20000000;
        EdgeLimits limits;
        limits.maxBufferedBytes = limit;
        EdgeFixture f(threads, limits);
        std::vector<std::unique_ptr<Client>> readers;
        for (int i = 0; i < 10; ++i) {
            readers.push_back(std::make_unique<Client>(f.port(), false, 4096));
            readers.back()->send("GET /large?8000000 HTTP/1.1\r\nHost: h\r\n\r\n");
        }
        QVERIFY(eventually([&] { return f.handledCount() == 10 && f.refusals(Refusal::NoMemory) > 0; }));
        QVERIFY(f.statistics().bufferedBytes <= limit);
        Client client(f.port());
        const Reply refused = client.get("/large?15000000");
        QCOMPARE(refused.status, 503);
        QVERIFY(refused.headers.contains("retry-after"));
        QCOMPARE(client.get("/constant").body, QByteArray("constant")); // probes are answered all the while
        readers.clear();
        QVERIFY(eventually([&] { return f.statistics().bufferedBytes == 0; }));
        QCOMPARE(client.get("/large?15000000").body.size(), 15000000);
    }

    void connections_whenTotalIsReached_then503UntilOneCloses()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeLimits limits;
        limits.maxConnections = 2;
        EdgeFixture f(threads, limits);
        auto first = std::make_unique<Client>(f.port());
        Client second(f.port("internal"));
        QCOMPARE(first->get("/constant").status, 200);
        QCOMPARE(second.get("/constant").status, 200);
        Client third(f.port());
        const Reply refused = third.get("/constant");
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.headers.value("connection"), QByteArray("close"));
        QVERIFY(refused.headers.contains("retry-after"));
        QCOMPARE(f.statistics().zones[zoneIndex(Zone::Public)].turnedAway, 1ULL);
        first.reset();
        QVERIFY(eventually([&] { return f.openConnections() == 1; }));
        QCOMPARE(Client(f.port()).get("/constant").status, 200);
    }

    void connections_whenOneAddressHasTooMany_thenOnlyItIsRefused()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeLimits limits;
        limits.maxConnectionsPerAddress = 1;
        EdgeFixture f(threads, limits, {},
            {listener(QStringLiteral("public"), Zone::Public, QStringLiteral("127.0.0.1:0")),
                listener(QStringLiteral("six"), Zone::Public, QStringLiteral("[::1]:0"))});
        if (!f.applied)
            QSKIP("this machine has no IPv6");
        Client first(f.port());
        QCOMPARE(first.get("/constant").status, 200);
        QCOMPARE(Client(f.port()).get("/constant").status, 503);
        QCOMPARE(Client(f.port("six"), true).get("/constant").status, 200);
        f.onCore([&] {
            EdgeSettings settings;
            settings.limits.maxConnectionsPerAddress = 2;
            f.edge->applySettings(settings);
        });
        QCOMPARE(Client(f.port()).get("/constant").status, 200);
    }

    void bodies_whenTogetherTooLarge_thenTheNextIs503()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeLimits limits;
        limits.maxBodyBytes = 1000000;
        limits.maxBufferedBytes = 1500000;
        EdgeFixture f(threads, limits);
        Client first(f.port()), second(f.port()), third(f.port());
        first.send(
            "POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 900000\r\n\r\n" + QByteArray(899999, 'a'));
        QVERIFY(eventually([&] { return f.statistics().bufferedBytes == 899999; }));
        second.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 900000\r\n\r\n");
        const Reply announced = second.reply();
        QCOMPARE(announced.status, 503);
        QVERIFY(announced.headers.contains("retry-after"));
        third.send("POST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nc0000\r\n"
            + QByteArray(0xbfff, 'a'));
        third.send(QByteArray(0xb4000 - 0xbfff, 'a'));
        QCOMPARE(third.reply().status, 503);
        first.send("a");
        QCOMPARE(first.reply().body.size(), 900000);
        QVERIFY(eventually([&] { return f.statistics().bufferedBytes == 0; }));
        QCOMPARE(f.refusals(Refusal::NoMemory), 2ULL);
        QCOMPARE(first.post("/echo", "x").status, 200);
    }

    void settings_whenChanged_thenOpenConnectionsObeyThem()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeFixture f(threads);
        Client client(f.port());
        QCOMPARE(client.post("/echo", QByteArray(2000, 'x')).status, 200);
        f.onCore([&] {
            EdgeSettings settings;
            settings.limits.maxBodyBytes = 1500;
            f.edge->applySettings(settings);
        });
        QCOMPARE(client.post("/echo", QByteArray(2000, 'x')).status, 413);
    }
};

QTEST_APPLESS_MAIN(HttpLimitsTest)
#include "tst_httplimits.moc"
