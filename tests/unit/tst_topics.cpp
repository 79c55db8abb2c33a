#include "server/channel/openrpc.h"
#include "tests/unit/topicworld.h"

#include <QSet>

using namespace usher;
using namespace usher::channel;
using namespace usher::test;
using namespace std::chrono_literals;

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

QString fieldOf(const QJsonObject &reply)
{
    return reply[QStringLiteral("error")][QStringLiteral("data")][QStringLiteral("field")].toString();
}

QStringList idsOf(const QJsonObject &reply)
{
    QStringList ids;
    for (const QJsonValue row : reply[QStringLiteral("result")][QStringLiteral("rows")].toArray())
        ids.append(row[QStringLiteral("id")].toString());
    return ids;
}

} // namespace

class TopicsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void list_whenAsked_thenNamesTopicsFieldsAndRights()
    {
        TopicWorld world;
        const auto viewer = world.openConnection(QStringLiteral("vic"));
        const auto answer = world.call(*viewer, protocol::TopicsList{});
        QVERIFY(answer);
        QCOMPARE(answer->topics.size(), 3);
        QCOMPARE(answer->topics.at(1).topic, QStringLiteral("secrets"));
        QCOMPARE(answer->topics.at(1).privilege, QStringLiteral("accounts"));
        QVERIFY(!answer->topics.at(1).allowed);
        QVERIFY(answer->topics.at(2).allowed);
        QCOMPARE(answer->topics.at(2).key, QStringLiteral("id"));
        QCOMPARE(answer->topics.at(2).fields.at(4).type, QStringLiteral("red|blue"));
    }

    void subscribe_whenTheTopicOrRightIsMissing_thenIsRefused()
    {
        TopicWorld world;
        const auto viewer = world.openConnection(QStringLiteral("vic"));
        QCOMPARE(
            world.subscribe(object(R"({"topic":"secrets"})"), viewer).error().code, ErrorCode::Forbidden);
        const auto unknown = world.subscribe(object(R"({"topic":"nothing"})"), viewer);
        QCOMPARE(unknown.error().code, ErrorCode::BadParameter);
        QCOMPARE(unknown.error().field, QStringLiteral("topic"));
        QVERIFY(unknown.error().message.contains(QStringLiteral("samples, things")));
        QVERIFY(!unknown.error().message.contains(QStringLiteral("secrets")));
        QCOMPARE(world.call(*world.openConnection(), protocol::TopicSubscribe{}).error().code,
            ErrorCode::Unauthenticated);
    }

    void selection_whenWrong_thenNamesTheFieldAndWhatIsValid_data()
    {
        QTest::addColumn<QByteArray>("params");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("hint");
        const auto row = [](const char *tag, const QByteArray &params, const char *field, const char *hint) {
            QTest::newRow(tag) << params << QString::fromLatin1(field) << QString::fromLatin1(hint);
        };
        row("field", R"({"filter":[{"field":"colour","value":"red"},{"field":"nosuch","value":1}]})",
            "filter[1].field", "id, size, text");
        row("field of several", R"({"filter":[{"field":"tags","value":"x"}]})", "filter[0].field", "colour");
        row("op", R"({"filter":[{"field":"size","op":"like","value":1}]})", "filter[0].op", "startsWith");
        row("op of the type", R"({"filter":[{"field":"size","op":"contains","value":1}]})", "filter[0].op",
            "eq, ne, lt");
        row("value", R"({"filter":[{"field":"size","value":"big"}]})", "filter[0].value", "integer");
        row("fraction", R"({"filter":[{"field":"size","value":1.5}]})", "filter[0].value", "integer");
        row("truth", R"({"filter":[{"field":"open","value":"yes"}]})", "filter[0].value", "true or false");
        row("time", R"({"filter":[{"field":"seen","op":"gt","value":"today"}]})", "filter[0].value",
            "ISO 8601");
        row("in", R"({"filter":[{"field":"id","op":"in","value":"a"}]})", "filter[0].value", "array");
        row("empty in", R"({"filter":[{"field":"id","op":"in","value":[]}]})", "filter[0].value", "array");
        row("long", R"({"filter":[{"field":"id","value":")" + QByteArray(257, 'x') + R"("}]})",
            "filter[0].value", "256");
        row("sort", R"({"sort":"nosuch"})", "sort", "id, size");
        row("limit", R"({"limit":0})", "limit", "1 to 1000");
        row("limit above", R"({"limit":1001})", "limit", "1 to 1000");
        row("offset", R"({"offset":-1,"limit":1})", "offset", "0 to");
        row("after", R"({"after":"bm90aGluZw","limit":1})", "after", "next");
        row("both", R"({"after":"x","offset":1,"limit":1})", "after", "offset");
        QByteArrayList filters;
        for (int i = 0; i < 17; ++i)
            filters.append(R"({"field":"size","value":1})");
        row("filters", R"({"filter":[)" + filters.join(',') + "]}", "filter", "16");
    }
    void selection_whenWrong_thenNamesTheFieldAndWhatIsValid()
    {
        QFETCH(QByteArray, params);
        QFETCH(QString, field);
        QFETCH(QString, hint);
        TopicWorld world;
        const QJsonObject reply = world.query(QJsonDocument::fromJson(params).object());
        QCOMPARE(world.outcome(reply), QStringLiteral("badParameter"));
        QCOMPARE(fieldOf(reply), field);
        const QString message = reply[QStringLiteral("error")][QStringLiteral("message")].toString();
        QVERIFY2(message.contains(hint), qPrintable(message));
    }

    void query_whenFiltered_thenHasTheRowsThatMatch_data()
    {
        QTest::addColumn<QByteArray>("filter");
        QTest::addColumn<QByteArray>("ids");
        const auto row = [](const char *filter, const char *ids) {
            QTest::newRow(filter) << QByteArray(filter) << QByteArray(ids);
        };
        row(R"({"field":"size","value":2})", "c");
        row(R"({"field":"size","op":"ne","value":2})", "a b d");
        row(R"({"field":"size","op":"lt","value":2})", "a b");
        row(R"({"field":"size","op":"le","value":2})", "a b c");
        row(R"({"field":"size","op":"gt","value":2})", "d");
        row(R"({"field":"size","op":"ge","value":2})", "c d");
        row(R"({"field":"size","op":"in","value":[0,3,9]})", "a d");
        row(R"({"field":"text","op":"contains","value":"LLO"})", "a b");
        row(R"({"field":"text","op":"startsWith","value":"Hello"})", "a");
        row(R"({"field":"open","value":true})", "b");
        row(R"({"field":"open","op":"ne","value":true})", "a c d");
        row(R"({"field":"colour","op":"eq","value":"blue"})", "c");
        row(R"({"field":"share","op":"gt","value":0})", "d");
        row(R"({"field":"seen","op":"lt","value":"2026-01-01T02:00:00+01:00"})", "a");
        row(R"({"field":"rank","op":"lt","value":100})", "b");
        row(R"({"field":"rank","op":"ne","value":7})", "a c d");
        row(R"({"field":"size","op":"gt","value":0},{"field":"size","op":"lt","value":3})", "b c");
    }
    void query_whenFiltered_thenHasTheRowsThatMatch()
    {
        QFETCH(QByteArray, filter);
        QFETCH(QByteArray, ids);
        TopicWorld world;
        ThingRow a, b, c, d;
        a.id = QStringLiteral("a");
        a.text = QStringLiteral("hello");
        a.seenMs = sim::VirtualTime::epochMs;
        b.id = QStringLiteral("b");
        b.size = 1;
        b.text = QStringLiteral("say hello");
        b.open = true;
        b.rank = 7;
        c.id = QStringLiteral("c");
        c.size = 2;
        c.colour = Colour::Blue;
        c.seenMs = sim::VirtualTime::epochMs + 3'600'000;
        d.id = QStringLiteral("d");
        d.size = 3;
        d.share = 0.5;
        world.things.replaceAll({d, c, b, a});
        const QJsonObject reply
            = world.query(QJsonDocument::fromJson(R"({"filter":[)" + filter + "]}").object());
        QCOMPARE(idsOf(reply).join(u' ').toLatin1(), ids);
        QCOMPARE(reply[QStringLiteral("result")][QStringLiteral("total")].toInt(),
            static_cast<int>(ids.split(' ').size()));
    }

    void query_whenPagedWhileRowsComeAndGo_thenNothingIsRepeatedOrSkipped_data()
    {
        QTest::addColumn<bool>("descending");
        QTest::newRow("up") << false;
        QTest::newRow("down") << true;
    }
    void query_whenPagedWhileRowsComeAndGo_thenNothingIsRepeatedOrSkipped()
    {
        QFETCH(bool, descending);
        TopicWorld world;
        for (int i = 0; i < 100; ++i)
            world.things.set(TopicWorld::thing(i, i / 10)); // many equal in the order
        QStringList seen;
        QString after;
        int pages = 0;
        do {
            QJsonObject page{{QStringLiteral("sort"), QStringLiteral("size")}, {QStringLiteral("limit"), 7},
                {QStringLiteral("descending"), descending}};
            if (!after.isEmpty())
                page.insert(QStringLiteral("after"), after);
            const QJsonObject reply = world.query(page);
            seen += idsOf(reply);
            after = reply[QStringLiteral("result")][QStringLiteral("next")].toString();
            // Before what was seen, so that numbers of rows shift.
            world.things.set(TopicWorld::thing(1000 + pages, descending ? 1000 : -1));
            world.things.remove(descending ? name(99 - pages) : name(pages));
            ++pages;
        } while (!after.isEmpty());
        QCOMPARE(seen.size(), 100);
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 100);
        QStringList expected;
        for (int i = 0; i < 100; ++i)
            expected.append(name(descending ? 99 - i : i));
        QCOMPARE(seen, expected);
    }

    void changes_whenManyComeInATick_thenTravelTogetherOncePerRow()
    {
        TopicWorld world;
        world.fill(10);
        const auto answer = world.subscribe({});
        QVERIFY(answer);
        QVERIFY(answer->more);
        Mirror mirror(world.socket, *answer);
        world.pass(100ms);
        mirror.read();
        QCOMPARE(mirror.snapshots, 1);
        QCOMPARE(mirror.reason, QStringLiteral("subscribed"));
        QCOMPARE(mirror.rows.size(), 10);

        for (int i = 0; i < 50; ++i)
            world.things.set(TopicWorld::thing(3, 100 + i));
        world.things.remove(name(4));
        world.things.set(TopicWorld::thing(11, 1)); // comes and goes within the tick
        world.things.remove(name(11));
        world.settle();
        mirror.read();
        QCOMPARE(mirror.deltas, 0);
        world.pass(25ms);
        mirror.read();
        QCOMPARE(mirror.deltas, 1);
        QCOMPARE(mirror.changes, 1);
        QCOMPARE(mirror.removals, 1);
        QCOMPARE(mirror.size(3), 149);
        QCOMPARE(mirror.total, 9);
        QCOMPARE(mirror.gaps, 0);

        world.things.set(TopicWorld::thing(3, 149)); // equal: no change
        world.pass(1s);
        mirror.read();
        QCOMPARE(mirror.deltas, 1);
    }

    void subscribers_whenTheyWantTheSame_thenShareTheMessages()
    {
        TopicWorld world;
        world.fill(3);
        const auto other = world.openConnection(QStringLiteral("vic"));
        const QJsonObject wanted = object(R"({"limit":10,"filter":[{"field":"size","op":"ge","value":1}]})");
        const auto first = world.subscribe(wanted);
        const auto second = world.subscribe(wanted, other);
        QVERIFY(first && second);
        QCOMPARE(first->subscription, second->subscription);
        QVERIFY(!first->more);
        QCOMPARE(second->rows.size(), 2);
        QVERIFY(world.subscribe(object(R"({"limit":11})"))->subscription != first->subscription);
        world.things.set(TopicWorld::thing(1, 5));
        world.pass(25ms);
        QVERIFY(world.socket->sent.contains(other->sent.last()));
        QVERIFY(other->sent.last().contains("topic.delta"));
    }

    void window_whenRowsMove_thenIsTheFirstRowsOfTheOrder()
    {
        TopicWorld world;
        world.fill(50, 10);
        const auto answer
            = world.subscribe(object(R"({"sort":"size","descending":true,"offset":2,"limit":5})"));
        QVERIFY(answer);
        Mirror mirror(world.socket, *answer);
        SeededRandom random{7};
        for (int round = 0; round < 300; ++round) {
            for (int i = 0; i < 4; ++i) {
                const int number = static_cast<int>(random.next() % 60);
                if (random.next() % 4 == 0)
                    world.things.remove(name(number));
                else
                    world.things.set(TopicWorld::thing(number, static_cast<qint64>(random.next() % 600)));
            }
            world.pass(25ms);
            mirror.read();
            const QJsonObject now
                = world.query(object(R"({"sort":"size","descending":true,"offset":2,"limit":5})"));
            QStringList expected = idsOf(now);
            expected.sort();
            QCOMPARE(QStringList(mirror.rows.keys()), expected);
            for (const QJsonValue row : now[QStringLiteral("result")][QStringLiteral("rows")].toArray())
                QCOMPARE(mirror.rows.value(row[QStringLiteral("id")].toString()), row.toObject());
            QCOMPARE(mirror.total, now[QStringLiteral("result")][QStringLiteral("total")].toInt());
        }
        QCOMPARE(mirror.gaps, 0);
        QCOMPARE(mirror.snapshots, 0);
    }

    void filteredView_whenRowsStopMatching_thenTheyLeave()
    {
        TopicWorld world;
        world.fill(20);
        const auto answer = world.subscribe(object(R"({"filter":[{"field":"size","op":"lt","value":10}]})"));
        Mirror mirror(world.socket, *answer);
        world.pass(25ms);
        world.things.set(TopicWorld::thing(3, 30)); // leaves
        world.things.set(TopicWorld::thing(15, 1)); // enters
        world.things.set(TopicWorld::thing(16, 99)); // never was in
        world.pass(25ms);
        mirror.read();
        QCOMPARE(mirror.rows.size(), 10);
        QVERIFY(!mirror.rows.contains(name(3)));
        QVERIFY(mirror.rows.contains(name(15)));
        QCOMPARE(mirror.changes, 1);
        QCOMPARE(mirror.removals, 1);
        QCOMPARE(mirror.total, 10);
    }

    void slowReader_whenLittleChanged_thenGetsEachRowOnceWhenItReadsAgain()
    {
        TopicWorld world;
        world.fill(100);
        Mirror mirror(world.socket, *world.subscribe({}));
        world.pass(25ms);
        world.socket->queued = Outbox::maxTopicBytes;
        for (int round = 0; round < 500; ++round) {
            world.things.set(TopicWorld::thing(round % 10, 1000 + round));
            world.pass(25ms);
        }
        world.things.remove(name(50));
        world.pass(60s); // it reads nothing for a minute and is still there
        mirror.read();
        QCOMPARE(mirror.deltas, 0);
        QCOMPARE(world.socket->closeCode, quint16(0));
        world.socket->queued = 0;
        world.pass(50ms);
        mirror.read();
        QCOMPARE(mirror.deltas, 1);
        QCOMPARE(mirror.changes, 10);
        QCOMPARE(mirror.removals, 1);
        QCOMPARE(mirror.gaps, 0);
        QCOMPARE(mirror.snapshots, 1);
        QCOMPARE(mirror.size(9), 1499);
        world.things.set(TopicWorld::thing(9, 1));
        world.pass(25ms);
        mirror.read();
        QCOMPARE(mirror.size(9), 1);
        QCOMPARE(mirror.gaps, 0);
        QCOMPARE(world.channel.subscriptions().behind(), size_t(0));
    }

    void slowReader_whenMuchChanged_thenContinuesFromASnapshotInBoundedParts()
    {
        TopicWorld world;
        world.fill(5000);
        Mirror mirror(world.socket, *world.subscribe({}));
        world.pass(100ms);
        mirror.read();
        QCOMPARE(mirror.rows.size(), 5000);
        world.socket->queued = Outbox::maxTopicBytes;
        for (int i = 0; i < 2000; ++i)
            world.things.set(TopicWorld::thing(i, -i));
        for (int i = 3000; i < 3100; ++i)
            world.things.remove(name(i));
        world.pass(10s);
        const qsizetype before = world.socket->sent.size();
        QCOMPARE(mirror.position, before);
        world.socket->queued = 0;
        world.pass(100ms);
        mirror.read();
        QCOMPARE(mirror.snapshots, 2);
        QCOMPARE(mirror.reason, QStringLiteral("behind"));
        QCOMPARE(mirror.rows.size(), 4900);
        QCOMPARE(mirror.size(1999), -1999);
        QVERIFY(mirror.largest < (128 << 10));
        QVERIFY(mirror.nextPart > 1);
        world.things.set(TopicWorld::thing(1, 77));
        world.pass(25ms);
        mirror.read();
        QCOMPARE(mirror.size(1), 77);
        QCOMPARE(mirror.gaps, 0);
    }

    void snapshot_whenRowsChangeBetweenItsParts_thenEndsWithTheSameRows()
    {
        TopicWorld world;
        world.fill(8000);
        Mirror mirror(world.socket, *world.subscribe({}));
        SeededRandom random{3};
        for (int round = 0; round < 200; ++round) {
            for (int i = 0; i < 20; ++i) {
                const int number = static_cast<int>(random.next() % 9000);
                if (random.next() % 5 == 0)
                    world.things.remove(name(number));
                else
                    world.things.set(TopicWorld::thing(number, round));
            }
            // Room for one part now and then.
            world.socket->queued = round % 3 == 0 ? Outbox::maxTopicBytes / 8 : Outbox::maxTopicBytes;
            world.pass(25ms);
            mirror.read();
        }
        world.socket->queued = 0;
        world.pass(200ms);
        mirror.read();
        QCOMPARE(mirror.gaps, 0);
        QVERIFY(mirror.isWhole);
        QMap<QString, qint64> expected, got;
        for (const auto &[key, slot] : world.things.topic().rows()) {
            if (slot.row)
                expected.insert(key, std::get<qint64>(slot.row->cells.at(1)));
        }
        for (auto row = mirror.rows.cbegin(); row != mirror.rows.cend(); ++row)
            got.insert(row.key(), row->value(QStringLiteral("size")).toInteger());
        QCOMPARE(got.size(), expected.size());
        QCOMPARE(got, expected);
        QCOMPARE(mirror.total, static_cast<int>(expected.size()));
    }

    void largeChange_whenItExceedsOneMessage_thenTravelsInParts()
    {
        TopicWorld world;
        world.fill(5);
        Mirror mirror(world.socket, *world.subscribe({}));
        world.pass(25ms);
        QList<ThingRow> rows;
        for (int i = 0; i < 10'000; ++i)
            rows.append(TopicWorld::thing(i, 7));
        world.things.replaceAll(rows);
        for (int i = 0; i < 40; ++i) {
            world.pass(25ms);
            mirror.read();
        }
        QCOMPARE(mirror.rows.size(), 10'000);
        QVERIFY(mirror.largest < (160 << 10));
        QCOMPARE(mirror.gaps, 0);
    }

    void gap_whenTheClientAsks_thenASnapshotComes()
    {
        TopicWorld world;
        world.fill(3);
        Mirror mirror(world.socket, *world.subscribe(object(R"({"limit":10})")));
        QVERIFY(world.call(*world.socket, protocol::TopicRefresh{mirror.subscription}));
        world.pass(25ms);
        mirror.read();
        QCOMPARE(mirror.snapshots, 1);
        QCOMPARE(mirror.reason, QStringLiteral("asked"));
        QCOMPARE(mirror.rows.size(), 3);
        QCOMPARE(world.call(*world.socket, protocol::TopicRefresh{QStringLiteral("v99")}).error().code,
            ErrorCode::NotFound);
    }

    void answers_whenTopicsFillTheSocket_thenStillFitAndNobodyIsClosed()
    {
        TopicWorld world;
        world.fill(10);
        Mirror mirror(world.socket, *world.subscribe({}));
        world.pass(25ms);
        world.things.set(TopicWorld::thing(1, 2));
        world.pass(25ms);
        world.socket->queued = Outbox::maxTopicBytes;
        QVERIFY(world.call(*world.socket, protocol::TopicsList{}));
        world.socket->queued = Outbox::maxSocketBytes;
        world.call(
            *world.socket, QStringLiteral("topics.list")); // waits behind what the client does not read
        world.pass(60s);
        QCOMPARE(world.socket->closeCode, quint16(0));
        world.socket->queued = 0;
        world.pass(1s);
        QVERIFY(world.socket->sent.last().contains("\"topics\":["));
    }

    void batch_whenItSubscribes_thenItsAnswersComeFirst()
    {
        TopicWorld world;
        world.fill(10);
        std::vector<MethodTable::RawReply> held;
        world.methods.add({"test.hold", Privilege::Read,
            [&held](const QJsonObject &, const Caller &, MethodTable::RawReply reply) {
                held.push_back(std::move(reply));
            }});
        const qsizetype before = world.socket->sent.size();
        world.say(*world.socket,
            R"([{"jsonrpc":"2.0","id":1,"method":"topic.subscribe","params":{"topic":"things"}},)"
            R"({"jsonrpc":"2.0","id":2,"method":"test.hold"}])");
        world.things.set(TopicWorld::thing(1, 2));
        world.pass(1s);
        QCOMPARE(world.socket->sent.size(), before);
        held.front()(QJsonObject());
        world.pass(1s);
        QVERIFY(world.socket->sent.at(before).startsWith('['));
        QVERIFY(world.socket->sent.at(before + 1).contains("topic.snapshot"));
    }

    void subscriptions_whenThereAreTooMany_thenAreRefused()
    {
        TopicWorld world;
        for (int i = 1; i <= 32; ++i)
            QVERIFY(world.subscribe({{QStringLiteral("limit"), i}}));
        QCOMPARE(world.subscribe({}).error().code, ErrorCode::TooManyRequests);
        QVERIFY(world.call(*world.socket, protocol::TopicUnsubscribe{QStringLiteral("v1")}));
        QVERIFY(world.subscribe({}));
        QCOMPARE(world.call(*world.socket, protocol::TopicUnsubscribe{QStringLiteral("v1")}).error().code,
            ErrorCode::NotFound);
    }

    void watching_whenItBeginsAndEnds_thenTheHooksAreCalledOnce()
    {
        TopicWorld world;
        const auto other = world.openConnection(QStringLiteral("vic"));
        QCOMPARE(world.firsts, 0);
        const auto first = world.subscribe({});
        world.subscribe({}, other);
        world.subscribe(object(R"({"limit":3})"), other);
        QCOMPARE(world.firsts, 1);
        QVERIFY(world.call(*world.socket, protocol::TopicUnsubscribe{first->subscription}));
        world.settle();
        QCOMPARE(world.lasts, 0);
        other->gone();
        world.settle();
        QCOMPARE(world.lasts, 1);
        QCOMPARE(world.channel.subscriptions().views(), size_t(0));
    }

    void sampledTopic_whenNobodyWatches_thenIsNotComputed()
    {
        TopicWorld world;
        world.pass(10s);
        QCOMPARE(world.samples, 0);
        const QJsonObject params{{QStringLiteral("topic"), QStringLiteral("samples")}};
        QCOMPARE(idsOf(world.call(*world.socket, QStringLiteral("topic.query"), params)),
            QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(world.samples, 1);
        world.pass(20s);
        QVERIFY(world.samples <= 6); // a query keeps it going for a few seconds
        const int before = world.samples;
        const auto answer = world.subscribe(params);
        QVERIFY(answer);
        QCOMPARE(world.samples, before + 1);
        Mirror mirror(world.socket, *answer);
        world.pass(5100ms);
        mirror.read();
        QCOMPARE(world.samples, before + 6);
        QCOMPARE(mirror.rows.size(), 2);
        QCOMPARE(mirror.deltas, 5);
        QVERIFY(world.call(*world.socket, protocol::TopicUnsubscribe{answer->subscription}));
        world.pass(10s);
        QCOMPARE(world.samples, before + 6);
    }

    void sampledTopic_whenItsSourceIsAway_thenIsEmptyAfterAWhile()
    {
        TopicWorld world;
        world.answersSamples = false;
        const qsizetype before = world.socket->sent.size();
        world.say(*world.socket,
            R"({"jsonrpc":"2.0","id":"q","method":"topic.query","params":{"topic":"samples"}})");
        QCOMPARE(world.socket->sent.size(), before);
        world.pass(4s);
        QCOMPARE(world.socket->sent.size(), before + 1);
        QVERIFY(world.socket->sent.last().contains("\"rows\":[]"));
    }

    void topic_whenItHasTooManyRows_thenSaysSo()
    {
        TopicWorld world;
        QTest::ignoreMessage(
            QtWarningMsg, "the topic things is full: it keeps 20000 rows, further ones are not shown");
        world.fill(20'001);
        QCOMPARE(world.things.topic().count(), 20'000);
        const QJsonObject reply = world.query(object(R"({"limit":1})"));
        QCOMPARE(reply[QStringLiteral("result")][QStringLiteral("complete")].toBool(), false);
        QCOMPARE(world.subscribe({})->complete, false);
        world.things.replaceAll({TopicWorld::thing(1, 1)});
        QCOMPARE(world.subscribe({})->complete, true);
    }

    void removals_whenNobodyWatches_thenAreForgotten()
    {
        TopicWorld world;
        for (int i = 0; i < 1000; ++i) {
            world.things.set(TopicWorld::thing(i, 1));
            world.things.remove(name(i));
        }
        QCOMPARE(world.things.topic().rows().size(), size_t(0));
        QCOMPARE(world.things.topic().feed().size(), size_t(0));
    }

    void removals_whenMoreThanAreKept_thenTheSlowGetASnapshot()
    {
        TopicWorld world;
        world.fill(3);
        Mirror mirror(world.socket, *world.subscribe({}));
        world.pass(25ms);
        world.socket->queued = Outbox::maxTopicBytes;
        for (int i = 0; i < 15'000; ++i) {
            world.things.set(TopicWorld::thing(100 + i, 1));
            if (i % 100 == 0)
                world.pass(25ms);
            world.things.remove(name(100 + i));
        }
        world.pass(100ms);
        QVERIFY(world.things.topic().rows().size() <= Topic::maxTombstones + 3);
        world.socket->queued = 0;
        world.pass(100ms);
        mirror.read();
        QCOMPARE(mirror.snapshots, 2);
        QCOMPARE(mirror.rows.size(), 3);
    }

    void role_whenItChanges_thenSubscriptionsItMayNotHaveEnd()
    {
        TopicWorld world;
        (void)world.addAccount(QStringLiteral("bea"), QStringLiteral("administrator"));
        const auto bea = world.openConnection(QStringLiteral("bea"));
        QVERIFY(world.subscribe(object(R"({"topic":"secrets"})"), bea));
        QVERIFY(world.subscribe({}, bea));
        world.pass(25ms);
        const auto changed = world.call(*world.socket, QStringLiteral("accounts.update"),
            object(R"({"name":"bea","seenRevision":1,"role":"viewer"})"));
        QCOMPARE(world.outcome(changed), QStringLiteral("ok"));
        QVERIFY(bea->sent.last().contains("topic.ended"));
        const qsizetype before = bea->sent.size();
        world.secrets.set({QStringLiteral("x")});
        world.pass(1s);
        QCOMPARE(bea->sent.size(), before);
        world.things.set(TopicWorld::thing(1, 1));
        world.pass(1s);
        QCOMPARE(bea->sent.size(), before + 1);
    }

    void session_whenItIsClosed_thenItsSubscriptionsEnd()
    {
        TopicWorld world;
        QVERIFY(world.subscribe({}));
        QVERIFY(world.call(*world.socket, protocol::SessionClose{}));
        QCOMPARE(world.channel.subscriptions().views(), size_t(0));
    }

    void heartbeat_whenAskedFor_thenComesInSilenceAndTheDeadAreClosed()
    {
        AdminWorld world;
        (void)world.addAccount(QStringLiteral("ann"), QStringLiteral("administrator"));
        const auto socket = world.connectSocket();
        world.call(*socket, protocol::Hello{1, QStringLiteral("test"), {QStringLiteral("heartbeat")}});
        world.call(*socket, protocol::SessionOpen{QStringLiteral("ann"), AdminWorld::password});
        const auto plain = world.openConnection(QStringLiteral("ann"));
        const qsizetype before = socket->sent.size(), plainBefore = plain->sent.size();
        const QByteArray beat = R"({"jsonrpc":"2.0","method":"rpc.heartbeat"})";
        for (int i = 0; i < 10; ++i) {
            world.pass(20s);
            world.say(*socket, beat);
        }
        QVERIFY(socket->sent.size() >= before + 8);
        QCOMPARE(socket->sent.last(), beat);
        QCOMPARE(plain->sent.size(), plainBefore);
        QCOMPARE(socket->closeCode, quint16(0));
        world.pass(60s);
        QVERIFY(socket->closeCode != 0);
        QCOMPARE(plain->closeCode, quint16(0));
    }

    void heartbeat_whenSent_thenDoesNotKeepTheSessionFromBeingIdle()
    {
        AdminWorld world;
        (void)world.addAccount(QStringLiteral("ann"), QStringLiteral("administrator"));
        const auto socket = world.openConnection(QStringLiteral("ann"));
        for (int i = 0; i < 200 && socket->closeCode == 0; ++i) {
            world.pass(10s);
            world.say(*socket, R"({"jsonrpc":"2.0","method":"rpc.heartbeat"})");
        }
        QCOMPARE(socket->closeCode, AdminChannel::closeSessionOver);
    }

    // OpenRPC.

    void discover_whenAsked_thenDescribesEveryMethodAsItsMessageIs()
    {
        TopicWorld world;
        const QJsonObject document
            = world.call(*world.socket, QStringLiteral("rpc.discover"))[QStringLiteral("result")].toObject();
        QVERIFY(document[QStringLiteral("openrpc")].toString().startsWith(QLatin1String("1.3")));
        QVERIFY(!document[QStringLiteral("info")][QStringLiteral("title")].toString().isEmpty());
        QVERIFY(!document[QStringLiteral("info")][QStringLiteral("version")].toString().isEmpty());
        const QJsonArray methods = document[QStringLiteral("methods")].toArray();
        QCOMPARE(static_cast<size_t>(methods.size()), world.methods.entries().size());
        for (const QJsonValue method : methods) {
            const auto *entry = world.methods.find(method[QStringLiteral("name")].toString().toUtf8());
            QVERIFY(entry);
            const QJsonArray params = method[QStringLiteral("params")].toArray();
            QCOMPARE(params.size(), entry->parameters.size());
            for (qsizetype i = 0; i < params.size(); ++i) {
                const protocol::FieldInfo &field = entry->parameters.at(i);
                QCOMPARE(params.at(i)[QStringLiteral("name")].toString(), field.name);
                QCOMPARE(params.at(i)[QStringLiteral("required")].toBool(), field.required);
                QVERIFY2(fits(params.at(i)[QStringLiteral("schema")].toObject(), field.type),
                    qPrintable(QString::fromUtf8(entry->name) + u'.' + field.name + u' ' + field.type));
            }
            QVERIFY(method[QStringLiteral("result")][QStringLiteral("schema")].toObject().contains(
                QStringLiteral("$ref")));
            QVERIFY(!method[QStringLiteral("x-privilege")].toString().isEmpty());
            QVERIFY(method[QStringLiteral("x-allowed")].isBool());
        }
        QCOMPARE(document[QStringLiteral("x-topics")].toArray().size(), 3);
        const QJsonObject thing
            = document[QStringLiteral("components")][QStringLiteral("schemas")][QStringLiteral("ThingRow")]
                  .toObject();
        QCOMPARE(thing[QStringLiteral("required")].toArray(),
            QJsonArray({QStringLiteral("id"), QStringLiteral("size")}));
        QCOMPARE(
            thing[QStringLiteral("properties")][QStringLiteral("tags")][QStringLiteral("items")].toObject(),
            QJsonObject({{QStringLiteral("type"), QStringLiteral("string")}}));
        QCOMPARE(document[QStringLiteral("x-notifications")].toArray().size(), 4);

        QStringList references;
        collectReferences(document, references);
        QVERIFY(references.size() > methods.size());
        for (const QString &reference : std::as_const(references)) {
            QJsonValue at = document;
            const QStringList steps = reference.mid(2).split(u'/');
            for (const QString &step : steps)
                at = at[step];
            QVERIFY2(reference.startsWith(QLatin1String("#/")) && at.isObject() && !at.toObject().isEmpty(),
                qPrintable(reference));
        }
    }

private:
    static void collectReferences(const QJsonValue &value, QStringList &references)
    {
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (const QJsonValue element : array)
                collectReferences(element, references);
            return;
        }
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() == QLatin1String("$ref") && it.value().isString())
                references.append(it.value().toString());
            else
                collectReferences(it.value(), references);
        }
    }
    // Whether a schema says the same as the name of a type in a field list.
    static bool fits(const QJsonObject &schema, const QString &type)
    {
        const QString said = schema[QStringLiteral("type")].toString();
        if (type == QLatin1String("any"))
            return schema.isEmpty();
        if (type == QLatin1String("time"))
            return schema[QStringLiteral("format")].toString() == QLatin1String("date-time");
        if (type.startsWith(QLatin1String("array of ")))
            return said == QLatin1String("array")
                && fits(schema[QStringLiteral("items")].toObject(), type.mid(9));
        if (type.startsWith(QLatin1String("object of ")))
            return said == QLatin1String("object")
                && fits(schema[QStringLiteral("additionalProperties")].toObject(), type.mid(10));
        if (type == QLatin1String("object"))
            return schema.contains(QStringLiteral("$ref")) || said == type || said == QLatin1String("array");
        if (type.contains(u'|')) {
            QStringList names;
            for (const QJsonValue name : schema[QStringLiteral("enum")].toArray())
                names.append(name.toString());
            return names.join(u'|') == type;
        }
        return said == type;
    }
};

QTEST_GUILESS_MAIN(TopicsTest)
#include "tst_topics.moc"
