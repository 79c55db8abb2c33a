#include "ui/pages/resourcespage.h"

#include "app/console/configured.h"
#include "app/console/recordsmodel.h"
#include "app/console/session.h"
#include "app/console/topicmodel.h"
#include "app/console/workspace.h"
#include "shared/protocol/figurerows.h"
#include "ui/dialogs/deletedialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/namedialog.h"
#include "ui/pages/valuespanel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/recordform.h"
#include "ui/widgets/recordhistory.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTabWidget>

namespace usher::ui {

using console::CellKind;
using console::Column;
using console::RecordsModel;
using console::Tone;
using console::TopicModel;
using console::Workspace;

namespace {

const QString strategyOption = QStringLiteral("_allocation_strategy");
const QString expiryOption = QStringLiteral("_booking_expiration_timeout");
const QString backupOption = QStringLiteral("_backup_resource");
const QString section = QStringLiteral("list:resources");
const QString countField = QStringLiteral("values");

bool isValue(const QString &key)
{
    return !key.startsWith(u'_') && !key.startsWith(u'#');
}

/// A group may have 100,000 values: the list needs their number.
QJsonObject summaryOf(const std::function<void(const console::ValueVisitor &)> &eachValue)
{
    QJsonObject row;
    int count = 0;
    eachValue([&](const QString &name, const QString &value) {
        if (isValue(name))
            ++count;
        else if (name.startsWith(u'_'))
            row.insert(name, value);
    });
    row.insert(countField, count);
    return row;
}

QString noteOf(const QString &option)
{
    if (option == strategyOption)
        return ResourcesPage::tr(
            "RANDOM: any, unbooked. LOCAL: booked on one node. CLUSTER: booked for all.");
    if (option == expiryOption)
        return ResourcesPage::tr("Seconds a number stays booked. A service or a request may say otherwise.");
    if (option == backupOption)
        return ResourcesPage::tr("Given out, unbooked, when none is free.");
    return {};
}

protocol::TopicSelection allPools()
{
    protocol::TopicSelection selection;
    selection.topic = QLatin1String(protocol::PoolRow::topic);
    return selection;
}

} // namespace

ResourcesPage::ResourcesPage(const Context &context)
    : ListPage(context)
    , m_pools(std::make_unique<TopicModel>(context.session, allPools(), QList<Column>()))
    , m_model(std::make_unique<RecordsModel>(context.workspace,
          RecordsModel::Source{[&workspace = context.workspace](
                                   const RecordKey &key) { return console::isResourceGroup(workspace, key); },
              [](const RecordKey &key) { return key.name; }, &summaryOf},
          tr("Group"), columns()))
    , m_bookedTile(new Tile(QStringLiteral("bookedTile"), {}))
    , m_freeTile(new Tile(QStringLiteral("freeTile"), {}))
    , m_exhaustedTile(new Tile(QStringLiteral("exhaustedTile"), {}))
    , m_groupsTile(new Tile(QStringLiteral("groupsTile"), {}))
    , m_name(makeLabel({}, FontRole::Title))
    , m_about(makeLabel({}, FontRole::Body, Token::Muted))
    , m_tabs(new QTabWidget)
    , m_form(new RecordForm(context))
    , m_values(new ValuesPanel(context))
    , m_history(new RecordHistory(context))
    , m_new(new QAction(icon(QStringLiteral("plus")), {}, this))
    , m_duplicate(new QAction(icon(QStringLiteral("duplicate")), {}, this))
    , m_rename(new QAction(icon(QStringLiteral("edit")), {}, this))
    , m_remove(new QAction(icon(QStringLiteral("delete")), {}, this))
{
    m_new->setObjectName(QStringLiteral("newGroup"));
    m_duplicate->setObjectName(QStringLiteral("duplicateGroup"));
    m_rename->setObjectName(QStringLiteral("renameGroup"));
    m_remove->setObjectName(QStringLiteral("deleteGroup"));
    m_duplicate->setShortcut(Qt::CTRL | Qt::Key_D);
    m_duplicate->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_duplicate);
    table().setSource(m_model.get());
    table().setUp(m_model->columns());
    table().setRowActions({m_duplicate, m_rename, m_remove});
    m_exchange = addExchangeActions(
        *this,
        [&workspace = context.workspace](
            const RecordKey &key) { return console::isResourceGroup(workspace, key); },
        [this] { return selected(); });
    buildTop();
    buildInspector();
    connectAll();
    ResourcesPage::retranslate();
}

