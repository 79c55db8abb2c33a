#include "tests/console/windowfixture.h"
#include "ui/theme/theme.h"
#include "ui/widgets/optioneditor.h"
#include "ui/widgets/tableview.h"
#include "ui/words.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace usher;
using namespace usher::test;
using namespace Qt::StringLiterals;

namespace {

const RecordKey booking = DemoServer::service(u"request-access"_s);
const RecordKey pool = DemoServer::pool(u"Access_Pool"_s);
const QString ttl = u"_ttl"_s, length = u"_access_code_length"_s, expiry = u"_booking_expiration_timeout"_s;

QTreeWidgetItem *itemOf(QWidget &dialog, const QString &what)
{
    const auto found = dialog.findChild<QTreeWidget *>(u"changesTreeWidget"_s)
                           ->findItems(what, Qt::MatchExactly | Qt::MatchRecursive);
    return found.value(0);
}

QStringList linesOf(QWidget &dialog, const QString &tree)
{
    QStringList lines;
    const auto *items = dialog.findChild<QTreeWidget *>(tree);
    for (int at = 0; at < items->topLevelItemCount(); ++at)
        lines.append(items->topLevelItem(at)->text(0));
    return lines;
}

} // namespace

/// Edits as a user makes them, from the first key to the server's record and back.
class tst_editing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_console.server.start(), QString());
        ui::setLanguage(u"en"_s);
        QCOMPARE(m_console.open(u"services"_s), QString());
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).+"_s)); }
    /// As the demo has it.
    void cleanup()
    {
        m_console.workspace().discard();
        m_console.workspace().undoStack().clear();
        const std::tuple<RecordKey, QString, QString> values[]{{booking, ttl, u"120"_s},
            {booking, length, u"6"_s}, {pool, expiry, u"90"_s}, {pool, u"access01"_s, u"1-888-555-1001"_s}};
        for (const auto &[key, field, value] : values) {
            if (m_console.server.value(key, field) != value)
                QCOMPARE(m_console.server.setValue(key, field, value), QString());
            WAIT_COMPARE(m_console.workspace().value(key, field).value_or(QString()), value);
        }
    }

    void conflict_whenAnotherSessionWasFaster_showsBothAndTakesEach()
    {
        openService();
        QVERIFY(m_console.type(ttl + u"LineEdit"_s, u"60"_s));
        QVERIFY(m_console.type(length + u"LineEdit"_s, u"7"_s));
        QCOMPARE(m_console.server.setValue(booking, ttl, u"63"_s), QString());
        QCOMPARE(m_console.server.setValue(booking, length, u"8"_s), QString());
        WAIT_COMPARE(textOf(m_console.window(), ttl + u"Label"_s), u"! _ttl"_s);
        WAIT_COMPARE(textOf(m_console.window(), length + u"Label"_s), u"! _access_code_length"_s);
        QVERIFY(atDialog([&] { QVERIFY(m_console.click(u"changesButton"_s)); },
            [&](QWidget &dialog) {
                auto *apply = dialog.findChild<QPushButton *>(u"applyButton"_s);
                QVERIFY(!apply->isEnabled());
                QTreeWidgetItem *item = itemOf(dialog, ttl);
                QVERIFY(item);
                QCOMPARE(item->text(1), u"120"_s); // as it was when it was edited
                QCOMPARE(item->text(2), u"60"_s); // mine
                QWidget *theirs = item->treeWidget()->itemWidget(item, 3);
                QVERIFY(theirs);
                QCOMPARE(theirs->findChild<QLabel *>()->text(), u"63"_s);
                QVERIFY(m_console.click(dialog, u"mine_ttlButton"_s));
                WAIT_VERIFY(!m_console.findIn<QPushButton>(dialog, u"mine_ttlButton"_s));
                QVERIFY(!apply->isEnabled()); // the other one is open
                QVERIFY(m_console.click(dialog, u"theirs_access_code_lengthButton"_s));
                WAIT_VERIFY(apply->isEnabled());
                QTest::keyClick(&dialog, Qt::Key_Return); // what the dialog is for
                WAIT_VERIFY(!dialog.isVisible());
            }));
        QCOMPARE(m_console.workspace().changeCount(), 0);
        QCOMPARE(m_console.server.value(booking, ttl), u"60"_s);
        QCOMPARE(m_console.server.value(booking, length), u"8"_s);
        WAIT_COMPARE(textOf(m_console.window(), length + u"LineEdit"_s), u"8"_s);
        QCOMPARE(textOf(m_console.window(), ttl + u"Label"_s), ttl);
    }

    void conflict_whileTheReviewIsOpen_isSaidThere()
    {
        openService();
        QVERIFY(m_console.type(ttl + u"LineEdit"_s, u"60"_s));
        QVERIFY(atDialog([&] { m_console.window().review(); },
            [&](QWidget &dialog) {
                auto *apply = dialog.findChild<QPushButton *>(u"applyButton"_s);
                WAIT_VERIFY(apply->isEnabled());
                QCOMPARE(linesOf(dialog, u"findingsTreeWidget"_s).first(), u"Takes effect at once."_s);
                QCOMPARE(m_console.server.setValue(booking, ttl, u"63"_s), QString());
                WAIT_VERIFY(!apply->isEnabled());
                WAIT_VERIFY(linesOf(dialog, u"findingsTreeWidget"_s).first().startsWith(u"Somebody else"));
                QVERIFY(m_console.click(dialog, u"theirs_ttlButton"_s));
                WAIT_COMPARE(m_console.workspace().changeCount(), 0);
            }));
        WAIT_COMPARE(textOf(m_console.window(), ttl + u"LineEdit"_s), u"63"_s);
    }

    void conflict_whenTheRecordWasDeletedThere_isDecidedAsAWhole()
    {
        const RecordKey query = DemoServer::service(u"query"_s);
        m_console.window().open(u"services"_s, u"query"_s);
        WAIT_COMPARE(textOf(m_console.window(), u"serviceNameLabel"_s), u"query"_s);
        QVERIFY(m_console.type(ttl + u"LineEdit"_s, u"77"_s));
        QCOMPARE(m_console.server.removeRecord(query), QString());
        WAIT_VERIFY(m_console.workspace().hasConflicts());
        QVERIFY(atDialog([&] { m_console.window().review(); },
            [&](QWidget &dialog) {
                QVERIFY(m_console.click(dialog, u"mineButton"_s)); // it is made again
                auto *apply = dialog.findChild<QPushButton *>(u"applyButton"_s);
                WAIT_VERIFY(apply->isEnabled());
                QVERIFY(m_console.click(dialog, u"applyButton"_s));
                WAIT_VERIFY(!dialog.isVisible());
            }));
        QCOMPARE(m_console.server.value(query, u"_service"_s), u"query"_s);
        QCOMPARE(m_console.server.value(query, ttl), u"77"_s);
        QCOMPARE(m_console.server.setValue(query, ttl, {}), QString());
    }

    void undo_acrossPages_goesBackAndForthAndTheAuditRollsBack()
    {
        openService();
        QVERIFY(m_console.type(ttl + u"LineEdit"_s, u"60"_s));
        QCOMPARE(textOf(m_console.window(), ttl + u"Label"_s), u"• _ttl"_s);
        QVERIFY(m_console.go(u"resources"_s));
        QVERIFY(m_console.choose(u"listTableView"_s, u"Access_Pool"_s));
        QVERIFY(m_console.type(expiry + u"LineEdit"_s, u"45"_s));
        QCOMPARE(textOf(m_console.window(), expiry + u"Label"_s), u"• "_s + expiry);
        QCOMPARE(textOf(m_console.window(), u"changesButton"_s).left(9), u"2 changes"_s);

        QVERIFY(m_console.go(u"alarms"_s));
        press(Qt::Key_Z);
        QCOMPARE(m_console.workspace().changeCount(), 1);
        QCOMPARE(m_console.workspace().value(pool, expiry), u"90"_s); // the last one first
        press(Qt::Key_Z);
        QCOMPARE(m_console.workspace().changeCount(), 0);
        QVERIFY(!m_console.find<QPushButton>(u"changesButton"_s));
        QVERIFY(!m_console.window().isWindowModified());
        QVERIFY(m_console.go(u"services"_s));
        QCOMPARE(textOf(m_console.window(), ttl + u"LineEdit"_s), u"120"_s);
        QCOMPARE(textOf(m_console.window(), ttl + u"Label"_s), ttl);
        QVERIFY(m_console.go(u"audit"_s));
        press(Qt::Key_Y);
        QTest::keyClick(&m_console.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_console.workspace().changeCount(), 2);
        QVERIFY(m_console.go(u"resources"_s));
        QCOMPARE(textOf(m_console.window(), expiry + u"LineEdit"_s), u"45"_s);
        QCOMPARE(textOf(m_console.window(), expiry + u"Label"_s), u"• "_s + expiry);

        QVERIFY(atDialog([&] { press(Qt::Key_S); },
            [&](QWidget &dialog) {
                QVERIFY(itemOf(dialog, ttl) && itemOf(dialog, expiry));
                QVERIFY(m_console.type(dialog, u"commentLineEdit"_s, u"shorter"_s));
                QVERIFY(m_console.click(dialog, u"applyButton"_s));
                WAIT_VERIFY(!dialog.isVisible());
            }));
        QCOMPARE(m_console.server.value(booking, ttl), u"60"_s);
        QCOMPARE(m_console.server.value(pool, expiry), u"45"_s);

        QVERIFY(m_console.go(u"audit"_s));
        auto *table = m_console.find<ui::TableView>(u"listTableView"_s);
        WAIT_VERIFY(table && rowWith(*table, u"shorter"_s).isValid());
        const QModelIndex entry = rowWith(*table, u"shorter"_s);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(entry).center());
        QVERIFY(atDialog([&] { QVERIFY(m_console.click(u"rollBackChangeButton"_s)); },
            [&](QWidget &dialog) {
                QCOMPARE(dialog.objectName(), u"rollbackDialog"_s);
                QVERIFY(m_console.click(dialog, u"rollbackButton"_s));
                WAIT_VERIFY(!dialog.isVisible());
            }));
        QCOMPARE(m_console.server.value(booking, ttl), u"120"_s);
        QCOMPARE(m_console.server.value(pool, expiry), u"90"_s);
        QVERIFY(m_console.go(u"services"_s));
        WAIT_COMPARE(textOf(m_console.window(), ttl + u"LineEdit"_s), u"120"_s);
    }

    void import_ofAJsonFileWithErrors_namesThemAndTakesTheRest()
    {
        QVERIFY(m_console.go(u"resources"_s));
        QVERIFY(m_console.go(u"services"_s));
        const QString file = write("config.json", R"({"options": {
            "service.request-access": {"_ttl": "61"},
            "service.new-one": {"_type": "builtin", "_service": "get", "_ttl": "soon"}}, "lists": {}})");
        const bool wasOpen = import(file, [&](QWidget &dialog) {
            auto *findings = m_console.findIn<ui::TableView>(dialog, u"findingsTableView"_s);
            QVERIFY(findings);
            const QString text = findings->asText();
            QVERIFY2(text.contains(u"Invalid"), qPrintable(text));
            QVERIFY2(text.contains(u"_ttl") && text.contains(u"new-one"), qPrintable(text));
            QVERIFY(m_console.click(dialog, u"importButton"_s));
        });
        QVERIFY(wasOpen);
        QCOMPARE(m_console.workspace().value(booking, ttl), u"61"_s);
        const RecordKey made = DemoServer::service(u"new-one"_s);
        QCOMPARE(m_console.workspace().value(made, u"_service"_s), u"get"_s);
        QCOMPARE(m_console.workspace().value(made, ttl), std::nullopt); // was not valid
        QCOMPARE(m_console.server.value(booking, ttl), u"120"_s); // nothing is sent
        press(Qt::Key_Z); // one command
        QCOMPARE(m_console.workspace().changeCount(), 0);
    }

    void import_ofACsvFile_namesTheLineThatIsWrong()
    {
        QVERIFY(m_console.go(u"resources"_s));
        QVERIFY(m_console.choose(u"listTableView"_s, u"Access_Pool"_s));
        const QString why = refusalOf(write("broken.csv", "name,value\nfirst,1-888-555-0001\n\"second,1\n"));
        QVERIFY2(why.contains(u"Line 3"), qPrintable(why));
        QCOMPARE(m_console.workspace().changeCount(), 0);
    }

    void import_ofAWrongFile_saysWhyAndChangesNothing()
    {
        const std::pair<QString, QString> files[]{{write("broken.json", "{\"options\": {"), u"byte 13"_s},
            {write("list.json", "[1, 2, 3]"), QString()}, {write("empty.json", ""), QString()},
            {write("binary.json", QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11)), QString()}};
        for (const auto &[file, word] : files) {
            const QString why = refusalOf(file);
            QVERIFY2(!why.isEmpty() && why.contains(word), qPrintable(file + u": "_s + why));
        }
        QCOMPARE(m_console.workspace().changeCount(), 0);
    }

    void import_whenCancelled_leavesEverythingAsItWas()
    {
        QVERIFY(m_console.go(u"services"_s));
        const QString file = write("good.json", R"({"options": {"service.request-access": {"_ttl": "61"}}})");
        QVERIFY(import(file, [&](QWidget &dialog) {
            QVERIFY(m_console.findIn<QPushButton>(dialog, u"importButton"_s)->isEnabled());
            QTest::keyClick(&dialog, Qt::Key_Escape);
            WAIT_VERIFY(!dialog.isVisible());
        }));
        QCOMPARE(m_console.workspace().changeCount(), 0);
    }

    void wrongValue_atAServicesOption_isRefusedWithTheValidRange()
    {
        openService();
        expectRefused(ttl, u"soon"_s);
        expectRefused(length, u"99"_s);
        QCOMPARE(m_console.workspace().changeCount(), 0);
        QVERIFY(m_console.type(length + u"LineEdit"_s, u"4"_s));
        QVERIFY(problemOf(length).isEmpty());
        QCOMPARE(m_console.workspace().changeCount(), 1);
    }

    void wrongValue_atAGroup_isRefusedWithTheValidRange()
    {
        QVERIFY(m_console.go(u"resources"_s));
        QVERIFY(m_console.choose(u"listTableView"_s, u"Access_Pool"_s));
        expectRefused(expiry, u"-1"_s);
        QCOMPARE(m_console.workspace().changeCount(), 0);
        QVERIFY(atDialog([&] { QVERIFY(m_console.click(u"addValuesButton"_s)); },
            [&](QWidget &dialog) {
                auto *add = dialog.findChild<QPushButton *>(u"addValuesButton"_s);
                QVERIFY(m_console.type(dialog, u"valueLineEdit"_s, u"1-888-555-1001"_s));
                WAIT_VERIFY(hasLabel(dialog, u"It is in this group already."_s));
                QVERIFY(!add->isEnabled());
                auto *ways = dialog.findChild<QTabWidget *>(u"waysTabWidget"_s)->tabBar();
                QTest::mouseClick(ways, Qt::LeftButton, {}, ways->tabRect(1).center()); // A range
                QVERIFY(m_console.type(dialog, u"firstLineEdit"_s, u"1-888-555-0100"_s));
                QVERIFY(m_console.type(dialog, u"lastLineEdit"_s, u"0050"_s));
                WAIT_VERIFY(
                    !dialog.findChild<QLineEdit *>(u"lastLineEdit"_s)->accessibleDescription().isEmpty());
                QVERIFY(!add->isEnabled());
                QVERIFY(m_console.type(dialog, u"lastLineEdit"_s, u"0104"_s));
                WAIT_VERIFY(add->isEnabled() && add->text().contains(u'5'));
            }));
        QCOMPARE(m_console.workspace().changeCount(), 0);
    }

    void wrongValue_atAnOption_isRefusedWithTheValidRange()
    {
        QVERIFY(m_console.go(u"options"_s));
        QVERIFY(m_console.choose(u"listTableView"_s, u"accounts/lockout-threshold"_s));
        const QString option = u"lockout-threshold"_s;
        for (const QString &wrong : {u"2"_s, u"101"_s, u"many"_s}) {
            expectRefused(option, wrong);
            QCOMPARE(m_console.workspace().changeCount(), 0);
        }
        QVERIFY(m_console.type(option + u"LineEdit"_s, u"7"_s));
        QVERIFY(problemOf(option).isEmpty());
        QCOMPARE(m_console.workspace().changeCount(), 1);
    }

    void wrongName_ofANewService_isRefusedAtTheField()
    {
        QVERIFY(m_console.go(u"services"_s));
        QVERIFY(atDialog([&] { QVERIFY(m_console.click(u"newServiceButton"_s)); },
            [&](QWidget &dialog) {
                for (const QString &wrong : {u"a/b"_s, u"query"_s, u"x#y"_s}) {
                    QVERIFY(m_console.type(dialog, u"nameLineEdit"_s, wrong));
                    QVERIFY2(!textOf(dialog, u"nameErrorLabel"_s).isEmpty(), qPrintable(wrong));
                    QVERIFY(!dialog.findChild<QPushButton *>(u"createButton"_s)->isEnabled());
                }
            }));
        QCOMPARE(m_console.workspace().changeCount(), 0);
    }

    void wrongEntry_ofAnAccount_isRefusedAtTheField()
    {
        QVERIFY(m_console.go(u"accounts"_s));
        QVERIFY(atDialog([&] { QVERIFY(m_console.click(u"newAccountButton"_s)); },
            [&](QWidget &dialog) {
                auto *save = dialog.findChild<QPushButton *>(u"saveAccountButton"_s);
                const auto problem
                    = [&](const QString &field) { return textOf(dialog, field + u"ProblemLabel"_s); };
                QVERIFY(m_console.type(dialog, u"accountLineEdit"_s, u"no spaces"_s));
                QVERIFY(!problem(u"accountLineEdit"_s).isEmpty());
                QVERIFY(m_console.type(dialog, u"accountLineEdit"_s, u"walter"_s));
                QVERIFY(problem(u"accountLineEdit"_s).isEmpty());
                QVERIFY(m_console.type(dialog, u"passwordLineEdit"_s, u"short"_s));
                QVERIFY2(problem(u"passwordLineEdit"_s).contains(QRegularExpression(u"[0-9]"_s)),
                    qPrintable(problem(u"passwordLineEdit"_s)));
                QVERIFY(m_console.type(dialog, u"passwordLineEdit"_s, u"correct horse battery"_s));
                QVERIFY(m_console.type(dialog, u"repeatedPasswordLineEdit"_s, u"something else"_s));
                QVERIFY(!problem(u"repeatedPasswordLineEdit"_s).isEmpty());
                QVERIFY(!save->isEnabled());
            }));
    }

