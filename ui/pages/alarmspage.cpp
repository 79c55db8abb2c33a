#include "ui/pages/alarmspage.h"

#include "app/console/ctlcommand.h"
#include "app/console/rowsmodel.h"
#include "app/console/topicmodel.h"
#include "shared/protocol/interventionmessages.h"
#include "shared/protocol/topicrows.h"
#include "ui/help.h"
#include "ui/pages/statewords.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/copycommand.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/focus.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

namespace usher::ui {

using namespace std::chrono_literals;
using console::CellKind;
using console::Column;
using console::RowsModel;
using console::Tone;
using console::TopicModel;

namespace {

constexpr auto refreshEvery = 30s; ///< of the past alarms, which no topic tells
constexpr int pastLimit = 500;
constexpr int severityChars = 13;

/// Of one alarm at one time: the same condition may come again.
const QString rowField = QStringLiteral("row");

protocol::TopicSelection standing()
{
    protocol::TopicSelection selection;
    selection.topic = QLatin1String(protocol::AlarmRow::topic);
    return selection;
}

QString textOf(const QJsonObject &row, const char *field)
{
    return row[QLatin1String(field)].toString();
}

QList<Column> columns()
{
    const auto rank = [](const QJsonObject &row) { return severityRank(textOf(row, "severity")); };
    const auto word = [](const QJsonObject &row) { return severityWord(textOf(row, "severity")).text; };
    const auto tone = [](const QJsonObject &row) { return severityWord(textOf(row, "severity")).tone; };
    return {{QStringLiteral("severity"), AlarmsPage::tr("Severity"), CellKind::State, rank, tone, word,
                severityChars},
        {QStringLiteral("name"), AlarmsPage::tr("Alarm"), CellKind::Text, {}, {}, {}, 22},
        {QStringLiteral("node"), AlarmsPage::tr("Node"), CellKind::Text, {}, {}, {}, 10},
        {QStringLiteral("raised"), AlarmsPage::tr("Since", "an alarm has stood since"), CellKind::Time, {},
            {}, {}, 10},
        {QStringLiteral("cleared"), AlarmsPage::tr("Over", "an alarm was over at"), CellKind::Time, {}, {},
            {}, 10},
        {QStringLiteral("acknowledgedBy"), AlarmsPage::tr("Acknowledged by"), CellKind::Text, {}, {}, {}, 12},
        {QStringLiteral("text"), AlarmsPage::tr("What is wrong"), CellKind::Text, {}, {}, {}, 40}};
}

constexpr int clearedColumn = 4;

QLabel *words(Token token = Token::Text)
{
    QLabel *label = makeLabel({}, FontRole::Body, token);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

AlarmsPage::AlarmsPage(const Context &context)
    : ListPage(context)
    , m_standing(std::make_unique<TopicModel>(context.session, standing(), columns()))
    , m_past(std::make_unique<RowsModel>(rowField, columns()))
    , m_tabs(new QTabBar)
    , m_refresh(new QTimer(this))
    , m_acknowledge(new QAction(icon(QStringLiteral("check")), {}, this))
    , m_copy(makeCopyAction(QStringLiteral("copyAcknowledge"), this))
{
    m_acknowledge->setObjectName(QStringLiteral("acknowledgeAlarms"));
    m_tabs->setObjectName(QStringLiteral("alarmsTabBar"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab({});
    m_tabs->addTab({});
    addTop(m_tabs);
    table().setSource(m_standing.get());
    table().setUp(m_standing->columns());
    table().setRowActions({m_acknowledge, m_copy});
    buildInspector();
    m_refresh->setInterval(refreshEvery);
    connect(m_refresh, &QTimer::timeout, this, &AlarmsPage::loadPast);
    connect(m_tabs, &QTabBar::currentChanged, this, &AlarmsPage::showTab);
    connect(&table(), &TableView::currentKeyChanged, this, &AlarmsPage::showAlarm);
    connect(&table(), &TableView::opened, this, [this] { focusFirst(*m_details); });
    connect(
        table().selectionModel(), &QItemSelectionModel::selectionChanged, this, &AlarmsPage::refreshActions);
    connect(m_acknowledge, &QAction::triggered, this, &AlarmsPage::acknowledge);
    connect(m_copy, &QAction::triggered, this, [this] {
        QStringList lines;
        const QList<QJsonObject> alarms = acknowledgeable();
        for (const QJsonObject &alarm : alarms)
            lines.append(console::ctlCommand(this->context().session,
                {QStringLiteral("alarms"), QStringLiteral("ack"), textOf(alarm, "node"),
                    textOf(alarm, "key")}));
        copyCommands(this->context(), lines);
    });
    connect(m_standing.get(), &TopicModel::updated, this, [this] {
        showAlarm();
        refreshState();
        if (isActive() && isPast())
            loadPast(); // one may be over
    });
    connect(m_standing.get(), &TopicModel::stateChanged, this, &AlarmsPage::refreshState);
    connect(&table().filter(), &QAbstractItemModel::rowsInserted, this, &AlarmsPage::refreshState);
    connect(&context.session, &console::Session::stateChanged, this, [this] {
        if (isActive() && isPast())
            loadPast();
        refreshState();
    });
    connect(&stateView(), &StateView::acted, this, [this] {
        if (isPast()) {
            loadPast();
        } else {
            m_standing->setActive(false);
            m_standing->setActive(isActive());
        }
    });
    showTab(Standing);
    retranslate();
}

AlarmsPage::~AlarmsPage() = default;

void AlarmsPage::buildInspector()
{
    auto *inspector = new Card;
    m_name = makeLabel({}, FontRole::Title);
    m_name->setWordWrap(true);
    m_name->setObjectName(QStringLiteral("alarmNameLabel"));
    m_severity = new Pill;
    m_severity->setObjectName(QStringLiteral("severityPill"));
    m_text = words();
    m_text->setObjectName(QStringLiteral("alarmTextLabel"));
    m_whatTitle = makeLabel({}, FontRole::Emphasis);
    m_what = words();
    m_what->setObjectName(QStringLiteral("whatToDoLabel"));
    m_noteTitle = makeLabel({}, FontRole::Emphasis);
    m_note = words();
    m_note->setObjectName(QStringLiteral("noteLabel"));
    m_facts = new FactList;
    m_button = makeButton(QStringLiteral("acknowledgeButton"), {}, QStringLiteral("check"));
    connect(m_button, &QPushButton::clicked, m_acknowledge, &QAction::trigger);

    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, Theme::inside, 0);
    layout->setSpacing(Theme::between);
    layout->addWidget(m_name);
    layout->addWidget(m_severity, 0, Qt::AlignLeading);
    for (QLabel *label : {m_text, m_whatTitle, m_what, m_noteTitle, m_note})
        layout->addWidget(label);
    layout->addWidget(m_facts);
    layout->addWidget(m_button, 0, Qt::AlignLeading);
    layout->addStretch(1);
    m_details = new QScrollArea;
    m_details->setObjectName(QStringLiteral("alarmScrollArea"));
    m_details->setWidgetResizable(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_details->setWidget(body);
    m_details->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    auto *nothing = new StateView;
    m_nothing = nothing;
    inspector->contents()->addWidget(m_details, 1);
    inspector->contents()->addWidget(m_nothing, 1);
    setInspector(inspector, 2, 1);
    setHelpTopic(inspector, QStringLiteral("pages/alarms#acknowledge"));
}

bool AlarmsPage::isPast() const
{
    return m_tabs->currentIndex() == Past;
}

void AlarmsPage::setActive(bool active)
{
    ListPage::setActive(active);
    m_standing->setActive(active);
    if (active && isPast()) {
        loadPast();
        m_refresh->start();
    } else {
        m_refresh->stop();
    }
    refreshState();
}

void AlarmsPage::open(const QString &subject)
{
    if (!subject.isEmpty())
        m_tabs->setCurrentIndex(Standing);
    ListPage::open(subject);
}

void AlarmsPage::retranslate()
{
    ListPage::retranslate();
    m_tabs->setAccessibleName(tr("Standing or past alarms"));
    m_acknowledge->setText(tr("Acknowledge …"));
    m_copy->setText(copyActionText());
    m_whatTitle->setText(tr("What to do"));
    m_noteTitle->setText(tr("Note"));
    m_standing->setColumns(columns());
    m_past->setColumns(columns());
    showAlarm();
    refreshState();
}

void AlarmsPage::showTabs()
{
    const QLocale locale;
    m_tabs->setTabText(Standing,
        m_standing->isLoaded() ? tr("Active (%1)").arg(locale.toString(m_standing->rowCount()))
                               : tr("Active"));
    m_tabs->setTabText(Past, tr("Past"));
}

void AlarmsPage::showTab(int tab)
{
    banner().hide();
    table().setSource(tab == Past ? static_cast<QAbstractItemModel *>(m_past.get()) : m_standing.get());
    table().setColumnHidden(clearedColumn, tab != Past);
    table().sortByColumn(tab == Past ? clearedColumn : 0, Qt::DescendingOrder);
    if (isActive() && tab == Past) {
        loadPast();
        m_refresh->start();
    } else {
        m_refresh->stop();
    }
    showAlarm();
    refreshState();
}

void AlarmsPage::refreshState()
{
    showTabs();
    refreshActions();
    const bool isLoaded = isPast() ? m_isPastLoaded : m_standing->isLoaded();
    const Error &error = isPast() ? m_pastError : m_standing->error();
    const QAbstractItemModel *rows
        = isPast() ? static_cast<QAbstractItemModel *>(m_past.get()) : m_standing.get();
    showRows(rows->rowCount() > 0);
    if (rows->rowCount() > 0)
        return;
    if (!error.message.isEmpty())
        stateView().showFailed(error.message);
    else if (!isLoaded)
        stateView().showLoading();
    else if (isPast())
        stateView().showEmpty(QStringLiteral("history"), tr("No alarm is over yet"),
            tr("An alarm that was raised and is over stands here, with who took note of it."));
    else
        stateView().showEmpty(QStringLiteral("check"), tr("Nothing is wrong"),
            tr("Alarms of all nodes stand here until they are over: a pool that is exhausted, a store that "
               "is "
               "full, a node that is away."));
}

void AlarmsPage::refreshActions()
{
    const bool mayOperate = context().session.allows(QStringLiteral("operate"));
    const auto count = static_cast<int>(acknowledgeable().size());
    QString why;
    if (!mayOperate)
        why = missingPrivilege(QStringLiteral("operate"));
    else if (!context().session.isOnline())
        why = tr("The server is away.");
    else if (isPast())
        why = tr("It is over: there is nothing to acknowledge.");
    else if (count == 0)
        why = tr("Choose one or more alarms that nobody has acknowledged.");
    m_acknowledge->setEnabled(why.isEmpty() && m_waiting == 0);
    m_acknowledge->setToolTip(why);
    m_copy->setEnabled(count > 0);
    const QString text = count > 1 ? tr("Acknowledge %n alarm(s) …", nullptr, count) : tr("Acknowledge …");
    m_acknowledge->setText(text);
    m_button->setText(text);
    m_button->setEnabled(m_acknowledge->isEnabled());
    m_button->setToolTip(why);
    m_button->setVisible(!isPast());
}

void AlarmsPage::showAlarm()
{
    const int at = table().currentRow();
    const QAbstractItemModel *rows
        = isPast() ? static_cast<QAbstractItemModel *>(m_past.get()) : m_standing.get();
    const bool isChosen = at >= 0 && at < rows->rowCount();
    m_details->setVisible(isChosen);
    m_nothing->setVisible(!isChosen);
    refreshActions();
    if (!isChosen) {
        static_cast<StateView *>(m_nothing)->showEmpty(QStringLiteral("alarms"), tr("Choose an alarm"),
            tr("What is wrong, what to do about it and who has taken note stand here."));
        Q_EMIT crumbChanged({});
        return;
    }
    const QJsonObject row = isPast() ? m_past->row(at) : m_standing->row(at);
    const auto time = [&row](const char *field) { return console::timeOf(row[QLatin1String(field)]); };
    m_name->setText(textOf(row, "name"));
    const StateWord severity = severityWord(textOf(row, "severity"));
    m_severity->setState(severity.text, severity.tone);
    m_text->setText(textOf(row, "text"));
    const QString what = textOf(row, "whatToDo"), note = textOf(row, "note");
    m_what->setText(what);
    m_what->setVisible(!what.isEmpty());
    m_whatTitle->setVisible(!what.isEmpty());
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_noteTitle->setVisible(!note.isEmpty());
    const qint64 raised = time("raised"), cleared = time("cleared");
    const auto when = [](const QString &id, const QString &label, qint64 ms) {
        return Fact{id, label, console::timeText(ms), console::exactTimeText(ms)};
    };
    QList<Fact> facts{{QStringLiteral("node"), tr("Node"), textOf(row, "node")},
        {QStringLiteral("key"), tr("Condition"), textOf(row, "key")},
        when(QStringLiteral("raised"), tr("Raised"), raised)};
    if (cleared > 0) {
        facts.append(when(QStringLiteral("cleared"), tr("Over"), cleared));
        facts.append({QStringLiteral("lasted"), tr("Lasted"),
            console::durationText(std::max<qint64>(0, cleared - raised))});
    }
    if (const QString by = textOf(row, "acknowledgedBy"); !by.isEmpty()) {
        facts.append({QStringLiteral("by"), tr("Acknowledged by"), by});
        facts.append(when(QStringLiteral("acknowledged"), tr("Acknowledged"), time("acknowledged")));
    }
    m_facts->setFacts(facts);
    Q_EMIT crumbChanged(textOf(row, "name"));
}

void AlarmsPage::loadPast()
{
    if (m_isLoadingPast || !context().session.isOnline())
        return;
    m_isLoadingPast = true;
    m_pastError = {};
    context().session.call(protocol::AlarmsList{true, pastLimit}, this,
        [this](const Result<protocol::AlarmsAnswer> &answer) { takePast(answer); });
    refreshState();
}

void AlarmsPage::takePast(const Result<protocol::AlarmsAnswer> &answer)
{
    m_isLoadingPast = false;
    if (!answer) {
        m_pastError = answer.error();
        return refreshState();
    }
    m_isPastLoaded = true;
    QList<QJsonObject> rows;
    for (const protocol::AlarmInfo &alarm : answer->alarms) {
        if (alarm.clearedMs == 0)
            continue;
        QJsonObject row = protocol::toJson(alarm);
        row.insert(
            rowField, QStringLiteral("%1 %2 %3").arg(alarm.node, alarm.key, QString::number(alarm.raisedMs)));
        rows.append(row);
    }
    m_past->setRows(rows);
    showAlarm();
    refreshState();
}

QList<QJsonObject> AlarmsPage::acknowledgeable() const
{
    QList<QJsonObject> alarms;
    if (isPast())
        return alarms;
    for (const QString &key : table().selectedKeys()) {
        const int at = m_standing->rowOf(key);
        if (at >= 0 && textOf(m_standing->row(at), "acknowledgedBy").isEmpty())
            alarms.append(m_standing->row(at));
    }
    return alarms;
}

void AlarmsPage::acknowledge()
{
    const QList<QJsonObject> alarms = acknowledgeable();
    if (alarms.isEmpty() || m_waiting > 0)
        return;
    const auto count = static_cast<int>(alarms.size());
    QString note;
    const QString title = count == 1 ? tr("Acknowledge %1?").arg(textOf(alarms.first(), "name"))
                                     : tr("Acknowledge %n alarm(s)?", nullptr, count);
    if (!confirm(this, title,
            tr("Everybody sees that you know of it. The alarm stands until its cause is gone."),
            tr("Acknowledge"), false, &note))
        return;
    banner().hide();
    m_waiting = count;
    m_taken = 0;
    m_refused.clear();
    refreshActions();
    for (const QJsonObject &alarm : alarms) {
        context().session.call(
            protocol::AlarmsAcknowledge{textOf(alarm, "node"), textOf(alarm, "key"), note.trimmed()}, this,
            [this, name = QString(textOf(alarm, "name"))](
                const Result<protocol::Done> &answer) { acknowledged(name, answer); });
    }
}

void AlarmsPage::acknowledged(const QString &alarm, const Result<protocol::Done> &answer)
{
    --m_waiting;
    if (answer)
        ++m_taken;
    else
        m_refused.append(QStringLiteral("%1: %2").arg(alarm, answer.error().message));
    if (m_waiting > 0)
        return;
    if (m_taken > 0)
        context().navigator.notify(tr("%n alarm(s) acknowledged", nullptr, m_taken));
    if (!m_refused.isEmpty()) {
        m_refused.removeDuplicates();
        banner().show(
            tr("Not acknowledged – %1").arg(m_refused.mid(0, 3).join(QStringLiteral("; "))), Tone::Bad);
    }
    refreshActions();
}

} // namespace usher::ui
