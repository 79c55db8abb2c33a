#include "server/patterns/patternlists.h"

namespace usher::patterns {

namespace {

QString listName(const config::Settings &settings)
{
    return settings.text(QStringLiteral("patterns"), QStringLiteral("pattern_list_name"));
}

bool isDisabled(const QString &key)
{
    return key.startsWith(u'#');
}

} // namespace

void PatternLists::update(const config::Settings &settings)
{
    QMap<QString, Group> groups;
    const config::SectionMap sections = settings.listGroups(listName(settings));
    for (auto section = sections.cbegin(); section != sections.cend(); ++section) {
        Group &group = groups[section.key()];
        for (auto entry = section->cbegin(); entry != section->cend(); ++entry) {
            if (isDisabled(entry.key()))
                continue;
            if (auto expression = compileExpression(entry.value()))
                group.push_back({entry.key(), std::move(*expression)});
        }
    }
    m_groups = std::move(groups);
}

void PatternLists::testGroup(
    const Group &group, const QMap<QString, QString> &parameters, QMap<QString, QString> &hits)
{
    for (auto parameter = parameters.cbegin(); parameter != parameters.cend(); ++parameter) {
        if (hits.contains(parameter.key()))
            continue;
        for (const Pattern &pattern : group) {
            if (matchesWhole(*pattern.expression, parameter.value())) {
                hits.insert(parameter.key(), pattern.name);
                break;
            }
        }
    }
}

std::optional<QMap<QString, QString>> PatternLists::test(
    const QString &group, const QMap<QString, QString> &parameters) const
{
    const auto found = m_groups.constFind(group);
    if (found == m_groups.cend())
        return {};
    QMap<QString, QString> hits;
    testGroup(*found, parameters, hits);
    return hits;
}

QMap<QString, QString> PatternLists::testAll(const QMap<QString, QString> &parameters) const
{
    QMap<QString, QString> hits;
    for (const Group &group : m_groups)
        testGroup(group, parameters, hits);
    return hits;
}

QList<DisabledPattern> disabledPatterns(const config::Settings &settings)
{
    QList<DisabledPattern> result;
    const config::SectionMap sections = settings.listGroups(listName(settings));
    for (auto section = sections.cbegin(); section != sections.cend(); ++section) {
        for (auto entry = section->cbegin(); entry != section->cend(); ++entry) {
            if (!isDisabled(entry.key()))
                continue;
            if (const auto expression = compileExpression(entry.value()); !expression)
                result.append({section.key(), entry.key().mid(1), expression.error().message});
        }
    }
    return result;
}

} // namespace usher::patterns
