#pragma once

#include "server/config/settings.h"

#include <boost/asio/ip/tcp.hpp>

namespace usher::cluster {

/// What the options say of the links between the nodes.
struct LinkOptions
{
    QString cluster; ///< [cluster] name: both ends must belong to the same
    QString node; ///< this one
    QString listen; ///< numeric host or localhost, and port; empty: no links
    QString address; ///< host:port to advertise; empty: made from the next two
    QString host; ///< [server] web_host
    QString certificate; ///< PEM, with its chain; with it, `key` and `ca` are set
    QString certificateKey;
    QString ca;
    QString keyFile; ///< counts without a certificate

    bool operator==(const LinkOptions &) const = default;

    [[nodiscard]] bool isSecured() const { return !certificate.isEmpty() || !keyFile.isEmpty(); }

    /// Errors: BadParameter naming the option: a listener off loopback that nothing secures, a certificate
    /// without key or authority. Reads no file.
    [[nodiscard]] static Result<LinkOptions> from(const config::Settings &settings, const QString &node);
};

/// "127.0.0.1:9000", "[::1]:0", "localhost:9000" as an end point; nothing if @p address is not such.
[[nodiscard]] std::optional<boost::asio::ip::tcp::endpoint> linkEndPoint(const QString &address);

/// "host:port", with brackets around an IPv6 address.
[[nodiscard]] QString linkAddress(const QString &host, quint16 port);

} // namespace usher::cluster
