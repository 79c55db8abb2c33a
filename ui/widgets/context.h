#pragma once

#include <QString>

namespace usher::console {
class Catalog;
class ProfileStore;
class Session;
class Workspace;
} // namespace usher::console

namespace usher::ui {

/// What a page may ask of the window around it.
class Navigator
{
public:
    virtual ~Navigator() = default;
    /// Shows a page, and there what @p subject names (a record's name, a key; empty: as it was left).
    virtual void open(const QString &page, const QString &subject = {}) = 0;
    /// Shows what is edited and offers to apply it.
    virtual void review() = 0;
    /// A short message that goes by itself.
    virtual void notify(const QString &text) = 0;
    /// Asks to unlock a production server before the first change of a session; false: not now.
    [[nodiscard]] virtual bool mayChange() = 0;
    /// The text on @p topic ("pages/services", "options/service.*/_ttl").
    virtual void help(const QString &topic) = 0;
};

/// What every page is given. All of it outlives the page.
struct Context
{
    console::Session &session;
    console::Workspace &workspace;
    console::Catalog &catalog;
    console::ProfileStore &profiles;
    Navigator &navigator;
};

} // namespace usher::ui
