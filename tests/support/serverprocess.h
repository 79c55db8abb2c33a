#pragma once

#include <QProcess>

namespace usher::test {

/// The real usherd as a child of this program, on ports and a data folder of its own.
class ServerProcess
{
public:
    static constexpr char adminPassword[] = "correct horse battery";
    static constexpr int startTimeoutMs = 30000;

    /// @p arguments come after those for folder and listeners.
    explicit ServerProcess(QString folder, QStringList arguments = {});
    ~ServerProcess();

    /// The password given to the first administrator; empty: the server makes one up.
    void setPassword(const QString &password) { m_password = password; }

    /// From the next start() on it runs in this network namespace (a descriptor for setns(2)).
    void setNetwork(int descriptor) { m_network = descriptor; }

    /// @return whether it became ready.
    [[nodiscard]] bool start();
    /// Ends it at once.
    void kill();
    /// Asks it to end, and waits. @return its exit code, -1 if it did not end by itself.
    int stop();

    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

    quint16 publicPort = 0;
    quint16 internalPort = 0;
    quint16 adminPort = 0;

    /// Everything it printed on standard output after the ready line; what it printed on standard error is in
    /// FOLDER.stderr.
    [[nodiscard]] QByteArray output();
    [[nodiscard]] QString errorFile() const { return m_folder + QStringLiteral(".stderr"); }

private:
    QString m_folder;
    QStringList m_arguments;
    QString m_password = QLatin1String(adminPassword);
    int m_network = -1;
    QProcess m_process;
};

} // namespace usher::test
