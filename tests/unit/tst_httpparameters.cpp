#include "server/http/multipart.h"
#include "server/http/parameters.h"

#include <QTest>

using namespace usher;
using namespace usher::http;

namespace {

Request request(const QByteArray &query, const QByteArray &type = {}, const QByteArray &body = {})
{
    Request made;
    made.method = Method::Post;
    made.query = query;
    made.body = body;
    if (!type.isNull())
        made.headers.add("content-type", type);
    return made;
}

const QByteArray formType("application/x-www-form-urlencoded");

QByteArray multipart(const QByteArray &parts)
{
    QByteArray body = parts;
    return body.replace("\n", "\r\n");
}

using Values = QMap<QString, QString>;

} // namespace

class HttpParametersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_whenBodyIsValid_thenValuesAreMerged_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Values>("values");
        const auto row
            = [](const char *name, const QByteArray &query, const QByteArray &type, const QByteArray &body,
                  const Values &values) { QTest::newRow(name) << query << type << body << values; };
        const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
        row("query only", "a=1&b=%C3%A4+x&&c&d=", {}, {},
            {{text("a"), text("1")}, {text("b"), text("ä x")}, {text("c"), {}}, {text("d"), {}}});
        row("body wins", "a=1&b=2", formType, "a=3", {{text("a"), text("3")}, {text("b"), text("2")}});
        row("last wins", "a=1&a=2", formType, "b=3&b=4", {{text("a"), text("2")}, {text("b"), text("4")}});
        row("form with charset", {}, formType + "; charset=UTF-8", "a=%26=", {{text("a"), text("&=")}});
        row("no type", {}, {}, "a=1", {{text("a"), text("1")}});
        row("booleans stay text", {}, "application/json", "{\"a\":true,\"b\":false,\"c\":\"TRUE\"}",
            {{text("a"), text("true")}, {text("b"), text("false")}, {text("c"), text("TRUE")}});
        row("json", "q=1", "application/json;charset=utf-8",
            "{\"s\":\"\\u00e4\",\"i\":9007199254740993,\"n\":-0.5,\"z\":null,\"o\":{\"b\":[1, 2]},\"l\":[ "
            "{\"x\":1} ]}",
            {{text("q"), text("1")}, {text("s"), text("ä")}, {text("i"), text("9007199254740993")},
                {text("n"), text("-0.5")}, {text("z"), {}}, {text("o"), text("{\"b\":[1,2]}")},
                {text("l"), text("[{\"x\":1}]")}});
        row("json under a form type", {}, formType, "{\"a\":\"1\"}", {{text("a"), text("1")}});
        row("not json after all", {}, formType, "{a=1", {{text("{a"), text("1")}});
        row("multipart", "a=0", "multipart/form-data; boundary=\"b b\"",
            multipart("preamble\n--b b\nContent-Disposition: form-data; name=\"a\"\n\nline\nline\n"
                      "--b b  \ncontent-disposition: form-data; name=b\nContent-Type: text/plain; "
                      "charset=utf-8\n\n\n"
                      "--b b\nContent-Disposition: form-data; name=\"q\\\"q\"\n\n--b bc\n--b b--\nepilogue"),
            {{text("a"), text("line\r\nline")}, {text("b"), {}}, {text("q\"q"), text("--b bc")}});
    }
    void parse_whenBodyIsValid_thenValuesAreMerged()
    {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(Values, values);
        const auto parameters = parseParameters(request(query, type, body));
        QVERIFY2(parameters, qPrintable(parameters ? QString() : parameters.error().message));
        QCOMPARE(parameters->values, values);
        QVERIFY(parameters->files.empty());
    }

    void parse_whenFilesAreUploaded_thenBytesTypesAndNamesAreKept()
    {
        const QByteArray bytes("\0\r\n--x\r\n\xff", 9);
        const QByteArray body
            = "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"C:\\dir\\a.png\"\r\n"
              "Content-Type: image/png\r\n\r\n"
            + bytes
            + "\r\n"
              "--x\r\nContent-Disposition: form-data; name=g; filename*=UTF-8''%c3%a4.txt\r\n\r\n\r\n"
              "--x\r\nContent-Disposition: form-data; name=f; filename=../../b\r\n\r\n1\r\n"
              "--x\r\nContent-Disposition: form-data; name=blob\r\nContent-Type: "
              "application/pdf\r\n\r\n2\r\n--x--";
        const auto broken = parseParameters(request({}, "multipart/form-data; boundary=x", body));
        QVERIFY(!broken); // the bytes of the first file hold the boundary
        QByteArray other = body;
        other.replace("--x\r\n\xff", "--y\r\n\xff");
        const auto parameters = parseParameters(request("g=1", "multipart/form-data; boundary=x", other));
        QVERIFY(parameters);
        QVERIFY(parameters->values.isEmpty());
        QCOMPARE(parameters->files.size(), size_t(3));
        QCOMPARE(parameters->files[0].key, QStringLiteral("g"));
        QCOMPARE(parameters->files[0].fileName, QStringLiteral(u"\u00e4.txt"));
        QCOMPARE(parameters->files[0].bytes, QByteArray(""));
        QCOMPARE(parameters->files[1].key, QStringLiteral("f"));
        QCOMPARE(parameters->files[1].fileName, QStringLiteral("b"));
        QCOMPARE(parameters->files[1].bytes, QByteArray("1"));
        QCOMPARE(parameters->files[2].contentType, QByteArray("application/pdf"));
    }

    void parse_whenAFileHoldsAnyBytes_thenTheyAreUnchanged()
    {
        QByteArray bytes;
        for (int i = 0; i < 70000; ++i)
            bytes += static_cast<char>(i * 7 % 256);
        bytes += "\r\n--boundar\r\n--boundaryX\r\n-";
        const QByteArray body
            = "--boundary\r\nContent-Disposition: form-data; name=\"f\"; filename=\"n\"\r\n\r\n" + bytes
            + "\r\n--boundary--\r\n";
        const auto parameters = parseParameters(request({}, "multipart/form-data; boundary=boundary", body));
        QVERIFY(parameters);
        QCOMPARE(parameters->files.size(), size_t(1));
        QCOMPARE(parameters->files[0].bytes, bytes);
        QCOMPARE(parameters->files[0].contentType, QByteArray("application/octet-stream"));
    }

    void parse_whenRequestIsFaulty_thenErrorSaysWhich_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, const QByteArray &query, const QByteArray &type,
                             const QByteArray &body, ErrorCode code = ErrorCode::BadParameter) {
            QTest::newRow(name) << query << type << body << code;
        };
        const QByteArray multi("multipart/form-data; boundary=x");
        row("broken escape in the query", "a=%4", {}, {});
        row("broken escape in the body", {}, formType, "a=%zz");
        row("not UTF-8", {}, formType, "a=%FF");
        row("NUL", {}, formType, "a=%00");
        row("NUL in a name", "%00=1", {}, {});
        row("no name", "=1", {}, {});
        row("json array", {}, "application/json", "[1]");
        row("json text", {}, "application/json", "\"a\"");
        row("not json", {}, "application/json", "{\"a\":");
        row("json not UTF-8", {}, "application/json", "{\"a\":\"\xff\"}");
        row("json NUL", {}, "application/json", "{\"a\":\"\\u0000\"}");
        row("json half a pair", {}, "application/json", "{\"a\":\"\\ud800\"}");
        row("xml", {}, "application/xml", "<a/>", ErrorCode::UnsupportedMediaType);
        row("plain text", {}, "text/plain", "a=1", ErrorCode::UnsupportedMediaType);
        row("other charset", {}, formType + ";charset=iso-8859-1", "a=1", ErrorCode::UnsupportedMediaType);
        row("no boundary", {}, "multipart/form-data", "--x--");
        row("boundary not found", {}, multi, "nothing");
        row("no last boundary", {}, multi, multipart("--x\nContent-Disposition: form-data; name=a\n\n1\n"));
        row("header does not end", {}, multi, multipart("--x\nContent-Disposition: form-data; name=a\n"));
        row("part without a name", {}, multi, multipart("--x\nContent-Disposition: form-data\n\n1\n--x--"));
        row("part without a header", {}, multi, multipart("--x\n\n1\n--x--"));
        row("part encoded", {}, multi,
            multipart("--x\nContent-Disposition: form-data; name=a\nContent-Transfer-Encoding: "
                      "base64\n\nMQ==\n--x--"));
        row("part not UTF-8", {}, multi,
            multipart("--x\nContent-Disposition: form-data; name=a\n\n\xff\n--x--"));
    }
    void parse_whenRequestIsFaulty_thenErrorSaysWhich()
    {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(ErrorCode, code);
        const auto parameters = parseParameters(request(query, type, body));
        QVERIFY(!parameters);
        QCOMPARE(parameters.error().code, code);
        QVERIFY(!parameters.error().message.isEmpty());
    }

    void parse_whenALimitIsReached_thenAtItFineAndBeyondRefused()
    {
        ParameterLimits limits;
        limits.maxFields = 3;
        limits.maxKeyBytes = 4;
        limits.maxFileBytes = 5;
        QVERIFY(parseParameters(request("a=1&b=2", formType, "c=3"), limits));
        QCOMPARE(parseParameters(request("a=1&b=2", formType, "c=3&d=4"), limits).error().code,
            ErrorCode::BadParameter);
        QVERIFY(parseParameters(request("abcd=1"), limits));
        QCOMPARE(parseParameters(request("abcde=1"), limits).error().code, ErrorCode::BadParameter);
        QCOMPARE(parseParameters(request("a%C3%A4%C3%A4=1"), limits).error().code,
            ErrorCode::BadParameter); // bytes count
        const auto file = [](int size) -> QByteArray {
            return "--x\r\nContent-Disposition: form-data; name=f; filename=n\r\n\r\n" + QByteArray(size, 'a')
                + "\r\n--x--";
        };
        QVERIFY(parseParameters(request({}, "multipart/form-data; boundary=x", file(5)), limits));
        const auto tooLarge
            = parseParameters(request({}, "multipart/form-data; boundary=x", file(6)), limits);
        QCOMPARE(tooLarge.error().code, ErrorCode::TooLarge);
        QCOMPARE(tooLarge.error().field, QStringLiteral("f"));
        const QByteArray part = "--x\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n";
        QVERIFY(parseParameters(
            request({}, "multipart/form-data; boundary=x", part.repeated(3) + "--x--"), limits));
        QVERIFY(!parseParameters(
            request({}, "multipart/form-data; boundary=x", part.repeated(4) + "--x--"), limits));
    }

    void parseMultipart_whenBoundaryAlmostRepeats_thenTimeIsLinear()
    {
        // A quadratic search would take minutes here, not milliseconds.
        const QByteArray body
            = "--" + QByteArray(70, '-') + "\r\n\r\na" + QByteArray(4 * 1024 * 1024, '-') + "\r\n--";
        const auto parts = parseMultipart(body, QByteArray(70, '-'), 10);
        QVERIFY(!parts);
    }

    void parseFieldValue_whenQuoted_thenEscapesAreRemoved()
    {
        const FieldValue value
            = parseFieldValue("Form-Data ; NAME=\"a;b\\\"c\\\\d\" ; filename = \"C:\\x\\y.txt\"; empty; n=1");
        QCOMPARE(value.value, QByteArray("form-data"));
        QCOMPARE(value.parameter("name"), QByteArray("a;b\"c\\d"));
        QCOMPARE(value.parameter("filename"), QByteArray("C:\\x\\y.txt"));
        QCOMPARE(value.parameter("empty"), QByteArray(""));
        QCOMPARE(value.parameter("n"), QByteArray("1"));
        QVERIFY(value.parameter("other").isNull());
    }
};

QTEST_APPLESS_MAIN(HttpParametersTest)
#include "tst_httpparameters.moc"
