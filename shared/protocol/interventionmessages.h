#pragma once

#include "shared/protocol/sessionmessages.h"

/// What an operator does by hand to alarms, bookings and services.
namespace usher::protocol {

inline constexpr int maxReasonLength = 1000; ///< characters, of a note too

/// Takes note of a standing alarm of any node. It stands until it is over all the same.
struct AlarmsAcknowledge
{
    static constexpr char method[] = "alarms.acknowledge";
    using Answer = Done;
    QString node;
    QString key; ///< as alarms.list shows it: "2001/Dnis_Pool"
    QString note;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("node", self.node);
        v("key", self.key);
        v("note", self.note, optional);
    }
};

struct ReleaseAnswer
{
    QString owner; ///< the service that held it

    template <typename Self, typename V> static void visit(Self &self, V &&v) { v("owner", self.owner); }
};

/// Ends the booking of a number. The service that holds it goes on without a number.
struct ResourcesRelease
{
    static constexpr char method[] = "resources.release";
    using Answer = ReleaseAnswer;
    QString group;
    QString value;
    QString node; ///< of a LOCAL group; empty: the one that is asked
    QString reason; ///< kept in the audit

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("group", self.group);
        v("value", self.value);
        v("node", self.node, optional);
        v("reason", self.reason);
    }
};

struct ServicesEndAnswer
{
    QString service; ///< its name
    QString number; ///< that it held; empty: none

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("service", self.service);
        v("number", self.number, optional);
    }
};

/// Ends a live service as its client could: its number is free at once.
struct ServicesEnd
{
    static constexpr char method[] = "services.end";
    using Answer = ServicesEndAnswer;
    QString id;
    QString reason; ///< kept in the audit

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("id", self.id);
        v("reason", self.reason);
    }
};

} // namespace usher::protocol
