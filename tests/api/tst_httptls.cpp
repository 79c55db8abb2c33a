#include "tests/api/httptlsclient.h"

#include <QTemporaryDir>

using namespace usher;
using namespace usher::http;
using namespace usher::http::test;
using namespace std::chrono_literals;

/// TLS listeners: rules, certificates, reload, client certificates.
class HttpTlsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Identity m_authority = Identity::make("Authority");
    Identity m_server = Identity::make("server-one", &m_authority);
    Identity m_client = Identity::make("client", &m_authority);

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    ListenerConfig secure(const QString &certificate, const QString &key = {}) const
    {
        ListenerConfig config = listener(QStringLiteral("public"), Zone::Public);
        config.certificate = certificate;
        config.key = key;
        return config;
    }

    ListenerConfig good() const
    {
        return secure(writeFile(path("server.pem"), m_server.certificatePem() + m_authority.certificatePem()),
            writeFile(path("server.key"), m_server.keyPem()));
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<int>("threads");
        QTest::newRow("sockets on the core thread") << 0;
        QTest::newRow("two edge threads") << 2;
    }

    void initTestCase() { signal(SIGPIPE, SIG_IGN); } // the test's own client writes with write()

    void get_whenOverTls_thenServedLikePlain()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeFixture f(threads, {}, {}, {good()});
        QVERIFY2(f.applied, qPrintable(f.applied ? QString() : f.applied.error().message));
        TlsClient client(f.port(), {nullptr, 0, "\x02h2\x08http/1.1"});
        QVERIFY(client.isHandshaken());
        QCOMPARE(client.version(), QByteArray("TLSv1.3"));
        QCOMPARE(client.protocol(), QByteArray("http/1.1"));
        QCOMPARE(client.serverName(), QByteArray("server-one"));
        QCOMPARE(client.get("/constant").body, QByteArray("constant"));
        client.send("GET /later?a HTTP/1.1\r\nHost: h\r\n\r\nGET /constant HTTP/1.1\r\nHost: h\r\n\r\n");
        QVERIFY(eventually([&] { return f.keptCount() == 1; }));
        f.answer("a");
        QCOMPARE(client.reply().body, QByteArray("late a"));
        QCOMPARE(client.reply().body, QByteArray("constant"));
        QVERIFY(
            f.fromCore<bool>([&] { return f.handled.back().secure && f.edge->listeners().first().secure; }));
        QVERIFY(f.fromCore<bool>(
            [&] { return f.edge->listeners().first().url().startsWith("https://127.0.0.1:"); }));
        QCOMPARE(client.get("/constant", "Connection: close\r\n").status, 200);
        QVERIFY(client.isClosed());
        QVERIFY(client.endedProperly()); // close_notify: a cut answer would not look whole
    }

    void body_whenLarge_thenCompleteBothWays()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeFixture f(threads, {}, {}, {good()});
        TlsClient client(f.port());
        QByteArray body(3 * 1024 * 1024, '\0');
        for (qsizetype i = 0; i < body.size(); ++i)
            body[i] = static_cast<char>(i * 31 % 251);
        QVERIFY(client.post("/echo", body).body == body);
        QCOMPARE(client.get("/large?4000000").body.size(), 4000000);
        // Many requests in one record, and then many more than are read in a row.
        for (const int count : {50, 3000}) {
            client.send(QByteArray("GET /constant HTTP/1.1\r\nHost: h\r\n\r\n").repeated(count));
            for (int i = 0; i < count; ++i)
                QCOMPARE(client.reply().body, QByteArray("constant"));
        }
    }

    void slowReader_whenAnswerIsLarge_thenCompleteInTheEnd()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeFixture f(threads, {}, {}, {good()});
        TlsClient client(f.port(), {}, 4096);
        client.send(
            "GET /large?20000000 HTTP/1.1\r\nHost: h\r\n\r\nGET /large?70000 HTTP/1.1\r\nHost: h\r\n\r\n");
        QVERIFY(
            eventually([&] { return f.statistics().bufferedBytes > 100000; })); // written as far as it goes
        QCOMPARE(client.reply().body.size(), 20000000);
        QCOMPARE(client.reply().body.size(), 70000);
        QVERIFY(eventually([&] { return f.statistics().bufferedBytes == 0; }));
    }

    void handshake_whenVersionOrProtocolDoesNotFit_thenRefused()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeFixture f(threads, {}, {}, {good()});
        QVERIFY(!TlsClient(f.port(), {nullptr, TLS1_1_VERSION, {}}).isHandshaken());
        TlsClient old(f.port(), {nullptr, TLS1_2_VERSION, {}});
        QCOMPARE(old.version(), QByteArray("TLSv1.2"));
        QCOMPARE(old.get("/constant").status, 200);
        QVERIFY(!TlsClient(f.port(), {nullptr, 0, "\x02h2"}).isHandshaken());
        Client plain(f.port());
        plain.send("GET /constant HTTP/1.1\r\nHost: h\r\n\r\n");
        QVERIFY(!plain.receiveAll().contains("constant"));
        QVERIFY(eventually([&] { return f.refusals(Refusal::TlsHandshake) == 3; }));
    }

    void handshake_whenItStalls_thenDropped()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeLimits limits;
        limits.headerTimeout = 100ms;
        limits.idleTimeout = 60s;
        EdgeFixture f(threads, limits, {}, {good()});
        Client silent(f.port()), partial(f.port());
        partial.send(QByteArray("\x16\x03\x01\x02\x00\x01", 6));
        QCOMPARE(silent.receiveAll(), QByteArray());
        QCOMPARE(partial.receiveAll(), QByteArray());
        QCOMPARE(f.refusals(Refusal::TlsHandshake), 2ULL);
    }

    void reload_whenFilesChange_thenNewConnectionsGetTheNewCertificate()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeFixture f(threads, {}, {}, {good()});
        TlsClient before(f.port());
        QCOMPARE(before.serverName(), QByteArray("server-one"));
        const Identity renewed = Identity::make("server-two", &m_authority);
        writeFile(path("server.pem"), renewed.certificatePem());
        writeFile(path("server.key"), renewed.keyPem());
        QVERIFY(f.fromCore<bool>([&] { return f.edge->reloadCertificates().has_value(); }));
        TlsClient after(f.port());
        QCOMPARE(after.serverName(), QByteArray("server-two"));
        QCOMPARE(before.get("/constant").status, 200);
        writeFile(path("server.pem"), "garbage");
        f.onCore([&] {
            const auto outcome = f.edge->reloadCertificates();
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().field, QStringLiteral("listener.public/certificate"));
        });
        TlsClient still(f.port());
        QCOMPARE(still.serverName(), QByteArray("server-two"));
        QCOMPARE(still.get("/constant").status, 200);
    }

    void clientCertificate_whenRequiredOrOptional_thenVerifiedAndNamed_data()
    {
        QTest::addColumn<bool>("required");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<int>("status"); // 0: refused
        QTest::addColumn<QByteArray>("subject");
        const auto row = [](const char *name, bool required, const char *shown, int status,
                             const char *subject) {
            QTest::newRow(name) << required << QString::fromLatin1(shown) << status << QByteArray(subject);
        };
        row("required, shown", true, "good", 200, "CN=client,O=Test");
        row("required, none", true, "", 0, "");
        row("required, of a stranger", true, "stranger", 0, "");
        row("optional, shown", false, "good", 200, "CN=client,O=Test");
        row("optional, none", false, "", 200, "");
        row("optional, of a stranger", false, "stranger", 0, "");
    }
    void clientCertificate_whenRequiredOrOptional_thenVerifiedAndNamed()
    {
        QFETCH_GLOBAL(int, threads);
        QFETCH(bool, required);
        QFETCH(QString, shown);
        QFETCH(int, status);
        QFETCH(QByteArray, subject);
        ListenerConfig config = good();
        config.clientCa = writeFile(path("ca.pem"), m_authority.certificatePem());
        config.clientCertificateRequired = required;
        EdgeFixture f(threads, {}, {}, {config});
        QVERIFY(f.applied);
        const Identity other = Identity::make("Other authority");
        const Identity stranger = Identity::make("client", &other);
        TlsClient client(f.port(),
            {shown == QLatin1String("good") ? &m_client
                    : shown.isEmpty()       ? nullptr
                                            : &stranger,
                0, {}});
        const Reply reply = client.get("/subject"); // with TLS 1.3 a refusal shows at the first read only
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.body, subject);
        QCOMPARE(f.handledCount(), status ? 1 : 0);
    }

    void certificate_whenPkcs12OrEncrypted_thenPasswordOpensIt()
    {
        QFETCH_GLOBAL(int, threads);
        ListenerConfig container = secure(writeFile(path("server.p12"), m_server.pkcs12("secret")));
        container.keyPassword = QStringLiteral("secret");
        ListenerConfig encrypted
            = secure(writeFile(path("one.pem"), m_server.certificatePem() + m_server.keyPem("secret")));
        encrypted.name = QStringLiteral("encrypted");
        encrypted.keyPassword = QStringLiteral("secret");
        EdgeFixture f(threads, {}, {}, {container, encrypted});
        QVERIFY2(f.applied, qPrintable(f.applied ? QString() : f.applied.error().message));
        QCOMPARE(TlsClient(f.port()).get("/constant").status, 200);
        QCOMPARE(TlsClient(f.port("encrypted")).get("/constant").status, 200);
    }

    void certificate_whenFilesAreFaulty_thenTheOptionIsNamed_data()
    {
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("clientCa");
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &certificate, const QByteArray &key,
                             const QByteArray &clientCa, const char *option, const char *says) {
            QTest::newRow(name) << certificate << key << clientCa << QString::fromLatin1(option)
                                << QString::fromLatin1(says);
        };
        const QByteArray own = m_server.certificatePem(), key = m_server.keyPem();
        row("no file", {}, key, {}, "certificate", "missing.pem");
        row("no certificate in it", key, key, {}, "certificate", "no certificate");
        row("no key in it", own, {}, {}, "certificate", "no private key");
        row("another's key", own, m_client.keyPem(), {}, "key", "does not belong");
        row("locked key", own, m_server.keyPem("secret"), {}, "key", "key_password");
        row("Java key store", QByteArray("\xfe\xed\xfe\xed\x00\x00\x00\x02", 8), {}, {}, "certificate",
            "keytool -importkeystore");
        row("locked PKCS#12", m_server.pkcs12("secret"), {}, {}, "certificate", "key_password");
        row("garbage", "garbage", {}, {}, "certificate", "neither PEM nor PKCS#12");
        row("no authority", own, key, "garbage", "client_ca", "holds no certificate");
    }
    void certificate_whenFilesAreFaulty_thenTheOptionIsNamed()
    {
        QFETCH_GLOBAL(int, threads);
        QFETCH(QByteArray, certificate);
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, clientCa);
        QFETCH(QString, option);
        QFETCH(QString, says);
        ListenerConfig config = secure(path("missing.pem"));
        if (!certificate.isEmpty())
            config.certificate = writeFile(path("faulty.pem"), certificate);
        if (!key.isEmpty())
            config.key = writeFile(path("faulty.key"), key);
        if (!clientCa.isEmpty())
            config.clientCa = writeFile(path("faulty.ca"), clientCa);
        EdgeFixture f(threads, {}, {}, {config});
        QVERIFY(!f.applied);
        QCOMPARE(f.applied.error().field, QStringLiteral("listener.public/") + option);
        QVERIFY2(f.applied.error().message.contains(says), qPrintable(f.applied.error().message));
        QVERIFY(!f.applied.error().message.contains(QStringLiteral("secret")));
        QVERIFY(f.fromCore<bool>([&] { return f.edge->listeners().isEmpty(); }));
    }

    void listener_whenTlsIsSwitchedOn_thenTheSocketStays()
    {
        QFETCH_GLOBAL(int, threads);
        EdgeFixture f(threads);
        const quint16 port = f.port();
        QCOMPARE(Client(port).get("/constant").status, 200);
        ListenerConfig config = good();
        f.onCore([&] { QVERIFY(f.edge->applyListeners({config})); });
        QCOMPARE(f.port(), port);
        QCOMPARE(TlsClient(port).get("/constant").status, 200);
    }
};

QTEST_APPLESS_MAIN(HttpTlsTest)
#include "tst_httptls.moc"
