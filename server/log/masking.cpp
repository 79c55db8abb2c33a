#include "server/log/masking.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace usher::log {

namespace {

const QString hidden = QStringLiteral("***");
const QString maskedMarker = QStringLiteral("MMM");
constexpr int maxTextInText = 8;

bool isMasked(QStringView name)
{
    return name.startsWith(u"MMM");
}

/// Lower case without the separators that spellings differ in: "secure_key", "secureKey" and "Secure-Key" are
/// one name.
QString folded(QStringView name)
{
    QString text;
    text.reserve(name.size());
    for (const QChar c : name) {
        if (c != u'_' && c != u'-' && c != u'.')
            text.append(c.toLower());
    }
    return text;
}

bool isAlwaysMasked(const QString &name)
{
    static constexpr QStringView whole[] = {u"authorization", u"proxyauthorization", u"cookie", u"setcookie"};
    // As an ending: "tenantPassword", "android.gcm.apiKey", "gms_device_token". An option that only names
    // where a secret is ("password-file") or how long it is ("_access_code_length") is none.
    static constexpr QStringView endings[] = {u"password", u"passwd", u"passphrase", u"securekey", u"apikey",
        u"secret", u"privatekey", u"accesscode", u"token", u"deviceid"};
    const QStringView view(name);
    for (const QStringView word : whole) {
        if (view == word)
            return true;
    }
    for (const QStringView ending : endings) {
        if (view.endsWith(ending))
            return true;
    }
    return false;
}

QString decoded(QByteArrayView raw)
{
    QByteArray text = raw.toByteArray();
    text.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

bool looksLikeJson(const QString &value)
{
    return value.size() >= 2
        && ((value.startsWith(u'{') && value.endsWith(u'}'))
            || (value.startsWith(u'[') && value.endsWith(u']')));
}

QJsonDocument parsed(const QByteArray &text, bool *ok)
{
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(text, &error);
    *ok = error.error == QJsonParseError::NoError;
    return document;
}

QString compact(const QJsonValue &value)
{
    const QJsonDocument document
        = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.';
}

/// Length of a quote at @p at, which may be escaped because Debug output escapes the quotes inside of a
/// string.
qsizetype quoteLength(QStringView text, qsizetype at)
{
    if (at < text.size() && (text[at] == u'"' || text[at] == u'\''))
        return 1;
    if (at + 1 < text.size() && text[at] == u'\\' && text[at + 1] == u'"')
        return 2;
    return 0;
}

qsizetype skipSpaces(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at] == u' ')
        ++at;
    return at;
}

/// One past the bracketed value that starts at @p at; the end of the text if it is never closed.
qsizetype endOfBrackets(QStringView text, qsizetype at)
{
    int depth = 0;
    for (; at < text.size(); ++at) {
        if (text[at] == u'{' || text[at] == u'[')
            ++depth;
        else if ((text[at] == u'}' || text[at] == u']') && --depth == 0)
            return at + 1;
    }
    return text.size();
}

qsizetype endOfWord(QStringView text, qsizetype at)
{
    static constexpr QStringView ends = u"&;,)]}\"'<> \t\r\n\\";
    while (at < text.size() && !ends.contains(text[at]))
        ++at;
    return at;
}

struct Span
{
    qsizetype begin;
    qsizetype end;
};

/// The value that starts at @p at, without its quotes.
Span valueSpan(QStringView text, qsizetype at)
{
    if (const qsizetype quote = quoteLength(text, at)) {
        const QStringView mark = text.mid(at, quote);
        const qsizetype begin = at + quote;
        for (qsizetype i = begin; i < text.size(); ++i) {
            if (text.mid(i).startsWith(mark))
                return {begin, i};
            if (quote == 1 && text[i] == u'\\')
                ++i;
        }
        return {begin, text.size()};
    }
    if (at < text.size() && (text[at] == u'{' || text[at] == u'['))
        return {at, endOfBrackets(text, at)};
    qsizetype end = endOfWord(text, at);
    // Credentials are two words: a scheme and what is secret.
    for (const QStringView scheme : {QStringView(u"basic"), QStringView(u"bearer"), QStringView(u"digest")}) {
        if (text.mid(at, end - at).compare(scheme, Qt::CaseInsensitive) == 0)
            end = scheme == u"digest" ? text.size() : endOfWord(text, skipSpaces(text, end));
    }
    return {at, end};
}

} // namespace

