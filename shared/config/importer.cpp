#include "shared/config/importer.h"

#include "shared/config/optionspec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace usher {

namespace {

using namespace Qt::StringLiterals;

/// The vendor's port ids and the listeners that stand in for them.
struct PortId
{
    QLatin1StringView id;
    QLatin1StringView listener;
    QLatin1StringView zone;
    QLatin1StringView host;
    bool tls;
};
constexpr PortId portIds[] = {
    {"default"_L1, "public"_L1, "public"_L1, "0.0.0.0"_L1, false},
    {"https"_L1, "https"_L1, "public"_L1, "0.0.0.0"_L1, true},
    {"server/data/rules/deploy"_L1, "internal"_L1, "internal"_L1, "127.0.0.1"_L1, false},
    {"ui"_L1, "admin"_L1, "admin"_L1, "127.0.0.1"_L1, false},
};

/// Chat Server options of `settings` that Usher has or had; the rest of that section belongs to other
/// products.
constexpr QLatin1StringView chatSettings[]
    = {"flex-disconnect-timeout"_L1, "hide-attached-data"_L1, "max-waiting-requests"_L1,
        "message-log-print-size"_L1, "server-reply-timeout"_L1, "session-restoration-mode"_L1,
        "stop-abandoned-interaction"_L1, "transcript-auto-save"_L1, "transcript-resend-attempts"_L1,
        "transcript-resend-delay"_L1, "transcript-save-notices"_L1, "transcript-save-on-error"_L1,
        "use-contact-server"_L1, "user-register-timeout"_L1, "web-user-max-messages"_L1};

bool isOfOtherProduct(const QString &section, const QString &name)
{
    if (section.startsWith("gwe:"_L1) || section.startsWith("interaction-workspace"_L1))
        return true; // agent desktop
    return section == "settings"_L1
        && std::none_of(std::begin(chatSettings), std::end(chatSettings),
            [&](QLatin1StringView known) { return name == known; });
}

bool isMasked(const QString &value)
{
    return std::all_of(value.begin(), value.end(), [](QChar c) { return c == u'*'; });
}

bool isService(const RecordKey &key)
{
    return key.kind == RecordKind::Options && key.name.startsWith("service."_L1);
}

class Importer
{
public:
    Importer(const RecordMap &current, bool skipInvalid, const ImportWatch &watch)
        : m_current(current)
        , m_skipInvalid(skipInvalid)
        , m_watch(watch)
    {
    }

    void setTotal(qsizetype values) { m_total = values; }

    ImportReport &report() { return m_result.report; }

    void option(
        const QString &owner, const QString &section, const QString &name, const QString &value, int line)
    {
        if (!goesOn())
            return;
        const QString where = optionPlace(owner, section, name);
        if (const auto problem = firstNameProblem({section, name}))
            return reject(where, *problem, line);
        if (isOfOtherProduct(section, name)) {
            report().otherProduct.append({where, u"an option of another product"_s, line});
            return;
        }
        const ResolvedOption option = resolveOption(section, name, value);
        if (!option.spec || section.startsWith("list:"_L1)) {
            const QString nearest = nearestKnown(section, name);
            report().unknown.append({where,
                nearest.isEmpty() ? u"unknown"_s : u"unknown; the nearest known name is "_s + nearest, line});
            return;
        }
        if (option.spec->obsolete) {
            report().obsolete.append({where, QString::fromUtf8(option.spec->obsolete), line});
            return;
        }
        const bool ofNode = owner != clusterOwner;
        if (option.spec->scope == (ofNode ? OptionScope::Cluster : OptionScope::Node)) {
            report().misplaced.append({where,
                ofNode ? u"an option of the cluster, not of a node"_s
                       : u"an option of a node, not of the cluster"_s,
                line});
            return;
        }
        if (option.spec->type == OptionType::Secret && isMasked(value)) {
            report().byHand.append({where, u"the export does not show it: set it by hand"_s, line});
            return;
        }
        const RecordKey key{RecordKind::Options, owner, option.section};
        const auto stored = normaliseOption(*option.spec, option.section, option.name, value);
        if (!stored) {
            if (isService(key) && (option.name == "_type"_L1 || option.name == "_service"_L1))
                m_spoilt.insert({key, option.name});
            return reject(where, stored.error().message, line);
        }
        if (option.section != section || option.name != name)
            report().normalised.append(
                {where, u"stored as "_s + optionPlace(owner, option.section, option.name), line});
        if (option.spec->type != OptionType::Secret && *stored != value.trimmed())
            report().normalised.append({where, u"%1 is stored as %2"_s.arg(value, *stored), line});
        choose(key, option.name, {*stored, where, line});
    }

