#include "server/log/logsettings.h"

#include <QDir>

namespace usher::log {

namespace {

constexpr auto defaultPattern = u"%d{ISO} %-5p %c - %m%n";

tl::unexpected<Error> bad(const char *name, const QString &message)
{
    const QString field = QStringLiteral("log/") + QString::fromLatin1(name);
    return fail(ErrorCode::BadParameter, field + QStringLiteral(": ") + message, field);
}

QStringList elements(const QString &text)
{
    QStringList list;
    for (const QString &part : text.split(u',')) {
        if (const QString element = part.trimmed(); !element.isEmpty())
            list.append(element);
    }
    return list;
}

/// "10", "10 MB": a positive number and a unit in lower case.
struct Amount
{
    qint64 count = 0;
    QString unit;
};

bool readAmount(const QString &text, Amount *amount)
{
    const QString word = text.trimmed().toLower();
    qsizetype digits = 0;
    while (digits < word.size() && word[digits] >= u'0' && word[digits] <= u'9')
        ++digits;
    bool ok = false;
    amount->count = word.left(digits).toLongLong(&ok);
    amount->unit = word.mid(digits).trimmed();
    return ok && amount->count > 0;
}

Result<bool> readBoolean(const char *name, const QString &text)
{
    const QString word = text.toLower();
    if (word == u"true" || word == u"false")
        return word == u"true";
    return bad(name, QStringLiteral("'%1' is neither true nor false").arg(text));
}

Result<QList<Destination>> readDestinations(const char *name, const QString &text, const QString &baseFolder)
{
    QList<Destination> list;
    for (const QString &element : elements(text)) {
        const QString word = element.toLower();
        if (word == u"stdout") {
            list.append({Destination::Kind::Stdout, {}});
        } else if (word == u"stderr") {
            list.append({Destination::Kind::Stderr, {}});
        } else if (word == u"memory") {
            list.append({Destination::Kind::Memory, {}});
        } else if (word == u"network") {
            return bad(name,
                QStringLiteral(
                    "network is not available, there is no Message Server; set stdout, stderr, memory or a "
                    "file, and [alarms.<name>] outputs for alarms"));
        } else if (word == u"file") {
            list.append(
                {Destination::Kind::File, QDir(baseFolder).absoluteFilePath(QStringLiteral("usherd.log"))});
        } else if (element.contains(u'/') || element.contains(u'.')) {
            if (element.endsWith(u'/'))
                return bad(name, QStringLiteral("'%1' is a folder; name a file").arg(element));
            list.append(
                {Destination::Kind::File, QDir::cleanPath(QDir(baseFolder).absoluteFilePath(element))});
        } else {
            return bad(name,
                QStringLiteral(
                    "'%1' is neither stdout, stderr, memory, file nor a file name (one without a folder "
                    "needs an ending, such as usherd.log)")
                    .arg(element));
        }
    }
    return list;
}

Result<void> readVerbose(const QString &text, LogSettings *settings)
{
    static constexpr std::pair<QStringView, Level> levels[]
        = {{u"all", Level::Debug}, {u"debug", Level::Debug}, {u"trace", Level::Trace},
            {u"interaction", Level::Interaction}, {u"standard", Level::Standard}};
    const QString word = text.toLower();
    settings->enabled = word != u"none";
    for (const auto &[name, level] : levels) {
        if (word == name) {
            settings->verbose = level;
            return {};
        }
    }
    if (!settings->enabled)
        return {};
    return bad("verbose",
        QStringLiteral("'%1' is none of all, debug, trace, interaction, standard, none").arg(text));
}

Result<void> readOutputs(
    const QMap<QString, QString> &configured, const QString &baseFolder, LogSettings *settings)
{
    static constexpr std::pair<const char *, Level> options[] = {{"all", Level::Debug},
        {"standard", Level::Standard}, {"trace", Level::Trace}, {"debug", Level::Debug}};
    bool any = false;
    for (const auto &[name, level] : options) {
        auto list = readDestinations(name, configured.value(QString::fromLatin1(name)), baseFolder);
        if (!list)
            return fail(list.error());
        for (const Destination &destination : *list) {
            any = true;
            const auto [at, isNew] = settings->outputs.emplace(destination, level);
            if (!isNew)
                at->second = std::max(at->second, level);
        }
    }
    // The documented default of each is stdout. Once any is set, the others add nothing: who names a file
    // means the file.
    if (!any)
        settings->outputs.emplace(Destination{}, Level::Debug);
    return {};
}

} // namespace

Level levelOf(QtMsgType type, QByteArrayView category)
{
    if (type == QtDebugMsg)
        return Level::Debug;
    if (type != QtInfoMsg)
        return Level::Standard;
    if (category.endsWith(".trace"))
        return Level::Trace;
    if (category.endsWith(".interaction") || category.endsWith(".access"))
        return Level::Interaction;
    return Level::Standard;
}

Result<Segment> parseSegment(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word == u"false")
        return Segment{};
    Amount amount;
    if (readAmount(text, &amount)) {
        const bool isSize = amount.unit.isEmpty() || amount.unit == u"kb" || amount.unit == u"mb";
        if (isSize && amount.count <= 1'000'000'000) {
            const qint64 bytes
                = amount.count * (amount.unit == u"mb" ? Q_INT64_C(1'048'576) : Q_INT64_C(1024));
            if (bytes >= 100 * 1024 && bytes <= (Q_INT64_C(1) << 40))
                return Segment{bytes, 0};
        }
        if (amount.unit == u"hr" && amount.count <= 8760)
            return Segment{0, static_cast<int>(amount.count)};
    }
    return bad("segment",
        QStringLiteral(
            "'%1' is not valid; false, a number of KB from 100, \"10 MB\" or \"1 hr\" (1 to 8760) is")
            .arg(text));
}

