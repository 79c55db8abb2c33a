#include "server/log/logger.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

Q_LOGGING_CATEGORY(lcPlain, "server.test")
Q_LOGGING_CATEGORY(lcAccess, "server.test.access")
Q_LOGGING_CATEGORY(lcTrace, "server.test.trace")
Q_LOGGING_CATEGORY(lcForeign, "qt.test.library", QtWarningMsg)

using namespace usher;
using namespace usher::log;

namespace {

class SetClock final : public Clock
{
public:
    std::atomic<qint64> at = 1'772'373'839'123;
    [[nodiscard]] qint64 nowMs() const override { return at; }
    [[nodiscard]] qint64 monotonicMs() const override { return at; }
};

/// A pipe as standard output: reading it decides when the writer may go on.
class Pipe
{
public:
    Pipe() { static_cast<void>(!::pipe2(m_ends, O_CLOEXEC)); }
    ~Pipe()
    {
        ::close(m_ends[0]);
        closeWriter();
    }
    [[nodiscard]] int writeEnd() const { return m_ends[1]; }
    void closeWriter()
    {
        if (m_ends[1] >= 0)
            ::close(std::exchange(m_ends[1], -1));
    }
    /// Leaves no room in the pipe.
    void fill() const
    {
        const int flags = ::fcntl(m_ends[1], F_GETFL);
        ::fcntl(m_ends[1], F_SETFL, flags | O_NONBLOCK);
        while (::write(m_ends[1], "#", 1) == 1) { }
        ::fcntl(m_ends[1], F_SETFL, flags);
    }
    [[nodiscard]] QByteArray readAll() const
    {
        QByteArray text;
        char buffer[4096];
        for (ssize_t count; (count = ::read(m_ends[0], buffer, sizeof buffer)) > 0;)
            text.append(buffer, count);
        return text;
    }

private:
    int m_ends[2] = {-1, -1};
};

LogSettings settings(QMap<QString, QString> values, const QString &folder)
{
    values.insert(QStringLiteral("outputPattern"),
        values.value(QStringLiteral("outputPattern"), QStringLiteral("%p %c %m%n")));
    return parseLogSettings(values, folder).value();
}

} // namespace

class LoggerTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    SetClock m_clock;
    int m_number = 0;

    [[nodiscard]] QString file() const
    {
        return m_folder.filePath(QStringLiteral("case%1.log").arg(m_number));
    }
    [[nodiscard]] QByteArray contents() const
    {
        QFile log(file());
        return log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray("unreadable");
    }
    [[nodiscard]] LogSettings toFile(QMap<QString, QString> values = {}) const
    {
        values.insert(QStringLiteral("all"), file());
        return settings(std::move(values), m_folder.path());
    }

