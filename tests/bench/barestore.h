#pragma once

#include "shared/result.h"

#include <QString>

namespace usher::bench {

/// What a run of the bare store gave.
struct BareStoreFigures
{
    int requests = 0;
    int commits = 0;
    double seconds = 0;
    [[nodiscard]] double requestsPerSecond() const { return seconds > 0 ? requests / seconds : 0; }
};

struct BareStorePlan
{
    QString folder; ///< on the disk to be measured; a fresh file is made in it and removed
    int batch = 100; ///< requests per transaction
    int requests = 20000;
    int poolSize = 10000; ///< numbers in the pool
    int valuesPerRequest = 4; ///< parameters a request stores
};

/// The baseline of the durable request-interaction: the rows that one request writes (a lease booked, its
/// storage entry, its service; the server's own schema, indexes and connection settings), @p plan.batch
/// requests per transaction, one after another, by prepared statements straight on Qt Sql. Blocks for the
/// whole run.
[[nodiscard]] Result<BareStoreFigures> bareStoreGroupCommit(const BareStorePlan &plan);

} // namespace usher::bench
