#include "shared/sizing/sizing.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace usher::sizing {

namespace {

constexpr double secondsPerHour = 3600;
constexpr double secondsPerDay = 86400;
constexpr double bytesPerEvent = 700;
constexpr double bytesPerCategory = 40;
constexpr int fewestNodes = 3;
constexpr int mostNodes = 999; ///< beyond it the figure only says 'too many'

constexpr InputSpec table[] = {
    {Input::VisitsPerHour, "visitsPerHour", QT_TRANSLATE_NOOP("usher::sizing", "Visits"),
        QT_TRANSLATE_NOOP("usher::sizing", "per hour"),
        QT_TRANSLATE_NOOP("usher::sizing", "Visits in the busiest hour you know of."), 0, 1e8, 3000, 0},
    {Input::PageViewsPerHour, "pageViewsPerHour", QT_TRANSLATE_NOOP("usher::sizing", "Page views"),
        QT_TRANSLATE_NOOP("usher::sizing", "per hour"),
        QT_TRANSLATE_NOOP("usher::sizing", "Pages these visits look at in the same hour."), 0, 1e9, 32000, 0},
    {Input::EventsPerPage, "eventsPerPage", QT_TRANSLATE_NOOP("usher::sizing", "Business events"),
        QT_TRANSLATE_NOOP("usher::sizing", "per page"),
        QT_TRANSLATE_NOOP(
            "usher::sizing", "Events you define for pages, such as timeout or search, on average."),
        0, 1000, 2, 2},
    {Input::EventsPerVisit, "eventsPerVisit", QT_TRANSLATE_NOOP("usher::sizing", "User events"),
        QT_TRANSLATE_NOOP("usher::sizing", "per visit"),
        QT_TRANSLATE_NOOP("usher::sizing",
            "SignIn, SignOut and UserInfo, on average: 0.1 if a tenth of the "
            "visits has one."),
        0, 1000, 0.1, 2},
    {Input::RequestsPerNode, "requestsPerNode", QT_TRANSLATE_NOOP("usher::sizing", "Requests of a node"),
        QT_TRANSLATE_NOOP("usher::sizing", "per second"),
        QT_TRANSLATE_NOOP("usher::sizing",
            "What one node is to take at most. Measure it on your own "
            "hardware; 300 is a careful assumption."),
        1, 1e6, 300, 0},
    {Input::RetentionDays, "retentionDays", QT_TRANSLATE_NOOP("usher::sizing", "Events are kept"),
        QT_TRANSLATE_NOOP("usher::sizing", "days"),
        QT_TRANSLATE_NOOP("usher::sizing", "After so long an event is removed."), 0, 3650, 30, 0},
    {Input::CategoriesPerEvent, "categoriesPerEvent", QT_TRANSLATE_NOOP("usher::sizing", "Categories"),
        QT_TRANSLATE_NOOP("usher::sizing", "per event"),
        QT_TRANSLATE_NOOP("usher::sizing", "Categories that apply to an event, on average."), 0, 1000, 1, 2},
    {Input::ReplicationFactor, "replicationFactor", QT_TRANSLATE_NOOP("usher::sizing", "Replication factor"),
        "", QT_TRANSLATE_NOOP("usher::sizing", "Copies of each event, over all storage nodes."), 1, 100, 3,
        0},
    {Input::IndexFactor, "indexFactor", QT_TRANSLATE_NOOP("usher::sizing", "Indexes"),
        QT_TRANSLATE_NOOP("usher::sizing", "of the data"),
        QT_TRANSLATE_NOOP("usher::sizing",
            "Disk of the indexes as a share of that of the data; 0.6 is an "
            "assumption."),
        0, 10, 0.6, 2},
    {Input::StorageNodes, "storageNodes", QT_TRANSLATE_NOOP("usher::sizing", "Storage nodes"),
        QT_TRANSLATE_NOOP("usher::sizing", "per data centre"),
        QT_TRANSLATE_NOOP("usher::sizing", "Three or more keep the data consistent when one fails."), 1, 100,
        3, 0},
};

constexpr bool isInOrder()
{
    for (std::size_t at = 0; at < std::size(table); ++at) {
        if (static_cast<std::size_t>(table[at].input) != at)
            return false;
    }
    return true;
}
static_assert(isInOrder(), "one row for each input, in the order of the enumeration");

constexpr double Traffic::*members[] = {&Traffic::visitsPerHour, &Traffic::pageViewsPerHour,
    &Traffic::eventsPerPage, &Traffic::eventsPerVisit, &Traffic::requestsPerNode, &Traffic::retentionDays,
    &Traffic::categoriesPerEvent, &Traffic::replicationFactor, &Traffic::indexFactor, &Traffic::storageNodes};
static_assert(std::size(members) == std::size(table));

Load loadOf(double visits, double depth, const Traffic &traffic)
{
    const double events = eventsPerSecond(
        visits, depth, traffic.value(Input::EventsPerPage), traffic.value(Input::EventsPerVisit));
    return {visits, visits * depth, events, requestsPerSecond(visits, depth, events)};
}

} // namespace

