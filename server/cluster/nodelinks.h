#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <map>
#include <vector>

namespace usher::cluster {

/// Another node, as the registry and [cluster] nodes show it.
struct LinkPeer
{
    QString node;
    QString address; ///< host:port it advertises; empty: unknown, or it takes no links
    bool isUp = false; ///< holds its lease

    bool operator==(const LinkPeer &) const = default;
};

/// The link to one peer. Figures count from the start of the process.
struct LinkState
{
    QString node;
    bool isConnected = false;
    qint64 sinceMs = 0; ///< Unix milliseconds of the last change; 0: there was none yet
    double roundTripMs = -1; ///< as last measured; negative: unknown
    quint64 messagesIn = 0;
    quint64 messagesOut = 0; ///< handed to the transport
    quint64 bytesIn = 0; ///< on the wire, as the next
    quint64 bytesOut = 0;
    quint64 dropped = 0; ///< messages that found no link, or too much waiting
};

/// Direct connections between the nodes for what is worth something only at once: live counters, who is
/// typing. A message arrives at most once, in order on one connection, or not at all; what must arrive goes
/// through the outbox. Core thread. The daemon has them over TLS, a simulation over virtual time.
class NodeLinks
{
public:
    using Handler = std::function<void(const QString &from, const QJsonObject &body)>;
    using PeerHandler = std::function<void(const QString &node, bool isConnected)>;

    static constexpr qsizetype maxMessageBytes = 1024 * 1024; ///< encoded; a larger one is dropped
    static constexpr qsizetype maxWaitingBytes = 4 * 1024 * 1024; ///< per peer; beyond: dropped

    virtual ~NodeLinks() = default;

    /// Never inside the call does a handler run.
    virtual void send(const QString &node, const QString &topic, const QJsonObject &body) = 0;
    /// To every peer; encoded once.
    virtual void broadcast(const QString &topic, const QJsonObject &body) = 0;

    /// The others, by name. Whoever is not among @p peers loses its link and gets none.
    virtual void setPeers(const QList<LinkPeer> &peers) = 0;
    [[nodiscard]] virtual QList<LinkState> peers() const = 0;

    /// host:port by which the others reach this node; empty without a listener.
    [[nodiscard]] virtual QString address() const = 0;

    /// One handler for each topic. Messages of an unknown topic are of another release and skipped.
    void on(const QString &topic, Handler handler) { m_handlers[topic] = std::move(handler); }
    /// Hears when a link comes up and when it is lost; one that was replaced is lost and up again.
    void onPeerChange(PeerHandler handler) { m_peerHandlers.push_back(std::move(handler)); }

protected:
    void deliver(const QString &from, const QString &topic, const QJsonObject &body) const
    {
        if (const auto handler = m_handlers.find(topic); handler != m_handlers.end())
            handler->second(from, body);
    }
    void peerChanged(const QString &node, bool isConnected) const
    {
        for (const PeerHandler &handler : m_peerHandlers)
            handler(node, isConnected);
    }

private:
    std::map<QString, Handler> m_handlers;
    std::vector<PeerHandler> m_peerHandlers;
};

} // namespace usher::cluster
