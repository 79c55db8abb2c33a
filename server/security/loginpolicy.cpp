#include "server/security/loginpolicy.h"

#include <QRegularExpression>

#include <algorithm>

#include <arpa/inet.h>

namespace usher::security {

bool Failures::isForgotten(qint64 nowMs, const Lockout &lockout) const
{
    const qint64 quietMs = nowMs - untilMs;
    return count == 0 || quietMs > (count < lockout.threshold ? lockout.windowMs : lockout.longestMs);
}

Failures Failures::afterAnother(qint64 nowMs, const Lockout &lockout) const
{
    const int counted = isForgotten(nowMs, lockout) ? 1 : count + 1;
    if (counted < lockout.threshold)
        return {counted, nowMs};
    const int doublings = std::min(counted - lockout.threshold, 30);
    return {counted,
        nowMs + std::min(lockout.firstMs << doublings, std::max(lockout.firstMs, lockout.longestMs))};
}

qint64 FailureTable::lockedForMs(const QString &key, qint64 nowMs) const
{
    const auto found = m_failures.constFind(key);
    return found == m_failures.constEnd() ? 0 : found->lockedForMs(nowMs);
}

void FailureTable::add(const QString &key, qint64 nowMs)
{
    if (!m_failures.contains(key) && m_failures.size() >= m_maxEntries)
        makeRoom(nowMs);
    Failures &failures = m_failures[key];
    failures = failures.afterAnother(nowMs, m_lockout);
}

void FailureTable::makeRoom(qint64 nowMs)
{
    m_failures.removeIf(
        [&](const QHash<QString, Failures>::iterator &it) { return it->isForgotten(nowMs, m_lockout); });
    if (m_failures.size() < m_maxEntries)
        return;
    auto earliest = m_failures.begin();
    for (auto it = m_failures.begin(); it != m_failures.end(); ++it) {
        if (it->untilMs < earliest->untilMs)
            earliest = it;
    }
    m_failures.erase(earliest);
}

QString addressKey(const QString &address)
{
    in6_addr bytes{};
    if (inet_pton(AF_INET6, address.section(u'%', 0, 0).toLatin1().constData(), &bytes) != 1)
        return address;
    if (IN6_IS_ADDR_V4MAPPED(&bytes))
        return QStringLiteral("%1.%2.%3.%4")
            .arg(bytes.s6_addr[12])
            .arg(bytes.s6_addr[13])
            .arg(bytes.s6_addr[14])
            .arg(bytes.s6_addr[15]);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(bytes.s6_addr), 8).toHex())
        + QStringLiteral("/64");
}

LoginPolicy LoginPolicy::from(const std::function<qint64(const QString &)> &integer)
{
    const auto ms = [&](const QString &name) { return integer(name) * 1000; };
    LoginPolicy policy;
    policy.account = {static_cast<int>(integer(QStringLiteral("lockout-threshold"))),
        ms(QStringLiteral("lockout-window")), ms(QStringLiteral("lockout-time")),
        ms(QStringLiteral("lockout-time-maximum"))};
    policy.address = policy.account;
    policy.address.threshold = static_cast<int>(integer(QStringLiteral("address-lockout-threshold")));
    policy.sessionLifetimeMs = ms(QStringLiteral("session-lifetime"));
    policy.sessionIdleMs = ms(QStringLiteral("session-idle-time"));
    policy.sessionsPerAccount = static_cast<int>(integer(QStringLiteral("sessions-per-account")));
    policy.passwordMinimumLength = static_cast<int>(integer(QStringLiteral("password-minimum-length")));
    return policy;
}

QString normalisedAccountName(const QString &name)
{
    return name.trimmed().toLower();
}

Result<void> checkAccountName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9][a-z0-9._@-]*\\z"));
    if (name.size() <= maxAccountNameLength && form.match(name).hasMatch())
        return {};
    return fail(ErrorCode::BadParameter,
        QStringLiteral(
            "name must be 1 to %1 of a-z, 0-9, '.', '_', '-' and '@', starting with a letter or digit")
            .arg(maxAccountNameLength),
        QStringLiteral("name"));
}

namespace {

bool hasControlCharacter(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

Result<void> checkFullName(const QString &fullName)
{
    if (fullName.size() <= maxFullNameLength && !hasControlCharacter(fullName))
        return {};
    return fail(ErrorCode::BadParameter,
        QStringLiteral("fullName must be at most %1 characters without control characters")
            .arg(maxFullNameLength),
        QStringLiteral("fullName"));
}

Result<void> checkPassword(const QString &password, const QString &account, const LoginPolicy &policy)
{
    const auto refuse = [](const QString &message) {
        return fail(ErrorCode::BadParameter, message, QStringLiteral("password"));
    };
    if (!password.isValidUtf16() || hasControlCharacter(password))
        return refuse(QStringLiteral("password must not contain control characters"));
    if (passwordBytes(password).size() > maxPasswordBytes)
        return refuse(QStringLiteral("password must be at most %1 bytes").arg(maxPasswordBytes));
    if (password.toUcs4().size() < policy.passwordMinimumLength)
        return refuse(
            QStringLiteral("password must have at least %1 characters").arg(policy.passwordMinimumLength));
    if (password.compare(account, Qt::CaseInsensitive) == 0)
        return refuse(QStringLiteral("password must not be the account's name"));
    if (password.count(password.front()) == password.size())
        return refuse(QStringLiteral("password must not be one character repeated"));
    return {};
}

QByteArray passwordBytes(const QString &password)
{
    return password.normalized(QString::NormalizationForm_C).toUtf8();
}

} // namespace usher::security
