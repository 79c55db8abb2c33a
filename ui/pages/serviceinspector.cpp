#include "ui/pages/serviceinspector.h"

#include "app/console/liveservicesmodel.h"
#include "app/console/serverclock.h"
#include "ui/theme/style.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace usher::ui {

using namespace std::chrono_literals;
using console::CellKind;
using console::Column;
using console::Tone;

namespace {

constexpr int maxDataRows = 10; // shown at once; the rest scrolls
constexpr qsizetype maxEvents = 200;

/// A point of a time line, with the line to the next one.
class TimeMark : public QWidget
{
public:
    TimeMark(Tone tone, bool isLast)
        : m_tone(tone)
        , m_isLast(isLast)
    {
        setFixedWidth(Theme::space(4));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &theme = Theme::instance();
        const double middle = width() / 2.0, top = fontMetrics().height() / 2.0;
        if (!m_isLast) {
            painter.setPen(QPen(theme.color(Token::Line), 2));
            painter.drawLine(QPointF(middle, top), QPointF(middle, height()));
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(m_tone == Tone::Neutral ? Token::Accent : tokenOf(m_tone)));
        painter.drawEllipse(QPointF(middle, top), 4.5, 4.5);
    }

private:
    Tone m_tone;
    bool m_isLast;
};

/// Text that clients wrote: never read as markup.
QLabel *makePlainLabel(FontRole role = FontRole::Body, Token token = Token::Text)
{
    QLabel *label = makeLabel({}, role, token);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QList<Column> dataColumns()
{
    const auto oneLine = [](const QJsonObject &row) {
        return row[QStringLiteral("value")].toString().left(4096).simplified();
    };
    return {{QStringLiteral("name"), ServiceInspector::tr("Name"), CellKind::Text, {}, {}, {}, 14},
        {QStringLiteral("value"), ServiceInspector::tr("Value"), CellKind::Text, {}, {}, oneLine, 24}};
}

struct EventWords
{
    QString title;
    QString text;
    Tone tone = Tone::Neutral;
};

EventWords wordsOf(const protocol::ServiceEvent &event)
{
    if (event.what == QLatin1String("opened"))
        return {ServiceInspector::tr("Opened"), event.text, Tone::Info};
    if (event.what == QLatin1String("number"))
        return {ServiceInspector::tr("Number given"),
            (event.untilMs > console::serverNowMs() ? ServiceInspector::tr("%1, booked until %2")
                                                    : ServiceInspector::tr("%1, was booked until %2"))
                .arg(event.text, console::timeText(event.untilMs))};
    if (event.what == QLatin1String("matched"))
        return {ServiceInspector::tr("Matched by a call"), event.text, Tone::Good};
    if (event.what == QLatin1String("released"))
        return {ServiceInspector::tr("Number released by hand"), event.text, Tone::Caution};
    if (event.what == QLatin1String("ended"))
        return {ServiceInspector::tr("Ended by hand"), event.text, Tone::Bad};
    return {event.what, event.text}; // of a newer server
}

} // namespace

ServiceInspector::ServiceInspector(QWidget *parent)
    : Card(parent)
    , m_stack(new QStackedWidget)
    , m_state(new StateView)
    , m_title(makePlainLabel(FontRole::Title))
    , m_pill(new Pill)
    , m_id(makePlainLabel(FontRole::Caption, Token::Muted))
    , m_copy(makeIconButton(QStringLiteral("copyIdButton"), QStringLiteral("copy"), {}))
    , m_bookingTitle(makeLabel({}, FontRole::Emphasis))
    , m_noBooking(makeLabel({}, FontRole::Body, Token::Muted))
    , m_booking(new QWidget)
    , m_dataTitle(makeLabel({}, FontRole::Emphasis))
    , m_noData(makeLabel({}, FontRole::Body, Token::Muted))
    , m_data(new TableView)
    , m_dataRows(new console::RowsModel(QStringLiteral("name"), dataColumns(), this))
    , m_eventsTitle(makeLabel({}, FontRole::Emphasis))
    , m_events(new QWidget)
    , m_configuration(makeButton(QStringLiteral("configurationButton"), {}, QStringLiteral("services")))
    , m_end(makeButton(QStringLiteral("endServiceButton"), {}, QStringLiteral("stop")))
    , m_seconds(new QTimer(this))
{
    setObjectName(QStringLiteral("serviceInspector"));
    m_title->setObjectName(QStringLiteral("serviceNameLabel"));
    m_id->setObjectName(QStringLiteral("serviceIdLabel"));
    m_pill->setObjectName(QStringLiteral("serviceStatePill"));
    m_state->setObjectName(QStringLiteral("inspectorStateView"));
    m_noBooking->setWordWrap(true);
    m_noData->setWordWrap(true);
    m_data->setObjectName(QStringLiteral("serviceDataTableView"));
    m_data->setSource(m_dataRows);
    m_data->setUp(m_dataRows->columns());
    m_data->setSelectionMode(QAbstractItemView::SingleSelection);
    m_dataTitle->setBuddy(m_data);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_pill, 0, Qt::AlignTop);
    auto *idRow = new QHBoxLayout;
    idRow->addWidget(m_id, 1);
    idRow->addWidget(m_copy, 0, Qt::AlignTop);

