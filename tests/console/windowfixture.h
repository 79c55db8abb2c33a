#pragma once

#include "app/console/secretstore.h"
#include "tests/console/demoserver.h"
#include "ui/mainwindow.h"

#include <QMap>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
QT_END_NAMESPACE

namespace usher::ui {
class TableView;
}

namespace usher::test {

/// Keeps passwords as long as the test runs.
class MemorySecrets final : public console::SecretStore
{
public:
    void read(const QString &profileId, std::function<void(const QString &)> done) override
    {
        done(passwords.value(profileId));
    }
    void write(const QString &profileId, const QString &password, std::function<void(bool)> done) override
    {
        if (isThere)
            passwords.insert(profileId, password);
        done(isThere);
    }
    void remove(const QString &profileId) override { passwords.remove(profileId); }
    void probe(std::function<void(bool)> done) override { done(isThere); }

    QMap<QString, QString> passwords;
    bool isThere = true;
};

/// As long as it lives, each of our models that a view shows is under a QAbstractItemModelTester from then
/// on: a model that lies to its view fails the test.
class ModelWatch final : public QObject
{
public:
    ModelWatch();
    /// Classes of the models that were seen, with those behind proxies.
    [[nodiscard]] static const QSet<QString> &seen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// The console's window at a real server with the demo configuration, with settings of its own.
class WindowFixture
{
    QTemporaryDir m_folder; // the profiles are in it

public:
    WindowFixture();
    ~WindowFixture();

    DemoServer server;
    MemorySecrets secrets;
    console::ProfileStore profiles;

    /// A window that is logged in and shows a page; the one before is closed. @return an empty text, or why
    /// not.
    QString open(const console::Profile &profile, const QString &page = {});
    QString open(const QString &page = {}) { return open(server.profile(), page); }
    void close();
    /// No tester for models from now on: each change would cost a look at all of their rows.
    void unwatchModels() { m_watch.reset(); }
    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] console::Workspace &workspace() { return m_window->workspace(); }

    /// A child of the window that can be seen, by its object name; null: there is none.
    template <typename T> [[nodiscard]] T *find(const QString &name) { return findIn<T>(*m_window, name); }
    template <typename T> [[nodiscard]] static T *findIn(QWidget &parent, const QString &name)
    {
        for (T *child : parent.findChildren<T *>(name)) {
            if (child->isVisible())
                return child;
        }
        return nullptr;
    }

    // As a user does; each waits until it can be done. False: it cannot.
    [[nodiscard]] bool click(const QString &button) { return click(*m_window, button); }
    [[nodiscard]] static bool click(QWidget &in, const QString &button);
    [[nodiscard]] bool type(const QString &field, const QString &text)
    {
        return type(*m_window, field, text);
    }
    [[nodiscard]] static bool type(QWidget &in, const QString &field, const QString &text);
    /// A row of a table, by its key.
    [[nodiscard]] bool choose(const QString &table, const QString &key)
    {
        return choose(*m_window, table, key);
    }
    [[nodiscard]] static bool choose(QWidget &in, const QString &table, const QString &key);
    /// A page, by the rail.
    [[nodiscard]] bool go(const QString &page) { return click(page + QStringLiteral("RailButton")); }

private:
    std::unique_ptr<ui::MainWindow> m_window;
    std::optional<ModelWatch> m_watch{std::in_place};
};

/// The text of a visible part of @p in, whatever kind it is; null: there is none.
[[nodiscard]] QString textOf(QWidget &in, const QString &name);

/// Runs @p what, and @p inside once a modal dialog is open meanwhile; a dialog that is still open afterwards
/// is rejected, and so is a menu. @return whether there was one. @p inside may open a further one with
/// atDialog() itself.
bool atDialog(const std::function<void()> &what, const std::function<void(QWidget &dialog)> &inside);

} // namespace usher::test
