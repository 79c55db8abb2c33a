#pragma once

#include <QColor>

#include <span>

/// The console's colours, in one table: a row for each token, a column for each scheme.
namespace usher::ui {

enum class Scheme { Dark, Light };

enum class Token {
    Background, ///< window
    Surface, ///< rail, cards, tables, status bar
    Raised, ///< fields, buttons, menus, tool tips
    Line, ///< borders and grid lines of one pixel
    Text,
    Muted, ///< labels, hints
    Accent, ///< the primary action, focus, links, the first series
    OnAccent, ///< text on Accent
    Selection, ///< the selected row, the active page
    Hover, ///< what the pointer is over
    Good, ///< states: always with a word or an icon
    Caution,
    Bad,
    Info,
    Series1, ///< charts, in the order of Okabe and Ito; told apart also without red and green
    Series2,
    Series3,
    Series4,
    Series5,
    Series6,
};

struct TokenRow
{
    Token token;
    const char *name;
    QRgb dark;
    QRgb light;
};

/// In the order of the enumeration.
[[nodiscard]] std::span<const TokenRow> tokenTable();
[[nodiscard]] QColor color(Token token, Scheme scheme);

/// A pair of tokens that text is drawn with.
struct TextPair
{
    Token text;
    Token ground;
};
/// Every pair in use: each has a contrast of at least 4.5 in both schemes.
[[nodiscard]] std::span<const TextPair> textPairs();
/// Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1, 1.4.3).
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// @p over laid on @p ground with @p share of it, 0..1: the grounds of pills.
[[nodiscard]] QColor blended(const QColor &over, const QColor &ground, double share);

} // namespace usher::ui
