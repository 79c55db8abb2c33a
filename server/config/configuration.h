#pragma once

#include "server/config/settings.h"
#include "server/core/clock.h"
#include "server/core/idsource.h"
#include "server/store/store.h"

#include <functional>
#include <vector>

namespace usher::config {

/// The configuration on the core thread: loads it, validates and applies change sets, keeps the audit, tells those who
/// depend on it. Stored records are the truth; the snapshot in memory follows each commit.
class Configuration
{
public:
    /// Layers above the store, fixed for the life of the process.
    struct Bootstrap
    {
        QString nodeName;
        SectionMap file;
        SectionMap commandLine;
    };
    /// Looks at a candidate as a whole; returns what is wrong with it (empty = fine). Core thread.
    using Validator = std::function<QList<Error>(const Settings &candidate)>;
    /// Runs inside the transaction that stores a change (and at load), so that derived rows follow atomically. Store
    /// thread: captures values only.
    using StoreHook = std::function<Result<void>(store::Connection &connection, const Settings &candidate)>;
    /// Hears of a new snapshot after its commit, in order of subscription; @p before equals @p now at load.
    using Listener = std::function<void(const Settings &now, const Settings &before)>;

    Configuration(store::Store &store, const Clock &clock, IdSource &ids, Bootstrap bootstrap);

    /// Registered before load(); they live as long as this object.
    void addValidator(Validator validator) { m_validators.push_back(std::move(validator)); }
    void addStoreHook(StoreHook hook) { m_hooks.push_back(std::move(hook)); }
    void subscribe(Listener listener) { m_listeners.push_back(std::move(listener)); }

    /// Reads all records, runs the hooks and tells the listeners. A stored value that is no longer valid falls back to
    /// its default and is reported in @p done's notes (the caller raises an alarm).
    void load(UniqueFunction<void(Result<QStringList>)> done);

    [[nodiscard]] SettingsPointer settings() const { return m_settings; }

    /// Applies @p set all or nothing: every edit names the revision it saw. Conflict carries data
    /// {"record","seen","current"}; BadParameter names "section/option". With @p dryRun everything is checked and
    /// nothing stored. Change sets are applied one after another.
    void apply(ChangeSet set, Actor actor, bool dryRun, UniqueFunction<void(Result<ChangeOutcome>)> done);

    /// The newest audit entries first, before @p beforeId (0 = from the newest), at most @p limit (1..1000); @p subject
    /// filters by exact subject if not empty.
    void audit(qint64 beforeId, int limit, const QString &subject, UniqueFunction<void(Result<QList<AuditEntry>>)> done);

private:
    store::Store &m_store;
    const Clock &m_clock;
    IdSource &m_ids;
    Bootstrap m_bootstrap;
    SettingsPointer m_settings;
    std::vector<Validator> m_validators;
    std::vector<StoreHook> m_hooks;
    std::vector<Listener> m_listeners;
};

/// Writes one audit row inside a write job; also used by accounts.
[[nodiscard]] Result<void> writeAudit(store::Connection &connection, const AuditEntry &entry);

} // namespace usher::config
