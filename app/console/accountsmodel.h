#pragma once

#include "app/console/rowsmodel.h"
#include "app/console/session.h"
#include "shared/protocol/accountmessages.h"

namespace usher::console {

/// The accounts of the server, its roles and who is logged in, as they were at the last refresh(). There is
/// no topic for them: who looks asks again.
class AccountsModel : public QObject
{
    Q_OBJECT

public:
    explicit AccountsModel(Session &session, QObject *parent = nullptr);

    /// Asks the server; refreshed() follows, whatever comes of it.
    void refresh();
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] const Error &error() const { return m_error; } ///< with a message: of the last refresh
    /// Titles anew, after the language has changed.
    void retranslate();

    [[nodiscard]] RowsModel &accounts() { return m_accounts; }
    [[nodiscard]] RowsModel &sessions() { return m_sessions; }
    [[nodiscard]] const QList<protocol::RoleInfo> &roles() const { return m_roles; }
    [[nodiscard]] std::optional<protocol::AccountInfo> find(const QString &account) const;
    [[nodiscard]] int sessionsOf(const QString &account) const { return m_sessionCounts.value(account); }

    /// "ok", "disabled", "locked until 12:04"
    [[nodiscard]] static QString stateText(const protocol::AccountInfo &account);
    [[nodiscard]] static Tone stateTone(const protocol::AccountInfo &account);
    /// A role or a privilege in words; its own name if there are none for it.
    [[nodiscard]] static QString roleText(const QString &role);
    [[nodiscard]] static Tone roleTone(const QString &role);
    /// What a privilege allows, in one line.
    [[nodiscard]] static QString privilegeText(const QString &privilege);

    // The server's rules, so that what breaks them is said at the field. Empty: nothing is wrong.
    [[nodiscard]] static QString nameProblem(const QString &name);
    [[nodiscard]] static QString fullNameProblem(const QString &fullName);
    [[nodiscard]] static QString passwordProblem(
        const QString &password, const QString &account, int minimumLength);

Q_SIGNALS:
    void refreshed();

private:
    void take(const protocol::AccountsAnswer &answer);
    void take(const protocol::SessionsAnswer &answer);

    Session &m_session;
    RowsModel m_accounts;
    RowsModel m_sessions;
    QList<protocol::AccountInfo> m_infos;
    QList<protocol::RoleInfo> m_roles;
    QHash<QString, int> m_sessionCounts;
    Error m_error{};
    bool m_isLoaded = false;
    bool m_isAsking = false;
    bool m_isAskedAgain = false; ///< while a question was under way
};

} // namespace usher::console
