#include "app/sim/numberledger.h"

namespace usher::sim {

namespace {

// `_expiration_time` is in whole seconds and may have been rounded up.
constexpr qint64 roundingMs = 1000;

} // namespace

QString NumberLedger::booked(
    const QString &number, const QString &id, int bookedS, qint64 sentMs, qint64 heardMs)
{
    QString holder;
    const auto found = m_leases.constFind(number);
    // The booking happened at the latest when its answer was heard.
    if (found != m_leases.constEnd() && found->id != id && heardMs < found->surelyUntilMs)
        holder = found->id;
    // It cannot have begun before it was asked for.
    m_leases.insert(number, {id, sentMs + bookedS * Q_INT64_C(1000) - roundingMs});
    return holder;
}

void NumberLedger::mayRelease(const QString &number, const QString &id)
{
    const auto found = m_leases.constFind(number);
    if (found != m_leases.constEnd() && found->id == id)
        m_leases.erase(found);
}

void NumberLedger::sweep(qint64 nowMs)
{
    m_leases.removeIf([nowMs](const auto &entry) { return entry->surelyUntilMs <= nowMs; });
}

} // namespace usher::sim
