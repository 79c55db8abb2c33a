#include "shared/config/options/areas.h"

namespace usher {

namespace {

using enum OptionType;
using enum OptionScope;
using enum OptionEffect;

constexpr OptionSpec rows[] = {
    {"security", "auth-scheme", Choice, "none", 0, 0, "none|Basic", Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Whether the internal paths of /server ask for Basic authentication. Basic needs user-id and "
            "password."),
        nullptr},
    {"security", "user-id", Text, nullptr, 0, 255, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options", "User name for auth-scheme Basic; it cannot contain a colon."), nullptr},
    {"security", "password", Secret, nullptr, 0, 255, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options", "Password for auth-scheme Basic."), nullptr},

    {"alarms", "severity.*", Choice, nullptr, 0, 0, "critical|major|minor|info", Cluster, Immediately,
        nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Severity of the alarm with the id that stands after the dot (severity.2001); without it the "
            "alarm's own."),
        nullptr},
};

} // namespace

std::span<const OptionSpec> securityOptions()
{
    return rows;
}

} // namespace usher
