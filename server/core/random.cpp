#include "server/core/random.h"

#include <bit>
#include <cerrno>
#include <cstdlib>
#include <sys/random.h>

namespace usher {

std::uint64_t Random::below(std::uint64_t bound)
{
    Q_ASSERT(bound > 0);
    const std::uint64_t unfair = (0 - bound) % bound; // 2^64 mod bound: values below it would be too frequent
    std::uint64_t value = next();
    while (value < unfair)
        value = next();
    return value % bound;
}

QByteArray Random::bytes(int count)
{
    QByteArray result(count, Qt::Uninitialized);
    for (int i = 0; i < count; i += 8) {
        const std::uint64_t value = next();
        memcpy(result.data() + i, &value, static_cast<size_t>(std::min(8, count - i)));
    }
    return result;
}

QString Random::digits(int count)
{
    QString result(count, Qt::Uninitialized);
    for (QChar &digit : result)
        digit = QChar(u'0' + static_cast<char16_t>(below(10)));
    return result;
}

std::uint64_t SystemRandom::next()
{
    if (m_left == 0) {
        size_t filled = 0;
        while (filled < sizeof(m_block)) {
            const ssize_t got
                = getrandom(reinterpret_cast<char *>(m_block) + filled, sizeof(m_block) - filled, 0);
            if (got < 0 && errno != EINTR)
                abort(); // no entropy source: going on would hand out guessable ids
            if (got > 0)
                filled += static_cast<size_t>(got);
        }
        m_left = static_cast<int>(std::size(m_block));
    }
    return std::exchange(m_block[--m_left], 0); // a used value must not be found in memory
}

SeededRandom::SeededRandom(std::uint64_t seed)
{
    for (std::uint64_t &word : m_state) { // splitmix64
        seed += 0x9e3779b97f4a7c15U;
        std::uint64_t mixed = seed;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
        word = mixed ^ (mixed >> 31);
    }
}

std::uint64_t SeededRandom::next()
{
    const std::uint64_t result = std::rotl(m_state[1] * 5, 7) * 9;
    const std::uint64_t shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

} // namespace usher
