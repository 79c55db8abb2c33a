#include "app/console/session.h"
#include "tests/api/httpcertificates.h"
#include "tests/console/demoserver.h"

#include <QSignalSpy>
#include <QSslCertificate>
#include <QTcpServer>
#include <QTest>

using namespace usher;
using namespace usher::test;
using console::Session;
using namespace Qt::StringLiterals;

class tst_session : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_server.start(), QString()); }
    void init()
    {
        m_server.network().setDelayMs(0);
        m_server.network().refuse(false);
    }

    void open_withTheRightPassword_isOnlineAndKnowsWhatTheAccountMay()
    {
        Session session(u"test 1"_s);
        session.open(m_server.profile(), DemoServer::password);
        QCOMPARE(session.state(), Session::State::Connecting);
        WAIT_COMPARE(session.state(), Session::State::Online);
        QCOMPARE(session.account().account, u"admin"_s);
        QVERIFY(session.account().token.isEmpty());
        QVERIFY(session.allows(u"edit"_s));
        QVERIFY(session.allows(QString()));
        QVERIFY(!session.allows(u"no such privilege"_s));
        WAIT_VERIFY(session.roundTripMs().has_value());
    }

    void open_withAWrongPassword_isRefusedInPlainWords()
    {
        Session session(u"test 1"_s);
        session.open(m_server.profile(), u"not the password"_s);
        WAIT_COMPARE(session.state(), Session::State::Refused);
        QCOMPARE(session.error().message, u"The account or the password is wrong."_s);
        QVERIFY(!session.allows(u"read"_s));
    }

    void open_whereNobodyAnswers_isRefusedAndSaysWhere()
    {
        console::Profile nowhere = m_server.profile();
        nowhere.url = QUrl(u"ws://127.0.0.1:1"_s);
        Session session(u"test 1"_s);
        session.open(nowhere, DemoServer::password);
        WAIT_COMPARE(session.state(), Session::State::Refused);
        QVERIFY2(session.error().message.contains(u"127.0.0.1:1"), qPrintable(session.error().message));
    }

    void open_whileConnecting_tellsOnlyOfTheLastTry()
    {
        Session session(u"test 1"_s);
        QList<Session::State> seen;
        connect(&session, &Session::stateChanged, &session, [&] { seen.append(session.state()); });
        session.open(m_server.profile(), u"not the password"_s);
        session.open(m_server.profile(), DemoServer::password);
        WAIT_COMPARE(session.state(), Session::State::Online);
        QVERIFY(!seen.contains(Session::State::Refused));
        QVERIFY(!seen.contains(Session::State::Offline));
    }

    void connection_whenCut_comesBackByItself()
    {
        Session session(u"test 1"_s);
        session.open(m_server.profile(), DemoServer::password);
        WAIT_VERIFY(session.isOnline());
        QSignalSpy changes(&session, &Session::stateChanged);
        m_server.network().cut();
        WAIT_COMPARE(session.state(), Session::State::Offline);
        QVERIFY(session.onlineUntil().isValid());
        QVERIFY(!session.roundTripMs());
        WAIT_VERIFY(session.isOnline());
        QCOMPARE(changes.size(), 2);
        QVERIFY(session.allows(u"edit"_s));
    }

    void server_whenRestarted_isFoundAgain()
    {
        Session session(u"test 1"_s);
        session.open(m_server.profile(), DemoServer::password);
        WAIT_VERIFY(session.isOnline());
        m_server.network().refuse(true);
        m_server.kill();
        WAIT_COMPARE(session.state(), Session::State::Offline);
        const QDateTime lost = session.onlineUntil();
        QCOMPARE(m_server.start(), QString());
        m_server.network().refuse(false);
        WAIT_VERIFY(session.isOnline());
        QCOMPARE(session.onlineUntil(), lost); // failed tries do not move it
        QCOMPARE(session.account().account, u"admin"_s);
    }

    void retryNow_whileATryIsOnItsWay_keepsTheConnectionThatComes()
    {
        Session session(u"test 1"_s);
        session.open(m_server.profile(), DemoServer::password);
        WAIT_VERIFY(session.isOnline());
        m_server.network().refuse(true);
        WAIT_COMPARE(session.state(), Session::State::Offline);
        m_server.network().refuse(false);
        m_server.network().setDelayMs(1000); // a try takes its time
        const int before = m_server.network().accepted();
        session.retryNow();
        WAIT_VERIFY(m_server.network().accepted() > before);
        session.retryNow();
        QCOMPARE(session.state(), Session::State::Offline);
        m_server.network().setDelayMs(0);
        WAIT_VERIFY(session.isOnline());
        QSignalSpy changes(&session, &Session::stateChanged);
        // The longest pause of a first retry: a timer left behind would drop the connection.
        QVERIFY(!changes.wait(static_cast<int>(3 * Session::firstRetry.count())));
        QVERIFY(session.isOnline());
    }

    void session_whenAnAdministratorEndsIt_isRefusedAndDoesNotComeBack()
    {
        QCOMPARE(m_server.addAccount(u"vera"_s, u"viewer"_s), QString());
        Session session(u"test 1"_s);
        session.open(m_server.profile(u"vera"_s), DemoServer::password);
        WAIT_VERIFY(session.isOnline());
        QVERIFY(!session.allows(u"edit"_s));
        QVERIFY(m_server.call("sessions.revoke", {{u"account"_s, u"vera"_s}}));
        WAIT_COMPARE(session.state(), Session::State::Refused);
        QVERIFY2(session.error().message.contains(u"Log in again"), qPrintable(session.error().message));
    }

    void close_whenOnline_endsTheSessionOnTheServer()
    {
        QCOMPARE(m_server.addAccount(u"rita"_s, u"viewer"_s), QString());
        const auto sessions = [this] {
            const auto answer = m_server.call("sessions.list", {{u"account"_s, u"rita"_s}});
            return answer ? (*answer)[u"sessions"_s].toArray().size() : -1;
        };
        Session session(u"test 1"_s);
        session.open(m_server.profile(u"rita"_s), DemoServer::password);
        WAIT_VERIFY(session.isOnline());
        QCOMPARE(sessions(), 1);
        session.close();
        QCOMPARE(session.state(), Session::State::Closed);
        QVERIFY(!session.allows(u"read"_s));
        WAIT_COMPARE(sessions(), 0);
    }

    void certificate_whenUnknown_isAskedForOnceAndThenPinned()
    {
        const auto first = http::test::Identity::make("first.example");
        const auto second = http::test::Identity::make("second.example");
        QTemporaryDir folder;
        const QString file = folder.filePath(u"certificate.pem"_s), key = folder.filePath(u"key.pem"_s);
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        const quint16 port = free.serverPort();
        free.close();
        const auto use = [&](const http::test::Identity &identity) {
            http::test::writeFile(file, identity.certificatePem());
            http::test::writeFile(key, identity.keyPem());
            QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner);
        };
        use(first);
        const auto set = [](const char *option, const QString &value) {
            return QStringList{u"--set"_s, u"listener.tls/%1=%2"_s.arg(QLatin1String(option), value)};
        };
        DemoServer server(set("address", u"127.0.0.1:%1"_s.arg(port)) + set("zone", u"admin"_s)
            + set("certificate", file) + set("key", key));
        QCOMPARE(server.start(), QString());
        console::Profile profile = server.profile();
        profile.url = QUrl(u"wss://127.0.0.1:%1"_s.arg(port));

        Session session(u"test 1"_s);
        session.open(profile, DemoServer::password);
        WAIT_COMPARE(session.state(), Session::State::Refused);
        QCOMPARE(session.error().code, ErrorCode::Forbidden);
        QCOMPARE(session.error().data[u"subject"_s].toString(), u"first.example"_s);
        const QByteArray digest
            = QByteArray::fromHex(session.error().data[u"sha256"_s].toString().toLatin1());
        QCOMPARE(digest, QSslCertificate(first.certificatePem()).digest(QCryptographicHash::Sha256));

        profile.certificate = digest;
        session.open(profile, DemoServer::password);
        WAIT_VERIFY(session.isOnline());
        session.open(profile, DemoServer::password);
        WAIT_VERIFY(session.isOnline()); // and is not asked again

        server.stop();
        use(second);
        QCOMPARE(server.start(), QString());
        session.open(profile, DemoServer::password);
        WAIT_COMPARE(session.state(), Session::State::Refused);
        QCOMPARE(session.error().data[u"subject"_s].toString(), u"second.example"_s);
    }

private:
    DemoServer m_server;
};

QTEST_GUILESS_MAIN(tst_session)
#include "tst_session.moc"
