#pragma once

#include "shared/config/optionspec.h"

/// The option rows of each area, one file per function in this folder. optionTable() joins and sorts them: a
/// section may be spread over areas, and within one area the rows of a section keep the order of the
/// reference page.
namespace usher {

[[nodiscard]] std::span<const OptionSpec> serverOptions(); ///< [server], [cluster], [sml]
[[nodiscard]] std::span<const OptionSpec> serviceOptions(); ///< [service.*], [storage]
[[nodiscard]] std::span<const OptionSpec>
resourceOptions(); ///< [resources], [patterns], rules of resource groups
[[nodiscard]] std::span<const OptionSpec> securityOptions(); ///< [security], [alarms]
[[nodiscard]] std::span<const OptionSpec> obsoleteOptions(); ///< options of replaced components
[[nodiscard]] std::span<const OptionSpec> httpOptions(); ///< listeners, limits, CORS
[[nodiscard]] std::span<const OptionSpec> storeOptions(); ///< [store]
[[nodiscard]] std::span<const OptionSpec> logOptions(); ///< [log]
[[nodiscard]] std::span<const OptionSpec> accountsOptions(); ///< accounts and the admin channel

} // namespace usher
