#include "server/services/serviceapi.h"

#include <QJsonArray>
#include <QLoggingCategory>

namespace usher::services {

namespace {

Q_LOGGING_CATEGORY(lcServices, "server.services", QtInfoMsg)

using http::ParameterDoc;
using http::Request;
using http::Responder;
using http::Response;
using store::Connection;

constexpr qint64 defaultTtlS = 30;
constexpr int maxMatches = 1000;

const QString dataKey = QStringLiteral("_data");

Error notFound(const QString &what)
{
    return Error{ErrorCode::NotFound, QStringLiteral("no service %1").arg(what), {}, {}, 0, {}};
}

qint64 secondsUntil(qint64 endMs, qint64 nowMs)
{
    return std::max<qint64>(0, (endMs - nowMs + 999) / 1000);
}

} // namespace

struct ServiceApi::Call
{
    ServiceDefinition service;
    Effective parameters;
    std::vector<http::UploadedFile> files;
    QString gmsUser;
    Request request;
    Responder responder;
    Counters own; ///< of the service

    void fail(const Error &error, int status = 0) { responder.send(Response::failed(error, status)); }
};

ServiceApi::ServiceApi(Parts parts, http::RouteTable &routes)
    : m_parts(std::move(parts))
{
    m_parts.configuration.addValidator(&validateServices);
    m_parts.configuration.subscribe([this](const config::Settings &now, const config::Settings &) {
        m_definitions = serviceDefinitions(now);
        m_countersOf.removeIf([this](const auto &known) { return !m_definitions.contains(known.key()); });
        for (const QString &name : m_definitions.keys()) {
            if (Counters &own = m_countersOf[name]; !own)
                own = std::make_shared<ServiceCounters>();
        }
        for (const ServiceDefinition &service : std::as_const(m_definitions)) {
            const bool givesAccess
                = service.builtIn == BuiltIn::RequestInteraction || service.builtIn == BuiltIn::RequestAccess;
            if (givesAccess && !service.options.contains(QStringLiteral("_ttl")))
                qCWarning(lcServices).noquote()
                    << "service" << service.name << "has no _ttl: 30 seconds are used";
        }
    });
    addRoutes(routes);
}

void ServiceApi::addRoutes(http::RouteTable &routes)
{
    using http::Method;
    using In = ParameterDoc::In;
    const auto all = http::Zone::Public | http::Zone::Internal;
    const auto internal = static_cast<http::Zones>(http::Zone::Internal);
    const ParameterDoc id{"id", In::Path, "string", true, "Service id"};
    const ParameterDoc key{"key", In::Path, "string", true, "Key of the service's data"};
    const ParameterDoc user{
        "gms_user", In::Header, "string", false, "End user; required when [resources] user_control is true"};
    const http::AnswerDoc unknown{404, "No such service, or it expired, was matched or stopped"};
    const http::AnswerDoc foreign{403, "The service belongs to another user"};
    const auto add
        = [&](Method method, const char *path, http::Zones zones, const char *operation, const char *summary,
              std::vector<ParameterDoc> parameters, std::vector<http::AnswerDoc> answers, auto member) {
              routes.add({method, path, zones, http::Protection::Service, operation, summary,
                             std::move(parameters), std::move(answers), false},
                  [this, member](Request &&request, Responder responder) {
                      (this->*member)(std::move(request), std::move(responder));
                  });
          };
    add(Method::Post, "/{app}/1/service/{service}", all, "createService",
        "Opens a configured service: request-interaction, request-access, match-interaction, query or get",
        {{"service", In::Path, "string", true, "Name of a configured service"}, user,
            {"_phone_number", In::Form, "string", false, "The caller's number"},
            {"_provide_code", In::Form, "boolean", false, "Ask for an access code"},
            {"_resource_group", In::Form, "string", false, "Group the access number comes from"},
            {"_ttl", In::Form, "integer", false, "Seconds the service and its data live"},
            {"_booking_expiration_timeout", In::Form, "integer", false,
                "Seconds the number stays booked, 5 to 1800"},
            {"_access_code_length", In::Form, "integer", false, "Digits of the code, 4 to 20"},
            {"_id", In::Form, "string", false, "request-access, query: an existing service"},
            {"_access_number", In::Form, "string", false, "match-interaction, query: the number dialled"},
            {"_access_code", In::Form, "string", false, "match-interaction, query: the code entered"}},
        {{200, "The service, its access number and code"}, {400, "A parameter is missing or refused"},
            {404, "No such service; match-interaction: nothing matches"}, {503, "No number is free"}},
        &ServiceApi::open);
    add(Method::Get, "/{app}/1/service/{id}", all, "describeService",
        "Describes a live service; for a configured service of type get or query, runs it", {id, user},
        {{200, "State, data id, access number and seconds left"}, foreign, unknown}, &ServiceApi::describe);
    add(Method::Delete, "/{app}/1/service/{id}", all, "stopService",
        "Stops a service and releases its number", {id, user}, {{200, "Done, empty body"}, foreign, unknown},
        &ServiceApi::stop);
    add(Method::Post, "/{app}/1/service/{id}/{request}", all, "requestService",
        "Sends a request to a service: update merges data",
        {id, {"request", In::Path, "string", true, "update"}, user},
        {{200, "Done, empty body"}, foreign, unknown}, &ServiceApi::update);
    add(Method::Get, "/{app}/1/service/{id}/storage", internal, "readServiceStorage", "All data of a service",
        {id, user}, {{200, "An object of strings"}, foreign, unknown}, &ServiceApi::readStorage);
    add(Method::Post, "/{app}/1/service/{id}/storage", internal, "updateServiceStorage",
        "Merges data of a service", {id, user}, {{200, "Done, empty body"}, foreign, unknown},
        &ServiceApi::update);
    add(Method::Get, "/{app}/1/service/{id}/storage/{key}", internal, "readServiceStorageKey", "One value",
        {id, key, user}, {{200, "The value"}, foreign, unknown}, &ServiceApi::readStorageKey);
    add(Method::Get, "/{app}/1/service/{id}/storage/binary/{key}", internal, "readServiceStorageBinary",
        "One value", {id, key, user}, {{200, "The value"}, foreign, unknown}, &ServiceApi::readStorageKey);
    add(Method::Delete, "/{app}/1/service/{id}/storage/{key}", internal, "deleteServiceStorageKey",
        "Deletes one key", {id, key, user}, {{200, "Done, empty body"}, foreign, unknown},
        &ServiceApi::deleteStorageKey);
}

void ServiceApi::open(Request &&request, Responder responder)
{
    const QString name = request.pathValues.value(0);
    const auto definition = m_definitions.constFind(name);
    if (definition == m_definitions.cend() || (request.zone == http::Zone::Public && !definition->isPublic()))
        return responder.send(Response::failed(notFound(name)));
    auto fields = http::parseParameters(request);
    if (!fields)
        return responder.send(Response::failed(fields.error()));
    auto parameters = Effective::of(*definition, fields->values);
    if (!parameters)
        return responder.send(Response::failed(parameters.error()));
    const QString gmsUser = storage::gmsUserOf(request);
    Call call{*definition, std::move(*parameters), std::move(fields->files), gmsUser, std::move(request),
        std::move(responder), m_countersOf.value(name)};
    switch (call.service.builtIn) {
    case BuiltIn::RequestInteraction:
        return requestInteraction(std::move(call));
    case BuiltIn::RequestAccess:
        return requestAccess(std::move(call));
    case BuiltIn::MatchInteraction:
        return matchInteraction(std::move(call));
    case BuiltIn::Query:
        return query(std::move(call));
    case BuiltIn::Get:
        return get(std::move(call));
    }
}

QMap<QString, ServiceApi::ServiceView> ServiceApi::services() const
{
    QMap<QString, ServiceView> views;
    for (auto it = m_definitions.cbegin(); it != m_definitions.cend(); ++it)
        views.insert(it.key(), {it->builtIn, *m_countersOf.value(it.key())});
    return views;
}

bool ServiceApi::userControl() const
{
    return m_parts.configuration.settings()->boolean(
        QStringLiteral("resources"), QStringLiteral("user_control"));
}

std::optional<Error> ServiceApi::checkUser(const QString &gmsUser, const Service *service) const
{
    if (!userControl())
        return {};
    if (gmsUser.isEmpty())
        return Error{ErrorCode::BadParameter, QStringLiteral("the header gms_user is required"),
            QStringLiteral("gms_user"), {}, 0, {}};
    if (service && !service->gmsUser.isEmpty() && service->gmsUser != gmsUser)
        return Error{ErrorCode::Forbidden, QStringLiteral("this service belongs to another gms_user"),
            QStringLiteral("gms_user"), {}, 0, {}};
    return {};
}

std::optional<Error> ServiceApi::checkPatterns(const Effective &parameters) const
{
    const QString group = parameters.text("patterns_group");
    if (group.isEmpty())
        return {};
    const auto hits = m_parts.patterns.test(group, parameters.requested());
    if (!hits)
        return Error{ErrorCode::BadParameter,
            QStringLiteral("patterns_group: no pattern group %1").arg(group),
            QStringLiteral("patterns_group"), {}, 0, {}};
    if (hits->isEmpty())
        return {};
    QJsonObject matches;
    for (auto hit = hits->cbegin(); hit != hits->cend(); ++hit)
        matches.insert(hit.key(), hit.value());
    return Error{ErrorCode::PatternHit,
        QStringLiteral("%1 is an exception of pattern group %2").arg(hits->firstKey(), group),
        hits->firstKey(), {}, 0, {{QStringLiteral("matches"), matches}}};
}

Result<AccessPlan> ServiceApi::planAccess(const Effective &parameters) const
{
    AccessPlan plan;
    plan.nowMs = m_parts.clock.nowMs();
    const QString groupName = parameters.text("_resource_group", QStringLiteral("DNIS"));
    const resources::Group *group = m_parts.resources.lists().find(groupName);
    if (!group)
        return fail(ErrorCode::BadParameter,
            QStringLiteral("_resource_group: no resource group %1").arg(groupName),
            QStringLiteral("_resource_group"));
    plan.group = {group->name, group->strategy, group->bookingTimeoutS, group->backup, {}};
    plan.pool = resources::ResourceLists::poolName(*group, m_parts.resources.node());
    if (!group->values.isEmpty()) {
        plan.startPlace
            = static_cast<qint64>(m_parts.random.below(static_cast<quint64>(group->values.size())));
        plan.sharedValue = group->values.at(plan.startPlace);
    }
    if (group->strategy == resources::Strategy::Random && plan.sharedValue.isEmpty())
        return fail(ErrorCode::NoResource, QStringLiteral("No number is free in group %1").arg(groupName));
    const auto booking = parameters.integer("_booking_expiration_timeout", group->bookingTimeoutS, 5, 1800);
    const auto wantsCode = parameters.boolean("_provide_code", false);
    const auto codeLength = parameters.integer("_access_code_length", 6, minCodeLength, maxCodeLength);
    for (const Error *error : {booking ? nullptr : &booking.error(), wantsCode ? nullptr : &wantsCode.error(),
             codeLength ? nullptr : &codeLength.error()}) {
        if (error)
            return fail(*error);
    }
    plan.bookingS = *booking;
    plan.reuseForUser = userControl();
    if (*wantsCode) {
        plan.nodeId = m_parts.nodeId();
        if (plan.nodeId < 0)
            return fail(ErrorCode::NoResource,
                QStringLiteral("this node issues no access codes: [server] node_id is not set"));
        plan.codeLength = static_cast<int>(*codeLength);
        plan.codeSeed = m_parts.random.next();
    }
    return plan;
}

qint64 ServiceApi::nextSeq()
{
    m_lastSeq = std::max(m_parts.clock.nowMs() << seqBits, m_lastSeq + 1);
    return m_lastSeq;
}

QJsonObject ServiceApi::accessJson(const Service &service) const
{
    QJsonObject object{{QStringLiteral("_id"), service.id}, {QStringLiteral("_data_id"), service.dataId},
        {QStringLiteral("_access_number"), service.number},
        {QStringLiteral("_expiration_time"), secondsUntil(service.accessUntilMs, m_parts.clock.nowMs())}};
    if (!service.code.isEmpty())
        object.insert(QStringLiteral("_access_code"), service.code);
    return object;
}

QJsonObject ServiceApi::serviceJson(const Service &service) const
{
    const qint64 nowMs = m_parts.clock.nowMs();
    QJsonObject object{{QStringLiteral("_id"), service.id}, {QStringLiteral("_service_name"), service.name},
        {QStringLiteral("_state"), stateName(service.state)}, {QStringLiteral("_data_id"), service.dataId},
        {QStringLiteral("_expiration_time"), secondsUntil(service.expiresMs, nowMs)}};
    if (service.hasAccess(nowMs)) {
        object.insert(QStringLiteral("_access_number"), service.number);
        object.insert(QStringLiteral("_expiration_time"), secondsUntil(service.accessUntilMs, nowMs));
    }
    return object;
}

void ServiceApi::answerAccess(const Result<Outcome> &outcome, const QString &group, const Counters &own,
    int statusOnError, Responder responder)
{
    if (!outcome) {
        const bool isExhausted = outcome.error().code == ErrorCode::NoResource;
        if (isExhausted && outcome.error().field.isEmpty()) {
            ++m_counters.refusedNoResource;
            ++own->refusedNoResource;
            m_parts.resources.reportExhausted(group);
        }
        return responder.send(Response::failed(outcome.error(), isExhausted ? statusOnError : 0));
    }
    const auto &[service, given] = *outcome;
    ++m_counters.accessGiven;
    ++own->accessGiven;
    bookingsChanged();
    if (given.poolExhausted) {
        ++m_counters.backupGiven;
        ++own->backupGiven;
        m_parts.resources.reportExhausted(group);
    }
    // A store that was away may answer when the number is somebody else's already.
    if (service.scope && service.accessUntilMs <= m_parts.clock.nowMs()) {
        return responder.send(Response::failed(Error{ErrorCode::Unavailable,
            QStringLiteral("the store answered so late that the number is not booked any more"), {}, {}, 1,
            {}}));
    }
    responder.send(Response::json(accessJson(service)));
}

/// What request-interaction and request-access have in common.
struct ServiceApi::AccessWish
{
    qint64 ttlMs = 0;
    int statusOnError = 503;
    AccessPlan plan;
};

std::optional<ServiceApi::AccessWish> ServiceApi::wishFor(Call &call)
{
    const auto ttlS = call.parameters.integer("_ttl", defaultTtlS, 1, storage::maxTtlS);
    const auto statusOnError = call.parameters.integer("_http_status_on_error", 503, 200, 599);
    if (!ttlS || !statusOnError) {
        call.fail((ttlS ? statusOnError : ttlS).error());
        return {};
    }
    auto plan = planAccess(call.parameters);
    if (!plan) {
        call.fail(
            plan.error(), plan.error().code == ErrorCode::NoResource ? static_cast<int>(*statusOnError) : 0);
        return {};
    }
    if (const auto error = checkPatterns(call.parameters)) {
        call.fail(*error);
        return {};
    }
    return AccessWish{*ttlS * 1000, static_cast<int>(*statusOnError), std::move(*plan)};
}

void ServiceApi::requestInteraction(Call call)
{
    if (const auto error = checkUser(call.gmsUser, nullptr))
        return call.fail(*error);
    auto wish = wishFor(call);
    if (!wish)
        return;

    Service service;
    service.id = m_parts.ids.nodeUuid(std::max(0, m_parts.nodeId()));
    service.seq = nextSeq();
    service.name = call.service.name;
    service.expiresMs = wish->plan.nowMs + wish->ttlMs;
    service.dataId = m_parts.ids.nodeUuid(std::max(0, m_parts.nodeId()));
    service.gmsUser = call.gmsUser;
    service.phoneKey = numberKey(call.parameters.text("_phone_number"));
    storage::Content content{call.parameters.userData(), std::move(call.files)};
    const QString group = wish->plan.group.name;
    m_parts.store.write<Outcome>(
        [draft = std::move(service), data = std::move(content), access = std::move(wish->plan)](
            Connection &connection) -> Result<Outcome> {
            Service made = draft;
            const auto given = giveAccess(connection, access, made);
            if (!given)
                return fail(given.error());
            if (auto stored = storage::createEntry(connection, made.dataId, data, {}, made.expiresMs);
                !stored)
                return fail(stored.error());
            if (auto stored = insertService(connection, made); !stored)
                return fail(stored.error());
            return Outcome{made, *given};
        },
        [this, group, own = call.own, status = wish->statusOnError, reply = std::move(call.responder)](
            Result<Outcome> outcome) mutable {
            if (outcome) {
                ++m_counters.created;
                ++own->created;
            }
            answerAccess(outcome, group, own, status, std::move(reply));
        });
}

void ServiceApi::requestAccess(Call call)
{
    const QString id = call.parameters.text("_id");
    if (id.isEmpty())
        return call.fail(Error{ErrorCode::BadParameter,
            QStringLiteral("_id is required: an existing service"), QStringLiteral("_id"), {}, 0, {}});
    if (!call.parameters.has("_resource_group"))
        return call.fail(Error{ErrorCode::BadParameter, QStringLiteral("_resource_group is required"),
            QStringLiteral("_resource_group"), {}, 0, {}});
    if (const auto error = checkUser(call.gmsUser, nullptr))
        return call.fail(*error);
    auto wish = wishFor(call);
    if (!wish)
        return;

    const QString group = wish->plan.group.name;
    const QString phone = numberKey(call.parameters.text("_phone_number"));
    const QString user = userControl() ? call.gmsUser : QString();
    m_parts.store.write<Outcome>(
        [id, phone, user, access = std::move(wish->plan), untilMs = m_parts.clock.nowMs() + wish->ttlMs](
            Connection &connection) -> Result<Outcome> {
            auto found = findService(connection, id, access.nowMs, Purpose::Change);
            if (!found)
                return fail(found.error());
            if (!*found || (*found)->state != ServiceState::Active)
                return fail(notFound(id));
            Service service = **found;
            if (!user.isEmpty() && !service.gmsUser.isEmpty() && service.gmsUser != user)
                return fail(ErrorCode::Forbidden, QStringLiteral("this service belongs to another gms_user"),
                    QStringLiteral("gms_user"));
            service.expiresMs = std::max(service.expiresMs, untilMs);
            if (!phone.isEmpty())
                service.phoneKey = phone;
            const auto given = giveAccess(connection, access, service);
            if (!given)
                return fail(given.error());
            auto kept
                = connection.execute("UPDATE storage_entry SET expires = ? WHERE id = ? AND expires < ?",
                    {service.expiresMs, service.dataId, service.expiresMs});
            if (!kept)
                return fail(kept.error());
            if (auto stored = updateService(connection, service); !stored)
                return fail(stored.error());
            return Outcome{service, *given};
        },
        [this, group, own = call.own, status = wish->statusOnError, reply = std::move(call.responder)](
            Result<Outcome> outcome) mutable {
            answerAccess(outcome, group, own, status, std::move(reply));
        });
}

namespace {

/// A match with the data it was asked to return.
struct Matched
{
    Service service;
    std::optional<storage::Entry> data;
};

struct MatchOptions
{
    bool multiple = false;
    bool returnData = false;
    bool deleteMatch = true;
    bool deleteData = false; ///< the storage entry goes with the service
};

/// Finds, releases and deletes in one atomic step: of simultaneous matches of a service exactly one gets it.
Result<QList<Matched>> takeMatches(
    Connection &connection, const MatchCriteria &criteria, const MatchOptions &options, qint64 nowMs)
{
    const auto candidates = findMatches(connection, criteria, nowMs, maxMatches, Purpose::Change);
    if (!candidates)
        return fail(candidates.error());
    QList<Matched> matches;
    for (Service service : *candidates) {
        Matched match;
        if (options.deleteMatch) {
            const auto deleted = deleteService(connection, service.id);
            if (!deleted)
                return fail(deleted.error());
            if (!*deleted)
                continue;
        }
        if (auto dropped = dropAccess(connection, service); !dropped)
            return fail(dropped.error());
        service.state = ServiceState::Matched;
        if (!options.deleteMatch) {
            if (auto stored = updateService(connection, service); !stored)
                return fail(stored.error());
        }
        if (options.returnData) {
            auto entry = storage::readEntry(connection, service.dataId, {{}, nowMs});
            if (!entry && entry.error().code != ErrorCode::NotFound)
                return fail(entry.error());
            match.data = entry ? std::move(*entry) : storage::Entry{};
        }
        if (options.deleteData) {
            const auto deleted = storage::deleteEntry(connection, service.dataId, {{}, nowMs});
            if (!deleted && deleted.error().code != ErrorCode::NotFound)
                return fail(deleted.error());
        }
        match.service = service;
        matches.append(match);
        if (!options.multiple)
            break;
    }
    return matches;
}

} // namespace

void ServiceApi::matchInteraction(Call call)
{
    const MatchCriteria criteria{call.parameters.text("_access_number"),
        call.parameters.text("_phone_number"), call.parameters.text("_access_code"), false};
    if (criteria.number.isEmpty())
        return call.fail(
            Error{ErrorCode::BadParameter, QStringLiteral("_access_number is required: the number dialled"),
                QStringLiteral("_access_number"), {}, 0, {}});
    const auto codeRequired = call.parameters.boolean("_require_code", false);
    const auto deleteMatch = call.parameters.boolean("_delete_match", true);
    const auto deletesService = call.parameters.boolean("_delete_service", false);
    const auto multiple = call.parameters.boolean("_return_multiple_matches", false);
    const auto returnData = call.parameters.boolean("_return_data", false);
    const auto returnUserData = call.parameters.boolean("_return_user_data", false);
    for (const auto *flag :
        {&codeRequired, &deleteMatch, &deletesService, &multiple, &returnData, &returnUserData}) {
        if (!*flag)
            return call.fail(flag->error());
    }
    const auto statusOnError = call.parameters.integer("_http_status_on_error", 404, 200, 599);
    if (!statusOnError)
        return call.fail(statusOnError.error());
    const int status = static_cast<int>(*statusOnError);
    MatchCriteria wanted = criteria;
    wanted.codeRequired = *codeRequired;
    const MatchOptions options{
        *multiple, *returnData || *returnUserData, *deleteMatch || *deletesService, *deletesService};
    m_parts.store.write<QList<Matched>>(
        [wanted, options, nowMs = m_parts.clock.nowMs()](
            Connection &connection) { return takeMatches(connection, wanted, options, nowMs); },
        [this, options, status, own = call.own, request = std::move(call.request),
            reply = std::move(call.responder)](Result<QList<Matched>> matches) mutable {
            if (!matches)
                return reply.send(Response::failed(matches.error()));
            if (matches->isEmpty()) {
                ++m_counters.notMatched;
                ++own->notMatched;
                const Error none{
                    ErrorCode::NoMatch, QStringLiteral("no service matches this call"), {}, {}, 0, {}};
                return reply.send(Response::failed(none, status));
            }
            m_counters.matched += static_cast<quint64>(matches->size());
            own->matched += static_cast<quint64>(matches->size());
            bookingsChanged();
            QJsonArray array;
            for (const Matched &match : std::as_const(*matches)) {
                QJsonObject object{{QStringLiteral("_id"), match.service.id},
                    {QStringLiteral("_data_id"), match.service.dataId}};
                if (match.data) {
                    QJsonObject data;
                    for (auto value = match.data->values.cbegin(); value != match.data->values.cend();
                         ++value)
                        data.insert(value.key(), value.value());
                    for (const QString &file : match.data->files)
                        data.insert(file, m_parts.storage.fileUrl(request, match.service.dataId, file));
                    object.insert(dataKey, data);
                }
                array.append(object);
            }
            reply.send(Response::json(options.multiple ? QJsonObject{{QStringLiteral("matches"), array}}
                                                       : array.first().toObject()));
        });
}

void ServiceApi::query(Call call)
{
    const QString id = call.parameters.text("_id");
    const MatchCriteria criteria{call.parameters.text("_access_number"),
        call.parameters.text("_phone_number"), call.parameters.text("_access_code"), false};
    if (id.isEmpty() && criteria.number.isEmpty())
        return call.fail(Error{ErrorCode::BadParameter, QStringLiteral("_id or _access_number is required"),
            QStringLiteral("_id"), {}, 0, {}});
    m_parts.store.read<std::optional<Service>>(
        [id, criteria, nowMs = m_parts.clock.nowMs()](
            Connection &connection) -> Result<std::optional<Service>> {
            if (!id.isEmpty())
                return findService(connection, id, nowMs, Purpose::Read);
            return findMatches(connection, criteria, nowMs, 1, Purpose::Read)
                .map([](const QList<Service> &found) {
                    return found.isEmpty() ? std::optional<Service>() : found.first();
                });
        },
        [this, id, reply = std::move(call.responder)](Result<std::optional<Service>> found) mutable {
            if (!found)
                return reply.send(Response::failed(found.error()));
            if (!*found)
                return reply.send(Response::failed(notFound(id.isEmpty() ? QStringLiteral("matches") : id)));
            QJsonObject object = serviceJson(**found);
            object.remove(QStringLiteral("_access_number"));
            reply.send(Response::json(object));
        });
}

void ServiceApi::get(Call call)
{
    const bool isOnline = m_parts.isOnline();
    const auto status = isOnline ? call.parameters.integer("_online_code", 200, 200, 599)
                                 : call.parameters.integer("_offline_code", 503, 200, 599);
    if (!status)
        return call.fail(status.error());
    QJsonObject object;
    for (auto option = call.service.options.cbegin(); option != call.service.options.cend(); ++option) {
        if (option.key() != QLatin1String("username") && option.key() != QLatin1String("password"))
            object.insert(option.key(), call.parameters.text(option.key().toUtf8().constData()));
    }
    call.responder.send(Response::json(object, static_cast<int>(*status)));
}

void ServiceApi::withService(Request &&request, Responder responder, WithService next)
{
    const QString id = request.pathValues.value(0);
    m_parts.store.read<std::optional<Service>>(
        [id, nowMs = m_parts.clock.nowMs()](
            Connection &connection) { return findService(connection, id, nowMs, Purpose::Read); },
        [this, id, goOn = std::move(next), asked = std::move(request), reply = std::move(responder)](
            Result<std::optional<Service>> found) mutable {
            if (!found)
                return reply.send(Response::failed(found.error()));
            if (auto refused = m_parts.authenticate(asked, *found ? (*found)->name : QString()))
                return reply.send(std::move(*refused));
            if (!*found)
                return reply.send(Response::failed(notFound(id)));
            if (const auto error = checkUser(storage::gmsUserOf(asked), &**found))
                return reply.send(Response::failed(*error));
            goOn(**found, std::move(asked), std::move(reply));
        });
}

void ServiceApi::describe(Request &&request, Responder responder)
{
    const auto definition = m_definitions.constFind(request.pathValues.value(0));
    if (definition != m_definitions.cend()) {
        const bool isVisible = request.zone != http::Zone::Public || definition->isPublic();
        const bool isReadable = definition->builtIn == BuiltIn::Get || definition->builtIn == BuiltIn::Query;
        if (isVisible && isReadable)
            return open(std::move(request), std::move(responder));
        if (isVisible) {
            Response refusal = Response::failed(Error{ErrorCode::MethodNotAllowed,
                QStringLiteral("this service is opened with POST"), {}, {}, 0, {}});
            refusal.headers.set("Allow", "POST");
            return responder.send(std::move(refusal));
        }
    }
    withService(std::move(request), std::move(responder),
        [this](const Service &service, Request &&, Responder reply) {
            QJsonObject object = serviceJson(service);
            object.insert(QStringLiteral("_type"), QStringLiteral("builtin"));
            reply.send(Response::json(object));
        });
}

void ServiceApi::update(Request &&request, Responder responder)
{
    const QString verb = request.pathValues.value(1, QStringLiteral("storage"));
    if (verb != QLatin1String("update")
        && (verb != QLatin1String("storage") || request.pathValues.size() > 1)) {
        const Error unknown{ErrorCode::NotFound,
            QStringLiteral("a builtin service knows the request update only"), {}, {}, 0, {}};
        return responder.send(Response::failed(unknown));
    }
    auto content = storage::contentOf(request);
    if (!content)
        return responder.send(Response::failed(content.error()));
    auto data = std::make_shared<storage::Content>(std::move(*content));
    withService(std::move(request), std::move(responder),
        [this, data](const Service &service, Request &&, Responder reply) {
            m_parts.store.write<void>(
                [id = service.dataId, data, nowMs = m_parts.clock.nowMs()](Connection &connection) {
                    return storage::mergeEntry(connection, id, *data, {{}, nowMs}, std::nullopt);
                },
                storage::answerEmpty(std::move(reply)));
        });
}

void ServiceApi::stop(Request &&request, Responder responder)
{
    withService(std::move(request), std::move(responder),
        [this](const Service &service, Request &&, Responder reply) {
            m_parts.store.write<bool>(
                [id = service.id, nowMs = m_parts.clock.nowMs()](Connection &connection) -> Result<bool> {
                    auto ended = endService(connection, id, nowMs);
                    if (ended && !*ended)
                        return fail(notFound(id));
                    return ended.map([](const auto &) { return true; });
                },
                [this, answer = storage::answerEmpty(std::move(reply))](Result<bool> stopped) mutable {
                    if (stopped)
                        bookingsChanged();
                    answer(stopped.map([](bool) {}));
                });
        });
}

void ServiceApi::readStorage(Request &&request, Responder responder)
{
    withService(std::move(request), std::move(responder),
        [this](const Service &service, Request &&asked, Responder reply) {
            const QString id = service.dataId;
            m_parts.store.read<storage::Entry>(
                [id, nowMs = m_parts.clock.nowMs()](Connection &connection) {
                    return storage::readEntry(connection, id, {{}, nowMs});
                },
                [this, id, kept = std::move(asked), answer = std::move(reply)](
                    Result<storage::Entry> entry) mutable {
                    if (!entry)
                        return answer.send(Response::failed(entry.error()));
                    answer.send(storage::entryResponse(
                        *entry, [&](const QString &key) { return m_parts.storage.fileUrl(kept, id, key); }));
                });
        });
}

void ServiceApi::readStorageKey(Request &&request, Responder responder)
{
    withService(std::move(request), std::move(responder),
        [this](const Service &service, Request &&asked, Responder reply) {
            const QString key = asked.pathValues.value(1);
            m_parts.store.read<storage::Value>(
                [id = service.dataId, key, nowMs = m_parts.clock.nowMs()](Connection &connection) {
                    return storage::readValue(connection, id, key, {{}, nowMs});
                },
                [answer = std::move(reply)](Result<storage::Value> value) mutable {
                    answer.send(value ? storage::valueResponse(*value) : Response::failed(value.error()));
                });
        });
}

void ServiceApi::deleteStorageKey(Request &&request, Responder responder)
{
    withService(std::move(request), std::move(responder),
        [this](const Service &service, Request &&asked, Responder reply) {
            const QString key = asked.pathValues.value(1);
            m_parts.store.write<void>(
                [id = service.dataId, key, nowMs = m_parts.clock.nowMs()](Connection &connection) {
                    return storage::deleteKey(connection, id, key, {{}, nowMs});
                },
                storage::answerEmpty(std::move(reply)));
        });
}

} // namespace usher::services
