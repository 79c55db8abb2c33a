#include "tests/console/windowfixture.h"

#include <QApplication>
#include <QDialog>
#include <QTest>
#include <QTimer>

namespace usher::test {

WindowFixture::WindowFixture()
    : profiles(m_folder.filePath(QStringLiteral("console.ini")))
{
}

WindowFixture::~WindowFixture() = default;

QString WindowFixture::open(const console::Profile &profile, const QString &page)
{
    close();
    m_window = std::make_unique<ui::MainWindow>(profiles, secrets);
    m_window->show();
    m_window->activateWindow();
    m_window->connectTo(profile, DemoServer::password, page);
    const bool isOpen = QTest::qWaitFor(
        [this] {
            return m_window->session().isOnline() && !m_window->currentPage().isEmpty()
                && m_window->workspace().isLive();
        },
        20000);
    return isOpen ? QString() : QStringLiteral("not open: %1").arg(m_window->session().error().message);
}

void WindowFixture::close()
{
    if (!m_window)
        return;
    m_window->workspace().discard();
    m_window->close();
    m_window.reset();
}

bool atDialog(const std::function<void()> &what, const std::function<void(QWidget &)> &inside)
{
    bool wasOpen = false;
    const QWidget *outer = QApplication::activeModalWidget();
    QTimer poll;
    poll.setInterval(5);
    QObject::connect(&poll, &QTimer::timeout, &poll, [&] {
        QPointer<QWidget> dialog = QApplication::activeModalWidget();
        if (!dialog || dialog == outer)
            return;
        poll.stop();
        wasOpen = true;
        if (inside)
            inside(*dialog);
        if (dialog && dialog->isVisible()) {
            if (auto *known = qobject_cast<QDialog *>(dialog.data()))
                known->reject();
            else
                dialog->close();
        }
        poll.start(); // one may follow another
    });
    poll.start();
    what();
    return wasOpen;
}

} // namespace usher::test
