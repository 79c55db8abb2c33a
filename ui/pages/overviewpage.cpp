#include "ui/pages/overviewpage.h"

#include "app/console/session.h"
#include "app/console/topicmodel.h"
#include "shared/protocol/clustermessages.h"
#include "shared/protocol/figurerows.h"
#include "ui/pages/pages.h"
#include "ui/pages/statewords.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/evenlayout.h"
#include "ui/widgets/tablecard.h"
#include "ui/widgets/tableview.h"

#include <QTimer>
#include <QVBoxLayout>

#include <cmath>

namespace usher::ui {

using namespace std::chrono_literals;
using console::CellKind;
using console::Column;
using console::Tone;
using console::TopicModel;

namespace {

constexpr auto span = 10min; ///< of the charts
constexpr auto step = 1s;
constexpr auto samplesGoOn = 10min; ///< after the page was left

const QString watchPrivilege = QStringLiteral("watch");

std::unique_ptr<TopicModel> topicOf(
    console::Session &session, const char *topic, const QList<Column> &columns = {})
{
    protocol::TopicSelection selection;
    selection.topic = QLatin1String(topic);
    return std::make_unique<TopicModel>(session, selection, columns);
}

QList<Column> alarmColumns()
{
    return {
        {QStringLiteral("severity"), OverviewPage::tr("Severity"), CellKind::State,
            [](const QJsonObject &row) { return severityRank(row[QLatin1String("severity")].toString()); },
            [](const QJsonObject &row) {
                return severityWord(row[QLatin1String("severity")].toString()).tone;
            },
            [](const QJsonObject &row) {
                return severityWord(row[QLatin1String("severity")].toString()).text;
            },
            12},
        {QStringLiteral("raised"), OverviewPage::tr("Since"), CellKind::Time, {}, {}, {}, 12},
        {QStringLiteral("node"), OverviewPage::tr("Node"), CellKind::Text, {}, {}, {}, 10},
        {QStringLiteral("text"), OverviewPage::tr("What is wrong"), CellKind::Text, {}, {}, {}, 40}};
}

QList<Column> serviceColumns()
{
    return {{QStringLiteral("service"), OverviewPage::tr("Service"), CellKind::Text, {}, {}, {}, 18},
        {QStringLiteral("created"), OverviewPage::tr("Opened"), CellKind::Number, {}, {}, {}, 9, false,
            OverviewPage::tr("Since the nodes started")},
        {QStringLiteral("active"), OverviewPage::tr("Live"), CellKind::Number,
            [](const QJsonObject &row) {
                return row.contains(QLatin1String("counted")) ? row[QLatin1String("active")].toVariant()
                                                              : QVariant();
            },
            {}, {}, 8},
        {QStringLiteral("matched"), OverviewPage::tr("Matched"), CellKind::Number, {}, {}, {}, 9, false,
            OverviewPage::tr("Since the nodes started")},
        {QStringLiteral("refused"), OverviewPage::tr("Refused"), CellKind::Number, {}, {}, {}, 9, false,
            OverviewPage::tr("No number was free; since the nodes started")}};
}

double sumOf(const TopicModel &model, const char *field)
{
    double sum = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        sum += model.row(row)[QLatin1String(field)].toDouble();
    return sum;
}

QString countText(double value)
{
    return QLocale().toString(static_cast<qint64>(value));
}

} // namespace

OverviewPage::OverviewPage(const Context &context)
    : ScrollPage(context)
    , m_requests(topicOf(context.session, protocol::RequestsRow::topic))
    , m_services(topicOf(context.session, protocol::ServiceRow::topic, serviceColumns()))
    , m_pools(topicOf(context.session, protocol::PoolRow::topic))
    , m_alarms(topicOf(context.session, protocol::AlarmRow::topic, alarmColumns()))
    , m_nodes(topicOf(context.session, protocol::ClusterNode::topic))
    , m_store(topicOf(context.session, protocol::StoreRow::topic))
    , m_requestSamples(span, static_cast<int>(span / step) + 1)
    , m_bookingSamples(span, static_cast<int>(span / step) + 1)
    , m_sampling(new QTimer(this))
    , m_leave(new QTimer(this))
{
    addTiles();
    addCharts();
    addLists();
    m_sampling->setInterval(step);
    connect(m_sampling, &QTimer::timeout, this, &OverviewPage::sample);
    m_leave->setSingleShot(true);
    m_leave->setInterval(samplesGoOn);
    connect(m_leave, &QTimer::timeout, this, &OverviewPage::watch);
    const auto follow = [this](const std::unique_ptr<TopicModel> &model, void (OverviewPage::*showIt)()) {
        connect(model.get(), &TopicModel::updated, this, showIt);
        connect(model.get(), &TopicModel::stateChanged, this, showIt);
    };
    follow(m_requests, &OverviewPage::showRequests);
    follow(m_services, &OverviewPage::showServices);
    follow(m_pools, &OverviewPage::showPools);
    follow(m_alarms, &OverviewPage::showAlarms);
    follow(m_nodes, &OverviewPage::showNodes);
    follow(m_store, &OverviewPage::showStore);
    connect(&context.session, &console::Session::stateChanged, this, [this] {
        watch();
        showAll();
    });
    retranslate();
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::addTiles()
{
    auto *tiles = new EvenLayout(11 * fontMetrics().height());
    const auto add = [tiles](const char *name) {
        auto *tile = new Tile(QLatin1String(name), {});
        tiles->addWidget(tile);
        return tile;
    };
    m_requestsTile = add("requestsTile");
    m_answerTile = add("answerTile");
    m_liveTile = add("liveTile");
    m_bookingsTile = add("bookingsTile");
    m_refusedTile = add("refusedTile");
    m_alarmsTile = add("alarmsTile");
    m_nodesTile = add("nodesTile");
    m_storeTile = add("storeTile");
    contents()->addLayout(tiles);
}

void OverviewPage::addCharts()
{
    auto *charts = new EvenLayout(24 * fontMetrics().height());
    const auto add = [charts](const char *name, QLabel **title) {
        auto *card = new Card;
        card->setObjectName(QLatin1String(name) + QStringLiteral("Card"));
        *title = makeLabel({}, FontRole::Emphasis);
        auto *chart = new Chart(QLatin1String(name) + QStringLiteral("Chart"));
        card->contents()->addWidget(*title);
        card->contents()->addWidget(chart, 1);
        charts->addWidget(card);
        return chart;
    };
    m_requestsChart = add("requests", &m_requestsTitle);
    m_bookingsChart = add("bookings", &m_bookingsTitle);
    m_requestsChart->setValueText([](double value) {
        return QLocale().toString(value, 'f', value < 10 && value != std::floor(value) ? 1 : 0);
    });
    m_bookingsChart->setValueText(&countText, true);
    contents()->addLayout(charts, 3);
}

void OverviewPage::addLists()
{
    auto *lists = new EvenLayout(30 * fontMetrics().height());
    m_wrong = new TableCard(QStringLiteral("alarms"));
    m_busiest = new TableCard(QStringLiteral("busiest"));
    lists->addWidget(m_wrong);
    lists->addWidget(m_busiest);
    contents()->addLayout(lists, 4);
    m_wrong->table().setSource(m_alarms.get());
    m_wrong->table().setUp(m_alarms->columns());
    m_wrong->table().sortByColumn(1, Qt::DescendingOrder);
    m_busiest->table().setSource(m_services.get());
    m_busiest->table().setUp(m_services->columns());
    m_busiest->table().sortByColumn(1, Qt::DescendingOrder);
    keepState(&m_wrong->table());
    keepState(&m_busiest->table());
    connect(&m_wrong->table(), &TableView::opened, this,
        [this](const QString &key) { context().navigator.open(QStringLiteral("alarms"), key); });
    connect(&m_busiest->table(), &TableView::opened, this,
        [this](const QString &key) { context().navigator.open(QStringLiteral("services"), key); });
    for (TableCard *card : {m_wrong, m_busiest}) {
        connect(&card->stateView(), &StateView::acted, this, [this] {
            for (TopicModel *model : {m_alarms.get(), m_services.get()}) {
                model->setActive(false);
            }
            watch();
        });
    }
}

// The first of the pages that there is for this account.
void OverviewPage::link(Tile *tile, const QStringList &pages)
{
    const auto page
        = std::ranges::find_if(pages, [this](const QString &id) { return canOpen(context(), id); });
    if (page == pages.end())
        return;
    const auto entry = std::ranges::find_if(
        pageTable(), [&](const PageEntry &one) { return *page == QLatin1String(one.id); });
    tile->setLink(tr("Opens %1").arg(pageText(entry->title)));
    disconnect(tile, &Tile::opened, this, nullptr);
    connect(tile, &Tile::opened, this, [this, id = *page] { context().navigator.open(id); });
}

void OverviewPage::retranslate()
{
    m_requestsTile->setTitle(tr("Requests per second"));
    m_answerTile->setTitle(tr("Answer time, p99"));
    m_liveTile->setTitle(tr("Live services"));
    m_bookingsTile->setTitle(tr("Bookings now"));
    m_refusedTile->setTitle(tr("Refused"));
    m_alarmsTile->setTitle(tr("Alarms"));
    m_nodesTile->setTitle(tr("Nodes up"));
    m_storeTile->setTitle(tr("Store"));
    const QString active = QStringLiteral("active"), cluster = QStringLiteral("cluster");
    link(m_requestsTile, {active, cluster});
    link(m_answerTile, {cluster});
    link(m_liveTile, {active, QStringLiteral("services")});
    link(m_bookingsTile, {QStringLiteral("resources")});
    link(m_refusedTile, {QStringLiteral("resources")});
    link(m_alarmsTile, {QStringLiteral("alarms")});
    link(m_nodesTile, {cluster});
    link(m_storeTile, {QStringLiteral("store")});
    m_requestsTitle->setText(tr("Requests per second"));
    m_bookingsTitle->setText(tr("Booked numbers"));
    m_requestsChart->setName(tr("Requests per second, last ten minutes"));
    m_bookingsChart->setName(tr("Booked numbers, last ten minutes"));
    m_requestsChart->setSeries({tr("Requests per second")});
    m_bookingsChart->setSeries({tr("Booked numbers")});
    m_wrong->setTitle(tr("What is wrong now"));
    m_busiest->setTitle(tr("Busiest services"));
    m_alarms->setColumns(alarmColumns());
    m_services->setColumns(serviceColumns());
    showAll();
}

bool OverviewPage::mayWatch() const
{
    return context().session.allows(watchPrivilege);
}

void OverviewPage::setActive(bool active)
{
    ScrollPage::setActive(active);
    if (active)
        m_leave->stop();
    else
        m_leave->start();
    watch();
    if (active) {
        askQuorum();
        showAll();
    }
}

// Sampling goes on for a while, the rest ends at once.
void OverviewPage::watch()
{
    const bool isSampling = isActive() || m_leave->isActive();
    m_requests->setActive(isSampling && mayWatch());
    m_pools->setActive(isSampling && mayWatch());
    m_nodes->setActive(isActive() || (isSampling && !mayWatch()));
    m_services->setActive(isActive() && mayWatch());
    m_alarms->setActive(isActive());
    m_store->setActive(isActive());
    m_bookingsChart->parentWidget()->setVisible(mayWatch()); // nothing would ever be collected
    if (isSampling && !m_sampling->isActive())
        m_sampling->start();
    else if (!isSampling)
        m_sampling->stop();
}

// Nodes say the same of themselves to those who may not watch.
std::optional<double> OverviewPage::requestsPerSecond() const
{
    if (mayWatch())
        return m_requests->isLoaded() ? std::optional(sumOf(*m_requests, "perSecond")) : std::nullopt;
    if (!m_nodes->isLoaded())
        return {};
    double sum = 0;
    for (int row = 0; row < m_nodes->rowCount(); ++row) {
        const QJsonObject &node = m_nodes->row(row);
        if (node[QLatin1String("up")].toBool())
            sum += node[QLatin1String("requestsPerSecond")].toDouble();
    }
    return sum;
}

std::optional<double> OverviewPage::bookings() const
{
    return mayWatch() && m_pools->isLoaded() ? std::optional(sumOf(*m_pools, "booked")) : std::nullopt;
}

void OverviewPage::sample()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const TopicModel &requests = mayWatch() ? *m_requests : *m_nodes;
    m_requestSamples.add(now, requests.isLive() ? requestsPerSecond() : std::nullopt);
    m_bookingSamples.add(now, m_pools->isLive() ? bookings() : std::nullopt);
    if (isActive())
        showCharts();
}

void OverviewPage::showCharts()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const bool isStale = !context().session.isOnline();
    m_requestsChart->setStale(isStale);
    m_bookingsChart->setStale(isStale);
    m_requestsChart->showSamples({&m_requestSamples}, now);
    m_bookingsChart->showSamples({&m_bookingSamples}, now);
}

