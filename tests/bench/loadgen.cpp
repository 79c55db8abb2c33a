#include <algorithm>
#include <arpa/inet.h>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string>
#include <string_view>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr int numbersPerPool = 10'000;
constexpr std::int64_t bookingNs = 5 * second; ///< what the pools of the bench are configured with
constexpr std::int64_t patienceNs = 10 * second;

struct Plan
{
    std::vector<int> ports; ///< the connections take turns
    int connections = 64;
    int services = 0; ///< 0: GET node; else POST request-interaction to call0..call{n-1} in turn
    int idle = 0;
    double rate
        = 0; ///< requests a second that leave whatever the answers take; 0: each connection at once again
    double seconds = 4;
    double warmUp = 0.5; ///< seconds before the first request that counts
};

std::int64_t nowNs()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
        std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

[[noreturn]] void die(const std::string &what)
{
    std::fprintf(stderr, "loadgen: %s\n", what.c_str());
    std::exit(1);
}

int connectTo(int port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (fd < 0 || ::connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof(address)) != 0)
        die(std::string("connect: ") + std::strerror(errno));
    const int on = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
    // A reset at the end: thousands of closed connections would hold their ports for a minute.
    const linger reset{1, 0};
    ::setsockopt(fd, SOL_SOCKET, SO_LINGER, &reset, sizeof(reset));
    return fd;
}

constexpr std::string_view nodeRequest
    = "GET /genesys/1/node HTTP/1.1\r\nHost: bench\r\nUser-Agent: bench\r\nAccept: */*\r\n\r\n";

std::string interactionRequest(int service)
{
    std::string body = "_phone_number=15551234567";
    for (int i = 0; i < 4; ++i)
        body += "&parameter_" + std::to_string(i) + "=a+value+of+usual+length+" + std::to_string(i);
    return "POST /genesys/1/service/call" + std::to_string(service)
        + " HTTP/1.1\r\nHost: bench\r\nUser-Agent: bench\r\nAccept: */*\r\n"
          "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
        + std::to_string(body.size()) + "\r\n\r\n" + body;
}

/// The bytes of the first whole answer in @p input, 0 while there is none.
size_t answerSize(std::string_view input, std::string_view &body)
{
    const size_t head = input.find("\r\n\r\n");
    if (head == std::string_view::npos)
        return 0;
    constexpr std::string_view field = "\r\nContent-Length: ";
    const size_t at = input.find(field);
    size_t length = 0;
    if (at < head)
        std::from_chars(input.data() + at + field.size(), input.data() + head, length);
    if (input.size() < head + 4 + length)
        return 0;
    body = input.substr(head + 4, length);
    return head + 4 + length;
}

/// Looks at every answer: the right status, a number of the pool that was asked, none twice while it is
/// booked.
class Checker
{
public:
    explicit Checker(int services)
        : m_askedAt(static_cast<size_t>(services) * numbersPerPool, -bookingNs)
    {
    }

    void check(std::string_view answer, std::string_view body, int service, std::int64_t askedNs,
        std::int64_t answeredNs)
    {
        if (!answer.starts_with("HTTP/1.1 200 "))
            return fail("not 200", answer);
        if (m_askedAt.empty())
            return body == "ONLINE" ? void() : fail("not ONLINE", answer);
        constexpr std::string_view field = "\"_access_number\":\"";
        const size_t at = body.find(field);
        int number = -1;
        if (at != std::string_view::npos)
            std::from_chars(body.data() + at + field.size(), body.data() + body.size(), number);
        number -= 7'000'000; // 7, two digits of the pool, four of the place
        if (number / numbersPerPool != service || number < 0)
            return fail("not a number of the pool", answer);
        std::int64_t &before = m_askedAt[static_cast<size_t>(number)];
        if (answeredNs - before < bookingNs)
            return fail("a number that is booked", answer);
        before = askedNs;
    }
    [[nodiscard]] int failures() const { return m_failures; }

private:
    void fail(const char *what, std::string_view answer)
    {
        if (++m_failures <= 3)
            std::fprintf(stderr, "loadgen: %s: %.*s\n", what, static_cast<int>(answer.size()), answer.data());
    }
    std::vector<std::int64_t> m_askedAt; ///< per number
    int m_failures = 0;
};

struct Client
{
    int fd = -1;
    int service = 0;
    std::int64_t intendedNs = 0; ///< when its request was to leave
    std::int64_t sentNs = 0;
    size_t received = 0;
    char input[2048];
};

