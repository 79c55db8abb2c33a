#include "ui/dialogs/reviewdialog.h"

#include "app/console/ctlcommand.h"
#include "app/console/session.h"
#include "ui/help.h"
#include "ui/theme/icons.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/copycommand.h"
#include "ui/words.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace usher::ui {

using console::FieldEdit;
using console::RecordEdit;
using console::Tone;
using console::Workspace;

namespace {

enum ReviewColumn { What, Before, After, Theirs };

constexpr int mostFields
    = 500; ///< of a record, an item each: an import may bring 100,000; conflicts all show

QString shown(const std::optional<QString> &value)
{
    return value ? *value : ReviewDialog::tr("not set");
}

} // namespace

ReviewDialog::ReviewDialog(const Context &context, QWidget *parent)
    : Dialog(QStringLiteral("reviewDialog"), tr("Review changes"), parent)
    , m_context(context)
    , m_tree(new QTreeWidget)
    , m_findings(new QTreeWidget)
    , m_comment(new QLineEdit)
    , m_apply(setAction(QStringLiteral("applyButton"), tr("Apply")))
    , m_discard(makeButton(QStringLiteral("discardButton"), tr("Discard all")))
    , m_copy(makeButton(QStringLiteral("copyCtlButton"), copyActionText(), QStringLiteral("copy")))
{
    setHelpTopic(this, QStringLiteral("pages/general#review"));
    setHint(tr("Everything below is applied together or not at all, and can be rolled back from the audit."));
    m_tree->setObjectName(QStringLiteral("changesTreeWidget"));
    m_tree->setAccessibleName(tr("Changes"));
    m_tree->setColumnCount(4);
    m_tree->setHeaderLabels({tr("What"), tr("Before"), tr("After"), tr("Changed by somebody else")});
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setUniformRowHeights(false);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    contents()->addWidget(m_tree, 3);
    m_findings->setObjectName(QStringLiteral("findingsTreeWidget"));
    m_findings->setAccessibleName(tr("What will happen"));
    m_findings->setHeaderLabels({tr("What will happen")});
    m_findings->setRootIsDecorated(false);
    m_findings->setFrameShape(QFrame::NoFrame);
    m_findings->setWordWrap(true);
    contents()->addWidget(m_findings, 2);
    QLabel *label = makeLabel(tr("Co&mment (kept in the audit)"));
    label->setBuddy(m_comment);
    m_comment->setObjectName(QStringLiteral("commentLineEdit"));
    m_comment->setMaxLength(1000);
    contents()->addWidget(label);
    contents()->addWidget(m_comment);
    addButton(m_discard);
    addButton(m_copy);
    resize(64 * fontMetrics().height(), 40 * fontMetrics().height());
    connect(m_apply, &QPushButton::clicked, this, &ReviewDialog::apply);
    m_copy->setToolTip(
        tr("The same as commands for a shell, one after the other; secrets have to be put in"));
    connect(m_copy, &QPushButton::clicked, this, [this] {
        const QStringList lines
            = console::ctlCommands(m_context.session, m_context.workspace, m_comment->text());
        if (lines.isEmpty())
            banner().show(tr("This is too much for commands: export the records instead."), Tone::Info);
        copyCommands(m_context, lines);
    });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_context.workspace.discard();
        m_context.navigator.notify(tr("All changes are discarded. Ctrl+Z brings them back."));
        reject();
    });
    connect(&m_context.workspace, &Workspace::recordChanged, this, [this] {
        fill();
        if (m_isSound && m_context.workspace.hasConflicts()) // what was checked is no longer so
            check();
    });
    connect(&m_context.workspace, &Workspace::liveChanged, this, &ReviewDialog::updateButtons);
    connect(&m_context.workspace, &Workspace::reset, this, [this] {
        fill();
        check();
    });
    connect(&m_context.workspace, &Workspace::outcomeKnown, this, [this](bool applied) {
        if (applied)
            accept();
    });
    fill();
    check();
}

void ReviewDialog::fill()
{
    m_tree->clear();
    for (const auto &[key, edit] : m_context.workspace.edits()) {
        auto *record = new QTreeWidgetItem(m_tree);
        record->setText(What, recordText(key, m_context.workspace.stored()));
        record->setToolTip(What, key.text());
        record->setIcon(What,
            icon(edit.kind == RecordEdit::Kind::Create      ? QStringLiteral("plus")
                    : edit.kind == RecordEdit::Kind::Delete ? QStringLiteral("delete")
                                                            : QStringLiteral("edit"),
                edit.isConflict ? Token::Bad : Token::Accent));
        record->setText(After,
            edit.kind == RecordEdit::Kind::Create       ? tr("created")
                : edit.kind == RecordEdit::Kind::Delete ? tr("deleted")
                                                        : QString());
        QFont font = Theme::instance().font(FontRole::Body);
        font.setWeight(QFont::DemiBold);
        record->setFont(What, font);
        int shownFields = 0, left = 0;
        for (auto field = edit.fields.cbegin(); field != edit.fields.cend(); ++field) {
            if (shownFields >= mostFields && !field->isConflict && field->problem.isEmpty()) {
                ++left;
                continue;
            }
            ++shownFields;
            auto *item = new QTreeWidgetItem(record);
            item->setText(What, field.key());
            item->setText(Before, edit.kind == RecordEdit::Kind::Create ? QString() : shown(field->base));
            item->setText(After, shown(field->value));
            item->setForeground(Before, Theme::instance().color(Token::Muted));
            if (!field->problem.isEmpty()) {
                item->setText(Theirs, field->problem);
                item->setForeground(Theirs, Theme::instance().color(Token::Bad));
            }
            if (field->isConflict) {
                item->setText(Theirs, shown(field->theirs));
                addConflictButtons(item, key, field.key());
            }
        }
        if (left > 0) {
            auto *more = new QTreeWidgetItem(record, {tr("and %n more value(s)", nullptr, left)});
            more->setForeground(What, Theme::instance().color(Token::Muted));
        }
        const bool isWhole = edit.isConflict
            && (edit.kind != RecordEdit::Kind::Change || !m_context.workspace.stored().contains(key));
        if (isWhole) {
            record->setText(Theirs,
                m_context.workspace.stored().contains(key) ? tr("changed meanwhile")
                                                           : tr("deleted meanwhile"));
            addConflictButtons(record, key, {});
        } else if (!edit.problem.isEmpty()) {
            record->setText(Theirs, edit.problem);
            record->setForeground(Theirs, Theme::instance().color(Token::Bad));
        }
        record->setExpanded(true);
    }
    for (int column = 0; column < Theirs; ++column) {
        m_tree->resizeColumnToContents(column);
        m_tree->setColumnWidth(column, std::min(m_tree->columnWidth(column) + Theme::space(4), width() / 3));
    }
    updateButtons();
}

