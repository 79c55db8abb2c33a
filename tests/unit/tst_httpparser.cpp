#include "server/http/requestparser.h"
#include "server/http/target.h"

#include <QTest>

using namespace usher::http;

namespace {

struct Outcome
{
    std::vector<Request> requests;
    Refusal refusal = Refusal::None;
    QByteArray unused;
};

/// Feeds @p bytes in pieces of @p step, as a connection would.
Outcome parse(const QByteArray &bytes, qsizetype step, const EdgeLimits &limits = {})
{
    Outcome outcome;
    RequestParser parser;
    parser.start(limits);
    QByteArray kept;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        kept += bytes.mid(at, step);
        for (bool more = true; more && !kept.isEmpty();) {
            const auto result = parser.feed(kept.constData(), static_cast<size_t>(kept.size()));
            kept.remove(0, static_cast<qsizetype>(result.used));
            more = result.status != RequestParser::Status::NeedMore;
            if (result.status == RequestParser::Status::Refused) {
                outcome.refusal = parser.refusal();
                return outcome;
            }
            if (result.status == RequestParser::Status::Complete) {
                outcome.requests.push_back(std::move(parser.request()));
                parser.start(limits);
            }
        }
    }
    outcome.unused = kept;
    return outcome;
}

QByteArray request(const QByteArray &fields, const QByteArray &body = {})
{
    return "POST /x HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n" + body;
}

} // namespace

class HttpParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void feed_whenBytesArriveInAnyPieces_thenRequestsAreTheSame_data()
    {
        QTest::addColumn<int>("step");
        for (const int step : {1, 2, 3, 7, 64, 100000})
            QTest::addRow("%d", step) << step;
    }
    void feed_whenBytesArriveInAnyPieces_thenRequestsAreTheSame()
    {
        QFETCH(int, step);
        const QByteArray bytes
            = "\r\nGET /a%20b/../c?d=%41&e HTTP/1.1\r\nHost: h:1\r\nX-Long:  two  words \r\n\r\n"
              "POST /p HTTP/1.1\r\nhost: h\r\nContent-Length: 5\r\n\r\nhello"
              "PUT /q HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: Chunked\r\n\r\n"
              "5;x=\"y;\\\"\"\r\nhello\r\n1 ; z\r\n!\r\n0\r\nTrailer: t\r\n\r\n"
              "GET / HTTP/1.0\r\n\r\n";
        const Outcome outcome = parse(bytes, step);
        QCOMPARE(outcome.refusal, Refusal::None);
        QCOMPARE(outcome.unused, QByteArray());
        QCOMPARE(outcome.requests.size(), size_t(4));
        const Request &get = outcome.requests[0];
        QCOMPARE(get.method, Method::Get);
        QCOMPARE(get.target, QByteArray("/a%20b/../c?d=%41&e"));
        QCOMPARE(get.path, QStringLiteral("/c"));
        QCOMPARE(get.query, QByteArray("d=%41&e"));
        QCOMPARE(get.headers.value("x-long"), QByteArray("two  words"));
        QCOMPARE(outcome.requests[1].body, QByteArray("hello"));
        QCOMPARE(outcome.requests[2].method, Method::Put);
        QCOMPARE(outcome.requests[2].body, QByteArray("hello!"));
        QVERIFY(!outcome.requests[2].headers.contains("Trailer"));
        QCOMPARE(outcome.requests[3].path, QStringLiteral("/"));
    }

    void feed_whenRequestIsFaulty_thenItIsRefusedHoweverItIsCut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Refusal>("refusal");
        const auto row = [](const char *name, const QByteArray &bytes, Refusal refusal) {
            QTest::newRow(name) << bytes << refusal;
        };
        row("length and coding", request("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"),
            Refusal::BadFraming);
        row("coding and length", request("Transfer-Encoding: chunked\r\nContent-Length: 3\r\n", "0\r\n\r\n"),
            Refusal::BadFraming);
        row("equal lengths", request("Content-Length: 3\r\nContent-Length: 3\r\n", "abc"),
            Refusal::BadFraming);
        row("different lengths", request("Content-Length: 3\r\nContent-Length: 4\r\n", "abcd"),
            Refusal::BadFraming);
        row("list of equal lengths", request("Content-Length: 3, 3\r\n", "abc"), Refusal::BadFraming);
        row("list of lengths", request("Content-Length: 3, 4\r\n", "abcd"), Refusal::BadFraming);
        row("negative length", request("Content-Length: -3\r\n", "abc"), Refusal::BadFraming);
        row("signed length", request("Content-Length: +3\r\n", "abc"), Refusal::BadFraming);
        row("hexadecimal length", request("Content-Length: 0x3\r\n", "abc"), Refusal::BadFraming);
        row("empty length", request("Content-Length:\r\n"), Refusal::BadFraming);
        row("overflowing length", request("Content-Length: 18446744073709551617\r\n"), Refusal::BadFraming);
        row("huge length", request("Content-Length: 18446744073709551615\r\n"), Refusal::BodyTooLarge);
        row("length over the limit", request("Content-Length: 10485761\r\n"), Refusal::BodyTooLarge);
        row("coding twice", request("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"),
            Refusal::BadFraming);
        row("chunked not last", request("Transfer-Encoding: chunked, gzip\r\n"), Refusal::UnknownCoding);
        row("gzip, chunked", request("Transfer-Encoding: gzip, chunked\r\n"), Refusal::UnknownCoding);
        row("identity", request("Transfer-Encoding: identity\r\n"), Refusal::UnknownCoding);
        row("obscured coding",
            request("Transfer-Encoding: \x0b"
                    "chunked\r\n"),
            Refusal::BadHeader);
        row("coding in 1.0", "POST /x HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            Refusal::BadFraming);
        row("blank before colon", request("Content-Length : 3\r\n", "abc"), Refusal::BadHeader);
        row("blank in name", request("Bad name: 3\r\n"), Refusal::BadHeader);
        row("no name", request(": 3\r\n"), Refusal::BadHeader);
        row("no colon", request("Nothing\r\n"), Refusal::BadHeader);
        row("NUL in value", request(QByteArray("X: a\0b\r\n", 8)), Refusal::BadHeader);
        row("bare CR in value", request("X: a\rb\r\n"), Refusal::BadHeader);
        row("bare CR as line end", request("X: a\rContent-Length: 3\r\n"), Refusal::BadHeader);
        row("control in value", request("X: a\x01\r\n"), Refusal::BadHeader);
        row("folded field", request("X: a\r\n b\r\n"), Refusal::FoldedHeader);
        row("bare LF", "GET / HTTP/1.1\nHost: a\n\n", Refusal::BareLineFeed);
        row("bare LF in the header", request("X: a\nContent-Length: 3\r\n"), Refusal::BareLineFeed);
        row("bare LF at the end", "GET / HTTP/1.1\r\nHost: a\r\n\n", Refusal::BareLineFeed);
        row("chunk size not hex", request("Transfer-Encoding: chunked\r\n", "g\r\nabc\r\n"),
            Refusal::BadChunk);
        row("chunk size negative", request("Transfer-Encoding: chunked\r\n", "-1\r\nabc\r\n"),
            Refusal::BadChunk);
        row("chunk size 0x", request("Transfer-Encoding: chunked\r\n", "0x3\r\nabc\r\n"), Refusal::BadChunk);
        row("chunk size overflow", request("Transfer-Encoding: chunked\r\n", "fffffffffffffffff\r\n"),
            Refusal::BodyTooLarge);
        row("chunk too large", request("Transfer-Encoding: chunked\r\n", "ffffffff\r\n"),
            Refusal::BodyTooLarge);
        row("chunk longer than said", request("Transfer-Encoding: chunked\r\n", "3\r\nabcd\r\n0\r\n\r\n"),
            Refusal::BadChunk);
        row("chunk with bare LF", request("Transfer-Encoding: chunked\r\n", "3\nabc\r\n0\r\n\r\n"),
            Refusal::BadChunk);
        row("chunk ends in bare LF", request("Transfer-Encoding: chunked\r\n", "3\r\nabc\n0\r\n\r\n"),
            Refusal::BadChunk);
        row("chunk extension faulty", request("Transfer-Encoding: chunked\r\n", "3;\x01\r\nabc\r\n0\r\n\r\n"),
            Refusal::BadChunk);
        row("length in a trailer",
            request("Transfer-Encoding: chunked\r\n", "0\r\nContent-Length: 5\r\n\r\n"), Refusal::BadChunk);
        row("chunk size with a blank", request("Transfer-Encoding: chunked\r\n", "3 \r\nabc\r\n0\r\n\r\n"),
            Refusal::BadChunk);
        row("empty chunk size", request("Transfer-Encoding: chunked\r\n", "\r\nabc\r\n0\r\n\r\n"),
            Refusal::BadChunk);
        row("extension not closed", request("Transfer-Encoding: chunked\r\n", "3;a=\"\r\nabc\r\n0\r\n\r\n"),
            Refusal::BadChunk);
        row("folded trailer", request("Transfer-Encoding: chunked\r\n", "0\r\nT: 1\r\n 2\r\n\r\n"),
            Refusal::BadChunk);
        row("trailer without a name", request("Transfer-Encoding: chunked\r\n", "0\r\nnothing\r\n\r\n"),
            Refusal::BadChunk);
        row("last chunk ends in bare LF", request("Transfer-Encoding: chunked\r\n", "0\n\n"),
            Refusal::BadChunk);
        row("no host", "GET / HTTP/1.1\r\n\r\n", Refusal::BadHost);
        row("two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", Refusal::BadHost);
        row("host list", "GET / HTTP/1.1\r\nHost: a, b\r\n\r\n", Refusal::BadHost);
        row("host with a path", "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", Refusal::BadHost);
        row("host with a user", "GET / HTTP/1.1\r\nHost: u@b\r\n\r\n", Refusal::BadHost);
        row("two hosts in 1.0", "GET / HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n", Refusal::BadHost);
        row("unknown method", "BREW / HTTP/1.1\r\nHost: a\r\n\r\n", Refusal::UnknownMethod);
        row("lower-case method", "get / HTTP/1.1\r\nHost: a\r\n\r\n", Refusal::UnknownMethod);
        row("CONNECT", "CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n", Refusal::UnknownMethod);
        row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", Refusal::UnknownVersion);
        row("HTTP/1.2", "GET / HTTP/1.2\r\nHost: a\r\n\r\n", Refusal::UnknownVersion);
        row("HTTP/0.9", "GET /\r\n\r\n", Refusal::BadTarget);
        row("no version", "GET / nonsense\r\nHost: a\r\n\r\n", Refusal::BadRequestLine);
        row("two blanks", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n", Refusal::BadTarget);
        row("blank behind the version", "GET / HTTP/1.1 \r\nHost: a\r\n\r\n", Refusal::BadRequestLine);
        row("two empty lines", "\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", Refusal::BadRequestLine);
        row("TLS on a plain port", QByteArray("\x16\x03\x01\x02\x00\x01", 6), Refusal::BadRequestLine);
        row("first line folded", " GET / HTTP/1.1\r\nHost: a\r\n\r\n", Refusal::BadRequestLine);
        row("other expectation", request("Expect: 200-maybe\r\n"), Refusal::UnknownExpectation);
        row("encoded slash", "GET /a%2fb HTTP/1.1\r\nHost: a\r\n\r\n", Refusal::BadTarget);
        row("encoded NUL", "GET /a%00b HTTP/1.1\r\nHost: a\r\n\r\n", Refusal::BadTarget);
        row("broken escape", "GET /a%2 HTTP/1.1\r\nHost: a\r\n\r\n", Refusal::BadTarget);
        row("target without slash", "GET a HTTP/1.1\r\nHost: a\r\n\r\n", Refusal::BadTarget);
        row("asterisk for GET", "GET * HTTP/1.1\r\nHost: a\r\n\r\n", Refusal::BadTarget);
        row("user in the authority", "GET http://u@a/ HTTP/1.1\r\nHost: a\r\n\r\n", Refusal::BadTarget);
        row("fragment", "GET /a#b HTTP/1.1\r\nHost: a\r\n\r\n", Refusal::BadTarget);
    }
    void feed_whenRequestIsFaulty_thenItIsRefusedHoweverItIsCut()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Refusal, refusal);
        for (const qsizetype step : {qsizetype(1), qsizetype(5), bytes.size()}) {
            const Outcome outcome = parse(bytes, step);
            QCOMPARE(refusalInfo(outcome.refusal).name, refusalInfo(refusal).name);
            QVERIFY(outcome.requests.empty());
        }
    }

    void feed_whenALimitIsPassed_thenItIsRefusedAndAtTheLimitNot_data()
    {
        QTest::addColumn<QByteArray>("fits");
        QTest::addColumn<QByteArray>("exceeds");
        QTest::addColumn<Refusal>("refusal");
        const auto line = [](int size) -> QByteArray {
            return "GET /" + QByteArray(size - 14, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n";
        };
        QTest::newRow("request line") << line(1000) << line(1001) << Refusal::RequestLineTooLong;
        const auto header = [](int size) -> QByteArray {
            const QByteArray start = "GET / HTTP/1.1\r\nHost: a\r\nX: ";
            return start + QByteArray(size - start.size() - 4, 'a') + "\r\n\r\n";
        };
        QTest::newRow("header") << header(2000) << header(2001) << Refusal::HeaderTooLarge;
        const auto fields = [](int count) {
            QByteArray text = "GET / HTTP/1.1\r\nHost: a\r\n";
            for (int i = 1; i < count; ++i)
                text += "X: 1\r\n";
            return QByteArray(text + "\r\n");
        };
        QTest::newRow("fields") << fields(20) << fields(21) << Refusal::TooManyFields;
        const auto body = [](int size) {
            return request("Content-Length: " + QByteArray::number(size) + "\r\n", QByteArray(size, 'b'));
        };
        QTest::newRow("body") << body(3000) << body(3001) << Refusal::BodyTooLarge;
        const auto chunks = [](int size) {
            return request("Transfer-Encoding: chunked\r\n",
                QByteArray::number(size - 10, 16) + "\r\n" + QByteArray(size - 10, 'b')
                    + "\r\na\r\n0123456789\r\n0\r\n\r\n");
        };
        QTest::newRow("chunks") << chunks(3000) << chunks(3001) << Refusal::BodyTooLarge;
        QTest::newRow("endless chunk header")
            << request("Transfer-Encoding: chunked\r\n", "1;" + QByteArray(1000, 'x') + "\r\na\r\n0\r\n\r\n")
            << request("Transfer-Encoding: chunked\r\n", "1;" + QByteArray(2100, 'x')) << Refusal::BadChunk;
        QByteArray trailers;
        for (int i = 0; i < 400; ++i)
            trailers += "T: 1\r\n";
        QTest::newRow("endless trailers")
            << request("Transfer-Encoding: chunked\r\n", "0\r\nT: 1\r\n\r\n")
            << request("Transfer-Encoding: chunked\r\n", "0\r\n" + trailers) << Refusal::BadChunk;
        QByteArray padded;
        for (int i = 0; i < 100; ++i)
            padded += "1;" + QByteArray(900, 'x') + "\r\na\r\n";
        QTest::newRow("framing outweighs data")
            << request("Transfer-Encoding: chunked\r\n", padded.left(907 * 60) + "0\r\n\r\n")
            << request("Transfer-Encoding: chunked\r\n", padded) << Refusal::BadChunk;
    }
    void feed_whenALimitIsPassed_thenItIsRefusedAndAtTheLimitNot()
    {
        QFETCH(QByteArray, fits);
        QFETCH(QByteArray, exceeds);
        QFETCH(Refusal, refusal);
        EdgeLimits limits;
        limits.maxRequestLineBytes = 1000;
        limits.maxHeaderBytes = 2000;
        limits.maxFields = 20;
        limits.maxBodyBytes = 3000;
        for (const qsizetype step : {qsizetype(1), qsizetype(700), exceeds.size()}) {
            const Outcome good = parse(fits, step, limits);
            QCOMPARE(refusalInfo(good.refusal).name, "none");
            QCOMPARE(good.requests.size(), size_t(1));
            QCOMPARE(refusalInfo(parse(exceeds, step, limits).refusal).name, refusalInfo(refusal).name);
        }
    }

    void feed_whenNoLineEnds_thenTheLimitStillHolds()
    {
        EdgeLimits limits;
        limits.maxRequestLineBytes = 1000;
        limits.maxHeaderBytes = 2000;
        QCOMPARE(parse(QByteArray(1003, 'G'), 1, limits).refusal, Refusal::RequestLineTooLong);
        QCOMPARE(parse("GET / HTTP/1.1\r\nX: " + QByteArray(2000, 'a'), 100, limits).refusal,
            Refusal::HeaderTooLarge);
    }

    void feed_whenTargetIsAbsolute_thenItsAuthorityReplacesHost()
    {
        const Outcome outcome = parse("GET http://one.example:80/p?q=1 HTTP/1.1\r\nHost: two.example\r\n\r\n"
                                      "GET HTTPS://[::1]?q=2 HTTP/1.1\r\nHost: two\r\n\r\n"
                                      "OPTIONS * HTTP/1.1\r\nHost: two\r\n\r\n",
            1000);
        QCOMPARE(outcome.requests.size(), size_t(3));
        QCOMPARE(outcome.requests[0].headers.value("Host"), QByteArray("one.example:80"));
        QCOMPARE(outcome.requests[0].target, QByteArray("/p?q=1"));
        QCOMPARE(outcome.requests[0].path, QStringLiteral("/p"));
        QCOMPARE(outcome.requests[1].target, QByteArray("/?q=2"));
        QCOMPARE(outcome.requests[1].path, QStringLiteral("/"));
        QCOMPARE(outcome.requests[1].headers.value("Host"), QByteArray("[::1]"));
        QCOMPARE(outcome.requests[2].path, QStringLiteral("*"));
    }

    void keepAlive_whenVersionAndConnectionVary_thenFollowsRfc9112_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QByteArray>("connection");
        QTest::addColumn<bool>("keepAlive");
        QTest::newRow("1.1") << QByteArray("1.1") << QByteArray() << true;
        QTest::newRow("1.1 close") << QByteArray("1.1") << QByteArray("Connection: Close\r\n") << false;
        QTest::newRow("1.1 list") << QByteArray("1.1") << QByteArray("Connection: x, close\r\n") << false;
        QTest::newRow("1.0") << QByteArray("1.0") << QByteArray() << false;
        QTest::newRow("1.0 keep-alive")
            << QByteArray("1.0") << QByteArray("Connection: Keep-Alive\r\n") << true;
        QTest::newRow("1.0 both") << QByteArray("1.0") << QByteArray("Connection: keep-alive\r\n") << true;
    }
    void keepAlive_whenVersionAndConnectionVary_thenFollowsRfc9112()
    {
        QFETCH(QByteArray, version);
        QFETCH(QByteArray, connection);
        QFETCH(bool, keepAlive);
        const QByteArray bytes = "GET / HTTP/" + version + "\r\nHost: a\r\n" + connection + "\r\n";
        RequestParser parser;
        const EdgeLimits limits;
        parser.start(limits);
        QCOMPARE(parser.feed(bytes.constData(), static_cast<size_t>(bytes.size())).status,
            RequestParser::Status::Complete);
        QCOMPARE(parser.keepAlive(), keepAlive);
        QCOMPARE(parser.isHttp10(), version == "1.0");
    }

    void expectsContinue_whenBodyIsComing_thenSaidWithTheHead()
    {
        RequestParser parser;
        const EdgeLimits limits;
        parser.start(limits);
        const QByteArray head = request("Content-Length: 3\r\nExpect: 100-Continue\r\n");
        const auto step = parser.feed(head.constData(), static_cast<size_t>(head.size()));
        QCOMPARE(step.status, RequestParser::Status::Head);
        QVERIFY(parser.expectsContinue());
        QCOMPARE(parser.announcedBytes(), 3);
        QVERIFY(parser.isInBody());
    }

    void parseTarget_whenPathIsPeculiar_thenDecodedOnceAndResolved_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("path");
        QTest::newRow("plain") << QByteArray("/a/b") << QStringLiteral("/a/b");
        QTest::newRow("decoded once") << QByteArray("/a%2541") << QStringLiteral("/a%41");
        QTest::newRow("utf-8") << QByteArray("/%C3%A4") << QStringLiteral(u"/\u00e4");
        QTest::newRow("raw utf-8") << QByteArray("/\xC3\xA4") << QStringLiteral(u"/\u00e4");
        QTest::newRow("plus stays") << QByteArray("/a+b") << QStringLiteral("/a+b");
        QTest::newRow("dots") << QByteArray("/a/./b/../c") << QStringLiteral("/a/c");
        QTest::newRow("encoded dots") << QByteArray("/a/%2e%2E/c") << QStringLiteral("/c");
        QTest::newRow("above the root") << QByteArray("/../../c") << QStringLiteral("/c");
        QTest::newRow("ends in dots") << QByteArray("/a/b/..") << QStringLiteral("/a/");
        QTest::newRow("only dots") << QByteArray("/..") << QStringLiteral("/");
        QTest::newRow("dot file") << QByteArray("/a/.b/..c") << QStringLiteral("/a/.b/..c");
        QTest::newRow("empty segments stay") << QByteArray("/a//b/") << QStringLiteral("/a//b/");
    }
    void parseTarget_whenPathIsPeculiar_thenDecodedOnceAndResolved()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QString, path);
        Target target;
        QVERIFY(parseTarget(raw, Method::Get, target));
        QCOMPARE(target.path, path);
    }

    void parseTarget_whenPathIsNotText_thenRefused_data()
    {
        QTest::addColumn<QByteArray>("raw");
        for (const char *raw :
            {"/%FF", "/%C3", "/\xC3", "/%0A", "/%7F", "/%ED%A0%80", "/%", "/%1", "/%zz", "", "*x", "//%2F"})
            QTest::newRow(raw) << QByteArray(raw);
    }
    void parseTarget_whenPathIsNotText_thenRefused()
    {
        QFETCH(QByteArray, raw);
        Target target;
        QVERIFY(!parseTarget(raw, Method::Get, target));
    }
};

QTEST_APPLESS_MAIN(HttpParserTest)
#include "tst_httpparser.moc"
