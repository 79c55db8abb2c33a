#include "server/resources/resourcelists.h"

#include <QTest>

using namespace usher;
using namespace usher::resources;

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

config::Settings settingsWith(const QMap<QString, QMap<QString, QString>> &groups)
{
    std::map<RecordKey, Record> records;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        const RecordKey key{RecordKind::List, s("GMS_Resources"), group.key()};
        records.emplace(key, Record{key, 1, group.value()});
    }
    return config::Settings(std::move(records), s("node-01"), {}, {});
}

} // namespace

class ResourceListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void update_whenAGroupIsTheGuidesSample_thenItIsUnderstood()
    {
        ResourceLists lists;
        lists.update(settingsWith({{s("Dnis_Pool"),
            {{s("_allocation_strategy"), s("LOCAL")}, {s("_booking_expiration_timeout"), s("20")},
                {s("dnis1"), s("1-888-call-me1")}, {s("#dnis2"), s("off")}, {s("_note"), s("no resource")},
                {s("_backup_resource"), s("1-888-backup")}}}}));
        const Group *group = lists.find(s("Dnis_Pool"));
        QVERIFY(group);
        QCOMPARE(group->strategy, Strategy::Local);
        QCOMPARE(group->bookingTimeoutS, 20);
        QCOMPARE(group->backup, s("1-888-backup"));
        QCOMPARE(group->values, QStringList{s("1-888-call-me1")});
        QVERIFY(!lists.find(s("Other")));
    }

    void update_whenStrategyIsUnknownOrInAnyCase_thenRandomOrUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("strategy");
        QTest::newRow("lower case") << s("cluster") << static_cast<int>(Strategy::Cluster);
        QTest::newRow("mixed") << s("LoCal") << static_cast<int>(Strategy::Local);
        QTest::newRow("unknown") << s("ROUND_ROBIN") << static_cast<int>(Strategy::Random);
        QTest::newRow("absent") << QString() << static_cast<int>(Strategy::Random);
    }
    void update_whenStrategyIsUnknownOrInAnyCase_thenRandomOrUnderstood()
    {
        QFETCH(QString, text);
        QFETCH(int, strategy);
        ResourceLists lists;
        lists.update(settingsWith({{s("G"), {{s("_allocation_strategy"), text}, {s("a"), s("1")}}}}));
        QCOMPARE(static_cast<int>(lists.find(s("G"))->strategy), strategy);
    }

    void poolRows_whenAValueIsInALocalAndAClusterGroup_thenItIsBookedInTheCluster()
    {
        ResourceLists lists;
        lists.update(settingsWith(
            {{s("L"), {{s("_allocation_strategy"), s("LOCAL")}, {s("a"), s("1")}, {s("b"), s("2")}}},
                {s("C"), {{s("_allocation_strategy"), s("CLUSTER")}, {s("a"), s("1")}}},
                {s("R"), {{s("a"), s("9")}, {s("b"), s("9")}}}}));
        QMap<QString, QString> scopes;
        for (const PoolRow &row : lists.poolRows(s("node-01")))
            scopes.insert(row.pool + s(" ") + row.value, row.scope);
        QCOMPARE(scopes,
            (QMap<QString, QString>{
                {s("*/C 1"), s("")}, {s("node-01/L 1"), s("")}, {s("node-01/L 2"), s("node-01")}}));
        QCOMPARE(lists.duplicates().size(), 2); // 1 in two groups, 9 twice in one
    }
};

QTEST_APPLESS_MAIN(ResourceListsTest)
#include "tst_resourcelists.moc"
