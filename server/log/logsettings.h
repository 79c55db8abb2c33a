#pragma once

#include "server/log/logpattern.h"
#include "shared/result.h"

#include <QMap>
#include <QStringList>

#include <map>

namespace usher::log {

/// How talkative a message is. Info, warnings and errors are Standard, debug messages Debug; info messages of
/// a category whose name ends in `.interaction` or `.access` are Interaction, those of `.trace` Trace.
enum class Level { Standard, Interaction, Trace, Debug };

/// The level of a message of @p type in @p category.
[[nodiscard]] Level levelOf(QtMsgType type, QByteArrayView category);

/// Where messages go.
struct Destination
{
    enum class Kind { Stdout, Stderr, Memory, File };
    Kind kind = Kind::Stdout;
    QString path; ///< File only: absolute

    friend bool operator==(const Destination &, const Destination &) = default;
    friend bool operator<(const Destination &a, const Destination &b)
    {
        return a.kind != b.kind ? a.kind < b.kind : a.path < b.path;
    }
};

/// When a file is closed and a new one begun. All zero: never.
struct Segment
{
    qint64 bytes = 0;
    int hours = 0; ///< on full hours of UTC that are multiples of this
};

/// Which closed segments are deleted. All zero: none.
struct Expire
{
    int files = 0; ///< keep so many, the open one included
    int days = 0; ///< delete what was closed longer ago
};

/// The [log] section, understood.
struct LogSettings
{
    // Live: taken by Logger::update().
    bool enabled = true; ///< false: verbose = none
    Level verbose = Level::Standard;
    LogPattern pattern;
    bool fullMessage = false;
    bool json = false;
    TimeForm timeForm = TimeForm::Iso;
    bool utc = false;
    QStringList suppressed;
    QStringList affectedLoggers;

    // Taken by Logger::apply() only, that is at start.
    std::map<Destination, Level> outputs; ///< the most talkative level that each takes
    Segment segment;
    Expire expire;
    bool buffering = true;
};

/// Reads the configured values of section [log] (absent or empty = default); relative file names stand under
/// the folder `log` of @p dataFolder. Errors: BadParameter that names "log/option" and what is valid.
[[nodiscard]] Result<LogSettings> parseLogSettings(
    const QMap<QString, QString> &configured, const QString &dataFolder);

[[nodiscard]] Result<Segment> parseSegment(const QString &text);
[[nodiscard]] Result<Expire> parseExpire(const QString &text);

} // namespace usher::log
