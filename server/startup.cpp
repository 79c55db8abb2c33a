#include "server/startup.h"

#include "server/cluster/linksecurity.h"
#include "server/log/logsettings.h"
#include "server/patterns/expression.h"
#include "server/security/privatefile.h"
#include "server/store/backup.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace usher {

namespace {

struct DefaultListener
{
    const char *name;
    http::Zone zone;
    const char *address;
};
constexpr DefaultListener defaultListeners[] = {{"public", http::Zone::Public, "0.0.0.0:8080"},
    {"internal", http::Zone::Internal, "127.0.0.1:8081"}, {"admin", http::Zone::Admin, "127.0.0.1:8082"}};

} // namespace

http::OptionLookup lookupIn(const config::Settings &settings)
{
    return [&settings](const char *section, const char *name) {
        return settings.text(QLatin1String(section), QLatin1String(name));
    };
}

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

QString nodeNameOf(const config::Settings &settings)
{
    const QString name = settings.text(QStringLiteral("cluster"), QStringLiteral("node_name"));
    if (!name.isEmpty())
        return name;
    const QString id = settings.text(QStringLiteral("server"), QStringLiteral("node_id"));
    return QStringLiteral("node-%1").arg(id.isEmpty() ? 1 : id.toInt(), 2, 10, QLatin1Char('0'));
}

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
