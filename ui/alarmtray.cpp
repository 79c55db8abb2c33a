#include "ui/alarmtray.h"

#include "app/console/profile.h"
#include "app/console/session.h"
#include "app/console/topicmodel.h"
#include "ui/pages/statewords.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QMenu>
#include <QSystemTrayIcon>

namespace usher::ui {

namespace {

const QString allPreference = QStringLiteral("tellMinorAlarms");
constexpr int mostMessages = 3; ///< at once; more are summed up

QString textOf(const QJsonObject &row, const char *field)
{
    return row[QLatin1String(field)].toString();
}

bool isGrave(const QJsonObject &row)
{
    return severityRank(textOf(row, "severity")) >= severityRank(QStringLiteral("major"));
}

} // namespace

AlarmTray::AlarmTray(
    console::Session &session, console::TopicModel &alarms, console::ProfileStore &profiles, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_alarms(alarms)
    , m_profiles(profiles)
{
    if (QSystemTrayIcon::isSystemTrayAvailable()) {
        m_menu = new QMenu;
        m_menu->setObjectName(QStringLiteral("trayMenu"));
        m_open = m_menu->addAction(QString(), this, [this] { Q_EMIT opened({}); });
        m_all = m_menu->addAction(QString());
        m_all->setCheckable(true);
        m_all->setChecked(tellsAll());
        connect(m_all, &QAction::toggled, this, &AlarmTray::setTellsAll);
        m_icon = new QSystemTrayIcon(this);
        m_icon->setContextMenu(m_menu);
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT opened(m_subject); });
        connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                Q_EMIT opened({});
        });
        connect(&Theme::instance(), &Theme::changed, this, &AlarmTray::showIcon);
    }
    connect(&m_alarms, &console::TopicModel::updated, this, &AlarmTray::take);
    connect(&m_session, &console::Session::stateChanged, this, [this] {
        if (m_session.state() == console::Session::State::Closed)
            m_known.clear(); // the next may be another server
        if (!m_session.isOnline())
            m_isFresh = true;
        showIcon();
    });
    retranslate();
    showIcon();
    if (m_icon)
        m_icon->show();
}

AlarmTray::~AlarmTray()
{
    delete m_icon; // before its menu
    delete m_menu;
}

bool AlarmTray::tellsAll() const
{
    return m_profiles.preference(allPreference).toBool();
}

void AlarmTray::setTellsAll(bool all)
{
    m_profiles.setPreference(allPreference, all);
}

void AlarmTray::retranslate()
{
    if (!m_icon)
        return;
    m_open->setText(tr("Show alarms"));
    m_all->setText(tr("Tell of minor alarms, too"));
    showIcon();
}

void AlarmTray::showIcon()
{
    if (!m_icon)
        return;
    bool isBad = false;
    for (int row = 0; row < m_alarms.rowCount(); ++row)
        isBad
            = isBad || (isGrave(m_alarms.row(row)) && textOf(m_alarms.row(row), "acknowledgedBy").isEmpty());
    m_icon->setIcon(icon(QStringLiteral("usher"), isBad ? Token::Bad : Token::Accent));
    m_icon->setToolTip(m_session.isOnline() ? tr("Usher – %n alarm(s)", nullptr, m_alarms.rowCount())
                                            : tr("Usher – not connected"));
}

void AlarmTray::take()
{
    if (!m_alarms.isLive())
        return;
    QStringList fresh;
    QSet<QString> standing;
    for (int row = 0; row < m_alarms.rowCount(); ++row) {
        const QJsonObject &alarm = m_alarms.row(row);
        const QString identity = textOf(alarm, "row") + u'\n' + textOf(alarm, "raised");
        standing.insert(identity);
        const bool isWanted = (isGrave(alarm) || tellsAll()) && textOf(alarm, "acknowledgedBy").isEmpty();
        if (isWanted && !m_known.contains(identity))
            fresh.append(textOf(alarm, "row"));
    }
    m_known = standing; // one that is over and comes again is another one: its time differs
    if (std::exchange(m_isFresh, false))
        summarise(fresh);
    else
        tell(fresh);
    showIcon();
}

void AlarmTray::tell(const QStringList &rows)
{
    if (rows.size() > mostMessages)
        return summarise(rows);
    for (const QString &row : rows) {
        const QJsonObject &alarm = m_alarms.row(m_alarms.rowOf(row));
        show(
            QStringLiteral("%1: %2").arg(severityWord(textOf(alarm, "severity")).text, textOf(alarm, "name")),
            QStringLiteral("%1 – %2").arg(textOf(alarm, "node"), textOf(alarm, "text")),
            textOf(alarm, "severity") == QLatin1String("critical"), row);
    }
}

void AlarmTray::summarise(const QStringList &rows)
{
    if (rows.isEmpty())
        return;
    QStringList names;
    for (const QString &row : rows)
        names.append(textOf(m_alarms.row(m_alarms.rowOf(row)), "name"));
    names.removeDuplicates();
    show(tr("%n alarm(s) at %1", nullptr, static_cast<int>(rows.size())).arg(m_session.profile().name),
        names.mid(0, mostMessages).join(QStringLiteral(", "))
            + (names.size() > mostMessages ? QStringLiteral(" …") : QString()),
        false, {});
}

void AlarmTray::show(const QString &title, const QString &text, bool isCritical, const QString &subject)
{
    m_subject = subject;
    if (m_icon)
        m_icon->showMessage(title, text, isCritical ? QSystemTrayIcon::Critical : QSystemTrayIcon::Warning);
    Q_EMIT told(title, text);
}

} // namespace usher::ui
