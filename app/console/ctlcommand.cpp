#include "app/console/ctlcommand.h"

#include "app/console/configured.h"
#include "app/console/session.h"
#include "app/console/workspace.h"
#include "shared/config/configrecords.h"
#include "shared/config/optionspec.h"

#include <algorithm>

namespace usher::console {

namespace {

/// As a shell takes it for one word.
QString quoted(const QString &word)
{
    static const QString plain = QStringLiteral("@%+=:,./-_");
    const bool isPlain = !word.isEmpty() && std::ranges::all_of(word, [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || plain.contains(c);
    });
    if (isPlain)
        return word;
    QString inside = word;
    return u'\'' + inside.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

/// What usherctl calls the records of a kind, and how it is told which one is meant.
struct Target
{
    QString noun; ///< services, lists, options
    QStringList words; ///< before what is set
    QStringList flags; ///< behind it
    QString prefix; ///< of each name
};

Target targetOf(const RecordKey &key)
{
    if (key.kind == RecordKind::List)
        return {QStringLiteral("lists"), {key.owner, key.name}, {}, {}};
    if (isService(key))
        return {QStringLiteral("services"), {key.name.mid(servicePrefix.size())}, {}, {}};
    const QString node = nodeOfOwner(key.owner);
    return {QStringLiteral("options"), {},
        node.isEmpty() ? QStringList() : QStringList{QStringLiteral("--node"), node}, key.name + u'/'};
}

/// The commands for one record, without those that have nothing to do.
QList<QStringList> wordsOf(const RecordKey &key, const RecordEdit &edit, const Workspace &workspace)
{
    const Target target = targetOf(key);
    const auto command = [&target](const char *verb, const QStringList &rest) {
        return QStringList{target.noun, QLatin1String(verb)} + target.words + rest + target.flags;
    };
    QStringList set, unset;
    for (auto field = edit.fields.cbegin(); field != edit.fields.cend(); ++field) {
        const QString name = target.prefix + field.key();
        const bool isSecret = key.kind == RecordKind::Options && isSecretOption(key.name, field.key());
        if (field->value)
            set.append(name + u'=' + (isSecret ? QString(secretMask) : *field->value));
        else
            unset.append(name);
    }
    if (edit.kind == RecordEdit::Kind::Delete) {
        if (target.noun != u"options")
            return {command("delete", {})};
        const auto stored = workspace.stored().find(key);
        if (stored != workspace.stored().end()) {
            for (const QString &name : stored->second.values.keys())
                unset.append(target.prefix + name);
        }
    }
    QList<QStringList> commands;
    if (!set.isEmpty())
        commands.append(command("set", set));
    if (!unset.isEmpty())
        commands.append(command("unset", unset));
    return commands;
}

} // namespace

QStringList ctlCommands(const Session &session, const Workspace &workspace, const QString &comment)
{
    QStringList lines;
    qsizetype length = 0;
    for (const auto &[key, edit] : workspace.edits()) {
        for (QStringList words : wordsOf(key, edit, workspace)) {
            if (!comment.isEmpty())
                words += {QStringLiteral("--comment"), comment};
            lines.append(ctlCommand(session, words));
            length += lines.last().size();
            if (length > maxCtlLength)
                return {};
        }
    }
    return lines;
}

QString ctlCommand(const Session &session, const QStringList &words)
{
    QStringList line{QStringLiteral("usherctl"), QStringLiteral("--server"),
        quoted(session.profile().url.toString()), QStringLiteral("--account"),
        quoted(session.account().account)};
    for (const QString &word : words)
        line.append(quoted(word));
    return line.join(u' ');
}

} // namespace usher::console
