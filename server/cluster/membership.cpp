#include "server/cluster/membership.h"

namespace usher::cluster {

Membership Membership::from(const config::Settings &settings, const QString &self)
{
    const QString section = QStringLiteral("cluster");
    Membership membership;
    membership.name = settings.text(section, QStringLiteral("name"));
    membership.nodes = settings.list(section, QStringLiteral("nodes"));
    membership.nodes.removeDuplicates();
    membership.nodes.sort();
    membership.isConfigured = !membership.nodes.isEmpty();
    if (membership.nodes.isEmpty())
        membership.nodes = {self};
    return membership;
}

} // namespace usher::cluster
