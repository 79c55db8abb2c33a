#include "tests/support/clusterload.h"

#include <QRandomGenerator>

#include <chrono>
#include <optional>

namespace usher::test {

namespace {

constexpr int mostComplaints = 10;

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

qint64 ClusterLedger::nowMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

void ClusterLedger::isWrong(const QString &what)
{
    const std::lock_guard lock(m_mutex);
    if (m_broken.size() < mostComplaints)
        m_broken.append(what);
}

void ClusterLedger::stored(const QByteArray &id, const QByteArray &value)
{
    const std::lock_guard lock(m_mutex);
    m_entries.insert(id, value);
}

void ClusterLedger::granted(const QByteArray &id, const QByteArray &number, qint64 sentMs, qint64 answeredMs)
{
    const std::lock_guard lock(m_mutex);
    if (!m_matched.contains(id))
        m_services.insert(id);
    Grant &last = m_grants[number];
    // Whenever within the two requests it was booked: the times between are shorter than the pool's.
    if (last.isHeld && answeredMs - last.sentMs < heldMs && last.answeredMs - sentMs < heldMs
        && m_broken.size() < mostComplaints)
        m_broken.append(s("%1 was given out twice within %2 ms")
                            .arg(QString::fromUtf8(number))
                            .arg(answeredMs - last.sentMs));
    last = {sentMs, answeredMs, true};
}

void ClusterLedger::willMatch(const QByteArray &id, const QByteArray &number)
{
    const std::lock_guard lock(m_mutex);
    m_services.remove(id);
    m_grants[number].isHeld = false;
}

void ClusterLedger::matched(const QByteArray &id, const QByteArray &found, qint64 bookedMs)
{
    const std::lock_guard lock(m_mutex);
    // Whoever asks after his time finds whom the number is booked for then.
    if (found != id && nowMs() - bookedMs < heldMs)
        m_broken.append(s("the match of %1 gave %2").arg(QString::fromUtf8(id), QString::fromUtf8(found)));
    if (m_matched.contains(found))
        m_broken.append(s("%1 matched twice").arg(QString::fromUtf8(found)));
    m_services.remove(found);
    m_matched.insert(found);
}

QStringList ClusterLedger::compare(const ProcessCluster &cluster, int i)
{
    const std::lock_guard lock(m_mutex);
    QStringList wrong = m_broken;
    HttpClient client(cluster.internalPort(i));
    const auto expect = [&](const QByteArray &target, int status, const QByteArray &body = {}) {
        const HttpReply reply = client.get(target);
        if ((reply.status != status || (!body.isEmpty() && reply.body != body))
            && wrong.size() < mostComplaints)
            wrong.append(s("%1 is %2").arg(QString::fromUtf8(target)).arg(reply.status));
    };
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry)
        expect("/genesys/1/storage/" + entry.key() + "/v", 200, entry.value());
    for (const QByteArray &id : std::as_const(m_services))
        expect("/genesys/1/service/" + id, 200);
    for (const QByteArray &id : std::as_const(m_matched))
        expect("/genesys/1/service/" + id, 404);
    return wrong;
}

int ClusterLedger::acknowledged() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_entries.size() + m_services.size());
}

int ClusterLedger::matches() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_matched.size());
}

QString ClusterLedger::figures() const
{
    const std::lock_guard lock(m_mutex);
    QString text = s("%1 values, %2 services, %3 matches;")
                       .arg(m_entries.size())
                       .arg(m_services.size())
                       .arg(m_matched.size());
    for (size_t i = 0; i < counters.size(); ++i)
        text += s(" %1: %2 served, %3 refused, slowest %4 ms;")
                    .arg(ProcessCluster::name(static_cast<int>(i)))
                    .arg(counters[i].served.load())
                    .arg(counters[i].refused.load())
                    .arg(counters[i].slowestMs.load());
    return text;
}

