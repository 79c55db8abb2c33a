#include "ui/pages/valuespanel.h"

#include "app/console/ctlcommand.h"
#include "app/console/serverclock.h"
#include "app/console/session.h"
#include "app/console/topicmodel.h"
#include "shared/protocol/figurerows.h"
#include "shared/protocol/interventionmessages.h"
#include "ui/dialogs/addvaluesdialog.h"
#include "ui/help.h"
#include "ui/theme/icons.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/copycommand.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/filterhistory.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace usher::ui {

using namespace std::chrono_literals;
using console::TopicModel;
using console::ValueBooking;
using console::ValuesModel;
using console::Workspace;

namespace {

constexpr auto pollEvery = 5s; ///< for accounts that may not watch
constexpr int maxReleases = 200; ///< at once

const QString valueField = QStringLiteral("value");

protocol::TopicSelection bookingsOf(const QString &group)
{
    protocol::TopicSelection selection;
    selection.topic = QLatin1String(protocol::BookingRow::topic);
    selection.filter.append({QStringLiteral("group"), protocol::FilterOp::Eq, {group}});
    return selection;
}

/// Edits names and values in their cells.
class ValueDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;
    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *line = new QLineEdit(parent);
        line->setObjectName(QStringLiteral("cellLineEdit"));
        line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        line->setMaxLength(255);
        return line;
    }
};

} // namespace

ValuesPanel::ValuesPanel(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_bookings(std::make_unique<TopicModel>(context.session, bookingsOf({}),
          QList<console::Column>{{valueField, {}, console::CellKind::Text, {}}}))
    , m_model(std::make_unique<ValuesModel>(context.workspace))
    , m_seconds(new QTimer(this))
    , m_polls(new QTimer(this))
    , m_count(makeLabel({}, FontRole::Emphasis))
    , m_filter(new QLineEdit)
    , m_add(makeButton(QStringLiteral("addValuesButton"), {}, QStringLiteral("plus")))
    , m_releaseButton(makeIconButton(QStringLiteral("releaseButton"), QStringLiteral("release"), {}))
    , m_removeButton(makeIconButton(QStringLiteral("removeValuesButton"), QStringLiteral("delete"), {}))
    , m_upButton(makeIconButton(QStringLiteral("moveUpButton"), QStringLiteral("chevron-up"), {}))
    , m_downButton(makeIconButton(QStringLiteral("moveDownButton"), QStringLiteral("chevron-down"), {}))
    , m_stack(new QStackedWidget)
    , m_table(new TableView)
    , m_state(new StateView)
    , m_edit(new QAction(icon(QStringLiteral("edit")), {}, this))
    , m_remove(new QAction(icon(QStringLiteral("delete")), {}, this))
    , m_up(new QAction(icon(QStringLiteral("chevron-up")), {}, this))
    , m_down(new QAction(icon(QStringLiteral("chevron-down")), {}, this))
    , m_release(new QAction(icon(QStringLiteral("release")), {}, this))
    , m_openService(new QAction(icon(QStringLiteral("active")), {}, this))
    , m_copy(makeCopyAction(QStringLiteral("copyRelease"), this))
{
    buildTools();
    setHelpTopic(this, QStringLiteral("pages/resources#values"));
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::space(1));
    head->addWidget(m_count);
    head->addStretch(1);
    for (QToolButton *button : {m_releaseButton, m_upButton, m_downButton, m_removeButton})
        head->addWidget(button);
    head->addSpacing(Theme::space(1));
    head->addWidget(m_add);
    layout->addLayout(head);
    layout->addWidget(m_filter);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);
    layout->addWidget(m_stack, 1);

    m_seconds->setInterval(1s);
    m_polls->setInterval(pollEvery);
    connect(m_seconds, &QTimer::timeout, m_model.get(), &ValuesModel::tick);
    connect(m_polls, &QTimer::timeout, this, &ValuesPanel::poll);
    connect(&context.workspace, &Workspace::editsChanged, this, &ValuesPanel::refreshActions);
    connect(&context.session, &console::Session::stateChanged, this, [this] {
        watch();
        refreshState();
    });
    retranslate();
}

ValuesPanel::~ValuesPanel() = default;

