#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <map>

namespace usher::sim {

/// One right to a value, as its holder was told. Times are epoch milliseconds on the clock the nodes share.
struct Grant
{
    qint64 askedAtMs = 0; ///< "now" of the request
    qint64 certainUntilMs = 0; ///< nobody else may have the value before
    qint64 renewedFence = 0; ///< of the lease it continues; 0: a booking of a free value
    bool maySurrender = false; ///< its holder has sent a release, or a request that may move it
};

/// What the clients of a cluster know of who may hold which value, from the answers alone. The fences of a
/// value give its grants their order, however late their answers come. Says what two answers contradict each
/// other in.
class BookingLedger
{
public:
    /// An answer gave @p value under @p fence.
    void granted(const QString &value, qint64 fence, Grant grant);
    /// A request that may have got a value, or renewed one, was not answered.
    void unanswered() { ++m_unanswered; }

    /// The grant of @p value under @p fence; null once it is long over.
    [[nodiscard]] Grant *find(const QString &value, qint64 fence);

    /// The highest fence of @p value that anybody was told.
    [[nodiscard]] qint64 lastFence(const QString &value) const;

    /// The store's last fence of @p value: what it gave out, somebody was told or was not answered.
    void close(const QString &value, qint64 lastFence);
    /// After close() of every value: as many grants as answers, or as requests that were not answered.
    void closeAll();

    void broken(const QString &what);
    [[nodiscard]] const QStringList &broken() const { return m_broken; }
    [[nodiscard]] qint64 grants() const { return m_grants; }

private:
    struct Value
    {
        std::map<qint64, Grant> grants; ///< by fence; the latest ones
        qint64 count = 0;
    };
    static constexpr size_t kept = 4096; ///< no answer is later than so many grants

    QHash<QString, Value> m_values;
    QStringList m_broken;
    qint64 m_grants = 0;
    qint64 m_unanswered = 0;
    qint64 m_untold = 0; ///< grants of the store that no answer told of
};

} // namespace usher::sim
