#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

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
};

/// Edits that apply together or not at all.
struct ChangeSet
{
    QList<Change> changes;
    QString comment; ///< up to 1,000 characters, kept in the audit
};

/// What became of a change set.
struct ChangeOutcome
{
    QString changeId; ///< empty after a dry run
    QList<Record> records; ///< as they are now, with their new revisions
    QStringList restartNeeded; ///< "section/option" whose new value takes effect at the next start
    QStringList notes; ///< what was normalised or left out, for people
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

} // namespace usher
