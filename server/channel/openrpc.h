#pragma once

#include "server/channel/methodtable.h"
#include "server/channel/topics.h"
#include "shared/protocol/operationmessages.h"

namespace usher::channel {

/// The OpenRPC 1.3 document of @p methods and @p topics for a caller of @p role, from the field lists of
/// their messages. Errors are those every method may answer with.
[[nodiscard]] protocol::DiscoverAnswer openRpcDocument(
    const MethodTable &methods, const Topics &topics, const QString &version, const QString &role);

} // namespace usher::channel
