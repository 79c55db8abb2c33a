#include "server/config/secretbox.h"
#include "server/core/random.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace usher;
using namespace usher::config;
using namespace Qt::StringLiterals;

class SecretBoxTest : public QObject
{
    Q_OBJECT

    const QByteArray m_key = QByteArray(SecretBox::keyBytes, 'k');
    const QByteArray m_nonce = QByteArray(SecretBox::nonceBytes, 'n');

    static void write(const QString &path, const QByteArray &content, mode_t mode)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
    }

private Q_SLOTS:
    void cleanup() { qunsetenv("CREDENTIALS_DIRECTORY"); }

    void text_whenSealed_thenOpensToItself_data()
    {
        QTest::addColumn<QString>("plain");
        QTest::newRow("usual") << u"correct horse"_s;
        QTest::newRow("empty") << u""_s;
        QTest::newRow("not Latin") << u"пароль 🔑"_s;
        QTest::newRow("long") << QString(65536, u'x');
    }
    void text_whenSealed_thenOpensToItself()
    {
        QFETCH(QString, plain);
        const SecretBox box(m_key);
        const auto sealed = box.seal(plain, u"a"_s, m_nonce);
        QVERIFY(sealed);
        QVERIFY(SecretBox::isSealed(*sealed));
        QVERIFY(plain.isEmpty() || !sealed->contains(plain));
        QCOMPARE(*box.open(*sealed, u"a"_s), plain);
    }

    void anyByte_whenChanged_thenNothingOpens()
    {
        const SecretBox box(m_key);
        const QString sealed = *box.seal(u"secret"_s, u"a"_s, m_nonce);
        const qsizetype prefix = sealed.indexOf(u':') + 1;
        QByteArray bytes = QByteArray::fromBase64(sealed.mid(prefix).toLatin1());
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            bytes[i] = static_cast<char>(bytes[i] ^ 1);
            const auto opened = box.open(sealed.left(prefix) + QString::fromLatin1(bytes.toBase64()), u"a"_s);
            QVERIFY2(!opened, QByteArray::number(i).constData());
            bytes[i] = static_cast<char>(bytes[i] ^ 1);
        }
        for (qsizetype length = 0; length < bytes.size(); ++length)
            QVERIFY(
                !box.open(sealed.left(prefix) + QString::fromLatin1(bytes.left(length).toBase64()), u"a"_s));
        for (qsizetype length = 0; length < prefix; ++length)
            QVERIFY(!box.open(sealed.left(length), u"a"_s));
    }

    void contextOrKey_whenAnother_thenNothingOpens()
    {
        const SecretBox box(m_key);
        const QString sealed = *box.seal(u"secret"_s, u"cluster\nserver\npassword"_s, m_nonce);
        QVERIFY(!box.open(sealed, u"cluster\nstorage\npassword"_s));
        QVERIFY(
            !SecretBox(QByteArray(SecretBox::keyBytes, 'x')).open(sealed, u"cluster\nserver\npassword"_s));
    }

    void keyOrNonce_whenOfTheWrongLength_thenNothingIsSealed()
    {
        QVERIFY(!SecretBox(QByteArray()).seal(u"secret"_s, u"a"_s, m_nonce));
        QVERIFY(!SecretBox(m_key.chopped(1)).seal(u"secret"_s, u"a"_s, m_nonce));
        QVERIFY(!SecretBox(m_key).seal(u"secret"_s, u"a"_s, m_nonce.chopped(1)));
    }

    void keyFile_whenMissing_thenIsMadeOnceAndForItsOwnerOnly()
    {
        const QTemporaryDir folder;
        SystemRandom random;
        const auto key = secretKey(folder.path(), random);
        QVERIFY2(key, key ? "" : qPrintable(key.error().message));
        QCOMPARE(key->size(), SecretBox::keyBytes);
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(folder.filePath(u"secret.key"_s)).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, mode_t(0600));
        QCOMPARE(*secretKey(folder.path(), random), *key);
        QVERIFY(!QFile::exists(folder.filePath(u"secret.key.new"_s)));
    }

    void keyFile_whenOthersCanReadIt_thenIsRefused()
    {
        const QTemporaryDir folder;
        SystemRandom random;
        write(folder.filePath(u"secret.key"_s), m_key.toHex(), 0640);
        const auto key = secretKey(folder.path(), random);
        QVERIFY(!key);
        QVERIFY(key.error().message.contains("0600"_L1));
    }

    void keyFile_whenItHoldsNoKey_thenIsRefusedAndKept_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short") << QByteArray(31, 'a');
        QTest::newRow("half") << QByteArray(32, 'k').toHex().left(40);
        QTest::newRow("no digits") << QByteArray(64, 'z');
        QTest::newRow("long") << QByteArray(300, 'a');
    }
    void keyFile_whenItHoldsNoKey_thenIsRefusedAndKept()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        SystemRandom random;
        write(folder.filePath(u"secret.key"_s), content, 0600);
        QVERIFY(!secretKey(folder.path(), random));
        QCOMPARE(QFileInfo(folder.filePath(u"secret.key"_s)).size(), content.size());
    }

    void credential_whenGiven_thenIsTheKey()
    {
        const QTemporaryDir folder;
        const QTemporaryDir credentials;
        SystemRandom random;
        write(credentials.filePath(u"usher-secret-key"_s), m_key.toHex().toUpper() + '\n', 0440);
        qputenv("CREDENTIALS_DIRECTORY", QFile::encodeName(credentials.path()));
        QCOMPARE(*secretKey(folder.path(), random), m_key);
        QVERIFY(!QFile::exists(folder.filePath(u"secret.key"_s)));
    }
};

QTEST_APPLESS_MAIN(SecretBoxTest)
#include "tst_secretbox.moc"
