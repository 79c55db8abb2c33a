#include "ui/pages/patternspage.h"

#include "app/console/recordsmodel.h"
#include "app/console/session.h"
#include "app/console/workspace.h"
#include "shared/protocol/historymessages.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/namedialog.h"
#include "ui/help.h"
#include "ui/pages/patterntester.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/tableview.h"
#include "ui/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace usher::ui {

using console::CellKind;
using console::Column;
using console::PatternsModel;
using console::RecordsModel;
using console::Workspace;

namespace {

const QString groupField = QStringLiteral("patterns_group"); // of a service
const QString servicePrefix = QStringLiteral("service.");
const QString listSection = QStringLiteral("patterns"); // says which list it is
constexpr int linksShown = 20;

bool isService(const RecordKey &key)
{
    return key.kind == RecordKind::Options && key.owner == clusterOwner && key.name.startsWith(servicePrefix);
}

/// Expressions in a typewriter's font; a name that cannot be taken is marked as one types it.
class PatternDelegate final : public CellDelegate
{
public:
    PatternDelegate(const PatternsModel &model, QObject *parent)
        : CellDelegate(parent)
        , m_model(model)
    {
    }

    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *editor = new QLineEdit(parent);
        const bool isName = index.column() == PatternsModel::Name;
        editor->setObjectName(
            isName ? QStringLiteral("patternNameLineEdit") : QStringLiteral("patternExpressionLineEdit"));
        editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        setHelpTopic(editor, QStringLiteral("options/list:patterns/*"));
        if (!isName) {
            setFontRole(editor, FontRole::Fixed);
            return editor;
        }
        const QString key = index.data(console::KeyRole).toString();
        connect(editor, &QLineEdit::textChanged, editor, [this, editor, key](const QString &name) {
            const QString problem = m_model.nameProblem(name.trimmed(), key);
            setStyleProperty(editor, "invalid", !problem.isEmpty());
            editor->setToolTip(problem);
            editor->setAccessibleDescription(problem);
        });
        return editor;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        CellDelegate::initStyleOption(option, index);
        if (index.column() == PatternsModel::Expression)
            option->font = Theme::instance().font(FontRole::Fixed);
    }

private:
    const PatternsModel &m_model;
};

} // namespace

PatternsPage::PatternsPage(const Context &context)
    : ListPage(context)
    , m_patterns(std::make_unique<PatternsModel>(context.workspace))
    , m_body(new QWidget)
    , m_name(makeLabel({}, FontRole::Title))
    , m_renameButton(makeIconButton(QStringLiteral("renameGroupButton"), QStringLiteral("edit"), {}))
    , m_removeButton(makeIconButton(QStringLiteral("removeGroupButton"), QStringLiteral("delete"), {}))
    , m_listTitle(makeLabel({}, FontRole::Emphasis))
    , m_add(makeButton(QStringLiteral("addPatternButton"), {}, QStringLiteral("plus")))
    , m_removePattern(makeIconButton(QStringLiteral("removePatternButton"), QStringLiteral("delete"), {}))
    , m_table(new TableView)
    , m_empty(new StateView)
    , m_problem(makeLabel({}, FontRole::Caption, Token::Bad))
    , m_order(makeLabel({}, FontRole::Caption, Token::Muted))
    , m_tester(new PatternTester(context))
    , m_usedTitle(makeLabel({}, FontRole::Emphasis))
    , m_used(makeLabel({}, FontRole::Body, Token::Muted))
    , m_new(new QAction(icon(QStringLiteral("plus")), {}, this))
    , m_duplicate(new QAction(icon(QStringLiteral("duplicate")), {}, this))
    , m_rename(new QAction(icon(QStringLiteral("edit")), {}, this))
    , m_remove(new QAction(icon(QStringLiteral("delete")), {}, this))
{
    m_new->setObjectName(QStringLiteral("newPatternGroup"));
    m_duplicate->setObjectName(QStringLiteral("duplicatePatternGroup"));
    m_duplicate->setShortcut(Qt::CTRL | Qt::Key_D);
    m_duplicate->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_duplicate);
    table().setRowActions({m_duplicate, m_rename, m_remove});
    m_exchange = addExchangeActions(
        *this, [this](const RecordKey &key) { return key.kind == RecordKind::List && key.owner == m_list; },
        [this] {
            QList<RecordKey> keys;
            for (const QString &group : table().selectedKeys())
                keys.append(keyOf(group));
            return keys;
        });
    buildInspector();
    connect(&table(), &TableView::currentKeyChanged, this, &PatternsPage::show);
    makeModel(); // chooses the first group
    connect(&table(), &TableView::deleteAsked, this, &PatternsPage::removeGroups);
    connect(&table(), &TableView::renameAsked, this, &PatternsPage::renameGroup);
    connect(&table(), &TableView::opened, m_table, [this] { m_table->setFocus(); });
    connect(m_new, &QAction::triggered, this, &PatternsPage::addGroup);
    connect(m_duplicate, &QAction::triggered, this, &PatternsPage::duplicateGroup);
    connect(m_rename, &QAction::triggered, this, &PatternsPage::renameGroup);
    connect(m_remove, &QAction::triggered, this, &PatternsPage::removeGroups);
    connect(&context.workspace, &Workspace::recordChanged, this, &PatternsPage::recordChanged);
    connect(&context.workspace, &Workspace::reset, this, [this] {
        makeModel();
        refreshUses();
    });
    connect(&context.workspace, &Workspace::liveChanged, this, &PatternsPage::refreshState);
    connect(&context.session, &console::Session::stateChanged, this, [this] {
        refreshState();
        if (isActive())
            askWhereUsed();
    });
    connect(&stateView(), &StateView::acted, this, &PatternsPage::addGroup);
    PatternsPage::retranslate();
    refreshUses();
    show(table().currentKey()); // chosen before anybody listened
}

