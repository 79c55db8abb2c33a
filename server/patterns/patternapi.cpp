#include "server/patterns/patternapi.h"

#include "server/http/parameters.h"

namespace usher::patterns {

using http::ParameterDoc;

namespace {

constexpr int patternDisabledAlarm = 2003;

http::Response hitsResponse(const QMap<QString, QString> &hits)
{
    QJsonObject object;
    for (auto hit = hits.cbegin(); hit != hits.cend(); ++hit)
        object.insert(hit.key(), hit.value());
    return http::Response::json(object);
}

} // namespace

PatternApi::PatternApi(config::Configuration &configuration, alarms::Alarms &alarms, http::RouteTable &routes)
    : m_alarms(alarms)
{
    configuration.subscribe(
        [this](const config::Settings &now, const config::Settings &) { settingsChanged(now); });

    routes.add(
        {http::Method::Post, "/{app}/1/patterns", static_cast<http::Zones>(http::Zone::Internal),
            http::Protection::Server, "testPatterns", "Tests values against all pattern groups",
            {{"name", ParameterDoc::In::Form, "string", false, "Any number of name=value pairs"}},
            {{200, "Parameter to the first pattern that matches its whole value; others are left out"}}},
        [this](http::Request &&request, http::Responder responder) {
            const auto parameters = http::parseParameters(request);
            if (!parameters)
                return responder.send(http::Response::failed(parameters.error()));
            responder.send(hitsResponse(m_lists.testAll(parameters->values)));
        });
    routes.add({http::Method::Post, "/{app}/1/patterns/group/{groupName}",
                   static_cast<http::Zones>(http::Zone::Internal), http::Protection::Server,
                   "testPatternGroup", "Tests values against one pattern group",
                   {{"groupName", ParameterDoc::In::Path, "string", true, "A group of the pattern list"},
                       {"name", ParameterDoc::In::Form, "string", false, "Any number of name=value pairs"}},
                   {{200, "Parameter to the first pattern that matches"}, {404, "No such group"}}},
        [this](http::Request &&request, http::Responder responder) {
            const auto parameters = http::parseParameters(request);
            if (!parameters)
                return responder.send(http::Response::failed(parameters.error()));
            const QString group = request.pathValues.value(0);
            const auto hits = m_lists.test(group, parameters->values);
            if (!hits)
                return responder.send(http::Response::failed(
                    Error{ErrorCode::NotFound, QStringLiteral("no pattern group %1").arg(group),
                        QStringLiteral("groupName"), {}, 0, {}}));
            responder.send(hitsResponse(*hits));
        });
}

void PatternApi::settingsChanged(const config::Settings &now)
{
    m_lists.update(now);
    QStringList conditions;
    for (const DisabledPattern &pattern : disabledPatterns(now)) {
        const QString condition = pattern.group + u'/' + pattern.name;
        conditions.append(condition);
        m_alarms.raise(patternDisabledAlarm, condition,
            QStringLiteral("Pattern %1 is disabled and excepts nothing: %2").arg(condition, pattern.reason),
            QStringLiteral("Write the expression without this construct and enable it, or delete it."));
    }
    m_alarms.keepOnly(patternDisabledAlarm, conditions);
}

} // namespace usher::patterns
