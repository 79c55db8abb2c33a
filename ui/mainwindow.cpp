#include "ui/mainwindow.h"

#include "app/console/cells.h"
#include "app/console/finder.h"
#include "shared/protocol/topicrows.h"
#include "ui/alarmtray.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/reviewdialog.h"
#include "ui/help.h"
#include "ui/pages/pages.h"
#include "ui/rail.h"
#include "ui/statusstrip.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/commandpalette.h"
#include "ui/widgets/helpdialog.h"
#include "ui/widgets/page.h"
#include "ui/words.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace usher::ui {

using namespace std::chrono_literals;
using console::Environment;
using console::Session;
using console::Tone;

namespace {

constexpr auto relockAfter = 5min; ///< of an unlocked production server without a key or click
constexpr auto toastTime = 4s;
constexpr qsizetype mostPast = 50;
constexpr auto complainEvery = 10s;
constexpr int narrowLines = 66; ///< of text: a window that is narrower has no room for the names of pages

/// Gives way to what is beside it.
class Crumb final : public QLabel
{
public:
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(contentsRect(), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
            fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
    }
};

protocol::TopicSelection allAlarms()
{
    protocol::TopicSelection selection;
    selection.topic = QLatin1String(protocol::AlarmRow::topic);
    return selection;
}

const PageEntry *entryOf(const QString &id)
{
    for (const PageEntry &entry : pageTable()) {
        if (id == QLatin1String(entry.id))
            return &entry;
    }
    return nullptr;
}

} // namespace

