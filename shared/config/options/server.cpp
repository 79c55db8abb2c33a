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
        QT_TRANSLATE_NOOP("Options", "Name of the cluster, for people."), nullptr},
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
