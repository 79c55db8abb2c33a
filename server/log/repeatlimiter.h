#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace usher::log {

/// Keeps one message that comes over and over from filling the log: of messages that differ only in words
/// with digits (ids, addresses, numbers) the first @ref allowed of a window pass, the rest are counted. Not
/// thread-safe.
class RepeatLimiter
{
public:
    static constexpr int allowed = 20;
    static constexpr qint64 windowMs = 10'000;
    static constexpr std::size_t maxShapes = 1024;

    /// What was held back in a window that is over.
    struct Summary
    {
        QByteArray category;
        QString sample; ///< the first one held back, cut at 80 characters
        int count = 0;
    };

    /// What the message looks like without its numbers.
    [[nodiscard]] static std::uint64_t shapeOf(const QByteArray &category, const QString &message);

    /// False: this one is counted instead of written. @p nowMs is monotonic.
    [[nodiscard]] bool admit(
        std::uint64_t shape, const QByteArray &category, const QString &message, qint64 nowMs);

    /// Ends the windows that are over at @p nowMs, or all of them.
    [[nodiscard]] std::vector<Summary> expire(qint64 nowMs, bool all = false);

    [[nodiscard]] bool isHoldingBack() const { return m_heldBack > 0; }
    [[nodiscard]] std::size_t size() const { return m_windows.size(); }

private:
    struct Window
    {
        qint64 beganMs = 0;
        int seen = 0;
        int heldBack = 0;
        QByteArray category;
        QString sample;
    };
    std::unordered_map<std::uint64_t, Window> m_windows;
    qint64 m_heldBack = 0;
};

} // namespace usher::log