void OverviewPage::showAll()
{
    showRequests();
    showServices();
    showPools();
    showAlarms();
    showNodes();
    showStore();
    showCharts();
}

void OverviewPage::showRequests()
{
    const std::optional<double> rate = requestsPerSecond();
    m_requestsTile->setFigure(rate ? rateText(*rate) : QStringLiteral("–"));
    m_requestsTile->setStale(!(mayWatch() ? m_requests : m_nodes)->isLive());
    m_requestsTile->setNote(tr("of all nodes"));
    const auto slowest = [this](QLatin1String field) {
        std::optional<double> ms;
        for (int row = 0; row < m_requests->rowCount(); ++row) {
            const QJsonValue value = m_requests->row(row)[field];
            if (value.isDouble())
                ms = std::max(ms.value_or(0), value.toDouble());
        }
        return ms ? console::cellText(CellKind::Milliseconds, *ms) : QStringLiteral("–");
    };
    m_answerTile->setFigure(slowest(QLatin1String("p99Ms")));
    m_answerTile->setNote(
        mayWatch() ? tr("p50 %1").arg(slowest(QLatin1String("p50Ms"))) : tr("needs %1").arg(watchPrivilege));
    m_answerTile->setStale(!m_requests->isLive());
}

void OverviewPage::showServices()
{
    const QString none = QStringLiteral("–");
    if (!mayWatch()) {
        m_liveTile->setFigure(none);
        m_liveTile->setNote(tr("needs %1").arg(watchPrivilege));
        m_busiest->showRows(false);
        m_busiest->stateView().showForbidden(watchPrivilege);
        return;
    }
    qint64 counted = 0;
    for (int row = 0; row < m_services->rowCount(); ++row)
        counted = std::max(counted, console::timeOf(m_services->row(row)[QLatin1String("counted")]));
    const bool isCounted = counted > 0 || (m_services->isLoaded() && m_services->rowCount() == 0);
    m_liveTile->setFigure(isCounted ? countText(sumOf(*m_services, "active")) : none);
    m_liveTile->setNote(counted > 0 ? tr("counted %1").arg(console::timeText(counted))
            : isCounted             ? tr("no service is configured")
                                    : tr("not counted yet"));
    m_liveTile->setStale(!m_services->isLive());
    m_busiest->showRows(m_services->rowCount() > 0);
    if (!m_services->error().message.isEmpty() && !m_services->isLoaded())
        m_busiest->stateView().showFailed(m_services->error().message);
    else if (!m_services->isLoaded())
        m_busiest->stateView().showLoading();
    else
        m_busiest->stateView().showEmpty(QStringLiteral("services"), tr("No service yet"),
            tr("Services that apps and web pages open appear here, the busiest first."));
    showPools(); // what was refused is said by services
}

