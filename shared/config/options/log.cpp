#include "shared/config/options/areas.h"

namespace usher {

namespace {

using enum OptionType;
using enum OptionScope;
using enum OptionEffect;

constexpr OptionSpec rows[] = {
    {"log", "all", List, "stdout", 0, 4096, nullptr, Both, Restart, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Outputs of all messages that `verbose` lets pass: stdout, stderr, memory (the last 1,000 lines, "
            "written to "
            "standard error when the server fails), file (`usherd.log` in the folder `log` of the data "
            "folder) or a file "
            "name, there as well unless it has a folder. Once any of `all`, `standard`, `trace` and `debug` "
            "is set, the "
            "others add nothing by default. The output `network` is not available: there is no Message "
            "Server."),
        nullptr},
    {"log", "standard", List, "stdout", 0, 4096, nullptr, Both, Restart, nullptr,
        QT_TRANSLATE_NOOP("Options", "Outputs of the messages of level standard only; as `all`."), nullptr},
    {"log", "trace", List, "stdout", 0, 4096, nullptr, Both, Restart, nullptr,
        QT_TRANSLATE_NOOP(
            "Options", "Outputs of the messages of levels standard, interaction and trace; as `all`."),
        nullptr},
    {"log", "debug", List, "stdout", 0, 4096, nullptr, Both, Restart, nullptr,
        QT_TRANSLATE_NOOP("Options", "Outputs of the messages of every level; as `all`."), nullptr},
    {"log", "verbose", Choice, "standard", 0, 0, "all|debug|trace|interaction|standard|none", Both,
        Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "How much is logged, each level with those before it: none, standard (what operators must know), "
            "interaction "
            "(each request), trace (each step), debug. The same as debug: all."),
        nullptr},
    {"log", "message-format", Choice, "short", 0, 0, "short|full", Both, Immediately, "message_format",
        QT_TRANSLATE_NOOP("Options", "full puts host, node, process and thread before every message."),
        nullptr},
    {"log", "outputPattern", Text, "%d{ISO} %-5p %c - %m%n", 0, 255, nullptr, Both, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Layout of a line: %d date as `time_format` says, %d{ISO}, %d{TIME} or %d{LOCALE} in that form, "
            "%p type, %c "
            "category, %m message, %n line end, %t thread, %P process, %h host, %N node, %% a percent sign; "
            "%-5p pads to "
            "five characters. Anything else after % is refused."),
        nullptr},
    {"log", "format", Choice, "text", 0, 0, "text|json", Both, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "json writes one object a line (time, level, category, message, node, host, process, thread) "
            "instead of the "
            "`outputPattern`."),
        nullptr},
    {"log", "suppress-data", List, nullptr, 0, 4096, nullptr, Both, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Names whose values are shown as *** wherever they are logged, in any case. Names that start "
            "with XXX are left "
            "out altogether and the values of names that start with MMM are shown as MMM without being "
            "listed here; "
            "passwords, keys, tokens and access codes are never shown."),
        nullptr},
    {"log", "segment", Size, "10000", 1, 1'000'000'000, "(false)|KB|MB|hr", Both, Restart, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "When a log file is closed and a new one begun: false (never), its size in KB (from 100) or MB "
            "(\"10 MB\"), or "
            "after full hours (\"1 hr\", up to 8760). A closed file carries the UTC time of closing in its "
            "name."),
        nullptr},
    {"log", "expire", Size, "20", 1, 3650, "(false)|file|day", Both, Restart, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Which log files are deleted: false (none), the oldest beyond a count (20 or \"20 file\", up to "
            "1000, the open "
            "one included), or those closed more than so many days ago (\"7 day\")."),
        nullptr},
    {"log", "buffering", Boolean, "true", 0, 0, nullptr, Both, Restart, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "true collects lines for a log file for up to a second (warnings are written at once); false "
            "writes each line "
            "by itself."),
        nullptr},
    {"log", "affectedLoggers", List, nullptr, 0, 4096, nullptr, Both, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Categories of the libraries (qt.sql.*) to which `verbose` applies as it does to the server's "
            "own."),
        nullptr},
    {"log", "time_format", Choice, "time", 0, 0, "time|locale|ISO8601", Both, Immediately, "time-format",
        QT_TRANSLATE_NOOP("Options",
            "Form of %d: time of day with milliseconds, date and time of the system's locale, or ISO 8601. "
            "Setting it also "
            "changes the %d{ISO} of the default `outputPattern`."),
        nullptr},
    {"log", "time_convert", Choice, "local", 0, 0, "local|utc", Both, Immediately, "time-convert",
        QT_TRANSLATE_NOOP("Options", "Time zone of the dates in the log."), nullptr},
};

} // namespace

std::span<const OptionSpec> logOptions()
{
    return rows;
}

} // namespace usher
