#include "tests/store/storetest.h"

#include "server/store/backup.h"
#include "server/store/backups.h"
#include "server/store/restore.h"
#include "server/store/threadedstore.h"

#include <QDir>
#include <QTest>

#include <sys/stat.h>

using namespace usher;
using namespace usher::store;
using namespace usher::store::test;
using namespace std::chrono_literals;

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = m_folder->filePath(QStringLiteral("test.db"));
        m_backups = m_folder->filePath(QStringLiteral("backup"));
        m_settings = usher::test::databaseFor(m_database);
        auto connection = Connection::open(m_settings);
        QVERIFY(connection && migrate(**connection, itemMigrations));
        QVERIFY((*connection)->control("BEGIN"));
        for (int n = 0; n < 100; ++n)
            QVERIFY(insertItem(**connection, n));
        QVERIFY((*connection)->control("COMMIT"));
    }
    void cleanup() { m_folder.reset(); }

    void makeBackup_whenServerIsIdle_thenAVerifiedPrivateCopyIsThere()
    {
        BackupProgress progress;
        const auto backup = makeBackup(plan(), progress);
        QVERIFY2(backup, qPrintable(backup ? QString() : backup.error().message + backup.error().detail));
        QCOMPARE(backup->path, m_backups + QStringLiteral("/usher-20231114T221320000Z.db"));
        QCOMPARE(backup->madeMs, 1'700'000'000'000);
        struct stat file;
        QCOMPARE(stat(QFile::encodeName(backup->path).constData(), &file), 0);
        QCOMPARE(file.st_mode & 0777, 0600U);
        QCOMPARE(QDir(m_backups).entryList(QDir::Files).size(), 1); // no leftovers
        QCOMPARE(itemsOf(backup->path).size(), 100);
        QCOMPARE(progress.bytesDone.load(), progress.bytesTotal.load());
        QVERIFY(progress.bytesTotal > 0);
    }

    void makeBackup_whenWritersGoOn_thenTheCopyIsOneMomentAndWritersDoNotWait()
    {
        ManualClock clock;
        TestScheduler core(clock);
        ThreadedStore store({.database = m_settings, .schemaVersion = 1, .reserveBytes = 0}, core, clock);
        store.start();
        int acknowledged = 0;
        int failed = 0;
        bool stop = false;
        std::function<void()> next = [&] {
            store.write<bool>( // two rows, together or not at all
                [n = 1000 + 2 * acknowledged](Connection &connection) -> Result<bool> {
                    const bool both = insertItem(connection, n) && insertItem(connection, n + 1);
                    return both ? Result<bool>(true) : fail(ErrorCode::Internal, {});
                },
                [&](const Result<bool> &done) {
                    ++(done ? acknowledged : failed);
                    if (!stop)
                        next();
                });
        };
        next();
        QVERIFY(core.waitFor([&] { return acknowledged >= 20; }));
        Backups backups(m_settings, core, clock, itemMigrations);
        backups.configure({.intervalS = 0, .folder = m_backups, .keep = 3});
        backups.start();
        QList<int> seenAtEnd;
        for (int i = 0; i < 3; ++i) {
            const int before = acknowledged;
            std::optional<Result<BackupFile>> made;
            clock.advance(1000);
            backups.makeNow([&](Result<BackupFile> outcome) { made = std::move(outcome); });
            QVERIFY(backups.status().running);
            QVERIFY(core.waitFor([&] { return made.has_value() && acknowledged > before; }));
            QVERIFY(made->has_value());
            const QList<qint64> numbers = itemsOf((*made)->path);
            QVERIFY(numbers.size() >= 100 + 2 * before); // nothing that was acknowledged before is missing
            QCOMPARE(numbers.size() % 2, 0);
        }
        stop = true;
        QVERIFY(core.waitFor([&] { return store.figures().writesQueued == 0; }));
        QCOMPARE(failed, 0);
        store.stop();
        core.drain();
    }

    void makeBackup_whenCancelled_thenNothingIsLeft()
    {
        BackupProgress progress;
        progress.cancelled = true;
        const auto backup = makeBackup(plan(), progress);
        QVERIFY(!backup);
        QCOMPARE(backup.error().code, ErrorCode::Cancelled);
        QCOMPARE(QDir(m_backups).entryList(QDir::Files), QStringList());
    }

    void makeBackup_whenSourceIsDamaged_thenItFailsAndOldBackupsStay()
    {
        if (usher::test::isOnPostgres())
            QSKIP("about SQLite's file");
        BackupProgress progress;
        QVERIFY(makeBackup(plan(), progress));
        QFile file(m_database);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(4096));
        file.write(QByteArray(4096, 'X'));
        file.close();
        BackupPlan later = plan();
        later.nowMs += 1000;
        later.keep = 1;
        QVERIFY(!makeBackup(later, progress));
        QCOMPARE(listBackups(m_backups).size(), 1);
        QCOMPARE(QDir(m_backups).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void makeBackup_whenMoreThanKept_thenTheOldestAreRemovedAndStrangersStay()
    {
        BackupProgress progress;
        QVERIFY(QDir().mkpath(m_backups));
        QCOMPARE(chmod(QFile::encodeName(m_backups).constData(), 0700), 0);
        QFile stranger(m_backups + QStringLiteral("/usher-mine.db"));
        QVERIFY(stranger.open(QIODevice::WriteOnly));
        QFile leftover(m_backups + QStringLiteral("/usher-20200101T000000000Z.db.part-journal"));
        QVERIFY(leftover.open(QIODevice::WriteOnly));
        for (int i = 0; i < 5; ++i) {
            BackupPlan next = plan();
            next.nowMs += i * 1000;
            next.keep = 3;
            QVERIFY(makeBackup(next, progress));
        }
        const QList<BackupFile> backups = listBackups(m_backups);
        QCOMPARE(backups.size(), 3);
        QCOMPARE(backups.constFirst().madeMs, plan().nowMs + 4000);
        QCOMPARE(backups.constLast().madeMs, plan().nowMs + 2000);
        QVERIFY(stranger.exists());
        QVERIFY(!leftover.exists());
    }

    void makeBackup_whenFolderIsOpenToOthers_thenRefused()
    {
        QVERIFY(QDir().mkpath(m_backups));
        QCOMPARE(chmod(QFile::encodeName(m_backups).constData(), 0755), 0);
        BackupProgress progress;
        const auto backup = makeBackup(plan(), progress);
        QVERIFY(!backup);
        QVERIFY(backup.error().message.contains(QLatin1String("chmod 700")));
    }

    void verifyBackup_whenFileIsNotOne_thenPlainWords_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("says");
        QTest::newRow("missing") << QStringLiteral("missing") << QStringLiteral("there is no file");
        QTest::newRow("text") << QStringLiteral("text") << QStringLiteral("is not a database, or damaged");
        QTest::newRow("empty") << QStringLiteral("empty") << QStringLiteral("is empty");
        QTest::newRow("foreign") << QStringLiteral("foreign") << QStringLiteral("is not a database of Usher");
        QTest::newRow("newer") << QStringLiteral("newer") << QStringLiteral("newer Usher");
        QTest::newRow("damaged") << QStringLiteral("damaged") << QStringLiteral("is damaged");
    }
    void verifyBackup_whenFileIsNotOne_thenPlainWords()
    {
        QFETCH(QString, kind);
        QFETCH(QString, says);
        const QString path = m_folder->filePath(QStringLiteral("candidate"));
        if (kind == QLatin1String("text") || kind == QLatin1String("empty")) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(kind == QLatin1String("text") ? QByteArray(5000, 't') : QByteArray());
        } else if (kind == QLatin1String("foreign") || kind == QLatin1String("newer")) {
            auto connection = Connection::open({.path = path});
            QVERIFY(connection);
            if (kind == QLatin1String("newer"))
                QVERIFY(migrate(**connection));
            else
                QVERIFY((*connection)->executeDirect(QStringLiteral("CREATE TABLE a (b)")));
        } else if (kind == QLatin1String("damaged")) {
            BackupProgress progress;
            const auto backup = makeBackup(plan(), progress);
            QVERIFY(backup && QFile::rename(backup->path, path));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 4096));
            file.write(QByteArray(4096, 'X'));
        }
        const auto verified = verifyBackup(path, itemMigrations);
        QVERIFY(!verified);
        QVERIFY2(verified.error().message.contains(says), qPrintable(verified.error().message));
    }

    void restore_whenBackupIsSound_thenItIsInPlaceAndTheOldOneIsKeptWithItsLog()
    {
        if (usher::test::isOnPostgres())
            QSKIP("about SQLite's file");
        BackupProgress progress;
        const auto backup = makeBackup(plan(), progress);
        QVERIFY(backup);
        addUncheckpointedItem(5000);
        const auto restored = restoreBackup(backup->path, m_database, itemMigrations);
        QVERIFY2(
            restored, qPrintable(restored ? QString() : restored.error().message + restored.error().detail));
        QCOMPARE(itemsOf(m_database).size(), 100);
        QVERIFY(itemsOf(restored->replaced).contains(5000));
        struct stat file;
        QCOMPARE(stat(QFile::encodeName(m_database).constData(), &file), 0);
        QCOMPARE(file.st_mode & 0777, 0600U);
    }

    void restore_whenThereIsNoDatabase_thenTheBackupBecomesIt()
    {
        if (usher::test::isOnPostgres())
            QSKIP("about SQLite's file");
        BackupProgress progress;
        const auto backup = makeBackup(plan(), progress);
        QVERIFY(backup && QFile::remove(m_database));
        const auto restored = restoreBackup(backup->path, m_database, itemMigrations);
        QVERIFY(restored);
        QVERIFY(restored->replaced.isEmpty());
        QCOMPARE(itemsOf(m_database).size(), 100);
    }

    void restore_whenFileIsNotABackup_thenTheDatabaseIsUntouched()
    {
        if (usher::test::isOnPostgres())
            QSKIP("about SQLite's file");
        const QString path = m_folder->filePath(QStringLiteral("candidate"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 't'));
        file.close();
        QVERIFY(!restoreBackup(path, m_database, itemMigrations));
        QCOMPARE(itemsOf(m_database).size(), 100);
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("test.db.*")}, QDir::Files), QStringList());
    }

    void finishRestore_whenInterrupted_thenItCompletesFromEveryStep_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("copy verified") << 0;
        QTest::newRow("old file has its second name") << 1;
        QTest::newRow("log follows it") << 2;
        QTest::newRow("all done") << 3;
    }
    void finishRestore_whenInterrupted_thenItCompletesFromEveryStep()
    {
        if (usher::test::isOnPostgres())
            QSKIP("about SQLite's file");
        QFETCH(int, step);
        BackupProgress progress;
        const auto backup = makeBackup(plan(), progress);
        QVERIFY(backup);
        addUncheckpointedItem(5000);
        // the names of backup.cpp
        const QString restoring = m_database + QStringLiteral(".restoring");
        QVERIFY(QFile::copy(backup->path, restoring));
        const QString replaced = m_database
            + QFileInfo(restoring).lastModified().toUTC().toString(
                QStringLiteral("'.replaced-'yyyyMMdd'T'HHmmsszzz'Z'"));
        if (step >= 1)
            QCOMPARE(
                link(QFile::encodeName(m_database).constData(), QFile::encodeName(replaced).constData()), 0);
        if (step >= 2)
            QVERIFY(QFile::rename(m_database + QStringLiteral("-wal"), replaced + QStringLiteral("-wal")));
        if (step >= 3)
            QCOMPARE(
                rename(QFile::encodeName(restoring).constData(), QFile::encodeName(m_database).constData()),
                0);
        QVERIFY(finishRestore(m_database));
        QVERIFY(finishRestore(m_database)); // nothing left to do
        QCOMPARE(itemsOf(m_database).size(), 100);
        QVERIFY(itemsOf(replaced).contains(5000));
        QCOMPARE(
            QDir(m_folder->path()).entryList({QStringLiteral("test.db.replaced-*Z")}, QDir::Files).size(), 1);
    }

    void schedule_whenIntervalHasPassed_thenABackupIsMadeAndReported()
    {
        ManualClock clock;
        TestScheduler core(clock);
        Backups backups(m_settings, core, clock, itemMigrations);
        QList<BackupStatus> told;
        backups.setListener([&](const BackupStatus &status) { told.append(status); });
        backups.configure({.intervalS = 3600, .folder = m_backups, .keep = 2});
        backups.start();
        core.advance(59s);
        QVERIFY(!backups.status().running); // the start has other things to do
        core.advance(2s);
        QVERIFY(core.waitFor([&] { return told.size() == 1; }));
        QVERIFY(told.constFirst().last && told.constFirst().error.isEmpty());
        for (int round = 2; round <= 4; ++round) {
            core.advance(3500s);
            core.drain();
            QCOMPARE(told.size(), round - 1);
            core.advance(200s);
            QVERIFY(core.waitFor([&] { return told.size() == round; }));
        }
        QCOMPARE(listBackups(m_backups).size(), 2);
        QVERIFY(!backups.status().overdue);
    }

    void schedule_whenThereIsAYoungBackup_thenItsAgeCounts()
    {
        ManualClock clock;
        BackupProgress progress;
        BackupPlan earlier = plan();
        earlier.nowMs = clock.nowMs() - 1800 * 1000;
        QVERIFY(makeBackup(earlier, progress));
        TestScheduler core(clock);
        Backups backups(m_settings, core, clock, itemMigrations);
        backups.configure({.intervalS = 3600, .folder = m_backups, .keep = 2});
        backups.start();
        QCOMPARE(backups.status().last->madeMs, earlier.nowMs);
        core.advance(1790s);
        QVERIFY(!backups.status().running);
        core.advance(20s);
        QVERIFY(backups.status().running);
        QVERIFY(core.waitFor([&] { return !backups.status().running; }));
    }

    void schedule_whenBackupsFail_thenErrorAndRetryAndInTheEndOverdue()
    {
        ManualClock clock;
        TestScheduler core(clock);
        Backups backups(m_settings, core, clock, itemMigrations);
        int failures = 0;
        bool overdue = false;
        backups.setListener([&](const BackupStatus &status) {
            failures += !status.error.isEmpty() && !status.running && !status.overdue;
            overdue = overdue || status.overdue;
        });
        QFile blocker(m_backups); // a file where the folder should be
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        backups.configure({.intervalS = 3600, .folder = m_backups, .keep = 2});
        backups.start();
        core.advance(61s);
        QVERIFY(core.waitFor([&] { return failures == 1; }));
        core.advance(610s);
        QVERIFY(core.waitFor([&] { return failures == 2; }));
        QVERIFY(!overdue);
        core.advance(7200s);
        QVERIFY(core.waitFor([&] { return overdue && !backups.status().running; }));
        blocker.remove();
        core.advance(610s);
        QVERIFY(core.waitFor([&] { return backups.status().last.has_value(); }));
        QVERIFY(backups.status().error.isEmpty());
        QVERIFY(!backups.status().overdue);
    }

    void schedule_whenAnotherNodeMakesThem_thenNoneIsMadeOrMissedUntilItIsOurTurn()
    {
        ManualClock clock;
        TestScheduler core(clock);
        Backups backups(m_settings, core, clock, itemMigrations);
        bool isOurTurn = false;
        int told = 0;
        backups.setMayStart([&] { return isOurTurn; });
        backups.setListener([&](const BackupStatus &) { ++told; });
        backups.configure({.intervalS = 3600, .folder = m_backups, .keep = 2});
        backups.start();
        core.advance(10 * 3600s);
        QVERIFY(!backups.status().running && !backups.status().overdue);
        QCOMPARE(backups.status().nextMs, 0);
        QCOMPARE(told, 0);
        isOurTurn = true;
        core.advance(130s); // the minute in which it looks, and the one that a start is given
        QVERIFY(core.waitFor([&] { return told == 1; }));
        QVERIFY(backups.status().last && !backups.status().overdue);
    }

    void verify_whenAsked_thenTheListSaysWhatWasFound()
    {
        ManualClock clock;
        TestScheduler core(clock);
        Backups backups(m_settings, core, clock, itemMigrations);
        backups.configure({.intervalS = 0, .folder = m_backups, .keep = 5});
        backups.start();
        BackupProgress progress;
        BackupPlan first = plan(), second = plan();
        second.nowMs += 1000;
        QVERIFY(makeBackup(first, progress) && makeBackup(second, progress));
        const QString older = QStringLiteral("usher-20231114T221320000Z.db");
        const auto verify = [&](const QString &name) {
            std::optional<Result<BackupContent>> found;
            backups.verify(name, [&](Result<BackupContent> content) { found = std::move(content); });
            return core.waitFor([&] { return found.has_value(); }) ? *found : fail(ErrorCode::Timeout, {});
        };
        const auto list = [&] {
            std::optional<Result<QList<KeptBackup>>> found;
            backups.list([&](Result<QList<KeptBackup>> kept) { found = std::move(kept); });
            return core.waitFor([&] { return found.has_value(); }) ? **found : QList<KeptBackup>();
        };
        const auto content = verify(older);
        QVERIFY(content);
        QCOMPARE(content->schemaVersion, 1);
        QCOMPARE(content->rows, (QList<std::pair<QString, qint64>>{{QStringLiteral("item"), 100}}));
        QCOMPARE(list().size(), 2);
        QCOMPARE(list().constLast().verifiedMs, clock.nowMs());
        QCOMPARE(list().constFirst().verifiedMs, second.nowMs);
        QCOMPARE(list().constFirst().schemaVersion, 1);

        QFile file(m_backups + u'/' + older);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 4096));
        file.write(QByteArray(4096, 'X'));
        file.close();
        QVERIFY(!verify(older));
        QVERIFY(list().constLast().problem.contains(QLatin1String("is damaged")));
        for (const char *name : {"", "../test.db", "usher-20231114T221320000Z.db/..", "usher-mine.db"})
            QCOMPARE(verify(QLatin1String(name)).error().code, ErrorCode::BadParameter);
        QCOMPARE(verify(QStringLiteral("usher-20200101T000000000Z.db")).error().code, ErrorCode::NotFound);
    }

    void verify_whenTooManyWait_thenTheRestIsRefusedAndEachIsAnsweredOnce()
    {
        ManualClock clock;
        TestScheduler core(clock);
        int answered = 0;
        int refused = 0;
        {
            Backups backups(m_settings, core, clock, itemMigrations);
            backups.configure({.intervalS = 0, .folder = m_backups, .keep = 5});
            backups.start();
            for (int i = 0; i < 30; ++i)
                backups.list([&](const Result<QList<KeptBackup>> &kept) {
                    ++answered;
                    refused += !kept && kept.error().code == ErrorCode::TooManyRequests;
                });
            QVERIFY(core.waitFor([&] { return answered >= 20; }));
        }
        core.drain();
        QCOMPARE(answered, 30);
        QCOMPARE(refused, 13); // one runs, sixteen wait
    }

    void cancel_whenNoneIsRunning_thenFalse()
    {
        ManualClock clock;
        TestScheduler core(clock);
        Backups backups(m_settings, core, clock, itemMigrations);
        QVERIFY(!backups.cancel());
    }

    void makeNow_whenOneIsRunning_thenConflict()
    {
        ManualClock clock;
        TestScheduler core(clock);
        Backups backups(m_settings, core, clock, itemMigrations);
        backups.configure({.intervalS = 0, .folder = m_backups, .keep = 2});
        backups.start();
        std::optional<Result<BackupFile>> first;
        std::optional<Result<BackupFile>> second;
        backups.makeNow([&](Result<BackupFile> outcome) { first = std::move(outcome); });
        backups.makeNow([&](Result<BackupFile> outcome) { second = std::move(outcome); });
        QVERIFY(core.waitFor([&] { return first && second; }));
        QVERIFY(*first);
        QCOMPARE(second->error().code, ErrorCode::Conflict);
    }

    void stop_whenOneIsRunning_thenItsCallerStillHears()
    {
        ManualClock clock;
        TestScheduler core(clock);
        std::optional<Result<BackupFile>> outcome;
        {
            Backups backups(m_settings, core, clock, itemMigrations);
            backups.configure({.intervalS = 0, .folder = m_backups, .keep = 2});
            backups.start();
            backups.makeNow([&](Result<BackupFile> made) { outcome = std::move(made); });
        }
        core.drain();
        QVERIFY(outcome);
        QVERIFY(*outcome || outcome->error().code == ErrorCode::Cancelled);
    }