void ValuesPanel::buildTools()
{
    m_filter->setObjectName(QStringLiteral("valuesFilterLineEdit"));
    m_filter->setClearButtonEnabled(true);
    new FilterHistory(m_filter, this, m_context);
    m_filter->addAction(icon(QStringLiteral("filter"), Token::Muted), QLineEdit::LeadingPosition);
    m_count->setObjectName(QStringLiteral("valueCountLabel"));
    m_edit->setObjectName(QStringLiteral("editValue"));
    m_remove->setObjectName(QStringLiteral("removeValues"));
    m_up->setObjectName(QStringLiteral("moveValuesUp"));
    m_down->setObjectName(QStringLiteral("moveValuesDown"));
    m_release->setObjectName(QStringLiteral("releaseValues"));
    m_openService->setObjectName(QStringLiteral("openLiveService"));
    m_up->setShortcut(Qt::ALT | Qt::Key_Up);
    m_down->setShortcut(Qt::ALT | Qt::Key_Down);
    for (QAction *action : {m_up, m_down}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    const auto tie = [](QToolButton *button, QAction *action) {
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->toolTip());
            button->setAccessibleName(action->text());
        });
    };
    tie(m_releaseButton, m_release);
    tie(m_removeButton, m_remove);
    tie(m_upButton, m_up);
    tie(m_downButton, m_down);
    connect(m_add, &QPushButton::clicked, this, &ValuesPanel::addValues);
    connect(m_edit, &QAction::triggered, this, [this] { editCell(ValuesModel::Value); });
    connect(m_remove, &QAction::triggered, this, &ValuesPanel::removeValues);
    connect(m_up, &QAction::triggered, this, [this] { moveSelected(-1); });
    connect(m_down, &QAction::triggered, this, [this] { moveSelected(1); });
    connect(m_release, &QAction::triggered, this, &ValuesPanel::releaseValues);
    connect(m_openService, &QAction::triggered, this, &ValuesPanel::openService);
    connect(m_copy, &QAction::triggered, this, &ValuesPanel::copyRelease);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_table->filter().setFilterText(text);
        refreshActions();
    });
}

void ValuesPanel::buildTable()
{
    m_table->setObjectName(QStringLiteral("valuesTableView"));
    m_table->setItemDelegate(new ValueDelegate(m_table));
    m_table->setSource(m_model.get());
    m_table->setUp(m_model->columns());
    m_table->sortByColumn(-1, Qt::AscendingOrder); // the rows come in their order
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->setRowActions({m_edit, m_openService, m_release, m_copy, m_up, m_down, m_remove});
    m_table->setDragDropMode(QAbstractItemView::InternalMove);
    m_table->setDragDropOverwriteMode(false);
    m_table->setDropIndicatorShown(true);
    connect(m_table, &TableView::opened, this, &ValuesPanel::opened);
    connect(m_table, &TableView::renameAsked, this, [this] {
        const int column = m_table->currentIndex().column();
        editCell(column == ValuesModel::Name ? ValuesModel::Name : ValuesModel::Value);
    });
    connect(m_table, &TableView::deleteAsked, this, &ValuesPanel::removeValues);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ValuesPanel::refreshActions);
    connect(
        m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &ValuesPanel::refreshActions);
    connect(m_model.get(), &ValuesModel::moveAsked, this, &ValuesPanel::moveRows, Qt::QueuedConnection);
    connect(m_model.get(), &ValuesModel::refused, this,
        [this](const QString &why) { m_context.navigator.notify(why); });
    connect(m_model.get(), &ValuesModel::countChanged, this, &ValuesPanel::refreshState);
    connect(m_state, &StateView::acted, this, &ValuesPanel::addValues);

    const auto note = [this](int first, int last) {
        for (int row = first; row <= last; ++row)
            m_touched.append(m_bookings->row(row)[valueField].toString());
    };
    connect(m_bookings.get(), &QAbstractItemModel::dataChanged, this,
        [note](const QModelIndex &from, const QModelIndex &to) { note(from.row(), to.row()); });
    connect(m_bookings.get(), &QAbstractItemModel::rowsInserted, this,
        [note](const QModelIndex &, int first, int last) { note(first, last); });
    connect(m_bookings.get(), &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [note](const QModelIndex &, int first, int last) { note(first, last); });
    connect(m_bookings.get(), &QAbstractItemModel::modelReset, this, [this] { m_areBookingsKnown = false; });
    connect(m_bookings.get(), &TopicModel::updated, this, &ValuesPanel::bookingsUpdated);
    connect(m_bookings.get(), &TopicModel::stateChanged, this, &ValuesPanel::refreshState);
}

