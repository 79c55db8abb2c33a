#pragma once

#include "shared/protocol/configurationmessages.h"
#include "ui/widgets/page.h"

#include <memory>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QListWidget;
class QPushButton;
class QStringListModel;
class QTimer;
QT_END_NAMESPACE

namespace usher::console {
class RowsModel;
class TopicModel;
} // namespace usher::console

namespace usher::ui {

class DifferenceView;
class FactList;
class Pill;

/// Who changed what when: the newest entries as they come, older ones as one scrolls, filtered by the server;
/// what differed, and the way back.
class AuditPage : public ListPage
{
    Q_OBJECT

public:
    explicit AuditPage(const Context &context);
    ~AuditPage() override;

    /// @p subject: the number of an entry, or a record ("options cluster/log") to which the list is narrowed.
    void open(const QString &subject) override;
    void setActive(bool active) override;
    void retranslate() override;

    /// More entries than that are not kept: narrow the filter.
    static constexpr int maxRows = 50'000;

private:
    void buildFilters();
    void buildInspector();
    void reload();
    void loadOlder();
    void takePage(const Result<protocol::AuditAnswer> &answer);
    void takeLive();
    void scrolled();
    void refreshState();
    void refreshActions();
    void fillSuggestions();

    void showEntry();
    void loadChange();
    void takeChange(const QString &changeId, const Result<protocol::AuditAnswer> &answer);
    void compareSecrets(const QJsonObject &row);
    void rollBackRecord();
    void rollBackChange();
    void showHistory();

    [[nodiscard]] std::pair<qint64, qint64> period() const; ///< since, until; 0: open
    [[nodiscard]] protocol::AuditList question() const;
    [[nodiscard]] QJsonObject current() const; ///< the entry that is shown; empty: none
    [[nodiscard]] QString rollbackProblem(const QJsonObject &row) const;

    std::unique_ptr<console::RowsModel> m_model;
    std::unique_ptr<console::TopicModel> m_live;
    QLabel *m_accountLabel, *m_subjectLabel, *m_periodLabel, *m_dash, *m_loading;
    QLineEdit *m_account, *m_subject;
    QStringListModel *m_accounts, *m_subjects;
    QComboBox *m_period;
    QDateTimeEdit *m_since, *m_until;
    QCheckBox *m_refusedOnly;
    QString m_asked; ///< the filter that the rows are of
    qint64 m_oldest = 0; ///< number of the oldest entry that is loaded
    bool m_isLoading = false, m_isComplete = false, m_isLoaded = false;
    bool m_isBehind = false; ///< the connection was away
    int m_question = 0;
    Error m_error{};

    QWidget *m_details, *m_nothing;
    QLabel *m_title, *m_othersTitle;
    Pill *m_what;
    FactList *m_facts;
    DifferenceView *m_difference;
    QListWidget *m_others;
    QPushButton *m_rollRecord, *m_rollChange, *m_history;
    QTimer *m_settle; ///< the selection rests: ask for the rest of its change set
    QString m_shown; ///< number of the entry that is shown
    QString m_changeId;
    QList<AuditEntry> m_change; ///< all entries of its change set
};

} // namespace usher::ui
