#include "app/usherctl/recordedit.h"
#include "app/usherctl/text.h"
#include "shared/config/importer.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace usher::ctl {

using namespace protocol;

namespace {

int exportAll(Run &run)
{
    const auto answer = run.channel.call(ConfigExport{});
    if (!answer)
        return run.failed(answer.error());
    run.output.json(toJson(*answer)); // the export is JSON whoever reads it
    return Ok;
}

struct ReportPart
{
    QString what;
    const QList<ImportRow> &rows;
};

QList<ReportPart> partsOf(const ImportReport &report)
{
    return {{Text::tr("invalid"), report.invalid}, {Text::tr("unknown"), report.unknown},
        {Text::tr("misplaced"), report.misplaced}, {Text::tr("obsolete"), report.obsolete},
        {Text::tr("set by hand"), report.byHand}, {Text::tr("other product"), report.otherProduct},
        {Text::tr("disabled"), report.disabled}, {Text::tr("rewritten"), report.normalised},
        {Text::tr("default"), report.defaulted}};
}

QJsonArray rowsJson(const QList<ImportRow> &rows)
{
    QJsonArray array;
    for (const ImportRow &row : rows) {
        QJsonObject object{{QStringLiteral("where"), row.where}, {QStringLiteral("text"), row.text}};
        if (row.line > 0)
            object.insert(QStringLiteral("line"), row.line);
        array.append(object);
    }
    return array;
}

QJsonObject reportJson(const QString &file, const ImportReport &report, const Result<ChangeOutcome> &outcome)
{
    QJsonObject object{{QStringLiteral("file"), file}, {QStringLiteral("refused"), report.refused},
        {QStringLiteral("taken"), rowsJson(report.taken)},
        {QStringLiteral("normalised"), rowsJson(report.normalised)},
        {QStringLiteral("defaulted"), rowsJson(report.defaulted)},
        {QStringLiteral("disabled"), rowsJson(report.disabled)},
        {QStringLiteral("obsolete"), rowsJson(report.obsolete)},
        {QStringLiteral("unknown"), rowsJson(report.unknown)},
        {QStringLiteral("misplaced"), rowsJson(report.misplaced)},
        {QStringLiteral("invalid"), rowsJson(report.invalid)},
        {QStringLiteral("byHand"), rowsJson(report.byHand)},
        {QStringLiteral("otherProduct"), rowsJson(report.otherProduct)},
        {QStringLiteral("notes"), QJsonArray::fromStringList(report.notes)}};
    if (outcome)
        object.insert(QStringLiteral("outcome"), toJson(*outcome));
    return object;
}

void showReport(
    Run &run, const QString &file, const ImportReport &report, const Result<ChangeOutcome> &outcome)
{
    if (run.output.isJson()) {
        run.output.json(reportJson(file, report, outcome));
        return;
    }
    QList<QStringList> rows;
    for (const ReportPart &part : partsOf(report)) {
        for (const ImportRow &row : part.rows)
            rows.append(
                {part.what, row.line > 0 ? QString::number(row.line) : QString(), row.where, row.text});
    }
    if (!rows.isEmpty())
        run.output.table({Text::tr("ROW"), Text::tr("LINE"), Text::tr("WHERE"), Text::tr("WHY")}, rows, {});
    for (const QString &note : report.notes)
        run.output.line(Text::tr("note: %1").arg(note));
    if (outcome) {
        for (const QString &warning : outcome->warnings)
            run.output.line(Text::tr("warning: %1").arg(warning));
        for (const QString &note : outcome->notes)
            run.output.line(Text::tr("note: %1").arg(note));
        for (const QString &option : outcome->restartNeeded)
            run.output.line(Text::tr("%1 takes effect at the next start").arg(option));
    }
    if (report.refused || !outcome)
        run.output.line(Text::tr("%1: refused, nothing was changed").arg(file));
    else if (run.arguments.has("dry-run"))
        run.output.line(
            Text::tr("%1: %n row(s) would be taken", nullptr, static_cast<int>(report.taken.size()))
                .arg(file));
    else
        run.output.line(
            Text::tr("%1: %n row(s) taken", nullptr, static_cast<int>(report.taken.size())).arg(file));
}

Result<ImportResult> readImport(Run &run, const QByteArray &bytes, const RecordMap &current)
{
    const bool skipInvalid = run.arguments.has("skip-invalid");
    const QString format = run.arguments.value("format", QStringLiteral("json"));
    if (format == QLatin1String("json")) {
        if (run.arguments.has("as"))
            return fail(ErrorCode::BadParameter,
                Text::tr("--as goes with --format vendor; a JSON file names its objects"));
        return importJson(bytes, current, skipInvalid);
    }
    if (format != QLatin1String("vendor"))
        return fail(ErrorCode::BadParameter, Text::tr("--format must be json or vendor"));
    const auto target = parseImportTarget(run.arguments.value("as", QStringLiteral("cluster")));
    if (!target)
        return fail(target.error());
    return importVendorText(bytes, *target, current, skipInvalid);
}

// Lets the server check and store; what it refuses as a pattern comes in disabled.
Result<ChangeOutcome> store(Run &run, ImportResult &result)
{
    const bool dryRun = run.arguments.has("dry-run");
    for (;;) {
        if (result.changes.changes.isEmpty())
            return ChangeOutcome{};
        const ConfigApply message{result.changes.changes,
            run.arguments.has("comment") ? run.arguments.value("comment") : result.changes.comment, dryRun};
        auto outcome = run.channel.call(message, std::chrono::minutes(5));
        if (outcome || outcome.error().code != ErrorCode::BadParameter
            || !disableRefusedPatterns(result, outcome.error()))
            return outcome;
    }
}

int importFile(Run &run, const QString &file)
{
    const auto bytes = run.environment.readFile(file);
    if (!bytes)
        return run.failed(bytes.error());
    const auto records = readRecords(run.channel);
    if (!records)
        return run.failed(records.error());
    RecordMap current;
    for (const Record &record : *records)
        current.emplace(record.key, record);
    auto result = readImport(run, *bytes, current);
    if (!result)
        return run.failed(result.error());
    if (result->report.refused) {
        showReport(run, file, result->report, ChangeOutcome{});
        return Refused;
    }
    const auto outcome = store(run, *result);
    showReport(run, file, result->report, outcome);
    return outcome ? result->report.exitCode() : run.failed(outcome.error());
}

int importFiles(Run &run)
{
    int worst = Ok;
    for (const QString &file : std::as_const(run.arguments.words)) {
        worst = std::max(worst, importFile(run, file));
        if (worst == NoServer)
            break;
    }
    return worst;
}

} // namespace

std::vector<Command> importCommands()
{
    return {
        {"export", "", QT_TRANSLATE_NOOP("usherctl", "print the whole configuration as JSON, secrets masked"),
            0, 0, {}, exportAll},
        {"import", "FILE...",
            QT_TRANSLATE_NOOP(
                "usherctl", "take in what export printed, or option files of the vendor's tools"),
            1, -1, {"format", "as", "dry-run", "skip-invalid", "comment"}, importFiles},
    };
}

} // namespace usher::ctl
