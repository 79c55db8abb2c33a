#include "app/console/catalog.h"
#include "tests/console/windowfixture.h"
#include "ui/pages/pages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/optioneditor.h"
#include "ui/widgets/page.h"
#include "ui/widgets/tableview.h"
#include "ui/words.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTreeWidget>

using namespace usher;
using namespace usher::test;
using namespace Qt::StringLiterals;

namespace {

const RecordKey booking = DemoServer::service(u"request-access"_s);
const QString services = u"services"_s;

} // namespace

class tst_mainwindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_console.server.start(), QString());
        QCOMPARE(m_console.server.addAccount(u"vera"_s, u"viewer"_s), QString());
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).+"_s));
        ui::setLanguage(u"en"_s);
    }
    void cleanup() { m_console.close(); }

    void window_whenConnected_showsThePageAskedFor()
    {
        QCOMPARE(m_console.open(services), QString());
        QCOMPARE(m_console.window().currentPage(), services);
        QCOMPARE(m_console.find<QLabel>(u"titleLabel"_s)->text(), u"Services"_s);
        QVERIFY(m_console.window().windowTitle().startsWith(u"Demo"));
        QVERIFY(!m_console.find<QWidget>(u"offlineBanner"_s));
        QCOMPARE(m_console.find<QLabel>(u"accountLabel"_s)->text(), u"admin, administrator"_s);
    }

    void rail_whenClicked_opensThePage()
    {
        QCOMPARE(m_console.open(), QString());
        for (const ui::PageEntry &entry : ui::pageTable()) {
            const QString id = QLatin1String(entry.id);
            auto *button = m_console.find<QAbstractButton>(id + u"RailButton"_s);
            QVERIFY2(button, entry.id);
            button->click(); // the rail may have to be scrolled for the mouse
            QCOMPARE(m_console.window().currentPage(), id);
            QVERIFY(m_console.window().page(id)->isVisible());
            QVERIFY(m_console.window().page(id)->isActive());
            QVERIFY(button->isChecked());
            QCOMPARE(m_console.find<QLabel>(u"titleLabel"_s)->text(), ui::pageText(entry.title));
        }
        int active = 0;
        for (const ui::PageEntry &entry : ui::pageTable())
            active += m_console.window().page(QLatin1String(entry.id))->isActive() ? 1 : 0;
        QCOMPARE(active, 1); // what is not looked at watches nothing
    }

    void palette_whenTypedInto_leadsToPagesAndRecords()
    {
        QCOMPARE(m_console.open(services), QString());
        const bool wasOpen
            = atDialog([&] { QTest::keyClick(&m_console.window(), Qt::Key_K, Qt::ControlModifier); },
                [&](QWidget &dialog) {
                    QCOMPARE(dialog.objectName(), u"commandPalette"_s);
                    auto *field = dialog.findChild<QLineEdit *>(u"paletteLineEdit"_s);
                    auto *list = dialog.findChild<QListWidget *>(u"paletteListWidget"_s);
                    QTest::keyClicks(field, u"no such thing at all"_s);
                    QCOMPARE(list->count(), 1);
                    QTest::keyClick(field, Qt::Key_Return); // does nothing
                    QVERIFY(dialog.isVisible());
                    field->clear();
                    QTest::keyClicks(field, u"service.query"_s);
                    QVERIFY(list->item(0)->text().contains(u"service.query"));
                    QTest::keyClick(field, Qt::Key_Down);
                    QTest::keyClick(field, Qt::Key_Up);
                    QTest::keyClick(field, Qt::Key_Return);
                });
        QVERIFY(wasOpen);
        QCOMPARE(m_console.window().currentPage(), services);
        QCOMPARE(table()->currentKey(), u"query"_s);
    }

    void viewer_whenLoggedIn_seesThePagesOfTheRoleAndMayNotEdit()
    {
        QCOMPARE(m_console.open(m_console.server.profile(u"vera"_s), services), QString());
        const auto &session = m_console.window().session();
        QVERIFY(!session.allows(u"edit"_s));
        for (const ui::PageEntry &entry : ui::pageTable()) {
            const bool isThere
                = m_console.find<QAbstractButton>(QLatin1String(entry.id) + u"RailButton"_s) != nullptr;
            QCOMPARE(isThere, session.allows(QLatin1String(entry.privilege)));
            QCOMPARE(m_console.window().page(QLatin1String(entry.id)) != nullptr, isThere);
        }
        WAIT_VERIFY(table() && table()->selectKey(u"request-access"_s));
        WAIT_VERIFY(m_console.find<QLineEdit>(u"_ttlLineEdit"_s));
        QVERIFY(m_console.find<QLineEdit>(u"_ttlLineEdit"_s)->isReadOnly());
        QVERIFY(!m_console.find<QPushButton>(u"newServiceButton"_s)->isEnabled());
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(m_console.workspace().changeCount(), 0);
    }

    void account_whenAnother_getsItsOwnPages()
    {
        QCOMPARE(m_console.open(services), QString());
        QVERIFY(m_console.find<QPushButton>(u"newServiceButton"_s)->isEnabled());
        m_console.window().connectTo(m_console.server.profile(u"vera"_s), DemoServer::password, services);
        WAIT_COMPARE(m_console.window().session().account().account, u"vera"_s);
        WAIT_VERIFY(m_console.find<QPushButton>(u"newServiceButton"_s));
        QVERIFY(!m_console.find<QPushButton>(u"newServiceButton"_s)->isEnabled());
        QCOMPARE(m_console.window().page(u"accounts"_s), nullptr);
    }

    void field_whenTypedInto_isAnEditThatCtrlZTakesBack()
    {
        openService();
        QLineEdit *field = ttl();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, u"60"_s);
        QCOMPARE(m_console.workspace().changeCount(), 1);
        QVERIFY(m_console.find<QPushButton>(u"changesButton"_s));
        QVERIFY(m_console.window().isWindowModified());
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_console.workspace().changeCount(), 0);
        QCOMPARE(ttl()->text(), u"120"_s);
        QTest::keyClick(ttl(), Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(ttl()->text(), u"60"_s);
    }

    void field_withAWrongValue_saysWhatIsValidAndKeepsIt()
    {
        openService();
        QLineEdit *field = ttl();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, u"soon"_s);
        auto *editor = m_console.find<ui::OptionEditor>(u"_ttlEditor"_s);
        QVERIFY(!editor->problem().isEmpty());
        QCOMPARE(m_console.workspace().changeCount(), 0);
        // Somebody changes another value of the record: what is being typed stays.
        QCOMPARE(m_console.server.setValue(booking, u"_access_code_length"_s, u"8"_s), QString());
        WAIT_COMPARE(m_console.workspace().values(booking)->value(u"_access_code_length"_s), u"8"_s);
        QCOMPARE(ttl()->text(), u"soon"_s);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(ttl()->text(), u"120"_s);
        QVERIFY(editor->problem().isEmpty());
    }

    void undo_acrossPages_takesBackWhatWasDoneElsewhere()
    {
        openService();
        m_console.workspace().setValue(booking, u"_ttl"_s, u"60"_s);
        for (const ui::PageEntry &entry : ui::pageTable())
            m_console.window().open(QLatin1String(entry.id));
        QTest::keyClick(&m_console.window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_console.workspace().changeCount(), 0);
    }

    void review_whenApplied_sendsAndSaysSo()
    {
        openService();
        m_console.workspace().setValue(booking, u"_ttl"_s, u"61"_s);
        const bool wasOpen
            = atDialog([&] { QTest::keyClick(&m_console.window(), Qt::Key_S, Qt::ControlModifier); },
                [&](QWidget &dialog) {
                    QCOMPARE(dialog.objectName(), u"reviewDialog"_s);
                    auto *apply = dialog.findChild<QPushButton *>(u"applyButton"_s);
                    WAIT_VERIFY(apply->isEnabled());
                    QTest::mouseClick(apply, Qt::LeftButton);
                    WAIT_VERIFY(!dialog.isVisible());
                });
        QVERIFY(wasOpen);
        QCOMPARE(m_console.workspace().changeCount(), 0);
        QCOMPARE(m_console.server.value(booking, u"_ttl"_s), u"61"_s);
        QCOMPARE(m_console.server.setValue(booking, u"_ttl"_s, u"120"_s), QString());
    }

    void review_withAConflict_asksBeforeItCanBeApplied()
    {
        openService();
        m_console.workspace().setValue(booking, u"_ttl"_s, u"62"_s);
        QCOMPARE(m_console.server.setValue(booking, u"_ttl"_s, u"63"_s), QString());
        WAIT_VERIFY(m_console.workspace().hasConflicts());
        QVERIFY(atDialog([&] { m_console.window().review(); },
            [&](QWidget &dialog) {
                auto *apply = dialog.findChild<QPushButton *>(u"applyButton"_s);
                QVERIFY(!apply->isEnabled());
                auto *mine = dialog.findChild<QPushButton *>(u"mine_ttlButton"_s);
                QVERIFY(mine);
                QTest::mouseClick(mine, Qt::LeftButton);
                WAIT_VERIFY(apply->isEnabled());
                QTest::mouseClick(apply, Qt::LeftButton);
                WAIT_VERIFY(!dialog.isVisible());
            }));
        QCOMPARE(m_console.server.value(booking, u"_ttl"_s), u"62"_s);
        QCOMPARE(m_console.server.setValue(booking, u"_ttl"_s, u"120"_s), QString());
    }

    void server_whenAway_isSaidInABannerUntilItIsBack()
    {
        openService();
        m_console.server.network().refuse(true);
        WAIT_VERIFY(m_console.find<QWidget>(u"offlineBanner"_s));
        m_console.workspace().setValue(booking, u"_ttl"_s, u"60"_s);
        QCOMPARE(ttl()->text(), u"60"_s);
        m_console.server.network().refuse(false);
        QTest::mouseClick(m_console.find<QPushButton>(u"bannerButton"_s), Qt::LeftButton);
        WAIT_VERIFY(!m_console.find<QWidget>(u"offlineBanner"_s));
        QCOMPARE(ttl()->text(), u"60"_s);
    }

    void language_whenSwitched_changesThePagesThatAreOpen()
    {
        QCOMPARE(m_console.open(services), QString());
        for (const ui::PageEntry &entry : ui::pageTable())
            m_console.window().open(QLatin1String(entry.id));
        m_console.window().open(services);
        WAIT_VERIFY(table());
        QStringList seen;
        for (const ui::Language &language : ui::languages()) {
            ui::setLanguage(language.code);
            QCoreApplication::sendPostedEvents();
            seen.append(m_console.find<QLabel>(u"titleLabel"_s)->text());
            QCOMPARE(seen.last(), ui::pageText("Services"));
            QCOMPARE(table()->model()->headerData(0, Qt::Horizontal).toString(),
                QCoreApplication::translate("usher::ui::ServicesPage", "Service"));
            QCOMPARE(m_console.window().currentPage(), services);
        }
        QVERIFY2(QSet(seen.begin(), seen.end()).size() >= 3, qPrintable(seen.join(u", ")));
    }

    void layout_whenLeft_isKeptForEachServer()
    {
        QCOMPARE(m_console.open(services), QString());
        WAIT_VERIFY(table());
        table()->setColumnHidden(2, true);
        QTest::mouseClick(m_console.find<QAbstractButton>(u"collapseButton"_s), Qt::LeftButton);
        const int narrow = m_console.find<QWidget>(u"rail"_s)->width();
        QCOMPARE(m_console.open(), QString());
        QCOMPARE(m_console.window().currentPage(), services);
        WAIT_VERIFY(table());
        QVERIFY(table()->isColumnHidden(2));
        QCOMPARE(m_console.find<QWidget>(u"rail"_s)->width(), narrow);
        console::Profile other = m_console.server.profile();
        other.id = u"other"_s;
        QCOMPARE(m_console.open(other, services), QString());
        WAIT_VERIFY(table());
        QVERIFY(!table()->isColumnHidden(2));
        QVERIFY(m_console.find<QWidget>(u"rail"_s)->width() > narrow);
    }

    void productionServer_beforeTheFirstChange_asks()
    {
        console::Profile production = m_console.server.profile();
        production.id = u"production"_s;
        production.environment = console::Environment::Production;
        QCOMPARE(m_console.open(production, services), QString());
        bool may = true;
        QVERIFY(atDialog([&] { may = m_console.window().mayChange(); }, [](QWidget &) {}));
        QVERIFY(!may); // the dialog was rejected
        QVERIFY(atDialog([&] { may = m_console.window().mayChange(); },
            [](QWidget &dialog) {
                QTest::mouseClick(dialog.findChild<QPushButton *>(u"confirmButton"_s), Qt::LeftButton);
            }));
        QVERIFY(may);
        QVERIFY(!atDialog([&] { may = m_console.window().mayChange(); }, {}));
        QVERIFY(may);
    }

    void window_withEdits_asksBeforeItCloses()
    {
        openService();
        m_console.workspace().setValue(booking, u"_ttl"_s, u"60"_s);
        QVERIFY(atDialog([&] { m_console.window().close(); },
            [](QWidget &dialog) { QCOMPARE(dialog.objectName(), u"confirmDialog"_s); }));
        QVERIFY(m_console.window().isVisible());
    }

private:
    [[nodiscard]] ui::TableView *table() { return m_console.find<ui::TableView>(u"listTableView"_s); }
    [[nodiscard]] QLineEdit *ttl() { return m_console.find<QLineEdit>(u"_ttlLineEdit"_s); }
    void openService()
    {
        QCOMPARE(m_console.open(services), QString());
        m_console.window().open(services, u"request-access"_s);
        WAIT_VERIFY(table() && table()->currentKey() == u"request-access"_s);
        WAIT_VERIFY(ttl() && ttl()->text() == u"120"_s);
    }

    WindowFixture m_console;
};

QTEST_MAIN(tst_mainwindow)
#include "tst_mainwindow.moc"
