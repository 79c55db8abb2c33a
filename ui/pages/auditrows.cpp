#include "ui/pages/auditrows.h"

#include "app/console/rollback.h"
#include "ui/pages/auditpage.h"
#include "ui/words.h"

namespace usher::ui {

using console::CellKind;
using console::Column;
using console::Tone;
using console::Values;

QString auditText(const QJsonObject &row, const char *field)
{
    return row[QLatin1String(field)].toString();
}

Values auditValues(const QJsonObject &row, const char *field)
{
    Values values;
    const QJsonObject object = row[QLatin1String(field)].toObject();
    for (auto value = object.begin(); value != object.end(); ++value)
        values.insert(value.key(), value.value().toString());
    return values;
}

QString auditWho(const QJsonObject &row)
{
    const QString account = auditText(row, "account");
    return account.isEmpty() ? AuditPage::tr("(the server)") : account;
}

std::optional<RecordKey> auditRecord(const QJsonObject &row)
{
    return console::recordKeyOf(auditText(row, "subject"));
}

AuditDeed auditDeed(const QJsonObject &row)
{
    if (row[QLatin1String("refused")].toBool())
        return AuditDeed::Refused;
    const bool isRecord = auditRecord(row).has_value();
    if (!isRecord && !auditText(row, "subject").startsWith(QLatin1String("account ")))
        return AuditDeed::Done;
    const bool hasBefore = !row[QLatin1String("before")].toObject().isEmpty();
    const bool hasAfter = !row[QLatin1String("after")].toObject().isEmpty();
    if (hasBefore && hasAfter)
        return AuditDeed::Changed;
    if (hasBefore)
        return AuditDeed::Removed;
    if (hasAfter)
        return isRecord && row[QLatin1String("revisionBefore")].toInteger() > 0 ? AuditDeed::Added
                                                                                : AuditDeed::Created;
    return AuditDeed::Done;
}

QString auditDeedText(const QJsonObject &row)
{
    switch (auditDeed(row)) {
    case AuditDeed::Refused:
        return AuditPage::tr("Refused");
    case AuditDeed::Created:
        return AuditPage::tr("Created");
    case AuditDeed::Added:
        return AuditPage::tr("Added");
    case AuditDeed::Removed:
        return AuditPage::tr("Removed");
    case AuditDeed::Changed:
        return AuditPage::tr("Changed");
    case AuditDeed::Done:
        return AuditPage::tr("Done", "an action in the audit");
    }
    Q_UNREACHABLE();
}

Tone auditDeedTone(const QJsonObject &row)
{
    switch (auditDeed(row)) {
    case AuditDeed::Refused:
        return Tone::Bad;
    case AuditDeed::Created:
    case AuditDeed::Added:
        return Tone::Good;
    case AuditDeed::Removed:
        return Tone::Caution;
    case AuditDeed::Changed:
        return Tone::Info;
    case AuditDeed::Done:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

QString auditSubject(const QJsonObject &row, const RecordMap &records)
{
    const auto record = auditRecord(row);
    return record ? recordText(*record, records) : auditText(row, "subject");
}

QList<Column> auditColumns(const console::Workspace &workspace)
{
    const auto subject
        = [&workspace](const QJsonObject &row) { return auditSubject(row, workspace.stored()); };
    return {{QStringLiteral("at"), AuditPage::tr("When"), CellKind::Time, {}, {}, {}, 12},
        {QStringLiteral("account"), AuditPage::tr("Who"), CellKind::Text, auditWho, {}, {}, 12},
        {QStringLiteral("what"), AuditPage::tr("What"), CellKind::State, auditDeedText, auditDeedTone,
            auditDeedText, 14},
        {QStringLiteral("subject"), AuditPage::tr("Subject"), CellKind::Text, subject, {}, {}, 28},
        {QStringLiteral("comment"), AuditPage::tr("Comment"), CellKind::Text, {}, {}, {}, 30},
        {QStringLiteral("origin"), AuditPage::tr("Program"), CellKind::Text, {}, {}, {}, 18, true},
        {QStringLiteral("address"), AuditPage::tr("Address"), CellKind::Text, {}, {}, {}, 16, true},
        {QStringLiteral("revisionAfter"), AuditPage::tr("Revision"), CellKind::Number, {}, {}, {}, 8, true},
        {QStringLiteral("changeId"), AuditPage::tr("Change set"), CellKind::Text, {}, {}, {}, 30, true}};
}

} // namespace usher::ui
