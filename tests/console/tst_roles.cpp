#include "tests/console/windowfixture.h"
#include "ui/pages/pages.h"
#include "ui/widgets/page.h"
#include "ui/widgets/tableview.h"
#include "ui/words.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

using namespace usher;
using namespace usher::test;
using namespace Qt::StringLiterals;

/// What each role sees and may do; what it may not is not hidden but says which privilege is missing.
class tst_roles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::setLanguage(u"en"_s);
        QCOMPARE(m_console.server.start(), QString());
        for (const QString &role : {u"viewer"_s, u"supervisor"_s, u"operator"_s})
            QCOMPARE(m_console.server.addAccount(role + u"1"_s, role), QString());
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).+"_s)); }
    void cleanup() { m_console.close(); }

    void pages_ofARole_areInTheRailAndThePaletteAndNoOthers_data() { roles(); }
    void pages_ofARole_areInTheRailAndThePaletteAndNoOthers()
    {
        QFETCH(QString, role);
        QFETCH(QStringList, hidden);
        QCOMPARE(m_console.open(m_console.server.profile(role + u"1"_s), u"services"_s), QString());
        QStringList rail, palette;
        for (const ui::PageEntry &entry : ui::pageTable()) {
            if (!m_console.find<QAbstractButton>(QLatin1String(entry.id) + u"RailButton"_s))
                rail.append(QLatin1String(entry.id));
        }
        QCOMPARE(rail, hidden);
        QVERIFY(atDialog([&] { QTest::keyClick(&m_console.window(), Qt::Key_K, Qt::ControlModifier); },
            [&](QWidget &dialog) {
                auto *list = dialog.findChild<QListWidget *>(u"paletteListWidget"_s);
                for (const ui::PageEntry &entry : ui::pageTable()) {
                    QVERIFY(m_console.type(dialog, u"paletteLineEdit"_s, ui::pageText(entry.title)));
                    bool isThere = false;
                    for (int row = 0; row < list->count(); ++row)
                        isThere = isThere
                            || (list->item(row)->text().contains(ui::pageText(entry.title))
                                && list->item(row)->text().contains(ui::pageText(entry.group)));
                    if (!isThere)
                        palette.append(QLatin1String(entry.id));
                }
            }));
        QCOMPARE(palette, hidden);
        for (const QString &id : hidden) {
            m_console.window().open(id); // a link that somebody has kept
            QCOMPARE(m_console.window().currentPage(), u"services"_s);
        }
    }

    void pages_withoutEdit_areReadOnlyAndSayWhy_data()
    {
        QTest::addColumn<QString>("role");
        QTest::newRow("viewer") << u"viewer"_s;
        QTest::newRow("supervisor") << u"supervisor"_s;
    }
    void pages_withoutEdit_areReadOnlyAndSayWhy()
    {
        QFETCH(QString, role);
        QCOMPARE(m_console.open(m_console.server.profile(role + u"1"_s), u"services"_s), QString());
        m_console.window().open(u"services"_s, u"request-access"_s);
        expectDisabled({u"newServiceButton"_s}, u"edit"_s);
        for (const QString &field : {u"_ttl"_s, u"_resource_group"_s, u"_access_code_length"_s})
            expectReadOnly(field);
        QVERIFY(m_console.find<QComboBox>(u"_provide_codeComboBox"_s));
        QVERIFY(!m_console.find<QComboBox>(u"_provide_codeComboBox"_s)->isEnabled());

        QVERIFY(m_console.go(u"resources"_s));
        QVERIFY(m_console.choose(u"listTableView"_s, u"Access_Pool"_s));
        expectDisabled({u"newGroupButton"_s, u"addValuesButton"_s}, u"edit"_s);
        expectReadOnly(u"_booking_expiration_timeout"_s);
        QVERIFY(m_console.choose(u"valuesTableView"_s, u"access01"_s));
        expectDisabled({u"releaseButton"_s}, u"operate"_s);
        auto *values = m_console.find<ui::TableView>(u"valuesTableView"_s);
        QTest::keyClick(values, Qt::Key_F2);
        QVERIFY(!m_console.find<QLineEdit>(u"cellLineEdit"_s));
        QTest::keyClick(values, Qt::Key_Delete);

        QVERIFY(m_console.go(u"options"_s));
        QVERIFY(m_console.choose(u"listTableView"_s, u"accounts/lockout-threshold"_s));
        expectReadOnly(u"lockout-threshold"_s);
        QVERIFY(textOf(m_console.window(), u"optionObstacleLabel"_s).contains(u"edit"));
        QVERIFY(m_console.go(u"cluster"_s));
        expectDisabled({u"drainButton"_s}, u"operate"_s);
        QVERIFY(m_console.go(u"store"_s));
        expectDisabled({u"backUpButton"_s}, u"operate"_s);

        for (const ui::PageEntry &entry : ui::pageTable()) { // by keys, on every page
            m_console.window().open(QLatin1String(entry.id));
            auto *table = m_console.find<ui::TableView>(u"listTableView"_s);
            QVERIFY(!atDialog(
                [&] {
                    if (table)
                        QTest::keyClick(table, Qt::Key_Delete);
                    if (table)
                        QTest::keyClick(table, Qt::Key_F2);
                    QTest::keyClick(&m_console.window(), Qt::Key_D, Qt::ControlModifier);
                },
                {}));
        }
        QCOMPARE(m_console.workspace().changeCount(), 0);
    }

    void figures_withoutWatch_sayWhatIsMissing()
    {
        QCOMPARE(m_console.open(m_console.server.profile(u"viewer1"_s), u"services"_s), QString());
        m_console.window().resize(1500, 1100); // a low one has no tiles
        WAIT_VERIFY(hasText(u"watch"_s));
        QVERIFY(m_console.go(u"resources"_s));
        WAIT_VERIFY(hasText(u"watch"_s));
    }

    void supervisor_atALiveService_maySeeItAndNotEndIt()
    {
        openService();
        QCOMPARE(m_console.open(m_console.server.profile(u"supervisor1"_s), u"active"_s), QString());
        ui::TableView *table = nullptr;
        WAIT_VERIFY((table = m_console.find<ui::TableView>(u"listTableView"_s)) != nullptr);
        WAIT_VERIFY(table->model()->rowCount() > 0);
        QVERIFY(m_console.choose(
            u"listTableView"_s, table->model()->index(0, 0).data(console::KeyRole).toString()));
        expectDisabled({u"endServiceButton"_s}, u"operate"_s);
        QVERIFY(m_console.go(u"resources"_s));
        QVERIFY(m_console.choose(u"listTableView"_s, u"Access_Pool"_s));
        WAIT_VERIFY(!bookedValue().isEmpty());
        QVERIFY(m_console.choose(u"valuesTableView"_s, bookedValue()));
        expectDisabled({u"releaseButton"_s}, u"operate"_s);
    }

    void operator_atALiveService_mayReleaseAndEndIt()
    {
        openService();
        QCOMPARE(m_console.open(m_console.server.profile(u"operator1"_s), u"resources"_s), QString());
        QVERIFY(m_console.choose(u"listTableView"_s, u"Access_Pool"_s));
        WAIT_VERIFY(!bookedValue().isEmpty());
        const QString value = bookedValue();
        QVERIFY(m_console.choose(u"valuesTableView"_s, value));
        QVERIFY(atDialog([&] { QVERIFY(m_console.click(u"releaseButton"_s)); },
            [&](QWidget &dialog) {
                QVERIFY(m_console.type(dialog, u"reasonLineEdit"_s, u"the caller hung up"_s));
                QVERIFY(m_console.click(dialog, u"confirmButton"_s));
            }));
        WAIT_VERIFY(bookedValue() != value);
        QVERIFY(m_console.go(u"active"_s));
        ui::TableView *table = nullptr;
        WAIT_VERIFY((table = m_console.find<ui::TableView>(u"listTableView"_s)) != nullptr);
        WAIT_VERIFY(table->model()->rowCount() > 0);
        const int before = table->model()->rowCount();
        QVERIFY(m_console.choose(
            u"listTableView"_s, table->model()->index(0, 0).data(console::KeyRole).toString()));
        QVERIFY(atDialog([&] { QVERIFY(m_console.click(u"endServiceButton"_s)); },
            [&](QWidget &dialog) {
                QVERIFY(m_console.type(dialog, u"reasonLineEdit"_s, u"it was a test"_s));
                QVERIFY(m_console.click(dialog, u"confirmButton"_s));
            }));
        WAIT_VERIFY(
            !m_console.find<ui::TableView>(u"listTableView"_s) || table->model()->rowCount() < before);
        QVERIFY(!m_console.find<QAbstractButton>(u"accountsRailButton"_s)); // that much it may not
    }

