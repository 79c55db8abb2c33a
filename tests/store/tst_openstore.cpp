#include "tests/store/storetest.h"

#include "server/store/backup.h"
#include "server/store/openstore.h"
#include "server/store/restore.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace usher;
using namespace usher::store;
using namespace usher::store::test;

class OpenStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_parent = std::make_unique<QTemporaryDir>();
        m_path = m_parent->filePath(QStringLiteral("data"));
    }
    void cleanup() { m_parent.reset(); }

    void open_whenFolderIsMissing_thenItAndItsFilesArePrivate()
    {
        m_path = m_parent->filePath(QStringLiteral("var/lib/usher"));
        const mode_t before = umask(0);
        const auto folder = DataFolder::open(m_path);
        const auto opened = folder ? openStore(*folder, plan()) : tl::unexpected<Error>(folder.error());
        umask(before);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
        QCOMPARE(mode(m_path), 0700U);
        QCOMPARE(mode(m_path + QStringLiteral("/usher.db")), 0600U);
        QCOMPARE(mode(m_path + QStringLiteral("/usherd.lock")), 0600U);
        auto connection = Connection::open(opened->database);
        QVERIFY(insertItem(**connection, 1));
        QCOMPARE(mode(m_path + QStringLiteral("/usher.db-wal")), 0600U);
        QCOMPARE(mode(m_path + QStringLiteral("/usher.db-shm")), 0600U);
    }

    void open_whenOthersCanGetIn_thenRefusedInPlainWords_data()
    {
        QTest::addColumn<int>("mode");
        for (const int mode : {0755, 0750, 0701, 0770})
            QTest::addRow("%o", mode) << mode;
    }
    void open_whenOthersCanGetIn_thenRefusedInPlainWords()
    {
        QFETCH(int, mode);
        QVERIFY(QDir().mkpath(m_path));
        QCOMPARE(chmod(QFile::encodeName(m_path).constData(), static_cast<mode_t>(mode)), 0);
        const auto folder = DataFolder::open(m_path);
        QVERIFY(!folder);
        QVERIFY(folder.error().message.contains(QStringLiteral("mode %1").arg(mode, 4, 8, QLatin1Char('0'))));
        QVERIFY(folder.error().message.contains(QStringLiteral("chmod 700 ") + m_path));
        QVERIFY(!QFile::exists(m_path + QStringLiteral("/usherd.lock")));
    }

    void open_whenFolderBelongsToAnother_thenRefused()
    {
        if (geteuid() != 0)
            QSKIP("only root can give a folder away");
        QVERIFY(DataFolder::open(m_path));
        QCOMPARE(chown(QFile::encodeName(m_path).constData(), 12345, 12345), 0);
        const auto folder = DataFolder::open(m_path);
        QVERIFY(!folder);
        QVERIFY(folder.error().message.contains(QLatin1String("belongs to another user")));
    }

    void open_whenPathIsAFile_thenRefused()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!DataFolder::open(m_path));
    }

    void open_whenAnotherHoldsTheFolder_thenRefusedWithItsProcess()
    {
        auto first = DataFolder::open(m_path);
        QVERIFY(first);
        const auto second = DataFolder::open(m_path);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Conflict);
        QVERIFY2(second.error().message.contains(
                     QStringLiteral("in use by another usherd (process %1)").arg(getpid())),
            qPrintable(second.error().message));
        DataFolder moved = std::move(*first); // the lock goes along
        QVERIFY(!DataFolder::open(m_path));
        first = fail(ErrorCode::Internal, {});
        QVERIFY(!DataFolder::open(m_path));
    }

    void open_whenTheHolderIsGone_thenTheFolderIsFree()
    {
        {
            const auto first = DataFolder::open(m_path);
            QVERIFY(first);
        }
        QVERIFY(DataFolder::open(m_path));
    }

    void openStore_whenOpenedTwice_thenDataAreThereAndChecked()
    {
        auto folder = DataFolder::open(m_path);
        QVERIFY(folder);
        {
            const auto opened = openStore(*folder, plan());
            QVERIFY(opened);
            QCOMPARE(opened->schemaBefore, 0);
            QCOMPARE(opened->schemaVersion, 1);
            auto connection = Connection::open(opened->database);
            QVERIFY(insertItem(**connection, 7));
        }
        const auto opened = openStore(*folder, plan());
        QVERIFY(opened);
        QCOMPARE(opened->schemaBefore, 1);
        QVERIFY(opened->thoroughCheck);
        auto connection = Connection::open(opened->database);
        QCOMPARE(items(**connection), QList<qint64>{7});
    }

    void openStore_whenFileIsLarge_thenTheQuickCheckRuns()
    {
        auto folder = DataFolder::open(m_path);
        QVERIFY(openStore(*folder, plan()));
        OpenPlan quick = plan();
        quick.thoroughBytes = 1000;
        const auto opened = openStore(*folder, quick);
        QVERIFY(opened);
        QVERIFY(!opened->thoroughCheck);
    }

    void openStore_whenDatabaseLiesElsewhere_thenThatFolderIsLockedToo()
    {
        auto folder = DataFolder::open(m_path);
        OpenPlan elsewhere = plan();
        const QString other = m_parent->filePath(QStringLiteral("other"));
        elsewhere.url = QStringLiteral("sqlite:") + other + QStringLiteral("/store.db");
        const auto opened = openStore(*folder, elsewhere);
        QVERIFY(opened);
        QVERIFY(QFile::exists(other + QStringLiteral("/store.db")));
        QVERIFY(!DataFolder::open(other));
        QCOMPARE(mode(other), 0700U);
    }

    void openStore_whenDataFolderIsReachedByALink_thenItIsTheSameFolder()
    {
        auto folder = DataFolder::open(m_path);
        const QString link = m_parent->filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(m_path, link));
        OpenPlan linked = plan();
        linked.url = QStringLiteral("sqlite:") + link + QStringLiteral("/usher.db");
        QVERIFY(openStore(*folder, linked));
    }

    void openStore_whenUrlIsWrong_thenBadParameterNamesTheOption_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("says");
        QTest::newRow("PostgreSQL") << QStringLiteral("postgresql://db/usher")
                                    << QStringLiteral("must be postgresql://user@host");
        QTest::newRow("another scheme")
            << QStringLiteral("mysql://db/usher") << QStringLiteral("must be sqlite:PATH");
        QTest::newRow("no scheme") << QStringLiteral("usher.db") << QStringLiteral("must be sqlite:PATH");
        QTest::newRow("no path") << QStringLiteral("sqlite:") << QStringLiteral("must name a file");
        QTest::newRow("a folder") << QStringLiteral("sqlite:/var/lib/") << QStringLiteral("must name a file");
    }
    void openStore_whenUrlIsWrong_thenBadParameterNamesTheOption()
    {
        QFETCH(QString, url);
        QFETCH(QString, says);
        const auto location = parseStoreUrl(url, m_path);
        QVERIFY(!location);
        QCOMPARE(location.error().code, ErrorCode::BadParameter);
        QCOMPARE(location.error().field, QStringLiteral("store/url"));
        QVERIFY2(location.error().message.contains(says), qPrintable(location.error().message));
    }

    void parseStoreUrl_whenValid_thenPathIsAbsolute_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("path");
        QTest::newRow("default") << QString() << QStringLiteral("/data/usher.db");
        QTest::newRow("relative") << QStringLiteral("sqlite:sub/a.db") << QStringLiteral("/data/sub/a.db");
        QTest::newRow("absolute") << QStringLiteral("sqlite:/x/a.db") << QStringLiteral("/x/a.db");
        QTest::newRow("as a URL") << QStringLiteral("SQLite:///x/a.db") << QStringLiteral("/x/a.db");
    }
    void parseStoreUrl_whenValid_thenPathIsAbsolute()
    {
        QFETCH(QString, url);
        QFETCH(QString, path);
        QCOMPARE(parseStoreUrl(url, QStringLiteral("/data"))->path, path);
    }

    void openStore_whenFileIsDamaged_thenRefusedWithTheNewestBackup_data()
    {
        QTest::addColumn<int>("offset");
        QTest::newRow("header") << 0;
        QTest::newRow("a page in the middle") << 3 * 4096;
    }
    void openStore_whenFileIsDamaged_thenRefusedWithTheNewestBackup()
    {
        QFETCH(int, offset);
        auto folder = DataFolder::open(m_path);
        const QString path = fillStore(*folder);
        BackupProgress progress;
        const auto backup = makeBackup(
            {.database = {.path = path}, .folder = plan().backupFolder, .nowMs = 1'700'000'000'000},
            progress);
        QVERIFY2(backup, qPrintable(backup ? QString() : backup.error().message + backup.error().detail));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(offset));
        QCOMPARE(file.write(QByteArray(600, 'X')), 600);
        file.close();
        const auto opened = openStore(*folder, plan());
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(
                     QLatin1String("is damaged; restore a backup with usherd --restore FILE")),
            qPrintable(opened.error().message));
        QVERIFY(opened.error().message.contains(backup->path));
        QVERIFY(restoreBackup(backup->path, path, plan().migrations));
        QVERIFY(openStore(*folder, plan()));
    }

    void openStore_whenIndexDisagreesWithTable_thenTheThoroughCheckFindsIt()
    {
        auto folder = DataFolder::open(m_path);
        const QString path = fillStore(*folder);
        {
            auto connection = Connection::open({.path = path});
            for (const char *sql : {"PRAGMA writable_schema=ON",
                     "UPDATE sqlite_master SET sql = 'CREATE INDEX item_expires ON item (n)'"
                     " WHERE name = 'item_expires'"})
                QVERIFY((*connection)->executeDirect(QLatin1String(sql)));
        }
        QVERIFY(!openStore(*folder, plan()));
        OpenPlan quick = plan();
        quick.thoroughBytes = 0;
        QVERIFY(openStore(*folder, quick));
    }

    void openStore_whenSchemaIsOld_thenABackupIsMadeFirst()
    {
        auto folder = DataFolder::open(m_path);
        const QString path = fillStore(*folder);
        OpenPlan newer = plan();
        const auto opened = openStore(*folder, newer);
        QVERIFY(listBackups(newer.backupFolder).isEmpty()); // nothing to migrate
        newer.migrations = m_second;
        QVERIFY(openStore(*folder, newer));
        const QList<BackupFile> backups = listBackups(newer.backupFolder);
        QCOMPARE(backups.size(), 1);
        auto backup = Connection::open({.path = backups.constFirst().path, .readOnly = true});
        QCOMPARE(*schemaVersion(**backup), 1);
        auto connection = Connection::open({.path = path});
        QCOMPARE(*schemaVersion(**connection), 2);
    }

    void openStore_whenSchemaIsOldAndNoBackupCanBeMade_thenRefusedUnlessToldOtherwise()
    {
        auto folder = DataFolder::open(m_path);
        const QString path = fillStore(*folder);
        QFile blocker(m_path + QStringLiteral("/backup"));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        OpenPlan newer = plan();
        newer.migrations = m_second;
        const auto refused = openStore(*folder, newer);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QLatin1String("no backup younger than a day")));
        {
            auto untouched = Connection::open({.path = path});
            QCOMPARE(*schemaVersion(**untouched), 1);
        }
        newer.migrateWithoutBackup = true;
        QVERIFY(openStore(*folder, newer));
    }

    void openStore_whenProcessWasKilled_thenTheLogIsRecovered()
    {
        auto folder = DataFolder::open(m_path);
        const QString path = fillStore(*folder);
        const QString killed = m_parent->filePath(QStringLiteral("killed"));
        QVERIFY(DataFolder::open(killed));
        {
            auto connection = Connection::open({.path = path});
            QVERIFY(insertItem(**connection, 12345));
            for (const char *suffix : {"", "-wal"}) // what a killed process leaves behind
                QVERIFY(QFile::copy(path + QLatin1String(suffix),
                    killed + QStringLiteral("/usher.db") + QLatin1String(suffix)));
        }
        auto other = DataFolder::open(killed);
        const auto opened = openStore(*other, plan());
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message + opened.error().detail));
        auto connection = Connection::open(opened->database);
        QVERIFY(items(**connection).contains(12345));
    }

private:
    OpenPlan plan() const
    {
        return {.backupFolder = m_path + QStringLiteral("/backup"),
            .nowMs = 1'700'000'000'000,
            .migrations = itemMigrations};
    }
    QString fillStore(const DataFolder &folder) const
    {
        const auto opened = openStore(folder, plan());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        auto connection = Connection::open(opened->database);
        (void)(*connection)->control("BEGIN");
        for (int n = 0; n < 300; ++n)
            (void)insertItem(**connection, n, QString(100, u'x'));
        (void)(*connection)->control("COMMIT");
        return opened->database.path;
    }
    static unsigned mode(const QString &path)
    {
        struct stat found;
        return stat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & 0777U : 0;
    }

    static constexpr Migration m_second[]
        = {itemMigrations[0], {2, "more", "CREATE TABLE more (a TEXT)", nullptr}};
    std::unique_ptr<QTemporaryDir> m_parent;
    QString m_path;
};

QTEST_GUILESS_MAIN(OpenStoreTest)
#include "tst_openstore.moc"
