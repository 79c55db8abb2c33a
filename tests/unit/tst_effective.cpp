#include "server/services/effective.h"
#include "server/services/servicerepository.h"

#include <QTest>

using namespace usher;
using namespace usher::services;

using Map = QMap<QString, QString>;

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

ServiceDefinition serviceWith(const Map &options)
{
    ServiceDefinition service;
    service.name = s("demo");
    service.options = options;
    return service;
}

} // namespace

class EffectiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boolean_whenConfigured_thenTheRequestIsOverridden()
    {
        const auto effective = Effective::of(
            serviceWith({{s("_provide_code"), s("true")}}), {{s("_provide_code"), s("false")}});
        QVERIFY(effective);
        QVERIFY(*effective->boolean("_provide_code", false));
    }

    void integer_whenBookingTimeoutIsRequested_thenTheRequestWins()
    {
        const auto service = serviceWith({{s("_booking_expiration_timeout"), s("20")}, {s("_ttl"), s("60")}});
        const auto effective
            = Effective::of(service, {{s("_booking_expiration_timeout"), s("90")}, {s("_ttl"), s("90")}});
        QVERIFY(effective);
        QCOMPARE(*effective->integer("_booking_expiration_timeout", 30, 5, 1800), 90);
        QCOMPARE(*effective->integer("_ttl", 30, 1, 1000), 60);
        QCOMPARE(*Effective::of(service, {})->integer("_booking_expiration_timeout", 30, 5, 1800), 20);
    }

    void text_whenNameIsOverwritable_thenTheRequestWins()
    {
        const auto service = serviceWith(
            {{s("_resource_group"), s("A")}, {s("_overwritable_options"), s("_ttl, _resource_group")}});
        QCOMPARE(Effective::of(service, {{s("_resource_group"), s("B")}})->text("_resource_group"), s("B"));
        QCOMPARE(Effective::of(service, {})->text("_resource_group"), s("A"));
    }

    void text_whenConfiguredWithATokenOfTheRequest_thenItIsReplaced()
    {
        const auto service
            = serviceWith({{s("_resource_group"), s("Pool_$region$_$lang$")}, {s("price"), s("5$ and $")}});
        const auto effective = Effective::of(service, {{s("region"), s("eu")}, {s("lang"), s("fr")}});
        QVERIFY(effective);
        QCOMPARE(effective->text("_resource_group"), s("Pool_eu_fr"));
        QCOMPARE(effective->text("price"), s("5$ and $"));
        const auto missing = Effective::of(service, {{s("region"), s("eu")}});
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::BadParameter);
        QCOMPARE(missing.error().field, s("lang"));
    }

    void integer_whenOutOfRange_thenNamesTheParameterAndTheRange_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("accepted");
        for (const char *good : {"5", "1800", " 30 "})
            QTest::newRow(good) << s(good) << true;
        for (const char *bad : {"4", "1801", "-5", "x", "5.5", "99999999999999999999"})
            QTest::newRow(bad) << s(bad) << false;
    }
    void integer_whenOutOfRange_thenNamesTheParameterAndTheRange()
    {
        QFETCH(QString, value);
        QFETCH(bool, accepted);
        const auto effective = Effective::of(serviceWith({}), {{s("_booking_expiration_timeout"), value}});
        const auto number = effective->integer("_booking_expiration_timeout", 30, 5, 1800);
        QCOMPARE(number.has_value(), accepted);
        if (!accepted) {
            QCOMPARE(number.error().field, s("_booking_expiration_timeout"));
            QVERIFY(number.error().message.contains(s("5")) && number.error().message.contains(s("1800")));
        }
    }

    void userData_whenFieldsAreMixed_thenUnderscoredOnesStayWithTheService()
    {
        const auto effective
            = Effective::of(serviceWith({{s("password"), s("secret")}, {s("username"), s("u")}}),
                {{s("_phone_number"), s("1")}, {s("name"), s("Ada")}, {s("username"), s("ada")}});
        QCOMPARE(effective->userData(), (Map{{s("name"), s("Ada")}, {s("username"), s("ada")}}));
        QCOMPARE(effective->requested().size(), 3); // nothing of the configuration is tested against patterns
    }

    void numberKey_whenWrittenDifferently_thenIsEqual()
    {
        QCOMPARE(numberKey(s("+1 (888) 555-01.23")), s("18885550123"));
        QCOMPARE(numberKey(s("1-888-call-me1")), s("1888callme1"));
    }
};

QTEST_APPLESS_MAIN(EffectiveTest)
#include "tst_effective.moc"
