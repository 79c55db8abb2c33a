#include "ui/pages/sizingpage.h"

#include "app/console/topicmodel.h"
#include "shared/protocol/clustermessages.h"
#include "shared/protocol/figurerows.h"
#include "ui/help.h"
#include "ui/theme/icons.h"
#include "ui/widgets/basics.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QJsonDocument>
#include <QScrollArea>
#include <QVBoxLayout>

namespace usher::ui {

using console::Tone;
using console::TopicModel;
using sizing::Input;
using sizing::InputSpec;
using sizing::Sizing;
using sizing::Traffic;

namespace {

constexpr double hoursOfDay = 24;
constexpr double fullShare = 0.8; ///< of what a node takes: more is called tight

protocol::TopicSelection topic(const char *name)
{
    protocol::TopicSelection selection;
    selection.topic = QLatin1String(name);
    return selection;
}

QString text(const char *source)
{
    return *source ? QCoreApplication::translate("usher::sizing", source) : QString();
}

/// Three significant digits are more than an estimate is worth.
QString figureText(double value)
{
    const QLocale locale;
    const int decimals = value >= 100 || value == 0 ? 0 : value >= 10 ? 1 : 2;
    return locale.toString(value, 'f', decimals);
}

bool isRate(Input input)
{
    return input == Input::VisitsPerHour || input == Input::PageViewsPerHour;
}

QLabel *wrapped(Token token = Token::Text)
{
    QLabel *label = makeLabel({}, FontRole::Body, token);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

SizingPage::SizingPage(const Context &context)
    : Page(context)
    , m_example(new QAction(icon(QStringLiteral("undo")), {}, this))
    , m_nodes(std::make_unique<TopicModel>(
          context.session, topic(protocol::ClusterNode::topic), QList<console::Column>()))
    , m_store(std::make_unique<TopicModel>(
          context.session, topic(protocol::StoreRow::topic), QList<console::Column>()))
{
    m_example->setObjectName(QStringLiteral("workedExample"));
    auto *body = new QWidget;
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins(Theme::pageMargin, 0, Theme::pageMargin, Theme::pageMargin);
    columns->setSpacing(Theme::between);
    columns->addWidget(makeInputs(), 2, Qt::AlignTop);
    auto *right = new QVBoxLayout;
    right->setSpacing(Theme::between);
    auto *tiles = new QGridLayout; // two by two: four beside each other do not fit beside the fields
    tiles->setSpacing(Theme::between);
    m_nodeTile = new Tile(QStringLiteral("nodesTile"), {});
    m_requestTile = new Tile(QStringLiteral("requestsTile"), {});
    m_eventTile = new Tile(QStringLiteral("eventsTile"), {});
    m_diskTile = new Tile(QStringLiteral("diskTile"), {});
    int place = 0;
    for (Tile *tile : {m_nodeTile, m_diskTile, m_requestTile, m_eventTile}) {
        tiles->addWidget(tile, place / 2, place % 2);
        ++place;
    }
    tiles->setColumnStretch(0, 1);
    tiles->setColumnStretch(1, 1);
    right->addLayout(tiles);
    right->addWidget(makeLoad());
    right->addWidget(makeSystem());
    right->addWidget(makeFormulas());
    right->addStretch(1);
    columns->addLayout(right, 5);

    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("sizingScrollArea"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(m_example, &QAction::triggered, this, [this] {
        m_rate->setCurrentIndex(0);
        setTraffic({});
    });
    for (TopicModel *model : {m_nodes.get(), m_store.get()}) {
        connect(model, &TopicModel::updated, this, &SizingPage::showSystem);
        connect(model, &TopicModel::stateChanged, this, &SizingPage::showSystem);
    }
    setTraffic({});
    retranslate();
}

SizingPage::~SizingPage() = default;

Card *SizingPage::makeInputs()
{
    auto *card = new Card;
    m_inputTitle = makeLabel({}, FontRole::Emphasis);
    setHelpTopic(card, QStringLiteral("pages/sizing#inputs"));
    card->contents()->addWidget(m_inputTitle);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::between);
    grid->setVerticalSpacing(Theme::inside);
    grid->setColumnStretch(1, 1);
    m_rateLabel = makeLabel({}, FontRole::Body, Token::Muted);
    m_rate = new QComboBox;
    m_rate->setObjectName(QStringLiteral("rateComboBox"));
    m_rate->addItems({QString(), QString()});
    m_rateLabel->setBuddy(m_rate);
    grid->addWidget(m_rateLabel, 0, 0);
    grid->addWidget(m_rate, 0, 1);
    connect(m_rate, &QComboBox::currentIndexChanged, this, [this] {
        // The figures stay what was typed; what they mean is another.
        for (const Field &field : m_fields) {
            if (isRate(field.input))
                field.box->setMaximum(sizing::inputSpec(field.input).maximum * (isPerDay() ? hoursOfDay : 1));
        }
        retranslate();
    });
    int row = 1;
    for (const InputSpec &spec : sizing::inputTable())
        addField(grid, row++, spec.input);
    card->contents()->addLayout(grid);
    return card;
}

void SizingPage::addField(QGridLayout *layout, int row, Input input)
{
    const InputSpec &spec = sizing::inputSpec(input);
    Field field{input, makeLabel({}, FontRole::Body, Token::Muted), new QDoubleSpinBox};
    field.box->setObjectName(QString(QLatin1String(spec.key) + QStringLiteral("DoubleSpinBox")));
    field.box->setDecimals(spec.decimals);
    field.box->setRange(spec.minimum, spec.maximum);
    field.box->setGroupSeparatorShown(true);
    field.box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    field.box->setAccelerated(true);
    field.box->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the page
    field.label->setBuddy(field.box);
    layout->addWidget(field.label, row, 0);
    layout->addWidget(field.box, row, 1);
    connect(field.box, &QDoubleSpinBox::valueChanged, this, [this] {
        if (!m_isSetting)
            compute();
    });
    m_fields.push_back(field);
}

Card *SizingPage::makeLoad()
{
    auto *card = new Card;
    m_loadTitle = makeLabel({}, FontRole::Emphasis);
    card->contents()->addWidget(m_loadTitle);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space(8));
    grid->setVerticalSpacing(Theme::space(1));
    m_averageTitle = makeLabel({}, FontRole::Body, Token::Muted);
    m_peakTitle = makeLabel({}, FontRole::Body, Token::Muted);
    for (QLabel *label : {m_averageTitle, m_peakTitle})
        label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    grid->addWidget(m_averageTitle, 0, 1);
    grid->addWidget(m_peakTitle, 0, 2);
    int row = 1;
    for (const auto &[figures, name] : {std::pair(&m_visits, "visits"), std::pair(&m_pages, "pages"),
             std::pair(&m_events, "events"), std::pair(&m_requests, "requests")}) {
        *figures = {makeLabel({}, FontRole::Body, Token::Muted), makeLabel({}), makeLabel({})};
        figures->average->setObjectName(QString(QLatin1String(name) + QStringLiteral("AverageLabel")));
        figures->peak->setObjectName(QString(QLatin1String(name) + QStringLiteral("PeakLabel")));
        for (QLabel *label : {figures->average, figures->peak})
            label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        grid->addWidget(figures->name, row, 0);
        grid->addWidget(figures->average, row, 1);
        grid->addWidget(figures->peak, row, 2);
        ++row;
    }
    grid->setColumnStretch(3, 1);
    card->contents()->addLayout(grid);
    m_depth = makeLabel({}, FontRole::Body, Token::Muted);
    m_depth->setObjectName(QStringLiteral("depthLabel"));
    m_depth->setWordWrap(true);
    card->contents()->addWidget(m_depth);
    return card;
}

Card *SizingPage::makeSystem()
{
    auto *card = new Card;
    m_systemTitle = makeLabel({}, FontRole::Emphasis);
    m_systemNote = wrapped(Token::Muted);
    m_systemNote->setObjectName(QStringLiteral("systemLabel"));
    card->contents()->addWidget(m_systemTitle);
    card->contents()->addWidget(m_systemNote);
    m_findings = new QWidget;
    auto *grid = new QGridLayout(m_findings);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::between);
    grid->setVerticalSpacing(Theme::inside);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[finding, name] : {std::pair(&m_nodeFinding, "nodes"),
             std::pair(&m_requestFinding, "requests"), std::pair(&m_diskFinding, "disk")}) {
        *finding = {new Pill, wrapped()};
        finding->state->setObjectName(QString(QLatin1String(name) + QStringLiteral("Pill")));
        finding->text->setObjectName(QString(QLatin1String(name) + QStringLiteral("FindingLabel")));
        grid->addWidget(finding->state, row, 0, Qt::AlignTop | Qt::AlignLeading);
        grid->addWidget(finding->text, row, 1);
        ++row;
    }
    card->contents()->addWidget(m_findings);
    return card;
}

