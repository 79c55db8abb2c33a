#include "server/daemon.h"

#include "server/cluster/linkmetrics.h"
#include "server/cluster/postgresdoorbell.h"
#include "server/cluster/tlslinks.h"
#include "server/config/bootstrap.h"
#include "server/config/secretbox.h"
#include "server/core/ioscheduler.h"
#include "server/http/edge.h"
#include "server/http/limits.h"
#include "server/log/logger.h"
#include "server/metrics/processfigures.h"
#include "server/metrics/stallmeter.h"
#include "server/ops/signals.h"
#include "server/ops/systemd.h"
#include "server/patterns/expression.h"
#include "server/security/privatefile.h"
#include "server/server.h"
#include "server/store/backups.h"
#include "server/store/openstore.h"
#include "server/store/threadedstore.h"
#include "server/storereport.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <boost/asio/executor_work_guard.hpp>

#include <csignal>
#include <sys/resource.h>

namespace usher {

using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcDaemon, "server.daemon", QtInfoMsg)

constexpr int storeAwayAlarm = 2010;
constexpr int storeFullAlarm = 2011;
constexpr int backupAlarm = 2012;
constexpr int certificateAlarm = 2013;
constexpr int storeUnverifiedAlarm = 2015;
constexpr int linkAlarm = 2019;
constexpr auto finishTime = 5s; // for requests in flight once the node has drained

struct DefaultListener
{
    const char *name;
    http::Zone zone;
    const char *address;
};
constexpr DefaultListener defaultListeners[] = {{"public", http::Zone::Public, "0.0.0.0:8080"},
    {"internal", http::Zone::Internal, "127.0.0.1:8081"}, {"admin", http::Zone::Admin, "127.0.0.1:8082"}};

http::OptionLookup lookupIn(const config::Settings &settings)
{
    return [&settings](const char *section, const char *name) {
        return settings.text(QLatin1String(section), QLatin1String(name));
    };
}

/// The configured listeners, and the default one of each zone that has none.
Result<QList<http::ListenerConfig>> listenersOf(const config::Settings &settings)
{
    QList<http::ListenerConfig> listeners;
    const QString prefix = QStringLiteral("listener.");
    for (const QString &section : settings.sections(prefix)) {
        auto listener = http::listenerFrom(section.mid(prefix.size()), settings.section(section));
        if (!listener)
            return fail(listener.error());
        listeners.append(std::move(*listener));
    }
    const auto configured = listeners;
    for (const DefaultListener &standard : defaultListeners) {
        const bool isTaken = std::any_of(configured.cbegin(), configured.cend(),
            [&](const auto &listener) { return listener.zone == standard.zone; });
        if (isTaken)
            continue;
        http::ListenerConfig listener;
        listener.name = QLatin1String(standard.name);
        listener.address = QLatin1String(standard.address);
        listener.zone = standard.zone;
        listeners.append(std::move(listener));
    }
    return listeners;
}

/// As many descriptors as the system allows this process: each connection is one.
void raiseDescriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
}

/// Standard output belongs to the ready line until it has been printed.
log::LogSettings awayFromStdout(log::LogSettings settings)
{
    std::map<log::Destination, log::Level> outputs;
    for (const auto &[destination, level] : settings.outputs) {
        log::Destination other = destination;
        if (other.kind == log::Destination::Kind::Stdout)
            other.kind = log::Destination::Kind::Stderr;
        const auto [entry, isNew] = outputs.emplace(other, level);
        if (!isNew)
            entry->second = std::max(entry->second, level);
    }
    settings.outputs = std::move(outputs);
    return settings;
}

/// What [server] and [store] say to the node @p nodeName before the configuration is loaded: the stored
/// records count too.
config::Settings earlySettings(
    const config::BootstrapLayers &layers, const QString &nodeName, store::Connection &connection)
{
    config::RecordMap records;
    auto rows = connection.run(
        "SELECT owner, name, body FROM record WHERE kind = 'options' AND name IN ('server', 'store')"
        " AND deleted = 0");
    while (rows && rows->next()) {
        Record record{{RecordKind::Options, rows->text(0), rows->text(1)}, 0, {}};
        const QJsonObject body = QJsonDocument::fromJson(rows->text(2).toUtf8()).object();
        for (auto value = body.begin(); value != body.end(); ++value)
            record.values.insert(value.key(), value.value().toString());
        records.insert_or_assign(record.key, record);
    }
    return {std::move(records), nodeName, layers.file, layers.commandLine};
}

