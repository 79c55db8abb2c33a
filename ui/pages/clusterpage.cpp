#include "ui/pages/clusterpage.h"

#include "app/console/ctlcommand.h"
#include "app/console/session.h"
#include "app/console/topicmodel.h"
#include "ui/help.h"
#include "ui/pages/statewords.h"
#include "ui/theme/icons.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/copycommand.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/evenlayout.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/focus.h"
#include "ui/widgets/ringview.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace usher::ui {

using namespace std::chrono_literals;
using console::CellKind;
using console::Column;
using console::Tone;
using console::TopicModel;

namespace {

constexpr auto askEvery = 2s; ///< what no topic tells: quorum, readiness, listeners

const QString operatePrivilege = QStringLiteral("operate");

protocol::TopicSelection allNodes()
{
    protocol::TopicSelection selection;
    selection.topic = QLatin1String(protocol::ClusterNode::topic);
    return selection;
}

/// A field that a node says of itself: only of one that is up it is so now. Zero is left out on the wire.
std::function<QVariant(const QJsonObject &)> live(const char *field)
{
    return [field](const QJsonObject &row) {
        return row[QLatin1String("up")].toBool() ? QVariant(row[QLatin1String(field)].toDouble())
                                                 : QVariant();
    };
}

QVariant leaseOf(const QJsonObject &row)
{
    const double ms = row[QLatin1String("leaseMs")].toDouble();
    return ms > 0 ? QVariant(ms) : QVariant();
}

QVariant roundTripOf(const QJsonObject &row)
{
    const QJsonValue ms = row[QLatin1String("roundTripMs")];
    return row[QLatin1String("link")].toString() == QLatin1String("up") && ms.isDouble() && ms.toDouble() >= 0
        ? QVariant(ms.toDouble())
        : QVariant();
}

QString clockText(const QJsonObject &row)
{
    const QVariant ms = live("clockAheadMs")(row);
    return ms.isValid() ? ClusterPage::tr("%1 ms").arg(QLocale().toString(ms.toLongLong()))
                        : QStringLiteral("–");
}

QString linkText(const QString &link)
{
    if (link == QLatin1String("up"))
        return ClusterPage::tr("up", "link between nodes");
    if (link == QLatin1String("down"))
        return ClusterPage::tr("down", "link between nodes");
    return {};
}

QString linkOf(const QJsonObject &row)
{
    const QString text = linkText(row[QLatin1String("link")].toString());
    return text.isEmpty() ? QStringLiteral("–") : text;
}

QString yesNo(bool yes)
{
    return yes ? ClusterPage::tr("yes") : ClusterPage::tr("no");
}

std::optional<QString> text(const QString &value)
{
    return value.isEmpty() ? std::nullopt : std::optional(value);
}

QList<Column> columns()
{
    const auto number = [](const char *id, const QString &title, CellKind kind, int chars) {
        return Column{QLatin1String(id), title, kind, live(id), {}, {}, chars};
    };
    const auto words = [](const char *id, const QString &title, int chars, bool isHidden = false) {
        return Column{QLatin1String(id), title, CellKind::Text, {}, {}, {}, chars, isHidden};
    };
    Column load = number("load", ClusterPage::tr("Load"), CellKind::Decimal, 6);
    load.toolTip = ClusterPage::tr("Processor time of the process, in cores");
    Column lease{QStringLiteral("leaseMs"), ClusterPage::tr("Lease"), CellKind::Milliseconds, leaseOf, {},
        [](const QJsonObject &row) {
            const QVariant ms = leaseOf(row);
            return ms.isValid() ? console::durationText(ms.toLongLong()) : QStringLiteral("–");
        },
        8};
    lease.toolTip = ClusterPage::tr("How long the node may go on without renewing its lease");
    Column share{QStringLiteral("share"), ClusterPage::tr("Share"), CellKind::Share, {}, {},
        [](const QJsonObject &row) {
            return console::cellText(CellKind::Percent, row[QLatin1String("share")].toDouble());
        },
        14};
    share.toolTip = ClusterPage::tr("Of the ring, and so of the work that one node must do");
    Column clock = number("clockAheadMs", ClusterPage::tr("Clock"), CellKind::Number, 8);
    clock.text = clockText;
    clock.toolTip = ClusterPage::tr("The machine's clock against the store's");
    Column link = words("link", ClusterPage::tr("Link"), 8);
    link.text = linkOf;
    link.toolTip = ClusterPage::tr("From the node this console talks to");
    Column token = words("token", ClusterPage::tr("Token"), 18, true);
    token.toolTip = ClusterPage::tr("Its first place on the ring");
    return {words("name", ClusterPage::tr("Node"), 12),
        {QStringLiteral("state"), ClusterPage::tr("State"), CellKind::State, {},
            [](const QJsonObject &row) { return nodeState(row).tone; },
            [](const QJsonObject &row) { return nodeState(row).text; }, 12},
        share, number("requestsPerSecond", ClusterPage::tr("Requests/s"), CellKind::Decimal, 8), load,
        number("memoryBytes", ClusterPage::tr("Memory"), CellKind::Bytes, 9), lease,
        words("dataCenter", ClusterPage::tr("Data centre"), 10), words("rack", ClusterPage::tr("Rack"), 6),
        words("version", ClusterPage::tr("Version"), 8), clock, link,
        {QStringLiteral("roundTripMs"), ClusterPage::tr("Round trip"), CellKind::Milliseconds, roundTripOf,
            {}, {}, 8},
        token};
}

} // namespace

