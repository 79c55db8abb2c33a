#include "server/cluster/sharedclock.h"

#include <cstdlib>

namespace usher::cluster {

namespace {

constexpr qint64 driftPpm = 200; // what a bad quartz is off
constexpr qint64 granularityMs = 1;

} // namespace

qint64 SharedClock::uncertaintyMs() const
{
    if (!m_measured)
        return 0;
    return m_measured->uncertaintyMs + (m_local.monotonicMs() - m_measured->atMs) * driftPpm / 1'000'000;
}

void SharedClock::adjust(qint64 storeMs, qint64 sentMs, qint64 receivedMs)
{
    const qint64 uncertainty = (receivedMs - sentMs + 1) / 2 + granularityMs;
    const Measured measured{storeMs - (sentMs + receivedMs) / 2, uncertainty, receivedMs};
    const bool contradicts
        = m_measured && std::abs(measured.offsetMs - m_measured->offsetMs) > uncertainty + uncertaintyMs();
    if (!m_measured || contradicts || uncertainty <= uncertaintyMs())
        m_measured = measured;
}

} // namespace usher::cluster
