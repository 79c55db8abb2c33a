#pragma once

#include "server/config/settings.h"

namespace usher::cluster {

/// Which nodes a cluster has: `[cluster] nodes`. Configuration, not discovery: the majority is counted of the
/// nodes that should be there (web-engagement contract, 12).
struct Membership
{
    QString name;
    QStringList nodes; ///< without repetition, in order; a node on its own: just its name
    bool isConfigured = false; ///< false: nobody says who belongs together

    /// @p self is the node that asks; without `nodes` it is the only one.
    [[nodiscard]] static Membership from(const config::Settings &settings, const QString &self);

    /// floor(N/2)+1 of the configured nodes: 1:1, 2:2, 3:2, 4:3, 5:3.
    [[nodiscard]] int quorum() const { return static_cast<int>(nodes.size()) / 2 + 1; }
    [[nodiscard]] bool contains(const QString &node) const { return nodes.contains(node); }
};

} // namespace usher::cluster
