#pragma once

#include <memory>
#include <type_traits>
#include <utility>

namespace usher {

template <typename Signature> class UniqueFunction;

/// A callable that is moved, never copied (std::move_only_function is C++23). It may capture a Responder or
/// another move-only value. Calling an empty one is undefined; test it with operator bool.
template <typename R, typename... Args> class UniqueFunction<R(Args...)>
{
public:
    UniqueFunction() = default;
    UniqueFunction(std::nullptr_t) { }

    template <typename F>
    requires(
        !std::is_same_v<std::remove_cvref_t<F>, UniqueFunction> && std::is_invocable_r_v<R, F &, Args...>)
        UniqueFunction(F &&callable)
        : m_callable(std::make_unique<Model<std::remove_cvref_t<F>>>(std::forward<F>(callable)))
    {
    }

    R operator()(Args... args) { return m_callable->call(std::forward<Args>(args)...); }
    explicit operator bool() const { return m_callable != nullptr; }

private:
    struct Concept
    {
        virtual ~Concept() = default;
        virtual R call(Args... args) = 0;
    };
    template <typename F> struct Model final : Concept
    {
        template <typename G>
        explicit Model(G &&callable)
            : m_function(std::forward<G>(callable))
        {
        }
        R call(Args... args) override { return m_function(std::forward<Args>(args)...); }
        F m_function;
    };
    std::unique_ptr<Concept> m_callable;
};

/// A piece of work posted to a thread.
using Task = UniqueFunction<void()>;

} // namespace usher
