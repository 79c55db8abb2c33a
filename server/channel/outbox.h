#pragma once

#include "server/core/clock.h"
#include "server/core/scheduler.h"
#include "server/http/websocket.h"

#include <deque>

namespace usher::channel {

/// Hands messages to a socket no faster than its peer takes them: a socket closes when more than 1 MiB waits
/// behind the message it writes, and an answer may be larger than that. Core thread.
class Outbox
{
public:
    static constexpr qsizetype maxSocketBytes = qsizetype(512)
        << 10; ///< waiting in the socket, unless it is empty
    static constexpr std::chrono::milliseconds pause{10};
    static constexpr std::chrono::milliseconds patience = std::chrono::seconds(30);

    /// @p stalled is called when the first message has waited for `patience`; nothing is sent any more then.
    Outbox(Scheduler &scheduler, const Clock &clock, std::shared_ptr<http::WebSocket> socket, Task stalled);

    /// Sends @p text after those before it; @p handedOver runs when the socket has it.
    void send(QByteArray text, Task handedOver);
    [[nodiscard]] size_t waiting() const { return m_messages.size(); }

private:
    struct Message
    {
        std::shared_ptr<const QByteArray> text;
        Task handedOver;
    };
    [[nodiscard]] bool fits(const Message &message) const;
    void pump();

    const Clock &m_clock;
    std::shared_ptr<http::WebSocket> m_socket;
    Task m_stalled;
    std::deque<Message> m_messages;
    qint64 m_sinceMs = 0; // when the first one came to its turn
    Timer m_timer;
};

} // namespace usher::channel
