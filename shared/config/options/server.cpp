#include "shared/config/options/areas.h"

namespace usher {

namespace {

using enum OptionType;
using enum OptionScope;
using enum OptionEffect;

constexpr OptionSpec rows[] = {
    {"server", "node_id", Integer, nullptr, 0, 99, nullptr, Both, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Number of this node, shown with two digits and different on every node. Ids and access codes "
            "begin with it; "
            "without it the node issues no access codes."),
        nullptr},
    {"server", "external_url_base", Url, nullptr, 0, 2048, "http|https", Both, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Address of the load balancer as clients see it. Every absolute URL that is sent out begins with "
            "it; without "
            "it they begin with the node's own address."),
        nullptr},
    {"server", "web_host", Host, nullptr, 0, 253, nullptr, Node, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Host name of this node in the cluster and in the URLs it sends out; without it the local name "
            "of the machine."),
        nullptr},
    {"server", "web_port", Integer, "80", 1, 65535, nullptr, Both, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Port of the runtime API as the other nodes know it. When it is configured and no public "
            "listener has this "
            "port, alarm 2002 is raised."),
        nullptr},
    {"server", "app_name", Name, "gsg_web", 0, 100, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "First segment of the runtime API's paths: /app_name/1/... A new data folder starts with "
            "genesys."),
        nullptr},
    {"server", "username", Text, nullptr, 0, 255, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options", "User name of Basic authentication for the runtime API."), nullptr},
    {"server", "password", Secret, nullptr, 0, 255, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Password of Basic authentication for the runtime API. Setting it turns authentication on. A "
            "service or API "
            "with its own pair refuses this one."),
        nullptr},
    {"server", "realm", Text, nullptr, 0, 255, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options", "Realm named when Basic authentication asks for a password."), nullptr},

    {"cluster", "name", Text, "usher", 1, 100, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Name of the cluster, for people and for the links between its nodes: both ends must belong to "
            "the same."),
        nullptr},
    {"cluster", "nodes", List, nullptr, 0, 4096, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Names of the nodes that make up the cluster. A node is ready only while a majority of them is "
            "up; "
            "without this "
            "every node is a cluster of its own. One change set changes it while the nodes run."),
        nullptr},
    {"cluster", "node_name", Name, nullptr, 0, 100, nullptr, Node, Restart, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Name of this node, different on every node that shares the store; without it node- and the "
            "node_id "
            "in two digits."),
        nullptr},
    {"cluster", "data_center", Text, nullptr, 0, 100, nullptr, Node, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options", "Data centre this node stands in, for the cluster view."), nullptr},
    {"cluster", "rack", Text, nullptr, 0, 100, nullptr, Node, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options", "Rack this node stands in, for the cluster view."), nullptr},
    {"cluster", "listen", Address, nullptr, 0, 300, nullptr, Node, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Where this node takes links from the others, for live figures and the like: host:port or "
            "[address]:port with a numeric address or localhost; port 0 takes a free one. Off loopback it "
            "needs key-file or certificate. Without it the node has no links."),
        nullptr},
    {"cluster", "address", Address, nullptr, 0, 300, nullptr, Node, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "host:port by which the other nodes reach listen; without it that address itself or, where it is "
            "a wildcard, [server] web_host or the name of the machine."),
        nullptr},
    {"cluster", "key-file", Path, nullptr, 0, 4096, nullptr, Both, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "File (0600) with the key that the nodes of the cluster share, at least 32 bytes; make it with "
            "`openssl rand -hex 32`. It secures the links in both directions (TLS 1.3). With certificate it "
            "does not count. Read again on SIGHUP, for new links."),
        nullptr},
    {"cluster", "certificate", Path, nullptr, 0, 4096, nullptr, Both, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "File with this node's certificate for the links and its chain, PEM; it must have the name of "
            "the node as a DNS name or as its common name. Needs certificate-key and ca. Read again on "
            "SIGHUP, for new links."),
        nullptr},
    {"cluster", "certificate-key", Path, nullptr, 0, 4096, nullptr, Both, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options", "File (0600) with the private key of certificate, PEM, not encrypted."),
        nullptr},
    {"cluster", "ca", Path, nullptr, 0, 4096, nullptr, Both, Immediately, nullptr,
        QT_TRANSLATE_NOOP(
            "Options", "File with the authorities, PEM, whose certificates the other nodes may have."),
        nullptr},

    {"sml", "suspending-wait-timeout", Integer, "10", 5, 600, nullptr, Both, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Seconds between the moment a node reports OFFLINE in a graceful stop and its end. Requests are "
            "still served."),
        nullptr},
};

} // namespace

std::span<const OptionSpec> serverOptions()
{
    return rows;
}

} // namespace usher
