#include "shared/config/configrecords.h"

#include "shared/config/optionspec.h"

#include <algorithm>

namespace usher {

namespace {

using namespace Qt::StringLiterals;
constexpr QLatin1StringView nodePrefix("node:");

QString clusterValue(const RecordMap &records, const QString &section, const QString &name)
{
    const auto found = records.find({RecordKind::Options, clusterOwner, section});
    const QString value = found == records.end() ? QString() : found->second.values.value(name);
    const OptionSpec *spec = findOption(section, name);
    return value.isEmpty() && spec ? QString::fromUtf8(spec->defaultText) : value;
}

} // namespace

QString nodeOwner(const QString &node)
{
    return nodePrefix + node;
}

QString nodeOfOwner(const QString &owner)
{
    return owner.startsWith(nodePrefix) ? owner.mid(nodePrefix.size()) : QString();
}

std::optional<QString> nameProblem(const QString &name)
{
    if (name.isEmpty())
        return u"a name is empty"_s;
    if (name.size() > maxNameLength)
        return u"the name %1... is longer than %2 characters"_s.arg(name.left(40)).arg(maxNameLength);
    if (name != name.trimmed())
        return u"the name '%1' begins or ends with a blank"_s.arg(name);
    const bool clean = name.isValidUtf16() && std::none_of(name.begin(), name.end(), [](QChar c) {
        return c.category() == QChar::Other_Control;
    });
    return clean ? std::nullopt
                 : std::optional<QString>(u"a name contains a control character or broken Unicode"_s);
}

ListNames listNames(const RecordMap &records)
{
    return {clusterValue(records, u"resources"_s, u"resources_list_name"_s),
        clusterValue(records, u"patterns"_s, u"pattern_list_name"_s)};
}

QString listRules(const QString &list, const ListNames &names)
{
    if (list == names.resources)
        return u"list:resources"_s;
    return list == names.patterns ? u"list:patterns"_s : u"list:other"_s;
}

Record masked(Record record)
{
    if (record.key.kind == RecordKind::Options) {
        for (auto it = record.values.begin(); it != record.values.end(); ++it) {
            if (isSecretOption(record.key.name, it.key()) || it->startsWith(sealMark))
                *it = secretMask;
        }
    }
    return record;
}

QJsonObject exportConfiguration(const RecordMap &records)
{
    QMap<QString, QJsonObject> nodes;
    QMap<QString, QJsonObject> lists;
    QJsonObject options;
    for (const auto &[key, record] : records) {
        QJsonObject values;
        const Record outward = masked(record);
        for (auto it = outward.values.cbegin(); it != outward.values.cend(); ++it)
            values.insert(it.key(), it.value());
        if (key.kind == RecordKind::List)
            lists[key.owner].insert(key.name, values);
        else if (key.owner == clusterOwner)
            options.insert(key.name, values);
        else
            nodes[nodeOfOwner(key.owner)].insert(key.name, values);
    }
    const auto object = [](const QMap<QString, QJsonObject> &map) {
        QJsonObject result;
        for (auto it = map.cbegin(); it != map.cend(); ++it)
            result.insert(it.key(), it.value());
        return result;
    };
    QJsonObject result{{u"options"_s, options}, {u"lists"_s, object(lists)}};
    if (!nodes.isEmpty())
        result.insert(u"nodes"_s, object(nodes));
    return result;
}

} // namespace usher
