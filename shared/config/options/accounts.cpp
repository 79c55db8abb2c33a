#include "shared/config/options/areas.h"

#include <QtGlobal>

namespace usher {

namespace {

using enum OptionType;
using enum OptionScope;
using enum OptionEffect;

// Defaults and rule: web-engagement contract, 6 (5 failures in 5 minutes lock with back-off, idle 30
// minutes).
constexpr OptionSpec rows[] = {
    {"accounts", "session-lifetime", Integer, "43200", 300, 2592000, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP(
            "Options", "Seconds after which a login on the admin channel ends whatever happens."),
        nullptr},
    {"accounts", "session-idle-time", Integer, "1800", 60, 86400, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options", "Seconds without a call after which a login on the admin channel ends."),
        nullptr},
    {"accounts", "sessions-per-account", Integer, "20", 1, 100, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP(
            "Options", "Logins an account may hold at the same time; one more ends the oldest of them."),
        nullptr},
    {"accounts", "lockout-threshold", Integer, "5", 3, 100, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options", "Failed logins within lockout-window that lock the account."), nullptr},
    {"accounts", "lockout-window", Integer, "300", 30, 86400, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Seconds without another failed login after which failures that have not locked the account are "
            "forgotten."),
        nullptr},
    {"accounts", "lockout-time", Integer, "300", 1, 86400, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Seconds of the first lock; every further failure doubles it. A correct password after the lock, "
            "a new "
            "password or an administrator ends the count."),
        nullptr},
    {"accounts", "lockout-time-maximum", Integer, "3600", 1, 86400, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Seconds of the longest lock; after so long without a failure the failures of a locked account "
            "are forgotten."),
        nullptr},
    {"accounts", "address-lockout-threshold", Integer, "20", 3, 10000, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Failed logins from one address, of any account, that lock the address in the same way. An IPv6 "
            "address "
            "counts as its /64 network."),
        nullptr},
    {"accounts", "password-minimum-length", Integer, "10", 8, 64, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options", "Characters a new password must have at least."), nullptr},
};

} // namespace

std::span<const OptionSpec> accountsOptions()
{
    return rows;
}

} // namespace usher
