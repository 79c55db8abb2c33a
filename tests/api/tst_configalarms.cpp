#include "tests/api/virtualserver.h"

#include <QLoggingCategory>
#include <QTest>

using namespace usher;
using namespace usher::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int fallbackAlarm = 2014;

} // namespace

/// What a server says of stored values that it cannot use, and what it removes by itself.
class ConfigAlarmsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"server*=false"_s); }

    void valueOfANewerNode_whenInvalidHere_thenAnAlarmStandsUntilItIsReplaced()
    {
        VirtualServer one;
        QCOMPARE(one.change(u"log"_s, {{u"verbose"_s, u"debug"_s}}), QString());
        QVERIFY(one.server.alarms().conditions(fallbackAlarm).isEmpty());
        QVERIFY(one.store.connection().execute(
            R"(UPDATE record SET revision = 2, body = '{"verbose":"loud"}' WHERE name = 'log')"));
        bool isTaken = false;
        one.server.configuration().refresh([&](const Result<bool> &taken) { isTaken = taken && *taken; });
        one.settle();
        QVERIFY(isTaken);
        QCOMPARE(one.server.alarms().conditions(fallbackAlarm), QStringList{u"log/verbose"_s});
        QCOMPARE(one.change(u"log"_s, {{u"verbose"_s, u"trace"_s}}), QString());
        QVERIFY(one.server.alarms().conditions(fallbackAlarm).isEmpty());
    }

    void draft_whenItsTimeIsOver_thenItsRowGoes()
    {
        VirtualServer one;
        const qint64 saved = one.time.nowMs();
        QVERIFY(one.store.connection().execute(
            "INSERT INTO draft (id, account, title, revision, updated, body) "
            "VALUES ('old', 'ada', 't', 1, ?, ''), ('new', 'ada', 't', 1, ?, '')",
            {saved - config::Drafts::keptMs - 1, saved}));
        one.pass(std::chrono::minutes(2));
        auto rows = one.store.connection().run("SELECT id FROM draft");
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->text(0), u"new"_s);
        QVERIFY(!rows->next());
    }
};

QTEST_GUILESS_MAIN(ConfigAlarmsTest)
#include "tst_configalarms.moc"
