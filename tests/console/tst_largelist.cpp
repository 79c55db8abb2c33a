#include "tests/console/windowfixture.h"
#include "tests/support/loopprobe.h"
#include "ui/dialogs/importdialog.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/page.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace usher;
using namespace usher::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int valueCount = 100'000;
const RecordKey big = DemoServer::pool(u"Big"_s);
const QString resources = u"resources"_s;

} // namespace

/// A resource group of 100,000 values and files of 50 MB, with the real page at a real server. How long the window
/// is held up is told; the benchmark judges it.
class tst_largelist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_console.unwatchModels();
        QCOMPARE(m_console.server.start(), QString());
        QCOMPARE(m_console.open(resources), QString());
        m_console.workspace().create(
            big, {{u"_allocation_strategy"_s, u"CLUSTER"_s}, {u"_booking_expiration_timeout"_s, u"30"_s}});
        m_console.window().open(resources, big.name);
        WAIT_COMPARE(m_console.workspace().changeCount(), 1);
    }
    void init()
    {
        m_ownMemoryKb = residentKb();
        m_probe.restart();
    }
    void cleanup()
    {
        qInfo("longest pause %.0f ms, of it computed %.0f ms, %lld MB more", m_probe.pauseMs(),
            m_probe.workMs(), static_cast<long long>((residentKb() - m_ownMemoryKb) / 1024));
        QVERIFY2(residentKb() < 1'500'000, qPrintable(QString::number(residentKb())));
    }

    void range_of100000_whenAdded_isOneCommand()
    {
        auto *add = m_console.find<QPushButton>(u"addValuesButton"_s);
        QVERIFY(add);
        QVERIFY(atDialog([&] { add->click(); },
            [&](QWidget &dialog) {
                dialog.findChild<QTabWidget *>()->setCurrentIndex(1);
                dialog.findChild<QLineEdit *>(u"firstLineEdit"_s)->setText(u"7000000"_s);
                dialog.findChild<QLineEdit *>(u"lastLineEdit"_s)->setText(u"7099999"_s);
                auto *button = dialog.findChild<QPushButton *>(u"addValuesButton"_s);
                WAIT_VERIFY(button->isEnabled());
                button->click();
            }));
        WAIT_COMPARE(shown(), valueCount);
        m_console.workspace().undoStack().undo();
        WAIT_COMPARE(shown(), 0);
        QTest::qWait(0); // let the probe in
        m_console.workspace().undoStack().redo();
        WAIT_COMPARE(shown(), valueCount);
    }

    void review_of100000Values_isAppliedAtOnce()
    {
        QVERIFY(atDialog([&] { m_console.window().review(); },
            [&](QWidget &dialog) {
                auto *apply = dialog.findChild<QPushButton *>(u"applyButton"_s);
                WAIT_VERIFY(apply->isEnabled());
                apply->click();
                WAIT_COMPARE(m_console.workspace().changeCount(), 0);
            }));
        QCOMPARE(m_console.workspace().changeCount(), 0);
        QCOMPARE(shown(), valueCount);
        QVERIFY(m_console.server.value(big, u"_allocation_strategy"_s).has_value());
    }

    void filter_whenTyped_keepsWhatMatches()
    {
        auto *field = m_console.find<QLineEdit>(u"valuesFilterLineEdit"_s);
        QVERIFY(field);
        QTest::keyClicks(field, u"70999"_s);
        WAIT_COMPARE(shown(), 102); // 100 values, and two names that have the digits
        QCOMPARE(table()->model()->index(101, 1).data().toString(), u"7099999"_s);
        field->clear();
        WAIT_COMPARE(shown(), valueCount);
    }

    void header_whenClicked_sorts_data()
    {
        QTest::addColumn<int>("column");
        for (int column = 0; column < 5; ++column)
            QTest::addRow("column %d", column) << column;
    }
    void header_whenClicked_sorts()
    {
        QFETCH(int, column);
        QSignalSpy worked(&table()->filter(), &ui::FilterModel::worked);
        table()->sortByColumn(column, Qt::DescendingOrder);
        WAIT_VERIFY(!worked.isEmpty() && !table()->filter().isWorking());
        QCOMPARE(table()->filter().sortColumn(), column);
        if (column < 2) {
            QCOMPARE(table()->model()->index(0, 1).data().toString(), u"7099999"_s);
            QCOMPARE(table()->model()->index(valueCount - 1, 1).data().toString(), u"7000000"_s);
        }
        table()->sortByColumn(column, Qt::AscendingOrder);
        WAIT_COMPARE(table()->model()->index(0, 1).data().toString(), u"7000000"_s);
        table()->sortByColumn(-1, Qt::AscendingOrder);
    }

    void value_whenEditedWhileSorted_movesToItsPlace()
    {
        QSignalSpy worked(&table()->filter(), &ui::FilterModel::worked);
        table()->clearSelection();
        table()->sortByColumn(1, Qt::AscendingOrder);
        WAIT_VERIFY(!worked.isEmpty() && !table()->filter().isWorking());
        const QString name = table()->model()->index(500, 0).data().toString();
        m_console.workspace().setValue(big, name, u"8"_s);
        WAIT_COMPARE(table()->model()->index(valueCount - 1, 1).data().toString(), u"8"_s);
        m_console.workspace().undoStack().undo();
        WAIT_COMPARE(table()->model()->index(500, 0).data().toString(), name);
        QCOMPARE(m_console.workspace().changeCount(), 0);
        m_console.workspace().setValue(big, name, u"8"_s);
        std::optional<QString> said;
        m_console.workspace().apply({}, this, [&](const Result<ChangeOutcome> &outcome) {
            said = outcome ? QString() : outcome.error().message;
        });
        WAIT_VERIFY(said.has_value());
        QCOMPARE(*said, QString());
        QCOMPARE(m_console.server.value(big, name), u"8"_s);
        table()->sortByColumn(-1, Qt::AscendingOrder);
    }

    void allValues_whenSelectedAndRemoved_comeBackByUndo()
    {
        table()->setFocus();
        table()->selectAll();
        QTest::keyClick(table(), Qt::Key_Delete);
        WAIT_COMPARE(m_console.workspace().changeCount(), valueCount);
        m_console.workspace().undoStack().undo();
        WAIT_COMPARE(m_console.workspace().changeCount(), 0);
        table()->clearSelection();
    }

    void connection_whenLost_comesBackWithTheSameList()
    {
        m_console.server.network().cut();
        WAIT_VERIFY(!m_console.workspace().isLive());
        WAIT_VERIFY(m_console.workspace().isLive());
        QCOMPARE(shown(), valueCount);
    }

    void import_of50Mb_isReadBesideTheWindowAndSaysItsLimits_data()
    {
        QTest::addColumn<bool>("isJson");
        QTest::newRow("JSON") << true;
        QTest::newRow("CSV") << false;
    }
    void import_of50Mb_isReadBesideTheWindowAndSaysItsLimits()
    {
        QFETCH(bool, isJson);
        const QString path = m_folder.filePath(isJson ? u"big.json"_s : u"big.csv"_s);
        QCOMPARE(writeFile(path, isJson), QString());
        m_probe.restart();
        const int before = m_console.workspace().changeCount();
        openImport([&](ui::ImportDialog &dialog) {
            auto *progress = dialog.findChild<QProgressBar *>(u"importProgressBar"_s);
            auto *all = dialog.findChild<QPushButton *>(u"checkAllButton"_s);
            auto *import = dialog.findChild<QPushButton *>(u"importButton"_s);
            dialog.openFile(path);
            if (isJson) {
                WAIT_VERIFY(progress->isVisible() && progress->value() > 0);
                dialog.findChild<QPushButton *>(u"stopButton"_s)->click();
                WAIT_VERIFY(!progress->isVisible()); // at once, not when it is read
                dialog.openFile(path);
            } else {
                dialog.findChild<QComboBox *>(u"groupComboBox"_s)->setCurrentText(u"Imported"_s);
            }
            QTRY_VERIFY_WITH_TIMEOUT(!progress->isVisible() && all->isEnabled(), 60000);
            all->click();
            QVERIFY(!import->isEnabled()); // too much for one change
            QVERIFY2(import->toolTip().contains(isJson ? u"characters"_s : u"a record has at most"_s),
                qPrintable(import->toolTip()));
            if (!isJson)
                return;
            all->click();
            auto *records = dialog.findChild<ui::TableView *>(u"recordsTableView"_s);
            records->model()->setData(records->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole);
            QVERIFY(import->isEnabled());
            import->click();
            WAIT_VERIFY(!dialog.isVisible());
        });
        if (!isJson)
            return;
        QCOMPARE(m_console.workspace().changeCount(), before + 1); // a new record
        m_console.workspace().undoStack().undo();
        QCOMPARE(m_console.workspace().changeCount(), before);
    }

