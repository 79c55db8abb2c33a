#include "server/http/responder.h"

namespace usher::http {

Responder &Responder::operator=(Responder &&other) noexcept
{
    if (this != &other) {
        Responder abandoned(std::move(*this));
        m_sink = std::move(other.m_sink);
    }
    return *this;
}

Responder::~Responder()
{
    if (m_sink)
        fail(Error{ErrorCode::Internal, QStringLiteral("The request could not be completed."), {},
            QStringLiteral("a handler dropped the request unanswered"), 0, {}});
}

void Responder::send(Response response)
{
    if (!m_sink)
        return;
    // Emptied first: the sink may destroy this object, or call back into its owner.
    Sink sink = std::move(m_sink);
    m_sink = nullptr;
    sink(std::move(response));
}

} // namespace usher::http
