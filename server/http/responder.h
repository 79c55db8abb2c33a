#pragma once

#include "server/core/task.h"
#include "server/http/message.h"

namespace usher::http {

/// The one right to answer a request; may be kept and used later, on the core thread. One that is destroyed
/// unanswered answers 500, so that every path ends.
class Responder
{
public:
    using Sink = UniqueFunction<void(Response)>;

    Responder() = default;
    explicit Responder(Sink sink)
        : m_sink(std::move(sink))
    {
    }
    Responder(Responder &&) = default;
    Responder &operator=(Responder &&other) noexcept;
    ~Responder();

    /// Sends the answer. Later calls are ignored. No handler runs inside this call.
    void send(Response response);
    /// Sends the documented error body of @p error.
    void fail(Error error, int status = 0) { send(Response::failed(std::move(error), status)); }
    [[nodiscard]] bool isPending() const { return static_cast<bool>(m_sink); }

private:
    Sink m_sink;
};

} // namespace usher::http
