#include "app/usherconsole/readyline.h"

#include "ui/mainwindow.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>
#include <QEvent>

#include <cstdio>

namespace usher {

ReadyLine::ReadyLine(ui::MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool ReadyLine::eventFilter(QObject *watched, QEvent *event)
{
    const auto *table
        = event->type() == QEvent::Paint ? qobject_cast<ui::TableView *>(watched->parent()) : nullptr;
    if (!table || watched != table->viewport() || table->model()->rowCount() == 0)
        return false;
    QCoreApplication::instance()->removeEventFilter(this);
    QMetaObject::invokeMethod( // when what is painted now has been shown
        this,
        [this, rows = table->model()->rowCount()] {
            std::printf(
                "{\"ready\":true,\"page\":\"%s\",\"rows\":%d}\n", qPrintable(m_window.currentPage()), rows);
            std::fflush(stdout);
        },
        Qt::QueuedConnection);
    return false;
}

} // namespace usher
