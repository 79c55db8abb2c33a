#include "app/console/rollback.h"

#include "shared/protocol/historymessages.h"

#include <QCoreApplication>

namespace usher::console {

using namespace std::chrono_literals;

namespace {

constexpr auto applyTimeout = 6min; ///< the server takes five at most

qint64 revisionOf(const Workspace &workspace, const RecordKey &key)
{
    const auto found = workspace.stored().find(key);
    return found == workspace.stored().end() ? 0 : found->second.revision;
}

} // namespace

std::optional<RecordKey> recordKeyOf(const QString &subject)
{
    static const QString options = QStringLiteral("options "), list = QStringLiteral("list ");
    const bool isList = subject.startsWith(list);
    if (!isList && !subject.startsWith(options))
        return {};
    const QString rest = subject.mid(isList ? list.size() : options.size());
    RecordKey key{
        isList ? RecordKind::List : RecordKind::Options, rest.section(u'/', 0, 0), rest.section(u'/', 1)};
    if (key.owner.isEmpty() || key.name.isEmpty())
        return {};
    return key;
}

Rollback Rollback::ofRecord(const RecordKey &key, qint64 revision)
{
    Rollback way;
    way.m_record = key;
    way.m_revision = revision;
    return way;
}

Rollback Rollback::ofChange(const QString &changeId, const QList<SeenRecord> &made)
{
    Rollback way;
    way.m_changeId = changeId;
    way.m_made = made;
    return way;
}

QList<RecordKey> Rollback::changedSince(const Workspace &workspace) const
{
    QList<RecordKey> changed;
    for (const SeenRecord &record : m_made) {
        const qint64 now = revisionOf(workspace, record.key);
        if (now != 0 && now != record.seenRevision) // 0: deleted, perhaps by that very change
            changed.append(record.key);
    }
    return changed;
}

void Rollback::look(const Workspace &workspace, bool overwrites)
{
    if (m_record)
        m_seenRevision = revisionOf(workspace, *m_record);
    m_seen.clear();
    if (!overwrites)
        return;
    for (const SeenRecord &record : m_made)
        m_seen.append({record.key, revisionOf(workspace, record.key)});
}

void Rollback::run(Session &session, const QString &comment, bool dryRun, QObject *context,
    AdminClient::Callback<ChangeOutcome> done) const
{
    if (!session.isOnline())
        return done(usher::fail(ErrorCode::Unavailable,
            QCoreApplication::translate("usher::console::Session", "The server is not connected.")));
    const auto timeout = dryRun ? AdminClient::usualTimeout : std::chrono::milliseconds(applyTimeout);
    if (m_record && m_revision == 0) {
        Change change{*m_record, m_seenRevision, {}, {}};
        change.deleteRecord = true;
        session.client().call(
            protocol::ConfigApply{{change}, comment, dryRun}, context, std::move(done), timeout);
        return;
    }
    protocol::ConfigRollback message;
    message.comment = comment;
    message.dryRun = dryRun;
    if (m_record) {
        message.kind = m_record->kind;
        message.owner = m_record->owner;
        message.name = m_record->name;
        message.revision = m_revision;
        message.seenRevision = m_seenRevision;
    } else {
        message.changeId = m_changeId;
        message.seen = m_seen;
    }
    session.client().call(message, context, std::move(done), timeout);
}

} // namespace usher::console
