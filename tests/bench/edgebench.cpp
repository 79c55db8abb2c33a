#include "server/core/ioscheduler.h"
#include "server/http/dispatcher.h"
#include "server/http/edge.h"

#include <arpa/inet.h>
#include <cstdio>
#include <cstring>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace {

using namespace usher;
using namespace usher::http;

long residentKb()
{
    long pages = 0, resident = 0;
    if (FILE *file = std::fopen("/proc/self/statm", "r")) {
        if (std::fscanf(file, "%ld %ld", &pages, &resident) != 2)
            resident = 0;
        std::fclose(file);
    }
    return resident * (::sysconf(_SC_PAGESIZE) / 1024);
}

/// Opens @p count connections to ourselves; each asks once and then stays idle.
class IdleClients
{
public:
    IdleClients(boost::asio::io_context &context, quint16 port, int count)
    {
        const char request[]
            = "GET /genesys/1/node HTTP/1.1\r\nHost: bench\r\nUser-Agent: idle\r\nAccept: */*\r\n\r\n";
        char answer[1024];
        for (int i = 0; i < count; ++i) {
            const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
            sockaddr_in address{};
            address.sin_family = AF_INET;
            address.sin_port = htons(port);
            address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            if (fd < 0 || ::connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof(address)) != 0) {
                std::perror("connect");
                break;
            }
            if (::send(fd, request, sizeof(request) - 1, 0) < 0)
                std::perror("send");
            while (::recv(fd, answer, sizeof(answer), MSG_DONTWAIT) <= 0)
                context.run_one();
            m_descriptors.push_back(fd);
        }
    }
    ~IdleClients()
    {
        for (const int fd : m_descriptors)
            ::close(fd);
    }
    [[nodiscard]] int count() const { return static_cast<int>(m_descriptors.size()); }

private:
    std::vector<int> m_descriptors;
};

} // namespace

/// Serves GET /genesys/1/node from the real edge and dispatcher, for a load generator beside it.
/// edgebench [--port P] [--threads N] [--idle N] [--seconds S]; prints memory per idle connection with
/// --idle.
int main(int argc, char **argv)
{
    int port = 0, threads = 0, idle = 0, seconds = 10;
    for (int i = 1; i + 1 < argc; i += 2) {
        const int value = std::atoi(argv[i + 1]);
        if (std::strcmp(argv[i], "--port") == 0)
            port = value;
        else if (std::strcmp(argv[i], "--threads") == 0)
            threads = value;
        else if (std::strcmp(argv[i], "--idle") == 0)
            idle = value;
        else if (std::strcmp(argv[i], "--seconds") == 0)
            seconds = value;
    }
    rlimit files{};
    ::getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);

    boost::asio::io_context context(1);
    IoScheduler scheduler(context);
    SystemClock clock;
    SystemRandom random;
    RouteTable routes;
    constexpr Zones zones = Zone::Public | Zone::Internal;
    routes.add({Method::Get, "/{app}/1/node", zones, Protection::None, "getNode", "", {}, {}},
        [](Request &&, Responder responder) { responder.send(Response::text("ONLINE")); });
    Dispatcher dispatcher(routes, clock, scheduler, random);
    EdgeSettings settings;
    settings.limits.maxConnectionsPerAddress = 0;
    Edge edge({context, clock, threads, settings,
        [&](Request &&request, Responder responder) {
            dispatcher.handle(std::move(request), std::move(responder));
        },
        {}});
    ListenerConfig listener;
    listener.name = QStringLiteral("public");
    listener.address = QStringLiteral("127.0.0.1:%1").arg(port);
    if (const auto applied = edge.applyListeners({listener}); !applied) {
        std::fprintf(stderr, "%s\n", qPrintable(applied.error().message));
        return 1;
    }
    const quint16 bound = edge.listeners().first().port;
    std::printf("listening on 127.0.0.1:%d, resident %ld KB\n", bound, residentKb());
    std::fflush(stdout);

    std::optional<IdleClients> clients;
    if (idle > 0) {
        const long before = residentKb();
        clients.emplace(context, bound, idle);
        const long after = residentKb();
        std::printf("%d idle connections: %ld KB, %.2f KB each\n", clients->count(), after - before,
            static_cast<double>(after - before) / std::max(1, clients->count()));
        std::fflush(stdout);
    }
    scheduler.after(std::chrono::seconds(seconds), [&] { context.stop(); });
    context.run();
    const EdgeStatistics statistics = edge.statistics();
    std::printf("%llu requests\n",
        static_cast<unsigned long long>(statistics.zones[zoneIndex(Zone::Public)].requests));
    return 0;
}
