#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace usher::ui {

/// Gives the focus to the first field or button in @p within that Tab would reach: what Enter does in a list.
void focusFirst(const QWidget &within);

} // namespace usher::ui
