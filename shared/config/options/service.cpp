#include "shared/config/options/areas.h"

namespace usher {

namespace {

using enum OptionType;
using enum OptionScope;
using enum OptionEffect;

// A configured value of a service overrides the request parameter of the same name, so these defaults act
// only where neither is given.
constexpr OptionSpec rows[] = {
    {"service.*", "_type", Choice, nullptr, 0, 0, "builtin", Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Mandatory. Kind of service; only builtin exists so far, orchestration services (ors) are "
            "refused."),
        nullptr},
    {"service.*", "_service", Choice, nullptr, 0, 0,
        "request-interaction|request-access|match-interaction|query|get", Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Mandatory. Which built-in service this is. request-access, match-interaction and query are "
            "served on internal "
            "listeners only, whatever their section is called."),
        nullptr},
    {"service.*", "_ttl", Integer, "30", 1, 31536000, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options", "Seconds a service and its data live."), nullptr},
    {"service.*", "_resource_group", Text, "DNIS", 0, 255, nullptr, Cluster, Immediately, "resource_group",
        QT_TRANSLATE_NOOP("Options", "Group of the resource list that access numbers are taken from."),
        nullptr},
    {"service.*", "_booking_expiration_timeout", Integer, nullptr, 5, 1800, nullptr, Cluster, Immediately,
        nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Seconds an access number stays booked (LOCAL and CLUSTER groups); without it the group's value. "
            "A request "
            "parameter of this name beats it."),
        nullptr},
    {"service.*", "_provide_code", Boolean, "false", 0, 0, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options", "Whether an access code is issued with the number."), nullptr},
    {"service.*", "_access_code_length", Integer, "6", 4, 20, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Digits of an access code, the two of the node included. Below 6 a node soon runs out of codes."),
        nullptr},
    {"service.*", "patterns_group", Text, nullptr, 0, 255, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Group of the pattern list that every parameter is tested against. A hit is an exception and "
            "answers 400."),
        nullptr},
    {"service.*", "_http_status_on_error", Integer, nullptr, 200, 599, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "HTTP status when no number is free (503 if not configured) or nothing matches (404 if not "
            "configured)."),
        nullptr},
    {"service.*", "_delete_match", Boolean, "true", 0, 0, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options", "Whether a matched service is deleted, so that it cannot match again."),
        nullptr},
    {"service.*", "_require_code", Boolean, "false", 0, 0, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options", "Whether a service that has an access code matches only with it."),
        nullptr},
    {"service.*", "_return_multiple_matches", Boolean, "false", 0, 0, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options", "Whether all matching services are returned instead of the newest."),
        nullptr},
    {"service.*", "_return_data", Boolean, "false", 0, 0, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options", "Whether a match returns the data of the service as well."), nullptr},
    {"service.*", "_return_user_data", Boolean, "false", 0, 0, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options", "The same as _return_data; either is enough."), nullptr},
    {"service.*", "_delete_service", Boolean, "false", 0, 0, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options", "Whether a matched service is deleted together with its data."),
        nullptr},
    {"service.*", "_exposed", Boolean, "true", 0, 0, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Whether public listeners serve this service. It cannot open a service that is internal by its "
            "kind."),
        nullptr},
    {"service.*", "_online_code", Integer, "200", 200, 599, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options", "HTTP status of a get service while the node is online."), nullptr},
    {"service.*", "_offline_code", Integer, "503", 200, 599, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options", "HTTP status of a get service while the node is offline."), nullptr},
    {"service.*", "username", Text, nullptr, 0, 255, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options", "User name of Basic authentication for this service alone."), nullptr},
    {"service.*", "password", Secret, nullptr, 0, 255, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Password of Basic authentication for this service; the pair of [server] is then refused here. A "
            "user name "
            "without it uses the password of [server]."),
        nullptr},
    {"service.*", "*", Text, nullptr, 0, 65536, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Any other name is data of the service: it overrides the request parameter of that name, and get "
            "returns it."),
        nullptr},

    {"storage", "username", Text, nullptr, 0, 255, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options", "User name of Basic authentication for the Storage API alone."),
        nullptr},
    {"storage", "password", Secret, nullptr, 0, 255, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Password of Basic authentication for the Storage API; the pair of [server] is then refused "
            "there. A user name "
            "without it uses the password of [server]."),
        nullptr},
};

} // namespace

std::span<const OptionSpec> serviceOptions()
{
    return rows;
}

} // namespace usher
