#include "server/store/activity.h"

#include <algorithm>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace usher::store {

using std::chrono::milliseconds;

qint64 Activity::steadyMs()
{
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

milliseconds Activity::stalledFor() const
{
    const qint64 since = m_sinceMs.load(std::memory_order_relaxed);
    return since == 0 ? milliseconds(0) : milliseconds(std::max<qint64>(0, steadyMs() - since));
}

void Activity::setSocket(int socket)
{
    const std::lock_guard lock(m_mutex);
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = socket >= 0 ? ::fcntl(socket, F_DUPFD_CLOEXEC, 0) : -1;
    m_isBroken = false;
}

bool Activity::breakSocket()
{
    const std::lock_guard lock(m_mutex);
    if (m_socket < 0 || m_isBroken)
        return false;
    m_isBroken = true;
    ::shutdown(m_socket, SHUT_RDWR); // wakes whoever waits on it
    return true;
}

} // namespace usher::store
