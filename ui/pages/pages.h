#pragma once

#include "ui/widgets/context.h"

#include <QString>

#include <functional>
#include <span>

namespace usher::ui {

class Page;

/// One line of the rail.
struct PageEntry
{
    const char *id; ///< "services"
    const char *group; ///< QT_TRANSLATE_NOOP("usher::ui::Pages", ...)
    const char *title; ///< the same
    const char *icon;
    const char *privilege; ///< empty: everybody
    Page *(*make)(const Context &context);
};

/// Every page there is, in the order of the rail.
[[nodiscard]] std::span<const PageEntry> pageTable();
[[nodiscard]] QString pageText(const char *text);

} // namespace usher::ui
