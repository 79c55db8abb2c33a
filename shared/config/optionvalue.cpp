#include "shared/config/optionspec.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace usher {

namespace {

using namespace Qt::StringLiterals;

ExpressionCheck &expressionCheck()
{
    static ExpressionCheck check;
    return check;
}

QStringList choicesOf(const OptionSpec &spec)
{
    return QString::fromUtf8(spec.choices).split(u'|', Qt::SkipEmptyParts);
}

QStringList schemesOf(const OptionSpec &spec)
{
    return spec.choices ? choicesOf(spec) : QStringList{u"http"_s, u"https"_s};
}

std::optional<QString> canonicalChoice(const QStringList &choices, QStringView text)
{
    for (const QString &choice : choices) {
        if (text.compare(choice, Qt::CaseInsensitive) == 0)
            return choice;
    }
    return {};
}

bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
        || c == u'_' || c == u'.';
}

bool isIpv4(QStringView text)
{
    const auto parts = text.split(u'.');
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](QStringView part) {
        bool ok = false;
        const int value = part.toInt(&ok);
        return ok && value <= 255 && part.size() <= 3 && part.front().isDigit();
    });
}

/// RFC 4291 text form, with an optional zone ("fe80::1%eth0").
bool isIpv6(QStringView text)
{
    if (const qsizetype zone = text.indexOf(u'%'); zone >= 0) {
        const QStringView name = text.mid(zone + 1);
        if (name.isEmpty() || !std::all_of(name.begin(), name.end(), isNameCharacter))
            return false;
        text = text.left(zone);
    }
    const qsizetype gap = text.indexOf(u"::"_s);
    if (gap >= 0 && text.indexOf(u"::"_s, gap + 1) >= 0)
        return false;
    int groups = 0;
    const auto count = [&groups](QStringView half, bool mayEndInIpv4) {
        if (half.isEmpty())
            return true;
        const auto parts = half.split(u':');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (mayEndInIpv4 && i == parts.size() - 1 && parts[i].contains(u'.')) {
                groups += 2;
                return isIpv4(parts[i]);
            }
            const bool hex = std::all_of(parts[i].begin(), parts[i].end(), [](QChar c) {
                return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
            });
            if (parts[i].isEmpty() || parts[i].size() > 4 || !hex)
                return false;
            ++groups;
        }
        return true;
    };
    if (gap < 0)
        return count(text, true) && groups == 8;
    return count(text.left(gap), false) && count(text.mid(gap + 2), true) && groups <= 7;
}

bool isHost(QStringView text)
{
    if (text.contains(u':'))
        return isIpv6(text);
    const auto last = text.split(u'.').last();
    if (!last.isEmpty()
        && std::all_of(last.begin(), last.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return isIpv4(text); // a name whose last label is a number would be read as an address
    static const QRegularExpression form(
        u"^(?!-)[A-Za-z0-9_-]{1,63}(?<!-)(\\.(?!-)[A-Za-z0-9_-]{1,63}(?<!-))*\\.?$"_s);
    return text.size() <= 253 && form.match(text).hasMatch();
}

std::optional<QString> address(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 1)
        return {};
    bool ok = false;
    const QStringView portText = QStringView(text).mid(colon + 1);
    const uint port = portText.toUInt(&ok);
    if (!ok || port > 65535 || !portText.front().isDigit())
        return {};
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']')) {
        if (!isIpv6(QStringView(host).mid(1).chopped(1)))
            return {};
    } else if (host.contains(u':') || !isHost(host)) {
        return {};
    }
    return host.toLower() + u':' + QString::number(port);
}

