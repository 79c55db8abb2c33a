#pragma once

#include <QtGlobal>

#include <span>

/// How large a web-engagement system must be: the formulas of the vendor's deployment guide ("Sizing
/// Information"), and our own where it names a quantity but no formula. Rates are per second unless the name
/// says otherwise. All functions are defined for every finite input: what is out of range is taken to its
/// limit, so that a half-typed number gives a figure and no error.
namespace usher::sizing {

/// What is known about the traffic before anything is deployed.
enum class Input {
    VisitsPerHour,
    PageViewsPerHour,
    EventsPerPage,
    EventsPerVisit,
    RequestsPerNode,
    RetentionDays,
    CategoriesPerEvent,
    ReplicationFactor,
    IndexFactor,
    StorageNodes,
};

/// One row of the table of inputs; the page builds its fields from it.
struct InputSpec
{
    Input input;
    const char *key; ///< "visitsPerHour"
    const char *label; ///< QT_TRANSLATE_NOOP("usher::sizing", ...)
    const char *unit; ///< the same; empty: a plain number
    const char *help; ///< the same: what it is and where it comes from
    double minimum;
    double maximum;
    double usual; ///< the guide's worked example, or our assumption
    int decimals;
};

/// Every input, in the order of the enumeration.
[[nodiscard]] std::span<const InputSpec> inputTable();
[[nodiscard]] const InputSpec &inputSpec(Input input);

/// The inputs with values. A default one is the guide's worked example.
struct Traffic
{
    double visitsPerHour = 3000;
    double pageViewsPerHour = 32000;
    double eventsPerPage = 2; ///< business events: timeout, search, ...
    double eventsPerVisit = 0.1; ///< user events: SignIn, SignOut, UserInfo
    double requestsPerNode = 300; ///< a second that one node is to take at most
    double retentionDays = 30;
    double categoriesPerEvent = 1;
    double replicationFactor = 3;
    double indexFactor = 0.6; ///< disk of the indexes, as a share of that of the data
    double storageNodes = 3; ///< of one data centre

    [[nodiscard]] double value(Input input) const;
    void setValue(Input input, double value);
};

/// Visits a second of @p visitsPerHour (guide, "Visits Rate Estimation").
[[nodiscard]] double visitsPerSecond(double visitsPerHour);
/// Pages of a visit; 0 without visits (guide, "Visits Rate Estimation").
[[nodiscard]] double visitDepth(double pageViewsPerHour, double visitsPerHour);
/// Events a second: one for the start of each visit, two for each page (entered, left), and the business
/// events of both (guide, "Events Rate Estimation").
[[nodiscard]] double eventsPerSecond(
    double visitsPerSecond, double depth, double eventsPerPage, double eventsPerVisit);
/// Requests a second: the events, two for each visit (script, DSL) and one for each page (categories). The
/// formula as the guide prints it has the two and the one exchanged; its text and its example do not (guide,
/// "Requests Per Second", "Load Estimation Example").
[[nodiscard]] double requestsPerSecond(double visitsPerSecond, double depth, double eventsPerSecond);
/// Visits a second of the busiest seconds, if visitors come independently of each other: four standard
/// deviations of a Poisson flow above the average (guide, "Peak Load Estimation").
[[nodiscard]] double peakVisitsPerSecond(double visitsPerSecond);

/// Servers for @p requestsPerSecond with one to spare: at least three and an odd number, so that there is
/// always a majority (guide, "Minimum Solution Size"; @p requestsPerNode is ours).
[[nodiscard]] int nodesFor(double requestsPerSecond, double requestsPerNode);
/// As many of @p nodes must be up before the cluster works (guide, "Minimum Solution Size").
[[nodiscard]] int quorum(int nodes);
/// Nodes that may fail at once.
[[nodiscard]] int toleratedFailures(int nodes);
/// Shards of an index: three for each storage node of the data centre (guide, "Elasticsearch").
[[nodiscard]] int indexShards(int storageNodes);
/// Bytes on disk, over all storage nodes, once the oldest events are removed as fast as new ones come. The
/// guide names what it depends on (event rate, categories, replication); 700 bytes an event and 40 a category
/// are ours.
[[nodiscard]] double diskBytes(double eventsPerSecond, double retentionDays, double categoriesPerEvent,
    double replicationFactor, double indexFactor);

/// A load, average or peak.
struct Load
{
    double visits = 0;
    double pageViews = 0;
    double events = 0;
    double requests = 0;
};

/// Everything that follows from @p traffic.
struct Sizing
{
    double depth = 0;
    Load average;
    Load peak;
    int nodes = 0;
    int quorum = 0;
    int storageNodes = 0;
    int shards = 0;
    double diskBytes = 0; ///< from the average load
    double diskBytesPerNode = 0;
};
[[nodiscard]] Sizing sizingOf(const Traffic &traffic);

} // namespace usher::sizing
