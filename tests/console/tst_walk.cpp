#include "tests/console/walk.h"
#include "tests/console/windowfixture.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/lookproblems.h"
#include "ui/pages/pages.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/page.h"
#include "ui/widgets/tableview.h"
#include "ui/words.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace usher;
using namespace usher::test;
using namespace Qt::StringLiterals;

/// Goes through every page and every dialog that an action of a page opens.
class tst_walk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_console.server.start(), QString());
        ui::setLanguage(u"en"_s);
        QCOMPARE(m_console.open(), QString());
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).+"_s)); }

    void page_whenShown_isSound_data() { pages(); }
    void page_whenShown_isSound()
    {
        show();
        report(problemsOf(m_console.window()));
    }

    void page_byTab_isGoneThrough_data() { pages(); }
    void page_byTab_isGoneThrough()
    {
        Page *page = show();
        report(tabProblemsOf(m_console.window()));
        QVERIFY(page->isVisible());
    }

    void actions_whenTriggered_openSoundDialogs_data() { pages(); }
    void actions_whenTriggered_openSoundDialogs()
    {
        Page *page = show();
        QStringList problems;
        QList<QPointer<QAction>> actions;
        for (QAction *action : page->headerActions())
            actions.append(action);
        for (QAction *action : page->findChildren<QAction *>()) {
            if (!actions.contains(action) && !qobject_cast<QLineEdit *>(action->parent()))
                actions.append(action);
        }
        int dialogs = 0;
        for (const QPointer<QAction> &action : std::as_const(actions)) {
            if (!action || !action->isEnabled() || action->isCheckable() || action->menu())
                continue;
            const QString name = action->objectName();
            if (action->objectName().isEmpty() && page->headerActions().contains(action))
                problems.append(u"the action '%1' has no object name"_s.arg(action->text()));
            atDialog([&] { action->trigger(); },
                [&](QWidget &dialog) {
                    ++dialogs;
                    if (!qobject_cast<QFileDialog *>(&dialog))
                        problems += check(dialog);
                });
        }
        m_console.workspace().discard();
        qInfo("%d dialogs", dialogs);
        report(problems);
    }

    void sharedDialogs_areSound_data()
    {
        QTest::addColumn<QString>("dialog");
        for (const char *name : {"connect", "review", "palette", "confirm"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void sharedDialogs_areSound()
    {
        QFETCH(QString, dialog);
        ui::MainWindow &window = m_console.window();
        QStringList problems;
        const bool wasOpen = atDialog(
            [&] {
                if (dialog == u"connect") {
                    ui::ConnectDialog(m_console.profiles, m_console.secrets, window.session(), &window)
                        .exec();
                } else if (dialog == u"review") {
                    m_console.workspace().setValue(
                        DemoServer::service(u"request-access"_s), u"_ttl"_s, u"60"_s);
                    window.review();
                } else if (dialog == u"palette") {
                    window.findChild<QAction *>(u"findAction"_s)->trigger();
                } else {
                    QString reason;
                    (void)ui::confirm(
                        &window, u"Really?"_s, u"It cannot be undone."_s, u"Do it"_s, true, &reason);
                }
            },
            [&](QWidget &shown) { problems += check(shown); });
        m_console.workspace().discard();
        QVERIFY(wasOpen);
        report(problems);
    }

    void escape_inADialog_closesIt()
    {
        QVERIFY(atDialog([&] { m_console.window().askForServer(); },
            [](QWidget &dialog) {
                QTest::keyClick(&dialog, Qt::Key_Escape);
                WAIT_VERIFY(!dialog.isVisible());
            }));
    }

private:
    using Page = ui::Page;

    static void pages()
    {
        QTest::addColumn<QString>("id");
        for (const ui::PageEntry &entry : ui::pageTable())
            QTest::newRow(entry.id) << QString::fromLatin1(entry.id);
    }
    /// With the first row chosen, so that the inspector is there.
    Page *show()
    {
        const QString id = QString::fromLatin1(QTest::currentDataTag());
        m_console.window().open(id);
        Page *page = m_console.window().page(id);
        if (auto *table = m_console.find<ui::TableView>(u"listTableView"_s)) {
            if (QTest::qWaitFor([&] { return table->model()->rowCount() > 0; }, 3000))
                table->setCurrentIndex(table->model()->index(0, table->horizontalHeader()->logicalIndex(0)));
        }
        QTest::qWait(50); // what the choice has asked the server for
        return page;
    }
    static QStringList check(QWidget &dialog)
    {
        QStringList problems = problemsOf(dialog) + tabProblemsOf(dialog) + ui::lookProblems(dialog, nullptr);
        const QString folder = qEnvironmentVariable("USHER_WALK_PICTURES"); // for who looks at the dialogs
        if (static int count = 0; !folder.isEmpty())
            dialog.grab().save(
                u"%1/%2-%3.png"_s.arg(folder).arg(++count, 2, 10, u'0').arg(dialog.objectName()));
        if (dialog.windowTitle().isEmpty())
            problems.append(u"%1 has no title"_s.arg(dialog.objectName()));
        return problems;
    }
    static void report(const QStringList &problems)
    {
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
    }

    WindowFixture m_console;
};

QTEST_MAIN(tst_walk)
#include "tst_walk.moc"
