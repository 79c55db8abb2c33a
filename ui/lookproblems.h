#pragma once

#include <QStringList>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace usher::ui {

/// What is wrong with @p window as it stands, as far as a machine can see: text that is cut off (in labels,
/// fields, buttons, tabs, headers and cells), tables that scroll sideways, widgets over each other or outside
/// of what holds them, a big empty rectangle in @p page if there is one.
[[nodiscard]] QStringList lookProblems(QWidget &window, QWidget *page);

} // namespace usher::ui
