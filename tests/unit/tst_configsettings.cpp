#include "server/config/bootstrap.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace usher;
using namespace usher::config;
using namespace Qt::StringLiterals;

namespace {

using Values = QMap<QString, QString>;

RecordMap records(std::initializer_list<std::tuple<RecordKind, QString, QString, Values>> list)
{
    RecordMap map;
    for (const auto &[kind, owner, name, values] : list) {
        const RecordKey key{kind, owner, name};
        map.insert_or_assign(key, Record{key, 1, values});
    }
    return map;
}

} // namespace

class ConfigSettingsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QByteArray &content)
    {
        const QString path = m_folder.filePath(u"usherd.conf"_s);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("no file");
        return path;
    }

private Q_SLOTS:
    void layers_whenSeveralHaveAValue_thenTheHighestCountsAndIsNamed()
    {
        const QString section = u"sml"_s;
        const QString name = u"suspending-wait-timeout"_s;
        const auto values = [&](int seconds) {
            return SectionMap{{section, {{name, QString::number(seconds)}}}};
        };
        const auto stored = records({{RecordKind::Options, u"cluster"_s, section, values(20).value(section)},
            {RecordKind::Options, u"node:n1"_s, section, values(30).value(section)},
            {RecordKind::Options, u"node:n2"_s, section, values(99).value(section)}});
        const auto check = [&](const Settings &settings, const QString &origin, int seconds) {
            QCOMPARE(settings.origin(section, name), origin);
            QCOMPARE(settings.integer(section, name), seconds);
            QCOMPARE(settings.isConfigured(section, name), origin != "default"_L1);
        };
        check(Settings({}, u"n1"_s, {}, {}), u"default"_s, 10);
        check(Settings(stored, u"n3"_s, {}, {}), u"cluster"_s, 20);
        check(Settings(stored, u"n1"_s, {}, {}), u"node"_s, 30);
        check(Settings(stored, u"n1"_s, values(40), {}), u"file"_s, 40);
        check(Settings(stored, u"n1"_s, values(40), values(50)), u"command line"_s, 50);
    }

    void emptyValue_whenConfigured_thenCountsAsNotConfigured()
    {
        const Settings settings(
            records({{RecordKind::Options, u"cluster"_s, u"server"_s, {{u"realm"_s, u"r"_s}}},
                {RecordKind::Options, u"node:n1"_s, u"server"_s, {{u"realm"_s, u""_s}}}}),
            u"n1"_s, {}, {});
        QCOMPARE(settings.text(u"server"_s, u"realm"_s), u"r"_s);
        QCOMPARE(settings.origin(u"server"_s, u"realm"_s), u"cluster"_s);
    }

    void storedValue_whenNoLongerValidOrKnown_thenTheDefaultCountsAndItIsNamed()
    {
        const Settings settings(
            records({{RecordKind::Options, u"cluster"_s, u"sml"_s, {{u"suspending-wait-timeout"_s, u"1"_s}}},
                {RecordKind::Options, u"cluster"_s, u"gone"_s, {{u"name"_s, u"1"_s}}},
                {RecordKind::Options, u"cluster"_s, u"server"_s, {{u"app_name"_s, u"genesys"_s}}}}),
            u"n1"_s, {}, {});
        QCOMPARE(settings.integer(u"sml"_s, u"suspending-wait-timeout"_s), 10);
        QVERIFY(!settings.isConfigured(u"sml"_s, u"suspending-wait-timeout"_s));
        QCOMPARE(settings.problems().size(), 2);
        QVERIFY(!settings.hasSection(u"gone"_s));
        QCOMPARE(settings.text(u"server"_s, u"app_name"_s), u"genesys"_s);
    }

    void sectionsAndLists_whenRead_thenAreMergedAndSorted()
    {
        const Settings settings(
            records({{RecordKind::Options, u"cluster"_s, u"service.b"_s, {{u"_type"_s, u"builtin"_s}}},
                {RecordKind::Options, u"cluster"_s, u"service.a"_s,
                    {{u"_type"_s, u"builtin"_s}, {u"free"_s, u"text"_s}}},
                {RecordKind::Options, u"cluster"_s, u"servicez"_s, {{u"x"_s, u"y"_s}}},
                {RecordKind::List, u"GMS_Resources"_s, u"g"_s, {{u"a"_s, u"1"_s}}}}),
            u"n1"_s, {}, {});
        QCOMPARE(settings.sections(u"service."_s), (QStringList{u"service.a"_s, u"service.b"_s}));
        QCOMPARE(settings.section(u"service.a"_s).value(u"free"_s), u"text"_s);
        QCOMPARE(settings.text(u"service.a"_s, u"_ttl"_s), u"30"_s);
        QCOMPARE(settings.list(u"web"_s, u"cors.allowedMethods"_s).size(), 5);
        QCOMPARE(settings.listGroups(u"GMS_Resources"_s).value(u"g"_s), (Values{{u"a"_s, u"1"_s}}));
        QVERIFY(settings.listGroups(u"other"_s).isEmpty());
    }

    void options_whenTheyContradictEachOther_thenEachIsNamed()
    {
        QVERIFY(contradictions(Settings({}, u"n1"_s, {}, {})).isEmpty());
        const Settings settings({}, u"n1"_s, {},
            {{u"security"_s, {{u"auth-scheme"_s, u"Basic"_s}, {u"user-id"_s, u"a:b"_s}}},
                {u"patterns"_s, {{u"pattern_list_name"_s, u"GMS_Resources"_s}}}});
        QStringList fields;
        for (const Error &error : contradictions(settings))
            fields.append(error.field);
        QCOMPARE(fields,
            (QStringList{u"security/password"_s, u"patterns/pattern_list_name"_s, u"security/user-id"_s}));
    }

    void bootstrap_whenFileAndArgumentsAreSound_thenBothLayersAreRead()
    {
        const auto layers = readBootstrap(
            file("; ours\n[server]\nnode_id = 07\n[listener.public]\naddress=[::]:8080\nzone=PUBLIC\n"
                 "[log]\nmessage_format=full\n"),
            {u"log/verbose=debug"_s, u"server/realm=Ours"_s});
        QVERIFY(layers.errors.isEmpty());
        QCOMPARE(layers.file.value(u"server"_s), (Values{{u"node_id"_s, u"7"_s}}));
        QCOMPARE(layers.file.value(u"listener.public"_s),
            (Values{{u"address"_s, u"[::]:8080"_s}, {u"zone"_s, u"public"_s}}));
        QCOMPARE(layers.file.value(u"log"_s), (Values{{u"message-format"_s, u"full"_s}}));
        QCOMPARE(layers.commandLine,
            (SectionMap{{u"log"_s, {{u"verbose"_s, u"debug"_s}}}, {u"server"_s, {{u"realm"_s, u"Ours"_s}}}}));
        QCOMPARE(layers.filePath, m_folder.filePath(u"usherd.conf"_s));
        QCOMPARE(layers.notes.size(), 1); // the other spelling
    }

    void bootstrap_whenSeveralThingsAreWrong_thenAllAreSaidAtOnceWithTheirLines()
    {
        const auto layers = readBootstrap(
            file("[server]\nnode_id=100\nrealm=r\nnod_id=1\nnonsense\n[cassandra]\nseeds=x\n"),
            {u"log/verbose"_s, u"log/verbos=debug"_s, u"log/verbose=loud"_s});
        QStringList texts;
        for (const Error &error : layers.errors)
            texts.append(error.message);
        const QString all = texts.join(u'\n');
        QCOMPARE(layers.errors.size(), 7);
        QVERIFY2(all.contains("usherd.conf:2: server/node_id must be an integer from 0 to 99"_L1),
            qPrintable(all));
        QVERIFY2(all.contains("usherd.conf:3: server/realm cannot stand in this file"_L1), qPrintable(all));
        QVERIFY2(
            all.contains("usherd.conf:4: server/nod_id is unknown; the nearest known is server/node_id"_L1),
            qPrintable(all));
        QVERIFY2(all.contains("usherd.conf:5: "_L1), qPrintable(all));
        QVERIFY2(all.contains("--set: log/verbos is unknown; the nearest known is log/verbose"_L1),
            qPrintable(all));
        QVERIFY2(all.contains("--set: log/verbose must be one of"_L1), qPrintable(all));
        QCOMPARE(layers.notes.size(), 1); // the obsolete one
        QVERIFY(layers.notes.first().contains("[store]"_L1));
    }

    void bootstrap_whenTheFileIsMissing_thenSaysSo()
    {
        const auto layers = readBootstrap(m_folder.filePath(u"none.conf"_s), {});
        QCOMPARE(layers.errors.size(), 1);
        QVERIFY(layers.errors.first().message.contains("none.conf"_L1));
        QVERIFY(layers.filePath.isEmpty());
        QVERIFY(readBootstrap({}, {}).errors.isEmpty());
    }

    void bootstrap_whenASecretIsOnTheCommandLine_thenWarnsWithoutNamingIt()
    {
        const auto layers = readBootstrap({}, {u"server/password=S3cret"_s});
        QCOMPARE(layers.commandLine.value(u"server"_s).value(u"password"_s), u"S3cret"_s);
        QCOMPARE(layers.notes.size(), 1);
        QVERIFY(!layers.notes.first().contains("S3cret"_L1));
    }
};

QTEST_APPLESS_MAIN(ConfigSettingsTest)
#include "tst_configsettings.moc"