QString Masked::text() const
{
    return value.size() < 12 ? hidden : hidden + value.right(4);
}

QDebug operator<<(QDebug debug, const Masked &masked)
{
    const QDebugStateSaver saver(debug);
    debug.noquote().nospace() << masked.text();
    return debug;
}

MaskRules::MaskRules(const QStringList &suppressed)
{
    for (const QString &name : suppressed)
        m_suppressed.append(name.trimmed().toLower());
    m_suppressed.removeAll(QString());
}

MaskRules::Verdict MaskRules::verdict(QStringView name) const
{
    if (name.startsWith(u"XXX"))
        return Verdict::Omit;
    if (isMasked(name))
        return Verdict::Mask;
    if (isAlwaysMasked(folded(name)))
        return Verdict::Mask;
    if (!m_suppressed.isEmpty() && m_suppressed.contains(name.toString().toLower()))
        return Verdict::Mask;
    return Verdict::Keep;
}

QString MaskRules::shown(QStringView name) const
{
    return isMasked(name) ? maskedMarker : hidden;
}

QString MaskRules::insideOf(const QString &value, int depth) const
{
    if (depth >= maxTextInText || !looksLikeJson(value))
        return value;
    bool ok = false;
    const QJsonDocument document = parsed(value.toUtf8(), &ok);
    if (!ok)
        return value;
    const QJsonValue inner
        = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QJsonValue outer = json(inner, depth + 1);
    return inner == outer ? value : compact(outer);
}

QByteArray MaskRules::query(QByteArrayView raw) const
{
    QByteArray result;
    result.reserve(raw.size());
    qsizetype at = 0;
    while (at <= raw.size()) {
        qsizetype end = raw.indexOf('&', at);
        if (end < 0)
            end = raw.size();
        const QByteArrayView field = raw.sliced(at, end - at);
        at = end + 1;
        const qsizetype equals = field.indexOf('=');
        const QByteArrayView rawName = equals < 0 ? field : field.first(equals);
        const QString name = decoded(rawName);
        const Verdict judged = verdict(name);
        if (judged == Verdict::Omit)
            continue;
        if (!result.isEmpty())
            result += '&';
        result += rawName;
        if (equals < 0)
            continue;
        result += '=';
        if (judged == Verdict::Mask) {
            result += shown(name).toUtf8();
            continue;
        }
        const QByteArrayView rawValue = field.sliced(equals + 1);
        const QString value = decoded(rawValue);
        const QString inner = insideOf(value, 0);
        if (inner == value)
            result += rawValue;
        else
            result += QUrl::toPercentEncoding(inner);
    }
    return result;
}

QMap<QString, QString> MaskRules::parameters(const QMap<QString, QString> &values) const
{
    QMap<QString, QString> result;
    for (auto it = values.begin(); it != values.end(); ++it) {
        switch (verdict(it.key())) {
        case Verdict::Omit:
            break;
        case Verdict::Mask:
            result.insert(it.key(), shown(it.key()));
            break;
        case Verdict::Keep:
            result.insert(it.key(), insideOf(it.value(), 0));
            break;
        }
    }
    return result;
}

QJsonValue MaskRules::json(const QJsonValue &value) const
{
    return json(value, 0);
}

QJsonValue MaskRules::json(const QJsonValue &value, int depth) const
{
    if (value.isArray()) {
        QJsonArray result;
        for (const QJsonValue element : value.toArray())
            result.append(json(element, depth));
        return result;
    }
    if (value.isString())
        return insideOf(value.toString(), depth);
    if (!value.isObject())
        return value;
    QJsonObject result;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        switch (verdict(it.key())) {
        case Verdict::Omit:
            break;
        case Verdict::Mask:
            result.insert(it.key(), shown(it.key()));
            break;
        case Verdict::Keep:
            result.insert(it.key(), json(it.value(), depth));
            break;
        }
    }
    return result;
}

