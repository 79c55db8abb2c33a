#pragma once

#include <QHash>
#include <QString>

namespace usher::sim {

/// Checks from outside that an exclusive access number never belongs to two live services. A client sees only
/// when it sent and when it heard, so the ledger speaks up only where no order of events at the server could
/// be right. Times are milliseconds of a clock that never steps.
class NumberLedger
{
public:
    /// @p id got @p number for @p bookedS seconds in an answer to a request sent at @p sentMs, heard at @p
    /// heardMs.
    /// @return the id that still held it, or an empty string.
    [[nodiscard]] QString booked(
        const QString &number, const QString &id, int bookedS, qint64 sentMs, qint64 heardMs);

    /// A request that may release the number has been sent.
    void mayRelease(const QString &number, const QString &id);

    [[nodiscard]] qsizetype size() const { return m_leases.size(); }
    /// Forgets what has lapsed.
    void sweep(qint64 nowMs);

private:
    struct Lease
    {
        QString id;
        qint64 surelyUntilMs = 0;
    };
    QHash<QString, Lease> m_leases;
};

} // namespace usher::sim
