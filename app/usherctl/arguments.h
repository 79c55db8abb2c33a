#pragma once

#include "shared/result.h"

#include <QMap>
#include <QStringList>

#include <span>

namespace usher::ctl {

/// One `--option` of the program or of a command.
struct OptionDef
{
    const char *name; ///< without dashes
    const char *value; ///< what its value is, "NAME"; null for a flag
    const char *help; ///< QT_TRANSLATE_NOOP("usherctl", ...)
    bool isRepeated = false; ///< may be given several times
};

/// A command line, split.
struct Arguments
{
    QStringList words; ///< what is no option: the command and its arguments
    QMap<QString, QString> options; ///< a flag has the value "true", a repeated option its last one
    QMap<QString, QStringList> repeated; ///< all values of options that may be given several times

    [[nodiscard]] bool has(const char *name) const { return options.contains(QLatin1String(name)); }
    [[nodiscard]] QString value(const char *name, const QString &fallback = {}) const
    {
        return options.value(QLatin1String(name), fallback);
    }
    /// A whole number in [minimum, maximum]; absent gives nothing. BadParameter that names the option.
    [[nodiscard]] Result<std::optional<int>> integer(const char *name, int minimum, int maximum) const;
};

/// Splits @p arguments (without the program's name) by @p known. `--name=value` and `--name value` are the
/// same, `--` ends the options. BadParameter for an unknown option, a missing value, a value of a flag, an
/// option given twice that may not be.
[[nodiscard]] Result<Arguments> splitArguments(
    const QStringList &arguments, std::span<const OptionDef> known);

/// "KEY=VALUE" pairs. BadParameter for a word without '=', an empty key or one that comes twice.
[[nodiscard]] Result<QMap<QString, QString>> parsePairs(const QStringList &words);

} // namespace usher::ctl
