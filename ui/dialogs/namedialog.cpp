#include "ui/dialogs/namedialog.h"

#include "ui/theme/style.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/dialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace usher::ui {

namespace {

class NameDialog final : public Dialog
{
public:
    NameDialog(const NameQuestion &question, QWidget *parent)
        : Dialog(QStringLiteral("nameDialog"), question.title, parent)
        , m_question(question)
        , m_name(new QLineEdit(question.name))
        , m_problem(makeLabel({}, FontRole::Caption, Token::Bad))
        , m_action(setAction(QStringLiteral("nameButton"), question.action))
    {
        setHint(question.hint);
        QLabel *label = makeLabel(question.label);
        m_name->setObjectName(QStringLiteral("nameLineEdit"));
        m_name->setMaxLength(255);
        label->setBuddy(m_name);
        m_problem->setObjectName(QStringLiteral("nameProblemLabel"));
        m_problem->setWordWrap(true);
        contents()->addWidget(label);
        contents()->addWidget(m_name);
        contents()->addWidget(m_problem);
        connect(m_name, &QLineEdit::textChanged, this, [this] { check(); });
        connect(m_action, &QPushButton::clicked, this, &QDialog::accept);
        m_name->selectAll();
        m_name->setFocus();
        check();
        resize(28 * fontMetrics().height(), 0);
    }

    [[nodiscard]] QString name() const { return m_name->text().trimmed(); }

private:
    void check()
    {
        const bool isEmpty = name().isEmpty();
        const QString problem = isEmpty || !m_question.problem ? QString() : m_question.problem(name());
        m_problem->setText(problem);
        setStyleProperty(m_name, "invalid", !problem.isEmpty());
        m_name->setAccessibleDescription(problem);
        m_action->setEnabled(!isEmpty && problem.isEmpty());
    }

    NameQuestion m_question;
    QLineEdit *m_name;
    QLabel *m_problem;
    QPushButton *m_action;
};

} // namespace

std::optional<QString> askName(QWidget *parent, const NameQuestion &question)
{
    NameDialog dialog(question, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.name()) : std::nullopt;
}

} // namespace usher::ui
