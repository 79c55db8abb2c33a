#pragma once

#include "shared/result.h"

#include <QStringList>

#include <functional>

/// Values of a list that are entered many at a time.
namespace usher::console {

/// Most values that are added at once.
inline constexpr int maxNewValues = 100'000;
/// Longest value of a resource group, in characters.
inline constexpr int maxValueLength = 255;

/// A row of values that count up, its ends included.
struct ValueRange
{
    QString prefix; ///< "1-888-555-"
    qint64 first = 0; ///< 100
    qint64 last = 0;
    int digits = 0; ///< that are counted, with leading zeros

    [[nodiscard]] int count() const { return static_cast<int>(last - first + 1); }
    [[nodiscard]] QString at(int index) const;
};

/// From @p first ("1-888-555-0100") up to @p last: the whole number, or its last digits ("0199"). Errors
/// name the field `first` or `last` and say what is valid.
[[nodiscard]] Result<ValueRange> parseRange(const QString &first, const QString &last);

/// One value a line, trimmed; "name=value" names it. Empty lines do not count.
struct NamedValue
{
    QString name; ///< empty: to be made
    QString value;
};
[[nodiscard]] Result<QList<NamedValue>> parseLines(const QString &text);

/// Names for @p count new values behind those that are there, in their order: what the last of @p names ends
/// with counts on ("dnis19" -> "dnis20"), as wide as the names need to stay in order; @p stem begins the
/// names where there are none.
[[nodiscard]] QStringList nextNames(const QStringList &names, const QString &stem, int count,
    const std::function<bool(const QString &name)> &isTaken);

} // namespace usher::console
