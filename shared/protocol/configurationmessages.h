#pragma once

#include "shared/config/optionspec.h"
#include "shared/model/record.h"
#include "shared/protocol/jsonvisitor.h"

/// Configuration records, change sets, the option table and the audit.
namespace usher::protocol {

template <> struct EnumNames<RecordKind>
{
    static constexpr EnumName<RecordKind> names[]
        = {{RecordKind::Options, "options"}, {RecordKind::List, "list"}};
};

template <> struct Fields<RecordKey>
{
    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("kind", self.kind);
        v("owner", self.owner);
        v("name", self.name);
    }
};

template <> struct Fields<Record>
{
    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        Fields<RecordKey>::visit(self.key, v);
        v("revision", self.revision);
        v("values", self.values);
    }
};

template <> struct Fields<Change>
{
    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        Fields<RecordKey>::visit(self.key, v);
        v("seenRevision", self.seenRevision);
        v("set", self.set, optional);
        v("remove", self.remove, optional);
        v("deleteRecord", self.deleteRecord, optional);
        v("replace", self.replace, optional);
    }
};

template <> struct Fields<FieldChange>
{
    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("name", self.name);
        v("before", self.before, optional);
        v("after", self.after, optional);
        v("secret", self.secret, optional);
    }
};

template <> struct Fields<Dependant>
{
    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        Fields<RecordKey>::visit(self.key, v);
        v("field", self.field);
        v("reason", self.reason);
    }
};

template <> struct EnumNames<RecordAction>
{
    static constexpr EnumName<RecordAction> names[] = {
        {RecordAction::Create, "create"}, {RecordAction::Change, "change"}, {RecordAction::Delete, "delete"}};
};

template <> struct Fields<RecordPreview>
{
    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        Fields<RecordKey>::visit(self.key, v);
        v("action", self.action);
        v("revisionBefore", self.revisionBefore);
        v("revision", self.revision);
        v("fields", self.fields);
        v("fieldsOmitted", self.fieldsOmitted, optional);
        v("dependants", self.dependants, optional);
        v("dependantsOmitted", self.dependantsOmitted, optional);
    }
};

template <> struct Fields<ChangeOutcome>
{
    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("changeId", self.changeId);
        v("records", self.records);
        v("restartNeeded", self.restartNeeded);
        v("notes", self.notes);
        v("preview", self.preview, optional);
        v("warnings", self.warnings, optional);
    }
};

template <> struct Fields<Actor>
{
    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("account", self.account);
        v("role", self.role);
        v("address", self.address);
        v("origin", self.origin);
    }
};

template <> struct Fields<AuditEntry>
{
    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("id", self.id);
        v("at", asTime(self.atMs));
        v("actor", self.actor);
        v("changeId", self.changeId);
        v("subject", self.subject);
        v("revisionBefore", self.revisionBefore);
        v("revisionAfter", self.revisionAfter);
        v("before", self.before);
        v("after", self.after);
        v("comment", self.comment);
        v("refused", self.refused);
    }
};

struct RecordsAnswer
{
    QList<Record> records; ///< secrets masked; in order of their keys

    template <typename Self, typename V> static void visit(Self &self, V &&v) { v("records", self.records); }
};

/// The stored records, narrowed by what is given.
struct ConfigRecords
{
    static constexpr char method[] = "config.records";
    using Answer = RecordsAnswer;
    std::optional<RecordKind> kind;
    std::optional<QString> owner;
    std::optional<QString> name;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("kind", self.kind, optional);
        v("owner", self.owner, optional);
        v("name", self.name, optional);
    }
};

/// Applies a change set all or nothing, or with dryRun only checks it and says what would happen.
struct ConfigApply
{
    static constexpr char method[] = "config.apply";
    using Answer = ChangeOutcome;
    QList<Change> changes;
    QString comment;
    bool dryRun = false;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("changes", self.changes);
        v("comment", self.comment, optional);
        v("dryRun", self.dryRun, optional);
    }
};

using SectionValues = QMap<QString, QMap<QString, QString>>;

/// The configuration as a file people keep: what `usherctl import` reads. Secrets are masked.
struct ExportAnswer
{
    SectionValues options; ///< section -> name -> value, of the cluster
    QMap<QString, SectionValues> nodes; ///< node -> its own options
    QMap<QString, SectionValues> lists; ///< list -> group -> key -> value

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("options", self.options);
        v("nodes", self.nodes, optional);
        v("lists", self.lists);
    }
};

struct ConfigExport
{
    static constexpr char method[] = "config.export";
    using Answer = ExportAnswer;

