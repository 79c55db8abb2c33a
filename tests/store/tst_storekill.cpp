#include "tests/store/storekiller.h"

#include "server/core/random.h"
#include "server/store/backup.h"
#include "server/store/openstore.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace usher;
using namespace usher::store;
using namespace usher::store::test;

/// Kills a process that writes through the store, at a random moment, again and again. Rounds:
/// USHER_SOAK_ROUNDS or 10; seed: USHER_SOAK_SEED or a random one, printed.
class StoreKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void store_whenKilledAtAnyMoment_thenEveryAcknowledgedRowIsThereOnceAndNothingPartial()
    {
        const int rounds = qEnvironmentVariable("USHER_SOAK_ROUNDS", QStringLiteral("10")).toInt();
        const QString given = qEnvironmentVariable("USHER_SOAK_SEED");
        const quint64 seed = given.isEmpty() ? SystemRandom().below(1'000'000) : given.toULongLong();
        qInfo("seed %llu, %d rounds", seed, rounds);
        SeededRandom random(seed);
        qsizetype total = 0;
        std::unique_ptr<QTemporaryDir> parent;
        QSet<qint64> acknowledged;
        for (int round = 0; round < rounds; ++round) {
            if (round % 20 == 0) { // a fresh database now and then, or checking takes longer than writing
                parent = std::make_unique<QTemporaryDir>();
                acknowledged.clear();
            }
            const QString data = parent->filePath(QStringLiteral("data"));
            qint64 next = 0;
            if (round % 20 > 0)
                check(data, acknowledged, next);
            if (QTest::currentTestFailed())
                return;
            const qsizetype before = acknowledged.size();
            runUntilKilled(data, next, random, acknowledged);
            total += acknowledged.size() - before;
            qint64 unused = 0;
            check(data, acknowledged, unused);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("figures: %lld rows acknowledged, none lost, none twice", static_cast<long long>(total));
        QVERIFY(total > rounds);
    }

private:
    static void runUntilKilled(
        const QString &data, qint64 first, SeededRandom &random, QSet<qint64> &acknowledged)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QStringList arguments{data, QString::number(first)};
        if (random.below(3) == 0)
            arguments << QStringLiteral("backup");
        process.start(QStringLiteral(STOREKILLER), arguments);
        QVERIFY(process.waitForStarted());
        QVERIFY2(process.waitForReadyRead(20000), "it never acknowledged anything");
        QByteArray output;
        const QDeadlineTimer moment(static_cast<qint64>(random.below(300)));
        while (!moment.hasExpired()) {
            output += process.readAllStandardOutput();
            process.waitForReadyRead(static_cast<int>(std::max<qint64>(1, moment.remainingTime())));
        }
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        output += process.readAllStandardOutput();
        output.truncate(output.lastIndexOf('\n') + 1);
        const QList<QByteArray> lines = output.split('\n');
        for (const QByteArray &line : lines) {
            if (!line.isEmpty())
                acknowledged.insert(line.toLongLong());
        }
    }

    /// The database passes its integrity check and holds what was acknowledged; @p next is a number not used
    /// so far.
    static void check(const QString &data, const QSet<qint64> &acknowledged, qint64 &next)
    {
        const auto folder = DataFolder::open(data);
        QVERIFY2(folder, qPrintable(folder ? QString() : folder.error().message));
        const auto opened = openStore(*folder,
            {.backupFolder = folder->filePath(QStringLiteral("backup")),
                .migrations = killMigrations,
                .thoroughBytes = 1LL << 40});
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message + opened.error().detail));
        QVERIFY(opened->thoroughCheck);
        auto connection = Connection::open(opened->database);
        QVERIFY(connection);
        const QSet<qint64> entries = numbersOnce(**connection, "SELECT n FROM entry");
        const QSet<qint64> twins = numbersOnce(**connection, "SELECT n FROM twin");
        QVERIFY2(entries == twins, "a write is there in part");
        QSet<qint64> lost = acknowledged;
        lost.subtract(entries);
        QVERIFY2(lost.isEmpty(), qPrintable(QStringLiteral("lost: %1 rows").arg(lost.size())));
        for (const qint64 n : entries) {
            QVERIFY(!failsOnPurpose(n));
            next = std::max(next, n + 1);
        }
        const QList<BackupFile> backups = listBackups(folder->filePath(QStringLiteral("backup")));
        for (const BackupFile &backup : backups)
            QVERIFY2(verifyBackup(backup.path, killMigrations), qPrintable(backup.path));
    }

    static QSet<qint64> numbersOnce(Connection &connection, std::string_view sql)
    {
        QSet<qint64> numbers;
        auto rows = connection.run(sql);
        while (rows && rows->next()) {
            if (numbers.contains(rows->integer(0)))
                QTest::qFail("a row is there twice", __FILE__, __LINE__);
            numbers.insert(rows->integer(0));
        }
        return numbers;
    }
};

QTEST_GUILESS_MAIN(StoreKillTest)
#include "tst_storekill.moc"
