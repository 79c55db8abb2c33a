#pragma once

#include "shared/result.h"

#include <QStringList>

#include <cstdint>

namespace usher::sim {

/// Where a server listens.
struct Endpoint
{
    QString host;
    quint16 port = 0;
};

/// What `usher-sim` was asked for.
struct SimOptions
{
    Endpoint publicEndpoint;
    Endpoint internalEndpoint;
    QString appName = QStringLiteral("genesys");
    double ratePerS = 10; ///< requests a second, 0.1 to 100,000
    int durationS = 60; ///< 0: until stopped
    std::uint64_t seed = 1;
    int users = 500; ///< customers under way at once
    QString backupNumber; ///< handed out when the pool is empty, to more than one at a time
    bool isHelp = false;
};

/// @p arguments without the program's name. Errors: BadParameter that names the flag.
[[nodiscard]] Result<SimOptions> parseSimOptions(const QStringList &arguments);

[[nodiscard]] QString simHelp();

} // namespace usher::sim
