#pragma once

#include "app/console/rollback.h"
#include "ui/widgets/context.h"
#include "ui/widgets/dialog.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QTreeWidget;
QT_END_NAMESPACE

namespace usher::ui {

class DifferenceView;

/// Goes back to an earlier state: shows first what would differ, what depends on it and what takes effect
/// when, as the server says; then does it as a new change.
class RollbackDialog : public Dialog
{
    Q_OBJECT

public:
    RollbackDialog(const Context &context, console::Rollback way, QWidget *parent);

private:
    void check();
    void checked(const Result<ChangeOutcome> &outcome);
    void refused(const Error &error);
    void apply();
    void showFindings(const QStringList &lines);
    void updateButtons();

    Context m_context;
    console::Rollback m_way;
    DifferenceView *m_difference;
    QTreeWidget *m_findings;
    QLineEdit *m_comment;
    QPushButton *m_apply;
    QPushButton *m_overwrite;
    QPushButton *m_again;
    bool m_overwrites = false;
    bool m_isSound = false; ///< the server takes it
    bool m_isApplying = false;
    int m_question = 0; ///< the newest dry run
};

} // namespace usher::ui
