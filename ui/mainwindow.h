#pragma once

#include "app/console/catalog.h"
#include "app/console/secretstore.h"
#include "app/console/session.h"
#include "app/console/topicmodel.h"
#include "app/console/workspace.h"
#include "ui/widgets/context.h"

#include <QElapsedTimer>
#include <QMainWindow>
#include <QPointer>

#include <map>
#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QHBoxLayout;
QT_END_NAMESPACE

namespace usher::ui {

class AlarmTray;
class Banner;
class HelpDialog;
class Page;
class Rail;
class StatusStrip;

/// The window: rail, header, page, status. It holds the session of one server and everything that hangs on
/// it.
class MainWindow : public QMainWindow, public Navigator
{
    Q_OBJECT

public:
    MainWindow(console::ProfileStore &profiles, console::SecretStore &secrets, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Connects; @p page is shown once the session is open.
    void connectTo(const console::Profile &profile, const QString &password, const QString &page = {});
    /// Asks for a server, with @p profile chosen; @p page is shown once the session is open.
    void askForServer(const std::optional<console::Profile> &profile = {}, const QString &page = {});

    // Navigator
    void open(const QString &page, const QString &subject = {}) override;
    void review() override;
    void notify(const QString &text) override;
    [[nodiscard]] bool mayChange() override;
    void help(const QString &topic) override;

    [[nodiscard]] console::Session &session() { return *m_session; }
    [[nodiscard]] console::Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] QString currentPage() const { return m_current; }
    [[nodiscard]] Page *page(
        const QString &id); ///< made if need be; null: there is none, or it may not be seen

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFrame();
    void buildActions();
    void retranslate();
    void sessionChanged();
    void showOffline();
    void showHeader();
    void updateAlarms();
    void dropPages();
    void saveState();
    void restoreState(const QString &page);
    void showPalette();
    void showMenu();
    void back();
    void updateTitle();

    console::ProfileStore &m_profiles;
    console::SecretStore &m_secrets;
    std::unique_ptr<console::Session> m_session;
    std::unique_ptr<console::Workspace> m_workspace;
    std::unique_ptr<console::Catalog> m_catalog;
    std::unique_ptr<console::TopicModel> m_alarms; ///< watched all the time: badge, status, tray
    std::unique_ptr<AlarmTray> m_tray;
    QPointer<HelpDialog> m_helpDialog;
    std::map<QString, Page *> m_pages;
    QString m_current;
    QStringList m_past; ///< pages from which one came
    QString m_wantedPage;
    QString m_shownFor; ///< server and account of the pages
    bool m_isUnlocked = false; ///< of a production server: changes were allowed
    QTimer *m_relock;
    QElapsedTimer m_said; ///< since a message of the server was complained of

    Rail *m_rail;
    QLabel *m_title;
    QLabel *m_crumb;
    QPushButton *m_search;
    QWidget *m_actionBar;
    QToolButton *m_menuButton;
    Banner *m_offline;
    QStackedWidget *m_stack;
    StatusStrip *m_status;
    QLabel *m_toast;
    QAction *m_undo, *m_redo, *m_review, *m_find, *m_filter, *m_help;
};

} // namespace usher::ui
