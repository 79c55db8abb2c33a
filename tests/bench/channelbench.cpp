#include "tests/bench/channelclient.h"

#include <algorithm>
#include <libpq-fe.h>
#include <memory>
#include <poll.h>
#include <sched.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <vector>

using namespace usher::bench;

namespace {

constexpr std::int64_t patienceNs = 10'000'000'000;

struct Plan
{
    int admin = 0; ///< port of the channel
    int http = 0; ///< port of the internal listener of another node
    int count = 0; ///< of changes or rounds
    int sessions = 0;
    int bytes = 0;
    int core = 0; ///< of the bare writer
    std::string postgres; ///< a connection string of libpq
    std::string password;
};

void print(std::vector<std::int64_t> timesNs, const std::string &more = {})
{
    std::sort(timesNs.begin(), timesNs.end());
    const auto microseconds = [&](double part) {
        return static_cast<double>(
                   timesNs[static_cast<size_t>(part * static_cast<double>(timesNs.size() - 1))])
            / 1000;
    };
    std::printf("count=%zu p50us=%.0f p99us=%.0f maxus=%.0f%s\n", timesNs.size(), microseconds(0.5),
        microseconds(0.99), microseconds(1), more.c_str());
}

/// Not in step with anybody's timers.
void pause(int round)
{
    std::this_thread::sleep_for(std::chrono::microseconds(3000 + round * 7919 % 10'000));
}

std::string change(const char *owner, const char *name, const std::string &field, const std::string &value,
    std::int64_t seen)
{
    return std::string(R"({"changes":[{"kind":"list","owner":")") + owner + R"(","name":")" + name
        + R"(","seenRevision":)" + std::to_string(seen) + R"(,"set":{")" + field + R"(":")" + value
        + R"("}}]})";
}

/// The revision an answer of config.apply or a delta shows.
std::int64_t revisionIn(std::string_view text)
{
    return std::atoll(std::string(member(text, "revision")).c_str());
}

// --- configuration to another node
// --------------------------------------------------------------------------------

/// Asks a node for what its configuration makes of @p value, until it knows it.
void waitForPattern(int fd, const std::string &value)
{
    const std::string body = "x=" + value;
    const std::string request = "POST /genesys/1/patterns/group/bench HTTP/1.1\r\nHost: bench\r\n"
                                "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
        + std::to_string(body.size()) + "\r\n\r\n" + body;
    const std::int64_t deadline = nowNs() + patienceNs;
    while (nowNs() < deadline) {
        sendAll(fd, request);
        std::string answer;
        while (answer.empty() || answer.back() != '}') {
            char chunk[4096];
            const ssize_t got = ::recv(fd, chunk, sizeof(chunk), 0);
            if (got <= 0)
                die("the other node closed the connection");
            answer.append(chunk, static_cast<size_t>(got));
        }
        if (answer.find("\"x\":\"p\"") != std::string::npos)
            return;
        if (!answer.starts_with("HTTP/1.1 200") && !answer.starts_with("HTTP/1.1 404"))
            die("the other node answered " + answer);
    }
    die("a change did not reach the other node");
}

/// Changes at one node, from the answer to the first other answer of another node.
void spread(const Plan &plan)
{
    ChannelClient admin(plan.admin);
    admin.logIn(plan.password);
    const int other = connectTo(plan.http);
    std::vector<std::int64_t> times;
    std::int64_t revision = revisionIn(
        admin.call("config.records", R"({"kind":"list","owner":"GMS_Patterns","name":"bench"})"));
    for (int i = 0; i < plan.count; ++i) {
        const std::string value = std::to_string(i + 1000);
        revision
            = revisionIn(admin.call("config.apply", change("GMS_Patterns", "bench", "p", value, revision)));
        const std::int64_t answered = nowNs();
        waitForPattern(other, value);
        times.push_back(nowNs() - answered);
        pause(i);
    }
    ::close(other);
    print(times);
}

PGconn *connectToDatabase(const std::string &text)
{
    PGconn *connection = PQconnectdb(text.c_str());
    if (PQstatus(connection) != CONNECTION_OK)
        die(PQerrorMessage(connection));
    return connection;
}

void run(PGconn *connection, const char *statement)
{
    PGresult *result = PQexec(connection, statement);
    if (PQresultStatus(result) != PGRES_COMMAND_OK && PQresultStatus(result) != PGRES_TUPLES_OK)
        die(PQerrorMessage(connection));
    PQclear(result);
}

