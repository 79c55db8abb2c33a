#include "tests/api/httpcertificates.h"
#include "tests/support/postgres.h"

#include "server/store/datafolder.h"
#include "server/store/openstore.h"
#include "server/store/postgrestls.h"

#include <QTest>

using namespace usher;
using namespace usher::store;
using usher::http::test::Identity;
using usher::http::test::writeFile;
using usher::test::PostgresServer;

/// The store on a PostgreSQL that is reached through TLS.
class PostgresTlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(PostgresServer::isInstalled(), "PostgreSQL is not installed: ./dev deps test");
        const Identity authority = Identity::make("Authority");
        const Identity other = Identity::make("Another authority");
        const Identity server = Identity::make("localhost", &authority);
        const Identity runner = Identity::make("runner", &authority);
        const Identity stranger = Identity::make("stranger", &authority);
        m_authority = file("authority.pem", authority.certificatePem());
        m_other = file("other.pem", other.certificatePem());
        m_certificate = file("runner.pem", runner.certificatePem());
        m_key = file("runner.key", runner.keyPem());
        m_strangersCertificate = file("stranger.pem", stranger.certificatePem());
        m_strangersKey = file("stranger.key", stranger.keyPem());
        m_password = file("password", "slow green tide\n");
        m_server.listenOnTcp();
        m_server.useTls(server.certificatePem(), server.keyPem(), authority.certificatePem());
        QCOMPARE(m_server.start(), QString());
        m_database = m_server.createDatabase();
        auto folder = DataFolder::open(m_folder.filePath(QStringLiteral("data")));
        QVERIFY(folder);
        m_data = std::make_unique<DataFolder>(std::move(*folder));
        QVERIFY(migrateStore(
            *m_data, {.url = m_server.url(m_database, QStringLiteral("owner"))}, QStringLiteral("runner")));
    }

    void host_whenItProvesItsName_thenUsed()
    {
        const auto opened = open(verified(m_authority));
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message + opened.error().detail));
        auto connection = Connection::open(opened->database);
        QVERIFY(connection);
        auto rows = (*connection)->run("SELECT ssl, version FROM pg_stat_ssl WHERE pid = pg_backend_pid()");
        QVERIFY(rows && rows->next());
        QVERIFY(rows->text(1).startsWith(QStringLiteral("TLSv1.")));
        QCOMPARE(opened->tlsWeakness, QString());
    }

    void host_whenItCannotProveItsName_thenRefusedInPlainWords_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("keywords");
        QTest::addColumn<QString>("why");
        QTest::newRow("another name") << QStringLiteral("127.0.0.1") << verified(m_authority)
                                      << QStringLiteral("its certificate is for another host");
        QTest::newRow("another authority") << QStringLiteral("localhost") << verified(m_other)
                                           << QStringLiteral("vouches for its certificate");
        QTest::newRow("no authority") << QStringLiteral("localhost") << QStringLiteral("sslmode=verify-full")
                                      << QStringLiteral("?sslrootcert=FILE");
    }
    void host_whenItCannotProveItsName_thenRefusedInPlainWords()
    {
        QFETCH(QString, host);
        QFETCH(QString, keywords);
        QFETCH(QString, why);
        const auto opened = open(keywords, {}, host);
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(why),
            qPrintable(opened.error().message + u'\n' + opened.error().detail));
    }

    void user_whenACertificateIsWanted_thenOnlyItsOwnWillDo()
    {
        m_server.addRule(QStringLiteral("hostssl all runner all cert"));
        const QString without = refusal(verified(m_authority));
        QVERIFY2(
            without.contains(QStringLiteral("wants a certificate of the user runner")), qPrintable(without));
        const QString strange = refusal(verified(m_authority, m_strangersCertificate, m_strangersKey));
        QVERIFY2(strange.contains(QStringLiteral("does not belong to the user runner")), qPrintable(strange));
        const auto opened = open(verified(m_authority, m_certificate, m_key));
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message + opened.error().detail));
        m_server.addRule(QStringLiteral("hostssl all runner all trust"));
    }

    void key_whenOthersMayReadIt_thenRefused()
    {
        QFile::setPermissions(m_key, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
        const QString refused = refusal(verified(m_authority, m_certificate, m_key));
        QFile::setPermissions(m_key, QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY2(refused.contains(QStringLiteral("chmod 600")), qPrintable(refused));
        QVERIFY(refusal(QStringLiteral("sslcert=") + m_certificate).contains(QStringLiteral("go together")));
        QVERIFY(refusal(verified(QStringLiteral("/nowhere.pem"))).contains(QStringLiteral("/nowhere.pem")));
    }

    void password_whenSentOverTls_thenTheChannelIsBound()
    {
        (void)m_server.sql(
            QStringLiteral("postgres"), QStringLiteral("ALTER ROLE runner PASSWORD 'slow green tide'"));
        m_server.addRule(QStringLiteral("hostssl all runner all scram-sha-256"));
        const QString without = refusal(verified(m_authority));
        QVERIFY2(without.contains(QStringLiteral("[store] password-file")), qPrintable(without));
        const auto opened = open(verified(m_authority), m_password);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message + opened.error().detail));
        QCOMPARE(
            opened->database.postgres.keyword(QStringLiteral("channel_binding")), QStringLiteral("require"));

        // A server that knows the password but cannot bind it might be a go-between.
        m_server.addRule(QStringLiteral("hostssl all runner all password"));
        const auto unbound = open(verified(m_authority), m_password);
        QVERIFY(!unbound);
        QVERIFY2(unbound.error().message.contains(QStringLiteral("channel_binding=prefer")),
            qPrintable(unbound.error().message));
        QVERIFY(!unbound.error().detail.contains(QStringLiteral("slow green tide")));
        QVERIFY(open(verified(m_authority) + QStringLiteral("&channel_binding=prefer"), m_password));
        m_server.addRule(QStringLiteral("hostssl all runner all trust"));
    }

    void host_whenItNeedNotProveItsName_thenRefusedUnlessAllowed_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("why");
        QTest::newRow("verify-ca") << QStringLiteral("verify-ca") << QStringLiteral("same authority");
        QTest::newRow("require") << QStringLiteral("require") << QStringLiteral("pose as the database");
        QTest::newRow("prefer") << QStringLiteral("prefer") << QStringLiteral("read along");
        QTest::newRow("disable") << QStringLiteral("disable") << QStringLiteral("read along");
    }
    void host_whenItNeedNotProveItsName_thenRefusedUnlessAllowed()
    {
        QFETCH(QString, mode);
        QFETCH(QString, why);
        const QString keywords = QStringLiteral("sslmode=%1&sslrootcert=%2").arg(mode, m_authority);
        const QString host = QStringLiteral("0.0.0.0"); // this machine, though its name does not say so
        const auto refused = open(keywords, {}, host);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(why)
                && refused.error().message.contains(QStringLiteral("allow-unverified-host")),
            qPrintable(refused.error().message));
        const auto opened = open(keywords, {}, host, true);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message + opened.error().detail));
        QVERIFY2(opened->tlsWeakness.contains(why), qPrintable(opened->tlsWeakness));
    }

