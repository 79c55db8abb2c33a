#include "server/channel/outbox.h"

namespace usher::channel {

Outbox::Outbox(
    Scheduler &scheduler, const Clock &clock, std::shared_ptr<http::WebSocket> socket, Task stalled)
    : m_clock(clock)
    , m_socket(std::move(socket))
    , m_stalled(std::move(stalled))
    , m_lastSentMs(clock.monotonicMs())
    , m_timer(scheduler)
{
}

bool Outbox::fits(const Message &message) const
{
    const qsizetype queued = m_socket->queuedBytes();
    return queued == 0 || queued + message.text->size() <= maxSocketBytes;
}

void Outbox::send(QByteArray text, Task handedOver)
{
    m_messages.push_back({std::make_shared<const QByteArray>(std::move(text)), std::move(handedOver)});
    if (m_messages.size() > 1)
        return;
    m_sinceMs = m_clock.monotonicMs();
    pump();
}

qsizetype Outbox::room() const
{
    if (m_holds > 0 || !m_messages.empty())
        return 0;
    const qsizetype queued = m_socket->queuedBytes();
    if (queued > 0 && m_topicMessages >= maxTopicMessages)
        return 0;
    return std::max<qsizetype>(0, maxTopicBytes - queued);
}

bool Outbox::offer(const std::shared_ptr<const QByteArray> &text)
{
    const qsizetype free = room();
    if (free < maxTopicBytes && text->size() > free)
        return false; // an empty socket takes one of any size
    if (free == maxTopicBytes)
        m_topicMessages = 0;
    ++m_topicMessages;
    m_lastSentMs = m_clock.monotonicMs();
    m_socket->send(text);
    return true;
}

void Outbox::pump()
{
    while (!m_messages.empty() && fits(m_messages.front())) {
        Message message = std::move(m_messages.front());
        m_messages.pop_front();
        m_sinceMs = m_lastSentMs = m_clock.monotonicMs();
        if (m_socket->queuedBytes() == 0)
            m_topicMessages = 0;
        m_socket->send(message.text);
        if (message.handedOver)
            message.handedOver();
    }
    if (m_messages.empty())
        return;
    const auto limit = m_topicMessages > 0 ? topicPatience : patience;
    if (m_clock.monotonicMs() - m_sinceMs < limit.count()) {
        m_timer.start(pause, [this] { pump(); }); // the socket does not tell when it has room again
        return;
    }
    m_messages.clear();
    Task stalled = std::move(m_stalled); // it may destroy this
    stalled();
}

} // namespace usher::channel
