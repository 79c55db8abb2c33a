#include "ui/dialogs/connectdialog.h"

#include "ui/help.h"
#include "ui/theme/icons.h"
#include "ui/widgets/basics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QUuid>

namespace usher::ui {

using console::Environment;
using console::Profile;
using console::Session;

QString fingerprintText(const QByteArray &sha256)
{
    const QByteArray hex = sha256.toHex().toUpper();
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += 4)
        groups.append(QString::fromLatin1(hex.mid(at, 4)));
    return groups.join(u' ');
}

ConnectDialog::ConnectDialog(
    console::ProfileStore &profiles, console::SecretStore &secrets, Session &session, QWidget *parent)
    : Dialog(QStringLiteral("connectDialog"), tr("Connect to a server"), parent)
    , m_profiles(profiles)
    , m_secrets(secrets)
    , m_session(session)
    , m_list(new QListWidget)
    , m_name(new QLineEdit)
    , m_address(new QLineEdit)
    , m_account(new QLineEdit)
    , m_password(new QLineEdit)
    , m_environment(new QComboBox)
    , m_keep(new QCheckBox(tr("&Keep the password in the desktop's keychain")))
    , m_connect(setAction(QStringLiteral("connectButton"), tr("Connect")))
    , m_remove(makeButton(QStringLiteral("removeProfileButton"), tr("Remove profile")))
{
    setHelpTopic(this, QStringLiteral("pages/connect"));
    m_list->setObjectName(QStringLiteral("profilesListWidget"));
    m_list->setAccessibleName(tr("Profiles"));
    m_name->setObjectName(QStringLiteral("nameLineEdit"));
    m_name->setPlaceholderText(tr("such as 'Production Europe'"));
    m_address->setObjectName(QStringLiteral("addressLineEdit"));
    m_address->setPlaceholderText(QStringLiteral("127.0.0.1:8082"));
    m_account->setObjectName(QStringLiteral("accountLineEdit"));
    m_password->setObjectName(QStringLiteral("passwordLineEdit"));
    m_password->setEchoMode(QLineEdit::Password);
    m_environment->setObjectName(QStringLiteral("environmentComboBox"));
    m_environment->addItem(tr("Development"), static_cast<int>(Environment::Development));
    m_environment->addItem(tr("Test"), static_cast<int>(Environment::Test));
    m_environment->addItem(tr("Production (changes are guarded)"), static_cast<int>(Environment::Production));
    m_keep->setObjectName(QStringLiteral("keepCheckBox"));

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Theme::between);
    form->setVerticalSpacing(Theme::inside);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Address"), m_address);
    form->addRow(tr("&Environment"), m_environment);
    form->addRow(tr("Acc&ount"), m_account);
    form->addRow(tr("&Password"), m_password);
    form->addRow(QString(), m_keep);
    auto *side = new QHBoxLayout;
    side->setSpacing(Theme::pageMargin);
    m_list->setFixedWidth(14 * fontMetrics().height());
    side->addWidget(m_list);
    side->addLayout(form, 1);
    contents()->addLayout(side, 1);
    addButton(m_remove);
    resize(46 * fontMetrics().height(), 24 * fontMetrics().height());

    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectDialog::chosen);
    connect(m_list, &QListWidget::itemActivated, this, &ConnectDialog::take);
    connect(m_connect, &QPushButton::clicked, this, &ConnectDialog::take);
    connect(m_remove, &QPushButton::clicked, this, &ConnectDialog::removeProfile);
    connect(&session, &Session::stateChanged, this, &ConnectDialog::sessionChanged);
    fillList();
}

void ConnectDialog::fillList()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    m_list->addItem(new QListWidgetItem(icon(QStringLiteral("plus")), tr("New server")));
    const QString last = m_profiles.lastUsed();
    int row = 0;
    for (const Profile &profile : m_profiles.profiles()) {
        auto *item = new QListWidgetItem(icon(QStringLiteral("connect")), profile.name);
        item->setData(Qt::UserRole, profile.id);
        item->setToolTip(profile.url.toDisplayString());
        m_list->addItem(item);
        if (profile.id == last)
            row = m_list->count() - 1;
    }
    m_list->setCurrentRow(row);
    chosen();
}

void ConnectDialog::chosen()
{
    const QListWidgetItem *item = m_list->currentItem();
    const auto stored = m_profiles.find(item ? item->data(Qt::UserRole).toString() : QString());
    Profile fresh;
    fresh.url = QUrl(QStringLiteral("ws://127.0.0.1:8082"));
    fresh.account = QStringLiteral("admin");
    choose(stored.value_or(fresh));
}