MainWindow::MainWindow(console::ProfileStore &profiles, console::SecretStore &secrets, QWidget *parent)
    : QMainWindow(parent)
    , m_profiles(profiles)
    , m_secrets(secrets)
    , m_session(std::make_unique<Session>(QStringLiteral("usher-console " USHER_VERSION)))
    , m_workspace(std::make_unique<console::Workspace>(*m_session))
    , m_catalog(std::make_unique<console::Catalog>(*m_session))
    , m_alarms(std::make_unique<console::TopicModel>(*m_session, allAlarms(), QList<console::Column>()))
    , m_relock(new QTimer(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    buildFrame();
    buildActions();
    m_relock->setSingleShot(true);
    m_relock->setInterval(relockAfter);
    connect(m_relock, &QTimer::timeout, this, [this] { m_isUnlocked = false; });
    qApp->installEventFilter(this);
    connect(m_session.get(), &Session::stateChanged, this, &MainWindow::sessionChanged);
    const auto refreshStatus = [this] { m_status->show(*m_session, *m_workspace, m_alarms->rowCount()); };
    connect(m_session.get(), &Session::roundTripChanged, this, refreshStatus);
    connect(m_workspace.get(), &console::Workspace::editsChanged, this, [this, refreshStatus] {
        refreshStatus();
        m_review->setEnabled(m_workspace->changeCount() > 0);
        updateTitle();
    });
    connect(m_workspace.get(), &console::Workspace::outcomeKnown, this, [this](bool applied) {
        notify(applied ? tr("The changes were applied before the connection was lost.")
                       : tr("The server does not have all changes: review them and apply them again."));
    });
    connect(&m_session->client(), &AdminClient::misunderstood, this, [this](const Error &error) {
        if (m_said.isValid() && !m_said.hasExpired(std::chrono::milliseconds(complainEvery).count()))
            return; // the first of many is the one that tells
        m_said.start();
        notify(error.message);
    });
    connect(m_alarms.get(), &console::TopicModel::updated, this, &MainWindow::updateAlarms);
    m_tray = std::make_unique<AlarmTray>(*m_session, *m_alarms, m_profiles);
    connect(m_tray.get(), &AlarmTray::opened, this, [this](const QString &alarm) {
        setWindowState(windowState() & ~Qt::WindowMinimized);
        show();
        raise();
        activateWindow();
        open(QStringLiteral("alarms"), alarm);
    });
    m_alarms->setActive(true);
    connect(&Theme::instance(), &Theme::changed, this, [this, refreshStatus] {
        refreshStatus();
        update();
    });
    retranslate();
    refreshStatus();
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
    delete m_helpDialog;
    dropPages(); // they look at what goes next
}

void MainWindow::buildFrame()
{
    auto *body = new QWidget;
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    m_rail = new Rail;
    m_rail->setObjectName(QStringLiteral("rail"));
    columns->addWidget(m_rail);

    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    columns->addLayout(right, 1);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(Theme::pageMargin, Theme::space(4), Theme::pageMargin, Theme::between);
    header->setSpacing(Theme::between);
    m_title = makeLabel({}, FontRole::Title);
    m_title->setObjectName(QStringLiteral("titleLabel"));
    m_crumb = new Crumb;
    m_crumb->setObjectName(QStringLiteral("crumbLabel"));
    setFontRole(m_crumb, FontRole::Emphasis);
    setTextToken(m_crumb, Token::Muted);
    m_search = makeButton(QStringLiteral("searchButton"), {}, QStringLiteral("search"));
    setStyleProperty(m_search, "field");
    m_actionBar = new QWidget;
    auto *actions = new QHBoxLayout(m_actionBar);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->setSpacing(Theme::inside);
    m_menuButton = makeIconButton(QStringLiteral("menuButton"), QStringLiteral("more"), {});
    header->addWidget(m_title);
    header->addWidget(m_crumb, 1);
    header->addWidget(m_search);
    header->addWidget(m_actionBar);
    header->addWidget(m_menuButton);
    right->addLayout(header);
    m_offline = new Banner;
    m_offline->setObjectName(QStringLiteral("offlineBanner"));
    auto *row = new QWidget; // with the banner in it, or hidden
    auto *banner = new QHBoxLayout(row);
    banner->setContentsMargins(Theme::pageMargin, 0, Theme::pageMargin, Theme::between);
    banner->addWidget(m_offline);
    right->addWidget(row);
    m_stack = new QStackedWidget;
    right->addWidget(m_stack, 1);

    auto *whole = new QWidget;
    auto *rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(body, 1);
    m_status = new StatusStrip;
    m_status->setObjectName(QStringLiteral("statusStrip"));
    rows->addWidget(m_status);
    setCentralWidget(whole);

    m_toast = new QLabel(this);
    m_toast->setObjectName(QStringLiteral("toastLabel"));
    m_toast->setAutoFillBackground(true);
    m_toast->setMargin(Theme::between);
    m_toast->hide();

    const int line = fontMetrics().height();
    resize(84 * line, 52 * line);
    setMinimumSize(52 * line, 32 * line);
    connect(m_rail, &Rail::chosen, this, [this](const QString &page) { open(page); });
    connect(m_search, &QPushButton::clicked, this, &MainWindow::showPalette);
    connect(m_menuButton, &QToolButton::clicked, this, &MainWindow::showMenu);
    connect(m_offline, &Banner::acted, this, [this] {
        if (m_session->state() == Session::State::Offline)
            m_session->retryNow();
        else
            askForServer();
    });
    connect(m_status, &StatusStrip::serverAsked, this, [this] { askForServer(); });
    connect(m_status, &StatusStrip::reviewAsked, this, &MainWindow::review);
    connect(m_status, &StatusStrip::alarmsAsked, this, [this] { open(QStringLiteral("alarms")); });
}

void MainWindow::buildActions()
{
    const auto add = [this](const char *name, const QKeySequence &keys, auto work) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, work);
        addAction(action);
        return action;
    };
    m_undo = m_workspace->undoStack().createUndoAction(this);
    m_redo = m_workspace->undoStack().createRedoAction(this);
    m_undo->setShortcut(QKeySequence::Undo);
    QList<QKeySequence> redo = QKeySequence::keyBindings(QKeySequence::Redo);
    if (const QKeySequence usual(Qt::CTRL | Qt::Key_Y); !redo.contains(usual)) // twice would be none
        redo.append(usual);
    m_redo->setShortcuts(redo);
    m_undo->setIcon(icon(QStringLiteral("undo")));
    m_redo->setIcon(icon(QStringLiteral("redo")));
    addAction(m_undo);
    addAction(m_redo);
    m_review = add("reviewAction", QKeySequence::Save, [this] { review(); });
    m_review->setIcon(icon(QStringLiteral("review")));
    m_review->setEnabled(false);
    m_find = add("findAction", QKeySequence(Qt::CTRL | Qt::Key_K), [this] { showPalette(); });
    m_find->setIcon(icon(QStringLiteral("search")));
    m_filter = add("filterAction", QKeySequence::Find, [this] {
        const auto page = m_pages.find(m_current);
        if (QLineEdit *field = page == m_pages.end() ? nullptr : page->second->filterField()) {
            field->setFocus();
            field->selectAll();
        }
    });
    m_filter->setIcon(icon(QStringLiteral("filter")));
    m_help = add("helpAction", QKeySequence::HelpContents, [this] {
        const QString topic = helpTopicOf(QApplication::focusWidget());
        help(!topic.isEmpty()         ? topic
                : m_current.isEmpty() ? QStringLiteral("pages/connect")
                                      : QStringLiteral("pages/") + m_current);
    });
    m_help->setIcon(icon(QStringLiteral("help")));
}