void ValuesPanel::retranslate()
{
    m_model->setTitles({tr("Name"), tr("Value"), tr("State"), tr("Booked by"), tr("Left")});
    m_table->setUp(m_model->columns());
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setAccessibleName(tr("Values"));
    m_filter->setPlaceholderText(tr("Filter the values"));
    m_filter->setAccessibleName(tr("Filter the values"));
    m_add->setText(tr("Add values …"));
    m_edit->setText(tr("Edit"));
    m_remove->setText(tr("Remove"));
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
    m_release->setText(tr("Release …"));
    m_openService->setText(tr("Show the live service"));
    m_copy->setText(tr("Copy the release as usherctl"));
    refreshState();
}

bool ValuesPanel::mayEdit() const
{
    return m_model->record() && m_context.session.allows(QStringLiteral("edit"))
        && m_context.workspace.exists(*m_model->record());
}

void ValuesPanel::setGroup(const std::optional<RecordKey> &group)
{
    if (group == m_model->record())
        return;
    m_areBookingsKnown = false;
    m_touched.clear();
    m_polled.clear();
    m_pools.clear();
    m_filter->clear();
    m_model->setRecord(group);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_bookings->setActive(false);
    m_bookings->select(bookingsOf(group ? group->name : QString()));
    watch();
    refreshState();
}

void ValuesPanel::select(const QString &value)
{
    if (const int row = m_model->rowOfValue(value); row >= 0)
        m_table->selectKey(m_model->nameAt(row));
}

void ValuesPanel::setPools(const QStringList &pools)
{
    if (pools == m_pools)
        return;
    m_pools = pools;
    if (m_areBookingsKnown)
        knowBookings();
}

void ValuesPanel::setActive(bool active)
{
    m_isActive = active;
    watch();
}

void ValuesPanel::watch()
{
    const bool isWanted = m_isActive && m_model->record().has_value();
    const bool mayWatch = m_context.session.allows(QStringLiteral("watch"));
    m_bookings->setActive(isWanted && mayWatch);
    if (isWanted)
        m_seconds->start();
    else
        m_seconds->stop();
    const bool polls = isWanted && !mayWatch;
    if (!polls) {
        m_polls->stop();
    } else if (!m_polls->isActive()) {
        m_polls->start();
        poll();
    }
}

void ValuesPanel::bookingsUpdated()
{
    const QStringList touched = std::exchange(m_touched, {});
    if (m_areBookingsKnown)
        m_model->touch(touched);
    else if (m_bookings->isLive())
        knowBookings();
}

void ValuesPanel::knowBookings()
{
    m_areBookingsKnown = true;
    m_model->setBookings([this](const QString &value) { return bookingOf(value); });
    refreshActions();
}

std::optional<ValueBooking> ValuesPanel::bookingOf(const QString &value) const
{
    const auto in = [&](const QString &pool) -> std::optional<ValueBooking> {
        const int row = m_bookings->rowOf(pool + u' ' + value);
        if (row < 0)
            return {};
        const QJsonObject &booking = m_bookings->row(row);
        return ValueBooking{booking[QLatin1String("owner")].toString(),
            booking[QLatin1String("service")].toString(), booking[QLatin1String("node")].toString(),
            console::timeOf(booking[QLatin1String("since")]),
            console::timeOf(booking[QLatin1String("until")])};
    };
    for (const QString &pool : m_pools) {
        if (auto booking = in(pool))
            return booking;
    }
    return m_pools.isEmpty() ? in(m_model->record()->name) : std::nullopt;
}

void ValuesPanel::poll()
{
    if (!m_model->record() || !m_context.session.isOnline())
        return;
    m_context.session.call(protocol::ResourcesList{m_model->record()->name}, this,
        [this, key = m_model->record()](const Result<protocol::ResourcesAnswer> &answer) {
            if (answer && key == m_model->record())
                polled(*answer);
        });
}

