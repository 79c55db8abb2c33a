#include "server/config/drafts.h"

#include "server/config/recordstore.h"
#include "shared/protocol/configurationmessages.h"

#include <QJsonDocument>

#include <algorithm>

namespace usher::config {

namespace {

using namespace Qt::StringLiterals;

/// What travels sealed in the column `body`.
struct Body
{
    QList<Change> changes;

    template <typename Self, typename V> static void visit(Self &self, V &&v) { v("changes", self.changes); }
};

QString sealContext(const QString &id)
{
    return u"draft\n"_s + id;
}

QByteArray bodyText(const QList<Change> &changes)
{
    return QJsonDocument(protocol::toJson(Body{changes})).toJson(QJsonDocument::Compact);
}

Error noDraft(const QString &id)
{
    return {ErrorCode::NotFound, u"there is no draft %1"_s.arg(id.left(40)), u"id"_s, {}, 0, {}};
}

/// A row `id, account, title, revision, updated`.
Draft draftFrom(const store::Rows &rows)
{
    Draft draft;
    draft.id = rows.text(0);
    draft.account = rows.text(1);
    draft.title = rows.text(2);
    draft.revision = rows.integer(3);
    draft.updatedMs = rows.integer(4);
    draft.expiresMs = draft.updatedMs + Drafts::keptMs;
    return draft;
}

Result<QList<Change>> openBody(const SecretBox &secrets, const QString &id, const QString &sealed)
{
    const auto text = secrets.open(sealed, sealContext(id));
    if (!text)
        return fail(ErrorCode::Unavailable, u"the draft cannot be read with this server's secret key"_s, {},
            text.error().message);
    return protocol::fromJson<Body>(
        QJsonDocument::fromJson(text->toUtf8()).object(), protocol::Unknown::Ignore)
        .map([](Body body) { return std::move(body.changes); });
}

Result<Draft> readDraft(store::Connection &connection, const SecretBox &secrets, const QString &account,
    const QString &id, qint64 oldestMs)
{
    auto rows
        = connection.run("SELECT id, account, title, revision, updated, body FROM draft WHERE id = ? AND "
                         "account = ? AND updated > ?",
            {id, account, oldestMs});
    if (!rows)
        return fail(rows.error());
    if (!rows->next())
        return fail(noDraft(id));
    Draft draft = draftFrom(*rows);
    auto changes = openBody(secrets, id, rows->text(5));
    if (!changes)
        return fail(changes.error());
    draft.changes = std::move(*changes);
    return draft;
}

bool isSecret(const RecordKey &key, const QString &name)
{
    return key.kind == RecordKind::Options && isSecretOption(key.name, name);
}

/// A mask that came back from an editor stands for what the draft holds.
void unmask(QList<Change> &changes, const QList<Change> &held)
{
    for (Change &change : changes) {
        const auto old = std::ranges::find_if(held, [&](const Change &one) { return one.key == change.key; });
        if (old == held.end())
            continue;
        for (auto it = change.set.begin(); it != change.set.end(); ++it) {
            if (*it == secretMask && isSecret(change.key, it.key()) && old->set.contains(it.key()))
                *it = old->set.value(it.key());
        }
    }
}

std::optional<Error> problemOf(const QString &title, const QList<Change> &changes)
{
    const auto wrong = [](const QString &field, const QString &what) {
        return Error{ErrorCode::BadParameter, field + u' ' + what, field, {}, 0, {}};
    };
    const bool isClean = title.isValidUtf16() && std::none_of(title.begin(), title.end(), [](QChar c) {
        return c.category() == QChar::Other_Control;
    });
    if (title.isEmpty() || title.size() > Drafts::maxTitleLength || !isClean)
        return wrong(u"title"_s,
            u"must be a text of 1 to %1 characters without control characters"_s.arg(Drafts::maxTitleLength));
    if (changes.isEmpty() || changes.size() > maxChanges)
        return wrong(u"changes"_s, u"must be 1 to %1 changes"_s.arg(maxChanges));
    return {};
}

Error tooLarge()
{
    return {ErrorCode::TooLarge,
        u"changes: a draft has at most %1 bytes; apply it in parts"_s.arg(Drafts::maxBytes), u"changes"_s, {},
        0, {}};
}

Error conflict(qint64 seen, qint64 current)
{
    return {ErrorCode::Conflict,
        u"the draft was edited at revision %1, but it is now at revision %2"_s.arg(seen).arg(current), {}, {},
        0, {{u"seen"_s, seen}, {u"current"_s, current}}};
}

} // namespace

void Drafts::save(const QString &account, const QString &id, const QString &title,
    const QList<Change> &changes, qint64 seenRevision, UniqueFunction<void(Result<Draft>)> done)
{
    if (const auto problem = problemOf(title, changes))
        return done(fail(*problem));
    if (bodyText(changes).size() > maxBytes)
        return done(fail(tooLarge()));
    Draft draft;
    draft.id = id.isEmpty() ? m_ids.uuid() : id;
    draft.account = account;
    draft.title = title;
    draft.changes = changes;
    draft.updatedMs = m_clock.nowMs();
    draft.expiresMs = draft.updatedMs + keptMs;
    m_store.write<Draft>(
        [draft, isNew = id.isEmpty(), seenRevision, oldest = oldestMs(), secrets = m_configuration.secrets(),
            nonce = m_configuration.nonce()](store::Connection &connection) -> Result<Draft> {
            Draft saved = draft;
            if (isNew) {
                if (auto locked = connection.lock(configurationLock); !locked)
                    return fail(locked.error());
                auto rows = connection.run(
                    "SELECT COUNT(*) FROM draft WHERE account = ? AND updated > ?", {saved.account, oldest});
                if (!rows)
                    return fail(rows.error());
                if (rows->next() && rows->integer(0) >= maxDrafts)
                    return fail(ErrorCode::TooManyRequests,
                        u"an account has at most %1 drafts; remove one"_s.arg(maxDrafts));
            } else {
                const auto held = readDraft(connection, secrets, saved.account, saved.id, oldest);
                if (!held)
                    return fail(held.error());
                if (held->revision != seenRevision)
                    return fail(conflict(seenRevision, held->revision));
                unmask(saved.changes, held->changes);
                saved.revision = held->revision;
            }
            ++saved.revision;
            const QByteArray text = bodyText(saved.changes);
            if (text.size() > maxBytes)
                return fail(tooLarge());
            const auto sealed = secrets.seal(QString::fromUtf8(text), sealContext(saved.id), nonce);
            if (!sealed)
                return fail(sealed.error());
            // The revision again in the condition: two saves that read the same one do not both succeed.
            const auto stored = isNew
                ? connection.execute(
                    "INSERT INTO draft (id, account, title, revision, updated, body) VALUES (?, "
                    "?, ?, ?, ?, ?)",
                    {saved.id, saved.account, saved.title, saved.revision, saved.updatedMs, *sealed})
                : connection.execute(
                    "UPDATE draft SET title = ?, revision = ?, updated = ?, body = ? WHERE id = "
                    "? AND account = ? AND revision = ?",
                    {saved.title, saved.revision, saved.updatedMs, *sealed, saved.id, saved.account,
                        seenRevision});
            if (!stored)
                return fail(stored.error());
            if (*stored != 1)
                return fail(conflict(seenRevision, saved.revision));
            saved.changes.clear();
            return saved;
        },
        std::move(done));
}

void Drafts::list(const QString &account, int limit, UniqueFunction<void(Result<QList<Draft>>)> done)
{
    m_store.read<QList<Draft>>(
        [account, limit = std::clamp(limit, 1, 1000), oldest = oldestMs()](
            store::Connection &connection) -> Result<QList<Draft>> {
            auto rows = account.isEmpty()
                ? connection.run("SELECT id, account, title, revision, updated FROM draft WHERE updated > "
                                 "? ORDER BY updated DESC, id LIMIT ?",
                    {oldest, limit})
                : connection.run("SELECT id, account, title, revision, updated FROM draft WHERE account = "
                                 "? AND updated > ? ORDER BY updated DESC, id LIMIT ?",
                    {account, oldest, limit});
            if (!rows)
                return fail(rows.error());
            QList<Draft> drafts;
            while (rows->next())
                drafts.append(draftFrom(*rows));
            return drafts;
        },
        std::move(done));
}

void Drafts::read(const QString &account, const QString &id, UniqueFunction<void(Result<Draft>)> done)
{
    m_store.read<Draft>(
        [account, id, oldest = oldestMs(), secrets = m_configuration.secrets()](
            store::Connection &connection) { return readDraft(connection, secrets, account, id, oldest); },
        std::move(done));
}

void Drafts::get(const QString &account, const QString &id, UniqueFunction<void(Result<Draft>)> done)
{
    read(account, id, [done = std::move(done)](Result<Draft> draft) mutable {
        if (draft) {
            for (Change &change : draft->changes)
                change.set = masked(Record{change.key, 0, change.set}).values;
        }
        done(std::move(draft));
    });
}

void Drafts::remove(const QString &account, const QString &id, UniqueFunction<void(Result<void>)> done)
{
    m_store.write<bool>(
        [account, id](store::Connection &connection) -> Result<bool> {
            const auto removed = account.isEmpty()
                ? connection.execute("DELETE FROM draft WHERE id = ?", {id})
                : connection.execute("DELETE FROM draft WHERE id = ? AND account = ?", {id, account});
            if (!removed)
                return fail(removed.error());
            if (*removed == 0)
                return fail(noDraft(id));
            return true;
        },
        [done = std::move(done)](
            const Result<bool> &removed) mutable { done(removed ? Result<void>() : fail(removed.error())); });
}

void Drafts::apply(const QString &id, const QString &comment, Actor actor, bool dryRun,
    UniqueFunction<void(Result<ChangeOutcome>)> done)
{
    const QString account = actor.account;
    read(account, id,
        [this, alive = std::weak_ptr(m_alive), comment, actor = std::move(actor), dryRun,
            done = std::move(done)](Result<Draft> draft) mutable {
            if (alive.expired())
                return;
            if (!draft)
                return done(fail(draft.error()));
            const auto remove = [id = draft->id, revision = draft->revision](
                                    store::Connection &connection) -> Result<void> {
                const auto removed
                    = connection.execute("DELETE FROM draft WHERE id = ? AND revision = ?", {id, revision});
                if (!removed)
                    return fail(removed.error());
                if (*removed == 0)
                    return fail(ErrorCode::Conflict,
                        u"the draft was saved again or removed meanwhile: read it again"_s);
                return {};
            };
            m_configuration.apply({std::move(draft->changes), comment.isEmpty() ? draft->title : comment},
                std::move(actor), dryRun, remove, std::move(done));
        });
}

} // namespace usher::config
