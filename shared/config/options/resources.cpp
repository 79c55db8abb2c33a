#include "shared/config/options/areas.h"

namespace usher {

namespace {

using enum OptionType;
using enum OptionScope;
using enum OptionEffect;

constexpr OptionSpec rows[] = {
    {"resources", "resources_list_name", Text, "GMS_Resources", 0, 255, nullptr, Cluster, Immediately,
        "resource_list_name|resource/resources_list_name|resource/resource_list_name",
        QT_TRANSLATE_NOOP("Options", "Name of the list whose groups are the pools of access numbers."),
        nullptr},
    {"resources", "user_control", Boolean, "false", 0, 0, nullptr, Cluster, Immediately,
        "resource/user_control",
        QT_TRANSLATE_NOOP("Options",
            "Whether access to numbers and services is controlled by the header gms_user: requests without "
            "it are refused, "
            "a user holds one number of a group at a time and sees no service of another user."),
        nullptr},

    {"patterns", "pattern_list_name", Text, "GMS_Patterns", 0, 255, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options", "Name of the list whose groups are the exception patterns."), nullptr},

    {"list:resources", "_allocation_strategy", Choice, "RANDOM", 0, 0, "RANDOM|LOCAL|CLUSTER", Cluster,
        Immediately, "allocation_strategy?",
        QT_TRANSLATE_NOOP("Options",
            "How a number of the group is given out. RANDOM: any, without booking. LOCAL: to one user of "
            "this node at a "
            "time. CLUSTER: to one user of the whole cluster at a time."),
        nullptr},
    {"list:resources", "_booking_expiration_timeout", Integer, "30", 1, 31536000, nullptr, Cluster,
        Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options", "Seconds a number stays booked (LOCAL and CLUSTER)."), nullptr},
    {"list:resources", "_backup_resource", Text, nullptr, 0, 255, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options", "Number given out, unbooked, when none is free (LOCAL and CLUSTER)."),
        nullptr},
    {"list:resources", "#*", Text, nullptr, 0, 65536, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options", "A disabled entry."), nullptr},
    {"list:resources", "*", Text, nullptr, 0, 255, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options", "A number of the group; the name is free but does not begin with _."),
        nullptr},

    {"list:patterns", "#*", Text, nullptr, 0, 65536, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options", "A disabled pattern."), nullptr},
    {"list:patterns", "*", Expression, nullptr, 0, 16384, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "A regular expression (RE2) that the whole value of a parameter must match; quotes around it do "
            "not count."),
        nullptr},

    {"list:*", "*", Text, nullptr, 0, 65536, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options", "An entry; # before its name disables it."), nullptr},
};

} // namespace

std::span<const OptionSpec> resourceOptions()
{
    return rows;
}

} // namespace usher
