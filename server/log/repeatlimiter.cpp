#include "server/log/repeatlimiter.h"

namespace usher::log {

namespace {

constexpr std::uint64_t fnvBasis = 0xcbf29ce484222325u;
constexpr std::uint64_t fnvPrime = 0x100000001b3u;

} // namespace

std::uint64_t RepeatLimiter::shapeOf(const QByteArray &category, const QString &message)
{
    std::uint64_t hash = fnvBasis;
    const auto mix = [&hash](char16_t c) { hash = (hash ^ c) * fnvPrime; };
    for (const char c : category)
        mix(static_cast<unsigned char>(c));
    mix(0);
    qsizetype at = 0;
    while (at < message.size()) {
        const qsizetype begin = at;
        bool hasDigit = false;
        while (at < message.size() && message[at] != u' ') {
            hasDigit |= message[at].isDigit();
            ++at;
        }
        if (hasDigit) {
            mix(u'#');
        } else {
            for (qsizetype i = begin; i < at; ++i)
                mix(message[i].unicode());
        }
        while (at < message.size() && message[at] == u' ')
            ++at;
        mix(u' ');
    }
    return hash;
}

bool RepeatLimiter::admit(
    std::uint64_t shape, const QByteArray &category, const QString &message, qint64 nowMs)
{
    auto found = m_windows.find(shape);
    if (found == m_windows.end()) {
        if (m_windows.size() >= maxShapes)
            std::erase_if(m_windows, [](const auto &entry) { return entry.second.heldBack == 0; });
        if (m_windows.size() >= maxShapes)
            return true;
        m_windows.emplace(shape, Window{nowMs, 1, 0, category, {}});
        return true;
    }
    Window &window = found->second;
    if (nowMs - window.beganMs >= windowMs && window.heldBack == 0) {
        window.beganMs = nowMs;
        window.seen = 0;
    }
    if (++window.seen <= allowed)
        return true;
    if (window.heldBack++ == 0)
        window.sample = message.left(80);
    ++m_heldBack;
    return false;
}

std::vector<RepeatLimiter::Summary> RepeatLimiter::expire(qint64 nowMs, bool all)
{
    std::vector<Summary> summaries;
    if (m_heldBack == 0)
        return summaries;
    std::erase_if(m_windows, [&](const auto &entry) {
        const Window &window = entry.second;
        if (!all && nowMs - window.beganMs < windowMs)
            return false;
        if (window.heldBack > 0) {
            summaries.push_back({window.category, window.sample, window.heldBack});
            m_heldBack -= window.heldBack;
        }
        return true;
    });
    return summaries;
}

} // namespace usher::log