/// A client of one node that finds it again after a restart.
struct ClusterLoad::Client
{
    Client(ClusterLoad &of, int to)
        : load(of)
        , node(to)
    {
    }

    [[nodiscard]] bool canAsk() const { return load.m_cluster.isRunning(node); }
    HttpReply post(bool isPublic, const QByteArray &target, const QByteArray &form)
    {
        const ProcessCluster &cluster = load.m_cluster;
        auto &counters = load.m_ledger.counters[static_cast<size_t>(node)];
        const quint16 now = isPublic ? cluster.publicPort(node) : cluster.internalPort(node);
        if (now == 0)
            return {};
        if (now != port) {
            http.emplace(now);
            port = now;
        }
        const qint64 sentMs = ClusterLedger::nowMs();
        HttpReply reply = http->post(target, form);
        const qint64 tookMs = ClusterLedger::nowMs() - sentMs;
        counters.slow += tookMs > ClusterLedger::slowMs ? 1 : 0;
        qint64 slowest = counters.slowestMs;
        while (tookMs > slowest && !counters.slowestMs.compare_exchange_weak(slowest, tookMs)) { }
        const bool isKilled = (isPublic ? cluster.publicPort(node) : cluster.internalPort(node)) != now;
        if (reply.status == 200)
            ++counters.served;
        else if (reply.status == 503 && reply.headers.value("retry-after").toInt() > 0)
            ++counters.refused;
        else if (reply.status == 0 && isKilled)
            ++counters.unanswered;
        else if (reply.status != 404)
            load.m_ledger.isWrong(s("%1 answered %2 after %3 ms: %4 %5")
                                      .arg(ProcessCluster::name(node), QString::fromUtf8(target))
                                      .arg(tookMs)
                                      .arg(reply.status)
                                      .arg(QString::fromUtf8(reply.body)));
        return reply;
    }

    ClusterLoad &load;
    int node;
    quint16 port = 0;
    std::optional<HttpClient> http;
};

ClusterLoad::ClusterLoad(const ProcessCluster &cluster, ClusterLedger &ledger)
    : m_cluster(cluster)
    , m_ledger(ledger)
{
    for (int i = 0; i < workersPerNode * ProcessCluster::size; ++i)
        m_threads.emplace_back([this, i] { work(i % ProcessCluster::size); });
}

void ClusterLoad::stop()
{
    m_stops = true;
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

void ClusterLoad::work(int node)
{
    m_cluster.follow(node);
    int next = (node + 1) % ProcessCluster::size;
    if (m_cluster.isElsewhere(node) || m_cluster.isElsewhere(next))
        next = node;
    Client app(*this, node), ivr(*this, next), back(*this, node);
    QRandomGenerator random = QRandomGenerator::securelySeeded();
    while (!m_stops) {
        const QByteArray value = QByteArray::number(random.generate64());
        if (const HttpReply reply = back.post(false, "/genesys/1/storage/3600", "v=" + value);
            reply.status == 200)
            m_ledger.stored(reply.text("id").toUtf8(), value);
        const qint64 sentMs = ClusterLedger::nowMs();
        const HttpReply made = app.post(true, "/genesys/1/service/call", "_phone_number=1");
        if (made.status != 200) {
            std::this_thread::sleep_for(std::chrono::milliseconds(10)); // clients that are refused pause
            continue;
        }
        const QByteArray id = made.text("_id").toUtf8();
        const QByteArray number = made.text("_access_number").toUtf8();
        m_ledger.granted(id, number, sentMs, ClusterLedger::nowMs());
        if (random.bounded(8) == 0)
            continue;
        m_ledger.willMatch(id, number);
        const HttpReply match
            = (ivr.canAsk() ? ivr : back).post(false, "/genesys/1/service/match", "_access_number=" + number);
        if (match.status == 200) // else nobody was told whether it counted
            m_ledger.matched(id, match.text("_id").toUtf8(), sentMs);
    }
}

} // namespace usher::test
