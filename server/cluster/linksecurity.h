#pragma once

#include "server/cluster/linkoptions.h"

#include <memory>

struct ssl_ctx_st;
struct ssl_session_st;
struct ssl_st;

namespace usher::cluster {

/// What both ends of a link prove who they are with, read from the files once; links keep the one they began
/// with. TLS 1.3 only, without tickets, so that each link proves it anew:
/// - a key that all nodes of a cluster share, as an external PSK with (EC)DHE, whose identity is the name of
///   the cluster (RFC 8446, 4.2.11; RFC 9257), or
/// - certificates of an authority, in both directions; or
/// - nothing: plain, for loopback only.
class LinkSecurity
{
public:
    enum class Kind { Plain, Key, Certificates };
    static constexpr qsizetype minKeyBytes = 32;

    /// Errors: BadParameter naming the option and the file, and what is wrong with it.
    [[nodiscard]] static Result<std::shared_ptr<const LinkSecurity>> load(const LinkOptions &options);
    LinkSecurity(const LinkSecurity &) = delete;
    LinkSecurity &operator=(const LinkSecurity &) = delete;
    ~LinkSecurity();

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] ssl_ctx_st *context() const { return m_context.get(); } ///< null: plain
    [[nodiscard]] const QByteArray &identity() const { return m_identity; } ///< of the shared key

    /// The shared key as a session to begin with; the caller owns it.
    [[nodiscard]] ssl_session_st *keySession(ssl_st *ssl) const;

private:
    class Loader;
    LinkSecurity() = default;

    Kind m_kind = Kind::Plain;
    std::shared_ptr<ssl_ctx_st> m_context;
    QByteArray m_identity;
    QByteArray m_key;
};

} // namespace usher::cluster
