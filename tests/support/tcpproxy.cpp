#include "tests/support/tcpproxy.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace usher::test {

namespace {

constexpr int lookMs = 10; // how soon a change of the settings is noticed
constexpr int mostTries = 100;
constexpr std::size_t pieceBytes = 16384;

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

int listenOn(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int yes = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    const sockaddr_in address = loopback(port);
    if (::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
        && ::listen(socket, 128) == 0)
        return socket;
    ::close(socket);
    return -1;
}

bool sendAll(int socket, const char *bytes, std::size_t size)
{
    while (size > 0) {
        const ssize_t sent = ::send(socket, bytes, size, MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes += sent;
        size -= static_cast<std::size_t>(sent);
    }
    return true;
}

} // namespace

/// One connection, and the thread that serves it. The thread closes the sockets at its end.
struct TcpProxy::Pair
{
    int client = -1;
    std::atomic<bool> isCut = false;
    std::atomic<bool> isOver = false;
    std::thread thread;
};

TcpProxy::TcpProxy(quint16 target)
    : m_target(target)
{
    m_listener = listenOn(0);
    sockaddr_in address{};
    socklen_t size = sizeof address;
    if (::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) == 0)
        m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] { acceptLoop(); });
}

TcpProxy::~TcpProxy()
{
    m_stops = true;
    m_acceptor.join();
    closeAll();
    if (m_listener >= 0)
        ::close(m_listener);
}

void TcpProxy::pause()
{
    m_isPaused = true;
}

void TcpProxy::resume()
{
    m_isPaused = false;
}

void TcpProxy::cut()
{
    closeAll();
}

void TcpProxy::refuse(bool refuses)
{
    if (refuses) {
        if (const int listener = m_listener.exchange(-1); listener >= 0)
            ::close(listener);
        closeAll();
        return;
    }
    // The poll of acceptLoop() may hold the closed listener, and with it the port, for a moment.
    for (int tries = 0; m_listener < 0 && tries < mostTries; ++tries) {
        if ((m_listener = listenOn(m_port)) < 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(lookMs));
    }
}

int TcpProxy::connections() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(
        std::count_if(m_pairs.cbegin(), m_pairs.cend(), [](const auto &pair) { return !pair->isOver; }));
}

void TcpProxy::closeAll()
{
    std::vector<std::unique_ptr<Pair>> pairs;
    {
        const std::lock_guard lock(m_mutex);
        pairs.swap(m_pairs);
    }
    for (const std::unique_ptr<Pair> &pair : pairs)
        pair->isCut = true;
    for (const std::unique_ptr<Pair> &pair : pairs)
        pair->thread.join();
}

void TcpProxy::acceptLoop()
{
    while (!m_stops) {
        const int listener = m_listener;
        pollfd waiting{listener, POLLIN, 0}; // a negative descriptor is one that never becomes ready
        if (::poll(&waiting, 1, lookMs) <= 0 || !(waiting.revents & POLLIN))
            continue;
        const int client = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            continue;
        ++m_accepted;
        auto pair = std::make_unique<Pair>();
        pair->client = client;
        Pair &served = *pair;
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_pairs, [](const std::unique_ptr<Pair> &old) {
            if (!old->isOver)
                return false;
            old->thread.join();
            return true;
        });
        m_pairs.push_back(std::move(pair));
        served.thread = std::thread([this, &served] { pump(served); });
    }
}

void TcpProxy::pump(Pair &pair)
{
    const auto mayGoOn = [&] { return !m_stops && !pair.isCut; };
    while (mayGoOn() && m_isPaused)
        std::this_thread::sleep_for(std::chrono::milliseconds(lookMs));
    const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(m_target);
    const bool isConnected
        = mayGoOn() && ::connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    std::array<char, pieceBytes> piece;
    for (bool goesOn = isConnected; goesOn && mayGoOn();) {
        if (m_isPaused) {
            std::this_thread::sleep_for(std::chrono::milliseconds(lookMs));
            continue;
        }
        std::array<pollfd, 2> ends{pollfd{pair.client, POLLIN, 0}, pollfd{server, POLLIN, 0}};
        if (::poll(ends.data(), ends.size(), lookMs) <= 0 || m_isPaused)
            continue;
        for (std::size_t from = 0; from < ends.size() && goesOn; ++from) {
            if (ends[from].revents == 0)
                continue;
            const ssize_t size = ::recv(ends[from].fd, piece.data(), piece.size(), 0);
            if (m_delayMs > 0)
                std::this_thread::sleep_for(std::chrono::milliseconds(m_delayMs));
            while (mayGoOn() && m_isPaused)
                std::this_thread::sleep_for(std::chrono::milliseconds(lookMs));
            goesOn = mayGoOn() && size > 0
                && sendAll(ends[1 - from].fd, piece.data(), static_cast<std::size_t>(size));
        }
    }
    ::close(server);
    ::close(pair.client);
    pair.isOver = true;
}

} // namespace usher::test