    auto *facts = new QGridLayout;
    m_opened = addField(*facts, QStringLiteral("openedLabel"));
    m_ends = addField(*facts, QStringLiteral("endsLabel"));
    m_phone = addField(*facts, QStringLiteral("phoneLabel"));
    m_user = addField(*facts, QStringLiteral("endUserLabel"));
    auto *booking = new QGridLayout(m_booking);
    booking->setContentsMargins(0, 0, 0, 0);
    m_number = addField(*booking, QStringLiteral("numberLabel"));
    m_left = addField(*booking, QStringLiteral("secondsLeftLabel"));
    m_code = addField(*booking, QStringLiteral("codeLabel"));
    m_group = addField(*booking, QStringLiteral("groupLabel"));
    m_node = addField(*booking, QStringLiteral("nodeLabel"));

    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, Theme::inside, 0);
    layout->setSpacing(Theme::inside);
    layout->addLayout(facts);
    const QList<std::pair<QLabel *, QList<QWidget *>>> sections{{m_bookingTitle, {m_noBooking, m_booking}},
        {m_dataTitle, {m_noData, m_data}}, {m_eventsTitle, {m_events}}};
    for (const auto &[title, rest] : sections) {
        layout->addSpacing(Theme::space(1));
        layout->addWidget(makeLine());
        layout->addWidget(title);
        for (QWidget *widget : rest)
            layout->addWidget(widget);
    }
    layout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("serviceScrollArea"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false); // the card shows through
    body->setAutoFillBackground(false);

    setStyleProperty(m_end, "danger");
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_configuration);
    buttons->addStretch(1);
    buttons->addWidget(m_end);
    auto *page = new QWidget;
    auto *whole = new QVBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(Theme::inside);
    whole->addLayout(head);
    whole->addLayout(idRow);
    whole->addWidget(scroll, 1);
    whole->addLayout(buttons);
    m_stack->addWidget(m_state);
    m_stack->addWidget(page);
    contents()->addWidget(m_stack, 1);
    setTabOrder(m_copy, m_data);
    setTabOrder(m_data, m_configuration);
    setTabOrder(m_configuration, m_end);

    connect(m_copy, &QAbstractButton::clicked, this,
        [this] { QApplication::clipboard()->setText(m_service.service.id); });
    connect(m_configuration, &QPushButton::clicked, this,
        [this] { Q_EMIT configurationAsked(m_service.service.name); });
    connect(m_state, &StateView::acted, this, &ServiceInspector::retryAsked);
    connect(&Theme::instance(), &Theme::changed, this, &ServiceInspector::showData);
    m_seconds->setInterval(1s);
    connect(m_seconds, &QTimer::timeout, this, &ServiceInspector::showTimes);
    retranslate();
}

