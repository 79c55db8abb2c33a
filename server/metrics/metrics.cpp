#include "server/metrics/metrics.h"

#include <QList>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace usher::metrics {

namespace {

constexpr const char *typeNames[] = {"counter", "counter", "gauge", "histogram", "info"};

bool isName(QByteArrayView name, bool isLabel)
{
    if (name.isEmpty() || (name[0] >= '0' && name[0] <= '9') || (isLabel && name.startsWith("__")))
        return false;
    return std::all_of(name.begin(), name.end(), [isLabel](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
            || (!isLabel && c == ':');
    });
}

QByteArray escaped(QByteArray text, bool quotes)
{
    text.replace('\\', "\\\\");
    text.replace('\n', "\\n");
    if (quotes)
        text.replace('"', "\\\"");
    return text;
}

QByteArray number(double value)
{
    if (std::isnan(value))
        return QByteArrayLiteral("NaN");
    if (std::isinf(value))
        return value > 0 ? QByteArrayLiteral("+Inf") : QByteArrayLiteral("-Inf");
    if (value == std::floor(value) && std::abs(value) < 1e15)
        return QByteArray::number(static_cast<qint64>(value));
    const bool isPlain = std::abs(value) >= 1e-6 && std::abs(value) < 1e15;
    return QByteArray::number(value, isPlain ? 'f' : 'g', QLocale::FloatingPointShortest);
}

/// OpenMetrics writes bounds and sums as floats.
QByteArray boundText(double bound, Format format)
{
    QByteArray text = number(bound);
    if (format == Format::OpenMetrics && !text.contains('.') && !text.contains('e') && text != "+Inf")
        text += ".0";
    return text;
}

/// The weight that @p accept gives to @p type; negative if it does not name it.
double weightOf(QByteArrayView accept, QByteArrayView type)
{
    for (const QByteArray &range : accept.toByteArray().split(',')) {
        const QList<QByteArray> parts = range.split(';');
        if (parts.first().trimmed().toLower() != type)
            continue;
        for (const QByteArray &part : parts.sliced(1)) {
            const QByteArray parameter = part.trimmed();
            if (parameter.startsWith("q="))
                return parameter.mid(2).toDouble();
        }
        return 1;
    }
    return -1;
}

} // namespace

Histogram::Histogram(const std::vector<double> &bounds)
    : m_bounds(bounds)
    , m_counts(std::make_unique<std::atomic<quint64>[]>(bounds.size() + 1))
{
    Q_ASSERT(std::is_sorted(bounds.begin(), bounds.end()));
}

void Histogram::observe(double value)
{
    const auto bucket = std::lower_bound(m_bounds.begin(), m_bounds.end(), value) - m_bounds.begin();
    m_counts[static_cast<std::size_t>(bucket)].fetch_add(1, std::memory_order_relaxed);
    m_sum.fetch_add(value, std::memory_order_relaxed);
}

Histogram::Snapshot Histogram::snapshot() const
{
    // The count is the sum of the buckets, so a page rendered amid observations is still consistent.
    Snapshot result;
    quint64 total = 0;
    for (std::size_t i = 0; i <= m_bounds.size(); ++i) {
        total += m_counts[i].load(std::memory_order_relaxed);
        result.cumulative.push_back(total);
    }
    result.sum = m_sum.load(std::memory_order_relaxed);
    return result;
}

const std::vector<double> &durationBounds()
{
    static const std::vector<double> bounds{
        0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};
    return bounds;
}

const std::vector<double> &sizeBounds()
{
    static const std::vector<double> bounds{
        256, 1024, 4096, 16384, 65536, 262144, 1048576, 4194304, 16777216};
    return bounds;
}

Format formatFor(QByteArrayView accept)
{
    const double open = weightOf(accept, "application/openmetrics-text");
    return open > 0 && open > weightOf(accept, "text/plain") ? Format::OpenMetrics : Format::Text;
}

QByteArray contentType(Format format)
{
    return format == Format::OpenMetrics
        ? QByteArrayLiteral("application/openmetrics-text; version=1.0.0; charset=utf-8")
        : QByteArrayLiteral("text/plain; version=0.0.4; charset=utf-8");
}

