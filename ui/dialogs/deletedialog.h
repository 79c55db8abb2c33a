#pragma once

#include "shared/model/record.h"
#include "shared/protocol/historymessages.h"
#include "shared/result.h"
#include "ui/widgets/context.h"
#include "ui/widgets/dialog.h"

#include <map>

QT_BEGIN_NAMESPACE
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE

namespace usher::ui {

/// Asks before records are deleted, and lists what depends on them: the server is asked for each.
class DeleteDialog : public Dialog
{
    Q_OBJECT

public:
    /// @p title: the question.
    DeleteDialog(const Context &context, const QList<RecordKey> &keys, const QString &title, QWidget *parent);

private:
    void askNext();
    void answered(const RecordKey &key, const Result<protocol::DependantsAnswer> &answer);
    void addLine(QTreeWidgetItem *record, const QString &what, const QString &why, bool isBad);
    void showProgress();

    static constexpr int maxInFlight = 8;

    Context m_context;
    QList<RecordKey> m_keys;
    QList<RecordKey> m_waiting;
    std::map<RecordKey, QTreeWidgetItem *> m_items;
    QTreeWidget *m_tree;
    QPushButton *m_delete;
    int m_inFlight = 0;
    int m_dependants = 0;
    int m_unknown = 0; ///< records whose dependants could not be asked for
};

/// Asks with a DeleteDialog and marks @p keys for deletion, as one undo command that is called @p undoText.
/// False: nothing was done.
bool deleteRecords(const Context &context, const QList<RecordKey> &keys, const QString &title,
    const QString &undoText, QWidget *parent);

} // namespace usher::ui
