#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace usher {

/// What a configuration record holds.
enum class RecordKind {
    Options, ///< one section of options; a section `service.<name>` is a service
    List, ///< one group of a list (GMS_Resources, GMS_Patterns, ...)
};

/// Names one configuration record.
struct RecordKey
{
    RecordKind kind = RecordKind::Options;
    QString owner; ///< Options: "cluster" or "node:<node name>". List: the list's name.
    QString name; ///< Options: the section. List: the group.

    friend bool operator==(const RecordKey &, const RecordKey &) = default;
    friend auto operator<=>(const RecordKey &a, const RecordKey &b)
    {
        if (a.kind != b.kind)
            return a.kind < b.kind ? std::strong_ordering::less : std::strong_ordering::greater;
        if (const int owners = a.owner.compare(b.owner))
            return owners <=> 0;
        return a.name.compare(b.name) <=> 0;
    }
    /// "options cluster/service.demo", "list GMS_Resources/Dnis_Pool": for messages and the audit.
    [[nodiscard]] QString text() const;
};

/// The unit of editing: a flat map with a revision that grows by one with every change of this record. A
/// deleted record keeps counting, so a stale editor can never overwrite a re-created one.
struct Record
{
    RecordKey key;
    qint64 revision = 0;
    QMap<QString, QString> values;
};

/// One edit of one record inside a change set.
struct Change
{
    RecordKey key;
    qint64 seenRevision = 0; ///< the revision the editor saw; 0 = the record did not exist
    QMap<QString, QString> set;
    QStringList remove;
    bool deleteRecord = false;
    bool replace = false; ///< what is not in `set` goes; a secret set to "*****" stays
};

/// Edits that apply together or not at all.
struct ChangeSet
{
    QList<Change> changes;
    QString comment; ///< up to 1,000 characters, kept in the audit
};

/// One value of a record in two states of it; absent = not set. A secret is masked: that it is listed says
/// that it differs.
struct FieldChange
{
    QString name;
    std::optional<QString> before;
    std::optional<QString> after;
    bool secret = false;
};

/// A record that refers to another one.
struct Dependant
{
    RecordKey key;
    QString field; ///< of `key`: what refers
    QString reason; ///< for people
};

enum class RecordAction { Create, Change, Delete };

/// What a change set will do to one record.
struct RecordPreview
{
    RecordKey key;
    RecordAction action = RecordAction::Change;
    qint64 revisionBefore = 0; ///< 0 = there is none
    qint64 revision = 0;
    QList<FieldChange> fields; ///< those that differ
    int fieldsOmitted = 0; ///< so many more do not fit the answer
    QList<Dependant> dependants; ///< what will refer to the record, or to the gap it leaves
    int dependantsOmitted = 0;
};

/// What became of a change set.
struct ChangeOutcome
{
    QString changeId; ///< empty after a dry run
    QList<Record> records; ///< as they are now, with their new revisions
    QStringList restartNeeded; ///< "section/option" whose new value takes effect at the next start
    QStringList notes; ///< what was normalised or left out, for people
    QList<RecordPreview> preview{}; ///< of a dry run: what would happen
    QStringList warnings{}; ///< of a dry run: what would no longer work
};

/// Who does something, for authorisation and the audit.
struct Actor
{
    QString account; ///< empty: the server itself
    QString role;
    QString address; ///< peer address
    QString origin; ///< "usher-console 0.1", "usherctl 0.1", "bootstrap"
};

/// One line of the audit: one record changed by one change set.
struct AuditEntry
{
    qint64 id = 0;
    qint64 atMs = 0;
    Actor actor;
    QString changeId;
    QString subject; ///< RecordKey::text(), or "account <name>"
    qint64 revisionBefore = 0;
    qint64 revisionAfter = 0;
    QMap<QString, QString> before; ///< secrets masked
    QMap<QString, QString> after;
    QString comment;
    /// The change was refused as a conflict: `revisionBefore` is what its editor saw, `revisionAfter` what
    /// stands, `after` what was wanted.
    bool refused = false;
};

/// Which entries of the audit are wanted; an empty member fits every entry.
struct AuditFilter
{
    qint64 before = 0; ///< older than this id; 0 = from the newest
    int limit = 100; ///< 1 to 1,000
    QString subject{}; ///< exact, as all texts here
    QString account{};
    QString changeId{};
    qint64 sinceMs = 0; ///< not earlier
    qint64 untilMs = 0; ///< earlier; 0 = up to now
    bool refusedOnly = false;
};

/// One revision of a record, with the change that made it.
struct RecordRevision
{
    qint64 revision = 0;
    bool deleted = false; ///< this revision deleted the record
    qint64 atMs = 0; ///< 0: older than the history
    QString changeId;
    Actor actor;
    QString comment;
};

/// A record in two revisions. Revision 0: there is or was none.
struct RecordComparison
{
    RecordKey key;
    qint64 from = 0;
    qint64 to = 0;
    bool fromExists = false; ///< false: deleted by `from`, or never made
    bool toExists = false;
    QList<FieldChange> fields; ///< those that differ
};

/// Which revision of a record somebody looked at.
struct SeenRecord
{
    RecordKey key;
    qint64 seenRevision = 0;
};

/// A change set that is not applied yet, kept by the server for its author.
struct Draft
{
    QString id;
    QString account; ///< its author
    QString title;
    qint64 revision = 0; ///< grows by one with every save
    qint64 updatedMs = 0;
    qint64 expiresMs = 0;
    QList<Change> changes; ///< secrets masked; empty in a list of drafts
};

} // namespace usher
