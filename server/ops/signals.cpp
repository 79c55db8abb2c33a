#include "server/ops/signals.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>

#include <csignal>

namespace usher::ops {

class Signals::Private
{
public:
    Private(boost::asio::io_context &context, Handlers handlers)
        : m_set(context, SIGTERM, SIGINT, SIGHUP)
        , m_handlers(std::move(handlers))
    {
        std::signal(SIGPIPE, SIG_IGN);
        wait();
    }

private:
    void wait()
    {
        m_set.async_wait([this](const boost::system::error_code &error, int number) {
            if (error)
                return; // destroyed
            wait();
            if (number == SIGHUP)
                m_handlers.reload();
            else if (std::exchange(m_isStopping, true))
                m_handlers.stopNow();
            else
                m_handlers.stop();
        });
    }

    boost::asio::signal_set m_set;
    const Handlers m_handlers;
    bool m_isStopping = false;
};

Signals::Signals(boost::asio::io_context &context, Handlers handlers)
    : m_private(std::make_unique<Private>(context, std::move(handlers)))
{
}

Signals::~Signals() = default;

} // namespace usher::ops
