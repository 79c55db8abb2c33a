#pragma once

#include "server/cluster/nodestate.h"
#include "server/http/route.h"

namespace usher::cluster {

/// Adds `GET /1/node` (balancer probe: 200 ONLINE, 503 OFFLINE) and `GET /1/admin/node/status` (200 with the
/// same text).
/// @p state must outlive @p routes.
void addNodeRoutes(const NodeState &state, http::RouteTable &routes);

} // namespace usher::cluster
