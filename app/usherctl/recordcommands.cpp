#include "app/usherctl/recordedit.h"
#include "app/usherctl/text.h"
#include "shared/config/configrecords.h"

#include <QJsonArray>

namespace usher::ctl {

using namespace protocol;

namespace {

const QString servicePrefix = QStringLiteral("service.");

RecordKey serviceKey(const QString &name)
{
    return {RecordKind::Options, clusterOwner, servicePrefix + name};
}

RecordKey listKey(const QString &list, const QString &group)
{
    return {RecordKind::List, list, group};
}

QString optionsOwner(const Run &run)
{
    return run.arguments.has("node") ? nodeOwner(run.arguments.value("node")) : QString(clusterOwner);
}

// Records as a table with what `cells` says of each, or as JSON.
template <typename Cells>
int showRecords(
    Run &run, Result<QList<Record>> records, const QStringList &headers, const QString &empty, Cells cells)
{
    return run.answered(records.map([](const QList<Record> &list) { return RecordsAnswer{list}; }),
        [&](const RecordsAnswer &answer) {
            QList<QStringList> rows;
            for (const Record &record : answer.records)
                rows.append(cells(record));
            run.output.table(headers, rows, empty);
        });
}

int servicesList(Run &run)
{
    auto records = readRecords(run.channel, {RecordKind::Options, QString(clusterOwner), {}});
    if (records)
        records->removeIf([](const Record &record) { return !record.key.name.startsWith(servicePrefix); });
    return showRecords(run, records,
        {Text::tr("SERVICE"), Text::tr("TYPE"), Text::tr("BUILT-IN"), Text::tr("VALUES"),
            Text::tr("REVISION")},
        Text::tr("There are no services."), [](const Record &record) {
            return QStringList{record.key.name.mid(servicePrefix.size()),
                record.values.value(QStringLiteral("_type")), record.values.value(QStringLiteral("_service")),
                QString::number(record.values.size()), QString::number(record.revision)};
        });
}

int servicesShow(Run &run)
{
    return showRecord(run, serviceKey(run.word(0)));
}

int setValues(Run &run, const RecordKey &key, const QStringList &words)
{
    const auto pairs = parsePairs(words);
    return pairs ? editRecord(run, key, *pairs, {}) : run.failed(pairs.error());
}

int servicesSet(Run &run)
{
    return setValues(run, serviceKey(run.word(0)), run.arguments.words.mid(1));
}

int servicesUnset(Run &run)
{
    return editRecord(run, serviceKey(run.word(0)), {}, run.arguments.words.mid(1));
}

int servicesDelete(Run &run)
{
    return deleteRecord(run, serviceKey(run.word(0)));
}

int listsList(Run &run)
{
    ConfigRecords which{RecordKind::List, {}, {}};
    if (!run.word(0).isEmpty())
        which.owner = run.word(0);
    return showRecords(run, readRecords(run.channel, which),
        {Text::tr("LIST"), Text::tr("GROUP"), Text::tr("ENTRIES"), Text::tr("REVISION")},
        Text::tr("There are no lists."), [](const Record &record) {
            return QStringList{record.key.owner, record.key.name, QString::number(record.values.size()),
                QString::number(record.revision)};
        });
}

int listsShow(Run &run)
{
    return showRecord(run, listKey(run.word(0), run.word(1)));
}

int listsSet(Run &run)
{
    return setValues(run, listKey(run.word(0), run.word(1)), run.arguments.words.mid(2));
}

int listsUnset(Run &run)
{
    return editRecord(run, listKey(run.word(0), run.word(1)), {}, run.arguments.words.mid(2));
}

int listsDelete(Run &run)
{
    return deleteRecord(run, listKey(run.word(0), run.word(1)));
}

struct OptionName
{
    QString section;
    QString name;
};

// "section/name": a name may contain '/' itself (port_restrictions), a section may not.
Result<OptionName> parseOptionName(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 1 || slash + 1 == text.size())
        return fail(ErrorCode::BadParameter, Text::tr("%1 must have the form SECTION/NAME").arg(text));
    return OptionName{text.left(slash), text.mid(slash + 1)};
}

int optionsList(Run &run)
{
    if (run.arguments.has("obsolete")) {
        auto options = run.channel.call(ConfigOptions{});
        if (options)
            options->options.removeIf([&](const OptionRow &row) {
                return row.obsolete.isEmpty() || (!run.word(0).isEmpty() && row.section != run.word(0));
            });
        return run.answered(options, [&](const OptionsAnswer &answer) {
            QList<QStringList> rows;
            for (const OptionRow &row : answer.options)
                rows.append({row.section + u'/' + row.name, row.obsolete});
            run.output.table(
                {Text::tr("OPTION"), Text::tr("INSTEAD")}, rows, Text::tr("There are no obsolete options."));
        });
    }
    if (run.arguments.has("node")) {
        ConfigRecords which{RecordKind::Options, optionsOwner(run), {}};
        if (!run.word(0).isEmpty())
            which.name = run.word(0);
        const auto records = readRecords(run.channel, which);
        return run.answered(records.map([](const QList<Record> &list) { return RecordsAnswer{list}; }),
            [&](const RecordsAnswer &answer) {
                QList<QStringList> rows;
                for (const Record &record : answer.records) {
                    for (auto it = record.values.cbegin(); it != record.values.cend(); ++it)
                        rows.append({record.key.name + u'/' + it.key(), it.value()});
                }
                run.output.table({Text::tr("OPTION"), Text::tr("VALUE")}, rows,
                    Text::tr("The node has no options of its own."));
            });
    }
    return run.answered(run.channel.call(ConfigEffective{run.word(0)}), [&](const EffectiveAnswer &answer) {
        QList<QStringList> rows;
        for (const EffectiveValue &value : answer.values)
            rows.append({value.section + u'/' + value.name, value.value, value.origin});
        run.output.table({Text::tr("OPTION"), Text::tr("VALUE"), Text::tr("FROM")}, rows,
            Text::tr("There are no such options."));
    });
}

// The row for an option, exact names before patterns, as the server looks it up.
const OptionRow *findRow(const QList<OptionRow> &rows, const OptionName &option)
{
    const auto fits = [](const QString &pattern, const QString &text) {
        return pattern.endsWith(u'*') ? text.startsWith(QStringView(pattern).chopped(1)) : text == pattern;
    };
    const OptionRow *best = nullptr;
    for (const OptionRow &row : rows) {
        if (!fits(row.section, option.section)
            || !(fits(row.name, option.name) || row.aliases.contains(option.name)))
            continue;
        if (!best || (best->name.endsWith(u'*') && !row.name.endsWith(u'*')))
            best = &row;
    }
    return best;
}

QString rangeForPeople(const OptionRow &row)
{
    if (!row.choices.isEmpty())
        return row.choices.join(QStringLiteral(", "));
    if (row.type == OptionType::Integer || row.type == OptionType::Real || row.type == OptionType::Size)
        return Text::tr("%1 to %2").arg(row.minimum).arg(row.maximum);
    return row.maximum > 0 ? Text::tr("up to %n character(s)", nullptr, static_cast<int>(row.maximum))
                           : QString();
}

int optionsGet(Run &run)
{
    const auto option = parseOptionName(run.word(0));
    if (!option)
        return run.failed(option.error());
    const auto options = run.channel.call(ConfigOptions{});
    if (!options)
        return run.failed(options.error());
    const auto effective = run.channel.call(ConfigEffective{option->section});
    if (!effective)
        return run.failed(effective.error());
    const OptionRow *row = findRow(options->options, *option);
    const auto value = std::ranges::find_if(effective->values, [&](const EffectiveValue &candidate) {
        return candidate.section == option->section && candidate.name == option->name;
    });
    const bool known = value != effective->values.end();
    if (!row && !known)
        return run.failed(
            {ErrorCode::NotFound, Text::tr("there is no option %1").arg(run.word(0)), {}, {}, 0, {}});

    const QString text = known ? value->value : row->defaultText.value_or(QString());
    const QString origin = known ? value->origin : QStringLiteral("default");
    if (run.output.isJson()) {
        QJsonObject object = row ? toJson(*row) : QJsonObject();
        object.insert(QStringLiteral("section"), option->section);
        object.insert(QStringLiteral("name"), option->name);
        object.insert(QStringLiteral("value"), text);
        object.insert(QStringLiteral("origin"), origin);
        run.output.json(object);
        return Ok;
    }
    run.output.pairs({{run.word(0), text}, {Text::tr("from"), origin}});
    if (row) {
        run.output.pairs({{Text::tr("type"), enumText(row->type)},
            {Text::tr("default"), row->defaultText.value_or(QString())},
            {Text::tr("valid"), rangeForPeople(*row)}, {Text::tr("scope"), enumText(row->scope)},
            {Text::tr("takes effect"), enumText(row->effect)}});
        run.output.line(row->documentation);
        if (!row->obsolete.isEmpty())
            run.output.line(Text::tr("obsolete: %1").arg(row->obsolete));
    }
    return Ok;
}

// Options of several sections are changed in one change set.
int changeOptions(Run &run, const QMap<QString, QString> &set, const QStringList &remove)
{
    QMap<QString, Change> changes;
    const auto changeOf = [&](const QString &section) -> Change & {
        Change &change = changes[section];
        change.key = {RecordKind::Options, optionsOwner(run), section};
        return change;
    };
    for (auto it = set.cbegin(); it != set.cend(); ++it) {
        const auto option = parseOptionName(it.key());
        if (!option)
            return run.failed(option.error());
        changeOf(option->section).set.insert(option->name, it.value());
    }
    for (const QString &text : remove) {
        const auto option = parseOptionName(text);
        if (!option)
            return run.failed(option.error());
        changeOf(option->section).remove.append(option->name);
    }
    if (run.arguments.has("revision") && changes.size() > 1)
        return run.failed(
            {ErrorCode::BadParameter, Text::tr("--revision fits one section only"), {}, {}, 0, {}});
    if (changes.size() == 1) {
        const Change &only = changes.first();
        return editRecord(run, only.key, only.set, only.remove);
    }
    for (Change &change : changes) {
        const auto current = readRecord(run.channel, change.key);
        if (!current)
            return run.failed(current.error());
        change.seenRevision = current->revision;
    }
    return applyChanges(run, changes.values());
}

int optionsSet(Run &run)
{
    const auto pairs = parsePairs(run.arguments.words);
    return pairs ? changeOptions(run, *pairs, {}) : run.failed(pairs.error());
}

int optionsUnset(Run &run)
{
    return changeOptions(run, {}, run.arguments.words);
}

} // namespace