void OverviewPage::showPools()
{
    const QString none = QStringLiteral("–");
    if (!mayWatch()) {
        for (Tile *tile : {m_bookingsTile, m_refusedTile}) {
            tile->setFigure(none);
            tile->setNote(tr("needs %1").arg(watchPrivilege));
        }
        return;
    }
    const std::optional<double> booked = bookings();
    m_bookingsTile->setFigure(booked ? countText(*booked) : none);
    m_bookingsTile->setNote(
        booked ? tr("of %n value(s)", nullptr, static_cast<int>(sumOf(*m_pools, "total"))) : QString());
    m_bookingsTile->setStale(!m_pools->isLive());
    const double refused = sumOf(*m_services, "refused"), exhausted = sumOf(*m_pools, "exhausted");
    m_refusedTile->setFigure(
        m_services->isLoaded() ? countText(refused) : none, refused > 0 ? Tone::Caution : Tone::Neutral);
    m_refusedTile->setNote(
        booked ? tr("%n time(s) no free number", nullptr, static_cast<int>(exhausted)) : QString());
    m_refusedTile->setStale(!m_services->isLive());
}

void OverviewPage::showAlarms()
{
    int worst = 0;
    QMap<int, int> counts;
    for (int row = 0; row < m_alarms->rowCount(); ++row) {
        const int rank = severityRank(m_alarms->row(row)[QLatin1String("severity")].toString());
        worst = std::max(worst, rank);
        ++counts[rank];
    }
    const int standing = m_alarms->rowCount();
    m_alarmsTile->setFigure(m_alarms->isLoaded() ? countText(standing) : QStringLiteral("–"),
        worst >= 3       ? Tone::Bad
            : worst == 2 ? Tone::Caution
                         : Tone::Neutral);
    const int heavy = counts.value(4) + counts.value(3);
    m_alarmsTile->setNote(!m_alarms->isLoaded() ? QString()
            : standing == 0                     ? tr("all is well")
            : heavy > 0                         ? tr("%n critical or major", nullptr, heavy)
                                                : tr("none is major"));
    m_alarmsTile->setStale(!m_alarms->isLive());
    m_wrong->showRows(standing > 0);
    if (!m_alarms->isLoaded() && !m_alarms->error().message.isEmpty())
        m_wrong->stateView().showFailed(m_alarms->error().message);
    else if (!m_alarms->isLoaded())
        m_wrong->stateView().showLoading();
    else
        m_wrong->stateView().showEmpty(QStringLiteral("check"), tr("All is well"),
            tr("No alarm stands. What goes wrong appears here, the newest first."));
}

