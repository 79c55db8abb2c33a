#include "app/usherctl/command.h"
#include "app/usherctl/text.h"
#include "shared/protocol/configurationmessages.h"
#include "shared/protocol/operationmessages.h"
#include <QDateTime>

#include <QDateTime>
#include <QJsonDocument>

namespace usher::ctl {

using namespace protocol;
using namespace std::chrono_literals;

namespace {

constexpr int maxLines = 1000;
constexpr int maxParts = 5; // of a change in a table; --json has all of it

void showNode(Run &run, const NodeAnswer &node)
{
    run.output.pairs({{Text::tr("node"), node.node}, {Text::tr("state"), node.state},
        {Text::tr("version"), node.version}, {Text::tr("started"), timeForPeople(node.startedMs)},
        {Text::tr("memory"), sizeForPeople(node.memoryBytes)},
        {Text::tr("requests"), Text::tr("%1, %2 in progress").arg(node.requests).arg(node.inProgress)},
        {Text::tr("admin connections"), QString::number(node.adminConnections)},
        {Text::tr("standing alarms"), QString::number(node.standingAlarms)}});
    QList<QStringList> rows;
    for (const ListenerInfo &listener : node.listeners)
        rows.append({listener.name, listener.zone, listener.address, yesNo(listener.secure),
            QString::number(listener.connections)});
    run.output.line({});
    run.output.table({Text::tr("LISTENER"), Text::tr("ZONE"), Text::tr("ADDRESS"), Text::tr("TLS"),
                         Text::tr("CONNECTIONS")},
        rows, Text::tr("There are no listeners."));
}

void showStore(Run &run, const StoreAnswer &store)
{
    QList<std::pair<QString, QString>> lines{{Text::tr("store"), store.dialect + u' ' + store.location},
        {Text::tr("state"), store.state}, {Text::tr("schema"), QString::number(store.schemaVersion)},
        {Text::tr("size"), sizeForPeople(store.sizeBytes)},
        {Text::tr("write-ahead log"), sizeForPeople(store.walBytes)},
        {Text::tr("free disk"),
            store.freeDiskBytes < 0 ? Text::tr("unknown") : sizeForPeople(store.freeDiskBytes)},
        {Text::tr("waiting"),
            Text::tr("%1 writes, %2 reads").arg(store.waitingWrites).arg(store.waitingReads)}};
    lines.append({Text::tr("last backup"),
        store.lastBackupMs == 0 ? Text::tr("none")
                                : QString(timeForPeople(store.lastBackupMs) + u' ' + store.lastBackupFile
                                    + u' ' + sizeForPeople(store.lastBackupBytes))});
    run.output.pairs(lines);
}

QString known(const std::optional<qint64> &value, const QString &unit = {})
{
    return value ? QString::number(*value) + unit : Text::tr("unknown");
}

void showStoreHealth(Run &run, const StoreAnswer &store)
{
    showStore(run, store);
    const QString ms = QStringLiteral(" ms");
    QList<std::pair<QString, QString>> lines;
    if (!store.reason.isEmpty())
        lines.append({Text::tr("reason"), store.reason});
    if (store.measuredMs > 0) {
        lines.append({{Text::tr("measured"), timeForPeople(store.measuredMs)}, {Text::tr("role"), store.role},
            {Text::tr("database version"), store.serverVersion},
            {Text::tr("round trip"),
                QStringLiteral("%1 ms").arg(static_cast<double>(store.roundTripUs) / 1000)},
            {Text::tr("growth per day"),
                store.growthBytesPerDay ? sizeForPeople(*store.growthBytesPerDay) : Text::tr("unknown")}});
        if (store.dialect == QLatin1String("postgresql"))
            lines.append({{Text::tr("address"), store.address},
                {Text::tr("connections"),
                    Text::tr("%1 of %2").arg(known(store.connections), known(store.maxConnections))},
                {Text::tr("time line"), known(store.timeLine)},
                {Text::tr("archive failures"), known(store.archiveFailures)},
                {Text::tr("oldest transaction"), known(store.oldestTransactionMs, ms)},
                {Text::tr("dead rows"), known(store.deadRows)}});
        else
            lines.append({{Text::tr("pages"),
                              Text::tr("%1, %2 free").arg(known(store.pages), known(store.freePages))},
                {Text::tr("last checkpoint"),
                    store.lastCheckpointMs == 0 ? Text::tr("none") : timeForPeople(store.lastCheckpointMs)}});
    }
    lines.append({{Text::tr("gave no answer"), Text::tr("%1 times").arg(store.hangs)},
        {Text::tr("found again"), Text::tr("%1 times").arg(store.reopenings)},
        {Text::tr("slow statements"), QString::number(store.slowStatements)}});
    run.output.pairs(lines);
    QList<QStringList> rows;
    for (const StandbyInfo &standby : store.standbys)
        rows.append({standby.name, standby.address, standby.state, standby.sync, known(standby.lagBytes),
            known(standby.lagMs, ms)});
    if (store.dialect == QLatin1String("postgresql")) {
        run.output.line({});
        run.output.table({Text::tr("STANDBY"), Text::tr("ADDRESS"), Text::tr("STATE"), Text::tr("SYNC"),
                             Text::tr("BYTES BEHIND"), Text::tr("BEHIND")},
            rows, Text::tr("There are no standbys."));
    }
    rows.clear();
    for (const RetentionInfo &sweep : store.retention)
        rows.append({sweep.entity, QString::number(sweep.rows), QString::number(sweep.rowsPerSecond, 'f', 0),
            sweep.finishedMs == 0 ? Text::tr("never") : timeForPeople(sweep.finishedMs),
            sweep.oldestMs == 0 ? QStringLiteral("-") : timeForPeople(sweep.oldestMs), sweep.error});
    run.output.line({});
    run.output.table({Text::tr("RETENTION"), Text::tr("ROWS"), Text::tr("PER SECOND"), Text::tr("FINISHED"),
                         Text::tr("OLDEST DUE"), Text::tr("ERROR")},
        rows, Text::tr("Nothing is removed yet."));
    if (store.lastSlow.isEmpty())
        return;
    rows.clear();
    if (store.slowest)
        rows.append({QString::number(store.slowest->durationMs) + ms, timeForPeople(store.slowest->atMs),
            store.slowest->text});
    for (const SlowStatementInfo &slow : store.lastSlow)
        rows.append({QString::number(slow.durationMs) + ms, timeForPeople(slow.atMs), slow.text});
    run.output.line({});
    run.output.table(
        {Text::tr("SLOW (WORST FIRST, THEN NEWEST)"), Text::tr("AT"), Text::tr("STATEMENT")}, rows, {});
}

int status(Run &run)
{
    const auto node = run.channel.call(NodeStatus{});
    if (!node)
        return run.failed(node.error());
    const auto store = run.channel.call(StoreStatus{});
    if (!store)
        return run.failed(store.error());
    if (run.output.isJson()) {
        run.output.json({{QStringLiteral("node"), toJson(*node)}, {QStringLiteral("store"), toJson(*store)}});
        return Ok;
    }
    showNode(run, *node);
    run.output.line({});
    showStore(run, *store);
    return Ok;
}

int storeStatus(Run &run)
{
    return run.answered(
        run.channel.call(StoreStatus{}), [&](const StoreAnswer &store) { showStoreHealth(run, store); });
}

int alarms(Run &run)
{
    const auto limit = run.arguments.integer("limit", 1, maxLines);
    if (!limit)
        return run.failed(limit.error());
    return run.answered(
        run.channel.call(AlarmsList{run.arguments.has("history"), *limit}), [&](const AlarmsAnswer &answer) {
            QList<QStringList> rows;
            for (const AlarmInfo &alarm : answer.alarms)
                rows.append(
                    {QString::number(alarm.id), alarm.severity, alarm.node, timeForPeople(alarm.raisedMs),
                        alarm.clearedMs == 0 ? Text::tr("standing") : timeForPeople(alarm.clearedMs),
                        alarm.text, alarm.whatToDo});
            run.output.table({Text::tr("ALARM"), Text::tr("SEVERITY"), Text::tr("NODE"), Text::tr("RAISED"),
                                 Text::tr("CLEARED"), Text::tr("WHAT"), Text::tr("WHAT TO DO")},
                rows, Text::tr("There are no alarms."));
        });
}

QString valuesForPeople(const AuditEntry &entry)
{
    QStringList parts;
    if (entry.refused)
        parts.append(Text::tr("refused, someone else had changed it"));
    for (auto it = entry.after.cbegin(); it != entry.after.cend(); ++it) {
        const auto before = entry.before.constFind(it.key());
        if (before == entry.before.cend())
            parts.append(it.key() + u'=' + it.value());
        else if (*before != it.value())
            parts.append(it.key() + QStringLiteral(": ") + *before + QStringLiteral(" -> ") + it.value());
    }
    for (auto it = entry.before.cbegin(); it != entry.before.cend(); ++it) {
        if (!entry.after.contains(it.key()))
            parts.append(u'-' + it.key());
    }
    const qsizetype left = parts.size() - maxParts;
    if (left > 0)
        parts = parts.mid(0, maxParts) << Text::tr("and %1 more").arg(left);
    return parts.join(QStringLiteral(", "));
}

int audit(Run &run)
{
    const auto limit = run.arguments.integer("limit", 1, maxLines);
    if (!limit)
        return run.failed(limit.error());
    bool ok = true;
    const qint64 before = run.arguments.has("before") ? run.arguments.value("before").toLongLong(&ok) : 0;
    if (!ok || before < 0)
        return run.failed(
            {ErrorCode::BadParameter, Text::tr("--before must be the number of an entry"), {}, {}, 0, {}});
    AuditList wanted{before, *limit, run.arguments.value("subject"), run.arguments.value("who"),
        run.arguments.value("change")};
    for (const auto &[option, ms] : {std::pair{"since", &wanted.sinceMs}, {"until", &wanted.untilMs}}) {
        if (!run.arguments.has(option))
            continue;
        const QDateTime time = QDateTime::fromString(run.arguments.value(option), Qt::ISODateWithMs);
        if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
            return run.failed({ErrorCode::BadParameter,
                Text::tr("--%1 must be a time with its offset, as 2026-03-02T09:00:00Z")
                    .arg(QLatin1String(option)),
                {}, {}, 0, {}});
        *ms = time.toMSecsSinceEpoch();
    }
    wanted.refused = run.arguments.has("refused");
    const auto answer = run.channel.call(wanted);
    return run.answered(answer, [&](const AuditAnswer &list) {
        QList<QStringList> rows;
        for (const AuditEntry &entry : list.entries)
            rows.append({QString::number(entry.id), timeForPeople(entry.atMs),
                entry.actor.account.isEmpty() ? entry.actor.origin : entry.actor.account, entry.actor.address,
                entry.subject, QStringLiteral("%1 -> %2").arg(entry.revisionBefore).arg(entry.revisionAfter),
                valuesForPeople(entry), entry.comment, entry.changeId});
        run.output.table(
            {Text::tr("ENTRY"), Text::tr("WHEN"), Text::tr("WHO"), Text::tr("FROM"), Text::tr("WHAT"),
                Text::tr("REVISION"), Text::tr("CHANGE"), Text::tr("COMMENT"), Text::tr("CHANGE SET")},
            rows, Text::tr("There are no entries."));
    });
}

int resources(Run &run)
{
    const bool one = !run.word(0).isEmpty();
    const auto answer = run.channel.call(ResourcesList{run.word(0)});
    return run.answered(answer, [&](const ResourcesAnswer &list) {
        QList<QStringList> groups;
        for (const ResourceGroupInfo &group : list.groups)
            groups.append({group.group, group.strategy, QString::number(group.expirySeconds),
                QString::number(group.total), QString::number(group.booked), group.backup});
        run.output.table({Text::tr("GROUP"), Text::tr("STRATEGY"), Text::tr("EXPIRY S"), Text::tr("NUMBERS"),
                             Text::tr("BOOKED"), Text::tr("BACKUP")},
            groups, Text::tr("There are no groups."));
        if (!one || list.groups.isEmpty())
            return;
        QList<QStringList> numbers;
        for (const ResourceInfo &resource : list.groups.first().resources)
            numbers.append({resource.value, resource.state, resource.node,
                resource.secondsLeft > 0 ? QString::number(resource.secondsLeft) : QString(),
                resource.owner});
        run.output.line({});
        run.output.table({Text::tr("NUMBER"), Text::tr("STATE"), Text::tr("NODE"), Text::tr("SECONDS LEFT"),
                             Text::tr("SERVICE")},
            numbers, Text::tr("The group has no numbers."));
    });
}

int discover(Run &run)
{
    return run.answered(run.channel.call(Discover{}), [&](const DiscoverAnswer &answer) {
        QList<QStringList> rows;
        for (const MethodInfo &method : answer.methods) {
            QStringList parameters;
            for (const ContentDescriptor &field : method.params)
                parameters.append(field.required ? field.name : QString(u'[' + field.name + u']'));
            rows.append({method.name, method.privilege, yesNo(method.allowed), parameters.join(u' ')});
        }
        run.output.table(
            {Text::tr("METHOD"), Text::tr("PRIVILEGE"), Text::tr("ALLOWED"), Text::tr("PARAMETERS")}, rows,
            Text::tr("There are no methods."));
    });
}

int callMethod(Run &run)
{
    QJsonObject params;
    if (run.arguments.words.size() > 1) {
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(run.word(1).toUtf8(), &problem);
        if (!document.isObject())
            return run.failed({ErrorCode::BadParameter,
                Text::tr("the parameters must be a JSON object: %1").arg(problem.errorString()), {}, {}, 0,
                {}});
        params = document.object();
    }
    const auto answer = run.channel.request(run.word(0).toUtf8(), params, 61min);
    if (!answer)
        return run.failed(answer.error());
    run.output.json(*answer);
    return Ok;
}

} // namespace

std::vector<Command> operationCommands()
{
    return {
        {"status", "", QT_TRANSLATE_NOOP("usherctl", "show the node and its store"), 0, 0, {}, status},
        {"store status", "", QT_TRANSLATE_NOOP("usherctl", "show the store"), 0, 0, {}, storeStatus},
        {"alarms", "", QT_TRANSLATE_NOOP("usherctl", "list the alarms"), 0, 0, {"history", "limit"}, alarms},
        {"audit", "", QT_TRANSLATE_NOOP("usherctl", "list who changed what, newest first"), 0, 0,
            {"limit", "before", "subject", "who", "change", "since", "until", "refused"}, audit},
        {"resources", "[GROUP]",
            QT_TRANSLATE_NOOP("usherctl", "show the number pools, or the numbers of one"), 0, 1, {},
            resources},
        {"discover", "", QT_TRANSLATE_NOOP("usherctl", "list what the channel can be asked"), 0, 0, {},
            discover},
        {"call", "METHOD [JSON]", QT_TRANSLATE_NOOP("usherctl", "call a method of the channel"), 1, 2, {},
            callMethod},
    };
}

} // namespace usher::ctl