std::optional<QString> url(const OptionSpec &spec, const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const auto scheme
        = canonicalChoice(schemesOf(spec), QStringView(text).left(std::max<qsizetype>(colon, 0)));
    if (!scheme || text.contains(u' '))
        return {};
    const QString rest = text.mid(colon + 1);
    if (*scheme == "sqlite"_L1)
        return rest.isEmpty() ? std::nullopt : std::optional<QString>(*scheme + u':' + rest);
    if (!rest.startsWith("//"_L1))
        return {};
    const QString authority = rest.mid(2).section(QRegularExpression(u"[/?#]"_s), 0, 0);
    const qsizetype at = authority.lastIndexOf(u'@');
    const bool isNamedElsewhere = *scheme == "postgresql"_L1; // ?host= with the folder of a socket
    if ((authority.mid(at + 1).isEmpty() && !isNamedElsewhere)
        || authority.left(std::max<qsizetype>(at, 0)).contains(u':'))
        return {}; // no host, or a password, which would show everywhere a URL shows
    if (*scheme == "http"_L1 || *scheme == "https"_L1) {
        const QUrl parsed(*scheme + u':' + rest, QUrl::StrictMode);
        if (!parsed.isValid() || parsed.host().isEmpty() || at >= 0)
            return {};
    }
    return *scheme + u':' + rest;
}

std::optional<QString> size(const OptionSpec &spec, const QString &text)
{
    QStringList units;
    for (const QString &choice : choicesOf(spec)) {
        if (!choice.startsWith(u'('))
            units.append(choice);
        else if (text.compare(QStringView(choice).mid(1).chopped(1), Qt::CaseInsensitive) == 0)
            return choice.mid(1).chopped(1);
    }
    static const QRegularExpression form(u"^([0-9]{1,18})(?:\\s*([A-Za-z]+))?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const qint64 number = match.captured(1).toLongLong();
    if (number < spec.minimum || number > spec.maximum)
        return {};
    if (match.captured(2).isEmpty())
        return QString::number(number);
    const auto unit = canonicalChoice(units, match.captured(2));
    return unit ? std::optional<QString>(QString::number(number) + u' ' + *unit) : std::nullopt;
}

std::optional<QString> list(const OptionSpec &spec, const QString &text)
{
    const QStringList choices = choicesOf(spec);
    QStringList elements;
    for (const QString &part : text.split(u',')) {
        const QString element = part.trimmed();
        if (element.isEmpty())
            continue;
        if (choices.isEmpty()) {
            elements.append(element);
        } else if (const auto choice = canonicalChoice(choices, element)) {
            elements.append(*choice);
        } else {
            return {};
        }
    }
    return elements.join(u',');
}

/// The stored form of a trimmed, non-empty text of the right length, or nothing if it is not valid.
std::optional<QString> stored(const OptionSpec &spec, const QString &text)
{
    bool ok = false;
    switch (spec.type) {
    case OptionType::Boolean:
        return canonicalChoice({u"true"_s, u"false"_s}, text);
    case OptionType::Integer: {
        const qint64 value = text.toLongLong(&ok);
        return ok && value >= spec.minimum && value <= spec.maximum ? std::optional(QString::number(value))
                                                                    : std::nullopt;
    }
    case OptionType::Real: {
        const double value = text.toDouble(&ok);
        ok = ok && std::isfinite(value) && value >= static_cast<double>(spec.minimum)
            && value <= static_cast<double>(spec.maximum);
        return ok ? std::optional(text) : std::nullopt;
    }
    case OptionType::Choice:
        return canonicalChoice(choicesOf(spec), text);
    case OptionType::List:
        return list(spec, text);
    case OptionType::Url:
        return url(spec, text);
    case OptionType::Address:
        return address(text);
    case OptionType::Size:
        return size(spec, text);
    case OptionType::Name:
        return std::all_of(text.begin(), text.end(), isNameCharacter) && text != u"." && text != u".."
            ? std::optional(text)
            : std::nullopt;
    case OptionType::Host:
        return isHost(text) ? std::optional(text.toLower()) : std::nullopt;
    case OptionType::Text:
    case OptionType::Secret:
    case OptionType::Path:
    case OptionType::Expression:
        return text;
    }
    return {};
}

bool isCounted(OptionType type)
{
    return type == OptionType::Integer || type == OptionType::Real || type == OptionType::Size;
}

bool hasLength(OptionType type)
{
    return !isCounted(type) && type != OptionType::Boolean && type != OptionType::Choice;
}

} // namespace

