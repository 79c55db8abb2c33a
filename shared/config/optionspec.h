#pragma once

#include "shared/result.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <functional>
#include <optional>
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
    Url, ///< scheme among `choices` ("http|https", "postgresql|sqlite"); null = http or https. No password in
         ///< it
    Path, ///< a file or folder
    Name, ///< letters, digits, '.', '_' and '-': one segment of a path, the name of a node
    Host, ///< a host name or IP address
    Address, ///< host:port or [v6]:port; port 0 = any free one
    Expression, ///< an RE2 regular expression
    Size, ///< a number minimum..maximum and, after it, an optional unit among `choices` ("KB|MB|hr", any
          ///< case); a choice in parentheses is a word that stands alone ("(false)|KB|MB"). Its owner parses
          ///< the stored text
};

enum class OptionScope { Cluster, Node, Both };
enum class OptionEffect { Immediately, Restart };

/// One row of the option table: the only place where an option is described. The server validates with it,
/// the console builds its editors from it, and the reference page is printed from it. A row enters with the
/// code that obeys it.
struct OptionSpec
{
    const char *section; ///< "log"; "service.*" stands for every section with that prefix
    const char *name; ///< "verbose"; "severity.*" for every name with that prefix; "*" for any
    OptionType type;
    const char *defaultText; ///< null: no default
    qint64 minimum; ///< Integer, Real, Size: smallest value. Others: 0
    qint64 maximum; ///< Integer, Real, Size: largest value. Boolean, Choice: 0. Others: most characters
    const char *choices; ///< "a|b|c" or null
    OptionScope scope;
    OptionEffect effect;
    /// Other spellings that are read and stored under `name`: "a|b", or null. "section/a" is a spelling in
    /// another section; "a?" counts only with a value that is valid here (else `a` is an ordinary name).
    const char *aliases;
    const char *documentation; ///< QT_TRANSLATE_NOOP("Options", ...): what it does, with its unit
    const char *obsolete; ///< null = live; else the reason and what to set instead (QT_TRANSLATE_NOOP)
};

/// Every option, sorted by section and then in the order of the reference page. Sections "list:resources",
/// "list:patterns" and "list:*" hold the rules for the groups of lists and are never sections of options.
[[nodiscard]] std::span<const OptionSpec> optionTable();

/// The row for `section`/`name`, exact names before patterns, aliases included; null if unknown.
[[nodiscard]] const OptionSpec *findOption(QStringView section, QStringView name);

/// What a configured name stands for.
struct ResolvedOption
{
    const OptionSpec *spec = nullptr; ///< null: unknown
    QString section; ///< where it is stored
    QString name; ///< how it is stored
};
/// findOption() with the right spelling of section and name, and with the aliases that depend on the value.
[[nodiscard]] ResolvedOption resolveOption(const QString &section, const QString &name, const QString &value);

/// True if any row could match the section.
[[nodiscard]] bool isKnownSection(QStringView section);

/// True for a name whose value must never be shown. Section "list:..." names are never secret.
[[nodiscard]] bool isSecretOption(QStringView section, QStringView name);

/// True for the rows a node needs before it can read its store, the only ones allowed in the file of
/// `--config`: listeners, store, log, limits of the edge and the identity of the node.
[[nodiscard]] bool isBootstrapOption(const OptionSpec &spec);

/// False for the rows that say where the store is and who we are there: they are given by file or command
/// line and cannot be kept in the store.
[[nodiscard]] bool isStoredOption(const OptionSpec &spec);

/// The closest known "section/name" for a message about an unknown one; empty if nothing is near.
[[nodiscard]] QString nearestOption(QStringView section, QStringView name);

/// Why an expression cannot be used, with construct and position; nothing if it can.
using ExpressionCheck = std::function<std::optional<QString>(const QString &expression)>;
/// Installs the check for values of type Expression (the server's RE2). Once, before other threads start;
/// without it any expression is taken, as in programs that only talk to a server. It may be called from any
/// thread afterwards.
void setExpressionCheck(ExpressionCheck check);
/// What the installed check says; nothing without one.
[[nodiscard]] std::optional<QString> expressionProblem(const QString &expression);

/// Checks @p text against the row and returns its stored form (trimmed, lower-cased booleans, canonical
/// choice). An empty text is valid and means 'not configured'. Error: BadParameter that names section/name
/// and what is valid.
[[nodiscard]] Result<QString> normaliseOption(
    const OptionSpec &spec, const QString &section, const QString &name, const QString &text);

/// "an integer from 5 to 1800", "true or false": what normaliseOption() takes.
[[nodiscard]] QString validValues(const OptionSpec &spec);

/// Defects of the table itself: rows out of order or twice, invalid defaults, missing texts. Empty in a sound
/// build.
[[nodiscard]] QStringList optionTableProblems();

/// The reference page as Markdown, generated from the table (docs/options.md, `usherd
/// --print-option-reference`).
[[nodiscard]] QString optionReference();

} // namespace usher
