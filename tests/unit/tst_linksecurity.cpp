#include "tests/support/linkworld.h"

#include "server/core/random.h"

#include <QTest>

using namespace usher;
using namespace usher::cluster;
using namespace usher::linktest;

namespace {

using Security = std::shared_ptr<const LinkSecurity>;

Security load(const LinkOptions &options)
{
    auto loaded = LinkSecurity::load(options);
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message));
    return *loaded;
}

/// Two ends whose bytes are carried to each other until both are silent.
struct Pair
{
    Pair(Security a, Security b)
        : dialler(std::move(a), true)
        , listener(std::move(b), false)
    {
        diallersFailure = failureOf(dialler.start());
        carry();
    }
    void carry()
    {
        for (bool isTalking = true; isTalking;) {
            const QByteArray there = dialler.takeOutgoing();
            if (!there.isEmpty())
                note(&listenersFailure, listener.feed(there));
            const QByteArray back = listener.takeOutgoing();
            if (!back.isEmpty())
                note(&diallersFailure, dialler.feed(back));
            isTalking = !there.isEmpty() || !back.isEmpty();
        }
    }
    static QString failureOf(const Result<void> &result)
    {
        return result ? QString() : result.error().message;
    }
    static void note(QString *failure, const Result<void> &result)
    {
        if (failure->isEmpty())
            *failure = failureOf(result);
    }
    [[nodiscard]] bool isOpen() const
    {
        return dialler.isOpen() && listener.isOpen() && diallersFailure.isEmpty()
            && listenersFailure.isEmpty();
    }

    LinkChannel dialler;
    LinkChannel listener;
    QString diallersFailure;
    QString listenersFailure;
};

} // namespace

