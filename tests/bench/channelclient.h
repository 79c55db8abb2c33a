#pragma once

#include <arpa/inet.h>
#include <cerrno>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <unistd.h>

namespace usher::bench {

[[noreturn]] inline void die(const std::string &what)
{
    std::fprintf(stderr, "channelbench: %s\n", what.c_str());
    std::exit(1);
}

inline std::int64_t nowNs()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
        std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// A connected socket to @p port of this machine; ends the program if there is none.
inline int connectTo(int port)
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
    const linger reset{1, 0}; // thousands of closed connections would hold their ports for a minute
    ::setsockopt(fd, SOL_SOCKET, SO_LINGER, &reset, sizeof(reset));
    return fd;
}

inline void sendAll(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            die("a connection takes nothing");
        bytes.remove_prefix(static_cast<size_t>(sent));
    }
}

/// The text of the JSON member @p name in @p json, without its quotes; empty if there is none.
inline std::string_view member(std::string_view json, std::string_view name)
{
    const std::string field = '"' + std::string(name) + "\":";
    const size_t at = json.find(field);
    if (at == std::string_view::npos)
        return {};
    std::string_view value = json.substr(at + field.size());
    if (value.starts_with('"'))
        return value.substr(1, value.find('"', 1) - 1);
    return value.substr(0, value.find_first_of(",}"));
}

/// The admin channel on a plain socket. Whatever goes wrong ends the program.
class ChannelClient
{
public:
    explicit ChannelClient(int port)
        : m_fd(connectTo(port))
    {
        sendAll(m_fd,
            "GET /admin/channel HTTP/1.1\r\nHost: bench\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n");
        std::string head;
        char c = 0;
        while (!head.ends_with("\r\n\r\n") && ::recv(m_fd, &c, 1, 0) == 1)
            head += c;
        if (!head.starts_with("HTTP/1.1 101"))
            die("no admin channel: " + head);
        call("hello", R"({"protocol":1,"client":"bench"})");
    }
    ~ChannelClient() { ::close(m_fd); }
    ChannelClient(const ChannelClient &) = delete;
    ChannelClient &operator=(const ChannelClient &) = delete;

    [[nodiscard]] int fd() const { return m_fd; }

    /// @return the token of the new session
    std::string logIn(const std::string &password)
    {
        return std::string(
            member(call("session.open", R"({"account":"admin","password":")" + password + R"("})"), "token"));
    }

    /// Blocks until the answer is there; what else comes meanwhile is dropped.
    std::string call(const std::string &method, const std::string &params)
    {
        ask(method, params);
        std::string answer;
        while (answer.empty()) {
            if (!read([&](std::string_view message) {
                    if (isAnswer(message))
                        answer = message;
                }))
                die("the channel was closed");
        }
        if (answer.find("\"error\":") != std::string::npos)
            die(method + ": " + answer);
        return answer;
    }
    void ask(const std::string &method, const std::string &params)
    {
        const std::string text = R"({"jsonrpc":"2.0","id":)" + std::to_string(++m_lastId) + R"(,"method":")"
            + method + R"(","params":)" + params + "}";
        std::string frame(1, static_cast<char>(0x81));
        if (text.size() < 126) {
            frame += static_cast<char>(0x80 | text.size());
        } else {
            frame += static_cast<char>(0x80 | 126);
            frame += static_cast<char>(text.size() >> 8);
            frame += static_cast<char>(text.size());
        }
        frame.append(4, '\0'); // a mask that changes nothing
        sendAll(m_fd, frame + text);
    }
    /// To the last ask().
    [[nodiscard]] bool isAnswer(std::string_view message) const
    {
        return member(message, "method").empty() && member(message, "id") == std::to_string(m_lastId);
    }

    /// Reads what is there, waiting for something, and gives @p take each whole text. False if the server has
    /// closed.
    template <typename Take> bool read(Take take)
    {
        char chunk[65536];
        const ssize_t got = ::recv(m_fd, chunk, sizeof(chunk), 0);
        if (got <= 0)
            return false;
        m_received += static_cast<size_t>(got);
        m_input.append(chunk, static_cast<size_t>(got));
        size_t at = 0;
        while (m_input.size() - at >= 2) {
            const auto *bytes = reinterpret_cast<const unsigned char *>(m_input.data() + at);
            size_t header = 2, length = bytes[1] & 127;
            if (length >= 126) {
                const size_t extra = length == 126 ? 2 : 8;
                header += extra;
                if (m_input.size() - at < header)
                    break;
                length = 0;
                for (size_t i = 0; i < extra; ++i)
                    length = length << 8 | bytes[2 + i];
            }
            if (m_input.size() - at < header + length)
                break;
            const int opcode = bytes[0] & 15;
            if (opcode == 8)
                return false;
            if (opcode == 1)
                take(std::string_view(m_input).substr(at + header, length));
            at += header + length;
        }
        m_input.erase(0, at);
        return true;
    }
    /// Bytes so far.
    [[nodiscard]] size_t received() const { return m_received; }

private:
    const int m_fd;
    std::string m_input;
    size_t m_received = 0;
    int m_lastId = 0;
};

} // namespace usher::bench
