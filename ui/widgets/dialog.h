#pragma once

#include <QDialog>

QT_BEGIN_NAMESPACE
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace usher::ui {

class Banner;

/// The frame of every dialog: title, contents, what is the matter, buttons.
class Dialog : public QDialog
{
    Q_OBJECT

public:
    Dialog(const QString &objectName, const QString &title, QWidget *parent);

protected:
    /// Texts that wrap need more height than a layout asks for by itself.
    void showEvent(QShowEvent *event) override;
    [[nodiscard]] QVBoxLayout *contents() const { return m_contents; }
    [[nodiscard]] Banner &banner() const { return *m_banner; }
    /// The button that does it; accept() is the caller's. Enter presses it.
    QPushButton *setAction(const QString &objectName, const QString &text, bool isDangerous = false);
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }
    void addButton(QPushButton *button); ///< at the start of the row of buttons
    void setHint(const QString &text); ///< below the title

private:
    QLabel *m_hint;
    Banner *m_banner;
    QVBoxLayout *m_contents;
    QDialogButtonBox *m_buttons;
    QPushButton *m_cancel;
};

/// Asks a question with one thing to do and an explanation; @p reason: also a text (may be empty); null: none
/// is asked for. True: do it.
[[nodiscard]] bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &action,
    bool isDangerous, QString *reason = nullptr);

} // namespace usher::ui
