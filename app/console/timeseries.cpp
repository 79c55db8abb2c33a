#include "app/console/timeseries.h"

#include <algorithm>
#include <limits>

namespace usher::console {

TimeSeries::TimeSeries(std::chrono::milliseconds span, int capacity)
    : m_span(span)
    , m_ring(static_cast<std::size_t>(std::max(2, capacity)))
{
}

void TimeSeries::add(qint64 atMs, std::optional<double> value)
{
    while (m_size > 0 && at(m_size - 1).atMs >= atMs)
        --m_size;
    if (!value && m_size > 0 && at(m_size - 1).isGap())
        return; // one gap is as good as many
    while (m_size > 0 && (at(0).atMs < atMs - m_span.count() || m_size == static_cast<int>(m_ring.size())))
        dropOldest();
    const auto place = static_cast<std::size_t>(m_first + m_size) % m_ring.size();
    m_ring[place] = {atMs, value.value_or(std::numeric_limits<double>::quiet_NaN())};
    ++m_size;
}

void TimeSeries::dropOldest()
{
    m_first = (m_first + 1) % static_cast<int>(m_ring.size());
    --m_size;
}

void TimeSeries::clear()
{
    m_first = 0;
    m_size = 0;
}

const Sample &TimeSeries::at(int index) const
{
    Q_ASSERT(index >= 0 && index < m_size);
    return m_ring[static_cast<std::size_t>(m_first + index) % m_ring.size()];
}

std::optional<double> TimeSeries::newest() const
{
    if (m_size == 0 || at(m_size - 1).isGap())
        return {};
    return at(m_size - 1).value;
}

QList<Sample> TimeSeries::samples() const
{
    QList<Sample> list;
    list.reserve(m_size);
    for (int index = 0; index < m_size; ++index)
        list.append(at(index));
    return list;
}

QList<Sample> TimeSeries::thinned(int maxPoints) const
{
    if (m_size <= maxPoints)
        return samples();
    const qint64 width = std::max<qint64>(1, m_span.count() / std::max(1, maxPoints));
    QList<Sample> list;
    for (int index = 0; index < m_size; ++index) {
        const Sample &sample = at(index);
        const bool isNeighbour = !list.isEmpty() && !sample.isGap() && !list.last().isGap()
            && list.last().atMs / width == sample.atMs / width;
        if (!isNeighbour)
            list.append(sample);
        else if (sample.value > list.last().value)
            list.last() = sample;
    }
    return list;
}

} // namespace usher::console
