#include "ui/widgets/optioneditor.h"

#include "app/console/catalog.h"
#include "shared/config/configrecords.h"
#include "ui/theme/style.h"
#include "ui/widgets/basics.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace usher::ui {

using console::Catalog;

OptionEditor::OptionEditor(const protocol::OptionRow &row, QWidget *parent)
    : QWidget(parent)
    , m_row(row)
    , m_problem(makeLabel({}, FontRole::Caption, Token::Bad))
{
    setObjectName(row.name + QStringLiteral("Editor"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(1));
    build();
    layout->addWidget(field());
    layout->addWidget(m_problem);
    m_problem->setWordWrap(true);
    m_problem->hide();
    setFocusProxy(field());
    field()->setAccessibleName(row.name);
    field()->setToolTip(Catalog::documentation(row));
    showPlaceholder();
}

QWidget *OptionEditor::field() const
{
    return m_choice ? static_cast<QWidget *>(m_choice) : m_line;
}

void OptionEditor::build()
{
    QStringList choices = m_row.type == OptionType::Boolean
        ? QStringList{QStringLiteral("true"), QStringLiteral("false")}
        : m_row.type == OptionType::Choice ? m_row.choices
                                           : QStringList();
    if (!choices.isEmpty()) {
        m_choice = new QComboBox;
        m_choice->setObjectName(m_row.name + QStringLiteral("ComboBox"));
        m_choice->addItem({}, QString());
        for (const QString &choice : choices)
            m_choice->addItem(choice, choice);
        connect(m_choice, &QComboBox::activated, this, [this] { typed(m_choice->currentData().toString()); });
        return;
    }
    m_line = new QLineEdit;
    m_line->setObjectName(m_row.name + QStringLiteral("LineEdit"));
    if (m_row.type == OptionType::Secret)
        m_line->setEchoMode(QLineEdit::Password);
    if (m_row.type == OptionType::Expression)
        setFontRole(m_line, FontRole::Fixed);
    connect(m_line, &QLineEdit::textEdited, this, &OptionEditor::typed);
    m_line->installEventFilter(this);
}

void OptionEditor::showPlaceholder()
{
    const QString usual = !m_inherited.isEmpty() ? m_inherited : m_row.defaultText.value_or(QString());
    const QString origin = m_inherited.isEmpty() ? tr("default") : m_origin;
    const QString text = m_isMixed ? tr("different values")
        : usual.isEmpty()          ? tr("not set")
                                   : QStringLiteral("%1 (%2)").arg(usual, origin);
    if (m_choice)
        m_choice->setItemText(0, text);
    else
        m_line->setPlaceholderText(text);
}

void OptionEditor::setInherited(const QString &value, const QString &origin)
{
    m_inherited = value;
    m_origin = origin;
    showPlaceholder();
}

void OptionEditor::setMixed(bool mixed)
{
    if (std::exchange(m_isMixed, mixed) == mixed)
        return;
    m_start = mixed ? std::nullopt : std::optional(m_told);
    showPlaceholder();
}

void OptionEditor::setValue(const std::optional<QString> &value)
{
    const QString text = value.value_or(QString());
    if (std::exchange(m_told, text) != text)
        m_start = m_isMixed ? std::nullopt : std::optional(text);
    if (m_isUntold && m_line->hasFocus())
        return; // what is being typed and is not valid yet
    m_isUntold = false;
    m_isSetting = true;
    if (m_choice) {
        int at = m_choice->findData(text, Qt::UserRole, Qt::MatchFixedString);
        if (at < 0) { // stored before the choices were these
            m_choice->addItem(text, text);
            at = m_choice->count() - 1;
        }
        m_choice->setCurrentIndex(at);
    } else if (m_line->text() != text
        && !(m_line->hasFocus() && m_line->isModified() && m_line->text().trimmed() == text)) {
        m_line->setText(text);
    }
    m_isSetting = false;
    check(text);
}

std::optional<QString> OptionEditor::value() const
{
    const QString text = m_choice ? m_choice->currentData().toString() : m_line->text();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

void OptionEditor::setReadOnly(bool readOnly)
{
    if (m_choice)
        m_choice->setEnabled(!readOnly);
    else
        m_line->setReadOnly(readOnly);
}

void OptionEditor::setSuggestions(const QStringList &suggestions)
{
    if (!m_line)
        return;
    auto *completer = new QCompleter(suggestions, m_line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
    connect(completer, QOverload<const QString &>::of(&QCompleter::activated), this, &OptionEditor::typed);
}

void OptionEditor::setProblem(const QString &problem)
{
    m_foreignProblem = problem;
    check(value().value_or(QString()));
}

QString OptionEditor::problem() const
{
    return m_problem->text();
}

void OptionEditor::check(const QString &text)
{
    const bool isKeptSecret = m_row.type == OptionType::Secret && text == secretMask;
    const QString problem
        = isKeptSecret ? QString() : Catalog::problem(m_row, text).value_or(m_foreignProblem);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    setStyleProperty(field(), "invalid", !problem.isEmpty());
    field()->setAccessibleDescription(problem);
}

void OptionEditor::typed(const QString &text)
{
    if (m_isSetting)
        return;
    m_foreignProblem.clear();
    check(text);
    m_isUntold = m_line && !m_problem->text().isEmpty();
    // The first digits of a number that is too large are valid, and were told.
    const QString wanted = m_isUntold ? m_start.value_or(m_told) : text;
    if (m_isUntold && wanted == m_told)
        return;
    m_told = wanted;
    Q_EMIT edited(wanted.isEmpty() ? std::nullopt : std::optional(wanted));
}

// Ctrl+Z goes to the window, whose steps span all pages; only what is not valid, and so no step, goes here.
bool OptionEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_start = m_isMixed ? std::nullopt : std::optional(m_told);
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    if (!isUndo && !key->matches(QKeySequence::Redo))
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        if (!isUndo || !m_isUntold)
            return QWidget::eventFilter(watched, event);
        m_isUntold = false;
        m_line->setText(m_told);
        check(m_told);
        return true;
    }
    event->setAccepted(isUndo && m_isUntold); // accepted: it comes as a key press
    return true;
}

void OptionEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showPlaceholder();
        field()->setToolTip(Catalog::documentation(m_row));
        check(value().value_or(QString()));
    }
}

} // namespace usher::ui
