#include "ui/widgets/basics.h"

#include "ui/theme/icons.h"
#include "ui/theme/style.h"

#include <QEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace usher::ui {

using console::Tone;

namespace {

void paintCard(QWidget *widget, Token ground, Token line)
{
    QPainter painter(widget);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::instance().color(line));
    painter.setBrush(Theme::instance().color(ground));
    painter.drawRoundedRect(
        QRectF(widget->rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::cardRadius, Theme::cardRadius);
}

/// A label whose digits do not make it dance.
void setFigureWidth(QLabel *label)
{
    label->setMinimumWidth(label->fontMetrics().horizontalAdvance(QString(3, u'0')));
}

} // namespace

Token tokenOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Token::Muted;
    case Tone::Good:
        return Token::Good;
    case Tone::Caution:
        return Token::Caution;
    case Tone::Bad:
        return Token::Bad;
    case Tone::Info:
        return Token::Info;
    }
    Q_UNREACHABLE();
}

QLabel *makeLabel(const QString &text, FontRole role, Token token, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setFontRole(label, role);
    setTextToken(label, token);
    return label;
}

QPushButton *makeButton(
    const QString &objectName, const QString &text, const QString &iconName, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    return button;
}

QToolButton *makeIconButton(
    const QString &objectName, const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setIcon(icon(iconName));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QWidget *makeLine(QWidget *parent)
{
    auto *line = new QWidget(parent);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    const auto paint = [line] {
        QPalette palette = line->palette();
        palette.setColor(QPalette::Window, Theme::instance().color(Token::Line));
        line->setPalette(palette);
    };
    paint();
    QObject::connect(&Theme::instance(), &Theme::changed, line, paint);
    return line;
}

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_contents(new QVBoxLayout(this))
{
    m_contents->setContentsMargins(Theme::space(4), Theme::space(4), Theme::space(4), Theme::space(4));
    m_contents->setSpacing(Theme::inside);
}

void Card::paintEvent(QPaintEvent *)
{
    paintCard(this, Token::Surface, Token::Line);
}

Tile::Tile(const QString &objectName, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(title, FontRole::Body, Token::Muted))
    , m_figure(makeLabel(QStringLiteral("–"), FontRole::Figure))
    , m_note(makeLabel({}, FontRole::Caption, Token::Muted))
{
    setObjectName(objectName);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(4), Theme::space(3), Theme::space(4), Theme::space(3));
    layout->setSpacing(Theme::space(1));
    for (QLabel *label : {m_title, m_figure, m_note}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(label);
    }
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFigureWidth(m_figure);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        applyTone();
        fitNote();
    });
    name();
}

void Tile::setTitle(const QString &title)
{
    m_title->setText(title);
    name();
}

void Tile::setFigure(const QString &figure, Tone tone)
{
    if (figure == m_figure->text() && tone == m_tone)
        return;
    m_figure->setText(figure);
    m_tone = tone;
    applyTone();
    name();
}

void Tile::setNote(const QString &note)
{
    m_noteText = note;
    fitNote();
    name();
}

void Tile::fitNote()
{
    constexpr int mostChars = 32; // that a tile is made wider for
    const QFontMetrics metrics = m_note->fontMetrics();
    const int whole = metrics.horizontalAdvance(m_noteText);
    m_note->setMinimumWidth(std::min(whole, mostChars * metrics.averageCharWidth()));
    const QMargins margins = layout()->contentsMargins(); // its rectangle is still the one before a resize
    const int room = std::max(m_note->minimumWidth(), width() - margins.left() - margins.right());
    m_note->setText(metrics.elidedText(m_noteText, Qt::ElideRight, room));
    setToolTip(whole > room ? QString(m_hint.isEmpty() ? m_noteText : m_hint + u'\n' + m_noteText) : m_hint);
}

void Tile::resizeEvent(QResizeEvent *)
{
    fitNote();
}

void Tile::setStale(bool stale)
{
    if (std::exchange(m_isStale, stale) != stale)
        applyTone();
}

void Tile::applyTone()
{
    QPalette palette = m_figure->palette();
    const Token token = m_isStale ? Token::Muted : m_tone == Tone::Neutral ? Token::Text : tokenOf(m_tone);
    palette.setColor(QPalette::WindowText, Theme::instance().color(token));
    m_figure->setPalette(palette);
}

void Tile::name()
{
    setAccessibleName(
        QStringLiteral("%1: %2 %3").arg(m_title->text(), m_figure->text(), m_noteText).trimmed());
}

void Tile::setLink(const QString &hint)
{
    m_isLink = true;
    m_hint = hint;
    fitNote();
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void Tile::paintEvent(QPaintEvent *)
{
    const bool isActive = m_isLink && (underMouse() || hasFocus());
    paintCard(this, m_isLink && underMouse() ? Token::Hover : Token::Surface,
        isActive ? Token::Accent : Token::Line);
}

void Tile::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isLink && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT opened();
}

void Tile::keyPressEvent(QKeyEvent *event)
{
    if (m_isLink
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space))
        Q_EMIT opened();
    else
        QWidget::keyPressEvent(event);
}

