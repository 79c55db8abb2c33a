#pragma once

#include "shared/result.h"

#include <QString>
#include <QStringList>

namespace usher::store {

/// A PostgreSQL database as its client library takes it.
struct PostgresTarget
{
    QStringList hosts; ///< names or addresses; one that begins with '/' is the folder of a local socket
    QStringList ports; ///< one, or as many as hosts
    QString database;
    QString user;
    QString password; ///< from [store] password-file; never in a URL
    QStringList keywords; ///< further connection keywords, "sslmode=verify-full"

    /// The value of the keyword @p name; empty if it is not given.
    [[nodiscard]] QString keyword(const QString &name) const;
    /// Without what is secret, for people: postgresql://usher_run@a:5432,b:5432/usher.
    [[nodiscard]] QString text() const;
    /// False if a host is neither a local socket nor loopback.
    [[nodiscard]] bool isLocal() const;
};

/// Reads `[store] url`: postgresql://user@host[:port][,host[:port]...]/database[?keyword=value&...]. Keywords
/// are those of libpq that concern TLS (sslmode, sslrootcert, sslcert, sslkey, channel_binding), host (the
/// folder of a local socket) and connect_timeout. Without sslmode a host that is not local must prove its
/// name (verify-full). Error: BadParameter.
[[nodiscard]] Result<PostgresTarget> parsePostgresUrl(const QString &url);

/// The connection keywords of @p target with time-outs, keep-alives and the search for the primary among its
/// hosts, as Qt's driver takes them.
[[nodiscard]] QString connectOptionsOf(const PostgresTarget &target);

} // namespace usher::store
