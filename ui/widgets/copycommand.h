#pragma once

#include "ui/widgets/context.h"

#include <QStringList>

QT_BEGIN_NAMESPACE
class QAction;
class QWidget;
QT_END_NAMESPACE

namespace usher::ui {

/// Puts @p lines for a shell into the clipboard and says so.
void copyCommands(const Context &context, const QStringList &lines);
/// 'Copy as usherctl' for the menu of a row; owned by @p parent, which gives it its text again when the
/// language changes.
[[nodiscard]] QAction *makeCopyAction(const QString &objectName, QWidget *parent);
[[nodiscard]] QString copyActionText();

} // namespace usher::ui