PatternsPage::~PatternsPage() = default;

void PatternsPage::buildInspector()
{
    auto *card = new Card;
    card->setObjectName(QStringLiteral("patternsCard"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_renameButton);
    head->addWidget(m_removeButton);
    card->contents()->addLayout(head);
    card->contents()->addWidget(m_body, 100);
    card->contents()->addStretch(1);
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::inside);

    auto *above = new QWidget;
    auto *list = new QVBoxLayout(above);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(Theme::space(1));
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_listTitle, 1);
    bar->addWidget(m_removePattern);
    bar->addWidget(m_add);
    list->addLayout(bar);
    m_table->setObjectName(QStringLiteral("patternsTableView"));
    setHelpTopic(m_table, QStringLiteral("pages/patterns#expressions"));
    m_table->setSource(m_patterns.get());
    m_table->setUp(PatternsModel::columns());
    m_table->setSortingEnabled(false);
    m_table->filter().sort(-1); // the order of the model is the server's
    m_table->setItemDelegate(new PatternDelegate(*m_patterns, this));
    m_listTitle->setBuddy(m_table);
    list->addWidget(m_table, 1);
    list->addWidget(m_empty, 1);
    m_empty->setObjectName(QStringLiteral("noPatternsStateView"));
    connect(m_empty, &StateView::acted, this, &PatternsPage::addPattern);
    for (QLabel *label : {m_problem, m_order}) {
        label->setWordWrap(true);
        list->addWidget(label);
    }
    m_problem->setObjectName(QStringLiteral("patternProblemLabel"));

    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("patternsSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(above);
    splitter->addWidget(m_tester);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    layout->addWidget(splitter, 1);
    layout->addWidget(makeLine());
    layout->addWidget(m_usedTitle);
    m_used->setObjectName(QStringLiteral("whereUsedLabel"));
    m_used->setWordWrap(true);
    m_used->setTextFormat(Qt::RichText);
    m_used->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_usedTitle->setBuddy(m_used);
    layout->addWidget(m_used);
    setInspector(card, 2, 3);

    connect(m_renameButton, &QToolButton::clicked, this, &PatternsPage::renameGroup);
    connect(m_removeButton, &QToolButton::clicked, this, [this] { removeGroups(); });
    connect(m_add, &QPushButton::clicked, this, &PatternsPage::addPattern);
    connect(m_removePattern, &QToolButton::clicked, this, &PatternsPage::removePatterns);
    connect(m_table, &TableView::deleteAsked, this, &PatternsPage::removePatterns);
    connect(m_table, &TableView::renameAsked, this,
        [this] { m_table->edit(m_table->currentIndex().siblingAtColumn(PatternsModel::Name)); });
    connect(m_table, &TableView::opened, this, [this] {
        const QModelIndex cell = m_table->currentIndex();
        m_table->edit(
            cell.column() == PatternsModel::Name ? cell : cell.siblingAtColumn(PatternsModel::Expression));
    });
    connect(m_table, &TableView::currentKeyChanged, this, &PatternsPage::showProblem);
    connect(m_patterns.get(), &PatternsModel::editAsked, this, &PatternsPage::changePattern);
    connect(m_patterns.get(), &PatternsModel::patternsChanged, this, [this] {
        m_tester->setPatterns(m_patterns->patterns());
        refreshState();
        showProblem();
    });
    connect(m_tester, &PatternTester::tried, this,
        [this](const QHash<QString, PatternsModel::Outcome> &outcomes) {
            m_patterns->setOutcomes(outcomes);
            showProblem();
        });
    connect(m_used, &QLabel::linkActivated, this, [this](const QString &target) {
        context().navigator.open(target.section(u'/', 0, 0), target.section(u'/', 1));
    });
}