Card *SizingPage::makeFormulas()
{
    auto *card = new Card;
    m_formulaTitle = makeLabel({}, FontRole::Emphasis);
    m_formulas = wrapped(Token::Muted);
    m_formulas->setObjectName(QStringLiteral("formulasLabel"));
    card->contents()->addWidget(m_formulaTitle);
    card->contents()->addWidget(m_formulas);
    return card;
}

void SizingPage::setActive(bool active)
{
    Page::setActive(active);
    const bool watches = active && context().session.allows(QStringLiteral("read"));
    m_nodes->setActive(watches);
    m_store->setActive(watches);
    showSystem();
}

bool SizingPage::isPerDay() const
{
    return m_rate->currentIndex() == 1;
}

Traffic SizingPage::traffic() const
{
    Traffic traffic;
    for (const Field &field : m_fields)
        traffic.setValue(
            field.input, field.box->value() / (isRate(field.input) && isPerDay() ? hoursOfDay : 1));
    return traffic;
}

void SizingPage::setTraffic(const Traffic &traffic)
{
    m_isSetting = true;
    for (const Field &field : m_fields)
        field.box->setValue(
            traffic.value(field.input) * (isRate(field.input) && isPerDay() ? hoursOfDay : 1));
    m_isSetting = false;
    compute();
}

