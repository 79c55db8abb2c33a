#pragma once

#include <functional>
#include <memory>

namespace boost::asio {
class io_context;
}

namespace usher::ops {

/// The process's signals as calls on the core thread. SIGPIPE is ignored from construction on.
class Signals
{
public:
    struct Handlers
    {
        std::function<void()> stop; ///< the first SIGTERM or SIGINT: drain, then end
        std::function<void()> stopNow; ///< a further one: end without draining
        std::function<void()> reload; ///< SIGHUP: certificates and log files
    };

    /// @p context is the core thread's. Handlers may be called until destruction.
    Signals(boost::asio::io_context &context, Handlers handlers);
    ~Signals();

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace usher::ops
