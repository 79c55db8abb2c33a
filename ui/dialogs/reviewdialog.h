#pragma once

#include "app/console/workspace.h"
#include "ui/widgets/context.h"
#include "ui/widgets/dialog.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE

namespace usher::ui {

/// What is edited, field by field, before anything is sent: what was, what will be, what somebody else made
/// of it meanwhile; what the server says would happen. Applies all of it or nothing.
class ReviewDialog : public Dialog
{
    Q_OBJECT

public:
    ReviewDialog(const Context &context, QWidget *parent);

private:
    void fill();
    void check();
    void checked(const Result<ChangeOutcome> &outcome);
    void apply();
    void addConflictButtons(QTreeWidgetItem *item, const RecordKey &key, const QString &field);
    void showFindings(const QStringList &lines, bool isBad);
    void updateButtons();

    Context m_context;
    QTreeWidget *m_tree;
    QTreeWidget *m_findings;
    QLineEdit *m_comment;
    QPushButton *m_apply;
    QPushButton *m_discard;
    QPushButton *m_copy;
    int m_question = 0; ///< the newest dry run
    bool m_isSound = false; ///< the server takes it
};

} // namespace usher::ui
