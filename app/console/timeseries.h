#pragma once

#include <QList>

#include <chrono>
#include <optional>
#include <vector>

namespace usher::console {

/// A value at a time. Without a value (NaN) nothing was known then: a line breaks there.
struct Sample
{
    qint64 atMs = 0; ///< since 1970
    double value = 0;

    [[nodiscard]] bool isGap() const { return value != value; }
};

/// The samples of the last `span`, at most `capacity` of them: a ring that forgets the oldest.
class TimeSeries
{
public:
    explicit TimeSeries(std::chrono::milliseconds span, int capacity = 600);

    /// Newer than all before, or else (a clock was set back) those that are not older are forgotten.
    void add(qint64 atMs, std::optional<double> value);
    void clear();

    [[nodiscard]] std::chrono::milliseconds span() const { return m_span; }
    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] const Sample &at(int index) const; ///< 0 is the oldest
    [[nodiscard]] std::optional<double> newest() const; ///< nothing: none, or a gap
    [[nodiscard]] QList<Sample> samples() const;
    /// At most about @p maxPoints: of neighbours the highest one. Which are neighbours does not change
    /// while time goes on, so that a line that scrolls keeps its form.
    [[nodiscard]] QList<Sample> thinned(int maxPoints) const;

private:
    void dropOldest();

    std::chrono::milliseconds m_span;
    std::vector<Sample> m_ring;
    int m_first = 0;
    int m_size = 0;
};

} // namespace usher::console
