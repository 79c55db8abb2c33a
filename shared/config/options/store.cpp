#include "shared/config/options/areas.h"

#include <QtGlobal>

namespace usher {

namespace {

using enum OptionType;
using enum OptionScope;
using enum OptionEffect;

// web-engagement contract, 15 ([store]); protocols.md h.4
constexpr OptionSpec rows[] = {
    {"store", "url", Url, "sqlite:usher.db", 0, 1024, "sqlite|postgresql", Cluster, Restart, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Where the data are kept: sqlite:PATH, a relative PATH being inside the data folder. The folder "
            "of the file must be "
            "private (0700). Or postgresql://user@host:port[,host:port...]/database[?sslrootcert=FILE&...], "
            "of which the "
            "primary is taken; a host that is not local must prove its name (sslmode=verify-full) unless "
            "sslmode says "
            "otherwise. `usherd --migrate` prepares such a database."),
        nullptr},
    {"store", "password-file", Path, nullptr, 0, 4096, nullptr, Both, Restart, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "File (0600) whose first line is the password of the user in url; without it a client "
            "certificate or the "
            "system account proves who we are."),
        nullptr},
    {"store", "runtime-role", Text, nullptr, 0, 63, nullptr, Cluster, Restart, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "The role that `usherd --migrate` lets read and write the tables: the one the server runs as."),
        nullptr},
    {"store", "allow-schema-owner", Boolean, "false", 0, 0, nullptr, Both, Restart, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Whether the server may run as a role that could change the schema of a PostgreSQL database."),
        nullptr},
    {"store", "allow-unverified-host", Boolean, "false", 0, 0, nullptr, Both, Restart, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Whether a PostgreSQL host that is not local may be used with an sslmode weaker than "
            "verify-full, "
            "so that it need not prove its name. An alarm stands as long as one is."),
        nullptr},
    {"store", "readers", Integer, "2", 1, 16, nullptr, Both, Restart, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Threads that read from the store; one more thread writes. Each keeps up to 2 MB of pages."),
        nullptr},
    {"store", "queue-limit", Integer, "4096", 16, 1000000, nullptr, Both, Restart, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Jobs that may wait for the writer, and as many for the readers. One more is answered with 503 "
            "and Retry-After."),
        nullptr},
    {"store", "slow-statement", Integer, "500", 0, 60000, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Milliseconds from which on a statement of the store counts as slow: it is counted, logged "
            "without "
            "its values, and kept for the store page among the last 100. 0 takes every statement."),
        nullptr},
    {"store", "retention-rate", Integer, "2000", 10, 1000000, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Rows a second that are removed, at most, once their time is over. They are removed a few at a "
            "time between other "
            "changes; raise this when the store page shows retention falling behind."),
        nullptr},
    {"store", "backup-interval", Integer, "86400", 0, 31536000, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Seconds between two backups of the store, made while the server goes on and verified. An alarm "
            "is raised when "
            "the newest is older than twice this. 0 makes none."),
        nullptr},
    {"store", "backup-folder", Path, "backup", 0, 4096, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "The folder for backups, private (0700), created if it is missing; a relative one is inside the "
            "data folder."),
        nullptr},
    {"store", "backup-keep", Integer, "7", 1, 1000, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP(
            "Options", "Backups that are kept; older ones are removed when a new one has been verified."),
        nullptr},
};

} // namespace

std::span<const OptionSpec> storeOptions()
{
    return rows;
}

} // namespace usher
