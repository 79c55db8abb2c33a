#pragma once

#include "server/config/changeplan.h"

namespace usher::config {

/// One record that refers to another.
struct Reference
{
    RecordKey from;
    QString field; ///< of `from`
    RecordKey to; ///< need not exist
    QString what; ///< "resource group Pool", for people
    QString reason; ///< "uses the resource group Pool"
    bool needed = true; ///< without `to`, `from` does not do what it should
    bool isDefault = false; ///< `from` does not say it: requests may say something else
};

/// Every reference between records that the options know: services to resource and pattern groups, groups to
/// the option that names their list, port restrictions and [server] web_port to listeners, options of nodes
/// to those of the cluster they override.
[[nodiscard]] std::vector<Reference> references(const Settings &settings);

/// What refers to @p key, in order of the records; @p all is from references().
[[nodiscard]] QList<Dependant> dependantsOf(const RecordKey &key, const std::vector<Reference> &all);

/// Fills preview and warnings of the plan's outcome: what will become of each record, what will refer to it,
/// and which needed records will be missing that were not missing in @p before. Bounded: what does not fit is
/// counted.
void explain(ChangePlan &plan, const Settings &before);

} // namespace usher::config