Result<Expire> parseExpire(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word == u"false")
        return Expire{};
    Amount amount;
    if (readAmount(text, &amount)) {
        if ((amount.unit.isEmpty() || amount.unit == u"file" || amount.unit == u"files")
            && amount.count <= 1000)
            return Expire{static_cast<int>(amount.count), 0};
        if ((amount.unit == u"day" || amount.unit == u"days") && amount.count <= 3650)
            return Expire{0, static_cast<int>(amount.count)};
    }
    return bad("expire",
        QStringLiteral(
            "'%1' is not valid; false, a count or \"N file\" (1 to 1000) or \"N day\" (1 to 3650) is")
            .arg(text));
}

Result<LogSettings> parseLogSettings(const QMap<QString, QString> &configured, const QString &dataFolder)
{
    const auto text = [&configured](const char *name, const char16_t *fallback) {
        const QString value = configured.value(QString::fromLatin1(name)).trimmed();
        return value.isEmpty() ? QString::fromUtf16(fallback) : value;
    };
    const auto isSet = [&configured](const char *name) {
        return !configured.value(QString::fromLatin1(name)).trimmed().isEmpty();
    };
    LogSettings settings;
    if (auto done = readVerbose(text("verbose", u"standard"), &settings); !done)
        return fail(done.error());
    if (auto done
        = readOutputs(configured, QDir(dataFolder).absoluteFilePath(QStringLiteral("log")), &settings);
        !done)
        return fail(done.error());

    auto pattern = LogPattern::parse(text("outputPattern", defaultPattern));
    if (!pattern)
        return bad("outputPattern", pattern.error().message);
    settings.pattern = *pattern;

    const QString format = text("message-format", u"short").toLower();
    if (format != u"short" && format != u"full")
        return bad("message-format", QStringLiteral("'%1' is neither short nor full").arg(format));
    settings.fullMessage = format == u"full";

    const QString layout = text("format", u"text").toLower();
    if (layout != u"text" && layout != u"json")
        return bad("format", QStringLiteral("'%1' is neither text nor json").arg(layout));
    settings.json = layout == u"json";

    const QString form = text("time_format", u"time").toLower();
    if (form == u"time")
        settings.timeForm = TimeForm::Time;
    else if (form == u"locale")
        settings.timeForm = TimeForm::Locale;
    else if (form != u"iso8601")
        return bad("time_format", QStringLiteral("'%1' is none of time, locale, ISO8601").arg(form));
    // The default pattern says %d{ISO}; who sets only the time format wants to see it.
    if (isSet("time_format") && !isSet("outputPattern"))
        settings.pattern = *LogPattern::parse(QStringLiteral("%d %-5p %c - %m%n"));

    const QString zone = text("time_convert", u"local").toLower();
    if (zone != u"local" && zone != u"utc")
        return bad("time_convert", QStringLiteral("'%1' is neither local nor utc").arg(zone));
    settings.utc = zone == u"utc";

    settings.suppressed = elements(text("suppress-data", u""));
    settings.affectedLoggers = elements(text("affectedLoggers", u""));

    const auto segment = parseSegment(text("segment", u"10000"));
    if (!segment)
        return fail(segment.error());
    settings.segment = *segment;
    const auto expire = parseExpire(text("expire", u"20"));
    if (!expire)
        return fail(expire.error());
    settings.expire = *expire;
    const auto buffering = readBoolean("buffering", text("buffering", u"true"));
    if (!buffering)
        return fail(buffering.error());
    settings.buffering = *buffering;
    return settings;
}

} // namespace usher::log
