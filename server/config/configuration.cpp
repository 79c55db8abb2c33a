#include "server/config/configuration.h"

#include "server/config/changeplan.h"
#include "server/config/secretcheck.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace usher::config {

namespace {

using namespace Qt::StringLiterals;

constexpr int maxAttempts = 3; // against a store that other nodes change at the same time
constexpr QLatin1StringView optionsKind("options");
constexpr QLatin1StringView listKind("list");

constexpr qint64 configurationLock = 0x5573687202; // "Ushr", 2

QString kindText(RecordKind kind)
{
    return kind == RecordKind::Options ? optionsKind : listKind;
}

/// The store's columns are NOT NULL, and a null string would be bound as NULL.
QString present(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QString toJson(const QMap<QString, QString> &values)
{
    QJsonObject object;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<QMap<QString, QString>> fromJson(const QString &text, const QString &what)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return fail(ErrorCode::Internal, what + u" is damaged in the store"_s);
    QMap<QString, QString> values;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it)
        values.insert(it.key(), it.value().toString());
    return values;
}

/// A row of `record` as it is stored.
struct StoredRow
{
    qint64 revision = 0;
    bool deleted = false;
    QMap<QString, QString> values; ///< secrets sealed
};

Result<StoredRow> readRow(store::Connection &connection, const RecordKey &key)
{
    auto rows = connection.run(
        "SELECT revision, deleted, body FROM record WHERE kind = ? AND owner = ? AND name = ?",
        {kindText(key.kind), key.owner, key.name});
    if (!rows)
        return fail(rows.error());
    StoredRow row;
    if (!rows->next())
        return row;
    row.revision = rows->integer(0);
    row.deleted = rows->integer(1) != 0;
    if (row.deleted)
        return row;
    auto values = fromJson(rows->text(2), key.text());
    if (!values)
        return fail(values.error());
    row.values = std::move(*values);
    return row;
}

Result<qint64> readVersion(store::Connection &connection)
{
    auto rows = connection.run("SELECT CAST(COALESCE(SUM(revision), 0) AS BIGINT) FROM record");
    if (!rows)
        return fail(rows.error());
    return rows->next() ? rows->integer(0) : 0;
}

/// What an editor saw of one record.
struct Seen
{
    RecordKey key;
    qint64 revision = 0;
};

std::vector<Seen> seenBy(const ChangeSet &set)
{
    std::vector<Seen> all;
    all.reserve(static_cast<size_t>(set.changes.size()));
    for (const Change &change : set.changes)
        all.push_back({change.key, change.seenRevision});
    return all;
}

/// Conflict if a record is not as its editor saw it; else whether the store is as it was at @p version.
Result<bool> isUnchanged(store::Connection &connection, const std::vector<Seen> &all, qint64 version)
{
    for (const Seen &seen : all) {
        const auto row = readRow(connection, seen.key);
        if (!row)
            return fail(row.error());
        const bool exists = row->revision > 0 && !row->deleted;
        if (exists ? seen.revision == row->revision : (seen.revision == 0 || seen.revision == row->revision))
            continue;
        const qint64 current = exists ? row->revision : 0;
        const QString now
            = exists ? u"it is now at revision %1"_s.arg(current) : u"it does not exist any more"_s;
        return fail(Error{ErrorCode::Conflict,
            u"%1 was edited at revision %2, but %3"_s.arg(seen.key.text()).arg(seen.revision).arg(now), {},
            {}, 0, {{u"record"_s, seen.key.text()}, {u"seen"_s, seen.revision}, {u"current"_s, current}}});
    }
    const auto stored = readVersion(connection);
    return stored.map([version](qint64 now) { return now == version; });
}

Result<void> storeEdit(store::Connection &connection, const RecordEdit &edit)
{
    QMap<QString, QString> values;
    if (!edit.deleted) {
        // Values that do not change keep their stored bytes, secrets above all.
        auto row = readRow(connection, edit.key);
        if (!row)
            return fail(row.error());
        values = std::move(row->values);
        for (const QString &name : edit.remove)
            values.remove(name);
        for (auto it = edit.set.cbegin(); it != edit.set.cend(); ++it)
            values.insert(it.key(), it.value());
    }
    const auto stored = connection.execute(
        "INSERT INTO record (kind, owner, name, revision, deleted, body) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (kind, owner, name) DO UPDATE SET revision = excluded.revision, deleted = "
        "excluded.deleted,"
        " body = excluded.body",
        {kindText(edit.key.kind), edit.key.owner, edit.key.name, edit.revision, edit.deleted ? 1 : 0,
            toJson(values)});
    if (!stored)
        return fail(stored.error());
    return {};
}

/// Everything a load or refresh needs, by value, for the store thread.
struct Loader
{
    SecretBox secrets;
    QString nodeName;
    SectionMap file;
    SectionMap commandLine;
    QString shutValue; ///< stands in for a secret that cannot be opened: nobody knows it
};

struct Loaded
{
    Configuration::State state;
    QStringList notes;
};

Result<Loaded> readAll(store::Connection &connection, const Loader &loader)
{
    Loaded loaded;
    RecordMap records;
    auto rows = connection.run("SELECT kind, owner, name, revision, deleted, body FROM record");
    if (!rows)
        return fail(rows.error());
    while (rows->next()) {
        const RecordKey key{
            rows->text(0) == listKind ? RecordKind::List : RecordKind::Options, rows->text(1), rows->text(2)};
        const qint64 revision = rows->integer(3);
        loaded.state.version += revision;
        if (rows->integer(4) != 0) {
            loaded.state.tombstones.insert_or_assign(key, revision);
            continue;
        }
        auto values = fromJson(rows->text(5), key.text());
        if (!values)
            return fail(values.error());
        for (auto it = values->begin(); it != values->end(); ++it) {
            if (!SecretBox::isSealed(*it) || !isSecretOption(key.name, it.key()))
                continue;
            if (const auto plain = loader.secrets.open(*it, secretContext(key, it.key()))) {
                *it = *plain;
            } else {
                loaded.notes.append(
                    u"the secret %1/%2 cannot be read with this secret key: what it guards stays shut until "
                    "it is set again or the right key is restored"_s.arg(key.name, it.key()));
                *it = loader.shutValue;
            }
        }
        records.insert_or_assign(key, Record{key, revision, std::move(*values)});
    }
    loaded.state.settings = std::make_shared<const Settings>(
        std::move(records), loader.nodeName, loader.file, loader.commandLine);
    loaded.notes += loaded.state.settings->problems();
    return loaded;
}

/// The records of an empty store, with their audit.
Result<void> storeFirst(store::Connection &connection, const SectionMap &options, AuditEntry entry)
{
    for (auto it = options.cbegin(); it != options.cend(); ++it) {
        RecordEdit edit;
        edit.key = {RecordKind::Options, clusterOwner, it.key()};
        edit.revision = 1;
        edit.set = it.value();
        if (auto stored = storeEdit(connection, edit); !stored)
            return stored;
        entry.subject = edit.key.text();
        entry.revisionAfter = edit.revision;
        entry.after = edit.set;
        if (auto written = writeAudit(connection, entry); !written)
            return written;
    }
    return {};
}

Result<void> runHooks(store::Connection &connection, const std::vector<Configuration::StoreHook> &hooks,
    const Settings &candidate)
{
    for (const auto &hook : hooks) {
        if (auto done = hook(connection, candidate); !done)
            return done;
    }
    return {};
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

void Configuration::load(UniqueFunction<void(Result<QStringList>)> done)
{
    AuditEntry first;
    first.atMs = m_clock.nowMs();
    first.actor.origin = u"bootstrap"_s;
    first.changeId = m_ids.uuid();
    first.comment = u"first start"_s;
    Loader loader{m_secrets, m_bootstrap.nodeName, m_bootstrap.file, m_bootstrap.commandLine, m_ids.token()};

    auto loaded
        = [this, alive = std::weak_ptr(m_alive), done = std::move(done)](Result<Loaded> result) mutable {
              if (alive.expired())
                  return;
              if (!result) {
                  done(fail(result.error()));
                  return;
              }
              if (const auto errors = contradictions(*result->state.settings); !errors.isEmpty()) {
                  done(fail(Error{ErrorCode::BadParameter,
                      errors.first().message + u"; repair it with --set section/option=value"_s,
                      errors.first().field, {}, 0, {}}));
                  return;
              }
              m_state = std::move(result->state);
              const SettingsPointer now = m_state.settings;
              for (const Listener &listener : m_listeners)
                  listener(*now, *now);
              done(std::move(result->notes));
          };
    using Continuation = UniqueFunction<void(Result<Loaded>)>;
    auto shared = std::make_shared<Continuation>(std::move(loaded));

    m_store.write<Loaded>(
        [loader, first, hooks = m_hooks, options = m_bootstrap.firstOptions](
            store::Connection &connection) -> Result<Loaded> {
            if (auto locked = connection.lock(configurationLock); !locked)
                return fail(locked.error());
            const auto version = readVersion(connection);
            if (!version)
                return fail(version.error());
            if (*version == 0) {
                if (const auto stored = storeFirst(connection, options, first); !stored)
                    return fail(stored.error());
            }
            auto all = readAll(connection, loader);
            if (!all)
                return all;
            if (const auto ran = runHooks(connection, hooks, *all->state.settings); !ran)
                return fail(ran.error());
            return all;
        },
        [this, alive = std::weak_ptr(m_alive), loader, shared](Result<Loaded> result) mutable {
            if (result || result.error().code != ErrorCode::StoreFull || alive.expired()) {
                (*shared)(std::move(result));
                return;
            }
            // A full disk must not keep the server from answering reads.
            m_store.read<Loaded>(
                [loader](store::Connection &connection) -> Result<Loaded> {
                    auto all = readAll(connection, loader);
                    if (all)
                        all->notes.append(
                            u"the store is full: what follows from the configuration was not brought up to date"_s);
                    return all;
                },
                [shared](Result<Loaded> again) { (*shared)(std::move(again)); });
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
    ChangeSet set, Actor actor, bool dryRun, UniqueFunction<void(Result<ChangeOutcome>)> done)
{
    if (!m_state.settings) {
        done(fail(Error{ErrorCode::Unavailable, u"the configuration is not loaded yet"_s, {}, {}, 1, {}}));
        return;
    }
    if (m_waiting.size() >= maxWaiting) {
        done(fail(Error{ErrorCode::TooManyRequests, u"too many change sets are waiting"_s, {}, {}, 1, {}}));
        return;
    }
    m_waiting.push_back(
        std::make_shared<Request>(Request{std::move(set), std::move(actor), dryRun, std::move(done)}));
    startWaiting();
}

void Configuration::startWaiting()
{
    if (std::exchange(m_starting, true))
        return;
    while (!m_busy && !m_waiting.empty()) {
        m_busy = true;
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
    if (request->dryRun || plan->edits.empty())
        return checkOnly(request, std::move(plan->outcome));

    auto edits = plan->edits;
    for (RecordEdit &edit : edits) {
        for (auto it = edit.set.begin(); it != edit.set.end(); ++it) {
            if (edit.key.kind != RecordKind::Options || !isSecretOption(edit.key.name, it.key()))
                continue;
            const QByteArray nonce = QByteArray::fromBase64(
                m_ids.token(SecretBox::nonceBytes).toLatin1(), QByteArray::Base64UrlEncoding);
            auto sealed = m_secrets.seal(*it, secretContext(edit.key, it.key()), nonce);
            if (!sealed)
                return finish(request, fail(sealed.error()));
            *it = std::move(*sealed);
        }
    }
    AuditEntry entry;
    entry.atMs = m_clock.nowMs();
    entry.actor = request->actor;
    entry.changeId = m_ids.uuid();
    entry.comment = request->set.comment;
    plan->outcome.changeId = entry.changeId;
    // Not in the captures below: which of the two is made first is not specified.
    const SettingsPointer candidate = plan->next.settings;

    m_store.write<bool>(
        [edits = std::move(edits), seen = seenBy(request->set), version = m_state.version, entry,
            hooks = m_hooks, candidate](store::Connection &connection) mutable -> Result<bool> {
            if (auto locked = connection.lock(configurationLock); !locked)
                return fail(locked.error());
            auto unchanged = isUnchanged(connection, seen, version);
            if (!unchanged || !*unchanged)
                return unchanged;
            for (const RecordEdit &edit : edits) {
                if (const auto stored = storeEdit(connection, edit); !stored)
                    return fail(stored.error());
                entry.subject = edit.key.text();
                entry.revisionBefore = edit.revisionBefore;
                entry.revisionAfter = edit.revision;
                entry.before = edit.before;
                entry.after = edit.after;
                if (const auto written = writeAudit(connection, entry); !written)
                    return fail(written.error());
            }
            if (const auto ran = runHooks(connection, hooks, *candidate); !ran)
                return fail(ran.error());
            return true;
        },
        [this, alive = std::weak_ptr(m_alive), request, next = std::move(plan->next),
            outcome = std::move(plan->outcome)](Result<bool> written) mutable {
            if (alive.expired())
                return;
            if (!written)
                return refuse(request, written.error());
            if (!*written)
                return refreshAndRetry(request);
            take(std::move(next));
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
    Loader loader{m_secrets, m_bootstrap.nodeName, m_bootstrap.file, m_bootstrap.commandLine, m_ids.token()};
    m_store.read<Loaded>([loader](store::Connection &connection) { return readAll(connection, loader); },
        [this, alive = std::weak_ptr(m_alive), request](Result<Loaded> loaded) {
            if (alive.expired())
                return;
            if (!loaded)
                return finish(request, fail(loaded.error()));
            take(std::move(loaded->state));
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
}

void Configuration::audit(
    qint64 beforeId, int limit, const QString &subject, UniqueFunction<void(Result<QList<AuditEntry>>)> done)
{
    const qint64 below = beforeId > 0 ? beforeId : std::numeric_limits<qint64>::max();
    m_store.read<QList<AuditEntry>>(
        [below, limit = std::clamp(limit, 1, 1000), subject](
            store::Connection &connection) -> Result<QList<AuditEntry>> {
            auto rows = subject.isEmpty()
                ? connection.run(
                    "SELECT id, at, account, role, address, origin, change_id, subject, revision_before,"
                    " revision_after, before, after, comment, refused FROM audit WHERE id < ? ORDER BY id "
                    "DESC LIMIT "
                    "?",
                    {below, limit})
                : connection.run(
                    "SELECT id, at, account, role, address, origin, change_id, subject, revision_before,"
                    " revision_after, before, after, comment, refused FROM audit WHERE subject = ? AND id < ?"
                    " ORDER BY id DESC LIMIT ?",
                    {subject, below, limit});
            if (!rows)
                return fail(rows.error());
            QList<AuditEntry> entries;
            while (rows->next()) {
                AuditEntry entry;
                entry.id = rows->integer(0);
                entry.atMs = rows->integer(1);
                entry.actor = {rows->text(2), rows->text(3), rows->text(4), rows->text(5)};
                entry.changeId = rows->text(6);
                entry.subject = rows->text(7);
                entry.revisionBefore = rows->integer(8);
                entry.revisionAfter = rows->integer(9);
                const auto before = fromJson(rows->text(10), entry.subject);
                const auto after = fromJson(rows->text(11), entry.subject);
                if (!before || !after)
                    return fail((before ? after : before).error());
                entry.before = *before;
                entry.after = *after;
                entry.comment = rows->text(12);
                entry.refused = rows->integer(13) != 0;
                entries.append(std::move(entry));
            }
            return entries;
        },
        std::move(done));
}

Result<void> writeAudit(store::Connection &connection, const AuditEntry &entry)
{
    const auto written = connection.execute(
        "INSERT INTO audit (at, account, role, address, origin, change_id, subject, "
        "revision_before, revision_after,"
        " before, after, comment, refused) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {entry.atMs, present(entry.actor.account), present(entry.actor.role), present(entry.actor.address),
            present(entry.actor.origin), present(entry.changeId), present(entry.subject),
            entry.revisionBefore, entry.revisionAfter, toJson(entry.before), toJson(entry.after),
            present(entry.comment), entry.refused ? 1 : 0});
    if (!written)
        return fail(written.error());
    return {};
}

} // namespace usher::config