/// [cluster] node_name, or named after [server] node_id, 1 if nobody says: the cluster's value, for a node's
/// own would need its name.
QString nodeNameOf(const config::Settings &settings)
{
    const QString name = settings.text(QStringLiteral("cluster"), QStringLiteral("node_name"));
    if (!name.isEmpty())
        return name;
    const QString id = settings.text(QStringLiteral("server"), QStringLiteral("node_id"));
    return QStringLiteral("node-%1").arg(id.isEmpty() ? 1 : id.toInt(), 2, 10, QLatin1Char('0'));
}

/// What tells this data folder from every other one, made at its first use.
Result<QString> instanceOf(const store::DataFolder &folder, IdSource &ids)
{
    const QString path = folder.filePath(QStringLiteral("instance"));
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QString known = QString::fromLatin1(file.readLine(100)).trimmed();
        if (!known.isEmpty())
            return known;
    }
    const QString instance = ids.uuid();
    return security::writePrivateFile(path, instance.toLatin1() + '\n').map([&] { return instance; });
}

} // namespace

QStringList assignmentsOf(const ops::CommandLine &line)
{
    QStringList assignments;
    const auto add = [&assignments](const QString &zone, const QString &address) {
        if (address.isEmpty())
            return;
        assignments.append(QStringLiteral("listener.%1/address=%2").arg(zone, address));
        assignments.append(QStringLiteral("listener.%1/zone=%1").arg(zone));
    };
    add(QStringLiteral("public"), line.publicAddress);
    add(QStringLiteral("internal"), line.internalAddress);
    add(QStringLiteral("admin"), line.adminAddress);
    if (!line.clusterAddress.isEmpty())
        assignments.append(QStringLiteral("cluster/listen=") + line.clusterAddress);
    return assignments + line.assignments;
}

store::OpenPlan storePlan(const config::Settings &given, const QString &folder, qint64 nowMs)
{
    const QString section = QStringLiteral("store");
    store::OpenPlan plan;
    plan.url = given.text(section, QStringLiteral("url"));
    plan.backupFolder = store::backupFolderPath(given.text(section, QStringLiteral("backup-folder")), folder);
    plan.passwordFile = given.text(section, QStringLiteral("password-file"));
    plan.mayOwnSchema = given.boolean(section, QStringLiteral("allow-schema-owner"));
    plan.mayBeUnverified = given.boolean(section, QStringLiteral("allow-unverified-host"));
    plan.nowMs = nowMs;
    return plan;
}

Error firstError(const config::BootstrapLayers &layers)
{
    Error error = layers.errors.first();
    QStringList messages;
    for (const Error &one : layers.errors)
        messages.append(one.message);
    error.message = messages.join(u'\n');
    return error;
}

class Daemon::Private
{
public:
    explicit Private(DaemonOptions given)
        : options(std::move(given))
        , scheduler(context)
    {
    }
    ~Private();

    Result<void> open();
    Result<void> run(Ready whenReady);
    void requestStop(bool drain);

private:
    void started(Result<QString> outcome);
    Result<void> openEdge();
    void settingsChanged(const config::Settings &now);
    void applyLog(const config::Settings &now);
    [[nodiscard]] Result<void> applyLinks(const config::Settings &now);
    void stop(bool drain);
    void closeEdge();
    void reload();
    void storeChanged(store::StoreState state, const QString &reason);
    void backupChanged(const store::BackupStatus &status);
    void addMetrics();
    [[nodiscard]] store::StoreHealth healthNow() const
    {
        return health ? health->latest() : store::StoreHealth();
    }
    [[nodiscard]] ProcessHooks hooks();
    [[nodiscard]] ops::ReadyInfo readyInfo() const;
    void fail(const Error &error);

