#include "ui/theme/theme.h"

#include "ui/theme/style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QLabel>
#include <QStyleHints>
#include <QTabBar>
#include <QToolTip>
#include <QWidget>

/// A static library's resources are linked only if somebody asks for them.
static void initResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace usher::ui {

Theme &Theme::instance()
{
    ::initResources();
    static Theme *theme = new Theme; // ends with the application, its parent
    return *theme;
}

Theme::Theme()
    : QObject(qApp)
    , m_systemFont(QApplication::font())
{
    if (QFontDatabase::families().contains(QStringLiteral("Inter")))
        m_systemFont.setFamilies({QStringLiteral("Inter"), m_systemFont.family()});
    readSystem();
    m_scheme = m_systemScheme;
    QApplication::setStyle(new Style(*this)); // owned by the application
    apply();
    qApp->installEventFilter(this);
}

// Qt 6.4 does not tell the scheme: the palette the platform gave us does.
void Theme::readSystem()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    m_systemScheme = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Scheme::Dark
                                                                                           : Scheme::Light;
#else
    const QPalette palette = QGuiApplication::palette();
    m_systemScheme
        = palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness()
        ? Scheme::Dark
        : Scheme::Light;
#endif
    if (QApplication::styleHints()->cursorFlashTime() <= 0) // what desktops set for 'less motion'
        m_motionMs = 0;
}

void Theme::setMode(ThemeMode mode)
{
    m_mode = mode;
    const Scheme scheme = mode == ThemeMode::FollowSystem ? m_systemScheme
        : mode == ThemeMode::Dark                         ? Scheme::Dark
                                                          : Scheme::Light;
    if (std::exchange(m_scheme, scheme) != scheme)
        apply();
}

void Theme::setDensity(Density density)
{
    if (std::exchange(m_density, density) != density)
        apply();
}

QColor Theme::tint(Token token) const
{
    return blended(color(token), color(Token::Surface), m_scheme == Scheme::Dark ? 0.14 : 0.10);
}

QFont Theme::font(FontRole role) const
{
    QFont font = m_systemFont;
    switch (role) {
    case FontRole::Body:
        font.setPointSizeF(10);
        break;
    case FontRole::Emphasis:
        font.setPointSizeF(12);
        font.setWeight(QFont::DemiBold);
        break;
    case FontRole::Title:
        font.setPointSizeF(16);
        font.setWeight(QFont::DemiBold);
        break;
    case FontRole::Figure:
        font.setPointSizeF(22);
        font.setWeight(QFont::DemiBold);
        break;
    case FontRole::Caption:
        font.setPointSizeF(9);
        break;
    case FontRole::Fixed:
        font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPointSizeF(10);
        break;
    }
    return font;
}

int Theme::rowHeight() const
{
    const int text = QFontMetrics(font(FontRole::Body)).height();
    return text + (m_density == Density::Comfortable ? space(5) : space(3));
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) { palette.setColor(role, color(token)); };
    set(QPalette::Window, Token::Background);
    set(QPalette::WindowText, Token::Text);
    set(QPalette::Base, Token::Surface);
    set(QPalette::AlternateBase, Token::Hover);
    set(QPalette::Text, Token::Text);
    set(QPalette::PlaceholderText, Token::Muted);
    set(QPalette::Button, Token::Raised);
    set(QPalette::ButtonText, Token::Text);
    set(QPalette::BrightText, Token::Bad);
    set(QPalette::Highlight, Token::Selection);
    set(QPalette::HighlightedText, Token::Text);
    set(QPalette::Link, Token::Accent);
    set(QPalette::LinkVisited, Token::Accent);
    set(QPalette::ToolTipBase, Token::Raised);
    set(QPalette::ToolTipText, Token::Text);
    set(QPalette::Light, Token::Raised);
    set(QPalette::Midlight, Token::Line);
    set(QPalette::Mid, Token::Line);
    set(QPalette::Dark, Token::Line);
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0, 90));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, blended(color(Token::Muted), color(Token::Surface), 0.7));
    return palette;
}

void Theme::apply()
{
    m_isApplying = true;
    QApplication::setFont(font(FontRole::Body));
    QApplication::setPalette(palette());
    QToolTip::setPalette(palette());
    m_isApplying = false;
    Q_EMIT changed();
    for (QWidget *window : QApplication::topLevelWidgets())
        window->update();
}

void Theme::showMnemonics(bool show)
{
    if (std::exchange(m_showsMnemonics, show) == show)
        return;
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (qobject_cast<QLabel *>(widget) || qobject_cast<QAbstractButton *>(widget)
            || qobject_cast<QTabBar *>(widget))
            widget->update();
    }
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
        showMnemonics(true);
    else if (event->type() == QEvent::ApplicationStateChange
        || (event->type() == QEvent::KeyRelease && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt))
        showMnemonics(false);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (watched == qApp && event->type() == QEvent::ThemeChange && !m_isApplying) {
        readSystem();
        setMode(m_mode);
    }
#endif
    return QObject::eventFilter(watched, event);
}

void setFontRole(QWidget *widget, FontRole role)
{
    const auto set = [widget, role] { widget->setFont(Theme::instance().font(role)); };
    set();
    QObject::connect(&Theme::instance(), &Theme::changed, widget, set);
}

void setTextToken(QWidget *widget, Token token)
{
    const auto set = [widget, token] {
        QPalette palette = widget->palette();
        palette.setColor(QPalette::WindowText, Theme::instance().color(token));
        palette.setColor(QPalette::Text, Theme::instance().color(token));
        widget->setPalette(palette);
    };
    set();
    QObject::connect(&Theme::instance(), &Theme::changed, widget, set);
}

} // namespace usher::ui
