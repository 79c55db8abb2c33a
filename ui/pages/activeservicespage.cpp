#include "ui/pages/activeservicespage.h"

#include "app/console/ctlcommand.h"
#include "app/console/liveservicesmodel.h"
#include "app/console/workspace.h"
#include "shared/config/configrecords.h"
#include "shared/protocol/interventionmessages.h"
#include "ui/help.h"
#include "ui/pages/serviceinspector.h"
#include "ui/theme/icons.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/copycommand.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/focus.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace usher::ui {

using namespace std::chrono_literals;
using console::CellKind;
using console::Column;
using console::LiveServicesModel;
using console::Tone;

namespace {

constexpr auto typingPause = 250ms;
constexpr int openedColumn = 4;
const QString prefix = QStringLiteral("service.");
const QString activeState = QStringLiteral("ACTIVE");

bool isInActiveState(const QJsonObject &row)
{
    return row[QStringLiteral("state")] == activeState;
}

QList<Column> columns()
{
    return {{QStringLiteral("name"), ActiveServicesPage::tr("Service"), CellKind::Text, {}, {}, {}, 15},
        {QStringLiteral("number"), ActiveServicesPage::tr("Number"), CellKind::Text, {}, {}, {}, 13},
        {QStringLiteral("accessUntil"), ActiveServicesPage::tr("Booked for"), CellKind::Until, {}, {}, {}, 10,
            false, ActiveServicesPage::tr("How long its number stays booked")},
        {QStringLiteral("state"), ActiveServicesPage::tr("State"), CellKind::State, {},
            [](const QJsonObject &row) { return isInActiveState(row) ? Tone::Good : Tone::Info; },
            [](const QJsonObject &row) {
                return isInActiveState(row) ? ActiveServicesPage::tr("Active")
                                            : ActiveServicesPage::tr("Matched");
            },
            11},
        {QStringLiteral("opened"), ActiveServicesPage::tr("Opened"), CellKind::Time, {}, {}, {}, 9},
        {QStringLiteral("phone"), ActiveServicesPage::tr("Phone"), CellKind::Text, {}, {}, {}, 13},
        {QStringLiteral("expires"), ActiveServicesPage::tr("Ends in"), CellKind::Until, {}, {}, {}, 10, false,
            ActiveServicesPage::tr("When the service is over, if nothing happens before")},
        {QStringLiteral("group"), ActiveServicesPage::tr("Resource group"), CellKind::Text, {}, {}, {}, 16},
        {QStringLiteral("gmsUser"), ActiveServicesPage::tr("End user"), CellKind::Text, {}, {}, {}, 14, true},
        {QStringLiteral("code"), ActiveServicesPage::tr("Access code"), CellKind::Text, {}, {}, {}, 10, true},
        {QStringLiteral("node"), ActiveServicesPage::tr("Node"), CellKind::Text, {}, {}, {}, 10, true},
        {QStringLiteral("id"), ActiveServicesPage::tr("Id"), CellKind::Text, {}, {}, {}, 39, true}};
}

} // namespace