void Tile::enterEvent(QEnterEvent *)
{
    update();
}

void Tile::leaveEvent(QEvent *)
{
    update();
}

void Tile::focusInEvent(QFocusEvent *)
{
    update();
}

void Tile::focusOutEvent(QFocusEvent *)
{
    update();
}

Pill::Pill(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Pill::setState(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

int Pill::width(const QString &text)
{
    const QFontMetrics metrics(Theme::instance().font(FontRole::Body));
    return metrics.horizontalAdvance(text) + metrics.height() / 2 + Theme::space(5);
}

QSize Pill::sizeHint() const
{
    const QFontMetrics metrics(Theme::instance().font(FontRole::Body));
    return {width(m_text), metrics.height() + Theme::space(1)};
}

int Pill::paint(
    QPainter &painter, const QRect &cell, const QString &text, Tone tone, Qt::LayoutDirection direction)
{
    const Theme &theme = Theme::instance();
    const QFontMetrics metrics(theme.font(FontRole::Body));
    const int height = std::min(cell.height(), metrics.height() + Theme::space(1));
    const int wanted = std::min(width(text), cell.width());
    QRect frame(cell.left(), cell.top() + (cell.height() - height) / 2, wanted, height);
    if (direction == Qt::RightToLeft)
        frame.moveRight(cell.right());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tint(tokenOf(tone)));
    painter.drawRoundedRect(frame, height / 2.0, height / 2.0);
    const double dot = metrics.height() / 3.0;
    const double dotX = direction == Qt::RightToLeft ? frame.right() - Theme::space(2) - dot / 2
                                                     : frame.left() + Theme::space(2) + dot / 2;
    painter.setBrush(theme.color(tokenOf(tone)));
    painter.drawEllipse(QPointF(dotX, frame.center().y() + 0.5), dot / 2, dot / 2);
    painter.setPen(theme.color(tokenOf(tone)));
    painter.setFont(theme.font(FontRole::Body));
    const int beside = Theme::space(3) + static_cast<int>(dot);
    const QRect words = direction == Qt::RightToLeft ? frame.adjusted(Theme::space(2), 0, -beside, 0)
                                                     : frame.adjusted(beside, 0, -Theme::space(2), 0);
    painter.drawText(
        words, Qt::AlignVCenter | Qt::AlignLeading, metrics.elidedText(text, Qt::ElideRight, words.width()));
    painter.restore();
    return wanted;
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_text, m_tone, layoutDirection());
}

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_text(makeLabel({}))
    , m_action(makeButton(QStringLiteral("bannerButton"), {}))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(2));
    m_text->setWordWrap(true);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, &Banner::acted);
    hide();
}

void Banner::show(const QString &text, Tone tone, const QString &action)
{
    m_tone = tone;
    const int extent = fontMetrics().height() + 2;
    m_icon->setPixmap(iconPixmap(tone == Tone::Good ? QStringLiteral("check") : QStringLiteral("alarms"),
        Theme::instance().color(tokenOf(tone)), extent, devicePixelRatioF()));
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    setVisible(true);
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::instance().color(tokenOf(m_tone)));
    painter.setBrush(Theme::instance().tint(tokenOf(m_tone)));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::fieldRadius, Theme::fieldRadius);
}

StateView::StateView(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_title(makeLabel({}, FontRole::Emphasis))
    , m_text(makeLabel({}, FontRole::Body, Token::Muted))
    , m_action(makeButton(QStringLiteral("stateButton"), {}))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::between);
    layout->addStretch(2);
    for (QLabel *label : {m_icon, m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != m_icon);
        layout->addWidget(label);
    }
    setStyleProperty(m_action, "primary");
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &StateView::acted);
    connect(&Theme::instance(), &Theme::changed, this,
        [this] { set(m_iconName, m_title->text(), m_text->text(), m_action->text()); });
}

void StateView::set(const QString &iconName, const QString &title, const QString &text, const QString &action)
{
    m_isLoading = false;
    m_iconName = iconName;
    const int extent = 3 * fontMetrics().height();
    m_icon->setPixmap(iconName.isEmpty()
            ? QPixmap()
            : iconPixmap(iconName, Theme::instance().color(Token::Muted), extent, devicePixelRatioF()));
    m_title->setText(title);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

void StateView::showLoading()
{
    set({}, {}, tr("Loading …"), {});
    m_isLoading = true;
}

void StateView::showEmpty(
    const QString &iconName, const QString &title, const QString &text, const QString &action)
{
    set(iconName, title, text, action);
}

void StateView::showFailed(const QString &why)
{
    set(QStringLiteral("alarms"), tr("This could not be loaded"), why, tr("Try again"));
}

void StateView::showForbidden(const QString &privilege)
{
    set(QStringLiteral("lock"), tr("Not for this account"), missingPrivilege(privilege), {});
}

QString missingPrivilege(const QString &privilege)
{
    return StateView::tr("This needs the privilege %1, which the role of this account does not have.")
        .arg(privilege);
}

} // namespace usher::ui
