#include "server/config/dependants.h"

#include <algorithm>
#include <functional>
#include <span>

namespace usher::config {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maxDependants = 100; // of one record in a preview
constexpr qsizetype maxWarnings = 100;
constexpr qsizetype maxPreviewLength = qsizetype(1024) * 1024; // UTF-16 units of all fields together

constexpr QLatin1StringView servicePrefix("service.");
constexpr QLatin1StringView listenerPrefix("listener.");

class Collector
{
public:
    explicit Collector(const Settings &settings)
        : m_settings(settings)
        , m_lists(listNames(settings.records()))
    {
    }

    std::vector<Reference> run()
    {
        collectListeners();
        for (const auto &[key, record] : m_settings.records()) {
            if (key.kind == RecordKind::List) {
                addGroup(key);
                continue;
            }
            if (key.owner == clusterOwner && key.name.startsWith(servicePrefix))
                addService(record);
            else if (key.name == "port_restrictions"_L1)
                addRestrictions(record);
            else if (key.name == "server"_L1)
                addPort(record);
            if (const QString node = nodeOfOwner(key.owner); !node.isEmpty())
                addNode(key, node);
        }
        std::ranges::stable_sort(m_all, {}, &Reference::to);
        return std::move(m_all);
    }

private:
    void add(const RecordKey &from, const QString &field, const RecordKey &to, const QString &what,
        const QString &reason, bool needed, bool isDefault = false)
    {
        m_all.push_back({from, field, to, what, reason, needed, isDefault});
    }

    void addService(const Record &service)
    {
        const auto value = [&](const QString &name) { return service.values.value(name); };
        const QString builtIn = value(u"_service"_s);
        const bool givesNumbers = builtIn == "request-interaction"_L1 || builtIn == "request-access"_L1;
        const QString group = u"_resource_group"_s;
        QString pool = value(group);
        const bool isDefault = pool.isEmpty();
        if (isDefault && givesNumbers)
            pool = m_settings.text(service.key.name, group);
        // $token$ stands for a value of the request.
        if (!pool.isEmpty() && !pool.contains(u'$'))
            add(service.key, group, {RecordKind::List, m_lists.resources, pool}, u"resource group "_s + pool,
                u"takes its numbers from the resource group %1"_s.arg(pool), true, isDefault);
        const QString patterns = value(u"patterns_group"_s);
        if (!patterns.isEmpty() && !patterns.contains(u'$'))
            add(service.key, u"patterns_group"_s, {RecordKind::List, m_lists.patterns, patterns},
                u"pattern group "_s + patterns, u"checks values with the pattern group %1"_s.arg(patterns),
                true);
    }

    void addGroup(const RecordKey &key)
    {
        const auto named = [&](const QString &section, const QString &option, const QString &what) {
            add(key, {}, {RecordKind::Options, clusterOwner, section}, {},
                u"is a %1 group because %2/%3 names its list"_s.arg(what, section, option), false);
        };
        if (key.owner == m_lists.resources)
            named(u"resources"_s, u"resources_list_name"_s, u"resource"_s);
        else if (key.owner == m_lists.patterns)
            named(u"patterns"_s, u"pattern_list_name"_s, u"pattern"_s);
    }

    void collectListeners()
    {
        for (const auto &[key, record] : m_settings.records()) {
            if (key.kind != RecordKind::Options || !key.name.startsWith(listenerPrefix))
                continue;
            QString address = record.values.value(u"address"_s);
            if (address.isEmpty())
                address = m_settings.text(key.name, u"address"_s);
            if (const int port = address.section(u':', -1).toInt(); port > 0)
                m_listeners.emplace_back(key, port);
        }
    }

    /// The records of the listeners on a port, as @p owner sees them.
    void eachListener(const QString &owner, const std::function<void(const RecordKey &, int port)> &use)
    {
        for (const auto &[key, port] : m_listeners) {
            if (owner == clusterOwner || key.owner == clusterOwner || key.owner == owner)
                use(key, port);
        }
    }

    void addRestrictions(const Record &restrictions)
    {
        for (auto it = restrictions.values.cbegin(); it != restrictions.values.cend(); ++it) {
            eachListener(restrictions.key.owner, [&](const RecordKey &listener, int port) {
                if (covers(*it, port))
                    add(restrictions.key, it.key(), listener, {},
                        u"allows the paths %1 on port %2"_s.arg(it.key()).arg(port), false);
            });
        }
    }

    static bool covers(const QString &ranges, int port)
    {
        const QStringList parts = ranges.split(u',');
        return std::ranges::any_of(parts, [port](const QString &part) {
            const int first = part.section(u'-', 0, 0).trimmed().toInt();
            const int last = part.section(u'-', -1).trimmed().toInt();
            return first <= port && port <= last;
        });
    }

    void addPort(const Record &server)
    {
        const QString option = u"web_port"_s;
        const int configured = server.values.value(option).toInt();
        if (configured <= 0)
            return;
        eachListener(server.key.owner, [&](const RecordKey &listener, int port) {
            if (port == configured)
                add(server.key, option, listener, {}, u"tells clients its port %1"_s.arg(port), false);
        });
    }

    void addNode(const RecordKey &key, const QString &node)
    {
        const RecordKey shared{RecordKind::Options, clusterOwner, key.name};
        if (m_settings.records().contains(shared))
            add(key, {}, shared, {}, u"overrides it on the node %1"_s.arg(node), false);
    }

