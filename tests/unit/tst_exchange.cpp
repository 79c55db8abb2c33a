#include "app/console/exchange.h"
#include "app/console/rollback.h"
#include "server/config/changeplan.h"
#include "shared/config/optionspec.h"

#include <QRegularExpression>
#include <QTest>

using namespace usher;
using namespace usher::console;

// What the console says is too much is what the server says no to.
static_assert(console::maxRecordValues == config::maxValues);
static_assert(console::maxImportedLength == config::maxSetLength);
static_assert(console::maxImportedRecords == config::maxChanges);

namespace {

const QString poolList = QStringLiteral("GMS_Resources");

RecordKey pool(const QString &name)
{
    return {RecordKind::List, poolList, name};
}

RecordKey section(const QString &name)
{
    return {RecordKind::Options, clusterOwner, name};
}

RecordMap recordsOf(const RecordKey &key, const Values &values)
{
    return {{key, Record{key, 7, values}}};
}

const Values smallPool{{QStringLiteral("_allocation_strategy"), QStringLiteral("LOCAL")},
    {QStringLiteral("a"), QStringLiteral("1001")}, {QStringLiteral("b"), QStringLiteral("1002")}};

ImportSource csvOf(const QString &group)
{
    return {ExchangeFormat::Csv, {}, poolList, group};
}

} // namespace

class TestExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void parseCsv_asRfc4180Says_readsFieldsAndLines_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QList<QStringList>>("rows");
        QTest::addColumn<QList<int>>("lines");
        const auto row
            = [](const char *name, const char *csv, const QList<QStringList> &rows, const QList<int> &lines) {
                  QTest::newRow(name) << QByteArray(csv) << rows << lines;
              };
        const QString a = QStringLiteral("a"), b = QStringLiteral("b"), none;
        row("nothing", "", {}, {});
        row("one line, not ended", "a,b", {{a, b}}, {1});
        row("CRLF", "a,b\r\nb,a\r\n", {{a, b}, {b, a}}, {1, 2});
        row("empty fields", ",\n,a", {{none, none}, {none, a}}, {1, 2});
        row("quoted comma and quote", "\"a,\"\"b\"\"\",b", {{QStringLiteral("a,\"b\""), b}}, {1});
        row("line end in a field", "\"a\r\nb\",b\na,b", {{QStringLiteral("a\r\nb"), b}, {a, b}}, {1, 3});
        row("byte order mark",
            "\xEF\xBB\xBF"
            "a,b",
            {{a, b}}, {1});
        row("not UTF-8", "\xE4,b", {{QStringLiteral("ä"), b}}, {1});
        row("empty quoted at the end", "a,\"\"", {{a, none}}, {1});
    }
    void parseCsv_asRfc4180Says_readsFieldsAndLines()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QList<QStringList>, rows);
        QFETCH(QList<int>, lines);
        const auto parsed = parseCsv(csv);
        QVERIFY(parsed);
        QList<QStringList> fields;
        QList<int> at;
        for (const CsvRow &row : *parsed) {
            fields.append(row.fields);
            at.append(row.line);
        }
        QCOMPARE(fields, rows);
        QCOMPARE(at, lines);
    }

    void parseCsv_brokenQuotes_namesTheLine()
    {
        const auto open = parseCsv("a,b\nc,\"d\ne,f\n");
        QVERIFY(!open);
        QVERIFY(open.error().message.contains(QStringLiteral("Line 2")));
        const auto behind = parseCsv("a,b\n\"c\"d,e\n");
        QVERIFY(!behind);
        QVERIFY(behind.error().message.contains(QStringLiteral("Line 2")));
    }

    void exportCsv_readBack_isTheSame()
    {
        const Values values{{QStringLiteral("a,b"), QStringLiteral("say \"x\"")},
            {QStringLiteral("c"), QStringLiteral("two\nlines")}, {QStringLiteral("d"), {}}};
        const auto rows = parseCsv(exportCsv(values, false));
        QVERIFY(rows);
        QCOMPARE(rows->size(), 4);
        Values read;
        for (qsizetype at = 1; at < rows->size(); ++at)
            read.insert(rows->at(at).fields.at(0), rows->at(at).fields.at(1));
        QCOMPARE(read, values);
    }

    void planImport_ofNumbers_mergesOrReplacesButKeepsThePoolsOptions()
    {
        const auto plan = planImport("value,name\r\n1001,a\r\n1003,c\r\n", csvOf(QStringLiteral("P")),
            recordsOf(pool(QStringLiteral("P")), smallPool));
        QVERIFY(plan);
        QCOMPARE(plan->records.size(), 1);
        const PlannedRecord &record = plan->records.first();
        QCOMPARE(record.state(ImportMode::Merge), PlannedRecord::State::Changed);
        Values merged = smallPool;
        merged.insert(QStringLiteral("c"), QStringLiteral("1003"));
        QCOMPARE(record.after(ImportMode::Merge), merged);
        Values replaced = merged;
        replaced.remove(QStringLiteral("b"));
        QCOMPARE(record.after(ImportMode::Replace), replaced);
        QCOMPARE(record.changes(ImportMode::Replace).size(), 2);
    }

    void planImport_ofOneColumn_namesEachValueByItself()
    {
        const auto plan = planImport("1001\n1002\n", csvOf(QStringLiteral("New")), {});
        QVERIFY(plan);
        QCOMPARE(plan->records.first().state(ImportMode::Merge), PlannedRecord::State::New);
        QCOMPARE(plan->records.first().values.value(QStringLiteral("1002")), QStringLiteral("1002"));
        QVERIFY(!plan->notes.isEmpty());
    }

    void planImport_ofBadRows_saysWhereAndTakesTheOthers()
    {
        const auto plan = planImport("name,value\na,1001\n_booking_expiration_timeout,never\n",
            csvOf(QStringLiteral("P")), recordsOf(pool(QStringLiteral("P")), smallPool));
        QVERIFY(plan);
        QCOMPARE(plan->findings.size(), 1);
        QCOMPARE(plan->findings.first().kind, ImportFinding::Kind::Invalid);
        QCOMPARE(plan->findings.first().line, 3);
        QCOMPARE(plan->records.first().state(ImportMode::Merge), PlannedRecord::State::Unchanged);
    }

    void planImport_ofAnExport_changesNothing()
    {
        RecordMap records = recordsOf(pool(QStringLiteral("P")), smallPool);
        const RecordKey service = section(QStringLiteral("service.demo"));
        records.emplace(service,
            Record{service, 1,
                {{QStringLiteral("_type"), QStringLiteral("builtin")},
                    {QStringLiteral("_service"), QStringLiteral("request-interaction")}}});
        const auto plan = planImport(exportJson(records), {}, records);
        QVERIFY(plan);
        QCOMPARE(plan->records.size(), 2);
        for (const PlannedRecord &record : plan->records) {
            QCOMPARE(record.state(ImportMode::Merge), PlannedRecord::State::Unchanged);
            QCOMPARE(record.state(ImportMode::Replace), PlannedRecord::State::Unchanged);
        }
    }

    void planImport_thatReplaces_keepsSecretsNoExportShows()
    {
        for (const OptionSpec &spec : optionTable()) {
            if (spec.type == OptionType::Secret && !spec.obsolete && isStoredOption(spec)
                && !QString::fromUtf8(spec.section).contains(u'*')
                && !QString::fromUtf8(spec.name).contains(u'*') && spec.scope != OptionScope::Node) {
                const RecordKey owner = section(QString::fromUtf8(spec.section));
                const RecordMap records
                    = recordsOf(owner, {{QString::fromUtf8(spec.name), QString(secretMask)}});
                const auto plan = planImport(exportJson(records), {}, records);
                QVERIFY(plan);
                QCOMPARE(plan->findings.first().kind, ImportFinding::Kind::ByHand);
                for (const PlannedRecord &record : plan->records)
                    QCOMPARE(record.state(ImportMode::Replace), PlannedRecord::State::Unchanged);
                return;
            }
        }
        QSKIP("no secret in an ordinary section");
    }

    void planImport_thatIsStopped_ends()
    {
        QByteArray csv("name,value\n");
        for (int at = 0; at < 50'000; ++at)
            csv += 'n' + QByteArray::number(at) + ',' + QByteArray::number(at) + '\n';
        int asked = 0;
        const auto plan = planImport(
            csv, csvOf(QStringLiteral("P")), {}, [&asked](qsizetype, qsizetype) { return ++asked < 15; });
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::Cancelled);
        QCOMPARE(asked, 15);
    }

    void planImport_ofNoText_isRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ExchangeFormat>("format");
        QTest::newRow("no JSON") << QByteArray("{\"options\":") << ExchangeFormat::Json;
        QTest::newRow("unknown member") << QByteArray("{\"opts\":{}}") << ExchangeFormat::Json;
        QTest::newRow("wrong shape") << QByteArray("{\"options\":{\"log\":[]}}") << ExchangeFormat::Json;
        QTest::newRow("NUL") << QByteArray("a,b\0c", 5) << ExchangeFormat::Csv;
        QTest::newRow("a field is missing") << QByteArray("name,value\na\n") << ExchangeFormat::Csv;
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE[\0", 4) << ExchangeFormat::Options;
    }
    void planImport_ofNoText_isRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ExchangeFormat, format);
        const auto plan = planImport(bytes, {format, {}, poolList, QStringLiteral("P")}, {});
        QVERIFY(!plan);
        QVERIFY(!plan.error().message.isEmpty());
    }

    void formatOf_looksAtNameAndFirstBytes()
    {
        QCOMPARE(formatOf("name,value", QStringLiteral("x.csv")), ExchangeFormat::Csv);
        QCOMPARE(formatOf(" {\"options\"", QStringLiteral("x")), ExchangeFormat::Json);
        QCOMPARE(formatOf("; exported\r\n[log]\r\nall = stdout\r\n", QStringLiteral("x.cfg")),
            ExchangeFormat::Options);
        QCOMPARE(formatOf("a,1\n", QStringLiteral("x.txt")), ExchangeFormat::Csv);
    }

    void differences_ofTwoStates_areByNameWithSecretsMasked()
    {
        const Values before{
            {QStringLiteral("a"), QStringLiteral("1")}, {QStringLiteral("b"), QStringLiteral("1")}};
        const Values after{
            {QStringLiteral("b"), QStringLiteral("2")}, {QStringLiteral("c"), QStringLiteral("3")}};
        const QList<FieldChange> fields = differences(pool(QStringLiteral("P")), before, after);
        QCOMPARE(fields.size(), 3);
        QCOMPARE(fields.at(0).after, std::optional<QString>());
        QCOMPARE(fields.at(1).after, QStringLiteral("2"));
        QCOMPARE(fields.at(2).before, std::optional<QString>());
    }

    void recordKeyOf_aSubject_isTheRecordOrNothing()
    {
        const RecordKey service = section(QStringLiteral("service.demo"));
        QCOMPARE(recordKeyOf(service.text()), service);
        QCOMPARE(recordKeyOf(pool(QStringLiteral("P")).text()), pool(QStringLiteral("P")));
        QVERIFY(!recordKeyOf(QStringLiteral("account admin")));
        QVERIFY(!recordKeyOf(QStringLiteral("options cluster")));
    }
};

QTEST_APPLESS_MAIN(TestExchange)
#include "tst_exchange.moc"