ResourcesPage::~ResourcesPage() = default;

void ResourcesPage::buildTop()
{
    auto *tiles = new QWidget;
    auto *row = new QHBoxLayout(tiles);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::between);
    for (Tile *tile : {m_bookedTile, m_freeTile, m_exhaustedTile, m_groupsTile})
        row->addWidget(tile, 1);
    addTop(tiles);
    connect(m_bookedTile, &Tile::opened, this,
        [this] { this->context().navigator.open(QStringLiteral("active")); });
    connect(m_exhaustedTile, &Tile::opened, this,
        [this] { this->context().navigator.open(QStringLiteral("alarms")); });
}

void ResourcesPage::buildInspector()
{
    m_form->setObjectName(QStringLiteral("groupForm"));
    m_form->setAlwaysShown({strategyOption, expiryOption, backupOption});
    m_form->setHidden([](const QString &name) { return !name.startsWith(u'_'); });
    m_form->setNotes(&noteOf);
    m_form->setFitting(16);
    m_values->setObjectName(QStringLiteral("valuesPanel"));
    m_history->setObjectName(QStringLiteral("historyWidget"));
    auto *group = new QWidget;
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, Theme::between, 0, 0);
    column->setSpacing(Theme::between);
    column->addWidget(m_form);
    column->addWidget(makeLine());
    column->addWidget(m_values, 1);
    m_tabs->setObjectName(QStringLiteral("groupTabWidget"));
    m_tabs->addTab(group, {});
    m_tabs->addTab(m_history, {});
    auto *inspector = new Card;
    inspector->setObjectName(QStringLiteral("inspectorCard"));
    m_name->setObjectName(QStringLiteral("groupNameLabel"));
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_about->setWordWrap(true);
    inspector->contents()->addWidget(m_name);
    inspector->contents()->addWidget(m_about);
    inspector->contents()->addWidget(m_tabs, 1);
    inspector->setMinimumWidth(28 * fontMetrics().height());
    setInspector(inspector, 2, 3);
}

void ResourcesPage::connectAll()
{
    connect(table().selectionModel(), &QItemSelectionModel::selectionChanged, this, &ResourcesPage::show);
    connect(&table(), &TableView::currentKeyChanged, this, &ResourcesPage::show);
    connect(&table(), &TableView::deleteAsked, this, &ResourcesPage::removeGroups);
    connect(&table(), &TableView::renameAsked, this, &ResourcesPage::renameGroup);
    connect(&table(), &TableView::opened, this, [this] {
        m_tabs->setCurrentIndex(0);
        m_values->table().setFocus();
    });
    connect(m_new, &QAction::triggered, this, &ResourcesPage::addGroup);
    connect(m_duplicate, &QAction::triggered, this, &ResourcesPage::duplicateGroup);
    connect(m_rename, &QAction::triggered, this, &ResourcesPage::renameGroup);
    connect(m_remove, &QAction::triggered, this, &ResourcesPage::removeGroups);
    connect(m_model.get(), &QAbstractItemModel::rowsInserted, this, &ResourcesPage::refreshState);
    connect(m_model.get(), &QAbstractItemModel::rowsRemoved, this, &ResourcesPage::refreshState);
    connect(m_model.get(), &QAbstractItemModel::modelReset, this, &ResourcesPage::refreshState);
    connect(&context().workspace, &Workspace::liveChanged, this, &ResourcesPage::refreshState);
    connect(&context().workspace, &Workspace::editsChanged, this, &ResourcesPage::refreshActions);
    connect(&context().session, &console::Session::stateChanged, this, &ResourcesPage::refreshState);
    for (const auto signal : {&TopicModel::updated, &TopicModel::stateChanged})
        connect(m_pools.get(), signal, this, &ResourcesPage::takeUse);
    connect(&stateView(), &StateView::acted, this, [this] {
        if (this->context().workspace.isLoaded())
            addGroup();
        else
            this->context().session.retryNow();
    });
}

const ResourcesPage::Use *ResourcesPage::useOf(const QJsonObject &row) const
{
    const auto found = m_use.constFind(row[QLatin1String("name")].toString());
    return found == m_use.cend() ? nullptr : &*found;
}

