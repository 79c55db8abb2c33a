#pragma once

#include "server/store/connection.h"
#include "shared/model/record.h"

namespace usher::config {

// The rows of the audit. All of it runs on store threads, inside jobs.

/// Writes one row inside a write job; also used by accounts. Secrets in it must be masked already.
[[nodiscard]] Result<void> writeAudit(store::Connection &connection, const AuditEntry &entry);

/// The newest entries that fit @p filter first.
[[nodiscard]] Result<QList<AuditEntry>> readAudit(store::Connection &connection, const AuditFilter &filter);

} // namespace usher::config
