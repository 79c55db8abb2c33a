#include "server/channel/accountmethods.h"

#include "server/security/roles.h"
#include "shared/protocol/accountmessages.h"

namespace usher::channel {

using namespace protocol;
using security::Account;

namespace {

AccountInfo accountInfo(const Account &account, const Clock &clock)
{
    const bool locked = account.failures.lockedForMs(clock.nowMs()) > 0;
    return {account.name, account.fullName, account.role, account.disabled, account.revision,
        locked ? account.failures.untilMs : 0};
}

// The continuation of everything that answers with an account.
UniqueFunction<void(Result<Account>)> answering(const Clock &clock, Reply<AccountInfo> reply)
{
    return [&clock, reply = std::move(reply)](Result<Account> account) mutable {
        reply(account.map([&](const Account &value) { return accountInfo(value, clock); }));
    };
}

AccountsAnswer accountsAnswer(const QList<Account> &accounts, const Clock &clock)
{
    AccountsAnswer answer;
    for (const Account &account : accounts)
        answer.accounts.append(accountInfo(account, clock));
    for (const security::Role &role : security::roles())
        answer.roles.append({QString::fromLatin1(role.name), security::privilegeNames(role)});
    return answer;
}

SessionsAnswer sessionsAnswer(const QList<security::Sessions::Listed> &listed, const QString &own)
{
    SessionsAnswer answer;
    for (const auto &[session, connected] : listed)
        answer.sessions.append({session.id, session.account, session.address, session.origin,
            session.createdMs, session.expiresMs, connected, session.id == own});
    return answer;
}

} // namespace

void registerAccountMethods(
    MethodTable &methods, security::Accounts &accounts, security::Sessions &sessions, const Clock &clock)
{
    methods.on<AccountsList>(Privilege::Accounts,
        [&accounts, &clock](const AccountsList &, const Caller &, Reply<AccountsAnswer> reply) {
            accounts.list([&clock, reply = std::move(reply)](Result<QList<Account>> list) mutable {
                reply(list.map([&](const QList<Account> &value) { return accountsAnswer(value, clock); }));
            });
        });
    methods.on<AccountsCreate>(Privilege::Accounts,
        [&accounts, &clock](const AccountsCreate &message, const Caller &caller, Reply<AccountInfo> reply) {
            accounts.create(
                {message.name, message.password, message.role, message.fullName, message.disabled},
                caller.actor, answering(clock, std::move(reply)));
        });
    methods.on<AccountsUpdate>(Privilege::Accounts,
        [&accounts, &clock](const AccountsUpdate &message, const Caller &caller, Reply<AccountInfo> reply) {
            accounts.update(message.name, message.seenRevision,
                {message.fullName, message.role, message.disabled, message.unlock}, caller.actor,
                answering(clock, std::move(reply)));
        });
    methods.on<AccountsSetPassword>(Privilege::Accounts,
        [&accounts, &clock](
            const AccountsSetPassword &message, const Caller &caller, Reply<AccountInfo> reply) {
            accounts.setPassword(message.name, message.password, caller.actor, caller.sessionId,
                answering(clock, std::move(reply)));
        });
    methods.on<AccountsDelete>(Privilege::Accounts,
        [&accounts](const AccountsDelete &message, const Caller &caller, Reply<Done> reply) {
            accounts.remove(message.name, message.seenRevision, caller.actor,
                [reply = std::move(reply)](
                    Result<void> removed) mutable { reply(removed.map([] { return Done{}; })); });
        });
    methods.on<SessionsList>(Privilege::Accounts,
        [&sessions](const SessionsList &message, const Caller &caller, Reply<SessionsAnswer> reply) {
            sessions.list(message.account,
                [own = caller.sessionId, reply = std::move(reply)](
                    Result<QList<security::Sessions::Listed>> listed) mutable {
                    reply(listed.map([&](const auto &value) { return sessionsAnswer(value, own); }));
                });
        });
    methods.on<SessionsRevoke>(Privilege::Accounts,
        [&sessions](const SessionsRevoke &message, const Caller &caller, Reply<RevokedAnswer> reply) {
            if (message.id.isEmpty() == message.account.isEmpty()) {
                reply(fail(ErrorCode::BadParameter, QStringLiteral("either id or account must be given"),
                    QStringLiteral("id")));
                return;
            }
            auto answer = [reply = std::move(reply)](Result<int> revoked) mutable {
                reply(revoked.map([](int count) { return RevokedAnswer{count}; }));
            };
            if (message.account.isEmpty())
                sessions.revoke(message.id, caller.actor, std::move(answer));
            else
                sessions.revokeAll(message.account, caller.actor, std::move(answer));
        });
}

} // namespace usher::channel