void ConnectDialog::choose(const Profile &profile)
{
    m_profile = profile;
    m_name->setText(profile.name);
    m_address->setText(profile.url.toDisplayString());
    m_account->setText(profile.account);
    m_password->clear();
    m_keep->setChecked(profile.keepsPassword);
    m_environment->setCurrentIndex(m_environment->findData(static_cast<int>(profile.environment)));
    m_remove->setVisible(m_profiles.find(profile.id).has_value());
    banner().hide();
    m_password->setFocus();
    if (profile.keepsPassword) {
        m_secrets.read(profile.id, [this, id = profile.id](const QString &password) {
            if (m_profile.id == id && m_password->text().isEmpty())
                m_password->setText(password);
        });
    }
}

void ConnectDialog::take()
{
    if (m_isConnecting)
        return;
    if (const auto problem = console::addressProblem(m_address->text())) {
        banner().show(*problem, console::Tone::Bad);
        m_address->setFocus();
        return;
    }
    if (m_account->text().trimmed().isEmpty()) {
        banner().show(tr("An account is needed."), console::Tone::Bad);
        m_account->setFocus();
        return;
    }
    const QUrl url = console::urlOf(m_address->text());
    if (url != m_profile.url)
        m_profile.certificate.clear(); // it was of another server
    m_profile.url = url;
    m_profile.name = m_name->text().trimmed().isEmpty() ? m_profile.address() : m_name->text().trimmed();
    m_profile.account = m_account->text().trimmed();
    m_profile.environment = static_cast<Environment>(m_environment->currentData().toInt());
    m_profile.keepsPassword = m_keep->isChecked();
    if (m_profile.id.isEmpty())
        m_profile.id = QUuid::createUuid().toString(QUuid::Id128);
    m_isConnecting = true;
    m_connect->setEnabled(false);
    banner().show(tr("Connecting to %1 …").arg(m_profile.address()), console::Tone::Info);
    m_session.open(m_profile, m_password->text());
}

void ConnectDialog::sessionChanged()
{
    if (!m_isConnecting || m_session.state() == Session::State::Connecting
        || m_session.state() == Session::State::Closed)
        return;
    m_isConnecting = false;
    m_connect->setEnabled(true);
    if (!m_session.isOnline()) {
        if (m_session.error().data.contains(QLatin1String("sha256")))
            askAboutCertificate();
        else
            banner().show(m_session.error().message, console::Tone::Bad);
        m_password->selectAll();
        m_password->setFocus();
        return;
    }
    m_profiles.save(m_profile);
    m_profiles.setLastUsed(m_profile.id);
    if (m_profile.keepsPassword)
        m_secrets.write(m_profile.id, m_password->text(), [](bool) {});
    else
        m_secrets.remove(m_profile.id);
    accept();
}

void ConnectDialog::askAboutCertificate()
{
    const QJsonObject about = m_session.error().data;
    const QByteArray digest = QByteArray::fromHex(about[QLatin1String("sha256")].toString().toLatin1());
    const QLocale locale;
    const auto date = [&](const char *name) {
        return locale.toString(
            QDateTime::fromString(about[QLatin1String(name)].toString(), Qt::ISODate).date(),
            QLocale::ShortFormat);
    };
    const QString text = tr(
        "%1: %2\n\nThe certificate is for %3, signed by %4, valid from %5 to %6. Its fingerprint (SHA-256) "
        "is\n\n%7\n\n"
        "Compare it with what the server's administrator tells you. If it is the same, only this certificate "
        "will be accepted from now on.")
                             .arg(m_profile.address(), about[QLatin1String("problem")].toString(),
                                 about[QLatin1String("subject")].toString(),
                                 about[QLatin1String("issuer")].toString(), date("from"), date("until"),
                                 fingerprintText(digest));
    banner().show(m_session.error().message, console::Tone::Bad);
    if (!confirm(this, tr("Do you trust this server?"), text, tr("It is the same: trust it"), false))
        return;
    m_profile.certificate = digest;
    take();
}

void ConnectDialog::removeProfile()
{
    if (!confirm(this, tr("Remove the profile %1?").arg(m_profile.name),
            tr("The server is not touched. The password, the certificate and the layout kept for it are "
               "forgotten."),
            tr("Remove"), true))
        return;
    m_secrets.remove(m_profile.id);
    m_profiles.remove(m_profile.id);
    fillList();
}

void ConnectDialog::reject()
{
    if (std::exchange(m_isConnecting, false))
        m_session.close();
    Dialog::reject();
}

} // namespace usher::ui