QList<Column> ResourcesPage::columns() const
{
    const auto share = [this](const QJsonObject &row) -> QVariant {
        const Use *use = useOf(row);
        if (!use || use->isShared)
            return {};
        return use->total > 0 ? double(use->booked) / double(use->total) : 0.0;
    };
    const auto shareText = [this](const QJsonObject &row) {
        const Use *use = useOf(row);
        const QLocale locale;
        return !use         ? QStringLiteral("–")
            : use->isShared ? tr("unbooked", "how the numbers of a group are given out")
                            : tr("%1 of %2").arg(locale.toString(use->booked), locale.toString(use->total));
    };
    const auto shareTone = [share](const QJsonObject &row) {
        const double used = share(row).toDouble();
        return used >= 1 ? Tone::Bad : used >= 0.8 ? Tone::Caution : Tone::Neutral;
    };
    const auto exhausted = [this](const QJsonObject &row) {
        const Use *use = useOf(row);
        return use && !use->isShared ? QVariant(use->exhausted) : QVariant();
    };
    const auto strategy = [](const QJsonObject &row) {
        return QVariant(row[strategyOption].toString(QStringLiteral("RANDOM")));
    };
    const auto isStale = [this] { return !m_pools->isLive(); };
    Column booked{
        QStringLiteral("booked"), tr("Booked now"), CellKind::Share, share, shareTone, shareText, 13};
    booked.isStale = isStale;
    Column none{QStringLiteral("exhausted"), tr("Exhausted"), CellKind::Number, exhausted, {}, {}, 6};
    none.toolTip = tr("Requests that found no free number, since the nodes started");
    none.isStale = isStale;
    return {{strategyOption, tr("Strategy"), CellKind::Text, strategy, {}, {}, 9},
        {countField, tr("Values"), CellKind::Number, {}, {}, {}, 5}, booked, none};
}

void ResourcesPage::open(const QString &subject)
{
    const bool isGroup = m_model->keyOf(subject).has_value() || !subject.contains(u'/');
    ListPage::open(isGroup ? subject : subject.section(u'/', 0, -2));
    if (!isGroup)
        m_values->select(subject.section(u'/', -1));
}

void ResourcesPage::setActive(bool active)
{
    ListPage::setActive(active);
    m_pools->setActive(active && context().session.allows(QStringLiteral("watch")));
    m_values->setActive(active);
    if (active)
        Q_EMIT crumbChanged(m_name->text());
}

QByteArray ResourcesPage::saveState() const
{
    return ListPage::saveState() + '|' + m_values->table().saveState().toBase64();
}

void ResourcesPage::restoreState(const QByteArray &state)
{
    const QList<QByteArray> parts = state.split('|');
    ListPage::restoreState(parts.first());
    if (parts.size() == 2)
        m_values->table().restoreState(QByteArray::fromBase64(parts.last()));
}

QLineEdit *ResourcesPage::filterField() const
{
    auto *ofValues = m_values->findChild<QLineEdit *>(QStringLiteral("valuesFilterLineEdit"));
    const bool isAmongThem = ofValues->isVisible() && m_values->isAncestorOf(QApplication::focusWidget());
    return isAmongThem ? ofValues : ListPage::filterField();
}

void ResourcesPage::retranslate()
{
    ListPage::retranslate();
    m_new->setText(tr("New group"));
    m_duplicate->setText(tr("Duplicate …"));
    m_rename->setText(tr("Rename …"));
    m_remove->setText(tr("Delete …"));
    m_tabs->setTabText(0, tr("Group"));
    m_tabs->setTabText(1, tr("History"));
    m_tabs->setAccessibleName(tr("About the group"));
    m_bookedTile->setTitle(tr("Bookings now"));
    m_bookedTile->setLink(tr("Shows the live services"));
    m_freeTile->setTitle(tr("Free"));
    m_exhaustedTile->setTitle(tr("Exhausted"));
    m_exhaustedTile->setLink(tr("Shows the alarms"));
    m_groupsTile->setTitle(tr("Groups"));
    m_model->setColumns(tr("Group"), columns());
    m_values->retranslate();
    m_history->retranslate();
    refreshState();
    show();
}

