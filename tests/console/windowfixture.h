#pragma once

#include "app/console/secretstore.h"
#include "tests/console/demoserver.h"
#include "ui/mainwindow.h"

#include <QMap>

#include <functional>
#include <memory>

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

private:
    std::unique_ptr<ui::MainWindow> m_window;
};

/// Runs @p what, and @p inside once a modal dialog is open meanwhile; a dialog that is still open afterwards
/// is rejected. @return whether there was one. @p inside may open a further one with atDialog() itself.
bool atDialog(const std::function<void()> &what, const std::function<void(QWidget &dialog)> &inside);

} // namespace usher::test
