#pragma once

#include "server/core/idsource.h"
#include "server/store/connection.h"

#include <QString>

#include <memory>

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
    int poolSize = 10000; ///< numbers in the pool
    int valuesPerRequest = 4; ///< parameters a request stores
};

/// The values of the rows that one request writes.
struct Row
{
    qint64 number = 0;
    QString id;
    QString dataId;
    qint64 place = 0; ///< where its walk through the pool begins
    QString body;
};

/// Makes the rows of a plan, the same ones every time.
class RowSource
{
public:
    explicit RowSource(const BareStorePlan &plan);
    [[nodiscard]] Row next();

private:
    SeededRandom m_random{1};
    IdSource m_ids{m_random};
    std::uint64_t m_places;
    QString m_body;
    qint64 m_number = 0;
};

/// Brings a new database to the server's schema and fills the pool.
[[nodiscard]] Result<void> prepareDatabase(store::Connection &connection, const BareStorePlan &plan);

/// Writes the rows of one request as a job of the server's store does.
[[nodiscard]] Result<void> writeRow(store::Connection &connection, const Row &row);

/// The baseline of the durable request-interaction: the rows that one request writes (a lease booked, its
/// storage entry, its service; the server's own schema, indexes and connection settings), by prepared
/// statements straight on Qt Sql, some requests per transaction, one after another. What a run wrote is there
/// in the next one. One thread.
class BareStore
{
public:
    /// Makes a fresh file in @p plan.folder, which goes with this object.
    [[nodiscard]] static Result<std::unique_ptr<BareStore>> open(const BareStorePlan &plan);
    ~BareStore();

    /// Writes @p requests (rounded up to whole batches), @p batch per transaction; blocks until all are
    /// durable.
    [[nodiscard]] Result<BareStoreFigures> run(int requests, int batch);

private:
    class Private;
    explicit BareStore(std::unique_ptr<Private> state);
    std::unique_ptr<Private> d;
};

} // namespace usher::bench
