#pragma once

#include "server/channel/methodtable.h"
#include "server/config/configuration.h"
#include "server/core/idsource.h"
#include "server/core/scheduler.h"
#include "server/http/responder.h"
#include "server/log/masking.h"
#include "shared/protocol/operationmessages.h"

namespace usher {

/// What the methods of the explorer work on; all of it outlives the table.
struct ExplorerParts
{
    store::Store &store;
    const Clock &clock;
    Scheduler &scheduler; ///< outlives everything here, also what is still under way
    IdSource &ids;
    config::Configuration &configuration;
    std::function<log::MaskRules()> maskRules;
    std::function<QList<protocol::ListenerInfo>()> listeners; ///< as bound
    std::function<void(http::Request &&request, http::Responder responder)> handle;
};

/// Adds services.list, services.get, patterns.try and http.try.
void registerExplorerMethods(channel::MethodTable &methods, ExplorerParts parts);

} // namespace usher