QList<Column> PatternsPage::columns() const
{
    return {{QStringLiteral("expressions"), tr("Expressions"), CellKind::Number,
                [](const QJsonObject &row) { return static_cast<int>(row.size()) - 1; }, {}, {}, 6},
        {QStringLiteral("disabled"), tr("Disabled"), CellKind::Number,
            [](const QJsonObject &row) {
                const QStringList names = row.keys();
                return static_cast<int>(
                    std::ranges::count_if(names, [](const QString &name) { return name.startsWith(u'#'); }));
            },
            {}, {}, 6, true},
        {QStringLiteral("services"), tr("Used by"), CellKind::Number,
            [this](const QJsonObject &row) { return m_uses.value(row[QLatin1String("name")].toString()); },
            {}, {}, 6}};
}

// Another list may be named as the one with the patterns at any time.
void PatternsPage::makeModel()
{
    const QString list = listNames(context().workspace.stored()).patterns;
    if (m_model && list == m_list)
        return;
    m_list = list;
    auto model = std::make_unique<RecordsModel>(context().workspace,
        RecordsModel::Source{
            [list](const RecordKey &key) { return key.kind == RecordKind::List && key.owner == list; },
            [](const RecordKey &key) { return key.name; }},
        tr("Group"), columns());
    table().setSource(model.get());
    table().setUp(model->columns());
    m_model = std::move(model);
    connect(m_model.get(), &QAbstractItemModel::rowsInserted, this, &PatternsPage::refreshState);
    connect(m_model.get(), &QAbstractItemModel::rowsRemoved, this, &PatternsPage::refreshState);
    connect(m_model.get(), &QAbstractItemModel::modelReset, this, &PatternsPage::refreshState);
    refreshState();
}

void PatternsPage::retranslate()
{
    ListPage::retranslate();
    m_new->setText(tr("New group"));
    m_duplicate->setText(tr("Duplicate …"));
    m_rename->setText(tr("Rename"));
    m_remove->setText(tr("Delete"));
    for (const auto &[button, text] : {std::pair{m_renameButton, tr("Rename this group (F2)")},
             {m_removeButton, tr("Delete this group")}, {m_removePattern, tr("Delete this expression")}}) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    }
    m_add->setText(tr("Add"));
    m_listTitle->setText(tr("E&xpressions"));
    m_table->setAccessibleName(tr("Expressions of the group"));
    m_order->setText(tr("Tried in the order of their names; the first that fits the whole value counts. To "
                        "have one tried earlier, give it a name that comes earlier."));
    m_usedTitle->setText(tr("Where used"));
    m_tester->retranslate();
    m_patterns->retranslate();
    m_model->setColumns(tr("Group"), columns());
    refreshState();
    askWhereUsed();
}

void PatternsPage::setActive(bool active)
{
    ListPage::setActive(active);
    if (active)
        askWhereUsed();
}

void PatternsPage::recordChanged(const RecordKey &key)
{
    if (key.kind == RecordKind::Options && key.name == listSection)
        makeModel();
    if (isService(key))
        refreshUses();
    if (key == keyOf(m_shown))
        refreshState();
}

void PatternsPage::refreshUses()
{
    QHash<QString, int> uses;
    const Workspace &workspace = context().workspace;
    const QList<RecordKey> services = workspace.keys(isService);
    for (const RecordKey &service : services) {
        const auto values = workspace.values(service);
        if (const QString group = values ? values->value(groupField) : QString(); !group.isEmpty())
            ++uses[group];
    }
    if (std::exchange(m_uses, uses) == uses)
        return;
    m_model->touchAll();
    if (isActive())
        askWhereUsed();
}

