#pragma once

#include "server/server.h"
#include "tests/sim/simulatedstore.h"

#include <QTemporaryDir>

#include <list>
#include <map>
#include <optional>

namespace usher::sim {

/// What a client got for one request; nothing if its connection was cut.
using Answer = std::optional<http::Response>;

/// One contact centre under one seed: the real Server over virtual time, a network that delays and cuts, a
/// store that fails, customers, an IVR and an administrator. Every promise the server makes is checked
/// against what its clients were told. The same seed makes the same run, event by event.
class Simulation
{
public:
    explicit Simulation(quint64 seed);
    ~Simulation();

    /// Runs @p duration of virtual time with faults, then lets everything heal and checks what must be there.
    /// @return what was broken; empty if nothing.
    [[nodiscard]] QStringList run(std::chrono::milliseconds duration);

    /// A digest of every answer in order: equal seeds must give equal digests.
    [[nodiscard]] QByteArray digest() const { return m_digest; }

    struct Figures
    {
        int requests = 0;
        int unanswered = 0;
        int refused = 0; ///< 503 and 507
        int created = 0;
        int matched = 0;
        int edits = 0;
        int crashes = 0;
    };
    [[nodiscard]] const Figures &figures() const { return m_figures; }

private:
    /// A service a client was told of. Times are epoch milliseconds on the server's clock.
    struct Created
    {
        QString id;
        QString dataId;
        QString number;
        QString code;
        QString phone;
        QString marker; ///< user data, must come back
        qint64 answeredAtMs = 0;
        qint64 certainUntilMs = 0; ///< the number is booked for it until here at least
        qint64 liveUntilMs = 0; ///< the service lives until here at least
        bool isExclusive = false;
        bool mayBeOver = false; ///< a match or stop was sent, whatever became of it
        bool isMatched = false;
    };
    struct StoredEntry
    {
        QString id;
        QMap<QString, QString> values;
        qint64 liveUntilMs = 0;
        bool isUncertain = false; ///< a change was sent whose outcome is unknown
    };

    void startProcess();
    void crash();
    void stopProcess();

    void send(http::Method method, const QString &path, const QMap<QString, QString> &form,
        UniqueFunction<void(Answer)> done);
    void deliver(http::Request request, std::shared_ptr<UniqueFunction<void(Answer)>> done);
    void think(std::chrono::milliseconds longest, void (Simulation::*act)());

    void customer();
    void ivr();
    void matchOne(Created &service);
    void visitor();
    void administrator();
    void auditor();

    void noteCreated(
        const Answer &answer, Created draft, bool codeAsked, qint64 sentAtMs, qint64 bookingS, qint64 ttlS);
    void checkFinally();
    void broken(const QString &what);
    [[nodiscard]] QJsonObject jsonOf(const Answer &answer) const;
    [[nodiscard]] bool isRefusal(const Answer &answer) const
    {
        return answer->status == 503 || answer->status == 507;
    }

    quint64 m_seed;
    QTemporaryDir m_folder;
    VirtualTime m_time;
    SeededRandom m_random; ///< of the world
    Figures m_figures;
    QByteArray m_digest;
    QStringList m_broken;
    bool m_isHealing = false;

    /// What dies with the process, in order of dependency.
    struct Process;
    std::unique_ptr<Process> m_process;
    int m_processNumber = 0;

    std::list<Created> m_created;
    std::list<StoredEntry> m_entries;
    int m_nextMarker = 0;
    std::map<RecordKey, Record> m_acknowledged; ///< configuration the administrator was told is stored
    std::map<RecordKey, bool> m_uncertainRecords;
    bool m_isEditing = false;
};

} // namespace usher::sim
