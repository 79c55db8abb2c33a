#pragma once

#include <QByteArray>
#include <QList>
#include <QSettings>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>

namespace usher::console {

/// What a server is for: its colour in the window, and whether changes are guarded.
enum class Environment { Development, Test, Production };

/// A server one can connect to. The password is not part of it: see SecretStore.
struct Profile
{
    QString id; ///< stable; names the state that is kept for it
    QString name;
    QUrl url; ///< ws:// or wss://
    QString account;
    Environment environment = Environment::Development;
    bool keepsPassword = false;
    QByteArray certificate{}; ///< SHA-256 of the one that was accepted; empty: what the system trusts

    /// "127.0.0.1:8082", for people.
    [[nodiscard]] QString address() const;
    bool operator==(const Profile &) const = default;
};

/// Why @p text cannot be the address of a server; nothing if it can. An address without a scheme is taken for
/// ws:// on this machine and wss:// elsewhere.
[[nodiscard]] std::optional<QString> addressProblem(const QString &text);
[[nodiscard]] QUrl urlOf(const QString &text);

/// The profiles of this user and what is kept for each, in the user's settings.
class ProfileStore
{
public:
    /// @p file: where; empty: the user's own place.
    explicit ProfileStore(const QString &file = {});

    [[nodiscard]] QList<Profile> profiles() const; ///< by name
    [[nodiscard]] std::optional<Profile> find(const QString &id) const;
    void save(const Profile &profile);
    void remove(const QString &id);
    /// The one that was opened last; empty: none yet.
    [[nodiscard]] QString lastUsed() const;
    void setLastUsed(const QString &id);

    /// State of the window for one server: splitters, columns, sort, page.
    [[nodiscard]] QVariant state(const QString &profileId, const QString &key) const;
    void setState(const QString &profileId, const QString &key, const QVariant &value);
    /// Of the program: theme, language, density.
    [[nodiscard]] QVariant preference(const QString &key, const QVariant &usual = {}) const;
    void setPreference(const QString &key, const QVariant &value);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace usher::console
