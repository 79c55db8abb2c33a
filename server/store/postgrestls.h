#pragma once

#include "server/store/postgresurl.h"

namespace usher::store {

/// How the connection to a PostgreSQL is secured: what is checked before it is made, and what its client
/// library's refusals mean.

/// The files of @p target's TLS can be read, and its key by its owner only. Error: BadParameter for
/// store/url.
[[nodiscard]] Result<void> checkTlsFiles(const PostgresTarget &target);

/// Why somebody between us and @p target could read along or pose as it; empty if nobody could.
[[nodiscard]] QString tlsWeakness(const PostgresTarget &target);

/// With a password, on TLS: the server must prove that it is at the other end of this very TLS connection,
/// unless [store] url says otherwise.
void requireChannelBinding(PostgresTarget &target);

/// What @p text of libpq means, for people; empty if it says nothing known.
[[nodiscard]] QString explainRefusal(const PostgresTarget &target, const QString &text);

} // namespace usher::store