namespace detail {

FamilyBase::FamilyBase(QByteArray name, QByteArray help, Kind kind, QByteArrayList labels)
    : m_name(std::move(name))
    , m_help(std::move(help))
    , m_kind(kind)
    , m_labels(std::move(labels))
{
    Q_ASSERT(isName(m_name, false));
    Q_ASSERT(m_name.endsWith("_total") == isCounter());
    Q_ASSERT(m_name.endsWith("_info") == (m_kind == Kind::Info));
    Q_ASSERT(std::all_of(
        m_labels.begin(), m_labels.end(), [](const QByteArray &label) { return isName(label, true); }));
}

void FamilyBase::renderHead(QByteArray &out, Format format) const
{
    // OpenMetrics names a family without the suffix of its samples.
    QByteArray family = m_name;
    const bool isOpen = format == Format::OpenMetrics;
    if (isOpen && isCounter())
        family.chop(6);
    if (isOpen && m_kind == Kind::Info)
        family.chop(5);
    const char *type = m_kind == Kind::Info && !isOpen ? "gauge" : typeNames[static_cast<int>(m_kind)];
    out += "# HELP " + family + ' ' + escaped(m_help, isOpen) + '\n';
    out += "# TYPE " + family + ' ' + type + '\n';
    if (!isOpen)
        return;
    for (const QByteArrayView unit : {QByteArrayView("seconds"), QByteArrayView("bytes")}) {
        if (family.endsWith(unit))
            out += "# UNIT " + family + ' ' + unit.toByteArray() + '\n';
    }
}

void FamilyBase::renderSample(QByteArray &out, const char *suffix, const QByteArrayList &values,
    QByteArrayView extra, const QByteArray &value) const
{
    out += m_name;
    out += suffix;
    if (!m_labels.isEmpty() || !extra.isEmpty()) {
        out += '{';
        for (qsizetype i = 0; i < m_labels.size(); ++i) {
            if (i > 0)
                out += ',';
            out += m_labels[i] + "=\"" + escaped(values[i], true) + '"';
        }
        if (!extra.isEmpty()) {
            if (!m_labels.isEmpty())
                out += ',';
            out += extra;
        }
        out += '}';
    }
    out += ' ';
    out += value;
    out += '\n';
}

void FamilyBase::renderMember(
    QByteArray &out, const QByteArrayList &values, const Counter &counter, Format) const
{
    renderSample(out, "", values, {}, QByteArray::number(counter.value()));
}

void FamilyBase::renderMember(QByteArray &out, const QByteArrayList &values, const Gauge &gauge, Format) const
{
    renderSample(out, "", values, {}, number(gauge.value()));
}

void FamilyBase::renderMember(
    QByteArray &out, const QByteArrayList &values, const Histogram &histogram, Format format) const
{
    const Histogram::Snapshot snapshot = histogram.snapshot();
    for (std::size_t i = 0; i < snapshot.cumulative.size(); ++i) {
        const QByteArray bound
            = i < m_bounds.size() ? boundText(m_bounds[i], format) : QByteArrayLiteral("+Inf");
        const QByteArray label = "le=\"" + bound + '"';
        renderSample(out, "_bucket", values, label, QByteArray::number(snapshot.cumulative[i]));
    }
    renderSample(out, "_sum", values, {}, number(snapshot.sum));
    renderSample(out, "_count", values, {}, QByteArray::number(snapshot.cumulative.back()));
}

} // namespace detail

template <typename T>
Family<T> &Registry::family(const QByteArray &name, const QByteArray &help, detail::Kind kind,
    const QByteArrayList &labels, const std::vector<double> &bounds)
{
    auto found = m_families.find(name);
    if (found == m_families.end())
        found = m_families.emplace(name, std::make_unique<Family<T>>(name, help, kind, labels, bounds)).first;
    Q_ASSERT(found->second->kind() == kind);
    return static_cast<Family<T> &>(*found->second);
}

Counter &Registry::counter(const QByteArray &name, const QByteArray &help)
{
    return counters(name, help, {}).with({});
}

Family<Counter> &Registry::counters(
    const QByteArray &name, const QByteArray &help, const QByteArrayList &labels)
{
    return family<Counter>(name, help, detail::Kind::Counter, labels);
}

Gauge &Registry::copiedCounter(const QByteArray &name, const QByteArray &help)
{
    return copiedCounters(name, help, {}).with({});
}

Family<Gauge> &Registry::copiedCounters(
    const QByteArray &name, const QByteArray &help, const QByteArrayList &labels)
{
    return family<Gauge>(name, help, detail::Kind::CopiedCounter, labels);
}

Gauge &Registry::gauge(const QByteArray &name, const QByteArray &help)
{
    return gauges(name, help, {}).with({});
}

Family<Gauge> &Registry::gauges(const QByteArray &name, const QByteArray &help, const QByteArrayList &labels)
{
    return family<Gauge>(name, help, detail::Kind::Gauge, labels);
}

Histogram &Registry::histogram(
    const QByteArray &name, const QByteArray &help, const std::vector<double> &bounds)
{
    return histograms(name, help, {}, bounds).with({});
}

Family<Histogram> &Registry::histograms(const QByteArray &name, const QByteArray &help,
    const QByteArrayList &labels, const std::vector<double> &bounds)
{
    return family<Histogram>(name, help, detail::Kind::Histogram, labels, bounds);
}

void Registry::info(
    const QByteArray &name, const QByteArray &help, const std::map<QByteArray, QByteArray> &labels)
{
    QByteArrayList names;
    QByteArrayList values;
    for (const auto &[label, value] : labels) {
        names.append(label);
        values.append(value);
    }
    family<Gauge>(name, help, detail::Kind::Info, names).with(values).set(1);
}

QByteArray Registry::render(Format format) const
{
    for (const auto &fill : m_collectors)
        fill();
    QByteArray page;
    page.reserve(qsizetype(16) << 10);
    for (const auto &[name, family] : m_families)
        family->render(page, format);
    if (format == Format::OpenMetrics)
        page += "# EOF\n";
    return page;
}

} // namespace usher::metrics