private Q_SLOTS:
    void init() { ++m_number; }

    void level_whenVerboseChanges_thenCategoriesFollowAtOnce_data()
    {
        QTest::addColumn<QString>("verbose");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray standard = "WARN server.test w\nINFO server.test i\n";
        const QByteArray access = "INFO server.test.access a\n";
        const QByteArray trace = "INFO server.test.trace t\n";
        QTest::newRow("none") << "none" << QByteArray();
        QTest::newRow("standard") << "standard" << standard;
        QTest::newRow("interaction") << "interaction" << standard + access;
        QTest::newRow("trace") << "trace" << standard + access + trace;
        QTest::newRow("debug") << "debug" << standard + access + trace + "DEBUG server.test d\n";
        QTest::newRow("all") << "all" << standard + access + trace + "DEBUG server.test d\n";
    }
    void level_whenVerboseChanges_thenCategoriesFollowAtOnce()
    {
        QFETCH(QString, verbose);
        QFETCH(QByteArray, expected);
        Logger logger(m_clock, {});
        QVERIFY(logger.apply(toFile()));
        logger.update(toFile({{QStringLiteral("verbose"), verbose}}));
        qCWarning(lcPlain, "w");
        qCInfo(lcPlain, "i");
        qCInfo(lcAccess, "a");
        qCInfo(lcTrace, "t");
        qCDebug(lcPlain, "d");
        qCInfo(lcForeign, "f");
        logger.flush();
        QCOMPARE(contents(), expected);
        QCOMPARE(lcPlain().isDebugEnabled(), verbose == u"debug" || verbose == u"all");
    }

    void affectedLoggers_whenNamed_thenVerboseAppliesToThem()
    {
        Logger logger(m_clock, {});
        QVERIFY(logger.apply(toFile({{QStringLiteral("affectedLoggers"), QStringLiteral("qt.test.*")}})));
        qCInfo(lcForeign, "now");
        logger.update(toFile());
        qCInfo(lcForeign, "no longer");
        logger.flush();
        QCOMPARE(contents(), QByteArray("INFO qt.test.library now\n"));
    }

    void outputs_whenLevelsDiffer_thenEachGetsItsOwn()
    {
        const QString traceFile = m_folder.filePath(QStringLiteral("t%1.log").arg(m_number));
        Pipe pipe;
        {
            Logger logger(m_clock, {.node = {}, .stdoutDescriptor = pipe.writeEnd()});
            QVERIFY(logger.apply(settings(
                {{QStringLiteral("standard"), QStringLiteral("stdout")}, {QStringLiteral("trace"), traceFile},
                    {QStringLiteral("debug"), file()}, {QStringLiteral("verbose"), QStringLiteral("all")}},
                m_folder.path())));
            qCInfo(lcPlain, "s");
            qCInfo(lcTrace, "t");
            qCDebug(lcPlain, "d");
        }
        pipe.closeWriter();
        QCOMPARE(pipe.readAll(), QByteArray("INFO server.test s\n"));
        QFile trace(traceFile);
        QVERIFY(trace.open(QIODevice::ReadOnly));
        QCOMPARE(trace.readAll(), QByteArray("INFO server.test s\nINFO server.test.trace t\n"));
        QCOMPARE(
            contents(), QByteArray("INFO server.test s\nINFO server.test.trace t\nDEBUG server.test d\n"));
    }

    void apply_whenAFileCannotBeOpened_thenRefusedAndTheOldOutputsStay()
    {
        Logger logger(m_clock, {});
        QVERIFY(logger.apply(toFile()));
        const auto refused = logger.apply(
            settings({{QStringLiteral("all"), QStringLiteral("/proc/nowhere/x.log")}}, m_folder.path()));
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("/proc/nowhere/x.log")));
        qCInfo(lcPlain, "still here");
        logger.flush();
        QCOMPARE(contents(), QByteArray("INFO server.test still here\n"));
    }

    void secrets_whenLogged_thenNoOutputShowsThem()
    {
        Logger logger(m_clock, {});
        QVERIFY(logger.apply(toFile({{QStringLiteral("suppress-data"), QStringLiteral("iban")},
            {QStringLiteral("verbose"), QStringLiteral("all")},
            {QStringLiteral("format"), QStringLiteral("json")}})));
        qCInfo(lcPlain) << "7f"
                        << QStringLiteral(R"({"XXX_a":"s3cret1","MMM_b":"s3cret2","iban":"s3cret3"})");
        qCDebug(lcPlain, "password=s3cret4 &_access_code=s3cret5");
        qCWarning(lcPlain, "Authorization: Basic s3cret6");
        logger.flush();
        const QByteArray text = contents();
        QCOMPARE(text.count('\n'), 3);
        QVERIFY2(!text.contains("s3cret"), text.constData());
        QVERIFY(!text.contains("XXX_a"));
        QVERIFY(text.contains("MMM_b"));
        QCOMPARE(logger.maskRules().verdict(u"IBAN"), MaskRules::Verdict::Mask);
    }

    void queue_whenTheOutputIsBlocked_thenCallersGoOnAndEveryLossIsCounted()
    {
        Pipe pipe;
        pipe.fill();
        constexpr int sent = 1000;
        qint64 dropped = 0;
        Logger::Statistics statistics;
        std::string read;
        {
            Logger logger(m_clock, {.node = {}, .maxQueued = 100, .stdoutDescriptor = pipe.writeEnd()});
            QVERIFY(logger.apply(
                settings({{QStringLiteral("verbose"), QStringLiteral("all")}}, m_folder.path())));
            for (int i = 0; i < sent; ++i)
                qCDebug(lcPlain, "message %d", i);
            for (int i = 0; i < 10; ++i)
                qCWarning(lcPlain, "urgent %d", i);
            dropped = logger.statistics().dropped;
            QVERIFY(dropped >= sent - 300);
            // Only now does somebody read.
            std::thread reader([&] { read = pipe.readAll().toStdString(); });
            logger.flush();
            statistics = logger.statistics();
            pipe.closeWriter();
            reader.join();
        }
        const QByteArray text = QByteArray::fromStdString(read);
        QCOMPARE(text.count("urgent"), 10); // kept a place
        QCOMPARE(text.count("message "), sent - dropped);
        // Each note counts what was lost since the one before; together they count everything.
        qint64 noted = 0;
        int notes = 0;
        for (const QByteArray &line : text.split('\n')) {
            const qsizetype end = line.indexOf(" message(s) were dropped");
            if (end < 0)
                continue;
            noted += line.left(end).mid(line.lastIndexOf(' ', end - 1) + 1).toLongLong();
            ++notes;
        }
        QVERIFY(notes > 0);
        QCOMPARE(noted, dropped);
        QCOMPARE(statistics.dropped, dropped);
        QCOMPARE(statistics.written, sent + 10 - dropped + notes);
    }

    void repeats_whenAMessageFloods_thenTheFirstPassAndTheRestIsSummedUp()
    {
        Logger logger(m_clock, {});
        QVERIFY(logger.apply(toFile({{QStringLiteral("verbose"), QStringLiteral("all")}})));
        for (int i = 0; i < 500; ++i)
            qCWarning(lcPlain, "r%d refused peer 192.0.2.%d", i, i % 250);
        for (int i = 0; i < 500; ++i)
            qCInfo(lcAccess, "GET %d", i);
        qCWarning(lcPlain, "something else");
        logger.flush();
        QCOMPARE(contents().count("refused peer"), RepeatLimiter::allowed);
        QCOMPARE(contents().count("GET"), 500);
        QVERIFY(contents().contains("something else"));
        m_clock.at += RepeatLimiter::windowMs;
        logger.flush();
        QVERIFY2(contents().contains("WARN server.test 480 more like this: r20 refused peer 192.0.2.20\n"),
            contents().right(200).constData());
        QCOMPARE(logger.statistics().repeated, 480);
        qCWarning(lcPlain, "r%d refused peer 192.0.2.%d", 1, 1);
        logger.flush();
        QCOMPARE(
            contents().count("refused peer"), RepeatLimiter::allowed + 2); // the summary, and the new window
    }

    void repeats_whenMessagesAreAllDifferent_thenAllPassAndMemoryIsBounded()
    {
        RepeatLimiter limiter;
        int admitted = 0;
        for (int i = 0; i < 5000; ++i) {
            QString word;
            for (int n = i; n >= 0; n = n / 26 - 1)
                word.append(QChar(u'a' + n % 26));
            admitted
                += limiter.admit(RepeatLimiter::shapeOf("server.test", word), "server.test", word, i) ? 1 : 0;
        }
        QCOMPARE(admitted, 5000);
        QVERIFY(limiter.size() <= RepeatLimiter::maxShapes);
        QVERIFY(limiter.expire(5000, true).empty());
    }

    void buffering_whenOff_thenEachLineIsThereWithoutAFlush()
    {
        Logger logger(m_clock, {});
        QVERIFY(logger.apply(toFile({{QStringLiteral("buffering"), QStringLiteral("false")}})));
        qCInfo(lcPlain, "at once");
        QTRY_COMPARE(contents(), QByteArray("INFO server.test at once\n"));
    }

    void reopen_whenTheFileWasMoved_thenLaterLinesAreInANewOne()
    {
        Logger logger(m_clock, {});
        QVERIFY(logger.apply(toFile()));
        qCInfo(lcPlain, "before");
        logger.flush();
        QVERIFY(QFile::rename(file(), file() + QStringLiteral(".1")));
        logger.reopen();
        qCInfo(lcPlain, "after");
        logger.flush();
        QCOMPARE(contents(), QByteArray("INFO server.test after\n"));
    }

    void memory_whenChosen_thenTheLastLinesAreKept()
    {
        Logger logger(m_clock, {});
        QVERIFY(logger.apply(settings({{QStringLiteral("all"), QStringLiteral("memory")},
                                          {QStringLiteral("verbose"), QStringLiteral("all")}},
            m_folder.path())));
        for (int i = 0; i < 1500; ++i)
            qCDebug(lcPlain, "%d", i);
        logger.flush();
        const QStringList lines = logger.recentLines();
        QCOMPARE(lines.size(), 1000);
        QCOMPARE(lines.last(), QStringLiteral("DEBUG server.test 1499\n"));
        QCOMPARE(lines.first(), QStringLiteral("DEBUG server.test 500\n"));
    }

    void destructor_whenMessagesAreQueued_thenAllAreWritten()
    {
        {
            Logger logger(m_clock, {});
            QVERIFY(logger.apply(toFile({{QStringLiteral("verbose"), QStringLiteral("all")}})));
            for (int i = 0; i < 5000; ++i)
                qCDebug(lcPlain, "%d", i);
        }
        QCOMPARE(contents().count('\n'), 5000);
    }

    void threads_whenManyLog_thenNoLineIsLostOrTorn()
    {
        Logger logger(m_clock, {.node = {}, .maxQueued = 100'000});
        QVERIFY(logger.apply(toFile({{QStringLiteral("verbose"), QStringLiteral("all")}})));
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([t] {
                for (int i = 0; i < 2000; ++i)
                    qCDebug(lcPlain, "%d:%d", t, i);
            });
        }
        logger.update(toFile({{QStringLiteral("verbose"), QStringLiteral("all")}}));
        for (auto &thread : threads)
            thread.join();
        logger.flush();
        QList<int> next(4, 0);
        const QList<QByteArray> lines = contents().chopped(1).split('\n');
        QCOMPARE(lines.size(), 8000);
        for (const QByteArray &line : lines) {
            const QList<QByteArray> parts = line.mid(line.lastIndexOf(' ') + 1).split(':');
            QCOMPARE(parts.at(1).toInt(), next[parts.at(0).toInt()]++);
        }
    }

    void fatal_whenTheProcessEnds_thenEverythingBeforeItIsWritten()
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::SeparateChannels);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--die"), file()});
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        QCOMPARE(contents(), QByteArray("DEBUG server.test before\nFATAL default the end\n"));
        QCOMPARE(child.readAllStandardError(), contents()); // what `memory` held
    }
};

int main(int argc, char **argv)
{
    if (argc == 3 && std::strcmp(argv[1], "--die") == 0) {
        const SetClock clock;
        Logger logger(clock, {});
        const bool applied
            = logger
                  .apply(settings(
                      {{QStringLiteral("all"), QString::fromLocal8Bit(argv[2]) + QStringLiteral(",memory")},
                          {QStringLiteral("verbose"), QStringLiteral("all")}},
                      {}))
                  .has_value();
        qCDebug(lcPlain, "before");
        qFatal("%s", applied ? "the end" : "not applied");
    }
    QCoreApplication app(argc, argv);
    LoggerTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_logger.moc"