private:
    void press(Qt::Key key) { QTest::keyClick(&m_console.window(), key, Qt::ControlModifier); }
    void openService()
    {
        m_console.window().open(u"services"_s, u"request-access"_s);
        WAIT_COMPARE(textOf(m_console.window(), u"serviceNameLabel"_s), u"request-access"_s);
        WAIT_COMPARE(textOf(m_console.window(), ttl + u"LineEdit"_s), u"120"_s);
    }
    [[nodiscard]] QString problemOf(const QString &option)
    {
        const auto *editor = m_console.find<ui::OptionEditor>(option + u"Editor"_s);
        return editor ? editor->problem() : QString();
    }
    /// The message names what is valid: at least one bound.
    void expectRefused(const QString &option, const QString &value)
    {
        const int changes = m_console.workspace().changeCount();
        QVERIFY(m_console.type(option + u"LineEdit"_s, value));
        const QString problem = problemOf(option);
        QVERIFY2(problem.contains(QRegularExpression(u"[0-9]"_s)), qPrintable(option + u": "_s + problem));
        QCOMPARE(m_console.workspace().changeCount(), changes);
        QCOMPARE(textOf(m_console.window(), option + u"LineEdit"_s), value); // it stays to be mended
        auto *field = m_console.find<QLineEdit>(option + u"LineEdit"_s);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(problemOf(option).isEmpty());
    }
    [[nodiscard]] static bool hasLabel(QWidget &in, const QString &text)
    {
        return std::ranges::any_of(in.findChildren<QLabel *>(),
            [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    }
    [[nodiscard]] static QModelIndex rowWith(const ui::TableView &table, const QString &text)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            for (int column = 0; column < table.model()->columnCount(); ++column) {
                if (const QModelIndex cell = table.model()->index(row, column); cell.data() == text)
                    return cell;
            }
        }
        return {};
    }
    [[nodiscard]] QString write(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }
    /// Opens the import of the page, chooses @p file in the file dialog and waits until it was read.
    bool import(const QString &file, const std::function<void(QWidget &dialog)> &read)
    {
        return atDialog([&] { QVERIFY(m_console.click(u"importRecordsButton"_s)); },
            [&](QWidget &dialog) {
                QCOMPARE(dialog.objectName(), u"importDialog"_s);
                QVERIFY(atDialog([&] { QVERIFY(m_console.click(dialog, u"chooseFileButton"_s)); },
                    [&](QWidget &files) {
                        auto *name = files.findChild<QLineEdit *>(u"fileNameEdit"_s);
                        QVERIFY(name);
                        name->setText(file);
                        QTest::keyClick(name, Qt::Key_Return);
                    }));
                WAIT_VERIFY(!dialog.findChild<QWidget *>(u"importProgressBar"_s)->isVisible());
                read(dialog);
            });
    }
    /// What the dialog says about a file that it does not take.
    QString refusalOf(const QString &file)
    {
        QString why;
        (void)import(file, [&](QWidget &dialog) {
            QVERIFY(!m_console.findIn<QPushButton>(dialog, u"importButton"_s)->isEnabled());
            for (const QLabel *label : dialog.findChildren<QLabel *>()) {
                if (label->isVisible())
                    why += label->text() + u'\n';
            }
        });
        return why;
    }

    WindowFixture m_console;
    QTemporaryDir m_folder;
};

QTEST_MAIN(tst_editing)
#include "tst_editing.moc"