ActiveServicesPage::ActiveServicesPage(const Context &context)
    : ListPage(context)
    , m_model(std::make_unique<LiveServicesModel>(context.session, columns()))
    , m_name(new QComboBox)
    , m_state(new QComboBox)
    , m_pause(new QTimer(this))
    , m_inspector(new ServiceInspector)
    , m_end(new QAction(icon(QStringLiteral("stop")), {}, this))
    , m_copy(makeCopyAction(QStringLiteral("copyEnd"), this))
{
    setObjectName(QStringLiteral("activeServicesPage"));
    m_name->setObjectName(QStringLiteral("serviceNameComboBox"));
    m_name->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_state->setObjectName(QStringLiteral("serviceStateComboBox"));
    m_state->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_end->setObjectName(QStringLiteral("endService"));
    for (QWidget *field : std::initializer_list<QWidget *>{filterField(), m_name, m_state})
        setHelpTopic(field, QStringLiteral("pages/active#filter"));
    addBesideFilter(m_name);
    addBesideFilter(m_state);
    // Before the table hears of it: it would make a neighbour current, and that one might be ended instead.
    connect(m_model.get(), &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) {
            const int current = table().currentRow();
            if (current < first || current > last)
                return;
            table().selectionModel()->clear();
            m_inspector->showOver();
        });
    table().setSource(m_model.get());
    table().setUp(m_model->columns());
    table().sortByColumn(openedColumn, Qt::DescendingOrder);
    table().setRowActions({m_end, m_copy});
    setInspector(m_inspector, 2, 1);
    setHelpTopic(m_inspector, QStringLiteral("pages/active#one"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);

    connect(m_pause, &QTimer::timeout, this, &ActiveServicesPage::applyFilter);
    connect(m_name, &QComboBox::currentIndexChanged, this, &ActiveServicesPage::applyFilter);
    connect(m_state, &QComboBox::currentIndexChanged, this, &ActiveServicesPage::applyFilter);
    connect(m_model.get(), &LiveServicesModel::updated, this, &ActiveServicesPage::updated);
    connect(&table(), &TableView::currentKeyChanged, this, &ActiveServicesPage::show);
    connect(&table(), &TableView::opened, this, [this] { focusFirst(*m_inspector); });
    connect(&table(), &TableView::deleteAsked, this, &ActiveServicesPage::endServices);
    connect(table().selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ActiveServicesPage::refreshActions);
    connect(m_end, &QAction::triggered, this, &ActiveServicesPage::endServices);
    connect(m_copy, &QAction::triggered, this, [this] {
        QStringList lines; // the reason is for who runs them to say
        for (const QString &id : table().selectedKeys())
            lines.append(console::ctlCommand(this->context().session,
                {QStringLiteral("services"), QStringLiteral("end"), id, QStringLiteral("--reason"), {}}));
        copyCommands(this->context(), lines);
    });
    connect(&m_inspector->endButton(), &QPushButton::clicked, this, &ActiveServicesPage::endServices);
    connect(m_inspector, &ServiceInspector::retryAsked, this, &ActiveServicesPage::askForDetail);
    connect(m_inspector, &ServiceInspector::configurationAsked, this,
        [this](const QString &name) { this->context().navigator.open(QStringLiteral("services"), name); });
    connect(&stateView(), &StateView::acted, this, &ActiveServicesPage::acted);
    connect(&banner(), &Banner::acted, m_model.get(), &LiveServicesModel::searchFurther);
    connect(&context.session, &console::Session::stateChanged, this, [this] {
        refreshState();
        refreshActions();
    });
    connect(&context.workspace, &console::Workspace::reset, this, &ActiveServicesPage::fillNames);
    connect(&context.workspace, &console::Workspace::recordChanged, this, [this](const RecordKey &key) {
        if (key.name.startsWith(prefix))
            fillNames();
    });
    ActiveServicesPage::retranslate();
}

ActiveServicesPage::~ActiveServicesPage() = default;

void ActiveServicesPage::retranslate()
{
    ListPage::retranslate();
    filterField()->setPlaceholderText(tr("Id, number, phone or end user"));
    filterField()->setToolTip(tr("What one of them begins with; how digits are grouped does not matter"));
    m_name->setAccessibleName(tr("Configured service"));
    m_name->setToolTip(tr("Only those of one configured service"));
    m_state->setAccessibleName(tr("State"));
    m_state->setToolTip(tr("Only those in one state"));
    m_end->setText(tr("End service …"));
    m_copy->setText(copyActionText());
    m_model->setColumns(columns());
    m_inspector->retranslate();
    fillNames();
    fillStates();
    refreshState();
    refreshActions();
}

