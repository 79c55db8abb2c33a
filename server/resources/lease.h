#pragma once

#include "server/store/connection.h"

#include <QList>
#include <QMap>

#include <optional>

/// Bookings of numbers in the store (mobile-services contract, 2.2). These functions run inside jobs on store
/// threads. A booking is one conditional statement on rows that exist beforehand, so a value is given out
/// once whoever asks.
namespace usher::resources {

/// One exclusive right to a value until it lapses. The fence grows with each booking of the value; it is
/// compared when the lease is renewed, released or matched, and never leaves the server.
struct Lease
{
    QString pool;
    QString scope; ///< empty: booked once in the cluster; else the booking node
    QString value;
    qint64 fence = 0;
    qint64 expiresMs = 0;
};

/// A row that should exist: a value of a pool at its place in the walk.
struct PoolRow
{
    QString pool;
    QString scope;
    QString value;
    qint64 place = 0;
};

/// A lease as administrators see it.
struct LeaseView
{
    QString value;
    QString scope; ///< empty: booked once in the cluster
    QString owner; ///< service id, empty if free
    QString gmsUser;
    qint64 expiresMs = 0;
    bool listed = true;
};

/// Books a free value of @p pool for @p owner until @p untilMs: the first free one from @p startPlace, once
/// around. Nothing if a full pass found none.
[[nodiscard]] Result<std::optional<Lease>> acquireLease(store::Connection &connection, const QString &pool,
    const QString &owner, const QString &gmsUser, qint64 nowMs, qint64 untilMs, qint64 startPlace);

/// Moves a live lease to @p newOwner (or keeps it) and its end to @p untilMs; the returned one has a new
/// fence. Nothing if
/// @p lease lapsed or is no longer @p owner's.
[[nodiscard]] Result<std::optional<Lease>> renewLease(store::Connection &connection, const Lease &lease,
    const QString &owner, const QString &newOwner, qint64 nowMs, qint64 untilMs);

/// Ends a lease if it is still @p owner's under its fence; a late release frees nothing.
[[nodiscard]] Result<bool> releaseLease(
    store::Connection &connection, const Lease &lease, const QString &owner);

/// The live lease of an end user in a pool, with its owner.
struct UserLease
{
    Lease lease;
    QString owner;
};
[[nodiscard]] Result<std::optional<UserLease>> findUserLease(
    store::Connection &connection, const QString &pool, const QString &gmsUser, qint64 nowMs);

/// The lease of @p value as @p pool sees it, live or not, with its last owner; that of @p node if it is
/// booked there alone.
[[nodiscard]] Result<std::optional<UserLease>> findLease(
    store::Connection &connection, const QString &pool, const QString &node, const QString &value);

/// What of a pool is booked.
struct PoolUse
{
    int booked = 0;
    int bookedListed = 0; ///< of these, still listed
    qint64 nextLapseMs = 0;
};
/// Of every pool of every node of which anything is booked. Reads all leases once.
[[nodiscard]] Result<QMap<QString, PoolUse>> poolUse(store::Connection &connection, qint64 nowMs);

/// When the next lease of @p pool lapses; nothing if a value is free already or the pool is empty.
[[nodiscard]] Result<std::optional<qint64>> nextLapse(
    store::Connection &connection, const QString &pool, qint64 nowMs);

[[nodiscard]] Result<QList<LeaseView>> poolView(store::Connection &connection, const QString &pool);

/// Makes the rows visible to @p node equal to @p wanted: those booked once in the cluster and its own; all of
/// them if it is
/// @p alone on its store, for then leases it made under an earlier name are its own. A new row of a value
/// takes over the lease its siblings carry; a value no longer listed keeps its lease and is not given out
/// again.
[[nodiscard]] Result<void> syncPools(
    store::Connection &connection, const QString &node, bool alone, const QList<PoolRow> &wanted);

} // namespace usher::resources
