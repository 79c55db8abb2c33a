#pragma once

#include "server/cluster/nodelinks.h"
#include "server/core/clock.h"
#include "server/core/scheduler.h"
#include "shared/protocol/figurerows.h"

#include <map>

namespace usher {

/// What one node counted since its start.
struct NodeReport
{
    qint64 startedMs = 0; ///< tells its runs apart
    QMap<QString, protocol::ServiceFigures> services; ///< by configured service
    QMap<QString, qint64> exhausted; ///< by group of numbers
    std::optional<protocol::RequestsRow> requests;
};

/// Figures of the nodes for each other, over the links between them, and only while somebody watches: whoever
/// wants them says so every two seconds, and gets once a second what changed. A lost message is made up for
/// by the whole that is sent every ten seconds. Core thread.
class FigureExchange
{
public:
    struct Setup
    {
        Scheduler &scheduler;
        const Clock &clock;
        cluster::NodeLinks *links = nullptr; ///< null: there is nobody to exchange with
        std::function<NodeReport()> own;
    };
    static constexpr char watchTopic[] = "figures.watch";
    static constexpr char reportTopic[] = "figures.report";
    static constexpr std::chrono::milliseconds period{1000};
    static constexpr qint64 askPeriodMs = 2000;
    static constexpr qint64 watchLeaseMs = 6000; ///< a watcher that is not heard of for so long gets no more
    static constexpr int wholeEvery = 10; ///< reports
    static constexpr int maxEntries = 500; ///< services and groups of one message

    explicit FigureExchange(Setup setup);
    FigureExchange(const FigureExchange &) = delete;
    FigureExchange &operator=(const FigureExchange &) = delete;

    /// Somebody here watches: to be called at least every few seconds.
    void want();
    /// The others by name, as far as they were heard of since want().
    [[nodiscard]] const std::map<QString, NodeReport> &others() const { return m_others; }
    /// Forgets the nodes that are not up any more.
    void keepOnly(const QStringList &nodes);
    /// This node's.
    [[nodiscard]] NodeReport own() const { return m_setup.own(); }

private:
    struct Watcher
    {
        qint64 untilMs = 0; ///< monotonic
        bool wantsWhole = true;
    };
    void ask(const QString &node);
    void watched(const QString &node, const QJsonObject &body);
    void reported(const QString &node, const QJsonObject &body);
    void tick();
    void send(const NodeReport &report, bool isWhole, const QStringList &nodes);

    Setup m_setup;
    std::map<QString, NodeReport> m_others;
    std::map<QString, Watcher> m_watchers;
    NodeReport m_sent; ///< what all watchers know
    int m_ticks = 0;
    qint64 m_wantedUntilMs = 0; ///< monotonic
    qint64 m_askedMs = -askPeriodMs;
    Timer m_tick;
};

} // namespace usher
