#pragma once

#include <QByteArray>
#include <QDebug>
#include <QJsonValue>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace usher::log {

/// Personal or secret text on its way into the log: `qCInfo(lc) << Masked{token}` prints `***9f3c`. At most
/// the last four characters show; text shorter than twelve is hidden whole.
struct Masked
{
    QString value;

    [[nodiscard]] QString text() const;
};

QDebug operator<<(QDebug debug, const Masked &masked);

/// What may be said of a named value in a log (mobile-services contract, 12). Names that start with `XXX` are
/// left out altogether, the value of names that start with `MMM` is shown as `MMM`; both are case-sensitive.
/// Passwords, Authorization, cookies, secureKey, API keys, tokens, device ids and access codes are always
/// shown as `***`, and so are the names of `[log] suppress-data`. Immutable after construction, so any thread
/// may use it.
class MaskRules
{
public:
    enum class Verdict {
        Keep,
        Mask, ///< the name is shown, its value is not
        Omit, ///< neither is shown
    };

    MaskRules() = default;
    explicit MaskRules(const QStringList &suppressed);

    [[nodiscard]] Verdict verdict(QStringView name) const;

    /// A raw query string or form body ("a=1&MMM_b=2"); names are percent-decoded before they are judged.
    [[nodiscard]] QByteArray query(QByteArrayView raw) const;

    /// Merged parameters. A value that is itself a JSON object or array is masked inside.
    [[nodiscard]] QMap<QString, QString> parameters(const QMap<QString, QString> &values) const;

    /// Object keys at any depth.
    [[nodiscard]] QJsonValue json(const QJsonValue &value) const;

    /// JSON text; text that does not parse is masked as free text.
    [[nodiscard]] QString jsonText(QByteArrayView raw) const;

    using HeaderList = std::vector<std::pair<QByteArray, QByteArray>>;
    [[nodiscard]] HeaderList headers(const HeaderList &fields) const;

    /// A URL or request target: its user information, path segments (storage keys stand there) and query.
    [[nodiscard]] QByteArray url(QByteArrayView raw) const;

    /// Free text, such as a quoted error message: `name=value`, `name: value` and `"name":"value"` wherever
    /// they stand.
    [[nodiscard]] QString text(const QString &message) const;

private:
    [[nodiscard]] QString shown(QStringView name) const;
    [[nodiscard]] QString insideOf(const QString &value, int depth) const;
    [[nodiscard]] QJsonValue json(const QJsonValue &value, int depth) const;

    QStringList m_suppressed; ///< lower case
};

/// The parameters of a request as they may be logged: "name=value name=value", masked by @p rules.
[[nodiscard]] QString maskParameters(const QMap<QString, QString> &values, const MaskRules &rules = {});

} // namespace usher::log
