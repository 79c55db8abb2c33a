#include "app/console/accountsmodel.h"

#include "app/console/serverclock.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace usher::console {

using protocol::AccountInfo;

namespace {

constexpr int maxNameLength = 64;
constexpr int maxFullNameLength = 200;
constexpr int maxPasswordBytes = 1024;

struct Words
{
    const char *name;
    const char *text;
};

constexpr Words roleWords[] = {
    {"administrator", QT_TRANSLATE_NOOP("usher::console::AccountsModel", "Administrator")},
    {"operator", QT_TRANSLATE_NOOP("usher::console::AccountsModel", "Operator")},
    {"supervisor", QT_TRANSLATE_NOOP("usher::console::AccountsModel", "Supervisor")},
    {"viewer", QT_TRANSLATE_NOOP("usher::console::AccountsModel", "Viewer")},
};

constexpr Words privilegeWords[] = {
    {"session", QT_TRANSLATE_NOOP("usher::console::AccountsModel", "Log in and change the own password.")},
    {"read",
        QT_TRANSLATE_NOOP("usher::console::AccountsModel",
            "See services, lists, options, alarms, the cluster and the store.")},
    {"watch",
        QT_TRANSLATE_NOOP("usher::console::AccountsModel",
            "See live services, bookings and requests, with the numbers of customers.")},
    {"edit", QT_TRANSLATE_NOOP("usher::console::AccountsModel", "Change services, lists and options.")},
    {"operate",
        QT_TRANSLATE_NOOP("usher::console::AccountsModel",
            "Acknowledge alarms, release numbers, end services, drain nodes, back up.")},
    {"accounts",
        QT_TRANSLATE_NOOP(
            "usher::console::AccountsModel", "Manage accounts, set passwords, end the sessions of others.")},
    {"audit", QT_TRANSLATE_NOOP("usher::console::AccountsModel", "See who changed what, and when.")},
};

QString wordsFor(std::span<const Words> words, const QString &name)
{
    for (const Words &row : words) {
        if (name == QLatin1String(row.name))
            return AccountsModel::tr(row.text);
    }
    return name;
}

AccountInfo infoOf(const QJsonObject &row)
{
    return protocol::fromJson<AccountInfo>(row, protocol::Unknown::Ignore).value_or(AccountInfo());
}

QList<Column> accountColumns(const AccountsModel &model)
{
    const auto role = [](const QJsonObject &row) { return row[QLatin1String("role")].toString(); };
    const auto nameOf = [](const QJsonObject &row) { return row[QLatin1String("name")].toString(); };
    return {
        {QStringLiteral("name"), AccountsModel::tr("Account"), CellKind::Text, {}, {}, {}, 14},
        {QStringLiteral("fullName"), AccountsModel::tr("Full name"), CellKind::Text, {}, {}, {}, 16},
        {QStringLiteral("role"), AccountsModel::tr("Role"), CellKind::State,
            [role](const QJsonObject &row) { return AccountsModel::roleText(role(row)); },
            [role](const QJsonObject &row) { return AccountsModel::roleTone(role(row)); }, {}, 14},
        {QStringLiteral("state"), AccountsModel::tr("State"), CellKind::State,
            [](const QJsonObject &row) { return AccountsModel::stateText(infoOf(row)); },
            [](const QJsonObject &row) { return AccountsModel::stateTone(infoOf(row)); }, {}, 18},
        {QStringLiteral("sessions"), AccountsModel::tr("Sessions"), CellKind::Number,
            [nameOf, &model](const QJsonObject &row) { return model.sessionsOf(nameOf(row)); }, {}, {}, 6},
    };
}

QList<Column> sessionColumns()
{
    const auto isOn = [](const QJsonObject &row) { return row[QLatin1String("connected")].toBool(); };
    return {
        {QStringLiteral("account"), AccountsModel::tr("Account"), CellKind::Text, {}, {}, {}, 16},
        {QStringLiteral("connected"), AccountsModel::tr("State"), CellKind::State,
            [isOn](const QJsonObject &row) {
                return row[QLatin1String("own")].toBool() ? AccountsModel::tr("this window")
                    : isOn(row)                           ? AccountsModel::tr("connected")
                                                          : AccountsModel::tr("idle");
            },
            [isOn](const QJsonObject &row) {
                return row[QLatin1String("own")].toBool() ? Tone::Info
                    : isOn(row)                           ? Tone::Good
                                                          : Tone::Neutral;
            },
            {}, 14},
        {QStringLiteral("origin"), AccountsModel::tr("Program"), CellKind::Text, {}, {}, {}, 20},
        {QStringLiteral("address"), AccountsModel::tr("Address"), CellKind::Text, {}, {}, {}, 16},
        {QStringLiteral("created"), AccountsModel::tr("Since"), CellKind::Time, {}, {}, {}, 12},
        {QStringLiteral("expires"), AccountsModel::tr("Until, unless used"), CellKind::Time, {}, {}, {}, 12},
    };
}

template <typename T> QList<QJsonObject> objectsOf(const QList<T> &rows)
{
    QList<QJsonObject> objects;
    for (const T &row : rows)
        objects.append(protocol::toJson(row));
    return objects;
}

bool hasControlCharacter(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

AccountsModel::AccountsModel(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_accounts(QStringLiteral("name"), accountColumns(*this))
    , m_sessions(QStringLiteral("id"), sessionColumns())
{
}

void AccountsModel::retranslate()
{
    m_accounts.setColumns(accountColumns(*this));
    m_sessions.setColumns(sessionColumns());
}

void AccountsModel::refresh()
{
    if (m_isAsking) {
        m_isAskedAgain = true;
        return;
    }
    m_isAsking = true;
    m_session.call(protocol::AccountsList{}, this, [this](const Result<protocol::AccountsAnswer> &accounts) {
        if (accounts)
            take(*accounts);
        m_error = accounts ? Error{} : accounts.error();
        m_session.call(
            protocol::SessionsList{}, this, [this](const Result<protocol::SessionsAnswer> &sessions) {
                if (sessions)
                    take(*sessions);
                else if (m_error.message.isEmpty())
                    m_error = sessions.error();
                m_isLoaded = m_isLoaded || m_error.message.isEmpty();
                m_isAsking = false;
                Q_EMIT refreshed();
                if (std::exchange(m_isAskedAgain, false))
                    refresh();
            });
    });
}

void AccountsModel::take(const protocol::AccountsAnswer &answer)
{
    m_infos = answer.accounts;
    m_roles = answer.roles;
    m_accounts.setRows(objectsOf(answer.accounts));
}

void AccountsModel::take(const protocol::SessionsAnswer &answer)
{
    QHash<QString, int> counts;
    for (const protocol::SessionInfo &session : answer.sessions)
        ++counts[session.account];
    m_sessions.setRows(objectsOf(answer.sessions));
    if (std::exchange(m_sessionCounts, counts) != counts)
        m_accounts.touchAll();
}

std::optional<AccountInfo> AccountsModel::find(const QString &account) const
{
    const auto found = std::ranges::find(m_infos, account, &AccountInfo::name);
    return found == m_infos.end() ? std::nullopt : std::optional(*found);
}

QString AccountsModel::stateText(const AccountInfo &account)
{
    if (account.disabled)
        return tr("disabled");
    if (account.lockedUntilMs > serverNowMs())
        return tr("locked until %1").arg(timeText(account.lockedUntilMs));
    return tr("ok", "state of an account");
}

Tone AccountsModel::stateTone(const AccountInfo &account)
{
    if (account.disabled)
        return Tone::Neutral;
    return account.lockedUntilMs > serverNowMs() ? Tone::Caution : Tone::Good;
}

QString AccountsModel::roleText(const QString &role)
{
    return wordsFor(roleWords, role);
}

Tone AccountsModel::roleTone(const QString &role)
{
    return role == u"administrator" ? Tone::Caution : role == u"operator" ? Tone::Info : Tone::Neutral;
}

QString AccountsModel::privilegeText(const QString &privilege)
{
    return wordsFor(privilegeWords, privilege);
}

QString AccountsModel::nameProblem(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9][a-z0-9._@-]*\\z"));
    const QString stored = name.trimmed().toLower();
    return stored.size() <= maxNameLength && form.match(stored).hasMatch()
        ? QString()
        : tr("1 to %1 of a–z, 0–9, '.', '_', '-' and '@', with a letter or digit first.").arg(maxNameLength);
}

QString AccountsModel::fullNameProblem(const QString &fullName)
{
    return fullName.size() <= maxFullNameLength && !hasControlCharacter(fullName)
        ? QString()
        : tr("At most %1 characters.").arg(maxFullNameLength);
}

QString AccountsModel::passwordProblem(const QString &password, const QString &account, int minimumLength)
{
    if (!password.isValidUtf16() || hasControlCharacter(password))
        return tr("A password has no control characters.");
    if (password.normalized(QString::NormalizationForm_C).toUtf8().size() > maxPasswordBytes)
        return tr("A password has at most %1 bytes.").arg(maxPasswordBytes);
    if (password.toUcs4().size() < minimumLength)
        return tr("A password has at least %n character(s).", nullptr, minimumLength);
    if (password.compare(account.trimmed(), Qt::CaseInsensitive) == 0)
        return tr("The name of the account is no password.");
    if (password.count(password.front()) == password.size())
        return tr("One character repeated is no password.");
    return {};
}

} // namespace usher::console