    DaemonOptions options;
    SystemClock clock;
    SystemRandom random;
    boost::asio::io_context context{1};
    IoScheduler scheduler;
    std::unique_ptr<log::Logger> logger;
    std::optional<store::DataFolder> folder;
    config::BootstrapLayers layers;
    store::OpenedStore opened;
    QString location;
    std::unique_ptr<store::ThreadedStore> store;
    std::unique_ptr<security::PooledHasher> hasher;
    std::unique_ptr<cluster::PostgresDoorbell> doorbell;
    std::unique_ptr<cluster::TlsLinks> links;
    std::unique_ptr<Server> server;
    std::unique_ptr<http::Edge> edge;
    std::unique_ptr<store::Backups> backups;
    std::shared_ptr<store::SlowStatements> slowStatements = std::make_shared<store::SlowStatements>();
    std::unique_ptr<store::HealthSampler> health;
    std::unique_ptr<metrics::StallMeter> stallMeter;
    std::unique_ptr<ops::ServiceManager> serviceManager;
    std::unique_ptr<ops::Watchdog> watchdog;
    std::unique_ptr<ops::Signals> signals;
    Ready ready;
    std::optional<Error> failure;
    RateMeter processorTime;
    bool isStopping = false;
    bool isLoopOver = false;
};

Daemon::Private::~Private()
{
    // The order in which things end is written here and nowhere else: sockets, then what uses the store, then
    // the store's threads (their last continuations still find their owners), then the owners.
    edge.reset();
    if (links)
        links->stop();
    if (backups)
        backups->stop();
    if (health)
        health->stop();
    if (store)
        store->stop();
    context.restart();
    context.poll();
    signals.reset();
    watchdog.reset();
    stallMeter.reset();
    backups.reset();
    health.reset();
    hasher.reset();
    server.reset();
    links.reset();
    doorbell.reset();
    store.reset();
}

void Daemon::Private::fail(const Error &error)
{
    failure = error;
    context.stop();
}

