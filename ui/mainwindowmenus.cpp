#include "ui/mainwindow.h"

#include "app/console/finder.h"
#include "ui/pages/pages.h"
#include "ui/rail.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/commandpalette.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/page.h"
#include "ui/words.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

/// What the window offers: what Ctrl+K finds, and its menu.
namespace usher::ui {

void MainWindow::showPalette()
{
    using console::Finding;
    QList<Finding> findings;
    for (const PageEntry &entry : pageTable()) {
        if (m_session->allows(QLatin1String(entry.privilege)))
            findings.append({Finding::Kind::Page, pageText(entry.title), pageText(entry.group),
                QLatin1String(entry.icon), [this, id = QString::fromLatin1(entry.id)] { open(id); }});
    }
    for (QAction *action : {m_review, m_undo, m_redo, m_filter, m_help}) {
        if (action->isEnabled())
            findings.append(
                {Finding::Kind::Action, action->text(), action->shortcut().toString(QKeySequence::NativeText),
                    QStringLiteral("play"), [action] { action->trigger(); }});
    }
    if (const auto page = m_pages.find(m_current); page != m_pages.end()) {
        for (QAction *action : page->second->headerActions()) {
            if (action->isEnabled() && action->isVisible())
                findings.append({Finding::Kind::Action, action->text(), m_title->text(),
                    QStringLiteral("play"), [action] { action->trigger(); }});
        }
    }
    for (const auto &[key, record] : m_workspace->stored()) {
        const auto [page, subject] = pageOf(key, m_workspace->stored());
        findings.append({Finding::Kind::Record, key.name, key.owner, QStringLiteral("edit"),
            [this, page = page, subject = subject] { open(page, subject); }});
    }
    for (const protocol::OptionRow &row : m_catalog->rows()) {
        if (row.section.startsWith(QLatin1String("list:")) || !row.obsolete.isEmpty()
            || row.section.endsWith(u'*'))
            continue;
        findings.append({Finding::Kind::Option, row.name, u'[' + row.section + u']',
            QStringLiteral("options"), [this, subject = QString(row.section + u'/' + row.name)] {
                open(QStringLiteral("options"), subject);
            }});
    }
    CommandPalette(findings, this).exec();
}

void MainWindow::showMenu()
{
    QMenu menu(this);
    menu.addAction(m_undo);
    menu.addAction(m_redo);
    menu.addAction(m_review);
    menu.addSeparator();
    QMenu *theme = menu.addMenu(icon(QStringLiteral("theme")), tr("Theme"));
    const std::pair<ThemeMode, QString> modes[] = {{ThemeMode::FollowSystem, tr("As the system")},
        {ThemeMode::Light, tr("Light")}, {ThemeMode::Dark, tr("Dark")}};
    for (const auto &[mode, name] : modes) {
        QAction *action = theme->addAction(name, this, [this, mode = mode] {
            Theme::instance().setMode(mode);
            m_profiles.setPreference(QStringLiteral("theme"), static_cast<int>(mode));
        });
        action->setCheckable(true);
        action->setChecked(Theme::instance().mode() == mode);
    }
    theme->addSeparator();
    QAction *compact = theme->addAction(tr("Compact rows"));
    compact->setCheckable(true);
    compact->setChecked(Theme::instance().density() == Density::Compact);
    connect(compact, &QAction::toggled, this, [this](bool on) {
        Theme::instance().setDensity(on ? Density::Compact : Density::Comfortable);
        m_profiles.setPreference(QStringLiteral("compact"), on);
    });
    QMenu *language = menu.addMenu(icon(QStringLiteral("language")), tr("Language"));
    for (const Language &one : languages()) {
        QAction *action = language->addAction(one.name, this, [this, code = one.code] {
            setLanguage(code);
            m_profiles.setPreference(QStringLiteral("language"), code);
        });
        action->setCheckable(true);
        action->setChecked(currentLanguage() == one.code);
    }
    menu.addSeparator();
    menu.addAction(m_help);
    menu.addAction(
        icon(QStringLiteral("connect")), tr("Connect to another server …"), this, [this] { askForServer(); });
    menu.addAction(icon(QStringLiteral("release")), tr("Log out"), this, [this] {
        if (m_workspace->changeCount() > 0
            && !confirm(this, tr("Log out?"),
                tr("%n change(s) are not applied. They are kept until the program ends or another server is "
                   "chosen.",
                    nullptr, m_workspace->changeCount()),
                tr("Log out"), false))
            return;
        saveState();
        m_session->close();
        m_shownFor.clear();
        dropPages();
        m_rail->fill(*m_session);
        showHeader();
    });
    menu.exec(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height())));
}

} // namespace usher::ui
