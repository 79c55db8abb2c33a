#include "ui/pages/pages.h"

#include "ui/pages/resourcespage.h"
#include "ui/pages/servicespage.h"

#include <QCoreApplication>

namespace usher::ui {

namespace {

template <typename P> Page *make(const Context &context)
{
    return new P(context);
}

constexpr char build[] = QT_TRANSLATE_NOOP("usher::ui::Pages", "Build");

constexpr PageEntry table[] = {
    {"services", build, QT_TRANSLATE_NOOP("usher::ui::Pages", "Services"), "services", "read",
        &make<ServicesPage>},
    {"resources", build, QT_TRANSLATE_NOOP("usher::ui::Pages", "Resource lists"), "resources", "read",
        &make<ResourcesPage>},
};

} // namespace

std::span<const PageEntry> pageTable()
{
    return table;
}

QString pageText(const char *text)
{
    return QCoreApplication::translate("usher::ui::Pages", text);
}

} // namespace usher::ui
