#include "server/config/settings.h"

namespace usher::config {

using namespace Qt::StringLiterals;

Settings::Settings(RecordMap records, QString nodeName, SectionMap file, SectionMap commandLine)
    : m_records(std::move(records))
    , m_nodeName(std::move(nodeName))
    , m_file(std::move(file))
    , m_commandLine(std::move(commandLine))
{
    const QString own = nodeOwner(m_nodeName);
    for (const auto &[key, record] : m_records) {
        if (key.kind == RecordKind::List)
            m_lists[key.owner].insert(key.name, record.values);
        else if (key.owner == clusterOwner)
            overlay(key.name, usable(record));
        else if (key.owner == own)
            m_node.insert(key.name, usable(record));
    }
    for (const SectionMap *layer : {&m_node, &m_file, &m_commandLine}) {
        for (auto it = layer->cbegin(); it != layer->cend(); ++it)
            overlay(it.key(), it.value());
    }
}

void Settings::overlay(const QString &section, const QMap<QString, QString> &values)
{
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (!it.value().isEmpty())
            m_effective[section].insert(it.key(), it.value());
    }
}

QMap<QString, QString> Settings::usable(const Record &record)
{
    const QString &section = record.key.name;
    QMap<QString, QString> values;
    for (auto it = record.values.cbegin(); it != record.values.cend(); ++it) {
        const OptionSpec *spec = findOption(section, it.key());
        if (!spec || spec->obsolete) {
            m_problems.append(u"%1/%2 of %3 is stored but not known to this version and has no effect"_s.arg(
                section, it.key(), record.key.owner));
            continue;
        }
        const auto stored = normaliseOption(*spec, section, it.key(), it.value());
        if (!stored) {
            m_problems.append(u"%1, the stored value of %2 has no effect and the default counts"_s.arg(
                stored.error().message, record.key.owner));
        } else if (!stored->isEmpty()) {
            values.insert(it.key(), *stored);
        }
    }
    return values;
}

QString Settings::text(const QString &section, const QString &name) const
{
    const auto values = m_effective.constFind(section);
    if (values != m_effective.cend()) {
        if (const auto value = values->constFind(name); value != values->cend())
            return *value;
    }
    const OptionSpec *spec = findOption(section, name);
    return spec ? QString::fromUtf8(spec->defaultText) : QString();
}

qint64 Settings::integer(const QString &section, const QString &name) const
{
    return text(section, name).toLongLong();
}

double Settings::real(const QString &section, const QString &name) const
{
    return text(section, name).toDouble();
}

bool Settings::boolean(const QString &section, const QString &name) const
{
    return text(section, name) == "true"_L1;
}

QStringList Settings::list(const QString &section, const QString &name) const
{
    QStringList elements;
    for (const QString &part : text(section, name).split(u',')) {
        if (const QString element = part.trimmed(); !element.isEmpty())
            elements.append(element);
    }
    return elements;
}

bool Settings::isConfigured(const QString &section, const QString &name) const
{
    const auto values = m_effective.constFind(section);
    return values != m_effective.cend() && values->contains(name);
}

QString Settings::origin(const QString &section, const QString &name) const
{
    const auto in = [&](const SectionMap &layer) { return !layer.value(section).value(name).isEmpty(); };
    if (in(m_commandLine))
        return u"command line"_s;
    if (in(m_file))
        return u"file"_s;
    if (in(m_node))
        return u"node"_s;
    return in(m_effective) ? u"cluster"_s : u"default"_s;
}

QStringList Settings::sections(const QString &prefix) const
{
    QStringList names;
    for (auto it = m_effective.lowerBound(prefix); it != m_effective.cend() && it.key().startsWith(prefix);
         ++it)
        names.append(it.key());
    return names;
}

QList<Error> contradictions(const Settings &settings)
{
    QList<Error> errors;
    const auto add = [&errors](const QString &field, const QString &why) {
        errors.append(Error{ErrorCode::BadParameter, field + u' ' + why, field, {}, 0, {}});
    };
    if (settings.text(u"security"_s, u"auth-scheme"_s) == "Basic"_L1) {
        for (const QString &name : {u"user-id"_s, u"password"_s}) {
            if (!settings.isConfigured(u"security"_s, name))
                add(u"security/"_s + name, u"is needed by auth-scheme Basic"_s);
        }
    }
    if (settings.text(u"resources"_s, u"resources_list_name"_s)
        == settings.text(u"patterns"_s, u"pattern_list_name"_s))
        add(u"patterns/pattern_list_name"_s, u"must differ from resources/resources_list_name"_s);
    const auto user = [&](const QString &section, const QString &name) {
        if (settings.text(section, name).contains(u':'))
            add(section + u'/' + name,
                u"cannot contain a colon: Basic authentication ends the user name there"_s);
    };
    user(u"server"_s, u"username"_s);
    user(u"storage"_s, u"username"_s);
    user(u"security"_s, u"user-id"_s);
    for (const QString &service : settings.sections(u"service."_s))
        user(service, u"username"_s);
    return errors;
}

} // namespace usher::config
