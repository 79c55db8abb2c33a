#pragma once

#include "shared/protocol/configurationmessages.h"
#include "shared/protocol/sessionmessages.h"

/// Revisions of configuration records, roll-back, and drafts of change sets.
namespace usher::protocol {

template <> struct Fields<RecordRevision>
{
    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("revision", self.revision);
        v("deleted", self.deleted, optional);
        v("at", asTime(self.atMs), optional);
        v("changeId", self.changeId);
        v("actor", self.actor);
        v("comment", self.comment);
    }
};

template <> struct Fields<RecordComparison>
{
    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        Fields<RecordKey>::visit(self.key, v);
        v("from", self.from);
        v("to", self.to);
        v("fromExists", self.fromExists);
        v("toExists", self.toExists);
        v("fields", self.fields);
    }
};

template <> struct Fields<SeenRecord>
{
    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        Fields<RecordKey>::visit(self.key, v);
        v("seenRevision", self.seenRevision);
    }
};

template <> struct Fields<Draft>
{
    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("id", self.id);
        v("account", self.account);
        v("title", self.title);
        v("revision", self.revision);
        v("updated", asTime(self.updatedMs));
        v("expires", asTime(self.expiresMs));
        v("changes", self.changes, optional);
    }
};

struct HistoryAnswer
{
    QList<RecordRevision> revisions; ///< newest first

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("revisions", self.revisions);
    }
};

/// The stored revisions of one record, also of a deleted one; at least the newest 1,000 are kept.
struct ConfigHistory
{
    static constexpr char method[] = "config.history";
    using Answer = HistoryAnswer;
    RecordKey key;
    qint64 before = 0; ///< revisions older than this one; 0 = from the newest
    std::optional<int> limit{}; ///< 1 to 1,000; 100 if absent

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        Fields<RecordKey>::visit(self.key, v);
        v("before", self.before, optional);
        v("limit", self.limit, optional);
    }
};

/// What differs between two revisions of a record, secrets masked. Also of a deleted record.
struct ConfigCompare
{
    static constexpr char method[] = "config.compare";
    using Answer = RecordComparison;
    RecordKey key;
    qint64 from = 0; ///< 0 = as it is now
    qint64 to = 0; ///< 0 = as it is now

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        Fields<RecordKey>::visit(self.key, v);
        v("from", self.from);
        v("to", self.to, optional);
    }
};

/// Goes back, as a new change: one record to an earlier revision (`kind`, `owner`, `name`, `revision`,
/// `seenRevision`), or all records of one change set to what they were before it (`changeId`).
struct ConfigRollback
{
    static constexpr char method[] = "config.rollback";
    using Answer = ChangeOutcome;
    std::optional<RecordKind> kind{};
    std::optional<QString> owner{};
    std::optional<QString> name{};
    std::optional<qint64> revision{}; ///< the one to go back to
    std::optional<qint64> seenRevision{}; ///< as in a change
    QString changeId{};
    QList<SeenRecord> seen{}; ///< with changeId: records that were changed since, as the caller saw them
    QString comment{};
    bool dryRun = false;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("kind", self.kind, optional);
        v("owner", self.owner, optional);
        v("name", self.name, optional);
        v("revision", self.revision, optional);
        v("seenRevision", self.seenRevision, optional);
        v("changeId", self.changeId, optional);
        v("seen", self.seen, optional);
        v("comment", self.comment, optional);
        v("dryRun", self.dryRun, optional);
    }
};

struct DependantsAnswer
{
    QList<Dependant> dependants; ///< up to 1,000
    int omitted = 0;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("dependants", self.dependants);
        v("omitted", self.omitted, optional);
    }
};

/// What refers to a record.
struct ConfigDependants
{
    static constexpr char method[] = "config.dependants";
    using Answer = DependantsAnswer;
    RecordKey key;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        Fields<RecordKey>::visit(self.key, v);
    }
};

/// Keeps a change set for later, checked when it is applied. With `id` a draft of the caller's is replaced
/// and `seenRevision` is its revision; a secret set to "*****" stays what the draft holds. At most 100 drafts
/// an account, of 1 MiB each; one is gone 90 days after its last save. The answer has no changes.
struct DraftSave
{
    static constexpr char method[] = "draft.save";
    using Answer = Draft;
    QString id{};
    QString title; ///< 1 to 200 characters
    QList<Change> changes;
    qint64 seenRevision = 0;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("id", self.id, optional);
        v("title", self.title);
        v("changes", self.changes);
        v("seenRevision", self.seenRevision, optional);
    }
};

struct DraftsAnswer
{
    QList<Draft> drafts; ///< without their changes; the newest first

    template <typename Self, typename V> static void visit(Self &self, V &&v) { v("drafts", self.drafts); }
};

/// The caller's drafts; with `everyone` those of all accounts, which takes the privilege `accounts`.
struct DraftList
{
    static constexpr char method[] = "draft.list";
    using Answer = DraftsAnswer;
    bool everyone = false;
    std::optional<int> limit{}; ///< 1 to 1,000; 100 if absent

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("everyone", self.everyone, optional);
        v("limit", self.limit, optional);
    }
};

/// One of the caller's drafts, secrets masked.
struct DraftGet
{
    static constexpr char method[] = "draft.get";
    using Answer = Draft;
    QString id;

    template <typename Self, typename V> static void visit(Self &self, V &&v) { v("id", self.id); }
};

/// Removes one of the caller's drafts; with the privilege `accounts` anybody's.
struct DraftRemove
{
    static constexpr char method[] = "draft.remove";
    using Answer = Done;
    QString id;

    template <typename Self, typename V> static void visit(Self &self, V &&v) { v("id", self.id); }
};

/// Applies one of the caller's drafts as config.apply does, and removes it with the same commit.
struct DraftApply
{
    static constexpr char method[] = "draft.apply";
    using Answer = ChangeOutcome;
    QString id;
    QString comment{};
    bool dryRun = false;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("id", self.id);
        v("comment", self.comment, optional);
        v("dryRun", self.dryRun, optional);
    }
};

} // namespace usher::protocol
