#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace usher::metrics {

/// A number that only grows. Any thread.
class Counter
{
public:
    void add(quint64 count = 1) { m_value.fetch_add(count, std::memory_order_relaxed); }
    [[nodiscard]] quint64 value() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<quint64> m_value = 0;
};

/// A number that rises and falls. Any thread.
class Gauge
{
public:
    void set(double value) { m_value.store(value, std::memory_order_relaxed); }
    void add(double change) { m_value.fetch_add(change, std::memory_order_relaxed); }
    [[nodiscard]] double value() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<double> m_value = 0;
};

/// A distribution over fixed buckets. Any thread.
class Histogram
{
public:
    /// @p bounds are the upper ends of the buckets, ascending, without +Inf; they outlive the histogram.
    explicit Histogram(const std::vector<double> &bounds);

    void observe(double value);

    struct Snapshot
    {
        std::vector<quint64> cumulative; ///< one per bound and a last one for +Inf, which is the count
        double sum = 0;
    };
    [[nodiscard]] Snapshot snapshot() const;

private:
    const std::vector<double> &m_bounds;
    std::unique_ptr<std::atomic<quint64>[]> m_counts;
    std::atomic<double> m_sum = 0;
};

/// Seconds from 100 microseconds to 10 s: what requests, commits and stalls take.
[[nodiscard]] const std::vector<double> &durationBounds();
/// Bytes from 256 to 16 MiB.
[[nodiscard]] const std::vector<double> &sizeBounds();

enum class Format { Text, OpenMetrics };

/// The format an Accept header asks for: OpenMetrics if it names application/openmetrics-text with a weight
/// above that of text/plain, else the text format 0.0.4.
[[nodiscard]] Format formatFor(QByteArrayView accept);
[[nodiscard]] QByteArray contentType(Format format);

namespace detail {

enum class Kind { Counter, CopiedCounter, Gauge, Histogram, Info };

/// What all members of one metric share, and how they are printed.
class FamilyBase
{
public:
    FamilyBase(QByteArray name, QByteArray help, Kind kind, QByteArrayList labels);
    virtual ~FamilyBase() = default;
    virtual void render(QByteArray &out, Format format) const = 0;
    [[nodiscard]] Kind kind() const { return m_kind; }

protected:
    [[nodiscard]] bool isCounter() const { return m_kind == Kind::Counter || m_kind == Kind::CopiedCounter; }
    void renderHead(QByteArray &out, Format format) const;
    void renderSample(QByteArray &out, const char *suffix, const QByteArrayList &values, QByteArrayView extra,
        const QByteArray &value) const;
    void renderMember(
        QByteArray &out, const QByteArrayList &values, const Counter &counter, Format format) const;
    void renderMember(QByteArray &out, const QByteArrayList &values, const Gauge &gauge, Format format) const;
    void renderMember(
        QByteArray &out, const QByteArrayList &values, const Histogram &histogram, Format format) const;

    const QByteArray m_name;
    const QByteArray m_help;
    const Kind m_kind;
    const QByteArrayList m_labels;
    std::vector<double> m_bounds; ///< Histogram
};

} // namespace detail

/// The members of one metric, one for each set of label values. Label values must come from a bounded set:
/// beyond @ref limit further sets are counted together in a member whose labels all say "other".
template <typename T> class Family final : public detail::FamilyBase
{
public:
    static constexpr std::size_t limit = 500;

    Family(QByteArray name, QByteArray help, detail::Kind kind, QByteArrayList labels,
        const std::vector<double> &bounds)
        : FamilyBase(std::move(name), std::move(help), kind, std::move(labels))
    {
        m_bounds = bounds;
    }

    /// The member for @p values, one for each label in order. The reference holds as long as the registry:
    /// keep it where the path is hot. Any thread.
    T &with(const QByteArrayList &values)
    {
        Q_ASSERT(values.size() == m_labels.size());
        const std::lock_guard lock(m_mutex);
        auto found = m_members.find(values);
        if (found == m_members.end()) {
            const bool isOver = m_members.size() >= limit;
            const QByteArrayList key
                = isOver ? QByteArrayList(m_labels.size(), QByteArrayLiteral("other")) : values;
            found = m_members.find(key);
            if (found == m_members.end())
                found = m_members.emplace(key, make()).first;
        }
        return *found->second;
    }

    void render(QByteArray &out, Format format) const override
    {
        const std::lock_guard lock(m_mutex);
        if (m_members.empty())
            return;
        renderHead(out, format);
        for (const auto &[values, member] : m_members)
            renderMember(out, values, *member, format);
    }

private:
    std::unique_ptr<T> make() const
    {
        if constexpr (std::is_same_v<T, Histogram>)
            return std::make_unique<T>(m_bounds);
        else
            return std::make_unique<T>();
    }
    mutable std::mutex m_mutex;
    std::map<QByteArrayList, std::unique_ptr<T>> m_members;
};

/// All figures of one server, for `GET /metrics` (Prometheus text 0.0.4 and OpenMetrics 1.0). Not a
/// singleton: whoever measures is handed the registry. A metric is asked for by name once and kept; asking
/// again gives the same one. Names follow the base units: `_seconds`, `_bytes`, counters end in `_total`.
class Registry
{
public:
    Counter &counter(const QByteArray &name, const QByteArray &help);
    Family<Counter> &counters(const QByteArray &name, const QByteArray &help, const QByteArrayList &labels);
    /// A counter whose total is kept elsewhere and set before each rendering (onCollect); it must never fall.
    Gauge &copiedCounter(const QByteArray &name, const QByteArray &help);
    Family<Gauge> &copiedCounters(
        const QByteArray &name, const QByteArray &help, const QByteArrayList &labels);
    Gauge &gauge(const QByteArray &name, const QByteArray &help);
    Family<Gauge> &gauges(const QByteArray &name, const QByteArray &help, const QByteArrayList &labels);
    Histogram &histogram(
        const QByteArray &name, const QByteArray &help, const std::vector<double> &bounds = durationBounds());
    Family<Histogram> &histograms(const QByteArray &name, const QByteArray &help,
        const QByteArrayList &labels, const std::vector<double> &bounds = durationBounds());

    /// A constant described by its labels; @p name ends in `_info`.
    void info(const QByteArray &name, const QByteArray &help, const std::map<QByteArray, QByteArray> &labels);

    /// Calls @p fill before each rendering, to copy figures that are kept elsewhere. Core thread; it must
    /// outlive the registry's last rendering.
    void onCollect(std::function<void()> fill) { m_collectors.push_back(std::move(fill)); }

    /// The page. Core thread.
    [[nodiscard]] QByteArray render(Format format) const;

private:
    template <typename T>
    Family<T> &family(const QByteArray &name, const QByteArray &help, detail::Kind kind,
        const QByteArrayList &labels, const std::vector<double> &bounds = {});

    std::map<QByteArray, std::unique_ptr<detail::FamilyBase>> m_families;
    std::vector<std::function<void()>> m_collectors;
};

} // namespace usher::metrics
