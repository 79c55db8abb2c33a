#include "app/usherctl/command.h"
#include "app/usherctl/text.h"
#include "shared/protocol/accountmessages.h"

#include <limits>

namespace usher::ctl {

using namespace protocol;

namespace {

QString stateOf(const AccountInfo &account)
{
    if (account.disabled)
        return Text::tr("disabled");
    if (account.lockedUntilMs != 0)
        return Text::tr("locked until %1").arg(timeForPeople(account.lockedUntilMs));
    return Text::tr("active");
}

int showAccount(Run &run, const Result<AccountInfo> &account)
{
    return run.answered(account, [&](const AccountInfo &info) {
        run.output.line(Text::tr("account %1: %2, %3, revision %4")
                            .arg(info.name, info.role, stateOf(info))
                            .arg(info.revision));
    });
}

int accountsList(Run &run)
{
    return run.answered(run.channel.call(AccountsList{}), [&](const AccountsAnswer &answer) {
        QList<QStringList> rows;
        for (const AccountInfo &account : answer.accounts)
            rows.append({account.name, account.role, stateOf(account), QString::number(account.revision),
                account.fullName});
        run.output.table({Text::tr("ACCOUNT"), Text::tr("ROLE"), Text::tr("STATE"), Text::tr("REVISION"),
                             Text::tr("NAME")},
            rows, Text::tr("There are no accounts."));
    });
}

int accountsAdd(Run &run)
{
    if (!run.arguments.has("role"))
        return run.failed({ErrorCode::BadParameter,
            Text::tr("--role is needed: administrator, operator, supervisor, viewer"), {}, {}, 0, {}});
    const auto password = run.newPassword();
    if (!password)
        return run.failed(password.error());
    return showAccount(run,
        run.channel.call(AccountsCreate{run.word(0), *password, run.arguments.value("role"),
            run.arguments.value("full-name"), run.arguments.has("disable")}));
}

// The current revision of an account, unless the user names one.
Result<qint64> seenRevision(Run &run, const QString &name)
{
    const auto given = run.arguments.integer("revision", 1, std::numeric_limits<int>::max());
    if (!given)
        return fail(given.error());
    if (given->has_value())
        return qint64(**given);
    const auto accounts = run.channel.call(AccountsList{});
    if (!accounts)
        return fail(accounts.error());
    for (const AccountInfo &account : accounts->accounts) {
        if (account.name == name.toLower())
            return account.revision;
    }
    return fail(ErrorCode::NotFound, Text::tr("there is no account %1").arg(name));
}

int accountsSet(Run &run)
{
    const Arguments &given = run.arguments;
    if (given.has("enable") && given.has("disable"))
        return run.failed(
            {ErrorCode::BadParameter, Text::tr("--enable and --disable exclude each other"), {}, {}, 0, {}});
    AccountsUpdate message;
    message.name = run.word(0);
    if (given.has("full-name"))
        message.fullName = given.value("full-name");
    if (given.has("role"))
        message.role = given.value("role");
    if (given.has("enable") || given.has("disable"))
        message.disabled = given.has("disable");
    message.unlock = given.has("unlock");
    if (!message.fullName && !message.role && !message.disabled && !message.unlock)
        return run.failed({ErrorCode::BadParameter,
            Text::tr("nothing to change: give --role, --full-name, --enable, --disable or --unlock"), {}, {},
            0, {}});
    const auto seen = seenRevision(run, message.name);
    if (!seen)
        return run.failed(seen.error());
    message.seenRevision = *seen;
    return showAccount(run, run.channel.call(message));
}

int ownPassword(Run &run)
{
    auto current = run.environment.askPassword(Text::tr("Current password of %1: ").arg(run.account));
    if (!current)
        return run.failed(current.error());
    const auto password = run.newPassword();
    if (!password)
        return run.failed(password.error());
    return run.answered(run.channel.call(SessionChangePassword{*current, *password}),
        [&](const Done &) { run.output.line(Text::tr("The password of %1 is changed.").arg(run.account)); });
}

int accountsPassword(Run &run)
{
    if (run.arguments.words.isEmpty())
        return ownPassword(run);
    const auto password = run.newPassword();
    if (!password)
        return run.failed(password.error());
    return showAccount(run, run.channel.call(AccountsSetPassword{run.word(0), *password}));
}

int accountsDelete(Run &run)
{
    const auto seen = seenRevision(run, run.word(0));
    if (!seen)
        return run.failed(seen.error());
    return run.answered(run.channel.call(AccountsDelete{run.word(0), *seen}),
        [&](const Done &) { run.output.line(Text::tr("account %1 is deleted").arg(run.word(0))); });
}

int sessionsList(Run &run)
{
    return run.answered(run.channel.call(SessionsList{run.word(0)}), [&](const SessionsAnswer &answer) {
        QList<QStringList> rows;
        for (const SessionInfo &session : answer.sessions)
            rows.append({session.id, session.account, session.address, session.origin,
                timeForPeople(session.createdMs), timeForPeople(session.expiresMs), yesNo(session.connected),
                session.own ? Text::tr("this one") : QString()});
        run.output.table({Text::tr("SESSION"), Text::tr("ACCOUNT"), Text::tr("ADDRESS"), Text::tr("PROGRAM"),
                             Text::tr("OPENED"), Text::tr("ENDS"), Text::tr("CONNECTED"), {}},
            rows, Text::tr("There are no sessions."));
    });
}

int sessionsRevoke(Run &run)
{
    if (run.arguments.has("all") != run.arguments.words.isEmpty())
        return run.failed({ErrorCode::BadParameter,
            Text::tr("either a SESSION or --all ACCOUNT must be given"), {}, {}, 0, {}});
    return run.answered(run.channel.call(SessionsRevoke{run.word(0), run.arguments.value("all")}),
        [&](const RevokedAnswer &answer) {
            run.output.line(Text::tr("%n session(s) ended", nullptr, answer.revoked));
        });
}

} // namespace

std::vector<Command> accountCommands()
{
    return {
        {"accounts list", "", QT_TRANSLATE_NOOP("usherctl", "list the accounts"), 0, 0, {}, accountsList},
        {"accounts add", "NAME", QT_TRANSLATE_NOOP("usherctl", "create an account"), 1, 1,
            {"role", "full-name", "new-password-file", "disable"}, accountsAdd},
        {"accounts set", "NAME", QT_TRANSLATE_NOOP("usherctl", "change an account"), 1, 1,
            {"role", "full-name", "enable", "disable", "unlock", "revision"}, accountsSet},
        {"accounts password", "[NAME]",
            QT_TRANSLATE_NOOP("usherctl", "set the password of an account, without NAME the own one"), 0, 1,
            {"new-password-file"}, accountsPassword},
        {"accounts delete", "NAME", QT_TRANSLATE_NOOP("usherctl", "delete an account"), 1, 1, {"revision"},
            accountsDelete},
        {"sessions list", "[ACCOUNT]", QT_TRANSLATE_NOOP("usherctl", "list the logins of the admin channel"),
            0, 1, {}, sessionsList},
        {"sessions revoke", "[SESSION]", QT_TRANSLATE_NOOP("usherctl", "end a login, or all of an account"),
            0, 1, {"all"}, sessionsRevoke},
    };
}

} // namespace usher::ctl
