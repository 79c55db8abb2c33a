#include "server/server.h"

#include "server/channel/accountmethods.h"
#include "server/cluster/linkoptions.h"
#include "server/cluster/nodeapi.h"
#include "server/http/errors.h"
#include "server/http/limits.h"
#include "server/http/parameters.h"
#include "server/log/accessline.h"
#include "server/log/logsettings.h"
#include "server/security/basicauth.h"

#include <QCryptographicHash>
#include <QLoggingCategory>

namespace usher {

namespace {

Q_LOGGING_CATEGORY(lcServer, "server", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAccess, "server.http.access", QtInfoMsg)
Q_LOGGING_CATEGORY(lcParameters, "server.http.parameters", QtInfoMsg)

constexpr int portMismatchAlarm = 2002;
constexpr int fallbackAlarm = 2014;
constexpr qint64 clearedAlarmsKeptMs = 30LL * 24 * 3600 * 1000;
constexpr qint64 goneNodesKeptMs = 30LL * 24 * 3600 * 1000;
constexpr qint64 commitNamesKeptMs
    = 3600LL * 1000; // a commit whose answer was lost is asked about within seconds
constexpr std::chrono::milliseconds refreshPeriod{5000};
constexpr std::chrono::milliseconds refreshRetryPeriod{500};
constexpr int noNodeId = -1;
constexpr qsizetype maxLoggedTarget = 1024;
constexpr qsizetype maxLoggedParameters = 4096;

const QString serverSection = QStringLiteral("server");

http::OptionLookup lookupIn(const config::Settings &settings)
{
    return [&settings](const char *section, const char *name) {
        return settings.text(QLatin1String(section), QLatin1String(name));
    };
}

/// What the option table cannot judge: limits that contradict each other, rows that open too much, log
/// patterns.
QList<Error> validateAsAWhole(
    const config::Settings &candidate, const http::RouteTable &routes, const QString &soleNode)
{
    QList<Error> errors;
    const QStringList nodes = candidate.list(QStringLiteral("cluster"), QStringLiteral("nodes"));
    if (!soleNode.isEmpty() && !nodes.isEmpty() && nodes != QStringList{soleNode})
        errors.append({ErrorCode::BadParameter,
            QStringLiteral("cluster/nodes: an embedded store serves the one node %1; several nodes share a "
                           "PostgreSQL (--store postgresql://...)")
                .arg(soleNode),
            QStringLiteral("cluster/nodes"), {}, 0, {}});
    if (const auto edge = http::edgeSettingsFrom(lookupIn(candidate)); !edge)
        errors.append(edge.error());
    QList<quint16> publicPorts;
    for (const QString &section : candidate.sections(QStringLiteral("listener."))) {
        const auto listener = http::listenerFrom(section.mid(9), candidate.section(section));
        if (!listener)
            errors.append(listener.error());
        else if (listener->zone == http::Zone::Public)
            publicPorts.append(listener->address.section(u':', -1).toUShort());
    }
    if (const auto log = log::parseLogSettings(candidate.section(QStringLiteral("log")), QStringLiteral("/"));
        !log)
        errors.append(log.error());
    if (const auto links = cluster::LinkOptions::from(candidate, candidate.nodeName()); !links)
        errors.append(links.error());
    const auto policy = http::dispatchPolicyFrom(
        lookupIn(candidate), candidate.section(QStringLiteral("port_restrictions")));
    if (policy)
        errors.append(policy->portRestrictions.conflicts(routes, policy->appName, publicPorts));
    else
        errors.append(policy.error());
    return errors;
}

cluster::Cluster::Setup clusterSetup(const ServerSetup &setup)
{
    cluster::Cluster::Setup cluster = setup.cluster;
    cluster.registry.node = setup.bootstrap.nodeName;
    cluster.keyFingerprint = QString::fromLatin1(QCryptographicHash::hash(
        QByteArray("Usher key of secrets" + setup.bootstrap.secretKey), QCryptographicHash::Sha256)
                                                     .left(8)
                                                     .toHex());
    return cluster;
}

} // namespace

Server::Server(ServerEnvironment environment, ServerSetup setup)
    : m_environment(environment)
    , m_setup(std::move(setup))
    , m_clock(environment.clock)
    , m_gate(environment.store, environment.scheduler)
    , m_outbox(m_setup.cluster.isShared ? m_setup.bootstrap.nodeName : QString())
    , m_startedMs(m_clock.nowMs())
    , m_ids(environment.random)
    , m_topics(environment.scheduler)
    , m_dispatcher(m_routes, m_clock, environment.scheduler, environment.random)
    , m_configuration(m_gate, m_clock, m_ids, m_setup.bootstrap)
    , m_history(m_gate, m_configuration)
    , m_drafts(m_gate, m_clock, m_ids, m_configuration)
    , m_alarms(m_gate, m_clock, environment.scheduler, m_setup.bootstrap.nodeName)
    , m_refreshTimer(environment.scheduler)
    , m_node(environment.scheduler)
    , m_cluster(clusterSetup(m_setup), environment.store, m_gate, m_outbox, m_clock, environment.scheduler,
          m_configuration, m_alarms, m_node)
    , m_patterns(m_configuration, m_alarms, m_routes)
    , m_resources(m_configuration, m_gate, m_alarms, m_clock, environment.scheduler,
          m_setup.bootstrap.nodeName, !m_setup.cluster.isShared, m_routes)
    , m_storage(
          m_configuration, m_gate, m_clock, m_ids, [this] { return std::max(0, nodeId()); }, m_routes)
    , m_services(
          {m_configuration, m_gate, m_clock, environment.random, m_ids, m_patterns.lists(), m_resources,
              m_storage, [this] { return nodeId(); }, [this] { return m_node.isOnline(); },
              [this](const http::Request &request, const QString &service) -> std::optional<http::Response> {
                  const http::AuthVerdict verdict = authenticate(request, http::Protection::Service, service);
                  if (!verdict.refusal)
                      return {};
                  return http::authenticationRefused(*verdict.refusal, verdict.realm);
              }},
          m_routes)
    , m_accounts(m_gate, m_clock, environment.random, m_ids, environment.hasher)
    , m_sessions(m_gate, m_clock, environment.scheduler, m_ids, m_accounts)
    , m_sweeper(m_gate, environment.scheduler, m_clock)
{
    cluster::addNodeRoutes(m_node, m_routes);
    addOperationRoutes();
    addMetrics();
    addMethods();
    followOthers();
    m_adminChannel
        = std::make_unique<channel::AdminChannel>(environment.scheduler, m_clock, m_accounts, m_sessions,
            m_methods, m_topics, channel::ChannelIdentity{nodeName(), QStringLiteral(USHER_VERSION), {}});
    m_liveTopics
        = std::make_unique<LiveTopics>(LiveSources{m_clock, m_topics, m_configuration, m_alarms, nodeName(),
            [this] { return m_dispatcher.pending(); }, [this] { return m_adminChannel->connectionRows(); }});
    m_clusterTopics = std::make_unique<ClusterTopics>(ClusterTopics::Sources{environment.scheduler, m_clock,
        m_gate, m_topics, m_cluster, m_setup.cluster.links, m_resources, m_services, nodeName(), m_startedMs,
        [this] { return m_liveTopics->requests(); }, [this] { return storeAnswer(); }});
    m_services.onBookings([this] { m_clusterTopics->bookingsChanged(); });
    channel::registerAccountMethods(m_methods, m_accounts, m_sessions, m_clock);

    m_dispatcher.setAuthenticator([this](const http::Request &request, const http::Route &route,
                                      UniqueFunction<void(http::AuthVerdict)> done) {
        const QString service
            = route.protection == http::Protection::Service ? request.pathValues.value(0) : QString();
        const bool isKnown = m_configuration.settings()->hasSection(QStringLiteral("service.") + service);
        if (route.protection == http::Protection::Service && !isKnown)
            return done(
                {}); // a service id: the section that protects it is known only once it has been found
        done(authenticate(request, route.protection, service));
    });
    m_dispatcher.setAccessLog([this](const http::AccessRecord &record) { logAccess(record); });
    m_configuration.addValidator([this](const config::Settings &candidate) {
        return validateAsAWhole(candidate, m_routes, m_setup.cluster.isShared ? QString() : nodeName());
    });
    m_configuration.subscribe([this](const config::Settings &now, const config::Settings &) {
        settingsChanged(now);
        m_cluster.settingsChanged();
    });
    m_configuration.onNotes([this](const QStringList &notes) { reportFallbacks(notes); });

    m_sweeper.setMayRun([this] { return m_cluster.owns(QStringLiteral("retention")); });
    m_sweeper.add({QStringLiteral("drafts"),
        {"DELETE FROM draft WHERE id IN (SELECT id FROM draft WHERE updated <= ? ORDER BY updated, id LIMIT "
         "?)"},
        "SELECT MIN(updated) FROM draft WHERE updated <= ?", config::Drafts::keptMs});
    m_sweeper.add({QStringLiteral("storage entries"),
        {"DELETE FROM storage_file WHERE id IN (SELECT id FROM storage_entry WHERE expires <= ? ORDER BY "
         "expires, id LIMIT ?)",
            "DELETE FROM storage_entry WHERE id IN (SELECT id FROM storage_entry WHERE expires <= ? ORDER BY "
            "expires, id LIMIT ?)"},
        "SELECT MIN(expires) FROM storage_entry WHERE expires <= ?"});
    m_sweeper.add({QStringLiteral("services"),
        {"DELETE FROM service WHERE id IN (SELECT id FROM service WHERE expires <= ? ORDER BY expires, id "
         "LIMIT ?)"},
        "SELECT MIN(expires) FROM service WHERE expires <= ?"});
    m_sweeper.add({QStringLiteral("names of commits"),
        {"DELETE FROM store_commit WHERE id IN (SELECT id FROM store_commit WHERE at <= ? ORDER BY at LIMIT "
         "?)"},
        "SELECT MIN(at) FROM store_commit WHERE at <= ?", commitNamesKeptMs});
    m_sweeper.add({QStringLiteral("messages between nodes"),
        {"DELETE FROM outbox WHERE (origin, sequence) IN (SELECT origin, sequence FROM outbox WHERE at <= ?"
         " ORDER BY at LIMIT ?)"},
        "SELECT MIN(at) FROM outbox WHERE at <= ?", cluster::Streams::keptMs});
    m_sweeper.add({QStringLiteral("nodes that are gone"),
        {"DELETE FROM node WHERE name IN (SELECT name FROM node WHERE lease_until <= ? LIMIT ?)"},
        "SELECT MIN(lease_until) FROM node WHERE lease_until <= ?", goneNodesKeptMs});
    m_sweeper.add({QStringLiteral("removed numbers"),
        {"DELETE FROM lease WHERE (scope, value, pool) IN (SELECT scope, value, pool FROM lease"
         " WHERE listed = 0 AND expires <= ? LIMIT ?)"},
        {}});
    m_sweeper.add({QStringLiteral("cleared alarms"),
        {"DELETE FROM alarm WHERE (alarm_key, node, raised) IN (SELECT alarm_key, node, raised FROM alarm"
         " WHERE cleared > 0 AND cleared <= ? LIMIT ?)"},
        "SELECT MIN(cleared) FROM alarm WHERE cleared > 0 AND cleared <= ?", clearedAlarmsKeptMs});
}

Server::~Server() = default;

void Server::start(UniqueFunction<void(Result<QString>)> done)
{
    m_cluster.join([this, reply = std::move(done)](Result<void> joined) mutable {
        if (!joined)
            return reply(fail(joined.error()));
        load(std::move(reply));
    });
}

void Server::load(UniqueFunction<void(Result<QString>)> done)
{
    m_alarms.load([this, reply = std::move(done)](Result<void> loaded) mutable {
        if (!loaded)
            return reply(fail(loaded.error()));
        loadConfiguration(std::move(reply));
    });
}

void Server::loadConfiguration(UniqueFunction<void(Result<QString>)> done)
{
    m_configuration.load([this, reply = std::move(done)](Result<QStringList> notes) mutable {
        if (!notes)
            return reply(fail(notes.error()));
        reportFallbacks(*notes);
        loadAccounts(std::move(reply));
    });
}

/// Stored values that do not count; @p notes are all there are.
void Server::reportFallbacks(const QStringList &notes)
{
    QStringList conditions;
    for (const QString &note : notes) {
        conditions.append(note.section(u' ', 0, 0));
        m_alarms.raise(
            fallbackAlarm, conditions.last(), note, QStringLiteral("Set the option to a valid value."));
    }
    m_alarms.keepOnly(fallbackAlarm, conditions);
}

void Server::loadAccounts(UniqueFunction<void(Result<QString>)> done)
{
    m_accounts.ensureAdministrator(m_setup.adminPassword, m_setup.adminPasswordFile,
        [this, reply = std::move(done)](Result<QString> passwordFile) mutable {
            m_setup.adminPassword.clear();
            if (passwordFile) {
                m_sessions.start();
                m_sweeper.start();
                m_cluster.serve();
                if (m_setup.cluster.isShared) {
                    m_alarms.readOthers();
                    refreshConfiguration();
                }
            }
            reply(std::move(passwordFile));
        });
}

void Server::drain(Task stopped)
{
    const auto settings = m_configuration.settings();
    const qint64 waitS
        = settings ? settings->integer(QStringLiteral("sml"), QStringLiteral("suspending-wait-timeout")) : 0;
    m_node.stop(std::chrono::seconds(waitS),
        [this, reply = std::move(stopped)]() mutable { m_cluster.leave(std::move(reply)); });
}

void Server::settingsChanged(const config::Settings &now)
{
    if (auto policy
        = http::dispatchPolicyFrom(lookupIn(now), now.section(QStringLiteral("port_restrictions"))))
        m_dispatcher.setPolicy(std::move(*policy));
    m_accounts.setPolicy(security::LoginPolicy::from(
        [&now](const QString &name) { return now.integer(QStringLiteral("accounts"), name); }));
    m_sweeper.setRate(
        static_cast<int>(now.integer(QStringLiteral("store"), QStringLiteral("retention-rate"))));

    QMap<int, alarms::Severity> severities;
    const QString prefix = QStringLiteral("severity.");
    const QMap<QString, QString> configured = now.section(QStringLiteral("alarms"));
    for (auto option = configured.cbegin(); option != configured.cend(); ++option) {
        const auto severity = alarms::severityFrom(option.value());
        if (option.key().startsWith(prefix) && severity)
            severities.insert(option.key().mid(prefix.size()).toInt(), *severity);
    }
    m_alarms.setSeverities(std::move(severities));

    if (nodeId() == noNodeId)
        qCWarning(lcServer) << "[server] node_id is not set: this node issues no access codes";
}

/// What other nodes tell concerns what is kept in memory here; the store has it already.
void Server::followOthers()
{
    m_configuration.setOutbox(m_outbox);
    m_accounts.setOutbox(m_outbox);
    m_sessions.setOutbox(m_outbox);
    m_alarms.setOutbox(m_outbox);
    m_cluster.setStatusSource([this] { return nodeFigures(); });
    m_cluster.streams().on(QLatin1String(security::Accounts::sessionsTopic),
        [this](const QString &, const QJsonObject &) { m_sessions.verify(); });
    m_cluster.streams().on(QLatin1String(alarms::Alarms::topic),
        [this](const QString &, const QJsonObject &) { m_alarms.readOthers(); });
    m_cluster.streams().on(QLatin1String(config::Configuration::topic),
        [this](const QString &, const QJsonObject &) { refreshConfiguration(); });
    m_cluster.streams().onGap([this](const QString &) {
        refreshConfiguration();
        m_sessions.verify();
        m_alarms.readOthers();
    });
}

/// Also without a message now and then: this node skips its own, and may not know that a change of its own
/// whose answer was lost is stored. It costs one number if nothing is new.
void Server::refreshConfiguration()
{
    m_configuration.refresh([this](const Result<bool> &refreshed) {
        if (refreshed || refreshed.error().code != ErrorCode::Cancelled)
            m_refreshTimer.start(
                refreshed ? refreshPeriod : refreshRetryPeriod, [this] { refreshConfiguration(); });
    });
}

protocol::NodeFigures Server::nodeFigures() const
{
    protocol::NodeFigures figures;
    figures.nodeId = nodeId();
    figures.version = QStringLiteral(USHER_VERSION);
    figures.state = m_node.isOnline() ? QStringLiteral("ONLINE")
        : m_node.isStopping()         ? QStringLiteral("SUSPENDING")
                                      : QStringLiteral("OFFLINE");
    if (const auto settings = m_configuration.settings()) {
        figures.dataCenter = settings->text(QStringLiteral("cluster"), QStringLiteral("data_center"));
        figures.rack = settings->text(QStringLiteral("cluster"), QStringLiteral("rack"));
    }
    figures.requests = m_answered;
    figures.requestsPerSecond = m_requestRate.sample(static_cast<double>(m_answered), m_clock.monotonicMs());
    figures.inProgress = static_cast<int>(m_dispatcher.pending());
    figures.adminConnections = m_adminChannel->connections();
    figures.standingAlarms = static_cast<int>(m_alarms.standing().size());
    const services::ServiceCounters &counters = m_services.counters();
    figures.servicesCreated = static_cast<qint64>(counters.created);
    figures.numbersGiven = static_cast<qint64>(counters.accessGiven);
    figures.matches = static_cast<qint64>(counters.matched);
    if (m_hooks.fillFigures)
        m_hooks.fillFigures(figures);
    return figures;
}

void Server::setPublicPorts(const QList<quint16> &ports)
{
    const auto settings = m_configuration.settings();
    const QString option = QStringLiteral("web_port");
    const qint64 configured = settings->integer(serverSection, option);
    const bool differs
        = settings->isConfigured(serverSection, option) && !ports.contains(static_cast<quint16>(configured));
    if (differs)
        m_alarms.raise(portMismatchAlarm, option,
            QStringLiteral("[server] web_port is %1, but no public listener has this port").arg(configured),
            QStringLiteral("Set web_port to the port clients reach, or change the listener."));
    else
        m_alarms.clear(portMismatchAlarm, option);
}

int Server::nodeId() const
{
    const auto settings = m_configuration.settings();
    if (!settings)
        return noNodeId;
    bool isNumber = false;
    const int id = settings->text(serverSection, QStringLiteral("node_id")).toInt(&isNumber);
    return isNumber ? id : noNodeId;
}

http::AuthVerdict Server::authenticate(
    const http::Request &request, http::Protection protection, const QString &service) const
{
    const auto settings = m_configuration.settings();
    const auto pair = security::requiredPair(protection,
        service.isEmpty() ? QString() : QStringLiteral("service.") + service,
        [&settings](const QString &section, const QString &name) { return settings->text(section, name); });
    if (!pair)
        return {};
    const QByteArray authorization = request.headers.value("authorization");
    const auto checked = security::checkBasic(*pair, authorization);
    return {checked ? std::nullopt : std::optional<Error>(checked.error()), pair->realm,
        security::basicUser(authorization)};
}

void Server::logAccess(const http::AccessRecord &record)
{
    ++m_answered;
    m_liveTopics->answered(record);
    m_durations->observe(static_cast<double>(record.durationMs) / 1000.0);
    if (!lcAccess().isInfoEnabled())
        return;
    const log::AccessEntry entry{record.id, record.peerAddress, http::zoneName(record.zone),
        http::methodName(record.method), record.target, record.status, record.bytesIn, record.bytesOut,
        record.durationMs * 1000, record.user.toUtf8(), record.userAgent};
    qCInfo(lcAccess).noquote() << log::accessLine(entry, maskRules());
}

void Server::handle(http::Request &&request, http::Responder responder)
{
    if (lcParameters().isDebugEnabled())
        logParameters(request);
    m_dispatcher.handle(std::move(request), std::move(responder));
}

void Server::logParameters(const http::Request &request) const
{
    const auto parameters = http::parseParameters(request);
    if (!parameters)
        return; // its handler says what is wrong with it
    QMap<QString, QString> values = parameters->values;
    for (const http::UploadedFile &file : parameters->files)
        values.insert(file.key, QStringLiteral("(a file of %1 bytes)").arg(file.bytes.size()));
    if (values.isEmpty())
        return;
    const QString text = log::maskParameters(values, maskRules());
    qCDebug(lcParameters).noquote() << http::methodName(request.method)
                                    << maskRules().url(request.target.left(maxLoggedTarget))
                                    << text.left(maxLoggedParameters);
}

void Server::addOperationRoutes()
{
    m_routes.add({http::Method::Get, "/metrics", static_cast<http::Zones>(http::Zone::Internal),
                     http::Protection::None, "metrics", "All figures, as Prometheus text or OpenMetrics", {},
                     {{200, "The page"}}},
        [this](http::Request &&request, http::Responder responder) {
            const metrics::Format format = metrics::formatFor(request.headers.value("accept"));
            http::Response page = http::Response::text(m_metrics.render(format));
            page.contentType = metrics::contentType(format);
            responder.send(std::move(page));
        });
    m_routes.add(
        {http::Method::Get, "/server", static_cast<http::Zones>(http::Zone::Admin), http::Protection::None,
            "adminPage", "Says where the administration is", {}, {{200, "A page for people"}}},
        [this](http::Request &&, http::Responder responder) {
            http::Response page = http::Response::text(
                "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Usher "
                + nodeName().toHtmlEscaped().toUtf8()
                + "</title><p>This server is administered with <code>usherctl</code> over the WebSocket"
                  " <code>/admin/channel</code> of this address.</p></html>");
            page.contentType = "text/html;charset=UTF-8";
            page.headers.add("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            responder.send(std::move(page));
        });
}

void Server::addMetrics()
{
    m_durations
        = &m_metrics.histogram("usher_http_request_duration_seconds", "Time from reception to answer");
    const auto figure = [this](const char *name, const char *help, auto value) {
        metrics::Gauge &gauge = m_metrics.copiedCounter(name, help);
        m_metrics.onCollect(
            [this, &gauge, value] { gauge.set(static_cast<double>(value(m_services.counters()))); });
    };
    using Counters = services::ServiceCounters;
    figure("usher_services_created_total", "Services opened", [](const Counters &c) { return c.created; });
    figure("usher_access_given_total", "Access numbers handed out",
        [](const Counters &c) { return c.accessGiven; });
    figure("usher_access_backup_total", "Backup numbers handed out",
        [](const Counters &c) { return c.backupGiven; });
    figure("usher_access_exhausted_total", "Requests that found no free number",
        [](const Counters &c) { return c.refusedNoResource; });
    figure("usher_matches_total", "Services matched", [](const Counters &c) { return c.matched; });
    figure("usher_matches_failed_total", "Calls that matched no service",
        [](const Counters &c) { return c.notMatched; });

    using ServiceFigure = std::pair<metrics::Family<metrics::Gauge> *, quint64 Counters::*>;
    const auto ofService = [this](const char *name, const char *help, quint64 Counters::*value) {
        return ServiceFigure{&m_metrics.copiedCounters(name, help, {"service"}), value};
    };
    const std::vector<ServiceFigure> ofServices{
        ofService("usher_service_created_total", "Services opened, by name", &Counters::created),
        ofService("usher_service_numbers_given_total", "Access numbers handed out, by name",
            &Counters::accessGiven),
        ofService(
            "usher_service_backup_given_total", "Backup numbers handed out, by name", &Counters::backupGiven),
        ofService("usher_service_refused_total", "Requests that found no free number, by name",
            &Counters::refusedNoResource),
        ofService("usher_service_matched_total", "Services matched, by the name of what matched them",
            &Counters::matched),
        ofService("usher_service_not_matched_total", "Calls that matched no service, by name",
            &Counters::notMatched)};
    metrics::Family<metrics::Gauge> &exhausted = m_metrics.copiedCounters(
        "usher_pool_exhausted_total", "Requests that found no free number, by group", {"group"});
    m_metrics.onCollect([this, ofServices, &exhausted] {
        // Beyond what a family keeps apart several share one member.
        std::map<metrics::Gauge *, double> sums;
        const auto services = m_services.services();
        for (auto it = services.cbegin(); it != services.cend(); ++it) {
            for (const auto &[family, value] : ofServices)
                sums[&family->with({it.key().toUtf8()})] += static_cast<double>(it->counters.*value);
        }
        const QMap<QString, qint64> &groups = m_resources.exhaustions();
        for (auto it = groups.cbegin(); it != groups.cend(); ++it)
            sums[&exhausted.with({it.key().toUtf8()})] += static_cast<double>(*it);
        for (const auto &[gauge, sum] : sums)
            gauge->set(sum);
    });

    metrics::Gauge &standing = m_metrics.gauge("usher_alarms_standing", "Alarms that stand on this node");
    metrics::Gauge &online = m_metrics.gauge("usher_node_online", "1 while the node takes new customers");
    metrics::Gauge &pending = m_metrics.gauge("usher_http_requests_pending", "Requests without an answer");
    metrics::Gauge &channel = m_metrics.gauge("usher_admin_connections", "Connections of the admin channel");
    metrics::Gauge &sessions
        = m_metrics.gauge("usher_admin_sessions", "Logins of the admin channel with a connection");
    metrics::Gauge &calls = m_metrics.copiedCounter("usher_admin_calls_total", "Calls of the admin channel");
    metrics::Gauge &failedCalls = m_metrics.copiedCounter(
        "usher_admin_calls_failed_total", "Calls of the admin channel answered with an error");
    metrics::Gauge &views
        = m_metrics.gauge("usher_topic_views", "Different subscriptions of the admin channel");
    metrics::Gauge &behind
        = m_metrics.gauge("usher_topic_subscribers_behind", "Subscribers that do not have all changes yet");
    metrics::Gauge &topicMessages = m_metrics.copiedCounter(
        "usher_topic_messages_total", "Changes and snapshots handed to sockets of subscribers");
    metrics::Gauge &topicSnapshots = m_metrics.copiedCounter(
        "usher_topic_snapshots_behind_total", "Snapshots begun because a subscriber read too slowly");
    m_metrics.onCollect([this, &views, &behind, &topicMessages, &topicSnapshots] {
        const channel::Subscriptions &subscriptions = m_adminChannel->subscriptions();
        views.set(static_cast<double>(subscriptions.views()));
        behind.set(static_cast<double>(subscriptions.behind()));
        topicMessages.set(static_cast<double>(subscriptions.messages()));
        topicSnapshots.set(static_cast<double>(subscriptions.behindSnapshots()));
    });
    metrics::Family<metrics::Gauge> &swept
        = m_metrics.copiedCounters("usher_retention_rows_total", "Rows deleted by the sweeper", {"entity"});
    m_metrics.onCollect(
        [this, &standing, &online, &pending, &channel, &sessions, &calls, &failedCalls, &swept] {
            standing.set(static_cast<double>(m_alarms.standing().size()));
            online.set(m_node.isOnline() ? 1 : 0);
            pending.set(static_cast<double>(m_dispatcher.pending()));
            channel.set(m_adminChannel->connections());
            sessions.set(static_cast<double>(m_sessions.connected()));
            calls.set(static_cast<double>(m_adminChannel->calls()));
            failedCalls.set(static_cast<double>(m_adminChannel->failedCalls()));
            for (const store::SweepFigures &sweep : m_sweeper.figures())
                swept.with({sweep.name.toUtf8()}).set(static_cast<double>(sweep.rows));
        });
    m_metrics.info("usher_build_info", "The running program", {{"version", USHER_VERSION}});
}

} // namespace usher
