#include "ui/dialogs/rollbackdialog.h"

#include "ui/help.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/differenceview.h"
#include "ui/words.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace usher::ui {

using console::Tone;

RollbackDialog::RollbackDialog(const Context &context, console::Rollback way, QWidget *parent)
    : Dialog(QStringLiteral("rollbackDialog"),
        way.record() ? tr("Roll back %1").arg(way.record()->name) : tr("Roll back the whole change"), parent)
    , m_context(context)
    , m_way(std::move(way))
    , m_difference(new DifferenceView)
    , m_findings(new QTreeWidget)
    , m_comment(new QLineEdit)
    , m_apply(setAction(QStringLiteral("rollbackButton"), tr("Roll back")))
    , m_overwrite(makeButton(QStringLiteral("overwriteButton"), tr("Roll back all the same …")))
    , m_again(makeButton(QStringLiteral("againButton"), tr("Check again"), QStringLiteral("refresh")))
{
    setHelpTopic(this, QStringLiteral("pages/audit#rollback"));
    if (!m_way.record())
        setHint(
            tr("All %n record(s) of the change go back to what they were before it, together or not at all.",
                nullptr, static_cast<int>(m_way.made().size())));
    else if (m_way.revision() == 0)
        setHint(tr("The record was made by this change: going back deletes it."));
    else
        setHint(tr("The record becomes again what it was in revision %1. That is a new change, which can be "
                   "rolled back itself.")
                    .arg(m_way.revision()));
    m_difference->setObjectName(QStringLiteral("rollbackDifferenceView"));
    m_difference->setTitles(tr("Now"), tr("After rolling back"));
    contents()->addWidget(m_difference, 3);
    m_findings->setObjectName(QStringLiteral("findingsTreeWidget"));
    m_findings->setAccessibleName(tr("What will happen"));
    m_findings->setHeaderLabels({tr("What will happen")});
    m_findings->setRootIsDecorated(false);
    m_findings->setFrameShape(QFrame::NoFrame);
    m_findings->setWordWrap(true);
    m_findings->setSelectionMode(QAbstractItemView::NoSelection);
    contents()->addWidget(m_findings, 2);
    QLabel *label = makeLabel(tr("Co&mment (kept in the audit)"));
    m_comment->setObjectName(QStringLiteral("commentLineEdit"));
    m_comment->setMaxLength(900); // the server adds what was done
    label->setBuddy(m_comment);
    contents()->addWidget(label);
    contents()->addWidget(m_comment);
    addButton(m_overwrite);
    addButton(m_again);
    m_overwrite->hide();
    m_again->hide();
    resize(60 * fontMetrics().height(), 38 * fontMetrics().height());
    connect(m_apply, &QPushButton::clicked, this, &RollbackDialog::apply);
    connect(m_again, &QPushButton::clicked, this, &RollbackDialog::check);
    connect(m_overwrite, &QPushButton::clicked, this, [this] {
        m_overwrites = true;
        check();
    });
    connect(&m_context.session, &console::Session::stateChanged, this, &RollbackDialog::updateButtons);
    check();
}

void RollbackDialog::check()
{
    m_isSound = false;
    m_overwrite->hide();
    m_again->hide();
    banner().hide();
    m_difference->setEmptyText(tr("Asking the server …"));
    m_difference->setParts({});
    showFindings({});
    updateButtons();
    m_way.look(m_context.workspace, m_overwrites);
    m_way.run(m_context.session, {}, true, this,
        [this, question = ++m_question](const Result<ChangeOutcome> &outcome) {
            if (question == m_question)
                checked(outcome);
        });
}

