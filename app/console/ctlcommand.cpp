#include "app/console/ctlcommand.h"

#include "app/console/session.h"

#include <algorithm>

namespace usher::console {

namespace {

/// As a shell takes it for one word.
QString quoted(const QString &word)
{
    static const QString plain = QStringLiteral("@%+=:,./-_");
    const bool isPlain = !word.isEmpty() && std::ranges::all_of(word, [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || plain.contains(c);
    });
    if (isPlain)
        return word;
    QString inside = word;
    return u'\'' + inside.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

} // namespace

QString ctlCommand(const Session &session, const QStringList &words)
{
    QStringList line{QStringLiteral("usherctl"), QStringLiteral("--server"),
        quoted(session.profile().url.toString()), QStringLiteral("--account"),
        quoted(session.account().account)};
    for (const QString &word : words)
        line.append(quoted(word));
    return line.join(u' ');
}

} // namespace usher::console