class Run
{
public:
    explicit Run(const Plan &plan)
        : m_plan(plan)
        , m_checker(plan.services)
        , m_clients(static_cast<size_t>(plan.connections))
        , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    {
        for (int i = 0; i < plan.services; ++i)
            m_interactions.push_back(interactionRequest(i));
        for (size_t i = 0; i < m_clients.size(); ++i) {
            m_clients[i].fd = connectTo(plan.ports[i % plan.ports.size()]);
            epoll_event event{};
            event.events = EPOLLIN;
            event.data.u64 = i;
            ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_clients[i].fd, &event);
            m_free.push_back(i);
        }
        m_latencies.reserve(1'000'000);
    }

    void run()
    {
        const std::int64_t start = nowNs();
        m_countFrom = start + static_cast<std::int64_t>(m_plan.warmUp * second);
        m_countUntil = m_countFrom + static_cast<std::int64_t>(m_plan.seconds * second);
        const double gap = m_plan.rate > 0 ? second / m_plan.rate : 0;
        std::int64_t sent = 0;
        epoll_event events[256];
        for (std::int64_t now = start;; now = nowNs()) {
            while (!m_free.empty() && now < m_countUntil) {
                const std::int64_t intended
                    = gap > 0 ? start + static_cast<std::int64_t>(static_cast<double>(sent) * gap) : now;
                if (intended > now)
                    break;
                send(m_clients[m_free.back()], intended);
                m_free.pop_back();
                ++sent;
            }
            if (now >= m_countUntil && m_free.size() == m_clients.size())
                break;
            if (now >= m_countUntil + patienceNs)
                die("answers are missing");
            // With a rate the core is this program's own: sleeping would send late.
            const int count = ::epoll_wait(m_epoll, events, 256, gap > 0 ? 0 : 1000);
            for (int i = 0; i < count; ++i)
                receive(static_cast<size_t>(events[i].data.u64));
        }
    }

    void print()
    {
        if (m_latencies.empty())
            die("nothing was answered");
        std::sort(m_latencies.begin(), m_latencies.end());
        const auto microseconds = [this](double part) {
            const auto index = static_cast<size_t>(part * static_cast<double>(m_latencies.size() - 1));
            return static_cast<double>(m_latencies[index]) / 1000;
        };
        std::printf("requests=%zu rate=%.0f failures=%d p50us=%.0f p99us=%.0f maxus=%.0f\n", m_counted,
            static_cast<double>(m_counted) / m_plan.seconds, m_checker.failures(), microseconds(0.5),
            microseconds(0.99), microseconds(1));
    }
    [[nodiscard]] bool allRight() const { return m_checker.failures() == 0; }

private:
    void send(Client &client, std::int64_t intended)
    {
        std::string_view text = nodeRequest;
        if (!m_interactions.empty()) {
            client.service = m_nextService++ % m_plan.services;
            text = m_interactions[static_cast<size_t>(client.service)];
        }
        client.intendedNs = intended;
        client.sentNs = nowNs();
        client.received = 0;
        if (::send(client.fd, text.data(), text.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(text.size()))
            die("a connection takes no request");
    }

    void receive(size_t index)
    {
        Client &client = m_clients[index];
        const ssize_t got = ::recv(
            client.fd, client.input + client.received, sizeof(client.input) - client.received, MSG_DONTWAIT);
        if (got <= 0)
            return got < 0 && errno == EAGAIN ? void() : die("the server closed a connection");
        client.received += static_cast<size_t>(got);
        const std::string_view input(client.input, client.received);
        std::string_view body;
        const size_t size = answerSize(input, body);
        if (size == 0)
            return;
        const std::int64_t now = nowNs();
        m_checker.check(input.substr(0, size), body, client.service, client.sentNs, now);
        if (now >= m_countFrom && now < m_countUntil)
            ++m_counted;
        if (client.intendedNs >= m_countFrom)
            m_latencies.push_back(now - client.intendedNs);
        m_free.push_back(index);
    }

    const Plan m_plan;
    Checker m_checker;
    std::vector<Client> m_clients;
    std::vector<size_t> m_free;
    std::vector<std::string> m_interactions;
    std::vector<std::int64_t> m_latencies;
    const int m_epoll;
    int m_nextService = 0;
    size_t m_counted = 0;
    std::int64_t m_countFrom = 0;
    std::int64_t m_countUntil = 0;
};

/// "8080,8081"
std::vector<int> portsOf(std::string_view text)
{
    std::vector<int> ports;
    while (!text.empty()) {
        int port = 0;
        std::from_chars(text.data(), text.data() + text.size(), port);
        ports.push_back(port);
        text.remove_prefix(std::min(text.find(','), text.size() - 1) + 1);
    }
    return ports;
}

/// Opens connections that ask once each, says so, and holds them until standard input ends.
void holdIdle(const Plan &plan)
{
    rlimit files{};
    ::getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
    for (int i = 0; i < plan.idle; ++i) {
        const int fd = connectTo(plan.ports.front());
        char answer[2048];
        if (::send(fd, nodeRequest.data(), nodeRequest.size(), MSG_NOSIGNAL) < 0
            || ::recv(fd, answer, sizeof(answer), 0) <= 0)
            die("an idle connection was not answered");
    }
    std::printf("idle=%d\n", plan.idle);
    std::fflush(stdout);
    char end;
    while (::read(STDIN_FILENO, &end, 1) > 0) { }
}

} // namespace

/// Asks servers on this machine over keep-alive connections and prints requests a second and latencies.
/// loadgen --port P[,P]... [--connections N] [--services N] [--rate R] [--seconds S] [--warm-up S] | --port P
/// --idle N Without --rate every connection asks again as soon as it is answered. With it requests leave at
/// that rate and latency counts from the moment each was to leave, so that a stalled server is charged for
/// those that had to wait. Ends with 1 if an answer was missing or wrong.
int main(int argc, char **argv)
{
    Plan plan;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string_view name = argv[i];
        const double value = std::atof(argv[i + 1]);
        if (name == "--port")
            plan.ports = portsOf(argv[i + 1]);
        else if (name == "--connections")
            plan.connections = static_cast<int>(value);
        else if (name == "--services")
            plan.services = static_cast<int>(value);
        else if (name == "--idle")
            plan.idle = static_cast<int>(value);
        else if (name == "--rate")
            plan.rate = value;
        else if (name == "--seconds")
            plan.seconds = value;
        else if (name == "--warm-up")
            plan.warmUp = value;
        else
            die("unknown flag " + std::string(name));
    }
    if (plan.ports.empty())
        die("no --port");
    if (plan.idle > 0) {
        holdIdle(plan);
        return 0;
    }
    Run run(plan);
    run.run();
    run.print();
    return run.allRight() ? 0 : 1;
}
