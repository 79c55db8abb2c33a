#pragma once

#include "server/config/configuration.h"
#include "server/core/idsource.h"
#include "server/http/parameters.h"
#include "server/http/route.h"
#include "server/patterns/patternlists.h"
#include "server/resources/resources.h"
#include "server/services/access.h"
#include "server/services/effective.h"
#include "server/storage/storageapi.h"
#include "server/store/store.h"

#include <functional>
#include <memory>

namespace usher::services {

/// What happened since the start, in all or to one configured service.
struct ServiceCounters
{
    quint64 created = 0;
    quint64 accessGiven = 0;
    quint64 backupGiven = 0;
    quint64 refusedNoResource = 0;
    quint64 matched = 0;
    quint64 notMatched = 0;

    bool operator==(const ServiceCounters &) const = default;
};

/// `/1/service/**`: the built-in services and the life of a service (mobile-services contract, 1). Core
/// thread.
class ServiceApi
{
public:
    struct Parts
    {
        config::Configuration &configuration;
        store::Store &store;
        const Clock &clock;
        Random &random;
        IdSource &ids;
        const patterns::PatternLists &patterns;
        resources::Resources &resources;
        const storage::StorageApi &storage;
        std::function<int()> nodeId; ///< 0..99, or -1 while [server] node_id is unusable
        std::function<bool()> isOnline;
        /// Basic authentication by the rules of one service section (0.4); an answer if it fails.
        std::function<std::optional<http::Response>(const http::Request &request, const QString &service)>
            authenticate;
    };
    ServiceApi(Parts parts, http::RouteTable &routes);
    ServiceApi(const ServiceApi &) = delete;
    ServiceApi &operator=(const ServiceApi &) = delete;

    [[nodiscard]] const ServiceCounters &counters() const { return m_counters; }
    /// A configured service as it is, and what was done with it since it was first configured.
    struct ServiceView
    {
        BuiltIn builtIn = BuiltIn::RequestInteraction;
        ServiceCounters counters;
    };
    [[nodiscard]] QMap<QString, ServiceView> services() const;
    /// Hears when a request has changed who holds which number.
    void onBookings(std::function<void()> listener) { m_bookingsChanged = std::move(listener); }

private:
    struct Call; // one request to one configured service
    struct AccessWish;

    void addRoutes(http::RouteTable &routes);
    void open(http::Request &&request, http::Responder responder);
    void requestInteraction(Call call);
    void requestAccess(Call call);
    void matchInteraction(Call call);
    void query(Call call);
    void get(Call call);

    using WithService
        = std::function<void(const Service &service, http::Request &&request, http::Responder responder)>;
    /// Finds the live service a path names, authenticates and checks the end user, then goes on with @p next.
    void withService(http::Request &&request, http::Responder responder, WithService next);
    void describe(http::Request &&request, http::Responder responder);
    void update(http::Request &&request, http::Responder responder);
    void stop(http::Request &&request, http::Responder responder);
    void readStorage(http::Request &&request, http::Responder responder);
    void readStorageKey(http::Request &&request, http::Responder responder);
    void deleteStorageKey(http::Request &&request, http::Responder responder);

    /// Nothing if it cannot be had; @p call has been told.
    [[nodiscard]] std::optional<AccessWish> wishFor(Call &call);
    [[nodiscard]] Result<AccessPlan> planAccess(const Effective &parameters) const;
    [[nodiscard]] std::optional<Error> checkPatterns(const Effective &parameters) const;
    [[nodiscard]] std::optional<Error> checkUser(const QString &gmsUser, const Service *service) const;
    [[nodiscard]] bool userControl() const;
    [[nodiscard]] qint64 nextSeq();
    using Outcome = std::pair<Service, AccessGiven>;
    using Counters = std::shared_ptr<ServiceCounters>;
    void answerAccess(const Result<Outcome> &outcome, const QString &group, const Counters &own,
        int statusOnError, http::Responder responder);
    void bookingsChanged() const
    {
        if (m_bookingsChanged)
            m_bookingsChanged();
    }
    [[nodiscard]] QJsonObject accessJson(const Service &service) const;
    [[nodiscard]] QJsonObject serviceJson(const Service &service) const;

    Parts m_parts;
    QMap<QString, ServiceDefinition> m_definitions;
    ServiceCounters m_counters;
    QMap<QString, Counters> m_countersOf; ///< by name of a configured service
    std::function<void()> m_bookingsChanged;
    qint64 m_lastSeq = 0;
};

} // namespace usher::services
