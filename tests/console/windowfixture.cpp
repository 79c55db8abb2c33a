#include "tests/console/windowfixture.h"

#include "ui/widgets/tableview.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractProxyModel>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
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
    (void)QTest::qWaitForWindowActive(m_window.get());
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

namespace {

constexpr int patience = 30000;

QSet<QString> &seenModels()
{
    static QSet<QString> seen;
    return seen;
}

void watchModel(QAbstractItemModel *model)
{
    const QString name = QString::fromLatin1(model ? model->metaObject()->className() : "");
    if (!name.startsWith(u"usher::"))
        return; // Qt's own
    seenModels().insert(name.section(QStringLiteral("::"), -1));
    if (model->findChild<QAbstractItemModelTester *>({}, Qt::FindDirectChildrenOnly))
        return;
    new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
    if (auto *proxy = qobject_cast<QAbstractProxyModel *>(model)) {
        watchModel(proxy->sourceModel());
        QObject::connect(proxy, &QAbstractProxyModel::sourceModelChanged, proxy,
            [proxy] { watchModel(proxy->sourceModel()); });
    }
}

template <typename T> T *awaited(QWidget &in, const QString &name)
{
    T *found = nullptr;
    (void)QTest::qWaitFor(
        [&] {
            found = WindowFixture::findIn<T>(in, name);
            return found && found->isEnabled();
        },
        patience);
    if (!found || !found->isEnabled())
        qWarning("%s is not there, or disabled", qPrintable(name));
    return found && found->isEnabled() ? found : nullptr;
}

} // namespace

ModelWatch::ModelWatch()
{
    qApp->installEventFilter(this);
}

const QSet<QString> &ModelWatch::seen()
{
    return seenModels();
}

bool ModelWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        if (const auto *view = qobject_cast<QAbstractItemView *>(watched))
            watchModel(view->model());
    }
    return QObject::eventFilter(watched, event);
}

bool WindowFixture::click(QWidget &in, const QString &button)
{
    auto *found = awaited<QAbstractButton>(in, button);
    if (!found)
        return false;
    QTest::mouseClick(found, Qt::LeftButton, {}, found->rect().center());
    return true;
}

bool WindowFixture::type(QWidget &in, const QString &field, const QString &text)
{
    auto *found = awaited<QWidget>(in, field);
    if (!found)
        return false;
    found->setFocus(Qt::MouseFocusReason);
    QTest::keyClick(found, Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty())
        QTest::keyClick(found, Qt::Key_Delete);
    QTest::keyClicks(found, text);
    return true;
}

bool WindowFixture::choose(QWidget &in, const QString &table, const QString &key)
{
    auto *found = awaited<ui::TableView>(in, table);
    if (!found)
        return false;
    QModelIndex cell;
    const auto isThere = [&] {
        for (int row = 0; row < found->model()->rowCount(); ++row) {
            const QModelIndex index = found->model()->index(row, 0);
            if (index.data(console::KeyRole).toString() == key)
                cell = index;
        }
        return cell.isValid();
    };
    if (!QTest::qWaitFor(isThere, patience)) {
        qWarning("%s has no row %s", qPrintable(table), qPrintable(key));
        return false;
    }
    found->scrollTo(cell);
    QTest::mouseClick(found->viewport(), Qt::LeftButton, {}, found->visualRect(cell).center());
    return found->currentKey() == key;
}

QString textOf(QWidget &in, const QString &name)
{
    for (QWidget *part : in.findChildren<QWidget *>(name)) {
        if (!part->isVisible())
            continue;
        if (const auto *label = qobject_cast<QLabel *>(part))
            return label->text();
        if (const auto *button = qobject_cast<QAbstractButton *>(part))
            return button->text();
        if (const auto *line = qobject_cast<QLineEdit *>(part))
            return line->text();
        if (const auto *choice = qobject_cast<QComboBox *>(part))
            return choice->currentText();
        if (const auto *text = qobject_cast<QPlainTextEdit *>(part))
            return text->toPlainText();
    }
    return {};
}

bool atDialog(const std::function<void()> &what, const std::function<void(QWidget &)> &inside)
{
    bool wasOpen = false;
    QPointer<QWidget> seen; // it may close a moment after it was dealt with
    const QWidget *outer = QApplication::activeModalWidget();
    QTimer poll;
    poll.setInterval(5);
    QObject::connect(&poll, &QTimer::timeout, &poll, [&] {
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            menu->close();
            return;
        }
        QPointer<QWidget> dialog = QApplication::activeModalWidget();
        if (!dialog || dialog == outer || dialog == seen)
            return;
        seen = dialog;
        poll.stop();
        wasOpen = true;
        dialog->activateWindow();
        (void)QTest::qWaitForWindowActive(dialog);
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
    const auto windows = QApplication::topLevelWidgets();
    const auto main = std::ranges::find_if(windows,
        [](const QWidget *window) { return window->isVisible() && window->inherits("QMainWindow"); });
    if (!outer && main != windows.end()
        && !(*main)->isActiveWindow()) { // there is no window manager to see to it
        (*main)->activateWindow();
        (void)QTest::qWaitForWindowActive(*main);
    }
    return wasOpen;
}

} // namespace usher::test
