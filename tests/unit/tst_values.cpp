#include "app/console/overriderule.h"
#include "app/console/valuerange.h"
#include "app/console/valuesmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace usher;
using namespace usher::console;
using namespace Qt::StringLiterals;

namespace {

const RecordKey pool{RecordKind::List, u"GMS_Resources"_s, u"Pool"_s};

/// A group that is edited and was never applied: no server is needed.
struct World
{
    Session session{u"test"_s};
    Workspace workspace{session};
    ValuesModel model{workspace};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    explicit World(const QStringList &values)
    {
        Values record{{u"_allocation_strategy"_s, u"CLUSTER"_s}};
        for (int at = 0; at < values.size(); ++at)
            record.insert(u"n%1"_s.arg(at, 6, 10, QChar(u'0')), values.at(at));
        workspace.create(pool, record);
        model.setRecord(pool);
        model.setEditable(true);
    }
    QStringList values() const
    {
        QStringList values;
        for (int row = 0; row < model.rowCount(); ++row)
            values.append(model.valueAt(row));
        return values;
    }
};

QStringList digits(int count)
{
    QStringList values;
    for (int at = 0; at < count; ++at)
        values.append(QString::number(at));
    return values;
}

} // namespace

class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void parseRange_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<int>("count"); // 0: refused
        QTest::addColumn<QString>("end"); // the last value, or the field that is wrong
        QTest::newRow("last digits") << u"1-888-555-0100"_s << u"0199"_s << 100 << u"1-888-555-0199"_s;
        QTest::newRow("whole value") << u"1-888-555-0100"_s << u"1-888-555-0102"_s << 3
                                     << u"1-888-555-0102"_s;
        QTest::newRow("one") << u"8001"_s << u"8001"_s << 1 << u"8001"_s;
        QTest::newRow("fewer digits") << u"8001"_s << u"09"_s << 9 << u"8009"_s;
        QTest::newRow("most") << u"000000"_s << u"099999"_s << 100'000 << u"099999"_s;
        QTest::newRow("too many") << u"000000"_s << u"100000"_s << 0 << u"last"_s;
        QTest::newRow("no digit") << u"abc"_s << u"9"_s << 0 << u"first"_s;
        QTest::newRow("nothing") << u""_s << u""_s << 0 << u"first"_s;
        QTest::newRow("backwards") << u"8009"_s << u"8001"_s << 0 << u"last"_s;
        QTest::newRow("other stem") << u"1-888-01"_s << u"1-999-02"_s << 0 << u"last"_s;
        QTest::newRow("too many digits") << u"1-88"_s << u"100"_s << 0 << u"last"_s;
    }
    void parseRange()
    {
        QFETCH(QString, first);
        QFETCH(QString, last);
        QFETCH(int, count);
        QFETCH(QString, end);
        const auto range = console::parseRange(first, last);
        QCOMPARE(range.has_value(), count > 0);
        if (!range) {
            QCOMPARE(range.error().field, end);
            return;
        }
        QCOMPARE(range->count(), count);
        QCOMPARE(range->at(0), first);
        QCOMPARE(range->at(count - 1), end);
    }

    void parseLines_withNamesAndBlanks_takesThem()
    {
        const auto lines = console::parseLines(u"8001\r\n\n a=8002 \nb\t8003\tfree"_s);
        QVERIFY(lines);
        QCOMPARE(lines->size(), 3);
        QCOMPARE(lines->at(0).value, u"8001"_s);
        QCOMPARE(lines->at(1).name, u"a"_s);
        QCOMPARE(lines->at(1).value, u"8002"_s);
        QCOMPARE(lines->at(2).value, u"8003"_s);
        QVERIFY(!console::parseLines(u"_a=1"_s));
        QVERIFY(!console::parseLines(u"a="_s));
        QVERIFY(!console::parseLines(u" \n"_s));
    }

    void nextNames_alwaysFollowWhatIsThere_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<int>("count");
        QTest::newRow("none") << QStringList() << 12;
        QTest::newRow("room") << QStringList{u"dnis07"_s, u"dnis19"_s} << 50;
        QTest::newRow("no room") << QStringList{u"dnis19"_s} << 500;
        QTest::newRow("no digits") << QStringList{u"main"_s, u"other"_s} << 3;
    }
    void nextNames_alwaysFollowWhatIsThere()
    {
        QFETCH(QStringList, names);
        QFETCH(int, count);
        const QStringList made
            = nextNames(names, u"pool-"_s, count, [](const QString &name) { return name.endsWith(u'5'); });
        QCOMPARE(made.size(), count);
        const QStringList all = names + made;
        QVERIFY(std::ranges::is_sorted(all));
        QVERIFY(std::ranges::none_of(made, [](const QString &name) { return name.endsWith(u'5'); }));
    }

    void move_ofSomeRows_permutesTheValuesAsOneStep()
    {
        World world(digits(6));
        const int steps = world.workspace.undoStack().count();
        QCOMPARE(world.model.move({4, 1}, 0, u"move"_s), 0);
        QCOMPARE(world.values(), (QStringList{u"1"_s, u"4"_s, u"0"_s, u"2"_s, u"3"_s, u"5"_s}));
        QCOMPARE(world.workspace.undoStack().count(), steps + 1);
        world.workspace.undoStack().undo();
        QCOMPARE(world.values(), digits(6));
        QCOMPARE(world.model.move({0}, 6, u"move"_s), 5);
        QCOMPARE(world.values().last(), u"0"_s);
    }

    void edits_ofSomeRows_areToldPrecisely()
    {
        World world(digits(10));
        QSignalSpy resets(&world.model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&world.model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&world.model, &QAbstractItemModel::rowsRemoved);
        world.model.add({{u"n000003a"_s, u"x"_s}, {u"n000003b"_s, u"y"_s}, {u"z"_s, u"z"_s}}, u"add"_s);
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(world.model.rowCount(), 13);
        QVERIFY(world.model.hasValue(u"y"_s));
        world.model.remove({u"n000003a"_s, u"n000003b"_s}, u"remove"_s);
        QCOMPARE(removed.size(), 1); // never applied: nothing is left to strike through
        QVERIFY(!world.model.hasValue(u"y"_s));
        QVERIFY(world.model.setData(world.model.index(0, ValuesModel::Value), u" new "_s, Qt::EditRole));
        QCOMPARE(world.model.valueAt(0), u"new"_s);
        QSignalSpy refusals(&world.model, &ValuesModel::refused);
        QVERIFY(!world.model.setData(world.model.index(0, ValuesModel::Value), u" "_s, Qt::EditRole));
        QVERIFY(!world.model.setData(world.model.index(0, ValuesModel::Name), u"n000001"_s, Qt::EditRole));
        QCOMPARE(refusals.size(), 2);
        QCOMPARE(resets.size(), 0);
    }

    void bookings_comeAndGo_andAreToldOfTheirRowsOnly()
    {
        World world(digits(100));
        QHash<QString, ValueBooking> booked{{u"7"_s, {u"01-a"_s, u"call"_s, {}, 0, 0}}};
        world.model.setBookings([&](const QString &value) -> std::optional<ValueBooking> {
            return booked.contains(value) ? std::optional(booked.value(value)) : std::nullopt;
        });
        QVERIFY(world.model.bookingAt(7).has_value());
        QVERIFY(!world.model.bookingAt(8).has_value());
        QSignalSpy changes(&world.model, &QAbstractItemModel::dataChanged);
        world.model.tick();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().first().toModelIndex().row(), 7);
        booked.clear();
        world.model.touch({u"7"_s});
        world.model.tick();
        QCOMPARE(changes.size(), 2);
    }

    void anEdit_among100000Values_takesLittle()
    {
        World world(digits(100'000));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(world.model.setData(world.model.index(50'000, ValuesModel::Value), u"x"_s, Qt::EditRole));
        qInfo() << "edit" << timer.restart() << "ms";
        QCOMPARE(world.model.move({99'999}, 0, u"move"_s), 0);
        qInfo() << "move over all" << timer.restart() << "ms";
        world.workspace.undoStack().undo();
        qInfo() << "undone" << timer.elapsed() << "ms";
        QCOMPARE(world.model.valueAt(50'000), u"x"_s);
        QCOMPARE(world.model.rowCount(), 100'000);
    }

    void overrideNote_followsTheRule()
    {
        const QMap<QString, QString> configured{
            {u"_ttl"_s, u"30"_s}, {u"_overwritable_options"_s, u"_a, _b"_s}};
        QCOMPARE(precedence(u"_ttl"_s, configured), Precedence::Configuration);
        QCOMPARE(precedence(u"_booking_expiration_timeout"_s, configured), Precedence::Request);
        QCOMPARE(precedence(u"_b"_s, configured), Precedence::Request);
        QCOMPARE(precedence(u"_type"_s, configured), Precedence::NoParameter);
        QCOMPARE(requestTokens(u"a $x$ b $y_1$ $ $"_s), (QStringList{u"x"_s, u"y_1"_s}));
        QVERIFY(overrideNote(u"_ttl"_s, configured) != overrideNote(u"_ttl"_s, {}));
    }
};

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
