#pragma once

#include "server/config/settings.h"
#include "server/resources/lease.h"

namespace usher::resources {

/// How a group hands out its values (mobile-services contract, 2.1).
enum class Strategy {
    Random, ///< a random pick, no lock, may repeat
    Local, ///< exclusive on this node
    Cluster, ///< exclusive in the cluster
};

/// RANDOM, LOCAL, CLUSTER.
[[nodiscard]] QString strategyName(Strategy strategy);

struct Group
{
    QString name;
    Strategy strategy = Strategy::Random;
    int bookingTimeoutS = 30; ///< 1..31536000
    QString backup; ///< handed out without a lease when nothing is free; may be empty
    QStringList values; ///< without repetition, in order of their keys
};

/// A value that is listed more than once (alarm 2000).
struct Duplicate
{
    QString value;
    QStringList places; ///< "group/key"
};

/// The groups of the list named by [resources] resources_list_name.
class ResourceLists
{
public:
    /// Replaces the groups by those of @p settings.
    void update(const config::Settings &settings);

    [[nodiscard]] const Group *find(const QString &name) const;
    [[nodiscard]] const QMap<QString, Group> &groups() const { return m_groups; }
    [[nodiscard]] const QList<Duplicate> &duplicates() const { return m_duplicates; }

    /// The store's name for the pool of @p group as seen by @p node.
    [[nodiscard]] static QString poolName(const Group &group, const QString &node);

    /// The rows LOCAL and CLUSTER groups need. A value listed in both kinds is booked once in the cluster.
    [[nodiscard]] QList<PoolRow> poolRows(const QString &node) const;

private:
    QMap<QString, Group> m_groups;
    QList<Duplicate> m_duplicates;
};

} // namespace usher::resources
