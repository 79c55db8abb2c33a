#include "server/config/changeplan.h"
#include "tests/support/confignode.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace usher;
using namespace usher::config;
using namespace usher::test;
using namespace Qt::StringLiterals;

namespace {

QString storedBody(test::DirectStore &store, const RecordKey &key)
{
    auto rows = store.connection().run(
        "SELECT body FROM record WHERE owner = ? AND name = ?", {key.owner, key.name});
    return rows && rows->next() ? rows->text(0) : QString();
}

QStringList errorFields(const Error &error)
{
    QStringList fields;
    for (const QJsonValue &value : error.data.value(u"errors"_s).toArray())
        fields.append(value.toObject().value(u"field"_s).toString());
    return fields;
}

} // namespace

class ConfigurationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freshStore_whenLoaded_thenHasTheShippedOptionsOnceAndTheirAudit()
    {
        test::DirectStore store;
        Node node(store);
        QVERIFY(node.load());
        QCOMPARE(node.settings().text(u"server"_s, u"app_name"_s), u"genesys"_s);
        QCOMPARE(node.revision(options(u"server"_s)), 1);
        QCOMPARE(node.audit().size(), 1);
        QCOMPARE(node.audit().first().actor.origin, u"bootstrap"_s);

        QVERIFY(node.apply({setting(options(u"server"_s), 1, {}, {u"app_name"_s})}));
        Node again(store);
        QVERIFY(again.load());
        QCOMPARE(again.settings().text(u"server"_s, u"app_name"_s), u"gsg_web"_s);
        QCOMPARE(again.audit().size(), 2);
    }

    void changeSet_whenApplied_thenIsStoredHeardAndAuditedAndSurvivesARestart()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"usher.db"_s);
        ChangeOutcome outcome;
        {
            test::DirectStore store(path);
            Node node(store);
            QList<std::pair<QString, QString>> heard;
            node.make().subscribe([&](const Settings &now, const Settings &before) {
                heard.append({now.text(u"service.a"_s, u"_ttl"_s), before.text(u"service.a"_s, u"_ttl"_s)});
            });
            QVERIFY(node.load());
            Values values = getService;
            values.insert(u"_ttl"_s, u" 60 "_s);
            const auto applied = node.apply({setting(options(u"service.a"_s), 0, values),
                setting(group(u"GMS_Resources"_s, u"DNIS"_s), 0, {{u"a"_s, u"1-888"_s}})});
            QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message));
            outcome = *applied;
            QCOMPARE(heard, (QList<std::pair<QString, QString>>{{u"30"_s, u"30"_s}, {u"60"_s, u"30"_s}}));
        }
        QVERIFY(!outcome.changeId.isEmpty());
        QCOMPARE(outcome.records.size(), 2);
        QCOMPARE(outcome.records.first().revision, 1);
        QCOMPARE(outcome.records.first().values.value(u"_ttl"_s), u"60"_s);

        test::DirectStore store(path);
        Node node(store);
        QVERIFY(node.load());
        QCOMPARE(node.settings().integer(u"service.a"_s, u"_ttl"_s), 60);
        QCOMPARE(
            node.settings().listGroups(u"GMS_Resources"_s).value(u"DNIS"_s), (Values{{u"a"_s, u"1-888"_s}}));
        const auto entries = node.audit(u"options cluster/service.a"_s);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().changeId, outcome.changeId);
        QCOMPARE(entries.first().actor.account, u"ada"_s);
        QCOMPARE(entries.first().actor.address, u"192.0.2.1"_s);
        QCOMPARE(entries.first().comment, u"why"_s);
        QCOMPARE(entries.first().revisionBefore, 0);
        QCOMPARE(entries.first().revisionAfter, 1);
        QVERIFY(entries.first().before.isEmpty());
        QCOMPARE(entries.first().after.value(u"_ttl"_s), u"60"_s);
        QCOMPARE(entries.first().atMs, node.clock.nowMs());
    }

    void audit_whenARecordIsChanged_thenHoldsTheValuesThatChangedBeforeAndAfter()
    {
        test::DirectStore store;
        Node node(store);
        QVERIFY(node.load());
        Values values = getService;
        values.insert({{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}});
        QVERIFY(node.apply({setting(options(u"service.x"_s), 0, values)}));
        QVERIFY(node.apply(
            {setting(options(u"service.x"_s), 1, {{u"a"_s, u"9"_s}, {u"c"_s, u"3"_s}}, {u"b"_s})}));
        const auto entries = node.audit(u"options cluster/service.x"_s);
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.first().before, (Values{{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}}));
        QCOMPARE(entries.first().after, (Values{{u"a"_s, u"9"_s}, {u"c"_s, u"3"_s}}));
        QCOMPARE(entries.first().revisionBefore, 1);
        QCOMPARE(entries.first().revisionAfter, 2);
    }

    void audit_whenPaged_thenGoesFromTheNewestToTheOldest()
    {
        test::DirectStore store;
        Node node(store);
        QVERIFY(node.load());
        for (int i = 0; i < 5; ++i)
            QVERIFY(node.apply({setting(options(u"service.x"_s), i, {{u"n"_s, QString::number(i)}})}));
        const auto newest = node.audit({}, 0, 2);
        QCOMPARE(newest.size(), 2);
        QVERIFY(newest[0].id > newest[1].id);
        QCOMPARE(newest[0].after.value(u"n"_s), u"4"_s);
        const auto older = node.audit({}, newest[1].id, 2);
        QCOMPARE(older[0].after.value(u"n"_s), u"2"_s);
        QCOMPARE(node.audit({}, 0, 0).size(), 1);
    }

    void staleEditor_whenSaving_thenIsAConflictThatNamesBothRevisions()
    {
        test::DirectStore store;
        Node node(store);
        QVERIFY(node.load());
        QVERIFY(node.apply({setting(options(u"service.a"_s), 0, getService)}));
        QVERIFY(node.apply({setting(options(u"service.a"_s), 1, {{u"n"_s, u"first"_s}})}));
        const auto second = node.apply({setting(options(u"service.a"_s), 1, {{u"n"_s, u"second"_s}})});
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Conflict);
        QCOMPARE(second.error().data,
            (QJsonObject{{u"record"_s, u"options cluster/service.a"_s}, {u"seen"_s, 1}, {u"current"_s, 2}}));
        QCOMPARE(node.settings().text(u"service.a"_s, u"n"_s), u"first"_s);
        const QList<AuditEntry> audit = node.audit(u"options cluster/service.a"_s);
        QCOMPARE(audit.size(), 3);
        QVERIFY(audit[0].refused);
        QCOMPARE(audit[0].revisionBefore, 1);
        QCOMPARE(audit[0].revisionAfter, 2);
        QCOMPARE(audit[0].after, (QMap<QString, QString>{{u"n"_s, u"second"_s}}));
        QVERIFY(!audit[1].refused);
    }

    void twoEditors_whenSavingAtOnce_thenExactlyOneSucceeds()
    {
        test::DirectStore store;
        Node node(store);
        QVERIFY(node.load());
        QList<int> codes;
        for (int i = 0; i < 8; ++i) {
            node.configuration->apply(
                {{setting(options(u"service.a"_s), 0, {{u"n"_s, QString::number(i)}})}, {}}, admin, false,
                [&](Result<ChangeOutcome> answer) {
                    codes.append(answer ? 0 : static_cast<int>(answer.error().code));
                });
        }
        store.drain();
        QCOMPARE(codes.size(), 8);
        QCOMPARE(codes.count(0), 1);
        QCOMPARE(codes.count(static_cast<int>(ErrorCode::Conflict)), 7);
        QCOMPARE(node.settings().text(u"service.a"_s, u"n"_s), u"0"_s); // in order
    }

    void deletedRecord_whenMadeAgain_thenAStaleEditorOfTheOldOneConflicts()
    {
        test::DirectStore store;
        Node node(store);
        QVERIFY(node.load());
        const RecordKey key = options(u"service.a"_s);
        QVERIFY(node.apply({setting(key, 0, getService)}));
        const auto deleted = node.apply({deletion(key, 1)});
        QVERIFY(deleted);
        QCOMPARE(deleted->records.first().revision, 2);
        QVERIFY(!node.settings().hasSection(u"service.a"_s));
        const auto missing = node.apply({setting(key, 1, {{u"n"_s, u"1"_s}})});
        QCOMPARE(missing.error().code, ErrorCode::Conflict);
        QCOMPARE(missing.error().data.value(u"current"_s).toInt(), 0);

        Node again(store); // a restart keeps the count
        QVERIFY(again.load());
        const auto made = again.apply({setting(key, 0, getService)});
        QVERIFY(made);
        QCOMPARE(made->records.first().revision, 3);
        QCOMPARE(again.apply({setting(key, 1, {{u"n"_s, u"1"_s}})}).error().code, ErrorCode::Conflict);
        QCOMPARE(again.apply({setting(key, 0, {{u"n"_s, u"1"_s}})}).error().code, ErrorCode::Conflict);
        QCOMPARE(again.audit(key.text()).first().revisionBefore, 0);
    }

    void changeSet_whenOneChangeIsInvalid_thenNothingIsStored()
    {
        test::DirectStore store;
        Node node(store);
        QVERIFY(node.load());
        const auto refused = node.apply({setting(options(u"service.a"_s), 0, getService),
            setting(options(u"service.b"_s), 0, {{u"_ttl"_s, u"0"_s}, {u"_access_code_length"_s, u"3"_s}}),
            setting(options(u"server"_s), 1, {{u"nod_id"_s, u"1"_s}})});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadParameter);
        QCOMPARE(errorFields(refused.error()),
            (QStringList{u"service.b/_access_code_length"_s, u"service.b/_ttl"_s, u"server/nod_id"_s}));
        QCOMPARE(refused.error().field, u"service.b/_access_code_length"_s);
        QVERIFY(refused.error()
                    .data.value(u"errors"_s)
                    .toArray()
                    .last()
                    .toObject()
                    .value(u"message"_s)
                    .toString()
                    .contains("server/node_id"_L1));
        QVERIFY(!node.settings().hasSection(u"service.a"_s));
        QVERIFY(storedBody(store, options(u"service.a"_s)).isEmpty());
        QCOMPARE(node.audit().size(), 1);
    }

    void commit_whenItFails_thenNothingIsSeenOrHeard()
    {
        test::DirectStore store;
        Node node(store);
        int heard = 0;
        node.make().subscribe([&](const Settings &, const Settings &) { ++heard; });
        QVERIFY(node.load());
        store.failNextCommit(Error{ErrorCode::StoreFull, u"full"_s, {}, {}, 0, {}});
        QCOMPARE(
            node.apply({setting(options(u"service.a"_s), 0, getService)}).error().code, ErrorCode::StoreFull);
        QVERIFY(!node.settings().hasSection(u"service.a"_s));
        QCOMPARE(heard, 1);
        QVERIFY(node.apply({setting(options(u"service.a"_s), 0, getService)}));
        QCOMPARE(heard, 2);
    }

    void storeHook_whenItFails_thenTheChangeIsRolledBack()
    {
        test::DirectStore store;
        Node node(store);
        QStringList seen;
        node.make().addStoreHook(
            [&seen](store::Connection &connection, const Settings &candidate) -> Result<void> {
                const QString ttl = candidate.text(u"service.a"_s, u"_ttl"_s);
                seen.append(ttl);
                if (const auto done = connection.execute(
                        "INSERT INTO audit (at, account, role, address, origin, change_id, subject,"
                        " revision_before, revision_after, before, after, comment)"
                        " VALUES (0, '', '', '', '', '', 'hook', 0, 0, '{}', '{}', '')");
                    !done)
                    return fail(done.error());
                return ttl == "99"_L1 ? Result<void>(fail(ErrorCode::Internal, u"hook"_s)) : Result<void>();
            });
        QVERIFY(node.load());
        QCOMPARE(node.audit(u"hook"_s).size(), 1);
        QCOMPARE(node.apply({setting(options(u"service.a"_s), 0, {{u"_ttl"_s, u"99"_s}})}).error().message,
            u"hook"_s);
        QCOMPARE(node.audit(u"hook"_s).size(), 1);
        QVERIFY(storedBody(store, options(u"service.a"_s)).isEmpty());
        QVERIFY(node.apply({setting(options(u"service.a"_s), 0, {{u"_ttl"_s, u"98"_s}})}));
        QCOMPARE(seen, (QStringList{u"30"_s, u"99"_s, u"98"_s}));
    }

    void dryRun_whenApplied_thenChecksEverythingAndStoresNothing()
    {
        test::DirectStore store;
        Node node(store);
        QVERIFY(node.load());
        const auto outcome = node.apply({setting(options(u"service.a"_s), 0, getService)}, true);
        QVERIFY(outcome);
        QVERIFY(outcome->changeId.isEmpty());
        QCOMPARE(outcome->records.first().values, getService);
        QVERIFY(!node.settings().hasSection(u"service.a"_s));
        QCOMPARE(node.audit().size(), 1);
        QCOMPARE(node.apply({setting(options(u"service.a"_s), 5, getService)}, true).error().code,
            ErrorCode::Conflict);
        QCOMPARE(
            node.apply({setting(options(u"service.a"_s), 0, {{u"_type"_s, u"ors"_s}})}, true).error().code,
            ErrorCode::BadParameter);
    }

    void secret_whenSet_thenIsEncryptedInTheStoreAndMaskedEverywhereElse()
    {
        const QString secret = u"S3cret-Value"_s;
        test::DirectStore store;
        Node node(store);
        QVERIFY(node.load());
        const auto outcome
            = node.apply({setting(options(u"server"_s), 1, {{u"password"_s, secret}, {u"realm"_s, u"r"_s}})});
        QVERIFY(outcome);
        QCOMPARE(outcome->records.first().values.value(u"password"_s), u"*****"_s);
        QCOMPARE(node.settings().text(u"server"_s, u"password"_s), secret);
        const QString body = storedBody(store, options(u"server"_s));
        QVERIFY(!body.contains(secret) && body.contains("password"_L1));
        const auto entry = node.audit().first();
        QCOMPARE(entry.after.value(u"password"_s), u"*****"_s);
        QCOMPARE(exportConfiguration(node.settings().records())
                     .value(u"options"_s)
                     .toObject()
                     .value(u"server"_s)
                     .toObject()
                     .value(u"password"_s)
                     .toString(),
            u"*****"_s);

        // "*****" keeps it, byte for byte, while something else changes.
        const auto kept = node.apply(
            {setting(options(u"server"_s), 2, {{u"password"_s, u"*****"_s}, {u"realm"_s, u"s"_s}})});
        QVERIFY(kept);
        QCOMPARE(node.settings().text(u"server"_s, u"password"_s), secret);
        QVERIFY(!node.audit().first().after.contains(u"password"_s));

        Node again(store);
        QVERIFY(again.load());
        QCOMPARE(again.settings().text(u"server"_s, u"password"_s), secret);
        QCOMPARE(again.settings().text(u"server"_s, u"realm"_s), u"s"_s);
    }

    void secret_whenTheKeyIsAnother_thenWhatItGuardsStaysShut()
    {
        test::DirectStore store;
        {
            Node node(store);
            QVERIFY(node.load());
            QVERIFY(node.apply({setting(options(u"server"_s), 1, {{u"password"_s, u"S3cret-Value"_s}})}));
        }
        Node other(store, u"n1"_s, 2);
        other.bootstrap.secretKey = QByteArray(SecretBox::keyBytes, 'x');
        const auto notes = other.load();
        QVERIFY(notes);
        QVERIFY(notes->first().contains("server/password"_L1));
        const QString value = other.settings().text(u"server"_s, u"password"_s);
        QVERIFY(value.size() >= 32 && value != u"S3cret-Value"_s);
        // An edit of something else leaves the sealed value alone: the right key opens it again.
        QVERIFY(other.apply({setting(options(u"server"_s), 2, {{u"realm"_s, u"r"_s}})}));
        Node right(store);
        QVERIFY(right.load()->isEmpty());
        QCOMPARE(right.settings().text(u"server"_s, u"password"_s), u"S3cret-Value"_s);
    }

    void values_whenNormalised_thenAreNotedAndStoredSo()
    {
        test::DirectStore store;
        Node node(store);
        QVERIFY(node.load());
        const auto outcome = node.apply({setting(options(u"service.a"_s), 0,
            {{u"resource_group"_s, u"DNIS"_s}, {u"_provide_code"_s, u"TRUE"_s}, {u"_ttl"_s, u""_s}})});
        QVERIFY(outcome);
        QCOMPARE(outcome->records.first().values,
            (Values{{u"_resource_group"_s, u"DNIS"_s}, {u"_provide_code"_s, u"true"_s}}));
        QCOMPARE(outcome->notes.size(), 2);
        // An empty value takes a configured one away.
        QVERIFY(node.apply({setting(options(u"service.a"_s), 1, {{u"_provide_code"_s, u""_s}})}));
        QVERIFY(!node.settings().isConfigured(u"service.a"_s, u"_provide_code"_s));
    }

    void obsoleteOption_whenSet_thenIsLeftOutWithTheReason()
    {
        test::DirectStore store;
        Node node(store);
        QVERIFY(node.load());
        const auto outcome = node.apply({setting(options(u"kibana"_s), 0, {{u"port"_s, u"1"_s}})});
        QVERIFY(outcome);
        QVERIFY(outcome->notes.first().contains("kibana/port"_L1));
        QVERIFY(outcome->records.isEmpty() && outcome->changeId.isEmpty());
        QCOMPARE(node.revision(options(u"kibana"_s)), 0);
    }

    void restartAndOverride_whenOptionsChange_thenAreSaid()
    {
        test::DirectStore store;
        Node node(store);
        node.bootstrap.commandLine = {{u"log"_s, {{u"expire"_s, u"5"_s}, {u"verbose"_s, u"debug"_s}}}};
        QVERIFY(node.load());
        const auto outcome = node.apply({setting(options(u"log"_s), 0,
            {{u"segment"_s, u"10 MB"_s}, {u"expire"_s, u"7 day"_s}, {u"verbose"_s, u"trace"_s},
                {u"time_convert"_s, u"utc"_s}})});
        QVERIFY(outcome);
        QCOMPARE(outcome->restartNeeded, QStringList{u"log/segment"_s});
        QCOMPARE(outcome->notes.size(), 2);
        QVERIFY(outcome->notes.first().contains("log/expire"_L1)
            && outcome->notes.first().contains("command line"_L1));
        QCOMPARE(node.settings().text(u"log"_s, u"verbose"_s), u"debug"_s);
        const auto ofNode
            = node.apply({setting(options(u"log"_s, u"node:n1"_s), 0, {{u"segment"_s, u"20 MB"_s}})});
        QCOMPARE(ofNode->restartNeeded, QStringList{u"log/segment"_s});
        const auto hidden = node.apply({setting(options(u"log"_s), 1, {{u"segment"_s, u"30 MB"_s}})});
        QVERIFY(hidden->restartNeeded.isEmpty());
        QVERIFY(hidden->notes.first().contains("node"_L1));
    }

    void names_whenUnusable_thenAreRefused_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("key");
        QTest::newRow("pseudo section")
            << u"options"_s << u"cluster"_s << u"list:resources"_s << u"_backup_resource"_s;
        QTest::newRow("unknown section") << u"options"_s << u"cluster"_s << u"sever"_s << u"app_name"_s;
        QTest::newRow("unknown owner") << u"options"_s << u"tenant"_s << u"server"_s << u"app_name"_s;
        QTest::newRow("node without name") << u"options"_s << u"node:"_s << u"server"_s << u"web_host"_s;
        QTest::newRow("node's option in the cluster")
            << u"options"_s << u"cluster"_s << u"server"_s << u"web_host"_s;
        QTest::newRow("cluster's option in a node")
            << u"options"_s << u"node:n1"_s << u"server"_s << u"app_name"_s;
        QTest::newRow("old section") << u"options"_s << u"cluster"_s << u"resource"_s << u"user_control"_s;
        QTest::newRow("empty group") << u"list"_s << u"GMS_Resources"_s << u""_s << u"a"_s;
        QTest::newRow("unknown rule") << u"list"_s << u"GMS_Resources"_s << u"g"_s << u"_strategy"_s;
        QTest::newRow("control character") << u"list"_s << u"GMS_Resources"_s << u"g"_s << u"a\nb"_s;
        QTest::newRow("long name") << u"list"_s << u"GMS_Resources"_s << u"g"_s << QString(256, u'a');
        QTest::newRow("blank") << u"list"_s << u"GMS_Resources"_s << u"g"_s << u" a"_s;
    }
    void names_whenUnusable_thenAreRefused()
    {
        QFETCH(QString, kind);
        QFETCH(QString, owner);
        QFETCH(QString, name);
        QFETCH(QString, key);
        test::DirectStore store;
        Node node(store);
        QVERIFY(node.load());
        const RecordKey record{kind == "list"_L1 ? RecordKind::List : RecordKind::Options, owner, name};
        const auto refused = node.apply({setting(record, node.revision(record), {{key, u"1"_s}})});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadParameter);
        QCOMPARE(node.audit().size(), 1);
    }

    void limits_whenExceeded_thenAreRefused()
    {
        test::DirectStore store;
        Node node(store);
        QVERIFY(node.load());
        const auto code = [&](const QList<Change> &changes) {
            const auto result = node.apply(changes);
            return result ? -1 : static_cast<int>(result.error().code);
        };
        QList<Change> many;
        for (int i = 0; i < 1001; ++i)
            many.append(setting(group(u"Other"_s, QString::number(i)), 0, {}));
        QCOMPARE(code(many), static_cast<int>(ErrorCode::TooLarge));
        many.removeLast();
        QCOMPARE(code(many), -1);
        const auto value = [](qsizetype size) {
            return setting(group(u"Other"_s, u"v"_s), 0, {{u"k"_s, QString(size, u'a')}});
        };
        QCOMPARE(code({value(65537)}), static_cast<int>(ErrorCode::BadParameter));
        QCOMPARE(code({value(65536)}), -1);
        Values pool;
        for (int i = 0; i <= maxValues; ++i)
            pool.insert(QString::number(i), u"1"_s);
        QCOMPARE(code({setting(group(u"GMS_Resources"_s, u"p"_s), 0, pool)}),
            static_cast<int>(ErrorCode::BadParameter));
        pool.remove(u"0"_s);
        QCOMPARE(code({setting(group(u"GMS_Resources"_s, u"p"_s), 0, pool)}), -1);
        QCOMPARE(code({setting(group(u"Other"_s, u"t"_s), 0, {}), setting(group(u"Other"_s, u"t"_s), 0, {})}),
            static_cast<int>(ErrorCode::BadParameter));
    }

    void changeSets_whenTooManyWait_thenTheNextIsRefused()
    {
        test::DirectStore store;
        Node node(store);
        QVERIFY(node.load());
        int done = 0;
        int refused = 0;
        for (std::size_t i = 0; i < Configuration::maxWaiting + 5; ++i) {
            node.configuration->apply({{setting(group(u"Other"_s, QString::number(i)), 0, {})}, {}}, admin,
                false, [&](Result<ChangeOutcome> answer) {
                    ++done;
                    refused += !answer && answer.error().code == ErrorCode::TooManyRequests ? 1 : 0;
                });
        }
        store.drain();
        QCOMPARE(done, static_cast<int>(Configuration::maxWaiting) + 5);
        QCOMPARE(refused, 4); // one is under way beside those that wait
    }

    void apply_whenNotLoaded_thenIsUnavailable()
    {
        test::DirectStore store;
        Node node(store);
        node.make();
        QCOMPARE(node.apply({}).error().code, ErrorCode::Unavailable);
    }

    void validator_whenTheCandidateIsWrong_thenTheSetIsRefusedUnlessItWasWrongBefore()
    {
        test::DirectStore store;
        Node node(store);
        node.make().addValidator([](const Settings &candidate) -> QList<Error> {
            if (candidate.text(u"server"_s, u"realm"_s) == "bad"_L1)
                return {
                    Error{ErrorCode::BadParameter, u"server/realm is bad"_s, u"server/realm"_s, {}, 0, {}}};
            return {};
        });
        QVERIFY(node.load());
        const auto refused = node.apply({setting(options(u"server"_s), 1, {{u"realm"_s, u"bad"_s}})});
        QCOMPARE(refused.error().field, u"server/realm"_s);

        Node other(store); // without the validator: an older version
        QVERIFY(other.load());
        QVERIFY(other.apply({setting(options(u"server"_s), 1, {{u"realm"_s, u"bad"_s}})}));
        const auto elsewhere = node.apply({setting(options(u"service.a"_s), 0, getService)});
        QVERIFY2(elsewhere, elsewhere ? "" : qPrintable(elsewhere.error().message));
        QCOMPARE(elsewhere->notes, QStringList{u"server/realm is bad"_s});
    }

    void contradiction_whenItWouldArise_thenIsRefusedAndAtStartStopsTheServer()
    {
        test::DirectStore store;
        Node node(store);
        QVERIFY(node.load());
        QCOMPARE(
            node.apply({setting(options(u"security"_s), 0, {{u"auth-scheme"_s, u"Basic"_s}})}).error().field,
            u"security/user-id"_s);
        QVERIFY(node.apply({setting(options(u"security"_s), 0,
            {{u"auth-scheme"_s, u"basic"_s}, {u"user-id"_s, u"u"_s}, {u"password"_s, u"p"_s}})}));
        QCOMPARE(node.settings().text(u"security"_s, u"auth-scheme"_s), u"Basic"_s);
        Node broken(store, u"n2"_s);
        broken.bootstrap.commandLine = {{u"patterns"_s, {{u"pattern_list_name"_s, u"GMS_Resources"_s}}}};
        QVERIFY(!broken.load());
        QVERIFY(!broken.configuration->settings());
    }

    void listName_whenChanged_thenTheNewListMustObeyTheRules()
    {
        test::DirectStore store;
        Node node(store);
        QVERIFY(node.load());
        QVERIFY(node.apply(
            {setting(group(u"Pools"_s, u"g"_s), 0, {{u"_allocation_strategy"_s, u"SOMETIMES"_s}})}));
        const auto refused
            = node.apply({setting(options(u"resources"_s), 0, {{u"resources_list_name"_s, u"Pools"_s}})});
        QCOMPARE(refused.error().field, u"Pools/g/_allocation_strategy"_s);
        QVERIFY(node.apply({setting(options(u"resources"_s), 0, {{u"resources_list_name"_s, u"Pools"_s}}),
            setting(group(u"Pools"_s, u"g"_s), 1, {{u"_allocation_strategy"_s, u"local"_s}})}));
        QCOMPARE(node.settings().listGroups(u"Pools"_s).value(u"g"_s).value(u"_allocation_strategy"_s),
            u"LOCAL"_s);
    }

    void otherNode_whenItChangedTheStore_thenItsChangesAreSeenAndNeverOverwritten()
    {
        test::DirectStore store;
        Node one(store, u"n1"_s, 1);
        Node two(store, u"n2"_s, 2);
        QVERIFY(one.load());
        QVERIFY(two.load());
        QVERIFY(one.apply({setting(options(u"service.a"_s), 0, {{u"x"_s, u"1"_s}})}));
        QVERIFY(!two.settings().hasSection(u"service.a"_s));
        // An editor who saw revision 1 through the other node saves here: nothing of it is lost.
        QVERIFY(two.apply({setting(options(u"service.a"_s), 1, {{u"y"_s, u"2"_s}})}));
        QCOMPARE(two.settings().section(u"service.a"_s), (Values{{u"x"_s, u"1"_s}, {u"y"_s, u"2"_s}}));
        // One who saw nothing conflicts.
        QCOMPARE(one.apply({setting(options(u"service.a"_s), 1, {{u"x"_s, u"3"_s}})}).error().code,
            ErrorCode::Conflict);
        // The set as a whole is checked against what is stored, not against an old picture of it.
        QVERIFY(two.apply({setting(options(u"patterns"_s), 0, {{u"pattern_list_name"_s, u"Same"_s}})}));
        const auto refused
            = one.apply({setting(options(u"resources"_s), 0, {{u"resources_list_name"_s, u"Same"_s}})});
        QCOMPARE(refused.error().code, ErrorCode::BadParameter);
    }

    void store_whenChangedAgainAndAgain_thenTheSetGivesUpInPlainWords()
    {
        test::DirectStore store;
        Node one(store);
        Node two(store, u"n2"_s, 2);
        QVERIFY(one.load());
        QVERIFY(two.load());
        int round = 0;
        std::function<void(store::Connection &)> meanwhile = [&](store::Connection &connection) {
            const auto done
                = connection.execute("UPDATE record SET revision = revision + 1 WHERE name = 'server'");
            QVERIFY(done && *done == 1);
            if (++round < 10)
                store.beforeNextWrite(meanwhile);
        };
        store.beforeNextWrite(meanwhile);
        QCOMPARE(one.apply({setting(options(u"service.a"_s), 0, getService)}).error().code,
            ErrorCode::Unavailable);
        QCOMPARE(round, 5); // three times the set, and between them twice what was stored meanwhile
    }

    void noChange_whenApplied_thenNeitherRevisionNorAuditGrows()
    {
        test::DirectStore store;
        Node node(store);
        QVERIFY(node.load());
        QVERIFY(node.apply({setting(options(u"service.a"_s), 0, getService)}));
        const auto again = node.apply({setting(options(u"service.a"_s), 1, getService)});
        QVERIFY(again);
        QVERIFY(again->changeId.isEmpty());
        QCOMPARE(again->records.first().revision, 1);
        QCOMPARE(node.audit(u"options cluster/service.a"_s).size(), 1);
    }

    void fullStore_whenLoaded_thenReadsGoOn()
    {
        test::DirectStore store;
        {
            Node node(store);
            QVERIFY(node.load());
            QVERIFY(node.apply({setting(options(u"service.a"_s), 0, getService)}));
        }
        Node node(store);
        store.failNextCommit(Error{ErrorCode::StoreFull, u"full"_s, {}, {}, 0, {}});
        const auto notes = node.load();
        QVERIFY(notes);
        QVERIFY(notes->last().contains("full"_L1));
        QVERIFY(node.settings().hasSection(u"service.a"_s));
    }

    void continuation_whenTheConfigurationIsGone_thenDoesNothing()
    {
        test::DirectStore store;
        Node node(store);
        QVERIFY(node.load());
        bool answered = false;
        node.configuration->apply({{setting(options(u"service.a"_s), 0, getService)}, {}}, admin, false,
            [&](Result<ChangeOutcome>) { answered = true; });
        node.configuration.reset();
        store.drain();
        QVERIFY(!answered);
    }
};

QTEST_APPLESS_MAIN(ConfigurationTest)
#include "tst_configuration.moc"
