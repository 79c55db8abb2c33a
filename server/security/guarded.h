#pragma once

#include <memory>
#include <utility>

namespace usher::security {

/// Marks its owner as alive; a member declared last, so that it goes first.
using LifeMark = std::shared_ptr<const char>;
[[nodiscard]] inline LifeMark newLife()
{
    return std::make_shared<const char>('\0');
}

/// @p work as a continuation that does nothing once the owner of @p life is gone.
template <typename F> [[nodiscard]] auto guarded(const LifeMark &life, F work)
{
    return [weak = std::weak_ptr(life), call = std::move(work)](auto &&...arguments) mutable {
        if (!weak.expired())
            call(std::forward<decltype(arguments)>(arguments)...);
    };
}

} // namespace usher::security
