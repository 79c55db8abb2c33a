#pragma once

#include "server/http/limits.h"

#include <memory>

struct ssl_ctx_st;

namespace usher::http {

/// An immutable set of certificate, key and rules; connections keep the one they began with.
using TlsContext = std::shared_ptr<ssl_ctx_st>;

/// Reads the files of @p listener: PEM or PKCS#12, TLS 1.2 and later, ALPN http/1.1. Null without a
/// certificate. Errors: BadParameter naming option and file, with what to do about a Java key store.
[[nodiscard]] Result<TlsContext> makeTlsContext(const ListenerConfig &listener);

} // namespace usher::http
