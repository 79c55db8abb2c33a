#include "server/ops/commandline.h"

namespace usher::ops {

namespace {

using Action = CommandLine::Action;

struct Flag
{
    const char *name;
    const char *value; ///< what --help calls the value; null: a flag without one
    const char *help;
};

constexpr Flag flags[] = {
    {"--data-dir", "DIR", "folder of everything the server keeps; created with mode 0700 if it is missing"},
    {"--public", "A:P", "address of the public listener, default 0.0.0.0:8080; port 0 takes any free one"},
    {"--internal", "A:P", "address of the internal listener, default 127.0.0.1:8081"},
    {"--admin", "A:P", "address of the admin listener, default 127.0.0.1:8082"},
    {"--cluster", "A:P", "address for links from the other nodes of the cluster, default none"},
    {"--config", "FILE", "options a node needs before it can read its store (listeners, store, log)"},
    {"--set", "S/O=V",
        "set option O of section S to V for this run, above every other layer; may be repeated"},
    {"--check-config", nullptr, "check the configuration, say what is wrong and end: 0 fine, 1 not"},
    {"--print-option-reference", nullptr, "print every option as Markdown and end"},
    {"--store", "URL", "where the data are kept, as --set store/url=URL"},
    {"--migrate", nullptr,
        "bring the database to this program's schema and end; for PostgreSQL, as the owner of its tables"},
    {"--restore", "FILE", "put a backup in the place of the database and end; no server may run on it"},
    {"--replace", nullptr, "with --restore: give up what a PostgreSQL database holds"},
    {"--verify", "FILE",
        "read all of a backup, say what it holds and end: 0 sound, 1 not; with --data-dir also whether the "
        "key there opens its secrets"},
    {"--version", nullptr, "print the version and end"},
    {"--help", nullptr, "print this and end"},
};

tl::unexpected<Error> bad(const QString &flag, const QString &message)
{
    return fail(ErrorCode::BadParameter, flag + QStringLiteral(": ") + message, flag);
}

const Flag *findFlag(const QString &name)
{
    for (const Flag &flag : flags) {
        if (name == QLatin1String(flag.name))
            return &flag;
    }
    return nullptr;
}

/// The flag that @p name was probably meant to be: equal so far, or one is the beginning of the other.
QString nearest(const QString &name)
{
    for (const Flag &flag : flags) {
        QString known = QLatin1String(flag.name);
        if (name.size() > 3 && (known.startsWith(name) || name.startsWith(known)))
            return known;
    }
    return {};
}

Result<QString> readAddress(const QString &flag, const QString &text)
{
    const QString expected
        = QStringLiteral("'%1' is no address; host:port or [v6]:port is, with a port from 0 to 65535");
    const qsizetype colon = text.lastIndexOf(u':');
    const QString host = text.left(colon);
    bool ok = false;
    const int port = text.mid(colon + 1).toInt(&ok);
    const bool isBracketed = host.startsWith(u'[') && host.endsWith(u']') && host.size() > 3;
    const bool isPlain
        = !host.isEmpty() && !host.contains(u':') && !host.contains(u'/') && !host.contains(u'[');
    const bool isDigits = ok && text.mid(colon + 1).size() <= 5 && text.at(colon + 1).isDigit();
    if (colon <= 0 || !isDigits || port > 65535 || (!isBracketed && !isPlain))
        return bad(flag, expected.arg(text));
    return text;
}

Result<void> readSet(const QString &text, CommandLine *line)
{
    const QString flag = QStringLiteral("--set");
    const qsizetype slash = text.indexOf(u'/');
    const qsizetype equals = text.indexOf(u'=', slash + 1);
    const bool hasSection = slash > 0 && !text.left(slash).trimmed().isEmpty();
    const bool hasName = equals > 0 && !text.mid(slash + 1, equals - slash - 1).trimmed().isEmpty();
    if (!hasSection || !hasName)
        return bad(flag, QStringLiteral("'%1' is not of the form section/option=value").arg(text));
    line->assignments.append(text);
    return {};
}

Result<void> setAction(CommandLine *line, Action action, const QString &flag)
{
    if (line->action != Action::Serve && line->action != action)
        return bad(flag,
            QStringLiteral("only one of --check-config, --print-option-reference, --migrate, --restore and "
                           "--verify is possible"));
    line->action = action;
    return {};
}

Result<void> readFlag(const QString &name, const QString &value, CommandLine *line)
{
    if (name == u"--check-config")
        return setAction(line, Action::CheckConfig, name);
    if (name == u"--print-option-reference")
        return setAction(line, Action::PrintOptionReference, name);
    if (name == u"--migrate")
        return setAction(line, Action::Migrate, name);
    if (name == u"--replace") {
        line->replace = true;
        return {};
    }
    if (name == u"--set")
        return readSet(value, line);
    if (name == u"--store")
        return readSet(QStringLiteral("store/url=") + value, line);

    QString *const text = name == u"--data-dir" ? &line->dataFolder
        : name == u"--config"                   ? &line->configFile
        : name == u"--restore"                  ? &line->backupFile
        : name == u"--verify"                   ? &line->backupFile
        : name == u"--public"                   ? &line->publicAddress
        : name == u"--internal"                 ? &line->internalAddress
        : name == u"--cluster"                  ? &line->clusterAddress
                                                : &line->adminAddress;
    if (value.isEmpty())
        return bad(name, QStringLiteral("the value is empty"));
    if (!text->isEmpty())
        return bad(name, QStringLiteral("given twice"));
    if (text != &line->dataFolder && text != &line->configFile && text != &line->backupFile) {
        if (auto address = readAddress(name, value); !address)
            return fail(address.error());
    }
    *text = value;
    return name == u"--restore" ? setAction(line, Action::Restore, name)
        : name == u"--verify"   ? setAction(line, Action::Verify, name)
                                : Result<void>();
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    CommandLine line;
    // Whoever asks for help gets it, whatever else is wrong.
    for (const QString &argument : arguments) {
        if (argument == u"--help" || argument == u"-h")
            line.action = Action::Help;
        else if (argument == u"--version" && line.action != Action::Help)
            line.action = Action::Version;
    }
    if (line.action != Action::Serve)
        return line;

    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = equals < 0 ? argument : argument.left(equals);
        const Flag *flag = findFlag(name);
        if (!flag) {
            const QString meant = nearest(name);
            return bad(name,
                argument.startsWith(u'-') ? QStringLiteral("unknown")
                        + (meant.isEmpty() ? QStringLiteral("; see --help")
                                           : QStringLiteral("; is %1 meant?").arg(meant))
                                          : QStringLiteral("not expected; flags begin with --, see --help"));
        }
        QString value;
        if (!flag->value) {
            if (equals >= 0)
                return bad(name, QStringLiteral("takes no value"));
        } else if (equals >= 0) {
            value = argument.mid(equals + 1);
        } else if (i + 1 < arguments.size() && !arguments.at(i + 1).startsWith(u"--")) {
            value = arguments.at(++i);
        } else {
            return bad(name, QStringLiteral("needs a value, %1").arg(QLatin1String(flag->value)));
        }
        if (auto done = readFlag(name, value, &line); !done)
            return fail(done.error());
    }
    if (line.replace && line.action != Action::Restore)
        return bad(QStringLiteral("--replace"), QStringLiteral("only with --restore"));
    const bool needsFolder = line.action == Action::Serve || line.action == Action::Restore;
    if (needsFolder && line.dataFolder.isEmpty())
        return bad(
            QStringLiteral("--data-dir"), QStringLiteral("missing; say where the server keeps its data"));
    return line;
}

QString commandLineHelp()
{
    QString text = QStringLiteral(
        "usherd --data-dir DIR [options]\n"
        "Runs the server in the foreground. When it can serve it prints one line of JSON.\n\n");
    for (const Flag &flag : flags) {
        const QString head = QLatin1String(flag.name)
            + (flag.value ? QStringLiteral(" ") + QLatin1String(flag.value) : QString());
        text += QStringLiteral("  %1  %2\n").arg(head, -26).arg(QLatin1String(flag.help));
    }
    text += QStringLiteral(
        "\nThe variable USHER_ADMIN_PASSWORD sets the password of the first administrator, 'admin'; without\n"
        "it one is made up and left in DIR/admin-password.\n");
    return text;
}

} // namespace usher::ops