/// Who may have a link with whom, and what bytes mean, without sockets.
class LinkSecurityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- frames

    void frames_whenTheyComeByteByByte_thenEachOnce()
    {
        LinkFrameReader reader(100);
        const QByteArray bytes = linkFrame({{s("a"), 1}}) + linkFrame({}) + linkFrame({{s("b"), 2}});
        QList<QJsonObject> seen;
        for (const char byte : bytes) {
            reader.add(QByteArrayView(&byte, 1));
            const auto next = reader.next();
            QVERIFY(next);
            if (*next)
                seen.append(**next);
        }
        QCOMPARE(seen, (QList<QJsonObject>{{{s("a"), 1}}, {}, {{s("b"), 2}}}));
        QCOMPARE(reader.heldBytes(), 0);
    }

    void frame_whenLongerThanAllowed_thenIsRefusedByItsLengthAlone()
    {
        const QByteArray fits = linkFrame({{s("a"), QString(90, u'x')}}); // {"a":"..."}: 98 bytes
        LinkFrameReader exact(98);
        exact.add(fits);
        QVERIFY(exact.next().value().has_value());
        LinkFrameReader reader(97);
        reader.add(fits.first(4));
        const auto refused = reader.next();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadParameter);
        QVERIFY(refused.error().message.contains(s("98")) && refused.error().message.contains(s("97")));
    }

    void frame_whenItIsNoObject_thenIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("length 0") << QByteArray("\0\0\0\0", 4);
        QTest::newRow("length 1") << QByteArray("\0\0\0\1{", 5);
        QTest::newRow("length -1") << QByteArray("\xff\xff\xff\xff", 4);
        QTest::newRow("array") << QByteArray("\0\0\0\2[]", 6);
        QTest::newRow("no JSON") << QByteArray("\0\0\0\2{x", 6);
        QTest::newRow("HTTP") << QByteArray("GET / HTTP/1.1\r\n\r\n");
        QTest::newRow("deep") << QByteArray(QByteArray("\0\0\x10\0", 4) + QByteArray(4096, '['));
    }
    void frame_whenItIsNoObject_thenIsRefused()
    {
        QFETCH(QByteArray, bytes);
        LinkFrameReader reader(1024 * 1024);
        reader.add(bytes);
        QVERIFY(!reader.next());
    }

    // --- options and files

    void options_whenTheyCannotSecureTheLinks_thenTheOptionIsNamed_data()
    {
        QTest::addColumn<QString>("values");
        QTest::addColumn<QString>("field");
        QTest::newRow("plain off loopback") << s("listen=0.0.0.0:7000") << s("cluster/listen");
        QTest::newRow("plain on any v6") << s("listen=[::]:7000") << s("cluster/listen");
        QTest::newRow("name") << s("listen=node.example:7000") << s("cluster/listen");
        QTest::newRow("no key") << s("certificate=c ca=a") << s("cluster/certificate-key");
        QTest::newRow("no authority") << s("certificate=c certificate-key=k") << s("cluster/ca");
        QTest::newRow("no certificate") << s("ca=a") << s("cluster/certificate");
        QTest::newRow("address without port") << s("address=node.example:0") << s("cluster/address");
        QTest::newRow("plain on loopback") << s("listen=127.0.0.1:0") << QString();
        QTest::newRow("plain on v6 loopback") << s("listen=[::1]:0") << QString();
        QTest::newRow("key") << s("listen=0.0.0.0:7000 key-file=k") << QString();
        QTest::newRow("certificate") << s("listen=0.0.0.0:7000 certificate=c certificate-key=k ca=a")
                                     << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void options_whenTheyCannotSecureTheLinks_thenTheOptionIsNamed()
    {
        QFETCH(QString, values);
        QFETCH(QString, field);
        SectionMap sections;
        for (const QString &value : values.split(u' ', Qt::SkipEmptyParts))
            sections[s("cluster")][value.section(u'=', 0, 0)] = value.section(u'=', 1);
        const auto options = LinkOptions::from(config::Settings({}, {}, sections, {}), s("a"));
        QCOMPARE(options ? QString() : options.error().field, field);
    }

    void files_whenTheyCannotBeUsed_thenOptionFileAndReasonAreNamed_data()
    {
        QTest::addColumn<QString>("which");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("reason");
        QTest::newRow("short key") << s("short") << s("cluster/key-file") << s("openssl rand");
        QTest::newRow("open key") << s("open") << s("cluster/key-file") << s("chmod 600");
        QTest::newRow("no key") << s("missing") << s("cluster/key-file") << s("No such file");
        QTest::newRow("folder") << s("folder") << s("cluster/key-file") << s("not a file");
        QTest::newRow("open private key")
            << s("open private key") << s("cluster/certificate-key") << s("chmod 600");
        QTest::newRow("other key") << s("other key") << s("cluster/certificate-key") << s("does not belong");
        QTest::newRow("other name") << s("other name") << s("cluster/certificate") << s("does not name");
        QTest::newRow("no certificate")
            << s("no certificate") << s("cluster/certificate") << s("no certificate");
        QTest::newRow("no authority") << s("no authority") << s("cluster/ca") << s("no certificate");
    }
    void files_whenTheyCannotBeUsed_thenOptionFileAndReasonAreNamed()
    {
        QFETCH(QString, which);
        QFETCH(QString, field);
        QFETCH(QString, reason);
        LinkOptions options = m_world.withCertificate(s("a"), which == s("other name") ? s("b") : s("a"));
        if (field == s("cluster/key-file"))
            options = m_world.withKey(s("a"));
        if (which == s("short"))
            options.keyFile = m_world.file(s("short"), "  " + QByteArray(31, 'x') + "\n\n");
        else if (which == s("open"))
            options.keyFile = m_world.file(s("open"), QByteArray(64, 'x'), false);
        else if (which == s("missing"))
            options.keyFile += s(".not");
        else if (which == s("folder"))
            options.keyFile = m_world.folder.path();
        else if (which == s("open private key"))
            QFile::setPermissions(options.certificateKey, QFile::ReadOwner | QFile::ReadGroup);
        else if (which == s("other key"))
            options.certificateKey = m_world.withCertificate(s("z"), s("z")).certificateKey;
        else if (which == s("no certificate"))
            options.certificate = options.certificateKey;
        else if (which == s("no authority"))
            options.ca = options.certificateKey;
        const auto loaded = LinkSecurity::load(options);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::BadParameter);
        QCOMPARE(loaded.error().field, field);
        QVERIFY2(loaded.error().message.contains(reason), qPrintable(loaded.error().message));
    }

    // --- who proves what

    void ends_whenTheyHaveTheSameKey_thenOpenAndCarryBothWays()
    {
        m_world.file(s("key2"), "\n " + QByteArray(64, 'k') + " \r\n"); // the same, but for white space
        Pair pair(load(m_world.withKey(s("a"))), load(m_world.withKey(s("b"), "key2")));
        QVERIFY2(pair.isOpen(), qPrintable(pair.diallersFailure + pair.listenersFailure));
        const QByteArray large(300000, 'x');
        QVERIFY(pair.dialler.send(large));
        QVERIFY(pair.listener.send("back"));
        pair.carry();
        QCOMPARE(pair.listener.takeReceived(), large);
        QCOMPARE(pair.dialler.takeReceived(), QByteArray("back"));
    }

    void ends_whenTheyHaveCertificatesOfTheAuthority_thenOpenAndKnowTheName()
    {
        Pair pair(
            load(m_world.withCertificate(s("a"), s("a"))), load(m_world.withCertificate(s("b"), s("b"))));
        QVERIFY2(pair.isOpen(), qPrintable(pair.diallersFailure + pair.listenersFailure));
        QVERIFY(pair.dialler.mayBe(s("b")));
        QVERIFY(!pair.dialler.mayBe(s("a")));
        QVERIFY(!pair.dialler.mayBe(s("B")));
        QVERIFY(pair.listener.mayBe(s("a")));
    }

    void certificate_whenItHasAlternativeNames_thenEachLetterForLetter()
    {
        const Identity made = Identity::make("common", m_world.authority.get());
        X509_EXTENSION *names = X509V3_EXT_conf_nid(
            nullptr, nullptr, NID_subject_alt_name, "DNS:node-01,DNS:*.wild,IP:127.0.0.1");
        X509_add_ext(made.certificate.get(), names, -1);
        X509_EXTENSION_free(names);
        QVERIFY(certificateNames(made.certificate.get(), s("node-01")));
        QVERIFY(certificateNames(made.certificate.get(), s("common")));
        QVERIFY(!certificateNames(made.certificate.get(), s("node-0")));
        QVERIFY(!certificateNames(made.certificate.get(), s("x.wild")));
        QVERIFY(!certificateNames(made.certificate.get(), s("127.0.0.1")));
        QVERIFY(!certificateNames(made.certificate.get(), QString()));
    }

    void ends_whenTheyDoNotBelongTogether_thenNeitherIsReachedAndTheReasonIsPlain_data()
    {
        QTest::addColumn<QString>("which");
        QTest::addColumn<QString>("diallers");
        QTest::addColumn<QString>("listeners");
        QTest::newRow("another key") << s("key") << s("another key") << s("another key");
        QTest::newRow("another cluster") << s("cluster") << s("") << s("cluster 'other'");
        QTest::newRow("another authority") << s("authority") << s("not accepted") << s("");
        QTest::newRow("expired") << s("expired") << s("") << s("expired");
        QTest::newRow("certificate against key") << s("key for certificate") << s("") << s("");
        QTest::newRow("key against certificate") << s("certificate for key") << s("") << s("");
        QTest::newRow("plain against key") << s("plain for key") << s("") << s("");
    }
    void ends_whenTheyDoNotBelongTogether_thenNeitherIsReachedAndTheReasonIsPlain()
    {
        QFETCH(QString, which);
        QFETCH(QString, diallers);
        QFETCH(QString, listeners);
        m_world.file(s("another"), QByteArray(64, 'n'));
        LinkOptions dialler = m_world.withKey(s("a"));
        LinkOptions listener = m_world.withKey(s("b"));
        const Identity other = Identity::make("other authority");
        if (which == s("key")) {
            dialler = m_world.withKey(s("a"), "another");
        } else if (which == s("cluster")) {
            dialler.cluster = s("other");
        } else if (which == s("authority")) {
            dialler = m_world.withCertificate(s("a"), s("a"));
            listener = m_world.withCertificate(s("b"), s("b"), &other);
        } else if (which == s("expired")) {
            dialler = m_world.withCertificate(s("a"), s("a"), nullptr, true);
            listener = m_world.withCertificate(s("b"), s("b"));
        } else if (which == s("key for certificate")) {
            listener = m_world.withCertificate(s("b"), s("b"));
        } else if (which == s("certificate for key")) {
            dialler = m_world.withCertificate(s("a"), s("a"));
        } else {
            dialler = m_world.plain(s("a"));
        }
        Pair pair(load(dialler), load(listener));
        if (which == s("plain for key")) {
            QVERIFY(pair.dialler.send(linkFrame({{s("node"), s("a")}})));
            pair.carry();
        }
        QVERIFY(!pair.listener.isOpen());
        QVERIFY(!pair.listenersFailure.isEmpty() || !pair.diallersFailure.isEmpty());
        QVERIFY2(pair.diallersFailure.contains(diallers), qPrintable(pair.diallersFailure));
        QVERIFY2(pair.listenersFailure.contains(listeners), qPrintable(pair.listenersFailure));
        QVERIFY(pair.listener.takeReceived().isEmpty());
    }

    void dialler_whenTheListenerHasOnlyACertificateOfItsOwn_thenDoesNotTrustIt()
    {
        // Whoever answers in the place of a node with the key, and with a certificate that its maker trusts.
        const Identity self = Identity::make("b");
        const std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context(
            SSL_CTX_new(TLS_server_method()), &SSL_CTX_free);
        SSL_CTX_use_certificate(context.get(), self.certificate.get());
        SSL_CTX_use_PrivateKey(context.get(), self.key.get());
        const std::unique_ptr<SSL, decltype(&SSL_free)> ssl(SSL_new(context.get()), &SSL_free);
        SSL_set_bio(ssl.get(), BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
        LinkChannel dialler(load(m_world.withKey(s("a"))), true);
        QVERIFY(dialler.start());
        const QByteArray hello = dialler.takeOutgoing();
        BIO_write(SSL_get_rbio(ssl.get()), hello.constData(), static_cast<int>(hello.size()));
        SSL_accept(ssl.get());
        QByteArray answer(static_cast<qsizetype>(BIO_pending(SSL_get_wbio(ssl.get()))), Qt::Uninitialized);
        BIO_read(SSL_get_wbio(ssl.get()), answer.data(), static_cast<int>(answer.size()));
        QVERIFY(answer.size() > 500); // it did answer, with its certificate
        QVERIFY(!dialler.feed(answer));
        QVERIFY(!dialler.isOpen());
        QVERIFY(!dialler.send("secret"));
    }

    // --- whatever comes

    void ends_whenTheBytesAreMutilated_thenFailAndNeverOpenUnproved()
    {
        SeededRandom random(1);
        const QList<std::pair<Security, Security>> kinds{
            {load(m_world.withKey(s("a"))), load(m_world.withKey(s("b")))},
            {load(m_world.withCertificate(s("a"), s("a"))), load(m_world.withCertificate(s("b"), s("b")))}};
        int failed = 0;
        for (int round = 0; round < 400; ++round) {
            const auto &[ours, theirs] = kinds.at(round % 2);
            LinkChannel dialler(ours, true);
            LinkChannel listener(theirs, false);
            QVERIFY(dialler.start());
            bool isFine = true;
            for (int turn = 0; turn < 6 && isFine; ++turn) {
                LinkChannel &from = turn % 2 ? listener : dialler;
                LinkChannel &to = turn % 2 ? dialler : listener;
                QByteArray bytes = from.takeOutgoing();
                if (bytes.isEmpty())
                    continue;
                if (turn == static_cast<int>(random.below(3))) {
                    switch (random.below(4)) {
                    case 0:
                        bytes = random.bytes(static_cast<int>(1 + random.below(2000)));
                        break;
                    case 1:
                        bytes.truncate(
                            static_cast<qsizetype>(random.below(static_cast<quint64>(bytes.size()))));
                        break;
                    case 2:
                        bytes.insert(static_cast<qsizetype>(random.below(static_cast<quint64>(bytes.size()))),
                            random.bytes(3));
                        break;
                    default:
                        bytes[static_cast<qsizetype>(random.below(static_cast<quint64>(bytes.size())))]
                            ^= static_cast<char>(1 + random.below(255));
                    }
                }
                isFine = to.feed(bytes).has_value();
            }
            failed += isFine ? 0 : 1;
            QVERIFY(listener.takeReceived().isEmpty());
        }
        QVERIFY2(failed > 50, qPrintable(QString::number(failed)));
    }

    void frames_whenTheBytesAreRandom_thenTheReaderHoldsNoMoreThanItMay()
    {
        SeededRandom random(2);
        for (int round = 0; round < 300; ++round) {
            LinkFrameReader reader(1000);
            for (int part = 0; part < 20; ++part) {
                QByteArray bytes = random.below(2) ? linkFrame({{s("n"), part}}) : QByteArray();
                if (random.below(4) == 0)
                    bytes += random.bytes(static_cast<int>(random.below(50)));
                reader.add(bytes);
                bool isFine = true;
                while (isFine) {
                    const auto next = reader.next();
                    isFine = next && *next;
                }
                QVERIFY(reader.heldBytes() <= 1000 + 4 + 70 * 20);
            }
        }
    }

private:
    LinkWorld m_world;
};

QTEST_GUILESS_MAIN(LinkSecurityTest)
#include "tst_linksecurity.moc"