void ResourcesPage::takeUse()
{
    m_use.clear();
    for (int row = 0; row < m_pools->rowCount(); ++row) {
        const QJsonObject &pool = m_pools->row(row);
        Use &use = m_use[pool[QLatin1String("group")].toString()];
        use.pools.append(pool[QLatin1String("pool")].toString());
        use.total += pool[QLatin1String("total")].toInteger();
        use.booked += pool[QLatin1String("booked")].toInteger();
        use.free += pool[QLatin1String("free")].toInteger();
        use.exhausted += pool[QLatin1String("exhausted")].toInteger();
        use.isShared = pool[QLatin1String("strategy")].toString() == QLatin1String("RANDOM");
    }
    qint64 total = 0, booked = 0, free = 0, exhausted = 0, perNode = 0;
    for (const Use &use : std::as_const(m_use)) {
        if (use.isShared)
            continue;
        total += use.total;
        booked += use.booked;
        free += use.free;
        exhausted += use.exhausted;
        perNode += use.pools.first().contains(u'/') ? 1 : 0;
    }
    const bool mayWatch = context().session.allows(QStringLiteral("watch"));
    const QLocale locale;
    const auto show = [&](Tile *tile, qint64 figure, const QString &note, Tone tone) {
        tile->setFigure(m_pools->isLoaded() ? locale.toString(figure) : QStringLiteral("–"), tone);
        tile->setNote(mayWatch ? note : tr("needs the privilege watch"));
        tile->setStale(m_pools->isLoaded() && !m_pools->isLive());
    };
    show(m_bookedTile, booked, tr("of %1 that can be booked").arg(locale.toString(total)), Tone::Neutral);
    show(m_freeTile, free, tr("in LOCAL and CLUSTER groups"),
        total > 0 && free == 0 ? Tone::Bad : Tone::Neutral);
    show(m_exhaustedTile, exhausted, tr("requests that found none free"),
        exhausted > 0 ? Tone::Caution : Tone::Neutral);
    m_groupsTile->setFigure(locale.toString(m_model->rowCount()));
    m_groupsTile->setNote(
        perNode > 0 ? tr("%n of them booked per node", nullptr, static_cast<int>(perNode)) : QString());
    m_model->touchAll();
    const QList<RecordKey> keys = selected();
    m_values->setPools(keys.size() == 1 ? m_use.value(keys.first().name).pools : QStringList());
}

void ResourcesPage::refreshState()
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
        stateView().showEmpty(QStringLiteral("resources"), tr("No resource group yet"),
            tr("A group is a pool of numbers. A service takes one of them for each caller, for as long as it "
               "is needed."),
            mayEdit ? tr("New group") : QString());
    m_pools->setActive(isActive() && context().session.allows(QStringLiteral("watch")));
    takeUse();
    refreshActions();
}

void ResourcesPage::refreshActions()
{
    const QString edit = QStringLiteral("edit");
    const bool mayEdit = context().session.allows(edit);
    const Workspace &workspace = context().workspace;
    const QList<RecordKey> keys = selected();
    const bool areThere
        = std::ranges::all_of(keys, [&](const RecordKey &key) { return workspace.exists(key); });
    m_new->setEnabled(mayEdit && workspace.isLoaded());
    m_duplicate->setEnabled(mayEdit && keys.size() == 1 && areThere);
    m_rename->setEnabled(mayEdit && keys.size() == 1 && areThere);
    m_remove->setEnabled(mayEdit && !keys.isEmpty() && areThere);
    for (QAction *action : {m_new, m_duplicate, m_rename, m_remove})
        action->setToolTip(mayEdit ? action->text() : missingPrivilege(edit));
}

QList<RecordKey> ResourcesPage::selected() const
{
    QList<RecordKey> keys;
    for (const QString &name : table().selectedKeys())
        keys.append(console::resourceGroupKey(context().workspace, name));
    return keys;
}

