#include "server/http/poller.h"

#include <sys/epoll.h>

namespace usher::http {

namespace {

constexpr int eventsAtOnce = 128; ///< then other work of the loop has its turn

epoll_event eventFor(quint64 id, bool read, bool write)
{
    epoll_event event{};
    event.events = (read ? EPOLLIN : 0U) | (write ? EPOLLOUT : 0U);
    event.data.u64 = id;
    return event;
}

} // namespace

Poller::Poller(boost::asio::io_context &context, Callback callback)
    : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_descriptor(context, m_epoll)
    , m_callback(std::move(callback))
{
}

Poller::~Poller() = default;

void Poller::start()
{
    wait();
}

void Poller::stop()
{
    m_stopped = true;
    m_callback = {};
    boost::system::error_code ignored;
    m_descriptor.close(ignored);
}

bool Poller::add(int fd, quint64 id, bool read, bool write)
{
    epoll_event event = eventFor(id, read, write);
    return ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &event) == 0;
}

void Poller::change(int fd, quint64 id, bool read, bool write)
{
    epoll_event event = eventFor(id, read, write);
    ::epoll_ctl(m_epoll, EPOLL_CTL_MOD, fd, &event);
}

void Poller::remove(int fd)
{
    epoll_event unused{};
    ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, fd, &unused);
}

void Poller::wait()
{
    m_descriptor.async_wait(boost::asio::posix::descriptor_base::wait_read,
        [self = shared_from_this()](const boost::system::error_code &error) {
            if (!error && !self->m_stopped)
                self->dispatch();
        });
}

void Poller::dispatch()
{
    epoll_event events[eventsAtOnce];
    const int count = ::epoll_wait(m_epoll, events, eventsAtOnce, 0);
    for (int i = 0; i < count && !m_stopped; ++i) {
        const auto flags = events[i].events;
        m_callback(events[i].data.u64,
            {(flags & EPOLLIN) != 0, (flags & EPOLLOUT) != 0, (flags & (EPOLLERR | EPOLLHUP)) != 0});
    }
    if (!m_stopped)
        wait();
}

} // namespace usher::http
