#include "app/console/exchange.h"

#include "app/console/cells.h"
#include "shared/config/optionspec.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>

namespace usher::console {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("usher::console::Exchange", text, nullptr, n);
}

/// UTF-8 with or without BOM; what is none is taken for Latin-1.
QString textOf(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(bytes);
    if (utf8.hasError())
        text = QString::fromLatin1(bytes);
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    return text;
}

Result<QList<TextEntry>> entriesOf(
    const QByteArray &bytes, const QString &group, const ImportWatch &watch, QStringList &notes)
{
    auto rows = parseCsv(bytes, watch);
    if (!rows)
        return fail(rows.error());
    qsizetype nameAt = 0, valueAt = 1, first = 0;
    if (!rows->isEmpty()) {
        const QStringList &head = rows->first().fields;
        const auto find = [&head](QLatin1StringView title) {
            const auto found = std::ranges::find_if(head, [title](const QString &field) {
                return field.trimmed().compare(title, Qt::CaseInsensitive) == 0;
            });
            return found == head.end() ? -1 : found - head.begin();
        };
        if (find("value"_L1) >= 0) {
            nameAt = find("name"_L1);
            valueAt = find("value"_L1);
            first = 1;
        } else if (head.size() == 1) {
            nameAt = -1;
            valueAt = 0;
        }
    }
    if (nameAt < 0)
        notes.append(tr(QT_TRANSLATE_NOOP(
            "usher::console::Exchange", "The file has no column 'name': each value is its own name.")));
    QList<TextEntry> entries;
    entries.reserve(rows->size());
    for (qsizetype at = first; at < rows->size(); ++at) {
        const CsvRow &row = rows->at(at);
        if (row.fields.size() == 1 && row.fields.first().trimmed().isEmpty())
            continue;
        if (row.fields.size() <= std::max(nameAt, valueAt))
            return fail(ErrorCode::BadParameter,
                tr(QT_TRANSLATE_NOOP("usher::console::Exchange",
                       "Line %1 does not have enough fields: %2 of %3 (name and value)."))
                    .arg(row.line)
                    .arg(row.fields.size())
                    .arg(std::max(nameAt, valueAt) + 1));
        const QString value = row.fields.at(valueAt);
        entries.append(
            {group, nameAt < 0 ? value.trimmed() : row.fields.at(nameAt).trimmed(), value, row.line});
    }
    return entries;
}

bool isSecret(const RecordKey &key, const QString &field)
{
    return key.kind == RecordKind::Options && isSecretOption(key.name, field);
}

ImportPlan planOf(ImportResult &&result, const RecordMap &current)
{
    using Kind = ImportFinding::Kind;
    ImportPlan plan;
    for (auto &[key, values] : result.named) {
        PlannedRecord record{key, std::move(values)};
        plan.values += record.values.size();
        if (const auto found = current.find(key); found != current.end())
            record.before = found->second.values;
        record.merged = record.before.value_or(Values());
        plan.records.append(std::move(record));
    }
    // The importer knows what a merge removes: defaults, and the twin of a disabled entry.
    for (const Change &change : result.changes.changes) {
        const auto record = std::ranges::lower_bound(plan.records, change.key, {}, &PlannedRecord::key);
        for (const QString &field : change.remove)
            record->merged.remove(field);
        for (auto value = change.set.cbegin(); value != change.set.cend(); ++value)
            record->merged.insert(value.key(), *value);
    }
    const ImportReport &report = result.report;
    const std::pair<Kind, const QList<ImportRow> &> parts[] = {{Kind::Invalid, report.invalid},
        {Kind::Unknown, report.unknown}, {Kind::Misplaced, report.misplaced},
        {Kind::Obsolete, report.obsolete}, {Kind::ByHand, report.byHand}, {Kind::Disabled, report.disabled},
        {Kind::OtherProduct, report.otherProduct}, {Kind::Rewritten, report.normalised}};
    for (const auto &[kind, rows] : parts) {
        for (const ImportRow &row : rows)
            plan.findings.append({kind, row.line, row.where, row.text});
    }
    plan.notes = report.notes;
    return plan;
}

PlannedRecord::Effect effectOf(const PlannedRecord &record, ImportMode mode)
{
    const Values after = record.after(mode);
    const QList<FieldChange> changes = differences(record.key, record.before.value_or(Values()), after);
    PlannedRecord::Effect effect{record.state(mode), changes.size(), after.size(), 0};
    for (const FieldChange &change : changes)
        effect.length += change.name.size() + (change.after ? change.after->size() : 0);
    return effect;
}

} // namespace

