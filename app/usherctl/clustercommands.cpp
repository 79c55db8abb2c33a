#include "app/usherctl/command.h"
#include "app/usherctl/text.h"

#include "shared/protocol/clustermessages.h"
#include "shared/protocol/operationmessages.h"

namespace usher::ctl {

namespace {

using namespace protocol;

QString stateOf(const ClusterNode &node)
{
    if (!node.up)
        return node.startedMs == 0 ? Text::tr("never seen") : Text::tr("down");
    return node.suspended ? Text::tr("%1, suspended").arg(node.figures.state) : node.figures.state;
}

QString linkOf(const ClusterNode &node)
{
    if (node.link != QLatin1String("up"))
        return node.link;
    return Text::tr("%1 ms").arg(node.roundTripMs, 0, 'f', 1);
}

void showCluster(Run &run, const ClusterAnswer &cluster)
{
    run.output.pairs({{Text::tr("cluster"), cluster.name}, {Text::tr("asked"), cluster.node},
        {Text::tr("up"),
            Text::tr("%1 of %2, %3 are needed").arg(cluster.up).arg(cluster.configured).arg(cluster.quorum)},
        {Text::tr("ready"), yesNo(cluster.ready)}});
    run.output.line({});
    QList<QStringList> rows;
    for (const ClusterNode &node : cluster.nodes) {
        const NodeFigures &figures = node.figures;
        rows.append({node.name, stateOf(node), yesNo(node.member), figures.dataCenter, figures.rack,
            node.token, QStringLiteral("%1 %").arg(node.share * 100, 0, 'f', 1),
            QString::number(figures.load, 'f', 2), QString::number(figures.requestsPerSecond, 'f', 1),
            sizeForPeople(figures.memoryBytes), Text::tr("%1 ms").arg(figures.clockAheadMs), linkOf(node),
            figures.version});
    }
    run.output.table(
        {Text::tr("NODE"), Text::tr("STATE"), Text::tr("MEMBER"), Text::tr("DATA CENTRE"), Text::tr("RACK"),
            Text::tr("TOKEN"), Text::tr("OWNS"), Text::tr("LOAD"), Text::tr("REQUESTS/S"), Text::tr("MEMORY"),
            Text::tr("CLOCK"), Text::tr("LINK"), Text::tr("VERSION")},
        rows, Text::tr("no nodes"));
}

int cluster(Run &run)
{
    return run.answered(
        run.channel.call(ClusterStatus{}), [&](const ClusterAnswer &answer) { showCluster(run, answer); });
}

/// Then shows all nodes: the one concerned may be another than the one that is asked.
template <typename Message> int setState(Run &run)
{
    const auto done = run.channel.call(Message{run.word(0)});
    if (!done)
        return run.failed(done.error());
    return cluster(run);
}

} // namespace

std::vector<Command> clusterCommands()
{
    return {
        {"cluster", "",
            QT_TRANSLATE_NOOP("usherctl", "show the nodes: state, place, share of the work, load"), 0, 0, {},
            cluster},
        {"suspend", "[NODE]",
            QT_TRANSLATE_NOOP(
                "usherctl", "take a node out of the balancer's rotation; without a name the one asked"),
            0, 1, {}, setState<NodeSuspend>},
        {"resume", "[NODE]", QT_TRANSLATE_NOOP("usherctl", "bring a node back"), 0, 1, {},
            setState<NodeResume>},
    };
}

} // namespace usher::ctl