    void listener(const QString &owner, const QString &id, const QString &value, int line)
    {
        const QString where = optionPlace(owner, u"ports"_s, id);
        const auto known = std::find_if(
            std::begin(portIds), std::end(portIds), [&](const PortId &port) { return id == port.id; });
        if (known == std::end(portIds)) {
            report().unknown.append(
                {where, u"unknown; port ids are default, https, server/data/rules/deploy and ui"_s, line});
            return;
        }
        static const QRegularExpression form(
            u"^([0-9]{1,5})\\s*(,\\s*(https?))?$"_s, QRegularExpression::CaseInsensitiveOption);
        const auto match = form.match(value.trimmed());
        const int port = match.captured(1).toInt();
        if (!match.hasMatch() || port < 1 || port > 65535)
            return reject(where, u"must be <port> or <port>,https"_s, line);
        const bool tls = known->tls || match.captured(3).compare("https"_L1, Qt::CaseInsensitive) == 0;
        const QString section
            = u"listener."_s + known->listener + (tls && !known->tls ? u"-tls"_s : QString());
        const QString address = known->host + u':' + QString::number(port);
        if (tls && storedValue({RecordKind::Options, owner, section}, u"certificate"_s).isEmpty()) {
            // Without a certificate the listener would speak plain HTTP on a port that people trust.
            report().byHand.append({where,
                u"set certificate, key, zone=%1 and address=%2 of [%3] together"_s.arg(
                    known->zone, address, section),
                line});
            return;
        }
        report().normalised.append({where, u"stored as listener [%1]"_s.arg(section), line});
        const RecordKey key{RecordKind::Options, owner, section};
        choose(key, u"address"_s, {address, where, line});
        choose(key, u"zone"_s, {known->zone, where, line, false});
    }

    void listEntry(
        const QString &list, const QString &group, const QString &key, const QString &value, int line)
    {
        m_listEntries.append({list, group, key, value, line});
    }

    Result<ImportResult> finish()
    {
        const ListNames names = listNamesAfter();
        m_result.patternList = names.patterns;
        for (const ListEntry &entry : std::as_const(m_listEntries)) {
            if (!goesOn())
                break;
            takeListEntry(entry, names);
        }
        if (m_isCancelled)
            return fail(ErrorCode::Cancelled, u"the import was cancelled"_s);
        if (m_skipInvalid)
            leaveOutSpoiltServices();
        for (const auto &[key, values] : m_chosen)
            settle(key, values);
        if (!report().invalid.isEmpty() && !m_skipInvalid) {
            report().refused = true;
            m_result.changes = {};
        }
        return std::move(m_result);
    }

private:
    struct Chosen
    {
        QString value; ///< stored form; empty = not configured
        QString where;
        int line = 0;
        bool isRow = true; ///< false: a value that came along with another
    };
    struct ListEntry
    {
        QString list;
        QString group;
        QString key;
        QString value;
        int line;
    };

    static QString optionPlace(const QString &owner, const QString &section, const QString &name)
    {
        return (owner == clusterOwner ? QString() : owner + u' ') + section + u'/' + name;
    }

    static std::optional<QString> firstNameProblem(std::initializer_list<QString> names)
    {
        for (const QString &name : names) {
            if (auto problem = nameProblem(name))
                return problem;
        }
        return {};
    }

    /// Asked once for each value.
    [[nodiscard]] bool goesOn()
    {
        constexpr qsizetype pace = 1024;
        if (++m_done % pace == 0 && m_watch && !m_isCancelled)
            m_isCancelled = !m_watch(m_done, std::max(m_done, m_total));
        return !m_isCancelled;
    }

    /// The search is not cheap: a file full of unknown names must not cost minutes.
    [[nodiscard]] QString nearestKnown(const QString &section, const QString &name) const
    {
        return m_result.report.unknown.size() < 1000 ? nearestOption(section, name) : QString();
    }

    void reject(const QString &where, const QString &why, int line)
    {
        report().invalid.append({where, why, line});
    }

    [[nodiscard]] QString storedValue(const RecordKey &key, const QString &name) const
    {
        if (const auto chosen = m_chosen.find(key); chosen != m_chosen.end() && chosen->second.contains(name))
            return chosen->second.value(name).value;
        const auto record = m_current.find(key);
        return record == m_current.end() ? QString() : record->second.values.value(name);
    }

