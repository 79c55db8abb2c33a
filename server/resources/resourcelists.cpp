#include "server/resources/resourcelists.h"

#include <QSet>

namespace usher::resources {

namespace {

constexpr int minBookingTimeoutS = 1; // the limits of 5 and 1800 are those of a service and a request
constexpr int maxBookingTimeoutS = 31536000;

Strategy strategyFrom(const QString &text)
{
    if (text.compare(QLatin1String("LOCAL"), Qt::CaseInsensitive) == 0)
        return Strategy::Local;
    if (text.compare(QLatin1String("CLUSTER"), Qt::CaseInsensitive) == 0)
        return Strategy::Cluster;
    return Strategy::Random;
}

bool isResource(const QString &key)
{
    return !key.startsWith(u'_') && !key.startsWith(u'#');
}

} // namespace

QString strategyName(Strategy strategy)
{
    switch (strategy) {
    case Strategy::Local:
        return QStringLiteral("LOCAL");
    case Strategy::Cluster:
        return QStringLiteral("CLUSTER");
    case Strategy::Random:
        break;
    }
    return QStringLiteral("RANDOM");
}

void ResourceLists::update(const config::Settings &settings)
{
    m_groups.clear();
    m_duplicates.clear();
    QMap<QString, QStringList> places;
    const config::SectionMap sections = settings.listGroups(
        settings.text(QStringLiteral("resources"), QStringLiteral("resources_list_name")));
    for (auto section = sections.cbegin(); section != sections.cend(); ++section) {
        Group group;
        group.name = section.key();
        QSet<QString> seen;
        for (auto entry = section->cbegin(); entry != section->cend(); ++entry) {
            if (!isResource(entry.key()) || entry.value().isEmpty())
                continue;
            if (!seen.contains(entry.value())) {
                seen.insert(entry.value());
                group.values.append(entry.value());
            }
            places[entry.value()].append(section.key() + u'/' + entry.key());
        }
        group.strategy = strategyFrom(section->value(QStringLiteral("_allocation_strategy")));
        const int timeout = section->value(QStringLiteral("_booking_expiration_timeout")).toInt();
        if (timeout >= minBookingTimeoutS && timeout <= maxBookingTimeoutS)
            group.bookingTimeoutS = timeout;
        group.backup = section->value(QStringLiteral("_backup_resource"));
        m_groups.insert(group.name, group);
    }
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        if (place->size() > 1)
            m_duplicates.append({place.key(), place.value()});
    }
}

const Group *ResourceLists::find(const QString &name) const
{
    const auto found = m_groups.constFind(name);
    return found == m_groups.cend() ? nullptr : &found.value();
}

QString ResourceLists::poolName(const Group &group, const QString &node)
{
    return (group.strategy == Strategy::Local ? node : QStringLiteral("*")) + u'/' + group.name;
}

QList<PoolRow> ResourceLists::poolRows(const QString &node) const
{
    QSet<QString> clusterValues;
    for (const Group &group : m_groups) {
        if (group.strategy == Strategy::Cluster)
            clusterValues.unite(QSet<QString>(group.values.cbegin(), group.values.cend()));
    }
    QList<PoolRow> rows;
    for (const Group &group : m_groups) {
        if (group.strategy == Strategy::Random)
            continue;
        const QString pool = poolName(group, node);
        for (qsizetype i = 0; i < group.values.size(); ++i) {
            const QString &value = group.values.at(i);
            rows.append({pool, clusterValues.contains(value) ? QStringLiteral("") : node, value, i});
        }
    }
    return rows;
}

} // namespace usher::resources
