#include "app/usherctl/command.h"
#include "app/usherctl/text.h"

#include <QFile>
#include <QHostAddress>
#include <QSslCertificate>

#include <algorithm>

namespace usher::ctl {

namespace {

constexpr OptionDef optionTable[] = {
    {"server", "URL",
        QT_TRANSLATE_NOOP("usherctl",
            "ws://HOST:PORT or wss://HOST:PORT; else the variable USHER_SERVER, else ws://127.0.0.1:8082")},
    {"account", "NAME",
        QT_TRANSLATE_NOOP("usherctl", "who logs in; else the variable USHER_ACCOUNT, else admin")},
    {"password-file", "FILE",
        QT_TRANSLATE_NOOP(
            "usherctl", "its first line is the password; else the variable USHER_PASSWORD, else a prompt")},
    {"ca", "FILE",
        QT_TRANSLATE_NOOP("usherctl", "PEM certificates to trust for wss://, instead of the system's")},
    {"json", nullptr, QT_TRANSLATE_NOOP("usherctl", "print JSON instead of tables")},
    {"help", nullptr, QT_TRANSLATE_NOOP("usherctl", "show help; after a command, its own")},
    {"version", nullptr, QT_TRANSLATE_NOOP("usherctl", "show the version")},
    {"node", "NAME",
        QT_TRANSLATE_NOOP("usherctl", "of this node; options: its own instead of the cluster's")},
    {"revision", "N",
        QT_TRANSLATE_NOOP("usherctl",
            "the revision the change is based on: another one is a conflict. Without it, the current one")},
    {"comment", "TEXT", QT_TRANSLATE_NOOP("usherctl", "kept in the audit with the change")},
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("usherctl", "check and say what would happen, change nothing")},
    {"change", "ID", QT_TRANSLATE_NOOP("usherctl", "a whole change set, as the audit shows it")},
    {"draft", "ID", QT_TRANSLATE_NOOP("usherctl", "replace this draft instead of making one")},
    {"everyone", nullptr, QT_TRANSLATE_NOOP("usherctl", "of all accounts")},
    {"who", "NAME", QT_TRANSLATE_NOOP("usherctl", "only what this account did")},
    {"since", "TIME", QT_TRANSLATE_NOOP("usherctl", "not earlier, as 2026-03-02T09:00:00Z")},
    {"until", "TIME", QT_TRANSLATE_NOOP("usherctl", "only what was before, as 2026-03-02T09:00:00Z")},
    {"refused", nullptr, QT_TRANSLATE_NOOP("usherctl", "only changes refused as conflicts")},
    {"obsolete", nullptr, QT_TRANSLATE_NOOP("usherctl", "also list obsolete options")},
    {"format", "json|vendor",
        QT_TRANSLATE_NOOP(
            "usherctl", "json: what export prints; vendor: an option file of the vendor's tools")},
    {"as", "OBJECT",
        QT_TRANSLATE_NOOP("usherctl", "what a vendor file describes: cluster, node:NAME or list:LIST")},
    {"skip-invalid", nullptr,
        QT_TRANSLATE_NOOP("usherctl", "leave invalid rows out instead of refusing the import")},
    {"limit", "N", QT_TRANSLATE_NOOP("usherctl", "at most so many lines, 1 to 1000")},
    {"before", "ID", QT_TRANSLATE_NOOP("usherctl", "only entries or revisions older than this one")},
    {"subject", "TEXT", QT_TRANSLATE_NOOP("usherctl", "only changes of this record or account")},
    {"name", "NAME", QT_TRANSLATE_NOOP("usherctl", "only those of this configured service")},
    {"text", "TEXT",
        QT_TRANSLATE_NOOP("usherctl",
            "only what begins so: a service id, an access number, a phone number or an end user")},
    {"note", "TEXT", QT_TRANSLATE_NOOP("usherctl", "kept with the acknowledgement and in the audit")},
    {"reason", "TEXT", QT_TRANSLATE_NOOP("usherctl", "why, kept in the audit")},
    {"history", nullptr, QT_TRANSLATE_NOOP("usherctl", "also alarms that are over")},
    {"role", "ROLE", QT_TRANSLATE_NOOP("usherctl", "administrator, operator, supervisor or viewer")},
    {"full-name", "TEXT", QT_TRANSLATE_NOOP("usherctl", "the person's name")},
    {"new-password-file", "FILE",
        QT_TRANSLATE_NOOP("usherctl", "its first line is the new password; else a prompt")},
    {"disable", nullptr, QT_TRANSLATE_NOOP("usherctl", "the account cannot log in; its sessions end")},
    {"enable", nullptr, QT_TRANSLATE_NOOP("usherctl", "the account can log in again")},
    {"unlock", nullptr, QT_TRANSLATE_NOOP("usherctl", "forget failed logins")},
    {"filter", "FIELD=VALUE",
        QT_TRANSLATE_NOOP("usherctl",
            "only rows that match, several times if several must hold; also != < <= > >=, ~ (contains), ^= "
            "(begins with)"),
        true},
    {"sort", "FIELD", QT_TRANSLATE_NOOP("usherctl", "order by this field")},
    {"descending", nullptr, QT_TRANSLATE_NOOP("usherctl", "the largest first")},
    {"once", nullptr, QT_TRANSLATE_NOOP("usherctl", "show the rows as they are now and end")},
    {"data-dir", "DIR", QT_TRANSLATE_NOOP("usherctl", "the data folder of a server that is not running")},
    {"store", "URL",
        QT_TRANSLATE_NOOP("usherctl", "the store to restore into, if it is not the data folder's own")},
    {"config", "FILE", QT_TRANSLATE_NOOP("usherctl", "the configuration file usherd is started with")},
    {"replace", nullptr, QT_TRANSLATE_NOOP("usherctl", "give up what a PostgreSQL database holds")},
    {"all", "ACCOUNT", QT_TRANSLATE_NOOP("usherctl", "all sessions of this account")},
};

constexpr const char *globalOptions[]
    = {"server", "account", "password-file", "ca", "json", "help", "version"};
const QString defaultServer = QStringLiteral("ws://127.0.0.1:8082");

QString translated(const char *text)
{
    return QCoreApplication::translate("usherctl", text);
}

bool isGlobal(const QString &option)
{
    return std::ranges::any_of(
        globalOptions, [&](const char *name) { return option == QLatin1String(name); });
}

QString optionForHelp(const OptionDef &def)
{
    return QStringLiteral("--") + QLatin1String(def.name)
        + (def.value ? QString(u' ' + QLatin1String(def.value)) : QString());
}

void printOptions(Output &output, const std::function<bool(const OptionDef &)> &wanted)
{
    QList<std::pair<QString, QString>> lines;
    for (const OptionDef &def : optionTable) {
        if (wanted(def))
            lines.append({QStringLiteral("  ") + optionForHelp(def), translated(def.help)});
    }
    output.pairs(lines);
}

void printHelp(Output &output)
{
    output.line(Text::tr("Usage: usherctl [OPTION]... COMMAND [ARGUMENT]..."));
    output.line(Text::tr("Administers an Usher server through its admin channel."));
    output.line({});
    output.line(Text::tr("Commands (usherctl COMMAND --help tells more):"));
    QList<std::pair<QString, QString>> lines;
    for (const Command &command : allCommands())
        lines.append(
            {QStringLiteral("  ") + QLatin1String(command.name) + u' ' + QLatin1String(command.arguments),
                translated(command.summary)});
    output.pairs(lines);
    output.line({});
    output.line(Text::tr("Options:"));
    printOptions(output, [](const OptionDef &def) { return isGlobal(QLatin1String(def.name)); });
    output.line({});
    output.line(Text::tr(
        "Exit codes: 0 done, 1 partly done or not found, 2 refused or not understood, 3 no connection."));
}

void printHelp(Output &output, const Command &command)
{
    output.line(
        Text::tr("Usage: usherctl [OPTION]... %1")
            .arg(QString(QLatin1String(command.name) + u' ' + QLatin1String(command.arguments)).trimmed()));
    output.line(translated(command.summary));
    if (command.options.empty())
        return;
    output.line({});
    output.line(Text::tr("Options of this command:"));
    printOptions(output, [&](const OptionDef &def) {
        return std::ranges::any_of(
            command.options, [&](const char *name) { return qstrcmp(name, def.name) == 0; });
    });
}

// The command with the longest name that the words start with.
const Command *findCommand(const QStringList &words)
{
    const Command *best = nullptr;
    qsizetype bestLength = 0;
    for (const Command &command : allCommands()) {
        const QStringList name = QString::fromLatin1(command.name).split(u' ');
        if (name.size() > bestLength && words.mid(0, name.size()) == name) {
            best = &command;
            bestLength = name.size();
        }
    }
    return best;
}

Error usageError(const QString &text)
{
    return {ErrorCode::BadParameter, text, {}, {}, 0, {}};
}

Error unknownCommand(const QStringList &words)
{
    QStringList near;
    for (const Command &command : allCommands()) {
        const QString name = QString::fromLatin1(command.name);
        if (name.section(u' ', 0, 0) == words.value(0))
            near.append(name);
    }
    if (near.isEmpty())
        return usageError(Text::tr("there is no command %1; usherctl --help lists them").arg(words.value(0)));
    return usageError(Text::tr("which of: %1?").arg(near.join(QStringLiteral(", "))));
}

// What does not fit the command, if anything.
std::optional<Error> misuse(const Command &command, const Arguments &arguments)
{
    for (auto it = arguments.options.cbegin(); it != arguments.options.cend(); ++it) {
        const bool own = std::ranges::any_of(
            command.options, [&](const char *name) { return it.key() == QLatin1String(name); });
        if (!own && !isGlobal(it.key()))
            return usageError(Text::tr("%1 has no option --%2").arg(QLatin1String(command.name), it.key()));
    }
    const qsizetype count = arguments.words.size();
    if (count < command.minWords || (command.maxWords >= 0 && count > command.maxWords))
        return usageError(Text::tr("usage: usherctl %1 %2")
                              .arg(QLatin1String(command.name), QLatin1String(command.arguments))
                              .trimmed());
    return {};
}

bool isLoopback(const QUrl &url)
{
    const QHostAddress address(url.host());
    return address.isLoopback() || url.host() == QLatin1String("localhost");
}

Result<QString> firstLineOf(const Environment &environment, const QString &path)
{
    return environment.readFile(path).and_then([&](const QByteArray &bytes) -> Result<QString> {
        const QByteArray line = bytes.left(bytes.indexOf('\n') < 0 ? bytes.size() : bytes.indexOf('\n'));
        const QString text = QString::fromUtf8(line.endsWith('\r') ? line.chopped(1) : line);
        if (text.isEmpty())
            return fail(ErrorCode::BadParameter, Text::tr("%1 holds no password").arg(path));
        return text;
    });
}

Result<Target> targetFrom(const Arguments &arguments, const Environment &environment, Output &output)
{
    const auto setting = [&](const char *option, const char *variable, const QString &fallback) {
        const QString fromVariable = environment.variable(QLatin1String(variable));
        return arguments.value(option, fromVariable.isEmpty() ? fallback : fromVariable);
    };
    Target target;
    const QString address = setting("server", "USHER_SERVER", defaultServer);
    target.url = QUrl(address, QUrl::StrictMode);
    const QString scheme = target.url.scheme();
    if (!target.url.isValid() || target.url.host().isEmpty()
        || (scheme != QLatin1String("ws") && scheme != QLatin1String("wss"))
        || !target.url.userInfo().isEmpty())
        return fail(
            usageError(Text::tr("--server must be ws://HOST:PORT or wss://HOST:PORT, not %1").arg(address)));
    if (arguments.has("ca")) {
        auto bytes = environment.readFile(arguments.value("ca"));
        if (!bytes)
            return fail(bytes.error());
        const auto certificates = QSslCertificate::fromData(*bytes, QSsl::Pem);
        if (certificates.isEmpty())
            return fail(usageError(Text::tr("%1 holds no PEM certificate").arg(arguments.value("ca"))));
        target.tls.setCaCertificates(certificates);
    }
    if (scheme == QLatin1String("ws") && !isLoopback(target.url))
        output.note(Text::tr("the password travels unprotected to %1; use wss://").arg(target.url.host()));

    target.account = setting("account", "USHER_ACCOUNT", QStringLiteral("admin"));
    if (arguments.has("password-file")) {
        auto line = firstLineOf(environment, arguments.value("password-file"));
        if (!line)
            return fail(line.error());
        target.password = *line;
    } else if (const QString variable = environment.variable(QStringLiteral("USHER_PASSWORD"));
               !variable.isEmpty()) {
        target.password = variable;
    } else {
        auto asked = environment.askPassword(Text::tr("Password of %1: ").arg(target.account));
        if (!asked)
            return fail(asked.error());
        target.password = *asked;
    }
    return target;
}

/// For commands that need no server.
class NoChannel final : public Channel
{
public:
    Result<QJsonObject> request(const QByteArray &, const QJsonObject &, std::chrono::milliseconds) override
    {
        return fail(ErrorCode::Unavailable, Text::tr("there is no connection"));
    }
    [[nodiscard]] bool isLost() const override { return false; }
};

int run(const Arguments &arguments, Environment &environment, Output &output)
{
    const auto misused = [&output](const Error &error) {
        output.error(error);
        return Refused;
    };
    if (arguments.has("version")) {
        output.line(QStringLiteral("usherctl " USHER_VERSION));
        return Ok;
    }
    if (arguments.words.isEmpty()) {
        if (!arguments.has("help"))
            return misused(usageError(Text::tr("a command is missing; usherctl --help lists them")));
        printHelp(output);
        return Ok;
    }
    const Command *command = findCommand(arguments.words);
    if (!command)
        return misused(unknownCommand(arguments.words));
    if (arguments.has("help")) {
        printHelp(output, *command);
        return Ok;
    }
    Arguments own = arguments;
    own.words.remove(0, QString::fromLatin1(command->name).count(u' ') + 1);
    if (const auto error = misuse(*command, own))
        return misused(*error);

    if (command->kind == Command::Kind::Local) {
        NoChannel none;
        Run current{none, output, environment, own, {}};
        return command->run(current);
    }
    auto target = targetFrom(own, environment, output);
    if (!target)
        return misused(target.error());
    target->heartbeat = command->kind == Command::Kind::Live;
    auto channel = environment.connect(*target);
    if (!channel) {
        output.error(channel.error());
        const ErrorCode code = channel.error().code;
        return code == ErrorCode::Unavailable || code == ErrorCode::Timeout ? NoServer : Refused;
    }
    Run current{**channel, output, environment, own, target->account};
    return command->run(current);
}

} // namespace

