#include "server/ops/readyline.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace usher::ops {

namespace {

QByteArray url(const char *scheme, bool isSecure, const QString &address, const char *path)
{
    if (address.isEmpty())
        return {};
    QString reachable = address;
    if (address.startsWith(u"0.0.0.0:"))
        reachable = u"127.0.0.1" + address.mid(7);
    else if (address.startsWith(u"[::]:"))
        reachable = u"[::1]" + address.mid(4);
    return QByteArray(scheme) + (isSecure ? "s://" : "://") + reachable.toUtf8() + path;
}

/// A JSON string with its quotes.
QByteArray quoted(const QString &text)
{
    // QJsonDocument writes objects and arrays only, and sorts members; the order of this line is part of its
    // form.
    const QByteArray object
        = QJsonDocument(QJsonObject{{QStringLiteral("t"), text}}).toJson(QJsonDocument::Compact);
    return object.mid(5, object.size() - 6);
}

} // namespace

QByteArray readyLine(const ReadyInfo &info)
{
    const auto member = [](const char *name, const QByteArray &value) -> QByteArray {
        return QByteArray(",\"") + name + "\":" + quoted(QString::fromUtf8(value));
    };
    const QByteArray cluster
        = info.clusterAddress.isEmpty() ? QByteArray() : member("cluster", info.clusterAddress.toUtf8());
    return "{\"ready\":true" + member("node", info.node.toUtf8())
        + member("public", url("http", info.isPublicSecure, info.publicAddress, ""))
        + member("internal", url("http", info.isInternalSecure, info.internalAddress, ""))
        + member("admin", url("ws", info.isAdminSecure, info.adminAddress, "/admin/channel")) + cluster
        + "}\n";
}

} // namespace usher::ops
