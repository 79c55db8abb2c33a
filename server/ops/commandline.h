#pragma once

#include "shared/result.h"

#include <QStringList>

namespace usher::ops {

/// What `usherd` was asked for.
struct CommandLine
{
    enum class Action {
        Serve,
        CheckConfig, ///< --check-config
        PrintOptionReference, ///< --print-option-reference
        Restore, ///< --restore FILE
        Verify, ///< --verify FILE
        Migrate, ///< --migrate
        Version,
        Help,
    };
    Action action = Action::Serve;
    QString dataFolder; ///< --data-dir
    QString configFile; ///< --config
    QString backupFile; ///< --restore, --verify
    bool replace = false; ///< --replace
    /// --public, --internal, --admin and --cluster as `host:port` (port 0 = any free one); empty: not given.
    QString publicAddress;
    QString internalAddress;
    QString adminAddress;
    QString clusterAddress;
    QStringList assignments; ///< of --set, each `section/option=value`, in order: the layer above all others
};

/// @p arguments without the program's name. `--flag value` and `--flag=value` are the same. Errors:
/// BadParameter whose field is the flag and whose message names it.
[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList &arguments);

/// The text of --help.
[[nodiscard]] QString commandLineHelp();

} // namespace usher::ops
