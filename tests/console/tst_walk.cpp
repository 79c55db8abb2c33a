#include "tests/console/walk.h"
#include "tests/console/windowfixture.h"
#include "ui/dialogs/importdialog.h"
#include "ui/lookproblems.h"
#include "ui/pages/pages.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/page.h"
#include "ui/widgets/tableview.h"
#include "ui/words.h"

#include <QAction>
#include <QApplication>
#include <QDirIterator>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
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
        // There is something to see: a service that is open, with a number.
        QVERIFY(m_console.server.call("http.try",
            {{u"verb"_s, u"POST"_s}, {u"zone"_s, u"public"_s},
                {u"path"_s, u"/genesys/1/service/request-interaction"_s},
                {u"parameters"_s, QJsonObject{{u"_phone_number"_s, u"15551234567"_s}}}}));
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
            for (const QPointer<ui::Dialog> dialog : page->findChildren<ui::Dialog *>()) {
                if (!dialog || !dialog->isVisible())
                    continue;
                ++dialogs; // one that leaves the window free
                problems += check(*dialog);
                dialog->close();
            }
        }
        m_console.workspace().discard();
        qInfo("%d dialogs", dialogs);
        report(problems);
    }

    void dialog_whenOpened_isSound_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("row"); // to be chosen: what stands in it; empty: none
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("dialog");
        const auto row = [](const char *page, const char *chosen, const char *button, const char *dialog) {
            QTest::addRow("%s, %s, %s", page, button, chosen)
                << QString::fromLatin1(page) << QString::fromLatin1(chosen) << QString::fromLatin1(button)
                << QString::fromLatin1(dialog);
        };
        row("services", "", "newServiceButton", "newServiceDialog");
        row("services", "query", "F2", "nameDialog");
        row("services", "query", "Delete", "deleteDialog");
        row("services", "query", "Ctrl+D", "nameDialog");
        row("services", "query", "tryServiceButton", "tryDialog");
        row("services", "query", "importRecordsButton", "importDialog");
        row("services", "query", "exportRecordsButton", "exportDialog");
        row("resources", "", "newGroupButton", "nameDialog");
        row("resources", "Access_Pool", "addValuesButton", "addValuesDialog");
        row("resources", "Access_Pool", "Delete", "deleteDialog");
        row("audit", "service query", "rollBackRecordButton", "rollbackDialog");
        row("audit", "service query", "historyButton", "historyDialog");
        row("accounts", "", "newAccountButton", "accountDialog");
        row("accounts", "", "changeOwnPasswordButton", "passwordDialog");
        row("accounts", "admin", "editAccountButton", "accountDialog");
        row("accounts", "admin", "setPasswordButton", "passwordDialog");
        row("services", "query", "Ctrl+S", "reviewDialog");
        row("services", "query", "Ctrl+K", "commandPalette");
        row("services", "query", "F1", "helpDialog");
        row("services", "query", "serverButton", "connectDialog");
    }
    void dialog_whenOpened_isSound()
    {
        QFETCH(QString, page);
        QFETCH(QString, row);
        QFETCH(QString, button);
        QFETCH(QString, dialog);
        QVERIFY(m_console.go(page));
        if (button == u"Ctrl+S")
            m_console.workspace().setValue(DemoServer::service(u"request-access"_s), u"_ttl"_s, u"60"_s);
        ui::TableView *table = nullptr;
        WAIT_VERIFY((table = m_console.find<ui::TableView>(u"listTableView"_s)) != nullptr);
        if (!row.isEmpty()) {
            QString key;
            WAIT_VERIFY(!(key = keyOfRowWith(*table, row)).isEmpty());
            QVERIFY(m_console.choose(u"listTableView"_s, key));
        }
        QStringList problems;
        QString opened;
        const auto look = [&](QWidget &shown) {
            opened = opened.isEmpty() ? shown.objectName() : opened;
            problems += check(shown);
        };
        const auto act = [&] {
            if (button.endsWith(u"Button")) {
                QVERIFY(m_console.click(button));
                return;
            }
            const QKeyCombination keys = QKeySequence(button)[0];
            QTest::keyClick(table, keys.key(), keys.keyboardModifiers());
        };
        const bool wasOpen = atDialog(
            [&] {
                act();
                if (!leavesTheWindowFree(dialog))
                    return;
                auto *free = m_console.find<QWidget>(dialog);
                QVERIFY(free);
                look(*free);
                QTest::keyClick(free, Qt::Key_Escape);
                WAIT_VERIFY(!m_console.find<QWidget>(dialog));
            },
            look);
        m_console.workspace().discard();
        QCOMPARE(wasOpen, !leavesTheWindowFree(dialog));
        QCOMPARE(opened, dialog);
        report(problems);
    }

    void review_withAConflict_isSound()
    {
        const RecordKey key = DemoServer::service(u"request-access"_s);
        m_console.workspace().setValue(key, u"_ttl"_s, u"60"_s);
        QCOMPARE(m_console.server.setValue(key, u"_ttl"_s, u"61"_s), QString());
        WAIT_VERIFY(m_console.workspace().hasConflicts());
        walk([&] { m_console.window().review(); });
        QCOMPARE(m_console.server.setValue(key, u"_ttl"_s, u"120"_s), QString());
    }

    void import_withAFile_isSound()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"config.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"options": {"service.query": {"_ttl": "61", "_nothing": "1"}}})");
        file.close();
        ui::Page &page = *m_console.window().page(u"services"_s);
        walk([&] {
            ui::ImportDialog dialog(
                page.context(), [](const RecordKey &) { return true; }, {}, &m_console.window());
            dialog.openFile(file.fileName());
            dialog.exec();
        });
    }

    void verify_ofABackup_isSound()
    {
        QVERIFY(m_console.server.call("store.backup"));
        QVERIFY(m_console.go(u"store"_s));
        ui::TableView *table = nullptr;
        WAIT_VERIFY((table = m_console.find<ui::TableView>(u"backupsTableView"_s)) != nullptr);
        QVERIFY(m_console.choose(
            u"backupsTableView"_s, table->model()->index(0, 0).data(console::KeyRole).toString()));
        walk([&] { QVERIFY(m_console.click(u"verifyButton"_s)); });
    }

    void question_withAReason_isSound()
    {
        walk([&] {
            QString reason;
            (void)ui::confirm(
                &m_console.window(), u"Really?"_s, u"It cannot be undone."_s, u"Do it"_s, true, &reason);
        });
    }

    void escape_inADialog_closesIt()
    {
        QVERIFY(atDialog([&] { m_console.window().askForServer(); },
            [](QWidget &dialog) {
                QTest::keyClick(&dialog, Qt::Key_Escape);
                WAIT_VERIFY(!dialog.isVisible());
            }));
    }

    /// The tests above have seen every dialog that there is.
    void walk_atTheEnd_hasSeenEveryDialog()
    {
        static const QRegularExpression name(u"Dialog\\(QStringLiteral\\(\"([A-Za-z]+)\"\\)"_s);
        QStringList missing;
        for (const QString &text : sources(u"ui"_s)) {
            auto found = name.globalMatch(text);
            while (found.hasNext()) {
                if (const QString dialog = found.next().captured(1); !s_walked.contains(dialog))
                    missing.append(dialog);
            }
        }
        missing.removeOne(u"trustDialog"_s); // tst_habits has a server with TLS
        QVERIFY(s_walked.size() > 10);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", ")));
    }
    /// And every model has been under a QAbstractItemModelTester meanwhile.
    void walk_atTheEnd_hasWatchedEveryModel()
    {
        static const QRegularExpression derived(u"class (\\w+)(?: final)? : public (\\w+)"_s);
        QMap<QString, QString> bases;
        for (const QString &text : sources(u"app/console"_s) + sources(u"ui"_s)) {
            auto found = derived.globalMatch(text);
            while (found.hasNext()) {
                const auto match = found.next();
                bases.insert(match.captured(1), match.captured(2));
            }
        }
        static const QSet<QString> ofQt{u"QAbstractTableModel"_s, u"QAbstractItemModel"_s,
            u"QAbstractListModel"_s, u"QSortFilterProxyModel"_s};
        QStringList missing;
        for (const QString &model : bases.keys()) {
            QString root = model;
            while (bases.contains(root))
                root = bases.value(root);
            if (ofQt.contains(root) && !bases.values().contains(model) && !ModelWatch::seen().contains(model))
                missing.append(model);
        }
        QVERIFY(ModelWatch::seen().size() > 5);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", ")));
    }

