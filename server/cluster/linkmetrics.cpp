#include "server/cluster/linkmetrics.h"

#include <set>

namespace usher::cluster {

void addLinkMetrics(metrics::Registry &registry, const NodeLinks &links)
{
    const auto total = [&registry](const char *name, const char *help) {
        return &registry.copiedCounters(name, help, {"peer", "direction"});
    };
    registry.onCollect(
        [&links, known = std::set<QByteArray>(),
            up = &registry.gauges("usher_cluster_link_up", "1 while the link to the peer is up", {"peer"}),
            roundTrip = &registry.gauges("usher_cluster_link_round_trip_seconds",
                "Time a ping to the peer and back last took", {"peer"}),
            messages = total("usher_cluster_link_messages_total", "Messages of the links between the nodes"),
            bytes = total("usher_cluster_link_bytes_total", "Bytes of the links on the wire"),
            dropped = &registry.copiedCounters("usher_cluster_link_dropped_total",
                "Messages that found no link, or too much waiting", {"peer"})]() mutable {
            for (const QByteArray &peer : known)
                up->with({peer}).set(0); // also of those that are no longer there
            for (const LinkState &link : links.peers()) {
                const QByteArray peer = link.node.toUtf8();
                known.insert(peer);
                up->with({peer}).set(link.isConnected ? 1 : 0);
                if (link.roundTripMs >= 0)
                    roundTrip->with({peer}).set(link.roundTripMs / 1000);
                messages->with({peer, "in"}).set(static_cast<double>(link.messagesIn));
                messages->with({peer, "out"}).set(static_cast<double>(link.messagesOut));
                bytes->with({peer, "in"}).set(static_cast<double>(link.bytesIn));
                bytes->with({peer, "out"}).set(static_cast<double>(link.bytesOut));
                dropped->with({peer}).set(static_cast<double>(link.dropped));
            }
        });
}

} // namespace usher::cluster
