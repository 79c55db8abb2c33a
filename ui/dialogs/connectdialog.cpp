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
#include <QPointer>
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

namespace {

/// Asks whether a certificate is to be trusted. Enter does not: it is to be read first.
class TrustDialog final : public Dialog
{
public:
    TrustDialog(QWidget *parent, const QString &title, const QString &text,
        const QList<std::pair<QString, QByteArray>> &fingerprints, const QString &action, bool isDangerous)
        : Dialog(QStringLiteral("trustDialog"), title, parent)
    {
        setHelpTopic(this, QStringLiteral("pages/connect#certificate"));
        setHint(text);
        for (const auto &[name, sha256] : fingerprints) {
            contents()->addWidget(makeLabel(name));
            QLabel *digits = makeLabel(fingerprintText(sha256), FontRole::Fixed);
            digits->setWordWrap(true);
            digits->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
            digits->setAccessibleName(name);
            contents()->addWidget(digits);
        }
        contents()->addStretch(1);
        QPushButton *trust = setAction(QStringLiteral("trustButton"), action, isDangerous);
        connect(trust, &QPushButton::clicked, this, &QDialog::accept);
        trust->setDefault(false);
        trust->setAutoDefault(false);
        cancelButton()->setDefault(true);
        cancelButton()->setFocus();
        resize(34 * fontMetrics().height(), 0);
    }
};

} // namespace

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
    , m_keepNote(makeLabel({}, FontRole::Caption, Token::Muted))
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
    form->addRow(QString(), m_keepNote);
    m_keepNote->setObjectName(QStringLiteral("keepNoteLabel"));
    m_keepNote->setWordWrap(true);
    m_keepNote->hide();
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
    m_secrets.probe([guard = QPointer(this)](bool isThere) {
        if (!guard || isThere)
            return;
        guard->m_keep->setChecked(false);
        guard->m_keep->setEnabled(false);
        guard->m_keepNote->setText(
            tr("No keychain of the desktop answers: the password is asked for each time."));
        guard->m_keepNote->show();
    });
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
    m_keep->setChecked(profile.keepsPassword && m_keep->isEnabled());
    m_environment->setCurrentIndex(m_environment->findData(static_cast<int>(profile.environment)));
    m_remove->setVisible(m_profiles.find(profile.id).has_value());
    banner().hide();
    m_password->setFocus();
    if (profile.keepsPassword) {
        m_secrets.read(profile.id, [guard = QPointer(this), id = profile.id](const QString &password) {
            if (guard && guard->m_profile.id == id && guard->m_password->text().isEmpty())
                guard->m_password->setText(password);
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
    if (url.host() != m_profile.url.host() || url.port() != m_profile.url.port())
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
    keepPassword();
    accept();
}

// The keychain may answer when the dialog has gone.
void ConnectDialog::keepPassword()
{
    if (!m_profile.keepsPassword) {
        m_secrets.remove(m_profile.id);
        return;
    }
    m_secrets.write(m_profile.id, m_password->text(),
        [&profiles = m_profiles, id = m_profile.id, tell = m_tell,
            text = tr("The password was not kept: no keychain of the desktop took it.")](bool isKept) {
            auto profile = isKept ? std::nullopt : profiles.find(id);
            if (!profile)
                return;
            profile->keepsPassword = false;
            profiles.save(*profile);
            if (tell)
                tell(text);
        });
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
    const auto word = [&about](const char *name) { return about[QLatin1String(name)].toString(); };
    banner().show(m_session.error().message, console::Tone::Bad);
    const QString who = tr("It is for %1, signed by %2, valid from %3 to %4.")
                            .arg(word("subject"), word("issuer"), date("from"), date("until"));
    const QByteArray pinned = QByteArray::fromHex(word("pinned").toLatin1());
    bool isTrusted = false;
    if (pinned.isEmpty()) {
        const QString why
            = tr("The certificate of %1 cannot be verified: %2.").arg(m_profile.address(), word("problem"));
        const QString what = tr("Compare the fingerprint with what the server's administrator tells you. If "
                                "it is the same, only this certificate will be accepted from now on.");
        isTrusted = TrustDialog(this, tr("Do you trust this server?"),
                        QStringList{why, who, what}.join(QStringLiteral("\n\n")),
                        {{tr("Fingerprint (SHA-256)"), digest}}, tr("It is the same: trust it"), false)
                        .exec()
            == QDialog::Accepted;
    } else {
        const QString why = tr("%1 shows another certificate than the one you have trusted. Somebody may "
                               "stand between you and the server and read along. Do not go on unless the "
                               "server's administrator tells you that the certificate was renewed.")
                                .arg(m_profile.address());
        isTrusted = TrustDialog(this, tr("The certificate has changed"),
                        QStringList{why, who}.join(QStringLiteral("\n\n")),
                        {{tr("Fingerprint that you have trusted (SHA-256)"), pinned},
                            {tr("Fingerprint that is shown now (SHA-256)"), digest}},
                        tr("It was renewed: trust the new one"), true)
                        .exec()
            == QDialog::Accepted;
    }
    if (!isTrusted)
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