void PatternsPage::refreshState()
{
    const Workspace &workspace = context().workspace;
    const bool mayEdit = context().session.allows(QStringLiteral("edit"));
    const bool isThere = !m_shown.isEmpty() && workspace.exists(keyOf(m_shown));
    const QString missing = mayEdit ? QString() : missingPrivilege(QStringLiteral("edit"));
    m_new->setEnabled(mayEdit && workspace.isLoaded());
    m_new->setToolTip(missing.isEmpty() ? tr("Makes a group of expressions") : missing);
    for (QAction *action : {m_duplicate, m_rename, m_remove})
        action->setEnabled(mayEdit && isThere);
    m_renameButton->setEnabled(mayEdit && isThere);
    m_removeButton->setEnabled(mayEdit && isThere);
    m_add->setEnabled(mayEdit && isThere);
    m_add->setToolTip(missing);
    m_removePattern->setEnabled(mayEdit && isThere && !m_table->currentKey().isEmpty());
    m_patterns->setEditable(mayEdit && isThere);
    m_body->setVisible(!m_shown.isEmpty());
    m_renameButton->setVisible(!m_shown.isEmpty());
    m_removeButton->setVisible(!m_shown.isEmpty());
    m_name->setText(m_shown.isEmpty() ? tr("Choose a group") : m_shown);
    const bool isEmpty = m_patterns->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_order->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->showEmpty({}, tr("No expression yet"), tr("Without one the group refuses nothing."),
        m_add->isEnabled() ? tr("Add an expression") : QString());
    if (!m_model)
        return;
    showRows(m_model->rowCount() > 0);
    selectFirst();
    if (!workspace.isLoaded() && workspace.error().message.isEmpty())
        stateView().showLoading();
    else if (!workspace.isLoaded())
        stateView().showFailed(workspace.error().message);
    else
        stateView().showEmpty(QStringLiteral("patterns"), tr("No pattern group yet"),
            tr("A group has expressions for values that a service refuses, such as emergency numbers. The "
               "service names it in patterns_group."),
            mayEdit ? tr("New group") : QString());
}

void PatternsPage::show(const QString &group)
{
    m_shown = group;
    m_patterns->setGroup(group.isEmpty() ? std::nullopt : std::optional(keyOf(group)));
    refreshState();
    askWhereUsed();
    Q_EMIT crumbChanged(group);
}

RecordKey PatternsPage::keyOf(const QString &group) const
{
    return {RecordKind::List, m_list, group};
}

QList<RecordKey> PatternsPage::servicesOf(const QString &group) const
{
    const Workspace &workspace = context().workspace;
    QList<RecordKey> services = workspace.keys(isService);
    services.removeIf([&](const RecordKey &service) {
        const auto values = workspace.values(service);
        return !values || values->value(groupField) != group;
    });
    return services;
}

void PatternsPage::showProblem()
{
    const int row = m_patterns->rowOf(m_table->currentKey());
    const QString problem = row < 0 ? QString() : m_patterns->problem(row);
    m_problem->setText(
        problem.isEmpty() ? QString() : tr("%1: %2").arg(m_patterns->patterns().at(row).name(), problem));
    m_problem->setVisible(!problem.isEmpty());
    m_removePattern->setEnabled(row >= 0 && m_add->isEnabled());
}

void PatternsPage::askWhereUsed()
{
    const int question = ++m_question;
    if (m_shown.isEmpty() || !context().workspace.stored().contains(keyOf(m_shown))) {
        showWhereUsed(protocol::DependantsAnswer());
        return;
    }
    context().session.call(protocol::ConfigDependants{keyOf(m_shown)}, this,
        [this, question](const Result<protocol::DependantsAnswer> &answer) {
            if (question == m_question)
                showWhereUsed(answer);
        });
}

void PatternsPage::showWhereUsed(const Result<protocol::DependantsAnswer> &answer)
{
    if (!answer) {
        m_used->setText(tr("Not known: %1").arg(answer.error().message.toHtmlEscaped()));
        return;
    }
    QStringList links;
    for (const Dependant &dependant : answer->dependants) {
        const auto [page, subject] = pageOf(dependant.key, context().workspace.stored());
        if (links.size() < linksShown)
            links.append(QStringLiteral("<a href=\"%1/%2\">%2</a>").arg(page, subject.toHtmlEscaped()));
    }
    links.removeDuplicates();
    const int more = static_cast<int>(answer->dependants.size()) + answer->omitted - linksShown;
    if (more > 0)
        links.append(tr("and %n more", nullptr, more));
    // Shift+Tab does not leave a label that begins with a link: this one begins with a space of no width.
    m_used->setText(links.isEmpty() ? tr("No service names this group.")
                                    : QChar(0x200b) + links.join(QStringLiteral(", ")));
}

QString PatternsPage::groupProblem(const QString &name, const QString &now) const
{
    if (nameProblem(name))
        return tr("A name has 1 to %1 characters and no blank at either end.").arg(maxNameLength);
    return name != now && context().workspace.exists(keyOf(name))
        ? tr("There is a group %1 already.").arg(name)
        : QString();
}

