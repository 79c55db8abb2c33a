#pragma once

#include "shared/config/configrecords.h"
#include "shared/config/optionspec.h"

#include <memory>

namespace usher::config {

using usher::RecordMap;
using usher::SectionMap;

/// An immutable view of the effective configuration of one node: default < cluster < node < file < command
/// line. Replaced whole when anything changes; hold the shared pointer, not references into it. Secrets are
/// in plain text.
class Settings
{
public:
    Settings() = default;

    /// @p records are the stored records of all owners; @p nodeName picks the node's own; @p file and @p
    /// commandLine are the bootstrap layers above them, in stored form. A stored value that this program does
    /// not know or finds invalid does not count; problems() says so.
    Settings(RecordMap records, QString nodeName, SectionMap file, SectionMap commandLine);

    /// The effective text: configured value, else the table's default, else empty. An empty configured value
    /// counts as not configured.
    [[nodiscard]] QString text(const QString &section, const QString &name) const;
    [[nodiscard]] qint64 integer(const QString &section, const QString &name) const;
    [[nodiscard]] double real(const QString &section, const QString &name) const;
    [[nodiscard]] bool boolean(const QString &section, const QString &name) const;
    [[nodiscard]] QStringList list(const QString &section, const QString &name) const;
    [[nodiscard]] bool isConfigured(const QString &section, const QString &name) const;

    /// Which layer a value comes from: "default", "cluster", "node", "file", "command line".
    [[nodiscard]] QString origin(const QString &section, const QString &name) const;

    /// The configured (not defaulted) values of a section, merged over the layers. Empty if there are none.
    [[nodiscard]] QMap<QString, QString> section(const QString &name) const
    {
        return m_effective.value(name);
    }
    [[nodiscard]] bool hasSection(const QString &name) const { return m_effective.contains(name); }
    /// Names of sections that start with @p prefix ("service."), sorted.
    [[nodiscard]] QStringList sections(const QString &prefix = {}) const;

    /// The groups of a list: group -> key -> value. Empty if there is no such list.
    [[nodiscard]] SectionMap listGroups(const QString &list) const { return m_lists.value(list); }
    [[nodiscard]] QStringList lists() const { return m_lists.keys(); }

    [[nodiscard]] const RecordMap &records() const { return m_records; }
    [[nodiscard]] const QString &nodeName() const { return m_nodeName; }

    /// Stored values that do not count, and why; for an alarm.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

private:
    void overlay(const QString &section, const QMap<QString, QString> &values);
    [[nodiscard]] QMap<QString, QString> usable(const Record &record);

    RecordMap m_records; ///< live records only
    QString m_nodeName;
    SectionMap m_file;
    SectionMap m_commandLine;
    SectionMap m_node; ///< the usable values of the node's own records
    SectionMap m_effective;
    QMap<QString, SectionMap> m_lists;
    QStringList m_problems;
};

using SettingsPointer = std::shared_ptr<const Settings>;

/// What is wrong with options that are valid one by one: a scheme that needs a password without one, two
/// options that must differ. Empty = fine.
[[nodiscard]] QList<Error> contradictions(const Settings &settings);

} // namespace usher::config