void OverviewPage::askQuorum()
{
    context().session.call(
        protocol::ClusterStatus{}, this, [this](const Result<protocol::ClusterAnswer> &answer) {
            m_quorum = answer ? std::optional(answer->quorum) : std::nullopt;
            showNodes();
        });
}

void OverviewPage::showNodes()
{
    int configured = 0, up = 0;
    for (int row = 0; row < m_nodes->rowCount(); ++row) {
        const QJsonObject &node = m_nodes->row(row);
        const bool isMember = node[QLatin1String("member")].toBool();
        configured += isMember ? 1 : 0;
        up += isMember && node[QLatin1String("up")].toBool() ? 1 : 0;
    }
    if (!m_nodes->isLoaded()) {
        m_nodesTile->setFigure(QStringLiteral("–"));
        return;
    }
    const Tone tone = m_quorum && up < *m_quorum ? Tone::Bad
        : up < configured                        ? Tone::Caution
                                                 : Tone::Neutral;
    m_nodesTile->setFigure(tr("%1 / %2", "nodes up / configured").arg(up).arg(configured), tone);
    m_nodesTile->setNote(m_quorum ? tr("quorum %1").arg(*m_quorum) : QString());
    m_nodesTile->setStale(!m_nodes->isLive());
    if (!mayWatch())
        showRequests();
    if (std::exchange(m_upSeen, up) != up && context().session.isOnline())
        askQuorum();
}

void OverviewPage::showStore()
{
    if (m_store->rowCount() == 0) {
        m_storeTile->setFigure(QStringLiteral("–"));
        m_storeTile->setNote({});
        return;
    }
    const QJsonObject &store = m_store->row(0);
    const StateWord state = storeState(store[QLatin1String("state")].toString());
    m_storeTile->setFigure(sizeText(static_cast<qint64>(store[QLatin1String("sizeBytes")].toDouble()))
                               .value_or(QStringLiteral("–")),
        state.tone == Tone::Good ? Tone::Neutral : state.tone);
    m_storeTile->setNote(state.text);
    m_storeTile->setStale(!m_store->isLive());
}

} // namespace usher::ui
