#include "server/resources/lease.h"

#include <QHash>
#include <QMap>

#include <limits>

namespace usher::resources {

namespace {

using store::Connection;
using store::Rows;

constexpr char acquireSql[] = R"(
UPDATE lease SET expires = ?, fence = fence + 1, owner = ?, gms_user = ?
WHERE (scope, value) = (SELECT scope, value FROM lease
    WHERE pool = ? AND listed = 1 AND place >= ? AND place < ? AND expires <= ? ORDER BY place LIMIT 1)
RETURNING scope, value, fence, pool)";

constexpr char acquireSqlPostgreSql[] = R"(
UPDATE lease SET expires = ?, fence = fence + 1, owner = ?, gms_user = ?
WHERE (scope, value) = (SELECT scope, value FROM lease
    WHERE pool = ? AND listed = 1 AND place >= ? AND place < ? AND expires <= ? ORDER BY place LIMIT 1
    FOR UPDATE SKIP LOCKED)
RETURNING scope, value, fence, pool)";

Result<std::optional<Lease>> acquireBetween(Connection &connection, const QString &pool, const QString &owner,
    const QString &gmsUser, qint64 nowMs, qint64 untilMs, qint64 from, qint64 to)
{
    const bool sqlite = connection.dialect() == store::Dialect::Sqlite;
    auto rows = connection.run(
        sqlite ? acquireSql : acquireSqlPostgreSql, {untilMs, owner, gmsUser, pool, from, to, nowMs});
    if (!rows)
        return fail(rows.error());
    std::optional<Lease> lease;
    while (rows->next()) { // one row per pool that lists the value
        if (rows->text(3) == pool)
            lease = Lease{pool, rows->text(0), rows->text(1), rows->integer(2), untilMs};
    }
    return lease;
}

} // namespace

Result<std::optional<Lease>> acquireLease(Connection &connection, const QString &pool, const QString &owner,
    const QString &gmsUser, qint64 nowMs, qint64 untilMs, qint64 startPlace)
{
    constexpr qint64 end = std::numeric_limits<qint64>::max();
    auto lease = acquireBetween(connection, pool, owner, gmsUser, nowMs, untilMs, startPlace, end);
    if (!lease || *lease || startPlace == 0)
        return lease;
    return acquireBetween(connection, pool, owner, gmsUser, nowMs, untilMs, 0, startPlace);
}

Result<std::optional<Lease>> renewLease(Connection &connection, const Lease &lease, const QString &owner,
    const QString &newOwner, qint64 nowMs, qint64 untilMs)
{
    auto rows = connection.run(
        "UPDATE lease SET expires = ?, owner = ?, fence = fence + 1"
        " WHERE scope = ? AND value = ? AND owner = ? AND fence = ? AND expires > ? RETURNING fence",
        {untilMs, newOwner, lease.scope, lease.value, owner, lease.fence, nowMs});
    if (!rows)
        return fail(rows.error());
    if (!rows->next())
        return std::optional<Lease>();
    Lease renewed = lease;
    renewed.fence = rows->integer(0);
    renewed.expiresMs = untilMs;
    while (rows->next()) { } // a statement with RETURNING is complete only when read to its end
    return renewed;
}

Result<bool> releaseLease(Connection &connection, const Lease &lease, const QString &owner)
{
    auto changed = connection.execute("UPDATE lease SET expires = 0, owner = '', gms_user = ''"
                                      " WHERE scope = ? AND value = ? AND owner = ? AND fence = ?",
        {lease.scope, lease.value, owner, lease.fence});
    if (!changed)
        return fail(changed.error());
    return *changed > 0;
}

Result<std::optional<UserLease>> findUserLease(
    Connection &connection, const QString &pool, const QString &gmsUser, qint64 nowMs)
{
    auto rows = connection.run(
        "SELECT scope, value, fence, expires, owner FROM lease"
        " WHERE gms_user = ? AND gms_user <> '' AND pool = ? AND expires > ? ORDER BY expires DESC LIMIT 1",
        {gmsUser, pool, nowMs});
    if (!rows)
        return fail(rows.error());
    if (!rows->next())
        return std::optional<UserLease>();
    return UserLease{{pool, rows->text(0), rows->text(1), rows->integer(2), rows->integer(3)}, rows->text(4)};
}