private:
    /// 20 groups of 50,000 numbers, or one of a million.
    static QString writeFile(const QString &path, bool isJson)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return file.errorString();
        QByteArray text(isJson ? "{\"lists\":{\"GMS_Resources\":{" : "name,value\r\n");
        for (int at = 0; at < 1'000'000; ++at) {
            const QByteArray number = QByteArray::number(1'000'000 + at);
            const bool isFirst = at % 50'000 == 0;
            if (isJson && isFirst)
                text += (at > 0 ? "}," : "") + QByteArray("\"Pool") + QByteArray::number(at / 50'000 + 10)
                    + "\":{";
            if (isJson)
                text += (isFirst ? "\"" : ",\"") + QByteArray("dnis-with-a-name-") + number
                    + "\":\"+1-888-555-" + number + '"';
            else
                text += "the-dnis-with-a-name-" + number + ",+1-888-555-" + number + "\r\n";
        }
        text += isJson ? "}}}}" : "";
        file.write(text);
        return text.size() > 45'000'000 && text.size() < 64'000'000 ? QString()
                                                                    : QString::number(text.size());
    }
    void openImport(const std::function<void(ui::ImportDialog &)> &inside)
    {
        m_console.window().open(u"services"_s);
        auto *page = m_console.window().page(u"services"_s);
        auto *import = page->findChild<QAction *>(u"importRecords"_s);
        QVERIFY(import);
        QVERIFY(atDialog([&] { import->trigger(); },
            [&](QWidget &dialog) {
                auto *known = qobject_cast<ui::ImportDialog *>(&dialog);
                QVERIFY(known);
                inside(*known);
            }));
    }
    [[nodiscard]] int shown()
    {
        ui::TableView *view = table();
        return view ? view->model()->rowCount() : 0;
    }
    [[nodiscard]] ui::TableView *table() { return m_console.find<ui::TableView>(u"valuesTableView"_s); }

    WindowFixture m_console;
    LoopProbe m_probe;
    QTemporaryDir m_folder;
    qint64 m_ownMemoryKb = 0;
};

QTEST_MAIN(tst_largelist)
#include "tst_largelist.moc"