    void choose(const RecordKey &key, const QString &name, const Chosen &chosen)
    {
        auto &values = m_chosen[key];
        if (const auto earlier = values.constFind(name); earlier != values.cend())
            report().notes.append(u"%1 and %2 (line %3) name the same option; the last counts"_s
                                      .arg(earlier->where, chosen.where)
                                      .arg(chosen.line));
        values.insert(name, chosen);
    }

    [[nodiscard]] ListNames listNamesAfter() const
    {
        ListNames names = listNames(m_current);
        const auto renamed = [this](QString &name, const QString &section, const QString &option) {
            const auto record = m_chosen.find({RecordKind::Options, clusterOwner, section});
            if (record != m_chosen.end() && !record->second.value(option).value.isEmpty())
                name = record->second.value(option).value;
        };
        renamed(names.resources, u"resources"_s, u"resources_list_name"_s);
        renamed(names.patterns, u"patterns"_s, u"pattern_list_name"_s);
        return names;
    }

    void takeListEntry(const ListEntry &entry, const ListNames &names)
    {
        const QString group = entry.list + u'/' + entry.group;
        const QString where = group + u'/' + entry.key;
        if (const auto problem = firstNameProblem({entry.list, entry.group, entry.key}))
            return reject(where, *problem, entry.line);
        const RecordKey key{RecordKind::List, entry.list, entry.group};
        const QString rules = listRules(entry.list, names);
        const ResolvedOption option = resolveOption(rules, entry.key, entry.value);
        if (!option.spec) {
            const QString nearest = nearestKnown(rules, entry.key);
            const QString hint = nearest.isEmpty()
                ? QString()
                : u"; the nearest known name is "_s + nearest.section(u'/', 1);
            report().unknown.append({where, u"unknown rule of a group"_s + hint, entry.line});
            return;
        }
        if (option.spec->type == OptionType::Expression && !entry.value.trimmed().isEmpty()) {
            if (const auto problem = expressionProblem(entry.value.trimmed())) {
                report().disabled.append({where, *problem, entry.line});
                return choose(key, u'#' + entry.key, {entry.value.trimmed(), where, entry.line});
            }
        }
        const auto stored = normaliseOption(*option.spec, group, option.name, entry.value);
        if (!stored)
            return reject(where, stored.error().message, entry.line);
        if (option.name != entry.key)
            report().normalised.append({where, u"stored as "_s + option.name, entry.line});
        if (*stored != entry.value.trimmed())
            report().normalised.append(
                {where, u"%1 is stored as %2"_s.arg(entry.value, *stored), entry.line});
        choose(key, option.name, {*stored, where, entry.line});
    }

    /// A service without its kind would be stored but could not be used, so it is left out as a whole.
    void leaveOutSpoiltServices()
    {
        for (const auto &[key, name] : m_spoilt) {
            const auto chosen = m_chosen.find(key);
            if (chosen == m_chosen.end() || !storedValue(key, name).isEmpty())
                continue;
            for (const Chosen &row : std::as_const(chosen->second))
                reject(row.where, u"left out with its service, whose %1 is invalid"_s.arg(name), row.line);
            m_chosen.erase(chosen);
        }
    }

    [[nodiscard]] bool isDefault(const RecordKey &key, const QString &name, const QString &value) const
    {
        // In a service a configured default overrides the request's parameter, so it is not the same as none.
        if (key.kind == RecordKind::List || isService(key))
            return false;
        const OptionSpec *spec = findOption(key.name, name);
        if (!spec || !spec->defaultText || value != QString::fromUtf8(spec->defaultText))
            return false;
        if (key.owner == clusterOwner)
            return true;
        const QString below = storedValue({RecordKind::Options, clusterOwner, key.name}, name);
        return below.isEmpty() || below == value;
    }

