#pragma once

#include "app/console/cells.h"
#include "app/console/workspace.h"

#include <optional>

/// How the page of the audit reads and words a row of it (protocol::AuditRow).
namespace usher::ui {

/// Entries name the fields that changed, not those that stayed: removing all that one sees may leave others.
enum class AuditDeed { Refused, Created, Added, Removed, Changed, Done };

[[nodiscard]] AuditDeed auditDeed(const QJsonObject &row);
[[nodiscard]] QString auditDeedText(const QJsonObject &row);
[[nodiscard]] console::Tone auditDeedTone(const QJsonObject &row);

[[nodiscard]] QString auditText(const QJsonObject &row, const char *field);
/// The fields of "before" or "after".
[[nodiscard]] console::Values auditValues(const QJsonObject &row, const char *field);
[[nodiscard]] QString auditWho(const QJsonObject &row);
/// What it is about, if that is a record.
[[nodiscard]] std::optional<RecordKey> auditRecord(const QJsonObject &row);
[[nodiscard]] QString auditSubject(const QJsonObject &row, const RecordMap &records);
/// @p workspace outlives the columns.
[[nodiscard]] QList<console::Column> auditColumns(const console::Workspace &workspace);

} // namespace usher::ui
