#pragma once

#include "server/store/connection.h"

#include <QList>
#include <QMap>

#include <limits>
#include <optional>

/// Service records in the store. These functions run inside jobs on store threads.
namespace usher::services {

enum class ServiceState { Active, Matched };

/// A live service. Its access data (number, code, lease) count while accessUntilMs lies ahead.
struct Service
{
    QString id;
    qint64 seq = 0; ///< orders services by age: milliseconds and a number within them (seqBits)
    QString name; ///< of its section
    ServiceState state = ServiceState::Active;
    qint64 expiresMs = 0;
    QString dataId;
    QString gmsUser;
    QString phoneKey; ///< normalised; empty: any phone matches
    QString number;
    QString code;
    qint64 accessUntilMs = 0;
    QString pool; ///< of the number
    std::optional<QString> scope; ///< of the lease; nothing: handed out without a lease
    qint64 fence = 0;

    [[nodiscard]] bool hasAccess(qint64 nowMs) const { return !number.isEmpty() && accessUntilMs > nowMs; }
};

inline constexpr int seqBits = 16; ///< of Service::seq: services of one millisecond that stay in order

/// `ACTIVE` and so on, as the API shows it.
[[nodiscard]] QString stateName(ServiceState state);

/// A phone or access number as it is compared: without `+`, `-`, brackets, dots and blanks.
[[nodiscard]] QString numberKey(const QString &number);

[[nodiscard]] Result<void> insertService(store::Connection &connection, const Service &service);

/// Writes what can change: state, expiry and the access data.
[[nodiscard]] Result<void> updateService(store::Connection &connection, const Service &service);

/// Why rows are read. Change: in a write job, which is going to change them; nobody else changes them
/// meanwhile.
enum class Purpose { Read, Change };

/// The live service @p id; nothing if there is none or it expired.
[[nodiscard]] Result<std::optional<Service>> findService(
    store::Connection &connection, const QString &id, qint64 nowMs, Purpose purpose);

/// @return false if it was gone already: another request was first.
[[nodiscard]] Result<bool> deleteService(store::Connection &connection, const QString &id);

/// Takes the access data from the service that holds @p fence of a lease now handed on.
[[nodiscard]] Result<void> clearAccess(store::Connection &connection, const QString &id, qint64 fence);

/// What an incoming call is compared with; empty phone and code do not constrain.
struct MatchCriteria
{
    QString number;
    QString phone;
    QString code;
    bool codeRequired = false; ///< a service with a code matches only with it
};

/// Active services whose access data fit, newest first, at most @p limit. A lapsed booking never fits.
[[nodiscard]] Result<QList<Service>> findMatches(
    store::Connection &connection, const MatchCriteria &criteria, qint64 nowMs, int limit, Purpose purpose);

/// Which live services are wanted; an empty member fits all of them.
struct ServiceFilter
{
    QString name; ///< of the configured service
    std::optional<ServiceState> state;
    QString text; ///< the beginning of an id, an access number, a phone number or an end user
};

/// A place in the order of services, newest first; the default is before the first of them.
struct ServicePlace
{
    qint64 seq = std::numeric_limits<qint64>::max();
    QString id;
};

struct ServicePage
{
    QList<Service> services; ///< newest first
    std::optional<ServicePlace> next; ///< where to go on; nothing: that was all
};

/// Live services behind @p place that fit @p filter, at most @p limit. It looks at scannedServices of them at
/// most, so a page may be short, or empty, although there are more. A whole id is found wherever it stands.
inline constexpr int scannedServices = 20000;
[[nodiscard]] Result<ServicePage> listServices(store::Connection &connection, const ServiceFilter &filter,
    const ServicePlace &place, qint64 nowMs, int limit);

/// How many live, active services there are, by name. Reads all services once.
[[nodiscard]] Result<QMap<QString, qint64>> countActive(store::Connection &connection, qint64 nowMs);

/// A booked number with the service that holds it.
struct Booking
{
    QString pool; ///< ResourceLists::poolName()
    QString scope; ///< empty: booked once in the cluster; else the booking node
    QString value;
    QString owner; ///< service id
    QString service; ///< its name; empty: it is gone
    qint64 openedMs = 0; ///< 0: it is gone
    qint64 untilMs = 0;

    bool operator==(const Booking &) const = default;
};
/// What is booked now, of all pools of all nodes, at most @p limit. Reads all leases once.
[[nodiscard]] Result<QList<Booking>> liveBookings(store::Connection &connection, qint64 nowMs, qint64 limit);

/// True if a live service holds @p code; a lapsed holder loses it.
[[nodiscard]] Result<bool> isCodeTaken(store::Connection &connection, const QString &code, qint64 nowMs);

/// The live codes from @p first to @p last (same length).
[[nodiscard]] Result<QStringList> liveCodes(
    store::Connection &connection, const QString &first, const QString &last, qint64 nowMs);

} // namespace usher::services
