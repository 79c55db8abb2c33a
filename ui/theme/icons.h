#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>
#include <QString>

namespace usher::ui {

/// An icon of resources/icons by its name ("services"), drawn in the colour of the widget that shows it:
/// text, muted when disabled, accent when on. It follows the theme by itself.
[[nodiscard]] QIcon icon(const QString &name);
/// The same in one colour.
[[nodiscard]] QIcon icon(const QString &name, Token token);
/// Its picture in @p color, @p extent logical pixels wide and high.
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &color, int extent, qreal ratio);

} // namespace usher::ui
