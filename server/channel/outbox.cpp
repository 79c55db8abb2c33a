#include "server/channel/outbox.h"

namespace usher::channel {

Outbox::Outbox(
    Scheduler &scheduler, const Clock &clock, std::shared_ptr<http::WebSocket> socket, Task stalled)
    : m_clock(clock)
    , m_socket(std::move(socket))
    , m_stalled(std::move(stalled))
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

void Outbox::pump()
{
    while (!m_messages.empty() && fits(m_messages.front())) {
        Message message = std::move(m_messages.front());
        m_messages.pop_front();
        m_sinceMs = m_clock.monotonicMs();
        m_socket->send(message.text);
        if (message.handedOver)
            message.handedOver();
    }
    if (m_messages.empty())
        return;
    if (m_clock.monotonicMs() - m_sinceMs < patience.count()) {
        m_timer.start(pause, [this] { pump(); }); // the socket does not tell when it has room again
        return;
    }
    m_messages.clear();
    Task stalled = std::move(m_stalled); // it may destroy this
    stalled();
}

} // namespace usher::channel