void MainWindow::retranslate()
{
    m_search->setText(tr("Search  (Ctrl+K)"));
    m_menuButton->setToolTip(tr("Menu"));
    m_menuButton->setAccessibleName(tr("Menu"));
    m_review->setText(tr("Review changes"));
    m_find->setText(tr("Find"));
    m_filter->setText(tr("Filter this list"));
    m_help->setText(tr("Help"));
    m_rail->fill(*m_session);
    m_rail->setCurrent(m_current);
    updateTitle();
    showHeader();
    showOffline();
    updateAlarms();
    m_tray->retranslate();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setLocale(QLocale()); // of fields that were made before it was another
    retranslate();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const int line = fontMetrics().height();
    const bool isNarrow = width() < narrowLines * line;
    m_rail->setNarrow(isNarrow);
    m_search->setFixedWidth((isNarrow ? 9 : 16) * line);
}

void MainWindow::updateTitle()
{
    const QString name = m_session->profile().name;
    setWindowTitle(name.isEmpty() ? QStringLiteral("Usher") : QStringLiteral("%1[*] – Usher").arg(name));
    setWindowModified(m_workspace->changeCount() > 0);
}

void MainWindow::connectTo(const console::Profile &profile, const QString &password, const QString &page)
{
    m_wantedPage = page;
    m_session->open(profile, password);
}

void MainWindow::askForServer(const std::optional<console::Profile> &profile, const QString &page)
{
    if (m_workspace->changeCount() > 0
        && !confirm(this, tr("Leave this server?"),
            tr("%n change(s) are not applied. They are lost when you connect to another server.", nullptr,
                m_workspace->changeCount()),
            tr("Choose a server"), true))
        return;
    saveState();
    if (!page.isEmpty())
        m_wantedPage = page;
    ConnectDialog dialog(m_profiles, m_secrets, *m_session, this);
    dialog.setTeller([guard = QPointer(this)](const QString &text) {
        if (guard)
            guard->notify(text);
    });
    if (profile)
        dialog.choose(*profile);
    else if (m_session->state() == Session::State::Refused)
        dialog.choose(m_session->profile()); // it may have come from the command line
    dialog.exec();
}

void MainWindow::sessionChanged()
{
    if (m_session->isOnline()) {
        const auto &profile = m_session->profile();
        if (const QString whose = profile.id + u' ' + profile.url.toString() + u' '
                + m_session->account().account + u' ' + m_session->account().privileges.join(u',');
            std::exchange(m_shownFor, whose) != whose)
            dropPages(); // of another server, or with other rights
        m_rail->fill(*m_session);
        updateAlarms();
        const QString page = m_wantedPage.isEmpty() ? m_current : std::exchange(m_wantedPage, {});
        restoreState(page);
    }
    showOffline();
    updateTitle();
    update();
    m_status->show(*m_session, *m_workspace, m_alarms->rowCount());
}

void MainWindow::showOffline()
{
    const QString since = m_session->onlineUntil().isValid()
        ? console::timeText(m_session->onlineUntil().toMSecsSinceEpoch())
        : QString();
    switch (m_session->state()) {
    case Session::State::Offline:
        if (m_session->isGarbled()) {
            m_offline->show(tr("The connection was given up: %1. Your edits are kept. The next try is at %2.")
                                .arg(m_session->error().message,
                                    console::timeText(m_session->retryAt().toMSecsSinceEpoch())),
                Tone::Bad, tr("Try now"));
            break;
        }
        m_offline->show(
            tr("The server is away. What you see is as of %1; your edits are kept. The next try is at %2.")
                .arg(since, console::timeText(m_session->retryAt().toMSecsSinceEpoch())),
            Tone::Caution, tr("Try now"));
        break;
    case Session::State::Refused:
        m_offline->show(m_session->error().message, Tone::Bad, tr("Log in again"));
        break;
    case Session::State::Connecting:
        m_offline->show(tr("Connecting to %1 …").arg(m_session->profile().address()), Tone::Info);
        break;
    case Session::State::Closed:
        m_offline->show(tr("No server is connected."), Tone::Info, tr("Connect"));
        break;
    case Session::State::Online:
        m_offline->hide();
        break;
    }
    m_offline->parentWidget()->setVisible(m_session->state() != Session::State::Online);
}