void ValuesPanel::polled(const protocol::ResourcesAnswer &answer)
{
    m_polled.clear();
    const qint64 now = console::serverNowMs();
    for (const protocol::ResourceGroupInfo &group : answer.groups) {
        for (const protocol::ResourceInfo &value : group.resources) {
            if (!value.owner.isEmpty())
                m_polled.insert(
                    value.value, {value.owner, {}, value.node, 0, now + value.secondsLeft * 1000});
        }
    }
    m_model->setBookings([this](const QString &value) -> std::optional<ValueBooking> {
        const auto found = m_polled.constFind(value);
        return found == m_polled.cend() ? std::nullopt : std::optional(*found);
    });
    refreshActions();
}

// By ranges: QItemSelectionModel::selectedRows() asks for each of 100,000 rows whether all of it is selected.
QList<int> ValuesPanel::selectedRows(qsizetype most) const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < most; ++row)
            rows.append(m_table->filter().mapToSource(m_table->filter().index(row, 0)).row());
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void ValuesPanel::addValues()
{
    if (!mayEdit() || !m_context.navigator.mayChange())
        return;
    AddValuesDialog(*m_model, m_model->record()->name, this).exec();
}

void ValuesPanel::editCell(int column)
{
    if (!mayEdit() || !m_table->currentIndex().isValid() || !m_context.navigator.mayChange())
        return;
    const QModelIndex cell = m_table->currentIndex().siblingAtColumn(column);
    m_table->setCurrentIndex(cell);
    m_table->edit(cell);
}

void ValuesPanel::opened()
{
    const int column = m_table->currentIndex().column();
    if (column >= ValuesModel::State && m_openService->isEnabled())
        openService();
    else
        editCell(column == ValuesModel::Name ? ValuesModel::Name : ValuesModel::Value);
}

void ValuesPanel::removeValues()
{
    QStringList names;
    for (const int row : selectedRows())
        names.append(m_model->nameAt(row));
    if (names.isEmpty() || !mayEdit() || !m_context.navigator.mayChange())
        return;
    m_model->remove(names, tr("removal of %n value(s)", nullptr, static_cast<int>(names.size())));
    m_context.navigator.notify(
        tr("%n value(s) will be removed. Ctrl+Z brings them back.", nullptr, static_cast<int>(names.size())));
}

void ValuesPanel::moveSelected(int step)
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty() || !m_up->isEnabled())
        return;
    moveRows(rows, step < 0 ? rows.first() - 1 : rows.last() + 2);
}