void ActiveServicesPage::fillNames()
{
    QStringList names;
    const auto keys = context().workspace.keys([](const RecordKey &key) {
        return key.kind == RecordKind::Options && key.owner == clusterOwner && key.name.startsWith(prefix);
    });
    for (const RecordKey &key : keys)
        names.append(key.name.mid(prefix.size()));
    const QString chosen = m_name->currentData().toString();
    if (!chosen.isEmpty() && !names.contains(chosen))
        names.append(chosen); // deleted, and what it opened may be live
    names.sort(Qt::CaseInsensitive);
    const QSignalBlocker quiet(m_name);
    m_name->clear();
    m_name->addItem(tr("All services"), QString());
    for (const QString &name : names)
        m_name->addItem(name, name);
    m_name->setCurrentIndex(std::max(0, m_name->findData(chosen)));
}

void ActiveServicesPage::fillStates()
{
    const int chosen = std::max(0, m_state->currentIndex());
    const QSignalBlocker quiet(m_state);
    m_state->clear();
    m_state->addItem(tr("All states"), QString());
    m_state->addItem(tr("Active"), activeState);
    m_state->addItem(tr("Matched"), QStringLiteral("MATCHED"));
    m_state->setCurrentIndex(chosen);
}

void ActiveServicesPage::open(const QString &subject)
{
    if (subject.isEmpty() || table().selectKey(subject))
        return;
    m_wanted = subject;
    clearFilter();
    filterField()->setText(subject);
    applyFilter();
}

void ActiveServicesPage::setActive(bool active)
{
    ListPage::setActive(active);
    m_model->setActive(active);
    if (active)
        askForDetail();
    else
        ++m_detail;
}

void ActiveServicesPage::filterChanged(const QString &)
{
    m_pause->start();
}

void ActiveServicesPage::applyFilter()
{
    m_pause->stop();
    m_model->setFilter({m_name->currentData().toString(), m_state->currentData().toString(),
        filterField()->text().trimmed()});
}

void ActiveServicesPage::clearFilter()
{
    const QSignalBlocker names(m_name), states(m_state);
    m_name->setCurrentIndex(0);
    m_state->setCurrentIndex(0);
    filterField()->clear();
    applyFilter();
}

/// What the view offers where rows would be.
void ActiveServicesPage::acted()
{
    if (!m_model->error().message.isEmpty())
        m_model->refresh();
    else if (m_model->isSearchBroken())
        m_model->searchFurther();
    else if (m_model->filter() != LiveServicesModel::Filter())
        clearFilter();
    else
        context().navigator.open(QStringLiteral("services"));
}

void ActiveServicesPage::updated()
{
    if (!m_wanted.isEmpty() && table().selectKey(m_wanted))
        m_wanted.clear();
    refreshState();
    askForDetail();
}

void ActiveServicesPage::refreshState()
{
    const bool hasRows = m_model->rowCount() > 0;
    const bool isFiltered = m_model->filter() != LiveServicesModel::Filter();
    const QString problem = m_model->error().message;
    showRows(hasRows);
    if (hasRows && !problem.isEmpty())
        banner().show(tr("The list could not be brought up to date: %1").arg(problem), Tone::Caution);
    else if (hasRows && m_model->isSearchBroken())
        banner().show(tr("There are very many services: only the newest ones were searched."), Tone::Info,
            tr("Search further"));
    else
        banner().hide();
    if (hasRows)
        return;
    const QString privilege = QStringLiteral("watch");
    if (!context().session.allows(privilege) && context().session.isOnline())
        stateView().showForbidden(privilege);
    else if (!problem.isEmpty())
        stateView().showFailed(problem);
    else if (!m_model->isLoaded())
        stateView().showLoading();
    else if (m_model->isSearchBroken())
        stateView().showEmpty(QStringLiteral("search"), tr("None of the newest services fits"),
            tr("There are very many services: only the newest ones were searched."), tr("Search further"));
    else if (isFiltered)
        stateView().showEmpty(QStringLiteral("search"), tr("No live service fits"),
            tr("The filter finds what begins with its text: an id, an access number, a phone number or an "
               "end "
               "user."),
            tr("Clear the filter"));
    else
        stateView().showEmpty(QStringLiteral("active"), tr("No live service"),
            tr("A service lives from the request that opens it until a call matches it, its client ends it "
               "or "
               "its time runs out."),
            tr("Configured services"));
}

