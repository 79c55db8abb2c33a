// What an operator does by hand: alarms, bookings and services of the whole cluster.

#include "server/server.h"

#include "server/config/auditlog.h"
#include "shared/protocol/interventionmessages.h"

namespace usher {

namespace {

using channel::Caller;
using channel::Privilege;
using channel::Reply;

/// @p text, without the blanks around it; BadParameter if it is too long, or empty although @p isNeeded.
Result<QString> reasonFrom(const QString &text, const QString &field, bool isNeeded)
{
    const QString reason = text.trimmed();
    if (isNeeded && reason.isEmpty())
        return fail(ErrorCode::BadParameter,
            QStringLiteral("%1 must say why, in up to %2 characters")
                .arg(field)
                .arg(protocol::maxReasonLength),
            field);
    if (reason.size() > protocol::maxReasonLength)
        return fail(ErrorCode::BadParameter,
            QStringLiteral("%1 must have at most %2 characters").arg(field).arg(protocol::maxReasonLength),
            field);
    return reason;
}

AuditEntry entryFor(const Caller &caller, qint64 nowMs, const QString &changeId, const QString &subject,
    const QString &reason)
{
    AuditEntry entry;
    entry.atMs = nowMs;
    entry.actor = caller.actor;
    entry.changeId = changeId;
    entry.subject = subject;
    entry.comment = reason;
    return entry;
}

} // namespace

void Server::addInterventionMethods()
{
    m_methods.on<protocol::AlarmsAcknowledge>(Privilege::Operate,
        [this](
            const protocol::AlarmsAcknowledge &message, const Caller &caller, Reply<protocol::Done> reply) {
            const auto note = reasonFrom(message.note, QStringLiteral("note"), false);
            if (!note)
                return reply(fail(note.error()));
            AuditEntry entry = entryFor(caller, m_clock.nowMs(), m_ids.uuid(),
                QStringLiteral("alarm %1 %2").arg(message.node, message.key), *note);
            entry.after.insert(QStringLiteral("acknowledged"), QStringLiteral("true"));
            m_gate.write<bool>(
                store::telling(m_outbox.message(QLatin1String(alarms::Alarms::topic), {}, m_clock.nowMs()),
                    [entry, node = message.node, key = message.key](
                        store::Connection &connection) -> Result<bool> {
                        const auto known = alarms::Alarms::acknowledge(
                            connection, node, key, {entry.actor.account, entry.atMs, entry.comment});
                        if (known && !*known)
                            return fail(ErrorCode::NotFound,
                                QStringLiteral("no alarm %1 stands on node %2")
                                    .arg(key.left(100), node.left(100)),
                                QStringLiteral("key"));
                        if (!known)
                            return known;
                        if (const auto written = config::writeAudit(connection, entry); !written)
                            return fail(written.error());
                        return true;
                    }),
                [this, done = std::move(reply)](Result<bool> written) mutable {
                    if (written) {
                        m_outbox.ring();
                        m_alarms.readOthers();
                    }
                    done(written.map([](bool) { return protocol::Done(); }));
                });
        });
    m_methods.on<protocol::ResourcesRelease>(Privilege::Operate,
        [this](const protocol::ResourcesRelease &message, const Caller &caller,
            Reply<protocol::ReleaseAnswer> reply) {
            const auto reason = reasonFrom(message.reason, QStringLiteral("reason"), true);
            if (!reason)
                return reply(fail(reason.error()));
            const resources::Group *group = m_resources.lists().find(message.group);
            if (!group)
                return reply(fail(ErrorCode::NotFound,
                    QStringLiteral("no resource group %1").arg(message.group.left(100)),
                    QStringLiteral("group")));
            if (group->strategy == resources::Strategy::Random)
                return reply(fail(ErrorCode::Conflict,
                    QStringLiteral("the numbers of group %1 are shared, not booked").arg(group->name),
                    QStringLiteral("group")));
            const QString node = message.node.isEmpty() ? nodeName() : message.node;
            const QString pool = resources::ResourceLists::poolName(*group, node);
            AuditEntry entry = entryFor(caller, m_clock.nowMs(), m_ids.uuid(),
                QStringLiteral("number %1/%2").arg(group->name, message.value.left(100)), *reason);
            m_gate.write<QString>(
                [entry, pool, node, value = message.value](store::Connection &connection) -> Result<QString> {
                    const auto owner = services::takeNumber(connection, pool, node, value, entry.atMs);
                    if (!owner)
                        return owner;
                    AuditEntry written = entry;
                    written.before.insert(QStringLiteral("owner"), *owner);
                    written.before.insert(QStringLiteral("pool"), pool);
                    // Once for the service too: what happened to it is looked up by its id.
                    AuditEntry ofOwner = entry;
                    ofOwner.subject = QStringLiteral("service ") + *owner;
                    ofOwner.before.insert(QStringLiteral("number"), value);
                    ofOwner.before.insert(QStringLiteral("pool"), pool);
                    for (const AuditEntry &one : {ofOwner, written}) {
                        if (const auto done = config::writeAudit(connection, one); !done)
                            return fail(done.error());
                    }
                    return owner;
                },
                [this, done = std::move(reply)](const Result<QString> &owner) mutable {
                    if (owner)
                        m_clusterTopics->bookingsChanged();
                    done(owner.map([](const QString &id) { return protocol::ReleaseAnswer{id}; }));
                });
        });
    m_methods.on<protocol::ServicesEnd>(Privilege::Operate,
        [this](const protocol::ServicesEnd &message, const Caller &caller,
            Reply<protocol::ServicesEndAnswer> reply) {
            const auto reason = reasonFrom(message.reason, QStringLiteral("reason"), true);
            if (!reason)
                return reply(fail(reason.error()));
            AuditEntry entry = entryFor(caller, m_clock.nowMs(), m_ids.uuid(),
                QStringLiteral("service ") + message.id.left(100), *reason);
            m_gate.write<services::Service>(
                [entry, id = message.id](store::Connection &connection) -> Result<services::Service> {
                    const auto ended = services::endService(connection, id, entry.atMs);
                    if (!ended)
                        return fail(ended.error());
                    if (!*ended)
                        return fail(ErrorCode::NotFound, QStringLiteral("no service %1").arg(id.left(100)),
                            QStringLiteral("id"));
                    AuditEntry written = entry;
                    written.before.insert(QStringLiteral("service"), (*ended)->name);
                    if (!(*ended)->number.isEmpty())
                        written.before.insert(QStringLiteral("number"), (*ended)->number);
                    if (const auto done = config::writeAudit(connection, written); !done)
                        return fail(done.error());
                    return **ended;
                },
                [this, done = std::move(reply)](const Result<services::Service> &ended) mutable {
                    if (ended)
                        m_clusterTopics->bookingsChanged();
                    done(ended.map([](const services::Service &service) {
                        return protocol::ServicesEndAnswer{service.name, service.number};
                    }));
                });
        });
}

} // namespace usher