/// What such news costs at least: from the answer to a NOTIFY until a listener has read one row.
void notify(const Plan &plan)
{
    PGconn *teller = connectToDatabase(plan.postgres);
    PGconn *listener = connectToDatabase(plan.postgres);
    run(listener, "LISTEN bench");
    run(listener,
        "PREPARE news AS SELECT revision, body FROM record WHERE owner = 'GMS_Patterns' AND name = 'bench'");
    std::vector<std::int64_t> times;
    for (int i = 0; i < plan.count; ++i) {
        run(teller, "NOTIFY bench");
        const std::int64_t answered = nowNs();
        PGnotify *heard = nullptr;
        while (!heard) {
            pollfd input{PQsocket(listener), POLLIN, 0};
            if (::poll(&input, 1, static_cast<int>(patienceNs / 1'000'000)) != 1 || !PQconsumeInput(listener))
                die("a notification was not heard");
            heard = PQnotifies(listener);
        }
        PQfreemem(heard);
        run(listener, "EXECUTE news");
        times.push_back(nowNs() - answered);
        pause(i);
    }
    PQfinish(teller);
    PQfinish(listener);
    print(times);
}

// --- one change to many sessions
// ----------------------------------------------------------------------------------

void allowFiles()
{
    rlimit files{};
    ::getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
}

/// Waits until something can be read of each descriptor in turn; @p take says when one of them has all.
template <typename Take> void collect(int epoll, int sessions, Take take)
{
    epoll_event events[256];
    const std::int64_t deadline = nowNs() + patienceNs;
    for (int complete = 0; complete < sessions;) {
        const int count = ::epoll_wait(epoll, events, 256, 1000);
        for (int i = 0; i < count; ++i)
            complete += take(static_cast<size_t>(events[i].data.u64)) ? 1 : 0;
        if (nowNs() > deadline)
            die(std::to_string(sessions - complete) + " sessions were not told");
    }
}

void watch(int epoll, int fd, size_t index)
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = index;
    ::epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event);
}

/// Subscribes sessions to the configuration; from the answer to a change until each has been told.
void fanout(const Plan &plan)
{
    allowFiles();
    const int epoll = ::epoll_create1(EPOLL_CLOEXEC);
    std::vector<std::unique_ptr<ChannelClient>> clients;
    std::string token;
    for (int i = 0; i < plan.sessions; ++i) {
        clients.push_back(std::make_unique<ChannelClient>(plan.admin));
        ChannelClient &client = *clients.back();
        if (i == 0)
            token = client.logIn(plan.password);
        else // an account has few sessions, a session as many connections as it likes
            client.call("session.resume", R"({"token":")" + token + R"("})");
        client.call("topic.subscribe", R"({"topic":"config"})");
        watch(epoll, client.fd(), static_cast<size_t>(i));
    }
    ChannelClient &editor = *clients.front();
    std::vector<std::int64_t> times, last;
    size_t told = 0;
    std::int64_t revision = 0;
    for (int i = -1; i < plan.count;
         ++i) { // the first one is not counted: snapshots may still be on their way
        std::vector<std::int64_t> at(clients.size(), 0);
        std::int64_t answered = 0;
        const size_t before = clients.back()->received();
        editor.ask("config.apply", change("GMS_Patterns", "bench", "p", std::to_string(i + 1000), revision));
        ++revision;
        // The editor has all once it has the answer, too.
        collect(epoll, plan.sessions, [&](size_t index) {
            const bool had = at[index] != 0 && (index != 0 || answered != 0);
            const bool isOpen = clients[index]->read([&](std::string_view message) {
                if (index == 0 && editor.isAnswer(message)) {
                    if (member(message, "revision") != std::to_string(revision))
                        die("the change was answered with " + std::string(message));
                    answered = nowNs();
                } else if (member(message, "method") == "topic.delta" && revisionIn(message) == revision) {
                    at[index] = nowNs();
                }
            });
            if (!isOpen)
                die("the server closed a session");
            return !had && at[index] != 0 && (index != 0 || answered != 0);
        });
        if (i < 0)
            continue;
        told = clients.back()->received() - before;
        for (const std::int64_t ns : at)
            times.push_back(std::max<std::int64_t>(0, ns - answered));
        pause(i);
    }
    print(times, " bytes=" + std::to_string(told));
}

