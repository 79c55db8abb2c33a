#include "tests/fuzz/httptargets.h"

#include "server/core/random.h"

#include <QTest>

using usher::SeededRandom;

namespace {

/// How many inputs per target; USHER_FUZZ_INPUTS sets another number, USHER_FUZZ_SEED another sequence.
constexpr int defaultInputs = 40000;

QList<QByteArray> corpus(HttpTarget target)
{
    switch (target) {
    case HttpTarget::Requests:
        return {"GET /a/b?c=d HTTP/1.1\r\nHost: h\r\nAccept: */*\r\n\r\n",
            "\r\nPOST /p%20q/../r HTTP/1.1\r\nHost: h:80\r\nContent-Length: 5\r\nExpect: "
            "100-continue\r\n\r\nhello",
            "PUT http://h/x HTTP/1.1\r\nhost: h\r\nTransfer-Encoding: "
            "chunked\r\n\r\n5;a=\"b\\\"\"\r\nhello\r\n0\r\nT: v\r\n\r\n",
            "HEAD / HTTP/1.0\r\nConnection: keep-alive\r\n\r\nOPTIONS * HTTP/1.1\r\nHost:\r\n\r\n",
            "GET /w HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n"};
    case HttpTarget::Form:
        return {"a=1&b=%C3%A4\nc=3&d=+%20&a=2", "\n{\"a\":{\"b\":[1,2]}}", "x\n=&&=%00"};
    case HttpTarget::Json:
        return {"\n{\"a\":\"b\",\"c\":1.5,\"d\":[true,null,{\"e\":\"\\u00e4\"}],\"f\":9007199254740993}",
            "q=1\n{}"};
    case HttpTarget::Multipart:
        return {"\npre\r\n--bb\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nvalue\r\n--bb\r\n"
                "Content-Disposition: form-data; name=f; filename=\"x\\y.txt\"\r\nContent-Type: "
                "image/png\r\n\r\n\x89PNG\r\n--bb--\r\n",
            "a=1\n--bb\r\nContent-Disposition: form-data; name=g; filename*=UTF-8''%c3%a4\r\n\r\n\r\n--bb--"};
    case HttpTarget::Texts:
        break;
    }
    return {"http://user@host:80/a/%2e%2E/b?c#d", "https://*.example.com https://a.example:8443 *",
        "/genesys/*/x 80-90,100", "form-data; name=\"a;\\\"b\"; filename*=UTF-8''%41", "[::1]:8080"};
}

const QList<QByteArray> &words()
{
    static const QList<QByteArray> list{"\r\n", "\r\n\r\n", "\n", "\r", QByteArray("\0", 1), " ", "\t", ":",
        "%", "%2f", "%00", "%zz", "..", "/", "0\r\n", "ffffffffffffffff", "-1", "Content-Length: 3\r\n",
        "Content-Length: 18446744073709551616\r\n", "Transfer-Encoding: chunked\r\n",
        "Transfer-Encoding: gzip\r\n", "Host: x\r\n", "HTTP/1.1", "HTTP/2.0", "GET ", "--bb", "--bb--",
        "\r\n--bb\r\n", "Content-Disposition: form-data; name=a", "{", "}", "[", "\"", "\\u0000", "\\ud800",
        "&", "=", "+", ";", "\xff", "\xc3", "*", "https://", "{app}"};
    return list;
}

QByteArray mutated(const QList<QByteArray> &seeds, SeededRandom &random)
{
    const auto below = [&random](qsizetype bound) {
        return static_cast<qsizetype>(random.below(static_cast<quint64>(std::max<qsizetype>(1, bound))));
    };
    QByteArray input = seeds.at(below(seeds.size()));
    for (qsizetype changes = below(8); changes > 0; --changes) {
        const qsizetype at = below(input.size() + 1);
        switch (below(7)) {
        case 0:
            input.insert(at, words().at(below(words().size())));
            break;
        case 1:
            input.remove(at, below(12) + 1);
            break;
        case 2:
            if (at < input.size())
                input[at] = static_cast<char>(random.below(256));
            break;
        case 3:
            input.insert(at, input.mid(below(input.size()), below(60)));
            break;
        case 4:
            input.insert(at, seeds.at(below(seeds.size())));
            break;
        case 5:
            input.insert(at, QByteArray(below(400), static_cast<char>(random.below(256))));
            break;
        case 6:
            input.truncate(at);
            break;
        }
    }
    return input.left(8192);
}

} // namespace

/// Bounded, reproducible fuzzing of everything that reads what strangers send. A failure stops the process
/// and prints the input.
class HttpFuzzTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsers_whenInputsAreMutated_thenTheirInvariantsHold_data()
    {
        QTest::addColumn<int>("target");
        const char *names[httpTargetCount] = {"requests", "form", "json", "multipart", "texts"};
        for (int i = 0; i < httpTargetCount; ++i)
            QTest::newRow(names[i]) << i;
    }
    void parsers_whenInputsAreMutated_thenTheirInvariantsHold()
    {
        QFETCH(int, target);
        const int inputs = qEnvironmentVariableIsSet("USHER_FUZZ_INPUTS")
            ? qEnvironmentVariableIntValue("USHER_FUZZ_INPUTS")
            : defaultInputs;
        const int seed = qEnvironmentVariableIsSet("USHER_FUZZ_SEED")
            ? qEnvironmentVariableIntValue("USHER_FUZZ_SEED")
            : 1;
        SeededRandom random(static_cast<quint64>(seed) * httpTargetCount + static_cast<quint64>(target));
        const QList<QByteArray> seeds = corpus(static_cast<HttpTarget>(target));
        for (int i = 0; i < inputs; ++i) {
            const QByteArray input = static_cast<char>(target) + mutated(seeds, random);
            LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()),
                static_cast<std::size_t>(input.size()));
        }
    }
};

QTEST_APPLESS_MAIN(HttpFuzzTest)
#include "tst_httpfuzz.moc"
