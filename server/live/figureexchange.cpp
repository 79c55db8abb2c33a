#include "server/live/figureexchange.h"

#include <QLoggingCategory>

#include <algorithm>

namespace usher {

namespace {

Q_LOGGING_CATEGORY(lcFigures, "server.figures", QtInfoMsg)

struct WatchMessage
{
    bool whole = false; ///< the watcher knows nothing yet

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("whole", self.whole, protocol::optional);
    }
};

struct ServiceEntry
{
    QString name;
    protocol::ServiceFigures figures;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("name", self.name);
        protocol::ServiceFigures::visit(self.figures, v);
    }
};

struct GroupEntry
{
    QString name;
    qint64 exhausted = 0;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("name", self.name);
        v("exhausted", self.exhausted);
    }
};

struct ReportMessage
{
    qint64 started = 0;
    bool whole = false; ///< what the receiver had counts no more
    QList<ServiceEntry> services;
    QList<GroupEntry> groups;
    std::optional<protocol::RequestsRow> requests;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("started", self.started);
        v("whole", self.whole, protocol::optional);
        v("services", self.services, protocol::optional);
        v("groups", self.groups, protocol::optional);
        v("requests", self.requests, protocol::optional);
    }
};

/// What of @p now differs from @p before.
template <typename T> QMap<QString, T> changed(const QMap<QString, T> &before, const QMap<QString, T> &now)
{
    QMap<QString, T> result;
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        const auto old = before.constFind(it.key());
        if (old == before.cend() || !(*old == *it))
            result.insert(it.key(), *it);
    }
    return result;
}

} // namespace

FigureExchange::FigureExchange(Setup setup)
    : m_setup(std::move(setup))
    , m_tick(m_setup.scheduler)
{
    if (!m_setup.links)
        return;
    m_setup.links->on(QLatin1String(watchTopic),
        [this](const QString &from, const QJsonObject &body) { watched(from, body); });
    m_setup.links->on(QLatin1String(reportTopic),
        [this](const QString &from, const QJsonObject &body) { reported(from, body); });
    m_setup.links->onPeerChange([this](const QString &node, bool isConnected) {
        if (!isConnected) {
            m_watchers.erase(node);
            return;
        }
        m_others.erase(node); // it may have been restarted, and messages were lost
        if (m_setup.clock.monotonicMs() < m_wantedUntilMs)
            ask(node);
    });
}

void FigureExchange::want()
{
    const qint64 nowMs = m_setup.clock.monotonicMs();
    if (nowMs >= m_wantedUntilMs)
        m_others.clear(); // as of long ago
    m_wantedUntilMs = nowMs + watchLeaseMs;
    if (!m_setup.links || nowMs < m_askedMs + askPeriodMs)
        return;
    m_askedMs = nowMs;
    for (const cluster::LinkState &peer : m_setup.links->peers()) {
        if (peer.isConnected)
            ask(peer.node);
    }
}

void FigureExchange::ask(const QString &node)
{
    m_setup.links->send(
        node, QLatin1String(watchTopic), protocol::toJson(WatchMessage{!m_others.contains(node)}));
}

void FigureExchange::keepOnly(const QStringList &nodes)
{
    std::erase_if(m_others, [&nodes](const auto &other) { return !nodes.contains(other.first); });
}

void FigureExchange::watched(const QString &node, const QJsonObject &body)
{
    const auto message = protocol::fromJson<WatchMessage>(body, protocol::Unknown::Ignore);
    const auto [watcher, isNew] = m_watchers.try_emplace(node);
    watcher->second.untilMs = m_setup.clock.monotonicMs() + watchLeaseMs;
    watcher->second.wantsWhole = watcher->second.wantsWhole || !message || message->whole;
    if (isNew || !m_tick.isActive())
        tick(); // nobody waits for the first figures
}

void FigureExchange::reported(const QString &node, const QJsonObject &body)
{
    const auto message = protocol::fromJson<ReportMessage>(body, protocol::Unknown::Ignore);
    if (!message) {
        qCWarning(lcFigures).noquote()
            << "figures of" << node << "are not understood:" << message.error().message;
        return;
    }
    if (m_setup.clock.monotonicMs() >= m_wantedUntilMs)
        return; // asked for before, not any more
    const auto known = m_others.find(node);
    if (!message->whole && (known == m_others.end() || known->second.startedMs != message->started))
        return; // the whole is on its way or will be asked for
    NodeReport &report = known == m_others.end() ? m_others[node] : known->second;
    if (message->whole)
        report = {message->started, {}, {}, {}};
    for (const ServiceEntry &entry : message->services)
        report.services.insert(entry.name, entry.figures);
    for (const GroupEntry &entry : message->groups)
        report.exhausted.insert(entry.name, entry.exhausted);
    if (message->requests) {
        report.requests = message->requests;
        report.requests->node = node; // whatever it says
    }
}

void FigureExchange::tick()
{
    const qint64 nowMs = m_setup.clock.monotonicMs();
    std::erase_if(m_watchers, [nowMs](const auto &watcher) { return watcher.second.untilMs <= nowMs; });
    if (m_watchers.empty())
        return m_tick.stop();
    m_tick.start(period, [this] { tick(); });

    NodeReport now = m_setup.own();
    QStringList whole, rest;
    const bool isTimeForAll = ++m_ticks % wholeEvery == 0;
    for (auto &[node, watcher] : m_watchers)
        (std::exchange(watcher.wantsWhole, false) || isTimeForAll ? whole : rest).append(node);
    if (!whole.isEmpty())
        send(now, true, whole);
    if (!rest.isEmpty()) {
        NodeReport news{now.startedMs, changed(m_sent.services, now.services),
            changed(m_sent.exhausted, now.exhausted),
            now.requests == m_sent.requests ? std::nullopt : now.requests};
        if (!news.services.isEmpty() || !news.exhausted.isEmpty() || news.requests)
            send(news, false, rest);
    }
    m_sent = std::move(now);
}

/// In messages of a bounded size; the first one of a whole begins it.
void FigureExchange::send(const NodeReport &report, bool isWhole, const QStringList &nodes)
{
    auto service = report.services.cbegin();
    auto group = report.exhausted.cbegin();
    ReportMessage message{report.startedMs, isWhole, {}, {}, report.requests};
    do {
        for (int i = 0; i < maxEntries; ++i) {
            if (service != report.services.cend()) {
                message.services.append({service.key(), *service});
                ++service;
            } else if (group != report.exhausted.cend()) {
                message.groups.append({group.key(), *group});
                ++group;
            }
        }
        const QJsonObject body = protocol::toJson(message);
        for (const QString &node : nodes)
            m_setup.links->send(node, QLatin1String(reportTopic), body);
        message = {report.startedMs, false, {}, {}, {}};
    } while (service != report.services.cend() || group != report.exhausted.cend());
}

} // namespace usher
