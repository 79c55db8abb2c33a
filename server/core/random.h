#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace usher {

/// The only source of randomness for domain code.
class Random
{
public:
    virtual ~Random() = default;

    /// 64 uniform bits.
    [[nodiscard]] virtual std::uint64_t next() = 0;

    /// Uniform in [0, bound) without modulo bias; @p bound must be positive.
    [[nodiscard]] std::uint64_t below(std::uint64_t bound);

    [[nodiscard]] QByteArray bytes(int count);

    /// @p count uniform decimal digits.
    [[nodiscard]] QString digits(int count);
};

/// The operating system's generator, read in blocks. Unguessable: ids and access codes come from it. One
/// thread.
class SystemRandom final : public Random
{
public:
    [[nodiscard]] std::uint64_t next() override;

private:
    static constexpr int blockSize = 512;
    std::uint64_t m_block[blockSize / sizeof(std::uint64_t)] = {};
    int m_left = 0;
};

/// Reproducible from its seed (xoshiro256**, Blackman and Vigna 2018). For simulation only.
class SeededRandom final : public Random
{
public:
    explicit SeededRandom(std::uint64_t seed);
    [[nodiscard]] std::uint64_t next() override;

private:
    std::uint64_t m_state[4];
};

} // namespace usher
