#include "app/console/profile.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QUuid>

#include <algorithm>

namespace usher::console {

namespace {

const QString profilesGroup = QStringLiteral("profiles");

QString environmentText(Environment environment)
{
    switch (environment) {
    case Environment::Development:
        return QStringLiteral("development");
    case Environment::Test:
        return QStringLiteral("test");
    case Environment::Production:
        return QStringLiteral("production");
    }
    Q_UNREACHABLE();
}

Environment environmentOf(const QString &text)
{
    return text == u"production" ? Environment::Production
        : text == u"test"        ? Environment::Test
                                 : Environment::Development;
}

bool isThisMachine(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

} // namespace

QString Profile::address() const
{
    return url.port() < 0 ? url.host() : QStringLiteral("%1:%2").arg(url.host()).arg(url.port());
}

QUrl urlOf(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.contains(u"://"))
        return QUrl(trimmed, QUrl::StrictMode);
    QUrl url(QStringLiteral("ws://") + trimmed, QUrl::StrictMode);
    if (!isThisMachine(url.host()))
        url.setScheme(QStringLiteral("wss"));
    return url;
}

std::optional<QString> addressProblem(const QString &text)
{
    const auto problem
        = [](const char *words) { return QCoreApplication::translate("usher::console::Profile", words); };
    if (text.trimmed().isEmpty())
        return problem(QT_TRANSLATE_NOOP(
            "usher::console::Profile", "An address is needed, for example 127.0.0.1:8082."));
    const QUrl url = urlOf(text);
    if (!url.isValid() || url.host().isEmpty())
        return problem(QT_TRANSLATE_NOOP("usher::console::Profile",
            "This is no address. Write a host and a port, for example usher.example.com:8082."));
    if (url.scheme() != u"ws" && url.scheme() != u"wss")
        return problem(
            QT_TRANSLATE_NOOP("usher::console::Profile", "The address must begin with ws:// or wss://."));
    if (!url.userInfo().isEmpty())
        return problem(QT_TRANSLATE_NOOP("usher::console::Profile",
            "Account and password have fields of their own and do not belong in the address."));
    return {};
}

ProfileStore::ProfileStore(const QString &file)
    : m_settings(file.isEmpty() ? std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                     QStringLiteral("usher"), QStringLiteral("console"))
                                : std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

QList<Profile> ProfileStore::profiles() const
{
    QList<Profile> profiles;
    m_settings->beginGroup(profilesGroup);
    const QStringList ids = m_settings->childGroups();
    m_settings->endGroup();
    for (const QString &id : ids) {
        if (auto profile = find(id)) // the file is the user's to edit
            profiles.append(std::move(*profile));
    }
    std::ranges::sort(profiles, [](const Profile &a, const Profile &b) {
        return std::pair(a.name.toCaseFolded(), a.id) < std::pair(b.name.toCaseFolded(), b.id);
    });
    return profiles;
}

std::optional<Profile> ProfileStore::find(const QString &id) const
{
    const QString prefix = profilesGroup + u'/' + id + u'/';
    if (id.isEmpty() || !m_settings->contains(prefix + QStringLiteral("url")))
        return {};
    const auto value = [&](const char *name) { return m_settings->value(prefix + QLatin1String(name)); };
    return Profile{id, value("name").toString(), value("url").toUrl(), value("account").toString(),
        environmentOf(value("environment").toString()), value("keepsPassword").toBool(),
        QByteArray::fromHex(value("certificate").toByteArray())};
}

void ProfileStore::save(const Profile &profile)
{
    const QString prefix = profilesGroup + u'/' + profile.id + u'/';
    const auto set = [&](const char *name, const QVariant &value) {
        m_settings->setValue(prefix + QLatin1String(name), value);
    };
    set("name", profile.name);
    set("url", profile.url);
    set("account", profile.account);
    set("environment", environmentText(profile.environment));
    set("keepsPassword", profile.keepsPassword);
    set("certificate", profile.certificate.toHex());
    m_settings->sync();
}

void ProfileStore::remove(const QString &id)
{
    m_settings->remove(profilesGroup + u'/' + id);
    m_settings->remove(QStringLiteral("state/") + id);
    if (lastUsed() == id)
        m_settings->remove(QStringLiteral("lastUsed"));
}

QString ProfileStore::lastUsed() const
{
    return m_settings->value(QStringLiteral("lastUsed")).toString();
}

void ProfileStore::setLastUsed(const QString &id)
{
    m_settings->setValue(QStringLiteral("lastUsed"), id);
}

QVariant ProfileStore::state(const QString &profileId, const QString &key) const
{
    return m_settings->value(QStringLiteral("state/%1/%2").arg(profileId, key));
}

void ProfileStore::setState(const QString &profileId, const QString &key, const QVariant &value)
{
    m_settings->setValue(QStringLiteral("state/%1/%2").arg(profileId, key), value);
}

QVariant ProfileStore::preference(const QString &key, const QVariant &usual) const
{
    return m_settings->value(QStringLiteral("preferences/") + key, usual);
}

void ProfileStore::setPreference(const QString &key, const QVariant &value)
{
    m_settings->setValue(QStringLiteral("preferences/") + key, value);
}

} // namespace usher::console
