#include "tests/console/walk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMap>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>

namespace usher::test {

namespace {

/// Made by Qt inside of another widget.
bool isInside(const QWidget *widget)
{
    if (widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QHeaderView *>(widget)
        || qobject_cast<const QScrollBar *>(widget))
        return true;
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QComboBox *>(parent)
            || qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QTabBar *>(parent)
            || (qobject_cast<const QAbstractItemView *>(parent)
                && !qobject_cast<const QAbstractButton *>(widget)
                && widget->parentWidget() == parent)) // its viewport, corner and header
            return true;
        if (parent->isWindow())
            break;
    }
    return false;
}

/// How an object name must end; empty: it need not have one.
QStringList kindsOf(const QWidget *widget)
{
    const auto kind = [](const char *text) { return QStringList(QLatin1String(text)); };
    if (qobject_cast<const QCheckBox *>(widget))
        return kind("CheckBox");
    if (qobject_cast<const QRadioButton *>(widget))
        return kind("RadioButton");
    if (qobject_cast<const QAbstractButton *>(widget))
        return kind("Button");
    if (qobject_cast<const QLineEdit *>(widget))
        return kind("LineEdit");
    if (qobject_cast<const QComboBox *>(widget))
        return kind("ComboBox");
    if (qobject_cast<const QAbstractSpinBox *>(widget))
        return {QStringLiteral("SpinBox"), QStringLiteral("Edit")};
    if (qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget))
        return {QStringLiteral("TextEdit"), QStringLiteral("TextBrowser")};
    if (qobject_cast<const QSlider *>(widget))
        return kind("Slider");
    if (qobject_cast<const QAbstractItemView *>(widget))
        return {QStringLiteral("View"), QStringLiteral("Widget")};
    if (qobject_cast<const QDialog *>(widget))
        return {QStringLiteral("Dialog"), QStringLiteral("Palette")};
    return {};
}

bool hasBuddy(const QWidget *window, const QWidget *widget)
{
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (label->buddy() == widget || (label->buddy() && widget->focusProxy() == label->buddy()))
            return true;
    }
    return false;
}

QString nameOf(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        if (!at->objectName().isEmpty() || at == widget)
            path.prepend(QStringLiteral("%1 '%2'").arg(
                QString::fromLatin1(at->metaObject()->className()), at->objectName()));
        if (at->isWindow())
            break;
    }
    return path.join(QStringLiteral(" / "));
}

/// The texts of its labels and buttons must not take the same letter twice.
QStringList doubledKeys(const QWidget &window)
{
    QMap<QString, QString> taken;
    QStringList problems;
    const auto take = [&](const QKeySequence &keys, const QString &by) {
        if (keys.isEmpty())
            return;
        const QString text = keys.toString();
        if (const QString other = taken.value(text); !other.isEmpty() && other != by)
            problems.append(QStringLiteral("%1 is taken by '%2' and '%3'").arg(text, other, by));
        taken.insert(text, by);
    };
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy() && label->window() == &window)
            take(QKeySequence::mnemonic(label->text()), label->text());
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->window() != &window)
            continue;
        take(button->shortcut(), button->text());
    }
    for (const QAction *action : window.findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts())
            take(keys, action->text());
    }
    return problems;
}

} // namespace

QStringList problemsOf(QWidget &window)
{
    QStringList problems;
    QList<QWidget *> widgets = window.findChildren<QWidget *>();
    widgets.prepend(&window);
    for (const QWidget *widget : std::as_const(widgets)) {
        if (isInside(widget) || (widget != &window && (!widget->isVisible() || widget->window() != &window)))
            continue;
        const auto wrong = [&](const char *what) {
            problems.append(QStringLiteral("%1 %2").arg(nameOf(widget), QLatin1String(what)));
        };
        if (const QStringList kinds = kindsOf(widget); !kinds.isEmpty()) {
            const bool fits = std::ranges::any_of(kinds, [&](const QString &kind) {
                return widget->objectName().endsWith(kind, Qt::CaseInsensitive);
            });
            if (!fits)
                wrong("has an object name that does not end in its kind");
        }
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (!QKeySequence::mnemonic(label->text()).isEmpty() && !label->buddy())
                wrong("has a mnemonic and no buddy");
            continue;
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            if (button->text().isEmpty() && button->accessibleName().isEmpty())
                wrong("has neither a text nor an accessible name");
            else if (button->icon().isNull() && button->text().isEmpty())
                wrong("shows nothing");
            continue;
        }
        const bool isField = qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
            || qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
            || qobject_cast<const QSlider *>(widget) || qobject_cast<const QAbstractItemView *>(widget);
        const bool isOwn = widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy()
            && QByteArray(widget->metaObject()->className()).startsWith("usher::")
            && !widget->inherits("QAbstractScrollArea") && !widget->isWindow();
        if ((isField || isOwn) && widget->accessibleName().isEmpty() && !hasBuddy(&window, widget))
            wrong("has no accessible name and no label");
    }
    return problems + doubledKeys(window);
}

QStringList tabProblemsOf(QWidget &window)
{
    QStringList problems;
    constexpr int most = 1000, mostLinks = 50;
    const auto go = [&](Qt::Key key) {
        QSet<const QWidget *> reached;
        for (int step = 0; step < most; ++step) {
            QWidget *before = window.focusWidget();
            if (before && reached.contains(before) && reached.size() > 1)
                break;
            if (before)
                reached.insert(before);
            const bool hasLinks = qobject_cast<QLabel *>(before) || qobject_cast<QTextBrowser *>(before);
            int links = hasLinks ? mostLinks : 0; // Tab goes from one to the next
            do {
                QTest::keyClick(before ? before : &window, key,
                    key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
            } while (window.focusWidget() == before && links-- > 0);
            if (window.focusWidget() == before && reached.size() > 0) {
                bool isOnlyOne = true;
                for (const QWidget *other : window.findChildren<QWidget *>())
                    isOnlyOne = isOnlyOne
                        && (other == before || !other->isVisible() || !other->isEnabled() || isInside(other)
                            || other->focusProxy() || !(other->focusPolicy() & Qt::TabFocus));
                if (!isOnlyOne && before)
                    problems.append(QStringLiteral("%1 keeps the focus").arg(nameOf(before)));
                break;
            }
        }
        return reached;
    };
    QSet<const QWidget *> enabled; // others may become so when a list on the way gets the focus
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isEnabled())
            enabled.insert(widget);
    }
    const QSet<const QWidget *> forward = go(Qt::Key_Tab);
    const QSet<const QWidget *> back = go(Qt::Key_Backtab);
    if (!problems.isEmpty())
        return problems;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isField = kindsOf(widget) != QStringList() && !isInside(widget) && widget->isVisible()
            && widget->isEnabled() && widget->window() == &window && (widget->focusPolicy() & Qt::TabFocus)
            && !widget->focusProxy();
        if (!isField || !enabled.contains(widget) || qobject_cast<const QRadioButton *>(widget))
            continue;
        const auto *group = qobject_cast<const QAbstractButton *>(widget);
        if (group && group->group() && group->group()->exclusive())
            continue; // arrows go from one to the next
        if (!forward.contains(widget))
            problems.append(QStringLiteral("%1 is not reached by Tab").arg(nameOf(widget)));
        if (!back.contains(widget))
            problems.append(QStringLiteral("%1 is not reached by Shift+Tab").arg(nameOf(widget)));
    }
    return problems;
}

} // namespace usher::test
