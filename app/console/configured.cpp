#include "app/console/configured.h"

#include <QCoreApplication>

namespace usher::console {

namespace {

struct Configured
{
    Q_DECLARE_TR_FUNCTIONS(usher::console::Configured)
};

QStringList groupsOf(const Workspace &workspace, const QString &list)
{
    QStringList names;
    for (const RecordKey &key : workspace.keys([&](const RecordKey &key) {
             return key.kind == RecordKind::List && key.owner == list && workspace.exists(key);
         }))
        names.append(key.name);
    return names;
}

} // namespace

RecordKey serviceKey(const QString &service)
{
    return {RecordKind::Options, clusterOwner, servicePrefix + service};
}

bool isService(const RecordKey &key)
{
    return key.kind == RecordKind::Options && key.owner == clusterOwner && key.name.startsWith(servicePrefix);
}

RecordKey resourceGroupKey(const Workspace &workspace, const QString &group)
{
    return {RecordKind::List, listNames(workspace.stored()).resources, group};
}

bool isResourceGroup(const Workspace &workspace, const RecordKey &key)
{
    return key.kind == RecordKind::List && key.owner == listNames(workspace.stored()).resources;
}

QStringList resourceGroups(const Workspace &workspace)
{
    return groupsOf(workspace, listNames(workspace.stored()).resources);
}

QStringList patternGroups(const Workspace &workspace)
{
    return groupsOf(workspace, listNames(workspace.stored()).patterns);
}

QString nameError(const QString &name)
{
    if (!nameProblem(name))
        return {};
    if (name.isEmpty())
        return Configured::tr("A name is needed.");
    if (name.size() > maxNameLength)
        return Configured::tr("At most %n character(s).", nullptr, static_cast<int>(maxNameLength));
    return Configured::tr("It contains a character that names do not have.");
}

} // namespace usher::console