void PatternsPage::addGroup()
{
    Workspace &workspace = context().workspace;
    if (!workspace.isLoaded() || !m_new->isEnabled() || !context().navigator.mayChange())
        return;
    const auto name = askName(this,
        {tr("New pattern group"), tr("&Name"), tr("Create"),
            tr("Services name the group in patterns_group; what fits one of its expressions is refused."), {},
            [this](const QString &text) { return groupProblem(text, {}); }});
    if (!name)
        return;
    workspace.create(keyOf(*name), {});
    open(*name);
}

void PatternsPage::duplicateGroup()
{
    const QString group = m_shown;
    if (group.isEmpty() || !m_duplicate->isEnabled() || !context().navigator.mayChange())
        return;
    const auto name = askName(this,
        {tr("Duplicate %1").arg(group), tr("&Name of the copy"), tr("Duplicate"), {},
            tr("%1-copy", "name of a duplicate").arg(group),
            [this](const QString &text) { return groupProblem(text, {}); }});
    const auto values = context().workspace.values(keyOf(group));
    if (!name || !values)
        return;
    context().workspace.create(keyOf(*name), *values);
    open(*name);
}

void PatternsPage::renameGroup()
{
    const QString group = m_shown;
    if (group.isEmpty() || !m_rename->isEnabled() || !context().navigator.mayChange())
        return;
    const auto name = askName(this,
        {tr("Rename %1").arg(group), tr("&Name"), tr("Rename"),
            tr("Services that name the group are changed with it."), group,
            [this, group](const QString &text) { return groupProblem(text, group); }});
    if (!name || *name == group)
        return;
    Workspace &workspace = context().workspace;
    const QList<RecordKey> services = servicesOf(group);
    workspace.undoStack().beginMacro(tr("renaming of %1").arg(group));
    workspace.rename(keyOf(group), *name);
    for (const RecordKey &service : services)
        workspace.setValue(service, groupField, *name);
    workspace.undoStack().endMacro();
    open(*name);
}

void PatternsPage::removeGroups()
{
    const QStringList groups = table().selectedKeys();
    if (groups.isEmpty() || !m_remove->isEnabled() || !context().navigator.mayChange())
        return;
    QStringList users;
    for (const QString &group : groups) {
        const QList<RecordKey> services = servicesOf(group);
        for (const RecordKey &service : services)
            users.append(service.name.mid(servicePrefix.size()));
    }
    const int count = static_cast<int>(groups.size());
    if (!users.isEmpty()) {
        const int named = static_cast<int>(users.size());
        const QString listed = users.mid(0, linksShown).join(QStringLiteral(", "));
        if (!confirm(this, tr("Delete %n group(s)?", nullptr, count),
                tr("%n service(s) would name a group that is not there, and refuse every request: %1.",
                    nullptr, named)
                    .arg(listed),
                tr("Delete"), true))
            return;
    }
    Workspace &workspace = context().workspace;
    workspace.undoStack().beginMacro(tr("deletion of %n group(s)", nullptr, count));
    for (const QString &group : groups)
        workspace.remove(keyOf(group));
    workspace.undoStack().endMacro();
}

void PatternsPage::addPattern()
{
    if (m_shown.isEmpty() || !m_add->isEnabled() || !context().navigator.mayChange())
        return;
    const QString name = m_patterns->freeName();
    context().workspace.setValues(keyOf(m_shown), {{name, QString(QLatin1String(""))}}, tr("new expression"));
    if (m_table->selectKey(name))
        m_table->edit(m_table->currentIndex().siblingAtColumn(PatternsModel::Expression));
}

void PatternsPage::removePatterns()
{
    const QStringList keys = m_table->selectedKeys();
    if (keys.isEmpty() || !m_add->isEnabled() || !context().navigator.mayChange())
        return;
    QMap<QString, std::optional<QString>> gone;
    for (const QString &key : keys)
        gone.insert(key, std::nullopt);
    context().workspace.setValues(
        keyOf(m_shown), gone, tr("deletion of %n expression(s)", nullptr, static_cast<int>(keys.size())));
}

void PatternsPage::changePattern(const QString &key, const PatternsModel::Pattern &after)
{
    if (m_shown.isEmpty() || !context().navigator.mayChange())
        return;
    QMap<QString, std::optional<QString>> values{{after.key, after.expression}};
    if (after.key != key)
        values.insert(key, std::nullopt);
    context().workspace.setValues(keyOf(m_shown), values, tr("change of %1").arg(after.name()));
    if (after.key == key)
        return;
    // The editor of the row that went is still being closed.
    QMetaObject::invokeMethod(
        m_table, [this, name = after.key] { m_table->selectKey(name); }, Qt::QueuedConnection);
}

} // namespace usher::ui
