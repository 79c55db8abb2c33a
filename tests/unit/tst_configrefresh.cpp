#include "server/config/recordstore.h"
#include "tests/support/confignode.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace usher;
using namespace usher::config;
using namespace usher::test;
using namespace Qt::StringLiterals;

namespace {

const RecordKey serviceKey{RecordKind::Options, u"cluster"_s, u"service.a"_s};

struct RefreshNode : Node
{
    explicit RefreshNode(DirectStore &directStore, const QString &name = u"n1"_s, std::uint64_t seed = 1)
        : Node(directStore, name, seed)
    {
        if (!load())
            qFatal("the configuration was not loaded");
        configuration->subscribe([this](const Settings &now, const Settings &before) {
            ++heard;
            order.append(now.section(u"service.a"_s).value(u"x"_s));
            sameAsBefore = sameAsBefore || &now == &before;
        });
        configuration->onNotes([this](const QStringList &now) { notes = now; });
    }

    Result<ChangeOutcome> setX(qint64 seen, const QString &value)
    {
        return apply({setting(serviceKey, seen, {{u"x"_s, value}})});
    }
    [[nodiscard]] QString x() const { return settings().section(u"service.a"_s).value(u"x"_s); }

    int heard = 0;
    bool sameAsBefore = false;
    QStringList order;
    QStringList notes;
};

} // namespace

