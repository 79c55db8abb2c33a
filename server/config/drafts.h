#pragma once

#include "server/config/configuration.h"

namespace usher::config {

/// Change sets that wait in the store for their author, sealed whole: they may hold secrets. Core thread;
/// every continuation runs there, later. All nodes see them.
class Drafts
{
public:
    static constexpr int maxDrafts = 100; ///< of one account
    static constexpr qsizetype maxBytes = qsizetype(1024) * 1024; ///< of one draft's changes as JSON
    static constexpr qsizetype maxTitleLength = 200; ///< characters
    static constexpr qint64 keptMs = 90LL * 24 * 3600 * 1000; ///< after the last save

    /// All outlive this.
    Drafts(store::Store &store, const Clock &clock, IdSource &ids, Configuration &configuration)
        : m_store(store)
        , m_clock(clock)
        , m_ids(ids)
        , m_configuration(configuration)
        , m_alive(std::make_shared<bool>(true))
    {
    }

    /// Makes a draft (@p id empty), or replaces one of the account's that has the revision @p seenRevision; a
    /// secret set to "*****" stays what the draft holds. The result has no changes. Errors: BadParameter
    /// naming the field, NotFound, Conflict with data {"seen","current"}, TooLarge, TooManyRequests beyond
    /// maxDrafts.
    void save(const QString &account, const QString &id, const QString &title, const QList<Change> &changes,
        qint64 seenRevision, UniqueFunction<void(Result<Draft>)> done);

    /// The newest first, without changes; @p account empty: of all accounts. At most @p limit.
    void list(const QString &account, int limit, UniqueFunction<void(Result<QList<Draft>>)> done);

    /// One of the account's, secrets masked. NotFound.
    void get(const QString &account, const QString &id, UniqueFunction<void(Result<Draft>)> done);

    /// NotFound; @p account empty: whosever it is.
    void remove(const QString &account, const QString &id, UniqueFunction<void(Result<void>)> done);

    /// Applies one of the actor's drafts (Configuration::apply); what is applied is removed in the same
    /// transaction. Conflict if it was saved again meanwhile. The comment is @p comment, else the title.
    void apply(const QString &id, const QString &comment, Actor actor, bool dryRun,
        UniqueFunction<void(Result<ChangeOutcome>)> done);

private:
    [[nodiscard]] qint64 oldestMs() const { return m_clock.nowMs() - keptMs; }
    void read(const QString &account, const QString &id, UniqueFunction<void(Result<Draft>)> done);

    store::Store &m_store;
    const Clock &m_clock;
    IdSource &m_ids;
    Configuration &m_configuration;
    std::shared_ptr<bool> m_alive; ///< continuations that find it gone do nothing
};

} // namespace usher::config
