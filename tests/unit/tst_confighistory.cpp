#include "server/config/history.h"
#include "server/config/recordstore.h"
#include "tests/support/confignode.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace usher;
using namespace usher::config;
using namespace usher::test;
using namespace Qt::StringLiterals;

namespace {

const RecordKey serviceKey{RecordKind::Options, u"cluster"_s, u"service.a"_s};
const QString secret = u"S3cret-Value"_s;

/// A node and its history.
struct HistoryNode : Node
{
    explicit HistoryNode(DirectStore &directStore, const QString &name = u"n1"_s, std::uint64_t seed = 1)
        : Node(directStore, name, seed)
        , history(directStore, make())
    {
        if (!load())
            qFatal("the configuration was not loaded");
    }

    QList<RecordRevision> list(const RecordKey &key, qint64 before = 0, int limit = 1000)
    {
        const auto answer = wait<QList<RecordRevision>>(
            [&](auto done) { history.list(key, before, limit, std::move(done)); });
        return answer.value_or(QList<RecordRevision>());
    }
    Result<RecordComparison> compare(const RecordKey &key, qint64 from, qint64 to = 0)
    {
        return wait<RecordComparison>([&](auto done) { history.compare(key, from, to, std::move(done)); });
    }
    Result<ChangeOutcome> rollBack(
        const RecordKey &key, qint64 revision, qint64 seen, bool dryRun = false, const QString &comment = {})
    {
        return wait<ChangeOutcome>([&](auto done) {
            history.rollBack(key, revision, seen, comment, admin, dryRun, std::move(done));
        });
    }
    Result<ChangeOutcome> undo(
        const QString &changeId, const QList<SeenRecord> &seen = {}, bool dryRun = false)
    {
        return wait<ChangeOutcome>(
            [&](auto done) { history.undo(changeId, seen, {}, admin, dryRun, std::move(done)); });
    }
    [[nodiscard]] Values values(const RecordKey &key) const
    {
        const auto found = settings().records().find(key);
        return found == settings().records().end() ? Values() : found->second.values;
    }

    History history;
};

ErrorCode codeOf(const Result<ChangeOutcome> &outcome)
{
    return outcome ? ErrorCode::Internal : outcome.error().code;
}

QString all(DirectStore &store, std::string_view sql)
{
    QString text;
    auto rows = store.connection().run(sql);
    while (rows && rows->next())
        text += rows->text(0) + u'\n';
    return text;
}

} // namespace

class ConfigHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void revisions_whenStored_thenAreListedWithTheirAuthorsNewestFirst()
    {
        DirectStore store;
        HistoryNode node(store);
        const auto first = node.apply({setting(serviceKey, 0, getService)});
        QVERIFY(first);
        node.clock.now += 1000;
        QVERIFY(node.apply({setting(serviceKey, 1, {{u"x"_s, u"1"_s}})}));
        QVERIFY(node.apply({deletion(serviceKey, 2)}));

        const auto revisions = node.list(serviceKey);
        QCOMPARE(revisions.size(), 3);
        QCOMPARE(revisions.at(0).revision, 3);
        QVERIFY(revisions.at(0).deleted);
        QVERIFY(!revisions.at(1).deleted);
        QCOMPARE(revisions.at(2).revision, 1);
        QCOMPARE(revisions.at(2).changeId, first->changeId);
        QCOMPARE(revisions.at(2).actor.account, u"ada"_s);
        QCOMPARE(revisions.at(2).comment, u"why"_s);
        QCOMPARE(revisions.at(1).atMs - revisions.at(2).atMs, 1000);
        QCOMPARE(node.list(options(u"server"_s)).first().actor.origin, u"bootstrap"_s);
        QVERIFY(node.list(options(u"service.none"_s)).isEmpty());

        // Pages.
        QCOMPARE(node.list(serviceKey, 0, 1).first().revision, 3);
        QCOMPARE(node.list(serviceKey, 3, 1).first().revision, 2);
        QVERIFY(node.list(serviceKey, 1).isEmpty());
    }

    void history_whenARevisionIsRefused_thenHasNoRowOfIt()
    {
        DirectStore store;
        HistoryNode node(store);
        QVERIFY(node.apply({setting(serviceKey, 0, getService)}));
        QVERIFY(!node.apply({setting(serviceKey, 7, {{u"x"_s, u"1"_s}})}));
        QCOMPARE(node.list(serviceKey).size(), 1);
        store.failNextCommit(Error{ErrorCode::Unavailable, u"away"_s, {}, {}, 1, {}});
        QVERIFY(!node.apply({setting(serviceKey, 1, {{u"x"_s, u"1"_s}})}));
        QCOMPARE(node.list(serviceKey).size(), 1);
    }

    void rowOfAnOlderSchema_whenListed_thenTakesItsAuthorFromTheAudit()
    {
        DirectStore store;
        HistoryNode node(store);
        QVERIFY(node.apply({setting(serviceKey, 0, getService)}));
        QVERIFY(store.connection().execute("UPDATE record_history SET change_id = '', at = 0"));
        const auto revision = node.list(serviceKey).first();
        QCOMPARE(revision.actor.account, u"ada"_s);
        QCOMPARE(revision.atMs, node.clock.now);
        QVERIFY(!revision.changeId.isEmpty());
    }

    void revisionOfAnOlderProgram_whenChangedHere_thenIsInTheHistoryAllTheSame()
    {
        DirectStore store;
        HistoryNode node(store);
        QVERIFY(node.apply({setting(serviceKey, 0, {{u"x"_s, u"1"_s}})}));
        QVERIFY(store.connection().execute(
            R"(UPDATE record SET revision = 2, body = '{"x":"2"}' WHERE name = 'service.a')"));
        QVERIFY(*node.refresh());
        const auto change = node.apply({setting(serviceKey, 2, {{u"x"_s, u"3"_s}})});
        QVERIFY(change);
        QCOMPARE(node.list(serviceKey).size(), 3);
        QVERIFY(node.undo(change->changeId));
        QCOMPARE(node.values(serviceKey), (Values{{u"x"_s, u"2"_s}}));
    }

    void changeSet_whenWhatWasBeforeItIsGone_thenCannotBeUndone()
    {
        DirectStore store;
        HistoryNode node(store);
        QVERIFY(node.apply({setting(serviceKey, 0, {{u"x"_s, u"1"_s}})}));
        QVERIFY(node.apply({setting(serviceKey, 1, {{u"x"_s, u"2"_s}})}));
        const auto change = node.apply({setting(serviceKey, 2, {{u"x"_s, u"3"_s}})});
        QVERIFY(store.connection().execute("DELETE FROM record_history WHERE revision = 2"));
        QCOMPARE(codeOf(node.undo(change->changeId)), ErrorCode::NotFound);
        QCOMPARE(node.revision(serviceKey), 3);
    }

    void history_whenARecordHasMoreRevisionsThanAreKept_thenTheOldestGo()
    {
        DirectStore store;
        HistoryNode node(store);
        QVERIFY(node.apply({setting(serviceKey, 0, getService)}));
        QVERIFY(store.connection().execute("UPDATE record SET revision = 1000 WHERE name = 'service.a'"));
        QVERIFY(*node.refresh());
        QVERIFY(node.apply({setting(serviceKey, 1000, {{u"x"_s, u"1"_s}})}));
        QCOMPARE(node.list(serviceKey).size(), 2); // 1 went, 2 to 999 never were here
        QCOMPARE(node.list(serviceKey).first().revision, 1001);
        QVERIFY(node.apply({setting(serviceKey, 1001, {{u"x"_s, u"2"_s}})}));
        QCOMPARE(node.list(serviceKey).size(), 3);
        QCOMPARE(codeOf(node.rollBack(serviceKey, 1, 1002)), ErrorCode::NotFound);
    }

    void comparison_whenOfAnyTwoRevisions_thenNamesWhatDiffers()
    {
        DirectStore store;
        HistoryNode node(store);
        QVERIFY(node.apply({setting(serviceKey, 0, {{u"a"_s, u"1"_s}, {u"b"_s, u"1"_s}, {u"c"_s, u"1"_s}})}));
        QVERIFY(node.apply({setting(serviceKey, 1, {{u"b"_s, u"2"_s}, {u"d"_s, u"1"_s}}, {u"c"_s})}));
        const auto compared = node.compare(serviceKey, 1);
        QVERIFY(compared);
        QCOMPARE(compared->from, 1);
        QCOMPARE(compared->to, 2);
        QCOMPARE(compared->fields.size(), 3);
        QCOMPARE(compared->fields.at(0).name, u"b"_s);
        QCOMPARE(compared->fields.at(0).before, u"1"_s);
        QCOMPARE(compared->fields.at(0).after, u"2"_s);
        QVERIFY(!compared->fields.at(1).after.has_value()); // c
        QVERIFY(!compared->fields.at(2).before.has_value()); // d
        QVERIFY(node.compare(serviceKey, 2, 2)->fields.isEmpty());

        QVERIFY(node.apply({deletion(serviceKey, 2)}));
        const auto deleted = node.compare(serviceKey, 2);
        QCOMPARE(deleted->to, 3);
        QVERIFY(deleted->fromExists && !deleted->toExists);
        QCOMPARE(deleted->fields.size(), 3);
        QCOMPARE(node.compare(serviceKey, 9).error().code, ErrorCode::NotFound);
        QCOMPARE(node.compare(serviceKey, 9).error().field, u"revision"_s);
        QCOMPARE(node.compare(options(u"service.none"_s), 0)->to, 0);
    }

    void secrets_whenCompared_thenOnlyTheirChangeIsShown()
    {
        DirectStore store;
        HistoryNode node(store);
        const RecordKey server = options(u"server"_s);
        QVERIFY(node.apply({setting(server, 1, {{u"password"_s, secret}, {u"realm"_s, u"r"_s}})}));
        QVERIFY(node.apply({setting(server, 2, {{u"password"_s, u"Another-1"_s}})}));
        QVERIFY(node.apply({setting(server, 3, {{u"password"_s, secret}})})); // sealed with another nonce
        const auto changed = node.compare(server, 2, 3);
        QCOMPARE(changed->fields.size(), 1);
        QVERIFY(changed->fields.first().secret);
        QCOMPARE(changed->fields.first().before, u"*****"_s);
        QCOMPARE(changed->fields.first().after, u"*****"_s);
        QVERIFY(node.compare(server, 2, 4)->fields.isEmpty());
        QVERIFY(!node.compare(server, 1, 2)->fields.first().before.has_value());
        const QString bodies = all(store, "SELECT body FROM record_history");
        QVERIFY(!bodies.contains(secret) && !bodies.contains("Another-1"_L1));
    }

    void record_whenRolledBack_thenIsWhatItWasAsANewAuditedChange()
    {
        DirectStore store;
        HistoryNode node(store);
        QVERIFY(node.apply({setting(serviceKey, 0, {{u"a"_s, u"1"_s}, {u"b"_s, u"1"_s}})}));
        QVERIFY(node.apply({setting(serviceKey, 1, {{u"b"_s, u"2"_s}, {u"d"_s, u"1"_s}}, {u"a"_s})}));
        int heard = 0;
        node.configuration->subscribe([&](const Settings &, const Settings &) { ++heard; });

        const auto dry = node.rollBack(serviceKey, 1, 2, true);
        QVERIFY(dry);
        QCOMPARE(dry->preview.size(), 1);
        QCOMPARE(dry->preview.first().fields.size(), 3);
        QCOMPARE(node.revision(serviceKey), 2);

        const auto outcome = node.rollBack(serviceKey, 1, 2, false, u"it was better"_s);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
        QCOMPARE(heard, 1);
        QCOMPARE(node.revision(serviceKey), 3);
        QCOMPARE(node.values(serviceKey), (Values{{u"a"_s, u"1"_s}, {u"b"_s, u"1"_s}}));
        const auto entry = node.audit().first();
        QCOMPARE(entry.comment, u"back to revision 1: it was better"_s);
        QCOMPARE(entry.changeId, outcome->changeId);
        QCOMPARE(entry.after, (Values{{u"a"_s, u"1"_s}, {u"b"_s, u"1"_s}}));
        QVERIFY(entry.before.contains(u"d"_s));
        QVERIFY(node.compare(serviceKey, 1)->fields.isEmpty());
    }

    void rollBack_whenTheRecordWasChangedSince_thenIsAConflictThatNamesBothRevisions()
    {
        DirectStore store;
        HistoryNode one(store);
        HistoryNode two(store, u"n2"_s, 2);
        QVERIFY(one.apply({setting(serviceKey, 0, getService)}));
        QVERIFY(one.apply({setting(serviceKey, 1, {{u"x"_s, u"1"_s}})}));
        QVERIFY(two.apply({setting(serviceKey, 2, {{u"y"_s, u"1"_s}})}));
        const auto refused = one.rollBack(serviceKey, 1, 2);
        QCOMPARE(codeOf(refused), ErrorCode::Conflict);
        QCOMPARE(refused.error().data.value(u"current"_s).toInteger(), 3);
        QVERIFY(one.audit().first().refused);
        // This node is behind: it rolls back what the store holds, not what it knows.
        QVERIFY(one.rollBack(serviceKey, 1, 3));
        QCOMPARE(one.values(serviceKey), getService);
        QCOMPARE(codeOf(one.rollBack(serviceKey, 99, 4)), ErrorCode::NotFound);
    }

    void deletedAndMadeRecords_whenRolledBack_thenComeAndGo()
    {
        DirectStore store;
        HistoryNode node(store);
        QVERIFY(node.apply({setting(serviceKey, 0, getService)}));
        QVERIFY(node.apply({deletion(serviceKey, 1)}));
        QVERIFY(node.rollBack(serviceKey, 1, 2));
        QCOMPARE(node.values(serviceKey), getService);
        QCOMPARE(node.revision(serviceKey), 3);
        QVERIFY(node.rollBack(serviceKey, 2, 3)); // the revision that deleted it
        QCOMPARE(node.revision(serviceKey), 0);
        QVERIFY(node.rollBack(serviceKey, 1, 0)); // seen as absent
        QCOMPARE(node.revision(serviceKey), 5);
    }

    void secret_whenRolledBack_thenIsRestoredWithoutBeingShown()
    {
        DirectStore store;
        HistoryNode node(store);
        const RecordKey server = options(u"server"_s);
        QVERIFY(node.apply({setting(server, 1, {{u"password"_s, secret}})}));
        QVERIFY(node.apply({setting(server, 2, {{u"password"_s, u"Another-1"_s}})}));
        const auto outcome = node.rollBack(server, 2, 3);
        QVERIFY(outcome);
        QCOMPARE(node.settings().text(u"server"_s, u"password"_s), secret);
        QCOMPARE(outcome->records.first().values.value(u"password"_s), u"*****"_s);
        QCOMPARE(node.audit().first().after.value(u"password"_s), u"*****"_s);
        QVERIFY(!all(store, "SELECT before || after || comment FROM audit").contains(secret));
        HistoryNode again(store);
        QCOMPARE(again.settings().text(u"server"_s, u"password"_s), secret);
    }

    void secret_whenTheKeyIsAnother_thenItsRollBackIsRefusedByName()
    {
        DirectStore store;
        const RecordKey server = options(u"server"_s);
        {
            HistoryNode node(store);
            QVERIFY(node.apply({setting(server, 1, {{u"password"_s, secret}})}));
            QVERIFY(node.apply({setting(server, 2, {{u"realm"_s, u"r"_s}}, {u"password"_s})}));
        }
        Node other(store);
        other.bootstrap.secretKey = QByteArray(SecretBox::keyBytes, 'x');
        QVERIFY(other.load());
        History history(store, *other.configuration);
        const auto refused = other.wait<ChangeOutcome>(
            [&](auto done) { history.rollBack(server, 2, 3, {}, admin, false, std::move(done)); });
        QCOMPARE(codeOf(refused), ErrorCode::BadParameter);
        QCOMPARE(refused.error().field, u"server/password"_s);
    }

    void revision_whenItsValuesAreNoLongerValid_thenIsRefusedWithTheFields()
    {
        DirectStore store;
        HistoryNode node(store);
        const RecordKey log = options(u"log"_s);
        QVERIFY(node.apply({setting(log, 0, {{u"verbose"_s, u"debug"_s}})}));
        QVERIFY(node.apply({setting(log, 1, {{u"verbose"_s, u"trace"_s}})}));
        // As an older version stored it.
        QVERIFY(store.connection().execute(
            R"(UPDATE record_history SET body = '{"verbose":"loud","oldname":"1"}' WHERE name = 'log' AND revision = 1)"));
        const auto refused = node.rollBack(log, 1, 2);
        QCOMPARE(codeOf(refused), ErrorCode::BadParameter);
        QStringList fields;
        for (const QJsonValue &value : refused.error().data.value(u"errors"_s).toArray())
            fields.append(value[u"field"_s].toString());
        fields.sort();
        QCOMPARE(fields, (QStringList{u"log/oldname"_s, u"log/verbose"_s}));
        QCOMPARE(node.revision(log), 2);
    }

    void changeSet_whenUndone_thenAllItsRecordsAreWhatTheyWere()
    {
        DirectStore store;
        HistoryNode node(store);
        const RecordKey pool = group(u"GMS_Resources"_s, u"Pool"_s);
        const RecordKey gone = options(u"service.gone"_s);
        QVERIFY(node.apply({setting(serviceKey, 0, getService), setting(gone, 0, getService)}));
        const auto change = node.apply({setting(serviceKey, 1, {{u"x"_s, u"1"_s}}),
            setting(pool, 0, {{u"n"_s, u"5550100"_s}}), deletion(gone, 1)});
        QVERIFY(change);

        const auto dry = node.undo(change->changeId, {}, true);
        QVERIFY(dry);
        QCOMPARE(dry->preview.size(), 3);
        QCOMPARE(node.revision(pool), 1);

        const auto undone = node.undo(change->changeId);
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message));
        QCOMPARE(node.values(serviceKey), getService);
        QCOMPARE(node.values(gone), getService);
        QCOMPARE(node.revision(pool), 0);
        QCOMPARE(node.audit().first().comment, u"undoes the change "_s + change->changeId);
        // The undoing is a change set and can be undone.
        QVERIFY(node.undo(undone->changeId));
        QCOMPARE(node.values(serviceKey).value(u"x"_s), u"1"_s);
        QCOMPARE(node.values(pool).size(), 1);
        QCOMPARE(node.revision(gone), 0);
        QCOMPARE(codeOf(node.undo(u"nothing"_s)), ErrorCode::NotFound);
        QCOMPARE(codeOf(node.undo({})), ErrorCode::NotFound);
    }

    void changeSet_whenOneOfItsRecordsWasChangedSince_thenConflictsUntilItsRevisionIsNamed()
    {
        DirectStore store;
        HistoryNode node(store);
        QVERIFY(node.apply({setting(serviceKey, 0, getService)}));
        const auto change = node.apply(
            {setting(serviceKey, 1, {{u"x"_s, u"1"_s}}), setting(options(u"service.b"_s), 0, getService)});
        QVERIFY(node.apply({setting(serviceKey, 2, {{u"y"_s, u"1"_s}})}));
        const auto refused = node.undo(change->changeId);
        QCOMPARE(codeOf(refused), ErrorCode::Conflict);
        QCOMPARE(refused.error().data.value(u"record"_s).toString(), serviceKey.text());
        QCOMPARE(node.revision(options(u"service.b"_s)), 1); // all or nothing
        QVERIFY(node.undo(change->changeId, {{serviceKey, 3}}));
        QCOMPARE(node.values(serviceKey), getService);
        QCOMPARE(node.revision(options(u"service.b"_s)), 0);
    }

    void replacement_whenApplied_thenDropsWhatIsNotNamedAndKeepsMaskedSecrets()
    {
        DirectStore store;
        HistoryNode node(store);
        const RecordKey server = options(u"server"_s);
        QVERIFY(node.apply({setting(server, 1, {{u"password"_s, secret}, {u"realm"_s, u"r"_s}})}));
        Change change{
            server, 2, {{u"password"_s, u"*****"_s}, {u"app_name"_s, u"genesys"_s}}, {}, false, true};
        QVERIFY(node.apply({change}));
        QCOMPARE(node.values(server), (Values{{u"app_name"_s, u"genesys"_s}, {u"password"_s, secret}}));
        change.seenRevision = 3;
        change.remove = {u"password"_s};
        QCOMPARE(codeOf(node.apply({change})), ErrorCode::BadParameter);
        change.remove.clear();
        change.deleteRecord = true;
        change.set.clear();
        QCOMPARE(codeOf(node.apply({change})), ErrorCode::BadParameter);
    }

    void dryRun_whenAPoolIsDeleted_thenSaysWhatUsesIt()
    {
        DirectStore store;
        HistoryNode node(store);
        const RecordKey pool = group(u"GMS_Resources"_s, u"Pool"_s);
        const RecordKey patterns = group(u"GMS_Patterns"_s, u"Vip"_s);
        const RecordKey caller = options(u"service.caller"_s);
        QVERIFY(
            node.apply({setting(pool, 0, {{u"n"_s, u"5550100"_s}}), setting(patterns, 0, {{u"p"_s, u"^1"_s}}),
                setting(caller, 0,
                    {{u"_type"_s, u"builtin"_s}, {u"_service"_s, u"request-interaction"_s},
                        {u"_resource_group"_s, u"Pool"_s}, {u"patterns_group"_s, u"Vip"_s}})}));

        const auto outcome = node.apply({deletion(pool, 1), deletion(patterns, 1)}, true);
        QVERIFY(outcome);
        QCOMPARE(outcome->preview.size(), 2);
        const RecordPreview &preview = outcome->preview.first();
        QCOMPARE(preview.key, pool);
        QCOMPARE(preview.action, RecordAction::Delete);
        QCOMPARE(preview.fields.first().before, u"5550100"_s);
        QCOMPARE(preview.dependants.size(), 1);
        QCOMPARE(preview.dependants.first().key, caller);
        QCOMPARE(preview.dependants.first().field, u"_resource_group"_s);
        QCOMPARE(outcome->preview.at(1).dependants.first().field, u"patterns_group"_s);
        QCOMPARE(outcome->warnings.size(), 2);
        QVERIFY2(outcome->warnings.join(u'\n').contains("service.caller uses the resource group Pool"_L1),
            qPrintable(outcome->warnings.join(u'\n')));
        QVERIFY(outcome->changeId.isEmpty());

        // With the service gone, or moved, nothing is missed; and what was missing before is no news.
        QVERIFY(node.apply({deletion(pool, 1), deletion(patterns, 1), deletion(caller, 1)}, true)
                    ->warnings.isEmpty());
        QVERIFY(node.apply({deletion(pool, 1)}));
        QVERIFY(node.apply({setting(caller, 1, {{u"x"_s, u"1"_s}})}, true)->warnings.isEmpty());
        // Another list: its groups are others.
        QVERIFY(node.rollBack(pool, 1, 2));
        const auto renamed = node.apply(
            {setting(options(u"resources"_s), 0, {{u"resources_list_name"_s, u"Others"_s}})}, true);
        QCOMPARE(renamed->warnings.size(), 1);
    }

    void dryRun_whenARecordIsChanged_thenShowsItsFieldsWithSecretsMasked()
    {
        DirectStore store;
        HistoryNode node(store);
        const RecordKey server = options(u"server"_s);
        QVERIFY(node.apply({setting(options(u"server"_s, u"node:n1"_s), 0, {{u"web_host"_s, u"h"_s}})}));
        const auto outcome
            = node.apply({setting(server, 1, {{u"password"_s, secret}, {u"realm"_s, u"r"_s}})}, true);
        QVERIFY(outcome);
        const RecordPreview &preview = outcome->preview.first();
        QCOMPARE(preview.action, RecordAction::Change);
        QCOMPARE(preview.revisionBefore, 1);
        QCOMPARE(preview.revision, 2);
        QCOMPARE(preview.fields.size(), 2);
        QVERIFY(preview.fields.first().secret);
        QCOMPARE(preview.fields.first().after, u"*****"_s);
        QCOMPARE(preview.dependants.first().key, options(u"server"_s, u"node:n1"_s));
        QVERIFY(node.apply({setting(server, 1, {{u"realm"_s, u"r"_s}})})->preview.isEmpty());
    }

    void dryRun_whenTheValuesAreHuge_thenTheAnswerIsBounded()
    {
        DirectStore store;
        HistoryNode node(store);
        Values many;
        for (int i = 0; i < 200; ++i)
            many.insert(u"k%1"_s.arg(1000 + i), QString(20000, u'a'));
        const auto outcome = node.apply({setting(group(u"Other"_s, u"g"_s), 0, many)}, true);
        QVERIFY(outcome);
        const RecordPreview &preview = outcome->preview.first();
        QCOMPARE(preview.fields.size(), 52); // of 20,005 characters each
        QCOMPARE(preview.fieldsOmitted, 148);
    }

    void listeners_whenPortsAreNamed_thenTheirRecordsDependOnThem()
    {
        DirectStore store;
        HistoryNode node(store);
        QVERIFY(node.apply({setting(options(u"listener.extra"_s), 0,
                                {{u"address"_s, u"127.0.0.1:9443"_s}, {u"zone"_s, u"public"_s}}),
            setting(options(u"port_restrictions"_s), 0, {{u"/genesys/1/storage*"_s, u"80, 9400-9500"_s}})}));
        const auto outcome = node.apply({deletion(options(u"listener.extra"_s), 1)}, true);
        QVERIFY(outcome);
        QCOMPARE(outcome->preview.first().dependants.size(), 1);
        QCOMPARE(outcome->preview.first().dependants.first().key, options(u"port_restrictions"_s));
    }

    void audit_whenFiltered_thenHoldsWhatFits()
    {
        DirectStore store;
        HistoryNode node(store);
        const auto first = node.apply(
            {setting(serviceKey, 0, getService), setting(options(u"service.b"_s), 0, getService)});
        const qint64 middle = node.clock.now += 1000;
        QVERIFY(!node.apply({setting(serviceKey, 7, {{u"x"_s, u"1"_s}})}));
        QCOMPARE(node.audit({.changeId = first->changeId}).size(), 2);
        QCOMPARE(node.audit({.account = u"ada"_s}).size(), 3);
        QVERIFY(node.audit({.account = u"bob"_s}).isEmpty());
        QCOMPARE(node.audit({.sinceMs = middle}).size(), 1);
        QCOMPARE(node.audit({.untilMs = middle}).size(), 3);
        QCOMPARE(node.audit({.refusedOnly = true}).size(), 1);
        QCOMPARE(node.audit({.limit = 1, .account = u"ada"_s}).size(), 1);
        const auto both = node.audit({.subject = serviceKey.text(), .refusedOnly = true});
        QCOMPARE(both.size(), 1);
        QVERIFY(both.first().refused);
        QCOMPARE(node.audit({.before = both.first().id, .subject = serviceKey.text()}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(ConfigHistoryTest)
#include "tst_confighistory.moc"
