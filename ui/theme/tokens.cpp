#include "ui/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace usher::ui {

namespace {

constexpr TokenRow table[] = {
    {Token::Background, "background", 0xff14171c, 0xfff4f6f8},
    {Token::Surface, "surface", 0xff1b1f26, 0xffffffff},
    {Token::Raised, "raised", 0xff232934, 0xffffffff},
    {Token::Line, "line", 0xff303845, 0xffd9dee5},
    {Token::Text, "text", 0xffe6e9ee, 0xff1b2129},
    {Token::Muted, "muted", 0xff97a1b0, 0xff5c6775},
    {Token::Accent, "accent", 0xff4f9cf9, 0xff1f6fd6},
    {Token::OnAccent, "on accent", 0xff0b1220, 0xffffffff},
    {Token::Selection, "selection", 0xff26374f, 0xffe3eefc},
    {Token::Hover, "hover", 0xff222833, 0xffeff3f8},
    {Token::Good, "good", 0xff3fb27f, 0xff187a50},
    {Token::Caution, "caution", 0xffe0a63a, 0xff8a5b00},
    {Token::Bad, "bad", 0xfff07d77, 0xffc4332d},
    {Token::Info, "info", 0xff7aa7d9, 0xff3c6fa8},
    {Token::Series1, "series 1", 0xff4f9cf9, 0xff1f6fd6},
    {Token::Series2, "series 2", 0xffe69f00, 0xffb97700},
    {Token::Series3, "series 3", 0xff2fc39a, 0xff008a64},
    {Token::Series4, "series 4", 0xffcc79a7, 0xffa8487f},
    {Token::Series5, "series 5", 0xfff0e442, 0xff857a00},
    {Token::Series6, "series 6", 0xffe8784a, 0xffb84a00},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < std::size(table); ++i) {
        if (static_cast<std::size_t>(table[i].token) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder(), "one row for each token, in the order of the enumeration");

constexpr TextPair pairs[] = {
    {Token::Text, Token::Background},
    {Token::Text, Token::Surface},
    {Token::Text, Token::Raised},
    {Token::Text, Token::Selection},
    {Token::Text, Token::Hover},
    {Token::Muted, Token::Background},
    {Token::Muted, Token::Surface},
    {Token::Muted, Token::Raised},
    {Token::Muted, Token::Selection},
    {Token::Muted, Token::Hover},
    {Token::Accent, Token::Background},
    {Token::Accent, Token::Surface},
    {Token::OnAccent, Token::Accent},
    {Token::Bad, Token::Raised},
    {Token::OnAccent, Token::Bad},
    {Token::Good, Token::Surface},
    {Token::Caution, Token::Surface},
    {Token::Bad, Token::Surface},
    {Token::Info, Token::Surface},
    {Token::Good, Token::Background},
    {Token::Caution, Token::Background},
    {Token::Bad, Token::Background},
    {Token::Info, Token::Background},
};

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

std::span<const TokenRow> tokenTable()
{
    return table;
}

QColor color(Token token, Scheme scheme)
{
    const TokenRow &row = table[static_cast<std::size_t>(token)];
    return QColor::fromRgb(scheme == Scheme::Dark ? row.dark : row.light);
}

std::span<const TextPair> textPairs()
{
    return pairs;
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor blended(const QColor &over, const QColor &ground, double share)
{
    const auto mix = [share](float a, float b) { return static_cast<float>(a * share + b * (1 - share)); };
    return QColor::fromRgbF(mix(over.redF(), ground.redF()), mix(over.greenF(), ground.greenF()),
        mix(over.blueF(), ground.blueF()));
}

} // namespace usher::ui