    template <typename Self, typename V> static void visit(Self &, V &&) { }
};

template <> struct EnumNames<OptionType>
{
    static constexpr EnumName<OptionType> names[]
        = {{OptionType::Boolean, "boolean"}, {OptionType::Integer, "integer"}, {OptionType::Real, "real"},
            {OptionType::Text, "text"}, {OptionType::Choice, "choice"}, {OptionType::List, "list"},
            {OptionType::Secret, "secret"}, {OptionType::Url, "url"}, {OptionType::Path, "path"},
            {OptionType::Name, "name"}, {OptionType::Host, "host"}, {OptionType::Address, "address"},
            {OptionType::Expression, "expression"}, {OptionType::Size, "size"}};
};
template <> struct EnumNames<OptionScope>
{
    static constexpr EnumName<OptionScope> names[]
        = {{OptionScope::Cluster, "cluster"}, {OptionScope::Node, "node"}, {OptionScope::Both, "both"}};
};
template <> struct EnumNames<OptionEffect>
{
    static constexpr EnumName<OptionEffect> names[]
        = {{OptionEffect::Immediately, "immediately"}, {OptionEffect::Restart, "restart"}};
};

/// One row of the option table as it travels (shared/config/optionspec.h).
struct OptionRow
{
    QString section;
    QString name;
    OptionType type = OptionType::Text;
    std::optional<QString> defaultText;
    qint64 minimum = 0;
    qint64 maximum = 0;
    QStringList choices;
    OptionScope scope = OptionScope::Cluster;
    OptionEffect effect = OptionEffect::Immediately;
    QStringList aliases;
    QString documentation; ///< English; a console translates it in the context "Options"
    QString obsolete; ///< empty = live; else why and what to set instead

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("section", self.section);
        v("name", self.name);
        v("type", self.type);
        v("default", self.defaultText, optional);
        v("minimum", self.minimum, optional);
        v("maximum", self.maximum, optional);
        v("choices", self.choices, optional);
        v("scope", self.scope);
        v("effect", self.effect);
        v("aliases", self.aliases, optional);
        v("documentation", self.documentation);
        v("obsolete", self.obsolete, optional);
    }
};

[[nodiscard]] OptionRow optionRow(const OptionSpec &spec);

struct OptionsAnswer
{
    QList<OptionRow> options;

    template <typename Self, typename V> static void visit(Self &self, V &&v) { v("options", self.options); }
};

struct ConfigOptions
{
    static constexpr char method[] = "config.options";
    using Answer = OptionsAnswer;

    template <typename Self, typename V> static void visit(Self &, V &&) { }
};

struct EffectiveValue
{
    QString section;
    QString name;
    QString value; ///< masked if secret
    QString origin; ///< default, cluster, node, file, command line
    bool secret = false;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("section", self.section);
        v("name", self.name);
        v("value", self.value);
        v("origin", self.origin);
        v("secret", self.secret, optional);
    }
};

struct EffectiveAnswer
{
    QString node;
    QList<EffectiveValue> values;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("node", self.node);
        v("values", self.values);
    }
};

/// What counts on the answering node, with the layer each value comes from.
struct ConfigEffective
{
    static constexpr char method[] = "config.effective";
    using Answer = EffectiveAnswer;
    QString section; ///< empty: all

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("section", self.section, optional);
    }
};

struct AuditAnswer
{
    QList<AuditEntry> entries; ///< newest first

    template <typename Self, typename V> static void visit(Self &self, V &&v) { v("entries", self.entries); }
};

/// Narrowed by what is given. The next page is `before` the last id of this one.
struct AuditList
{
    static constexpr char method[] = "audit.list";
    using Answer = AuditAnswer;
    qint64 before = 0; ///< entries older than this id; 0 = from the newest
    std::optional<int> limit; ///< 1 to 1,000; 100 if absent
    QString subject{}; ///< exact; empty = any
    QString account{}; ///< who did it; empty = any
    QString changeId{}; ///< all records of one change set; empty = any
    qint64 sinceMs = 0; ///< not earlier
    qint64 untilMs = 0; ///< earlier; 0 = up to now
    bool refused = false; ///< only changes that were refused as conflicts

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("before", self.before, optional);
        v("limit", self.limit, optional);
        v("subject", self.subject, optional);
        v("account", self.account, optional);
        v("changeId", self.changeId, optional);
        v("since", asTime(self.sinceMs), optional);
        v("until", asTime(self.untilMs), optional);
        v("refused", self.refused, optional);
    }
};

} // namespace usher::protocol
