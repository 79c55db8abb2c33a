#include "tests/api/topicserver.h"

#include "server/core/ioscheduler.h"
#include "server/http/edge.h"
#include "server/http/errors.h"
#include "tests/support/adminworld.h"

#include <cstdio>

#include <boost/asio/posix/stream_descriptor.hpp>
#include <time.h>
#include <unistd.h>

namespace usher::test {

using namespace std::chrono_literals;

qint64 monotonicUs()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000;
}

namespace {

struct TopicServer
{
    TopicServer(int rowCount, int edgeThreads)
        : count(rowCount)
        , table(topics.add<PumpedRow>(channel::Privilege::Watch))
    {
        for (int i = 0; i < count; ++i)
            set(i);
        methods.on<Pump>(channel::Privilege::Watch,
            [this](const Pump &message, const channel::Caller &, channel::Reply<PumpAnswer> reply) {
                if (message.milliseconds > 0) {
                    perSecond = message.perSecond;
                    startedUs = monotonicUs();
                    endsUs = startedUs + message.milliseconds * 1000LL;
                    done = 0;
                    pump();
                }
                reply(PumpAnswer{serial, !timer.isActive()});
            });
        accounts.create(
            {QStringLiteral("ann"), AdminWorld::password, QStringLiteral("administrator"), {}, false},
            AdminWorld::root(), [](const Result<security::Account> &) {});
        drain();
        http::Edge::Setup setup{context, clock, edgeThreads, {},
            [](http::Request &&, http::Responder responder) { responder.send(http::Response::text("no")); },
            {channel.endpoint()}};
        edge.emplace(std::move(setup));
        http::ListenerConfig listener;
        listener.name = QStringLiteral("admin");
        listener.address = QStringLiteral("127.0.0.1:0");
        listener.zone = http::Zone::Admin;
        if (const auto applied = edge->applyListeners({listener}); !applied)
            qFatal("%s", qPrintable(applied.error().message));
    }

    void drain()
    {
        store.drain();
        drainTimer.start(2ms, [this] { drain(); });
    }
    void set(int number)
    {
        table.set({QString::number(100'000 + number), monotonicUs(), ++serial,
            QStringLiteral("a row of the usual length, as a service or a pool has it %1").arg(number)});
    }
    // In small steps, as changes come in life.
    void pump()
    {
        const qint64 now = std::min(monotonicUs(), endsUs);
        for (const qint64 due = (now - startedUs) * perSecond / 1'000'000; done < due; ++done)
            set(next++ % count);
        if (now < endsUs)
            timer.start(2ms, [this] { pump(); });
    }

    boost::asio::io_context context;
    IoScheduler scheduler{context};
    SystemClock clock;
    SystemRandom random;
    IdSource ids{random};
    DirectStore store;
    security::InlineHasher hasher{scheduler};
    security::Accounts accounts{store, clock, random, ids, hasher};
    security::Sessions sessions{store, clock, scheduler, ids, accounts};
    channel::MethodTable methods;
    channel::Topics topics{scheduler};
    channel::AdminChannel channel{
        scheduler, clock, accounts, sessions, methods, topics, {QStringLiteral("node-01"), {}, {}}};
    int count;
    channel::Table<PumpedRow> table;
    std::optional<http::Edge> edge;
    Timer drainTimer{scheduler};
    Timer timer{scheduler};
    qint64 serial = 0;
    qint64 startedUs = 0, endsUs = 0, done = 0;
    int perSecond = 0;
    int next = 0;
};

} // namespace

int serveTopics(int rows, int edgeThreads)
{
    TopicServer server(rows, edgeThreads);
    std::printf("%d\n", int(server.edge->listeners().first().port));
    std::fflush(stdout);
    boost::asio::posix::stream_descriptor input(server.context, ::dup(STDIN_FILENO));
    char byte = 0;
    input.async_read_some(
        boost::asio::buffer(&byte, 1), [&server](const auto &, size_t) { server.context.stop(); });
    server.context.run();
    server.edge.reset();
    return 0;
}

} // namespace usher::test
