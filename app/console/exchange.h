#pragma once

#include "app/console/workspace.h"
#include "shared/config/importer.h"

#include <QStringList>

namespace usher::console {

/// How a file of records is written.
enum class ExchangeFormat {
    Json, ///< of exportConfiguration(): it names its records
    Options, ///< the vendor's text export, of one object
    Csv, ///< RFC 4180: names and values of one group of a list
};

/// What kind of file it is, by its first bytes and @p fileName.
[[nodiscard]] ExchangeFormat formatOf(const QByteArray &bytes, const QString &fileName);

/// What a file does not say by itself.
struct ImportSource
{
    ExchangeFormat format = ExchangeFormat::Json;
    ImportTarget target{}; ///< Options
    QString list, group; ///< Csv
};

/// What to make of values that are there and that the file does not name.
enum class ImportMode { Merge, Replace };

/// A record that an import names.
struct PlannedRecord
{
    enum class State { New, Changed, Unchanged };
    RecordKey key;
    Values values{}; ///< all that the file gives it
    std::optional<Values> before{}; ///< as it is here, edits included; nothing: there is none
    Values merged{}; ///< `before` with `values` laid above it
    bool keepsOptions = false; ///< the file has the numbers of a pool and not its options (_...)

    /// What became of state() and of the number of changes() when the plan was made: for tables.
    struct Effect
    {
        State state = State::Unchanged;
        qsizetype differing = 0;
        qsizetype values = 0; ///< that the record will have
        qsizetype length = 0; ///< characters that are to be sent
    };
    Effect merge{}, replace{};
    [[nodiscard]] const Effect &effect(ImportMode mode) const
    {
        return mode == ImportMode::Merge ? merge : replace;
    }
    /// As the record will be.
    [[nodiscard]] Values after(ImportMode mode) const;
    [[nodiscard]] State state(ImportMode mode) const;
    [[nodiscard]] QList<FieldChange> changes(ImportMode mode) const;
};

/// A row of a file that is not taken as it is.
struct ImportFinding
{
    enum class Kind { Invalid, Unknown, Misplaced, Obsolete, ByHand, OtherProduct, Disabled, Rewritten };
    Kind kind = Kind::Invalid;
    int line = 0; ///< 0: the file has no lines (JSON); `where` is its path
    QString where, text;
};

/// What a file would do to the records that are there. Nothing is changed by making one.
struct ImportPlan
{
    QList<PlannedRecord> records; ///< by key
    QList<ImportFinding> findings; ///< the worst first
    QStringList notes;
    qsizetype values = 0; ///< that the file holds and that are taken
};

/// The most that is read.
inline constexpr qsizetype maxExchangeBytes = maxImportBytes;
/// The most records that one change set may change; the server says no to more.
inline constexpr qsizetype maxImportedRecords = 1000;
/// The most characters of one change set and the most values of one record, likewise.
inline constexpr qsizetype maxImportedLength = qsizetype(16) * 1024 * 1024;
inline constexpr qsizetype maxRecordValues = 120'000;

/// Reads @p bytes and compares it with @p current. Needs nothing of the event loop: for a worker thread,
/// which @p watch is called on. Errors: TooLarge, BadParameter (what is wrong, with its place), Cancelled.
[[nodiscard]] Result<ImportPlan> planImport(const QByteArray &bytes, const ImportSource &source,
    const RecordMap &current, const ImportWatch &watch = {});

/// What planImport() compares with: the workspace as it is edited.
[[nodiscard]] RecordMap currentRecords(const Workspace &workspace);

/// Why the server would say no to @p records however good they are; empty: it would not.
[[nodiscard]] QString importLimit(const QList<const PlannedRecord *> &records, ImportMode mode);
/// Edits one record; nothing is sent. Those of an import stand between importBegins() and endMacro() of the
/// undo stack, so that they are one command.
void importBegins(Workspace &workspace, qsizetype records);
void importRecord(Workspace &workspace, const PlannedRecord &record, ImportMode mode);

/// The fields of two states of a record that differ, by name.
[[nodiscard]] QList<FieldChange> differences(const RecordKey &key, const Values &before, const Values &after);

/// Rows of a CSV file, each with the line it begins on. Lines end with LF or CRLF; a quote that is not
/// closed, or text behind one, is an error with its line. Errors: BadParameter, Cancelled.
struct CsvRow
{
    int line = 0;
    QStringList fields;
};
[[nodiscard]] Result<QList<CsvRow>> parseCsv(const QByteArray &bytes, const ImportWatch &watch = {});
/// One field as RFC 4180 writes it.
[[nodiscard]] QByteArray csvField(const QString &text);

/// The records as a file of people: JSON as importJson() reads it. Secrets are masked.
[[nodiscard]] QByteArray exportJson(const RecordMap &records);
/// The values of one group: a header line "name,value" and a line for each, by name. Of a pool (@p isPool)
/// its numbers only, without its options.
[[nodiscard]] QByteArray exportCsv(const Values &values, bool isPool);

} // namespace usher::console