    void settle(const RecordKey &key, const QMap<QString, Chosen> &values)
    {
        const auto found = m_current.find(key);
        const Record none;
        const Record &record = found == m_current.end() ? none : found->second;
        Change change{key, record.revision, {}, {}, false};
        auto &named = m_result.named[key];
        for (auto it = values.cbegin(); it != values.cend(); ++it) {
            const QString &name = it.key();
            const Chosen &row = *it;
            const bool configured = record.values.contains(name);
            const bool byDefault = isDefault(key, name, row.value);
            if (row.value.isEmpty() || byDefault) {
                const QString why = byDefault ? u"the default"_s : u"empty: not configured"_s;
                report().defaulted.append(
                    {row.where, configured ? why + u"; the stored value is removed"_s : why, row.line});
                if (configured)
                    change.remove.append(name);
                continue;
            }
            named.insert(name, row.value);
            if (row.isRow)
                report().taken.append({row.where,
                    record.values.value(name) == row.value ? u"unchanged"_s : QString(), row.line});
            if (record.values.value(name) != row.value)
                change.set.insert(name, row.value);
            if (key.kind == RecordKind::List) { // an entry is enabled or disabled, never both
                const QString twin = name.startsWith(u'#') ? name.mid(1) : u'#' + name;
                if (record.values.contains(twin) && !values.contains(twin))
                    change.remove.append(twin);
            }
        }
        if (!change.set.isEmpty() || !change.remove.isEmpty())
            m_result.changes.changes.append(change);
    }

    const RecordMap &m_current;
    bool m_skipInvalid;
    const ImportWatch &m_watch;
    qsizetype m_done = 0, m_total = 0;
    bool m_isCancelled = false;
    ImportResult m_result;
    std::map<RecordKey, QMap<QString, Chosen>> m_chosen;
    QList<ListEntry> m_listEntries;
    std::set<std::pair<RecordKey, QString>>
        m_spoilt; ///< services whose kind is invalid, and which option says so
};

/// The text of a scalar, or nothing for arrays and objects.
std::optional<QString> scalar(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return value.toVariant().toString();
    case QJsonValue::Null:
        return QString();
    default:
        return {};
    }
}

/// Calls @p take(outer, name, value) for each value of {"outer":{"name":"value"}}.
template <typename Take> Result<void> forEachValue(const QJsonValue &json, const QString &path, Take take)
{
    const auto wrong = [](const QString &where, const QString &expected) {
        return fail(ErrorCode::BadParameter, where + u" must be "_s + expected, where);
    };
    if (!json.isObject())
        return wrong(path, u"an object"_s);
    const QJsonObject outer = json.toObject();
    for (auto section = outer.begin(); section != outer.end(); ++section) {
        const QString sectionPath = path + u'.' + section.key();
        if (!section.value().isObject())
            return wrong(sectionPath, u"an object"_s);
        const QJsonObject values = section.value().toObject();
        for (auto it = values.begin(); it != values.end(); ++it) {
            const auto text = scalar(it.value());
            if (!text)
                return wrong(sectionPath + u'.' + it.key(), u"a string"_s);
            take(section.key(), it.key(), *text);
        }
    }
    return {};
}

/// How many values an export holds, roughly: what is of another form is found later.
qsizetype valuesIn(const QJsonObject &object)
{
    qsizetype count = 0;
    const auto add = [&count](const QJsonObject &sections) {
        for (const QJsonValue section : sections)
            count += section.toObject().size();
    };
    add(object.value("options"_L1).toObject());
    for (const auto member : {"nodes"_L1, "lists"_L1}) {
        for (const QJsonValue owner : object.value(member).toObject())
            add(owner.toObject());
    }
    return count;
}

} // namespace

Result<ImportTarget> parseImportTarget(const QString &text)
{
    if (text == clusterOwner)
        return ImportTarget{ImportTarget::Kind::Cluster, {}};
    const QString name = text.section(u':', 1);
    if (!nameProblem(name)) {
        if (text.startsWith("node:"_L1))
            return ImportTarget{ImportTarget::Kind::Node, name};
        if (text.startsWith("list:"_L1))
            return ImportTarget{ImportTarget::Kind::List, name};
    }
    return fail(ErrorCode::BadParameter, u"expected cluster, node:<name> or list:<list>"_s);
}

int ImportReport::exitCode() const
{
    if (refused)
        return 2;
    const bool leftOut = !disabled.isEmpty() || !obsolete.isEmpty() || !unknown.isEmpty()
        || !misplaced.isEmpty() || !invalid.isEmpty() || !byHand.isEmpty() || !otherProduct.isEmpty();
    return leftOut ? 1 : 0;
}

