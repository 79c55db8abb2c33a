#pragma once

#include "shared/protocol/configurationmessages.h"

#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace usher::ui {

/// An editor for one row of the option table, of the kind that fits its type. An empty one is 'not
/// configured' and shows the default. What is wrong is said below it, with what is valid.
class OptionEditor : public QWidget
{
    Q_OBJECT

public:
    /// @p row is copied. Its object name is that of the option and "Editor".
    explicit OptionEditor(const protocol::OptionRow &row, QWidget *parent = nullptr);

    [[nodiscard]] const protocol::OptionRow &row() const { return m_row; }
    /// Shows @p value without telling edited(); a field somebody types in keeps its text.
    void setValue(const std::optional<QString> &value);
    [[nodiscard]] std::optional<QString> value() const;
    /// What counts where nothing is configured: of another layer; empty: the row's own default.
    void setInherited(const QString &value, const QString &origin);
    /// It stands for several records with different values: it is empty and says so.
    void setMixed(bool mixed);
    void setReadOnly(bool readOnly);
    /// What somebody else says is wrong with it (the server); empty: nothing.
    void setProblem(const QString &problem);
    [[nodiscard]] QString problem() const;
    /// Names to choose from beside free text, such as those of the resource groups.
    void setSuggestions(const QStringList &suggestions);
    [[nodiscard]] QWidget *field() const; ///< for label buddies and focus

Q_SIGNALS:
    /// Somebody changed it. What is not valid is not told: what counted before the typing counts again.
    void edited(const std::optional<QString> &value);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void typed(const QString &text);
    void check(const QString &text);
    void showPlaceholder();

    protocol::OptionRow m_row;
    QComboBox *m_choice = nullptr;
    QLineEdit *m_line = nullptr;
    QLabel *m_problem;
    QString m_inherited, m_origin;
    QString m_foreignProblem;
    QString m_told; ///< the value that counts
    std::optional<QString> m_start
        = QString(); ///< what counted before it was typed in; nothing: different values
    bool m_isSetting = false;
    bool m_isMixed = false;
    bool m_isUntold = false; ///< what stands in the line is not valid and was not told
};

} // namespace usher::ui
