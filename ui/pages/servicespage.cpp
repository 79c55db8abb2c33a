#include "ui/pages/servicespage.h"
#include "ui/dialogs/exportdialog.h"

#include "app/console/catalog.h"
#include "app/console/configured.h"
#include "app/console/overriderule.h"
#include "app/console/recordsmodel.h"
#include "app/console/session.h"
#include "app/console/topicmodel.h"
#include "app/console/workspace.h"
#include "shared/protocol/figurerows.h"
#include "ui/dialogs/deletedialog.h"
#include "ui/dialogs/namedialog.h"
#include "ui/dialogs/newservicedialog.h"
#include "ui/theme/icons.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/recordform.h"
#include "ui/widgets/recordhistory.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabWidget>

namespace usher::ui {

using console::CellKind;
using console::Column;
using console::RecordsModel;
using console::TopicModel;
using console::Workspace;

namespace {

const QString typeOption = QStringLiteral("_service");
const QString groupOption = QStringLiteral("_resource_group");
const QString ttlOption = QStringLiteral("_ttl");

template <typename Row> protocol::TopicSelection selectionOf()
{
    protocol::TopicSelection selection;
    selection.topic = QLatin1String(Row::topic);
    return selection;
}

} // namespace

ServicesPage::ServicesPage(const Context &context)
    : ListPage(context)
    , m_live(
          std::make_unique<TopicModel>(context.session, selectionOf<protocol::ServiceRow>(), QList<Column>()))
    , m_nodes(std::make_unique<TopicModel>(
          context.session, selectionOf<protocol::ServiceNodeRow>(), nodeColumns()))
    , m_model(std::make_unique<RecordsModel>(context.workspace,
          RecordsModel::Source{[](const RecordKey &key) { return console::isService(key); },
              [](const RecordKey &key) { return key.name.mid(console::servicePrefix.size()); }},
          tr("Service"), columns()))
    , m_activeTile(new Tile(QStringLiteral("activeTile"), {}))
    , m_createdTile(new Tile(QStringLiteral("createdTile"), {}))
    , m_matchedTile(new Tile(QStringLiteral("matchedTile"), {}))
    , m_refusedTile(new Tile(QStringLiteral("refusedTile"), {}))
    , m_name(makeLabel({}, FontRole::Title))
    , m_about(makeLabel({}, FontRole::Body, Token::Muted))
    , m_tabs(new QTabWidget)
    , m_form(new RecordForm(context))
    , m_nodesStack(new QStackedWidget)
    , m_nodesTable(new TableView)
    , m_nodesState(new StateView)
    , m_history(new RecordHistory(context))
    , m_new(new QAction(icon(QStringLiteral("plus")), {}, this))
    , m_try(new QAction(icon(QStringLiteral("play")), {}, this))
    , m_duplicate(new QAction(icon(QStringLiteral("duplicate")), {}, this))
    , m_rename(new QAction(icon(QStringLiteral("edit")), {}, this))
    , m_remove(new QAction(icon(QStringLiteral("delete")), {}, this))
{
    m_new->setObjectName(QStringLiteral("newService"));
    m_try->setObjectName(QStringLiteral("tryService"));
    m_duplicate->setObjectName(QStringLiteral("duplicateService"));
    m_rename->setObjectName(QStringLiteral("renameService"));
    m_remove->setObjectName(QStringLiteral("deleteService"));
    m_try->setShortcut(Qt::CTRL | Qt::Key_T);
    m_duplicate->setShortcut(Qt::CTRL | Qt::Key_D);
    for (QAction *action : {m_try, m_duplicate}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    table().setSource(m_model.get());
    table().setUp(m_model->columns());
    table().setRowActions({m_try, m_duplicate, m_rename, m_remove});
    m_exchange = addExchangeActions(
        *this, [](const RecordKey &key) { return console::isService(key); },
        [this] {
            QList<RecordKey> keys;
            for (const QString &name : table().selectedKeys()) {
                if (const auto key = m_model->keyOf(name))
                    keys.append(*key);
            }
            return keys;
        });
    buildTop();
    buildInspector();
    connectAll();
    ServicesPage::retranslate();
}

ServicesPage::~ServicesPage() = default;

void ServicesPage::buildTop()
{
    auto *tiles = new QWidget;
    auto *row = new QHBoxLayout(tiles);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::between);
    for (Tile *tile : {m_activeTile, m_createdTile, m_matchedTile, m_refusedTile})
        row->addWidget(tile, 1);
    addTop(tiles);
    connect(m_activeTile, &Tile::opened, this,
        [this] { this->context().navigator.open(QStringLiteral("active")); });
    connect(m_refusedTile, &Tile::opened, this,
        [this] { this->context().navigator.open(QStringLiteral("resources")); });
}

void ServicesPage::buildInspector()
{
    m_form->setObjectName(QStringLiteral("serviceForm"));
    m_form->setAlwaysShown({QStringLiteral("_type"), typeOption, ttlOption, groupOption});
    m_form->setNotes([this](const QString &option) { return noteFor(option); });
    m_form->setSuggestions([this](const QString &option) { return suggestionsFor(option); });
    m_nodesTable->setObjectName(QStringLiteral("nodesTableView"));
    m_nodesTable->setSource(m_nodes.get());
    m_nodesTable->setUp(m_nodes->columns());
    m_nodesStack->addWidget(m_nodesTable);
    m_nodesStack->addWidget(m_nodesState);
    m_history->setObjectName(QStringLiteral("historyWidget"));

    auto *options = new QWidget;
    auto *column = new QVBoxLayout(options);
    column->setContentsMargins(0, Theme::between, 0, 0);
    column->addWidget(m_form);
    m_tabs->setObjectName(QStringLiteral("serviceTabWidget"));
    m_tabs->addTab(options, {});
    m_tabs->addTab(m_nodesStack, {});
    m_tabs->addTab(m_history, {});
    auto *inspector = new Card;
    inspector->setObjectName(QStringLiteral("inspectorCard"));
    m_name->setObjectName(QStringLiteral("serviceNameLabel"));
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_about->setWordWrap(true);
    inspector->contents()->addWidget(m_name);
    inspector->contents()->addWidget(m_about);
    inspector->contents()->addWidget(m_tabs, 1);
    inspector->setMinimumWidth(26 * fontMetrics().height());
    setInspector(inspector, 5, 3);
}

void ServicesPage::connectAll()
{
    connect(table().selectionModel(), &QItemSelectionModel::selectionChanged, this, &ServicesPage::show);
    connect(&table(), &TableView::currentKeyChanged, this, &ServicesPage::show);
    connect(&table(), &TableView::deleteAsked, this, &ServicesPage::removeServices);
    connect(&table(), &TableView::renameAsked, this, &ServicesPage::renameService);
    connect(&table(), &TableView::opened, this, [this] {
        m_tabs->setCurrentIndex(0);
        m_form->setFocus();
        m_form->focusField(typeOption);
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &ServicesPage::watchNodes);
    connect(m_new, &QAction::triggered, this, &ServicesPage::addService);
    connect(m_try, &QAction::triggered, this, &ServicesPage::tryService);
    connect(m_duplicate, &QAction::triggered, this, &ServicesPage::duplicateService);
    connect(m_rename, &QAction::triggered, this, &ServicesPage::renameService);
    connect(m_remove, &QAction::triggered, this, &ServicesPage::removeServices);
    connect(m_model.get(), &QAbstractItemModel::rowsInserted, this, &ServicesPage::refreshState);
    connect(m_model.get(), &QAbstractItemModel::rowsRemoved, this, &ServicesPage::refreshState);
    connect(m_model.get(), &QAbstractItemModel::modelReset, this, &ServicesPage::refreshState);
    const Workspace &workspace = context().workspace;
    connect(&workspace, &Workspace::liveChanged, this, &ServicesPage::refreshState);
    connect(&workspace, &Workspace::editsChanged, this, &ServicesPage::refreshActions);
    connect(&context().session, &console::Session::stateChanged, this, &ServicesPage::refreshState);
    connect(&context().catalog, &console::Catalog::loaded, m_model.get(), &RecordsModel::touchAll);
    connect(m_live.get(), &TopicModel::updated, m_model.get(), &RecordsModel::touchAll);
    for (const auto signal : {&TopicModel::updated, &TopicModel::stateChanged}) {
        connect(m_live.get(), signal, this, &ServicesPage::refreshFigures);
        connect(m_nodes.get(), signal, this, &ServicesPage::refreshNodes);
    }
    connect(&stateView(), &StateView::acted, this, [this] {
        if (this->context().workspace.isLoaded())
            addService();
        else
            this->context().workspace.retry();
    });
}

QList<Column> ServicesPage::columns() const
{
    const auto figure = [this](const char *field) {
        return [this, field = QString(QLatin1String(field))](const QJsonObject &row) {
            const int at = m_live->rowOf(row[QLatin1String("name")].toString());
            return at < 0 ? QVariant() : m_live->row(at)[field].toVariant();
        };
    };
    const auto column = [&](const char *field, const QString &title, const QString &toolTip) {
        Column made{QLatin1String(field), title, CellKind::Number, figure(field), {}, {}, 5};
        made.toolTip = toolTip;
        made.isStale = [this] { return !m_live->isLive(); };
        return made;
    };
    const auto seconds = [this](const QJsonObject &row) -> QVariant {
        const ServiceType *type = serviceType(row[typeOption].toString());
        if (!type || !type->givesNumbers)
            return {};
        const protocol::OptionRow *known = context().catalog.find(QStringLiteral("service.*"), ttlOption);
        const QString usual = known ? known->defaultText.value_or(QString()) : QString();
        bool isNumber = false;
        const qlonglong value = row[ttlOption].toString(usual).toLongLong(&isNumber);
        return isNumber ? QVariant(value) : QVariant();
    };
    const auto secondsText = [seconds](const QJsonObject &row) {
        const QVariant value = seconds(row);
        return value.isValid() ? console::durationText(value.toLongLong() * 1000)
                               : row[ttlOption].toString(QStringLiteral("–"));
    };
    return {{typeOption, tr("Type"), CellKind::Text, {}, {}, {}, 16},
        {groupOption, tr("Resource group"), CellKind::Text, {}, {}, {}, 12},
        {ttlOption, tr("Lives for"), CellKind::Number, seconds, {}, secondsText, 8},
        column("active", tr("Active"), tr("Services that are open now, of all nodes")),
        column("created", tr("Created"), tr("Since the nodes started")),
        column("matched", tr("Matched"), tr("Calls that found their service, since the nodes started")),
        column("notMatched", tr("Not matched"), tr("Calls that found none, since the nodes started")),
        column("refused", tr("Refused"), tr("Requests that found no free number, since the nodes started"))};
}

QList<Column> ServicesPage::nodeColumns() const
{
    const auto column = [](const char *field, const QString &title) {
        return Column{QLatin1String(field), title, CellKind::Number, {}, {}, {}, 6};
    };
    return {{QStringLiteral("node"), tr("Node"), CellKind::Text, {}, {}, {}, 12},
        column("created", tr("Created")), column("matched", tr("Matched")),
        column("notMatched", tr("Not matched")), column("refused", tr("Refused")),
        column("numbersGiven", tr("Numbers given")), column("backupGiven", tr("Backup given"))};
}

void ServicesPage::setActive(bool active)
{
    ListPage::setActive(active);
    m_live->setActive(active && context().session.allows(QStringLiteral("watch")));
    watchNodes();
    refreshFigures();
    if (active)
        Q_EMIT crumbChanged(m_name->text());
}

void ServicesPage::retranslate()
{
    ListPage::retranslate();
    m_new->setText(tr("New service"));
    m_try->setText(tr("Try it"));
    m_duplicate->setText(tr("Duplicate …"));
    m_rename->setText(tr("Rename …"));
    m_remove->setText(tr("Delete …"));
    m_tabs->setTabText(0, tr("Options"));
    m_tabs->setTabText(1, tr("Per node"));
    m_tabs->setTabText(2, tr("History"));
    m_tabs->setAccessibleName(tr("About the service"));
    m_nodesTable->setAccessibleName(tr("Figures of each node"));
    m_activeTile->setTitle(tr("Active now"));
    m_activeTile->setLink(tr("Shows the live services"));
    m_createdTile->setTitle(tr("Created"));
    m_matchedTile->setTitle(tr("Matched"));
    m_refusedTile->setTitle(tr("Refused"));
    m_refusedTile->setLink(tr("Shows the resource lists"));
    m_model->setColumns(tr("Service"), columns());
    m_nodes->setColumns(nodeColumns());
    m_history->retranslate();
    refreshState();
    show();
}

void ServicesPage::refreshState()
{
    const Workspace &workspace = context().workspace;
    const bool mayEdit = context().session.allows(QStringLiteral("edit"));
    showRows(m_model->rowCount() > 0);
    if (!table().currentIndex().isValid()) // so that there is something to see
        table().setCurrentIndex(table().filter().index(0, 0));
    if (!workspace.isLoaded() && workspace.error().message.isEmpty())
        stateView().showLoading();
    else if (!workspace.isLoaded())
        stateView().showFailed(workspace.error().message);
    else
        stateView().showEmpty(QStringLiteral("services"), tr("No service yet"),
            tr("A service is what apps, web pages and IVRs ask for: it books a number, keeps data, matches a "
               "call."),
            mayEdit ? tr("New service") : QString());
    m_live->setActive(isActive() && context().session.allows(QStringLiteral("watch")));
    refreshFigures();
    refreshActions();
}

void ServicesPage::refreshActions()
{
    const QString edit = QStringLiteral("edit");
    const bool mayEdit = context().session.allows(edit);
    const QList<RecordKey> keys = selected();
    const Workspace &workspace = context().workspace;
    const bool areThere
        = std::ranges::all_of(keys, [&](const RecordKey &key) { return workspace.exists(key); });
    m_new->setEnabled(mayEdit && workspace.isLoaded());
    m_try->setEnabled(keys.size() == 1 && areThere);
    m_duplicate->setEnabled(mayEdit && keys.size() == 1 && areThere);
    m_rename->setEnabled(mayEdit && keys.size() == 1 && areThere);
    m_remove->setEnabled(mayEdit && !keys.isEmpty() && areThere);
    const QString missing = mayEdit ? QString() : missingPrivilege(edit);
    for (QAction *action : {m_new, m_duplicate, m_rename, m_remove})
        action->setToolTip(mayEdit ? action->text() : missing);
    m_try->setToolTip(
        keys.size() == 1 ? tr("Sends a real request (Ctrl+T)") : tr("Choose one service first."));
}

void ServicesPage::refreshFigures()
{
    const bool mayWatch = context().session.allows(QStringLiteral("watch"));
    protocol::ServiceFigures sum;
    qint64 active = 0, countedMs = 0;
    for (int row = 0; row < m_live->rowCount(); ++row) {
        const QJsonObject &service = m_live->row(row);
        active += service[QLatin1String("active")].toInteger();
        countedMs = std::max(countedMs, console::timeOf(service[QLatin1String("counted")]));
        sum.created += service[QLatin1String("created")].toInteger();
        sum.matched += service[QLatin1String("matched")].toInteger();
        sum.notMatched += service[QLatin1String("notMatched")].toInteger();
        sum.refused += service[QLatin1String("refused")].toInteger();
    }
    const QLocale locale;
    const auto show = [&](Tile *tile, qint64 figure, const QString &note, console::Tone tone) {
        tile->setFigure(m_live->isLoaded() ? locale.toString(figure) : QStringLiteral("–"), tone);
        tile->setNote(mayWatch ? note : tr("needs the privilege watch"));
        tile->setStale(m_live->isLoaded() && !m_live->isLive());
    };
    const QString since = tr("since the nodes started");
    show(m_activeTile, active,
        countedMs == 0 ? tr("not counted yet") : tr("counted %1").arg(console::timeText(countedMs)),
        console::Tone::Neutral);
    show(m_createdTile, sum.created, since, console::Tone::Neutral);
    show(m_matchedTile, sum.matched, tr("%1 not matched").arg(locale.toString(sum.notMatched)),
        console::Tone::Neutral);
    show(m_refusedTile, sum.refused, sum.refused > 0 ? tr("no number was free") : since,
        sum.refused > 0 ? console::Tone::Caution : console::Tone::Neutral);
}

QList<RecordKey> ServicesPage::selected() const
{
    QList<RecordKey> keys;
    for (const QString &name : table().selectedKeys())
        keys.append(console::serviceKey(name));
    return keys;
}

void ServicesPage::show()
{
    const QList<RecordKey> keys = selected();
    m_tabs->setVisible(!keys.isEmpty());
    m_tabs->setTabVisible(1, keys.size() == 1);
    m_tabs->setTabVisible(2, keys.size() == 1);
    if (keys.isEmpty()) {
        m_name->clear();
        m_about->setText(tr("Choose a service to see its options and figures."));
        m_form->clear();
        m_history->setRecord({});
    } else if (keys.size() == 1) {
        const QString name = table().selectedKeys().first();
        m_name->setText(name);
        const auto type = context().workspace.value(keys.first(), typeOption);
        const ServiceType *known = serviceType(type.value_or(QString()));
        m_about->setText(known ? serviceTypeText(*known) : QString());
        m_form->setRecord(keys.first(), keys.first().name);
        m_history->setRecord(keys.first());
    } else {
        m_name->setText(tr("%n service(s)", nullptr, static_cast<int>(keys.size())));
        m_about->setText(tr("What they share is shown, and set on all of them."));
        m_form->setRecords(keys, QStringLiteral("service.*"));
        m_history->setRecord({});
    }
    m_about->setVisible(!m_about->text().isEmpty());
    Q_EMIT crumbChanged(m_name->text());
    watchNodes();
    refreshActions();
}

QString ServicesPage::noteFor(const QString &option) const
{
    QString note;
    for (const RecordKey &key : m_form->keys()) {
        const auto values = context().workspace.values(key).value_or(console::Values());
        const QString one = console::overrideNote(option, values);
        if (!note.isEmpty() && one != note)
            return {}; // it is not the same for all
        note = one;
    }
    return note;
}

QStringList ServicesPage::suggestionsFor(const QString &option) const
{
    if (option == groupOption)
        return console::resourceGroups(context().workspace);
    if (option == QLatin1String("patterns_group"))
        return console::patternGroups(context().workspace);
    return {};
}

void ServicesPage::watchNodes()
{
    const QList<RecordKey> keys = selected();
    const bool isWanted = isActive() && keys.size() == 1 && m_tabs->currentWidget() == m_nodesStack
        && context().session.allows(QStringLiteral("watch"));
    if (isWanted) {
        const QString service = table().selectedKeys().first();
        if (std::exchange(m_watched, service) != service) {
            protocol::TopicSelection selection = selectionOf<protocol::ServiceNodeRow>();
            selection.filter.append({QStringLiteral("service"), protocol::FilterOp::Eq, {service}});
            m_nodes->select(selection);
        }
    }
    m_nodes->setActive(isWanted);
    refreshNodes();
}

void ServicesPage::refreshNodes()
{
    const bool isAbout
        = m_nodes->rowCount() > 0 && m_nodes->row(0)[QLatin1String("service")].toString() == m_watched;
    m_nodesStack->setCurrentWidget(isAbout ? static_cast<QWidget *>(m_nodesTable) : m_nodesState);
    if (!context().session.allows(QStringLiteral("watch")))
        m_nodesState->showForbidden(QStringLiteral("watch"));
    else if (!m_nodes->error().message.isEmpty())
        m_nodesState->showFailed(m_nodes->error().message);
    else if (!m_nodes->isLive())
        m_nodesState->showLoading();
    else
        m_nodesState->showEmpty(QStringLiteral("cluster"), tr("No figures yet"),
            tr("Each node that was asked for this service stands here with what it did."));
}

void ServicesPage::addService()
{
    if (!m_new->isEnabled() || !context().navigator.mayChange())
        return;
    NewServiceDialog dialog(context(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    context().workspace.create(console::serviceKey(dialog.name()), dialog.values());
    open(dialog.name());
    m_tabs->setCurrentIndex(0);
}

void ServicesPage::duplicateService()
{
    const QList<RecordKey> keys = selected();
    if (!m_duplicate->isEnabled() || keys.size() != 1 || !context().navigator.mayChange())
        return;
    const QString old = table().selectedKeys().first();
    const auto name = askName(this,
        {tr("Duplicate %1").arg(old), tr("&Name of the copy"), tr("Duplicate"), {},
            tr("%1-copy", "name of a duplicate").arg(old),
            [this](const QString &wanted) { return serviceNameError(context(), wanted); }});
    const auto values = context().workspace.values(keys.first());
    if (!name || !values)
        return;
    console::Values copy = *values;
    // A secret is not known here: its mask would stand for nothing in the copy.
    copy.removeIf([](console::Values::iterator value) { return *value == secretMask; });
    if (copy.size() != values->size())
        context().navigator.notify(tr("The copy has no password: it has to be entered again."));
    context().workspace.create(console::serviceKey(*name), copy);
    open(*name);
}

void ServicesPage::renameService()
{
    const QList<RecordKey> keys = selected();
    if (!m_rename->isEnabled() || keys.size() != 1 || !context().navigator.mayChange())
        return;
    const QString old = table().selectedKeys().first();
    const auto values = context().workspace.values(keys.first());
    if (values && values->values().contains(secretMask)) {
        context().navigator.notify(
            tr("%1 has a password, which cannot be carried over. Duplicate it and enter the password anew.")
                .arg(old));
        return;
    }
    const auto name = askName(this,
        {tr("Rename %1").arg(old), tr("New &name"), tr("Rename"),
            tr("Clients ask for it by its name: once this is applied, requests to %1 are answered with 404.")
                .arg(old),
            old, [this, old](const QString &wanted) {
                return wanted == old ? QString() : serviceNameError(context(), wanted);
            }});
    if (!name || *name == old)
        return;
    context().workspace.rename(keys.first(), console::serviceKey(*name).name);
    open(*name);
}

void ServicesPage::removeServices()
{
    const QList<RecordKey> keys = selected();
    if (!m_remove->isEnabled() || keys.isEmpty())
        return;
    const int count = static_cast<int>(keys.size());
    deleteRecords(context(), keys,
        count == 1 ? tr("Delete the service %1?").arg(table().selectedKeys().first())
                   : tr("Delete %n service(s)?", nullptr, count),
        tr("deletion of %n service(s)", nullptr, count), this);
}

void ServicesPage::tryService()
{
    if (!m_try->isEnabled())
        return;
    auto *dialog = new TryDialog(context(), table().selectedKeys().first(), m_lastTry, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace usher::ui