Result<std::optional<UserLease>> findLease(
    Connection &connection, const QString &pool, const QString &node, const QString &value)
{
    auto rows
        = connection.run("SELECT scope, value, fence, expires, owner FROM lease"
                         " WHERE scope IN ('', ?) AND value = ? AND pool = ? ORDER BY expires DESC LIMIT 1",
            {node, value, pool});
    if (!rows)
        return fail(rows.error());
    if (!rows->next())
        return std::optional<UserLease>();
    return UserLease{{pool, rows->text(0), rows->text(1), rows->integer(2), rows->integer(3)}, rows->text(4)};
}

Result<QMap<QString, PoolUse>> poolUse(Connection &connection, qint64 nowMs)
{
    auto rows = connection.run("SELECT pool, COUNT(*), SUM(listed), MIN(expires) FROM lease"
                               " WHERE expires > ? GROUP BY pool",
        {nowMs});
    if (!rows)
        return fail(rows.error());
    QMap<QString, PoolUse> use;
    while (rows->next())
        use.insert(rows->text(0),
            {static_cast<int>(rows->integer(1)), static_cast<int>(rows->integer(2)), rows->integer(3)});
    return use;
}

Result<std::optional<qint64>> nextLapse(Connection &connection, const QString &pool, qint64 nowMs)
{
    auto rows = connection.run("SELECT MIN(expires) FROM lease WHERE pool = ? AND listed = 1", {pool});
    if (!rows)
        return fail(rows.error());
    if (!rows->next() || rows->isNull(0) || rows->integer(0) <= nowMs)
        return std::optional<qint64>();
    return rows->integer(0);
}

Result<QList<LeaseView>> poolView(Connection &connection, const QString &pool)
{
    auto rows = connection.run("SELECT value, scope, owner, gms_user, expires, listed FROM lease WHERE pool "
                               "= ? ORDER BY listed DESC, place",
        {pool});
    if (!rows)
        return fail(rows.error());
    QList<LeaseView> view;
    while (rows->next())
        view.append({rows->text(0), rows->text(1), rows->text(2), rows->text(3), rows->integer(4),
            rows->integer(5) != 0});
    return view;
}

namespace {

struct ExistingRow
{
    qint64 place = 0;
    bool listed = false;
    qint64 expires = 0;
    qint64 fence = 0;
    QString owner;
    QString gmsUser;
};
using RowKey = std::tuple<QString, QString, QString>; // scope, value, pool

} // namespace

Result<void> syncPools(Connection &connection, const QString &node, bool alone, const QList<PoolRow> &wanted)
{
    std::map<RowKey, ExistingRow> existing;
    QHash<QString, ExistingRow> latest; // per value: the row with the latest lease
    {
        auto rows = alone
            ? connection.run(
                "SELECT scope, value, pool, place, listed, expires, fence, owner, gms_user FROM lease")
            : connection.run(
                "SELECT scope, value, pool, place, listed, expires, fence, owner, gms_user FROM lease"
                " WHERE scope = '' OR scope = ?",
                {node});
        if (!rows)
            return fail(rows.error());
        while (rows->next()) {
            const ExistingRow row{rows->integer(3), rows->integer(4) != 0, rows->integer(5), rows->integer(6),
                rows->text(7), rows->text(8)};
            const auto known = latest.constFind(rows->text(1));
            if (known == latest.cend() || known->expires < row.expires)
                latest.insert(rows->text(1), row);
            existing.emplace(RowKey{rows->text(0), rows->text(1), rows->text(2)}, row);
        }
    }
    for (const PoolRow &row : wanted) {
        const auto found = existing.find(RowKey{row.scope, row.value, row.pool});
        if (found != existing.end()) {
            const bool same = found->second.listed && found->second.place == row.place;
            existing.erase(found);
            if (same)
                continue;
            if (auto done = connection.execute(
                    "UPDATE lease SET place = ?, listed = 1 WHERE scope = ? AND value = ? AND pool = ?",
                    {row.place, row.scope, row.value, row.pool});
                !done)
                return fail(done.error());
            continue;
        }
        const ExistingRow state = latest.value(row.value);
        if (auto done = connection.execute(
                "INSERT INTO lease (scope, value, pool, place, listed, expires, fence, owner, gms_user)"
                " VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?)",
                {row.scope, row.value, row.pool, row.place, state.expires, state.fence, state.owner,
                    state.gmsUser});
            !done)
            return fail(done.error());
    }
    for (const auto &[key, row] : existing) {
        if (!row.listed)
            continue;
        const auto &[scope, value, pool] = key;
        if (auto done
            = connection.execute("UPDATE lease SET listed = 0 WHERE scope = ? AND value = ? AND pool = ?",
                {scope, value, pool});
            !done)
            return fail(done.error());
    }
    return {};
}

} // namespace usher::resources
