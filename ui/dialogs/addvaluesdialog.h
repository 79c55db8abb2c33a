#pragma once

#include "shared/result.h"
#include "ui/widgets/dialog.h"

#include <QMap>

#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTabWidget;
class QTimer;
QT_END_NAMESPACE

namespace usher::console {
class ValuesModel;
}

namespace usher::ui {

/// Adds values to a group: one after the other, a range, or pasted lines; a preview says what would be
/// added. What is in the group already is left out.
class AddValuesDialog : public Dialog
{
    Q_OBJECT

public:
    AddValuesDialog(console::ValuesModel &values, const QString &group, QWidget *parent);

private:
    enum Way { One, Range, Lines };
    /// What would be added, as names and values.
    struct Plan
    {
        QMap<QString, QString> values;
        QStringList inOrder; ///< of the values, for the preview
        int leftOut = 0; ///< that are there already
    };
    QWidget *makeOne();
    QWidget *makeRange();
    QWidget *makeLines();
    [[nodiscard]] Way way() const;
    [[nodiscard]] Result<Plan> plan() const;
    [[nodiscard]] Result<Plan> planOf(const QStringList &names, const QStringList &values) const;
    [[nodiscard]] bool isTaken(const QString &name) const;
    void check();
    void showError(const QString &field, const QString &text);
    void add();

    console::ValuesModel &m_values;
    QString m_group;
    QTabWidget *m_tabs;
    QLineEdit *m_name;
    QLineEdit *m_value;
    QLineEdit *m_first;
    QLineEdit *m_last;
    QPlainTextEdit *m_lines;
    QMap<QString, std::pair<QWidget *, QLabel *>> m_errors; ///< by field
    QLabel *m_preview;
    QPushButton *m_add;
    QTimer *m_wait; ///< until typing pauses
    std::optional<Result<Plan>> m_known; ///< of what is entered now
};

} // namespace usher::ui
