#include "server/services/access.h"

#include "server/core/random.h"

#include <QSet>

#include <algorithm>

namespace usher::services {

namespace {

using resources::Lease;
using store::Connection;

constexpr int codeTries = 20;
constexpr int probedDigits = 4; // up to this many digits the whole space is searched before giving up

QString codePrefix(int nodeId)
{
    return QStringLiteral("%1").arg(nodeId, 2, 10, QLatin1Char('0'));
}

/// A code no live service holds: random tries first, then a search of a stretch of the space from a random
/// start.
Result<QString> issueCode(Connection &connection, const AccessPlan &plan)
{
    SeededRandom random(plan.codeSeed);
    const QString prefix = codePrefix(plan.nodeId);
    const int digits = plan.codeLength - static_cast<int>(prefix.size());
    for (int i = 0; i < codeTries; ++i) {
        const QString code = prefix + random.digits(digits);
        const auto taken = isCodeTaken(connection, code, plan.nowMs);
        if (!taken)
            return fail(taken.error());
        if (!*taken)
            return code;
    }
    const int stretch = std::min(digits, probedDigits);
    const QString head = prefix + random.digits(digits - stretch);
    const QString zeros(stretch, u'0');
    const auto live = liveCodes(connection, head + zeros, head + QString(stretch, u'9'), plan.nowMs);
    if (!live)
        return fail(live.error());
    const QSet<QString> taken(live->cbegin(), live->cend());
    const QString start = random.digits(stretch);
    const int space = QString(u'1' + zeros).toInt();
    for (int i = 0; i < space; ++i) {
        const QString code
            = head + QStringLiteral("%1").arg((start.toInt() + i) % space, stretch, 10, QLatin1Char('0'));
        if (taken.contains(code))
            continue;
        const auto stillTaken = isCodeTaken(connection, code, plan.nowMs); // frees a lapsed holder
        if (!stillTaken)
            return fail(stillTaken.error());
        return code;
    }
    return fail(ErrorCode::NoResource,
        QStringLiteral("no access code of %1 digits is free").arg(plan.codeLength),
        QStringLiteral("_access_code_length"));
}

Lease leaseOf(const Service &service)
{
    return {service.pool, service.scope.value_or(QString()), service.number, service.fence,
        service.accessUntilMs};
}

void takeLease(Service &service, const Lease &lease)
{
    service.number = lease.value;
    service.pool = lease.pool;
    service.scope = lease.scope;
    service.fence = lease.fence;
    service.accessUntilMs = lease.expiresMs;
}

/// Numbers without a lease live as long as the service.
void takeShared(Service &service, const QString &value, const QString &pool)
{
    service.number = value;
    service.pool = pool;
    service.scope.reset();
    service.fence = 0;
    service.accessUntilMs = service.expiresMs;
}

Result<AccessGiven> backupOrNothing(Connection &connection, const AccessPlan &plan, Service &service)
{
    if (!plan.group.backup.isEmpty()) {
        takeShared(service, plan.group.backup, plan.pool);
        return AccessGiven{true};
    }
    const auto lapse = resources::nextLapse(connection, plan.pool, plan.nowMs);
    if (!lapse)
        return fail(lapse.error());
    Error error{ErrorCode::NoResource, QStringLiteral("No number is free in group %1").arg(plan.group.name),
        {}, {}, 0, {}};
    error.retryAfterS
        = static_cast<int>(*lapse ? std::max<qint64>(1, (**lapse - plan.nowMs + 999) / 1000) : plan.bookingS);
    return fail(std::move(error));
}

/// Books an exclusive number: the one already held, the end user's, or a free one.
Result<AccessGiven> book(Connection &connection, const AccessPlan &plan, Service &service)
{
    const qint64 untilMs = plan.nowMs + plan.bookingS * 1000;
    if (service.scope && service.hasAccess(plan.nowMs)) {
        const auto renewed = resources::renewLease(
            connection, leaseOf(service), service.id, service.id, plan.nowMs, untilMs);
        if (!renewed)
            return fail(renewed.error());
        if (*renewed) {
            takeLease(service, **renewed);
            return AccessGiven{};
        }
    }
    if (plan.reuseForUser && !service.gmsUser.isEmpty()) {
        const auto held = resources::findUserLease(connection, plan.pool, service.gmsUser, plan.nowMs);
        if (!held)
            return fail(held.error());
        if (*held) {
            const auto &[lease, owner] = **held;
            const auto renewed
                = resources::renewLease(connection, lease, owner, service.id, plan.nowMs, untilMs);
            if (!renewed)
                return fail(renewed.error());
            if (*renewed) {
                if (auto cleared = clearAccess(connection, owner, lease.fence); !cleared)
                    return fail(cleared.error());
                takeLease(service, **renewed);
                return AccessGiven{};
            }
        }
    }
    const auto lease = resources::acquireLease(
        connection, plan.pool, service.id, service.gmsUser, plan.nowMs, untilMs, plan.startPlace);
    if (!lease)
        return fail(lease.error());
    if (!*lease)
        return backupOrNothing(connection, plan, service);
    takeLease(service, **lease);
    return AccessGiven{};
}

} // namespace

Result<AccessGiven> giveAccess(Connection &connection, const AccessPlan &plan, Service &service)
{
    if (!service.number.isEmpty() && (service.pool != plan.pool || !service.hasAccess(plan.nowMs))) {
        if (auto dropped = dropAccess(connection, service); !dropped)
            return fail(dropped.error());
    }
    if (plan.codeLength > 0 && service.code.isEmpty()) {
        const auto code = issueCode(connection, plan);
        if (!code)
            return fail(code.error());
        service.code = *code;
    }
    if (plan.group.strategy != resources::Strategy::Random)
        return book(connection, plan, service);
    takeShared(service, service.number.isEmpty() ? plan.sharedValue : service.number, plan.pool);
    return AccessGiven{};
}

Result<std::optional<Service>> endService(Connection &connection, const QString &id, qint64 nowMs)
{
    auto found = findService(connection, id, nowMs, Purpose::Change);
    if (!found || !*found)
        return found;
    const Service ended = **found;
    if (auto dropped = dropAccess(connection, **found); !dropped)
        return fail(dropped.error());
    if (const auto deleted = deleteService(connection, id); !deleted)
        return fail(deleted.error());
    return ended;
}

Result<QString> takeNumber(
    Connection &connection, const QString &pool, const QString &node, const QString &value, qint64 nowMs)
{
    const auto booked = resources::findLease(connection, pool, node, value);
    if (!booked)
        return fail(booked.error());
    if (!*booked)
        return fail(ErrorCode::NotFound, QStringLiteral("the group has no number %1").arg(value),
            QStringLiteral("value"));
    const auto &[lease, owner] = **booked;
    const Error free{ErrorCode::Conflict, QStringLiteral("the number %1 is not booked").arg(value),
        QStringLiteral("value"), {}, 0, {}};
    if (lease.expiresMs <= nowMs)
        return fail(free);
    auto holder = findService(connection, owner, nowMs, Purpose::Change);
    if (!holder)
        return fail(holder.error());
    if (*holder && (*holder)->scope == lease.scope && (*holder)->fence == lease.fence
        && (*holder)->number == value) {
        if (auto cleared = clearAccess(connection, owner, lease.fence); !cleared)
            return fail(cleared.error());
    }
    const auto released = resources::releaseLease(connection, lease, owner);
    if (!released)
        return fail(released.error());
    if (!*released)
        return fail(free); // its holder was first
    return owner;
}

Result<void> dropAccess(Connection &connection, Service &service)
{
    if (service.scope) {
        if (auto released = resources::releaseLease(connection, leaseOf(service), service.id); !released)
            return fail(released.error());
    }
    service.number.clear();
    service.code.clear();
    service.pool.clear();
    service.scope.reset();
    service.fence = 0;
    service.accessUntilMs = 0;
    return {};
}

} // namespace usher::services
