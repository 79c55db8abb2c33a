#include "server/cluster/linkoptions.h"

#include <boost/asio/ip/address.hpp>

namespace usher::cluster {

namespace asio = boost::asio;

std::optional<asio::ip::tcp::endpoint> linkEndPoint(const QString &address)
{
    const qsizetype colon = address.lastIndexOf(u':');
    if (colon < 0)
        return {};
    bool isNumber = false;
    const uint port = address.mid(colon + 1).toUInt(&isNumber);
    QString host = address.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    else if (host.contains(u':'))
        return {};
    if (host == QLatin1String("localhost"))
        host = QStringLiteral("127.0.0.1");
    boost::system::error_code error;
    const auto numeric = asio::ip::make_address(host.toStdString(), error);
    if (error || !isNumber || port > 65535)
        return {};
    return asio::ip::tcp::endpoint(numeric, static_cast<quint16>(port));
}

QString linkAddress(const QString &host, quint16 port)
{
    return (host.contains(u':') ? u'[' + host + u']' : host) + u':' + QString::number(port);
}

Result<LinkOptions> LinkOptions::from(const config::Settings &settings, const QString &node)
{
    const QString section = QStringLiteral("cluster");
    const auto text = [&](const char *name) { return settings.text(section, QLatin1String(name)); };
    const auto wrong = [&](const char *name, const QString &why) {
        const QString field = section + u'/' + QLatin1String(name);
        return fail(ErrorCode::BadParameter, field + u' ' + why, field);
    };
    LinkOptions options;
    options.cluster = text("name");
    options.node = node;
    options.listen = text("listen");
    options.address = text("address");
    options.host = settings.text(QStringLiteral("server"), QStringLiteral("web_host"));
    options.certificate = text("certificate");
    options.certificateKey = text("certificate-key");
    options.ca = text("ca");
    options.keyFile = text("key-file");

    if (!options.certificate.isEmpty() && options.certificateKey.isEmpty())
        return wrong("certificate-key", QStringLiteral("is required with a certificate"));
    if (!options.certificate.isEmpty() && options.ca.isEmpty())
        return wrong("ca", QStringLiteral("is required with a certificate"));
    if (options.certificate.isEmpty() && !(options.certificateKey.isEmpty() && options.ca.isEmpty()))
        return wrong("certificate", QStringLiteral("is required with a certificate-key or a ca"));
    if (options.address.endsWith(QLatin1String(":0")))
        return wrong("address", QStringLiteral("needs the port by which the other nodes reach this one"));
    if (options.listen.isEmpty())
        return options;
    const auto endPoint = linkEndPoint(options.listen);
    if (!endPoint)
        return wrong("listen",
            QStringLiteral("is %1, but host:port or [v6]:port with a numeric host or localhost is needed")
                .arg(options.listen));
    if (!endPoint->address().is_loopback() && !options.isSecured())
        return wrong("listen",
            QStringLiteral(
                "is %1, which is not loopback: the links between the nodes need [cluster] key-file, "
                "or certificate, certificate-key and ca")
                .arg(options.listen));
    return options;
}

} // namespace usher::cluster
