#pragma once

#include "server/core/clock.h"
#include "server/core/scheduler.h"
#include "server/http/websocket.h"

#include <deque>

namespace usher::channel {

/// Hands messages to a socket no faster than its peer takes them: a socket closes when more than 1 MiB waits
/// behind the message it writes, and an answer may be larger than that. Answers queue here, topic messages do
/// not: they are taken when there is room and else left to their sender, who makes fewer of them. Core
/// thread.
class Outbox
{
public:
    static constexpr qsizetype maxSocketBytes = qsizetype(512)
        << 10; ///< waiting in the socket, unless it is empty
    static constexpr qsizetype maxTopicBytes = qsizetype(256)
        << 10; ///< the same for topic messages, so that an answer still fits
    static constexpr int maxTopicMessages = 500; ///< since the socket was last empty
    static constexpr std::chrono::milliseconds pause{10};
    static constexpr std::chrono::milliseconds patience = std::chrono::seconds(30);
    /// Behind topic messages an answer waits this long: not to read them is no fault of the client's.
    static constexpr std::chrono::milliseconds topicPatience = std::chrono::minutes(10);

    /// @p stalled is called when the first message has waited for `patience`; nothing is sent any more then.
    Outbox(Scheduler &scheduler, const Clock &clock, std::shared_ptr<http::WebSocket> socket, Task stalled);

    /// Sends @p text after those before it; @p handedOver runs when the socket has it.
    void send(QByteArray text, Task handedOver);
    [[nodiscard]] size_t waiting() const { return m_messages.size(); }

    /// Sends a topic message if the socket has room for it and no answer waits; false: nothing was done.
    [[nodiscard]] bool offer(const std::shared_ptr<const QByteArray> &text);
    /// Bytes of topic messages that offer() would take now.
    [[nodiscard]] qsizetype room() const;
    /// Whether the peer has taken nearly all that was sent.
    [[nodiscard]] bool isDrained() const { return room() >= maxTopicBytes / 4 * 3; }
    /// No topic messages until release(): the answers of a batch come first.
    void hold() { ++m_holds; }
    void release() { --m_holds; }

    [[nodiscard]] qsizetype socketBytes() const { return m_socket->queuedBytes(); }
    /// When something was sent last, on the monotonic clock.
    [[nodiscard]] qint64 lastSentMs() const { return m_lastSentMs; }

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
    qint64 m_lastSentMs;
    int m_topicMessages = 0; // handed over since the socket was empty
    int m_holds = 0;
    Timer m_timer;
};

} // namespace usher::channel
