#include "ui/pages/pages.h"

#include "ui/pages/accountspage.h"
#include "ui/pages/activeservicespage.h"
#include "ui/pages/alarmspage.h"
#include "ui/pages/auditpage.h"
#include "ui/pages/clusterpage.h"
#include "ui/pages/optionspage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/patternspage.h"
#include "ui/pages/resourcespage.h"
#include "ui/pages/servicespage.h"
#include "ui/pages/sizingpage.h"
#include "ui/pages/storepage.h"

#include <QCoreApplication>

namespace usher::ui {

namespace {

template <typename P> Page *make(const Context &context)
{
    return new P(context);
}

constexpr char watch[] = QT_TRANSLATE_NOOP("usher::ui::Pages", "Watch");
constexpr char build[] = QT_TRANSLATE_NOOP("usher::ui::Pages", "Build");
constexpr char run[] = QT_TRANSLATE_NOOP("usher::ui::Pages", "Run");

constexpr PageEntry table[] = {
    {"overview", watch, QT_TRANSLATE_NOOP("usher::ui::Pages", "Overview"), "overview", "read",
        &make<OverviewPage>},
    {"active", watch, QT_TRANSLATE_NOOP("usher::ui::Pages", "Active services"), "active", "watch",
        &make<ActiveServicesPage>},
    {"services", build, QT_TRANSLATE_NOOP("usher::ui::Pages", "Services"), "services", "read",
        &make<ServicesPage>},
    {"resources", build, QT_TRANSLATE_NOOP("usher::ui::Pages", "Resource lists"), "resources", "read",
        &make<ResourcesPage>},
    {"patterns", build, QT_TRANSLATE_NOOP("usher::ui::Pages", "Pattern lists"), "patterns", "read",
        &make<PatternsPage>},
    {"cluster", run, QT_TRANSLATE_NOOP("usher::ui::Pages", "Cluster"), "cluster", "read", &make<ClusterPage>},
    {"store", run, QT_TRANSLATE_NOOP("usher::ui::Pages", "Store"), "store", "read", &make<StorePage>},
    {"alarms", run, QT_TRANSLATE_NOOP("usher::ui::Pages", "Alarms"), "alarms", "read", &make<AlarmsPage>},
    {"audit", run, QT_TRANSLATE_NOOP("usher::ui::Pages", "Audit"), "audit", "audit", &make<AuditPage>},
    {"options", run, QT_TRANSLATE_NOOP("usher::ui::Pages", "Options"), "options", "read", &make<OptionsPage>},
    {"accounts", run, QT_TRANSLATE_NOOP("usher::ui::Pages", "Accounts"), "accounts", "accounts",
        &make<AccountsPage>},
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