void setExpressionCheck(ExpressionCheck check)
{
    expressionCheck() = std::move(check);
}

std::optional<QString> expressionProblem(const QString &expression)
{
    return expressionCheck() ? expressionCheck()(expression) : std::nullopt;
}

QString validValues(const OptionSpec &spec)
{
    const QString range = u"%1 to %2"_s.arg(spec.minimum).arg(spec.maximum);
    const QString length = u"up to %1 characters"_s.arg(spec.maximum);
    switch (spec.type) {
    case OptionType::Boolean:
        return u"true or false"_s;
    case OptionType::Integer:
        return u"an integer from "_s + range;
    case OptionType::Real:
        return u"a number from "_s + range;
    case OptionType::Text:
    case OptionType::Secret:
        return u"text of "_s + length;
    case OptionType::Choice:
        return choicesOf(spec).size() == 1 ? choicesOf(spec).first()
                                           : u"one of "_s + choicesOf(spec).join(u", "_s);
    case OptionType::List:
        return spec.choices ? u"a comma separated list of "_s + choicesOf(spec).join(u", "_s)
                            : u"a comma separated list of "_s + length;
    case OptionType::Url:
        return u"a URL without password (%1) of %2"_s.arg(schemesOf(spec).join(u", "_s), length);
    case OptionType::Path:
        return u"a path of "_s + length;
    case OptionType::Name:
        return u"letters, digits, '.', '_' and '-', "_s + length;
    case OptionType::Host:
        return u"a host name or IP address"_s;
    case OptionType::Address:
        return u"host:port or [IPv6]:port"_s;
    case OptionType::Expression:
        return u"a regular expression (RE2) of "_s + length;
    case OptionType::Size: {
        QStringList units;
        QStringList words;
        for (const QString &choice : choicesOf(spec)) {
            if (choice.startsWith(u'('))
                words.append(choice.mid(1).chopped(1));
            else
                units.append(choice);
        }
        QString text = u"a number from "_s + range;
        if (!units.isEmpty())
            text += u", alone or with a unit ("_s + units.join(u", "_s) + u')';
        return words.isEmpty() ? text : text + u", or "_s + words.join(u" or "_s);
    }
    }
    return {};
}

Result<QString> normaliseOption(
    const OptionSpec &spec, const QString &section, const QString &name, const QString &text)
{
    const QString field = section + u'/' + name;
    const auto refuse
        = [&field](const QString &why) { return fail(ErrorCode::BadParameter, field + u' ' + why, field); };

    // Blanks around a secret may be part of it.
    const QString value = spec.type == OptionType::Secret ? text : text.trimmed();
    if (value.isEmpty())
        return QString();
    if (!value.isValidUtf16())
        return refuse(u"contains broken Unicode"_s);
    const bool isData = QLatin1StringView(spec.name) == "*"_L1
        && (QLatin1StringView(spec.section) == "service.*"_L1
            || QLatin1StringView(spec.section) == "list:*"_L1);
    for (const QChar c : value) {
        if (c.category() == QChar::Other_Control && !(isData && (c == u'\t' || c == u'\n' || c == u'\r')))
            return refuse(u"contains a control character"_s);
    }
    if (hasLength(spec.type) && value.size() > spec.maximum)
        return refuse(u"must be %1, this has %2"_s.arg(validValues(spec)).arg(value.size()));
    const auto result = stored(spec, value);
    if (!result)
        return refuse(u"must be "_s + validValues(spec));
    if (spec.type == OptionType::Expression) {
        if (const auto problem = expressionProblem(*result))
            return refuse(u"is not usable: "_s + *problem);
    }
    return *result;
}

} // namespace usher