private:
    using Page = ui::Page;

    /// The text of each header and source below a folder of the project.
    static QStringList sources(const QString &folder)
    {
        QStringList texts;
        QDirIterator files(QStringLiteral(USHER_SOURCE_FOLDER "/") + folder, {u"*.h"_s, u"*.cpp"_s},
            QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                texts.append(QString::fromUtf8(file.readAll()));
        }
        return texts;
    }
    void walk(const std::function<void()> &what)
    {
        QStringList problems;
        const bool wasOpen = atDialog(what, [&](QWidget &dialog) { problems += check(dialog); });
        m_console.workspace().discard();
        QVERIFY(wasOpen);
        report(problems);
    }

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
    static bool leavesTheWindowFree(const QString &dialog)
    {
        return dialog == u"tryDialog" || dialog == u"helpDialog";
    }
    static QString keyOfRowWith(const ui::TableView &table, const QString &text)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            for (int column = 0; column < table.model()->columnCount(); ++column) {
                if (table.model()->index(row, column).data().toString() == text)
                    return table.model()->index(row, 0).data(console::KeyRole).toString();
            }
        }
        return {};
    }
    static QStringList check(QWidget &dialog)
    {
        s_walked.insert(dialog.objectName());
        (void)QTest::qWaitFor( // what it shows may still come, and be laid out
            [&] { return ui::lookProblems(dialog, nullptr).isEmpty(); }, 3000);
        QStringList problems = problemsOf(dialog) + tabProblemsOf(dialog) + ui::lookProblems(dialog, nullptr);
        const QString folder = qEnvironmentVariable("USHER_WALK_PICTURES"); // for who looks at the dialogs
        if (static int count = 0; !folder.isEmpty())
            dialog.grab().save(
                u"%1/%2-%3.png"_s.arg(folder).arg(++count, 2, 10, QLatin1Char('0')).arg(dialog.objectName()));
        if (dialog.windowTitle().isEmpty())
            problems.append(u"%1 has no title"_s.arg(dialog.objectName()));
        return problems;
    }
    static void report(const QStringList &problems)
    {
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
    }

    static inline QSet<QString> s_walked;
    WindowFixture m_console;
};

QTEST_MAIN(tst_walk)
#include "tst_walk.moc"