ExchangeFormat formatOf(const QByteArray &bytes, const QString &fileName)
{
    if (fileName.endsWith(".json"_L1, Qt::CaseInsensitive))
        return ExchangeFormat::Json;
    if (fileName.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return ExchangeFormat::Csv;
    const QByteArray start = bytes.left(256).trimmed();
    if (start.startsWith('{') || start.startsWith("\xEF\xBB\xBF{"))
        return ExchangeFormat::Json;
    for (const QByteArray &line : bytes.left(4096).split('\n')) {
        if (line.startsWith('[') && line.trimmed().endsWith(']'))
            return ExchangeFormat::Options;
    }
    return ExchangeFormat::Csv;
}

Values PlannedRecord::after(ImportMode mode) const
{
    if (mode == ImportMode::Merge)
        return merged;
    Values all = values;
    // What no file of this kind shows cannot be missing from it on purpose.
    for (auto value = before ? before->cbegin() : Values::const_iterator(); before && value != before->cend();
         ++value) {
        const bool isKept = isSecret(key, value.key()) || (keepsOptions && value.key().startsWith(u'_'));
        if (isKept && !all.contains(value.key()))
            all.insert(value.key(), *value);
    }
    return all;
}

PlannedRecord::State PlannedRecord::state(ImportMode mode) const
{
    if (!before)
        return State::New;
    return after(mode) == *before ? State::Unchanged : State::Changed;
}

QList<FieldChange> PlannedRecord::changes(ImportMode mode) const
{
    return differences(key, before.value_or(Values()), after(mode));
}

Result<ImportPlan> planImport(
    const QByteArray &bytes, const ImportSource &source, const RecordMap &current, const ImportWatch &watch)
{
    if (bytes.size() > maxExchangeBytes)
        return fail(ErrorCode::TooLarge,
            tr(QT_TRANSLATE_NOOP("usher::console::Exchange", "The file is larger than %1."))
                .arg(bytesText(maxExchangeBytes)));
    QStringList notes;
    Result<ImportResult> result;
    switch (source.format) {
    case ExchangeFormat::Json:
        result = importJson(bytes, current, true, watch);
        break;
    case ExchangeFormat::Options:
        result = importVendorText(bytes, source.target, current, true, watch);
        break;
    case ExchangeFormat::Csv: {
        const auto entries = entriesOf(bytes, source.group, watch, notes);
        if (!entries)
            return fail(entries.error());
        result = importEntries(*entries, source.list, current, true, watch);
        break;
    }
    }
    if (!result)
        return fail(result.error());
    ImportPlan plan = planOf(std::move(*result), current);
    if (source.format == ExchangeFormat::Csv && source.list == listNames(current).resources) {
        for (PlannedRecord &record : plan.records)
            record.keepsOptions = true;
    }
    plan.notes = notes + plan.notes;
    // Here and not where they are shown: a record may have 100,000 values.
    for (PlannedRecord &record : plan.records) {
        if (watch && !watch(1, 1))
            return fail(ErrorCode::Cancelled, u"the import was cancelled"_s);
        record.merge = effectOf(record, ImportMode::Merge);
        record.replace = effectOf(record, ImportMode::Replace);
    }
    return plan;
}

RecordMap currentRecords(const Workspace &workspace)
{
    RecordMap records;
    for (const RecordKey &key : workspace.keys([](const RecordKey &) { return true; })) {
        if (const auto values = workspace.values(key)) {
            const auto stored = workspace.stored().find(key);
            const qint64 revision = stored == workspace.stored().end() ? 0 : stored->second.revision;
            records.emplace(key, Record{key, revision, *values});
        }
    }
    return records;
}

QString importLimit(const QList<const PlannedRecord *> &records, ImportMode mode)
{
    const QLocale locale;
    if (records.size() > maxImportedRecords)
        return tr(
            QT_TRANSLATE_NOOP("usher::console::Exchange",
                "One change may have at most %1 records: choose fewer, review them, and import the rest "
                "then."))
            .arg(locale.toString(qlonglong(maxImportedRecords)));
    qsizetype length = 0;
    for (const PlannedRecord *record : records) {
        const PlannedRecord::Effect &effect = record->effect(mode);
        length += effect.length;
        if (effect.values > maxRecordValues)
            return tr(QT_TRANSLATE_NOOP(
                          "usher::console::Exchange", "%1 would have %2 values: a record has at most %3."))
                .arg(record->key.name, locale.toString(qlonglong(effect.values)),
                    locale.toString(qlonglong(maxRecordValues)));
    }
    if (length > maxImportedLength)
        return tr(QT_TRANSLATE_NOOP("usher::console::Exchange",
                      "What is chosen has %1 characters, and one change may have %2: choose fewer records, "
                      "review them, and import the rest then."))
            .arg(locale.toString(qlonglong(length)), locale.toString(qlonglong(maxImportedLength)));
    return {};
}

void importBegins(Workspace &workspace, qsizetype records)
{
    workspace.undoStack().beginMacro(
        tr(QT_TRANSLATE_N_NOOP("usher::console::Exchange", "import of %n record(s)"),
            static_cast<int>(records)));
}

void importRecord(Workspace &workspace, const PlannedRecord &record, ImportMode mode)
{
    workspace.replace(record.key, record.after(mode),
        tr(QT_TRANSLATE_NOOP("usher::console::Exchange", "import of %1")).arg(record.key.name));
}

QList<FieldChange> differences(const RecordKey &key, const Values &before, const Values &after)
{
    QList<FieldChange> changes;
    const auto add = [&](const QString &name, std::optional<QString> old, std::optional<QString> now) {
        const bool secret = isSecret(key, name);
        if (secret) {
            for (auto *value : {&old, &now}) {
                if (*value)
                    *value = secretMask;
            }
        }
        changes.append({name, std::move(old), std::move(now), secret});
    };
    auto old = before.cbegin();
    auto now = after.cbegin();
    while (old != before.cend() || now != after.cend()) {
        if (now == after.cend() || (old != before.cend() && old.key() < now.key())) {
            add(old.key(), *old, {});
            ++old;
        } else if (old == before.cend() || now.key() < old.key()) {
            add(now.key(), {}, *now);
            ++now;
        } else {
            if (*old != *now)
                add(old.key(), *old, *now);
            ++old;
            ++now;
        }
    }
    return changes;
}

Result<QList<CsvRow>> parseCsv(const QByteArray &bytes, const ImportWatch &watch)
{
    if (bytes.contains('\0'))
        return fail(ErrorCode::BadParameter,
            tr(QT_TRANSLATE_NOOP("usher::console::Exchange", "The file is no text.")));
    const QString text = textOf(bytes);
    const auto wrong = [](int line, const QString &what) {
        return fail(ErrorCode::BadParameter,
            tr(QT_TRANSLATE_NOOP("usher::console::Exchange", "Line %1: %2")).arg(line).arg(what));
    };
    QList<CsvRow> rows;
    CsvRow row{1, {}};
    QString field;
    enum class Place { Start, Plain, Quoted, Behind } place = Place::Start;
    int line = 1, quoteLine = 1;
    const auto endField = [&] {
        row.fields.append(std::exchange(field, {}));
        place = Place::Start;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c == u'\n')
            ++line;
        if (place == Place::Quoted) {
            if (c != u'"') {
                field.append(c);
            } else if (at + 1 < text.size() && text.at(at + 1) == u'"') {
                field.append(c);
                ++at;
            } else {
                place = Place::Behind;
            }
            continue;
        }
        if (c == u'\r' && (at + 1 == text.size() || text.at(at + 1) == u'\n'))
            continue;
        if (c == u',') {
            endField();
        } else if (c == u'\n') {
            endField();
            rows.append(std::exchange(row, {line, {}}));
            if (rows.size() % 4096 == 0 && watch && !watch(at, text.size()))
                return fail(ErrorCode::Cancelled, u"the import was cancelled"_s);
        } else if (place == Place::Behind) {
            return wrong(line,
                tr(QT_TRANSLATE_NOOP(
                    "usher::console::Exchange", "text behind a closing quote; a quote inside is doubled")));
        } else if (c == u'"' && place == Place::Start) {
            place = Place::Quoted;
            quoteLine = line;
        } else {
            field.append(c);
            place = Place::Plain;
        }
    }
    if (place == Place::Quoted)
        return wrong(quoteLine,
            tr(QT_TRANSLATE_NOOP("usher::console::Exchange", "the quote that opens here is not closed")));
    if (place != Place::Start || !row.fields.isEmpty()) {
        endField();
        rows.append(row);
    }
    return rows;
}

QByteArray csvField(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (std::ranges::none_of(bytes, [](char c) { return c == ',' || c == '"' || c == '\r' || c == '\n'; })
        && bytes == bytes.trimmed())
        return bytes;
    return '"' + bytes.replace('"', "\"\"") + '"';
}

QByteArray exportJson(const RecordMap &records)
{
    return QJsonDocument(exportConfiguration(records)).toJson();
}

QByteArray exportCsv(const Values &values, bool isPool)
{
    QByteArray csv("name,value\r\n");
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        if (!isPool || !value.key().startsWith(u'_'))
            csv += csvField(value.key()) + ',' + csvField(*value) + "\r\n";
    }
    return csv;
}

} // namespace usher::console
