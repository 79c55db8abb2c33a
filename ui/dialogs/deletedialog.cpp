#include "ui/dialogs/deletedialog.h"

#include "app/console/session.h"
#include "app/console/workspace.h"
#include "ui/help.h"
#include "ui/theme/icons.h"
#include "ui/widgets/basics.h"
#include "ui/words.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace usher::ui {

using console::Tone;
using console::Workspace;

namespace {

enum DeleteColumn { What, Why };

} // namespace

DeleteDialog::DeleteDialog(
    const Context &context, const QList<RecordKey> &keys, const QString &title, QWidget *parent)
    : Dialog(QStringLiteral("deleteDialog"), title, parent)
    , m_context(context)
    , m_keys(keys)
    , m_tree(new QTreeWidget)
    , m_delete(setAction(QStringLiteral("deleteButton"), tr("Delete"), true))
{
    setHelpTopic(this, QStringLiteral("pages/general#delete"));
    setHint(tr("It is gone once you apply your changes. Ctrl+Z brings it back before, the history after."));
    m_tree->setObjectName(QStringLiteral("dependantsTreeWidget"));
    m_tree->setAccessibleName(tr("What is deleted, and what depends on it"));
    m_tree->setHeaderLabels({tr("What is deleted, and what depends on it"), tr("Why")});
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->header()->setStretchLastSection(true);
    contents()->addWidget(m_tree, 1);
    const int line = fontMetrics().height();
    resize(48 * line, 22 * line);
    m_tree->setColumnWidth(What, 22 * line);

    for (const RecordKey &key : keys) {
        auto *item = new QTreeWidgetItem(m_tree, {recordText(key, context.workspace.stored())});
        item->setIcon(What, icon(QStringLiteral("delete"), Token::Bad));
        item->setToolTip(What, key.text());
        QFont font = Theme::instance().font(FontRole::Body);
        font.setWeight(QFont::DemiBold);
        item->setFont(What, font);
        item->setExpanded(true);
        m_items.emplace(key, item);
        if (context.workspace.stored().contains(key))
            m_waiting.append(key);
        else
            addLine(item, tr("Nothing depends on it: it was never applied."), {}, false);
    }
    connect(m_delete, &QPushButton::clicked, this, &QDialog::accept);
    for (int at = 0; at < maxInFlight; ++at)
        askNext();
    showProgress();
}

void DeleteDialog::askNext()
{
    if (m_waiting.isEmpty())
        return;
    const RecordKey key = m_waiting.takeFirst();
    ++m_inFlight;
    m_context.session.call(protocol::ConfigDependants{key}, this,
        [this, key](const Result<protocol::DependantsAnswer> &answer) { answered(key, answer); });
}

void DeleteDialog::answered(const RecordKey &key, const Result<protocol::DependantsAnswer> &answer)
{
    --m_inFlight;
    QTreeWidgetItem *item = m_items.at(key);
    if (!answer) {
        ++m_unknown;
        addLine(item, tr("What depends on it is not known"), answer.error().message, true);
    } else {
        int count = 0;
        for (const Dependant &dependant : answer->dependants) {
            if (m_keys.contains(dependant.key))
                continue; // it goes as well
            addLine(item, recordText(dependant.key, m_context.workspace.stored()), dependant.reason, true);
            ++count;
        }
        if (answer->omitted > 0)
            addLine(item, tr("and %n more", nullptr, answer->omitted), {}, true);
        if (count == 0)
            addLine(item, tr("Nothing depends on it"), {}, false);
        m_dependants += count + answer->omitted;
    }
    askNext();
    showProgress();
}

void DeleteDialog::addLine(QTreeWidgetItem *record, const QString &what, const QString &why, bool isBad)
{
    auto *item = new QTreeWidgetItem(record, {what, why});
    item->setToolTip(What, what);
    item->setToolTip(Why, why);
    if (isBad)
        item->setIcon(What, icon(QStringLiteral("alarms"), Token::Caution));
    else
        item->setForeground(What, Theme::instance().color(Token::Muted));
}

void DeleteDialog::showProgress()
{
    const auto left = m_waiting.size() + m_inFlight;
    m_delete->setEnabled(left == 0);
    if (left > 0)
        banner().show(tr("Asking the server what depends on it: %1 of %2 …")
                          .arg(m_keys.size() - left)
                          .arg(m_keys.size()),
            Tone::Info);
    else if (m_dependants > 0)
        banner().show(
            tr("%n thing(s) depend on it and would no longer work as before.", nullptr, m_dependants),
            Tone::Caution);
    else if (m_unknown > 0)
        banner().show(tr("What depends on it could not be found out."), Tone::Caution);
    else
        banner().hide();
}

bool deleteRecords(const Context &context, const QList<RecordKey> &keys, const QString &title,
    const QString &undoText, QWidget *parent)
{
    QList<RecordKey> there;
    for (const RecordKey &key : keys) {
        if (context.workspace.exists(key))
            there.append(key);
    }
    if (there.isEmpty() || !context.navigator.mayChange())
        return false;
    DeleteDialog dialog(context, there, title, parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    QUndoStack &undo = context.workspace.undoStack();
    undo.beginMacro(undoText);
    for (const RecordKey &key : std::as_const(there))
        context.workspace.remove(key);
    undo.endMacro();
    return true;
}

} // namespace usher::ui
