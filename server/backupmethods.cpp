#include "server/server.h"

#include "server/store/backups.h"
#include "shared/protocol/backupmessages.h"

namespace usher {

using channel::Caller;
using channel::Privilege;
using channel::Reply;

namespace {

constexpr auto longTime = std::chrono::hours(1); // a large store takes its time

protocol::BackupStatusAnswer statusAnswer(const store::BackupStatus &status)
{
    protocol::BackupStatusAnswer answer;
    answer.running = status.running;
    if (status.running) {
        answer.startedMs = status.startedMs;
        answer.bytesDone = status.bytesDone;
        answer.bytesTotal = status.bytesTotal;
        answer.rowsDone = status.rowsDone;
        answer.rowsTotal = status.rowsTotal;
    }
    if (status.last) {
        answer.lastFile = status.last->path;
        answer.lastMs = status.last->madeMs;
        answer.lastBytes = status.last->bytes;
        answer.lastDurationMs = status.last->durationMs;
    }
    answer.error = status.error;
    answer.failedMs = status.failedMs;
    answer.nextMs = status.nextMs;
    answer.overdue = status.overdue;
    return answer;
}

protocol::BackupsAnswer listAnswer(const QList<store::KeptBackup> &kept)
{
    protocol::BackupsAnswer answer;
    for (const store::KeptBackup &backup : kept)
        answer.backups.append({backup.file.path.section(u'/', -1), backup.file.madeMs, backup.file.bytes,
            backup.schemaVersion, backup.verifiedMs, backup.problem});
    return answer;
}

protocol::VerifyAnswer verifyAnswer(const store::BackupContent &content)
{
    protocol::VerifyAnswer answer{content.schemaVersion, content.bytes, {}};
    for (const auto &[table, rows] : content.rows)
        answer.tables.append({table, rows});
    return answer;
}

} // namespace

void Server::addBackupMethods()
{
    // The daemon's object, if this store has one.
    const auto backups = [this]() -> Result<store::Backups *> {
        store::Backups *const found = m_hooks.backups ? m_hooks.backups() : nullptr;
        if (!found)
            return fail(ErrorCode::Unavailable, QStringLiteral("this store makes no backups of its own"));
        return found;
    };
    m_methods.on<protocol::StoreBackup>(
        Privilege::Operate,
        [backups](const protocol::StoreBackup &message, const Caller &, Reply<protocol::BackupAnswer> reply) {
            const auto maker = backups();
            if (!maker)
                return reply(fail(maker.error()));
            if (message.noWait && !(*maker)->status().running) {
                (*maker)->makeNow({});
                return reply(protocol::BackupAnswer{});
            }
            (*maker)->makeNow([done = std::move(reply)](Result<store::BackupFile> made) mutable {
                done(made.map([](const store::BackupFile &file) {
                    return protocol::BackupAnswer{file.path, file.bytes, file.durationMs};
                }));
            });
        },
        longTime);
    m_methods.on<protocol::StoreBackupStatus>(Privilege::Read,
        [backups](
            const protocol::StoreBackupStatus &, const Caller &, Reply<protocol::BackupStatusAnswer> reply) {
            reply(backups().map([](const store::Backups *maker) { return statusAnswer(maker->status()); }));
        });
    m_methods.on<protocol::StoreBackupCancel>(Privilege::Operate,
        [backups](const protocol::StoreBackupCancel &, const Caller &, Reply<protocol::Done> reply) {
            const auto maker = backups();
            if (!maker)
                return reply(fail(maker.error()));
            if (!(*maker)->cancel())
                return reply(fail(ErrorCode::Conflict, QStringLiteral("no backup is being made")));
            reply(protocol::Done{});
        });
    m_methods.on<protocol::StoreBackups>(Privilege::Read,
        [backups](const protocol::StoreBackups &, const Caller &, Reply<protocol::BackupsAnswer> reply) {
            const auto maker = backups();
            if (!maker)
                return reply(fail(maker.error()));
            (*maker)->list([done = std::move(reply)](Result<QList<store::KeptBackup>> kept) mutable {
                done(kept.map(&listAnswer));
            });
        });
    m_methods.on<protocol::StoreVerify>(
        Privilege::Operate,
        [backups](const protocol::StoreVerify &message, const Caller &, Reply<protocol::VerifyAnswer> reply) {
            const auto maker = backups();
            if (!maker)
                return reply(fail(maker.error()));
            (*maker)->verify(
                message.file, [done = std::move(reply)](Result<store::BackupContent> content) mutable {
                    done(content.map(&verifyAnswer));
                });
        },
        longTime);
}

} // namespace usher
