#include "app/usherctl/recordedit.h"

#include "app/usherctl/text.h"

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

} // namespace

int applyChanges(Run &run, const QList<Change> &changes)
{
    const bool dryRun = run.arguments.has("dry-run");
    const auto outcome = run.channel.call(ConfigApply{changes, run.arguments.value("comment"), dryRun});
    return run.answered(outcome, [&](const ChangeOutcome &done) {
        for (const Record &record : done.records)
            run.output.line(dryRun
                    ? Text::tr("%1 would have revision %2").arg(record.key.text()).arg(record.revision)
                    : Text::tr("%1 has revision %2").arg(record.key.text()).arg(record.revision));
        for (const QString &note : done.notes)
            run.output.line(Text::tr("note: %1").arg(note));
        for (const QString &option : done.restartNeeded)
            run.output.line(Text::tr("%1 takes effect at the next start").arg(option));
    });
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