ServiceInspector::Field ServiceInspector::addField(QGridLayout &grid, const QString &objectName)
{
    const int row = grid.rowCount();
    const Field field{makeLabel({}, FontRole::Body, Token::Muted), makePlainLabel()};
    field.value->setObjectName(objectName);
    grid.setHorizontalSpacing(Theme::between);
    grid.setVerticalSpacing(Theme::space(1));
    grid.setColumnStretch(1, 1);
    grid.addWidget(field.name, row, 0, Qt::AlignTop);
    grid.addWidget(field.value, row, 1, Qt::AlignTop);
    return field;
}

void ServiceInspector::set(const Field &field, const QString &value, const QString &toolTip)
{
    field.value->setText(value);
    field.value->setToolTip(toolTip);
    field.value->setAccessibleName(QStringLiteral("%1: %2").arg(field.name->text(), value));
    field.name->setVisible(!value.isEmpty());
    field.value->setVisible(!value.isEmpty());
}

void ServiceInspector::announce(const protocol::LiveService &service)
{
    const bool isOther = service.id != m_service.service.id;
    m_service.service = service;
    if (isOther) {
        m_service.data.clear();
        m_service.events.clear();
        m_hasDetail = false;
        showData();
        showEvents();
    }
    m_shows = Shows::Service;
    showFacts();
}

void ServiceInspector::show(const protocol::ServiceDetail &detail)
{
    m_service = detail;
    m_hasDetail = true;
    m_shows = Shows::Service;
    showFacts();
    showData();
    showEvents();
}

void ServiceInspector::showOver()
{
    m_shows = Shows::Over;
    showFacts();
}

void ServiceInspector::showFailed(const QString &why)
{
    m_shows = Shows::Failure;
    m_failure = why;
    showFacts();
}

void ServiceInspector::clear()
{
    m_shows = Shows::Nothing;
    m_service = {};
    m_hasDetail = false;
    showFacts();
}

void ServiceInspector::retranslate()
{
    m_copy->setAccessibleName(tr("Copy the id"));
    m_copy->setToolTip(tr("Copy the id"));
    for (const auto &[field, text] :
        {std::pair(m_opened, tr("Opened")), std::pair(m_ends, tr("Ends in")), std::pair(m_phone, tr("Phone")),
            std::pair(m_user, tr("End user")), std::pair(m_number, tr("Number")),
            std::pair(m_left, tr("Booked for")), std::pair(m_code, tr("Access code")),
            std::pair(m_group, tr("Resource group")), std::pair(m_node, tr("Node"))})
        field.name->setText(text);
    m_bookingTitle->setText(tr("Booking"));
    m_dataTitle->setText(tr("&Data"));
    m_eventsTitle->setText(tr("What happened"));
    m_data->setAccessibleName(tr("Data of the service"));
    m_dataRows->setColumns(dataColumns());
    m_configuration->setText(tr("Configuration"));
    m_configuration->setToolTip(tr("Shows how this service is configured"));
    m_end->setText(tr("End service …"));
    m_eventsShown.clear();
    showFacts();
    showData();
    showEvents();
}

void ServiceInspector::showFacts()
{
    const protocol::LiveService &service = m_service.service;
    m_stack->setCurrentIndex(m_shows == Shows::Service ? 1 : 0);
    switch (m_shows) {
    case Shows::Nothing:
        m_state->showEmpty(QStringLiteral("active"), tr("No service chosen"),
            tr("Choose a service of the list to see its data, its booking and what happened to it."));
        break;
    case Shows::Over:
        m_state->showEmpty(QStringLiteral("check"), tr("This service is over"),
            tr("Its client ended it, a call matched it, or its time ran out."));
        break;
    case Shows::Failure:
        m_state->showFailed(m_failure);
        break;
    case Shows::Service:
        break;
    }
    if (m_shows != Shows::Service) {
        m_seconds->stop();
        return;
    }
    m_seconds->start();
    const bool isActive = service.state == QLatin1String("ACTIVE");
    m_title->setText(service.name);
    m_pill->setState(isActive ? tr("Active") : tr("Matched"), isActive ? Tone::Good : Tone::Info);
    m_id->setText(service.id);
    set(m_opened, service.openedMs ? console::timeText(service.openedMs) : QString(),
        console::exactTimeText(service.openedMs));
    set(m_phone, service.phone);
    set(m_user, service.gmsUser);
    set(m_number, service.number);
    set(m_code, service.code);
    set(m_group, service.group);
    set(m_node, service.node);
    const bool hasBooking = !service.number.isEmpty();
    m_booking->setVisible(hasBooking);
    m_noBooking->setVisible(!hasBooking);
    m_noBooking->setText(tr("It holds no number."));
    showTimes();
}

