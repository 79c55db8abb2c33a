#pragma once

#include "app/console/profile.h"
#include "app/console/secretstore.h"
#include "app/console/session.h"
#include "ui/widgets/dialog.h"

#include <functional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
QT_END_NAMESPACE

namespace usher::ui {

/// Chooses a server, or makes a profile for a new one, and logs in. Stays open while the session is being
/// opened, and says what is wrong; accepted once it is online.
class ConnectDialog : public Dialog
{
    Q_OBJECT

public:
    ConnectDialog(console::ProfileStore &profiles, console::SecretStore &secrets, console::Session &session,
        QWidget *parent);

    /// Shows @p profile, whether it is stored or not.
    void choose(const console::Profile &profile);
    /// Hears what is to be said when the dialog has gone already.
    void setTeller(std::function<void(const QString &text)> tell) { m_tell = std::move(tell); }

    void reject() override;

private:
    void fillList();
    void chosen();
    void take();
    void sessionChanged();
    void keepPassword();
    void askAboutCertificate();
    void removeProfile();

    console::ProfileStore &m_profiles;
    console::SecretStore &m_secrets;
    console::Session &m_session;
    console::Profile m_profile;
    QListWidget *m_list;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QLineEdit *m_account;
    QLineEdit *m_password;
    QComboBox *m_environment;
    QCheckBox *m_keep;
    QLabel *m_keepNote;
    std::function<void(const QString &)> m_tell;
    QPushButton *m_connect;
    QPushButton *m_remove;
    bool m_isConnecting = false;
};

/// The fingerprint of a certificate in groups one can compare: "3F9A 02BC …".
[[nodiscard]] QString fingerprintText(const QByteArray &sha256);

} // namespace usher::ui