ClusterPage::ClusterPage(const Context &context)
    : ListPage(context)
    , m_model(std::make_unique<TopicModel>(context.session, allNodes(), columns()))
    , m_asking(new QTimer(this))
    , m_drain(new QAction(icon(QStringLiteral("pause")), {}, this))
    , m_resume(new QAction(icon(QStringLiteral("play")), {}, this))
    , m_copy(new QAction(icon(QStringLiteral("copy")), {}, this))
{
    m_drain->setObjectName(QStringLiteral("drain"));
    m_resume->setObjectName(QStringLiteral("resume"));
    m_copy->setObjectName(QStringLiteral("copyCommand"));
    addTiles();
    addInspector();
    table().setSource(m_model.get());
    table().setUp(m_model->columns());
    table().setRowActions({m_drain, m_resume, m_copy});
    m_asking->setInterval(askEvery);
    connect(m_asking, &QTimer::timeout, this, &ClusterPage::askCluster);
    connect(&table(), &TableView::currentKeyChanged, this, &ClusterPage::show);
    connect(&table(), &TableView::opened, this, [this] { focusFirst(*m_details); });
    connect(m_ring, &RingView::nodeSelected, this, [this](const QString &node) {
        if (!table().selectKey(node)) {
            filterField()->clear(); // it was filtered away
            table().selectKey(node);
        }
    });
    connect(m_model.get(), &TopicModel::updated, this, &ClusterPage::refresh);
    connect(m_model.get(), &TopicModel::stateChanged, this, &ClusterPage::refresh);
    connect(&context.session, &console::Session::stateChanged, this, &ClusterPage::refresh);
    connect(m_drain, &QAction::triggered, this, &ClusterPage::drain);
    connect(m_resume, &QAction::triggered, this, &ClusterPage::resume);
    connect(m_copy, &QAction::triggered, this, &ClusterPage::copyCommand);
    connect(&stateView(), &StateView::acted, this, [this] {
        m_model->setActive(false);
        m_model->setActive(isActive());
    });
    retranslate();
}

ClusterPage::~ClusterPage() = default;

void ClusterPage::addTiles()
{
    auto *row = new QWidget;
    auto *tiles = new EvenLayout(10 * fontMetrics().height(), row);
    const auto add = [tiles](const char *name) {
        auto *tile = new Tile(QLatin1String(name), {});
        tiles->addWidget(tile);
        return tile;
    };
    m_upTile = add("upTile");
    m_quorumTile = add("quorumTile");
    m_readyTile = add("readyTile");
    m_requestsTile = add("requestsTile");
    addTop(row);
}