std::vector<Command> recordCommands()
{
    const std::vector<const char *> edit{"revision", "comment", "dry-run"};
    const std::vector<const char *> editNode{"node", "revision", "comment", "dry-run"};
    return {
        {"services list", "", QT_TRANSLATE_NOOP("usherctl", "list the services"), 0, 0, {}, servicesList},
        {"services show", "NAME", QT_TRANSLATE_NOOP("usherctl", "show the options of a service"), 1, 1, {},
            servicesShow},
        {"services set", "NAME KEY=VALUE...", QT_TRANSLATE_NOOP("usherctl", "create or change a service"), 2,
            -1, edit, servicesSet},
        {"services unset", "NAME KEY...", QT_TRANSLATE_NOOP("usherctl", "remove options of a service"), 2, -1,
            edit, servicesUnset},
        {"services delete", "NAME", QT_TRANSLATE_NOOP("usherctl", "delete a service"), 1, 1, edit,
            servicesDelete},
        {"lists list", "[LIST]",
            QT_TRANSLATE_NOOP("usherctl", "list the groups of resource and pattern lists"), 0, 1, {},
            listsList},
        {"lists show", "LIST GROUP", QT_TRANSLATE_NOOP("usherctl", "show a group"), 2, 2, {}, listsShow},
        {"lists set", "LIST GROUP KEY=VALUE...", QT_TRANSLATE_NOOP("usherctl", "create or change a group"), 3,
            -1, edit, listsSet},
        {"lists unset", "LIST GROUP KEY...", QT_TRANSLATE_NOOP("usherctl", "remove entries of a group"), 3,
            -1, edit, listsUnset},
        {"lists delete", "LIST GROUP", QT_TRANSLATE_NOOP("usherctl", "delete a group"), 2, 2, edit,
            listsDelete},
        {"options list", "[SECTION]",
            QT_TRANSLATE_NOOP(
                "usherctl", "list the options in effect, or those of one node, or the obsolete ones"),
            0, 1, {"node", "obsolete"}, optionsList},
        {"options get", "SECTION/NAME",
            QT_TRANSLATE_NOOP("usherctl", "show an option, its value and what is valid"), 1, 1, {},
            optionsGet},
        {"options set", "SECTION/NAME=VALUE...", QT_TRANSLATE_NOOP("usherctl", "set options in one change"),
            1, -1, editNode, optionsSet},
        {"options unset", "SECTION/NAME...",
            QT_TRANSLATE_NOOP("usherctl", "return options to their defaults"), 1, -1, editNode, optionsUnset},
    };
}

} // namespace usher::ctl
