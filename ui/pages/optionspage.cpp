#include "ui/pages/optionspage.h"

#include "app/console/catalog.h"
#include "app/console/session.h"
#include "ui/dialogs/namedialog.h"
#include "ui/help.h"
#include "ui/pages/optioninspector.h"
#include "ui/theme/icons.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace usher::ui {

using console::Catalog;
using console::OptionsFilter;
using console::OptionsModel;
using console::Tone;

namespace {

constexpr int mostSectionChars = 30;

enum SectionItemRole { SectionName = Qt::UserRole, ModifiedCount };

/// A section: its words, below them its own name, and how many of its options are not at their default.
class SectionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics &metrics = option.fontMetrics;
        const int modified = index.data(ModifiedCount).toInt();
        return {metrics.horizontalAdvance(index.data().toString()) + 2 * Theme::inside + 1
                + (modified > 0 ? Theme::inside + Pill::width(QLocale().toString(modified)) : 0),
            2 * metrics.height() + Theme::space(3)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
        const Theme &theme = Theme::instance();
        QRect words = option.rect.adjusted(Theme::inside, Theme::space(1), -Theme::inside, -Theme::space(1));
        painter->save();
        if (const int modified = index.data(ModifiedCount).toInt(); modified > 0) {
            const QString text = QLocale().toString(modified);
            const int width = Pill::width(text);
            QRect place(words.right() - width + 1, words.top(), width, words.height());
            if (option.direction == Qt::RightToLeft) {
                place.moveLeft(words.left());
                words.setLeft(place.right() + Theme::inside);
            } else {
                words.setRight(place.left() - Theme::inside);
            }
            Pill::paint(*painter, place, text, Tone::Info, option.direction);
        }
        const auto line = [&](const QRect &rect, const QString &text, FontRole role, Token token) {
            painter->setFont(theme.font(role));
            painter->setPen(theme.color(token));
            painter->drawText(rect, Qt::AlignLeading | Qt::AlignVCenter,
                QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, rect.width()));
        };
        QRect upper = words;
        upper.setHeight(words.height() / 2);
        QRect lower = words;
        lower.setTop(upper.bottom() + 1);
        line(upper, index.data().toString(), FontRole::Body, Token::Text);
        line(lower, index.data(Qt::ToolTipRole).toString(), FontRole::Caption, Token::Muted);
        painter->restore();
    }
};

} // namespace

OptionsPage::OptionsPage(const Context &context)
    : ListPage(context)
    , m_model(std::make_unique<OptionsModel>(context.session, context.workspace, context.catalog))
    , m_filtered(new OptionsFilter(this))
    , m_inspector(new OptionInspector(context, *m_model))
    , m_sectionsTitle(makeLabel({}, FontRole::Emphasis))
    , m_sections(new QListWidget)
    , m_modifiedOnly(new QCheckBox)
    , m_layerTitle(makeLabel({}, FontRole::Body, Token::Muted))
    , m_layer(new QComboBox)
    , m_add(new QAction(icon(QStringLiteral("plus")), {}, this))
{
    m_add->setObjectName(QStringLiteral("addOption"));
    m_filtered->setSourceModel(m_model.get());
    table().setSource(m_filtered);
    table().setUp(OptionsModel::columns());
    buildSections();
    m_modifiedOnly->setObjectName(QStringLiteral("modifiedOnlyCheckBox"));
    m_layer->setObjectName(QStringLiteral("layerComboBox"));
    setHelpTopic(m_layer, QStringLiteral("pages/options#layers"));
    setHelpTopic(m_modifiedOnly, QStringLiteral("pages/options#find"));
    setHelpTopic(filterField(), QStringLiteral("pages/options#find"));
    m_layerTitle->setBuddy(m_layer);
    addBesideFilter(m_modifiedOnly);
    addBesideFilter(m_layerTitle);
    addBesideFilter(m_layer);
    setInspector(m_inspector);
    connect(&table(), &TableView::currentKeyChanged, this, &OptionsPage::show);
    connect(&table(), &TableView::opened, m_inspector, &OptionInspector::focusEditor);
    connect(&table(), &TableView::deleteAsked, m_inspector, &OptionInspector::reset);
    connect(m_modifiedOnly, &QCheckBox::toggled, m_filtered, &OptionsFilter::setModifiedOnly);
    connect(m_modifiedOnly, &QCheckBox::toggled, this, &OptionsPage::refreshState);
    connect(filterField(), &QLineEdit::textChanged, this, &OptionsPage::refreshState);
    connect(m_layer, &QComboBox::activated, this,
        [this] { m_model->setOwner(m_layer->currentData().toString()); });
    connect(m_inspector, &OptionInspector::ownerAsked, this, &OptionsPage::chooseOwner);
    connect(m_model.get(), &OptionsModel::rowsChanged, this, &OptionsPage::fillSections);
    connect(m_model.get(), &OptionsModel::valuesChanged, this, &OptionsPage::fillSections);
    connect(m_model.get(), &OptionsModel::nodesChanged, this, &OptionsPage::fillLayers);
    connect(m_model.get(), &OptionsModel::stateChanged, this, &OptionsPage::refreshState);
    connect(&context.workspace, &console::Workspace::liveChanged, this, &OptionsPage::refreshState);
    connect(&context.session, &console::Session::stateChanged, this, &OptionsPage::refreshState);
    connect(m_add, &QAction::triggered, this, &OptionsPage::addOption);
    connect(&stateView(), &StateView::acted, this, [this] {
        filterField()->clear();
        m_modifiedOnly->setChecked(false);
        chooseSection({});
    });
    OptionsPage::retranslate();
}

