#pragma once

#include "shared/protocol/topicmessages.h"

namespace usher::test {

/// A row of the server below; `at` is CLOCK_MONOTONIC in microseconds when it was set.
struct PumpedRow
{
    static constexpr char topic[] = "pumped";
    static constexpr char keyField[] = "id";
    QString id;
    qint64 at = 0;
    qint64 serial = 0; ///< of the change, without holes
    QString text;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("id", self.id);
        v("at", self.at);
        v("serial", self.serial);
        v("text", self.text);
    }
};

struct PumpAnswer
{
    qint64 serial = 0; ///< of the last change
    bool isOver = true;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("serial", self.serial);
        v("isOver", self.isOver);
    }
};

/// Changes rows in turn, so many a second, for a while; without a duration only says how far it is.
struct Pump
{
    static constexpr char method[] = "test.pump";
    using Answer = PumpAnswer;
    int perSecond = 0;
    int milliseconds = 0;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("perSecond", self.perSecond, protocol::optional);
        v("milliseconds", self.milliseconds, protocol::optional);
    }
};

[[nodiscard]] qint64 monotonicUs();

/// An admin channel with real sockets, an account `ann` and the topic `pumped`, in a process of its own (its
/// memory is what is measured). Prints its port and serves until its standard input ends.
int serveTopics(int rows, int edgeThreads);

} // namespace usher::test