void RollbackDialog::checked(const Result<ChangeOutcome> &outcome)
{
    m_difference->setEmptyText(tr("Nothing differs: it is already as it was."));
    if (!outcome)
        return refused(outcome.error());
    QList<DifferenceView::Part> parts;
    QStringList lines;
    const auto text = [this](const RecordKey &key) { return recordText(key, m_context.workspace.stored()); };
    for (const RecordPreview &preview : outcome->preview) {
        const QString name = text(preview.key);
        parts.append({name, preview.fields, preview.fieldsOmitted});
        if (preview.action == RecordAction::Delete)
            lines.append(tr("%1 is deleted.").arg(name));
        else if (preview.action == RecordAction::Create)
            lines.append(tr("%1 is made again.").arg(name));
        for (const Dependant &dependant : preview.dependants)
            lines.append(tr("%1 depends on %2: %3").arg(text(dependant.key), name, dependant.reason));
        if (preview.dependantsOmitted > 0)
            lines.append(tr("and %n more record(s) depend on it", nullptr, preview.dependantsOmitted));
        if (m_context.workspace.edit(preview.key))
            lines.append(
                tr("%1 has edits of yours that are not applied; they are kept and may conflict.").arg(name));
    }
    m_difference->setParts(parts);
    m_isSound = !parts.isEmpty();
    if (m_isSound)
        lines.append(outcome->restartNeeded.isEmpty()
                ? tr("Takes effect at once.")
                : tr("Takes effect at the next start of each node: %1")
                      .arg(outcome->restartNeeded.join(QStringLiteral(", "))));
    showFindings(outcome->warnings + lines + outcome->notes);
    if (!outcome->warnings.isEmpty())
        banner().show(
            tr("%n thing(s) would no longer work", nullptr, static_cast<int>(outcome->warnings.size())),
            Tone::Caution);
    else if (m_overwrites)
        banner().show(tr("What was changed after it is lost, too. Look at the differences."), Tone::Caution);
    updateButtons();
}

void RollbackDialog::refused(const Error &error)
{
    m_isSound = false;
    m_difference->setEmptyText(tr("The server did not take it."));
    QStringList lines{error.message};
    if (error.code == ErrorCode::Conflict) {
        QStringList names;
        for (const RecordKey &key : m_way.changedSince(m_context.workspace))
            names.append(recordText(key, m_context.workspace.stored()));
        if (names.isEmpty() || m_way.record()) {
            banner().show(tr("Somebody has changed it just now. Check again to see what stands."), Tone::Bad);
        } else {
            banner().show(tr("Changed again since: %1. Rolling back would undo those changes, too.")
                              .arg(names.join(QStringLiteral(", "))),
                Tone::Bad);
            m_overwrite->show();
        }
        m_again->show();
    } else {
        banner().show(error.message, Tone::Bad);
        m_again->setVisible(error.code == ErrorCode::Unavailable || error.code == ErrorCode::Timeout);
        lines.clear();
        for (const QJsonValue problem : error.data[QLatin1String("errors")].toArray())
            lines.append(problem[QLatin1String("message")].toString());
    }
    showFindings(lines);
    updateButtons();
}

void RollbackDialog::showFindings(const QStringList &lines)
{
    m_findings->clear();
    for (const QString &line : lines)
        (new QTreeWidgetItem(m_findings, {line}))->setToolTip(0, line);
    m_findings->setVisible(!lines.isEmpty());
}

void RollbackDialog::updateButtons()
{
    const bool mayEdit = m_context.session.allows(QStringLiteral("edit"));
    m_apply->setEnabled(m_isSound && mayEdit && !m_isApplying && m_context.session.isOnline());
    m_apply->setToolTip(mayEdit ? QString() : missingPrivilege(QStringLiteral("edit")));
}

void RollbackDialog::apply()
{
    if (!m_context.navigator.mayChange())
        return;
    m_isApplying = true;
    banner().show(tr("Rolling back …"), Tone::Info);
    updateButtons();
    m_way.run(m_context.session, m_comment->text().trimmed(), false, this,
        [this](const Result<ChangeOutcome> &outcome) {
            m_isApplying = false;
            if (!outcome)
                return refused(outcome.error());
            m_context.navigator.notify(
                tr("%n record(s) rolled back", nullptr, static_cast<int>(outcome->records.size())));
            accept();
        });
}

} // namespace usher::ui
