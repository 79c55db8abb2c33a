#include "server/security/roles.h"

#include <algorithm>

namespace usher::security {

using channel::Privilege;

namespace {

constexpr Privilege administratorPrivileges[] = {Privilege::Session, Privilege::Read, Privilege::Watch,
    Privilege::Edit, Privilege::Operate, Privilege::Accounts, Privilege::Audit};
constexpr Privilege operatorPrivileges[] = {Privilege::Session, Privilege::Read, Privilege::Watch,
    Privilege::Edit, Privilege::Operate, Privilege::Audit};
constexpr Privilege supervisorPrivileges[] = {Privilege::Session, Privilege::Read, Privilege::Watch};
constexpr Privilege viewerPrivileges[] = {Privilege::Session, Privilege::Read};

constexpr Role roleTable[] = {
    {administratorRole, administratorPrivileges},
    {"operator", operatorPrivileges},
    {"supervisor", supervisorPrivileges},
    {"viewer", viewerPrivileges},
};

} // namespace

std::span<const Role> roles()
{
    return roleTable;
}

const Role *findRole(QStringView name)
{
    const auto found
        = std::ranges::find_if(roleTable, [&](const Role &role) { return name == QLatin1String(role.name); });
    return found == std::end(roleTable) ? nullptr : found;
}

bool allows(QStringView role, Privilege privilege)
{
    if (privilege == Privilege::None)
        return true;
    const Role *known = findRole(role);
    return known && std::ranges::find(known->privileges, privilege) != known->privileges.end();
}

QString privilegeName(Privilege privilege)
{
    switch (privilege) {
    case Privilege::None:
        return QStringLiteral("none");
    case Privilege::Session:
        return QStringLiteral("session");
    case Privilege::Read:
        return QStringLiteral("read");
    case Privilege::Watch:
        return QStringLiteral("watch");
    case Privilege::Edit:
        return QStringLiteral("edit");
    case Privilege::Operate:
        return QStringLiteral("operate");
    case Privilege::Accounts:
        return QStringLiteral("accounts");
    case Privilege::Audit:
        return QStringLiteral("audit");
    }
    Q_UNREACHABLE();
    return {};
}

QStringList privilegeNames(const Role &role)
{
    QStringList names;
    for (const Privilege privilege : role.privileges)
        names.append(privilegeName(privilege));
    return names;
}

Result<void> checkRole(const QString &name)
{
    if (findRole(name))
        return {};
    QStringList names;
    for (const Role &role : roleTable)
        names.append(QLatin1String(role.name));
    return fail(ErrorCode::BadParameter,
        QStringLiteral("role must be one of ") + names.join(QStringLiteral(", ")), QStringLiteral("role"));
}

} // namespace usher::security
