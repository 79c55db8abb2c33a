#pragma once

#include "shared/config/optionspec.h"
#include "shared/model/record.h"

#include <map>
#include <memory>

namespace usher::config {

/// Values by section and name.
using SectionMap = QMap<QString, QMap<QString, QString>>;

/// An immutable view of the effective configuration of one node: default < cluster < node < file < command line.
/// Replaced whole when anything changes; hold the shared pointer, not references into it.
class Settings
{
public:
    Settings() = default;

    /// @p records are the stored records of all owners; @p nodeName picks the node's own; @p file and @p commandLine are
    /// the bootstrap layers above them.
    Settings(std::map<RecordKey, Record> records, QString nodeName, SectionMap file, SectionMap commandLine);

    /// The effective text: configured value, else the table's default, else empty. An empty configured value counts as
    /// not configured.
    [[nodiscard]] QString text(const QString &section, const QString &name) const;
    [[nodiscard]] qint64 integer(const QString &section, const QString &name) const;
    [[nodiscard]] bool boolean(const QString &section, const QString &name) const;
    [[nodiscard]] QStringList list(const QString &section, const QString &name) const;
    [[nodiscard]] bool isConfigured(const QString &section, const QString &name) const;

    /// Which layer a value comes from: "default", "cluster", "node", "file", "command line".
    [[nodiscard]] QString origin(const QString &section, const QString &name) const;

    /// The configured (not defaulted) values of a section, merged over the layers. Empty if there are none.
    [[nodiscard]] QMap<QString, QString> section(const QString &name) const { return m_effective.value(name); }
    [[nodiscard]] bool hasSection(const QString &name) const { return m_effective.contains(name); }
    /// Names of sections that start with @p prefix ("service."), sorted.
    [[nodiscard]] QStringList sections(const QString &prefix = {}) const;

    /// The groups of a list: group -> key -> value. Empty if there is no such list.
    [[nodiscard]] SectionMap listGroups(const QString &list) const { return m_lists.value(list); }
    [[nodiscard]] QStringList lists() const { return m_lists.keys(); }

    [[nodiscard]] const std::map<RecordKey, Record> &records() const { return m_records; }
    [[nodiscard]] const QString &nodeName() const { return m_nodeName; }

private:
    std::map<RecordKey, Record> m_records; ///< live records only
    QString m_nodeName;
    SectionMap m_file;
    SectionMap m_commandLine;
    SectionMap m_effective;
    QMap<QString, SectionMap> m_lists;
};

using SettingsPointer = std::shared_ptr<const Settings>;

} // namespace usher::config
