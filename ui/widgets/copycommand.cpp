#include "ui/widgets/copycommand.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QWidget>

namespace usher::ui {

namespace {

struct CopyCommand
{
    Q_DECLARE_TR_FUNCTIONS(usher::ui::CopyCommand)
};

} // namespace

void copyCommands(const Context &context, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    QApplication::clipboard()->setText(lines.join(u'\n'));
    context.navigator.notify(
        CopyCommand::tr("%n command(s) are in the clipboard.", nullptr, static_cast<int>(lines.size())));
}

QAction *makeCopyAction(const QString &objectName, QWidget *parent)
{
    auto *action = new QAction(icon(QStringLiteral("copy")), copyActionText(), parent);
    action->setObjectName(objectName);
    return action;
}

QString copyActionText()
{
    return CopyCommand::tr("Copy as usherctl");
}

} // namespace usher::ui
