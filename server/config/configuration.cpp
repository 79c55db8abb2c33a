#include "server/config/configuration.h"

#include "server/config/auditlog.h"
#include "server/config/changeplan.h"
#include "server/config/dependants.h"
#include "server/config/recordstore.h"

#include <algorithm>

namespace usher::config {

namespace {

using namespace Qt::StringLiterals;

constexpr int maxAttempts = 3; // against a store that other nodes change at the same time
/// What an editor saw of each record.
QList<SeenRecord> seenBy(const ChangeSet &set)
{
    QList<SeenRecord> all;
    all.reserve(set.changes.size());
    for (const Change &change : set.changes)
        all.append({change.key, change.seenRevision});
    return all;
}

/// The stored values that do not count on this node, and why.
QStringList notesOf(const Configuration::State &state)
{
    QStringList notes;
    for (const auto &[key, names] : state.shut) {
        for (const QString &name : names)
            notes.append(u"%1/%2 is a secret that cannot be read with this secret key: what it guards stays "
                         u"shut until "
                         "it is set again or the right key is restored"_s.arg(key.name, name));
    }
    return notes + state.settings->problems();
}

} // namespace

SectionMap shippedOptions()
{
    return {{u"server"_s, {{u"app_name"_s, u"genesys"_s}, {u"node_id"_s, u"1"_s}}}};
}

Configuration::Configuration(store::Store &store, const Clock &clock, IdSource &ids, Bootstrap bootstrap)
    : m_store(store)
    , m_clock(clock)
    , m_ids(ids)
    , m_bootstrap(std::move(bootstrap))
    , m_secrets(m_bootstrap.secretKey)
    , m_alive(std::make_shared<bool>(true))
{
}

Configuration::~Configuration() = default;

void Configuration::readState(std::optional<First> first, UniqueFunction<void(Result<Loaded>)> done)
{
    const Loader loader{
        m_secrets, m_bootstrap.nodeName, m_bootstrap.file, m_bootstrap.commandLine, m_ids.token()};
    m_store.write<Loaded>(
        [loader, first = std::move(first), hooks = m_hooks](store::Connection &connection) -> Result<Loaded> {
            if (auto locked = connection.lock(configurationLock); !locked)
                return fail(locked.error());
            if (first) {
                const auto version = readVersion(connection);
                if (!version)
                    return fail(version.error());
                if (*version == 0) {
                    if (const auto stored = storeFirst(connection, first->options, first->entry); !stored)
                        return fail(stored.error());
                }
            }
            auto state = config::readState(connection, loader);
            if (!state)
                return fail(state.error());
            if (const auto ran = runHooks(connection, hooks, *state->settings); !ran)
                return fail(ran.error());
            return Loaded{std::move(*state), {}};
        },
        [this, alive = std::weak_ptr(m_alive), loader, done = std::move(done)](
            Result<Loaded> result) mutable {
            if (alive.expired())
                return;
            if (result || result.error().code != ErrorCode::StoreFull)
                return done(std::move(result));
            // A full disk must not keep the server from answering reads.
            m_store.read<Loaded>(
                [loader](store::Connection &connection) -> Result<Loaded> {
                    return config::readState(connection, loader).map([](State state) {
                        return Loaded{std::move(state),
                            {u"the store is full: what follows from the configuration was not brought up to date"_s}};
                    });
                },
                [alive, done = std::move(done)](Result<Loaded> again) mutable {
                    if (!alive.expired())
                        done(std::move(again));
                });
        });
}

void Configuration::load(UniqueFunction<void(Result<QStringList>)> done)
{
    First first{m_bootstrap.firstOptions, {}};
    first.entry.atMs = m_clock.nowMs();
    first.entry.actor.origin = u"bootstrap"_s;
    first.entry.changeId = m_ids.uuid();
    first.entry.comment = u"first start"_s;
    readState(std::move(first), [this, done = std::move(done)](Result<Loaded> result) mutable {
        if (!result)
            return done(fail(result.error()));
        if (const auto errors = contradictions(*result->state.settings); !errors.isEmpty())
            return done(fail(Error{ErrorCode::BadParameter,
                errors.first().message + u"; repair it with --set section/option=value"_s,
                errors.first().field, {}, 0, {}}));
        m_state = std::move(result->state);
        const SettingsPointer now = m_state.settings;
        for (const Listener &listener : m_listeners)
            listener(*now, *now);
        m_notes = notesOf(m_state);
        done(m_notes + result->notes);
    });
}

void Configuration::refresh(RefreshDone done)
{
    if (!m_state.settings)
        return done(
            fail(Error{ErrorCode::Unavailable, u"the configuration is not loaded yet"_s, {}, {}, 1, {}}));
    m_refreshes.push_back(std::move(done));
    startWaiting();
}

void Configuration::startRefresh()
{
    readNewer([this, asked = std::exchange(m_refreshes, {})](Result<bool> outcome) mutable {
        m_busy = false;
        const std::weak_ptr alive = m_alive;
        for (RefreshDone &done : asked)
            done(outcome);
        if (!alive.expired())
            startWaiting();
    });
}

/// Takes what the store holds if it is newer. In its turn only: no change set of this node is under way.
void Configuration::readNewer(RefreshDone done)
{
    const auto outdated = [](qint64 stored, qint64 known) {
        return fail(Error{ErrorCode::Unavailable,
            u"the store holds an older configuration than this node: it has lost changes, and the node must "
            "be started again to follow it"_s,
            {}, u"stored %1, known %2"_s.arg(stored).arg(known), 1, {}});
    };
    m_store.read<qint64>([](store::Connection &connection) { return readVersion(connection); },
        [this, alive = std::weak_ptr(m_alive), outdated, done = std::move(done)](
            Result<qint64> version) mutable {
            if (alive.expired())
                return;
            if (!version)
                return done(fail(version.error()));
            if (*version == m_state.version)
                return done(false);
            if (*version < m_state.version)
                return done(outdated(*version, m_state.version));
            readState({}, [this, outdated, done = std::move(done)](Result<Loaded> loaded) mutable {
                if (!loaded)
                    return done(fail(loaded.error()));
                if (loaded->state.version < m_state.version)
                    return done(outdated(loaded->state.version, m_state.version));
                take(std::move(loaded->state));
                done(true);
            });
        });
}

QList<Error> Configuration::check(const Settings &candidate) const
{
    QList<Error> errors = contradictions(candidate);
    for (const Validator &validator : m_validators)
        errors += validator(candidate);
    return errors;
}

void Configuration::apply(
    ChangeSet set, Actor actor, bool dryRun, Also also, UniqueFunction<void(Result<ChangeOutcome>)> done)
{
    if (!m_state.settings) {
        done(fail(Error{ErrorCode::Unavailable, u"the configuration is not loaded yet"_s, {}, {}, 1, {}}));
        return;
    }
    if (m_waiting.size() >= maxWaiting) {
        done(fail(Error{ErrorCode::TooManyRequests, u"too many change sets are waiting"_s, {}, {}, 1, {}}));
        return;
    }
    m_waiting.push_back(std::make_shared<Request>(
        Request{std::move(set), std::move(actor), dryRun, std::move(also), std::move(done)}));
    startWaiting();
}

/// Change sets and refreshes take turns, one at a time; neither kind makes the other wait for more than one.
void Configuration::startWaiting()
{
    if (std::exchange(m_starting, true))
        return;
    while (!m_busy && !(m_waiting.empty() && m_refreshes.empty())) {
        m_busy = true;
        m_refreshed = !m_refreshes.empty() && (m_waiting.empty() || !m_refreshed);
        if (m_refreshed) {
            startRefresh();
            continue;
        }
        const RequestPointer request = std::move(m_waiting.front());
        m_waiting.pop_front();
        attempt(request);
    }
    m_starting = false;
}

void Configuration::finish(const RequestPointer &request, Result<ChangeOutcome> result)
{
    m_busy = false;
    const std::weak_ptr alive = m_alive;
    request->done(std::move(result));
    if (!alive.expired())
        startWaiting();
}

void Configuration::attempt(const RequestPointer &request)
{
    for (const Change &change : request->set.changes) {
        if (!isCurrent(change, m_state)) // only the store can say whether the editor or this node is behind
            return checkOnly(request, {});
    }
    const PlanContext context{m_bootstrap, [this](const Settings &candidate) { return check(candidate); }};
    auto plan = planChanges(request->set, m_state, context);
    if (!plan)
        return finish(request, fail(plan.error()));
    if (request->dryRun) {
        explain(*plan, *m_state.settings);
        return checkOnly(request, std::move(plan->outcome));
    }
    if (plan->edits.empty() && !request->also)
        return checkOnly(request, std::move(plan->outcome));
    write(request, std::move(*plan));
}

QByteArray Configuration::nonce()
{
    return QByteArray::fromBase64(
        m_ids.token(SecretBox::nonceBytes).toLatin1(), QByteArray::Base64UrlEncoding);
}

Result<void> Configuration::seal(RecordEdit &edit)
{
    for (auto it = edit.set.begin(); it != edit.set.end(); ++it) {
        if (edit.key.kind != RecordKind::Options || !isSecretOption(edit.key.name, it.key()))
            continue;
        auto sealed = m_secrets.seal(*it, sealContext(edit.key, it.key()), nonce());
        if (!sealed)
            return fail(sealed.error());
        *it = std::move(*sealed);
    }
    return {};
}

void Configuration::write(const RequestPointer &request, ChangePlan plan)
{
    for (RecordEdit &edit : plan.edits) {
        if (const auto sealed = seal(edit); !sealed)
            return finish(request, fail(sealed.error()));
    }
    AuditEntry entry;
    entry.atMs = m_clock.nowMs();
    entry.actor = request->actor;
    entry.comment = request->set.comment;
    std::optional<store::Outbox::Message> message;
    if (!plan.edits.empty()) {
        entry.changeId = m_ids.uuid();
        plan.outcome.changeId = entry.changeId;
        message = m_outbox->message(QLatin1String(topic), {{u"change"_s, entry.changeId}}, entry.atMs);
    }
    // Not in the captures below: which of the two is made first is not specified.
    const SettingsPointer candidate = plan.next.settings;

    m_store.write<bool>(
        [edits = std::move(plan.edits), seen = seenBy(request->set), version = m_state.version, entry,
            hooks = m_hooks, candidate, message,
            also = request->also](store::Connection &connection) mutable -> Result<bool> {
            if (auto locked = connection.lock(configurationLock); !locked)
                return fail(locked.error());
            auto unchanged = isUnchanged(connection, seen, version);
            if (!unchanged || !*unchanged)
                return unchanged;
            for (const RecordEdit &edit : edits) {
                if (const auto stored = storeEdit(connection, edit, entry.changeId, entry.atMs); !stored)
                    return fail(stored.error());
                entry.subject = edit.key.text();
                entry.revisionBefore = edit.revisionBefore;
                entry.revisionAfter = edit.revision;
                entry.before = edit.before;
                entry.after = edit.after;
                if (const auto written = writeAudit(connection, entry); !written)
                    return fail(written.error());
            }
            if (!edits.empty()) {
                if (const auto ran = runHooks(connection, hooks, *candidate); !ran)
                    return fail(ran.error());
            }
            if (also) {
                if (const auto done = also(connection); !done)
                    return fail(done.error());
            }
            if (message) {
                if (const auto told = message->append(connection); !told)
                    return fail(told.error());
            }
            return true;
        },
        [this, alive = std::weak_ptr(m_alive), request, next = std::move(plan.next),
            outcome = std::move(plan.outcome)](Result<bool> written) mutable {
            if (alive.expired())
                return;
            if (!written)
                return refuse(request, written.error());
            if (!*written)
                return refreshAndRetry(request);
            if (!outcome.changeId.isEmpty()) {
                take(std::move(next));
                m_outbox->ring();
            }
            finish(request, std::move(outcome));
        });
}

void Configuration::checkOnly(const RequestPointer &request, ChangeOutcome outcome)
{
    m_store.read<bool>([seen = seenBy(request->set), version = m_state.version](
                           store::Connection &connection) { return isUnchanged(connection, seen, version); },
        [this, alive = std::weak_ptr(m_alive), request, outcome = std::move(outcome)](
            Result<bool> unchanged) mutable {
            if (alive.expired())
                return;
            if (!unchanged)
                return refuse(request, unchanged.error());
            if (!*unchanged)
                return refreshAndRetry(request);
            finish(request, std::move(outcome));
        });
}

void Configuration::refuse(const RequestPointer &request, const Error &error)
{
    const QString subject = error.data.value(u"record"_s).toString();
    const auto change = std::ranges::find_if(
        request->set.changes, [&](const Change &candidate) { return candidate.key.text() == subject; });
    if (error.code != ErrorCode::Conflict || request->dryRun || change == request->set.changes.end())
        return finish(request, fail(error));
    AuditEntry entry;
    entry.atMs = m_clock.nowMs();
    entry.actor = request->actor;
    entry.changeId = m_ids.uuid();
    entry.subject = subject;
    entry.revisionBefore = change->seenRevision;
    entry.revisionAfter = error.data.value(u"current"_s).toInteger();
    entry.after = masked(Record{change->key, 0, change->set}).values;
    entry.comment = request->set.comment;
    entry.refused = true;
    m_store.write<bool>(
        [entry](
            store::Connection &connection) { return writeAudit(connection, entry).map([] { return true; }); },
        [this, alive = std::weak_ptr(m_alive), request, error](const Result<bool> &) {
            if (!alive.expired())
                finish(request,
                    fail(error)); // the conflict is what the editor must hear, whatever became of its entry
        });
}

void Configuration::refreshAndRetry(const RequestPointer &request)
{
    if (++request->attempts >= maxAttempts)
        return finish(request,
            fail(Error{
                ErrorCode::Unavailable, u"the configuration is being changed elsewhere"_s, {}, {}, 1, {}}));
    readNewer([this, request](const Result<bool> &outcome) {
        if (!outcome)
            return finish(request, fail(outcome.error()));
        attempt(request);
    });
}

void Configuration::take(State state)
{
    const SettingsPointer before = m_state.settings;
    m_state = std::move(state);
    const SettingsPointer now = m_state.settings;
    for (const Listener &listener : m_listeners)
        listener(*now, *before);
    // A contradiction that only this node has (its own file or command line against what another one stored)
    // cannot undo what is stored.
    QStringList notes = notesOf(m_state);
    for (const Error &error : contradictions(*now))
        notes.append(error.message);
    if (std::exchange(m_notes, notes) != notes && m_onNotes)
        m_onNotes(notes);
}

void Configuration::audit(const AuditFilter &filter, UniqueFunction<void(Result<QList<AuditEntry>>)> done)
{
    m_store.read<QList<AuditEntry>>(
        [filter](store::Connection &connection) { return readAudit(connection, filter); }, std::move(done));
}

} // namespace usher::config
