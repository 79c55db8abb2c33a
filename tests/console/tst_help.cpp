#include "app/console/catalog.h"
#include "tests/console/walk.h"
#include "tests/console/windowfixture.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/help.h"
#include "ui/pages/pages.h"
#include "ui/widgets/helpdialog.h"
#include "ui/widgets/page.h"
#include "ui/widgets/tableview.h"
#include "ui/words.h"

#include <QAction>
#include <QDirIterator>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>

using namespace usher;
using namespace usher::test;
using namespace Qt::StringLiterals;

/// There is a text on everything, in every language, and its window does what a window does.
class tst_help : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::setLanguage(u"en"_s);
        QCOMPARE(m_console.server.start(), QString());
        QCOMPARE(m_console.open(u"services"_s), QString());
        QTRY_VERIFY(catalog().isLoaded());
    }
    void cleanup()
    {
        ui::setLanguage(u"en"_s);
        delete help();
    }

    void notes_ofEveryPage_areThereInEveryLanguage()
    {
        for (const QString &page : pages()) {
            const QString english = ui::helpNotes(page, u"en"_s);
            for (const ui::Language &language : ui::languages()) {
                const QByteArray where = (page + u' ' + language.code).toUtf8();
                const QString notes = ui::helpNotes(page, language.code);
                QVERIFY2(notes.startsWith(u"# "), where.constData());
                const qsizetype lines = notes.count(u'\n');
                QVERIFY2(lines >= 12 && lines <= 45, where.constData());
                QVERIFY2(language.code == u"en" || notes != english, where.constData());
                // The same parts and links: what F1 finds in one language it finds in all.
                QVERIFY2(ui::helpParts(notes) == ui::helpParts(english), where.constData());
                QVERIFY2(linksOf(notes) == linksOf(english), where.constData());
                ui::setLanguage(language.code);
                QCOMPARE(ui::helpText(u"pages/"_s + page, catalog()).markdown, notes);
            }
        }
    }

    void links_inNotes_leadSomewhere()
    {
        for (const QString &page : pages()) {
            for (const QString &link : linksOf(ui::helpNotes(page, u"en"_s)))
                QVERIFY2(problemOf(link).isEmpty(), qPrintable(page + u": "_s + problemOf(link)));
        }
    }

    void options_ofTheServer_haveATextInEveryLanguage()
    {
        QVERIFY(catalog().rows().size() > 100);
        for (const ui::Language &language : ui::languages()) {
            ui::setLanguage(language.code);
            for (const protocol::OptionRow &row : catalog().rows()) {
                const QByteArray where = u"%1 [%2] %3"_s.arg(language.code, row.section, row.name).toUtf8();
                const bool isLive = row.obsolete.isEmpty();
                const QString source = isLive ? row.documentation : row.obsolete;
                const QString words = QCoreApplication::translate("Options", source.toUtf8().constData());
                QVERIFY2(!words.isEmpty(), where.constData());
                QVERIFY2(language.code == u"en" || words != source, where.constData());
                const ui::HelpText text
                    = ui::helpText(u"options/%1/%2"_s.arg(row.section, row.name), catalog());
                QVERIFY2(text.isFound && text.markdown.size() > words.size(), where.constData());
                QVERIFY2(!isLive || text.markdown.count(u"\n- **"_s) >= 5, where.constData());
                QVERIFY2(ui::helpText(u"options/"_s + row.section, catalog()).isFound, where.constData());
            }
        }
    }

    void text_ofAnOption_saysAllThatIsKnown()
    {
        const QString text
            = ui::helpText(u"options/service.demo/_booking_expiration_timeout"_s, catalog()).markdown;
        for (const char *part :
            {"5 to 1,800", "whole number", "the whole cluster", "at once", "overrides it", "pages/services"})
            QVERIFY2(text.contains(QLatin1String(part)), part);
        QVERIFY(ui::helpText(u"options/http/edge-threads"_s, catalog())
                    .markdown.contains(u"at the next start of the server"_s));
        QVERIFY(!ui::helpText(u"options/http/no-such"_s, catalog()).isFound);
    }

    void topics_inTheSources_haveAText()
    {
        static const QRegularExpression topic(
            u"setHelpTopic\\([^,]+, QStringLiteral\\(\"(pages/[^\"]+)\"\\)"_s);
        int count = 0;
        for (QDirIterator at(
                 QStringLiteral(USHER_UI_FOLDER), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
             at.hasNext();) {
            QFile file(at.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString source = QString::fromUtf8(file.readAll());
            for (auto match = topic.globalMatch(source); match.hasNext(); ++count) {
                const QString problem = problemOf(match.next().captured(1));
                QVERIFY2(problem.isEmpty(), qPrintable(file.fileName() + u": "_s + problem));
            }
        }
        QVERIFY(count > 30);
    }

    void topics_ofEveryWidget_haveAText_data()
    {
        QTest::addColumn<QString>("id");
        for (const ui::PageEntry &entry : ui::pageTable())
            QTest::newRow(entry.id) << QString::fromLatin1(entry.id);
    }
    void topics_ofEveryWidget_haveAText()
    {
        QFETCH(QString, id);
        m_console.window().open(id);
        ui::Page *page = m_console.window().page(id);
        if (auto *table = m_console.find<ui::TableView>(u"listTableView"_s)) {
            if (QTest::qWaitFor([&] { return table->model()->rowCount() > 0; }, 3000))
                table->setCurrentIndex(table->model()->index(0, table->horizontalHeader()->logicalIndex(0)));
        }
        QList<QWidget *> widgets = page->findChildren<QWidget *>();
        widgets.append(page);
        for (const QWidget *widget : std::as_const(widgets)) {
            const QString topic = widget->property("helpTopic").toString();
            const QString problem = topic.isEmpty() ? QString() : problemOf(topic);
            QVERIFY2(problem.isEmpty(), qPrintable(widget->objectName() + u": "_s + problem));
        }
    }

    void key_inAField_showsItsText()
    {
        m_console.window().open(u"services"_s, u"request-access"_s);
        auto *field = m_console.window().findChild<QLineEdit *>(u"_ttlLineEdit"_s);
        QTRY_VERIFY((field = m_console.find<QLineEdit>(u"_ttlLineEdit"_s)));
        field->setFocus();
        m_console.window().findChild<QAction *>(u"helpAction"_s)->trigger();
        QVERIFY(help());
        QCOMPARE(help()->topic(), u"options/service.request-access/_ttl"_s);
        QVERIFY(!help()->isModal());
        QVERIFY(shown().startsWith(u"_ttl"_s));
        // A note on the page, from its part on.
        m_console.window().help(u"pages/services#try"_s);
        QVERIFY(shown().contains(u"Ctrl+T"_s));
        QCOMPARE(browser().textCursor().block().text(), u"Try it"_s);
    }

    void key_inAModalDialog_showsAWindowThatIsNotBlocked()
    {
        QString topic;
        bool isOfDialog = false;
        QVERIFY(atDialog([&] { m_console.window().askForServer(); },
            [&](QWidget &dialog) {
                auto *field = dialog.findChild<QLineEdit *>(u"addressLineEdit"_s);
                QTest::keyClick(field, Qt::Key_F1);
                const auto *shown = dialog.findChild<ui::HelpDialog *>();
                topic = shown ? shown->topic() : QString();
                isOfDialog = shown && shown->isVisible();
            }));
        QVERIFY(isOfDialog);
        QCOMPARE(topic, u"pages/connect"_s);
    }

    void window_searchesFollowsAndGoesBack()
    {
        m_console.window().help(u"pages/services"_s);
        ui::HelpDialog &dialog = *help();
        QTRY_VERIFY(dialog.isVisible());
        const QStringList problems = problemsOf(dialog);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        // Tab goes from link to link and then on.
        browser().setFocus();
        QTRY_VERIFY(browser().hasFocus());
        const qsizetype links = linksOf(ui::helpNotes(u"services"_s, u"en"_s)).size();
        for (qsizetype step = 0; step <= links && browser().hasFocus(); ++step)
            QTest::keyClick(&browser(), Qt::Key_Tab);
        QVERIFY(!browser().hasFocus());
        auto *search = dialog.findChild<QLineEdit *>(u"helpSearchLineEdit"_s);
        auto *count = dialog.findChild<QLabel *>(u"helpCountLabel"_s);
        QTest::keyClick(&dialog, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(search, u"number"_s);
        QVERIFY(count->text().startsWith(u"1 of "_s));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY2(count->text().startsWith(u"2 of "_s), qPrintable(count->text()));
        QTest::keyClicks(search, u"xyz"_s);
        QCOMPARE(count->text(), u"not found"_s);
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
        QVERIFY(dialog.isVisible());

        auto *back = dialog.findChild<QToolButton *>(u"helpBackButton"_s);
        QVERIFY(!back->isEnabled());
        Q_EMIT browser().anchorClicked(QUrl(u"pages/resources"_s));
        QCOMPARE(dialog.topic(), u"pages/resources"_s);
        QVERIFY(shown().startsWith(u"Resource lists"_s));
        QTest::keyClick(&browser(), Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(dialog.topic(), u"pages/services"_s);
        ui::setLanguage(u"de"_s);
        QTRY_VERIFY(shown().startsWith(u"Dienste"_s));
        QTest::keyClick(&browser(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog.isVisible());
    }

private:
    [[nodiscard]] const console::Catalog &catalog()
    {
        return m_console.window().page(u"services"_s)->context().catalog;
    }
    [[nodiscard]] ui::HelpDialog *help() { return m_console.window().findChild<ui::HelpDialog *>(); }
    [[nodiscard]] QTextBrowser &browser() { return *help()->findChild<QTextBrowser *>(); }
    [[nodiscard]] QString shown() { return browser().toPlainText(); }
    static QStringList pages()
    {
        QStringList pages = ui::furtherHelpPages();
        for (const ui::PageEntry &entry : ui::pageTable())
            pages.append(QLatin1String(entry.id));
        return pages;
    }
    static QStringList linksOf(const QString &markdown)
    {
        static const QRegularExpression link(u"\\]\\(<?([^)>]+)>?\\)"_s);
        QStringList links;
        for (auto match = link.globalMatch(markdown); match.hasNext();)
            links.append(match.next().captured(1));
        links.sort(); // a sentence may have another order
        return links;
    }
    /// Why there is no text on @p topic; empty: there is one.
    QString problemOf(const QString &topic)
    {
        const ui::HelpText text = ui::helpText(topic, catalog());
        if (!text.isFound)
            return u"no text on "_s + topic;
        const bool hasPart = text.part.isEmpty() || ui::helpParts(text.markdown).contains(text.part);
        return hasPart ? QString() : u"no such part: "_s + topic;
    }

    WindowFixture m_console;
};

QTEST_MAIN(tst_help)
#include "tst_help.moc"
