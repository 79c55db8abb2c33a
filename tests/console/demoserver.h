#pragma once

#include "app/console/profile.h"
#include "shared/model/record.h"
#include "tests/support/adminsession.h"
#include "tests/support/serverprocess.h"
#include "tests/support/tcpproxy.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

/// As QTRY_VERIFY and QTRY_COMPARE, with patience for a busy machine.
#define WAIT_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30000)
#define WAIT_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, 30000)

namespace usher::test {

/// A real server with the demo configuration, behind a network that can fail. It has the same address after
/// a restart. Needs a QCoreApplication.
class DemoServer
{
public:
    static inline const QString password = QLatin1String(ServerProcess::adminPassword);

    explicit DemoServer(const QStringList &arguments = {});

    /// @return an empty text, or why it did not come up.
    QString start();
    void stop();
    /// As a power cut.
    void kill() { m_process.kill(); }
    /// Between the console and the server.
    [[nodiscard]] TcpProxy &network() { return m_network; }

    /// How a console reaches it.
    [[nodiscard]] console::Profile profile(const QString &account = QStringLiteral("admin")) const;
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    // What somebody else does meanwhile, as the administrator and past the network. An empty text is success.
    [[nodiscard]] Result<QJsonObject> call(const QByteArray &method, const QJsonObject &params = {});
    QString setValue(const RecordKey &key, const QString &field, const std::optional<QString> &value);
    QString createRecord(const RecordKey &key, const QJsonObject &values);
    QString removeRecord(const RecordKey &key);
    QString addAccount(const QString &name, const QString &role);
    /// As the server has it; nothing if it is not set.
    [[nodiscard]] std::optional<QString> value(const RecordKey &key, const QString &field);

    [[nodiscard]] static RecordKey service(const QString &name);
    [[nodiscard]] static RecordKey pool(const QString &name);

private:
    QString loadDemo();
    [[nodiscard]] QJsonObject record(const RecordKey &key);
    QString change(const RecordKey &key, QJsonObject what);

    QTemporaryDir m_folder;
    ServerProcess m_process;
    TcpProxy m_network{0};
    std::unique_ptr<AdminSession> m_admin;
    bool m_isLoaded = false;
};

} // namespace usher::test
