#pragma once

#include "app/console/workspace.h"

/// What is configured, by name: for suggestions and questions.
namespace usher::console {

/// A service: section `service.<name>` of the cluster's options.
inline constexpr QLatin1StringView servicePrefix("service.");
[[nodiscard]] RecordKey serviceKey(const QString &service);
[[nodiscard]] bool isService(const RecordKey &key);

/// A group of the list that holds the pools of numbers, or of the one that holds the patterns.
[[nodiscard]] RecordKey resourceGroupKey(const Workspace &workspace, const QString &group);
[[nodiscard]] bool isResourceGroup(const Workspace &workspace, const RecordKey &key);
/// Their names, without those that are to be deleted.
[[nodiscard]] QStringList resourceGroups(const Workspace &workspace);
[[nodiscard]] QStringList patternGroups(const Workspace &workspace);

/// What is wrong with @p name for a section, option, list, group or key, in the viewer's language; empty:
/// nothing.
[[nodiscard]] QString nameError(const QString &name);

} // namespace usher::console