void MainWindow::updateAlarms()
{
    int open = 0;
    for (int row = 0; row < m_alarms->rowCount(); ++row)
        open += m_alarms->row(row)[QLatin1String("acknowledgedBy")].toString().isEmpty() ? 1 : 0;
    m_rail->setBadge(QStringLiteral("alarms"), open);
    m_status->show(*m_session, *m_workspace, m_alarms->rowCount());
}

Page *MainWindow::page(const QString &id)
{
    if (const auto found = m_pages.find(id); found != m_pages.end())
        return found->second;
    const PageEntry *entry = entryOf(id);
    if (!entry || !m_session->allows(QLatin1String(entry->privilege)))
        return nullptr;
    Page *page = entry->make({*m_session, *m_workspace, *m_catalog, m_profiles, *this});
    page->setObjectName(id + QStringLiteral("Page"));
    setHelpTopic(page, QString(QStringLiteral("pages/") + id));
    page->restoreState(m_profiles.state(m_session->profile().id, QStringLiteral("page/") + id).toByteArray());
    connect(page, &Page::headerActionsChanged, this, &MainWindow::showHeader);
    connect(page, &Page::crumbChanged, this, [this, id](const QString &crumb) {
        if (id == m_current)
            m_crumb->setText(crumb);
    });
    m_stack->addWidget(page);
    m_pages.emplace(id, page);
    return page;
}

void MainWindow::open(const QString &id, const QString &subject)
{
    Page *next = page(id);
    if (!next)
        return;
    if (id != m_current) {
        if (const auto before = m_pages.find(m_current); before != m_pages.end())
            before->second->setActive(false);
        if (!m_current.isEmpty())
            m_past.append(m_current);
        if (m_past.size() > mostPast)
            m_past.removeFirst();
        m_current = id;
        m_crumb->clear();
        m_stack->setCurrentWidget(next);
        next->setActive(true);
        m_rail->setCurrent(id);
        showHeader();
    }
    next->open(subject);
}

/// To the page from which one came, as it was left.
void MainWindow::back()
{
    if (m_past.isEmpty())
        return;
    const QString page = m_past.takeLast();
    const QStringList past = m_past;
    open(page);
    m_past = past;
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->matches(QKeySequence::Back))
        back(); // nobody in the page wanted it
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::showHeader()
{
    const PageEntry *entry = entryOf(m_current);
    m_title->setText(entry ? pageText(entry->title) : QStringLiteral("Usher"));
    QLayout *bar = m_actionBar->layout();
    while (QLayoutItem *item = bar->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its click may be what brought us here
        delete item;
    }
    const auto page = m_pages.find(m_current);
    if (page == m_pages.end())
        return;
    const QList<QAction *> actions = page->second->headerActions();
    for (QAction *action : actions) {
        // With its parent from the start: shown without one it would be a window.
        auto *button
            = makeButton(action->objectName() + QStringLiteral("Button"), action->text(), {}, m_actionBar);
        const auto follow = [button, action] {
            button->setText(action->text());
            button->setIcon(action->icon());
            button->setEnabled(action->isEnabled());
            button->setVisible(action->isVisible());
            button->setToolTip(action->toolTip());
        };
        follow();
        if (action == actions.last())
            setStyleProperty(button, "primary");
        connect(action, &QAction::changed, button, follow);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        bar->addWidget(button);
    }
}

void MainWindow::review()
{
    if (m_workspace->changeCount() == 0)
        return notify(tr("Nothing is changed."));
    ReviewDialog({*m_session, *m_workspace, *m_catalog, m_profiles, *this}, this).exec();
}

