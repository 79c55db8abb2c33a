#pragma once

#include "server/channel/methodtable.h"
#include "server/config/drafts.h"
#include "server/config/history.h"

namespace usher {

/// What the methods of the configuration work on; all of it outlives the table.
struct ConfigMethodParts
{
    config::Configuration &configuration;
    config::History &history;
    config::Drafts &drafts;
};

/// Adds the methods config.*, draft.* and audit.list.
void registerConfigMethods(channel::MethodTable &methods, ConfigMethodParts parts);

} // namespace usher