Result<void> Daemon::Private::open()
{
    patterns::installExpressionCheck();
    raiseDescriptorLimit();
    std::signal(
        SIGXFSZ, SIG_IGN); // a limit on file sizes is an error of the write, not the end of the process
    layers = config::readBootstrap(options.commandLine.configFile, assignmentsOf(options.commandLine));
    if (!layers.errors.isEmpty())
        return usher::fail(firstError(layers));
    auto opening = store::DataFolder::open(options.commandLine.dataFolder);
    if (!opening)
        return usher::fail(opening.error());
    folder.emplace(std::move(*opening));

    const config::Settings given({}, {}, layers.file, layers.commandLine);
    if (options.installLogger) {
        const auto settings = log::parseLogSettings(given.section(QStringLiteral("log")), folder->path());
        if (!settings)
            return usher::fail(settings.error());
        logger = std::make_unique<log::Logger>(clock, log::Logger::Environment{});
        if (auto applied = logger->apply(awayFromStdout(*settings)); !applied)
            return applied;
    }
    for (const QString &note : std::as_const(layers.notes))
        qCInfo(lcDaemon).noquote() << note;

    auto storeReady = store::openStore(*folder, storePlan(given, folder->path(), clock.nowMs()));
    if (!storeReady)
        return usher::fail(storeReady.error());
    opened = std::move(*storeReady);
    location = opened.database.path;
    qCInfo(lcDaemon).noquote() << "store" << location << "schema" << opened.schemaVersion << "checked in"
                               << opened.checkMs << "ms";
    if (opened.schemaStored > opened.schemaVersion)
        qCInfo(lcDaemon) << "the database has schema" << opened.schemaStored
                         << "of a newer Usher, which this program can use until it is upgraded too";

    auto key = config::secretKey(folder->path(), random);
    if (!key)
        return usher::fail(key.error());
    auto connection = store::Connection::open(opened.database);
    if (!connection)
        return usher::fail(connection.error());

    ServerSetup setup;
    const config::Settings shared = earlySettings(layers, {}, **connection);
    setup.bootstrap.nodeName = nodeNameOf(shared);
    setup.bootstrap.file = layers.file;
    setup.bootstrap.commandLine = layers.commandLine;
    if (logger)
        logger->setNode(setup.bootstrap.nodeName);
    setup.bootstrap.secretKey = *key;
    setup.adminPassword = std::exchange(options.adminPassword, {});
    setup.adminPasswordFile = folder->filePath(QStringLiteral("admin-password"));

    const config::Settings early = earlySettings(layers, setup.bootstrap.nodeName, **connection);
    if (opened.database.dialect == store::Dialect::PostgreSql) {
        IdSource ids(random);
        const auto instance = instanceOf(*folder, ids);
        if (!instance)
            return usher::fail(instance.error());
        doorbell = std::make_unique<cluster::PostgresDoorbell>(scheduler, opened.database.postgres);
        setup.cluster.registry.instance = *instance;
        setup.cluster.isShared = true;
        setup.cluster.doorbell = doorbell.get();
        bool isNumber = false;
        const int id = early.text(QStringLiteral("server"), QStringLiteral("node_id")).toInt(&isNumber);
        setup.cluster.nodeId = isNumber ? id : -1;
    }
    links = std::make_unique<cluster::TlsLinks>(scheduler, clock);
    setup.cluster.links = links.get();
    const QString storeSection = QStringLiteral("store");
    store::ThreadedStore::Settings threads;
    threads.database = opened.database;
    threads.database.slowStatements = slowStatements;
    threads.schemaVersion = opened.schemaVersion;
    threads.commitPrefix = IdSource(random).token();
    threads.readers = static_cast<int>(early.integer(storeSection, QStringLiteral("readers")));
    threads.queueLimit = static_cast<int>(early.integer(storeSection, QStringLiteral("queue-limit")));
    store = std::make_unique<store::ThreadedStore>(threads, scheduler, clock);
    hasher = std::make_unique<security::PooledHasher>(scheduler);
    server = std::make_unique<Server>(
        ServerEnvironment{clock, scheduler, random, *store, *hasher}, std::move(setup));
    backups = std::make_unique<store::Backups>(opened.database, scheduler, clock);
    return {};
}

Result<void> Daemon::Private::run(Ready whenReady)
{
    ready = std::move(whenReady);
    serviceManager = std::make_unique<ops::ServiceManager>(ops::ServiceManager::fromEnvironment());
    watchdog = std::make_unique<ops::Watchdog>(scheduler, *serviceManager);
    if (options.handleSignals) {
        signals = std::make_unique<ops::Signals>(context,
            ops::Signals::Handlers{[this] { stop(true); }, [this] { stop(false); }, [this] { reload(); }});
    }
    server->setHooks(hooks());
    links->setTroubleHandler([this](const QString &condition, const QString &text) {
        if (text.isEmpty())
            server->alarms().clear(linkAlarm, condition);
        else
            server->alarms().raise(linkAlarm, condition, text,
                QStringLiteral(
                    "Compare [cluster] name, key-file or certificate, and address of the two nodes, "
                    "and whether the network lets them through."));
    });
    server->configuration().subscribe(
        [this](const config::Settings &now, const config::Settings &) { settingsChanged(now); });
    addMetrics();
    addStoreHealthMetrics(server->metrics(), [this] {
        return StoreHealthReport{store->figures().hangs, slowStatements->count(), healthNow()};
    });
    store->setListener(
        [this](store::StoreState state, const QString &reason) { storeChanged(state, reason); });
    backups->setListener([this](const store::BackupStatus &status) { backupChanged(status); });
    backups->setMayStart([this] { return server->cluster().owns(QStringLiteral("backup")); });
    store->start();
    if (doorbell)
        doorbell->start();
    server->start([this](Result<QString> outcome) { started(std::move(outcome)); });

    const auto keepAlive = boost::asio::make_work_guard(context);
    context.run();
    isLoopOver = true;
    edge.reset();
    if (failure)
        return usher::fail(*failure);
    return {};
}

