#pragma once

#include <QDateTime>
#include <QtGlobal>

namespace usher {

/// The only source of time for domain code. All values are milliseconds.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Wall clock: Unix epoch milliseconds, UTC. May step. Used for everything that is stored or shown.
    [[nodiscard]] virtual qint64 nowMs() const = 0;

    /// Never steps back; its zero is arbitrary. Used for deadlines and durations inside one process.
    [[nodiscard]] virtual qint64 monotonicMs() const = 0;

    [[nodiscard]] QDateTime now() const { return QDateTime::fromMSecsSinceEpoch(nowMs(), Qt::UTC); }
};

/// The system's clocks.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override;
    [[nodiscard]] qint64 monotonicMs() const override;
};

} // namespace usher
