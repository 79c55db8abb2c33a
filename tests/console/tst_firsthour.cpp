#include "tests/console/windowfixture.h"
#include "ui/dialogs/trydialog.h"
#include "ui/widgets/tableview.h"
#include "ui/words.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

using namespace usher;
using namespace usher::test;
using namespace Qt::StringLiterals;

namespace {

const RecordKey pool = DemoServer::pool(u"Sales_Pool"_s);
const RecordKey service = DemoServer::service(u"call-us"_s);
const QString expiry = u"_booking_expiration_timeout"_s;

} // namespace

/// The first hour of somebody who has never seen the console, by nothing but clicks and keys. Each step
/// builds on those before it.
class tst_firsthour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::setLanguage(u"en"_s);
        QCOMPARE(m_console.server.start(), QString());
        QCOMPARE(m_console.open(), QString());
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).+"_s));
        if (m_hasFailed)
            QSKIP("the step before it failed");
    }
    void cleanup() { m_hasFailed = m_hasFailed || QTest::currentTestFailed(); }

    void step1_aNumberPool_isMadeAndFilled()
    {
        QVERIFY(m_console.go(u"resources"_s));
        QVERIFY(atDialog([&] { QVERIFY(m_console.click(u"newGroupButton"_s)); },
            [&](QWidget &dialog) {
                QTest::keyClicks(dialog.focusWidget(), u"Sales_Pool"_s); // the field has the focus
                QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
                WAIT_VERIFY(!dialog.isVisible());
            }));
        WAIT_COMPARE(text(u"groupNameLabel"_s), u"Sales_Pool"_s);
        QVERIFY(atDialog([&] { QVERIFY(m_console.click(u"addValuesButton"_s)); },
            [&](QWidget &dialog) {
                auto *ways = dialog.findChild<QTabWidget *>(u"waysTabWidget"_s)->tabBar();
                QTest::mouseClick(ways, Qt::LeftButton, {}, ways->tabRect(1).center()); // A range
                QVERIFY(m_console.type(dialog, u"firstLineEdit"_s, u"1-800-555-0100"_s));
                QVERIFY(m_console.type(dialog, u"lastLineEdit"_s, u"0109"_s));
                WAIT_VERIFY(textOf(dialog, u"previewLabel"_s).contains(u"10 values"));
                QVERIFY(m_console.click(dialog, u"addValuesButton"_s));
                WAIT_VERIFY(!dialog.isVisible());
            }));
        WAIT_VERIFY(values());
        WAIT_COMPARE(values()->model()->rowCount(), 10);
        QCOMPARE(values()->model()->index(9, 1).data().toString(), u"1-800-555-0109"_s);
    }

    void step2_aServiceThatUsesIt_isMadeAndApplied()
    {
        QVERIFY(m_console.go(u"services"_s));
        QVERIFY(atDialog([&] { QVERIFY(m_console.click(u"newServiceButton"_s)); },
            [&](QWidget &dialog) {
                QTest::keyClicks(dialog.focusWidget(), u"call-us"_s);
                auto *group = dialog.findChild<QComboBox *>(u"groupComboBox"_s);
                QVERIFY(group->findText(u"Sales_Pool"_s) >= 0); // although it is not applied yet
                QCOMPARE(group->currentText(), u"Sales_Pool"_s); // no service has it yet
                QVERIFY(m_console.click(dialog, u"createButton"_s));
                WAIT_VERIFY(!dialog.isVisible());
            }));
        WAIT_COMPARE(text(u"serviceNameLabel"_s), u"call-us"_s);
        QCOMPARE(text(u"_resource_groupLineEdit"_s), u"Sales_Pool"_s);
        QVERIFY(apply());
        QCOMPARE(m_console.server.value(service, u"_resource_group"_s), u"Sales_Pool"_s);
        QCOMPARE(m_console.server.value(pool, expiry), u"30"_s);
    }

    void step3_tryIt_bringsANumberThatIsSeenBooked()
    {
        QVERIFY(m_console.click(u"tryServiceButton"_s));
        ui::TryDialog *dialog = nullptr;
        WAIT_VERIFY((dialog = m_console.find<ui::TryDialog>(u"tryDialog"_s)) != nullptr);
        QVERIFY(m_console.click(*dialog, u"sendButton"_s));
        WAIT_VERIFY(m_console.findIn<QPushButton>(*dialog, u"numberButton"_s));
        QVERIFY2(textOf(*dialog, u"bodyPlainTextEdit"_s).contains(u"1-800-555-01"),
            qPrintable(textOf(*dialog, u"bodyPlainTextEdit"_s)));
        m_number = textOf(*dialog, u"numberButton"_s).section(u' ', 0, 0);
        QVERIFY(m_number.startsWith(u"1-800-555-01"));
        QVERIFY(m_console.click(*dialog, u"numberButton"_s)); // leads there
        QCOMPARE(m_console.window().currentPage(), u"resources"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        m_console.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_console.window()));
        WAIT_COMPARE(text(u"groupNameLabel"_s), u"Sales_Pool"_s);
        WAIT_VERIFY(bookedBy(m_number).startsWith(u"call-us"));
        QVERIFY(m_console.go(u"active"_s));
        WAIT_VERIFY(table() && !rowWith(*table(), u"call-us"_s).isEmpty());
        QVERIFY(m_console.choose(u"listTableView"_s, rowWith(*table(), u"call-us"_s)));
        WAIT_VERIFY(hasText(m_number)); // its data
    }

    void step4_theExpiry_isChangedAndUndone()
    {
        QVERIFY(m_console.go(u"resources"_s));
        QVERIFY(m_console.choose(u"listTableView"_s, u"Sales_Pool"_s));
        QVERIFY(m_console.type(expiry + u"LineEdit"_s, u"600"_s));
        QVERIFY(m_console.find<QPushButton>(u"changesButton"_s));
        QTest::keyClick(m_console.find<QLineEdit>(expiry + u"LineEdit"_s), Qt::Key_Z, Qt::ControlModifier);
        WAIT_COMPARE(text(expiry + u"LineEdit"_s), u"30"_s);
        QVERIFY(!m_console.find<QPushButton>(u"changesButton"_s));
        QVERIFY(m_console.type(expiry + u"LineEdit"_s, u"45"_s));
        QVERIFY(apply());
        QCOMPARE(m_console.server.value(pool, expiry), u"45"_s);
    }

    void step5_theAudit_rollsItBack()
    {
        QVERIFY(m_console.go(u"audit"_s));
        WAIT_VERIFY(table() && table()->model()->rowCount() > 0);
        // The newest entry is on top.
        const QString newest = table()->model()->index(0, 0).data(console::KeyRole).toString();
        QVERIFY(m_console.choose(u"listTableView"_s, newest));
        WAIT_VERIFY(text(u"subjectLabel"_s).contains(u"Sales_Pool"));
        QVERIFY(atDialog([&] { QVERIFY(m_console.click(u"rollBackRecordButton"_s)); },
            [&](QWidget &dialog) {
                QVERIFY(m_console.click(dialog, u"rollbackButton"_s));
                WAIT_VERIFY(!dialog.isVisible());
            }));
        QCOMPARE(m_console.server.value(pool, expiry), u"30"_s);
        QVERIFY(m_console.go(u"resources"_s));
        WAIT_COMPARE(text(expiry + u"LineEdit"_s), u"30"_s);
        QCOMPARE(values()->model()->rowCount(), 10); // and nothing else went back
    }