/// A node that follows what others store.
class ConfigRefreshTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refresh_whenTheStoreIsNewer_thenItsStateIsTakenAndHeardOnce()
    {
        DirectStore store;
        RefreshNode one(store);
        RefreshNode two(store, u"n2"_s, 2);
        QVERIFY(one.setX(0, u"1"_s));
        QVERIFY(one.setX(1, u"2"_s));
        QVERIFY(one.apply({deletion(serviceKey, 2)}));
        QVERIFY(one.setX(3, u"3"_s));
        const auto taken = two.refresh();
        QVERIFY(taken && *taken);
        QCOMPARE(two.heard, 1);
        QCOMPARE(two.x(), u"3"_s);
        QCOMPARE(two.revision(serviceKey), 4);
        QVERIFY(!two.sameAsBefore);
        const auto again = two.refresh();
        QVERIFY(again && !*again);
        QCOMPARE(two.heard, 1);
        QVERIFY(!*one.refresh()); // its own
        QCOMPARE(one.heard, 4);
    }

    void refresh_whenNothingChanged_thenOnlyReads()
    {
        DirectStore store;
        RefreshNode node(store);
        store.beforeNextWrite([](store::Connection &) { QFAIL("a refresh without news wrote"); });
        for (int i = 0; i < 3; ++i)
            QVERIFY(!*node.refresh());
        store.beforeNextWrite(nullptr);
    }

    void refresh_whenNotLoadedOrTheStoreIsAway_thenSaysSoAndWorksLater()
    {
        DirectStore store;
        Node early(store, u"n3"_s, 3);
        early.make();
        QCOMPARE(early.refresh().error().code, ErrorCode::Unavailable);

        RefreshNode one(store);
        RefreshNode two(store, u"n2"_s, 2);
        QVERIFY(one.setX(0, u"1"_s));
        store.failNextCommit(Error{ErrorCode::Unavailable, u"away"_s, {}, {}, 1, {}});
        QCOMPARE(two.refresh().error().code, ErrorCode::Unavailable);
        QCOMPARE(two.heard, 0);
        QVERIFY(*two.refresh());
        QCOMPARE(two.x(), u"1"_s);
    }

    void refresh_whenTheStoreIsFull_thenTheStateIsTakenAllTheSame()
    {
        DirectStore store;
        RefreshNode one(store);
        RefreshNode two(store, u"n2"_s, 2);
        QVERIFY(one.setX(0, u"1"_s));
        store.failNextCommit(Error{ErrorCode::StoreFull, u"full"_s, {}, {}, 0, {}});
        QVERIFY(*two.refresh());
        QCOMPARE(two.x(), u"1"_s);
    }

    void refreshes_whenManyAreAsked_thenShareAReadingAndAllAreAnswered()
    {
        DirectStore store;
        RefreshNode one(store);
        RefreshNode two(store, u"n2"_s, 2);
        QVERIFY(one.setX(0, u"1"_s));
        int answered = 0;
        for (int i = 0; i < 10; ++i) // the first is under way when the others come
            two.configuration->refresh([&](const Result<bool> &taken) { answered += taken ? 1 : 0; });
        int jobs = 0;
        for (; !store.isIdle() && jobs < 100; ++jobs)
            store.runOne();
        QCOMPARE(answered, 10);
        QCOMPARE(two.heard, 1);
        QCOMPARE(jobs, 3); // version, state; and once more the version for those that came later
    }

    void refresh_whenAskedWhileAnotherNodeWrites_thenTheLaterChangeIsSeenToo()
    {
        DirectStore store;
        RefreshNode one(store);
        RefreshNode two(store, u"n2"_s, 2);
        QVERIFY(one.setX(0, u"1"_s));
        bool first = false;
        bool second = false;
        two.configuration->refresh([&](const Result<bool> &taken) { first = taken && *taken; });
        store.runOne(); // the version is read
        store.runOne(); // and the state; the next change comes after it
        QVERIFY(first);
        two.configuration->refresh([&](const Result<bool> &taken) { second = taken && *taken; });
        QVERIFY(one.setX(1, u"2"_s));
        store.drain();
        QVERIFY(second || *two.refresh());
        QCOMPARE(two.x(), u"2"_s);
    }

    void ownChanges_whenMixedWithRefreshes_thenNoneIsLostOrOvertaken()
    {
        DirectStore store;
        RefreshNode one(store);
        RefreshNode two(store, u"n2"_s, 2);
        QVERIFY(one.setX(0, u"0"_s));
        QVERIFY(*two.refresh());
        int stored = 0;
        int refreshed = 0;
        for (int i = 1; i <= 20; ++i) {
            two.configuration->refresh([&](const Result<bool> &taken) { refreshed += taken ? 1 : 0; });
            two.configuration->apply({{setting(serviceKey, i, {{u"x"_s, QString::number(i)}})}, {}}, admin,
                false, [&](const Result<ChangeOutcome> &outcome) { stored += outcome ? 1 : 0; });
            two.configuration->refresh([&](const Result<bool> &taken) { refreshed += taken ? 1 : 0; });
            if (i % 5 == 0)
                store.drain();
        }
        store.drain();
        QCOMPARE(stored, 20);
        QCOMPARE(refreshed, 40);
        QCOMPARE(two.x(), u"20"_s);
        QStringList expected;
        for (int i = 0; i <= 20; ++i)
            expected.append(QString::number(i));
        QCOMPARE(two.order, expected); // each once, in order
    }

    void ownChange_whenAnotherNodeIsAhead_thenStandsOnItAndBothAreHeardInOrder()
    {
        DirectStore store;
        RefreshNode one(store);
        RefreshNode two(store, u"n2"_s, 2);
        QVERIFY(one.setX(0, u"1"_s));
        bool isStored = false;
        two.configuration->apply({{setting(options(u"service.b"_s), 0, getService)}, {}}, admin, false,
            [&](const Result<ChangeOutcome> &outcome) { isStored = outcome.has_value(); });
        two.configuration->refresh([](const Result<bool> &) {});
        store.drain();
        QVERIFY(isStored);
        QCOMPARE(two.x(), u"1"_s);
        QCOMPARE(two.heard, 2);
        QVERIFY(two.settings().hasSection(u"service.b"_s));
        QVERIFY(*one.refresh());
        QVERIFY(one.settings().hasSection(u"service.b"_s));
    }

    void store_whenItLostChanges_thenTheNodeKeepsWhatItHasAndSaysSo()
    {
        DirectStore store;
        RefreshNode node(store);
        QVERIFY(node.setX(0, u"1"_s));
        QVERIFY(store.connection().execute("DELETE FROM record WHERE name = 'service.a'"));
        const auto refused = node.refresh();
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains("older"_L1), qPrintable(refused.error().message));
        QCOMPARE(node.x(), u"1"_s);
        QCOMPARE(node.heard, 1);
    }

    void valuesOfANewerNode_whenInvalidHere_thenFallBackWithNotesThatEndWithThem()
    {
        DirectStore store;
        RefreshNode node(store);
        QVERIFY(node.apply({setting(options(u"log"_s), 0, {{u"verbose"_s, u"debug"_s}})}));
        QVERIFY(store.connection().execute(
            R"(UPDATE record SET revision = 2, body = '{"verbose":"loud","newer":"1"}' WHERE name = 'log')"));
        QVERIFY(*node.refresh());
        QCOMPARE(node.notes.size(), 2);
        QVERIFY2(node.notes.join(u'\n').contains("log/verbose"_L1), qPrintable(node.notes.join(u'\n')));
        QVERIFY(node.settings().text(u"log"_s, u"verbose"_s) != u"loud"_s);
        QVERIFY(node.apply({setting(options(u"log"_s), 2, {{u"verbose"_s, u"trace"_s}}, {u"newer"_s})}));
        QVERIFY(node.notes.isEmpty());
    }

    void secretOfAnotherKey_whenSetAgain_thenItsNoteEnds()
    {
        DirectStore store;
        RefreshNode one(store);
        Node two(store, u"n2"_s, 2);
        two.bootstrap.secretKey = QByteArray(SecretBox::keyBytes, 'x');
        QVERIFY(two.load());
        QStringList notes;
        two.configuration->onNotes([&](const QStringList &now) { notes = now; });
        QVERIFY(one.apply({setting(options(u"server"_s), 1, {{u"password"_s, u"S3cret-Value"_s}})}));
        QVERIFY(*two.refresh());
        QCOMPARE(notes.size(), 1);
        QVERIFY2(notes.first().startsWith("server/password "_L1), qPrintable(notes.first()));
        QVERIFY(!notes.first().contains("S3cret"_L1));
        QVERIFY(two.apply({setting(options(u"server"_s), 2, {{u"password"_s, u"Another-1"_s}})}));
        QVERIFY(notes.isEmpty());
    }

    void hooks_whenRefreshed_thenRunForThisNodeInTheTransaction()
    {
        DirectStore store;
        RefreshNode one(store);
        Node two(store, u"n2"_s, 2);
        int ran = 0;
        two.make().addStoreHook([&](store::Connection &, const Settings &candidate) -> Result<void> {
            ran += candidate.hasSection(u"service.a"_s) ? 1 : 0;
            return {};
        });
        QVERIFY(two.load());
        QVERIFY(one.setX(0, u"1"_s));
        QVERIFY(*two.refresh());
        QCOMPARE(ran, 1);
    }

    void changeSet_whenStored_thenOneMessageTellsTheOthersAfterItsCommit()
    {
        DirectStore store;
        RefreshNode node(store);
        store::Outbox outbox(u"n1"_s);
        int rings = 0;
        outbox.setBell([&] { ++rings; });
        node.configuration->setOutbox(outbox);
        const auto count = [&] {
            auto rows = store.connection().run("SELECT COUNT(*) FROM outbox");
            return rows && rows->next() ? rows->integer(0) : -1;
        };
        const auto stored = node.apply(
            {setting(serviceKey, 0, getService), setting(options(u"service.b"_s), 0, getService)});
        QVERIFY(stored);
        QCOMPARE(count(), 1);
        QCOMPARE(rings, 1);
        auto rows = store.connection().run("SELECT topic, body FROM outbox");
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->text(0), u"config"_s);
        QCOMPARE(QJsonDocument::fromJson(rows->text(1).toUtf8()).object(),
            (QJsonObject{{u"change"_s, stored->changeId}}));

        // Nothing of: dry runs, changes of nothing, conflicts, failed commits.
        QVERIFY(node.apply({setting(serviceKey, 1, {{u"x"_s, u"1"_s}})}, true));
        QVERIFY(node.apply({setting(serviceKey, 1, getService)}));
        QVERIFY(!node.apply({setting(serviceKey, 7, {{u"x"_s, u"1"_s}})}));
        store.failNextCommit(Error{ErrorCode::Unavailable, u"away"_s, {}, {}, 1, {}});
        QVERIFY(!node.setX(1, u"1"_s));
        QCOMPARE(count(), 1);
        QCOMPARE(rings, 1);
    }

    void versions_whenEqual_thenTheRecordsAre()
    {
        // Two nodes edit at random, with and without having seen each other: each version names one content.
        DirectStore store;
        RefreshNode one(store);
        RefreshNode two(store, u"n2"_s, 2);
        QMap<qint64, QString> contents;
        SeededRandom random(7);
        for (int i = 0; i < 300; ++i) {
            RefreshNode &node = random.below(2) == 0 ? one : two;
            const RecordKey key = options(u"service.%1"_s.arg(random.below(4)));
            const qint64 seen
                = random.below(4) == 0 ? static_cast<qint64>(random.below(3)) : node.revision(key);
            (void)node.apply(
                {random.below(5) == 0 ? deletion(key, seen)
                                      : setting(key, seen, {{u"x"_s, QString::number(random.below(3))}})});
            if (random.below(3) == 0)
                QVERIFY(node.refresh());
            auto rows = store.connection().run(
                "SELECT owner, name, deleted, body, revision FROM record ORDER BY owner, name");
            QString content;
            qint64 version = 0;
            while (rows && rows->next()) {
                content += rows->text(1) + rows->text(2) + rows->text(3) + u'\n';
                version += rows->integer(4);
            }
            if (!contents.contains(version))
                contents.insert(version, content);
            QCOMPARE(content, contents.value(version));
        }
        QVERIFY(contents.size() > 50);
        QVERIFY(one.refresh() && two.refresh());
        QVERIFY(one.settings().records().size() == two.settings().records().size());
        for (const auto &[key, record] : one.settings().records()) {
            QCOMPARE(two.settings().records().at(key).revision, record.revision);
            QCOMPARE(two.settings().records().at(key).values, record.values);
        }
    }

    void refresh_whenTheConfigurationIsGone_thenDoesNothing()
    {
        DirectStore store;
        RefreshNode node(store);
        bool answered = false;
        node.configuration->refresh([&](const Result<bool> &) { answered = true; });
        node.configuration.reset();
        store.drain();
        QVERIFY(!answered);
    }
};

QTEST_GUILESS_MAIN(ConfigRefreshTest)
#include "tst_configrefresh.moc"