std::span<const OptionDef> optionDefs()
{
    return optionTable;
}

const std::vector<Command> &allCommands()
{
    static const std::vector<Command> commands = [] {
        std::vector<Command> all;
        for (auto part : {operationCommands(), clusterCommands(), interventionCommands(), backupCommands(),
                 recordCommands(), historyCommands(), importCommands(), accountCommands(), watchCommands()})
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
    return commands;
}

int Run::failed(const Error &error)
{
    output.error(error);
    if (channel.isLost())
        return NoServer;
    return error.code == ErrorCode::NotFound ? Partly : Refused;
}

Result<QString> Run::firstLine(const QString &path) const
{
    return firstLineOf(environment, path);
}

Result<QString> Run::newPassword() const
{
    if (arguments.has("new-password-file"))
        return firstLine(arguments.value("new-password-file"));
    auto first = environment.askPassword(Text::tr("New password: "));
    if (!first)
        return first;
    auto second = environment.askPassword(Text::tr("New password again: "));
    if (second && *second != *first)
        return fail(ErrorCode::BadParameter, Text::tr("the two passwords differ"));
    return second;
}

int runUsherctl(const QStringList &arguments, Environment &environment)
{
    Output output(environment.out, environment.err);
    auto split = splitArguments(arguments, optionTable);
    int code = Refused;
    if (split) {
        output.setJson(split->has("json"));
        code = run(*split, environment, output);
    } else {
        output.error(split.error());
    }
    output.flush();
    return code;
}

} // namespace usher::ctl
