#include "shared/config/optiontext.h"

#include <QHash>
#include <QSet>
#include <QStringDecoder>

namespace usher {

namespace {

using namespace Qt::StringLiterals;

/// Windows-1252 differs from Latin-1 in 0x80..0x9f; five of these bytes are undefined.
QString fromWindows1252(const QByteArray &bytes)
{
    static constexpr char16_t upper[32] = {0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
        0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c,
        0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c >= QChar(0x80) && c < QChar(0xa0))
            c = upper[c.unicode() - 0x80];
    }
    return text;
}

Result<QString> decode(QByteArray bytes, QStringList &notes)
{
    if (bytes.size() > maxOptionTextBytes)
        return fail(ErrorCode::TooLarge, u"the text is larger than 16 MiB"_s);
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return fail(ErrorCode::BadParameter, u"the text is UTF-16; save it as UTF-8"_s);
    if (bytes.contains('\0'))
        return fail(ErrorCode::BadParameter, u"this is no text: it contains NUL bytes"_s);
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    if (!utf8.hasError())
        return text;
    notes.append(u"the text is not UTF-8 and was read as Windows-1252"_s);
    return fromWindows1252(bytes);
}

QString unquoted(QString value)
{
    if (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"'))
        return value.sliced(1, value.size() - 2);
    return value;
}

} // namespace

Result<OptionText> parseOptionText(const QByteArray &bytes, bool isList)
{
    OptionText result;
    const auto text = decode(bytes, result.notes);
    if (!text)
        return fail(text.error());

    QHash<QString, qsizetype> seen; // section and key -> index of the entry
    QSet<QString> sections;
    QString section;
    bool inSection = false;
    int line = 0;
    for (const QStringView raw : QStringView(*text).split(u'\n')) {
        ++line;
        const QStringView content = raw.trimmed();
        const auto problem = [&](const QString &message) { result.problems.append({line, message}); };
        if (content.isEmpty() || content.startsWith(u';'))
            continue;
        const qsizetype equals = content.indexOf(u'=');
        if (content.startsWith(u'#') && (!isList || equals < 0))
            continue;
        if (content.startsWith(u'[')) {
            const qsizetype end = content.lastIndexOf(u']');
            const QString name = end < 0 ? QString() : content.sliced(1, end - 1).trimmed().toString();
            inSection = !name.isEmpty();
            section = name;
            if (!inSection) {
                problem(end < 0 ? u"a section begins with [ but has no ]"_s : u"a section without a name"_s);
            } else if (!sections.contains(section)) {
                sections.insert(section);
                result.sections.append(section);
            }
            continue;
        }
        if (equals < 0) {
            problem(u"neither [section] nor key = value nor a comment"_s);
            continue;
        }
        QString key = content.first(equals).trimmed().toString();
        if (key.startsWith(u'#'))
            key = u'#' + key.mid(1).trimmed();
        if (key.isEmpty() || key == u'#') {
            problem(u"a value without a key"_s);
            continue;
        }
        if (!inSection) {
            problem(u"%1 stands before any [section]"_s.arg(key));
            continue;
        }
        TextEntry entry{section, key, unquoted(content.sliced(equals + 1).trimmed().toString()), line};
        const QString id = section + u'\n' + key;
        if (const auto known = seen.constFind(id); known != seen.cend()) {
            TextEntry &earlier = result.entries[*known];
            result.notes.append(u"[%1] %2 stands in lines %3 and %4; the last counts"_s.arg(section, key)
                                    .arg(earlier.line)
                                    .arg(line));
            earlier = std::move(entry);
        } else {
            seen.insert(id, result.entries.size());
            result.entries.append(std::move(entry));
        }
    }
    return result;
}

Result<TextEntry> parseAssignment(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    const qsizetype equals = text.indexOf(u'=', slash + 1);
    if (slash < 1 || equals < slash + 2 || text.indexOf(u'=') < slash)
        return fail(ErrorCode::BadParameter, u"expected section/option=value"_s);
    return TextEntry{text.first(slash).trimmed(), text.sliced(slash + 1, equals - slash - 1).trimmed(),
        text.sliced(equals + 1), 0};
}

} // namespace usher