/// Writes so many bytes to each of @p sockets whenever it is asked to, on a core of its own.
void writeBare(const Plan &plan, const std::vector<int> &sockets, int orders)
{
    cpu_set_t cores;
    CPU_ZERO(&cores);
    CPU_SET(static_cast<size_t>(plan.core), &cores);
    ::sched_setaffinity(0, sizeof(cores), &cores);
    const std::string bytes(static_cast<size_t>(plan.bytes), 'x');
    char order;
    while (::read(orders, &order, 1) == 1) {
        for (const int fd : sockets)
            sendAll(fd, bytes);
    }
}

/// The limit of fanout(): the same bytes by a plain loop to as many sockets.
void bare(const Plan &plan)
{
    allowFiles();
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    if (::bind(listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(listener, 128) != 0
        || ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        die("no socket to listen at");
    const int epoll = ::epoll_create1(EPOLL_CLOEXEC);
    std::vector<int> readers, writers;
    for (int i = 0; i < plan.sessions; ++i) {
        readers.push_back(connectTo(ntohs(address.sin_port)));
        writers.push_back(::accept(listener, nullptr, nullptr));
        const int on = 1;
        ::setsockopt(writers.back(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
        watch(epoll, readers.back(), static_cast<size_t>(i));
    }
    int orders[2];
    if (::pipe(orders) != 0)
        die("no pipe");
    const pid_t writer = ::fork();
    if (writer == 0) {
        ::close(orders[1]);
        writeBare(plan, writers, orders[0]);
        ::_exit(0);
    }
    std::vector<std::int64_t> times;
    for (int i = 0; i < plan.count; ++i) {
        std::vector<int> missing(readers.size(), plan.bytes);
        const std::int64_t start = nowNs();
        if (::write(orders[1], "x", 1) != 1)
            die("the writer is gone");
        collect(epoll, plan.sessions, [&](size_t index) {
            char chunk[65536];
            const ssize_t got = ::recv(readers[index], chunk, sizeof(chunk), 0);
            if (got <= 0)
                die("a socket was closed");
            missing[index] -= static_cast<int>(got);
            if (missing[index] == 0)
                times.push_back(nowNs() - start);
            return missing[index] == 0;
        });
        pause(i);
    }
    ::close(orders[1]);
    ::waitpid(writer, nullptr, 0);
    print(times);
}

} // namespace

/// What the admin channel and the nodes' links cost, beside the least that could do the same. Prints count,
/// p50, p99 and max of the times. USHER_PASSWORD is the password of the account admin.
///
/// channelbench spread --admin PORT --http PORT --count N
///   from a change of the configuration at one node to its effect at another
///
/// channelbench notify --postgres CONNINFO --count N
///   the bare notification with one read
///
/// channelbench fanout --admin PORT --sessions N --count N
///   from a change to each session that is told; also prints how many bytes that were
///
/// channelbench bare --sessions N --count N --bytes N --core N
///   so many bytes to as many sockets, written from that core
int main(int argc, char **argv)
{
    if (argc < 2)
        die("spread, notify, fanout or bare?");
    Plan plan;
    if (const char *password = std::getenv("USHER_PASSWORD"))
        plan.password = password;
    for (int i = 2; i + 1 < argc; i += 2) {
        const std::string_view name = argv[i];
        if (name == "--admin")
            plan.admin = std::atoi(argv[i + 1]);
        else if (name == "--http")
            plan.http = std::atoi(argv[i + 1]);
        else if (name == "--count")
            plan.count = std::atoi(argv[i + 1]);
        else if (name == "--sessions")
            plan.sessions = std::atoi(argv[i + 1]);
        else if (name == "--bytes")
            plan.bytes = std::atoi(argv[i + 1]);
        else if (name == "--core")
            plan.core = std::atoi(argv[i + 1]);
        else if (name == "--postgres")
            plan.postgres = argv[i + 1];
        else
            die("unknown flag " + std::string(name));
    }
    const std::string_view what = argv[1];
    if (what == "spread")
        spread(plan);
    else if (what == "notify")
        notify(plan);
    else if (what == "fanout")
        fanout(plan);
    else if (what == "bare")
        bare(plan);
    else
        die("spread, notify, fanout or bare?");
    return 0;
}
