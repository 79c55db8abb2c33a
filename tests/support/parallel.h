#pragma once

#include <functional>
#include <latch>
#include <thread>
#include <vector>

namespace usher::test {

/// Runs @p work on many threads that all start together.
inline void inParallel(int count, const std::function<void(int)> &work)
{
    std::latch start(count);
    std::vector<std::thread> threads;
    for (int i = 0; i < count; ++i) {
        threads.emplace_back([&, i] {
            start.arrive_and_wait();
            work(i);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
}

} // namespace usher::test
