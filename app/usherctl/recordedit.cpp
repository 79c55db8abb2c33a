#include "app/usherctl/recordedit.h"

#include "app/usherctl/text.h"

#include <algorithm>
#include <limits>

namespace usher::ctl {

using namespace protocol;

Result<QList<Record>> readRecords(Channel &channel, const ConfigRecords &which)
{
    return channel.call(which).map([](const RecordsAnswer &answer) { return answer.records; });
}

Result<Record> readRecord(Channel &channel, const RecordKey &key)
{
    return readRecords(channel, {key.kind, key.owner, key.name}).map([&](const QList<Record> &records) {
        return records.isEmpty() ? Record{key, 0, {}} : records.first();
    });
}

namespace {

Error noSuchRecord(const RecordKey &key)
{
    return {ErrorCode::NotFound, Text::tr("there is no record %1").arg(key.text()), {}, {}, 0, {}};
}

// The revision a change names: the user's, else the current one.
Result<qint64> seenRevision(const Run &run, const Record &current)
{
    const auto given = run.arguments.integer("revision", 0, std::numeric_limits<int>::max());
    if (!given)
        return fail(given.error());
    return given->has_value() ? qint64(**given) : current.revision;
}

QString actionForPeople(RecordAction action)
{
    switch (action) {
    case RecordAction::Create:
        return Text::tr("made");
    case RecordAction::Delete:
        return Text::tr("deleted");
    case RecordAction::Change:
        break;
    }
    return Text::tr("changed");
}

void showPreview(Output &output, const RecordPreview &preview)
{
    output.line(Text::tr("%1 would be %2, with revision %3")
                    .arg(preview.key.text(), actionForPeople(preview.action))
                    .arg(preview.revision));
    showFields(output, preview.fields);
    if (preview.fieldsOmitted > 0)
        output.line(Text::tr("  and %n more field(s)", nullptr, preview.fieldsOmitted));
    for (const Dependant &dependant : preview.dependants)
        output.line(Text::tr("  referred to by %1: %2").arg(dependant.key.text(), dependant.reason));
    if (preview.dependantsOmitted > 0)
        output.line(Text::tr("  and by %n more record(s)", nullptr, preview.dependantsOmitted));
}

} // namespace

void showFields(Output &output, const QList<FieldChange> &fields)
{
    const auto text
        = [](const std::optional<QString> &value) { return value ? *value : Text::tr("(not set)"); };
    for (const FieldChange &field : fields)
        output.line(QStringLiteral("  %1: %2 -> %3").arg(field.name, text(field.before), text(field.after)));
}

int showOutcome(Run &run, const Result<ChangeOutcome> &outcome)
{
    const bool dryRun = run.arguments.has("dry-run");
    return run.answered(outcome, [&](const ChangeOutcome &done) {
        for (const RecordPreview &preview : done.preview)
            showPreview(run.output, preview);
        for (const Record &record : done.records) {
            const bool isExplained = std::ranges::any_of(
                done.preview, [&](const RecordPreview &preview) { return preview.key == record.key; });
            if (!isExplained)
                run.output.line(dryRun
                        ? Text::tr("%1 would have revision %2").arg(record.key.text()).arg(record.revision)
                        : Text::tr("%1 has revision %2").arg(record.key.text()).arg(record.revision));
        }
        for (const QString &warning : done.warnings)
            run.output.line(Text::tr("warning: %1").arg(warning));
        for (const QString &note : done.notes)
            run.output.line(Text::tr("note: %1").arg(note));
        for (const QString &option : done.restartNeeded)
            run.output.line(Text::tr("%1 takes effect at the next start").arg(option));
        if (!done.changeId.isEmpty())
            run.output.line(Text::tr("change %1").arg(done.changeId));
    });
}

int applyChanges(Run &run, const QList<Change> &changes)
{
    return showOutcome(run,
        run.channel.call(ConfigApply{changes, run.arguments.value("comment"), run.arguments.has("dry-run")}));
}

int editRecord(Run &run, const RecordKey &key, const QMap<QString, QString> &set, const QStringList &remove)
{
    const auto current = readRecord(run.channel, key);
    if (!current)
        return run.failed(current.error());
    for (const QString &name : remove) {
        if (!current->values.contains(name))
            return run.failed(
                {ErrorCode::NotFound, Text::tr("%1 has no value %2").arg(key.text(), name), {}, {}, 0, {}});
    }
    const auto seen = seenRevision(run, *current);
    if (!seen)
        return run.failed(seen.error());
    return applyChanges(run, {Change{key, *seen, set, remove, false}});
}

int deleteRecord(Run &run, const RecordKey &key)
{
    const auto current = readRecord(run.channel, key);
    if (!current)
        return run.failed(current.error());
    if (current->revision == 0)
        return run.failed(noSuchRecord(key));
    const auto seen = seenRevision(run, *current);
    if (!seen)
        return run.failed(seen.error());
    return applyChanges(run, {Change{key, *seen, {}, {}, true}});
}

int showRecord(Run &run, const RecordKey &key)
{
    auto record = readRecord(run.channel, key);
    if (record && record->revision == 0)
        record = fail(noSuchRecord(key));
    return run.answered(record, [&](const Record &shown) {
        QList<std::pair<QString, QString>> lines;
        for (auto it = shown.values.cbegin(); it != shown.values.cend(); ++it)
            lines.append({it.key(), it.value()});
        run.output.line(Text::tr("%1, revision %2").arg(key.text()).arg(shown.revision));
        run.output.pairs(lines);
    });
}

} // namespace usher::ctl
