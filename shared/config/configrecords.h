#pragma once

#include "shared/config/optiontext.h"
#include "shared/model/record.h"

#include <QJsonObject>

#include <map>
#include <optional>

namespace usher {

using RecordMap = std::map<RecordKey, Record>;

/// Stands for a secret wherever one would be shown. As a new value it means 'keep what is stored'.
inline constexpr QLatin1StringView secretMask("*****");

/// Owner of the options that all nodes share.
inline constexpr QLatin1StringView clusterOwner("cluster");
/// Owner of the options of one node: "node:<name>".
[[nodiscard]] QString nodeOwner(const QString &node);
/// The node of an owner "node:<name>"; empty for any other owner.
[[nodiscard]] QString nodeOfOwner(const QString &owner);

/// Longest name of a section, option, list, group or key, in characters.
inline constexpr qsizetype maxNameLength = 255;
/// Why @p name cannot name a section, option, list, group or key; nothing if it can.
[[nodiscard]] std::optional<QString> nameProblem(const QString &name);

/// Names of the lists whose groups have rules.
struct ListNames
{
    QString resources;
    QString patterns;
};
/// As the cluster's records say, else the defaults.
[[nodiscard]] ListNames listNames(const RecordMap &records);
/// The section of the option table that holds the rules for the groups of @p list; empty for a list without
/// rules.
[[nodiscard]] QString listRules(const QString &list, const ListNames &names);

/// Begins the stored form of an encrypted value; no option value may contain it.
inline constexpr QChar sealMark(1);
/// @p record with every secret replaced by secretMask.
[[nodiscard]] Record masked(Record record);

/// `{"options":{section:{name:value}},"nodes":{node:{section:{..}}},"lists":{list:{group:{key:value}}}}`,
/// secrets masked; "nodes" only if a node has options of its own. importJson() reads it back.
[[nodiscard]] QJsonObject exportConfiguration(const RecordMap &records);

} // namespace usher
