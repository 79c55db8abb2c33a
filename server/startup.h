#pragma once

#include "server/config/bootstrap.h"
#include "server/config/settings.h"
#include "server/core/idsource.h"
#include "server/http/edge.h"
#include "server/http/limits.h"
#include "server/ops/commandline.h"
#include "server/store/openstore.h"

/// What a process is told before it serves: command line, file, and the stored records that say who it is.
namespace usher {

/// The command line as options of the highest layer: `--public A:P` and its like, and then its `--set`.
[[nodiscard]] QStringList assignmentsOf(const ops::CommandLine &line);

/// All that is wrong with @p layers, as one Error; there is something.
[[nodiscard]] Error firstError(const config::BootstrapLayers &layers);

/// How [store] of @p given says the store is to be opened.
[[nodiscard]] store::OpenPlan storePlan(const config::Settings &given, const QString &folder, qint64 nowMs);

[[nodiscard]] http::OptionLookup lookupIn(const config::Settings &settings);

/// The configured listeners, and the default one of each zone that has none.
[[nodiscard]] Result<QList<http::ListenerConfig>> listenersOf(const config::Settings &settings);

/// What [server], [store] and [cluster] say to the node @p nodeName before the configuration is loaded: the
/// stored records count too.
[[nodiscard]] config::Settings earlySettings(
    const config::BootstrapLayers &layers, const QString &nodeName, store::Connection &connection);

/// [cluster] node_name, or named after [server] node_id, 1 if nobody says: the cluster's value, for a node's
/// own would need its name.
[[nodiscard]] QString nodeNameOf(const config::Settings &settings);

/// What tells this data folder from every other one, made at its first use.
[[nodiscard]] Result<QString> instanceOf(const store::DataFolder &folder, IdSource &ids);

/// Reads the layers above the store and reports everything wrong with them on @p report; true if nothing is
/// (`--check-config`).
[[nodiscard]] bool checkConfiguration(
    const ops::CommandLine &commandLine, const std::function<void(const QString &line)> &report);

} // namespace usher
