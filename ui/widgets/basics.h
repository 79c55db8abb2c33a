#pragma once

#include "app/console/cells.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QLabel>

#include <functional>

QT_BEGIN_NAMESPACE
class QAbstractButton;
class QHBoxLayout;
class QPushButton;
class QToolButton;
class QVBoxLayout;
QT_END_NAMESPACE

/// The small parts that pages are made of.
namespace usher::ui {

/// A surface with rounded corners and a line around it; contents go into layout().
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout *contents() const { return m_contents; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_contents;
};

/// A figure that matters, with its name above and a note below; a way in if it has somewhere to lead.
class Tile : public QWidget
{
    Q_OBJECT

public:
    Tile(const QString &objectName, const QString &title, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setFigure(const QString &figure, console::Tone tone = console::Tone::Neutral);
    void setNote(const QString &note); ///< a long one is cut at the tile's end and whole in the tool tip
    void setStale(bool stale);
    /// It can be clicked and reached by keyboard; @p hint says where it leads.
    void setLink(const QString &hint);

Q_SIGNALS:
    void opened();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void name();
    void applyTone();
    void fitNote();

    QLabel *m_title;
    QLabel *m_figure;
    QLabel *m_note;
    QString m_noteText; ///< all of it
    QString m_hint; ///< where it leads
    console::Tone m_tone = console::Tone::Neutral;
    bool m_isStale = false;
    bool m_isLink = false;
};

/// A word in the colour of its meaning, in a rounded frame.
class Pill : public QWidget
{
    Q_OBJECT

public:
    explicit Pill(QWidget *parent = nullptr);
    void setState(const QString &text, console::Tone tone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// Draws one with its left middle at @p at; returns its width.
    static int paint(QPainter &painter, const QRect &cell, const QString &text, console::Tone tone,
        Qt::LayoutDirection direction);
    static int width(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    console::Tone m_tone = console::Tone::Neutral;
};

/// A line across the page that says what is the matter, with at most one thing to do about it.
class Banner : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);
    void show(const QString &text, console::Tone tone, const QString &action = {});

Q_SIGNALS:
    void acted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    console::Tone m_tone = console::Tone::Info;
};

/// "This needs the privilege operate, …"
[[nodiscard]] QString missingPrivilege(const QString &privilege);

/// What stands where rows would be: an icon, what it is about, what can be done.
class StateView : public QWidget
{
    Q_OBJECT

public:
    explicit StateView(QWidget *parent = nullptr);
    void showLoading();
    void showEmpty(
        const QString &icon, const QString &title, const QString &text, const QString &action = {});
    void showFailed(const QString &why); ///< offers to try again
    void showForbidden(const QString &privilege);
    [[nodiscard]] bool isLoading() const { return m_isLoading; }

Q_SIGNALS:
    void acted();

private:
    void set(const QString &icon, const QString &title, const QString &text, const QString &action);

    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
    QString m_iconName;
    bool m_isLoading = true; ///< nothing else was said yet
};

[[nodiscard]] Token tokenOf(console::Tone tone);
[[nodiscard]] QLabel *makeLabel(const QString &text, FontRole role = FontRole::Body,
    Token token = Token::Text, QWidget *parent = nullptr);
[[nodiscard]] QPushButton *makeButton(
    const QString &objectName, const QString &text, const QString &icon = {}, QWidget *parent = nullptr);
/// With @p name for screen readers and as its tool tip.
[[nodiscard]] QToolButton *makeIconButton(
    const QString &objectName, const QString &icon, const QString &name, QWidget *parent = nullptr);
/// A line of one pixel.
[[nodiscard]] QWidget *makeLine(QWidget *parent = nullptr);

} // namespace usher::ui