void ActiveServicesPage::refreshActions()
{
    const QString privilege = QStringLiteral("operate");
    const bool mayEnd = context().session.allows(privilege);
    const bool canEnd = mayEnd && context().session.isOnline();
    const QString hint = mayEnd ? tr("Ends it as its client could: its number is free at once")
                                : missingPrivilege(privilege);
    m_end->setEnabled(canEnd && !table().selectedKeys().isEmpty());
    m_end->setToolTip(hint);
    m_copy->setEnabled(!table().selectedKeys().isEmpty());
    m_inspector->endButton().setEnabled(canEnd && !m_shown.isEmpty());
    m_inspector->endButton().setToolTip(hint);
}

void ActiveServicesPage::show(const QString &id)
{
    m_shown = id;
    ++m_detail;
    const int row = m_model->rowOf(id);
    if (row < 0) {
        m_inspector->clear();
    } else if (const auto service
        = protocol::fromJson<protocol::LiveService>(m_model->row(row), protocol::Unknown::Ignore)) {
        m_inspector->announce(*service);
        askForDetail();
    }
    Q_EMIT crumbChanged(row < 0 ? QString() : m_model->row(row)[QStringLiteral("name")].toString());
    refreshActions();
}

void ActiveServicesPage::askForDetail()
{
    if (m_shown.isEmpty() || !isActive() || !context().session.isOnline())
        return;
    context().session.call(protocol::ServicesGet{m_shown}, this,
        [this, number = ++m_detail](const Result<protocol::ServiceDetail> &answer) {
            if (number != m_detail)
                return;
            if (answer)
                m_inspector->show(*answer);
            else if (answer.error().code == ErrorCode::NotFound)
                m_inspector->showOver();
            else
                m_inspector->showFailed(answer.error().message);
        });
}

void ActiveServicesPage::endServices()
{
    QStringList ids = table().selectedKeys();
    if (ids.isEmpty() && !m_shown.isEmpty())
        ids.append(m_shown);
    if (ids.isEmpty() || !m_inspector->endButton().isEnabled() || !context().navigator.mayChange())
        return;
    const int count = static_cast<int>(ids.size());
    const QString title = count == 1 ? tr("End this service?") : tr("End %n service(s)?", nullptr, count);
    const QString text = tr("Numbers are free at once, and callers who were given one are not recognised any "
                            "more. This cannot be undone.");
    QString reason, hint = text;
    do {
        if (!confirm(this, title, hint, tr("End"), true, &reason))
            return;
        reason = reason.trimmed();
        hint = tr("Please say why: the reason is kept in the audit.") + u'\n' + text;
    } while (reason.isEmpty());
    endNext(ids, reason, 0);
}

/// One after the other; the first that is refused ends it.
void ActiveServicesPage::endNext(QStringList ids, const QString &reason, int ended)
{
    if (ids.isEmpty()) {
        context().navigator.notify(tr("%n service(s) ended.", nullptr, ended));
        m_model->refresh();
        return;
    }
    const QString id = ids.takeFirst();
    context().session.call(protocol::ServicesEnd{id, reason}, this,
        [this, ids, reason, ended](const Result<protocol::ServicesEndAnswer> &answer) {
            const bool isOver = !answer && answer.error().code == ErrorCode::NotFound;
            if (answer || isOver)
                return endNext(ids, reason, ended + (answer ? 1 : 0));
            context().navigator.notify(tr("Not ended: %1").arg(answer.error().message));
            m_model->refresh();
        });
}

} // namespace usher::ui