void ReviewDialog::addConflictButtons(QTreeWidgetItem *item, const RecordKey &key, const QString &field)
{
    item->setForeground(Theirs, Theme::instance().color(Token::Bad));
    auto *choice = new QWidget;
    auto *layout = new QHBoxLayout(choice);
    layout->setContentsMargins(0, 2, 0, 2);
    QLabel *theirs = makeLabel(item->text(Theirs), FontRole::Body, Token::Bad);
    item->setText(Theirs, {});
    layout->addWidget(theirs, 1);
    for (const bool mine : {true, false}) {
        const QString side = mine ? QStringLiteral("mine") : QStringLiteral("theirs");
        auto *button
            = makeButton(side + field + QStringLiteral("Button"), mine ? tr("Keep mine") : tr("Keep theirs"));
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, key, field, mine] {
            // The tree that holds this button is about to be made anew.
            QMetaObject::invokeMethod(
                this,
                [this, key, field, mine] {
                    if (field.isEmpty())
                        m_context.workspace.resolve(key, mine);
                    else
                        m_context.workspace.resolve(key, field, mine);
                    check();
                },
                Qt::QueuedConnection);
        });
    }
    m_tree->setItemWidget(item, Theirs, choice);
}

void ReviewDialog::check()
{
    m_isSound = false;
    updateButtons();
    if (m_context.workspace.edits().empty()) {
        showFindings({tr("Nothing is changed.")}, false);
        return;
    }
    if (m_context.workspace.hasConflicts()) {
        showFindings(
            {tr("Somebody else has changed the same values. Decide for each what is to stay.")}, true);
        return;
    }
    showFindings({tr("Asking the server …")}, false);
    m_context.workspace.dryRun(this, [this, question = ++m_question](const Result<ChangeOutcome> &outcome) {
        if (question == m_question)
            checked(outcome);
    });
}

void ReviewDialog::checked(const Result<ChangeOutcome> &outcome)
{
    if (!outcome) {
        showFindings({outcome.error().message}, true);
        return;
    }
    m_isSound = true;
    QStringList lines;
    for (const QString &warning : outcome->warnings)
        lines.append(warning);
    for (const RecordPreview &preview : outcome->preview) {
        if (preview.action == RecordAction::Delete && !preview.dependants.isEmpty()) {
            for (const Dependant &dependant : preview.dependants)
                lines.append(tr("%1 depends on it: %2").arg(dependant.key.text(), dependant.reason));
        }
    }
    if (outcome->restartNeeded.isEmpty())
        lines.append(tr("Takes effect at once."));
    else
        lines.append(tr("Takes effect at the next start of each node: %1")
                         .arg(outcome->restartNeeded.join(QStringLiteral(", "))));
    lines += outcome->notes;
    showFindings(lines, false);
    if (!outcome->warnings.isEmpty())
        banner().show(
            tr("%n thing(s) would no longer work", nullptr, static_cast<int>(outcome->warnings.size())),
            Tone::Caution);
    else
        banner().hide();
    updateButtons();
}

void ReviewDialog::showFindings(const QStringList &lines, bool isBad)
{
    m_findings->clear();
    for (const QString &line : lines) {
        auto *item = new QTreeWidgetItem(m_findings, {line});
        item->setToolTip(0, line);
        if (isBad)
            item->setForeground(0, Theme::instance().color(Token::Bad));
    }
    if (isBad)
        banner().show(lines.value(0), Tone::Bad);
    updateButtons();
}

void ReviewDialog::updateButtons()
{
    const Workspace &workspace = m_context.workspace;
    m_copy->setEnabled(!workspace.edits().empty());
    m_discard->setEnabled(!workspace.edits().empty() && !workspace.isApplying());
    m_apply->setEnabled(m_isSound && !workspace.edits().empty() && !workspace.hasConflicts()
        && !workspace.isApplying() && workspace.isLive());
    m_apply->setText(tr("Apply %n change(s)", nullptr, workspace.changeCount()));
}

void ReviewDialog::apply()
{
    if (!m_context.navigator.mayChange())
        return;
    const int count = m_context.workspace.changeCount();
    banner().show(tr("Applying …"), Tone::Info);
    m_context.workspace.apply(m_comment->text(), this, [this, count](const Result<ChangeOutcome> &outcome) {
        if (outcome) {
            m_context.navigator.notify(tr("%n change(s) applied", nullptr, count));
            accept();
            return;
        }
        m_isSound = false;
        fill();
        showFindings({outcome.error().message}, true);
    });
    updateButtons();
}

} // namespace usher::ui
