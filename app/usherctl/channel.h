#pragma once

#include "shared/protocol/jsonvisitor.h"
#include "shared/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QSslConfiguration>
#include <QUrl>

#include <chrono>
#include <memory>

namespace usher {
class AdminClient;
}

namespace usher::ctl {

/// A logged-in admin channel whose calls block: what every command talks to.
class Channel
{
public:
    static constexpr std::chrono::milliseconds usualTimeout = std::chrono::seconds(35);

    virtual ~Channel() = default;

    virtual Result<QJsonObject> request(
        const QByteArray &method, const QJsonObject &params, std::chrono::milliseconds timeout = usualTimeout)
        = 0;
    /// True once the connection is gone: what failed since then was not refused by the server.
    [[nodiscard]] virtual bool isLost() const = 0;
    /// The connection itself, for what is more than calls; null if there is none to be had.
    [[nodiscard]] virtual AdminClient *client() { return nullptr; }

    template <protocol::Message M>
    Result<typename M::Answer> call(const M &message, std::chrono::milliseconds timeout = usualTimeout)
    {
        return request(M::method, protocol::toJson(message), timeout).and_then([](const QJsonObject &answer) {
            return protocol::fromJson<typename M::Answer>(answer, protocol::Unknown::Ignore);
        });
    }
};

/// Where to connect and as whom.
struct Target
{
    QUrl url;
    QString account;
    QString password;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    bool heartbeat = false; ///< the command runs the event loop all the time
};

/// Connects and logs in. Unavailable if there is no server; what the server refuses is its own error.
[[nodiscard]] Result<std::unique_ptr<Channel>> openChannel(const Target &target);

} // namespace usher::ctl
