#pragma once

#include "shared/protocol/backupmessages.h"
#include "shared/result.h"
#include "ui/widgets/context.h"
#include "ui/widgets/dialog.h"

#include <QElapsedTimer>

#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
QT_END_NAMESPACE

namespace usher::console {
class RowsModel;
}

namespace usher::ui {

class TableView;

/// Has the server read all of one backup, and shows what it found. Closed before that, the server goes on:
/// its finding stands in the list of backups.
class VerifyDialog : public Dialog
{
    Q_OBJECT

public:
    VerifyDialog(const QString &file, qint64 sizeBytes, const Context &context, QWidget *parent);
    ~VerifyDialog() override;

private:
    void verified(const Result<protocol::VerifyAnswer> &answer);
    void showTime();

    QLabel *m_text;
    QProgressBar *m_progress;
    std::unique_ptr<console::RowsModel> m_rows;
    TableView *m_table;
    QElapsedTimer m_elapsed;
    qint64 m_sizeBytes;
    bool m_isDone = false;
};

} // namespace usher::ui
