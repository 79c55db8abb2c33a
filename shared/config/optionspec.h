#pragma once

#include "shared/result.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <span>

namespace usher {

enum class OptionType {
    Boolean, ///< true or false in any case
    Integer, ///< minimum..maximum, in the unit the documentation states
    Real,
    Text, ///< maximum = length in characters
    Choice, ///< one of `choices`
    List, ///< comma separated; each element one of `choices` if there are any
    Secret, ///< as Text; never logged, never leaves through the admin channel
    Url, ///< http(s) or postgresql URL as documented
    Path, ///< a file or folder
    Address, ///< host:port or [v6]:port
    Expression, ///< an RE2 regular expression
    Size, ///< "10 MB", "1 hr", a count: parsed by the option's owner, see `form`
};

enum class OptionScope { Cluster, Node, Both };
enum class OptionEffect { Immediately, Restart };

/// One row of the option table: the only place where an option is described. The server validates with it, the console
/// builds its editors from it, and the reference page is printed from it. A row enters with the code that obeys it.
struct OptionSpec
{
    const char *section; ///< "log"; "service.*" stands for every section with that prefix
    const char *name; ///< "verbose"; "severity.*" for every name with that prefix; "*" for any
    OptionType type;
    const char *defaultText; ///< null: no default
    qint64 minimum; ///< Integer, Real: smallest value. Others: 0
    qint64 maximum; ///< Integer, Real: largest value. Text, Secret, Url, Path, List, Expression: most characters
    const char *choices; ///< "a|b|c" or null
    OptionScope scope;
    OptionEffect effect;
    const char *aliases; ///< other spellings that are read and stored under `name`: "a|b", or null
    const char *documentation; ///< QT_TRANSLATE_NOOP("Options", ...): what it does, with its unit
    const char *obsolete; ///< null = live; else the reason and what to set instead (QT_TRANSLATE_NOOP)
};

/// Every option, sorted by section and then in the order of the reference page.
[[nodiscard]] std::span<const OptionSpec> optionTable();

/// The row for `section`/`name`, exact names before patterns, aliases included; null if unknown.
[[nodiscard]] const OptionSpec *findOption(QStringView section, QStringView name);

/// True if any row could match the section.
[[nodiscard]] bool isKnownSection(QStringView section);

/// The closest known "section/name" for a message about an unknown one; empty if nothing is near.
[[nodiscard]] QString nearestOption(QStringView section, QStringView name);

/// Checks @p text against the row and returns its stored form (trimmed, lower-cased booleans, canonical choice).
/// An empty text is valid and means 'not configured'. Error: BadParameter that names section/name and what is valid.
[[nodiscard]] Result<QString> normaliseOption(const OptionSpec &spec, const QString &section, const QString &name,
    const QString &text);

/// The reference page as Markdown, generated from the table (docs/options.md, `usherd --print-option-reference`).
[[nodiscard]] QString optionReference();

} // namespace usher
