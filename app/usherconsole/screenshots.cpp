#include "app/usherconsole/screenshots.h"

#include "ui/lookproblems.h"
#include "ui/mainwindow.h"
#include "ui/pages/pages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/page.h"
#include "ui/widgets/tableview.h"
#include "ui/words.h"

#include <QApplication>
#include <QDateTime>
#include <QHeaderView>
#include <QTabBar>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace usher {

using namespace std::chrono_literals;

namespace {

constexpr qint64 settleMs = 2500; ///< of a page
constexpr qint64 chartMs = 65000; ///< from the start to a page with charts: they need figures
constexpr qint64 patienceMs = 30000;
constexpr auto tick = 100ms;
constexpr QSize windowSize(1440, 960);

} // namespace

Screenshots::Screenshots(ui::MainWindow &window, QString folder, QStringList pages)
    : QObject(&window)
    , m_window(window)
    , m_folder(std::move(folder))
    , m_pages(std::move(pages))
    , m_startMs(QDateTime::currentMSecsSinceEpoch())
    , m_sinceMs(m_startMs)
{
    // For who works on it: another size ("900x560"), and everything from right to left.
    const QStringList size = qEnvironmentVariable("USHER_WINDOW").split(u'x');
    window.resize(size.size() == 2 ? QSize(size.first().toInt(), size.last().toInt()) : windowSize);
    if (qEnvironmentVariableIsSet("USHER_REVERSE"))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Screenshots::step);
    timer->start(tick);
}

bool Screenshots::isReady() const
{
    for (const ui::StateView *state : m_window.findChildren<ui::StateView *>()) {
        if (state->isVisible() && state->isLoading())
            return false;
    }
    return true;
}

void Screenshots::step()
{
    const qint64 waitedMs = QDateTime::currentMSecsSinceEpoch() - m_sinceMs;
    if (m_page.isEmpty()) {
        if (!m_window.session().isOnline() || !m_window.workspace().isLive()) {
            if (waitedMs > patienceMs) {
                std::fprintf(stderr, "no connection: %s\n", qPrintable(m_window.session().error().message));
                QCoreApplication::exit(2);
            }
            return;
        }
        if (m_pages.isEmpty()) {
            for (const ui::PageEntry &entry : ui::pageTable()) {
                if (m_window.page(QLatin1String(entry.id)))
                    m_pages.append(QLatin1String(entry.id));
            }
        }
        // What has charts comes last and gathers its figures meanwhile.
        std::stable_partition(m_pages.begin(), m_pages.end(), [this](const QString &id) {
            m_window.open(id);
            const auto *page = m_window.page(id);
            return !page || !page->findChild<ui::Chart *>();
        });
        next();
        return;
    }
    const bool hasChart = m_window.page(m_page)->findChild<ui::Chart *>();
    const qint64 wantedMs = std::max(settleMs, hasChart ? m_startMs + chartMs - m_sinceMs : 0);
    if ((waitedMs > wantedMs && isReady()) || waitedMs > wantedMs + patienceMs) {
        take();
        if (!nextTab())
            next();
    }
}

void Screenshots::next()
{
    while (!m_pages.isEmpty()) {
        m_page = m_pages.takeFirst();
        m_sinceMs = QDateTime::currentMSecsSinceEpoch();
        m_tab = 0;
        m_window.open(m_page);
        if (m_window.currentPage() != m_page) {
            std::fprintf(stderr, "%s: there is no such page\n", qPrintable(m_page));
            ++m_problems;
            continue;
        }
        chooseRow();
        return;
    }
    QCoreApplication::exit(m_problems == 0 ? 0 : 1);
}

// The first row, so that the inspector is in the picture.
void Screenshots::chooseRow()
{
    QTimer::singleShot(settleMs * 2 / 3, this, [this, page = m_page] {
        for (auto *table :
            m_window.page(page)->findChildren<ui::TableView *>(QStringLiteral("listTableView"))) {
            if (table->isVisible() && table->model()->rowCount() > 0 && !table->currentIndex().isValid())
                table->setCurrentIndex(table->model()->index(0, table->horizontalHeader()->logicalIndex(0)));
        }
    });
}

bool Screenshots::nextTab()
{
    for (auto *tabs : m_window.page(m_page)->findChildren<QTabBar *>()) {
        if (!tabs->isVisible() || m_tab + 1 >= tabs->count())
            continue;
        tabs->setCurrentIndex(++m_tab);
        m_sinceMs = QDateTime::currentMSecsSinceEpoch();
        chooseRow();
        return true;
    }
    return false;
}

void Screenshots::take()
{
    const QString name = QStringLiteral("%1-%2-%3-%4")
                             .arg(m_tab == 0 ? m_page : QStringLiteral("%1.%2").arg(m_page).arg(m_tab + 1),
                                 ui::Theme::instance().scheme() == ui::Scheme::Dark ? QStringLiteral("dark")
                                                                                    : QStringLiteral("light"))
                             .arg(qRound(100 * m_window.devicePixelRatioF()))
                             .arg(ui::currentLanguage());
    const QString path = QStringLiteral("%1/%2.png").arg(m_folder, name);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // no layout is half done
    QStringList problems = ui::lookProblems(m_window, m_window.page(m_page));
    if (!isReady())
        problems.append(QStringLiteral("its data did not come"));
    if (!m_window.grab().save(path))
        problems.append(QStringLiteral("%1 cannot be written").arg(path));
    problems.removeDuplicates();
    for (const QString &problem : std::as_const(problems))
        std::fprintf(stderr, "%s: %s\n", qPrintable(name), qPrintable(problem));
    std::printf("%s\n", qPrintable(name));
    std::fflush(stdout);
    m_problems += static_cast<int>(problems.size());
}

} // namespace usher