private:
    [[nodiscard]] QString text(const QString &name) { return textOf(m_console.window(), name); }
    [[nodiscard]] ui::TableView *table() { return m_console.find<ui::TableView>(u"listTableView"_s); }
    [[nodiscard]] ui::TableView *values() { return m_console.find<ui::TableView>(u"valuesTableView"_s); }
    [[nodiscard]] static QString rowWith(const ui::TableView &table, const QString &text)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            for (int column = 0; column < table.model()->columnCount(); ++column) {
                if (table.model()->index(row, column).data().toString() == text)
                    return table.model()->index(row, 0).data(console::KeyRole).toString();
            }
        }
        return {};
    }
    [[nodiscard]] QString bookedBy(const QString &number)
    {
        const auto *table = values();
        for (int row = 0; table && row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 1).data().toString() == number)
                return table->model()->index(row, 3).data().toString();
        }
        return {};
    }
    [[nodiscard]] bool hasText(const QString &words)
    {
        return std::ranges::any_of(m_console.window().findChildren<QLabel *>(),
            [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    /// Ctrl+S, Enter.
    [[nodiscard]] bool apply()
    {
        bool isDone = false;
        (void)atDialog([&] { QTest::keyClick(&m_console.window(), Qt::Key_S, Qt::ControlModifier); },
            [&](QWidget &dialog) {
                auto *button = dialog.findChild<QPushButton *>(u"applyButton"_s);
                WAIT_VERIFY(button->isEnabled());
                QTest::keyClick(&dialog, Qt::Key_Return);
                WAIT_VERIFY(!dialog.isVisible());
                isDone = true;
            });
        return isDone && m_console.workspace().changeCount() == 0;
    }

    WindowFixture m_console;
    QString m_number;
    bool m_hasFailed = false;
};

QTEST_MAIN(tst_firsthour)
#include "tst_firsthour.moc"
