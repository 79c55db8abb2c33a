#include "ui/widgets/recordform.h"

#include "app/console/catalog.h"
#include "app/console/session.h"
#include "app/console/workspace.h"
#include "ui/help.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/optioneditor.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QToolButton>

namespace usher::ui {

using console::Catalog;
using console::Workspace;

namespace {

constexpr int leastLines = 7; ///< of a form with something below it

} // namespace

RecordForm::RecordForm(const Context &context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_body(new QWidget)
    , m_form(new QFormLayout)
    , m_more(new QComboBox)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, Theme::inside, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setHorizontalSpacing(Theme::between);
    m_form->setVerticalSpacing(Theme::inside);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    layout->addLayout(m_form);
    m_more->setObjectName(QStringLiteral("moreOptionsComboBox"));
    m_more->setSizeAdjustPolicy(QComboBox::AdjustToContents); // it is filled when it is shown already
    layout->addWidget(m_more, 0, Qt::AlignLeading);
    layout->addStretch(1);
    setWidget(m_body);
    viewport()->setAutoFillBackground(false); // the card shows through
    m_body->setAutoFillBackground(false); // setWidget() has turned it on
    connect(m_more, &QComboBox::activated, this, [this](int at) {
        const QString name = m_more->itemData(at).toString();
        if (name.isEmpty())
            return;
        m_added.append(name);
        rebuild();
        focusField(name);
    });
    connect(&m_context.workspace, &Workspace::recordChanged, this, [this](const RecordKey &key) {
        if (m_keys.contains(key))
            refresh();
    });
    connect(&m_context.workspace, &Workspace::reset, this, &RecordForm::refresh);
    connect(&m_context.catalog, &Catalog::loaded, this, &RecordForm::rebuild);
    connect(&m_context.session, &console::Session::stateChanged, this, &RecordForm::refresh);
}

void RecordForm::setRecord(const RecordKey &key, const QString &section)
{
    setRecords({key}, section);
}

void RecordForm::setRecords(const QList<RecordKey> &keys, const QString &section)
{
    if (keys == m_keys && section == m_section) {
        refresh();
        return;
    }
    m_keys = keys;
    m_section = section;
    m_added.clear();
    rebuild();
    ensureVisible(0, 0);
}

void RecordForm::clear()
{
    setRecords({}, {});
}

bool RecordForm::isSetSomewhere(const QString &name) const
{
    return std::ranges::any_of(m_keys, [&](const RecordKey &key) {
        return m_context.workspace.value(key, name) || m_context.workspace.edit(key, name);
    });
}

QStringList RecordForm::wantedNames() const
{
    if (m_section.isEmpty())
        return {};
    QStringList names;
    const auto isHidden = [this](const QString &name) { return m_isHidden && m_isHidden(name); };
    for (const protocol::OptionRow *row : m_context.catalog.rowsOf(m_section)) {
        if (isHidden(row->name))
            continue;
        if (m_always.contains(row->name) || m_added.contains(row->name) || isSetSomewhere(row->name))
            names.append(row->name);
    }
    for (const RecordKey &key : m_keys) {
        m_context.workspace.eachValue(key, [&](const QString &name, const QString &) {
            if (!isHidden(name) && !names.contains(name))
                names.append(name);
        });
    }
    return names;
}

void RecordForm::rebuild()
{
    m_rows.clear();
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_shown = wantedNames();
    for (const QString &name : std::as_const(m_shown))
        addRow(name);
    fillMenu();
    refresh();
}

void RecordForm::addRow(const QString &name)
{
    const protocol::OptionRow *known = m_context.catalog.find(m_section, name);
    protocol::OptionRow row = known ? *known : protocol::OptionRow();
    row.name = name; // a pattern's row, or one nobody knows
    auto *label = makeLabel(name, FontRole::Body, Token::Muted);
    label->setObjectName(name + QStringLiteral("Label"));
    label->setWordWrap(true);
    auto *editor = new OptionEditor(row);
    setHelpTopic(editor, QStringLiteral("options/%1/%2").arg(m_section, name));
    if (m_suggestions) {
        if (const QStringList names = m_suggestions(name); !names.isEmpty())
            editor->setSuggestions(names);
    }
    label->setBuddy(editor->field());
    label->setToolTip(known ? Catalog::documentation(*known) : tr("This server does not know this option."));
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(1));
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::space(1));
    line->addWidget(editor, 1);
    auto *remove = makeIconButton(
        name + QStringLiteral("RemoveButton"), QStringLiteral("close"), tr("Remove %1").arg(name));
    line->addWidget(remove, 0, Qt::AlignTop);
    column->addLayout(line);
    QLabel *note = makeLabel({}, FontRole::Caption, Token::Muted);
    note->setWordWrap(true);
    column->addWidget(note);
    m_form->addRow(label, whole);
    m_rows.emplace(name, Row{label, editor, note, whole});
    connect(editor, &OptionEditor::edited, this, [this, name](const std::optional<QString> &value) {
        const QScopedValueRollback typing(m_isTyping, true);
        if (m_context.navigator.mayChange())
            m_context.workspace.setValue(m_keys, name, value);
        else
            refresh();
    });
    connect(remove, &QToolButton::clicked, this, [this, name] {
        if (!m_context.navigator.mayChange())
            return;
        m_added.removeAll(name);
        m_context.workspace.setValue(m_keys, name, {});
        rebuild();
    });
}

