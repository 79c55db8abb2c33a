#pragma once

#include <QtGlobal>

#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/basic_stream_descriptor.hpp>

#include <functional>
#include <memory>

namespace usher::http {

/// Readiness of many descriptors behind one that Asio waits for: an epoll set of its own. Waiting for the
/// next request costs no system call, where Asio's async_wait costs one per wait, and an idle descriptor
/// costs no memory of ours. One thread, that of the context.
class Poller : public std::enable_shared_from_this<Poller>
{
public:
    struct Ready
    {
        bool readable;
        bool writable;
        bool gone; ///< error or hang-up, reported whether asked for or not
    };
    using Callback = std::function<void(quint64 id, Ready ready)>;

    Poller(boost::asio::io_context &context, Callback callback);
    ~Poller();

    void start();
    /// No callback comes after this.
    void stop();

    /// Watches @p fd, level-triggered; closing the descriptor ends it. @return false if the system has no
    /// room.
    [[nodiscard]] bool add(int fd, quint64 id, bool read, bool write);
    void change(int fd, quint64 id, bool read, bool write);
    void remove(int fd);

private:
    void wait();
    void dispatch();

    int m_epoll;
    boost::asio::posix::basic_stream_descriptor<boost::asio::io_context::executor_type>
        m_descriptor; ///< owns m_epoll
    Callback m_callback;
    bool m_stopped = false;
};

} // namespace usher::http
