#pragma once

#include "server/daemon.h"
#include "tests/support/httpclient.h"

#include <QMap>
#include <QTemporaryDir>

#include <memory>
#include <thread>

namespace usher::test {

/// The real server in this process, on ports of its own and a folder of its own. Started by start(), stopped
/// by stop() or the destructor; what is in the folder stays until the fixture ends, so start() again is a
/// restart.
class DaemonFixture
{
public:
    static constexpr char adminPassword[] = "correct horse battery";

    DaemonFixture();
    ~DaemonFixture();

    /// Extra `--set section/option=value` assignments for the next start.
    void set(const QString &section, const QString &option, const QString &value)
    {
        m_options[section][option] = value;
    }

    /// Lets the server log as [log] says, for one fixture of a process at a time; otherwise its messages are
    /// Qt's.
    void useLogger() { m_usesLogger = true; }

    /// Keeps the log out of the suite's (logcapture.h): for a server whose [log] is the subject, or beside
    /// one that uses the logger.
    void captureNothing() { m_mayBeCaptured = false; }

    /// @return an empty text, or why the server did not come up.
    QString start();
    void stop();

    [[nodiscard]] quint16 publicPort() const { return m_publicPort; }
    [[nodiscard]] quint16 internalPort() const { return m_internalPort; }
    [[nodiscard]] quint16 adminPort() const { return m_adminPort; }
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("data")); }

    /// Calls one admin method as the first administrator and waits for its answer. Needs a QCoreApplication.
    [[nodiscard]] Result<QJsonObject> call(const char *method, const QJsonObject &params = {});

    /// Replaces records (a section of the cluster or a group of a list) in one change set; an empty text
    /// means success.
    using Values = QMap<QString, QString>;
    QString configure(
        const QMap<QString, Values> &sections, const QMap<QString, QMap<QString, Values>> &lists = {});

private:
    [[nodiscard]] QString usePostgres();

    QTemporaryDir m_folder;
    QMap<QString, QMap<QString, QString>> m_options;
    bool m_usesLogger = false;
    bool m_mayBeCaptured = true;
    bool m_captures = false;
    std::unique_ptr<Daemon> m_daemon;
    std::thread m_thread;
    quint16 m_publicPort = 0;
    quint16 m_internalPort = 0;
    quint16 m_adminPort = 0;
};

} // namespace usher::test
