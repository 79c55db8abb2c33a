#include "shared/config/importer.h"
#include "shared/config/optionspec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace usher;
using namespace Qt::StringLiterals;

namespace {

const ImportTarget cluster{ImportTarget::Kind::Cluster, {}};
const ImportTarget node{ImportTarget::Kind::Node, u"n1"_s};

RecordKey options(const QString &section, const QString &owner = u"cluster"_s)
{
    return {RecordKind::Options, owner, section};
}

RecordKey group(const QString &list, const QString &name)
{
    return {RecordKind::List, list, name};
}

RecordMap recordsOf(const QList<Record> &records)
{
    RecordMap map;
    for (const Record &record : records)
        map.insert_or_assign(record.key, record);
    return map;
}

ImportResult import(const QByteArray &text, const ImportTarget &target = cluster,
    const RecordMap &current = {}, bool skipInvalid = false)
{
    auto result = importVendorText(text, target, current, skipInvalid);
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *std::move(result);
}

QStringList places(const QList<ImportRow> &rows)
{
    QStringList texts;
    for (const ImportRow &row : rows)
        texts.append(row.where);
    return texts;
}

/// The values the changes set in one record.
QMap<QString, QString> setIn(const ImportResult &result, const RecordKey &key)
{
    for (const Change &change : result.changes.changes) {
        if (change.key == key)
            return change.set;
    }
    return {};
}

QStringList removedIn(const ImportResult &result, const RecordKey &key)
{
    for (const Change &change : result.changes.changes) {
        if (change.key == key)
            return change.remove;
    }
    return {};
}

using Values = QMap<QString, QString>;

} // namespace

class ImporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { setExpressionCheck({}); }

    void guideExample_whenImported_thenServicesAndTheirNamesAreTaken()
    {
        const auto result = import(
            "[service.request-interaction]\n_type = builtin\n_service=\"request-interaction\"\n_ttl=30\n"
            "_resource_group=Dnis_Pool\n_provide_code=TRUE\nmy own key=\"x\"\n"
            "[push]\nandroid.gcm.apiKey=AIzaSecret\n");
        QCOMPARE(setIn(result, options(u"service.request-interaction"_s)),
            (Values{{u"_type"_s, u"builtin"_s}, {u"_service"_s, u"request-interaction"_s},
                {u"_ttl"_s, u"30"_s}, {u"_resource_group"_s, u"Dnis_Pool"_s}, {u"_provide_code"_s, u"true"_s},
                {u"my own key"_s, u"x"_s}}));
        QCOMPARE(result.report.taken.size(), 6);
        QCOMPARE(
            places(result.report.normalised), QStringList{u"service.request-interaction/_provide_code"_s});
        QCOMPARE(places(result.report.obsolete), QStringList{u"push/android.gcm.apiKey"_s});
        QVERIFY(result.report.obsolete.first().text.contains("fcm.serviceAccount"_L1));
        QCOMPARE(result.report.obsolete.first().line, 9);
        QCOMPARE(result.report.exitCode(), 1);
        QCOMPARE(result.changes.changes.size(), 1);
    }

    void knownValidRows_whenImported_thenAllAreTakenAndTheExitCodeIsNought()
    {
        const auto result
            = import("[server]\nexternal_url_base=https://lb.example/\n[resources]\nuser_control=True\n");
        QCOMPARE(result.report.exitCode(), 0);
        QCOMPARE(setIn(result, options(u"server"_s)),
            (Values{{u"external_url_base"_s, u"https://lb.example/"_s}}));
        QCOMPARE(setIn(result, options(u"resources"_s)), (Values{{u"user_control"_s, u"true"_s}}));
    }

    void defaultValue_whenImported_thenIsNotedAndNotStored()
    {
        const auto result = import(
            "[resources]\nresources_list_name=GMS_Resources\nuser_control=FALSE\n[server]\nrealm=\n");
        QVERIFY(result.changes.changes.isEmpty());
        QCOMPARE(places(result.report.defaulted),
            (QStringList{
                u"resources/resources_list_name"_s, u"resources/user_control"_s, u"server/realm"_s}));
        QCOMPARE(result.report.exitCode(), 0);
    }

    void defaultValue_whenAnotherIsStored_thenTheStoredOneIsRemoved()
    {
        const auto current
            = recordsOf({{options(u"server"_s), 3, {{u"app_name"_s, u"genesys"_s}, {u"realm"_s, u"r"_s}}}});
        const auto result = import("[server]\napp_name=gsg_web\nrealm=\n", cluster, current);
        QCOMPARE(result.changes.changes.size(), 1);
        QCOMPARE(result.changes.changes.first().seenRevision, 3);
        QVERIFY(result.changes.changes.first().set.isEmpty());
        QCOMPARE(result.changes.changes.first().remove, (QStringList{u"app_name"_s, u"realm"_s}));
    }

    void defaultValue_whenTheClusterSaysOtherwise_thenIsStoredForTheNode()
    {
        const auto current = recordsOf({{options(u"sml"_s), 1, {{u"suspending-wait-timeout"_s, u"60"_s}}}});
        const auto result = import("[sml]\nsuspending-wait-timeout=10\n", node, current);
        QCOMPARE(setIn(result, options(u"sml"_s, u"node:n1"_s)),
            (Values{{u"suspending-wait-timeout"_s, u"10"_s}}));
        QVERIFY(import("[sml]\nsuspending-wait-timeout=10\n", node).changes.changes.isEmpty());
    }

    void defaultValueOfAService_whenImported_thenIsStoredBecauseItOverridesRequests()
    {
        const auto result = import("[service.a]\n_type=builtin\n_service=get\n_provide_code=false\n");
        QCOMPARE(setIn(result, options(u"service.a"_s)).value(u"_provide_code"_s), u"false"_s);
        QVERIFY(result.report.defaulted.isEmpty());
    }

    void otherSpelling_whenImported_thenIsStoredUnderTheRightNameAndNoted_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("name");
        QTest::newRow("section resource") << QByteArray("[resource]\nresources_list_name=Pools\n")
                                          << u"resources"_s << u"resources_list_name"_s;
        QTest::newRow("resource_list_name") << QByteArray("[resources]\nresource_list_name=Pools\n")
                                            << u"resources"_s << u"resources_list_name"_s;
        QTest::newRow("both") << QByteArray("[resource]\nresource_list_name=Pools\n") << u"resources"_s
                              << u"resources_list_name"_s;
        QTest::newRow("resource_group")
            << QByteArray("[service.a]\nresource_group=Pools\n") << u"service.a"_s << u"_resource_group"_s;
    }
    void otherSpelling_whenImported_thenIsStoredUnderTheRightNameAndNoted()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, section);
        QFETCH(QString, name);
        const auto result = import(text);
        QCOMPARE(setIn(result, options(section)), (Values{{name, u"Pools"_s}}));
        QCOMPARE(result.report.normalised.size(), 1);
        QCOMPARE(result.report.exitCode(), 0);
    }

    void bothSpellings_whenImported_thenTheLastCountsAndIsNoted()
    {
        const auto result = import("[resources]\nresources_list_name=A\n[resource]\nresource_list_name=B\n");
        QCOMPARE(setIn(result, options(u"resources"_s)), (Values{{u"resources_list_name"_s, u"B"_s}}));
        QVERIFY(result.report.notes.first().contains("the last counts"_L1));
    }

    void unknownRow_whenImported_thenIsListedWithTheNearestName()
    {
        const auto result = import("[server]\nexternal_url_bse=http://a.example/\n[featurs]\nx=y\n");
        QCOMPARE(places(result.report.unknown), (QStringList{u"server/external_url_bse"_s, u"featurs/x"_s}));
        QVERIFY(result.report.unknown.first().text.endsWith("server/external_url_base"_L1));
        QVERIFY(result.changes.changes.isEmpty());
        QCOMPARE(result.report.exitCode(), 1);
    }

    void invalidValue_whenImported_thenNothingIsChanged()
    {
        const auto result = import("[server]\nrealm=r\n[service.a]\n_type=builtin\n_service=get\n_ttl=0\n");
        QVERIFY(result.report.refused);
        QVERIFY(result.changes.changes.isEmpty());
        QCOMPARE(places(result.report.invalid), QStringList{u"service.a/_ttl"_s});
        QCOMPARE(result.report.invalid.first().line, 6);
        QCOMPARE(result.report.exitCode(), 2);
    }

    void invalidValue_whenInvalidOnesAreSkipped_thenThatRowAloneIsLeftOut()
    {
        const auto result
            = import("[server]\nrealm=r\n[service.a]\n_type=builtin\n_service=get\n_ttl=0\nnonsense\n",
                cluster, {}, true);
        QCOMPARE(places(result.report.invalid), (QStringList{u"line 7"_s, u"service.a/_ttl"_s}));
        QCOMPARE(setIn(result, options(u"service.a"_s)),
            (Values{{u"_type"_s, u"builtin"_s}, {u"_service"_s, u"get"_s}}));
        QCOMPARE(setIn(result, options(u"server"_s)), (Values{{u"realm"_s, u"r"_s}}));
        QCOMPARE(result.report.exitCode(), 1);
    }

    void serviceOfAnUnknownKind_whenInvalidOnesAreSkipped_thenIsLeftOutAsAWhole()
    {
        const QByteArray text
            = "[service.ors]\n_type=ors\n_service=http://ors.example/x.scxml\n_ttl=60\nkey=v\n";
        QCOMPARE(import(text).report.exitCode(), 2);
        const auto result = import(text, cluster, {}, true);
        QVERIFY(result.changes.changes.isEmpty());
        QCOMPARE(result.report.invalid.size(), 4);
        QVERIFY(result.report.taken.isEmpty());
    }

    void brokenLine_whenImported_thenIsAnErrorWithItsNumber()
    {
        const auto result = import("[server]\nrealm=r\nnonsense\n");
        QVERIFY(result.report.refused);
        QCOMPARE(result.report.invalid.first().line, 3);
    }

    void hiddenSecret_whenImported_thenIsListedAsToBeSetByHand()
    {
        const auto current = recordsOf({{options(u"server"_s), 1, {{u"password"_s, u"kept"_s}}}});
        const auto result = import(
            "[server]\npassword=*****\n[storage]\npassword=\n[security]\npassword=new\n", cluster, current);
        QCOMPARE(places(result.report.byHand), (QStringList{u"server/password"_s, u"storage/password"_s}));
        QCOMPARE(result.changes.changes.size(), 1);
        QCOMPARE(setIn(result, options(u"security"_s)), (Values{{u"password"_s, u"new"_s}}));
        QCOMPARE(result.report.exitCode(), 1);
    }

    void report_whenSecretsAreImported_thenNamesNoneOfTheirValues()
    {
        const auto result
            = import("[server]\npassword=S3cretValue\n[push]\nandroid.senderPassword=S3cretValue\n"
                     "[service.a]\npassword=S3cretValue\x01\n");
        const ImportReport &report = result.report;
        for (const auto &rows :
            {report.taken, report.normalised, report.obsolete, report.invalid, report.byHand}) {
            for (const ImportRow &row : rows)
                QVERIFY2(!row.text.contains("S3cret"_L1) && !row.where.contains("S3cret"_L1),
                    qPrintable(row.where));
        }
        QCOMPARE(report.invalid.size(), 1);
    }

    void ports_whenANodeIsImported_thenBecomeListeners()
    {
        const auto result = import(
            "[ports]\ndefault=9081\nhttps=9443,https\nserver/data/rules/deploy=9083\nui=9082\nnative=9042\n"
            "default2=1\n",
            node);
        const auto listener = [&](const QString &name) {
            return setIn(result, options(u"listener."_s + name, u"node:n1"_s));
        };
        QCOMPARE(
            listener(u"public"_s), (Values{{u"address"_s, u"0.0.0.0:9081"_s}, {u"zone"_s, u"public"_s}}));
        QCOMPARE(listener(u"internal"_s),
            (Values{{u"address"_s, u"127.0.0.1:9083"_s}, {u"zone"_s, u"internal"_s}}));
        QCOMPARE(
            listener(u"admin"_s), (Values{{u"address"_s, u"127.0.0.1:9082"_s}, {u"zone"_s, u"admin"_s}}));
        QVERIFY(listener(u"https"_s).isEmpty()); // not without a certificate
        QCOMPARE(places(result.report.byHand), QStringList{u"node:n1 ports/https"_s});
        QCOMPARE(places(result.report.unknown),
            (QStringList{u"node:n1 ports/native"_s, u"node:n1 ports/default2"_s}));
        QCOMPARE(result.report.taken.size(), 3);
        QCOMPARE(import("[ports]\ndefault=9081\n").report.unknown.size(), 1);
        QCOMPARE(import("[ports]\ndefault=70000\n", node).report.exitCode(), 2);
    }

    void securePort_whenTheListenerHasACertificate_thenBecomesItsAddress()
    {
        const auto current
            = recordsOf({{options(u"listener.https"_s, u"node:n1"_s), 4, {{u"certificate"_s, u"/c.pem"_s}}}});
        const auto result = import("[ports]\nhttps=9443\n", node, current);
        QCOMPARE(setIn(result, options(u"listener.https"_s, u"node:n1"_s)),
            (Values{{u"address"_s, u"0.0.0.0:9443"_s}, {u"zone"_s, u"public"_s}}));
    }

    void scopedOption_whenOfTheOtherScope_thenIsListedAsMisplaced()
    {
        const auto result = import("[server]\nweb_host=a.example\n");
        QCOMPARE(places(result.report.misplaced), QStringList{u"server/web_host"_s});
        QCOMPARE(result.report.exitCode(), 1);
        const auto ofNode = import("[server]\nnode_id=01\napp_name=genesys\n[service.a]\n_ttl=30\n", node);
        QCOMPARE(setIn(ofNode, options(u"server"_s, u"node:n1"_s)), (Values{{u"node_id"_s, u"1"_s}}));
        QCOMPARE(ofNode.report.misplaced.size(), 2);
    }

    void otherProduct_whenImported_thenIsListedAsSuch()
    {
        const auto result
            = import("[gwe:security]\npassword=x\n[settings]\nloadbalancer=http://a.example\n"
                     "verify-deploy-address=false\nmax-waiting-requests=-1\nflex-disconnect-timeout=300\n");
        QCOMPARE(places(result.report.otherProduct),
            (QStringList{u"gwe:security/password"_s, u"settings/loadbalancer"_s,
                u"settings/verify-deploy-address"_s}));
        QCOMPARE(places(result.report.obsolete), QStringList{u"settings/max-waiting-requests"_s});
        QCOMPARE(places(result.report.unknown), QStringList{u"settings/flex-disconnect-timeout"_s});
    }

    void numberPool_whenImportedAsList_thenSectionsAreGroups()
    {
        const auto result
            = import("[Dnis_Pool]\nallocation_strategy = \"Local\"\n_booking_expiration_timeout = 20\n"
                     "dnis1 = 1-888-call-me1\n#dnis2 = 1-888-call-me2\n_backup_resorce=1\n# a comment\n",
                {ImportTarget::Kind::List, u"GMS_Resources"_s});
        QCOMPARE(setIn(result, group(u"GMS_Resources"_s, u"Dnis_Pool"_s)),
            (Values{{u"_allocation_strategy"_s, u"LOCAL"_s}, {u"_booking_expiration_timeout"_s, u"20"_s},
                {u"dnis1"_s, u"1-888-call-me1"_s}, {u"#dnis2"_s, u"1-888-call-me2"_s}}));
        QCOMPARE(places(result.report.unknown), QStringList{u"GMS_Resources/Dnis_Pool/_backup_resorce"_s});
        QVERIFY(result.report.unknown.first().text.endsWith("_backup_resource"_L1));
        QCOMPARE(result.report.normalised.size(), 2);
        QCOMPARE(
            import("[p]\n_allocation_strategy=SOMETIMES\n", {ImportTarget::Kind::List, u"GMS_Resources"_s})
                .report.exitCode(),
            2);
    }

    void oldStrategyName_whenItsValueIsNoStrategy_thenIsANumber()
    {
        const auto result
            = import("[p]\nallocation_strategy=1-888\n", {ImportTarget::Kind::List, u"GMS_Resources"_s});
        QCOMPARE(setIn(result, group(u"GMS_Resources"_s, u"p"_s)),
            (Values{{u"allocation_strategy"_s, u"1-888"_s}}));
    }

    void listOfAnotherName_whenImported_thenItsEntriesAreFree()
    {
        const auto result = import("[p]\n_anything=SOMETIMES\n", {ImportTarget::Kind::List, u"Other"_s});
        QCOMPARE(setIn(result, group(u"Other"_s, u"p"_s)), (Values{{u"_anything"_s, u"SOMETIMES"_s}}));
        const auto current
            = recordsOf({{options(u"resources"_s), 1, {{u"resources_list_name"_s, u"Other"_s}}}});
        QCOMPARE(import("[p]\n_anything=SOMETIMES\n", {ImportTarget::Kind::List, u"Other"_s}, current)
                     .report.unknown.size(),
            1);
    }

    void pattern_whenTheEngineRefusesIt_thenComesInDisabled()
    {
        setExpressionCheck([](const QString &expression) {
            return expression.contains("(?="_L1) ? std::optional<QString>(u"look-ahead at 0"_s)
                                                 : std::nullopt;
        });
        const auto current = recordsOf(
            {{group(u"GMS_Patterns"_s, u"p"_s), 2, {{u"ahead"_s, u"old"_s}, {u"#911"_s, u"911-"_s}}}});
        const auto result = import(
            "[p]\nahead=(?=a)b\n911=\"911-\"\n", {ImportTarget::Kind::List, u"GMS_Patterns"_s}, current);
        QCOMPARE(setIn(result, group(u"GMS_Patterns"_s, u"p"_s)),
            (Values{{u"#ahead"_s, u"(?=a)b"_s}, {u"911"_s, u"911-"_s}}));
        QStringList removed = removedIn(result, group(u"GMS_Patterns"_s, u"p"_s));
        removed.sort();
        QCOMPARE(removed, (QStringList{u"#911"_s, u"ahead"_s}));
        QCOMPARE(places(result.report.disabled), QStringList{u"GMS_Patterns/p/ahead"_s});
        QCOMPARE(result.report.disabled.first().text, u"look-ahead at 0"_s);
        QCOMPARE(result.report.exitCode(), 1);
    }

    void pattern_whenTheServerRefusesIt_thenIsDisabledForAnotherTry()
    {
        auto result = import("[p]\nahead=(?=a)b\nplain=a\n", {ImportTarget::Kind::List, u"GMS_Patterns"_s});
        const Error refusal{ErrorCode::BadParameter, u"refused"_s, {}, {}, 0,
            {{u"errors"_s,
                QJsonArray{QJsonObject{{u"record"_s, u"list GMS_Patterns/p"_s}, {u"name"_s, u"ahead"_s},
                    {u"message"_s, u"look-ahead"_s}}}}}};
        QVERIFY(disableRefusedPatterns(result, refusal));
        QCOMPARE(setIn(result, group(u"GMS_Patterns"_s, u"p"_s)),
            (Values{{u"#ahead"_s, u"(?=a)b"_s}, {u"plain"_s, u"a"_s}}));
        QCOMPARE(result.report.disabled.size(), 1);
        QVERIFY(!disableRefusedPatterns(result, refusal)); // not the same one again
        QVERIFY(!disableRefusedPatterns(result, Error{ErrorCode::BadParameter, u"other"_s, {}, {}, 0, {}}));
    }

    void existingRecord_whenImported_thenOnlyNamedKeysAreReplaced()
    {
        const auto current = recordsOf({{options(u"service.a"_s), 7,
            {{u"_type"_s, u"builtin"_s}, {u"_service"_s, u"get"_s}, {u"kept"_s, u"1"_s},
                {u"changed"_s, u"1"_s}}}});
        const auto result = import("[service.a]\n_type=builtin\nchanged=2\nadded=3\n", cluster, current);
        QCOMPARE(result.changes.changes.size(), 1);
        const Change &change = result.changes.changes.first();
        QCOMPARE(change.seenRevision, 7);
        QCOMPARE(change.set, (Values{{u"changed"_s, u"2"_s}, {u"added"_s, u"3"_s}}));
        QVERIFY(change.remove.isEmpty());
        QCOMPARE(result.report.taken.size(), 3);
    }

    void import_whenRepeated_thenChangesNothing()
    {
        const QByteArray text = "[service.a]\n_type=builtin\n_service=get\n";
        const auto first = import(text);
        const auto current = recordsOf({{options(u"service.a"_s), 1, setIn(first, options(u"service.a"_s))}});
        const auto second = import(text, cluster, current);
        QVERIFY(second.changes.changes.isEmpty());
        QCOMPARE(second.report.exitCode(), 0);
    }

    void json_whenImported_thenIsTheSameAsText()
    {
        const auto result = importJson(
            R"({"options":{"service.a":{"_type":"builtin","_service":"get","_ttl":60,"_exposed":false},
            "resources":{"resources_list_name":"Pools"},"server":{"password":"*****"}},
            "nodes":{"n1":{"server":{"node_id":"07"}}},
            "lists":{"Pools":{"DNIS":{"_allocation_strategy":"cluster","a":"1-888"}}}})",
            {});
        QVERIFY(result);
        QCOMPARE(setIn(*result, options(u"service.a"_s)),
            (Values{{u"_type"_s, u"builtin"_s}, {u"_service"_s, u"get"_s}, {u"_ttl"_s, u"60"_s},
                {u"_exposed"_s, u"false"_s}}));
        QCOMPARE(setIn(*result, options(u"server"_s, u"node:n1"_s)), (Values{{u"node_id"_s, u"7"_s}}));
        QCOMPARE(setIn(*result, group(u"Pools"_s, u"DNIS"_s)),
            (Values{{u"_allocation_strategy"_s, u"CLUSTER"_s}, {u"a"_s, u"1-888"_s}}));
        QCOMPARE(places(result->report.byHand), QStringList{u"server/password"_s});
        QCOMPARE(result->report.exitCode(), 1);
    }

    void json_whenMalformed_thenIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("unknown member") << QByteArray(R"({"option":{}})");
        QTest::newRow("section is no object") << QByteArray(R"({"options":{"server":1}})");
        QTest::newRow("value is an object") << QByteArray(R"({"options":{"server":{"realm":{}}}})");
        QTest::newRow("list is no object") << QByteArray(R"({"lists":{"GMS_Resources":[]}})");
    }
    void json_whenMalformed_thenIsRefused()
    {
        QFETCH(QByteArray, text);
        const auto result = importJson(text, {});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::BadParameter);
    }

    void names_whenUnusable_thenAreInvalidRows()
    {
        const auto result = importJson(
            QByteArray(
                R"({"lists":{"GMS_Resources":{"g":{"":"1"," x":"2"}}},"options":{"list:resources":{"a":"1"}}})"),
            {});
        QVERIFY(result);
        QCOMPARE(result->report.invalid.size(), 2);
        QCOMPARE(result->report.unknown.size(), 1);
    }

    void exported_whenImportedAgain_thenChangesNothing()
    {
        const auto current = recordsOf(
            {{options(u"server"_s), 1, {{u"app_name"_s, u"genesys"_s}, {u"password"_s, u"top secret"_s}}},
                {options(u"server"_s, u"node:n1"_s), 1, {{u"node_id"_s, u"7"_s}}},
                {options(u"service.a"_s), 5,
                    {{u"_type"_s, u"builtin"_s}, {u"_service"_s, u"get"_s},
                        {u"password"_s, u"top secret"_s}}},
                {group(u"GMS_Resources"_s, u"DNIS"_s), 2, {{u"a"_s, u"1"_s}, {u"#b"_s, u"2"_s}}}});
        const QByteArray text = QJsonDocument(exportConfiguration(current)).toJson();
        QVERIFY(!text.contains("top secret"));
        const auto result = importJson(text, current);
        QVERIFY(result);
        QVERIFY(result->changes.changes.isEmpty());
        QCOMPARE(result->report.byHand.size(), 2);
        // Into an empty store it brings everything but the secrets.
        const auto fresh = importJson(text, {});
        QCOMPARE(fresh->changes.changes.size(), 4);
    }

    void target_whenParsed_thenNamesTheObject()
    {
        QCOMPARE(parseImportTarget(u"cluster"_s)->kind, ImportTarget::Kind::Cluster);
        QCOMPARE(parseImportTarget(u"node:n1"_s)->name, u"n1"_s);
        QCOMPARE(parseImportTarget(u"list:A:B"_s)->name, u"A:B"_s);
        for (const QString &wrong : {u""_s, u"node"_s, u"node:"_s, u"tenant:x"_s})
            QVERIFY(!parseImportTarget(wrong));
    }
};

QTEST_APPLESS_MAIN(ImporterTest)
#include "tst_importer.moc"