void RecordForm::fillMenu()
{
    m_more->clear();
    m_more->addItem(tr("Add an option …"), QString());
    m_more->setAccessibleName(tr("Add an option"));
    if (!m_section.isEmpty()) {
        for (const protocol::OptionRow *row : m_context.catalog.rowsOf(m_section)) {
            const bool isOffered = row->obsolete.isEmpty() && !m_shown.contains(row->name)
                && !(m_isHidden && m_isHidden(row->name));
            if (!isOffered)
                continue;
            m_more->addItem(row->name, row->name);
            m_more->setItemData(m_more->count() - 1, Catalog::documentation(*row), Qt::ToolTipRole);
        }
    }
    m_more->setVisible(m_more->count() > 1);
}

void RecordForm::refresh()
{
    if (wantedNames() != m_shown) {
        if (m_isTyping) // the field that says so must not go meanwhile
            QMetaObject::invokeMethod(this, &RecordForm::refresh, Qt::QueuedConnection);
        else
            rebuild();
        return;
    }
    const Workspace &workspace = m_context.workspace;
    const bool mayEdit = m_context.session.allows(QStringLiteral("edit")) && !m_keys.isEmpty()
        && std::ranges::all_of(m_keys, [&](const RecordKey &key) { return workspace.exists(key); });
    m_more->setEnabled(mayEdit);
    for (auto &[name, row] : m_rows) {
        const auto value = workspace.value(m_keys.value(0), name);
        bool isMixed = false, isEdited = false, isConflict = false;
        QString problem;
        for (const RecordKey &key : std::as_const(m_keys)) {
            isMixed = isMixed || workspace.value(key, name) != value;
            const console::FieldEdit *edit = workspace.edit(key, name);
            isEdited = isEdited || edit;
            isConflict = isConflict || (edit && edit->isConflict);
            problem = edit && !edit->problem.isEmpty() ? edit->problem : problem;
        }
        row.editor->setReadOnly(!mayEdit);
        row.editor->setMixed(isMixed);
        row.editor->setValue(isMixed ? std::nullopt : value);
        row.editor->setProblem(problem);
        const QString note = m_notes ? m_notes(name) : QString();
        row.note->setText(note);
        row.note->setVisible(!note.isEmpty());
        QFont font = Theme::instance().font(FontRole::Body);
        font.setWeight(isEdited ? QFont::DemiBold : QFont::Normal);
        row.label->setFont(font);
        row.label->setText(isEdited ? (isConflict ? u'!' : u'•') + (u' ' + name) : name);
        QPalette palette = row.label->palette();
        palette.setColor(QPalette::WindowText,
            Theme::instance().color(!isEdited ? Token::Muted
                    : isConflict              ? Token::Bad
                                              : Token::Accent));
        row.label->setPalette(palette);
        if (auto *remove = row.whole->findChild<QToolButton *>())
            remove->setVisible(mayEdit && !m_always.contains(name));
    }
}

void RecordForm::focusField(const QString &name)
{
    const auto row = m_rows.find(name);
    if (row == m_rows.end())
        return;
    row->second.editor->field()->setFocus();
    ensureWidgetVisible(row->second.whole);
}

void RecordForm::setFitting(int lines)
{
    m_maxLines = lines;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    fit();
}

QSize RecordForm::sizeHint() const
{
    const QSize hint = QScrollArea::sizeHint();
    return m_maxLines == 0 ? hint : QSize(hint.width(), maximumHeight());
}

void RecordForm::fit()
{
    if (m_maxLines == 0)
        return;
    const int wanted = m_body->layout()->totalHeightForWidth(viewport()->width());
    const int height = std::min(wanted, m_maxLines * fontMetrics().lineSpacing());
    if (height == maximumHeight())
        return;
    setMinimumHeight(
        std::min(height, leastLines * fontMetrics().lineSpacing())); // in a low window it scrolls
    setMaximumHeight(height);
    updateGeometry();
}

bool RecordForm::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDone = QScrollArea::eventFilter(watched, event);
    if (watched == m_body && event->type() == QEvent::LayoutRequest)
        fit();
    return isDone;
}

void RecordForm::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void RecordForm::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace usher::ui