OptionsPage::~OptionsPage() = default;

void OptionsPage::buildSections()
{
    auto *card = new Card;
    card->setObjectName(QStringLiteral("sectionsCard"));
    card->contents()->setContentsMargins(Theme::space(1), Theme::between, Theme::space(1), Theme::space(1));
    m_sectionsTitle->setContentsMargins(Theme::inside, 0, Theme::inside, 0);
    m_sectionsTitle->setBuddy(m_sections);
    m_sections->setObjectName(QStringLiteral("sectionsListWidget"));
    setHelpTopic(m_sections, QStringLiteral("pages/options#find"));
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setItemDelegate(new SectionDelegate(m_sections));
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sections->setUniformItemSizes(true);
    card->contents()->addWidget(m_sectionsTitle);
    card->contents()->addWidget(m_sections, 1);
    setChooser(card);
    connect(m_sections, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        showSection(item ? item->data(SectionName).toString() : QString());
        refreshState();
    });
}

void OptionsPage::fillSections()
{
    QStringList wanted = m_model->sections();
    wanted.prepend(QString());
    QStringList shown;
    for (int row = 0; row < m_sections->count(); ++row)
        shown.append(m_sections->item(row)->data(SectionName).toString());
    if (shown != wanted) {
        const QListWidgetItem *current = m_sections->currentItem();
        const QString chosen = current ? current->data(SectionName).toString() : QString();
        const QSignalBlocker blocker(m_sections);
        m_sections->clear();
        for (const QString &section : std::as_const(wanted)) {
            auto *item = new QListWidgetItem(m_sections);
            item->setData(SectionName, section);
            if (section == chosen)
                m_sections->setCurrentItem(item);
        }
        if (!m_sections->currentItem())
            m_sections->setCurrentRow(0);
        showSection(m_sections->currentItem()->data(SectionName).toString());
    }
    for (int row = 0; row < m_sections->count(); ++row) {
        QListWidgetItem *item = m_sections->item(row);
        const QString section = item->data(SectionName).toString();
        const int modified = m_model->modifiedCount(section);
        item->setText(section.isEmpty() ? tr("All options") : Catalog::sectionTitle(section));
        item->setToolTip(section.isEmpty() ? tr("%n option(s)", nullptr, m_model->rowCount())
                                           : QString(u'[' + section + u']'));
        item->setData(ModifiedCount, modified);
        item->setData(Qt::AccessibleTextRole,
            tr("%1, %n modified", "a section of options", modified).arg(item->text()));
    }
    const int most = fontMetrics().horizontalAdvance(QString(mostSectionChars, u'x'));
    m_sections->setMinimumWidth(std::min(
        most, m_sections->sizeHintForColumn(0) + m_sections->verticalScrollBar()->sizeHint().width()));
    if (!m_wanted.isEmpty() && m_model->find(m_wanted))
        open(std::exchange(m_wanted, {}));
}

// Among all options a name says little without its section.
void OptionsPage::showSection(const QString &section)
{
    m_filtered->setSection(section);
    table().setColumnHidden(OptionsModel::Section, !section.isEmpty());
    table().setColumnHidden(OptionsModel::Origin, section.isEmpty());
}

void OptionsPage::fillLayers()
{
    QStringList wanted{clusterOwner};
    const QStringList nodes = m_model->nodes();
    for (const QString &node : nodes)
        wanted.append(nodeOwner(node));
    QStringList shown;
    for (int at = 0; at < m_layer->count(); ++at)
        shown.append(m_layer->itemData(at).toString());
    if (shown != wanted) {
        m_layer->clear();
        for (const QString &owner : std::as_const(wanted))
            m_layer->addItem({}, owner);
    }
    for (int at = 0; at < m_layer->count(); ++at) {
        const QString node = nodeOfOwner(m_layer->itemData(at).toString());
        m_layer->setItemText(at, node.isEmpty() ? tr("Cluster") : node);
    }
    m_layer->setCurrentIndex(std::max(0, m_layer->findData(m_model->owner())));
}

void OptionsPage::chooseOwner(const QString &owner)
{
    m_model->setOwner(owner);
    m_layer->setCurrentIndex(std::max(0, m_layer->findData(owner)));
    m_inspector->focusEditor();
}

void OptionsPage::chooseSection(const QString &section)
{
    for (int row = 0; row < m_sections->count(); ++row) {
        if (m_sections->item(row)->data(SectionName).toString() == section)
            m_sections->setCurrentRow(row);
    }
}

