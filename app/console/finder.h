#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace usher::console {

/// Something Ctrl+K can lead to.
struct Finding
{
    enum class Kind { Page, Record, Option, Action };
    Kind kind = Kind::Page;
    QString title;
    QString detail; ///< muted, beside it
    QString icon;
    std::function<void()> open;
};

/// How well @p text answers to @p typed: 0 = not at all; higher is better. Every word typed must occur, at
/// the beginning of a word for the most, or as letters in that order.
[[nodiscard]] int matchScore(const QString &text, const QString &typed);

/// The best @p limit of @p all for @p typed, best first; of equal ones in their order. All of them, up to the
/// limit, if nothing is typed.
[[nodiscard]] QList<Finding> bestOf(const QList<Finding> &all, const QString &typed, int limit);

} // namespace usher::console
