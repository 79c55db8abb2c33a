#pragma once

#include "shared/protocol/historymessages.h"
#include "shared/result.h"
#include "ui/widgets/context.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace usher::console {
class RowsModel;
}

namespace usher::ui {

class DifferenceView;
class StateView;
class TableView;

/// The stored revisions of one record (privilege audit): who changed it when, how each differs from what
/// stands now, and a way back to it. Asks only while it is visible.
class RecordHistory : public QWidget
{
    Q_OBJECT

public:
    explicit RecordHistory(const Context &context, QWidget *parent = nullptr);
    ~RecordHistory() override;

    void setRecord(const std::optional<RecordKey> &key);
    void retranslate();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load(qint64 before);
    void loaded(const Result<protocol::HistoryAnswer> &answer, qint64 before);
    void compare();
    void rollBack();
    void apply(const ChangeOutcome &preview, protocol::ConfigRollback rollback);
    void refreshButtons();
    [[nodiscard]] qint64 chosen() const; ///< revision; 0: none

    static constexpr int pageSize = 100;

    Context m_context;
    std::optional<RecordKey> m_key;
    std::unique_ptr<console::RowsModel> m_model;
    QList<QJsonObject> m_rows; ///< loaded so far
    QStackedWidget *m_stack;
    StateView *m_state;
    TableView *m_table;
    QPushButton *m_more;
    QLabel *m_title;
    DifferenceView *m_difference;
    QPushButton *m_rollBack;
    int m_question = 0; ///< the newest of any kind
    qint64 m_oldest = 0;
    bool m_isFresh = false; ///< what is shown is of this record as it is now
    bool m_isWorking = false;
};

} // namespace usher::ui