void OptionsPage::open(const QString &subject)
{
    if (subject.isEmpty())
        return;
    if (m_model->sections().contains(subject)) {
        filterField()->clear();
        chooseSection(subject);
        return;
    }
    if (!m_model->find(subject)) {
        m_wanted = subject;
        return;
    }
    if (table().selectKey(subject))
        return;
    filterField()->clear();
    m_modifiedOnly->setChecked(false);
    chooseSection(subject.section(u'/', 0, 0));
    table().selectKey(subject);
}

void OptionsPage::setActive(bool active)
{
    ListPage::setActive(active);
    m_model->setActive(active);
}

void OptionsPage::show(const QString &key)
{
    m_inspector->show(key);
    Q_EMIT crumbChanged(key.isEmpty()
            ? QString()
            : QString(QStringLiteral("[%1] %2").arg(key.section(u'/', 0, 0), key.section(u'/', 1))));
}

void OptionsPage::retranslate()
{
    ListPage::retranslate();
    filterField()->setPlaceholderText(tr("Find by name, section or what it does"));
    m_sectionsTitle->setText(tr("Se&ctions"));
    m_sections->setAccessibleName(tr("Sections"));
    m_modifiedOnly->setText(tr("&Modified only"));
    m_layerTitle->setText(tr("Edit &for"));
    m_layer->setAccessibleName(tr("What the values are edited for"));
    m_add->setText(tr("Add …"));
    m_model->retranslate();
    m_inspector->retranslate();
    fillSections();
    fillLayers();
    refreshState();
}

void OptionsPage::refreshState()
{
    const console::Workspace &workspace = context().workspace;
    const bool mayEdit = context().session.allows(QStringLiteral("edit"));
    m_add->setEnabled(mayEdit && m_model->isLoaded());
    m_add->setToolTip(mayEdit ? tr("Adds a listener, the severity of an alarm or a path with its ports")
                              : missingPrivilege(QStringLiteral("edit")));
    showRows(table().filter().rowCount() > 0);
    selectFirst();
    if (!m_model->isLoaded() && workspace.error().message.isEmpty() && m_model->error().message.isEmpty())
        stateView().showLoading();
    else if (!m_model->isLoaded())
        stateView().showFailed(
            workspace.error().message.isEmpty() ? m_model->error().message : workspace.error().message);
    else
        stateView().showEmpty(QStringLiteral("search"), tr("No option like this"),
            m_modifiedOnly->isChecked() ? tr("No option here has another value than its default.")
                                        : tr("No name, section or text of an option has all these words."),
            tr("Show all options"));
    if (m_model->isLoaded() && !m_model->error().message.isEmpty())
        banner().show(
            tr("What counts could not be asked for: %1").arg(m_model->error().message), Tone::Caution);
    else
        banner().hide();
}

// What the table has as a pattern is set by names one chooses.
void OptionsPage::addOption()
{
    struct Kind
    {
        QString text;
        QString section; ///< %1: the name
        QString name;
        NameQuestion question;
    };
    const QString action = tr("Add");
    const QList<Kind> kinds{{tr("Listener"), QStringLiteral("listener.%1"), QStringLiteral("address"),
                                {tr("New listener"), tr("&Name"), action,
                                    tr("A listener counts as soon as it has an address and a zone.")}},
        {tr("Severity of an alarm"), QStringLiteral("alarms"), QStringLiteral("severity.%1"),
            {tr("Severity of an alarm"), tr("&Id of the alarm"), action,
                tr("The page Alarms shows the ids, such as 2001.")}},
        {tr("Path with its ports"), QStringLiteral("port_restrictions"), QStringLiteral("%1"),
            {tr("Path with its ports"), tr("&Path, with * for any part"), action,
                tr("Its paths are answered on the ports that you give it, on no others.")}}};
    QMenu menu(this);
    for (const Kind &kind : kinds)
        menu.addAction(kind.text)->setData(static_cast<int>(&kind - kinds.data()));
    const QAction *chosen = menu.exec(QCursor::pos());
    if (!chosen)
        return;
    Kind kind = kinds.at(chosen->data().toInt());
    const auto place = [&kind](const QString &name) {
        return std::pair{QString(kind.section).replace(QStringLiteral("%1"), name),
            QString(kind.name).replace(QStringLiteral("%1"), name)};
    };
    kind.question.problem = [this, place](const QString &name) {
        const auto [section, option] = place(name);
        if (nameProblem(section) || nameProblem(option) || !context().catalog.find(section, option))
            return tr("This cannot be a name here.");
        return m_model->find(section + u'/' + option) ? tr("There is one of this name already.") : QString();
    };
    const auto name = askName(this, kind.question);
    if (!name)
        return;
    const auto [section, option] = place(*name);
    if (m_model->add(section, option)) {
        open(section + u'/' + option);
        m_inspector->focusEditor();
    }
}

} // namespace usher::ui
