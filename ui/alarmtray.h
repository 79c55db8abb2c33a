#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
class QSystemTrayIcon;
QT_END_NAMESPACE

namespace usher::console {
class ProfileStore;
class Session;
class TopicModel;
} // namespace usher::console

namespace usher::ui {

/// Tells of new alarms while one looks elsewhere, by the icon in the desktop's tray; quiet where there is
/// none. Each alarm is told once; of those that stand at connect one summary.
class AlarmTray : public QObject
{
    Q_OBJECT

public:
    /// @p alarms: the topic, watched all the time. All outlive it.
    AlarmTray(console::Session &session, console::TopicModel &alarms, console::ProfileStore &profiles,
        QObject *parent = nullptr);
    ~AlarmTray() override;

    /// Whether minor alarms and infos are told as well; kept in the preferences.
    [[nodiscard]] bool tellsAll() const;
    void setTellsAll(bool all);
    void retranslate();

Q_SIGNALS:
    /// A message was shown, or would have been if there was a tray.
    void told(const QString &title, const QString &text);
    /// Somebody asks for the alarms; @p subject: the row of one, if it was about one.
    void opened(const QString &subject);

private:
    void take();
    void tell(const QStringList &rows);
    void summarise(const QStringList &rows);
    void show(const QString &title, const QString &text, bool isCritical, const QString &subject);
    void showIcon();

    console::Session &m_session;
    console::TopicModel &m_alarms;
    console::ProfileStore &m_profiles;
    QSystemTrayIcon *m_icon = nullptr; ///< null: there is no tray
    QMenu *m_menu = nullptr;
    QAction *m_open = nullptr;
    QAction *m_all = nullptr;
    QSet<QString> m_known; ///< alarms that were told or stood at connect, by row and time
    QString m_subject; ///< of the last message
    bool m_isFresh = true; ///< the next rows are those of a new connection
};

} // namespace usher::ui
