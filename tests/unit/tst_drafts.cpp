#include "server/config/drafts.h"
#include "tests/support/confignode.h"

#include <QTest>

using namespace usher;
using namespace usher::config;
using namespace usher::test;
using namespace Qt::StringLiterals;

namespace {

const RecordKey serviceKey{RecordKind::Options, u"cluster"_s, u"service.a"_s};
const QString secret = u"S3cret-Value"_s;
const QString ada = admin.account;

struct DraftNode : Node
{
    explicit DraftNode(DirectStore &directStore, const QString &name = u"n1"_s, std::uint64_t seed = 1)
        : Node(directStore, name, seed)
        , drafts(directStore, clock, ids, make())
    {
        if (!load())
            qFatal("the configuration was not loaded");
    }

    Result<Draft> save(const QList<Change> &changes, const QString &title = u"later"_s,
        const QString &id = {}, qint64 seen = 0, const QString &account = ada)
    {
        return wait<Draft>(
            [&](auto done) { drafts.save(account, id, title, changes, seen, std::move(done)); });
    }
    Result<Draft> get(const QString &id, const QString &account = ada)
    {
        return wait<Draft>([&](auto done) { drafts.get(account, id, std::move(done)); });
    }
    QList<Draft> list(const QString &account = ada)
    {
        return wait<QList<Draft>>([&](auto done) {
            drafts.list(account, 1000, std::move(done));
        }).value_or(QList<Draft>());
    }
    Result<void> remove(const QString &id, const QString &account = ada)
    {
        return wait<void>([&](auto done) { drafts.remove(account, id, std::move(done)); });
    }
    Result<ChangeOutcome> applyDraft(const QString &id, bool dryRun = false, const QString &comment = {})
    {
        return wait<ChangeOutcome>(
            [&](auto done) { drafts.apply(id, comment, admin, dryRun, std::move(done)); });
    }

    Drafts drafts;
};

template <typename T> ErrorCode codeOf(const Result<T> &outcome)
{
    return outcome ? ErrorCode::Internal : outcome.error().code;
}

} // namespace

class DraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draft_whenSaved_thenIsItsAuthorsOnEveryNode()
    {
        DirectStore store;
        DraftNode one(store);
        DraftNode two(store, u"n2"_s, 2);
        const auto saved = one.save({setting(serviceKey, 0, getService)});
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
        QCOMPARE(saved->revision, 1);
        QVERIFY(saved->changes.isEmpty());
        QCOMPARE(saved->expiresMs - saved->updatedMs, Drafts::keptMs);
        const auto read = two.get(saved->id);
        QVERIFY(read);
        QCOMPARE(read->title, u"later"_s);
        QCOMPARE(read->account, ada);
        QCOMPARE(read->changes.first().set, getService);
        QCOMPARE(two.list().size(), 1);
        QVERIFY(two.list(u"bob"_s).isEmpty());
        QCOMPARE(two.list({}).size(), 1); // of all accounts
        QCOMPARE(codeOf(two.get(saved->id, u"bob"_s)), ErrorCode::NotFound);
        QCOMPARE(codeOf(two.remove(saved->id, u"bob"_s)), ErrorCode::NotFound);
        QVERIFY(two.remove(saved->id));
        QCOMPARE(codeOf(one.get(saved->id)), ErrorCode::NotFound);
        QVERIFY(!one.configuration->settings()->hasSection(u"service.a"_s));
    }

    void draft_whenSavedAgain_thenItsRevisionGuardsIt()
    {
        DirectStore store;
        DraftNode node(store);
        const auto saved = node.save({setting(serviceKey, 0, getService)});
        const auto again = node.save({setting(serviceKey, 0, {{u"x"_s, u"1"_s}})}, u"other"_s, saved->id, 1);
        QVERIFY(again);
        QCOMPARE(again->revision, 2);
        const auto stale = node.save({setting(serviceKey, 0, getService)}, u"stale"_s, saved->id, 1);
        QCOMPARE(codeOf(stale), ErrorCode::Conflict);
        QCOMPARE(stale.error().data.value(u"current"_s).toInteger(), 2);
        QCOMPARE(node.get(saved->id)->title, u"other"_s);
        QCOMPARE(codeOf(node.save({setting(serviceKey, 0, getService)}, u"t"_s, u"nothing"_s, 1)),
            ErrorCode::NotFound);
        QCOMPARE(codeOf(node.save({setting(serviceKey, 0, getService)}, u"t"_s, saved->id, 2, u"bob"_s)),
            ErrorCode::NotFound);
    }

    void secretInADraft_whenStoredAndRead_thenIsSealedMaskedAndKept()
    {
        DirectStore store;
        DraftNode node(store);
        const RecordKey server = options(u"server"_s);
        const auto saved = node.save({setting(server, 1, {{u"password"_s, secret}, {u"realm"_s, u"r"_s}})});
        QVERIFY(saved);
        auto rows = store.connection().run("SELECT body FROM draft");
        QVERIFY(rows && rows->next());
        QVERIFY(!rows->text(0).contains(secret));
        QVERIFY(!rows->text(0).contains("realm"_L1));
        auto read = node.get(saved->id);
        QCOMPARE(read->changes.first().set.value(u"password"_s), u"*****"_s);
        // An editor sends back what it was shown.
        read->changes.first().set.insert(u"realm"_s, u"s"_s);
        QVERIFY(node.save(read->changes, u"later"_s, saved->id, 1));
        const auto applied = node.applyDraft(saved->id);
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message));
        QCOMPARE(node.settings().text(u"server"_s, u"password"_s), secret);
        QCOMPARE(node.settings().text(u"server"_s, u"realm"_s), u"s"_s);
        QCOMPARE(applied->records.first().values.value(u"password"_s), u"*****"_s);
    }

    void draft_whenApplied_thenIsGoneWithTheSameCommit()
    {
        DirectStore store;
        DraftNode node(store);
        const auto saved = node.save({setting(serviceKey, 0, getService)});
        const auto dry = node.applyDraft(saved->id, true);
        QVERIFY(dry);
        QCOMPARE(dry->preview.size(), 1);
        QCOMPARE(node.list().size(), 1);

        store.failNextCommit(Error{ErrorCode::Unavailable, u"away"_s, {}, {}, 1, {}});
        QCOMPARE(codeOf(node.applyDraft(saved->id)), ErrorCode::Unavailable);
        QCOMPARE(node.list().size(), 1);
        QCOMPARE(node.revision(serviceKey), 0);

        QVERIFY(node.applyDraft(saved->id));
        QCOMPARE(node.revision(serviceKey), 1);
        QVERIFY(node.list().isEmpty());
        QCOMPARE(node.audit().first().comment, u"later"_s); // its title, for want of a comment
        QCOMPARE(codeOf(node.applyDraft(saved->id)), ErrorCode::NotFound);
    }

    void draft_whenItsRecordsWereChangedSince_thenConflictsAndStays()
    {
        DirectStore store;
        DraftNode node(store);
        const auto saved = node.save({setting(serviceKey, 0, getService)});
        QVERIFY(node.apply({setting(serviceKey, 0, getService)}));
        QCOMPARE(codeOf(node.applyDraft(saved->id)), ErrorCode::Conflict);
        QCOMPARE(node.list().size(), 1);
        // It changes nothing once it names the present revision: applied all the same.
        QVERIFY(node.save({setting(serviceKey, 1, getService)}, u"later"_s, saved->id, 1));
        const auto applied = node.applyDraft(saved->id);
        QVERIFY(applied);
        QVERIFY(applied->changeId.isEmpty());
        QVERIFY(node.list().isEmpty());
    }

    void draft_whenSavedAgainWhileItIsApplied_thenNeitherIsLost()
    {
        DirectStore store;
        DraftNode node(store);
        const auto saved = node.save({setting(serviceKey, 0, getService)});
        store.beforeNextWrite([](store::Connection &connection) {
            QVERIFY(connection.execute("UPDATE draft SET revision = revision + 1"));
        });
        QCOMPARE(codeOf(node.applyDraft(saved->id)), ErrorCode::Conflict);
        QCOMPARE(node.revision(serviceKey), 0);
        QCOMPARE(node.list().size(), 1);
    }

    void draft_whenItsTimeIsOver_thenIsNotThere()
    {
        DirectStore store;
        DraftNode node(store);
        const auto saved = node.save({setting(serviceKey, 0, getService)});
        node.clock.now += Drafts::keptMs - 1;
        QVERIFY(node.get(saved->id));
        node.clock.now += 1;
        QCOMPARE(codeOf(node.get(saved->id)), ErrorCode::NotFound);
        QVERIFY(node.list().isEmpty());
        QCOMPARE(codeOf(node.applyDraft(saved->id)), ErrorCode::NotFound);
    }

    void limits_whenExceeded_thenAreRefusedByName()
    {
        DirectStore store;
        DraftNode node(store);
        const QList<Change> one{setting(serviceKey, 0, getService)};
        for (const QString &title : {QString(), QString(201, u'a'), u"a\nb"_s})
            QCOMPARE(node.save(one, title).error().field, u"title"_s);
        QVERIFY(node.save(one, QString(200, u'a')));
        QCOMPARE(node.save({}).error().field, u"changes"_s);
        const QList<Change> large{setting(serviceKey, 0, {{u"x"_s, QString(1024 * 1024, u'a')}})};
        QCOMPARE(codeOf(node.save(large)), ErrorCode::TooLarge);
        for (int i = 1; i < Drafts::maxDrafts; ++i)
            QVERIFY(node.save(one));
        QCOMPARE(codeOf(node.save(one)), ErrorCode::TooManyRequests);
        QVERIFY(node.save(one, u"t"_s, {}, 0, u"bob"_s)); // each account for itself
        QVERIFY(node.remove(node.list().first().id));
        QVERIFY(node.save(one));
    }
};

QTEST_GUILESS_MAIN(DraftsTest)
#include "tst_drafts.moc"