std::span<const InputSpec> inputTable()
{
    return table;
}

const InputSpec &inputSpec(Input input)
{
    return table[static_cast<std::size_t>(input)];
}

double Traffic::value(Input input) const
{
    const InputSpec &spec = inputSpec(input);
    const double value = this->*members[static_cast<std::size_t>(input)];
    return std::isnan(value) ? spec.minimum : std::clamp(value, spec.minimum, spec.maximum);
}

void Traffic::setValue(Input input, double value)
{
    this->*members[static_cast<std::size_t>(input)] = value;
}

double visitsPerSecond(double visitsPerHour)
{
    return std::max(0.0, visitsPerHour) / secondsPerHour;
}

double visitDepth(double pageViewsPerHour, double visitsPerHour)
{
    return visitsPerHour > 0 ? std::max(0.0, pageViewsPerHour) / visitsPerHour : 0;
}

double eventsPerSecond(double visitsPerSecond, double depth, double eventsPerPage, double eventsPerVisit)
{
    return visitsPerSecond * (eventsPerVisit + 1) + visitsPerSecond * depth * (eventsPerPage + 2);
}

double requestsPerSecond(double visitsPerSecond, double depth, double eventsPerSecond)
{
    return eventsPerSecond + 2 * visitsPerSecond + visitsPerSecond * depth;
}

double peakVisitsPerSecond(double visitsPerSecond)
{
    const double average = std::max(0.0, visitsPerSecond);
    return average + 4 * std::sqrt(average);
}

int nodesFor(double requestsPerSecond, double requestsPerNode)
{
    const double needed
        = std::ceil(std::max(0.0, requestsPerSecond) / std::max(1.0, requestsPerNode)) + 1; // one to spare
    const int nodes = static_cast<int>(std::clamp<double>(needed, fewestNodes, mostNodes));
    return nodes % 2 == 0 ? nodes + 1 : nodes;
}

int quorum(int nodes)
{
    return nodes / 2 + 1;
}

int toleratedFailures(int nodes)
{
    return nodes - quorum(nodes);
}

int indexShards(int storageNodes)
{
    return 3 * std::max(1, storageNodes);
}

double diskBytes(double eventsPerSecond, double retentionDays, double categoriesPerEvent,
    double replicationFactor, double indexFactor)
{
    return eventsPerSecond * secondsPerDay * retentionDays
        * (bytesPerEvent + bytesPerCategory * categoriesPerEvent) * replicationFactor * (1 + indexFactor);
}

Sizing sizingOf(const Traffic &traffic)
{
    Sizing result;
    const double visits = visitsPerSecond(traffic.value(Input::VisitsPerHour));
    result.depth = visitDepth(traffic.value(Input::PageViewsPerHour), traffic.value(Input::VisitsPerHour));
    result.average = loadOf(visits, result.depth, traffic);
    result.peak = loadOf(peakVisitsPerSecond(visits), result.depth, traffic);
    result.nodes = nodesFor(result.peak.requests, traffic.value(Input::RequestsPerNode));
    result.quorum = quorum(result.nodes);
    result.storageNodes = static_cast<int>(traffic.value(Input::StorageNodes));
    result.shards = indexShards(result.storageNodes);
    result.diskBytes = diskBytes(result.average.events, traffic.value(Input::RetentionDays),
        traffic.value(Input::CategoriesPerEvent), traffic.value(Input::ReplicationFactor),
        traffic.value(Input::IndexFactor));
    result.diskBytesPerNode = result.diskBytes / result.storageNodes;
    return result;
}

} // namespace usher::sizing