void Daemon::Private::started(Result<QString> outcome)
{
    if (isStopping)
        return;
    if (!outcome)
        return fail(outcome.error());
    if (auto opening = openEdge(); !opening)
        return fail(opening.error());
    if (!outcome->isEmpty())
        qCInfo(lcDaemon).noquote() << "the password of the account admin is in" << *outcome;
    backups->start();
    health = std::make_unique<store::HealthSampler>(*store, scheduler, clock);
    health->start();
    server->alarms().keepOnly(storeUnverifiedAlarm, {});
    if (!opened.tlsWeakness.isEmpty())
        server->alarms().raise(storeUnverifiedAlarm, QStringLiteral("store"),
            QStringLiteral("The connection to the store is not safe: ") + opened.tlsWeakness,
            QStringLiteral("Give the database a certificate of its name and use sslmode=verify-full."));
    stallMeter = std::make_unique<metrics::StallMeter>(scheduler, clock, server->metrics());
    stallMeter->start();
    if (ready)
        ready(readyInfo());
    applyLog(*server->configuration().settings());
    watchdog->start();
    serviceManager->ready(QStringLiteral("Serving as ") + server->nodeName());
}

Result<void> Daemon::Private::openEdge()
{
    const auto settings = server->configuration().settings();
    auto limits = http::edgeSettingsFrom(lookupIn(*settings));
    if (!limits)
        return usher::fail(limits.error());
    auto listeners = listenersOf(*settings);
    if (!listeners)
        return usher::fail(listeners.error());
    http::Edge::Setup setup{context, clock, http::edgeThreadsFrom(lookupIn(*settings)), *limits,
        [this](http::Request &&request, http::Responder responder) {
            server->handle(std::move(request), std::move(responder));
        },
        {server->adminChannel().endpoint()}};
    edge = std::make_unique<http::Edge>(std::move(setup));
    if (auto applied = edge->applyListeners(*listeners); !applied)
        return applied;
    if (auto applied = applyLinks(*settings); !applied)
        return applied;
    settingsChanged(*settings);
    return {};
}

void Daemon::Private::settingsChanged(const config::Settings &now)
{
    const QString section = QStringLiteral("store");
    slowStatements->setThreshold(
        std::chrono::milliseconds(now.integer(section, QStringLiteral("slow-statement"))));
    store::Backups::Settings backupSettings;
    backupSettings.intervalS = now.integer(section, QStringLiteral("backup-interval"));
    backupSettings.folder
        = store::backupFolderPath(now.text(section, QStringLiteral("backup-folder")), folder->path());
    backupSettings.keep = static_cast<int>(now.integer(section, QStringLiteral("backup-keep")));
    backups->configure(backupSettings);
    if (!edge)
        return;
    if (logger) {
        if (const auto log = log::parseLogSettings(now.section(QStringLiteral("log")), folder->path()))
            logger->update(*log);
    }
    if (const auto limits = http::edgeSettingsFrom(lookupIn(now)))
        edge->applySettings(*limits);
    const QString condition = QStringLiteral("listeners");
    const auto listeners = listenersOf(now);
    const auto applied
        = listeners ? edge->applyListeners(*listeners) : Result<void>(usher::fail(listeners.error()));
    if (applied)
        server->alarms().clear(certificateAlarm, condition);
    else
        server->alarms().raise(certificateAlarm, condition,
            QStringLiteral("The listeners stay as they were: ") + applied.error().message,
            QStringLiteral("Correct the [listener.*] section it names."));
    const QString linkCondition = QStringLiteral("cluster");
    if (const auto linked = applyLinks(now))
        server->alarms().clear(certificateAlarm, linkCondition);
    else
        server->alarms().raise(certificateAlarm, linkCondition,
            QStringLiteral("The links between the nodes stay as they were: ") + linked.error().message,
            QStringLiteral("Correct the option of [cluster] it names."));
    QList<quint16> publicPorts;
    for (const http::BoundListener &listener : edge->listeners()) {
        if (listener.zone == http::Zone::Public)
            publicPorts.append(listener.port);
    }
    server->setPublicPorts(publicPorts);
}

