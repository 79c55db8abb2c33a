#include "server/cluster/nodeapi.h"

namespace usher::cluster {

namespace {

QByteArray stateText(const NodeState &state)
{
    return state.isOnline() ? QByteArrayLiteral("ONLINE") : QByteArrayLiteral("OFFLINE");
}

} // namespace

void addNodeRoutes(const NodeState &state, http::RouteTable &routes)
{
    using http::Response;
    routes.add({http::Method::Get, "/{app}/1/node", http::Zone::Public | http::Zone::Internal,
                   http::Protection::None, "probeNode", "Balancer probe", {},
                   {{200, "ONLINE"}, {503, "OFFLINE: send no new customers"}}},
        [&state](http::Request &&, http::Responder responder) {
            responder.send(Response::text(stateText(state), state.isOnline() ? 200 : 503));
        });
    routes.add(
        {http::Method::Get, "/{app}/1/admin/node/status", static_cast<http::Zones>(http::Zone::Internal),
            http::Protection::Server, "nodeStatus", "Node status", {}, {{200, "ONLINE or OFFLINE"}}},
        [&state](http::Request &&, http::Responder responder) {
            responder.send(Response::text(stateText(state)));
        });
}

} // namespace usher::cluster
