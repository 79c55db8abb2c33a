#pragma once

#include "app/console/exchange.h"
#include "ui/widgets/context.h"
#include "ui/widgets/dialog.h"

#include <QElapsedTimer>
#include <QFutureWatcher>

#include <memory>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QProgressBar;
class QRadioButton;
class QStackedWidget;
class QTimer;
QT_END_NAMESPACE

namespace usher::console {
class RowsModel;
}

namespace usher::ui {

class DifferenceView;
class StateView;
class TableView;

/// Takes records from a file into the workspace: reads it beside the event loop, shows for each record what
/// would be different and what of the file is not taken, and lets one choose. What is chosen becomes one
/// command of the undo stack; nothing is sent.
class ImportDialog : public Dialog
{
    Q_OBJECT

public:
    /// Of what is found, those that @p accepts are chosen at first. @p group: proposed for a CSV file.
    ImportDialog(const Context &context, std::function<bool(const RecordKey &)> accepts,
        const std::optional<RecordKey> &group, QWidget *parent);
    ~ImportDialog() override;

    /// Reads @p path; the button does it with a file that one chooses.
    void openFile(const QString &path);
    /// Not while records are being imported: it is one command or none.
    void reject() override;

private:
    using Plan = Result<console::ImportPlan>;
    void buildSource(const std::optional<RecordKey> &group);
    void buildResult();
    void chooseFile();
    void showSource();
    void read();
    void showProgress(int permille);
    void taken();
    void showPlan();
    void showFindings();
    void showDifference();
    void updateButtons();
    void checkAll(bool all);
    void import();
    void importNext();
    [[nodiscard]] QList<const console::PlannedRecord *> chosenRecords() const;
    [[nodiscard]] console::ImportSource source() const;
    [[nodiscard]] console::ImportMode mode() const;

    Context m_context;
    std::function<bool(const RecordKey &)> m_accepts;
    QString m_path;
    console::ImportPlan m_plan;
    bool m_isPlanned = false;
    QFutureWatcher<Plan> m_watcher;
    QElapsedTimer m_age;
    QTimer *m_again; ///< the source is being typed
    QTimer *m_steps; ///< of the import: a record each, for one may have 100,000 values
    QList<console::PlannedRecord> m_left; ///< to be imported
    int m_count = 0; ///< of them at first
    QString m_limit; ///< that is exceeded

    QLabel *m_file;
    QPushButton *m_choose;
    QLabel *m_formatLabel, *m_targetLabel, *m_listLabel, *m_groupLabel;
    QComboBox *m_format, *m_target, *m_list, *m_group;
    QProgressBar *m_progress;
    QLabel *m_timeLeft;
    QPushButton *m_stop;
    QWidget *m_progressRow;
    QStackedWidget *m_stack;
    StateView *m_state;
    std::unique_ptr<console::RowsModel> m_records, m_findings;
    TableView *m_recordTable, *m_findingTable;
    DifferenceView *m_difference;
    QLabel *m_findingTitle;
    QRadioButton *m_merge, *m_replace;
    QPushButton *m_all;
    QPushButton *m_import;
};

} // namespace usher::ui
