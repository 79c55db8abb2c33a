#include "ui/pages/pages.h"

#include "ui/pages/alarmspage.h"
#include "ui/pages/auditpage.h"
#include "ui/pages/servicespage.h"
#include "ui/pages/sizingpage.h"

#include <QCoreApplication>

namespace usher::ui {

namespace {

template <typename P> Page *make(const Context &context)
{
    return new P(context);
}

constexpr char build[] = QT_TRANSLATE_NOOP("usher::ui::Pages", "Build");
constexpr char run[] = QT_TRANSLATE_NOOP("usher::ui::Pages", "Run");

constexpr PageEntry table[] = {
    {"services", build, QT_TRANSLATE_NOOP("usher::ui::Pages", "Services"), "services", "read",
        &make<ServicesPage>},
    {"alarms", run, QT_TRANSLATE_NOOP("usher::ui::Pages", "Alarms"), "alarms", "read", &make<AlarmsPage>},
    {"audit", run, QT_TRANSLATE_NOOP("usher::ui::Pages", "Audit"), "audit", "audit", &make<AuditPage>},
    {"sizing", run, QT_TRANSLATE_NOOP("usher::ui::Pages", "Sizing"), "sizing", "", &make<SizingPage>},
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
