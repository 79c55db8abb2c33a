#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

namespace usher::ui {

namespace {

/// The icons are drawn with currentColor, which Qt Svg 6.4 takes for black.
QByteArray source(const QString &name, const QColor &color)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("there is no icon '%s'", qPrintable(name));
        return {};
    }
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

class TintedIcon final : public QIconEngine
{
public:
    TintedIcon(QString name, std::optional<Token> token)
        : m_name(std::move(name))
        , m_token(token)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int extent = std::min(rect.width(), rect.height());
        const QRect square(
            rect.x() + (rect.width() - extent) / 2, rect.y() + (rect.height() - extent) / 2, extent, extent);
        painter->drawPixmap(
            square, iconPixmap(m_name, colorOf(mode, state), extent, painter->device()->devicePixelRatioF()));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return iconPixmap(m_name, colorOf(mode, state), std::min(size.width(), size.height()), 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const int extent = qRound(std::min(size.width(), size.height()) / scale);
        return iconPixmap(m_name, colorOf(mode, state), extent, scale);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new TintedIcon(*this); }

private:
    [[nodiscard]] QColor colorOf(QIcon::Mode mode, QIcon::State state) const
    {
        const Theme &theme = Theme::instance();
        if (mode == QIcon::Disabled)
            return blended(theme.color(Token::Muted), theme.color(Token::Surface), 0.6);
        if (m_token)
            return theme.color(*m_token);
        return theme.color(state == QIcon::On ? Token::Accent : Token::Text);
    }

    QString m_name;
    std::optional<Token> m_token;
};

} // namespace

QPixmap iconPixmap(const QString &name, const QColor &color, int extent, qreal ratio)
{
    const QString key
        = QStringLiteral("usher-icon/%1/%2/%3/%4").arg(name, color.name()).arg(extent).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int pixels = std::max(1, qRound(extent * ratio));
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(source(name, color));
    if (renderer.isValid()) {
        QPainter painter(&pixmap);
        renderer.render(&painter);
    }
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString &name)
{
    return QIcon(new TintedIcon(name, {}));
}

QIcon icon(const QString &name, Token token)
{
    return QIcon(new TintedIcon(name, token));
}

} // namespace usher::ui