QByteArray SizingPage::saveState() const
{
    QJsonObject state{{QStringLiteral("perDay"), isPerDay()}};
    for (const Field &field : m_fields)
        state.insert(QLatin1String(sizing::inputSpec(field.input).key), field.box->value());
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void SizingPage::restoreState(const QByteArray &state)
{
    const QJsonObject stored = QJsonDocument::fromJson(state).object();
    if (stored.isEmpty())
        return;
    m_rate->setCurrentIndex(stored[QLatin1String("perDay")].toBool() ? 1 : 0);
    m_isSetting = true;
    for (const Field &field : m_fields)
        field.box->setValue(
            stored[QLatin1String(sizing::inputSpec(field.input).key)].toDouble(field.box->value()));
    m_isSetting = false;
    compute();
}

void SizingPage::retranslate()
{
    const QLocale locale;
    m_example->setText(tr("Worked example"));
    m_example->setToolTip(tr("The figures of the guide's example"));
    m_inputTitle->setText(tr("What you expect"));
    m_rateLabel->setText(tr("&Figures are"));
    m_rate->setItemText(0, tr("per hour"));
    m_rate->setItemText(1, tr("per day"));
    for (const Field &field : m_fields) {
        const InputSpec &spec = sizing::inputSpec(field.input);
        const QString unit = isRate(field.input) && isPerDay() ? tr("per day") : text(spec.unit);
        const QString name = text(spec.label);
        field.label->setText(
            unit.isEmpty() ? name : tr("%1 (%2)", "a quantity and its unit").arg(name, unit));
        const QString help
            = tr("%1\nFrom %2 to %3.")
                  .arg(text(spec.help), locale.toString(field.box->minimum(), 'f', spec.decimals),
                      locale.toString(field.box->maximum(), 'f', spec.decimals));
        field.box->setToolTip(help);
        field.label->setToolTip(help);
        field.box->setLocale(locale);
    }
    m_nodeTile->setTitle(tr("Nodes"));
    m_requestTile->setTitle(tr("Requests per second, peak"));
    m_eventTile->setTitle(tr("Events per second, peak"));
    m_diskTile->setTitle(tr("Disk"));
    m_loadTitle->setText(tr("Load per second"));
    m_averageTitle->setText(tr("Average"));
    m_peakTitle->setText(tr("Peak"));
    m_visits.name->setText(tr("Visits"));
    m_pages.name->setText(tr("Page views"));
    m_events.name->setText(tr("Events"));
    m_requests.name->setText(tr("Requests"));
    m_systemTitle->setText(tr("What follows for this system"));
    m_formulaTitle->setText(tr("How it is calculated"));
    m_formulas->setText(tr(
        "Visits = visits per hour / 3600. At the peak visits + 4 × √visits: visitors come independently of "
        "each other.\n"
        "Page views = visits × depth, where depth = page views per hour / visits per hour.\n"
        "Events = visits × (user events + 1) + page views × (business events + 2): a visit is started, a "
        "page entered and left.\n"
        "Requests = events + 2 × visits (script, DSL) + page views (categories).\n"
        "Nodes = requests at the peak / requests of a node, one more to spare, at least 3 and an odd number "
        "(guide; what a node takes is an assumption of ours).\n"
        "Disk = events × 86,400 × days × (700 + 40 × categories) bytes × replication factor × (1 + indexes) "
        "(the guide names what it depends on; the figures are ours)."));
    compute();
}

void SizingPage::compute()
{
    const Sizing sizing = sizing::sizingOf(traffic());
    const auto show = [](const Figures &figures, double average, double peak) {
        figures.average->setText(figureText(average));
        figures.peak->setText(figureText(peak));
    };
    show(m_visits, sizing.average.visits, sizing.peak.visits);
    show(m_pages, sizing.average.pageViews, sizing.peak.pageViews);
    show(m_events, sizing.average.events, sizing.peak.events);
    show(m_requests, sizing.average.requests, sizing.peak.requests);
    m_depth->setText(tr("A visit looks at %1 pages.").arg(figureText(sizing.depth)));
    const QLocale locale;
    m_nodeTile->setFigure(locale.toString(sizing.nodes));
    m_nodeTile->setNote(
        tr("ready with %1, %2 may fail").arg(sizing.quorum).arg(sizing::toleratedFailures(sizing.nodes)));
    m_requestTile->setFigure(figureText(sizing.peak.requests));
    m_requestTile->setNote(tr("%1 on average").arg(figureText(sizing.average.requests)));
    m_eventTile->setFigure(figureText(sizing.peak.events));
    m_eventTile->setNote(tr("%1 on average").arg(figureText(sizing.average.events)));
    m_diskTile->setFigure(console::bytesText(static_cast<qint64>(std::min(sizing.diskBytes, 9e18))));
    m_diskTile->setNote(
        tr("%1 a storage node, %n shard(s)", nullptr, sizing.shards)
            .arg(console::bytesText(static_cast<qint64>(std::min(sizing.diskBytesPerNode, 9e18)))));
    showSystem();
}

void SizingPage::say(const Finding &finding, const QString &state, Tone tone, const QString &words)
{
    finding.state->setState(state, tone);
    finding.text->setText(words);
}

void SizingPage::showSystem()
{
    const bool mayRead = context().session.allows(QStringLiteral("read"));
    const bool isKnown = mayRead && m_nodes->isLoaded();
    m_findings->setVisible(isKnown);
    m_systemNote->setVisible(!isKnown || !m_nodes->isLive());
    if (!mayRead && context().session.isOnline())
        m_systemNote->setText(tr("To compare it with this system the privilege read is needed."));
    else if (!context().session.isOnline())
        m_systemNote->setText(isKnown ? tr("The server is away: what it had is as of then.")
                                      : tr("Connect to a server to compare it with what it has."));
    else
        m_systemNote->setText(tr("Asking the server …"));
    if (!isKnown)
        return;
    const Sizing sizing = sizing::sizingOf(traffic());
    showNodes(sizing);
    showRequests(sizing);
    showDisk(sizing);
}

void SizingPage::showNodes(const Sizing &sizing)
{
    int members = 0, up = 0;
    for (int row = 0; row < m_nodes->rowCount(); ++row) {
        const QJsonObject &node = m_nodes->row(row);
        members += node[QLatin1String("member")].toBool() ? 1 : 0;
        up += node[QLatin1String("up")].toBool() ? 1 : 0;
    }
    const int nodes = std::max(members, up); // without configured members all that are up count
    const QString here = tr("This system has %n node(s)", nullptr, nodes);
    if (nodes >= sizing.nodes)
        say(m_nodeFinding, tr("Enough"), Tone::Good, tr("%1, %2 are needed.").arg(here).arg(sizing.nodes));
    else
        say(m_nodeFinding, tr("Too few"), Tone::Bad,
            tr("%1, %2 are needed: add %3. An odd number keeps a majority when some fail.")
                .arg(here)
                .arg(sizing.nodes)
                .arg(sizing.nodes - nodes));
}

void SizingPage::showRequests(const Sizing &sizing)
{
    double now = 0;
    int up = 0;
    for (int row = 0; row < m_nodes->rowCount(); ++row) {
        const QJsonObject &node = m_nodes->row(row);
        if (!node[QLatin1String("up")].toBool())
            continue;
        now += node[QLatin1String("requestsPerSecond")].toDouble();
        ++up;
    }
    const double room = up * traffic().value(Input::RequestsPerNode);
    const QString peak = figureText(sizing.peak.requests), most = figureText(room), current = figureText(now);
    const QString figures
        = tr("The peak brings %1 requests per second; the nodes that are up take %2, and answer %3 now.")
              .arg(peak, most, current);
    if (sizing.peak.requests > room)
        say(m_requestFinding, tr("Too much"), Tone::Bad, figures);
    else if (sizing.peak.requests > fullShare * room)
        say(m_requestFinding, tr("Tight"), Tone::Caution, figures);
    else
        say(m_requestFinding, tr("Enough"), Tone::Good, figures);
}

void SizingPage::showDisk(const Sizing &sizing)
{
    qint64 free = -1, size = 0;
    for (int row = 0; row < m_store->rowCount(); ++row) {
        const QJsonValue bytes = m_store->row(row)[QLatin1String("freeDiskBytes")];
        const qint64 here = bytes.toInteger();
        if (here > 0 && (free < 0 || here < free)) {
            free = here;
            size = m_store->row(row)[QLatin1String("sizeBytes")].toInteger();
        }
    }
    const auto wanted = static_cast<qint64>(std::min(sizing.diskBytesPerNode, 9e18));
    const QString events
        = tr("The events of %1 days take %2 on each storage node.")
              .arg(figureText(traffic().value(Input::RetentionDays)), console::bytesText(wanted));
    if (free < 0)
        return say(m_diskFinding, tr("Unknown"), Tone::Neutral,
            tr("%1 How much is free where the store is cannot be seen from here.").arg(events));
    const QString here = tr("The store has %1 free and takes %2 now.")
                             .arg(console::bytesText(free), console::bytesText(size));
    if (wanted > free)
        say(m_diskFinding, tr("Too little"), Tone::Bad, QStringLiteral("%1 %2").arg(events, here));
    else if (static_cast<double>(wanted) > fullShare * static_cast<double>(free))
        say(m_diskFinding, tr("Tight"), Tone::Caution, QStringLiteral("%1 %2").arg(events, here));
    else
        say(m_diskFinding, tr("Enough"), Tone::Good, QStringLiteral("%1 %2").arg(events, here));
}

} // namespace usher::ui
