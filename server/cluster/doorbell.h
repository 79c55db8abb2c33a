#pragma once

#include <functional>

namespace usher::cluster {

/// Tells the other nodes, and is told by them, that a stream has grown. It may be lost and carries nothing:
/// whoever hears it looks. Core thread.
class Doorbell
{
public:
    virtual ~Doorbell() = default;

    /// Soon; several calls within a few milliseconds are one.
    virtual void ring() = 0;

    /// @p heard is called when another node rang, and when it may have rung unheard.
    virtual void listen(std::function<void()> heard) = 0;
};

} // namespace usher::cluster
