#pragma once

#include "server/cluster/sharedclock.h"
#include "server/resources/lease.h"
#include "tests/sim/bookingledger.h"
#include "tests/sim/machineclock.h"
#include "tests/sim/simulatedstore.h"

#include <QTemporaryDir>

#include <set>

namespace usher::sim {

/// Three nodes that book the same numbers of one store, under one seed: the production statements and group
/// commit over virtual time, clocks that drift, a store that fails, nodes that crash and are cut off. What
/// their clients are told goes into a ledger.
class BookingWorld
{
public:
    explicit BookingWorld(quint64 seed);
    ~BookingWorld();

    /// Carries out @p operations (bookings, renewals and releases), then lets all heal and lapse, and books
    /// every number once more. @return what was broken; empty if nothing.
    [[nodiscard]] QStringList run(qint64 operations);

    struct Figures
    {
        qint64 bookings = 0; ///< acknowledged, as the next two
        qint64 renewals = 0;
        qint64 releases = 0;
        qint64 expiries = 0; ///< left to lapse
        qint64 exhausted = 0; ///< no number was free
        qint64 lapsed = 0; ///< renewals and releases that came too late
        qint64 unanswered = 0;
        qint64 crashes = 0;
        qint64 cuts = 0;
        Figures &operator+=(const Figures &other);
    };
    [[nodiscard]] const Figures &figures() const { return m_figures; }

private:
    enum class Act { Book, BookForUser, Renew, Release };
    struct Node;
    struct Process;

    struct Holding
    {
        QString pool;
        QString value;
        qint64 fence = 0;
        QString owner;
        qint64 untilMs = 0;
        bool isUncertain = false; ///< a renewal was not answered
    };
    /// Somebody who wants numbers. Does one thing at a time, each on any node.
    struct Client
    {
        int index = 0;
        QString user;
        std::vector<Holding> holdings; ///< what it will still renew or release
        std::vector<std::pair<QString, qint64>> told; ///< all its grants that may run
        int operation = 0; ///< counts; an answer to an earlier one is nobody's
        Node *waitsFor = nullptr;
        Act act = Act::Book;
        Holding subject; ///< of a renewal or release
        bool isCertain = false; ///< no request without an answer can have moved the subject
        qint64 lastFenceBefore = 0; ///< of its value, as far as known when the request was sent
        std::vector<std::pair<QString, qint64>> flagged; ///< grants that a request for the user may move
    };
    /// What a booking job brings back.
    struct Booked
    {
        resources::Lease lease;
        qint64 renewedFence = 0;
    };

    void startProcess(Node &node);
    void readClock(Node &node);
    void crash(Node &node);
    void trouble();
    void editPools();
    void observe();

    void think(Client &client, qint64 longestMs);
    void act(Client &client);
    void book(Client &client, Node &node, bool forUser);
    void booked(
        Client &client, const QString &owner, qint64 askedAtMs, const Result<std::optional<Booked>> &answer);
    void renew(Client &client, Node &node);
    void release(Client &client, Node &node);
    /// True if the answer to operation @p number is still waited for. Then the client goes on: soon, or
    /// after a pause.
    [[nodiscard]] bool takeAnswer(Client &client, int number, bool isSoon);
    void noAnswer(Client &client);
    void failed(Client &client, const Error &error);
    void checkRefusal(const Client &client, const char *what);
    void checkFinally();
    [[nodiscard]] QList<resources::PoolRow> poolRows() const;
    [[nodiscard]] qint64 below(qint64 bound)
    {
        return static_cast<qint64>(m_random.below(static_cast<quint64>(bound)));
    }

    QTemporaryDir m_folder;
    VirtualTime m_time;
    SeededRandom m_random;
    BookingLedger m_ledger;
    Figures m_figures;
    std::vector<std::unique_ptr<Node>> m_nodes;
    std::vector<std::unique_ptr<Client>> m_clients;
    std::set<QString> m_unlisted; ///< taken out of all pools for now
    qint64 m_operationsLeft = 0;
    quint64 m_processNumber = 0;
    bool m_isHealing = false;
};

} // namespace usher::sim
