#pragma once

#include "shared/config/configrecords.h"
#include "shared/result.h"

#include <functional>

namespace usher {

/// Largest JSON configuration that is read.
inline constexpr qsizetype maxImportBytes = qsizetype(64) * 1024 * 1024;

/// Hears of an import's progress in values and says whether it is to go on. On the importing thread.
using ImportWatch = std::function<bool(qsizetype done, qsizetype total)>;

/// Whose options a vendor file holds (`--as`).
struct ImportTarget
{
    enum class Kind { Cluster, Node, List };
    Kind kind = Kind::Cluster;
    QString name; ///< of the node or list
};
/// "cluster", "node:<name>" or "list:<list>".
[[nodiscard]] Result<ImportTarget> parseImportTarget(const QString &text);

/// What became of one row of an import.
struct ImportRow
{
    QString where; ///< "section/name", or "list/group/key"
    QString text; ///< the reason, what to set instead, the nearest known name; never the value of a secret
    int line = 0; ///< in a text file; 0 for JSON
};

/// The report of an import, the same with and without a dry run. Every row of the file is in exactly one
/// list, except that `normalised` repeats rows of `taken` that are stored in another form.
struct ImportReport
{
    QList<ImportRow> taken; ///< set, or already so
    QList<ImportRow> normalised;
    QList<ImportRow> defaulted; ///< equal to the default, or empty: not stored
    QList<ImportRow> disabled; ///< patterns that cannot be used, stored as disabled entries
    QList<ImportRow> obsolete;
    QList<ImportRow> unknown;
    QList<ImportRow> misplaced; ///< options of a node in a cluster's file, and the other way round
    QList<ImportRow> invalid;
    QList<ImportRow> byHand; ///< secrets the export does not show
    QList<ImportRow> otherProduct;
    QStringList notes;
    bool refused = false; ///< nothing is to be changed

    /// 0 all taken, 1 taken with rows left out, 2 refused.
    [[nodiscard]] int exitCode() const;
};

struct ImportResult
{
    ChangeSet changes; ///< empty if refused or if everything is as it was
    ImportReport report;
    /// Every record the file names, with all values it gives it in their stored form (defaults left out).
    std::map<RecordKey, QMap<QString, QString>> named;
    QString patternList; ///< the list whose entries are expressions, once the import is applied
};

/// Turns the vendor's text export @p bytes into the change set that brings @p current to it. Only the keys it
/// names are replaced. @p skipInvalid leaves invalid rows out instead of refusing the whole import. Errors:
/// TooLarge, BadParameter (no text), Cancelled by @p watch.
[[nodiscard]] Result<ImportResult> importVendorText(const QByteArray &bytes, const ImportTarget &target,
    const RecordMap &current, bool skipInvalid = false, const ImportWatch &watch = {});

/// The same for the form of exportConfiguration(). Values may be strings, numbers and booleans.
/// Errors: TooLarge, BadParameter (no JSON object, unknown members), Cancelled.
[[nodiscard]] Result<ImportResult> importJson(const QByteArray &bytes, const RecordMap &current,
    bool skipInvalid = false, const ImportWatch &watch = {});

/// The same for entries of @p list from another source: sections are groups. Errors: Cancelled.
[[nodiscard]] Result<ImportResult> importEntries(const QList<TextEntry> &entries, const QString &list,
    const RecordMap &current, bool skipInvalid = false, const ImportWatch &watch = {});

/// After a server refused the change set: turns the patterns it could not use (data "errors" of @p refusal)
/// into disabled entries and reports them. True if the change set is worth another try. For programs without
/// the server's expression check; with it importVendorText() and importJson() do the same by themselves.
[[nodiscard]] bool disableRefusedPatterns(ImportResult &result, const Error &refusal);

} // namespace usher
