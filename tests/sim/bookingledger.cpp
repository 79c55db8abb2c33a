#include "tests/sim/bookingledger.h"

namespace usher::sim {

namespace {

/// A free value may be booked once who certainly holds it is over. A renewal is judged by its fence.
bool mayFollow(const Grant &grant, const Grant &next)
{
    return grant.maySurrender || next.renewedFence != 0 || grant.certainUntilMs <= next.askedAtMs;
}

} // namespace

void BookingLedger::granted(const QString &value, qint64 fence, Grant grant)
{
    ++m_grants;
    Value &known = m_values[value];
    ++known.count;
    const auto [entry, isNew] = known.grants.emplace(fence, grant);
    if (!isNew)
        return broken(QStringLiteral("%1 was given out twice under fence %2").arg(value).arg(fence));
    if (grant.renewedFence != 0 && grant.renewedFence != fence - 1)
        broken(QStringLiteral("%1: fence %2 continues %3, but others were in between")
                   .arg(value)
                   .arg(fence)
                   .arg(grant.renewedFence));
    if (entry != known.grants.begin()) {
        const auto &[before, earlier] = *std::prev(entry);
        if (!mayFollow(earlier, grant))
            broken(QStringLiteral("%1 was given out at %2 under fence %3, but is held until %4 under %5")
                       .arg(value)
                       .arg(grant.askedAtMs)
                       .arg(fence)
                       .arg(earlier.certainUntilMs)
                       .arg(before));
    }
    if (const auto next = std::next(entry); next != known.grants.end()) {
        if (!mayFollow(grant, next->second))
            broken(QStringLiteral("%1 was given out at %2 under fence %3, although held until %4 under %5")
                       .arg(value)
                       .arg(next->second.askedAtMs)
                       .arg(next->first)
                       .arg(grant.certainUntilMs)
                       .arg(fence));
    }
    if (known.grants.size() > kept)
        known.grants.erase(known.grants.begin());
}

Grant *BookingLedger::find(const QString &value, qint64 fence)
{
    const auto known = m_values.find(value);
    if (known == m_values.end())
        return nullptr;
    const auto grant = known->grants.find(fence);
    return grant == known->grants.end() ? nullptr : &grant->second;
}

qint64 BookingLedger::lastFence(const QString &value) const
{
    const auto known = m_values.constFind(value);
    return known == m_values.cend() || known->grants.empty() ? 0 : known->grants.rbegin()->first;
}

void BookingLedger::close(const QString &value, qint64 lastFence)
{
    const Value known = m_values.value(value);
    if (lastFence < known.count)
        broken(QStringLiteral("%1 was given out %2 times, but the store counts %3")
                   .arg(value)
                   .arg(known.count)
                   .arg(lastFence));
    m_untold += lastFence - known.count;
}

void BookingLedger::closeAll()
{
    if (m_untold > m_unanswered)
        broken(QStringLiteral("%1 grants in the store that nobody was told of, and %2 requests without an "
                              "answer")
                   .arg(m_untold)
                   .arg(m_unanswered));
}

void BookingLedger::broken(const QString &what)
{
    if (m_broken.size() < 20)
        m_broken.append(what);
}

} // namespace usher::sim