void ClusterPage::addInspector()
{
    auto *right = new QSplitter(Qt::Vertical);
    right->setObjectName(QStringLiteral("inspectorSplitter"));
    right->setChildrenCollapsible(false);
    auto *ringCard = new Card;
    m_ringTitle = makeLabel({}, FontRole::Emphasis);
    m_ring = new RingView;
    m_ring->setObjectName(QStringLiteral("ringView"));
    setHelpTopic(m_ring, QStringLiteral("pages/cluster#ring"));
    ringCard->contents()->addWidget(m_ringTitle);
    ringCard->contents()->addWidget(m_ring, 1);
    right->addWidget(ringCard);

    auto *card = new Card;
    m_none = new StateView;
    m_details = new QWidget;
    card->contents()->addWidget(m_none, 1);
    card->contents()->addWidget(m_details, 1);
    auto *whole = new QVBoxLayout(m_details);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(Theme::between);
    auto *head = new QHBoxLayout;
    m_name = makeLabel({}, FontRole::Title);
    m_name->setObjectName(QStringLiteral("nodeLabel"));
    setHelpTopic(card, QStringLiteral("pages/cluster#node"));
    m_state = new Pill;
    m_state->setObjectName(QStringLiteral("nodePill"));
    head->addWidget(m_name);
    head->addWidget(m_state);
    head->addStretch(1);
    whole->addLayout(head);
    auto *buttons = new QHBoxLayout;
    for (const auto &[name, action] : {std::pair(QStringLiteral("drainButton"), m_drain),
             std::pair(QStringLiteral("resumeButton"), m_resume),
             std::pair(QStringLiteral("copyCommandButton"), m_copy)}) {
        QPushButton *button = makeButton(name, {});
        bindAction(button, action);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    whole->addLayout(buttons);
    auto *area = new QScrollArea;
    area->setObjectName(QStringLiteral("nodeScrollArea"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    auto *body = new QWidget;
    body->setAutoFillBackground(false);
    auto *lines = new QVBoxLayout(body);
    lines->setContentsMargins(0, 0, Theme::inside, 0);
    lines->setSpacing(Theme::between);
    m_facts = new FactList;
    m_facts->setObjectName(QStringLiteral("nodeFactList"));
    m_listenersTitle = makeLabel({}, FontRole::Emphasis);
    m_listeners = new FactList;
    m_listeners->setObjectName(QStringLiteral("listenerFactList"));
    lines->addWidget(m_facts);
    lines->addWidget(m_listenersTitle);
    lines->addWidget(m_listeners);
    lines->addStretch(1);
    area->setWidget(body);
    body->setAutoFillBackground(false); // setWidget() turns it on
    whole->addWidget(area, 1);
    right->addWidget(card);
    right->setStretchFactor(0, 0);
    right->setStretchFactor(1, 1);
    setInspector(right);
}

void ClusterPage::retranslate()
{
    ListPage::retranslate();
    m_upTile->setTitle(tr("Nodes up"));
    m_quorumTile->setTitle(tr("Quorum"));
    m_readyTile->setTitle(tr("This node"));
    m_requestsTile->setTitle(tr("Requests per second"));
    m_ringTitle->setText(tr("Who owns what"));
    m_ring->setAccessibleName(tr("Ring of the nodes; arrow keys choose one"));
    m_listenersTitle->setText(tr("Listeners"));
    m_drain->setText(tr("Drain"));
    m_resume->setText(tr("Resume"));
    m_copy->setText(copyActionText());
    m_none->showEmpty(QStringLiteral("cluster"), tr("No node is chosen"),
        tr("Choose one in the list or on the ring to see what it says of itself."));
    m_model->setColumns(columns());
    refresh();
}

void ClusterPage::setActive(bool active)
{
    ListPage::setActive(active);
    m_model->setActive(active);
    if (active) {
        m_asking->start();
        askCluster();
    } else {
        m_asking->stop();
    }
    refresh();
}

void ClusterPage::askCluster()
{
    if (!context().session.isOnline())
        return;
    context().session.call(
        protocol::ClusterStatus{}, this, [this](const Result<protocol::ClusterAnswer> &answer) {
            m_cluster = answer ? std::optional(*answer) : std::nullopt;
            refreshTiles();
        });
    askNode();
}

void ClusterPage::askNode()
{
    context().session.call(protocol::NodeStatus{}, this, [this](const Result<protocol::NodeAnswer> &answer) {
        m_own = answer ? std::optional(*answer) : std::nullopt;
        showListeners();
    });
}

void ClusterPage::refresh()
{
    refreshState();
    refreshTiles();
    refreshRing();
    if (m_chosen.isEmpty() && m_model->rowCount() > 0) // something to look at first
        table().selectKey(context().session.server().node);
    showNode();
    refreshActions();
}

void ClusterPage::refreshState()
{
    showRows(m_model->rowCount() > 0);
    if (!m_model->isLoaded() && !m_model->error().message.isEmpty())
        stateView().showFailed(m_model->error().message);
    else if (!m_model->isLoaded())
        stateView().showLoading();
    else
        stateView().showEmpty(QStringLiteral("cluster"), tr("No node"),
            tr("The nodes that stand in [cluster] nodes appear here, and those that ever were."));
}

void ClusterPage::refreshTiles()
{
    const QString none = QStringLiteral("–");
    int configured = 0, up = 0;
    double rate = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QJsonObject &node = m_model->row(row);
        const bool isMember = node[QLatin1String("member")].toBool();
        configured += isMember ? 1 : 0;
        if (!node[QLatin1String("up")].toBool())
            continue;
        up += isMember ? 1 : 0;
        rate += node[QLatin1String("requestsPerSecond")].toDouble();
    }
    const bool isLoaded = m_model->isLoaded(), isStale = !m_model->isLive();
    const bool hasQuorum = m_cluster && up >= m_cluster->quorum;
    m_upTile->setFigure(isLoaded ? tr("%1 / %2", "nodes up / configured").arg(up).arg(configured) : none,
        m_cluster && !hasQuorum ? Tone::Bad
            : up < configured   ? Tone::Caution
                                : Tone::Neutral);
    m_upTile->setNote(m_cluster ? m_cluster->name : QString());
    m_quorumTile->setFigure(m_cluster ? QLocale().toString(m_cluster->quorum) : none,
        m_cluster && !hasQuorum ? Tone::Bad : Tone::Neutral);
    m_quorumTile->setNote(!m_cluster ? QString()
            : hasQuorum              ? tr("%n more may fail", nullptr, up - m_cluster->quorum)
                                     : tr("too few are up: nothing is served"));
    m_readyTile->setFigure(!m_cluster ? none
            : m_cluster->ready        ? tr("Ready")
                                      : tr("Not ready"),
        m_cluster && !m_cluster->ready ? Tone::Bad : Tone::Neutral);
    m_readyTile->setNote(m_cluster ? m_cluster->node : QString());
    m_requestsTile->setFigure(isLoaded ? rateText(rate) : none);
    m_requestsTile->setNote(tr("of all nodes"));
    for (Tile *tile : {m_upTile, m_quorumTile, m_readyTile, m_requestsTile})
        tile->setStale(isStale);
}

void ClusterPage::refreshRing()
{
    QList<RingNode> nodes;
    int up = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QJsonObject &node = m_model->row(row);
        RingNode one;
        one.name = node[QLatin1String("name")].toString();
        one.token = node[QLatin1String("token")].toString();
        one.share = node[QLatin1String("share")].toDouble();
        one.isUp = node[QLatin1String("up")].toBool();
        one.note = nodeState(node).text;
        up += one.isUp ? 1 : 0;
        nodes.append(one);
    }
    m_ring->setNodes(nodes);
    m_ring->setStale(!m_model->isLive());
    m_ring->setCenter(QLocale().toString(up), tr("node(s) up", nullptr, up));
}

void ClusterPage::show(const QString &node)
{
    m_chosen = node;
    m_ring->setSelected(node);
    Q_EMIT crumbChanged(node);
    showNode();
    refreshActions();
}

bool ClusterPage::isOwnNode() const
{
    return !m_chosen.isEmpty() && m_chosen == context().session.server().node;
}

void ClusterPage::showNode()
{
    const int row = m_model->rowOf(m_chosen);
    m_none->setVisible(row < 0);
    m_details->setVisible(row >= 0);
    if (row < 0)
        return;
    const QJsonObject &json = m_model->row(row);
    const auto parsed = protocol::fromJson<protocol::ClusterNode>(json, protocol::Unknown::Ignore);
    const StateWord state = nodeState(json);
    m_name->setText(m_chosen);
    m_state->setState(state.text, state.tone);
    m_facts->setStale(!m_model->isLive());
    if (!parsed) {
        m_facts->setFacts({{QStringLiteral("problem"), tr("Not understood"), parsed.error().message, {}}});
        showListeners();
        return;
    }
    const protocol::ClusterNode &node = *parsed;
    const protocol::NodeFigures &figures = node.figures;
    const QLocale locale;
    // What a node says of itself is so now only while it is up; version and place stay as they were.
    const auto now = [&](const QString &value) { return node.up ? std::optional(value) : std::nullopt; };
    const auto seen
        = [&](const QString &value) { return node.startedMs != 0 || node.up ? text(value) : std::nullopt; };
    const auto count = [&](qint64 value) { return now(locale.toString(value)); };
    const QVariant lease = leaseOf(json), roundTrip = roundTripOf(json);
    const auto fact = [](const char *id, const QString &label, const std::optional<QString> &value,
                          const QString &toolTip = {}) {
        return Fact{QLatin1String(id), label, value, toolTip};
    };
    m_facts->setFacts({fact("member", tr("In [cluster] nodes"), yesNo(node.member)),
        fact("started", tr("Started"),
            node.startedMs ? text(console::timeText(node.startedMs)) : std::nullopt,
            console::exactTimeText(node.startedMs)),
        fact("lease", tr("Lease left"),
            lease.isValid() ? text(console::durationText(lease.toLongLong())) : std::nullopt),
        fact("share", tr("Share of the ring"), console::cellText(CellKind::Percent, node.share)),
        fact("token", tr("Token"), text(node.token), tr("Its first place on the ring")),
        fact("version", tr("Version"), seen(figures.version)),
        fact("schema", tr("Schema"),
            figures.schemaVersion > 0 ? text(locale.toString(figures.schemaVersion)) : std::nullopt),
        fact("nodeId", tr("Node id"),
            figures.nodeId >= 0 ? seen(locale.toString(figures.nodeId)) : std::nullopt),
        fact("dataCenter", tr("Data centre"), text(figures.dataCenter)),
        fact("rack", tr("Rack"), text(figures.rack)),
        fact("linkAddress", tr("Link address"), text(figures.linkAddress)),
        fact("link", tr("Link from here"), text(linkText(node.link))),
        fact("roundTrip", tr("Round trip"),
            roundTrip.isValid() ? text(console::cellText(CellKind::Milliseconds, roundTrip)) : std::nullopt),
        fact("clock", tr("Clock ahead"), now(tr("%1 ms").arg(locale.toString(figures.clockAheadMs))),
            tr("The machine's clock against the store's")),
        fact("load", tr("Load"), now(tr("%1 core(s)").arg(locale.toString(figures.load, 'f', 2)))),
        fact("memory", tr("Memory"), now(console::bytesText(figures.memoryBytes))),
        fact("rate", tr("Requests per second"), now(rateText(figures.requestsPerSecond))),
        fact("requests", tr("Requests since start"), count(figures.requests)),
        fact("inProgress", tr("Being answered"), count(figures.inProgress)),
        fact("connections", tr("Admin connections"), count(figures.adminConnections)),
        fact("alarms", tr("Standing alarms"), count(figures.standingAlarms)),
        fact("created", tr("Services opened"), count(figures.servicesCreated)),
        fact("given", tr("Numbers given"), count(figures.numbersGiven)),
        fact("matches", tr("Calls matched"), count(figures.matches)),
        fact("key", tr("Key of the secrets"), seen(figures.keyFingerprint),
            tr("Its fingerprint: the same on all nodes, or something is wrong"))});
    showListeners();
}

// Of other nodes the one we talk to does not know them.
void ClusterPage::showListeners()
{
    const bool isShown = isOwnNode() && m_own;
    m_listenersTitle->setVisible(isShown);
    m_listeners->setVisible(isShown);
    if (!isShown)
        return;
    QList<Fact> facts;
    for (const protocol::ListenerInfo &listener : m_own->listeners) {
        QStringList words{listener.address, listener.zone};
        if (listener.secure)
            words.append(QStringLiteral("TLS"));
        words.append(tr("%n connection(s)", nullptr, listener.connections));
        facts.append({QString(listener.name + u' ' + listener.address), listener.name,
            words.join(QStringLiteral(" · ")), {}});
    }
    m_listeners->setFacts(facts);
}

void ClusterPage::refreshActions()
{
    const int row = m_model->rowOf(m_chosen);
    const QJsonObject node = row < 0 ? QJsonObject() : m_model->row(row);
    const bool mayOperate = context().session.allows(operatePrivilege);
    const bool canAct = row >= 0 && mayOperate && context().session.isOnline() && !m_isBusy
        && node[QLatin1String("up")].toBool();
    const bool isSuspended = node[QLatin1String("suspended")].toBool();
    m_drain->setEnabled(canAct && !isSuspended);
    m_resume->setEnabled(canAct && isSuspended);
    m_copy->setEnabled(row >= 0);
    m_drain->setToolTip(mayOperate
            ? tr("Take the node out of the balancer's rotation; what it has begun it finishes")
            : missingPrivilege(operatePrivilege));
    m_resume->setToolTip(
        mayOperate ? tr("Bring the node back into the rotation") : missingPrivilege(operatePrivilege));
    m_copy->setToolTip(isSuspended ? tr("The command that resumes this node, for a shell")
                                   : tr("The command that drains this node, for a shell"));
}

template <typename Message> void ClusterPage::setSuspended(const QString &node)
{
    m_isBusy = true;
    refreshActions();
    banner().hide();
    context().session.call(Message{node}, this, [this, node](const Result<protocol::NodeAnswer> &answer) {
        m_isBusy = false;
        if (!answer)
            banner().show(tr("%1: %2").arg(node, answer.error().message), Tone::Bad);
        else
            context().navigator.notify(std::is_same_v<Message, protocol::NodeSuspend>
                    ? tr("%1 takes no new customers.").arg(node)
                    : tr("%1 takes customers again.").arg(node));
        refreshActions();
        askCluster();
    });
}

void ClusterPage::drain()
{
    const QString node = m_chosen;
    if (!context().navigator.mayChange())
        return;
    int others = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QJsonObject &other = m_model->row(row);
        others += other[QLatin1String("name")].toString() != node && other[QLatin1String("up")].toBool()
                && !other[QLatin1String("suspended")].toBool()
            ? 1
            : 0;
    }
    const QString what = others > 0
        ? tr("The balancer sends it no new customers. Requests that come all the same are served, and it "
             "stays "
             "in the cluster.")
        : tr("No other node takes customers: nobody is served through the balancer until a node is resumed.");
    if (confirm(this, tr("Drain %1?").arg(node), what, tr("Drain"), others == 0))
        setSuspended<protocol::NodeSuspend>(node);
}

void ClusterPage::resume()
{
    const QString node = m_chosen;
    if (context().navigator.mayChange()
        && confirm(this, tr("Resume %1?").arg(node), tr("The balancer sends it new customers again."),
            tr("Resume"), false))
        setSuspended<protocol::NodeResume>(node);
}

void ClusterPage::copyCommand()
{
    const int row = m_model->rowOf(m_chosen);
    if (row < 0)
        return;
    const bool isSuspended = m_model->row(row)[QLatin1String("suspended")].toBool();
    copyCommands(context(),
        {console::ctlCommand(context().session,
            {isSuspended ? QStringLiteral("resume") : QStringLiteral("suspend"), m_chosen})});
}

} // namespace usher::ui
