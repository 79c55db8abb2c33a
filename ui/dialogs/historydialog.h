#pragma once

#include "shared/protocol/historymessages.h"
#include "ui/widgets/context.h"
#include "ui/widgets/dialog.h"

#include <memory>

QT_BEGIN_NAMESPACE
class QAction;
class QStackedWidget;
QT_END_NAMESPACE

namespace usher::console {
class RowsModel;
}

namespace usher::ui {

class DifferenceView;
class Page;
class StateView;
class TableView;

/// The revisions of one record: who made them and when, what differs between any two, and the way back.
class HistoryDialog : public Dialog
{
    Q_OBJECT

public:
    HistoryDialog(const Context &context, const RecordKey &key, QWidget *parent);
    ~HistoryDialog() override;

private:
    void load();
    void take(const Result<protocol::HistoryAnswer> &answer);
    void compareSelected();
    void rollBack();
    void reload();

    Context m_context;
    RecordKey m_key;
    std::unique_ptr<console::RowsModel> m_model;
    QStackedWidget *m_stack;
    TableView *m_table;
    StateView *m_state;
    DifferenceView *m_difference;
    QPushButton *m_more;
    QPushButton *m_back;
    qint64 m_oldest = 0; ///< that is loaded
    qint64 m_newest = 0;
    qint64 m_chosen = 0; ///< to go back to
    int m_question = 0; ///< the newest comparison
    bool m_isLoading = false;
};

/// 'History …' for @p page: the revisions of the record that @p current gives. It is disabled, and says why,
/// without the privilege audit. Owned by the page.
[[nodiscard]] QAction *makeHistoryAction(Page &page, std::function<std::optional<RecordKey>()> current);

} // namespace usher::ui