void ValuesPanel::moveRows(const QList<int> &rows, int to)
{
    if (!mayEdit() || to < 0 || !m_context.navigator.mayChange())
        return;
    const int first = m_model->move(rows, to, tr("reordering of %1").arg(m_model->record()->name));
    if (first < 0)
        return;
    // The values have moved, not the rows: what was selected is selected again where it is now.
    QItemSelection moved;
    for (int row = first; row < first + rows.size() && row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_table->filter().mapFromSource(m_model->index(row, ValuesModel::Value));
        moved.select(index, index);
    }
    m_table->setCurrentIndex(m_table->filter().mapFromSource(m_model->index(first, ValuesModel::Value)));
    m_table->selectionModel()->select(moved, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ValuesPanel::releaseValues()
{
    QList<std::pair<QString, QString>> booked; // value, node
    for (const int row : selectedRows()) {
        if (const auto booking = m_model->bookingAt(row))
            booked.append({m_model->valueAt(row), booking->node});
    }
    if (booked.isEmpty() || !m_release->isEnabled())
        return;
    if (booked.size() > maxReleases) {
        m_context.navigator.notify(tr("At most %n value(s) at once.", nullptr, maxReleases));
        return;
    }
    const int count = static_cast<int>(booked.size());
    QString reason;
    if (!confirm(this,
            count == 1 ? tr("Release %1?").arg(booked.first().first)
                       : tr("Release %n value(s)?", nullptr, count),
            tr("It is free at once. The service that holds it goes on without number and code: a call to the "
               "number no longer finds it."),
            tr("Release"), true, &reason)
        || !m_context.navigator.mayChange())
        return;
    m_notReleased.clear();
    m_releasing = count;
    for (const auto &[value, node] : std::as_const(booked))
        release(value, node, reason);
    refreshActions();
}

void ValuesPanel::release(const QString &value, const QString &node, const QString &reason)
{
    const protocol::ResourcesRelease message{m_model->record()->name, value, node, reason};
    m_context.session.call(message, this, [this, value](const Result<protocol::ReleaseAnswer> &answer) {
        if (!answer)
            m_notReleased.append(value + QStringLiteral(": ") + answer.error().message);
        if (--m_releasing > 0)
            return;
        m_context.navigator.notify(
            m_notReleased.isEmpty() ? tr("Released.") : m_notReleased.mid(0, 3).join(u'\n'));
        if (m_polls->isActive())
            poll();
        refreshActions();
    });
}

void ValuesPanel::openService()
{
    const int row = m_table->currentRow();
    const auto booking = row < 0 ? std::nullopt : m_model->bookingAt(row);
    if (booking)
        m_context.navigator.open(QStringLiteral("active"), booking->owner);
}

// Without the reason, which usherctl wants: it is for who runs them to say.
void ValuesPanel::copyRelease()
{
    QStringList lines;
    for (const int row : selectedRows()) {
        const auto booking = m_model->bookingAt(row);
        if (!booking || lines.size() >= maxReleases)
            continue;
        QStringList words{QStringLiteral("resources"), QStringLiteral("release"), m_model->record()->name,
            m_model->valueAt(row)};
        if (!booking->node.isEmpty())
            words += {QStringLiteral("--node"), booking->node};
        lines.append(
            console::ctlCommand(m_context.session, words + QStringList{QStringLiteral("--reason"), {}}));
    }
    copyCommands(m_context, lines);
}

void ValuesPanel::refreshState()
{
    const int count = m_model->valueCount();
    m_count->setText(tr("%n value(s)", nullptr, count));
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_state);
    m_filter->setVisible(m_model->rowCount() > 0);
    if (!m_model->record())
        m_state->showEmpty(QStringLiteral("resources"), tr("No group chosen"),
            tr("The values of the group that is chosen on the left stand here."));
    else
        m_state->showEmpty(QStringLiteral("resources"), tr("No values yet"),
            tr("Values are what the group gives out: phone numbers, for most."),
            mayEdit() ? tr("Add values …") : QString());
    refreshActions();
}

void ValuesPanel::refreshActions()
{
    const bool isEditable = mayEdit();
    const bool mayOperate = m_context.session.allows(QStringLiteral("operate"));
    const QList<int> rows = selectedRows(maxReleases);
    const int sorted = m_table->horizontalHeader()->sortIndicatorSection();
    const bool isInOrder = m_filter->text().isEmpty()
        && (sorted < 0
            || (sorted == ValuesModel::Name
                && m_table->horizontalHeader()->sortIndicatorOrder() == Qt::AscendingOrder));
    const bool isBooked
        = std::ranges::any_of(rows, [this](int row) { return m_model->bookingAt(row).has_value(); });
    const int current = m_table->currentRow();
    const QString noEdit = missingPrivilege(QStringLiteral("edit"));
    const auto set = [](QAction *action, bool enabled, const QString &toolTip) {
        action->setEnabled(enabled);
        action->setToolTip(toolTip);
    };
    const bool mayMove = isEditable && isInOrder && !rows.isEmpty();
    const QString moveHint = !isEditable ? noEdit
        : !isInOrder                     ? tr("Only in the order of the names, without a filter.")
                                         : QString();
    m_model->setEditable(isEditable);
    m_table->setDragEnabled(isEditable && isInOrder);
    m_table->setAcceptDrops(isEditable && isInOrder);
    m_add->setEnabled(isEditable);
    m_add->setToolTip(isEditable ? tr("One by one, a range, or pasted lines") : noEdit);
    set(m_edit, isEditable && current >= 0, isEditable ? tr("Edit the value (F2)") : noEdit);
    set(m_remove, isEditable && !rows.isEmpty(), isEditable ? tr("Remove what is selected (Del)") : noEdit);
    set(m_up, mayMove, moveHint.isEmpty() ? tr("Move up (Alt+Up)") : moveHint);
    set(m_down, mayMove, moveHint.isEmpty() ? tr("Move down (Alt+Down)") : moveHint);
    set(m_release, mayOperate && isBooked && m_releasing == 0,
        !mayOperate    ? missingPrivilege(QStringLiteral("operate"))
            : isBooked ? tr("Ends the booking of what is selected")
                       : tr("Choose a value that is booked."));
    m_copy->setEnabled(isBooked);
    set(m_openService, current >= 0 && current < m_model->rowCount() && m_model->bookingAt(current),
        tr("Shows the service that holds it"));
}

} // namespace usher::ui