Result<void> Daemon::Private::applyLinks(const config::Settings &now)
{
    const auto linkOptions = cluster::LinkOptions::from(now, server->nodeName());
    return linkOptions ? links->apply(*linkOptions) : Result<void>(usher::fail(linkOptions.error()));
}

void Daemon::Private::applyLog(const config::Settings &now)
{
    if (!logger)
        return;
    const auto settings = log::parseLogSettings(now.section(QStringLiteral("log")), folder->path());
    const auto applied = settings ? logger->apply(*settings) : Result<void>(usher::fail(settings.error()));
    if (!applied)
        qCWarning(lcDaemon).noquote() << "the log stays on standard error:" << applied.error().message;
}

void Daemon::Private::requestStop(bool drain)
{
    scheduler.post([this, drain] { stop(drain); });
}

void Daemon::Private::stop(bool drain)
{
    if (!isStopping) {
        isStopping = true;
        qCInfo(lcDaemon) << "stopping";
        serviceManager->stopping(QStringLiteral("Draining"), 15min);
        if (drain && edge)
            return server->drain([this] { closeEdge(); });
        return closeEdge();
    }
    if (server->node().isStopping())
        server->drain({}); // asked again: the wait ends now
}

void Daemon::Private::closeEdge()
{
    server->adminChannel().closeAll();
    if (!edge)
        return context.stop();
    edge->close(finishTime, [this] { context.stop(); });
}

void Daemon::Private::reload()
{
    serviceManager->reloading(clock);
    if (logger)
        logger->reopen();
    const QString condition = QStringLiteral("reload");
    auto reloaded = edge ? edge->reloadCertificates() : Result<void>();
    if (const auto linked = links->reloadCredentials(); reloaded && !linked)
        reloaded = linked;
    if (reloaded)
        server->alarms().clear(certificateAlarm, condition);
    else
        server->alarms().raise(certificateAlarm, condition,
            QStringLiteral("A certificate or key could not be read again and the one before is still used: ")
                + reloaded.error().message,
            QStringLiteral("Correct the file and send SIGHUP again."));
    serviceManager->ready(QStringLiteral("Serving as ") + server->nodeName());
}

void Daemon::Private::storeChanged(store::StoreState state, const QString &reason)
{
    const auto follow = [&](int alarm, bool stands, const char *what, const char *todo) {
        if (stands)
            server->alarms().raise(
                alarm, QStringLiteral("store"), QLatin1String(what) + reason, QLatin1String(todo));
        else
            server->alarms().clear(alarm, QStringLiteral("store"));
    };
    follow(storeAwayAlarm, state == store::StoreState::Away, "The store is away: ",
        "Requests that need it are answered 503 until it is back; the server goes on by itself.");
    follow(storeFullAlarm, state == store::StoreState::Full, "The store is full: ",
        "Free disk space; writes are answered 507 meanwhile, reads and deletes go on.");
}

void Daemon::Private::backupChanged(const store::BackupStatus &status)
{
    if (status.overdue || !status.error.isEmpty())
        server->alarms().raise(backupAlarm, QStringLiteral("backup"),
            status.error.isEmpty()
                ? QStringLiteral("The newest backup is older than twice [store] backup-interval")
                : QStringLiteral("The last backup failed: ") + status.error,
            QStringLiteral("Look at [store] backup-folder and its free space, then run usherctl backup."));
    else
        server->alarms().clear(backupAlarm, QStringLiteral("backup"));
}

ops::ReadyInfo Daemon::Private::readyInfo() const
{
    ops::ReadyInfo info;
    info.node = server->nodeName();
    for (const http::BoundListener &listener : edge->listeners()) {
        const QString address = QString::fromLatin1(listener.url()).section(QStringLiteral("://"), 1);
        QString *where = listener.zone == http::Zone::Public ? &info.publicAddress
            : listener.zone == http::Zone::Internal          ? &info.internalAddress
            : listener.zone == http::Zone::Admin             ? &info.adminAddress
                                                             : nullptr;
        if (!where || !where->isEmpty())
            continue;
        *where = address;
        (listener.zone == http::Zone::Public            ? info.isPublicSecure
                : listener.zone == http::Zone::Internal ? info.isInternalSecure
                                                        : info.isAdminSecure)
            = listener.secure;
    }
    info.clusterAddress = links->boundAddress();
    return info;
}