private:
    QString file(const char *name, const QByteArray &bytes) const
    {
        const QString path = writeFile(m_folder.filePath(QLatin1String(name)), bytes);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        return path;
    }
    static QString verified(
        const QString &authority, const QString &certificate = {}, const QString &key = {})
    {
        const QString keywords = QStringLiteral("sslmode=verify-full&sslrootcert=") + authority;
        return certificate.isEmpty()
            ? keywords
            : keywords + QStringLiteral("&sslcert=%1&sslkey=%2").arg(certificate, key);
    }
    Result<OpenedStore> open(const QString &keywords, const QString &passwordFile = {},
        const QString &host = QStringLiteral("localhost"), bool mayBeUnverified = false) const
    {
        return openStore(*m_data,
            {.url = m_server.tcpUrl(m_database, QStringLiteral("runner"), 0, keywords, host),
                .passwordFile = passwordFile,
                .mayBeUnverified = mayBeUnverified});
    }
    QString refusal(const QString &keywords) const
    {
        const auto opened = open(keywords);
        return opened ? QStringLiteral("accepted") : opened.error().message;
    }

    QTemporaryDir m_folder;
    PostgresServer m_server;
    std::unique_ptr<DataFolder> m_data;
    QString m_database, m_authority, m_other, m_certificate, m_key, m_strangersCertificate, m_strangersKey,
        m_password;
};

QTEST_GUILESS_MAIN(PostgresTlsTest)
#include "tst_postgrestls.moc"
