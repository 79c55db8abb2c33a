#include "shared/protocol/accountmessages.h"
#include "shared/protocol/configurationmessages.h"
#include "shared/protocol/jsonrpc.h"
#include "shared/protocol/operationmessages.h"

#include <QJsonDocument>
#include <QTest>

using namespace usher;
using namespace usher::protocol;

namespace {

QJsonObject objectOf(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

enum class Colour { Red, Green };

struct Inner
{
    qint64 number = 0;
    template <typename Self, typename V> static void visit(Self &self, V &&v) { v("number", self.number); }
};

struct Everything
{
    QString text;
    bool flag = false;
    int small = 0;
    qint64 large = 0;
    double real = 0;
    qint64 atMs = 0;
    Colour colour = Colour::Red;
    Inner inner;
    QList<Inner> list;
    QMap<QString, QMap<QString, QString>> map;
    std::optional<bool> maybe;
    QString extra;
    qint64 laterMs = 0;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("text", self.text);
        v("flag", self.flag);
        v("small", self.small);
        v("large", self.large);
        v("real", self.real);
        v("at", asTime(self.atMs));
        v("colour", self.colour);
        v("inner", self.inner);
        v("list", self.list);
        v("map", self.map);
        v("maybe", self.maybe, protocol::optional);
        v("extra", self.extra, protocol::optional);
        v("later", asTime(self.laterMs), protocol::optional);
    }
};

const QByteArray everything = R"({"text":"a","flag":true,"small":-1,"large":9007199254740991,"real":0.5,
    "at":"2026-03-02T09:00:00.250Z","colour":"green","inner":{"number":1},"list":[{"number":2},{"number":3}],
    "map":{"x":{"y":"z"}}})";

} // namespace

template <> struct usher::protocol::EnumNames<Colour>
{
    static constexpr EnumName<Colour> names[] = {{Colour::Red, "red"}, {Colour::Green, "green"}};
};

class ProtocolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void message_whenWrittenAndRead_thenIsTheSame()
    {
        const auto read = fromJson<Everything>(objectOf(everything));
        QVERIFY(read.has_value());
        QCOMPARE(read->large, Q_INT64_C(9007199254740991));
        QCOMPARE(read->atMs, Q_INT64_C(1772442000250));
        QCOMPARE(read->colour, Colour::Green);
        QCOMPARE(read->list.at(1).number, 3);
        QVERIFY(!read->maybe);
        QCOMPARE(toJson(*read), objectOf(everything));

        QJsonObject full = objectOf(everything);
        full.insert(QStringLiteral("maybe"), false); // present, though it is what a bool is by default
        full.insert(QStringLiteral("extra"), QStringLiteral("b"));
        full.insert(QStringLiteral("later"), QStringLiteral("2026-03-02T10:00:00.000+01:00"));
        const auto again = fromJson<Everything>(full);
        QVERIFY(again && again->maybe && !*again->maybe);
        QCOMPARE(again->laterMs, Q_INT64_C(1772442000000));
        full.insert(QStringLiteral("later"), QStringLiteral("2026-03-02T09:00:00.000Z"));
        QCOMPARE(toJson(*again), full);
    }

    void message_whenAFieldIsWrong_thenTheErrorNamesItsPath_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("value"); // empty: left out
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const char *field, const char *value, const char *path) {
            QTest::newRow(name) << QString::fromLatin1(field) << QByteArray(value)
                                << QString::fromLatin1(path);
        };
        row("missing", "text", "", "text");
        row("null", "text", "null", "text");
        row("number for text", "text", "1", "text");
        row("text for boolean", "flag", "\"true\"", "flag");
        row("real for integer", "small", "1.5", "small");
        row("text for integer", "small", "\"1\"", "small");
        row("33 bits", "small", "4294967296", "small");
        row("inexact", "large", "9007199254740994", "large");
        row("huge", "large", "1e300", "large");
        row("text for real", "real", "\"1\"", "real");
        row("time without offset", "at", "\"2026-03-02T09:00:00\"", "at");
        row("no time", "at", "\"yesterday\"", "at");
        row("number for time", "at", "1772442000250", "at");
        row("unknown choice", "colour", "\"blue\"", "colour");
        row("array for object", "inner", "[]", "inner");
        row("inner type", "inner", R"({"number":"1"})", "inner.number");
        row("inner missing", "inner", "{}", "inner.number");
        row("inner unknown", "inner", R"({"number":1,"nummer":2})", "inner.nummer");
        row("element", "list", R"([{"number":1},{"number":[]}])", "list[1].number");
        row("no list", "list", "{}", "list");
        row("map value", "map", R"({"x":{"y":1}})", "map.x.y");
        row("optional of wrong type", "maybe", "1", "maybe");
        row("unknown", "texts", "1", "texts");
    }
    void message_whenAFieldIsWrong_thenTheErrorNamesItsPath()
    {
        QFETCH(QString, field);
        QFETCH(QByteArray, value);
        QFETCH(QString, path);
        QJsonObject object = objectOf(everything);
        object.remove(field);
        if (!value.isEmpty())
            object.insert(field, objectOf("{\"v\":" + value + '}').value(QLatin1String("v")));
        const auto read = fromJson<Everything>(object);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadParameter);
        QCOMPARE(read.error().field, path);
        QVERIFY2(read.error().message.startsWith(path), qPrintable(read.error().message));
    }

    void message_whenReadByAClient_thenUnknownFieldsAreSkippedAtAnyDepth()
    {
        QJsonObject object = objectOf(everything);
        object.insert(QStringLiteral("new"), 1);
        object.insert(
            QStringLiteral("inner"), QJsonObject{{QStringLiteral("number"), 1}, {QStringLiteral("new"), 1}});
        object.insert(QStringLiteral("list"),
            QJsonArray{QJsonObject{{QStringLiteral("number"), 1}, {QStringLiteral("new"), 1}}});
        QVERIFY(!fromJson<Everything>(object));
        QVERIFY(fromJson<Everything>(object, Unknown::Ignore));
        object.insert(QStringLiteral("flag"), QStringLiteral("yes")); // but a known one must be right
        QVERIFY(!fromJson<Everything>(object, Unknown::Ignore));
    }

    void message_whenNamesAreHuge_thenTheErrorIsNot()
    {
        QJsonObject object = objectOf(everything);
        object.insert(QString(100'000, u'x'), 1);
        QVERIFY(fromJson<Everything>(object).error().message.size() < 1000);
    }

    void describe_whenAsked_thenListsFieldsWithTypes()
    {
        QStringList fields;
        for (const FieldInfo &field : describe<Everything>())
            fields.append(
                field.name + u':' + field.type + (field.required ? QString() : QStringLiteral("?")));
        QCOMPARE(fields.join(u' '),
            QStringLiteral(
                "text:string flag:boolean small:integer large:integer real:number at:time colour:red|green "
                "inner:object list:array of object map:object of object of string maybe:boolean? "
                "extra:string? later:time?"));
    }

    void model_whenWritten_thenKeysAreFlat()
    {
        ConfigApply message;
        message.changes.append({{RecordKind::List, QStringLiteral("GMS_Resources"), QStringLiteral("Dnis")},
            3, {{QStringLiteral("a"), QStringLiteral("1")}}, {QStringLiteral("b")}, false});
        const QJsonObject json = toJson(message);
        QCOMPARE(json,
            objectOf(R"({"changes":[{"kind":"list","owner":"GMS_Resources","name":"Dnis","seenRevision":3,
                "set":{"a":"1"},"remove":["b"]}]})"));
        const auto read = fromJson<ConfigApply>(json);
        QCOMPARE(read->changes.first().key, message.changes.first().key);
        QCOMPARE(read->changes.first().set, message.changes.first().set);
        QVERIFY(!fromJson<ConfigApply>(
            objectOf(R"({"changes":[{"kind":"lists","owner":"a","name":"b","seenRevision":3}]})")));
    }

    void optionRow_whenMadeOfASpec_thenSplitsItsLists()
    {
        const OptionSpec spec{"log", "verbose", OptionType::Choice, "standard", 0, 0, "all|debug",
            OptionScope::Both, OptionEffect::Restart, "level|verbosity", "What is logged.", nullptr};
        const OptionRow row = optionRow(spec);
        QCOMPARE(row.choices, (QStringList{QStringLiteral("all"), QStringLiteral("debug")}));
        QCOMPARE(row.aliases.size(), 2);
        QVERIFY(row.obsolete.isEmpty());
        const auto again = fromJson<OptionRow>(toJson(row));
        QVERIFY(again.has_value());
        QCOMPARE(toJson(*again), toJson(row));
    }

    void optionRow_whenMadeOfEveryRow_thenTravels()
    {
        for (const OptionSpec &spec : optionTable()) {
            const auto row = fromJson<OptionRow>(toJson(optionRow(spec)));
            QVERIFY2(row.has_value(), spec.name);
            QCOMPARE(row->defaultText.has_value(), spec.defaultText != nullptr);
        }
    }

    void parseRequests_whenGivenAnything_thenAnswersByTheBook_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>(
            "outcome"); // per item: "method/id", "method/-" for a notification, or "code/id"
        const auto row = [](const char *name, QByteArray text, const QString &outcome) {
            QTest::newRow(name) << text << outcome;
        };
        const auto request = [](const QByteArray &members) -> QByteArray {
            return QByteArray(R"({"jsonrpc":"2.0",)") + members + '}';
        };
        row("plain", request(R"("method":"a","id":1)"), QStringLiteral("a/1"));
        row("string id", request(R"("method":"a","id":"x")"), QStringLiteral("a/\"x\""));
        row("params", request(R"("method":"a","id":1,"params":{"b":1})"), QStringLiteral("a/1"));
        row("notification", request(R"("method":"a")"), QStringLiteral("a/-"));
        row("not JSON", "{", QStringLiteral("-32700/null"));
        row("empty", "", QStringLiteral("-32700/null"));
        row("a bare number", "1", QStringLiteral("-32700/null"));
        row("trailing garbage", request(R"("method":"a","id":1)") + "x", QStringLiteral("-32700/null"));
        row("invalid UTF-8", "{\"jsonrpc\":\"\xff\"}", QStringLiteral("-32700/null"));
        row("too deep", QByteArray(2000, '[') + QByteArray(2000, ']'), QStringLiteral("-32700/null"));
        row("empty object", "{}", QStringLiteral("-32600/null"));
        row("other version", R"({"jsonrpc":"1.0","method":"a","id":1})", QStringLiteral("-32600/1"));
        row("no version", R"({"method":"a","id":1})", QStringLiteral("-32600/1"));
        row("null id", request(R"("method":"a","id":null)"), QStringLiteral("-32600/null"));
        row("real id", request(R"("method":"a","id":1.5)"), QStringLiteral("-32600/null"));
        row("object id", request(R"("method":"a","id":{})"), QStringLiteral("-32600/null"));
        row("long id", request("\"method\":\"a\",\"id\":\"" + QByteArray(129, 'x') + '"'),
            QStringLiteral("-32600/null"));
        row("no method", request(R"("id":1)"), QStringLiteral("-32600/1"));
        row("method of wrong type", request(R"("method":1,"id":1)"), QStringLiteral("-32600/1"));
        row("empty method", request(R"("method":"","id":1)"), QStringLiteral("-32600/1"));
        row("long method", request("\"id\":1,\"method\":\"" + QByteArray(129, 'x') + '"'),
            QStringLiteral("-32600/1"));
        row("params by position", request(R"("method":"a","id":1,"params":[1])"), QStringLiteral("-32602/1"));
        row("params of wrong type", request(R"("method":"a","id":1,"params":"x")"),
            QStringLiteral("-32602/1"));
        row("unknown member", request(R"("method":"a","id":1,"parms":{})"), QStringLiteral("-32600/1"));
        row("batch", '[' + request(R"("method":"a","id":1)") + ',' + request(R"("method":"b")") + ",1]",
            QStringLiteral("[a/1 b/- -32600/null]"));
        row("batch of one", '[' + request(R"("method":"a","id":1)") + ']', QStringLiteral("[a/1]"));
        row("empty batch", "[]", QStringLiteral("-32600/null"));
        const QByteArray one = request(R"("method":"a")") + ',';
        row("largest batch", '[' + one.repeated(50).chopped(1) + ']',
            u'[' + QStringLiteral("a/- ").repeated(50).trimmed() + u']');
        row("batch too large", '[' + one.repeated(51).chopped(1) + ']', QStringLiteral("-32600/null"));
    }
    void parseRequests_whenGivenAnything_thenAnswersByTheBook()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, outcome);
        const auto shown = [](const QJsonValue &id) {
            const QByteArray array = QJsonDocument(QJsonArray{id}).toJson(QJsonDocument::Compact);
            return QString::fromUtf8(array.mid(1, array.size() - 2));
        };
        const RpcMessage message = parseRequests(text);
        QVERIFY(!message.items.empty());
        QStringList items;
        for (const RpcItem &item : message.items) {
            if (const auto *request = std::get_if<RpcRequest>(&item))
                items.append(QString::fromUtf8(request->method) + u'/'
                    + (request->isNotification() ? QStringLiteral("-") : shown(request->id)));
            else
                items.append(QString::number(std::get<RpcRefusal>(item).error.code) + u'/'
                    + shown(std::get<RpcRefusal>(item).id));
        }
        const QString list = items.join(u' ');
        QCOMPARE(message.batch ? QString(u'[' + list + u']') : list, outcome);
    }

    void errors_whenTheyTravel_thenArriveAsTheyWere()
    {
        QSet<int> codes;
        for (int value = 0; value <= static_cast<int>(ErrorCode::Internal); ++value) {
            const Error sent{static_cast<ErrorCode>(value), QStringLiteral("message"),
                QStringLiteral("field"), QStringLiteral("for the log"), 7,
                {{QStringLiteral("seen"), 1}, {QStringLiteral("current"), 2}}};
            const RpcError wire = toRpcError(sent);
            codes.insert(wire.code);
            const QByteArray text
                = QJsonDocument(replyObject(1, tl::unexpected<Error>(sent))).toJson(QJsonDocument::Compact);
            QVERIFY(!text.contains("for the log"));
            const auto replies = parseReplies(text);
            QVERIFY(replies && replies->size() == 1 && !replies->front().result);
            const Error arrived = replies->front().result.error();
            QCOMPARE(arrived.code, sent.code);
            QCOMPARE(arrived.message, sent.message);
            QCOMPARE(arrived.field, sent.field);
            QCOMPARE(arrived.retryAfterS, sent.retryAfterS);
            QCOMPARE(arrived.data, sent.data);
        }
        QCOMPARE(codes.size(), static_cast<int>(ErrorCode::Internal) + 1);
        QCOMPARE(fromRpcError({-32700, QStringLiteral("m"), {}}).code, ErrorCode::BadParameter);
        QCOMPARE(fromRpcError({-32600, QStringLiteral("m"), {}}).code, ErrorCode::BadParameter);
        QCOMPARE(fromRpcError({-1, QStringLiteral("m"), {}}).code, ErrorCode::Internal);
    }

    void parseReplies_whenNoReply_thenIsAnError_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("not JSON") << QByteArray("x");
        QTest::newRow("a request") << QByteArray(R"({"jsonrpc":"2.0","method":"a","id":1})");
        QTest::newRow("both") << QByteArray(R"({"jsonrpc":"2.0","id":1,"result":{},"error":{}})");
        QTest::newRow("neither") << QByteArray(R"({"jsonrpc":"2.0","id":1})");
        QTest::newRow("other version") << QByteArray(R"({"jsonrpc":"1.0","id":1,"result":{}})");
        QTest::newRow("no id") << QByteArray(R"({"jsonrpc":"2.0","result":{}})");
        QTest::newRow("result of another type") << QByteArray(R"({"jsonrpc":"2.0","id":1,"result":3})");
        QTest::newRow("one of a batch") << QByteArray(R"([{"jsonrpc":"2.0","id":1,"result":{}},{}])");
    }
    void parseReplies_whenNoReply_thenIsAnError()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseReplies(text));
    }
};

QTEST_APPLESS_MAIN(ProtocolTest)
#include "tst_protocol.moc"