ProcessHooks Daemon::Private::hooks()
{
    ProcessHooks hooks;
    hooks.fillNode = [this](protocol::NodeAnswer &answer) {
        if (const auto process = metrics::readProcess())
            answer.memoryBytes = static_cast<qint64>(process->residentBytes);
        if (!edge)
            return;
        const http::EdgeStatistics statistics = edge->statistics();
        for (const http::BoundListener &listener : edge->listeners())
            answer.listeners.append({listener.name, QLatin1String(http::zoneName(listener.zone)),
                QString::fromLatin1(listener.url()).section(QStringLiteral("://"), 1), listener.secure,
                static_cast<int>(statistics.zones[http::zoneIndex(listener.zone)].openConnections)});
    };
    hooks.fillFigures = [this](protocol::NodeFigures &figures) {
        figures.schemaVersion = opened.schemaVersion;
        const auto process = metrics::readProcess();
        if (!process)
            return;
        figures.memoryBytes = static_cast<qint64>(process->residentBytes);
        figures.load = processorTime.sample(process->cpuSeconds, clock.monotonicMs());
    };
    hooks.fillStore = [this](protocol::StoreAnswer &answer) {
        const store::StoreFigures figures = store->figures();
        const store::BackupStatus backup = backups->status();
        answer.dialect = opened.database.dialect == store::Dialect::Sqlite ? QStringLiteral("sqlite")
                                                                           : QStringLiteral("postgresql");
        answer.location = location;
        answer.state = figures.state == store::StoreState::Available ? QStringLiteral("ok")
            : figures.state == store::StoreState::Full               ? QStringLiteral("full")
                                                                     : QStringLiteral("away");
        answer.schemaVersion = opened.schemaVersion;
        answer.sizeBytes = figures.databaseBytes;
        answer.walBytes = figures.walBytes;
        answer.freeDiskBytes = figures.freeDiskBytes;
        fillStoreHealth(answer, figures, *slowStatements, healthNow());
        answer.waitingWrites = figures.writesQueued;
        answer.waitingReads = figures.readsQueued;
        if (backup.last) {
            answer.lastBackupMs = backup.last->madeMs;
            answer.lastBackupFile = backup.last->path;
            answer.lastBackupBytes = backup.last->bytes;
        }
    };
    hooks.backups = [this] { return backups.get(); };
    if (logger)
        hooks.maskRules = [this] { return logger->maskRules(); };
    return hooks;
}

