#pragma once

#include "server/core/task.h"

namespace usher {

/// A thread's in-tray. Posts carry values and are the only way threads meet (architecture decision 3).
class Mailbox
{
public:
    virtual ~Mailbox() = default;

    /// Queues @p task to run on the owning thread, in posting order, never inside this call. Any thread may
    /// post.
    virtual void post(Task task) = 0;
};

} // namespace usher
