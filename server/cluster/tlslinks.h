#pragma once

#include "server/cluster/linkconnection.h"
#include "server/core/clock.h"

#include <QStringList>

#include <set>

namespace usher::cluster {

/// The links over TCP: one connection for each pair of nodes, which the one with the smaller name begins. A
/// second one of the same peer takes the place of the first, for only the dialler knows that the first is
/// dead. Everything on the core's loop.
class TlsLinks final : public NodeLinks
{
public:
    /// @p clock for what people see.
    TlsLinks(IoScheduler &scheduler, const Clock &clock, LinkLimits limits = {});
    ~TlsLinks() override;
    TlsLinks(const TlsLinks &) = delete;
    TlsLinks &operator=(const TlsLinks &) = delete;

    /// Opens the listener as @p options say, or closes it; links begin anew if anything that concerns them
    /// has changed. On an error everything stays as it was. BadParameter naming the option, Unavailable if
    /// the address cannot be bound.
    [[nodiscard]] Result<void> apply(const LinkOptions &options);
    /// Reads key and certificates again, for new links; on an error those before are still used.
    [[nodiscard]] Result<void> reloadCredentials();
    /// Ends everything; nothing is called any more.
    void stop();

    void send(const QString &node, const QString &topic, const QJsonObject &body) override;
    void broadcast(const QString &topic, const QJsonObject &body) override;
    void setPeers(const QList<LinkPeer> &peers) override;
    [[nodiscard]] QList<LinkState> peers() const override;
    [[nodiscard]] QString address() const override;

    /// Where the listener stands, with its real port; empty without one.
    [[nodiscard]] QString boundAddress() const;

    /// Hears of links that fail again and again: @p condition is a peer, or `incoming` for strangers; an
    /// empty @p text ends it.
    void setTroubleHandler(std::function<void(const QString &condition, const QString &text)> handler)
    {
        m_trouble = std::move(handler);
    }

    /// Connections that were closed unheard because too many came.
    [[nodiscard]] quint64 turnedAway() const { return m_turnedAway; }

private:
    using Tcp = boost::asio::ip::tcp;
    using Connection = std::shared_ptr<LinkConnection>;
    struct Peer
    {
        explicit Peer(Scheduler &scheduler)
            : retry(scheduler)
        {
        }
        LinkPeer known;
        Connection link; ///< up
        Connection attempt; ///< dialled and not yet up
        Timer retry;
        std::chrono::milliseconds pause{};
        qint64 sinceMs = 0;
        LinkConnection::Figures past; ///< of the connections before
        int failures = 0; ///< in a row
        bool isTroubled = false;
        QString lastFailure; ///< logged once, not at every attempt
    };
    struct Meter ///< of the handshakes of one address
    {
        double left = 0;
        qint64 atMs = 0;
    };
    class Listener;

    [[nodiscard]] Connection connection();
    [[nodiscard]] LinkConnection::Events events();
    [[nodiscard]] LinkGreeting greeting() const;
    [[nodiscard]] Result<std::shared_ptr<Listener>> listen(const Tcp::endpoint &endPoint);
    void accepted(Tcp::socket &&socket, const QString &remote);
    [[nodiscard]] bool mayTry(const QString &remote);
    void dial(Peer &peer);
    void dialLater(Peer &peer);
    [[nodiscard]] Result<void> judge(const LinkConnection &connection, const LinkGreeting &greeting) const;
    void opened(LinkConnection &connection);
    void ended(LinkConnection &connection, const QString &why, bool isRefusal);
    void failed(Peer &peer, const QString &why);
    void strangerRefused(const QString &remote, const QString &why);
    void calm();
    void tell(const QString &condition, const QString &text);
    void lose(Peer &peer);
    void dropAll();
    void deliverTo(Peer &peer, const QByteArray &frame);

    IoScheduler &m_scheduler;
    const Clock &m_clock;
    const LinkLimits m_limits;
    LinkOptions m_options;
    std::shared_ptr<const LinkSecurity> m_security;
    std::shared_ptr<Listener> m_listener;
    std::map<QString, std::unique_ptr<Peer>> m_peers;
    std::vector<std::weak_ptr<LinkConnection>> m_all; // those too that only say goodbye
    std::set<Connection> m_strangers; // accepted, and have not proved who they are
    std::map<QString, Meter> m_meters;
    std::function<void(const QString &, const QString &)> m_trouble;
    Timer m_calm;
    int m_refusals = 0; // of strangers, since the last calm
    bool m_isTroubled = false;
    quint64 m_turnedAway = 0;
};

} // namespace usher::cluster