private:
    [[nodiscard]] BackupPlan plan() const
    {
        return {.database = m_settings,
            .folder = m_backups,
            .keep = 7,
            .nowMs = 1'700'000'000'000,
            .migrations = itemMigrations};
    }

    static QList<qint64> itemsOf(const QString &path)
    {
        auto connection = Connection::open({.path = path, .mustExist = true});
        return connection ? items(**connection) : QList<qint64>();
    }

    /// Leaves the row in the log, as a killed process does.
    void addUncheckpointedItem(int n)
    {
        const QString copy = m_folder->filePath(QStringLiteral("copy"));
        {
            auto connection = Connection::open({.path = m_database});
            QVERIFY(insertItem(**connection, n));
            for (const char *suffix : {"", "-wal"})
                QVERIFY(QFile::copy(m_database + QLatin1String(suffix), copy + QLatin1String(suffix)));
        }
        QVERIFY(QFile::remove(m_database));
        for (const char *suffix : {"", "-wal"})
            QVERIFY(QFile::rename(copy + QLatin1String(suffix), m_database + QLatin1String(suffix)));
        QCOMPARE(chmod(QFile::encodeName(m_database).constData(), 0600), 0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_database; ///< of SQLite
    Connection::Settings m_settings;
    QString m_backups;
};

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
