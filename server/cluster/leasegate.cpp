#include "server/cluster/leasegate.h"

namespace usher::cluster {

namespace {

constexpr int retryAfterS = 2;

} // namespace

void LeaseGate::submit(Kind kind, std::unique_ptr<store::Job> job)
{
    if (!m_closed)
        return m_store.submit(kind, std::move(job));
    job->fail(Error{ErrorCode::Unavailable, QStringLiteral("the store is not available at the moment"), {},
        *m_closed, retryAfterS, {}});
    m_scheduler.post([refused = std::move(job)] { refused->finish(); });
}

} // namespace usher::cluster
