#include "app/usherctl/recordedit.h"
#include "app/usherctl/text.h"
#include "shared/config/configrecords.h"
#include "shared/protocol/historymessages.h"

#include <QJsonDocument>

#include <limits>

namespace usher::ctl {

using namespace protocol;

namespace {

constexpr int maxLines = 1000;
constexpr std::chrono::minutes changeTimeout{6}; // the server takes five at most

Error misused(const QString &text)
{
    return {ErrorCode::BadParameter, text, {}, {}, 0, {}};
}

/// What `drafts save` reads.
struct DraftFile
{
    QList<Change> changes;

    template <typename Self, typename V> static void visit(Self &self, V &&v) { v("changes", self.changes); }
};

/// RECORD: "cluster/SECTION", "node:NAME/SECTION", "list:LIST/GROUP", "SECTION" of the cluster, or what the
/// audit shows ("options cluster/SECTION", "list LIST/GROUP").
Result<RecordKey> parseRecord(const QString &text)
{
    const auto parts = [](const QString &rest) {
        return std::pair{rest.section(u'/', 0, 0), rest.section(u'/', 1)};
    };
    const auto wrong = [&text] {
        return fail(misused(Text::tr("%1 must have the form SECTION, cluster/SECTION, node:NAME/SECTION or "
                                     "list:LIST/GROUP")
                                .arg(text)));
    };
    for (const QLatin1StringView prefix : {QLatin1StringView("list:"), QLatin1StringView("list ")}) {
        if (!text.startsWith(prefix))
            continue;
        const auto [list, group] = parts(text.mid(prefix.size()));
        if (list.isEmpty() || group.isEmpty())
            return wrong();
        return RecordKey{RecordKind::List, list, group};
    }
    const QLatin1StringView options("options ");
    const QString rest = text.startsWith(options) ? text.mid(options.size()) : text;
    if (!rest.contains(u'/') && !rest.isEmpty())
        return RecordKey{RecordKind::Options, clusterOwner, rest};
    const auto [owner, section] = parts(rest);
    if (section.isEmpty() || (owner != clusterOwner && nodeOfOwner(owner).isEmpty()))
        return wrong();
    return RecordKey{RecordKind::Options, owner, section};
}

Result<qint64> parseRevision(const QString &text, qint64 minimum)
{
    bool ok = false;
    const qint64 revision = text.toLongLong(&ok);
    if (!ok || revision < minimum)
        return fail(misused(Text::tr("%1 must be a revision, from %2").arg(text).arg(minimum)));
    return revision;
}

QString author(const RecordRevision &revision)
{
    return revision.actor.account.isEmpty() ? revision.actor.origin : revision.actor.account;
}

int history(Run &run)
{
    const auto key = parseRecord(run.word(0));
    if (!key)
        return run.failed(key.error());
    const auto limit = run.arguments.integer("limit", 1, maxLines);
    if (!limit)
        return run.failed(limit.error());
    const auto before = run.arguments.integer("before", 1, std::numeric_limits<int>::max());
    if (!before)
        return run.failed(before.error());
    const auto answer = run.channel.call(ConfigHistory{*key, before->value_or(0), *limit});
    return run.answered(answer, [&](const HistoryAnswer &list) {
        QList<QStringList> rows;
        for (const RecordRevision &revision : list.revisions)
            rows.append({QString::number(revision.revision), timeForPeople(revision.atMs), author(revision),
                revision.deleted ? Text::tr("deleted") : QString(), revision.comment, revision.changeId});
        run.output.table({Text::tr("REVISION"), Text::tr("WHEN"), Text::tr("WHO"), Text::tr("STATE"),
                             Text::tr("COMMENT"), Text::tr("CHANGE SET")},
            rows, Text::tr("There are no revisions of %1.").arg(key->text()));
    });
}

QString sideForPeople(qint64 revision, bool exists)
{
    if (revision == 0)
        return Text::tr("never made");
    return exists ? Text::tr("revision %1").arg(revision) : Text::tr("revision %1, deleted").arg(revision);
}

int compare(Run &run)
{
    const auto key = parseRecord(run.word(0));
    if (!key)
        return run.failed(key.error());
    const auto from = parseRevision(run.word(1), 0);
    if (!from)
        return run.failed(from.error());
    const auto to = parseRevision(run.arguments.words.value(2, QStringLiteral("0")), 0);
    if (!to)
        return run.failed(to.error());
    const auto answer = run.channel.call(ConfigCompare{*key, *from, *to});
    return run.answered(answer, [&](const RecordComparison &compared) {
        run.output.line(Text::tr("%1: %2 -> %3")
                            .arg(compared.key.text(), sideForPeople(compared.from, compared.fromExists),
                                sideForPeople(compared.to, compared.toExists)));
        showFields(run.output, compared.fields);
        if (compared.fields.isEmpty())
            run.output.line(Text::tr("  nothing differs"));
    });
}

int rollback(Run &run)
{
    ConfigRollback message;
    message.comment = run.arguments.value("comment");
    message.dryRun = run.arguments.has("dry-run");
    message.changeId = run.arguments.value("change");
    const bool namesRecord = !run.arguments.words.isEmpty();
    if (namesRecord == !message.changeId.isEmpty() || (namesRecord && run.arguments.words.size() != 2))
        return run.failed(misused(Text::tr("name a RECORD with its REVISION, or --change ID")));
    const auto seen = run.arguments.integer("revision", 0, std::numeric_limits<int>::max());
    if (!seen)
        return run.failed(seen.error());
    if (namesRecord) {
        const auto key = parseRecord(run.word(0));
        if (!key)
            return run.failed(key.error());
        const auto revision = parseRevision(run.word(1), 1);
        if (!revision)
            return run.failed(revision.error());
        message.kind = key->kind;
        message.owner = key->owner;
        message.name = key->name;
        message.revision = *revision;
        if (seen->has_value()) {
            message.seenRevision = **seen;
        } else {
            const auto current = readRecord(run.channel, *key);
            if (!current)
                return run.failed(current.error());
            message.seenRevision = current->revision;
        }
    } else if (seen->has_value()) {
        return run.failed(misused(Text::tr("--revision goes with a RECORD")));
    }
    return showOutcome(run, run.channel.call(message, changeTimeout));
}

int dependants(Run &run)
{
    const auto key = parseRecord(run.word(0));
    if (!key)
        return run.failed(key.error());
    return run.answered(run.channel.call(ConfigDependants{*key}), [&](const DependantsAnswer &answer) {
        QList<QStringList> rows;
        for (const Dependant &dependant : answer.dependants)
            rows.append({dependant.key.text(), dependant.field, dependant.reason});
        run.output.table({Text::tr("RECORD"), Text::tr("FIELD"), Text::tr("WHY")}, rows,
            Text::tr("Nothing refers to %1.").arg(key->text()));
        if (answer.omitted > 0)
            run.output.line(Text::tr("and %n more record(s)", nullptr, answer.omitted));
    });
}

int draftsList(Run &run)
{
    const auto limit = run.arguments.integer("limit", 1, maxLines);
    if (!limit)
        return run.failed(limit.error());
    const auto answer = run.channel.call(DraftList{run.arguments.has("everyone"), *limit});
    return run.answered(answer, [&](const DraftsAnswer &list) {
        QList<QStringList> rows;
        for (const Draft &draft : list.drafts)
            rows.append({draft.id, draft.account, QString::number(draft.revision),
                timeForPeople(draft.updatedMs), timeForPeople(draft.expiresMs), draft.title});
        run.output.table({Text::tr("DRAFT"), Text::tr("ACCOUNT"), Text::tr("REVISION"), Text::tr("SAVED"),
                             Text::tr("EXPIRES"), Text::tr("TITLE")},
            rows, Text::tr("There are no drafts."));
    });
}

void showChange(Output &output, const Change &change)
{
    output.line(Text::tr("%1, seen at revision %2%3")
                    .arg(change.key.text())
                    .arg(change.seenRevision)
                    .arg(change.deleteRecord ? Text::tr(": delete")
                            : change.replace ? Text::tr(": replace all values by")
                                             : QString()));
    for (auto it = change.set.cbegin(); it != change.set.cend(); ++it)
        output.line(QStringLiteral("  %1=%2").arg(it.key(), it.value()));
    for (const QString &name : change.remove)
        output.line(QStringLiteral("  -%1").arg(name));
}

int draftsShow(Run &run)
{
    return run.answered(run.channel.call(DraftGet{run.word(0)}), [&](const Draft &draft) {
        run.output.line(Text::tr("%1, revision %2").arg(draft.title).arg(draft.revision));
        for (const Change &change : draft.changes)
            showChange(run.output, change);
    });
}

// The changes of a file: {"changes":[...]} as config.apply takes them; other members (what `drafts show
// --json` prints besides) are left alone.
Result<QList<Change>> changesOf(const Run &run, const QString &path)
{
    return run.environment.readFile(path).and_then([](const QByteArray &bytes) -> Result<QList<Change>> {
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
        if (!document.isObject())
            return fail(misused(Text::tr("the file must hold a JSON object: %1").arg(problem.errorString())));
        return fromJson<DraftFile>(
            QJsonObject{{QStringLiteral("changes"), document.object().value(QStringLiteral("changes"))}})
            .map([](const DraftFile &file) { return file.changes; });
    });
}

int draftsSave(Run &run)
{
    const auto changes = changesOf(run, run.word(1));
    if (!changes)
        return run.failed(changes.error());
    DraftSave message{run.arguments.value("draft"), run.word(0), *changes};
    const auto seen = run.arguments.integer("revision", 1, std::numeric_limits<int>::max());
    if (!seen)
        return run.failed(seen.error());
    if (!message.id.isEmpty()) {
        message.seenRevision = seen->value_or(0);
        if (!seen->has_value()) {
            const auto current = run.channel.call(DraftGet{message.id});
            if (!current)
                return run.failed(current.error());
            message.seenRevision = current->revision;
        }
    }
    return run.answered(run.channel.call(message), [&](const Draft &draft) {
        run.output.line(Text::tr("draft %1 has revision %2").arg(draft.id).arg(draft.revision));
    });
}

int draftsRemove(Run &run)
{
    return run.answered(run.channel.call(DraftRemove{run.word(0)}),
        [&](const Done &) { run.output.line(Text::tr("draft %1 is removed").arg(run.word(0))); });
}

int draftsApply(Run &run)
{
    const DraftApply message{run.word(0), run.arguments.value("comment"), run.arguments.has("dry-run")};
    return showOutcome(run, run.channel.call(message, changeTimeout));
}

} // namespace

std::vector<Command> historyCommands()
{
    return {
        {"history", "RECORD",
            QT_TRANSLATE_NOOP(
                "usherctl", "list the revisions of a record: SECTION, node:NAME/SECTION or list:LIST/GROUP"),
            1, 1, {"limit", "before"}, history},
        {"compare", "RECORD FROM [TO]",
            QT_TRANSLATE_NOOP(
                "usherctl", "show what differs between two revisions of a record; 0 is as it is now"),
            2, 3, {}, compare},
        {"rollback", "RECORD REVISION",
            QT_TRANSLATE_NOOP("usherctl",
                "make a record what it was, as a new change; or with --change undo a whole change set"),
            0, 2, {"change", "revision", "comment", "dry-run"}, rollback},
        {"dependants", "RECORD", QT_TRANSLATE_NOOP("usherctl", "list what refers to a record"), 1, 1, {},
            dependants},
        {"drafts list", "", QT_TRANSLATE_NOOP("usherctl", "list your drafts of changes"), 0, 0,
            {"everyone", "limit"}, draftsList},
        {"drafts show", "ID", QT_TRANSLATE_NOOP("usherctl", "show the changes of a draft"), 1, 1, {},
            draftsShow},
        {"drafts save", "TITLE FILE",
            QT_TRANSLATE_NOOP("usherctl",
                "keep the changes of a JSON file ({\"changes\":[...]}, - is standard input) as a draft"),
            2, 2, {"draft", "revision"}, draftsSave},
        {"drafts remove", "ID", QT_TRANSLATE_NOOP("usherctl", "remove a draft"), 1, 1, {}, draftsRemove},
        {"drafts apply", "ID", QT_TRANSLATE_NOOP("usherctl", "apply the changes of a draft, and remove it"),
            1, 1, {"comment", "dry-run"}, draftsApply},
    };
}

} // namespace usher::ctl
