#include "app/console/cells.h"
#include "app/console/ctlcommand.h"
#include "app/console/serverclock.h"
#include "shared/config/configrecords.h"
#include "tests/api/httpcertificates.h"
#include "tests/console/walk.h"
#include "tests/console/windowfixture.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tableview.h"
#include "ui/words.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QSslCertificate>
#include <QStringListModel>
#include <QTcpServer>
#include <QTest>

using namespace usher;
using namespace usher::test;
using namespace Qt::StringLiterals;

/// What every page has in common, and the connection manager.
class tst_habits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::setLanguage(u"en"_s);
        QCOMPARE(m_console.server.start(), QString());
        QCOMPARE(m_console.open(u"services"_s), QString());
    }
    void cleanup()
    {
        m_console.workspace().discard();
        m_console.secrets.isThere = true;
    }

    void escape_onAPage_clearsTheFilterThenGoesToTheListThenBack()
    {
        m_console.window().open(u"services"_s);
        m_console.window().open(u"resources"_s);
        auto *filter = m_console.find<QLineEdit>(u"filterLineEdit"_s);
        auto *list = m_console.find<ui::TableView>(u"listTableView"_s);
        QVERIFY(filter && list);
        filter->setFocus();
        QTest::keyClicks(filter, u"pool"_s);
        QTest::keyClick(filter, Qt::Key_Escape);
        QCOMPARE(filter->text(), QString());
        QTest::keyClick(filter, Qt::Key_Escape);
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Escape);
        QCOMPARE(m_console.window().currentPage(), u"services"_s);
    }

    void filter_onceUsed_isKeptForTheServer()
    {
        m_console.window().open(u"services"_s);
        auto *filter = m_console.find<QLineEdit>(u"filterLineEdit"_s);
        filter->setFocus();
        for (const QString &text : {u"access"_s, u"query"_s, u"access"_s}) {
            filter->setText(text);
            QTest::keyClick(filter, Qt::Key_Return);
        }
        filter->clear();
        const QString id = m_console.window().session().profile().id;
        QCOMPARE(m_console.profiles.state(id, u"filters/servicesPage"_s).toStringList(),
            QStringList({u"access"_s, u"query"_s}));
    }

    void find_amongTheValues_goesToTheirFilter()
    {
        m_console.window().open(u"resources"_s, u"Access_Pool"_s);
        auto *values = m_console.find<ui::TableView>(u"valuesTableView"_s);
        QTRY_VERIFY((values = m_console.find<ui::TableView>(u"valuesTableView"_s)));
        auto *find = m_console.window().findChild<QAction *>(u"filterAction"_s);
        values->setFocus();
        find->trigger();
        QCOMPARE(QApplication::focusWidget()->objectName(), u"valuesFilterLineEdit"_s);
        m_console.find<ui::TableView>(u"listTableView"_s)->setFocus();
        find->trigger();
        QCOMPARE(QApplication::focusWidget()->objectName(), u"filterLineEdit"_s);
    }

    void edits_asCommands_areWhatIsApplied()
    {
        console::Workspace &workspace = m_console.workspace();
        const RecordKey service = DemoServer::service(u"request-access"_s);
        const RecordKey pool = DemoServer::pool(u"Access_Pool"_s);
        workspace.setValue(service, u"_ttl"_s, u"60"_s);
        workspace.setValue(service, u"_provide_code"_s, {});
        workspace.setValue(service, u"password"_s, u"secret word"_s);
        workspace.create({RecordKind::Options, clusterOwner, u"http"_s}, {{u"idle-timeout"_s, u"80"_s}});
        workspace.create(
            {RecordKind::Options, nodeOwner(u"node-01"_s), u"http"_s}, {{u"max-header"_s, u"8192"_s}});
        workspace.setValue(pool, u"it's new"_s, u"1-888-555-0000"_s);
        workspace.remove(DemoServer::service(u"query"_s));
        const QStringList lines
            = console::ctlCommands(m_console.window().session(), workspace, u"for a test"_s);
        const QString start
            = u"usherctl --server %1 --account admin "_s.arg(m_console.server.profile().url.toString());
        const QString end = u" --comment 'for a test'"_s;
        const QStringList wanted{u"services set request-access _ttl=60 'password=*****'"_s,
            u"services unset request-access _provide_code"_s, u"services delete query"_s,
            u"options set http/idle-timeout=80"_s, u"options set http/max-header=8192 --node node-01"_s,
            u"lists set %1 Access_Pool 'it'\\''s new=1-888-555-0000'"_s.arg(pool.owner)};
        for (const QString &line : wanted)
            QVERIFY2(lines.contains(start + line + end), qPrintable(line + u'\n' + lines.join(u'\n')));
        QCOMPARE(lines.size(), wanted.size());

        QVERIFY(atDialog([&] { m_console.window().review(); },
            [](QWidget &dialog) { dialog.findChild<QPushButton *>(u"copyCtlButton"_s)->click(); }));
        QCOMPARE(QApplication::clipboard()->text().count(u'\n') + 1, wanted.size());
    }

    void secondsLeft_areCountedByTheServersClock()
    {
        const qint64 here = QDateTime::currentMSecsSinceEpoch();
        QVERIFY(std::abs(console::serverNowMs() - here) < 5000); // it said so in hello
        console::setServerClock(here - 3'600'000);
        QCOMPARE(console::cellText(console::CellKind::Until, here - 3'600'000 + 9'500), u"10 s"_s);
        console::setServerClock(here);
    }

    void table_withTheSameSourceAgain_showsRowsThatCome()
    {
        QStringListModel source;
        ui::TableView table;
        table.setSource(&source);
        table.setSource(&source); // as a page does whose tab is chosen again
        source.setStringList({u"one"_s, u"two"_s});
        QCOMPARE(table.filter().rowCount(), 2);
        source.insertRow(2);
        QCOMPARE(table.filter().rowCount(), 3);
    }

    void times_areInTheFormOfTheLanguage()
    {
        const QDateTime time(QDate::currentDate(), QTime(16, 5, 9));
        const qint64 ms = time.toMSecsSinceEpoch();
        // Some releases have a narrow space before PM.
        QVERIFY(console::timeText(ms, QLocale(u"en_US"_s)).startsWith(u"4:05:09"));
        QCOMPARE(console::timeText(ms, QLocale(u"de_DE"_s)), u"16:05:09"_s);
        QCOMPARE(console::timeText(ms, QLocale::c()), u"16:05:09"_s);
    }

    void layout_ofAServer_isAsItWasLeft()
    {
        m_console.window().resize(2400, 900);
        m_console.window().open(u"patterns"_s, u"exceptions"_s);
        auto *splitter = m_console.find<QSplitter>(u"patternsSplitter"_s);
        QTRY_VERIFY((splitter = m_console.find<QSplitter>(u"patternsSplitter"_s)));
        splitter->setSizes({100, 400});
        QTRY_VERIFY(splitter->sizes().first() < splitter->sizes().last());
        const QList<int> sizes = splitter->sizes();
        m_console.window().open(u"services"_s);
        QHeaderView *header = m_console.find<ui::TableView>(u"listTableView"_s)->horizontalHeader();
        QTRY_VERIFY(!header->isSectionHidden(3)); // there is room for it
        header->setSortIndicator(2, Qt::DescendingOrder);
        const QPoint handle(
            header->sectionViewportPosition(1) + header->sectionSize(1) - 1, header->height() / 2);
        QTest::mouseDClick(header->viewport(), Qt::LeftButton, {}, handle); // own widths from now on
        header->resizeSection(1, 222);
        header->hideSection(3);
        header->moveSection(header->visualIndex(2), 0);

        QCOMPARE(m_console.open(), QString()); // a new window, no page is asked for
        QCOMPARE(m_console.window().currentPage(), u"services"_s);
        QCOMPARE(m_console.window().size(), QSize(2400, 900));
        header = m_console.find<ui::TableView>(u"listTableView"_s)->horizontalHeader();
        QCOMPARE(header->sortIndicatorSection(), 2);
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(header->sectionSize(1), 222);
        QVERIFY(header->isSectionHidden(3));
        QCOMPARE(header->visualIndex(2), 0);
        m_console.window().open(u"patterns"_s, u"exceptions"_s);
        QTRY_VERIFY((splitter = m_console.find<QSplitter>(u"patternsSplitter"_s)));
        QTRY_COMPARE(splitter->sizes(), sizes);

        console::Profile other = m_console.server.profile();
        other.id = u"another"_s;
        QCOMPARE(m_console.open(other), QString());
        QCOMPARE(m_console.window().currentPage(), u"overview"_s);
    }

    void keychain_thatIsNotThere_isSaidAndNothingIsKept()
    {
        m_console.secrets.isThere = false;
        ui::ConnectDialog dialog(
            m_console.profiles, m_console.secrets, m_console.window().session(), &m_console.window());
        dialog.show();
        QVERIFY(!dialog.findChild<QCheckBox *>(u"keepCheckBox"_s)->isEnabled());
        auto *note = dialog.findChild<QLabel *>(u"keepNoteLabel"_s);
        QVERIFY(note->isVisible());
        QVERIFY(note->text().contains(u"keychain"_s));
    }

    void certificate_whenAnother_isRefusedWithBothFingerprints()
    {
        const auto first = http::test::Identity::make("first.example");
        const auto second = http::test::Identity::make("second.example");
        QTemporaryDir folder;
        const QString file = folder.filePath(u"certificate.pem"_s), key = folder.filePath(u"key.pem"_s);
        http::test::writeFile(file, first.certificatePem());
        http::test::writeFile(key, first.keyPem());
        QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner);
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        const quint16 port = free.serverPort();
        free.close();
        DemoServer server({u"--set"_s, u"listener.tls/address=127.0.0.1:%1"_s.arg(port), u"--set"_s,
            u"listener.tls/zone=admin"_s, u"--set"_s, u"listener.tls/certificate="_s + file, u"--set"_s,
            u"listener.tls/key="_s + key});
        QCOMPARE(server.start(), QString());
        console::Profile profile = server.profile();
        profile.id = u"tls"_s;
        profile.url = QUrl(u"wss://127.0.0.1:%1"_s.arg(port));
        const auto digestOf = [](const http::test::Identity &identity) {
            return QSslCertificate(identity.certificatePem()).digest(QCryptographicHash::Sha256);
        };
        profile.certificate = digestOf(second);

        console::Session session(u"test 1"_s);
        ui::ConnectDialog dialog(m_console.profiles, m_console.secrets, session, nullptr);
        dialog.show();
        dialog.choose(profile);
        dialog.findChild<QLineEdit *>(u"passwordLineEdit"_s)->setText(DemoServer::password);
        QStringList said, problems;
        bool isTrustedByEnter = true;
        QVERIFY(atDialog(
            [&] {
                dialog.findChild<QPushButton *>(u"connectButton"_s)->click();
                WAIT_VERIFY(!said.isEmpty());
            },
            [&](QWidget &question) {
                said.append(question.windowTitle());
                problems = problemsOf(question) + tabProblemsOf(question);
                isTrustedByEnter = question.findChild<QPushButton *>(u"trustButton"_s)->isDefault();
                for (const QLabel *label : question.findChildren<QLabel *>())
                    said.append(label->text());
            }));
        const QString text = said.join(u'\n');
        QVERIFY(text.contains(u"The certificate has changed"_s));
        QVERIFY(text.contains(ui::fingerprintText(digestOf(first))));
        QVERIFY(text.contains(ui::fingerprintText(digestOf(second))));
        QVERIFY(!isTrustedByEnter);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QVERIFY(dialog.isVisible()); // it was not trusted
        QVERIFY(!session.isOnline());
        dialog.reject();
    }

private:
    WindowFixture m_console;
};

QTEST_MAIN(tst_habits)
#include "tst_habits.moc"
