#include "tests/api/httpfixture.h"

using namespace usher;
using namespace usher::http;
using namespace usher::http::test;
using namespace std::chrono_literals;

/// The edge as a client sees it. Every test runs with the sockets on the core thread and on two edge threads.
class HttpEdgeTest : public QObject
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

    void get_whenAskedAgain_thenConnectionIsKeptAndAnswersAreComplete()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeFixture f(threads);
        QVERIFY(f.applied);
        Client client(f.port());
        for (int i = 0; i < 3; ++i) {
            const Reply reply = client.get("/constant?" + QByteArray::number(i));
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.body, QByteArray("constant"));
            QCOMPARE(reply.headers.value("content-type"), QByteArray("text/plain;charset=UTF-8"));
            QVERIFY(reply.headers.value("date").endsWith(" GMT"));
            QVERIFY(!reply.headers.contains("connection"));
        }
        QCOMPARE(client.get("/nothing").status, 404);
        f.onCore([&] {
            QCOMPARE(f.handled.size(), size_t(3));
            QCOMPARE(f.handled[2].query, QByteArray("2"));
            QCOMPARE(f.handled[2].peerAddress, QByteArray("127.0.0.1"));
            QVERIFY(f.handled[2].peerPort > 0);
            QCOMPARE(f.handled[2].zone, Zone::Public);
            QVERIFY(!f.handled[2].secure);
        });
        Client internal(f.port("internal"));
        QCOMPARE(internal.get("/constant").status, 200);
        QCOMPARE(f.fromCore<Zone>([&] { return f.handled.back().zone; }), Zone::Internal);
    }

    void http10_whenAsked_thenClosesUnlessKeepAliveIsWanted()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeFixture f(threads);
        Client probe(f.port());
        probe.send("GET /genesys/1/node HTTP/1.0\r\n\r\n");
        const Reply answer = probe.reply();
        QCOMPARE(answer.body, QByteArray("ONLINE"));
        QCOMPARE(answer.headers.value("connection"), QByteArray("close"));
        QVERIFY(probe.isClosed());
        Client kept(f.port());
        for (int i = 0; i < 2; ++i) {
            kept.send("GET /constant HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
            QCOMPARE(kept.reply().headers.value("connection"), QByteArray("keep-alive"));
        }
        Client asked(f.port());
        QCOMPARE(
            asked.get("/constant", "Connection: close\r\n").headers.value("connection"), QByteArray("close"));
        QVERIFY(asked.isClosed());
    }

    void pipelining_whenAnswersComeInAnotherOrder_thenTheyAreSentInOrder()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeFixture f(threads);
        Client client(f.port());
        client.send("GET /later?a HTTP/1.1\r\nHost: h\r\n\r\nGET /constant HTTP/1.1\r\nHost: h\r\n\r\n"
                    "HEAD /constant HTTP/1.1\r\nHost: h\r\n\r\nGET /later?b HTTP/1.1\r\nHost: h\r\n\r\n"
                    "POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabcGET /constant "
                    "HTTP/1.1\r\nHost: h\r\n"
                    "Connection: close\r\n\r\nGET /constant HTTP/1.1\r\nHost: h\r\n\r\n");
        QVERIFY(eventually([&] { return f.handledCount() == 6; }));
        f.answer("b");
        f.answer("a");
        QCOMPARE(client.reply().body, QByteArray("late a"));
        QCOMPARE(client.reply().body, QByteArray("constant"));
        const Reply head = client.reply(true);
        QCOMPARE(head.status, 200);
        QCOMPARE(head.headers.value("content-length"), QByteArray("8"));
        QCOMPARE(client.reply().body, QByteArray("late b"));
        QCOMPARE(client.reply().body, QByteArray("abc"));
        QCOMPARE(client.reply().headers.value("connection"), QByteArray("close"));
        QVERIFY(client.isClosed()); // what follows a close is not answered
        QCOMPARE(f.handledCount(), 6);
    }

    void pipelining_whenMoreThanTheLimitIsSent_thenTheRestWaits()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeLimits limits;
        limits.maxPipelined = 4;
        EdgeFixture f(threads, limits);
        Client client(f.port());
        QByteArray requests;
        for (int i = 0; i < 10; ++i)
            requests += "GET /later?" + QByteArray::number(i) + " HTTP/1.1\r\nHost: h\r\n\r\n";
        client.send(requests);
        for (int i = 0; i < 10; ++i) {
            QVERIFY(eventually([&] { return f.keptCount() == std::min(10, i + 4); }));
            f.answer(QByteArray::number(i));
            QCOMPARE(client.reply().body, "late " + QByteArray::number(i));
        }
        // Far more than fits into any buffer, answered at once.
        Client fast(f.port());
        std::thread sender([&] {
            for (int i = 0; i < 200; ++i)
                fast.send(QByteArray("GET /constant HTTP/1.1\r\nHost: h\r\n\r\n").repeated(100));
        });
        int answered = 0;
        for (; answered < 20000; ++answered) {
            if (fast.reply().body != "constant")
                break;
        }
        sender.join();
        QCOMPARE(answered, 20000);
    }

    void head_whenAsked_thenLengthIsThatOfGetAndNoBodyFollows()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeFixture f(threads);
        Client client(f.port());
        client.send("HEAD /large?100000 HTTP/1.1\r\nHost: h\r\n\r\n");
        QCOMPARE(client.reply(true).headers.value("content-length"), QByteArray("100000"));
        QCOMPARE(client.get("/constant").body, QByteArray("constant"));
        client.send("OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n");
        const Reply options = client.reply();
        QCOMPARE(options.status, 204);
        QVERIFY(!options.headers.contains("content-length"));
        QCOMPARE(client.get("/constant").body, QByteArray("constant"));
    }

    void expect_whenBodyIsWelcome_then100ComesFirst()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeFixture f(threads);
        Client client(f.port());
        client.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");
        QCOMPARE(client.receive(25), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
        client.send("abc");
        QCOMPARE(client.reply().body, QByteArray("abc"));
        // Behind an unanswered request the 100 waits for its turn.
        client.send("GET /later?x HTTP/1.1\r\nHost: h\r\n\r\n"
                    "POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");
        QVERIFY(eventually([&] { return f.keptCount() == 1; }));
        f.answer("x");
        QCOMPARE(client.reply().body, QByteArray("late x"));
        QCOMPARE(client.receive(25), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
        client.send("def");
        QCOMPARE(client.reply().body, QByteArray("def"));
    }

    void expect_whenBodyIsRefused_thenFinalAnswerComesInsteadOf100()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeFixture f(threads);
        Client client(f.port());
        client.send(
            "POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 99999999\r\nExpect: 100-continue\r\n\r\n");
        QCOMPARE(client.reply().status, 413);
        client.finishSending();
        QVERIFY(client.isClosed());
        Client other(f.port());
        other.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\nExpect: miracles\r\n\r\n");
        QCOMPARE(other.reply().status, 417);
    }

    void body_whenChunkedInSmallPieces_thenArrivesWhole()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeFixture f(threads);
        Client client(f.port());
        client.send("POST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n");
        QByteArray expected;
        for (int i = 0; i < 50; ++i) {
            const QByteArray data(i + 1, static_cast<char>('a' + i % 26));
            expected += data;
            client.send(QByteArray::number(data.size(), 16) + "\r\n" + data.left(i / 2));
            client.send(data.mid(i / 2) + "\r\n");
        }
        client.send("0\r\n\r\n");
        QCOMPARE(client.reply().body, expected);
        QCOMPARE(client.get("/constant").status, 200);
    }

    void body_whenLarge_thenBothWaysAreComplete()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeFixture f(threads);
        Client client(f.port());
        QByteArray body(5 * 1024 * 1024, '\0');
        for (qsizetype i = 0; i < body.size(); ++i)
            body[i] = static_cast<char>(i * 31 % 251);
        std::thread sender([&] {
            client.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: " + QByteArray::number(body.size())
                + "\r\n\r\n" + body + "GET /constant HTTP/1.1\r\nHost: h\r\n\r\n");
        });
        const Reply reply = client.reply();
        sender.join();
        QVERIFY(reply.body == body);
        QCOMPARE(client.reply().body, QByteArray("constant"));
        QVERIFY(eventually([&] { return f.statistics().bufferedBytes == 0; }));
    }

    void halfClose_whenClientStopsSending_thenItStillGetsItsAnswers()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeFixture f(threads);
        Client client(f.port());
        client.send("GET /later?x HTTP/1.1\r\nHost: h\r\n\r\nGET /constant HTTP/1.1\r\nHost: h\r\n\r\n");
        client.finishSending();
        QVERIFY(eventually([&] { return f.keptCount() == 1; }));
        f.answer("x");
        QCOMPARE(client.reply().body, QByteArray("late x"));
        QCOMPARE(client.reply().body, QByteArray("constant"));
        QVERIFY(client.isClosed());
        Client partial(f.port());
        partial.send("GET /constant HTTP/1.1\r\nHost:");
        partial.finishSending();
        QCOMPARE(partial.receiveAll(), QByteArray());
    }

    void disconnect_whenAnswerIsPending_thenNothingIsLeft()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeFixture f(threads);
        {
            Client client(f.port());
            client.send("GET /later?x HTTP/1.1\r\nHost: h\r\n\r\n");
            QVERIFY(eventually([&] { return f.keptCount() == 1; }));
            const linger reset{1, 0};
            ::setsockopt(client.descriptor(), SOL_SOCKET, SO_LINGER, &reset, sizeof(reset));
        }
        QVERIFY(eventually([&] { return f.openConnections() == 0; }));
        f.answer("x");
        QCOMPARE(Client(f.port()).get("/constant").status, 200);
    }

    void faultyRequest_whenSent_thenAnsweredOnceAndClosed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &bytes, int status) {
            QTest::newRow(name) << bytes << status;
        };
        const auto post = [](const QByteArray &fields) -> QByteArray {
            return "POST /echo HTTP/1.1\r\nHost: h\r\n" + fields + "\r\n";
        };
        row("length and coding", post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n") + "0\r\n\r\n",
            400);
        row("coding and length", post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n") + "0\r\n\r\n",
            400);
        row("equal lengths", post("Content-Length: 5\r\nContent-Length: 5\r\n") + "abcde", 400);
        row("list of lengths", post("Content-Length: 5, 5\r\n") + "abcde", 400);
        row("two lengths", post("Content-Length: 5\r\nContent-Length: 6\r\n") + "abcdef", 400);
        row("negative length", post("Content-Length: -1\r\n"), 400);
        row("huge length", post("Content-Length: 99999999999999999999999\r\n"), 400);
        row("bad chunk", post("Transfer-Encoding: chunked\r\n") + "zz\r\n", 400);
        const QByteArray chunked = post("Transfer-Encoding: chunked\r\n");
        row("negative chunk", chunked + "-1\r\n", 400);
        row("chunk longer than said", chunked + "3\r\nabcd\r\n0\r\n\r\n", 400);
        row("chunk with bare LF", chunked + "3\nabc\r\n0\r\n\r\n", 400);
        row("chunk ends in bare LF", chunked + "3\r\nabc\n0\r\n\r\n", 400);
        row("length in a trailer", chunked + "0\r\nContent-Length: 5\r\n\r\n", 400);
        row("large chunk", chunked + "a00001\r\n", 413);
        row("endless chunk header", chunked + "1;" + QByteArray(17000, 'x'), 400);
        row("coding twice",
            post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n") + "0\r\n\r\n", 400);
        row("unknown coding", post("Transfer-Encoding: gzip\r\n"), 501);
        row("bare LF", "GET /constant HTTP/1.1\nHost: h\n\n", 400);
        row("bare LF in the header", "GET /constant HTTP/1.1\r\nHost: h\nX: a\r\n\r\n", 400);
        row("bare CR in the header", "GET /constant HTTP/1.1\r\nHost: h\rX: a\r\n\r\n", 400);
        row("folded", post("X: a\r\n b\r\n"), 400);
        row("no host", "GET /constant HTTP/1.1\r\n\r\n", 400);
        row("two hosts", "GET /constant HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400);
        row("long request line", "GET /" + QByteArray(9000, 'a') + " HTTP/1.1\r\nHost: h\r\n\r\n", 414);
        row("large header", post("X: " + QByteArray(17000, 'a') + "\r\n"), 431);
        row("many fields", post(QByteArray("X: a\r\n").repeated(101)), 431);
        row("large body", post("Content-Length: 10485761\r\n"), 413);
        row("unknown method", "BREW / HTTP/1.1\r\nHost: h\r\n\r\n", 501);
        row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
        row("TLS", QByteArray("\x16\x03\x01\x00\xa5\x01\x00\x00\xa1", 9), 400);
        row("NUL in the path", "GET /a%00 HTTP/1.1\r\nHost: h\r\n\r\n", 400);
    }
    void faultyRequest_whenSent_thenAnsweredOnceAndClosed()
    {
        QFETCH_GLOBAL(int, threads);
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        EdgeFixture f(threads);
        Client client(f.port());
        // The good request before is answered, the smuggled one behind is never seen.
        client.send(
            "GET /constant HTTP/1.1\r\nHost: h\r\n\r\n" + bytes + "GET /large?5 HTTP/1.1\r\nHost: h\r\n\r\n");
        QCOMPARE(client.reply().body, QByteArray("constant"));
        const Reply reply = client.reply();
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.headers.value("connection"), QByteArray("close"));
        QVERIFY(reply.headers.value("content-type").contains("json"));
        QVERIFY(reply.headers.contains("date"));
        client.finishSending();
        QVERIFY(client.isClosed());
        QCOMPARE(f.handledCount(), 1);
        QVERIFY(eventually([&] { return f.openConnections() == 0; }));
        QCOMPARE(f.statistics().bufferedBytes, 0);
    }

    void refusedBody_whenClientGoesOnSending_thenItCanReadTheAnswer()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeFixture f(threads);
        Client client(f.port());
        client.send("POST /genesys/1/x HTTP/1.1\r\nHost: h\r\nContent-Length: 20000000\r\n\r\n");
        client.send(QByteArray(8 * 1024 * 1024, 'x')); // read and dropped, not buffered
        const Reply reply = client.reply();
        QCOMPARE(reply.status, 413);
        QVERIFY(reply.body.contains("\"exception\":\"EntityException\""));
        QCOMPARE(f.statistics().bufferedBytes, 0);
    }

    void listeners_whenReplaced_thenOldOnesCloseAndKeptOnesStay()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeFixture f(threads);
        Client onPublic(f.port()), onInternal(f.port("internal")), busy(f.port("internal"));
        QCOMPARE(onPublic.get("/constant").status, 200);
        QCOMPARE(onInternal.get("/constant").status, 200);
        busy.send("GET /later?x HTTP/1.1\r\nHost: h\r\n\r\n");
        QVERIFY(eventually([&] { return f.keptCount() == 1; }));
        const quint16 publicPort = f.port();
        const quint16 internalPort = f.port("internal");
        f.onCore([&] {
            auto redirecting = listener(QStringLiteral("plain"), Zone::Public);
            redirecting.redirectTo = "https://shop.example";
            QVERIFY(
                f.edge->applyListeners({listener(QStringLiteral("public"), Zone::Internal), redirecting}));
            QCOMPARE(f.edge->listeners().size(), 2);
        });
        QCOMPARE(f.port(), publicPort);
        QVERIFY(onInternal.isClosed()); // idle
        f.answer("x");
        QCOMPARE(busy.reply().headers.value("connection"), QByteArray("close"));
        QVERIFY(busy.isClosed());
        QVERIFY(!Client(internalPort).isConnected());
        QCOMPARE(onPublic.get("/constant").status, 200); // an open connection keeps what it began with
        Client changed(publicPort);
        QCOMPARE(changed.get("/constant").status, 200);
        QCOMPARE(f.fromCore<Zone>([&] { return f.handled.back().zone; }), Zone::Internal);
        Client redirected(f.port("plain"));
        QCOMPARE(redirected.get("/constant?a=b").headers.value("location"),
            QByteArray("https://shop.example/constant?a=b"));
        QCOMPARE(redirected.get("/genesys/1/node").body, QByteArray("ONLINE"));
    }

    void listeners_whenOneCannotBeOpened_thenNothingChanges()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeFixture f(threads);
        const quint16 taken = f.port();
        EdgeFixture other(threads);
        const quint16 before = other.port();
        other.onCore([&] {
            const auto outcome = other.edge->applyListeners({listener(QStringLiteral("fresh"), Zone::Public),
                listener(QStringLiteral("clash"), Zone::Public, QStringLiteral("127.0.0.1:%1").arg(taken))});
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().code, ErrorCode::Unavailable);
            QCOMPARE(outcome.error().field, QStringLiteral("listener.clash/address"));
            for (const char *address : {"nowhere", "127.0.0.1", "127.0.0.1:x", "127.0.0.1:70000", "::1:80",
                     "host.example:80", "[::1]"}) {
                const auto faulty = other.edge->applyListeners(
                    {listener(QStringLiteral("a"), Zone::Public, QLatin1String(address))});
                QVERIFY(!faulty);
                QCOMPARE(faulty.error().code, ErrorCode::BadParameter);
            }
        });
        QCOMPARE(other.port(), before);
        QCOMPARE(Client(before).get("/constant").status, 200);
    }

    void listeners_whenAddressNarrowsOnTheSamePort_thenTheNewOneTakesOver()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeFixture f(
            threads, {}, {}, {listener(QStringLiteral("public"), Zone::Public, QStringLiteral("0.0.0.0:0"))});
        const quint16 port = f.port();
        const QString narrow = QStringLiteral("127.0.0.1:%1").arg(port);
        f.onCore([&] {
            // Refused as a whole: the wide one is back.
            QVERIFY(!f.edge->applyListeners({listener(QStringLiteral("public"), Zone::Public, narrow),
                listener(QStringLiteral("clash"), Zone::Public, narrow)}));
        });
        QCOMPARE(Client(port).get("/constant").status, 200);
        f.onCore([&] {
            QVERIFY(f.edge->applyListeners({listener(QStringLiteral("public"), Zone::Public, narrow)}));
            QCOMPARE(f.edge->listeners().first().url(), "http://127.0.0.1:" + QByteArray::number(port));
        });
        QCOMPARE(Client(port).get("/constant").status, 200);
    }

    void ipv6_whenListenedOn_thenServedAndShown()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeFixture f(
            threads, {}, {}, {listener(QStringLiteral("public"), Zone::Public, QStringLiteral("[::1]:0"))});
        if (!f.applied)
            QSKIP("this machine has no IPv6");
        Client client(f.port(), true);
        QCOMPARE(client.get("/constant").status, 200);
        f.onCore([&] {
            QCOMPARE(f.handled.back().peerAddress, QByteArray("::1"));
            QVERIFY(f.edge->listeners().first().url("ws").startsWith("ws://[::1]:"));
        });
    }

    void stopAccepting_whenCalled_thenOpenConnectionsAreStillServed()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeFixture f(threads);
        const quint16 port = f.port();
        Client client(port);
        QCOMPARE(client.get("/constant").status, 200);
        f.onCore([&] { f.edge->stopAccepting(); });
        QVERIFY(!Client(port).isConnected());
        QCOMPARE(client.get("/constant").status, 200);
    }

    void close_whenRequestsAreInFlight_thenTheyFinishAndTheRestIsClosed()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeFixture f(threads);
        const quint16 port = f.port();
        Client idle(port), fresh(port), busy(port), sending(port);
        QCOMPARE(idle.get("/constant").status, 200);
        busy.send("GET /later?x HTTP/1.1\r\nHost: h\r\n\r\n");
        sending.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 6\r\n\r\nabc");
        QVERIFY(eventually([&] {
            return f.keptCount() == 1 && f.openConnections() == 4 && f.statistics().bufferedBytes == 3;
        }));
        std::atomic<bool> closed = false;
        f.onCore([&] { f.edge->close(20s, [&] { closed = true; }); });
        QVERIFY(idle.isClosed());
        QVERIFY(fresh.isClosed());
        QVERIFY(!Client(port).isConnected());
        QVERIFY(!closed);
        f.answer("x");
        const Reply reply = busy.reply();
        QCOMPARE(reply.body, QByteArray("late x"));
        QCOMPARE(reply.headers.value("connection"), QByteArray("close"));
        sending.send("def");
        QCOMPARE(sending.reply().body, QByteArray("abcdef"));
        busy.close();
        sending.close();
        idle.close();
        fresh.close();
        QVERIFY(eventually([&] { return closed.load(); }));
        QCOMPARE(f.openConnections(), 0);
    }

    void close_whenDeadlinePasses_thenWhatIsLeftIsDropped()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeFixture f(threads);
        Client busy(f.port());
        busy.send("GET /later?x HTTP/1.1\r\nHost: h\r\n\r\n");
        QVERIFY(eventually([&] { return f.keptCount() == 1; }));
        std::atomic<bool> closed = false;
        f.onCore([&] { f.edge->close(50ms, [&] { closed = true; }); });
        QCOMPARE(busy.receiveAll(), QByteArray());
        QVERIFY(eventually([&] { return closed.load(); }));
        f.answer("x"); // reaches nobody and harms nobody
    }

    void close_whenNothingIsOpen_thenDoneComesAtOnce()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeFixture f(threads);
        std::atomic<bool> closed = false;
        f.onCore([&] {
            f.edge->close(20s, [&] { closed = true; });
            QVERIFY(!closed); // in a turn of its own
        });
        QVERIFY(eventually([&] { return closed.load(); }));
    }

    void destructor_whenEverythingIsOpen_thenLateAnswersAreHarmless()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeFixture f(threads);
        Client busy(f.port()), partial(f.port()), idle(f.port());
        busy.send("GET /later?x HTTP/1.1\r\nHost: h\r\n\r\n");
        partial.send("GET /const");
        QVERIFY(eventually([&] { return f.keptCount() == 1 && f.openConnections() == 3; }));
        f.onCore([&] { f.edge.reset(); });
        f.answer("x");
        QVERIFY(busy.isClosed());
        QVERIFY(idle.isClosed());
    }

    void statistics_whenUsed_thenCountsAreExact()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeFixture f(threads);
        Client first(f.port()), second(f.port("internal"));
        const QByteArray request = "GET /constant HTTP/1.1\r\nHost: h\r\n\r\n";
        first.send(request);
        const qsizetype size = first.reply().status == 200 ? 1 : 0;
        QCOMPARE(size, 1);
        second.get("/constant");
        second.send("nonsense\r\n\r\n");
        second.reply();
        second.close();
        QVERIFY(eventually([&] { return f.openConnections() == 1; }));
        const EdgeStatistics statistics = f.statistics();
        const auto &publicZone = statistics.zones[zoneIndex(Zone::Public)];
        const auto &internalZone = statistics.zones[zoneIndex(Zone::Internal)];
        QCOMPARE(publicZone.accepted, 1ULL);
        QCOMPARE(publicZone.openConnections, 1);
        QCOMPARE(publicZone.requests, 1ULL);
        QCOMPARE(internalZone.accepted, 1ULL);
        QCOMPARE(internalZone.openConnections, 0);
        QCOMPARE(internalZone.requests, 1ULL);
        QCOMPARE(statistics.bytesIn, quint64(2 * request.size() + 12));
        QVERIFY(statistics.bytesOut > 300);
        quint64 refusals = 0;
        for (const quint64 count : statistics.refusals)
            refusals += count;
        QCOMPARE(refusals, 1ULL);
        QCOMPARE(statistics.refusals[static_cast<size_t>(Refusal::BadRequestLine)], 1ULL);
    }
};

QTEST_APPLESS_MAIN(HttpEdgeTest)
#include "tst_httpedge.moc"
