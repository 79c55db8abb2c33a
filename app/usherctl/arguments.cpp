#include "app/usherctl/arguments.h"

#include "app/usherctl/text.h"

#include <algorithm>

namespace usher::ctl {

Result<std::optional<int>> Arguments::integer(const char *name, int minimum, int maximum) const
{
    if (!has(name))
        return std::optional<int>();
    bool ok = false;
    const int number = value(name).toInt(&ok);
    if (!ok || number < minimum || number > maximum)
        return fail(ErrorCode::BadParameter,
            Text::tr("--%1 must be a number from %2 to %3")
                .arg(QLatin1String(name))
                .arg(minimum)
                .arg(maximum));
    return std::optional(number);
}

Result<Arguments> splitArguments(const QStringList &arguments, std::span<const OptionDef> known)
{
    Arguments result;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments.at(i);
        if (word == QLatin1String("--")) {
            result.words += arguments.mid(i + 1);
            break;
        }
        if (!word.startsWith(QLatin1String("--")) && word != QLatin1String("-h")) {
            result.words.append(word);
            continue;
        }
        const QString name
            = word == QLatin1String("-h") ? QStringLiteral("help") : word.mid(2).section(u'=', 0, 0);
        const auto def = std::ranges::find_if(
            known, [&](const OptionDef &option) { return name == QLatin1String(option.name); });
        if (def == known.end())
            return fail(ErrorCode::BadParameter, Text::tr("there is no option --%1; see --help").arg(name));
        if (result.options.contains(name) && !def->isRepeated)
            return fail(ErrorCode::BadParameter, Text::tr("--%1 is given twice").arg(name));
        const qsizetype equals = word.indexOf(u'=');
        if (!def->value) {
            if (equals >= 0)
                return fail(ErrorCode::BadParameter, Text::tr("--%1 takes no value").arg(name));
            result.options.insert(name, QStringLiteral("true"));
        } else if (equals >= 0) {
            result.options.insert(name, word.mid(equals + 1));
        } else if (i + 1 < arguments.size()) {
            result.options.insert(name, arguments.at(++i));
        } else {
            return fail(ErrorCode::BadParameter,
                Text::tr("--%1 needs a value: %2").arg(name, QLatin1String(def->value)));
        }
        if (def->isRepeated)
            result.repeated[name].append(result.options.value(name));
    }
    return result;
}

Result<QMap<QString, QString>> parsePairs(const QStringList &words)
{
    QMap<QString, QString> pairs;
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1)
            return fail(ErrorCode::BadParameter, Text::tr("%1 must have the form KEY=VALUE").arg(word));
        const QString key = word.left(equals);
        if (pairs.contains(key))
            return fail(ErrorCode::BadParameter, Text::tr("%1 is given twice").arg(key));
        pairs.insert(key, word.mid(equals + 1));
    }
    return pairs;
}

} // namespace usher::ctl
