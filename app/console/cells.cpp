#include "app/console/cells.h"

#include "app/console/serverclock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace usher::console {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("usher::console::Cells", text);
}

/// With seconds, which no locale has in its short format.
QString clockText(const QTime &time, const QLocale &locale)
{
    static const QRegularExpression minutes(QStringLiteral("(\\W)mm"));
    QString format = locale.timeFormat(QLocale::ShortFormat);
    if (!format.contains(u's'))
        format.replace(minutes, QStringLiteral("\\1mm\\1ss"));
    return locale.toString(time, format);
}

} // namespace

qint64 timeOf(const QJsonValue &value)
{
    if (!value.isString())
        return static_cast<qint64>(value.toDouble());
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QString bytesText(qint64 bytes, const QLocale &locale)
{
    return locale.formattedDataSize(bytes, bytes < 10'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString durationText(qint64 ms)
{
    const qint64 s = ms / 1000;
    if (s < 1)
        return words(QT_TRANSLATE_NOOP("usher::console::Cells", "%1 ms")).arg(ms);
    if (s < 60)
        return words(QT_TRANSLATE_NOOP("usher::console::Cells", "%1 s")).arg(s);
    struct Unit
    {
        qint64 seconds;
        const char *alone, *withRest; ///< a rest in the next smaller unit
        qint64 rest;
    };
    static constexpr Unit units[] = {{86400, QT_TRANSLATE_NOOP("usher::console::Cells", "%1 d"),
                                         QT_TRANSLATE_NOOP("usher::console::Cells", "%1 d %2 h"), 3600},
        {3600, QT_TRANSLATE_NOOP("usher::console::Cells", "%1 h"),
            QT_TRANSLATE_NOOP("usher::console::Cells", "%1 h %2 min"), 60},
        {60, QT_TRANSLATE_NOOP("usher::console::Cells", "%1 min"),
            QT_TRANSLATE_NOOP("usher::console::Cells", "%1 min %2 s"), 1}};
    const Unit &unit = *std::ranges::find_if(units, [s](const Unit &one) { return s >= one.seconds; });
    const qint64 rest = s % unit.seconds / unit.rest;
    return rest == 0 ? words(unit.alone).arg(s / unit.seconds)
                     : words(unit.withRest).arg(s / unit.seconds).arg(rest);
}

QString timeText(qint64 ms, const QLocale &locale)
{
    if (ms == 0)
        return QStringLiteral("–");
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms);
    const QString clock = clockText(time.time(), locale);
    return time.date() == QDate::currentDate()
        ? clock
        : locale.toString(time.date(), QLocale::ShortFormat) + u' ' + clock;
}

QString exactTimeText(qint64 ms, const QLocale &locale)
{
    if (ms == 0)
        return {};
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms);
    return words(QT_TRANSLATE_NOOP("usher::console::Cells", "%1\nOn the server: %2 UTC"))
        .arg(locale.toString(time, QLocale::LongFormat),
            time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")));
}

QString cellText(CellKind kind, const QVariant &value, const QLocale &locale)
{
    if (!value.isValid() || value.isNull())
        return QStringLiteral("–");
    switch (kind) {
    case CellKind::Text:
    case CellKind::State:
        return value.toString();
    case CellKind::Number:
        return locale.toString(value.toLongLong());
    case CellKind::Decimal:
        return locale.toString(value.toDouble(), 'f', 1);
    case CellKind::Bytes:
        return bytesText(value.toLongLong(), locale);
    case CellKind::Milliseconds:
        return words(QT_TRANSLATE_NOOP("usher::console::Cells", "%1 ms"))
            .arg(locale.toString(value.toDouble(), 'f', value.toDouble() < 10 ? 1 : 0));
    case CellKind::Percent:
    case CellKind::Share:
        return locale.toString(value.toDouble() * 100, 'f', 0) + locale.percent();
    case CellKind::Time:
        return timeText(value.toLongLong(), locale);
    case CellKind::Until: {
        const qint64 left = value.toLongLong() - serverNowMs();
        return value.toLongLong() == 0 ? QStringLiteral("–")
                                       : durationText(std::max<qint64>(0, left + 999) / 1000 * 1000);
    }
    }
    Q_UNREACHABLE();
}

} // namespace usher::console