void ServiceInspector::showTimes()
{
    const auto left = [](qint64 ms) { return console::cellText(CellKind::Until, ms); };
    const protocol::LiveService &service = m_service.service;
    set(m_ends, left(service.expiresMs), console::exactTimeText(service.expiresMs));
    set(m_left, service.accessUntilMs ? left(service.accessUntilMs) : QString(),
        console::exactTimeText(service.accessUntilMs));
}

void ServiceInspector::showData()
{
    QList<QJsonObject> rows;
    for (auto it = m_service.data.cbegin(); it != m_service.data.cend(); ++it) {
        rows.append(QJsonObject{{QStringLiteral("name"), it.key()}, {QStringLiteral("value"), it.value()}});
    }
    m_dataRows->setRows(rows);
    m_data->setVisible(!rows.isEmpty());
    m_noData->setVisible(rows.isEmpty());
    m_noData->setText(m_hasDetail ? tr("Its client stored no data.") : tr("Loading …"));
    const int shown = static_cast<int>(std::min<qsizetype>(rows.size(), maxDataRows));
    m_data->setFixedHeight(
        m_data->horizontalHeader()->sizeHint().height() + shown * Theme::instance().rowHeight() + 2);
}

void ServiceInspector::showEvents()
{
    // The same again every two seconds: what somebody may be selecting stays.
    const auto isSame = [](const protocol::ServiceEvent &a, const protocol::ServiceEvent &b) {
        return a.atMs == b.atMs && a.what == b.what && a.text == b.text && a.untilMs == b.untilMs;
    };
    if (m_events->layout() && std::ranges::equal(m_service.events, m_eventsShown, isSame))
        return;
    m_eventsShown = m_service.events;
    delete m_events->layout();
    qDeleteAll(m_events->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *grid = new QGridLayout(m_events);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->setHorizontalSpacing(Theme::inside);
    grid->setColumnStretch(1, 1);
    const qsizetype count = std::min(m_eventsShown.size(), maxEvents);
    for (qsizetype i = 0; i < count; ++i) {
        const protocol::ServiceEvent &event = m_eventsShown.at(i);
        const EventWords words = wordsOf(event);
        const int row = static_cast<int>(i);
        auto *texts = new QVBoxLayout;
        texts->setContentsMargins(0, 0, 0, Theme::inside);
        texts->setSpacing(0);
        QLabel *title = makePlainLabel();
        title->setText(words.title);
        texts->addWidget(title);
        if (!words.text.isEmpty()) {
            QLabel *text = makePlainLabel(FontRole::Caption, Token::Muted);
            text->setText(words.text);
            texts->addWidget(text);
        }
        QLabel *time = makeLabel(console::timeText(event.atMs), FontRole::Body, Token::Muted);
        time->setToolTip(
            event.atMs ? console::exactTimeText(event.atMs) : tr("The server does not keep when this was."));
        grid->addWidget(new TimeMark(words.tone, i + 1 == count), row, 0);
        grid->addLayout(texts, row, 1);
        grid->addWidget(time, row, 2, Qt::AlignTop | Qt::AlignTrailing);
    }
    m_eventsTitle->setVisible(count > 0);
}

} // namespace usher::ui
