#pragma once

#include "app/console/timeseries.h"
#include "ui/widgets/scrollpage.h"

#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
class QTimer;
QT_END_NAMESPACE

namespace usher::console {
class TopicModel;
}

namespace usher::ui {

class Chart;
class TableCard;
class Tile;

/// What the server is doing: the figures that matter, each a way in, how they went in the last minutes, what
/// is wrong, and which services are busiest. Samples are taken for ten minutes more after the page was left,
/// so that who looks elsewhere comes back to a whole chart.
class OverviewPage : public ScrollPage
{
    Q_OBJECT

public:
    explicit OverviewPage(const Context &context);
    ~OverviewPage() override;

    void setActive(bool active) override;
    void retranslate() override;

private:
    void addTiles();
    void addCharts();
    void addLists();
    void link(Tile *tile, const QStringList &pages);
    void watch();
    void sample();
    void showCharts();
    void showRequests();
    void showServices();
    void showPools();
    void showAlarms();
    void showNodes();
    void showStore();
    void showAll();
    void askQuorum();
    [[nodiscard]] bool mayWatch() const;
    [[nodiscard]] std::optional<double> requestsPerSecond() const;
    [[nodiscard]] std::optional<double> bookings() const;

    std::unique_ptr<console::TopicModel> m_requests, m_services, m_pools, m_alarms, m_nodes, m_store;
    console::TimeSeries m_requestSamples, m_bookingSamples;
    QTimer *m_sampling;
    QTimer *m_leave; ///< until sampling ends
    std::optional<int> m_quorum;
    int m_upSeen = -1;

    Tile *m_requestsTile, *m_answerTile, *m_liveTile, *m_bookingsTile, *m_refusedTile, *m_alarmsTile,
        *m_nodesTile, *m_storeTile;
    QLabel *m_requestsTitle, *m_bookingsTitle;
    Chart *m_requestsChart, *m_bookingsChart;
    TableCard *m_wrong;
    TableCard *m_busiest;
};

} // namespace usher::ui
