#pragma once

#include "server/metrics/metrics.h"
#include "server/store/slowstatements.h"
#include "server/store/storefigures.h"
#include "server/store/storehealth.h"
#include "shared/protocol/operationmessages.h"

#include <functional>

/// The store's health as the admin channel and /metrics show it.
namespace usher {

/// What there is beside sizes and states. @p latest may not have been measured yet.
void fillStoreHealth(protocol::StoreAnswer &answer, const store::StoreFigures &figures,
    const store::SlowStatements &slowStatements, const store::StoreHealth &latest);

struct StoreHealthReport
{
    quint64 hangs = 0;
    quint64 slowStatements = 0;
    store::StoreHealth health;
};
/// Gauges and counters usher_store_*, filled from @p report at each collection; what is not known is 0, of a
/// standby -1.
void addStoreHealthMetrics(metrics::Registry &registry, std::function<StoreHealthReport()> report);

} // namespace usher
