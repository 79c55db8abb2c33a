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

/// What is simulated.
struct Shape
{
    int nodes = 1; ///< beyond 1: one cluster on one store, whose network is cut and whose clocks step
    int pace = 1; ///< everybody waits so many times longer between two acts
};

/// One contact centre under one seed: real Servers over virtual time, a network that delays and cuts, a
/// store that fails, customers, an IVR and an administrator. Every promise the servers make is checked
/// against what their clients were told. The same seed makes the same run, event by event.
class Simulation
{
public:
    explicit Simulation(quint64 seed, Shape shape = {});
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
        int cuts = 0; ///< a node without network or store
        int steps = 0; ///< of a node's wall clock
        int gaps = 0; ///< messages between nodes that were found missing

        Figures &operator+=(const Figures &other);
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
        int node = 0; ///< that created it
        QString marker; ///< user data, must come back
        qint64 answeredAtMs = 0;
        qint64 certainUntilMs = 0; ///< the number is booked for it until here at least
        qint64 liveUntilMs = 0; ///< the service lives until here at least
        bool isLocal = false; ///< its number is booked on its node only
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

    struct Node;
    void startProcess(Node &node);
    void crash(Node &node);
    [[nodiscard]] Node &anyNode();

    void send(http::Method method, const QString &path, const QMap<QString, QString> &form,
        UniqueFunction<void(Answer)> done, Node *wanted = nullptr);
    void deliver(Node &node, http::Request request, std::shared_ptr<UniqueFunction<void(Answer)>> done);
    void think(std::chrono::milliseconds longest, void (Simulation::*act)());

    void customer();
    void ivr();
    void matchOne(Created &service);
    void visitor();
    void administrator();
    void auditor();
    void trouble();
    void observer();
    void noteAlive(Node &node);
    void ring(const Node &from);

    void noteCreated(const Answer &answer, Created draft, bool codeAsked, qint64 sentAtMs);
    void checkAcknowledged(const Node &node);
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

    struct Process;
    Shape m_shape;
    std::vector<std::unique_ptr<Node>> m_nodes;
    int m_processNumber = 0;

    std::list<Created> m_created;
    std::list<StoredEntry> m_entries;
    int m_nextMarker = 0;
    std::map<RecordKey, Record> m_acknowledged; ///< configuration the administrator was told is stored
    qint64 m_configuredAtMs = 0;
    int m_editorNumber = 0; ///< of the process that carries out an edit; 0: none
};

} // namespace usher::sim
