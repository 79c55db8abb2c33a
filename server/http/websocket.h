#pragma once

#include "server/core/task.h"
#include "server/http/message.h"

#include <functional>
#include <memory>

namespace usher::http {

/// An accepted WebSocket as the core thread sees it. Sending after the close is ignored.
class WebSocket
{
public:
    virtual ~WebSocket() = default;

    /// Queues one text message; @p text is shared, never copied per receiver. When more than 1 MiB or 1,000
    /// messages wait, the socket is closed with 1013.
    virtual void send(std::shared_ptr<const QByteArray> text) = 0;
    virtual void close(quint16 code, const QByteArray &reason) = 0;
    /// Bytes queued and not yet handed to the system.
    [[nodiscard]] virtual qsizetype queuedBytes() const = 0;
};

/// What an endpoint gets to hear of one socket, on the core thread.
struct WebSocketHandlers
{
    UniqueFunction<void(const QByteArray &text)> onText;
    UniqueFunction<void()> onClosed; ///< exactly once, whoever closed
};

/// One WebSocket endpoint. The edge checks path, zone, version, key, Origin and limits before accept() is
/// called.
struct WebSocketEndpoint
{
    const char *path; ///< "/admin/channel"
    Zones zones;
    qsizetype maxMessageBytes; ///< over it: close 1009
    /// Takes the socket over; the returned handlers are called until onClosed.
    std::function<WebSocketHandlers(const Request &request, std::shared_ptr<WebSocket> socket)> accept;
};

} // namespace usher::http
