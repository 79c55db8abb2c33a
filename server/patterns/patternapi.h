#pragma once

#include "server/alarms/alarms.h"
#include "server/config/configuration.h"
#include "server/http/route.h"
#include "server/patterns/patternlists.h"

namespace usher::patterns {

/// `POST /1/patterns` and `/1/patterns/group/{groupName}` (mobile-services contract, 3), and the list behind
/// them: kept current with the configuration, alarm 2003 while it holds a disabled pattern that cannot run
/// here.
class PatternApi
{
public:
    PatternApi(config::Configuration &configuration, alarms::Alarms &alarms, http::RouteTable &routes);
    PatternApi(const PatternApi &) = delete;
    PatternApi &operator=(const PatternApi &) = delete;

    [[nodiscard]] const PatternLists &lists() const { return m_lists; }

private:
    void settingsChanged(const config::Settings &now);

    alarms::Alarms &m_alarms;
    PatternLists m_lists;
};

} // namespace usher::patterns
