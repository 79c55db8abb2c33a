#pragma once

#include "app/console/cells.h"
#include "shared/protocol/operationmessages.h"
#include "ui/widgets/page.h"

#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QScrollArea;
class QTabBar;
class QTimer;
QT_END_NAMESPACE

namespace usher::console {
class RowsModel;
class TopicModel;
} // namespace usher::console

namespace usher::ui {

class FactList;
class Pill;

/// The alarms that stand and those that are over: what is wrong, what to do, who has taken note.
class AlarmsPage : public ListPage
{
    Q_OBJECT

public:
    explicit AlarmsPage(const Context &context);
    ~AlarmsPage() override;

    [[nodiscard]] QList<QAction *> headerActions() const override { return {m_acknowledge}; }
    void open(const QString &subject) override;
    void setActive(bool active) override;
    void retranslate() override;

private:
    enum Tab { Standing, Past };
    void buildInspector();
    void showTab(int tab);
    void showAlarm();
    void showTabs();
    void refreshState();
    void refreshActions();
    void loadPast();
    void takePast(const Result<protocol::AlarmsAnswer> &answer);
    void acknowledge();
    void acknowledged(const QString &alarm, const Result<protocol::Done> &answer);
    [[nodiscard]] QList<QJsonObject> acknowledgeable() const;
    [[nodiscard]] bool isPast() const;

    std::unique_ptr<console::TopicModel> m_standing;
    std::unique_ptr<console::RowsModel> m_past;
    QTabBar *m_tabs;
    QTimer *m_refresh; ///< of the past ones, while they are shown
    bool m_isPastLoaded = false, m_isLoadingPast = false;
    Error m_pastError{};
    QAction *m_acknowledge;
    QAction *m_copy;
    int m_waiting = 0; ///< acknowledgements that are not answered
    int m_taken = 0;
    QStringList m_refused; ///< what the server said to the others

    QWidget *m_nothing;
    QScrollArea *m_details;
    QLabel *m_name, *m_text, *m_whatTitle, *m_what, *m_noteTitle, *m_note;
    Pill *m_severity;
    FactList *m_facts;
    QPushButton *m_button;
};

} // namespace usher::ui
