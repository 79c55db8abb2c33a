#include "tests/console/windowfixture.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/tableview.h"
#include "ui/words.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace usher;
using namespace usher::test;
using namespace Qt::StringLiterals;

namespace {

const RecordKey booking = DemoServer::service(u"request-access"_s);
const RecordKey other = DemoServer::service(u"request-interaction"_s);
const QString ttl = u"_ttl"_s;

} // namespace

/// The server goes away in the middle of the work, and comes back.
class tst_offline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::setLanguage(u"en"_s);
        QCOMPARE(m_console.server.start(), QString());
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).+"_s));
        QCOMPARE(m_console.open(u"services"_s), QString());
        m_console.window().open(u"services"_s, u"request-access"_s);
        WAIT_COMPARE(textOf(m_console.window(), u"serviceNameLabel"_s), u"request-access"_s);
        m_before = m_console.server.value(booking, ttl).value_or(QString());
        WAIT_COMPARE(textOf(m_console.window(), ttl + u"LineEdit"_s), m_before);
    }
    void cleanup() { m_console.close(); }

    void server_whenKilledDuringAnEdit_isReconnectedToAndTakesTheEdit()
    {
        WAIT_VERIFY(!isStale());
        QVERIFY(m_console.type(ttl + u"LineEdit"_s, u"61"_s));
        m_console.server.kill();
        auto *banner = awaitBanner();
        QVERIFY(banner);
        QVERIFY2(saysSince(*banner), "says since when");
        WAIT_VERIFY(isStale());
        // The edit is there, and more can be made and taken back.
        QCOMPARE(textOf(m_console.window(), ttl + u"LineEdit"_s), u"61"_s);
        QVERIFY(m_console.type(ttl + u"LineEdit"_s, u"62"_s));
        QVERIFY(m_console.go(u"resources"_s));
        QVERIFY(m_console.go(u"services"_s));
        QCOMPARE(m_console.workspace().changeCount(), 1);
        QVERIFY(atDialog([&] { m_console.window().review(); },
            [&](QWidget &dialog) {
                QVERIFY(!dialog.findChild<QPushButton *>(u"applyButton"_s)->isEnabled());
            }));

        QCOMPARE(m_console.server.start(), QString());
        WAIT_VERIFY(!m_console.find<QWidget>(u"offlineBanner"_s)); // nobody has clicked anything
        WAIT_VERIFY(!isStale());
        QCOMPARE(m_console.workspace().changeCount(), 1);
        QCOMPARE(textOf(m_console.window(), ttl + u"LineEdit"_s), u"62"_s);
        QVERIFY(applyAll());
        QCOMPARE(m_console.server.value(booking, ttl), u"62"_s);
    }

    void review_thatIsOpenWhenTheServerGoes_canBeAppliedOnceItIsBack()
    {
        QVERIFY(m_console.type(ttl + u"LineEdit"_s, u"64"_s));
        QVERIFY(atDialog([&] { m_console.window().review(); },
            [&](QWidget &dialog) {
                auto *apply = dialog.findChild<QPushButton *>(u"applyButton"_s);
                WAIT_VERIFY(apply->isEnabled());
                m_console.server.stop();
                WAIT_VERIFY(!apply->isEnabled());
                QCOMPARE(m_console.server.start(), QString());
                WAIT_VERIFY(apply->isEnabled());
                QVERIFY(m_console.click(dialog, u"applyButton"_s));
                WAIT_VERIFY(!dialog.isVisible());
            }));
        QCOMPARE(m_console.server.value(booking, ttl), u"64"_s);
    }

    void server_thatGoesAwayMidApply_leavesEveryEditPending()
    {
        const auto otherBefore = m_console.server.value(other, ttl);
        QVERIFY(m_console.type(ttl + u"LineEdit"_s, u"71"_s));
        QVERIFY(m_console.choose(u"listTableView"_s, u"request-interaction"_s));
        QVERIFY(m_console.type(ttl + u"LineEdit"_s, u"72"_s));
        QCOMPARE(m_console.workspace().changeCount(), 2);
        QVERIFY(atDialog([&] { m_console.window().review(); },
            [&](QWidget &dialog) {
                auto *apply = dialog.findChild<QPushButton *>(u"applyButton"_s);
                WAIT_VERIFY(apply->isEnabled());
                m_console.server.network().pause(); // the change set is on its way, and gets no further
                QVERIFY(m_console.click(dialog, u"applyButton"_s));
                QVERIFY(m_console.workspace().isApplying());
                m_console.server.kill();
                m_console.server.network().cut();
                m_console.server.network().resume();
                WAIT_VERIFY(!m_console.workspace().isApplying());
                QVERIFY(dialog.isVisible()); // and says what happened
                QVERIFY(m_console.findIn<QWidget>(dialog, u"dialogBanner"_s));
                QVERIFY(!apply->isEnabled());
            }));
        QCOMPARE(m_console.workspace().changeCount(), 2);
        QCOMPARE(m_console.server.start(), QString());
        QCOMPARE(m_console.server.value(booking, ttl), m_before); // neither half
        QCOMPARE(m_console.server.value(other, ttl), otherBefore);
        WAIT_VERIFY(!m_console.find<QWidget>(u"offlineBanner"_s));
        QVERIFY(applyAll());
        QCOMPARE(m_console.server.value(booking, ttl), u"71"_s);
        QCOMPARE(m_console.server.value(other, ttl), u"72"_s);
    }

    void answer_thatIsLostOnItsWay_leavesNoConflictWithOneself()
    {
        QVERIFY(m_console.type(ttl + u"LineEdit"_s, u"81"_s));
        QVERIFY(atDialog([&] { m_console.window().review(); },
            [&](QWidget &dialog) {
                auto *apply = dialog.findChild<QPushButton *>(u"applyButton"_s);
                WAIT_VERIFY(apply->isEnabled());
                m_console.server.network().setDelayMs(500); // each way
                QVERIFY(m_console.click(dialog, u"applyButton"_s));
                WAIT_COMPARE(m_console.server.value(booking, ttl), u"81"_s);
                m_console.server.network().cut(); // what the server says does not come through
                m_console.server.network().setDelayMs(0);
                WAIT_VERIFY(!m_console.workspace().isApplying());
            }));
        WAIT_VERIFY(!m_console.find<QWidget>(u"offlineBanner"_s));
        WAIT_VERIFY(m_console.workspace().isLive());
        QVERIFY(!m_console.workspace().hasConflicts());
        WAIT_COMPARE(m_console.workspace().changeCount(), 0); // it is what was wanted
        QCOMPARE(textOf(m_console.window(), ttl + u"LineEdit"_s), u"81"_s);
    }

    void change_madeElsewhereMeanwhile_isAConflictOnceTheServerIsBack()
    {
        m_console.server.network().refuse(true);
        QVERIFY(awaitBanner());
        QVERIFY(m_console.type(ttl + u"LineEdit"_s, u"91"_s));
        QCOMPARE(m_console.server.setValue(booking, ttl, u"92"_s), QString());
        m_console.server.network().refuse(false);
        QVERIFY(m_console.click(u"bannerButton"_s)); // at once
        WAIT_VERIFY(m_console.workspace().hasConflicts());
        QCOMPARE(textOf(m_console.window(), ttl + u"LineEdit"_s), u"91"_s);
    }

