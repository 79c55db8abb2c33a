#pragma once

#include "shared/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace usher::log {

/// How a date without braces (`%d`) is written: [log] time_format.
enum class TimeForm {
    Time, ///< 14:03:59.123
    Locale, ///< date and time as the system's locale writes them
    Iso, ///< 2026-03-01T14:03:59.123+01:00, or Z in UTC
};

/// One message on its way to the outputs.
struct LogRecord
{
    qint64 atMs = 0; ///< Unix epoch
    QtMsgType type = QtInfoMsg;
    QByteArray category;
    QString message;
    qint64 thread = 0; ///< kernel thread id
};

/// What a line says beside the message itself.
struct LineContext
{
    TimeForm timeForm = TimeForm::Iso;
    bool utc = false;
    bool fullMessage = false; ///< host, node, process and thread before the message
    QString host;
    QString node;
    qint64 process = 0;
};

/// "FATAL", "ERROR", "WARN", "INFO" or "DEBUG".
[[nodiscard]] const char *typeName(QtMsgType type);

/// The layout of a line, [log] outputPattern: `%d` or `%d{ISO|TIME|LOCALE}` date, `%p` type, `%c` category,
/// `%m` message,
/// `%n` line end, `%t` thread, `%P` process, `%h` host, `%N` node, `%%` a percent sign; a width pads (`%-5p`
/// to the right,
/// `%5p` to the left).
class LogPattern
{
public:
    LogPattern() = default;

    /// Errors: BadParameter that names the sequence nobody knows. A pattern must contain %m.
    [[nodiscard]] static Result<LogPattern> parse(const QString &text);

    /// One line as UTF-8. Control characters of the message are escaped, so no message can pretend to be two;
    /// a pattern without %n still ends the line.
    [[nodiscard]] QByteArray format(const LogRecord &record, const LineContext &context) const;

private:
    struct Item
    {
        char16_t conversion = 0; ///< 0: literal text
        QString text; ///< the literal, or what stood in braces, upper case
        int width = 0; ///< negative: left-aligned
    };
    std::vector<Item> m_items;
};

/// One line of JSON: {"time","level","category","message","node","host","process","thread"}, time in ISO
/// form.
[[nodiscard]] QByteArray jsonLine(const LogRecord &record, const LineContext &context);

} // namespace usher::log
