#include "server/log/logfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace usher;
using namespace usher::log;

namespace {

class SetClock final : public Clock
{
public:
    qint64 at = QDateTime(QDate(2026, 3, 1), QTime(14, 3, 59, 123), Qt::UTC).toMSecsSinceEpoch();
    [[nodiscard]] qint64 nowMs() const override { return at; }
    [[nodiscard]] qint64 monotonicMs() const override { return at; }
};

QByteArray lineOf(qsizetype bytes)
{
    return QByteArray(bytes - 1, 'x') + '\n';
}

constexpr qint64 hourMs = 3'600'000;

} // namespace

class LogFileTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    SetClock m_clock;
    QString m_path;

    [[nodiscard]] QStringList names() const
    {
        return QFileInfo(m_path).dir().entryList(QDir::Files, QDir::Name);
    }
    [[nodiscard]] QByteArray contents(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_path = m_folder.filePath(QStringLiteral("case%1/usherd.log").arg(++number));
        m_clock.at = SetClock().at;
    }

    void open_whenFolderIsMissing_thenBothAreMadeForTheOwner()
    {
        LogFile file(m_path, {}, {}, false, m_clock);
        QVERIFY(file.open());
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(m_path).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07, 0u);
        file.write("a\n");
        QCOMPARE(contents(m_path), QByteArray("a\n"));
    }

    void open_whenPathIsAFolder_thenRefusedByName()
    {
        QDir().mkpath(m_path);
        LogFile file(m_path, {}, {}, false, m_clock);
        const auto opened = file.open();
        QVERIFY(!opened);
        QVERIFY(opened.error().message.contains(m_path));
    }

    void open_whenFileExists_thenItIsContinued()
    {
        {
            LogFile file(m_path, {}, {}, true, m_clock);
            QVERIFY(file.open());
            file.write("first\n");
        }
        LogFile file(m_path, {}, {}, true, m_clock);
        QVERIFY(file.open());
        file.write("second\n");
        file.flush();
        QCOMPARE(contents(m_path), QByteArray("first\nsecond\n"));
    }

    void write_whenBuffering_thenWrittenWithFlushOrWhenMuchHasGathered()
    {
        LogFile file(m_path, {}, {}, true, m_clock);
        QVERIFY(file.open());
        file.write("a\n");
        QVERIFY(file.hasPending());
        QCOMPARE(contents(m_path), QByteArray());
        file.flush();
        QVERIFY(!file.hasPending());
        QCOMPARE(contents(m_path), QByteArray("a\n"));
        file.write(lineOf(70'000));
        QVERIFY(!file.hasPending());
    }

    void segment_whenSizeIsReached_thenTheLineBeginsTheNextFile()
    {
        LogFile file(m_path, {1000, 0}, {}, true, m_clock);
        QVERIFY(file.open());
        file.write(lineOf(600));
        file.write(lineOf(400));
        QCOMPARE(names(), QStringList{QStringLiteral("usherd.log")});
        file.write(lineOf(10));
        file.flush();
        QCOMPARE(names(),
            (QStringList{QStringLiteral("usherd.20260301_140359_123.log"), QStringLiteral("usherd.log")}));
        QCOMPARE(contents(LogFile::segmentPath(m_path, m_clock.at)).size(), 1000);
        QCOMPARE(contents(m_path).size(), 10);
    }

    void segment_whenALineIsLongerThanAllowed_thenItStandsAlone()
    {
        LogFile file(m_path, {1000, 0}, {}, false, m_clock);
        QVERIFY(file.open());
        file.write(lineOf(5000));
        QCOMPARE(names().size(), 1);
        file.write(lineOf(5000));
        QCOMPARE(names().size(), 2);
        QCOMPARE(contents(m_path).size(), 5000);
    }

    void segment_whenTwoCloseInOneMillisecond_thenNoneIsOverwritten()
    {
        LogFile file(m_path, {1000, 0}, {}, false, m_clock);
        QVERIFY(file.open());
        for (int i = 0; i < 5; ++i)
            file.write(lineOf(900));
        QCOMPARE(names().size(), 5);
    }

    void segment_whenHourEnds_thenANewFileBegins()
    {
        LogFile file(m_path, {0, 1}, {}, false, m_clock);
        QVERIFY(file.open());
        file.write("14:03\n");
        m_clock.at += hourMs / 2;
        file.write("14:33\n");
        QCOMPARE(names().size(), 1);
        m_clock.at += hourMs / 2;
        file.write("15:03\n");
        QCOMPARE(names().size(), 2);
        QCOMPARE(contents(m_path), QByteArray("15:03\n"));
    }

    void segment_whenFalse_thenTheFileOnlyGrows()
    {
        LogFile file(m_path, {}, {1, 0}, false, m_clock);
        QVERIFY(file.open());
        for (int i = 0; i < 20; ++i) {
            m_clock.at += 48 * hourMs;
            file.write(lineOf(100'000));
        }
        QCOMPARE(names(), QStringList{QStringLiteral("usherd.log")});
    }

    void expire_whenCountIsReached_thenTheOldestGoAndOthersStay()
    {
        LogFile file(m_path, {1000, 0}, {3, 0}, false, m_clock);
        QVERIFY(file.open());
        const QString foreign = QFileInfo(m_path).path() + QStringLiteral("/usherd.notes.log");
        QFile notes(foreign);
        QVERIFY(notes.open(QIODevice::WriteOnly));
        notes.close();
        for (int i = 0; i < 10; ++i) {
            m_clock.at += 1000;
            file.write(lineOf(900));
        }
        QCOMPARE(names(),
            (QStringList{QStringLiteral("usherd.20260301_140408_123.log"),
                QStringLiteral("usherd.20260301_140409_123.log"), QStringLiteral("usherd.log"),
                QStringLiteral("usherd.notes.log")}));
    }

    void expire_whenDaysHavePassed_thenOlderSegmentsGo()
    {
        LogFile file(m_path, {0, 24}, {0, 7}, false, m_clock);
        QVERIFY(file.open());
        for (int day = 0; day < 20; ++day) {
            file.write("a\n");
            m_clock.at += 24 * hourMs;
        }
        // Closed at most seven days before the last closing, and the open one.
        QCOMPARE(names().size(), 9);
    }

    void reopen_whenTheFileWasMoved_thenANewOneIsMade()
    {
        LogFile file(m_path, {}, {}, true, m_clock);
        QVERIFY(file.open());
        file.write("before\n");
        QVERIFY(QFile::rename(m_path, m_path + QStringLiteral(".1")));
        file.reopen();
        file.write("after\n");
        file.flush();
        QCOMPARE(contents(m_path + QStringLiteral(".1")), QByteArray("before\n"));
        QCOMPARE(contents(m_path), QByteArray("after\n"));
    }

    void write_whenTheDiskIsFull_thenLinesAreCountedAndTheRestGoesOn()
    {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("no /dev/full");
        QDir().mkpath(QFileInfo(m_path).path());
        QVERIFY(QFile::link(QStringLiteral("/dev/full"), m_path));
        LogFile file(m_path, {}, {}, false, m_clock);
        QVERIFY(file.open());
        for (int i = 0; i < 7; ++i)
            file.write("lost\n");
        QCOMPARE(file.lostLines(), 7);
        QVERIFY(QFile::remove(m_path));
        file.reopen();
        file.write("kept\n");
        QCOMPARE(contents(m_path), QByteArray("7 line(s) were lost: the file could not be written\nkept\n"));
        QCOMPARE(file.lostLines(), 7);
    }
};

QTEST_GUILESS_MAIN(LogFileTest)
#include "tst_logfile.moc"
