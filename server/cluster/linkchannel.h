#pragma once

#include "server/cluster/linksecurity.h"

struct x509_st;

namespace usher::cluster {

/// One end of a link without its socket: bytes of the network in, plain ones out, and the other way round.
/// After the first error only what is left to say to the other side is worth taking.
class LinkChannel
{
public:
    /// @p dials: this end began the connection.
    LinkChannel(std::shared_ptr<const LinkSecurity> security, bool dials);
    ~LinkChannel();
    LinkChannel(const LinkChannel &) = delete;
    LinkChannel &operator=(const LinkChannel &) = delete;

    /// The first words of the end that dials.
    [[nodiscard]] Result<void> start();
    /// Bytes that have arrived. Unauthenticated, in plain words, if the other side could not prove that it
    /// belongs to the cluster.
    [[nodiscard]] Result<void> feed(QByteArrayView bytes);
    /// Both sides have proved it; before that nothing can be sent, and nothing is received.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    [[nodiscard]] QByteArray takeReceived() { return std::exchange(m_received, {}); }
    [[nodiscard]] Result<void> send(QByteArrayView plain);
    [[nodiscard]] QByteArray takeOutgoing();

    /// False if the other side's certificate stands for another node. Without certificates whoever has the
    /// key may have any name.
    [[nodiscard]] bool mayBe(const QString &node) const;

    /// The other side belongs to the cluster @p identity (OpenSSL's callback).
    void setForeignIdentity(QByteArrayView identity);

private:
    [[nodiscard]] Result<void> advance();
    [[nodiscard]] tl::unexpected<Error> problem(int result);

    std::shared_ptr<const LinkSecurity> m_security;
    bool m_dials;
    bool m_isOpen = false;
    std::unique_ptr<ssl_st, void (*)(ssl_st *)> m_ssl;
    QByteArray m_received;
    QByteArray m_outgoing; ///< plain only
    QString m_foreignCluster;
};

/// True if @p node is a DNS name in @p certificate or its common name, letter for letter: no wildcards.
[[nodiscard]] bool certificateNames(x509_st *certificate, const QString &node);

} // namespace usher::cluster