QString MaskRules::jsonText(QByteArrayView raw) const
{
    bool ok = false;
    const QJsonDocument document = parsed(raw.toByteArray(), &ok);
    if (!ok)
        return text(QString::fromUtf8(raw));
    return compact(json(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object())));
}

MaskRules::HeaderList MaskRules::headers(const HeaderList &fields) const
{
    HeaderList result;
    for (const auto &[name, value] : fields) {
        const QString text = QString::fromLatin1(name);
        switch (verdict(text)) {
        case Verdict::Omit:
            break;
        case Verdict::Mask:
            result.emplace_back(name, shown(text).toUtf8());
            break;
        case Verdict::Keep:
            result.emplace_back(name, value.contains("://") || value.startsWith('/') ? url(value) : value);
            break;
        }
    }
    return result;
}

QByteArray MaskRules::url(QByteArrayView raw) const
{
    const QByteArrayView whole = raw.first(raw.indexOf('#') < 0 ? raw.size() : raw.indexOf('#'));
    const qsizetype mark = whole.indexOf('?');
    QByteArrayView path = mark < 0 ? whole : whole.first(mark);
    QByteArray result;
    if (const qsizetype scheme = path.indexOf("://"); scheme > 0) {
        const qsizetype begin = scheme + 3;
        qsizetype end = path.indexOf('/', begin);
        if (end < 0)
            end = path.size();
        const QByteArrayView authority = path.sliced(begin, end - begin);
        const qsizetype at = authority.lastIndexOf('@');
        result += path.first(begin);
        result += at < 0 ? authority : authority.sliced(at + 1);
        path = path.sliced(end);
    }
    qsizetype from = 0;
    while (from <= path.size()) {
        qsizetype end = path.indexOf('/', from);
        if (end < 0)
            end = path.size();
        const QByteArrayView segment = path.sliced(from, end - from);
        const QString name = QString::fromUtf8(QByteArray::fromPercentEncoding(segment.toByteArray()));
        if (isMasked(name))
            result += "MMM";
        else if (!name.startsWith(u"XXX"))
            result += segment;
        if (end < path.size())
            result += '/';
        from = end + 1;
    }
    if (mark >= 0) {
        const QByteArray rest = query(whole.sliced(mark + 1));
        if (!rest.isEmpty())
            result += '?' + rest;
    }
    return result;
}

QString MaskRules::text(const QString &message) const
{
    const QStringView view(message);
    QString result;
    qsizetype copied = 0;
    qsizetype at = 0;
    while (at < view.size()) {
        if (!isNameCharacter(view[at])) {
            ++at;
            continue;
        }
        const qsizetype nameBegin = at;
        while (at < view.size() && isNameCharacter(view[at]))
            ++at;
        qsizetype next = at;
        const qsizetype quote = quoteLength(view, next);
        next = skipSpaces(view, next + quote);
        if (next >= view.size() || (view[next] != u'=' && view[next] != u':'))
            continue;
        const QStringView name = view.sliced(nameBegin, at - nameBegin);
        const Verdict judged = verdict(name);
        if (judged == Verdict::Keep)
            continue;
        const qsizetype start = skipSpaces(view, next + 1);
        const Span value = valueSpan(view, start);
        if (judged == Verdict::Mask) {
            result += view.sliced(copied, value.begin - copied);
            if (value.end > value.begin)
                result += shown(name);
            copied = at = value.end;
            continue;
        }
        // Left out: the name with its opening quote, the value with its closing one, and one separator.
        qsizetype end = value.end + (value.begin > start ? quoteLength(view, value.end) : 0);
        if (end < view.size() && (view[end] == u'&' || view[end] == u','))
            end = skipSpaces(view, end + 1);
        const QStringView before = view.sliced(copied, nameBegin - quote - copied);
        result += before;
        copied = at = end;
    }
    result += view.sliced(copied);
    return result;
}

QString maskParameters(const QMap<QString, QString> &values, const MaskRules &rules)
{
    QString result;
    const QMap<QString, QString> masked = rules.parameters(values);
    for (auto it = masked.begin(); it != masked.end(); ++it) {
        if (!result.isEmpty())
            result += u' ';
        result += it.key() + u'=' + it.value();
    }
    return result;
}

} // namespace usher::log