private:
    static void roles()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QStringList>("hidden");
        QTest::newRow("viewer") << u"viewer"_s << QStringList{u"active"_s, u"audit"_s, u"accounts"_s};
        QTest::newRow("supervisor") << u"supervisor"_s << QStringList{u"audit"_s, u"accounts"_s};
        QTest::newRow("operator") << u"operator"_s << QStringList{u"accounts"_s};
    }
    /// A service that is open and holds a number.
    void openService()
    {
        const auto answer = m_console.server.call("http.try",
            {{u"verb"_s, u"POST"_s}, {u"zone"_s, u"public"_s},
                {u"path"_s, u"/genesys/1/service/request-interaction"_s},
                {u"parameters"_s, QJsonObject{{u"_phone_number"_s, u"15551234567"_s}}}});
        QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().message));
        QVERIFY2((*answer)[u"status"_s].toInt() < 300, qPrintable((*answer)[u"body"_s].toString()));
    }
    /// The name of a value of the group that is shown and that somebody holds.
    [[nodiscard]] QString bookedValue()
    {
        const auto *table = m_console.find<ui::TableView>(u"valuesTableView"_s);
        for (int row = 0; table && row < table->model()->rowCount(); ++row) {
            const QModelIndex cell = table->model()->index(row, 0);
            if (!cell.siblingAtColumn(3).data().toString().isEmpty()
                && cell.siblingAtColumn(3).data().toString() != u"–")
                return cell.data(console::KeyRole).toString();
        }
        return {};
    }
    void expectDisabled(const QStringList &buttons, const QString &privilege)
    {
        for (const QString &name : buttons) {
            WAIT_VERIFY(m_console.find<QAbstractButton>(name));
            const auto *button = m_console.find<QAbstractButton>(name);
            QVERIFY2(!button->isEnabled(), qPrintable(name));
            QVERIFY2(button->toolTip().contains(privilege),
                qPrintable(u"%1: '%2'"_s.arg(name, button->toolTip())));
        }
    }
    void expectReadOnly(const QString &option)
    {
        WAIT_VERIFY(m_console.find<QLineEdit>(option + u"LineEdit"_s));
        auto *field = m_console.find<QLineEdit>(option + u"LineEdit"_s);
        const QString before = field->text();
        QVERIFY(field->isReadOnly());
        QTest::keyClicks(field, u"7"_s);
        QCOMPARE(field->text(), before);
        QCOMPARE(m_console.workspace().changeCount(), 0);
    }
    [[nodiscard]] bool hasText(const QString &word)
    {
        for (const QLabel *label : m_console.window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(word))
                return true;
        }
        return false;
    }

    WindowFixture m_console;
};

QTEST_MAIN(tst_roles)
#include "tst_roles.moc"
