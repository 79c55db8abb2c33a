#pragma once

#include "server/patterns/expression.h"

#include "server/config/settings.h"

#include <QMap>

#include <optional>
#include <vector>

namespace usher::patterns {

/// The compiled groups of the list named by [patterns] pattern_list_name (mobile-services contract, 3).
/// Entries whose key starts with `#` are disabled.
class PatternLists
{
public:
    /// Compiles the groups of @p settings; what does not compile is left out (the validator keeps it from
    /// being saved).
    void update(const config::Settings &settings);

    [[nodiscard]] bool hasGroup(const QString &group) const { return m_groups.contains(group); }

    /// Parameter -> name of the first pattern of @p group that matches its whole value; parameters without a
    /// hit are left out. Nothing if the group is unknown.
    [[nodiscard]] std::optional<QMap<QString, QString>> test(
        const QString &group, const QMap<QString, QString> &parameters) const;
    /// The same over all groups in order of their names.
    [[nodiscard]] QMap<QString, QString> testAll(const QMap<QString, QString> &parameters) const;

private:
    struct Pattern
    {
        QString name;
        std::shared_ptr<const re2::RE2> expression;
    };
    using Group = std::vector<Pattern>;
    static void testGroup(
        const Group &group, const QMap<QString, QString> &parameters, QMap<QString, QString> &hits);
    QMap<QString, Group> m_groups;
};

/// A disabled entry whose expression cannot run here: an exception that no longer excepts must be seen.
struct DisabledPattern
{
    QString group;
    QString name; ///< without the leading '#'
    QString reason;
};
[[nodiscard]] QList<DisabledPattern> disabledPatterns(const config::Settings &settings);

} // namespace usher::patterns
