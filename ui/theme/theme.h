#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QObject>
#include <QPalette>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace usher::ui {

enum class ThemeMode { FollowSystem, Dark, Light };
enum class Density { Comfortable, Compact };
enum class FontRole {
    Body, ///< 10 pt
    Emphasis, ///< 12 pt, semi-bold
    Title, ///< 16 pt, semi-bold
    Figure, ///< 22 pt, semi-bold, digits of equal width
    Caption, ///< 9 pt
    Fixed, ///< a typewriter's, 10 pt
};

/// The look of the whole program: scheme, density, palette, fonts. One for the application; widgets that
/// paint themselves ask it for colours and repaint when it says changed().
class Theme : public QObject
{
    Q_OBJECT

public:
    /// Takes the application's style, palette and font over; lives as long as the application.
    static Theme &instance();

    void setMode(ThemeMode mode);
    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    void setDensity(Density density);
    [[nodiscard]] Density density() const { return m_density; }

    [[nodiscard]] QColor color(Token token) const { return ui::color(token, m_scheme); }
    /// The ground of a pill or a banner of @p token on a surface.
    [[nodiscard]] QColor tint(Token token) const;
    [[nodiscard]] QFont font(FontRole role) const;
    /// Motion is left out if the system asks for less of it.
    [[nodiscard]] int motionMs() const { return m_motionMs; }
    /// The letters to press with Alt are underlined only while it is down.
    [[nodiscard]] bool showsMnemonics() const { return m_showsMnemonics; }

    /// Of a table, in logical pixels.
    [[nodiscard]] int rowHeight() const;
    /// @p steps of the grid of 4 pixels.
    [[nodiscard]] static constexpr int space(int steps) { return 4 * steps; }
    static constexpr int inside = 8;
    static constexpr int between = 12;
    static constexpr int pageMargin = 24;
    static constexpr int fieldRadius = 6;
    static constexpr int cardRadius = 10;

Q_SIGNALS:
    void changed();

private:
    Theme();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showMnemonics(bool show);
    void readSystem();
    void apply();
    [[nodiscard]] QPalette palette() const;

    ThemeMode m_mode = ThemeMode::FollowSystem;
    Scheme m_systemScheme = Scheme::Light;
    Scheme m_scheme = Scheme::Light;
    Density m_density = Density::Comfortable;
    int m_motionMs = 120;
    bool m_isApplying = false;
    bool m_showsMnemonics = false;
    QFont m_systemFont;
};

/// Gives @p widget the font of @p role, now and when the theme changes.
void setFontRole(QWidget *widget, FontRole role);
/// Text of @p widget in the colour of @p token, now and when the theme changes.
void setTextToken(QWidget *widget, Token token);

} // namespace usher::ui