private:
    [[nodiscard]] QWidget *awaitBanner()
    {
        QWidget *banner = nullptr;
        (void)QTest::qWaitFor(
            [&] { return (banner = m_console.find<QWidget>(u"offlineBanner"_s)) != nullptr; }, 20000);
        return banner;
    }
    [[nodiscard]] static bool saysSince(const QWidget &banner)
    {
        static const QRegularExpression time(u"[0-9]{2}:[0-9]{2}:[0-9]{2}"_s);
        return std::ranges::any_of(banner.findChildren<QLabel *>(),
            [](const QLabel *label) { return label->text().contains(time); });
    }
    /// Live figures in the list are drawn as old.
    [[nodiscard]] bool isStale()
    {
        const auto *table = m_console.find<ui::TableView>(u"listTableView"_s);
        for (int column = 0; table && column < table->model()->columnCount(); ++column) {
            if (table->model()->headerData(column, Qt::Horizontal) == u"Active"_s)
                return table->model()->index(0, column).data(console::StaleRole).toBool();
        }
        return false;
    }
    [[nodiscard]] bool applyAll()
    {
        bool isDone = false;
        (void)atDialog([&] { m_console.window().review(); },
            [&](QWidget &dialog) {
                QVERIFY(m_console.click(dialog, u"applyButton"_s));
                WAIT_VERIFY(!dialog.isVisible());
                isDone = true;
            });
        return isDone && m_console.workspace().changeCount() == 0;
    }

    WindowFixture m_console;
    QString m_before;
};

QTEST_MAIN(tst_offline)
#include "tst_offline.moc"
