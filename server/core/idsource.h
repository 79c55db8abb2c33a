#pragma once

#include "server/core/random.h"

namespace usher {

/// Makes identifiers from Random: opaque and unguessable in production, reproducible in a simulation.
class IdSource
{
public:
    explicit IdSource(Random &random)
        : m_random(random)
    {
    }

    /// A version 4 UUID (RFC 9562), 36 characters, lower case.
    [[nodiscard]] QString uuid();

    /// `{nodeId}-{uuid}` with the node id in two digits (mobile-services contract, 0.5).
    [[nodiscard]] QString nodeUuid(int nodeId);

    /// @p byteCount random bytes, base64url without padding: session tokens and keys.
    [[nodiscard]] QString token(int byteCount = 24);

private:
    Random &m_random;
};

} // namespace usher
