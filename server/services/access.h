#pragma once

#include "server/resources/resourcelists.h"
#include "server/services/servicerepository.h"

/// Access numbers and codes: the part of request-interaction and request-access that runs in the store
/// (mobile-services contract, 1.3, 1.4, 1.9, 2.2).
namespace usher::services {

inline constexpr int minCodeLength = 4;
inline constexpr int maxCodeLength = 20;

/// Everything a store job needs to give access data to a service; made on the core thread, where time,
/// randomness and configuration are.
struct AccessPlan
{
    resources::Group group; ///< without its values
    QString pool;
    QString sharedValue; ///< RANDOM: the pick
    qint64 startPlace = 0; ///< LOCAL, CLUSTER: where the walk begins
    qint64 bookingS = 30;
    bool reuseForUser = false; ///< one live lease per end user and group
    int codeLength = 0; ///< 0: no code wanted
    int nodeId = 0; ///< 0..99, the first two digits of a code
    quint64 codeSeed = 0; ///< unguessable; the digits of this plan's candidates derive from it
    qint64 nowMs = 0;
};

/// What the caller learns beyond the service itself.
struct AccessGiven
{
    bool poolExhausted = false; ///< a full pass found nothing; the backup was handed out
};

/// Gives @p service a number (and a code if wanted), renewing what it holds of the same group and releasing
/// what it holds of another. Changes @p service; the caller stores it. Error NoResource (with retryAfterS) if
/// nothing is free.
[[nodiscard]] Result<AccessGiven> giveAccess(
    store::Connection &connection, const AccessPlan &plan, Service &service);

/// Ends the live service @p id and frees what it holds; its data stay until they expire. What it was; nothing
/// if there is none.
[[nodiscard]] Result<std::optional<Service>> endService(
    store::Connection &connection, const QString &id, qint64 nowMs);

/// Ends the booking of @p value in @p pool, of @p node or of the cluster, whoever holds it; its service goes
/// on without number and code. The service's id. NotFound if the pool has no such value, Conflict if it is
/// free.
[[nodiscard]] Result<QString> takeNumber(store::Connection &connection, const QString &pool,
    const QString &node, const QString &value, qint64 nowMs);

/// Releases the lease of @p service, if it still holds one, and forgets number and code.
[[nodiscard]] Result<void> dropAccess(store::Connection &connection, Service &service);

} // namespace usher::services
