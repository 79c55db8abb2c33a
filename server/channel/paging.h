#pragma once

#include "shared/result.h"

#include <optional>

namespace usher::channel {

/// The `limit` of a method that lists: 1 to 1,000, 100 if absent. BadParameter.
[[nodiscard]] inline Result<int> pageLimit(const std::optional<int> &limit)
{
    constexpr int usual = 100;
    constexpr int most = 1000;
    if (limit && (*limit < 1 || *limit > most))
        return fail(ErrorCode::BadParameter, QStringLiteral("limit must be an integer from 1 to 1000"),
            QStringLiteral("limit"));
    return limit.value_or(usual);
}

} // namespace usher::channel
