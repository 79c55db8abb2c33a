#pragma once

#include "app/sim/httpclient.h"
#include "app/sim/numberledger.h"
#include "app/sim/simoptions.h"
#include "app/sim/statistics.h"

#include <map>
#include <memory>
#include <random>

namespace usher::sim {

/// Customers on their way through the services of the demo configuration. One request is sent every 1/rate
/// seconds: the next step of the customer who has waited longest, or the first of a new one. Every answer is
/// compared with what the documentation promises. One thread, that of the io_context.
class Simulation
{
public:
    Simulation(boost::asio::io_context &context, const SimOptions &options);
    ~Simulation();

    void start();
    /// Sends nothing more; @p done is called when every answer is there, or five seconds later.
    void stop(std::function<void()> done);

    [[nodiscard]] Statistics &statistics() { return m_statistics; }
    [[nodiscard]] int underWay() const { return m_underWay; }
    [[nodiscard]] double elapsedS() const;

private:
    struct Customer;
    using CustomerPointer = std::shared_ptr<Customer>;
    using Next = std::function<void(const HttpReply &)>;
    class Timers;

    void tick();
    void issue();
    void finishWithin(std::chrono::seconds time);
    void later(double minS, double maxS, std::function<void()> step);
    void send(bool isInternal, const char *operation, HttpRequest request, Next next);
    [[nodiscard]] bool expect(const char *operation, const HttpReply &reply, int status);
    void unexpected(const char *operation, const HttpReply &reply, const QString &why);
    void end(const char *outcome);

    void startJourney();
    void create();
    void created(const CustomerPointer &customer, const HttpReply &reply, qint64 sentMs);
    void askForAccess(const CustomerPointer &customer);
    void query(const CustomerPointer &customer);
    void dial(const CustomerPointer &customer, bool withWrongCode);
    void readData(const CustomerPointer &customer);
    void dialAgain(const CustomerPointer &customer);
    void storeText();
    void storeFile();
    void removeEntry(const QByteArray &id);
    void checkPatterns();
    void hitPattern();
    void probeNode();

    [[nodiscard]] QByteArray path(const QByteArray &rest) const;
    [[nodiscard]] double real(double least, double most);
    [[nodiscard]] int integer(int least, int most);
    [[nodiscard]] bool chance(double share) { return real(0, 1) < share; }
    [[nodiscard]] QByteArray digits(int count);
    [[nodiscard]] qint64 nowMs() const;

    const SimOptions m_options;
    HttpClient m_public;
    HttpClient m_internal;
    Statistics m_statistics;
    NumberLedger m_ledger;
    std::mt19937_64 m_random;
    std::unique_ptr<Timers> m_timers;
    std::multimap<qint64, std::function<void()>> m_steps; ///< by the time they are due
    qint64 m_startMs = 0;
    qint64 m_stopMs = 0;
    qint64 m_issued = 0; ///< chances to send that have been used or let pass
    int m_inFlight = 0;
    int m_underWay = 0;
    bool m_isStopping = false;
    std::function<void()> m_stopped;
};

} // namespace usher::sim
