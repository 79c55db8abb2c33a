#include "tests/console/windowfixture.h"
#include "ui/pages/pages.h"
#include "ui/widgets/page.h"
#include "ui/widgets/tableview.h"
#include "ui/words.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QRegularExpression>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
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

/// Remembers what is asked for; as a language of its own it marks every text, so that what was not asked for
/// again shows.
class Marker final : public QTranslator
{
public:
    static constexpr QChar mark = u'\u203b';

    void setMarking(bool marks) { m_marks = marks; }
    [[nodiscard]] bool isKnown(const QString &text) const { return m_known.contains(text); }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *, int count) const override
    {
        if (!QByteArray(context).startsWith("usher"))
            return {};
        const QString text = QString::fromUtf8(source);
        if (count < 0 && !text.contains(u'%'))
            m_known.insert(text);
        return m_marks ? mark + text : text;
    }

private:
    mutable QSet<QString> m_known;
    bool m_marks = false;
};

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
        const QSet<QString> freshOnes(fresh.begin(), fresh.end()), keptOnes(kept.begin(), kept.end());
        QStringList problems;
        for (const QString &text : freshOnes - keptOnes)
            problems.append(u"new: "_s + text);
        for (const QString &text : keptOnes - freshOnes)
            problems.append(u"gone: "_s + text);
        problems.sort();
        QVERIFY2(problems.isEmpty(), qPrintable(u"run ./dev translate\n"_s + problems.join(u'\n')));
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

    void pages_thatAreOpen_changeEveryText()
    {
        Marker marker;
        QVERIFY(QCoreApplication::installTranslator(&marker));
        openEveryPage();
        (void)textsOfPages();
        marker.setMarking(true);
        usher::ui::setLanguage(u"de"_s); // everybody is told
        QCoreApplication::removeTranslator(&marker);
        QVERIFY(QCoreApplication::installTranslator(&marker)); // above those of the language
        QCoreApplication::sendPostedEvents();
        QStringList problems;
        qsizetype changed = 0;
        const QMap<QString, QStringList> texts = textsOfPages();
        for (auto page = texts.cbegin(); page != texts.cend(); ++page) {
            for (const QString &text : *page) {
                if (text.contains(Marker::mark))
                    ++changed;
                else if (marker.isKnown(text))
                    problems.append(page.key() + u": "_s + text);
            }
        }
        QCoreApplication::removeTranslator(&marker);
        usher::ui::setLanguage(u"en"_s);
        QCoreApplication::sendPostedEvents();
        problems.removeDuplicates();
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
        QVERIFY2(changed > 500, qPrintable(QString::number(changed)));
        problems.clear();
        const QMap<QString, QStringList> again = textsOfPages();
        for (auto page = again.cbegin(); page != again.cend(); ++page)
            problems += page->filter(QString(Marker::mark));
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
    }

    void numbers_followTheLanguage()
    {
        openEveryPage();
        m_console.window().open(u"sizing"_s);
        const auto boxTexts = [this] {
            QStringList texts;
            for (const auto *box : m_console.window().page(u"sizing"_s)->findChildren<QDoubleSpinBox *>())
                texts.append(box->text());
            return texts;
        };
        const QStringList english = boxTexts();
        QVERIFY(english.filter(u","_s).size() > 0); // 1,000
        usher::ui::setLanguage(u"de"_s);
        QCoreApplication::sendPostedEvents();
        const QStringList german = boxTexts();
        usher::ui::setLanguage(u"en"_s);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(german.filter(QRegularExpression(u"[0-9]\\.[0-9]{3}"_s)).size(),
            english.filter(QRegularExpression(u"[0-9],[0-9]{3}"_s)).size());
        QCOMPARE(boxTexts(), english);
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
    void openEveryPage()
    {
        if (m_isOpen)
            return;
        usher::ui::setLanguage(u"en"_s);
        QCOMPARE(m_console.server.start(), QString());
        QCOMPARE(m_console.open(), QString());
        for (const auto &entry : usher::ui::pageTable()) {
            m_console.window().open(QLatin1String(entry.id));
            if (auto *table = m_console.find<usher::ui::TableView>(u"listTableView"_s)) {
                if (QTest::qWaitFor([&] { return table->model()->rowCount() > 0; }, 2000))
                    table->setCurrentIndex(table->model()->index(0, 0));
            }
        }
        m_isOpen = true;
    }
    /// What is to be read on each page and around it.
    QMap<QString, QStringList> textsOfPages()
    {
        QMap<QString, QStringList> texts;
        for (const auto &entry : usher::ui::pageTable()) {
            const QString id = QLatin1String(entry.id);
            m_console.window().open(id);
            for (const QWidget *part : m_console.window().findChildren<QWidget *>()) {
                if (part->isVisible())
                    texts[id] += textsOf(*part);
            }
        }
        return texts;
    }
    static QStringList textsOf(const QWidget &part)
    {
        QStringList texts{part.toolTip(), part.accessibleName()};
        if (const auto *label = qobject_cast<const QLabel *>(&part))
            texts.append(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&part))
            texts.append(button->text());
        else if (const auto *line = qobject_cast<const QLineEdit *>(&part))
            texts.append(line->placeholderText());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(&part)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                texts.append(tabs->tabText(tab));
        } else if (const auto *choice = qobject_cast<const QComboBox *>(&part)) {
            for (int at = 0; at < choice->count(); ++at)
                texts.append(choice->itemText(at));
        } else if (const auto *table = qobject_cast<const QTableView *>(&part)) {
            const QAbstractItemModel &model = *table->model();
            for (int column = 0; column < model.columnCount(); ++column) {
                texts.append(model.headerData(column, Qt::Horizontal).toString());
                for (int row = 0; row < std::min(model.rowCount(), 20); ++row)
                    texts.append(model.index(row, column).data().toString());
            }
        }
        texts.removeAll(QString());
        return texts;
    }

    usher::test::WindowFixture m_console;
    bool m_isOpen = false;

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
