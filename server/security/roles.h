#pragma once

#include "server/channel/methodtable.h"

#include <QString>
#include <QStringList>

#include <span>

namespace usher::security {

/// A named set of privileges. The roles are built in; an account has exactly one.
struct Role
{
    const char *name;
    std::span<const channel::Privilege> privileges;
};

inline constexpr char administratorRole[] = "administrator";

/// From the most to the least powerful: administrator, operator, supervisor, viewer.
[[nodiscard]] std::span<const Role> roles();

/// Null if there is no such role.
[[nodiscard]] const Role *findRole(QStringView name);

/// Whether an account of @p role may use a method of @p privilege. An unknown role may nothing.
[[nodiscard]] bool allows(QStringView role, channel::Privilege privilege);

/// "read", "accounts", ...
[[nodiscard]] QString privilegeName(channel::Privilege privilege);
[[nodiscard]] QStringList privilegeNames(const Role &role);

/// BadParameter that names the roles there are.
[[nodiscard]] Result<void> checkRole(const QString &name);

} // namespace usher::security
