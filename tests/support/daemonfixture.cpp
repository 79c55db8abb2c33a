#include "tests/support/daemonfixture.h"

#include "server/store/openstore.h"
#include "tests/support/adminsession.h"
#include "tests/support/logcapture.h"
#include "tests/support/teststore.h"

#include <QJsonArray>

#include <atomic>
#include <future>

namespace usher::test {

namespace {

std::atomic<bool> somebodyCaptures = false;

quint16 portOf(const QString &address)
{
    return address.section(u':', -1).toUShort();
}

} // namespace

DaemonFixture::DaemonFixture()
{
    set(QStringLiteral("sml"), QStringLiteral("suspending-wait-timeout"), QStringLiteral("5"));
}

DaemonFixture::~DaemonFixture()
{
    stop();
}

QString DaemonFixture::start()
{
    DaemonOptions options;
    options.commandLine.dataFolder = folder();
    if (const QString problem = usePostgres(); !problem.isEmpty())
        return problem;
    options.commandLine.publicAddress = options.commandLine.internalAddress = options.commandLine.adminAddress
        = QStringLiteral("127.0.0.1:0");
    for (auto section = m_options.cbegin(); section != m_options.cend(); ++section) {
        for (auto option = section->cbegin(); option != section->cend(); ++option)
            options.commandLine.assignments.append(
                section.key() + u'/' + option.key() + u'=' + option.value());
    }
    options.adminPassword = QLatin1String(adminPassword);
    options.handleSignals = false;
    options.installLogger = m_usesLogger;
    const bool isWanted = m_mayBeCaptured && !m_usesLogger && !captureFolder().isEmpty();
    if (isWanted && !somebodyCaptures.exchange(true)) {
        m_captures = options.installLogger
            = true; // one logger in a process, so one server of several is captured
        options.commandLine.assignments
            += {QStringLiteral("log/all=") + captureFile(), QStringLiteral("log/verbose=all")};
    }
    noteSecret(adminPassword);
    auto daemon = Daemon::create(std::move(options));
    if (!daemon)
        return daemon.error().message + u' ' + daemon.error().detail;
    m_daemon = std::move(*daemon);

    auto outcome = std::make_shared<std::promise<Result<ops::ReadyInfo>>>();
    auto future = outcome->get_future();
    m_thread = std::thread([this, outcome] {
        bool isReady = false;
        const auto served = m_daemon->run([&](const ops::ReadyInfo &info) {
            isReady = true;
            outcome->set_value(info);
        });
        if (!served && !isReady)
            outcome->set_value(fail(served.error()));
    });
    const Result<ops::ReadyInfo> info = future.get();
    if (!info) {
        stop();
        return info.error().message + u' ' + info.error().detail;
    }
    m_publicPort = portOf(info->publicAddress);
    m_internalPort = portOf(info->internalAddress);
    m_adminPort = portOf(info->adminAddress);
    return {};
}

/// On PostgreSQL, unless the test chose a store itself: the database that stands for the one in the folder,
/// served as a role that may not change the schema.
QString DaemonFixture::usePostgres()
{
    const QString section = QStringLiteral("store");
    const QString file = m_folder.filePath(QStringLiteral("usher.db"));
    if (!isOnPostgres() || m_options.value(section).contains(QStringLiteral("url")))
        return {};
    const auto folder = store::DataFolder::open(m_folder.filePath(QStringLiteral("data")));
    const auto migrated = folder
        ? store::migrateStore(
            *folder, {.url = postgresUrlFor(file, QStringLiteral("owner"))}, QStringLiteral("runner"))
        : Result<int>(fail(folder.error()));
    if (!migrated)
        return migrated.error().message + u' ' + migrated.error().detail;
    set(section, QStringLiteral("url"), postgresUrlFor(file, QStringLiteral("runner")));
    return {};
}

void DaemonFixture::stop()
{
    if (m_daemon && m_thread.joinable()) {
        m_daemon->requestStop(false);
        m_thread.join();
    }
    m_daemon.reset();
    if (std::exchange(m_captures, false))
        somebodyCaptures = false;
}

Result<QJsonObject> DaemonFixture::call(const char *method, const QJsonObject &params)
{
    AdminSession session(m_adminPort);
    if (const auto login = session.logIn(QStringLiteral("admin"), QLatin1String(adminPassword)); !login)
        return fail(login.error());
    return session.call(method, params);
}

QString DaemonFixture::configure(
    const QMap<QString, Values> &sections, const QMap<QString, QMap<QString, Values>> &lists)
{
    const auto records = call("config.records");
    if (!records)
        return records.error().message;
    QJsonArray changes;
    const auto add = [&](const QString &kind, const QString &owner, const QString &name,
                         const Values &values) {
        qint64 seen = 0;
        QJsonArray gone;
        for (const QJsonValue &value : records->value(QStringLiteral("records")).toArray()) {
            const QJsonObject record = value.toObject();
            if (record.value(QStringLiteral("kind")) != kind || record.value(QStringLiteral("owner")) != owner
                || record.value(QStringLiteral("name")) != name)
                continue;
            seen = record.value(QStringLiteral("revision")).toInteger();
            const QStringList keys = record.value(QStringLiteral("values")).toObject().keys();
            for (const QString &key : keys) {
                if (!values.contains(key))
                    gone.append(key);
            }
        }
        QJsonObject set;
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            set.insert(value.key(), value.value());
        changes.append(QJsonObject{{QStringLiteral("kind"), kind}, {QStringLiteral("owner"), owner},
            {QStringLiteral("name"), name}, {QStringLiteral("seenRevision"), seen},
            {QStringLiteral("set"), set}, {QStringLiteral("remove"), gone}});
    };
    for (auto section = sections.cbegin(); section != sections.cend(); ++section)
        add(QStringLiteral("options"), QStringLiteral("cluster"), section.key(), section.value());
    for (auto list = lists.cbegin(); list != lists.cend(); ++list) {
        for (auto group = list->cbegin(); group != list->cend(); ++group)
            add(QStringLiteral("list"), list.key(), group.key(), group.value());
    }
    const auto applied = call("config.apply", {{QStringLiteral("changes"), changes}});
    return applied ? QString() : applied.error().message;
}

} // namespace usher::test
