#pragma once

#include "server/config/changeplan.h"

namespace usher::config {

// The rows behind the configuration. All of it runs on store threads, inside jobs.

/// Held by every job that changes records or judges by all of them.
inline constexpr qint64 configurationLock = 0x5573687202; // "Ushr", 2

/// Revisions of a record that its history keeps.
inline constexpr qint64 revisionsKept = 1000;

/// "options" or "list", as the tables spell it.
[[nodiscard]] QString kindText(RecordKind kind);
[[nodiscard]] RecordKind kindFrom(const QString &text);

/// What a sealed value of @p key is bound to (SecretBox).
[[nodiscard]] QString sealContext(const RecordKey &key, const QString &name);

/// Text maps as the tables hold them; Internal if @p text is none, naming @p what.
[[nodiscard]] QString mapToText(const QMap<QString, QString> &values);
[[nodiscard]] Result<QMap<QString, QString>> mapFromText(const QString &text, const QString &what);

/// A row of `record` or `record_history` as it is stored.
struct StoredRow
{
    qint64 revision = 0; ///< 0 = there is none
    bool deleted = false;
    QMap<QString, QString> values; ///< secrets sealed

    [[nodiscard]] bool exists() const { return revision > 0 && !deleted; }
};

[[nodiscard]] Result<StoredRow> readRow(store::Connection &connection, const RecordKey &key);

/// The sum of all revisions. Every change set holds configurationLock, was judged by this sum and adds to it,
/// so there is one line of states and the sum names a state: equal sums, equal records.
[[nodiscard]] Result<qint64> readVersion(store::Connection &connection);

/// Conflict if a record is not as its editor saw it; else whether the store is as it was at @p version.
[[nodiscard]] Result<bool> isUnchanged(
    store::Connection &connection, const QList<SeenRecord> &all, qint64 version);

/// Stores @p edit (secrets sealed) and its row of the history, and drops what the history need not keep.
[[nodiscard]] Result<void> storeEdit(
    store::Connection &connection, const RecordEdit &edit, const QString &changeId, qint64 atMs);

/// Everything a load needs, by value.
struct Loader
{
    SecretBox secrets;
    QString nodeName;
    SectionMap file;
    SectionMap commandLine;
    QString shutValue; ///< stands in for a secret that cannot be opened: nobody knows it
};
[[nodiscard]] Result<Configuration::State> readState(store::Connection &connection, const Loader &loader);

/// The records of an empty store, with history and audit (@p entry: who and when).
[[nodiscard]] Result<void> storeFirst(
    store::Connection &connection, const SectionMap &options, AuditEntry entry);

[[nodiscard]] Result<void> runHooks(store::Connection &connection,
    const std::vector<Configuration::StoreHook> &hooks, const Settings &candidate);

} // namespace usher::config