void ResourcesPage::show()
{
    const QList<RecordKey> keys = selected();
    const bool isOne = keys.size() == 1;
    m_tabs->setVisible(!keys.isEmpty());
    m_tabs->setTabVisible(1, isOne);
    m_values->setVisible(isOne);
    m_name->setText(keys.isEmpty() ? QString()
            : isOne                ? keys.first().name
                                   : tr("%n group(s)", nullptr, static_cast<int>(keys.size())));
    m_about->setText(keys.isEmpty() ? tr("Choose a group to see its values and who holds them.")
            : isOne                 ? QString()
                                    : tr("What they share is shown, and set on all of them."));
    m_about->setVisible(!m_about->text().isEmpty());
    m_form->setRecords(keys, keys.isEmpty() ? QString() : section);
    const auto one = isOne ? std::optional(keys.first()) : std::nullopt;
    m_values->setGroup(one);
    m_values->setPools(isOne ? m_use.value(keys.first().name).pools : QStringList());
    m_history->setRecord(one);
    Q_EMIT crumbChanged(m_name->text());
    refreshActions();
}

QString ResourcesPage::groupNameError(const QString &name) const
{
    if (const QString error = console::nameError(name); !error.isEmpty())
        return error;
    return context().workspace.exists(console::resourceGroupKey(context().workspace, name))
        ? tr("There is a group %1 already.").arg(name)
        : QString();
}

void ResourcesPage::addGroup()
{
    if (!m_new->isEnabled() || !context().navigator.mayChange())
        return;
    const auto name = askName(this,
        {tr("New group"), tr("&Name"), tr("Create"), tr("Services name it as their _resource_group."), {},
            [this](const QString &wanted) { return groupNameError(wanted); }});
    if (!name)
        return;
    context().workspace.create(console::resourceGroupKey(context().workspace, *name),
        {{strategyOption, QStringLiteral("CLUSTER")}, {expiryOption, QStringLiteral("30")}});
    open(*name);
}

void ResourcesPage::duplicateGroup()
{
    const QList<RecordKey> keys = selected();
    if (!m_duplicate->isEnabled() || keys.size() != 1 || !context().navigator.mayChange())
        return;
    const auto name = askName(this,
        {tr("Duplicate %1").arg(keys.first().name), tr("&Name of the copy"), tr("Duplicate"),
            tr("The copy has the same options and no values: a number that stands in two groups is an "
               "alarm."),
            tr("%1-copy", "name of a duplicate").arg(keys.first().name),
            [this](const QString &wanted) { return groupNameError(wanted); }});
    auto values = context().workspace.values(keys.first());
    if (!name || !values)
        return;
    values->removeIf([](console::Values::iterator value) { return !value.key().startsWith(u'_'); });
    context().workspace.create(console::resourceGroupKey(context().workspace, *name), *values);
    open(*name);
}

void ResourcesPage::renameGroup()
{
    const QList<RecordKey> keys = selected();
    if (!m_rename->isEnabled() || keys.size() != 1 || !context().navigator.mayChange())
        return;
    const QString old = keys.first().name;
    Workspace &workspace = context().workspace;
    QStringList users;
    const QString groupOption = QStringLiteral("_resource_group");
    const QList<RecordKey> services = workspace.keys([&](const RecordKey &key) {
        return console::isService(key) && workspace.value(key, groupOption) == old;
    });
    for (const RecordKey &service : services)
        users.append(service.name.mid(console::servicePrefix.size()));
    const auto name = askName(this,
        {tr("Rename %1").arg(old), tr("New &name"), tr("Rename"),
            users.isEmpty() ? tr("No service names it.")
                            : tr("The services that name it are changed with it: %1.")
                                  .arg(users.mid(0, 10).join(QStringLiteral(", "))),
            old, [this, old](const QString &wanted) {
                return wanted == old ? QString() : groupNameError(wanted);
            }});
    if (!name || *name == old)
        return;
    QUndoStack &undo = workspace.undoStack();
    undo.beginMacro(tr("renaming of %1").arg(old));
    workspace.rename(keys.first(), *name);
    workspace.setValue(services, groupOption, *name);
    undo.endMacro();
    open(*name);
}

void ResourcesPage::removeGroups()
{
    const QList<RecordKey> keys = selected();
    if (!m_remove->isEnabled() || keys.isEmpty())
        return;
    const int count = static_cast<int>(keys.size());
    deleteRecords(context(), keys,
        count == 1 ? tr("Delete the group %1?").arg(keys.first().name)
                   : tr("Delete %n group(s)?", nullptr, count),
        tr("deletion of %n group(s)", nullptr, count), this);
}

} // namespace usher::ui
