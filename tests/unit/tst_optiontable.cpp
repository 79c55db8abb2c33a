#include "shared/config/optionspec.h"

#include <QSet>
#include <QTest>

using namespace usher;
using namespace Qt::StringLiterals;

namespace {

QString text(const char *value)
{
    return QString::fromUtf8(value);
}

/// A name the row stands for: patterns are filled in.
QString example(const char *pattern)
{
    QString name = text(pattern);
    if (name.endsWith(u'*'))
        name.replace(name.size() - 1, 1, u"2001"_s);
    return name;
}

QString rowId(const OptionSpec &spec)
{
    return text(spec.section) + u'/' + text(spec.name);
}

} // namespace

class OptionTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { setExpressionCheck({}); }

    void table_whenChecked_thenHasNoProblems()
    {
        const QStringList problems = optionTableProblems();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QVERIFY(optionTable().size() > 100);
    }

    void everyRow_whenLookedUp_thenIsFoundUnderItsNameAndItsAliases()
    {
        for (const OptionSpec &spec : optionTable()) {
            const QString section = example(spec.section);
            QCOMPARE(findOption(section, example(spec.name)), &spec);
            for (QString alias : text(spec.aliases).split(u'|', Qt::SkipEmptyParts)) {
                if (alias.endsWith(u'?'))
                    continue; // depends on the value
                const QString where = alias.contains(u'/') ? alias.section(u'/', 0, 0) : section;
                const ResolvedOption option = resolveOption(where, alias.section(u'/', -1), u"x"_s);
                QVERIFY2(option.spec == &spec, qPrintable(alias));
                QCOMPARE(option.section, section);
                QCOMPARE(option.name, text(spec.name));
            }
        }
    }

    void everyLiveRow_whenDefaultIsNormalised_thenItIsItsOwnStoredForm()
    {
        int defaults = 0;
        for (const OptionSpec &spec : optionTable()) {
            if (!spec.defaultText)
                continue;
            ++defaults;
            const auto stored
                = normaliseOption(spec, text(spec.section), text(spec.name), text(spec.defaultText));
            QVERIFY2(stored, qPrintable(rowId(spec)));
            QCOMPARE(*stored, text(spec.defaultText));
            QCOMPARE(*normaliseOption(spec, text(spec.section), text(spec.name), *stored), *stored);
        }
        QVERIFY(defaults > 20);
    }

    void everyRow_whenValueIsOutsideItsBounds_thenIsRefusedByName()
    {
        for (const OptionSpec &spec : optionTable()) {
            const QString section = example(spec.section);
            const QString name = example(spec.name);
            const auto refused = [&](const QString &value) {
                const auto result = normaliseOption(spec, section, name, value);
                return !result && result.error().code == ErrorCode::BadParameter
                    && result.error().field == section + u'/' + name
                    && result.error().message.startsWith(result.error().field);
            };
            const QByteArray id = rowId(spec).toUtf8();
            switch (spec.type) {
            case OptionType::Integer:
                QCOMPARE(normaliseOption(spec, section, name, QString::number(spec.minimum)).value_or(u"!"_s),
                    QString::number(spec.minimum));
                QCOMPARE(normaliseOption(spec, section, name, QString::number(spec.maximum)).value_or(u"!"_s),
                    QString::number(spec.maximum));
                [[fallthrough]];
            case OptionType::Size:
            case OptionType::Real:
                QVERIFY2(refused(QString::number(spec.minimum - 1)), id.constData());
                QVERIFY2(refused(QString::number(spec.maximum + 1)), id.constData());
                QVERIFY2(refused(u"x"_s), id.constData());
                QVERIFY2(refused(u"99999999999999999999"_s), id.constData());
                break;
            case OptionType::Boolean:
                QVERIFY2(refused(u"1"_s) && refused(u"yes"_s), id.constData());
                break;
            case OptionType::Choice:
                QVERIFY2(refused(u"no such choice"_s), id.constData());
                break;
            case OptionType::Url:
                QVERIFY2(refused(u"no url"_s) && refused(u"ftp://host"_s), id.constData());
                break;
            case OptionType::Address:
                QVERIFY2(refused(u"host"_s) && refused(u"host:65536"_s), id.constData());
                break;
            case OptionType::Host:
                QVERIFY2(refused(u"a/b"_s) && refused(QString(64, u'a')), id.constData());
                break;
            default:
                QVERIFY2(normaliseOption(spec, section, name, QString(spec.maximum, u'a')).has_value(),
                    id.constData());
                QVERIFY2(refused(QString(spec.maximum + 1, u'a')), id.constData());
            }
            QVERIFY2(refused(u"a\u0001b"_s), id.constData());
            QCOMPARE(normaliseOption(spec, section, name, QString()).value_or(u"!"_s), QString());
        }
    }

    void everyRow_whenTheReferenceIsPrinted_thenIsInIt()
    {
        const QString page = optionReference();
        const qsizetype obsolete = page.indexOf("## Obsolete options"_L1);
        QVERIFY(obsolete > 0);
        for (const OptionSpec &spec : optionTable()) {
            QString name = text(spec.name);
            if (name == u'*')
                name = u"any other name"_s;
            else if (name.endsWith(u'*'))
                name = name.chopped(1) + u"<name>"_s;
            const qsizetype from = spec.obsolete ? obsolete : 0;
            const QString part = spec.obsolete ? page.mid(from) : page.left(obsolete);
            QVERIFY2(part.contains(name), qPrintable(rowId(spec)));
        }
        QVERIFY(page.contains("## [server]"_L1) && page.contains("## [service.&lt;name>]"_L1));
        QVERIFY(page.contains("an integer from 5 to 1800"_L1));
    }

    void secretRows_whenAsked_thenAreSecretAndHaveNoDefault()
    {
        for (const OptionSpec &spec : optionTable()) {
            QCOMPARE(
                isSecretOption(example(spec.section), example(spec.name)), spec.type == OptionType::Secret);
            QVERIFY(spec.type != OptionType::Secret || !spec.defaultText);
        }
        QVERIFY(isSecretOption(u"service.demo", u"password"));
        QVERIFY(!isSecretOption(u"service.demo", u"word"));
        QVERIFY(!isSecretOption(u"list:resources", u"password"));
    }

    void value_whenNormalised_thenHasItsStoredForm_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("stored"); // null: refused
        const QString refused;
        const auto row
            = [](const char *title, const QString &section, const QString &name, const QString &value,
                  const QString &stored) { QTest::newRow(title) << section << name << value << stored; };
        row("boolean in capitals", u"resources"_s, u"user_control"_s, u" TRUE "_s, u"true"_s);
        row("integer with zeros", u"server"_s, u"node_id"_s, u"07"_s, u"7"_s);
        row("node id of three digits", u"server"_s, u"node_id"_s, u"100"_s, refused);
        row("hexadecimal", u"server"_s, u"node_id"_s, u"0x7"_s, refused);
        row("fraction", u"server"_s, u"node_id"_s, u"7.0"_s, refused);
        row("booking below", u"service.a"_s, u"_booking_expiration_timeout"_s, u"4"_s, refused);
        row("booking lowest", u"service.a"_s, u"_booking_expiration_timeout"_s, u"5"_s, u"5"_s);
        row("booking highest", u"service.a"_s, u"_booking_expiration_timeout"_s, u"1800"_s, u"1800"_s);
        row("booking above", u"service.a"_s, u"_booking_expiration_timeout"_s, u"1801"_s, refused);
        row("choice in any case", u"list:resources"_s, u"_allocation_strategy"_s, u"Local"_s, u"LOCAL"_s);
        row("orchestration", u"service.a"_s, u"_type"_s, u"ors"_s, refused);
        row("URL", u"server"_s, u"external_url_base"_s, u"HTTPS://a.example:8443/x/"_s,
            u"https://a.example:8443/x/"_s);
        row("URL without host", u"server"_s, u"external_url_base"_s, u"https:///x"_s, refused);
        row("URL of another scheme", u"server"_s, u"external_url_base"_s, u"javascript:alert(1)"_s, refused);
        row("URL with password", u"server"_s, u"external_url_base"_s, u"http://u:p@a.example/"_s, refused);
        row("URL with blank", u"server"_s, u"external_url_base"_s, u"http://a.example/a b"_s, refused);
        row("context path", u"server"_s, u"app_name"_s, u"genesys"_s, u"genesys"_s);
        row("context path of two segments", u"server"_s, u"app_name"_s, u"a/b"_s, refused);
        row("context path up", u"server"_s, u"app_name"_s, u".."_s, refused);
        row("host name", u"server"_s, u"web_host"_s, u"Node-1.Example.com"_s, u"node-1.example.com"_s);
        row("IPv4 host", u"server"_s, u"web_host"_s, u"10.0.0.1"_s, u"10.0.0.1"_s);
        row("IPv6 host", u"server"_s, u"web_host"_s, u"2001:DB8::1"_s, u"2001:db8::1"_s);
        row("wrong IPv4", u"server"_s, u"web_host"_s, u"10.0.0.256"_s, refused);
        row("wrong IPv6", u"server"_s, u"web_host"_s, u"2001::db8::1"_s, refused);
        row("seven groups", u"server"_s, u"web_host"_s, u"1:2:3:4:5:6:7"_s, refused);
        row("eight groups", u"server"_s, u"web_host"_s, u"1:2:3:4:5:6:7:8"_s, u"1:2:3:4:5:6:7:8"_s);
        row("embedded IPv4", u"server"_s, u"web_host"_s, u"::ffff:10.0.0.1"_s, u"::ffff:10.0.0.1"_s);
        row("host with slash", u"server"_s, u"web_host"_s, u"a/b"_s, refused);
        row("address", u"listener.a"_s, u"address"_s, u"0.0.0.0:8080"_s, u"0.0.0.0:8080"_s);
        row("IPv6 address", u"listener.a"_s, u"address"_s, u"[::]:08080"_s, u"[::]:8080"_s);
        row("bare IPv6 address", u"listener.a"_s, u"address"_s, u":::8080"_s, refused);
        row("port 0", u"listener.a"_s, u"address"_s, u"localhost:0"_s, u"localhost:0"_s);
        row("no port", u"listener.a"_s, u"address"_s, u"localhost:"_s, refused);
        row("signed port", u"listener.a"_s, u"address"_s, u"localhost:+80"_s, refused);
        row("data with line end", u"service.a"_s, u"greeting"_s, u"a\nb"_s, u"a\nb"_s);
        row("text with line end", u"server"_s, u"realm"_s, u"a\nSet-Cookie: b"_s, refused);
        row("data with NUL", u"service.a"_s, u"greeting"_s, QString(u'\0'), refused);
        row("half a surrogate pair", u"service.a"_s, u"greeting"_s, QString(QChar(0xd800)), refused);
        row("secret with blanks", u"server"_s, u"password"_s, u" p "_s, u" p "_s);
        row("size", u"log"_s, u"segment"_s, u"10 mb"_s, u"10 MB"_s);
        row("size without blank", u"log"_s, u"segment"_s, u"10MB"_s, u"10 MB"_s);
        row("size as word", u"log"_s, u"segment"_s, u"FALSE"_s, u"false"_s);
        row("size of unknown unit", u"log"_s, u"segment"_s, u"10 weeks"_s, refused);
        row("list", u"web"_s, u"cors.allowedMethods"_s, u" GET ,, POST "_s, u"GET,POST"_s);
    }
    void value_whenNormalised_thenHasItsStoredForm()
    {
        QFETCH(QString, section);
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, stored);
        const OptionSpec *spec = findOption(section, name);
        QVERIFY(spec);
        const auto result = normaliseOption(*spec, section, name, value);
        QCOMPARE(result.has_value(), !stored.isNull());
        if (result) {
            QCOMPARE(*result, stored);
            QCOMPARE(normaliseOption(*spec, section, name, *result).value_or(u"!"_s), stored);
        } else {
            QVERIFY(!value.isEmpty() && (value == u"x"_s || !result.error().message.contains(u"p@"_s)));
        }
    }

    void expression_whenTheCheckRefusesIt_thenTheErrorSaysWhy()
    {
        const OptionSpec *spec = findOption(u"list:patterns", u"p");
        QVERIFY(normaliseOption(*spec, u"GMS_Patterns/g"_s, u"p"_s, u"(?=a)"_s));
        setExpressionCheck([](const QString &expression) {
            return expression.contains("(?="_L1) ? std::optional<QString>(u"look-ahead at 0"_s)
                                                 : std::nullopt;
        });
        const auto refused = normaliseOption(*spec, u"GMS_Patterns/g"_s, u"p"_s, u"(?=a)"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().message, u"GMS_Patterns/g/p is not usable: look-ahead at 0"_s);
        QVERIFY(normaliseOption(*spec, u"GMS_Patterns/g"_s, u"p"_s, u"a+"_s));
        QVERIFY(
            normaliseOption(*findOption(u"list:patterns", u"#p"), u"GMS_Patterns/g"_s, u"#p"_s, u"(?=a)"_s));
    }

    void alias_whenItDependsOnTheValue_thenCountsOnlyWithAValidOne()
    {
        const ResolvedOption strategy
            = resolveOption(u"list:resources"_s, u"allocation_strategy"_s, u"local"_s);
        QCOMPARE(strategy.name, u"_allocation_strategy"_s);
        const ResolvedOption number
            = resolveOption(u"list:resources"_s, u"allocation_strategy"_s, u"1-888"_s);
        QCOMPARE(number.name, u"allocation_strategy"_s);
        QCOMPARE(text(number.spec->name), u"*"_s);
    }

    void sectionSpelling_whenItIsTheOldOne_thenLeadsToTheRightSection()
    {
        const ResolvedOption option
            = resolveOption(u"resource"_s, u"resource_list_name"_s, u"GMS_Resources"_s);
        QVERIFY(option.spec);
        QCOMPARE(option.section, u"resources"_s);
        QCOMPARE(option.name, u"resources_list_name"_s);
        QVERIFY(findOption(u"resource", u"type")->obsolete);
        QCOMPARE(resolveOption(u"service.x"_s, u"resource_group"_s, u"DNIS"_s).name, u"_resource_group"_s);
    }

    void unknownName_whenLookedUp_thenNearestIsNamed_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("nearest");
        QTest::newRow("letter missing") << u"server"_s << u"nodeid"_s << u"server/node_id"_s;
        QTest::newRow("letters exchanged")
            << u"resources"_s << u"user_contorl"_s << u"resources/user_control"_s;
        QTest::newRow("other case") << u"server"_s << u"APP_NAME"_s << u"server/app_name"_s;
        QTest::newRow("section misspelt") << u"sever"_s << u"app_name"_s << u"server/app_name"_s;
        QTest::newRow("other section") << u"log"_s << u"external_url_base"_s << u"server/external_url_base"_s;
        QTest::newRow("section pattern") << u"listener.a"_s << u"adress"_s << u"listener.a/address"_s;
        QTest::newRow("group rule") << u"list:resources"_s << u"_backup_resources"_s
                                    << u"list:resources/_backup_resource"_s;
        QTest::newRow("nothing near") << u"zzz"_s << u"qqqqqqqq"_s << QString();
        QTest::newRow("endless name") << u"server"_s << QString(100000, u'n') << QString();
    }
    void unknownName_whenLookedUp_thenNearestIsNamed()
    {
        QFETCH(QString, section);
        QFETCH(QString, name);
        QFETCH(QString, nearest);
        QVERIFY(!findOption(section, name));
        QCOMPARE(nearestOption(section, name), nearest);
    }

    void laterFeatures_whenLookedUp_thenAreUnknownUntilTheirCodeExists()
    {
        QVERIFY(!findOption(u"push", u"pushEnabled"));
        QVERIFY(!findOption(u"chat", u"queueKey"));
        QVERIFY(!findOption(u"elasticsearch", u"http-read-only"));
        QVERIFY(!findOption(u"list:resources", u"_unknown_rule"));
        QVERIFY(!findOption(u"service.", u"_type"));
        QVERIFY(!findOption(u"alarms", u"severity."));
    }

    void obsoleteRows_whenRead_thenSayWhatToSetInstead_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("part");
        const auto row = [](const QString &section, const QString &name, const QString &part) {
            QTest::newRow(qPrintable(section + u'/' + name)) << section << name << part;
        };
        row(u"push"_s, u"android.gcm.apiKey"_s, u"fcm.serviceAccount"_s);
        row(u"push"_s, u"debug.android.senderEmail"_s, u"fcm.serviceAccount"_s);
        row(u"push.provider.acme"_s, u"fcm.apiKey"_s, u"fcm.serviceAccount"_s);
        row(u"chat"_s, u"chat_load_balancer_url_path"_s, u"nothing to set"_s);
        row(u"cassandra"_s, u"cluster_name"_s, u"[store]"_s);
        row(u"cassandraKeyspace"_s, u"password"_s, u"password-file"_s);
        row(u"launcher"_s, u"jetty.port"_s, u"[listener.<name>]"_s);
        row(u"kibana"_s, u"elasticsearch_url"_s, u"console"_s);
        row(u"spark.context"_s, u"spark.driver.memory"_s, u"nothing to set"_s);
        row(u"elasticsearch"_s, u"transport.tcp.port"_s, u"no index processes"_s);
        row(u"metrics"_s, u"GcLatency.threshold"_s, u"EventLoopStall.threshold"_s);
        row(u"settings"_s, u"max-waiting-requests"_s, u"one process"_s);
    }
    void obsoleteRows_whenRead_thenSayWhatToSetInstead()
    {
        QFETCH(QString, section);
        QFETCH(QString, name);
        QFETCH(QString, part);
        const OptionSpec *spec = findOption(section, name);
        QVERIFY(spec);
        QVERIFY2(text(spec->obsolete).contains(part), spec->obsolete);
        QVERIFY(!isBootstrapOption(*spec));
    }
};

QTEST_APPLESS_MAIN(OptionTableTest)
#include "tst_optiontable.moc"
