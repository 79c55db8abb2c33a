#pragma once

#include "server/cluster/linkchannel.h"
#include "server/cluster/linkframes.h"
#include "server/cluster/nodelinks.h"
#include "server/core/ioscheduler.h"

#include <boost/asio/ip/tcp.hpp>

#include <deque>

namespace usher::cluster {

/// Times and bounds of the links; tests make them short.
struct LinkLimits
{
    std::chrono::milliseconds handshakeTime{5000}; ///< from the connection to the other side's greeting
    std::chrono::milliseconds pingPeriod{2000};
    int missedPings = 3; ///< unanswered ones after which a link is dead
    std::chrono::milliseconds firstRetry{200};
    std::chrono::milliseconds lastRetry{5000};
    int pendingHandshakes = 64; ///< connections that have proved nothing yet
    double handshakesPerSecond = 5; ///< from one address, as the next
    double handshakeBurst = 20;
    int failuresBeforeTrouble = 5; ///< in a row, of a peer that is up; or refusals within refusalTime
    std::chrono::milliseconds refusalTime{60000};
};

/// What an end says first.
struct LinkGreeting
{
    static constexpr int currentProtocol = 1;
    QString cluster;
    QString node;
    QString to; ///< the node this end has dialled; empty from the other one
    int protocol = currentProtocol;
    QString version;
};

/// One TCP connection between two nodes, from the first byte to its end. It is kept alive by what is under
/// way on its socket; its owner hears of its end once, unless the owner ends it. Core thread.
class LinkConnection : public std::enable_shared_from_this<LinkConnection>
{
public:
    struct Figures
    {
        quint64 messagesIn = 0;
        quint64 messagesOut = 0;
        quint64 bytesIn = 0;
        quint64 bytesOut = 0;
        quint64 dropped = 0;
    };
    struct Events
    {
        /// The other side has greeted. An error ends the connection and is told to it.
        std::function<Result<void>(LinkConnection &, const LinkGreeting &)> greeted;
        /// Both have greeted: the link is up.
        std::function<void(LinkConnection &)> opened;
        std::function<void(LinkConnection &, const QString &topic, const QJsonObject &body)> received;
        /// @p isRefusal: one side did not accept the other, as opposed to a line that was cut.
        std::function<void(LinkConnection &, const QString &why, bool isRefusal)> ended;
    };

    LinkConnection(IoScheduler &scheduler, std::shared_ptr<const LinkSecurity> security, LinkGreeting own,
        const LinkLimits &limits, Events events);
    ~LinkConnection();

    /// Begins a connection to @p address, host:port; @p node is who must be there.
    void dial(const QString &node, const QString &address);
    /// Goes on with one that was accepted.
    void accept(boost::asio::ip::tcp::socket &&socket);

    /// A frame of linkFrame(), dropped if the link is not up or too much waits.
    void send(const QByteArray &frame);

    /// Ends it without a word to anybody; no event comes any more.
    void abandon();
    /// Ends it, after telling the other side @p why.
    void refuse(const QString &why);

    [[nodiscard]] bool isUp() const { return m_isUp; }
    [[nodiscard]] bool isDialled() const { return m_dials; }
    [[nodiscard]] const QString &node() const { return m_node; } ///< the peer; empty until it is known
    [[nodiscard]] const QString &remote() const { return m_remote; } ///< its address, for people
    [[nodiscard]] double roundTripMs() const { return m_roundTripMs; }
    [[nodiscard]] qsizetype waitingBytes() const { return m_waitingBytes; }
    [[nodiscard]] const Figures &figures() const { return m_figures; }

private:
    using Tcp = boost::asio::ip::tcp;

    void connectTo(std::vector<Tcp::endpoint> endPoints, size_t next);
    void begin();
    void read();
    void taken(size_t size);
    void takeMessages();
    [[nodiscard]] Result<void> take(const QJsonObject &message);
    [[nodiscard]] Result<void> takeGreeting(const QJsonObject &message);
    void greet();
    void open();
    void ping();
    void pump();
    void end(const QString &why, bool isRefusal);
    void close();

    std::shared_ptr<const LinkSecurity> m_security;
    LinkGreeting m_own;
    LinkLimits m_limits;
    Events m_events;
    Tcp::resolver m_resolver;
    Tcp::socket m_socket;
    std::optional<LinkChannel> m_channel;
    LinkFrameReader m_reader;
    Timer m_deadline; // of the handshake, later of the next ping
    QString m_node;
    QString m_remote;
    std::unique_ptr<char[]> m_buffer;
    std::deque<QByteArray> m_waiting;
    qsizetype m_waitingBytes = 0; // of those and of what is being written
    QByteArray m_greeting; // goes before everything else
    QByteArray m_firstWord; // goes before those that wait: a pong or the reason of a refusal
    QByteArray m_nextPing; // goes before them as well
    qint64 m_pingNumber = 0;
    int m_unanswered = 0;
    std::chrono::steady_clock::time_point m_pingSent;
    double m_roundTripMs = -1;
    Figures m_figures;
    bool m_dials = false;
    bool m_isGreeted = false; // by the other side
    bool m_isUp = false;
    bool m_isWriting = false;
    bool m_isRefusing = false; // only the reason is still to be written
    bool m_isOver = false;
};

} // namespace usher::cluster
