#pragma once

#include "server/config/secretbox.h"
#include "server/config/settings.h"
#include "server/core/clock.h"
#include "server/core/idsource.h"
#include "server/store/outbox.h"
#include "server/store/store.h"

#include <deque>
#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace usher::config {

struct ChangePlan;
struct RecordEdit;

/// What a fresh store starts with: the context path that existing client apps use, and a number for its first
/// node.
[[nodiscard]] SectionMap shippedOptions();

/// The configuration on the core thread: loads it, validates and applies change sets, keeps the audit, tells
/// those who depend on it. Stored records are the truth; the snapshot in memory follows each commit.
class Configuration
{
public:
    /// Layers above the store, fixed for the life of the process.
    struct Bootstrap
    {
        QString nodeName;
        SectionMap file;
        SectionMap commandLine;
        QByteArray secretKey{}; ///< SecretBox::keyBytes bytes (secretKey())
        SectionMap firstOptions
            = shippedOptions(); ///< stored for the cluster when the store holds no records at all
    };
    /// Looks at a candidate as a whole; returns what is wrong with it (empty = fine). Core thread.
    using Validator = std::function<QList<Error>(const Settings &candidate)>;
    /// Runs inside the transaction that stores a change (and at load), so that derived rows follow
    /// atomically. Store thread: captures values only.
    using StoreHook = std::function<Result<void>(store::Connection &connection, const Settings &candidate)>;
    /// Hears of a new snapshot after its commit, in order of subscription; @p before equals @p now at load.
    using Listener = std::function<void(const Settings &now, const Settings &before)>;

    static constexpr std::size_t maxWaiting = 100; ///< change sets that wait their turn

    Configuration(store::Store &store, const Clock &clock, IdSource &ids, Bootstrap bootstrap);
    ~Configuration();
    Configuration(const Configuration &) = delete;
    Configuration &operator=(const Configuration &) = delete;

    /// Registered before load(); they live as long as this object.
    void addValidator(Validator validator) { m_validators.push_back(std::move(validator)); }
    void addStoreHook(StoreHook hook) { m_hooks.push_back(std::move(hook)); }
    void subscribe(Listener listener) { m_listeners.push_back(std::move(listener)); }
    /// Tells the other nodes of every stored change set: one message of topic "config" with {"change": its
    /// id}, in its transaction. @p outbox lives as long as this object.
    void setOutbox(store::Outbox &outbox) { m_outbox = &outbox; }
    static constexpr char topic[] = "config";
    /// Hears what load() put into its notes, whenever it is different after a change or a refresh().
    void onNotes(std::function<void(const QStringList &notes)> listener) { m_onNotes = std::move(listener); }

    /// Reads all records, runs the hooks and tells the listeners. A stored value that is no longer valid
    /// falls back to its default and is reported in @p done's notes (the caller raises an alarm); a secret
    /// that the key does not open becomes an unguessable value, so that what it guards stays shut. Fails if
    /// options contradict each other.
    void load(UniqueFunction<void(Result<QStringList>)> done);

    /// Empty before load().
    [[nodiscard]] SettingsPointer settings() const { return m_state.settings; }

    /// Applies @p set all or nothing: every edit names the revision it saw. Conflict carries data
    /// {"record","seen","current"}; BadParameter names "section/option" and carries data
    /// {"errors":[{"record","name","field","message"}]} with up to 100 of them. TooManyRequests when
    /// maxWaiting sets wait. With @p dryRun everything is checked and nothing stored. Change sets are applied
    /// one after another. @p done may be called before this returns. Secrets are masked in the outcome; one
    /// that is set to "*****" stays as it is.
    void apply(ChangeSet set, Actor actor, bool dryRun, UniqueFunction<void(Result<ChangeOutcome>)> done)
    {
        apply(std::move(set), std::move(actor), dryRun, {}, std::move(done));
    }
    /// Also runs @p also in the transaction that stores the set, even if the set changes nothing; its failure
    /// refuses the set. Store thread: captures values only.
    using Also = std::function<Result<void>(store::Connection &connection)>;
    void apply(
        ChangeSet set, Actor actor, bool dryRun, Also also, UniqueFunction<void(Result<ChangeOutcome>)> done);

    /// Takes what other nodes stored, if the store is newer than this node, and tells the listeners once;
    /// what follows from it in the store for this node is brought up to date first. @p done hears whether
    /// there was something new; errors (the store is away) change nothing, and the caller repeats. Calls
    /// before the store is read share one reading. Change sets under way are neither lost nor overtaken.
    void refresh(UniqueFunction<void(Result<bool>)> done);

    /// The newest audit entries that fit @p filter first.
    void audit(const AuditFilter &filter, UniqueFunction<void(Result<QList<AuditEntry>>)> done);

    /// Seals and opens what is kept beside the records under the same key.
    [[nodiscard]] const SecretBox &secrets() const { return m_secrets; }
    [[nodiscard]] QByteArray nonce();

    /// What is stored, as far as this node knows.
    struct State
    {
        SettingsPointer settings;
        std::map<RecordKey, qint64> tombstones; ///< deleted records and their revisions
        std::map<RecordKey, std::set<QString>> shut; ///< secrets that this node's key does not open
        qint64 version = 0; ///< sum of all revisions: grows with every change of any record
    };

private:
    struct Request
    {
        ChangeSet set;
        Actor actor;
        bool dryRun = false;
        Also also;
        UniqueFunction<void(Result<ChangeOutcome>)> done;
        int attempts = 0;
    };
    using RequestPointer = std::shared_ptr<Request>;
    /// What a store without any records gets, and its audit.
    struct First
    {
        SectionMap options;
        AuditEntry entry;
    };
    struct Loaded
    {
        State state;
        QStringList notes; ///< of the reading itself, beside notesOf()
    };
    using RefreshDone = UniqueFunction<void(Result<bool>)>;

    /// All records, with the hooks run and, if @p first, the first records stored.
    void readState(std::optional<First> first, UniqueFunction<void(Result<Loaded>)> done);
    void readNewer(RefreshDone done);
    void startWaiting();
    void startRefresh();
    void attempt(const RequestPointer &request);
    void write(const RequestPointer &request, ChangePlan plan);
    void checkOnly(const RequestPointer &request, ChangeOutcome outcome);
    void refreshAndRetry(const RequestPointer &request);
    /// Answers with @p error; a conflict is audited first.
    void refuse(const RequestPointer &request, const Error &error);
    void finish(const RequestPointer &request, Result<ChangeOutcome> result);
    void take(State state);
    [[nodiscard]] Result<void> seal(RecordEdit &edit);
    [[nodiscard]] QList<Error> check(const Settings &candidate) const;

    store::Store &m_store;
    const Clock &m_clock;
    IdSource &m_ids;
    Bootstrap m_bootstrap;
    SecretBox m_secrets;
    State m_state;
    std::vector<Validator> m_validators;
    std::vector<StoreHook> m_hooks;
    std::vector<Listener> m_listeners;
    store::Outbox *m_outbox = &store::Outbox::none();
    std::function<void(const QStringList &)> m_onNotes;
    QStringList m_notes; ///< the last told
    std::deque<RequestPointer> m_waiting;
    std::vector<RefreshDone> m_refreshes; ///< wait for the next reading
    bool m_busy = false; ///< a change set or a refresh is on its way
    bool m_refreshed = false; ///< the last turn was a refresh's
    bool m_starting = false;
    std::shared_ptr<bool> m_alive; ///< continuations that find it gone do nothing
};

} // namespace usher::config
