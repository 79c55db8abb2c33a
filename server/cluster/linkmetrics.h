#pragma once

#include "server/cluster/nodelinks.h"
#include "server/metrics/metrics.h"

namespace usher::cluster {

/// `usher_cluster_link_*{peer}`, copied from @p links at each rendering.
void addLinkMetrics(metrics::Registry &registry, const NodeLinks &links);

} // namespace usher::cluster
