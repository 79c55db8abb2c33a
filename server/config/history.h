#pragma once

#include "server/config/configuration.h"

namespace usher::config {

/// The revisions of the configuration's records: shows, compares and restores them. Core thread; every
/// continuation runs there, later. What is read is the store's, so all nodes answer the same.
class History
{
public:
    /// @p configuration outlives this.
    History(store::Store &store, Configuration &configuration)
        : m_store(store)
        , m_configuration(configuration)
        , m_alive(std::make_shared<bool>(true))
    {
    }

    /// The newest revisions of @p key below @p before (0 = from the newest) first, at most @p limit
    /// (1..1000).
    void list(const RecordKey &key, qint64 before, int limit,
        UniqueFunction<void(Result<QList<RecordRevision>>)> done);

    /// What differs between two revisions; 0 = as it is now. NotFound if the history does not hold one.
    void compare(
        const RecordKey &key, qint64 from, qint64 to, UniqueFunction<void(Result<RecordComparison>)> done);

    /// Makes @p key what it was at @p revision, as a new change based on @p seenRevision: checked, audited
    /// and answered as any other (Configuration::apply). A revision that deleted the record deletes it again.
    /// NotFound if the history does not hold the revision.
    void rollBack(const RecordKey &key, qint64 revision, qint64 seenRevision, const QString &comment,
        Actor actor, bool dryRun, UniqueFunction<void(Result<ChangeOutcome>)> done);

    /// Makes all records of the change set @p changeId what they were before it, as one new change. Conflict
    /// if one of them was changed since, unless @p seen names the revision it has now. NotFound if the
    /// history does not hold the change or what was before it.
    void undo(const QString &changeId, const QList<SeenRecord> &seen, const QString &comment, Actor actor,
        bool dryRun, UniqueFunction<void(Result<ChangeOutcome>)> done);

private:
    store::Store &m_store;
    Configuration &m_configuration;
    std::shared_ptr<bool> m_alive; ///< continuations that find it gone do nothing
};

} // namespace usher::config
