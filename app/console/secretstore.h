#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace usher::console {

/// Keeps passwords of profiles in the desktop's keychain. Without one (a bare X server) nothing is kept, and
/// done(false) says so: a password is never written anywhere else.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void read(
        const QString &profileId, std::function<void(const QString &password)> done); ///< empty: none
    virtual void write(
        const QString &profileId, const QString &password, std::function<void(bool kept)> done);
    virtual void remove(const QString &profileId);
    /// Whether there is a keychain that answers.
    virtual void probe(std::function<void(bool isThere)> done);
};

} // namespace usher::console
