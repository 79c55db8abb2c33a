#include "shared/config/optiontext.h"

#include <QTest>

using namespace usher;
using namespace Qt::StringLiterals;

namespace {

/// "section|key|value|line" of every entry.
QStringList shown(const OptionText &text)
{
    QStringList rows;
    for (const TextEntry &entry : text.entries)
        rows.append(
            QStringList{entry.section, entry.key, entry.value, QString::number(entry.line)}.join(u'|'));
    return rows;
}

QList<int> problemLines(const OptionText &text)
{
    QList<int> lines;
    for (const TextProblem &problem : text.problems)
        lines.append(problem.line);
    return lines;
}

} // namespace

class OptionTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_whenParsed_thenHasTheseEntriesAndProblems_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isList");
        QTest::addColumn<QStringList>("entries");
        QTest::addColumn<QList<int>>("problems");
        const auto row = [](const char *title, const QByteArray &bytes, const QStringList &entries,
                             const QList<int> &problems = {}, bool isList = false) {
            QTest::newRow(title) << bytes << isList << entries << problems;
        };
        row("guide's form",
            "[service.request-interaction]\n_type = builtin\n_service=\"request-interaction\"\n",
            {u"service.request-interaction|_type|builtin|2"_s,
                u"service.request-interaction|_service|request-interaction|3"_s});
        row("empty", "", {});
        row("byte order mark and CRLF", "\xef\xbb\xbf[a]\r\nk = v\r\n", {u"a|k|v|2"_s});
        row("no end of line", "[a]\nk=v", {u"a|k|v|2"_s});
        row("last bracket ends the name", "[endpoints:[x]] ; note]\nk=v", {u"endpoints:[x]] ; note|k|v|2"_s});
        row("text after the bracket", "[a] ; note\nk=v", {u"a|k|v|2"_s});
        row("first equals sign splits", "[a]\nk=v=w==", {u"a|k|v=w==|2"_s});
        row("one pair of quotes", "[a]\nk=\"\"v\"\"\nl=\"\nm=\"\"\nn = \" v \"",
            {u"a|k|\"v\"|2"_s, u"a|l|\"|3"_s, u"a|m||4"_s, u"a|n| v |5"_s});
        row("no escapes, no continuation", "[a]\nk=v\\\nl=\\n", {u"a|k|v\\|2"_s, u"a|l|\\n|3"_s});
        row("empty value", "[a]\nk=\n", {u"a|k||2"_s});
        row("comments", "; c\n# c\n[a]\n;k=v\n  # k=v\n#c\nl=v", {u"a|l|v|7"_s});
        row("disabled entries of a list", "# c\n[a]\n#k=v\n  # l = w\n# c", {u"a|#k|v|3"_s, u"a|#l|w|4"_s},
            {}, true);
        row("neither of these", "[a]\nword\nk=v", {u"a|k|v|3"_s}, {2});
        row("value without key", "[a]\n=v\n", {}, {2});
        row("value without section", "k=v\n[a]\nk=v", {u"a|k|v|3"_s}, {1});
        row("section without end", "[a\nk=v", {}, {1, 2});
        row("section without name", "[ ]\nk=v", {}, {1, 2});
        row("key twice", "[a]\nk=1\n[b]\nk=2\n[a]\nk=3", {u"a|k|3|6"_s, u"b|k|2|4"_s});
        row("UTF-8", "[a]\nk=\xc3\xa9\xe2\x82\xac", {u"a|k|é€|2"_s});
        row("Windows-1252", "[a]\nk=\x80\xe9\x93", {u"a|k|€é“|2"_s});
    }
    void text_whenParsed_thenHasTheseEntriesAndProblems()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isList);
        QFETCH(QStringList, entries);
        QFETCH(QList<int>, problems);
        const auto text = parseOptionText(bytes, isList);
        QVERIFY(text);
        QCOMPARE(shown(*text), entries);
        QCOMPARE(problemLines(*text), problems);
    }

    void keyTwice_whenParsed_thenIsNotedWithBothLines()
    {
        const auto text = parseOptionText("[a]\nk=1\nk=2", false);
        QVERIFY(text);
        QCOMPARE(text->notes, QStringList{u"[a] k stands in lines 2 and 3; the last counts"_s});
    }

    void bytes_whenNotUtf8_thenIsNoted()
    {
        QVERIFY(parseOptionText("[a]\nk=\xe9", false)->notes.first().contains("Windows-1252"_L1));
        QVERIFY(parseOptionText("[a]\nk=\xc3\xa9", false)->notes.isEmpty());
    }

    void bytes_whenNoText_thenAreRefused()
    {
        QCOMPARE(parseOptionText("\xff\xfe[\0a\0", false).error().code, ErrorCode::BadParameter);
        QCOMPARE(parseOptionText(QByteArray("[a]\nk=\0", 7), false).error().code, ErrorCode::BadParameter);
        QCOMPARE(parseOptionText(QByteArray(maxOptionTextBytes + 1, 'a'), false).error().code,
            ErrorCode::TooLarge);
    }

    void hugeText_whenOfManySections_thenIsReadInTime()
    {
        QByteArray bytes;
        for (int i = 0; i < 300000; ++i)
            bytes += "[s" + QByteArray::number(i) + "]\nk=v\n";
        QCOMPARE(parseOptionText(bytes, false)->entries.size(), 300000);
    }

    void assignment_whenParsed_thenIsSplitAtTheFirstSlashAndEqualsSign()
    {
        const auto plain = parseAssignment(u"log/verbose=debug"_s);
        QVERIFY(plain);
        QCOMPARE(plain->section + u'|' + plain->key + u'|' + plain->value, u"log|verbose|debug"_s);
        const auto path = parseAssignment(u"port_restrictions//genesys/1/storage/*=8080=x"_s);
        QVERIFY(path);
        QCOMPARE(path->section + u'|' + path->key + u'|' + path->value,
            u"port_restrictions|/genesys/1/storage/*|8080=x"_s);
        for (const QString &wrong :
            {u""_s, u"log"_s, u"log/verbose"_s, u"log=x/y=z"_s, u"/verbose=debug"_s, u"log/=debug"_s})
            QVERIFY2(!parseAssignment(wrong), qPrintable(wrong));
    }
};

QTEST_APPLESS_MAIN(OptionTextTest)
#include "tst_optiontext.moc"