Result<ImportResult> importVendorText(const QByteArray &bytes, const ImportTarget &target,
    const RecordMap &current, bool skipInvalid, const ImportWatch &watch)
{
    const bool isList = target.kind == ImportTarget::Kind::List;
    const auto text = parseOptionText(bytes, isList);
    if (!text)
        return fail(text.error());
    Importer importer(current, skipInvalid, watch);
    importer.setTotal(text->entries.size());
    importer.report().notes = text->notes;
    for (const TextProblem &problem : text->problems)
        importer.report().invalid.append({u"line %1"_s.arg(problem.line), problem.message, problem.line});
    const bool isNode = target.kind == ImportTarget::Kind::Node;
    const QString owner = isNode ? nodeOwner(target.name) : QString(clusterOwner);
    for (const TextEntry &entry : text->entries) {
        if (isList)
            importer.listEntry(target.name, entry.section, entry.key, entry.value, entry.line);
        else if (isNode && entry.section == "ports"_L1)
            importer.listener(owner, entry.key, entry.value, entry.line);
        else
            importer.option(owner, entry.section, entry.key, entry.value, entry.line);
    }
    return importer.finish();
}

Result<ImportResult> importEntries(const QList<TextEntry> &entries, const QString &list,
    const RecordMap &current, bool skipInvalid, const ImportWatch &watch)
{
    Importer importer(current, skipInvalid, watch);
    importer.setTotal(entries.size());
    for (const TextEntry &entry : entries)
        importer.listEntry(list, entry.section, entry.key, entry.value, entry.line);
    return importer.finish();
}

Result<ImportResult> importJson(
    const QByteArray &bytes, const RecordMap &current, bool skipInvalid, const ImportWatch &watch)
{
    if (bytes.size() > maxImportBytes)
        return fail(ErrorCode::TooLarge, u"the text is larger than 64 MiB"_s);
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (!document.isObject()) {
        const QString why = parseError.error == QJsonParseError::NoError
            ? u"the text is no JSON object"_s
            : u"the text is no JSON: %1 at byte %2"_s.arg(parseError.errorString()).arg(parseError.offset);
        return fail(ErrorCode::BadParameter, why);
    }
    const QJsonObject object = document.object();
    Importer importer(current, skipInvalid, watch);
    importer.setTotal(valuesIn(object));
    for (auto it = object.begin(); it != object.end(); ++it) {
        Result<void> done;
        if (it.key() == "options"_L1) {
            done = forEachValue(
                it.value(), it.key(), [&](const QString &section, const QString &name, const QString &value) {
                    importer.option(clusterOwner, section, name, value, 0);
                });
        } else if (it.key() == "nodes"_L1 || it.key() == "lists"_L1) {
            if (!it.value().isObject())
                return fail(ErrorCode::BadParameter, it.key() + u" must be an object"_s, it.key());
            const QJsonObject members = it.value().toObject();
            for (auto member = members.begin(); done && member != members.end(); ++member) {
                const QString path = it.key() + u'.' + member.key();
                const bool isList = it.key() == "lists"_L1;
                done = forEachValue(member.value(), path,
                    [&](const QString &outer, const QString &name, const QString &value) {
                        if (isList)
                            importer.listEntry(member.key(), outer, name, value, 0);
                        else
                            importer.option(nodeOwner(member.key()), outer, name, value, 0);
                    });
            }
        } else if (it.key() == "secretsLeftOut"_L1) {
            for (const QJsonValue secret : it.value().toArray())
                importer.report().byHand.append(
                    {secret.toString(), u"the export does not show it: set it by hand"_s, 0});
        } else {
            return fail(ErrorCode::BadParameter,
                it.key() + u" is unknown; known are options, nodes and lists"_s, it.key());
        }
        if (!done)
            return fail(done.error());
    }
    return importer.finish();
}

bool disableRefusedPatterns(ImportResult &result, const Error &refusal)
{
    bool changed = false;
    for (const QJsonValue value : refusal.data.value("errors"_L1).toArray()) {
        const QJsonObject error = value.toObject();
        const QString name = error.value("name"_L1).toString();
        const auto change = std::find_if(
            result.changes.changes.begin(), result.changes.changes.end(), [&](const Change &candidate) {
                return candidate.key.text() == error.value("record"_L1).toString();
            });
        // Any other mistake in the set would refuse it again.
        if (change == result.changes.changes.end() || change->key.kind != RecordKind::List
            || change->key.owner != result.patternList || name.startsWith(u'#')
            || !change->set.contains(name))
            return false;
        change->set.insert(u'#' + name, change->set.take(name));
        change->remove.removeAll(u'#' + name);
        change->remove.append(name);
        result.report.disabled.append({change->key.owner + u'/' + change->key.name + u'/' + name,
            error.value("message"_L1).toString(), 0});
        changed = true;
    }
    return changed;
}

} // namespace usher