void Daemon::Private::addMetrics()
{
    metrics::Registry &registry = server->metrics();
    metrics::addProcessMetrics(registry);
    cluster::addLinkMetrics(registry, *links);
    const auto gauge
        = [&registry](const char *name, const char *help) { return &registry.gauge(name, help); };
    const auto total
        = [&registry](const char *name, const char *help) { return &registry.copiedCounter(name, help); };
    registry.onCollect(
        [this, size = gauge("usher_store_size_bytes", "Size of the database"),
            wal = gauge("usher_store_wal_bytes", "Size of the write-ahead log"),
            queued = gauge("usher_store_writes_queued", "Writes that wait"),
            state = gauge("usher_store_available", "1 available, 0.5 full, 0 away"),
            backup = gauge("usher_store_last_backup_timestamp_seconds", "When the newest backup was made"),
            writes = total("usher_store_writes_total", "Changes made durable"),
            commits = total("usher_store_commits_total", "Group commits"),
            commitSeconds = total("usher_store_commit_seconds_total", "Time spent in group commits"),
            rejected = total("usher_store_rejected_total", "Jobs refused because a queue was full or slow")] {
            const store::StoreFigures figures = store->figures();
            const store::BackupStatus status = backups->status();
            size->set(static_cast<double>(figures.databaseBytes));
            wal->set(static_cast<double>(figures.walBytes));
            queued->set(figures.writesQueued);
            state->set(figures.state == store::StoreState::Available ? 1
                    : figures.state == store::StoreState::Full       ? 0.5
                                                                     : 0);
            backup->set(status.last ? static_cast<double>(status.last->madeMs) / 1000 : 0);
            writes->set(static_cast<double>(figures.writes));
            commits->set(static_cast<double>(figures.commits));
            commitSeconds->set(figures.commitSeconds.sum);
            rejected->set(static_cast<double>(figures.rejected + figures.expired));
        });
    registry.onCollect(
        [this, &open = registry.gauges("usher_http_connections", "Open connections", {"zone"}),
            &requests = registry.copiedCounters("usher_http_requests_total", "Requests received", {"zone"}),
            &refused = registry.copiedCounters(
                "usher_http_refused_total", "Requests and connections refused by the edge", {"reason"})] {
            if (!edge)
                return;
            const http::EdgeStatistics statistics = edge->statistics();
            for (const http::Zone zone : http::allZones) {
                const auto &figures = statistics.zones[http::zoneIndex(zone)];
                open.with({http::zoneName(zone)}).set(static_cast<double>(figures.openConnections));
                requests.with({http::zoneName(zone)}).set(static_cast<double>(figures.requests));
            }
            for (size_t i = 0; i < statistics.refusals.size(); ++i)
                refused.with({http::refusalInfo(static_cast<http::Refusal>(i)).name})
                    .set(static_cast<double>(statistics.refusals[i]));
        });
    registry.onCollect([this,
                           &messages = registry.copiedCounters("usher_log_messages_total",
                               "Messages by what became of them: written, dropped (the queue was full), "
                               "repeated (held back), lost (a file failed)",
                               {"outcome"})] {
        if (!logger)
            return;
        const log::Logger::Statistics statistics = logger->statistics();
        messages.with({"written"}).set(static_cast<double>(statistics.written));
        messages.with({"dropped"}).set(static_cast<double>(statistics.dropped));
        messages.with({"repeated"}).set(static_cast<double>(statistics.repeated));
        messages.with({"lost"}).set(static_cast<double>(statistics.lostLines));
    });
}

Result<std::unique_ptr<Daemon>> Daemon::create(DaemonOptions options)
{
    auto parts = std::make_unique<Private>(std::move(options));
    if (auto opened = parts->open(); !opened)
        return usher::fail(opened.error());
    return std::unique_ptr<Daemon>(new Daemon(std::move(parts)));
}

Daemon::Daemon(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{
}

Daemon::~Daemon() = default;

Result<void> Daemon::run(Ready ready)
{
    return d->run(std::move(ready));
}

void Daemon::requestStop(bool drain)
{
    d->requestStop(drain);
}

bool checkConfiguration(
    const ops::CommandLine &commandLine, const std::function<void(const QString &)> &report)
{
    patterns::installExpressionCheck();
    const config::BootstrapLayers layers
        = config::readBootstrap(commandLine.configFile, assignmentsOf(commandLine));
    for (const QString &note : layers.notes)
        report(note);
    QList<Error> errors = layers.errors;
    const config::Settings settings({}, {}, layers.file, layers.commandLine);
    errors.append(config::contradictions(settings));
    if (const auto limits = http::edgeSettingsFrom(lookupIn(settings)); !limits)
        errors.append(limits.error());
    if (const auto listeners = listenersOf(settings); !listeners)
        errors.append(listeners.error());
    const auto links = cluster::LinkOptions::from(settings, nodeNameOf(settings));
    if (!links)
        errors.append(links.error());
    else if (const auto security = cluster::LinkSecurity::load(*links); !links->listen.isEmpty() && !security)
        errors.append(security.error());
    if (const auto log = log::parseLogSettings(
            settings.section(QStringLiteral("log")), QFileInfo(commandLine.dataFolder).absoluteFilePath());
        !log)
        errors.append(log.error());
    for (const Error &error : std::as_const(errors))
        report(error.message);
    if (errors.isEmpty())
        report(layers.filePath.isEmpty() ? QStringLiteral("the configuration is fine")
                                         : layers.filePath + QStringLiteral(" is fine"));
    return errors.isEmpty();
}

} // namespace usher
