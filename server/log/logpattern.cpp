#include "server/log/logpattern.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cstdlib>

namespace usher::log {

namespace {

QString formatted(qint64 atMs, TimeForm form, bool utc)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs, utc ? Qt::UTC : Qt::LocalTime);
    switch (form) {
    case TimeForm::Time:
        return at.toString(QStringLiteral("HH:mm:ss."));
    case TimeForm::Locale:
        return QLocale::system().toString(at, QLocale::ShortFormat);
    case TimeForm::Iso:
        break;
    }
    // A local time prints its offset only when it is made explicit.
    return (utc ? at : at.toOffsetFromUtc(at.offsetFromUtc())).toString(Qt::ISODate);
}

/// Formatting a date costs as much as the rest of the line, so the text of a second is kept and only its
/// milliseconds put in.
QString timeText(qint64 atMs, TimeForm form, bool utc)
{
    struct Second
    {
        qint64 number = -1;
        TimeForm form = TimeForm::Iso;
        bool utc = false;
        QString text;
    };
    static thread_local Second last;
    const qint64 second = atMs / 1000;
    if (last.number != second || last.form != form || last.utc != utc)
        last = {second, form, utc, formatted(second * 1000, form, utc)};
    if (form == TimeForm::Locale)
        return last.text;
    const QString milliseconds = QStringLiteral("%1").arg(atMs % 1000, 3, 10, QLatin1Char('0'));
    if (form == TimeForm::Time)
        return last.text + milliseconds;
    constexpr qsizetype untilSeconds = 19; // 2026-03-01T14:03:59
    return QStringView(last.text).first(untilSeconds) + u'.' + milliseconds
        + QStringView(last.text).sliced(untilSeconds);
}

QString escaped(const QString &message)
{
    bool isClean = true;
    for (const QChar c : message)
        isClean &= c.unicode() >= 0x20 && c.unicode() != 0x7f;
    if (isClean)
        return message;
    QString text;
    text.reserve(message.size() + 16);
    for (const QChar c : message) {
        if (c == u'\n')
            text += QLatin1String("\\n");
        else if (c == u'\r')
            text += QLatin1String("\\r");
        else if ((c.unicode() < 0x20 && c != u'\t') || c.unicode() == 0x7f)
            text += QStringLiteral("\\x%1").arg(static_cast<int>(c.unicode()), 2, 16, QLatin1Char('0'));
        else
            text += c;
    }
    return text;
}

QString messageText(const LogRecord &record, const LineContext &context)
{
    QString message = escaped(record.message);
    if (!context.fullMessage)
        return message;
    return QStringLiteral("[%1 %2 %3 %4] ")
               .arg(context.host, context.node)
               .arg(context.process)
               .arg(record.thread)
        + message;
}

TimeForm formNamed(const QString &name, TimeForm fallback)
{
    if (name.isEmpty())
        return fallback;
    return name == u"TIME" ? TimeForm::Time : name == u"LOCALE" ? TimeForm::Locale : TimeForm::Iso;
}

} // namespace

const char *typeName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "DEBUG";
    case QtInfoMsg:
        return "INFO";
    case QtWarningMsg:
        return "WARN";
    case QtCriticalMsg:
        return "ERROR";
    case QtFatalMsg:
        return "FATAL";
    }
    return "INFO";
}

Result<LogPattern> LogPattern::parse(const QString &text)
{
    static constexpr QStringView known = u"dpcmntPhN";
    const auto refuse = [](const QString &message) { return fail(ErrorCode::BadParameter, message); };
    LogPattern pattern;
    bool hasMessage = false;
    QString literal;
    const auto endLiteral = [&] {
        if (!literal.isEmpty())
            pattern.m_items.push_back({0, std::exchange(literal, QString()), 0});
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'%') {
            literal += text[i];
            continue;
        }
        if (i + 1 < text.size() && text[i + 1] == u'%') {
            literal += text[++i];
            continue;
        }
        const qsizetype begin = i++;
        const qsizetype widthBegin = i;
        if (i < text.size() && text[i] == u'-')
            ++i;
        while (i < text.size() && text[i] >= u'0' && text[i] <= u'9' && i - widthBegin < 4)
            ++i;
        const QString width = text.mid(widthBegin, i - widthBegin);
        if (i >= text.size() || !known.contains(text[i]) || width == u"-") {
            return refuse(
                QStringLiteral("'%1' is not known; known are %d, %d{ISO}, %d{TIME}, %d{LOCALE}, %p, %c, %m, "
                               "%n, %t, %P, %h, %N and %%")
                    .replace(QStringLiteral("%1"), text.mid(begin, i - begin + 1)));
        }
        Item item{text[i].unicode(), {}, width.toInt()};
        if (item.conversion == u'd' && i + 1 < text.size() && text[i + 1] == u'{') {
            const qsizetype close = text.indexOf(u'}', i);
            const QString name = close < 0 ? text.mid(i + 2) : text.mid(i + 2, close - i - 2);
            item.text = name.toUpper();
            if (item.text == u"ISO8601")
                item.text = QStringLiteral("ISO");
            if (close < 0 || (item.text != u"ISO" && item.text != u"TIME" && item.text != u"LOCALE"))
                return refuse(QStringLiteral("the date form '%1' is none of ISO, TIME, LOCALE").arg(name));
            i = close;
        }
        hasMessage |= item.conversion == u'm';
        endLiteral();
        pattern.m_items.push_back(item);
    }
    endLiteral();
    if (!hasMessage)
        return refuse(QStringLiteral("the message, %m, is missing"));
    return pattern;
}

QByteArray LogPattern::format(const LogRecord &record, const LineContext &context) const
{
    QString line;
    line.reserve(record.message.size() + 80);
    for (const Item &item : m_items) {
        QString text;
        switch (item.conversion) {
        case 0:
            line += item.text;
            continue;
        case u'd':
            text = timeText(record.atMs, formNamed(item.text, context.timeForm), context.utc);
            break;
        case u'p':
            text = QString::fromLatin1(typeName(record.type));
            break;
        case u'c':
            text = QString::fromUtf8(record.category);
            break;
        case u'm':
            text = messageText(record, context);
            break;
        case u'n':
            text = QStringLiteral("\n");
            break;
        case u't':
            text = QString::number(record.thread);
            break;
        case u'P':
            text = QString::number(context.process);
            break;
        case u'h':
            text = context.host;
            break;
        case u'N':
            text = context.node;
            break;
        }
        line += item.width < 0 ? text.leftJustified(-item.width) : text.rightJustified(item.width);
    }
    if (!line.endsWith(u'\n'))
        line += u'\n';
    return line.toUtf8();
}

QByteArray jsonLine(const LogRecord &record, const LineContext &context)
{
    const QJsonObject object{
        {QStringLiteral("time"), timeText(record.atMs, TimeForm::Iso, context.utc)},
        {QStringLiteral("level"), QString::fromLatin1(typeName(record.type))},
        {QStringLiteral("category"), QString::fromUtf8(record.category)},
        {QStringLiteral("message"), record.message},
        {QStringLiteral("node"), context.node},
        {QStringLiteral("host"), context.host},
        {QStringLiteral("process"), context.process},
        {QStringLiteral("thread"), record.thread},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace usher::log
