#pragma once

#include "server/cluster/tlslinks.h"
#include "tests/api/httpcertificates.h"

#include <QTemporaryDir>

#include <boost/asio/io_context.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>

namespace usher::linktest {

using namespace std::chrono_literals;
using http::test::Identity;

inline QString s(const char *text)
{
    return QString::fromLatin1(text);
}

/// The loop all nodes of a test run on, and their files.
struct LinkWorld
{
    boost::asio::io_context context{1};
    SystemClock clock;
    IoScheduler scheduler{context};
    QTemporaryDir folder;

    /// Runs the loop until @p holds; false after ten seconds.
    bool eventually(const std::function<bool()> &holds)
    {
        const auto end = std::chrono::steady_clock::now() + 10s;
        while (!holds()) {
            if (std::chrono::steady_clock::now() > end)
                return false;
            context.restart();
            context.run_one_for(20ms);
        }
        return true;
    }

    QString file(const QString &name, const QByteArray &bytes, bool isPrivate = true) const
    {
        const QString path = http::test::writeFile(folder.filePath(name), bytes);
        QFile::setPermissions(path,
            isPrivate ? QFile::ReadOwner | QFile::WriteOwner
                      : QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
        return path;
    }

    LinkWorld()
    {
        authority = std::make_unique<Identity>(Identity::make("authority"));
        file(s("ca.pem"), authority->certificatePem());
        file(s("key"), QByteArray(64, 'k') + '\n');
    }

    cluster::LinkOptions plain(const QString &node) const
    {
        cluster::LinkOptions options;
        options.cluster = s("c");
        options.node = node;
        options.listen = s("127.0.0.1:0");
        return options;
    }
    cluster::LinkOptions withKey(const QString &node, const char *file = "key") const
    {
        cluster::LinkOptions options = plain(node);
        options.keyFile = folder.filePath(s(file));
        return options;
    }
    /// A certificate of the authority, or of @p issuer, for @p name.
    cluster::LinkOptions withCertificate(const QString &node, const QString &name,
        const Identity *issuer = nullptr, bool isExpired = false) const
    {
        const Identity *by = issuer ? issuer : authority.get();
        const Identity made = Identity::make(name.toUtf8().constData(), by);
        if (isExpired) {
            X509_gmtime_adj(X509_getm_notAfter(made.certificate.get()), -60);
            X509_sign(made.certificate.get(), by->key.get(), EVP_sha256());
        }
        cluster::LinkOptions options = plain(node);
        options.certificate = file(name + s(".crt"), made.certificatePem());
        options.certificateKey = file(name + s(".key"), made.keyPem());
        options.ca = folder.filePath(s("ca.pem"));
        return options;
    }

    std::unique_ptr<Identity> authority;
};

/// Times short enough for a test.
inline cluster::LinkLimits quick()
{
    cluster::LinkLimits limits;
    limits.handshakeTime = 500ms;
    limits.pingPeriod = 100ms;
    limits.firstRetry = 20ms;
    limits.lastRetry = 100ms;
    limits.refusalTime = 300ms;
    limits.handshakesPerSecond = 1000;
    limits.handshakeBurst = 1000;
    return limits;
}

/// A node's end of the links, and what it hears.
struct LinkNode
{
    LinkNode(LinkWorld &w, cluster::LinkOptions o, cluster::LinkLimits limits = quick())
        : world(w)
        , options(std::move(o))
        , links(std::make_unique<cluster::TlsLinks>(w.scheduler, w.clock, limits))
    {
        links->on(s("t"), [this](const QString &from, const QJsonObject &body) {
            heard.append(from + u':' + body.value(s("n")).toVariant().toString());
        });
        links->onPeerChange([this](const QString &node, bool isConnected) {
            changes.append((isConnected ? u'+' : u'-') + node);
        });
        links->setTroubleHandler([this](const QString &condition, const QString &text) {
            if (text.isEmpty())
                troubles.remove(condition);
            else
                troubles.insert(condition, text);
        });
    }
    QString start()
    {
        const auto applied = links->apply(options);
        return applied ? QString() : applied.error().message;
    }
    [[nodiscard]] cluster::LinkPeer asPeer() const { return {options.node, links->address(), true}; }
    [[nodiscard]] cluster::LinkState stateOf(const QString &node) const
    {
        const QList<cluster::LinkState> states = links->peers();
        for (const cluster::LinkState &state : states) {
            if (state.node == node)
                return state;
        }
        return {};
    }
    [[nodiscard]] bool hasLink(const QString &node) const { return stateOf(node).isConnected; }
    [[nodiscard]] quint16 port() const { return links->boundAddress().section(u':', -1).toUShort(); }

    LinkWorld &world;
    cluster::LinkOptions options;
    std::unique_ptr<cluster::TlsLinks> links;
    QStringList heard;
    QStringList changes;
    QMap<QString, QString> troubles;
};

/// A program that connects to a node and says what it likes.
class RawPeer
{
public:
    RawPeer(LinkWorld &world, quint16 port)
        : m_world(world)
        , m_socket(world.context)
    {
        m_socket.set_option(boost::asio::socket_base::receive_buffer_size(4096), m_error);
        m_error = {};
        m_socket.connect({boost::asio::ip::address_v4::loopback(), port}, m_error);
        if (m_error)
            qFatal("no connection to the node");
        m_socket.non_blocking(true);
    }
    void say(const QByteArray &bytes)
    {
        boost::system::error_code ignored;
        m_socket.write_some(
            boost::asio::buffer(bytes.constData(), static_cast<size_t>(bytes.size())), ignored);
    }
    void greet(const char *node, const char *cluster = "c")
    {
        say(cluster::linkFrame({{s("cluster"), s(cluster)}, {s("node"), s(node)}, {s("protocol"), 7},
            {s("version"), s("9.9")}, {s("new"), QJsonObject{{s("x"), 1}}}}));
    }
    /// Takes what has come.
    QByteArray &hear()
    {
        char buffer[65536];
        for (;;) {
            const size_t size = m_socket.read_some(boost::asio::buffer(buffer), m_error);
            m_heard.append(buffer, static_cast<qsizetype>(size));
            if (m_error)
                break;
        }
        return m_heard;
    }
    bool hears(const char *part)
    {
        return m_world.eventually([&] { return hear().contains(part); });
    }
    bool isClosed()
    {
        return m_world.eventually([&] {
            hear();
            return m_error && m_error != boost::asio::error::would_block;
        });
    }

private:
    LinkWorld &m_world;
    boost::asio::ip::tcp::socket m_socket;
    boost::system::error_code m_error;
    QByteArray m_heard;
};

} // namespace usher::linktest
