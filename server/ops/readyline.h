#pragma once

#include <QByteArray>
#include <QString>

namespace usher::ops {

/// Where a server that has started can be reached. Addresses as `host:port` or `[v6]:port`, with the real
/// port.
struct ReadyInfo
{
    QString node;
    QString publicAddress;
    bool isPublicSecure = false;
    QString internalAddress;
    bool isInternalSecure = false;
    QString adminAddress;
    bool isAdminSecure = false;
    QString clusterAddress;
};

/// The one line on standard output by which others know that the server can serve, with its line end:
/// {"ready":true,"node":"…","public":"http://…","internal":"http://…","admin":"ws://…/admin/channel"}, and
/// "cluster":"host:port" if links from other nodes are taken. Another zone without a listener is an empty
/// string; the wildcard addresses are shown as the loopback address of their
/// kind, where a client on this machine can connect.
[[nodiscard]] QByteArray readyLine(const ReadyInfo &info);

} // namespace usher::ops
