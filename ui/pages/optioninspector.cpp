#include "ui/pages/optioninspector.h"

#include "app/console/catalog.h"
#include "app/console/session.h"
#include "shared/config/optionspec.h"
#include "ui/help.h"
#include "ui/theme/style.h"
#include "ui/widgets/optioneditor.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace usher::ui {

using console::Catalog;
using console::OptionsModel;
using console::Tone;
using console::Workspace;

namespace {

QString scopeText(OptionScope scope)
{
    switch (scope) {
    case OptionScope::Cluster:
        return OptionInspector::tr("the whole cluster");
    case OptionScope::Node:
        return OptionInspector::tr("each node");
    case OptionScope::Both:
        return OptionInspector::tr("the whole cluster or one node");
    }
    Q_UNREACHABLE();
}

QString layerText(const OptionsModel::LayerValue &layer)
{
    return layer.node.isEmpty()
        ? OptionsModel::originText(layer.origin)
        : OptionInspector::tr("%1 (%2)").arg(OptionsModel::originText(layer.origin), layer.node);
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

OptionInspector::OptionInspector(const Context &context, OptionsModel &model, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_model(model)
    , m_scroll(new QScrollArea)
    , m_body(new QWidget)
    , m_name(makeLabel({}, FontRole::Title))
    , m_section(makeLabel({}, FontRole::Body, Token::Muted))
    , m_documentation(makeLabel({}))
    , m_obsolete(makeLabel({}, FontRole::Body, Token::Caution))
    , m_valueTitle(makeLabel({}, FontRole::Emphasis))
    , m_editorPlace(new QVBoxLayout)
    , m_reset(makeButton(QStringLiteral("resetOptionButton"), {}, QStringLiteral("undo")))
    , m_obstacle(makeLabel({}, FontRole::Caption, Token::Muted))
    , m_note(makeLabel({}, FontRole::Caption, Token::Caution))
    , m_facts(new QFormLayout)
    , m_layersTitle(makeLabel({}, FontRole::Emphasis))
    , m_layers(new QGridLayout)
{
    setObjectName(QStringLiteral("optionCard"));
    m_scroll->setObjectName(QStringLiteral("optionScrollArea"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, Theme::inside, 0);
    layout->setSpacing(Theme::inside);
    for (QLabel *label : {m_name, m_section, m_documentation, m_obsolete, m_obstacle, m_note})
        label->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_obstacle->setObjectName(QStringLiteral("optionObstacleLabel"));
    m_obstacle->setTextFormat(Qt::RichText);
    m_obstacle->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_note->setObjectName(QStringLiteral("optionNoteLabel"));
    layout->addWidget(m_name);
    layout->addWidget(m_section);
    layout->addWidget(m_documentation);
    layout->addWidget(m_obsolete);
    layout->addSpacing(Theme::space(1));
    auto *title = new QHBoxLayout;
    title->addWidget(m_valueTitle, 1);
    title->addWidget(m_reset);
    layout->addLayout(title);
    layout->addLayout(m_editorPlace);
    layout->addWidget(m_obstacle);
    layout->addWidget(m_note);
    layout->addSpacing(Theme::space(1));
    m_facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_facts->setHorizontalSpacing(Theme::between);
    m_facts->setVerticalSpacing(Theme::space(1));
    layout->addLayout(m_facts);
    layout->addSpacing(Theme::space(1));
    layout->addWidget(m_layersTitle);
    m_layers->setHorizontalSpacing(Theme::between);
    m_layers->setVerticalSpacing(Theme::space(1));
    m_layers->setColumnStretch(1, 1);
    layout->addLayout(m_layers);
    layout->addStretch(1);
    m_scroll->setWidget(m_body);
    m_scroll->viewport()->setAutoFillBackground(false); // the card shows through
    m_body->setAutoFillBackground(false); // setWidget() has turned it on
    contents()->addWidget(m_scroll);
    connect(m_reset, &QPushButton::clicked, this, &OptionInspector::reset);
    connect(m_obstacle, &QLabel::linkActivated, this, &OptionInspector::ownerAsked);
    connect(&model, &OptionsModel::valuesChanged, this, &OptionInspector::refresh);
    connect(&context.session, &console::Session::stateChanged, this, &OptionInspector::refresh);
    retranslate();
}

void OptionInspector::retranslate()
{
    m_reset->setText(tr("Reset"));
    m_layersTitle->setText(tr("Where it is set"));
    rebuild();
}

void OptionInspector::show(const QString &key)
{
    if (key == m_key && (m_editor || key.isEmpty()))
        return;
    m_key = key;
    rebuild();
    m_scroll->ensureVisible(0, 0);
}

void OptionInspector::focusEditor()
{
    if (m_editor)
        m_editor->field()->setFocus();
}

void OptionInspector::reset()
{
    if (m_reset->isEnabled())
        edit({});
}

void OptionInspector::rebuild()
{
    clear(m_editorPlace);
    m_editor = nullptr;
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const OptionsModel::Item *item = m_model.find(m_key);
    for (QWidget *part : std::initializer_list<QWidget *>{m_section, m_documentation, m_obsolete,
             m_valueTitle, m_reset, m_obstacle, m_note, m_layersTitle})
        part->setVisible(item != nullptr);
    if (!item) {
        setHelpTopic(this, {});
        m_name->setText(tr("Choose an option"));
        clear(m_layers);
        return;
    }
    m_name->setText(item->name);
    m_section->setText(QStringLiteral("%1  [%2]").arg(Catalog::sectionTitle(item->section), item->section));
    const bool isKnown = !item->row.documentation.isEmpty() || !item->row.obsolete.isEmpty();
    m_documentation->setText(
        isKnown ? Catalog::documentation(item->row) : tr("This server does not know this option."));
    m_documentation->setVisible(!m_documentation->text().isEmpty());
    m_obsolete->setText(item->row.obsolete.isEmpty()
            ? QString()
            : tr("It has no effect any more: %1.")
                  .arg(QCoreApplication::translate("Options", item->row.obsolete.toUtf8().constData())));
    m_obsolete->setVisible(!item->row.obsolete.isEmpty());
    m_editor = new OptionEditor(item->row);
    m_shownOwner.reset();
    setHelpTopic(this, QString(QStringLiteral("options/") + m_key));
    m_editorPlace->addWidget(m_editor);
    m_valueTitle->setBuddy(m_editor->field());
    connect(m_editor, &OptionEditor::edited, this, &OptionInspector::edit);
    fillFacts(*item);
    refresh();
}

void OptionInspector::fillFacts(const OptionsModel::Item &item)
{
    const auto add = [this](const QString &what, const QString &text) {
        if (text.isEmpty())
            return;
        QLabel *value = makeLabel(text);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_facts->addRow(makeLabel(what, FontRole::Body, Token::Muted), value);
    };
    add(tr("Valid"), Catalog::validText(item.row));
    add(tr("Default"), item.row.defaultText.value_or(tr("none")));
    add(tr("Set for"), scopeText(item.row.scope));
    add(tr("Takes effect"),
        item.row.effect == OptionEffect::Restart ? tr("at the next start of the server") : tr("at once"));
    add(tr("Also read as"), item.row.aliases.join(QStringLiteral(", ")).remove(u'?'));
}

QString OptionInspector::obstacle(const OptionsModel::Item &item) const
{
    const OptionSpec *spec = findOption(item.section, item.name);
    if (spec && !isStoredOption(*spec))
        return tr("It is needed before the store is open: it is set in the file of --config or with --set "
                  "%1/%2= on the "
                  "command line of the node, not here.")
            .arg(item.section.toHtmlEscaped(), item.name.toHtmlEscaped());
    if (!m_context.session.allows(QStringLiteral("edit")))
        return tr("To change it takes the privilege %1.").arg(u"edit");
    const bool isNode = !nodeOfOwner(m_model.owner()).isEmpty();
    if (isNode && item.row.scope == OptionScope::Cluster)
        return tr(
            "It is set for the whole cluster, not for a node. <a href=\"%1\">Edit it for the cluster</a>")
            .arg(clusterOwner);
    if (!isNode && item.row.scope == OptionScope::Node) {
        const QString node = m_model.answeringNode();
        return tr("It is set for each node. <a href=\"%1\">Edit it for %2</a>")
            .arg(nodeOwner(node).toHtmlEscaped(), node.toHtmlEscaped());
    }
    return {};
}

void OptionInspector::refresh()
{
    const OptionsModel::Item *item = m_model.find(m_key);
    if (!item || !m_editor) {
        if (item || m_editor)
            rebuild(); // it came, or is gone
        return;
    }
    const QString node = nodeOfOwner(m_model.owner());
    const auto value = m_model.wanted(*item, m_model.owner());
    const OptionsModel::Counting now = m_model.counting(*item);
    const QString why = obstacle(*item);
    m_valueTitle->setText(node.isEmpty() ? tr("&Value for the cluster") : tr("&Value for %1").arg(node));
    const auto ofCluster = node.isEmpty() ? std::nullopt : m_model.wanted(*item, QString(clusterOwner));
    m_editor->setInherited(
        ofCluster.value_or(QString()), OptionsModel::originText(QStringLiteral("cluster")));
    m_editor->setReadOnly(!why.isEmpty());
    // What is typed and not valid yet stays while nothing else happens to the value.
    if (m_shownOwner != m_model.owner() || m_shownValue != value)
        m_editor->setValue(value);
    m_shownOwner = m_model.owner();
    m_shownValue = value;
    const console::FieldEdit *edited = m_context.workspace.edit(m_model.recordOf(*item), item->name);
    m_editor->setProblem(edited ? edited->problem : QString());
    m_reset->setEnabled(why.isEmpty() && value.has_value());
    m_reset->setToolTip(node.isEmpty() ? tr("Removes the value: the default counts again")
                                       : tr("Removes the value: that of the cluster counts again"));
    m_obstacle->setText(why);
    m_obstacle->setVisible(!why.isEmpty());
    QStringList notes;
    if (edited && edited->isConflict)
        notes.append(tr("Somebody else changed it meanwhile: see Review."));
    if (m_model.isRestartPending(*item))
        notes.append(tr("It was changed after the start of the server and counts from the next start."));
    if (now.origin == u"file" || now.origin == u"command line")
        notes.append(tr("What is stored does not count while %1 has it in its %2.")
                         .arg(m_model.answeringNode(), OptionsModel::originText(now.origin)));
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
    refreshLayers(*item);
}

void OptionInspector::refreshLayers(const OptionsModel::Item &item)
{
    clear(m_layers);
    int row = 0;
    const QList<OptionsModel::LayerValue> layers = m_model.layers(item);
    for (const OptionsModel::LayerValue &layer : layers) {
        QLabel *name = makeLabel(layerText(layer), FontRole::Body, Token::Muted);
        QLabel *value = makeLabel(layer.value ? *layer.value : tr("not set"), FontRole::Body,
            layer.value ? Token::Text : Token::Muted);
        value->setWordWrap(true);
        value->setTextFormat(Qt::PlainText);
        m_layers->addWidget(name, row, 0, Qt::AlignTop);
        m_layers->addWidget(value, row, 1);
        if (layer.counts) {
            auto *pill = new Pill;
            pill->setState(tr("counts"), Tone::Good);
            m_layers->addWidget(pill, row, 2, Qt::AlignTop);
        }
        ++row;
    }
}

void OptionInspector::edit(const std::optional<QString> &value)
{
    const OptionsModel::Item *item = m_model.find(m_key);
    if (!item)
        return;
    const OptionsModel::Item copy = *item; // an edit may move the rows
    if (m_context.navigator.mayChange())
        m_model.setValue(copy, value);
    else
        refresh();
}

} // namespace usher::ui
