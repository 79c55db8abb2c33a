#include "server/patterns/expression.h"
#include "server/patterns/patternlists.h"

#include "shared/config/optionspec.h"

#include <re2/re2.h>

#include <QTest>

using namespace usher;
using namespace usher::patterns;

class ExpressionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesWhole_whenExpressionIsOfTheJavaKind_thenAgreesWithIt_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("hit");
        QTest::newRow("emergency") << QStringLiteral("911") << QStringLiteral("911") << true;
        QTest::newRow("whole value only") << QStringLiteral("911") << QStringLiteral("9112") << false;
        QTest::newRow("not a part") << QStringLiteral("911") << QStringLiteral("1911") << false;
        QTest::newRow("quotes are stripped") << QStringLiteral("\"911\"") << QStringLiteral("911") << true;
        QTest::newRow("plus is escaped")
            << QStringLiteral("\\+1900.*") << QStringLiteral("+19005551234") << true;
        QTest::newRow("email") << QStringLiteral("[\\w.%-]+@[\\w.-]+\\.[A-Za-z]{2,6}")
                               << QStringLiteral("ada@example.org") << true;
        QTest::newRow("no email") << QStringLiteral("[\\w.%-]+@[\\w.-]+\\.[A-Za-z]{2,6}")
                                  << QStringLiteral("ada@example") << false;
        QTest::newRow("date") << QStringLiteral("(0[1-9]|[12]\\d|3[01])/(0[1-9]|1[0-2])/\\d{4}")
                              << QStringLiteral("31/12/2026") << true;
        QTest::newRow("flag in the middle")
            << QStringLiteral("abc(?i)def") << QStringLiteral("abcDEF") << true;
        QTest::newRow("flag only from there on")
            << QStringLiteral("abc(?i)def") << QStringLiteral("ABCdef") << false;
        QTest::newRow("named group") << QStringLiteral("(?<year>\\d{4})-(?<month>\\d\\d)")
                                     << QStringLiteral("2026-11") << true;
        QTest::newRow("quoted literal") << QStringLiteral("\\Q1+1\\E=2") << QStringLiteral("1+1=2") << true;
        QTest::newRow("bracket first in class") << QStringLiteral("[]a]+") << QStringLiteral("]a]") << true;
        QTest::newRow("posix class") << QStringLiteral("[[:digit:]]+") << QStringLiteral("123") << true;
        QTest::newRow("lazy") << QStringLiteral("a+?b") << QStringLiteral("aab") << true;
        QTest::newRow("plus after class") << QStringLiteral("[+]\\d+") << QStringLiteral("+49") << true;
        QTest::newRow("unicode") << QStringLiteral("Zo\u00eb.") << QStringLiteral("Zo\u00eb\u20ac") << true;
        QTest::newRow("repetition at the limit")
            << QStringLiteral("a{1,1000}") << QStringLiteral("aaa") << true;
    }
    void matchesWhole_whenExpressionIsOfTheJavaKind_thenAgreesWithIt()
    {
        QFETCH(QString, expression);
        QFETCH(QString, value);
        QFETCH(bool, hit);
        const auto compiled = compileExpression(expression);
        QVERIFY2(compiled, compiled ? "" : qPrintable(compiled.error().message));
        QCOMPARE(patterns::matchesWhole(**compiled, value), hit);
    }

    void compile_whenRe2CannotDoIt_thenNamesConstructAndPosition_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("construct");
        QTest::addColumn<int>("position");
        QTest::newRow("look-ahead") << QStringLiteral("ab(?=c)") << QStringLiteral("look-ahead") << 3;
        QTest::newRow("negative look-ahead")
            << QStringLiteral("(?!911)\\d+") << QStringLiteral("look-ahead") << 1;
        QTest::newRow("look-behind") << QStringLiteral("a(?<=b)") << QStringLiteral("look-behind") << 2;
        QTest::newRow("negative look-behind")
            << QStringLiteral("a(?<!b)") << QStringLiteral("look-behind") << 2;
        QTest::newRow("back-reference") << QStringLiteral("(a)\\1") << QStringLiteral("back-reference") << 4;
        QTest::newRow("named back-reference")
            << QStringLiteral("(?<x>a)\\k<x>") << QStringLiteral("named back-reference") << 8;
        QTest::newRow("atomic group") << QStringLiteral("(?>a)b") << QStringLiteral("atomic group") << 1;
        QTest::newRow("possessive plus")
            << QStringLiteral("ab++") << QStringLiteral("possessive quantifier") << 3;
        QTest::newRow("possessive star")
            << QStringLiteral("a*+b") << QStringLiteral("possessive quantifier") << 2;
        QTest::newRow("possessive range")
            << QStringLiteral("a{2}+") << QStringLiteral("possessive quantifier") << 4;
        QTest::newRow("intersection") << QStringLiteral("[a-z&&[^b]]") << QStringLiteral("intersection") << 5;
        QTest::newRow("class in class")
            << QStringLiteral("[a[bc]]") << QStringLiteral("class inside a class") << 3;
        QTest::newRow("repetition") << QStringLiteral("a{1001}") << QStringLiteral("repetition above 1000")
                                    << 2;
        QTest::newRow("repetition of many digits")
            << QStringLiteral("a{99999999999999999999}") << QStringLiteral("repetition above 1000") << 2;
        QTest::newRow("open bracket") << QStringLiteral("a[bc") << QStringLiteral("missing") << 2;
    }
    void compile_whenRe2CannotDoIt_thenNamesConstructAndPosition()
    {
        QFETCH(QString, expression);
        QFETCH(QString, construct);
        QFETCH(int, position);
        const auto compiled = compileExpression(expression);
        QVERIFY(!compiled);
        QCOMPARE(compiled.error().code, ErrorCode::BadParameter);
        QVERIFY2(compiled.error().message.contains(construct), qPrintable(compiled.error().message));
        QVERIFY2(compiled.error().message.contains(QStringLiteral("position %1").arg(position)),
            qPrintable(compiled.error().message));
    }

    void matchesWhole_whenValueIsHostile_thenTimeIsLinear()
    {
        const auto compiled = compileExpression(QStringLiteral("(a+)+b"));
        QVERIFY(compiled);
        QVERIFY(!patterns::matchesWhole(
            **compiled, QString(100'000, u'a'))); // a backtracking engine never returns
    }

    void test_whenAKeyIsDisabled_thenItsPatternIsSkipped()
    {
        const auto settings = settingsWith({{QStringLiteral("emergency"), QStringLiteral("911")},
            {QStringLiteral("#old"), QStringLiteral("(?=x).*")},
            {QStringLiteral("#off"), QStringLiteral("112")}});
        PatternLists lists;
        lists.update(settings);
        const auto hits = lists.test(QStringLiteral("Group"),
            {{QStringLiteral("a"), QStringLiteral("911")}, {QStringLiteral("b"), QStringLiteral("112")}});
        QVERIFY(hits);
        QCOMPARE(*hits, (QMap<QString, QString>{{QStringLiteral("a"), QStringLiteral("emergency")}}));
        QVERIFY(!lists.test(QStringLiteral("Other"), {}));
        const auto disabled = disabledPatterns(settings);
        QCOMPARE(disabled.size(), 1); // a disabled pattern that could run is somebody's choice
        QCOMPARE(disabled.first().name, QStringLiteral("old"));
    }

    void installExpressionCheck_whenInstalled_thenRefusedPatternsAreProblems()
    {
        installExpressionCheck();
        QVERIFY(!expressionProblem(QStringLiteral("911")));
        QVERIFY(expressionProblem(QStringLiteral("(?=9)911")));
    }

private:
    static config::Settings settingsWith(const QMap<QString, QString> &entries)
    {
        const RecordKey key{RecordKind::List, QStringLiteral("GMS_Patterns"), QStringLiteral("Group")};
        return config::Settings({{key, Record{key, 1, entries}}}, QStringLiteral("node-01"), {}, {});
    }
};

QTEST_APPLESS_MAIN(ExpressionTest)
#include "tst_expression.moc"