    const Settings &m_settings;
    const ListNames m_lists;
    std::vector<std::pair<RecordKey, int>> m_listeners; ///< and their ports
    std::vector<Reference> m_all;
};

qsizetype lengthOf(const FieldChange &field)
{
    return field.name.size() + field.before.value_or(QString()).size()
        + field.after.value_or(QString()).size();
}

/// The values of an edit that differ; both sides are masked already.
QList<FieldChange> fieldsOf(const RecordEdit &edit)
{
    QList<FieldChange> fields;
    const auto add = [&](const QString &name) {
        FieldChange field{
            name, {}, {}, edit.key.kind == RecordKind::Options && isSecretOption(edit.key.name, name)};
        if (const auto before = edit.before.constFind(name); before != edit.before.cend())
            field.before = *before;
        if (const auto after = edit.after.constFind(name); after != edit.after.cend())
            field.after = *after;
        fields.append(std::move(field));
    };
    for (auto it = edit.before.cbegin(); it != edit.before.cend(); ++it)
        add(it.key());
    for (auto it = edit.after.cbegin(); it != edit.after.cend(); ++it) {
        if (!edit.before.contains(it.key()))
            add(it.key());
    }
    return fields;
}

/// The references to the record; \a all is sorted by what it refers to, as references() gives it.
std::span<const Reference> referencesTo(const RecordKey &key, const std::vector<Reference> &all)
{
    // By bounds: clang 14 cannot compile equal_range of this library.
    const auto first = std::ranges::lower_bound(all, key, {}, &Reference::to);
    return {first, std::ranges::upper_bound(first, all.end(), key, {}, &Reference::to)};
}

/// What still refers to a record that goes: a reference may follow from what the record holds, its port for
/// instance, and is not to be seen any more without it.
QList<Dependant> dependantsOfDeleted(
    const RecordKey &key, const std::vector<Reference> &was, const Settings &before, const Settings &after)
{
    QList<Dependant> dependants;
    for (const Reference &reference : referencesTo(key, was)) {
        const auto old = before.records().find(reference.from);
        const auto now = after.records().find(reference.from);
        const bool stands = old != before.records().end() && now != after.records().end()
            && old->second.values.value(reference.field) == now->second.values.value(reference.field);
        if (stands)
            dependants.append({reference.from, reference.field, reference.reason});
    }
    return dependants;
}

/// The needed records that do not exist, each with the reference to it.
QMap<QString, const Reference *> missing(const std::vector<Reference> &all, const Settings &settings)
{
    QMap<QString, const Reference *> found;
    for (const Reference &reference : all) {
        if (reference.needed && !settings.records().contains(reference.to))
            found.insert(
                reference.from.text() + u'\n' + reference.field + u'\n' + reference.to.text(), &reference);
    }
    return found;
}

} // namespace

std::vector<Reference> references(const Settings &settings)
{
    return Collector(settings).run();
}

QList<Dependant> dependantsOf(const RecordKey &key, const std::vector<Reference> &all)
{
    QList<Dependant> dependants;
    for (const Reference &reference : referencesTo(key, all))
        dependants.append({reference.from, reference.field, reference.reason});
    return dependants;
}

void explain(ChangePlan &plan, const Settings &before)
{
    const Settings &after = *plan.next.settings;
    const std::vector<Reference> was = references(before);
    const std::vector<Reference> willBe = references(after);

    qsizetype room = maxPreviewLength;
    for (const RecordEdit &edit : plan.edits) {
        RecordPreview preview;
        preview.key = edit.key;
        preview.action = edit.deleted  ? RecordAction::Delete
            : edit.revisionBefore == 0 ? RecordAction::Create
                                       : RecordAction::Change;
        preview.revisionBefore = edit.revisionBefore;
        preview.revision = edit.revision;
        QList<FieldChange> fields = fieldsOf(edit);
        for (FieldChange &field : fields) {
            room -= lengthOf(field);
            if (room >= 0)
                preview.fields.append(std::move(field));
            else
                ++preview.fieldsOmitted;
        }
        preview.dependants = edit.deleted ? dependantsOfDeleted(edit.key, was, before, after)
                                          : dependantsOf(edit.key, willBe);
        if (preview.dependants.size() > maxDependants) {
            preview.dependantsOmitted = static_cast<int>(preview.dependants.size() - maxDependants);
            preview.dependants.resize(maxDependants);
        }
        plan.outcome.preview.append(std::move(preview));
    }

    const auto missed = missing(was, before);
    const auto misses = missing(willBe, after);
    qsizetype omitted = 0;
    for (auto it = misses.cbegin(); it != misses.cend(); ++it) {
        const Reference &reference = *it.value();
        if (missed.contains(it.key()) || (reference.isDefault && !before.records().contains(reference.to)))
            continue;
        if (plan.outcome.warnings.size() < maxWarnings)
            plan.outcome.warnings.append(u"%1 uses the %2 (%3), which does not exist then"_s.arg(
                reference.from.text(), reference.what, reference.field));
        else
            ++omitted;
    }
    if (omitted > 0)
        plan.outcome.warnings.append(u"%1 more records use what does not exist then"_s.arg(omitted));
}

} // namespace usher::config
