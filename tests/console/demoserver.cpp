#include "tests/console/demoserver.h"

#include "shared/config/configrecords.h"

#include <QFile>
#include <QJsonDocument>

namespace usher::test {

namespace {

QJsonObject keyObject(const RecordKey &key)
{
    return {{QStringLiteral("kind"),
                key.kind == RecordKind::List ? QStringLiteral("list") : QStringLiteral("options")},
        {QStringLiteral("owner"), key.owner}, {QStringLiteral("name"), key.name}};
}

QString problemOf(const Result<QJsonObject> &answer)
{
    return answer ? QString() : answer.error().message;
}

} // namespace

DemoServer::DemoServer(const QStringList &arguments)
    : m_process(m_folder.filePath(QStringLiteral("data")), arguments)
{
}

QString DemoServer::start()
{
    m_admin.reset();
    if (!m_process.start()) {
        QFile said(m_process.errorFile());
        return said.open(QIODevice::ReadOnly) ? QString::fromUtf8(said.readAll())
                                              : QStringLiteral("not started");
    }
    m_network.setTarget(m_process.adminPort);
    return std::exchange(m_isLoaded, true) ? QString() : loadDemo();
}

void DemoServer::stop()
{
    m_admin.reset();
    m_process.stop();
}

console::Profile DemoServer::profile(const QString &account) const
{
    console::Profile profile;
    profile.id = QStringLiteral("demo");
    profile.name = QStringLiteral("Demo");
    profile.url = QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(m_network.port()));
    profile.account = account;
    return profile;
}

Result<QJsonObject> DemoServer::call(const QByteArray &method, const QJsonObject &params)
{
    if (m_admin) {
        auto answer = m_admin->call(method, params);
        if (answer || answer.error().code != ErrorCode::Unavailable)
            return answer;
    }
    // The first time, or the server has closed a connection that was silent for too long.
    m_admin = std::make_unique<AdminSession>(m_process.adminPort);
    if (const auto login = m_admin->logIn(QStringLiteral("admin"), password); !login)
        return tl::unexpected(login.error());
    return m_admin->call(method, params);
}

QString DemoServer::loadDemo()
{
    QFile file(QStringLiteral(USHER_DEMO_FILE));
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("there is no demo configuration");
    const QJsonObject demo = QJsonDocument::fromJson(file.readAll()).object();
    QJsonArray changes;
    const auto add = [&changes](const RecordKey &key, const QJsonValue &values) {
        QJsonObject change = keyObject(key);
        change.insert(QStringLiteral("seenRevision"), 0);
        change.insert(QStringLiteral("set"), values);
        changes.append(change);
    };
    const QJsonObject sections = demo[QStringLiteral("options")].toObject();
    for (auto section = sections.begin(); section != sections.end(); ++section)
        add({RecordKind::Options, clusterOwner, section.key()}, section.value());
    const QJsonObject lists = demo[QStringLiteral("lists")].toObject();
    for (auto list = lists.begin(); list != lists.end(); ++list) {
        const QJsonObject groups = list->toObject();
        for (auto group = groups.begin(); group != groups.end(); ++group)
            add({RecordKind::List, list.key(), group.key()}, group.value());
    }
    return problemOf(call("config.apply", {{QStringLiteral("changes"), changes}}));
}

QJsonObject DemoServer::record(const RecordKey &key)
{
    const auto answer = call("config.records", keyObject(key));
    return answer ? (*answer)[QStringLiteral("records")].toArray().first().toObject() : QJsonObject();
}

QString DemoServer::change(const RecordKey &key, QJsonObject what)
{
    const QJsonObject names = keyObject(key);
    for (auto name = names.begin(); name != names.end(); ++name)
        what.insert(name.key(), name.value());
    what.insert(QStringLiteral("seenRevision"), record(key)[QStringLiteral("revision")].toInteger());
    return problemOf(call("config.apply", {{QStringLiteral("changes"), QJsonArray{what}}}));
}

QString DemoServer::setValue(const RecordKey &key, const QString &field, const std::optional<QString> &value)
{
    return value ? change(key, {{QStringLiteral("set"), QJsonObject{{field, *value}}}})
                 : change(key, {{QStringLiteral("remove"), QJsonArray{field}}});
}

QString DemoServer::createRecord(const RecordKey &key, const QJsonObject &values)
{
    return change(key, {{QStringLiteral("set"), values}});
}

QString DemoServer::removeRecord(const RecordKey &key)
{
    return change(key, {{QStringLiteral("deleteRecord"), true}});
}

QString DemoServer::addAccount(const QString &name, const QString &role)
{
    return problemOf(call("accounts.create",
        {{QStringLiteral("name"), name}, {QStringLiteral("password"), password},
            {QStringLiteral("role"), role}}));
}

std::optional<QString> DemoServer::value(const RecordKey &key, const QString &field)
{
    const QJsonValue value = record(key)[QStringLiteral("values")][field];
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

RecordKey DemoServer::service(const QString &name)
{
    return {RecordKind::Options, clusterOwner, QStringLiteral("service.") + name};
}

RecordKey DemoServer::pool(const QString &name)
{
    return {RecordKind::List, QStringLiteral("GMS_Resources"), name};
}

} // namespace usher::test