void MainWindow::notify(const QString &text)
{
    m_toast->setText(text);
    QPalette palette = m_toast->palette();
    palette.setColor(QPalette::Window, Theme::instance().color(Token::Selection));
    palette.setColor(QPalette::WindowText, Theme::instance().color(Token::Text));
    m_toast->setPalette(palette);
    m_toast->adjustSize();
    m_toast->move((width() - m_toast->width()) / 2,
        height() - m_toast->height() - m_status->height() - Theme::pageMargin);
    m_toast->raise();
    m_toast->show();
    QTimer::singleShot(toastTime, m_toast, [this, text] {
        if (m_toast->text() == text)
            m_toast->hide();
    });
}

bool MainWindow::mayChange()
{
    if (m_session->profile().environment != Environment::Production || m_isUnlocked)
        return true;
    m_isUnlocked = confirm(this, tr("Unlock %1 for changes?").arg(m_session->profile().name),
        tr("This is a production server. Nothing is sent before you review it. It is locked again after five "
           "minutes without a key "
           "or click."),
        tr("Unlock"), true);
    m_relock->start();
    return m_isUnlocked;
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isUnlocked && (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress))
        m_relock->start();
    // The action's key works in this window; dialogs have the key and no action.
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::HelpContents)) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget->window() != this && widget->window()->windowType() != Qt::Popup) {
            const QString topic = helpTopicOf(widget);
            help(topic.isEmpty() ? QStringLiteral("pages/general") : topic);
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::help(const QString &topic)
{
    // A modal dialog blocks all windows but its own.
    QWidget *parent = QApplication::activeModalWidget();
    parent = parent ? parent : this;
    if (m_helpDialog && m_helpDialog->parentWidget() != parent)
        delete m_helpDialog;
    if (!m_helpDialog)
        m_helpDialog = new HelpDialog({*m_session, *m_workspace, *m_catalog, m_profiles, *this}, parent);
    m_helpDialog->showTopic(topic);
    m_helpDialog->show();
    m_helpDialog->raise();
    m_helpDialog->activateWindow();
}

void MainWindow::dropPages()
{
    for (const auto &[id, page] : std::exchange(m_pages, {}))
        delete page;
    m_current.clear();
    m_past.clear();
    m_crumb->clear();
}

void MainWindow::saveState()
{
    const QString id = m_session->profile().id;
    if (id.isEmpty())
        return;
    m_profiles.setState(id, QStringLiteral("geometry"), saveGeometry());
    m_profiles.setState(id, QStringLiteral("current"), m_current);
    m_profiles.setState(id, QStringLiteral("railCollapsed"), m_rail->isCollapsed());
    for (const auto &[name, page] : m_pages)
        m_profiles.setState(id, QStringLiteral("page/") + name, page->saveState());
}

void MainWindow::restoreState(const QString &page)
{
    const QString id = m_session->profile().id;
    if (m_current.isEmpty()) {
        restoreGeometry(m_profiles.state(id, QStringLiteral("geometry")).toByteArray());
        m_rail->setCollapsed(m_profiles.state(id, QStringLiteral("railCollapsed")).toBool());
    }
    for (const QString &wanted :
        {page, m_profiles.state(id, QStringLiteral("current")).toString(), QStringLiteral("overview")}) {
        if (this->page(wanted)) {
            open(wanted);
            return;
        }
        const PageEntry *entry = entryOf(wanted);
        if (entry && wanted == page)
            notify(tr("The page %1 needs the privilege %2, which this account does not have.")
                       .arg(pageText(entry->title), QLatin1String(entry->privilege)));
    }
    for (const PageEntry &entry : pageTable()) {
        if (this->page(QLatin1String(entry.id)))
            return open(QLatin1String(entry.id));
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_workspace->changeCount() > 0
        && !confirm(this, tr("Close without applying?"),
            tr("%n change(s) are not applied and are lost.", nullptr, m_workspace->changeCount()),
            tr("Close"), true)) {
        event->ignore();
        return;
    }
    saveState();
    m_session->close();
    event->accept();
}

// A production server has a line along the top of its window.
void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (m_session->profile().environment != Environment::Production
        || m_session->state() == Session::State::Closed)
        return;
    QPainter(this).fillRect(0, 0, width(), 3, Theme::instance().color(Token::Bad));
}

} // namespace usher::ui
