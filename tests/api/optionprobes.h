#pragma once

#include "tests/support/adminsession.h"
#include "tests/support/daemonfixture.h"

#include <QDebug>

#include <experimental/source_location>
#include <functional>
#include <map>
#include <memory>

/// Probes of options: each changes one option of a real server and looks from outside for its effect.
namespace usher::test {

using Values = DaemonFixture::Values;
using Place = std::experimental::source_location; // clang 14 does not know the one of the standard

inline QString s(const char *text)
{
    return QString::fromLatin1(text);
}

/// Thrown by a probe that did not see the effect; says what it saw and where it looked.
struct Unseen
{
    QString text;
};

[[noreturn]] void unseen(const QString &what, const Place &at);

inline void expect(bool holds, const QString &what, const Place &at = Place::current())
{
    if (!holds)
        unseen(what, at);
}

template <typename Seen, typename Wanted>
void expectEqual(const Seen &seen, const Wanted &wanted, const Place &at = Place::current())
{
    if (seen == wanted)
        return;
    QString text;
    QDebug(&text) << "saw" << seen << "instead of" << wanted;
    unseen(text, at);
}

/// Waits until @p holds, running the event loop; unseen() after ten seconds.
void eventually(const std::function<bool()> &holds, const QString &what, const Place &at = Place::current());

/// A client's end of a connection, byte by byte.
class RawSocket
{
public:
    /// @p source: a local address of 127.0.0.0/8. @p receiveBuffer: bytes, 0 = the system's.
    explicit RawSocket(quint16 port, const char *source = "127.0.0.1", int receiveBuffer = 0,
        const char *host = "127.0.0.1");
    ~RawSocket();
    RawSocket(const RawSocket &) = delete;
    RawSocket &operator=(const RawSocket &) = delete;

    [[nodiscard]] int descriptor() const { return m_socket; }
    bool send(const QByteArray &bytes);
    /// Everything that has arrived so far, without waiting.
    QByteArray received();
    /// Waits until @p part has arrived or the connection ended; everything that came.
    QByteArray until(const QByteArray &part);
    /// Reads to the end; everything that came.
    QByteArray toEnd() { return until({}); }
    /// Whether the server has ended the connection.
    bool isOver();

private:
    bool fill(int timeoutMs);

    int m_socket = -1;
    bool m_isOver = false;
    QByteArray m_received;
};

/// Keeps the server's writer waiting: at most two seconds, or the server calls its store away.
class StoreLock
{
public:
    explicit StoreLock(const QString &file);
    ~StoreLock();
    StoreLock(const StoreLock &) = delete;
    StoreLock &operator=(const StoreLock &) = delete;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// A real server and its administrator on one connection.
class ProbeServer
{
public:
    ProbeServer();
    ~ProbeServer();

    void start();
    /// Starts again on the same folder.
    void restart();
    void stop();

    [[nodiscard]] Result<QJsonObject> call(const char *method, const QJsonObject &params = {});
    /// A call that must succeed.
    QJsonObject must(const char *method, const QJsonObject &params = {}, const Place &at = Place::current());

    /// One record's values: those named change, an empty one goes.
    struct Edit
    {
        QString kind; ///< "options", "list"
        QString owner; ///< "cluster", "node:...", the list
        QString name; ///< section, group
        Values values;
        bool replace = false; ///< what is not named goes as well
    };
    [[nodiscard]] Result<QJsonObject> apply(const QList<Edit> &edits);
    /// Changes a section of the cluster; must succeed.
    void change(const QString &section, const Values &values, const Place &at = Place::current());
    void change(const char *section, const Values &values, const Place &at = Place::current())
    {
        change(s(section), values, at);
    }
    /// Makes [service.probe] a built-in service with @p options and no others.
    void service(const char *builtIn, Values options = {}, const Place &at = Place::current());
    /// Makes a group hold @p values and no others.
    void group(const char *list, const char *name, const Values &values, const Place &at = Place::current());

    /// "2001/Pool" of the alarms that stand; with severity: "2001/Pool major".
    QStringList alarms(bool withSeverity = false);
    /// A sample of /metrics: "usher_http_requests_total{zone=\"public\"}".
    double metric(const QByteArray &sample);

    /// What the log file holds; the log of this server is in @p file of its log folder.
    QByteArray log(const char *file) const;
    /// Waits for a line with @p part in the log file.
    QByteArray logged(const QByteArray &part, const Place &at = Place::current());
    void setLogFile(const char *file) { m_logFile = file; }
    [[nodiscard]] QString path(const QString &inside) const { return fixture.folder() + u'/' + inside; }

    [[nodiscard]] HttpClient publicly() const { return HttpClient(fixture.publicPort()); }
    [[nodiscard]] HttpClient internally() const { return HttpClient(fixture.internalPort()); }

    DaemonFixture fixture;

private:
    void readRevisions();
    void take(const QJsonArray &records);

    std::unique_ptr<AdminSession> m_session;
    std::map<QString, QJsonObject> m_records; ///< by kind, owner and name
    const char *m_logFile = "";
};

/// How the effect of one option is seen.
struct Probe
{
    /// Changes the option and sees the effect at once.
    std::function<void(ProbeServer &)> atOnce;

    /// Or, for an option that takes effect after a restart: what is stored, what is seen before and after it.
    QMap<QString, Values> stored;
    std::function<void(ProbeServer &)> before;
    std::function<void(ProbeServer &)> after;
};
using Probes = std::map<QString, Probe>; ///< by "section/name" of the row

inline Probe atOnce(std::function<void(ProbeServer &)> see)
{
    Probe probe;
    probe.atOnce = std::move(see);
    return probe;
}

/// The probe of websocket-idle-timeout, on a server of its own: begun before the others because it takes five
/// seconds.
class IdleWebSockets
{
public:
    IdleWebSockets();
    ~IdleWebSockets();
    void look();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

void addHttpProbes(Probes &probes);
void addPostgresProbes(Probes &probes);
void addClusterProbes(Probes &probes);
void addListenerProbes(Probes &probes);
void addServiceProbes(Probes &probes);
void addAccountProbes(Probes &probes);
void addOperationProbes(Probes &probes);

/// What the probes stand on: services `ask` and `call`, each with a shared number of its own, and files for
/// the log.
void configureForProbes(ProbeServer &server);

inline HttpClient::Header basic(const QByteArray &user, const QByteArray &password)
{
    const QByteArray pair = user + ':' + password;
    return {"Authorization", QByteArray("Basic " + pair.toBase64())};
}

/// Letters that were never used before.
QByteArray freshWord();

} // namespace usher::test
