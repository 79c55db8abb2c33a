#pragma once

#include "server/channel/methodtable.h"
#include "server/security/sessions.h"

namespace usher::channel {

/// Adds accounts.* and sessions.* to @p methods. All three must outlive the channel.
void registerAccountMethods(
    MethodTable &methods, security::Accounts &accounts, security::Sessions &sessions, const Clock &clock);

} // namespace usher::channel
