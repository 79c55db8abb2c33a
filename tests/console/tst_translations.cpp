#include "ui/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context, source;
    QStringList forms; ///< one, or as many as the language has plurals
    bool isFinished = true;
    bool isPlural = false;
};

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    Message message;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"message") {
            message = {context, {}, {}, true, xml.attributes().hasAttribute(u"numerus"_s)};
        } else if (xml.isStartElement() && xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == u"translation") {
            message.isFinished = !xml.attributes().hasAttribute(u"type"_s);
            if (!message.isPlural)
                message.forms = {xml.readElementText()};
        } else if (xml.isStartElement() && xml.name() == u"numerusform") {
            message.forms.append(xml.readElementText());
        } else if (xml.isEndElement() && xml.name() == u"message") {
            messages.append(message);
        }
    }
    return messages;
}

/// %1, %L2, %n, sorted.
QStringList markersOf(const QString &text)
{
    static const QRegularExpression marker(u"%(?:L?[0-9]+|n)"_s);
    QStringList markers;
    auto matches = marker.globalMatch(text);
    while (matches.hasNext())
        markers.append(matches.next().captured());
    markers.sort();
    markers.removeDuplicates();
    return markers;
}

/// Mnemonics: a single '&' before a letter.
int mnemonicsOf(const QString &text)
{
    static const QRegularExpression mnemonic(u"(?<!&)&(?=[^\\s&])"_s);
    return static_cast<int>(text.count(mnemonic));
}

} // namespace

/// The console is complete in every language it offers.
class tst_translations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void file_ofALanguage_isWhatLupdateWouldWrite_data() { languages(); }
    void file_ofALanguage_isWhatLupdateWouldWrite()
    {
        QFETCH(QString, code);
        QTemporaryDir folder;
        const QString copy = folder.filePath(u"usher_%1.ts"_s.arg(code));
        QVERIFY(QFile::copy(file(code), copy));
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(USHER_SOURCE_FOLDER));
        lupdate.start(u"bash"_s, {u"translations/lupdate"_s, code, copy});
        QVERIFY2(lupdate.waitForFinished(120000) && lupdate.exitCode() == 0,
            lupdate.readAllStandardError().constData());
        QStringList fresh, kept;
        for (const Message &message : readMessages(copy))
            fresh.append(message.context + u": "_s + message.source);
        for (const Message &message : readMessages(file(code)))
            kept.append(message.context + u": "_s + message.source);
        for (const QString &text : std::as_const(fresh))
            QVERIFY2(kept.contains(text), qPrintable(u"new, run ./dev translate: "_s + text));
        for (const QString &text : std::as_const(kept))
            QVERIFY2(fresh.contains(text), qPrintable(u"gone, run ./dev translate: "_s + text));
        QFile one(copy), other(file(code));
        QVERIFY(one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly));
        QVERIFY2(one.readAll() == other.readAll(), "run ./dev translate");
    }

    void entries_ofALanguage_areFinishedAndFit_data() { languages(); }
    void entries_ofALanguage_areFinishedAndFit()
    {
        QFETCH(QString, code);
        const qsizetype plurals = code == u"ja" ? 1 : 2;
        QStringList problems;
        const QList<Message> messages = readMessages(file(code));
        QVERIFY(!messages.isEmpty());
        for (const Message &message : messages) {
            const auto wrong = [&](const QString &what) {
                problems.append(u"%1: %2: %3"_s.arg(what, message.context, message.source));
            };
            if (!message.isFinished) {
                wrong(u"not translated"_s);
                continue;
            }
            if (message.isPlural && message.forms.size() != plurals)
                wrong(u"another number of plural forms"_s);
            for (const QString &form : message.forms) {
                if (form.trimmed().isEmpty())
                    wrong(u"empty"_s);
                QStringList wanted = markersOf(message.source), found = markersOf(form);
                if (message.isPlural) { // "one change" may leave the number out
                    wanted.removeAll(u"%n"_s);
                    found.removeAll(u"%n"_s);
                }
                if (wanted != found)
                    wrong(u"other place markers"_s);
                if (mnemonicsOf(message.source) != mnemonicsOf(form))
                    wrong(u"another number of mnemonics"_s);
                if (message.source.endsWith(u'\n') != form.endsWith(u'\n'))
                    wrong(u"another line break at the end"_s);
            }
        }
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
    }

    void program_inEachLanguage_speaksIt()
    {
        const char *context = "usher::ui::StateView";
        QSet<QString> words;
        for (const usher::ui::Language &language : usher::ui::languages()) {
            usher::ui::setLanguage(language.code);
            QCOMPARE(usher::ui::currentLanguage(), language.code);
            words.insert(QCoreApplication::translate(context, "Try again"));
            QVERIFY(!QCoreApplication::translate("usher::ui::StatusStrip", "%n alarm(s)", nullptr, 2)
                         .contains(u"(s)"));
        }
        QCOMPARE(words.size(), static_cast<qsizetype>(usher::ui::languages().size()));
        usher::ui::setLanguage(u"en"_s);
        QCOMPARE(
            QCoreApplication::translate("usher::ui::StatusStrip", "%n alarm(s)", nullptr, 1), u"1 alarm"_s);
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("code");
        for (const usher::ui::Language &language : usher::ui::languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
    static QString file(const QString &code)
    {
        return QStringLiteral(USHER_SOURCE_FOLDER "/translations/usher_%1.ts").arg(code);
    }
};

QTEST_MAIN(tst_translations)
#include "tst_translations.moc"
