#include "server/log/logsettings.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace usher;
using namespace usher::log;

namespace {

const QString base = QStringLiteral("/var/lib/usher");

QMap<QString, QString> one(const QString &name, const QString &value)
{
    return {{name, value}};
}

LogSettings parsed(const QMap<QString, QString> &values)
{
    const auto settings = parseLogSettings(values, base);
    if (!settings)
        qWarning("%s", qPrintable(settings.error().message));
    return settings.value_or(LogSettings{});
}

LogRecord record(const QString &message)
{
    return {QDateTime(QDate(2026, 3, 1), QTime(14, 3, 59, 123), Qt::UTC).toMSecsSinceEpoch(), QtWarningMsg,
        "server.push", message, 42};
}

QByteArray line(const QMap<QString, QString> &values, const QString &message = QStringLiteral("hello"))
{
    const LogSettings settings = parsed(values);
    LineContext context;
    context.utc = settings.utc;
    context.timeForm = settings.timeForm;
    context.fullMessage = settings.fullMessage;
    context.host = QStringLiteral("h1");
    context.node = QStringLiteral("node-01");
    context.process = 7;
    return settings.json ? jsonLine(record(message), context)
                         : settings.pattern.format(record(message), context);
}

} // namespace

class LogSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void defaults_whenNothingIsConfigured_thenAsDocumented()
    {
        const LogSettings settings = parsed({});
        QVERIFY(settings.enabled);
        QCOMPARE(settings.verbose, Level::Standard);
        QCOMPARE(settings.outputs.size(), std::size_t(1));
        QCOMPARE(settings.outputs.begin()->first.kind, Destination::Kind::Stdout);
        QCOMPARE(settings.segment.bytes, qint64(10000) * 1024);
        QCOMPARE(settings.expire.files, 20);
        QVERIFY(settings.buffering);
        QCOMPARE(line({}).mid(10), QByteArray("T") + line({}).mid(11)); // ISO: date, T, time
        QVERIFY(line({}).endsWith(" WARN  server.push - hello\n"));
    }

    void verbose_whenNamed_thenLevelsNestAsDocumented_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("enabled");
        QTest::addColumn<int>("level");
        QTest::newRow("all") << "all" << true << static_cast<int>(Level::Debug);
        QTest::newRow("debug") << "debug" << true << static_cast<int>(Level::Debug);
        QTest::newRow("trace") << "trace" << true << static_cast<int>(Level::Trace);
        QTest::newRow("interaction") << "INTERACTION" << true << static_cast<int>(Level::Interaction);
        QTest::newRow("standard") << "standard" << true << static_cast<int>(Level::Standard);
        QTest::newRow("none") << "none" << false << static_cast<int>(Level::Standard);
    }
    void verbose_whenNamed_thenLevelsNestAsDocumented()
    {
        QFETCH(QString, text);
        QFETCH(bool, enabled);
        QFETCH(int, level);
        const LogSettings settings = parsed(one(QStringLiteral("verbose"), text));
        QCOMPARE(settings.enabled, enabled);
        QCOMPARE(static_cast<int>(settings.verbose), level);
        QCOMPARE(levelOf(QtInfoMsg, "server.http.access"), Level::Interaction);
        QCOMPARE(levelOf(QtInfoMsg, "server.services.trace"), Level::Trace);
        QCOMPARE(levelOf(QtWarningMsg, "server.services.trace"), Level::Standard);
        QCOMPARE(levelOf(QtDebugMsg, "server.push"), Level::Debug);
        QCOMPARE(levelOf(QtInfoMsg, "server.push"), Level::Standard);
    }

    void outputs_whenSeveralOptionsNameOne_thenItIsTakenOnceWithTheHighestLevel()
    {
        const LogSettings settings = parsed({{QStringLiteral("all"), QStringLiteral("file, stderr")},
            {QStringLiteral("standard"), QStringLiteral("stderr")},
            {QStringLiteral("trace"), QStringLiteral("trace.log,/tmp/t.log,memory")}});
        QCOMPARE(settings.outputs.size(), std::size_t(5));
        const auto level = [&](Destination::Kind kind, const QString &path = {}) {
            return settings.outputs.at({kind, path});
        };
        QCOMPARE(level(Destination::Kind::Stderr), Level::Debug);
        QCOMPARE(level(Destination::Kind::File, base + QStringLiteral("/log/usherd.log")), Level::Debug);
        QCOMPARE(level(Destination::Kind::File, base + QStringLiteral("/log/trace.log")), Level::Trace);
        QCOMPARE(level(Destination::Kind::File, QStringLiteral("/tmp/t.log")), Level::Trace);
        QCOMPARE(level(Destination::Kind::Memory), Level::Trace);
    }

    void segment_whenParsed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<int>("hours");
        QTest::newRow("false") << "false" << true << qint64(0) << 0;
        QTest::newRow("KB") << "100" << true << qint64(102400) << 0;
        QTest::newRow("KB unit") << "200 KB" << true << qint64(204800) << 0;
        QTest::newRow("MB") << "10 MB" << true << qint64(10485760) << 0;
        QTest::newRow("no blank") << "10mb" << true << qint64(10485760) << 0;
        QTest::newRow("hour") << "1 hr" << true << qint64(0) << 1;
        QTest::newRow("too small") << "99" << false << qint64(0) << 0;
        QTest::newRow("zero") << "0" << false << qint64(0) << 0;
        QTest::newRow("negative") << "-1" << false << qint64(0) << 0;
        QTest::newRow("unit") << "1 week" << false << qint64(0) << 0;
        QTest::newRow("huge") << "99999999999999999999" << false << qint64(0) << 0;
        QTest::newRow("true") << "true" << false << qint64(0) << 0;
        QTest::newRow("hours") << "8761 hr" << false << qint64(0) << 0;
    }
    void segment_whenParsed()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        QFETCH(qint64, bytes);
        QFETCH(int, hours);
        const auto segment = parseSegment(text);
        QCOMPARE(segment.has_value(), valid);
        if (valid) {
            QCOMPARE(segment->bytes, bytes);
            QCOMPARE(segment->hours, hours);
        } else {
            QCOMPARE(segment.error().field, QStringLiteral("log/segment"));
        }
    }

    void expire_whenParsed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<int>("files");
        QTest::addColumn<int>("days");
        QTest::newRow("false") << "false" << true << 0 << 0;
        QTest::newRow("count") << "20" << true << 20 << 0;
        QTest::newRow("file") << "3 file" << true << 3 << 0;
        QTest::newRow("day") << "7 day" << true << 0 << 7;
        QTest::newRow("zero") << "0" << false << 0 << 0;
        QTest::newRow("many") << "1001" << false << 0 << 0;
        QTest::newRow("unit") << "7 weeks" << false << 0 << 0;
    }
    void expire_whenParsed()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        QFETCH(int, files);
        QFETCH(int, days);
        const auto expire = parseExpire(text);
        QCOMPARE(expire.has_value(), valid);
        if (valid) {
            QCOMPARE(expire->files, files);
            QCOMPARE(expire->days, days);
        }
    }

    void invalid_whenConfigured_thenRefusedByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("mentions");
        QTest::newRow("network") << "all"
                                 << "stdout,network"
                                 << "Message Server";
        QTest::newRow("typing error") << "trace"
                                      << "stdot"
                                      << "stdout";
        QTest::newRow("folder") << "debug"
                                << "/var/log/"
                                << "folder";
        QTest::newRow("verbose") << "verbose"
                                 << "loud"
                                 << "interaction";
        QTest::newRow("pattern") << "outputPattern"
                                 << "%d %q %m"
                                 << "%q";
        QTest::newRow("pattern end") << "outputPattern"
                                     << "%m %"
                                     << "%m";
        QTest::newRow("pattern without message") << "outputPattern"
                                                 << "%d%n"
                                                 << "%m";
        QTest::newRow("pattern date") << "outputPattern"
                                      << "%d{yyyy} %m"
                                      << "yyyy";
        QTest::newRow("pattern brace") << "outputPattern"
                                       << "%d{ISO %m"
                                       << "ISO";
        QTest::newRow("message-format") << "message-format"
                                        << "long"
                                        << "full";
        QTest::newRow("format") << "format"
                                << "xml"
                                << "json";
        QTest::newRow("time_format") << "time_format"
                                     << "unix"
                                     << "ISO8601";
        QTest::newRow("time_convert") << "time_convert"
                                      << "mars"
                                      << "utc";
        QTest::newRow("buffering") << "buffering"
                                   << "maybe"
                                   << "true";
    }
    void invalid_whenConfigured_thenRefusedByName()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, mentions);
        const auto settings = parseLogSettings(one(name, value), base);
        QVERIFY(!settings);
        QCOMPARE(settings.error().code, ErrorCode::BadParameter);
        QCOMPARE(settings.error().field, QStringLiteral("log/") + name);
        QVERIFY2(settings.error().message.contains(mentions), qPrintable(settings.error().message));
    }

    void line_whenConfigured_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("iso") << "%d{ISO} %m" << QByteArray("2026-03-01T14:03:59.123Z hello\n");
        QTest::newRow("time") << "%d %m%n" << QByteArray("14:03:59.123 hello\n");
        QTest::newRow("time named") << "%d{TIME} %m" << QByteArray("14:03:59.123 hello\n");
        QTest::newRow("pads") << "[%-6p|%6p] %m" << QByteArray("[WARN  |  WARN] hello\n");
        QTest::newRow("all") << "%% %c %t %P %h %N %m" << QByteArray("% server.push 42 7 h1 node-01 hello\n");
    }
    void line_whenConfigured()
    {
        QFETCH(QString, pattern);
        QFETCH(QByteArray, expected);
        QCOMPARE(line({{QStringLiteral("outputPattern"), pattern},
                     {QStringLiteral("time_convert"), QStringLiteral("utc")}}),
            expected);
    }

    void timeFormat_whenOnlyItIsSet_thenTheDefaultLineFollows()
    {
        const QMap<QString, QString> values{{QStringLiteral("time_format"), QStringLiteral("time")},
            {QStringLiteral("time_convert"), QStringLiteral("utc")}};
        QCOMPARE(line(values), QByteArray("14:03:59.123 WARN  server.push - hello\n"));
    }

    void messageFormat_whenFull_thenOriginStandsBeforeTheMessage()
    {
        QVERIFY(line(one(QStringLiteral("message-format"), QStringLiteral("full")))
                    .endsWith(" - [h1 node-01 7 42] hello\n"));
    }

    void line_whenMessageHasControlCharacters_thenItStaysOneLine()
    {
        const QByteArray text = line({}, QStringLiteral("a\nERROR forged\r\x1b[31m\x7f\tb"));
        QCOMPARE(text.count('\n'), 1);
        QVERIFY2(text.endsWith("a\\nERROR forged\\r\\x1b[31m\\x7f\tb\n"), text.constData());
    }

    void json_whenChosen_thenEachLineIsOneObject()
    {
        const QByteArray text = line({{QStringLiteral("format"), QStringLiteral("json")},
                                         {QStringLiteral("time_convert"), QStringLiteral("utc")}},
            QStringLiteral("two\nlines \"quoted\""));
        QCOMPARE(text.count('\n'), 1);
        const QJsonObject object = QJsonDocument::fromJson(text).object();
        QCOMPARE(object.value(u"message").toString(), QStringLiteral("two\nlines \"quoted\""));
        QCOMPARE(object.value(u"time").toString(), QStringLiteral("2026-03-01T14:03:59.123Z"));
        QCOMPARE(object.value(u"level").toString(), QStringLiteral("WARN"));
        QCOMPARE(object.value(u"category").toString(), QStringLiteral("server.push"));
        QCOMPARE(object.value(u"thread").toInteger(), 42);
    }
};

QTEST_GUILESS_MAIN(LogSettingsTest)
#include "tst_logsettings.moc"
